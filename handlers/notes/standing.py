"""What becomes of the note to come, for the status: when it comes, if not at its time."""

from datetime import datetime

from bot.messages import notes as messages
from bot.rules import calendar, notes, teams
from bot.rules.notes import Stage
from bot.rules.teams import Team
from handlers.deps import Standing
from storage import notes as stored
from storage.engine import Tx


def stands(tx: Tx, team: Team, now: datetime) -> Standing | None:
    """None where it simply comes at its time."""
    week = stored.find_last_week(tx, team.id)
    if week is None:
        return None
    if week.stage is Stage.HELD:
        last = notes.last_moment(week, team.calendar)
        return Standing(slot=week.week, at=last, said=messages.to_come(team, week))
    coming = calendar.next_slot(teams.note_rhythm(team), team.calendar, now)
    as_planned = week.stage is Stage.DRAFT and coming is not None and coming.at == week.due
    if now >= week.due or as_planned:
        return None
    return Standing(slot=week.week, at=week.due, said=messages.to_come(team, week))
