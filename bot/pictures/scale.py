"""An axis that can be read: round numbers around what is shown, labelled short (12.4 k), however large or small."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

STEPS = 4
_NICE = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_LARGE = ((Decimal(10) ** 12, "tn"), (Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "M"), (Decimal(10) ** 3, "k"))
_SMALL_FROM = -4
"""Numbers whose first digit stands farther behind the point are told as powers of ten."""
_LONGEST = 13
_RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """From `low` to `high` in equal steps."""

    low: Decimal
    high: Decimal
    step: Decimal

    @property
    def ticks(self) -> list[tuple[Decimal, str]]:
        """Each line of the axis with its label; neighbours never read the same."""
        many = int((self.high - self.low) / self.step)
        ats = [self.low + self.step * n for n in range(many + 1)]
        largest = max(abs(self.low), abs(self.high))
        return [(at, _short(at, largest, self.step)) for at in ats]

    def share(self, value: Decimal) -> float:
        """How far up it stands, from 0 to 1."""
        return float((value - self.low) / (self.high - self.low))

    def short(self, value: Decimal) -> str:
        """As exact as a hundredth of the axis, or as it was said where that is shorter."""
        whole = _grouped(value)
        short = _short(value, abs(value), self.step / 100)
        return min((whole, short), key=len)

    def whole(self, value: Decimal) -> str:
        """As it was said, unless that is very long."""
        whole = _grouped(value)
        return whole if len(whole) <= _LONGEST else self.short(value)


def scale_of(values: Sequence[Decimal]) -> Scale:
    """Around these values. Where all are the same, there is room above and below."""
    low, high = min(values), max(values)
    if low == high:
        room = abs(low) / 10 or Decimal(1)
        low, high = (max(low - room, Decimal(0)) if low >= 0 else low - room), high + room
    step = _nice((high - low) / STEPS)
    bottom = (low / step).to_integral_value(ROUND_FLOOR) * step
    top = (high / step).to_integral_value(ROUND_CEILING) * step
    return Scale(low=bottom, high=top, step=step)


def _nice(least: Decimal) -> Decimal:
    """The next larger of 1, 2, 2.5 and 5 times a power of ten."""
    power = Decimal(10) ** least.adjusted()
    return next(one * power for one in _NICE if one * power >= least)


def _short(value: Decimal, largest: Decimal, step: Decimal) -> str:
    """In the unit of the largest number, with as many digits as steps need."""
    if not value:
        return "0"
    for size, name in _LARGE:
        if largest >= size:
            return f"{_rounded(value / size, step / size)} {name}"
    if largest.adjusted() < _SMALL_FROM:
        power = largest.adjusted()
        size = Decimal(10) ** power
        return f"{_rounded(value / size, step / size)}·10{str(power).translate(_RAISED)}"
    return _rounded(value, step)


def _rounded(value: Decimal, step: Decimal) -> str:
    """To where the step has its last digit."""
    digits = max(0, -_last_digit(step))
    return _grouped(Decimal(f"{value:.{digits}f}"))


def _last_digit(step: Decimal) -> int:
    exponent = step.normalize().as_tuple().exponent
    assert isinstance(exponent, int)  # a number, never NaN
    return max(exponent, step.adjusted() - 1)


def _grouped(value: Decimal) -> str:
    return f"{value:,f}".replace("-", "−")
