"""How a number moved, and whether that is the way it should go."""

from dataclasses import dataclass
from decimal import Decimal, localcontext

from bot.rules.metrics.metric import Good

_DIGITS = 40  # far more than a number has, so that nothing is rounded but what is divided


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """`percent` is of what it was before; of nothing, and over zero, there is none.

    `is_good` is None where nothing moved.
    """

    by: Decimal
    percent: Decimal | None
    is_good: bool | None


def move(before: Decimal, now: Decimal, good: Good) -> Move:
    with localcontext() as context:
        context.prec = _DIGITS
        by = now - before
        percent = by * 100 / before if before > 0 and now >= 0 else None
    return Move(by=by, percent=percent, is_good=(by > 0) == (good is Good.UP) if by else None)


def is_reached(now: Decimal, target: Decimal, good: Good) -> bool:
    return now >= target if good is Good.UP else now <= target
