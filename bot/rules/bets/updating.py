"""How does it stand now? The thirty-second update, and two people updating at once."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.rules import text
from bot.rules.bets.bet import PLACES, Bet, Change, Promise, Result, Update, Updated, check_open, check_seen
from bot.rules.bets.blockers import get_blocker, with_blocker, without_blocker

REASON_LIMIT, PROMISE_LIMIT = 500, 300
NUMBER = re.compile(r"(?P<below>[-−–])?[0-9]+(?:[.,][0-9]+)? ?%?")  # also one that is no confidence


def update(bet: Bet, change: Change, *, by: str, now: datetime, seen: int) -> Updated:
    """Say how it stands. Raises UserError: closed, changed since it was seen, or words are missing."""
    check_open(bet)
    check_seen(bet, seen)
    if (change.confidence != bet.confidence or change.health is not bet.health) and not change.reason:
        raise UserError("reason_required", field="reason")
    if len(change.reason) > REASON_LIMIT:
        raise UserError("reason_too_long", field="reason", longest=REASON_LIMIT)
    answered = _answer(bet, change, by, now)
    made = _make(bet, change, by, now)
    held = _unblock(bet, change, by, now)
    blocked = _block(held, change, by, now)
    standing = _stand(blocked, change, now)
    after = replace(standing, reason=change.reason or bet.reason, promise=made or (None if answered else bet.promise))
    is_news = after != bet
    after = replace(after, updated_by=by, updated_at=now, version=bet.version + is_news)
    kept = _kept(bet, after, change.reason, answered=answered, made=made)
    return Updated(bet=after, update=kept, is_news=is_news, answered=answered, made=made)


def _stand(bet: Bet, change: Change, now: datetime) -> Bet:
    """The bet with its new numbers. Where it is on the hill, it is since it came there."""
    place = bet.hill if change.hill is None else change.hill
    if place != bet.hill and place not in PLACES:
        raise ValueError(f"no place on the hill: {place}")
    since = now if place != bet.hill else bet.hill_at
    return replace(bet, confidence=change.confidence, health=change.health, hill=place, hill_at=since)


def _kept(bet: Bet, after: Bet, reason: str, *, answered: Promise | None, made: Promise | None) -> Update:
    """The update as one point of the bet's course."""
    new = after.blockers[-1].number if len(after.blockers) > len(bet.blockers) else None
    still = {one.number for one in after.open_blockers}
    return Update(
        bet=bet.number,
        version=after.version,
        at=after.updated_at,
        by=after.updated_by,
        confidence=after.confidence,
        health=after.health,
        confidence_before=bet.confidence,
        health_before=bet.health,
        reason=reason,
        result=answered.result if answered else None,
        promise=made.text if made else "",
        promise_kind=made.kind if made else None,
        hill=after.hill,
        hill_before=bet.hill if after.hill != bet.hill else None,
        blocker=new,
        resolved=tuple(one.number for one in bet.open_blockers if one.number not in still),
    )


def _block(bet: Bet, change: Change, by: str, now: datetime) -> Bet:
    """With the blocker that this update adds."""
    if not change.blocker:
        return bet
    if change.blocker_owner is None:
        raise UserError("person_missing", field="blocker_owner")
    return with_blocker(bet, change.blocker, owner=change.blocker_owner, by=by, now=now)


def _unblock(bet: Bet, change: Change, by: str, now: datetime) -> Bet:
    """Without what is resolved; what somebody else has resolved meanwhile stays theirs."""
    for number in change.resolved:
        if get_blocker(bet, number).is_open:
            bet = without_blocker(bet, number, by=by, now=now)
    return bet


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
        hill=now_is.hill if change.hill == opened.hill else change.hill,
    )


def collisions(change: Change, *, opened: Change, now_is: Change) -> tuple[str, ...]:
    """The fields that two people changed to different values: the second sees the first's, and decides."""

    def differs(field: str) -> bool:
        mine, was, theirs = (getattr(one, field) for one in (change, opened, now_is))
        return bool(mine != was != theirs != mine)

    return tuple(field for field in ("health", "confidence", "hill") if differs(field))


def merges(change: Change, *, opened: Change, bet: Bet, missed: Sequence[Update]) -> bool:
    """Whether what was entered goes together with what somebody else said since the form was opened.

    Not where both changed the same field, answered or made a promise, or added a blocker; nor where this person
    changed nothing: they would confirm what they have not seen.
    """
    now_is = standing(bet)
    if collisions(change, opened=opened, now_is=now_is):
        return False
    mine = rebase(change, opened=opened, now_is=now_is)
    if replace(mine, reason="", promise_kind=now_is.promise_kind) == now_is:
        return False
    promised = change.result or change.result_why or change.promise
    if promised and any(one.result or one.promise for one in missed):
        return False
    return not (change.blocker and any(one.blocker is not None for one in missed))


def says_again(
    change: Change, *, opened: Change, by: str, bet: Bet, missed: Sequence[Update], answered: Sequence[Promise]
) -> bool:
    """Whether a form says only what this very person has already said since it was opened: a double submit.

    `missed` is what was said since, `answered` are the promises that were answered since. A double submit changes
    nothing, and nobody has to look at what they just said.
    """
    whys = {one.answered_at: one.why for one in answered}
    return any(_is_said_by(one, change, opened, bet, whys.get(one.at, "")) for one in missed if one.by == by)


def _is_said_by(said: Update, change: Change, opened: Change, bet: Bet, why: str) -> bool:
    blocker = get_blocker(bet, said.blocker) if said.blocker is not None else None
    blocked = (blocker.text, blocker.owner) if blocker else ("", None)
    return (
        (change.confidence, change.health, change.reason) == (said.confidence, said.health, said.reason)
        and (opened.hill if change.hill is None else change.hill) in {said.hill, None}
        and (change.result, change.result_why) == (said.result, why)
        and (change.promise, change.promise_kind if change.promise else None) == (said.promise, said.promise_kind)
        and (change.blocker.strip(), change.blocker_owner if change.blocker else None) == blocked
        and set(change.resolved) == set(said.resolved)
    )


def no_change(bet: Bet) -> Change:
    """How the bet stands, as a form is filled with it."""
    return Change(health=bet.health, confidence=bet.confidence)


def standing(bet: Bet) -> Change:
    """As `no_change`, with its place on the hill: what the whole form is filled with."""
    return replace(no_change(bet), hill=bet.hill)


def confidence_of(typed: str) -> int:
    """A percentage, such as 70 or 70 %. Raises UserError."""
    try:
        found = text.percent(typed)
    except text.ParseError:
        raise UserError("confidence_range", field="confidence", typed=typed) from None
    if found is not None:
        return found
    number = NUMBER.fullmatch(typed)
    if number is None:
        raise UserError("confidence_not_a_number", field="confidence", typed=typed)
    if number["below"]:
        raise UserError("confidence_range", field="confidence", typed=typed)
    raise UserError("confidence_not_whole", field="confidence", typed=typed)
