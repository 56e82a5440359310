"""`/weekly list`: every week of a team, the newest first, each with the way to its note."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.notes.exporting import EXPORT
from bot.messages.notes.past import PAST, of_outcome, of_stage
from bot.rules import calendar, text
from bot.rules.notes import Form, NoteWeek, Page, Stage
from bot.rules.teams import Team

LIST, NEWER, OLDER = "notes.list", "notes.newer", "notes.older"
WEEKS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A week in the list: when its note was posted, what it says and how often; or why there is none."""

    week: str
    posted_at: datetime | None = None
    page: Page | None = None
    words: int = 0
    version: int = 1
    begun: NoteWeek | None = None
    outcome: str | None = None


def listed(team: Team, rows: Sequence[Row], *, page: int, more: bool) -> Message:
    """A page of ten weeks."""
    of_page = f" · page {page}" if page > 1 or more else ""
    title = f"Weekly notes of {kit.escape(team.name)}{of_page}"
    if not rows:
        return Message(text=title, blocks=(kit.section(f"*{title}*"), kit.section("There is none yet.")))
    lines = [_line(team, one) for one in rows]
    return Message(text=title, blocks=(kit.section(f"*{title}*"), *lines, *_turns(team, page, more=more)))


def _line(team: Team, one: Row) -> Block:
    year, _, number = one.week.partition("-W")
    name = f"*Week {int(number)}* of {year}"
    if one.posted_at is None:
        return kit.section(f"{name} · {_why(one)}")
    facts = [name, calendar.day_text(calendar.local(one.posted_at, team.zone).date())]
    if one.page is not None:
        facts += ["late"] if one.page.due is not None else []
        facts += [f"kept {one.page.kept} of {text.many(one.page.made, 'commit')}"] if one.page.made else []
    facts.append(f"{one.page.seconds} s read" if one.page is not None else text.many(one.words, "word"))
    facts += [f"{one.version} versions"] if one.version > 1 else []
    show = kit.button("Show", PAST, value=kit.pack(team=team.id, week=one.week))
    return kit.section(" · ".join(facts), accessory=show)


def _why(one: Row) -> str:
    if one.begun is not None and one.begun.stage in {Stage.SKIPPED, Stage.HELD, Stage.MISSED}:
        return of_stage(one.begun)
    return (of_outcome(one.outcome) if one.outcome is not None else None) or "no note"


def _turns(team: Team, page: int, *, more: bool) -> list[Block]:
    """The buttons to newer and older weeks, and to all of them as a file."""
    buttons = [kit.button("Export", EXPORT.button, value=kit.pack(format=Form.MD.value))]
    if page > 1:
        buttons.append(_turn("Newer", NEWER, team, page - 1))
    if more:
        buttons.append(_turn("Older", OLDER, team, page + 1))
    return [kit.actions(*buttons)]


def _turn(label: str, action: str, team: Team, page: int) -> dict[str, Any]:
    return kit.button(label, action, value=kit.pack(team=team.id, page=page))
