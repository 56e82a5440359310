"""What every change of a team's week leaves behind: its row and its history; and which week somebody means.

Whoever changes a week holds it until the commit; of two weeks the older one first, and both before the alarm. What its
owner has before them follows in `owning`.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import notes as messages
from bot.rules import calendar, notes, people
from bot.rules import teams as team_rules
from bot.rules.calendar import Slot
from bot.rules.notes import Guide, NoteWeek, Stage, Word
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Call
from handlers.deps import Deps
from handlers.notes.composing import Made, make
from handlers.notes.past import week_of
from storage import history, slots
from storage import notes as stored
from storage.engine import Tx

SLOT = "notes.note"


# --- who asks about which week ---------------------------------------------------------------------------------------


async def asked_of(call: Call, deps: Deps) -> tuple[Person, Team, str]:
    """Who changes the note of a week: its owner or a team admin. Raises UserError, also where the set-up was ended."""
    week = week_of(call)
    person, _, team = await deps.team_seen(call, call.number("team"))
    people.check_may_change(person, team.settings.note_owner, team.admins)
    team_rules.check_not_ended(team)
    return person, team, week


def carried(call: Call) -> Mapping[str, Any]:
    """What the button or the form carries."""
    return call.view.metadata if call.kind == "view" and call.view is not None else call.facts


def current(tx: Tx, team: Team, now: datetime) -> Slot | None:
    """The note that somebody thinks of now: the one that is held, or else the next one that was not posted yet."""
    last = stored.find_last_week(tx, team.id)
    if last is not None and (last.stage is Stage.HELD or (last.stage is not Stage.POSTED and now < last.due)):
        return Slot(key=last.week, at=last.due)
    rhythm, after = team_rules.note_rhythm(team), now
    while (slot := calendar.next_slot(rhythm, team.calendar, after)) is not None:
        if last is None or slot.key > last.week or (slot.key == last.week and last.stage is not Stage.POSTED):
            return slot
        after = slot.at
    return None


def shown(tx: Tx, team: Team, slot: Slot, now: datetime) -> NoteWeek:
    """That week as it is, or as it would begin; nothing is kept."""
    return stored.get_week(tx, team.id, slot.key) or _new(team, slot, now)


def open_week(tx: Tx, team: Team, week: str, now: datetime) -> NoteWeek:
    """A week that may still be changed, held until the commit; it begins, where it has not. Raises UserError."""
    found = seen_open(tx, team, week, now)
    return begun(tx, team, Slot(key=week, at=found.due), now)


def seen_open(tx: Tx, team: Team, week: str, now: datetime) -> NoteWeek:
    """A week that may still be changed, held until the commit if it has begun. Raises UserError."""
    found = stored.get_week(tx, team.id, week)
    if found is None:
        slot = current(tx, team, now)
        if slot is None or slot.key != week:
            raise UserError("note_over" if stored.get(tx, team.id, week) is None else "note_posted")
        found = _new(team, slot, now)
    notes.check_not_posted(found)
    newest = stored.find_last_week(tx, team.id)
    if newest is not None and newest.week > week and notes.has_draft(newest, now):
        raise UserError("note_over")  # the next week's draft came
    return found


def check_drafted(week: NoteWeek, now: datetime) -> None:
    """Holding, skipping and posting is for a note whose draft is out. Raises UserError."""
    if not notes.has_draft(week, now):
        raise UserError("note_not_drafted")


def as_it_stands(tx: Tx, team: Team, week: NoteWeek, guide: Guide, now: datetime) -> Made:
    """The note as it would be posted now."""
    return make(tx, team, week.week, guide, now, due=notes.due_if_late(week, now), edits=week.edits)


# --- the row and its history -----------------------------------------------------------------------------------------


def begun(tx: Tx, team: Team, slot: Slot, now: datetime) -> NoteWeek:
    """The week of this slot, held until the commit; it begins here, where it has not."""
    found = stored.get_week(tx, team.id, slot.key)
    if found is None:
        week = _new(team, slot, now)
        posted = stored.get(tx, team.id, slot.key)  # by a version that kept no weeks
        if posted is not None:
            week = replace(week, stage=Stage.POSTED, by=posted.posted_by, changed_at=posted.until)
        if stored.add_week(tx, week):
            _keep_history(tx, None, week, what="begun", by=None, now=now)
        found = stored.get_week(tx, team.id, slot.key)
        assert found is not None
    return found


def begun_by_clock(tx: Tx, team: Team, slot: Slot, now: datetime) -> NoteWeek:
    """As `begun`, where the week before it may be closed too: of two weeks the older one is held first."""
    stored.find_last_week(tx, team.id, before=slot.key)
    return begun(tx, team, slot, now)


def _new(team: Team, slot: Slot, now: datetime) -> NoteWeek:
    return NoteWeek(team=team.id, week=slot.key, due=slot.at, changed_at=now)


def keep(
    tx: Tx, before: NoteWeek, after: NoteWeek, *, what: str, by: str | None, now: datetime, why: str | None = None
) -> NoteWeek:
    """The row and its history; what changed nothing leaves nothing behind. `by` is None for the clock."""
    if after != before:
        stored.save_week(tx, after)
        _keep_history(tx, before, after, what=what, by=by, now=now, why=why)
    return after


def _keep_history(
    tx: Tx,
    before: NoteWeek | None,
    after: NoteWeek,
    *,
    what: str,
    by: str | None,
    now: datetime,
    why: str | None = None,
) -> None:
    change = notes.week_change(before, after, what=what, by=by, at=now, why=why)
    history.add_change(tx, notes.record(after.team, after.week), change)


def tell(tx: Tx, week: NoteWeek, kind: Word, to: str, now: datetime) -> NoteWeek:
    """Remember that this is sent; it is when what its owner has follows."""
    what = {Word.DRAFT: "draft sent", Word.STILL_HELD: "asked again", Word.NOT_POSTED: "told"}[kind]
    return keep(tx, week, notes.tell(week, kind, to, now), what=what, by=None, now=now)


def mark_slot(tx: Tx, team: Team, week: NoteWeek, *, claimed_at: datetime | None = None) -> None:
    """What became of a note after its time; nothing where its time is still to come."""
    said = messages.outcome(team, week)
    slots.mark_later(tx, team=team.id, post=SLOT, slot=week.week, outcome=said, claimed_at=claimed_at)


# --- keys ------------------------------------------------------------------------------------------------------------


def note_key(team: Team, week: str, follower: str | None = None) -> str:
    """How the outbox knows the note of a week, in its channel or in one that follows."""
    return f"team {team.id} note {week}" + (f" for {follower}" if follower else "")


def skipped_key(team: Team, week: str) -> str:
    """How the outbox knows the line in the channel that there is no note this week."""
    return f"{note_key(team, week)} skipped"


def asked_key(team: Team, week: str, number: int) -> str:
    """How the outbox knows what its owner was sent."""
    return f"team {team.id} draft {week} {number}"
