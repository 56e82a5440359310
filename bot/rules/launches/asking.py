"""When is the approver asked for go or no-go? As a question of the decision core, once the gate opens."""

from datetime import date, datetime

from bot.rules.approval import State
from bot.rules.calendar import Calendar
from bot.rules.launches.launch import Gate, Launch
from bot.rules.launches.timeline import gate_opens_at, launch_day
from bot.rules.questions import Question
from bot.rules.teams import Team


def gate_question(launch: Launch) -> Question:
    """Whoever drives a launch is its owner."""
    name = f"{launch.ref} {launch.name}"
    return Question(ref=launch.ref, number=launch.number, name=name, approval=launch.approval, driver=launch.owner)


def gate_asks_at(launch: Launch, team: Team, now: datetime) -> datetime | None:
    """When the question is put: as the gate opens, or now where it should be open; in a pause once that ends.

    None once it is put or answered, and in a pause whose end nobody knows.
    """
    if not launch.is_coming or launch.approval.state is not State.OPEN or launch.approval.asked_at is not None:
        return None
    at = max(gate_opens_at(launch, team), now)
    for start, end in sorted(team.pause_spans, key=lambda span: span[0]):
        if start <= at and (end is None or at < end):
            if end is None:
                return None
            at = end
    return at


def is_asked(launch: Launch) -> bool:
    """Whether somebody's go or no-go is waited for, and they know it."""
    asked = launch.approval
    return launch.is_coming and asked.state is State.OPEN and asked.asked_at is not None


def is_without_go(launch: Launch, team_calendar: Calendar, today: date) -> bool:
    """Whether its day has come, or is past, and nobody has said go."""
    has_come = today >= launch_day(launch, team_calendar.zone)
    return launch.is_coming and launch.gate is not Gate.GO and has_come
