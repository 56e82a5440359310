"""Records as a page: each line in its words, measured in them, with what there was room for."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.messages import kit
from bot.messages.notes import parts
from bot.messages.notes.wording import Names, line
from bot.rules import notes
from bot.rules.bets import Climb, Health
from bot.rules.notes import Climber, Edits, Guide, Item, Line, Page, Part, Records, Section, Shown
from bot.rules.teams import Team

MENTION = re.compile(r"<@([A-Z0-9]+)>")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sizes:
    """How many words things take, by the words in which they are said; what was `said` of each is kept."""

    team: Team
    now: datetime
    names: Names
    frame: int
    said: dict[str, str] = field(default_factory=dict)

    def line(self, part: Part, item: Item) -> int:
        said = line(part, item, team=self.team, now=self.now, names=self.names)
        self.said[notes.key(part, item)] = said
        return words_of(said, self.names)

    def around(self, part: Part, left_out: Mapping[str, int], hidden: Sequence[str]) -> int:
        return notes.count_words("\n".join([parts.TITLES[part], *parts.rest(left_out, hidden)]))


def words_of(said: str, names: Names) -> int:
    """As a person reads it, with names where people are mentioned."""

    def named(found: re.Match[str]) -> str:
        name = names.get(found[1])
        return f"@{kit.escape(name)}" if name is not None else found[0]

    return notes.count_words(MENTION.sub(named, said))


def page(
    records: Records,
    *,
    team: Team,
    week: str,
    names: Names,
    guide: Guide,
    edits: Edits = Edits(),
    owner: str = "",
    due: datetime | None = None,
    hill: Sequence[Climb] = (),
) -> Page:
    """The note line by line, as it is kept. `due` is when it was due, if it comes late."""
    kept, made = notes.kept(notes.promised(records))
    bare = Page(
        week=week,
        since=records.since,
        until=records.now,
        sections=(),
        words=0,
        words_a_minute=guide.words_a_minute,
        kept=kept,
        made=made,
        troubled=sum(one.bet.health is not Health.ON_TRACK for one in records.bets),
        needed=len(records.needed),
        owner=owner,
        owner_words=notes.first_words(edits.words.strip(), guide.owner_words),
        due=due,
        hill=tuple(map(_climber, hill)),
    )
    is_empty = not any((records.metrics, records.bets, records.closed, records.launches, records.needed, records.made))
    frame = notes.count_words(parts.frame(bare, team, is_empty=is_empty))
    sizes = _Sizes(team=team, now=records.now, names=names, frame=frame)
    composed = notes.compose(records, week=week, sizes=sizes, most=guide.most_words, edits=edits)
    sections = tuple(Section(part=shown.part, lines=tuple(_lines(shown, sizes.said))) for shown in composed.parts)
    return replace(bare, sections=sections, words=composed.words)


def _lines(shown: Shown, said: Mapping[str, str]) -> Iterator[Line]:
    for one in shown.entries:
        yield Line(
            key=one.key,
            text=said[one.key],
            words=one.words,
            sort=one.sort,
            calm=one.calm,
            cut=one.cut,
            hidden=one.hidden,
        )


def _climber(one: Climb) -> Climber:
    bet = one.bet
    return Climber(ref=bet.ref, name=bet.name, place=bet.hill, trail=one.trail, stalled_days=one.stalled_days)


def counted(page: Page, team: Team) -> Page:
    """The same page with its words counted anew, after some of its lines or the owner's words became others."""
    frame = notes.count_words(parts.frame(page, team, is_empty=not page.sections))
    around = sum(notes.count_words("\n".join(parts.around(section))) for section in page.sections)
    return replace(page, words=frame + around + sum(one.words for part in page.sections for one in part.shown))
