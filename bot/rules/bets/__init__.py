"""Bets: how sure is somebody of an outcome by its date, what changed that, and what was promised next?

What a bet is stands in `bet`; how one begins in `placing`, how it stands in `updating`; `finding` tells which are meant
and `typed` what a line asks for.
"""

from bot.rules.bets.bet import (
    BADNESS,
    LETTER,
    STEEP_FALL,
    Bet,
    Change,
    Health,
    Horizon,
    NoteBet,
    Promise,
    PromiseKind,
    Result,
    State,
    Terms,
    Update,
    Updated,
)
from bot.rules.bets.finding import named, own_first, worst_first
from bot.rules.bets.placing import (
    LONGEST_APPETITE,
    NAME_LIMIT,
    VALUE_LIMIT,
    WHAT_LIMIT,
    appetite_of,
    first_update,
    place,
)
from bot.rules.bets.typed import Ask, What, may_be_update, parse, split_due, understand
from bot.rules.bets.updating import PROMISE_LIMIT, REASON_LIMIT, confidence_of, no_change, rebase, update

__all__ = [
    "BADNESS",
    "LETTER",
    "LONGEST_APPETITE",
    "NAME_LIMIT",
    "PROMISE_LIMIT",
    "REASON_LIMIT",
    "STEEP_FALL",
    "VALUE_LIMIT",
    "WHAT_LIMIT",
    "Ask",
    "Bet",
    "Change",
    "Health",
    "Horizon",
    "NoteBet",
    "Promise",
    "PromiseKind",
    "Result",
    "State",
    "Terms",
    "Update",
    "Updated",
    "What",
    "appetite_of",
    "confidence_of",
    "first_update",
    "may_be_update",
    "named",
    "no_change",
    "own_first",
    "parse",
    "place",
    "rebase",
    "split_due",
    "understand",
    "update",
    "worst_first",
]
