"""How a number reads: as it was said, its thousands apart; how it moved, and whether that is the good way, in words."""

from decimal import Decimal

from bot.messages import kit
from bot.rules import metrics
from bot.rules.metrics import Good

_WHOLE_FROM = 10  # percent: beyond, a tenth of one tells nobody anything


def shown(number: Decimal, unit: str = "") -> str:
    """With its unit, as Slack's markup."""
    return f"{number:,f} {kit.escape(unit)}".rstrip()


def moved(before: Decimal, now: Decimal, good: Good) -> str:
    """ "+430 (+3.6 %), better"; no percentage of nothing, and none that reads as 0."""
    move = metrics.move(before, now, good)
    if move.is_good is None:
        return "unchanged"
    share = _percent(move.percent) if move.percent is not None else ""
    return f"{move.by:+,f}{f' ({share})' if share else ''}, {'better' if move.is_good else 'worse'}"


def _percent(percent: Decimal) -> str:
    whole = abs(percent) >= _WHOLE_FROM
    said = f"{percent:+,.0f} %" if whole else f"{percent:+.1f} %"
    return said if any(sign in said for sign in "123456789") else ""
