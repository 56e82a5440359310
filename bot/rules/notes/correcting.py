"""A note that was posted says something else from now on: one thing at a time, and what changed can be told."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.errors import UserError
from bot.rules import text
from bot.rules.notes.page import Corrected, Line, Page

WORDING_LIMIT, WHY_LIMIT = 300, 200
MOST_COUNTED = 999
OWNER, COUNTS = "owner", "counts"
"""What can be corrected beside lines; no line has such a key."""


class Do(StrEnum):
    """What becomes of a line: it reads differently, which also shows one that was not shown, or it is taken out."""

    SAY = "say"
    HIDE = "hide"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """The numbers that a note makes of its lines."""

    kept: int
    made: int
    troubled: int
    needed: int

    @classmethod
    def of(cls, page: Page) -> "Counts":
        return cls(kept=page.kept, made=page.made, troubled=page.troubled, needed=page.needed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What is corrected (`key`: a line's, or one of the others), and how it reads from now on.

    `text` of a line is Slack's markup, with people's words escaped, and `words` how many a reader reads; that of the
    owner's words is plain. A line may bring other `counts` along: what was kept makes the count of what was kept.
    """

    key: str
    do: Do = Do.SAY
    text: str = ""
    words: int = 0
    counts: Counts | None = None
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What one version of a note says of something, and what the next one does; None where it says nothing of it.

    Both are Slack's markup.
    """

    key: str
    old: str | None
    new: str | None


def correct(page: Page, correction: Correction, *, by: str, at: datetime) -> Page:
    """The next version of a page, whose words are still to be counted anew. `by` is the name of who corrects it.

    Raises UserError where nothing changes.
    """
    after = _applied(page, correction)
    changed = [one.key for one in differences(page, after)]
    if not changed:
        raise UserError("wording_unchanged", field="wording")
    before = page.corrected.keys if page.corrected is not None else ()
    keys = tuple(dict.fromkeys((*before, *changed)))
    return replace(after, corrected=Corrected(at=at, by=by, keys=keys))


def _applied(page: Page, correction: Correction) -> Page:
    if correction.counts is not None:
        counts = correction.counts
        if counts.kept > counts.made:
            raise UserError("kept_above_made", field="kept")
        page = replace(page, kept=counts.kept, made=counts.made, troubled=counts.troubled, needed=counts.needed)
    match correction.key:
        case key if key == COUNTS:
            return page
        case key if key == OWNER:
            return replace(page, owner_words=correction.text)
    line = page.line(correction.key)
    if line is None:
        raise UserError("line_missing", field="line")
    return page.with_line(_line(line, correction))


def _line(line: Line, correction: Correction) -> Line:
    if correction.do is Do.HIDE:
        return replace(line, hidden=correction.why, corrected=True)
    if line.is_shown and line.text == correction.text:
        return line
    return replace(line, text=correction.text, words=correction.words, cut=False, hidden="", corrected=True)


def differences(old: Page, new: Page) -> tuple[Difference, ...]:
    """What changed from one version to another, in the order in which it is read."""
    return tuple(_differences(old, new))


def _differences(old: Page, new: Page) -> Iterator[Difference]:
    if Counts.of(old) != Counts.of(new):
        yield Difference(key=COUNTS, old=_counted(old, new), new=_counted(new, old))
    for section in new.sections:
        for line in section.lines:
            was = old.line(line.key)
            before, after = _said(was), _said(line)
            if before != after:
                yield Difference(key=line.key, old=before, new=after)
    if old.owner_words != new.owner_words:
        yield Difference(key=OWNER, old=_escaped(old.owner_words), new=_escaped(new.owner_words))


def _said(line: Line | None) -> str | None:
    return line.text if line is not None and line.is_shown else None


def _escaped(words: str) -> str | None:
    return text.escape(words) or None


def _counted(page: Page, other: Page) -> str:
    """The counts that differ from another version's, in words."""
    said = []
    if (page.kept, page.made) != (other.kept, other.made):
        said.append(f"kept {page.kept} of {text.many(page.made, 'commit')}")
    if page.troubled != other.troubled:
        said.append(f"{text.many(page.troubled, 'bet')} off or at risk")
    if page.needed != other.needed:
        said.append(f"{text.many(page.needed, 'decision')} needed")
    return ", ".join(said)
