"""How does it stand now? The thirty-second update, and two people updating at once."""

from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.rules import text
from bot.rules.bets.bet import Bet, Change, Promise, Result, Update, Updated

REASON_LIMIT, PROMISE_LIMIT = 500, 300


def update(bet: Bet, change: Change, *, by: str, now: datetime, seen: int) -> Updated:
    """Say how it stands. Raises UserError: changed since it was seen, or words are missing."""
    if seen != bet.version:
        raise UserError("changed_meanwhile", what="this bet")
    moved = change.confidence != bet.confidence or change.health is not bet.health
    if moved and not change.reason:
        raise UserError("reason_required", field="reason")
    if len(change.reason) > REASON_LIMIT:
        raise UserError("reason_too_long", field="reason", longest=REASON_LIMIT)
    answered = _answer(bet, change, by, now)
    made = _make(bet, change, by, now)
    is_news = moved or answered is not None or made is not None or change.reason not in {"", bet.reason}
    after = replace(
        bet,
        confidence=change.confidence,
        health=change.health,
        reason=change.reason or bet.reason,
        promise=made or (None if answered else bet.promise),
        updated_by=by,
        updated_at=now,
        version=bet.version + is_news,
    )
    kept = Update(
        bet=bet.number,
        version=after.version,
        at=now,
        by=by,
        confidence=after.confidence,
        health=after.health,
        confidence_before=bet.confidence,
        health_before=bet.health,
        reason=change.reason,
        result=answered.result if answered else None,
        promise=made.text if made else "",
        promise_kind=made.kind if made else None,
    )
    return Updated(bet=after, update=kept, is_news=is_news, answered=answered, made=made)


def _answer(bet: Bet, change: Change, by: str, now: datetime) -> Promise | None:
    """The open promise, with what became of it."""
    if bet.promise is None or change.result is None:
        if bet.promise is not None and change.result_why:
            raise UserError("result_required", field="result")
        return None
    if change.result is not Result.KEPT and not change.result_why:
        raise UserError("result_why_required", field="result_why")
    return replace(bet.promise, result=change.result, why=change.result_why, answered_by=by, answered_at=now)


def _make(bet: Bet, change: Change, by: str, now: datetime) -> Promise | None:
    """The next promise; only one is open at a time, so that each gets its answer."""
    if not change.promise:
        return None
    if bet.promise is not None and change.result is None:
        raise UserError("promise_unanswered", field="result")
    return Promise(bet=bet.number, text=change.promise, kind=change.promise_kind, made_by=by, made_at=now)


def rebase(change: Change, *, opened: Change, now_is: Change) -> Change:
    """What was entered, on top of what somebody else changed meanwhile: what was not touched follows them."""
    return replace(
        change,
        health=now_is.health if change.health is opened.health else change.health,
        confidence=now_is.confidence if change.confidence == opened.confidence else change.confidence,
    )


def no_change(bet: Bet) -> Change:
    """How the bet stands, as a form is filled with it."""
    return Change(health=bet.health, confidence=bet.confidence)


def confidence_of(typed: str) -> int:
    """A percentage, such as 70 or 70 %. Raises UserError."""
    try:
        found = text.percent(typed)
    except text.ParseError:
        raise UserError("confidence_range", field="confidence", typed=typed) from None
    if found is None:
        raise UserError("confidence_not_a_number", field="confidence", typed=typed)
    return found
