"""Another date for a launch: what it costs is said, and whoever said go to the old one is asked anew."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.rules import approval, people
from bot.rules.launches.gate import check_coming
from bot.rules.launches.launch import Launch, Move, Trade
from bot.rules.launches.planning import check_date
from bot.rules.people import Person
from bot.rules.teams import Team


def check_may_move(launch: Launch, by: Person, admins: Collection[str]) -> None:
    """The owner and team admins, while it is to come. Raises UserError."""
    people.check_may_change(by, launch.owner, admins)
    check_coming(launch)


def move(
    launch: Launch, team: Team, at: datetime, *, trade: Trade, cause: str, because: str, by: str, now: datetime
) -> Launch:
    """The launch at another moment, planned again: a go was one to the old date, so the gate opens anew.

    Whether somebody may move it, is asked before: the owner, or the approver with a no-go. What is ticked or waived
    stays. Raises UserError: not a date to take, the same one, or no cause.
    """
    check_coming(launch)
    if at == launch.at:
        raise UserError("launch_not_moved", field="date")
    anyway = check_date(team.calendar, at, because, now=now)
    if not cause:
        raise UserError("rationale_required", field="cause")
    # Whoever has the question open saw the old date; the next version is beyond what they can answer.
    asked = replace(approval.reopen(launch.approval, due=at), version=launch.question + 1, asked_at=None)
    moved = Move(by=by, at=now, before=launch.at, after=at, cause=cause, trade=trade)
    return replace(
        launch,
        at=at,
        approval=asked,
        anyway=anyway,
        void="",
        moves=(*launch.moves, moved),
        version=launch.version + 1,
    )
