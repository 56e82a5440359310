"""A note as it is kept: what stands in it line by line, with what was cut or hidden, and every number it needs.

What is on a page is what was told: it is posted, corrected, looked up and exported from here, and never read anew from
records that went on since. Texts are Slack's markup, with people's words escaped.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

WORDS_A_MINUTE = 230
MORE = "more"
"""What a line counts as where nothing says more of it."""


class Part(StrEnum):
    """The parts, in the order in which they are read."""

    METRICS = "metrics"
    BETS = "bets"
    CLOSED = "bets closed"
    LAUNCHES = "launches"
    NEEDED = "decisions needed"
    MADE = "decisions made"
    PROMISES = "next week"
    OWNER = "from the owner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What is told of one thing. `key` names it, the same in every note: "bet B-3", "promise B-3", "metric M-1".

    The first line of its `text` says how it stands; what is to be known beside that stands in further ones.
    `cut`: there was no room for it, and it is counted as one of its `sort`: "+4 on track". `hidden` is why the owner
    took it out, "" while it is in. `calm`: it needs nobody's attention. `words` is how many a reader reads.
    `corrected`: its words are not those of the records any more.
    """

    key: str
    text: str
    words: int
    sort: str = MORE
    calm: bool = False
    cut: bool = False
    hidden: str = ""
    corrected: bool = False

    @property
    def is_shown(self) -> bool:
        return not self.cut and not self.hidden

    @property
    def flat(self) -> str:
        """All of it in one line."""
        return flat(self.text)


def flat(said: str) -> str:
    """Some lines in one."""
    return " · ".join(said.splitlines())


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of a note with all of its lines, in the order in which they are read."""

    part: Part
    lines: tuple[Line, ...]

    @property
    def shown(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.is_shown)

    @property
    def cut(self) -> tuple[Line, ...]:
        """What there was no room for; what is hidden is not counted among it."""
        return tuple(line for line in self.lines if line.cut and not line.hidden)

    @property
    def hidden(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.hidden)


@dataclass(frozen=True, slots=True, kw_only=True)
class Climber:
    """A bet on the note's hill; `trail` are its places of the last four weeks, the oldest first."""

    ref: str
    name: str
    place: float
    trail: tuple[float, ...] = ()
    stalled_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """A note that was posted was changed since: when the last time, by whom (a name), and all that was (keys)."""

    at: datetime
    by: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A composed note. `words` is its own count. `kept` and `made` count the commits of its week.

    `due` is when it was due where it comes late, `owner` who speaks in "From the owner".
    """

    week: str
    since: datetime
    until: datetime
    sections: tuple[Section, ...]
    words: int
    words_a_minute: int = WORDS_A_MINUTE
    kept: int = 0
    made: int = 0
    troubled: int = 0
    needed: int = 0
    owner: str = ""
    owner_words: str = ""
    due: datetime | None = None
    hill: tuple[Climber, ...] = ()
    corrected: Corrected | None = None

    @property
    def seconds(self) -> int:
        """Reading time, at so many words a minute."""
        return round(self.words * 60 / self.words_a_minute)

    @property
    def climbers(self) -> tuple[Climber, ...]:
        """Who is on the hill: what is hidden in words is not shown in the picture."""
        hidden = {line.key for section in self.sections for line in section.hidden}
        return tuple(one for one in self.hill if f"bet {one.ref}" not in hidden)

    def section(self, part: Part) -> Section | None:
        return next((one for one in self.sections if one.part is part), None)

    def line(self, key: str) -> Line | None:
        return next((line for section in self.sections for line in section.lines if line.key == key), None)

    def with_line(self, new: Line) -> "Page":
        """The same page with this line instead of the one of its key."""
        sections = tuple(
            replace(one, lines=tuple(new if line.key == new.key else line for line in one.lines))
            for one in self.sections
        )
        return replace(self, sections=sections)
