"""The course of a metric: one value a week over half a year, its target, and the weeks without a value."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from bot.pictures import lettering
from bot.pictures.picture import Chart, Picture, told
from bot.pictures.scale import Scale, scale_of
from bot.pictures.sheet import BLUE, EDGE, INK, MARGIN, QUIET, RULE, SMALL, WIDTH, Point, Shape, Sheet
from bot.rules import calendar
from bot.rules.metrics import Good
from bot.rules.text import one_line

WEEKS = 26
HEIGHT = 236.0
INSTEAD = "Metric"
"""Above a name in letters that the font lacks; the words below the picture tell it."""
GOOD = {Good.UP: "up is good", Good.DOWN: "down is good"}
_BOTTOM, _TOP, _RIGHT = 62.0, HEIGHT - 58.0, WIDTH - 26.0
_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)
_NOW, _ABOVE = 12.0, 12.0
_FAR = 3
"""A target that is farther from the values than so many times their own spread is told and not drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The last value of each of these weeks, the oldest first; None where there is none.

    `first` is the Monday of the first one, `as_of` the day of the last value; days are those of `zone`.
    """

    name: str
    unit: str
    good: Good
    target: Decimal | None
    weeks: tuple[Decimal | None, ...]
    first: date
    as_of: date
    zone: str

    def __post_init__(self) -> None:
        if len(self.weeks) != WEEKS:
            raise ValueError(f"a series is {WEEKS} weeks")
        if not self.values:
            raise ValueError("a series needs a value")
        if self.first.weekday() != 0:
            raise ValueError("a week begins on a Monday")

    @property
    def values(self) -> list[tuple[int, Decimal]]:
        """The weeks that have a value, by their number from the first one on."""
        return [(week, value) for week, value in enumerate(self.weeks) if value is not None]

    def monday(self, week: int) -> date:
        return self.first + week * _WEEK


def draw(series: Series) -> Picture:
    sheet = Sheet(HEIGHT)
    sheet.head(lettering.drawable(series.name, INSTEAD), f"{_about(series)} · as of {calendar.day_text(series.as_of)}")
    frame = _Frame(series)
    _draw_frame(sheet, series, frame)
    _draw_target(sheet, series, frame)
    _draw_course(sheet, frame, series)
    _draw_key(sheet, series, frame)
    return Picture(png=sheet.png(), alt=alt(series))


def _about(series: Series) -> str:
    return " · ".join(part for part in (lettering.drawable(series.unit, ""), GOOD[series.good]) if part)


class _Frame:
    """Where a week and a value stand."""

    def __init__(self, series: Series) -> None:
        values = [value for _, value in series.values]
        self.has_target = series.target is not None and _is_near(series.target, values)
        shown = [*values, series.target] if series.target is not None and self.has_target else values
        self.scale: Scale = scale_of(shown)
        widest = max(lettering.width(label, SMALL) for _, label in self.scale.ticks)
        self.left = max(44.0, MARGIN + widest + 6)

    def x(self, week: float) -> float:
        return self.left + 6 + (_RIGHT - self.left - 6) * week / (WEEKS - 1)

    def y(self, value: Decimal) -> float:
        return _BOTTOM + (_TOP - _BOTTOM) * self.scale.share(value)


def _is_near(target: Decimal, values: Sequence[Decimal]) -> bool:
    low, high = min(values), max(values)
    spread = high - low or abs(high) or Decimal(1)
    return low - _FAR * spread <= target <= high + _FAR * spread


def _draw_frame(sheet: Sheet, series: Series, frame: _Frame) -> None:
    for at, label in frame.scale.ticks:
        y = frame.y(at)
        is_low = at == frame.scale.ticks[0][0]
        sheet.line([(frame.left, y), (WIDTH - MARGIN, y)], EDGE if is_low else RULE, width=0.8)
        sheet.words(frame.left - 6, y, label, colour=QUIET, align="right")
    for week, words in _ticks(series):
        sheet.line([(frame.x(week), _BOTTOM), (frame.x(week), _BOTTOM - 3)], EDGE, width=0.8)
        align = "center" if 0 < week < WEEKS - 1 else "left" if week == 0 else "right"
        x = WIDTH - MARGIN if align == "right" else frame.x(week)
        sheet.words(x, _BOTTOM - 12, words, colour=QUIET, align=align)


def _ticks(series: Series) -> Iterator[tuple[int, str]]:
    """The first and the last week and two between, by their Mondays."""
    last = series.monday(WEEKS - 1)
    for week in (0, 8, 17, WEEKS - 1):
        monday = series.monday(week)
        _, day, month, year = calendar.day_text(monday).split()
        yield week, f"{day} {month}" if series.first.year == last.year else f"{day} {month} {year}"


def _draw_target(sheet: Sheet, series: Series, frame: _Frame) -> None:
    if series.target is None or not frame.has_target:
        return
    y = frame.y(series.target)
    sheet.line([(frame.left, y), (WIDTH - MARGIN, y)], INK, width=1.2, dashed=True)
    words = f"target {frame.scale.short(series.target)}"
    half = lettering.width(words, SMALL, bold=True) / 2
    places = [frame.left + 6 + half + step * (_RIGHT - frame.left - 60 - 2 * half) / 4 for step in range(5)]
    course = _course(series, frame)
    x = max(places, key=lambda one: (min(_room(course, one, half, y), 24.0), -one))
    above = y + 8 if y + 8 < _TOP + 10 else y - 9
    sheet.words(x, above, words, bold=True, align="center", seam=True)


def _draw_course(sheet: Sheet, frame: _Frame, series: Series) -> None:
    """Neighbouring weeks are joined; a week without a value is a gap."""
    points: list[tuple[int, Point]] = [(week, (frame.x(week), frame.y(value))) for week, value in series.values]
    for (week, start), (following, end) in pairwise(points):
        if following == week + 1:
            sheet.line([start, end], BLUE, width=2)
    for _, point in points:
        sheet.mark(point, Shape.ROUND, BLUE, size=6)
    _draw_now(sheet, frame, series, points[-1][1])


def _draw_now(sheet: Sheet, frame: _Frame, series: Series, at: Point) -> None:
    """The last value, above its dot or below, wherever the course is not in the way."""
    sheet.mark(at, Shape.ROUND, BLUE, size=9)
    now = frame.scale.whole(series.values[-1][1])
    half = lettering.width(now, _NOW, bold=True) / 2
    middle = min(max(at[0], frame.left + half + 2), WIDTH - MARGIN - half)
    course = _course(series, frame)
    places = [at[1] + by for by in (_ABOVE, -_ABOVE - 1, 2 * _ABOVE, -2 * _ABOVE)]
    places = [one for one in places if _BOTTOM + 6 < one < _TOP + _ABOVE + 1]
    y = max(places, key=lambda one: min(_room(course, middle, half, one), 11.0))
    sheet.words(middle, y, now, size=_NOW, bold=True, align="center", seam=True)


def _course(series: Series, frame: _Frame) -> list[Point]:
    """Points of the line, near to each other."""
    ends = [(week, frame.x(week), frame.y(value)) for week, value in series.values]
    found = [(x, y) for _, x, y in ends]
    for (week, x, y), (following, to_x, to_y) in pairwise(ends):
        if following == week + 1:
            found += [(x + (to_x - x) * n / 8, y + (to_y - y) * n / 8) for n in range(1, 8)]
    return found


def _room(course: Sequence[Point], middle: float, half: float, height: float) -> float:
    """How far the course stays from words around that point."""
    near = [abs(y - height) for x, y in course if abs(x - middle) < half + 4]
    return min(near, default=HEIGHT)


def _draw_key(sheet: Sheet, series: Series, frame: _Frame) -> None:
    said = "last value of each week"
    if series.target is not None and not frame.has_target:
        way = "above" if series.target > series.values[-1][1] else "below"
        said = f"target {frame.scale.short(series.target)}: far {way}"
    sheet.words(MARGIN, 22, said, colour=QUIET)
    sheet.words(WIDTH - MARGIN, 22, f"days in {series.zone}", colour=QUIET, align="right")


# --- the same in words -----------------------------------------------------------------------------------------------


def alt(series: Series) -> str:
    """What it says and is to say, and then the way there, from the latest week back."""
    unit = f" {series.unit}" if series.unit else ""
    target = f" target {_number(series.target)}{unit};" if series.target is not None else ""
    head = (
        f"{one_line(series.name, 100)}: {_number(series.values[-1][1])}{unit}, "
        f"as of {calendar.day_text(series.as_of)} ({series.zone});{target} {GOOD[series.good]}. "
        "The last value of each week, by its Monday:"
    )
    return told(head, lambda _longest: list(_steps(series)))


def _steps(series: Series) -> Iterator[str]:
    """Weeks without a value that follow each other are told together; those before the first value are not."""
    known = [week for week, _ in series.values]
    reached = WEEKS
    for week, value in reversed(series.values):
        if reached - week > 1:
            yield _gap(series, week + 1, reached - 1)
        yield f"{calendar.day_text(series.monday(week))}: {_number(value)}."
        reached = week
    if known[0] > 0:
        yield "Nothing before."


def _gap(series: Series, first: int, last: int) -> str:
    from_, to = calendar.day_text(series.monday(first)), calendar.day_text(series.monday(last))
    return f"{from_}: no value." if first == last else f"{from_} to {to}: no value."


def _number(value: Decimal) -> str:
    return f"{value:,f}".replace("-", "−")


CHART = Chart(name="series", version=1, draw=draw, tell=alt)
