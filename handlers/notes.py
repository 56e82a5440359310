"""The weekly note: the owner's draft, the post on Friday, and a preview for whoever asks. It reads across rituals."""

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.errors import UserError
from bot.messages import notes as messages
from bot.messages.kit import Message
from bot.rules import calendar, notes, text
from bot.rules import launches as rules
from bot.rules.bets import NoteBet
from bot.rules.calendar import Slot
from bot.rules.notes import Note, Records
from bot.rules.teams import DRAFT_BEFORE, Team, note_rhythm
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from storage import bets, decisions, history, launches, outbox, slots, workspaces
from storage import notes as stored
from storage.engine import Tx
from storage.history import Entry

UNDER_WAY = timedelta(hours=1)  # far longer than a transaction takes


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
    _, message = compose(tx, read(tx, team, now), team, week)
    return messages.preview(message)


def compose(tx: Tx, records: Records, team: Team, week: str, *, late: datetime | None = None) -> tuple[Note, Message]:
    """Word what the team has to tell."""
    names = _names(tx, records)
    note = messages.compose(records, team=team, week=week, names=names)
    return note, messages.note(note, records, team=team, names=names, late=late)


def read(tx: Tx, team: Team, now: datetime) -> Records:
    """A week runs from the cut-off of the last posted note to this one's."""
    last = stored.find_last(tx, team.id)
    since = last.until if last else team.set_up_at
    told = set(last.told) if last else set()
    # What was decided just before the cut-off may have been committed just after it: looked at again, told once.
    early = since - UNDER_WAY
    ahead = now + notes.LAUNCHES_AHEAD
    closed = bets.find_closed_for_note(tx, team.id, since, early=early, now=now)
    made = decisions.find_made(tx, team.id, since=early, until=now)
    planned = launches.find_for_note(tx, team.id, since=early, now=now, until=ahead)
    return Records(
        since=since,
        now=now,
        bets=tuple(bets.find_for_note(tx, team.id, since)),
        closed=tuple(one for one in closed if not _is_told(one, since, told)),
        launches=tuple(one for one in planned if rules.lacks_result(one, now) or notes.told_as(one) not in told),
        needed=tuple(decisions.find_needed(tx, team.id)),
        made=tuple(one for one in made if one.ref not in told),
    )


def _is_told(one: NoteBet, since: datetime, told: Collection[str]) -> bool:
    """A bet that was told of can be opened again, and closed anew: that is told too."""
    closing = one.bet.closing
    return one.bet.ref in told and closing is not None and closing.at <= since


def _told(records: Records) -> list[str]:
    """What happened once and is told once."""
    ended = [one.bet.ref for one in records.closed]
    launched = [known for one in records.launches if (known := notes.told_as(one)) is not None]
    return [*ended, *(one.ref for one in records.made), *launched]


def _names(tx: Tx, records: Records) -> dict[str, str]:
    """Names of those who are told about, as far as they are known: a name pings nobody, and is read as words."""
    told_of = [one.bet for one in notes.promised(records)]
    people = {one.owner for one in told_of} | {blocker.owner for one in told_of for blocker in one.open_blockers}
    people |= {one.approval.approver for one in records.needed}
    for made in (one.approval for one in records.made):
        people |= {one for one in (made.decided_by, made.decided_for, made.approver) if one}
    known = {person: workspaces.get_person(tx, person) for person in sorted(people)}
    return {person: found[0].name for person, found in known.items() if found is not None}


def queue_draft(tx: Tx, team: Team, slot: Slot, now: datetime, late: bool) -> str:
    """The owner gets the note as it stands six hours before."""
    _, message = compose(tx, read(tx, team, now), team, slot.key)
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
    records = read(tx, team, now)
    note, message = compose(tx, records, team, slot.key, late=slot.at if late else None)
    told = _told(records)
    stored.add(tx, team=team.id, week=slot.key, until=now, told=told, words=note.words, message=message)
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
