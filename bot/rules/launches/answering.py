"""No-go: with a new date, or the end of the launch; a no-go never stands without one of them."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.errors import UserError
from bot.rules.launches.ending import cancel
from bot.rules.launches.gate import decide
from bot.rules.launches.launch import Launch, Trade, Verdict
from bot.rules.launches.moving import move
from bot.rules.teams import Team


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDate:
    """The date that a no-go moves the launch to; `because` is for one that the date guard refuses."""

    at: datetime
    trade: Trade | None
    because: str = ""


def no_go(
    launch: Launch, team: Team, instead: NewDate | None, *, by: str, now: datetime, seen: int, rationale: str
) -> Launch:
    """The approver's no-go, in one change with what comes of it: a new date, or without one the launch is cancelled.

    Raises UserError: not theirs, to another question than they saw, no reason, or not a date to take.
    """
    said = decide(launch, Verdict.NO_GO, by=by, now=now, seen=seen, rationale=rationale)
    if instead is None:
        after = cancel(said, by=by, why=rationale, now=now)
    else:
        if instead.trade is None:
            raise UserError("trade_missing", field="trade")
        after = move(
            said, team, instead.at, trade=instead.trade, cause=rationale, because=instead.because, by=by, now=now
        )
    return replace(after, version=launch.version + 1)
