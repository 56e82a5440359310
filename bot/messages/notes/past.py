"""Notes that were posted: as one reads now, why a week has none, and every version of one."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.notes.full import groups
from bot.messages.pages import book
from bot.rules import calendar, notes, text
from bot.rules.notes import Difference, NoteWeek, Page, Stage
from bot.rules.notes.texts import number_of
from bot.rules.teams import Team

PAST, VERSIONS, VERSION, CORRECT = "notes.past", "notes.versions", "notes.version", "notes.correct"
TURN = ("notes.versions_back", "notes.versions_on")
LAST = "last"
WHY = 200
MOST_TEAMS = 40
NO_ROOM, HIDDEN = "no room for it", "taken out"


class Kept(Protocol):
    """A version as it is kept."""

    @property
    def version(self) -> int: ...
    @property
    def page(self) -> Page: ...
    @property
    def at(self) -> datetime: ...
    @property
    def by(self) -> str | None: ...
    @property
    def why(self) -> str: ...


def week_name(week: str) -> str:
    """Such as "week 46 of 2026"."""
    year, _, number = week.partition("-W")
    return f"week {int(number)} of {year}"


# --- one note --------------------------------------------------------------------------------------------------------


def past(
    shown: Message, team: Team, week: str, *, posted_at: datetime, version: int, has_page: bool, may_correct: bool
) -> Message:
    """A note as it reads now, with the ways to its versions and to correct it for who may."""
    facts = kit.pack(team=team.id, week=week)
    of = f" · version {version}" if version > 1 else ""
    buttons = [kit.button("Versions", VERSIONS, value=facts)] if has_page else []
    if has_page:  # a note that is older than pages has no history either
        buttons.append(kit.button("History", "notes.history", value=kit.pack(team=team.id, number=number_of(week))))
    if may_correct:
        buttons.append(kit.button("Correct", CORRECT, value=facts))
    head = kit.context(f"Only for you · posted {_when(team, posted_at)}{of}")
    foot = (kit.actions(*buttons),) if buttons else ()
    return Message(text=shown.text, blocks=(head, kit.divider(), *shown.blocks, *foot))


def which_team(teams: Sequence[Team], what: str, action: str, **facts: Any) -> Message:
    """Asked where it is open of which team something is wanted; the last used one first."""

    def line(team: Team) -> Block:
        show = kit.button("Show", action, value=kit.pack(team=team.id, **facts))
        return kit.section(f"*{kit.escape(team.name)}*", accessory=show)

    return Message(text=what, blocks=(kit.section(what), *map(line, teams[:MOST_TEAMS])))


def absent(
    team: Team,
    week: str,
    *,
    begun: NoteWeek | None,
    outcome: str | None,
    due: datetime | None,
    now: datetime,
    prefix: str,
) -> Message:
    """Why a week has no note, or when it comes. `outcome` is what the clock made of it, `due` when it was or is due."""
    said = _why_not(team, week, begun=begun, outcome=outcome, due=due, now=now, prefix=prefix)
    return kit.message(f"*{kit.escape(team.name)}*, {week_name(week)}: {said}")


def _why_not(
    team: Team,
    week: str,
    *,
    begun: NoteWeek | None,
    outcome: str | None,
    due: datetime | None,
    now: datetime,
    prefix: str,
) -> str:
    if begun is not None and begun.stage in {Stage.SKIPPED, Stage.HELD, Stage.MISSED}:
        return of_stage(begun)
    if outcome is not None and (known := of_outcome(outcome)):
        return known
    first = calendar.week_first_day(week)
    begins = calendar.local(team.set_up_at, team.zone).date()
    if calendar.week(begins) > week:
        return f"that is before this team was set up, on {calendar.day_text(begins)}."
    if due is not None and due > now:
        return f"that note is to come {_when(team, due)}. `/{prefix}weekly` shows how it stands."
    if due is not None and calendar.week(calendar.local(now, team.zone).date()) == week:
        return "that note was due and is not posted yet."
    if due is None and first > calendar.local(now, team.zone).date():
        return "no note is planned for that week yet."
    return "no note was posted in that week." if due is not None else "no note was due in that week: its day is off."


def of_stage(begun: NoteWeek) -> str:
    """What its owner did instead of posting it."""
    by = f" by {kit.person(begun.by)}" if begun.by else ""
    why = f": “{kit.escape(text.one_line(begun.why, WHY))}”" if begun.why else ""
    match begun.stage:
        case Stage.SKIPPED:
            return f"skipped{by}{why}"
        case Stage.HELD:
            return f"held{by}{why}"
        case _:
            return f"not posted{f': {kit.escape(begun.why)}' if begun.why else ''}"


def of_outcome(outcome: str) -> str | None:
    """What the clock made of its slot; None where that says nothing."""
    if outcome == "skipped: paused":
        return "not posted, because posts were paused"
    if outcome == "skipped: too late":
        return "not posted: I was not running when it was due"
    return kit.escape(outcome) if outcome.startswith(("skipped", "held")) else None


# --- versions --------------------------------------------------------------------------------------------------------


def versions(team: Team, week: str, every: Sequence[Kept], *, at: int = 1) -> dict[str, Any]:
    """Every version of a note, the newest first: who made it, when, why, and what changed."""
    listed = [[kit.section(f"*{kit.escape(team.name)} · {week_name(week)}*")]]
    numbers = range(len(every) - 1, -1, -1)
    listed += [_version(team, week, every[one], every[one - 1] if one else None) for one in numbers]
    return book("Versions", listed, at=at, facts={"team": team.id, "week": week}, turn=TURN)


def _version(team: Team, week: str, one: Kept, before: Kept | None) -> list[Block]:
    value = kit.pack(team=team.id, week=week, version=one.version)
    whole = kit.button("Read it", VERSION, value=value)
    if before is None:
        by = f" by {kit.person(one.by)}" if one.by else ""
        return [kit.section(f"*Version {one.version}* · posted {_when(team, one.at)}{by}", accessory=whole)]
    by = kit.person(one.by) if one.by else "somebody"
    head = f"*Version {one.version}* · corrected {_when(team, one.at)} by {by}"
    why = f"\n{kit.quote(one.why)}" if one.why else ""
    changes = [kit.section(changed(one)) for one in notes.differences(before.page, one.page)]
    return [kit.divider(), kit.section(head + why, accessory=whole), *changes]


def changed(one: Difference) -> str:
    """Old → new, of one thing in one line."""
    old, new = (notes.flat(each) if each is not None else None for each in (one.old, one.new))
    match one.key, old, new:
        case notes.OWNER, None, new:
            return f"From the owner, added: {new}"
        case notes.OWNER, old, None:
            return f"From the owner, taken out: {old}"
        case notes.OWNER, old, new:
            return f"From the owner: {old} → {new}"
        case _, None, new:
            return f"Added: {new}"
        case _, old, None:
            return f"Taken out: {old}"
        case _, old, new:
            return f"{old} → {new}"
    raise AssertionError("every case returns")


def version(team: Team, one: Kept, *, at: int = 1) -> dict[str, Any]:
    """A version with every line of it, also those that there was no room for."""
    facts = {"team": team.id, "week": one.page.week, "version": one.version}
    return book(f"Version {one.version}", groups(one.page, team), at=at, facts=facts, turn=TURN)


def _when(team: Team, at: datetime) -> str:
    return kit.dated(at, calendar.moment_text(at, team.zone))


def read_week(facts: Mapping[str, Any]) -> str | None:
    """Which week a button is about: its key, or that of the last note. None for what no button of ours carries."""
    week = facts.get("week")
    return week if week == LAST or notes.is_week(week) else None
