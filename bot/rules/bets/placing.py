"""May it be placed? A new bet, and the start of its course."""

import re
from datetime import datetime

from bot.errors import UserError
from bot.rules import calendar
from bot.rules.bets.bet import Bet, Terms, Update

NAME_LIMIT, WHAT_LIMIT, VALUE_LIMIT = 100, 300, 60
LONGEST_APPETITE = 26


def place(number: int, team: int, terms: Terms, confidence: int, *, by: str, now: datetime, zone: str) -> Bet:
    """Place a bet. Raises UserError, marked at the field that is to blame."""
    if not terms.name:
        raise UserError("bet_name_required", field="name")
    if not terms.what:
        raise UserError("bet_outcome_required", field="what")
    if terms.due <= calendar.local(now, zone).date():
        raise UserError("bet_date_past", field="due", zone=zone)
    return Bet(
        number=number,
        team=team,
        terms=terms,
        confidence=confidence,
        placed_by=by,
        placed_at=now,
        updated_by=by,
        updated_at=now,
    )


def first_update(bet: Bet) -> Update:
    """The placing, as the start of the bet's course."""
    return Update(
        bet=bet.number,
        version=bet.version,
        at=bet.placed_at,
        by=bet.placed_by,
        confidence=bet.confidence,
        health=bet.health,
    )


def appetite_of(typed: str) -> int | None:
    """Whole weeks, or nothing. Raises UserError."""
    if not typed:
        return None
    weeks = int(typed) if re.fullmatch(r"[0-9]{1,3}", typed) else 0
    if not 1 <= weeks <= LONGEST_APPETITE:
        raise UserError("appetite_range", field="appetite", typed=typed, longest=LONGEST_APPETITE)
    return weeks
