"""What may happen to a bet besides updates, and who may do it: edit, take off the lists, close, reopen."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.errors import UserError
from bot.rules import calendar, people
from bot.rules.bets.bet import Bet, Closing, Ending, Horizon, Move, State, Terms, check_open, check_seen
from bot.rules.bets.placing import LONGEST_TAKEN, VALUE_LIMIT, check_terms
from bot.rules.people import Person

CAUSE_LIMIT, EVIDENCE_LIMIT, LEARNED_LIMIT = 500, 1000, 1000
REOPEN_WITHIN = timedelta(days=14)
NEEDS_EVIDENCE = frozenset({Ending.REACHED, Ending.PARTLY})


def check_may_edit(bet: Bet, by: Person, admins: Collection[str]) -> None:
    """The owner and team admins, as long as it is open; anybody who may see it may update it. Raises UserError."""
    check_open(bet)
    people.check_may_change(by, bet.owner, admins)


# --- the terms -------------------------------------------------------------------------------------------------------


def edit(
    bet: Bet,
    terms: Terms,
    *,
    cause: str = "",
    by: Person,
    admins: Collection[str],
    seen: int,
    now: datetime,
    zone: str,
) -> Bet:
    """Change what the bet is about; its date only with cause, and old and new stay. Raises UserError at the field.

    That is no update: nobody has said how it stands. The same terms once more change nothing.
    """
    check_may_edit(bet, by, admins)
    check_seen(bet, seen)
    check_terms(terms)
    if terms == bet.terms:
        return bet
    moves = bet.moves
    if terms.due != bet.terms.due:
        moves = (*moves, _move(bet, terms.due, cause.strip(), by=by.id, now=now, zone=zone))
    becomes_now = terms.horizon is Horizon.NOW is not bet.terms.horizon
    return replace(
        bet,
        terms=terms,
        moves=moves,
        now_since=now if becomes_now else bet.now_since,
        version=bet.version + 1,
    )


def _move(bet: Bet, due: date, cause: str, *, by: str, now: datetime, zone: str) -> Move:
    if due <= calendar.local(now, zone).date():
        raise UserError("bet_date_past", field="due", zone=zone)
    if not cause:
        raise UserError("date_cause_required", field="cause")
    if len(cause) > CAUSE_LIMIT:
        raise UserError("too_long", field="cause", limit=CAUSE_LIMIT)
    return Move(before=bet.terms.due, after=due, why=cause, by=by, at=now)


# --- the end ---------------------------------------------------------------------------------------------------------


def take_off(bet: Bet, *, by: Person, admins: Collection[str]) -> Bet:
    """It was placed by mistake: it leaves the lists and the record. Raises UserError.

    Only while it is open, or a lost bet could be made never to have been one.
    """
    check_may_edit(bet, by, admins)
    return replace(bet, state=State.MISTAKE, version=bet.version + 1)


def close(
    bet: Bet,
    ending: Ending,
    *,
    by: Person,
    admins: Collection[str],
    seen: int,
    now: datetime,
    value: str = "",
    evidence: str = "",
    weeks: int | None = None,
    learned: str = "",
    delivered: bool = False,
    adopted: bool = False,
) -> Bet:
    """Say what came of it. Raises UserError at the field.

    Reached and partly need evidence, a link or a sentence that somebody else can check.
    """
    check_may_edit(bet, by, admins)
    check_seen(bet, seen)
    closing = Closing(
        by=by.id,
        at=now,
        ending=ending,
        value=value,
        evidence=evidence,
        weeks=weeks,
        learned=learned,
        delivered=delivered,
        adopted=adopted,
    )
    _check_closing(closing)
    return replace(bet, state=State.CLOSED, closing=closing, version=bet.version + 1)


def _check_closing(closing: Closing) -> None:
    if closing.ending in NEEDS_EVIDENCE and not closing.evidence.strip():
        raise UserError("bet_evidence_required", field="evidence")
    for field, limit in (("value", VALUE_LIMIT), ("evidence", EVIDENCE_LIMIT), ("learned", LEARNED_LIMIT)):
        if len(getattr(closing, field)) > limit:
            raise UserError("too_long", field=field, limit=limit)


def weeks_taken(bet: Bet, now: datetime) -> int:
    """How many weeks it took, if it is closed now: those since its placing, the one that has begun included."""
    return min(max(1, -(-(now - bet.placed_at) // timedelta(weeks=1))), LONGEST_TAKEN)


def check_may_reopen(bet: Bet, by: Person, admins: Collection[str], now: datetime) -> None:
    """The owner and team admins, within 14 days of its closing. Raises UserError."""
    if bet.state is State.MISTAKE:
        check_open(bet)
    if bet.closing is None:
        raise UserError("bet_not_closed")
    people.check_may_change(by, bet.owner, admins)
    if now - bet.closing.at > REOPEN_WITHIN:
        raise UserError("bet_closed_for_long")


def reopen(bet: Bet, *, by: Person, admins: Collection[str], now: datetime) -> Bet:
    """It goes on as it stood; what was said at its closing stays in the history. Raises UserError."""
    check_may_reopen(bet, by, admins, now)
    return replace(bet, state=State.OPEN, closing=None, now_since=now, version=bet.version + 1)
