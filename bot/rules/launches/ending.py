"""The last word about a launch: cancelled before it is out, or rolled back after it."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.rules import approval, people
from bot.rules.launches.gate import check_coming
from bot.rules.launches.launch import Ending, Launch, Outcome
from bot.rules.people import Person


def check_may_cancel(launch: Launch, by: Person, admins: Collection[str]) -> None:
    """The owner and team admins, while it is to come. Raises UserError."""
    people.check_may_change(by, launch.owner, admins)
    check_coming(launch)


def cancel(launch: Launch, *, by: str, why: str, now: datetime) -> Launch:
    """It does not come out. Whether somebody may say so, is asked before. Raises UserError: out, ended, no reason."""
    check_coming(launch)
    return _ended(launch, Outcome.CANCELLED, by=by, why=why, now=now)


def check_may_roll_back(launch: Launch, by: Person, admins: Collection[str], *, now: datetime) -> None:
    """The owner, team admins, and who says go or no-go; once it is out. Raises UserError."""
    if not people.can_decide(by) or by.id not in {launch.approver, approval.whose_turn(launch.approval, now)}:
        people.check_may_change(by, launch.owner, admins)
    check_out(launch)


def roll_back(launch: Launch, *, by: str, why: str, now: datetime) -> Launch:
    """It was out, and is no longer. Whether somebody may say so, is asked before. Raises UserError."""
    check_out(launch)
    return _ended(launch, Outcome.ROLLED_BACK, by=by, why=why, now=now)


def check_out(launch: Launch) -> None:
    """Raises UserError that tells what became of it."""
    if launch.ending is not None:
        raise UserError("launch_ended", outcome=launch.ending.outcome.value, person=launch.ending.by)
    if launch.launched_at is None:
        raise UserError("not_launched")


def _ended(launch: Launch, outcome: Outcome, *, by: str, why: str, now: datetime) -> Launch:
    if not why:
        raise UserError("rationale_required", field="why")
    return replace(launch, ending=Ending(outcome=outcome, by=by, at=now, why=why), version=launch.version + 1)
