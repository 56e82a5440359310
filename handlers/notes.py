"""The weekly note: the owner's draft, the post on Friday, and a preview for whoever asks. It reads across rituals."""

from datetime import datetime

from bot.errors import UserError
from bot.messages import notes as messages
from bot.messages.kit import Message
from bot.rules import calendar, notes, text
from bot.rules.calendar import Slot
from bot.rules.notes import Note, Records
from bot.rules.teams import DRAFT_BEFORE, Team, note_rhythm
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from storage import bets, decisions, history, launches, outbox, slots, workspaces
from storage import notes as stored
from storage.engine import Tx
from storage.history import Entry


async def on_weekly(call: Call, deps: Deps) -> Answer:
    """`/weekly`: the note as it would be posted now, only for whoever asks."""
    if call.text.lower() == "help":
        return Reply(messages.help_text(deps.prefix))
    if call.text:
        raise UserError("weekly_not_understood", typed=text.unescape(call.text))
    _, team = await deps.person_and_team(call)
    return Reply(await deps.db.read(call.workspace, preview, team, deps.now()))


def preview(tx: Tx, team: Team, now: datetime) -> Message:
    """The next note as it stands; where none comes for a year, that of this week."""
    coming = calendar.next_slot(note_rhythm(team), team.calendar, now)
    week = coming.key if coming else calendar.week(calendar.local(now, team.zone).date())
    _, message = compose(tx, team, week, now)
    return messages.preview(message)


def compose(tx: Tx, team: Team, week: str, now: datetime, *, late: datetime | None = None) -> tuple[Note, Message]:
    """Read what the team has to tell, and word it."""
    records = read(tx, team, now)
    names = _names(tx, records)
    note = messages.compose(records, team=team, week=week, names=names)
    return note, messages.note(note, records, team=team, names=names, late=late)


def read(tx: Tx, team: Team, now: datetime) -> Records:
    """A week runs from the cut-off of the last posted note to this one's."""
    last = stored.find_last(tx, team.id)
    since = last.until if last else team.set_up_at
    return Records(
        since=since,
        now=now,
        bets=tuple(bets.find_for_note(tx, team.id, since)),
        launches=tuple(launches.find_for_note(tx, team.id, since=since, now=now, until=now + notes.LAUNCHES_AHEAD)),
        needed=tuple(decisions.find_needed(tx, team.id)),
        made=tuple(decisions.find_made(tx, team.id, since=since, until=now)),
    )


def _names(tx: Tx, records: Records) -> dict[str, str]:
    """Names of those who are told about, as far as they are known: a name pings nobody, and is read as words."""
    people = {one.bet.owner for one in records.bets} | {one.approval.approver for one in records.needed}
    people |= {one.approval.decided_by for one in records.made if one.approval.decided_by}
    known = {person: workspaces.get_person(tx, person) for person in sorted(people)}
    return {person: found[0].name for person, found in known.items() if found is not None}


def queue_draft(tx: Tx, team: Team, slot: Slot, now: datetime, late: bool) -> str:
    """The owner gets the note as it stands six hours before."""
    _, message = compose(tx, team, slot.key, now)
    outbox.put(
        tx,
        key=f"team {team.id} draft {slot.key}",
        to=team.settings.note_owner,
        message=messages.draft(message, team=team, at=slot.at + DRAFT_BEFORE),
        about=f"the draft of the weekly note of {team.name}",
        at=now,
        team=team.id,
    )
    return slots.POSTED


def queue_note(tx: Tx, team: Team, slot: Slot, now: datetime, late: bool) -> str:
    """The note goes out, edited or not: one per team and week."""
    note, message = compose(tx, team, slot.key, now, late=slot.at if late else None)
    stored.add(tx, team=team.id, week=slot.key, until=now, words=note.words, message=message)
    after: dict[str, str | int] = {"week": slot.key, "words": note.words, "late": late}
    history.add(tx, Entry(record=f"team {team.id}", what="weekly note", at=now, by=None, before={}, after=after))
    outbox.put(
        tx,
        key=f"team {team.id} note {slot.key}",
        to=team.channel,
        message=message,
        about=f"the weekly note of {team.name}",
        at=now,
        team=team.id,
        owner=team.settings.note_owner,
    )
    return slots.POSTED
