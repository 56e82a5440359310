"""What the clock does when it looks at a team's open note. Reckoned from what is kept: a look too many says nothing."""

from datetime import datetime

from bot.messages import notes as messages
from bot.rules import calendar, notes, teams
from bot.rules.calendar import Slot, Verdict
from bot.rules.notes import Guide, NoteWeek, Stage, Word
from bot.rules.teams import NOTE_LATENESS, Team
from handlers import noting
from handlers.notes import drafting, owning, posting, steps
from handlers.notes.owning import Owner
from storage import alarms, slots
from storage import notes as stored
from storage import teams as stored_teams
from storage.engine import Tx
from storage.slots import Claimed


def ring(tx: Tx, which: str, now: datetime, *, guide: Guide) -> None:
    """Look at the newest week of this team. It is held until the commit: a second process finds nothing to do."""
    number = int(which)
    week = stored.find_last_week(tx, number)
    team = stored_teams.get(tx, number)
    if week is None or team is None:
        alarms.drop(tx, noting.record(number))
        return
    slot = notes.slot_of(team, week.week)
    week = steps.keep(tx, week, notes.move(week, slot, now), what="moved", by=None, now=now)
    if week.stage is Stage.DRAFT and week.due <= now and (slot is None or slot.at != week.due):
        _post_as_announced(tx, team, week, guide, now)
    elif week.stage is Stage.HELD and now >= notes.last_moment(week, team.calendar):
        posting.let_go(tx, team, week, guide, now)
    else:
        owner = owning.owner_of(tx, team)
        if owner is not None and teams.paused(team, now) is None:
            week = _ask(tx, team, week, owner, now)
        owning.follow(tx, team, week, guide, now)


def _ask(tx: Tx, team: Team, week: NoteWeek, owner: Owner, now: datetime) -> NoteWeek:
    """The draft, to somebody whose it is since it was sent; whether it is still held."""
    is_out = any(one.kind is Word.DRAFT for one in week.sent)
    if is_out and week.stage in {Stage.DRAFT, Stage.HELD}:
        week = drafting.send(tx, week, owner.id, now)
    at = owning.asks_at(team, week, owner, now)
    return week if at is None or at > now else steps.tell(tx, week, Word.STILL_HELD, owner.id, now)


def _post_as_announced(tx: Tx, team: Team, week: NoteWeek, guide: Guide, now: datetime) -> None:
    """The team moved its note to a time that was past: this one comes when its draft said, and has no slot of its own.

    The slot of its week is taken here, so that no other process takes it, nor another time of the same week.
    """
    claimed = Claimed(
        team=team.id, post=steps.SLOT, slot=week.week, due_at=week.due, claimed_at=now, outcome=slots.POSTED
    )
    if not slots.claim(tx, claimed):
        owning.follow(tx, team, week, guide, now)
        return
    slot = Slot(key=week.week, at=week.due)
    judged = calendar.verdict(slot, now=now, lateness=NOTE_LATENESS, paused=team.pause_spans)
    if judged in {Verdict.PAUSED, Verdict.TOO_LATE}:
        said = messages.missed_because(team, judged, slot.at, now)
        posting.miss(tx, team, week, said, guide, now, tells=judged is Verdict.TOO_LATE)
        slots.mark(tx, team=team.id, post=steps.SLOT, slot=week.week, outcome=f"skipped: {said}")
    else:
        posting.post(tx, team, week, now, guide, due=week.due if judged is Verdict.LATE else None)
