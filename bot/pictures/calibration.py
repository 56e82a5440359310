"""Calibration: of the bets of which somebody was 70 % sure, how many were reached?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from bot.pictures import lettering, placing
from bot.pictures.picture import Chart, Picture, told
from bot.pictures.placing import Box, Dot, Label, Point
from bot.pictures.sheet import BLUE, EDGE, MARGIN, QUIET, RULE, WIDTH, Shape, Sheet
from bot.rules.text import one_line

LEAST = 10
"""Fewer bets say nothing: whoever asks for a picture asks first whether there are as many."""
WIDE = 20
"""Points of confidence in a bin: 0 up to 20, and so on; 100 belongs to the last. The record in words has the same."""
_LEFT, _RIGHT, _BOTTOM = 54.0, WIDTH - 24.0, 76.0
_TOP = _BOTTOM + (_RIGHT - _LEFT)
HEIGHT = _TOP + 66


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """A closed bet: the confidence that counts, 0 to 100 %, and whether it was reached."""

    confidence: int
    reached: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Bets of about the same confidence: how sure they were in the mean, and what share of them was reached, in %."""

    stated: float
    happened: float
    reached: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """`title` and `as_of` are words as they are shown."""

    title: str
    as_of: str
    bets: tuple[Closed, ...]

    def __post_init__(self) -> None:
        if len(self.bets) < LEAST:
            raise ValueError(f"{len(self.bets)} closed bets: a calibration needs {LEAST}")
        if not all(0 <= one.confidence <= 100 for one in self.bets):
            raise ValueError("a confidence is 0 to 100 %")


def draw(calibration: Calibration) -> Picture:
    found = bins(calibration.bets)
    sheet = Sheet(HEIGHT)
    sheet.head(calibration.title, calibration.as_of)
    _draw_frame(sheet)
    dots = dots_of(found)
    sheet.line([(dot.x, dot.y) for dot in dots], BLUE, width=1.2, alpha=0.4)
    for dot in dots:
        sheet.mark((dot.x, dot.y), Shape.ROUND, BLUE, size=dot.radius * 2)
    for one, label in zip(found, labels(dots), strict=True):
        if label.leader is not None:
            sheet.line(label.leader, QUIET, width=0.6)
        sheet.words(label.box.left, (label.box.bottom + label.box.top) / 2, _count(one), size=10, seam=True)
    return Picture(png=sheet.png(), alt=alt(calibration))


def labels(dots: Sequence[Dot]) -> list[Label]:
    """They keep off the lines where they can; so few always fit."""
    page = Box(_LEFT + 2, _BOTTOM - 10, WIDTH - 6, _TOP + 10)
    bends = [_at(0, 0), _at(100, 100), *((dot.x, dot.y) for dot in dots), _at(0, 0), _at(100, 0)]
    lines = [point for pair in pairwise(bends) for point in placing.along(*pair)]
    placed = placing.place(dots, page, lines=lines) or placing.place(dots, page, crossing=True)
    if placed is None:
        raise ValueError(f"{len(dots)} labels do not fit")
    return placed


def bins(bets: Iterable[Closed]) -> list[Bin]:
    """From the least sure to the surest; a bin without a bet is left out."""
    sorted_in: dict[int, list[Closed]] = {}
    for one in bets:
        sorted_in.setdefault(min(one.confidence, 99) // WIDE, []).append(one)
    return [_bin(sorted_in[number]) for number in sorted(sorted_in)]


def _bin(bets: Sequence[Closed]) -> Bin:
    reached = sum(one.reached for one in bets)
    return Bin(
        stated=sum(one.confidence for one in bets) / len(bets),
        happened=100 * reached / len(bets),
        reached=reached,
        count=len(bets),
    )


def _count(one: Bin) -> str:
    return f"{one.reached} of {one.count}"


def _whole(percent: float) -> int:
    """Half up, as words that tell the same do."""
    return int(percent + 0.5)


def _at(stated: float, happened: float) -> Point:
    return _LEFT + (_RIGHT - _LEFT) * stated / 100, _BOTTOM + (_TOP - _BOTTOM) * happened / 100


def dots_of(found: Sequence[Bin]) -> list[Dot]:
    """The area of a dot grows with its bets, within bounds."""
    dots = []
    for one in found:
        x, y = _at(one.stated, one.happened)
        radius = min(3 + 1.2 * sqrt(one.count), 11)
        dots.append(Dot(x, y, radius, lettering.width(_count(one), 10) + 2, 12.0))
    return dots


def _draw_frame(sheet: Sheet) -> None:
    for percent in (0, 25, 50, 75, 100):
        colour = EDGE if percent == 0 else RULE
        sheet.line([_at(0, percent), _at(100, percent)], colour, width=0.8)
        sheet.line([_at(percent, 0), _at(percent, 100)], colour, width=0.8)
        sheet.words(_LEFT - 8, _at(0, percent)[1], f"{percent} %", colour=QUIET, align="right")
        sheet.words(_at(percent, 0)[0], _BOTTOM - 16, f"{percent} %", colour=QUIET, align="center")
    sheet.line([_at(0, 0), _at(100, 100)], QUIET, width=1.2, dashed=True)
    middle = (_LEFT + _RIGHT) / 2
    sheet.words(MARGIN, _TOP + 15, "reached", size=10, colour=QUIET, bold=True)
    sheet.words(middle, _BOTTOM - 33, "confidence stated", size=10, colour=QUIET, align="center", bold=True)
    sheet.line([(MARGIN, 20), (MARGIN + 20, 20)], QUIET, width=1.2, dashed=True)
    sheet.words(MARGIN + 26, 20, "happened as often as stated; below it: less often", colour=QUIET)


def alt(calibration: Calibration) -> str:
    def items(_longest: int) -> list[str]:
        return [
            f"About {_whole(one.stated)} % sure: {_count(one)} reached, {_whole(one.happened)} %."
            for one in bins(calibration.bets)
        ]

    head = (
        f"Stated confidence against what happened, {one_line(calibration.title, 100)}, "
        f"{one_line(calibration.as_of, 100)}: {len(calibration.bets)} closed bets."
    )
    return told(head, items)


CHART = Chart(name="calibration", version=1, draw=draw, tell=alt)
