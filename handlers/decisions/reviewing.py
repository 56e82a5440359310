"""What came of a decision: its review, and the day on which the driver is asked for it."""

from datetime import date, datetime

from bot.messages import decisions as messages
from bot.rules import decisions
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open
from handlers.decisions.steps import change, existing, say_in_thread, seen
from handlers.deps import Deps
from storage.engine import Tx


async def on_review(call: Call, deps: Deps) -> Answer:
    """*Write the review*: for the driver and team admins, once it is decided."""
    decision, person, _, team = await seen(call, deps, call.number("number"))
    decisions.check_may_review(decision, person, team.settings.admins)
    return Open(messages.review_form(decision, zone=team.zone, metadata={"number": decision.number}))


async def on_reviewing(call: Call, deps: Deps) -> Answer:
    """The review was sent."""
    assert call.view is not None
    decision, person, _, team = await seen(call, deps, call.number("number"))
    written = messages.read_review(call.view.filled)
    await deps.commit(call, review, decision.number, team, written, person, deps.now())
    return Done()


def review(tx: Tx, number: int, team: Team, written: dict[str, str], by: Person, now: datetime) -> None:
    before = existing(tx, number)
    after = decisions.review(before, **written, by=by, admins=team.settings.admins, now=now)
    change(tx, before, after, team, what="reviewed", by=by.id, now=now)
    say_in_thread(tx, after, team, f"{after.ref} reviewed", messages.review_line(after), now)


async def on_move_review(call: Call, deps: Deps) -> Answer:
    """*Move the review date*."""
    decision, person, _, team = await seen(call, deps, call.number("number"))
    decisions.check_may_review(decision, person, team.settings.admins)
    return Open(messages.review_day_form(decision, zone=team.zone, metadata={"number": decision.number}))


async def on_review_moved(call: Call, deps: Deps) -> Answer:
    """Another day was picked for the review, or none."""
    assert call.view is not None
    decision, person, _, team = await seen(call, deps, call.number("number"))
    day = messages.read_review_day(call.view.filled)
    await deps.commit(call, move_review, decision.number, team, day, person, deps.now())
    return Done()


def move_review(tx: Tx, number: int, team: Team, day: date | None, by: Person, now: datetime) -> None:
    before = existing(tx, number)
    if day == before.review_on:
        return
    after = decisions.move_review(before, day, by=by, admins=team.settings.admins, now=now, zone=team.zone)
    change(tx, before, after, team, what="moved the review date", by=by.id, now=now)
    line = messages.review_moved_line(before, after, by=by.id)
    say_in_thread(tx, after, team, f"{after.ref} review moved {now.isoformat()}", line, now)
