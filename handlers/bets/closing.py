"""A bet ends, and may be opened again for a while; what the record takes of it comes and goes in the same commit."""

from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import bets as messages
from bot.messages.bets import Ended
from bot.rules import bets
from bot.rules.bets import Bet, Change
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.bets.steps import change, existing, save_update, say_in_thread, seen, since
from handlers.calls import Answer, Call, Done, Open, Replace
from handlers.deps import Deps
from storage import bets as stored
from storage.engine import Tx

# --- closing ---------------------------------------------------------------------------------------------------------


async def on_close(call: Call, deps: Deps) -> Answer:
    """*Close*: the owner and team admins; who else presses is told who can."""
    bet, person, _, team = await seen(call, deps, call.number("id"))
    bets.check_may_edit(bet, person, team.admins)
    return Open(messages.closing(bet, Ended(weeks=bets.weeks_taken(bet, deps.now()))))


async def on_closing(call: Call, deps: Deps) -> Answer:
    """The form was submitted. If the bet changed meanwhile, it comes again with what was entered."""
    assert call.view is not None
    number, known = call.number("id"), call.number("seen")
    ended = messages.read_closing(call.view.filled)
    _, person, _, team = await seen(call, deps, number)
    if await deps.committed(call, close, number, team, ended, known, person, deps.now()):
        return Done()
    return Replace(await deps.db.read(call.workspace, _again, number, ended, known))


def close(tx: Tx, number: int, team: Team, ended: Ended, known: int, by: Person, now: datetime) -> None:
    """One commit: what became of the promise, the ending, what the record takes of it, and one line for each."""
    before = existing(tx, number)
    bets.check_may_edit(before, by, team.admins)
    bets.check_seen(before, known)
    before = _answer_promise(tx, before, team, ended, by.id, now)
    assert ended.ending is not None
    after = bets.close(
        before,
        ended.ending,
        by=by,
        admins=team.admins,
        seen=before.version,
        now=now,
        value=ended.value,
        evidence=ended.evidence,
        weeks=ended.weeks,
        learned=ended.learned,
        delivered=ended.delivered,
        adopted=ended.adopted,
    )
    change(tx, before, after, team, what="closed", by=by.id, now=now)
    assert after.closing is not None
    line, key = messages.closed_line(after, after.closing), f"{after.ref} v{after.version} closed"
    say_in_thread(tx, after, team, key, line, now, broadcast=True)
    settled = bets.settled(after, stored.find_updates(tx, number), team.zone)
    assert settled is not None
    stored.add_settled(tx, after.team, settled)


def _answer_promise(tx: Tx, bet: Bet, team: Team, ended: Ended, by: str, now: datetime) -> Bet:
    """An open promise gets its answer, as an update gives it: a closed bet is not asked any more."""
    if bet.promise is None:
        return bet
    if ended.result is None:
        raise UserError("result_required", field="result")
    answer = Change(health=bet.health, confidence=bet.confidence, result=ended.result, result_why=ended.result_why)
    return save_update(tx, bet, team, lambda bet: bets.update(bet, answer, by=by, now=now, seen=bet.version)).bet


def _again(tx: Tx, number: int, ended: Ended, known: int) -> dict[str, Any]:
    """The form once more, with what others said and did since."""
    bet = existing(tx, number)
    return messages.closing_meanwhile(bet, ended, *since(tx, bet, known))


# --- reopening -------------------------------------------------------------------------------------------------------


async def on_reopen(call: Call, deps: Deps) -> Answer:
    """*Reopen*: the owner and team admins, within 14 days."""
    bet, person, _, team = await seen(call, deps, call.number("id"))
    bets.check_may_reopen(bet, person, team.admins, deps.now())
    return Open(messages.reopening(bet))


async def on_reopening(call: Call, deps: Deps) -> Answer:
    """It was confirmed: the bet goes on."""
    assert call.view is not None
    number, known, why = call.number("id"), call.number("seen"), messages.read_why(call.view.filled)
    _, person, _, team = await seen(call, deps, number)
    await deps.commit(call, reopen, number, team, why, known, person, deps.now())
    return Done()


def reopen(tx: Tx, number: int, team: Team, why: str, known: int, by: Person, now: datetime) -> None:
    """One commit: the bet goes on, and the record takes nothing of it. Raises UserError."""
    before = existing(tx, number)
    after = bets.reopen(before, by=by, admins=team.admins, now=now)
    bets.check_seen(before, known)
    line = messages.reopened_line(before, by=by.id, why=why)
    change(tx, before, after, team, what="reopened", by=by.id, now=now, line=line, why=why)
    stored.forget_settled(tx, number)
