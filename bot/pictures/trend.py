"""The trend of a bet: how sure was somebody of it at each moment, how healthy did they call it, until when is it?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from bot.pictures import lettering
from bot.pictures.picture import Chart, Picture, told
from bot.pictures.sheet import (
    BLUE,
    EDGE,
    INK,
    MARGIN,
    ORANGE,
    QUIET,
    RULE,
    SMALL,
    VERMILLION,
    WIDTH,
    Point,
    Shape,
    Sheet,
)
from bot.rules import calendar
from bot.rules.bets import Health
from bot.rules.text import one_line

HEIGHT = 236.0
SIGNS = {
    Health.ON_TRACK: (Shape.ROUND, BLUE),
    Health.AT_RISK: (Shape.TRIANGLE, ORANGE),
    Health.OFF_TRACK: (Shape.SQUARE, VERMILLION),
}
_LEFT, _RIGHT, _BOTTOM, _TOP = 44.0, WIDTH - 40.0, 62.0, HEIGHT - 58.0
_DENSE = 60  # more updates than that are a line without a dot for each
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """What was said in an update. `confidence` is 0 to 100 %."""

    at: datetime
    confidence: int
    health: Health


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """Updates in the order in which they came; days are those of `zone`, in which `due` is meant, too."""

    ref: str
    name: str
    updates: tuple[Stated, ...]
    due: date
    as_of: datetime
    zone: str

    def __post_init__(self) -> None:
        if not self.updates:
            raise ValueError("a trend begins with the placing")
        if any(later.at < earlier.at for earlier, later in pairwise(self.updates)):
            raise ValueError("the updates are not in their order")
        if self.as_of < self.updates[-1].at:
            raise ValueError("the last update came after the moment that is shown")
        if not all(0 <= one.confidence <= 100 for one in self.updates):
            raise ValueError("a confidence is 0 to 100 %")


def draw(trend: Trend) -> Picture:
    sheet = Sheet(HEIGHT)
    title = f"{trend.ref} {lettering.drawable(trend.name, '')}".strip()
    sheet.head(title, f"confidence, as of {_day(trend, trend.as_of)}")
    across = _Days(trend)
    _draw_frame(sheet, trend, across)
    _draw_course(sheet, trend, across)
    _draw_key(sheet, trend)
    return Picture(png=sheet.png(), alt=alt(trend))


class _Days:
    """Where a moment stands between the placing and the date, or today where that is later."""

    def __init__(self, trend: Trend) -> None:
        self._zone = trend.zone
        self.due = calendar.instant(trend.due + _DAY, time(0), trend.zone)  # the whole day counts
        self.first = trend.updates[0].at
        self.last = max(trend.as_of, self.due, self.first + _DAY)

    def x(self, at: datetime) -> float:
        return _LEFT + (_RIGHT - _LEFT) * ((at - self.first) / (self.last - self.first))

    def day(self, at: datetime) -> date:
        return calendar.local(at, self._zone).date()

    def words(self, at: datetime) -> str:
        """Without the year, which the course tells where it is within one."""
        _, day, month, year = calendar.day_text(self.day(at)).split()
        same_year = self.day(self.first).year == self.day(self.last - _DAY).year
        return f"{day} {month}" if same_year else f"{day} {month} {year}"


def _y(confidence: float) -> float:
    return _BOTTOM + (_TOP - _BOTTOM) * confidence / 100


def _draw_frame(sheet: Sheet, trend: Trend, across: _Days) -> None:
    for percent in (0, 25, 50, 75, 100):
        colour = EDGE if percent == 0 else RULE
        sheet.line([(_LEFT, _y(percent)), (_RIGHT, _y(percent))], colour, width=0.8)
        sheet.words(_LEFT - 6, _y(percent), f"{percent} %", colour=QUIET, align="right")
    due = across.x(across.due)
    sheet.line([(due, _BOTTOM), (due, _TOP + 6)], INK, width=1.2, dashed=True)
    for x, words, is_due in _ticks(trend, across):
        sheet.line([(x, _BOTTOM), (x, _BOTTOM - 3)], EDGE, width=0.8)
        sheet.words(x, _BOTTOM - 12, words, colour=INK if is_due else QUIET, bold=is_due, align="center")


def _ticks(trend: Trend, across: _Days) -> Iterator[tuple[float, str, bool]]:
    """The date of the bet, its placing, today, and moments between, as many as have room: (x, words, is the date)."""
    span = across.last - across.first
    inner = [(across.first + span * share, False) for share in (1 / 2, 1 / 4, 3 / 4)]
    taken: list[tuple[float, float]] = []
    for at, is_due in [(across.due, True), (across.first, False), (trend.as_of, False), *inner]:
        words = f"due {across.words(at - _DAY)}" if is_due else across.words(at)
        half = lettering.width(words, SMALL, bold=is_due) / 2 + 4
        middle = across.x(at)
        shown = min(max(middle, MARGIN + half), WIDTH - MARGIN - half) if is_due else middle
        if all(shown + half <= left or right <= shown - half for left, right in taken):
            taken.append((shown - half, shown + half))
            yield shown, words, is_due


def _draw_course(sheet: Sheet, trend: Trend, across: _Days) -> None:
    """A confidence holds until the next one is stated: steps, no slopes."""
    points: list[Point] = []
    for one in trend.updates:
        if points:
            points.append((across.x(one.at), points[-1][1]))
        points.append((across.x(one.at), _y(one.confidence)))
    last, end = points[-1], (across.x(trend.as_of), points[-1][1])
    if len(points) > 1:
        sheet.line(points, BLUE, width=2)
    if end[0] > last[0]:
        sheet.line([last, end], BLUE, width=2, alpha=0.45)
    if len(trend.updates) <= _DENSE:
        for one in trend.updates:
            sheet.mark((across.x(one.at), _y(one.confidence)), Shape.ROUND, BLUE, size=5)
    for one in changes(trend.updates):
        shape, colour = SIGNS[one.health]
        size = 10.0 if shape is Shape.TRIANGLE else 9.0
        sheet.mark((across.x(one.at), _y(one.confidence)), shape, colour, size=size)
    now = f"{trend.updates[-1].confidence} %"
    x = min(end[0] + 8, WIDTH - MARGIN - lettering.width(now, 12, bold=True))
    above = 12 if last[1] < _TOP - 12 else -12
    sheet.words(x, end[1] + (above if x < end[0] + 8 else 0), now, size=12, bold=True, seam=True)


def changes(updates: Iterable[Stated]) -> list[Stated]:
    """The first, and each that called the bet's health other than the one before."""
    found: list[Stated] = []
    for one in updates:
        if not found or one.health is not found[-1].health:
            found.append(one)
    return found


def _draw_key(sheet: Sheet, trend: Trend) -> None:
    x = MARGIN + 6
    said = {one.health for one in trend.updates}
    for health, (shape, colour) in SIGNS.items():
        if health in said:
            sheet.mark((x, 22), shape, colour, size=9)
            sheet.words(x + 9, 22, health.value, colour=QUIET)
            x += 22 + lettering.width(health.value, SMALL)
    sheet.words(WIDTH - MARGIN, 22, f"days in {trend.zone}", colour=QUIET, align="right")


# --- the same in words -----------------------------------------------------------------------------------------------


def alt(trend: Trend) -> str:
    """How it stands, and then the way there from the latest change back."""
    now, first = trend.updates[-1], trend.updates[0]

    def items(_longest: int) -> list[str]:
        steps = []
        for before, after in pairwise(trend.updates):
            if (before.confidence, before.health) != (after.confidence, after.health):
                health = "" if before.health is after.health else f", {before.health} → {after.health}"
                was = "" if before.confidence == after.confidence else f"{before.confidence} → "
                steps.append(f"{_day(trend, after.at)}: {was}{after.confidence} %{health}.")
        return [*reversed(steps), f"Placed {_day(trend, first.at)} at {first.confidence} %, {first.health}."]

    head = (
        f"Confidence of {trend.ref} {one_line(trend.name, 100)}: {now.confidence} %, {now.health}, "
        f"as of {_day(trend, trend.as_of)} ({trend.zone}); due {calendar.day_text(trend.due)}."
    )
    return told(head, items)


def _day(trend: Trend, at: datetime) -> str:
    return calendar.day_text(calendar.local(at, trend.zone).date())


CHART = Chart(name="trend", version=1, draw=draw, tell=alt)
