"""How a number reads: as it was said, its thousands apart; how it moved, and whether that is the good way, in words."""

from decimal import Decimal

from bot.messages import kit
from bot.rules import metrics
from bot.rules.metrics import Good

_WHOLE_FROM = 10  # percent: beyond, a tenth of one tells nobody anything


def plain(number: Decimal) -> str:
    """As it was said, in groups of three: 12,430 and 3.40."""
    return f"{number:,f}".replace("-", "−")


def shown(number: Decimal, unit: str = "") -> str:
    """With its unit, as Slack's markup."""
    return f"{plain(number)} {kit.escape(unit)}".rstrip()


def moved(before: Decimal, now: Decimal, good: Good) -> str:
    """ "+430 (+3.6 %), better"; no percentage of nothing, and none that reads as 0."""
    move = metrics.move(before, now, good)
    if move.is_good is None:
        return "unchanged"
    share = _percent(move.percent) if move.percent is not None else ""
    way = "better" if move.is_good else "worse"
    return f"{_signed(move.by)}{f' ({share})' if share else ''}, {way}"


def _signed(number: Decimal) -> str:
    return f"+{plain(number)}" if number > 0 else plain(number)


def _percent(percent: Decimal) -> str:
    whole = abs(percent) >= _WHOLE_FROM
    said = _signed(percent.quantize(Decimal(1) if whole else Decimal("0.1"))) + " %"
    return said if any(sign in said for sign in "123456789") else ""
