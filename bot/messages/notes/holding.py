"""A note that is held, skipped or moved: the forms that ask why, what the channel reads, and what the status says."""

from datetime import timedelta
from typing import Any

from bot.messages import kit
from bot.messages.kit import Filled, Message
from bot.messages.notes.days import week_number
from bot.messages.notes.drafting import HOLD, SKIP, when, who
from bot.rules import calendar, notes, text
from bot.rules.notes import NoteWeek, Stage
from bot.rules.teams import Team

WHY_SHOWN = 80
HOURS = notes.ASKED_AFTER // timedelta(hours=1)


# --- holding and skipping --------------------------------------------------------------------------------------------


def hold_form(team: Team, week: NoteWeek, *, told: bool) -> dict[str, Any]:
    last = when(notes.last_moment(week, team.calendar), team)
    said = (
        f"It is not posted at its time. You are asked again {HOURS} hours from now. "
        f"It is posted {last} at the latest: to leave it out, skip this week instead."
    )
    why = week.why if week.stage is Stage.HELD else ""
    return _why_form("Hold the note", said, "Why it waits", HOLD, "Hold", week, told=told, value=why)


def skip_form(team: Team, week: NoteWeek, *, told: bool) -> dict[str, Any]:
    said = (
        "There is no note this week; the next one tells of both. "
        f"{kit.channel(team.channel)} reads who skips it, and why."
    )
    return _why_form("Skip this week", said, "Why there is none", SKIP, "Skip", week, told=told)


def _why_form(
    name: str, said: str, label: str, callback: str, submit: str, week: NoteWeek, *, told: bool, value: str = ""
) -> dict[str, Any]:
    why = kit.text_input("why", label, value=value, limit=notes.WHY_LIMIT, lines=True, focus=True)
    carried = {"team": week.team, "week": week.week, "told": told}
    return kit.modal(name, kit.section(said), why, callback=callback, metadata=carried, submit=submit)


def read_why(filled: Filled) -> str:
    return filled.text("why")


def skipped_line(week: NoteWeek) -> Message:
    """What the channel reads."""
    return kit.message(
        f"There is no weekly note for week {week_number(week.week)}: {who(week)} skipped it. "
        f"The next one tells of both weeks.\n{kit.quote(week.why)}"
    )


def unskipped_line(skipped: NoteWeek, by: str) -> Message:
    """In its place, once the note was posted after all."""
    return kit.message(
        f"{who(skipped)} skipped the weekly note for week {week_number(skipped.week)}, "
        f"and {kit.person(by)} posted it after all.\n{kit.quote(skipped.why)}"
    )


# --- in the status ---------------------------------------------------------------------------------------------------


def outcome(team: Team, week: NoteWeek) -> str:
    """What became of a note that was not simply posted at its time, in plain words."""
    when = calendar.moment_text(week.changed_at, team.zone)
    why = text.one_line(week.why, WHY_SHOWN) if week.why else ""
    match week.stage:
        case Stage.HELD:
            return f"held: {why}"
        case Stage.SKIPPED:
            return f"skipped: {why}"
        case Stage.POSTED:
            return f"posted {'already ' if week.changed_at < week.due else 'late '}on {when}"
        case _:
            return f"skipped: {why}" if why else "skipped"


def to_come(team: Team, week: NoteWeek) -> str:
    """What was done to a note that is still to come."""
    if week.stage is Stage.HELD:
        why = text.one_line(week.why, WHY_SHOWN)
        return f"held until then at the latest: {why}"
    return "" if week.stage is Stage.DRAFT else outcome(team, week)
