"""Another date for a launch: from the card's menu, and from what says that a date is near or past."""

from collections.abc import Mapping
from datetime import datetime

from bot.errors import UserError
from bot.messages import launches as messages
from bot.messages.launches import Moving
from bot.messages.questions import changed_notice
from bot.rules import calendar, launches
from bot.rules.launches import Launch
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, again
from handlers.deps import Deps
from handlers.launches.asking import look
from handlers.launches.steps import change, check_seen, existing, seen
from storage.engine import Tx


async def on_move(call: Call, deps: Deps) -> Answer:
    """*Move the date*: the owner and team admins."""
    launch, person, _, team = await seen(call, deps, call.number("id"))
    launches.check_may_move(launch, person, team.admins)
    return Open(messages.move_form(launch, Moving(at=_offered(launch, team, deps.now())), team))


def _offered(launch: Launch, team: Team, now: datetime) -> datetime:
    """The date that it has; one that is past can't be kept, so then the next day on which one launches."""
    if launch.at > now:
        return launch.at
    day = calendar.next_allowed_day(team.calendar, calendar.local(now, team.zone).date())
    return calendar.instant(day, calendar.local(launch.at, team.zone).time(), team.zone)


async def on_moved(call: Call, deps: Deps) -> Answer:
    """The form was submitted. Where the launch moved or was answered meanwhile, it comes again as it was filled in."""
    assert call.view is not None
    number = call.number("id")
    _, person, _, team = await seen(call, deps, number)
    entered = messages.read_move(call.view.filled, team.zone)
    if await deps.committed(call, move, team, number, entered, call.view.metadata, person, deps.now()):
        return Done()
    launch, *_ = await seen(call, deps, number)
    notice = changed_notice(messages.stands_now(launch, team.zone))
    return again(call, messages.move_form(launch, entered, team, notice=notice))


def move(
    tx: Tx, team: Team, number: int, entered: Moving, opened: Mapping[str, object], by: Person, now: datetime
) -> None:
    """Whatever counts from the date counts from the new one; the channel and the stakeholders hear of it."""
    before = existing(tx, number)
    launches.check_may_move(before, by, team.admins)
    check_seen(before, opened)
    if entered.trade is None:
        raise UserError("trade_missing", field="trade")
    after = launches.move(
        before, team, entered.at, trade=entered.trade, cause=entered.cause, because=entered.because, by=by.id, now=now
    )
    line = messages.moved(before, after, team.zone)
    change(
        tx,
        before,
        after,
        team,
        what="moved",
        by=by.id,
        now=now,
        line=line,
        why=entered.cause,
        broadcast=True,
        informs=messages.moved(before, after, team.zone, channel=team.channel),
    )
    look(tx, after, team, now)  # a date that is near already is asked about at once
