"""What shows records: a draft of the weekly note, word of what is to be reassigned. When one changes, it follows."""

from datetime import datetime

from handlers import gone
from storage import alarms, notes
from storage.engine import Tx


def record(team: int) -> str:
    """The alarm of a team's note. There is one while its draft is open, or something of it is to be asked or posted."""
    return f"N-{team}"


def look_anew(tx: Tx, team: int) -> None:
    """Something that a note of this team tells of changed: the clock makes an open draft anew at its next tick.

    And so it does with what somebody was told to reassign. Both are taken after the alarm of the record that changed,
    and before those of people.
    """
    alarms.wake(tx, record(team), gone.of_team(team))


def last_cut_off(tx: Tx, team: int) -> datetime | None:
    """Until when the team's last posted note tells; None before its first."""
    last = notes.find_cut_off(tx, team)
    return last[0] if last is not None else None
