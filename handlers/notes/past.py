"""`/weekly 2026-W46` and `/weekly list`: notes that were posted, every version of them, and weeks that have none."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import notes as messages
from bot.messages import pictures
from bot.messages.kit import Message
from bot.rules import calendar, notes, text
from bot.rules.notes import Page, Week
from bot.rules.people import Person, may_change
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Open, Replace, Reply
from handlers.deps import Deps
from storage import notes as stored
from storage import workspaces
from storage.engine import Tx
from storage.notes import Posted, Told, Version

NOTE = "notes.note"
"""The post of the weekly note, by whose slots a week is known in which none was posted."""
LAST_PAGE = 1000


# --- one week --------------------------------------------------------------------------------------------------------


async def on_week(call: Call, deps: Deps, asked: Week) -> Answer:
    """A week was typed. Where it is open of which team, that is asked."""
    place = await deps.place(call)
    now = deps.now()
    keys = {one.id: notes.week_key(asked, calendar.local(now, one.zone).date()) for one in place.teams}
    first = place.teams[0]
    week = keys[first.id] or messages.LAST
    if len(place.teams) > 1:
        return Reply(messages.which_team(place.teams, "Of which team?", messages.PAST, week=week))
    return Reply(await _shown(call, deps, first, week, place.person))


async def on_past(call: Call, deps: Deps) -> Answer:
    """*Show*, in a list or where the team was asked."""
    person, _, team = await deps.team_seen(call, call.number("team"))
    return Reply(await _shown(call, deps, team, week_of(call), person))


async def _shown(call: Call, deps: Deps, team: Team, week: str, person: Person) -> Message:
    return await deps.db.read(call.workspace, show, team, week, person, deps.now(), deps.prefix)


def week_of(call: Call) -> str:
    """The week that a button or a form carries. Raises UserError for what none of ours carries."""
    carried = call.view.metadata if call.kind == "view" and call.view is not None else call.facts
    week = messages.read_week(carried)
    if week is None:
        raise UserError("not_yours_to_see")
    return week


def show(tx: Tx, team: Team, week: str, person: Person, now: datetime, prefix: str) -> Message:
    """The note of that week as it reads now, for one person; else why there is none. Raises UserError."""
    posted = stored.find_last(tx, team.id) if week == messages.LAST else stored.get(tx, team.id, week)
    if posted is None and week == messages.LAST:
        raise UserError("no_note_yet")
    if posted is None:
        return _absent(tx, team, week, now, prefix)
    return messages.past(
        as_reads(posted, team),
        team,
        posted.week,
        posted_at=posted.until,
        version=posted.version,
        has_page=posted.page is not None,
        may_correct=may_change(person, team.settings.note_owner, team.admins),
    )


def as_reads(posted: Posted, team: Team) -> Message:
    """A note as it reads now, without its picture; one that is older than pages as it was posted."""
    if posted.page is None:
        return Message(text=posted.text, blocks=tuple(pictures.left_out(posted.blocks)))
    shown = messages.note(posted.page, team)
    return Message(text=shown.text, blocks=tuple(pictures.left_out(shown.blocks)))


def _absent(tx: Tx, team: Team, week: str, now: datetime, prefix: str) -> Message:
    (told,) = stored.find_each(tx, team.id, [week], post=NOTE)
    slot = notes.slot_of(team, week)
    due = told.begun.due if told.begun else told.slot.due_at if told.slot else slot.at if slot else None
    outcome = told.slot.outcome if told.slot else None
    return messages.absent(team, week, begun=told.begun, outcome=outcome, due=due, now=now, prefix=prefix)


# --- the list --------------------------------------------------------------------------------------------------------


async def on_list(call: Call, deps: Deps) -> Answer:
    """`/weekly list`."""
    place = await deps.place(call)
    if len(place.teams) > 1:
        return Reply(messages.which_team(place.teams, "The notes of which team?", messages.LIST))
    return Reply(await deps.db.read(call.workspace, list_weeks, place.teams[0], 1))


async def on_list_pressed(call: Call, deps: Deps) -> Answer:
    """A team was chosen, or another page of its list, which takes the place of the one that is shown."""
    _, _, team = await deps.team_seen(call, call.number("team"))
    page = min(max(1, call.number("page", 1)), LAST_PAGE)
    return Reply(await deps.db.read(call.workspace, list_weeks, team, page), in_place=True)


def list_weeks(tx: Tx, team: Team, page: int) -> Message:
    skip = (page - 1) * messages.WEEKS
    found = stored.find_told(tx, team.id, post=NOTE, skip=skip, most=messages.WEEKS + 1)
    rows = [_row(one) for one in found[: messages.WEEKS]]
    return messages.listed(team, rows, page=page, more=len(found) > messages.WEEKS)


def _row(one: Told) -> messages.Row:
    posted = one.posted
    return messages.Row(
        week=one.week,
        posted_at=posted.until if posted else None,
        page=posted.page if posted else None,
        words=posted.words if posted else 0,
        version=posted.version if posted else 1,
        begun=one.begun,
        outcome=one.slot.outcome if one.slot else None,
    )


# --- versions --------------------------------------------------------------------------------------------------------


async def on_versions(call: Call, deps: Deps) -> Answer:
    """*Versions*: what a note said, who changed it and why."""
    return Open(await _versions(call, deps))


async def on_version(call: Call, deps: Deps) -> Answer:
    """*Read it*: one version whole."""
    return Open(await _version(call, deps))


async def on_versions_turned(call: Call, deps: Deps) -> Answer:
    """Another page in place of this one, of the versions or of one of them."""
    return Replace(await (_version if "version" in call.facts else _versions)(call, deps))


async def _versions(call: Call, deps: Deps) -> dict[str, Any]:
    team, every = await _every(call, deps)
    return messages.versions(team, every[0].page.week, every, at=call.number("at", 1))


async def _version(call: Call, deps: Deps) -> dict[str, Any]:
    team, every = await _every(call, deps)
    wanted = call.number("version")
    one = next((one for one in every if one.version == wanted), None)
    if one is None:
        raise UserError("not_yours_to_see")
    return messages.version(team, one, at=call.number("at", 1))


async def _every(call: Call, deps: Deps) -> tuple[Team, list[Version]]:
    """The versions of a note, the first first. Raises UserError where there are none to be seen."""
    _, _, team = await deps.team_seen(call, call.number("team"))
    every = await deps.db.read(call.workspace, stored.find_versions, team.id, week_of(call))
    if not every:
        raise UserError("not_yours_to_see")
    return team, every


# --- who is who ------------------------------------------------------------------------------------------------------


def names_in(tx: Tx, pages: Iterable[Page]) -> dict[str, str]:
    """The names of those whom notes mention, for where Slack doesn't show them."""
    said = " ".join(line.text for page in pages for section in page.sections for line in section.lines)
    people, _ = text.nameless(said)
    return {person.id: person.name for person, _ in workspaces.find_people(tx, people).values()}
