"""May it be placed? A new bet, and the start of its course."""

import re
from collections.abc import Collection
from datetime import datetime

from bot.errors import UserError
from bot.rules import calendar
from bot.rules.bets.bet import Bet, Terms, Update
from bot.rules.links import check_links
from bot.rules.teams import WORK_LIMIT

NAME_LIMIT, WHAT_LIMIT, VALUE_LIMIT = 100, 300, 60
LONGEST_APPETITE, LONGEST_TAKEN = 26, 260


def place(number: int, team: int, terms: Terms, confidence: int, *, by: str, now: datetime, zone: str) -> Bet:
    """Place a bet. Raises UserError, marked at the field that is to blame."""
    check_terms(terms)
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


def check_terms(terms: Terms) -> None:
    """What the whole form asks for. Raises UserError at the field."""
    if not terms.name:
        raise UserError("bet_name_required", field="name")
    if not terms.what:
        raise UserError("bet_outcome_required", field="what")
    for field, limit in (
        ("name", NAME_LIMIT),
        ("what", WHAT_LIMIT),
        ("start", VALUE_LIMIT),
        ("target", VALUE_LIMIT),
        ("work", WORK_LIMIT),
    ):
        if len(getattr(terms, field)) > limit:
            raise UserError("too_long", field=field, limit=limit)
    check_links(terms.links)


def check_work(work: str, kinds: Collection[str]) -> None:
    """A new bet is of a kind that its team has, or of none. Raises UserError at the field."""
    if work and work not in kinds:
        raise UserError("no_such_work", field="work", known=tuple(kinds))


def appetite_of(typed: str) -> int | None:
    """Whole weeks, or nothing. Raises UserError."""
    if not typed:
        return None
    weeks = int(typed) if re.fullmatch(r"[0-9]{1,3}", typed) else 0
    if not 1 <= weeks <= LONGEST_APPETITE:
        raise UserError("appetite_range", field="appetite", typed=typed, longest=LONGEST_APPETITE)
    return weeks


def weeks_of(typed: str) -> int | None:
    """How many whole weeks it took, or nothing. Raises UserError."""
    if not typed:
        return None
    weeks = int(typed) if re.fullmatch(r"[0-9]{1,3}", typed) else 0
    if not 1 <= weeks <= LONGEST_TAKEN:
        raise UserError("weeks_range", field="weeks", typed=typed, longest=LONGEST_TAKEN)
    return weeks
