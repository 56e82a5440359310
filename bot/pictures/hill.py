"""The hill chart: where do a team's bets stand between figuring out and executing, and which of them do not move?"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import cos, dist, pi, sqrt

from bot.pictures import lettering, placing
from bot.pictures.picture import Chart, Picture, told
from bot.pictures.placing import Box, Dot, Label, Point
from bot.pictures.sheet import BLUE, MARGIN, QUIET, RULE, VERMILLION, WIDTH, Shape, Sheet
from bot.rules.text import one_line

MOST = 40
HALFWAY, END = 50, 100
BODY = "#EAF1F5"
STALLED = " · stalled"
_LEFT, _RIGHT = 26.0, WIDTH - 26.0
_FOOT = 58.0  # below the hill: its two halves, and what the signs mean
_HEAD = 50.0
_GROWTH = 30.0
_FEW = 16  # names of more are placed in one order only: each takes its time
_STRICT_TRIES = 2  # then leaders may cross, for a picture can't grow for ever


@dataclass(frozen=True, slots=True, kw_only=True)
class Climber:
    """A bet on the hill. `trail`: where it was in the last four weeks, the oldest first; `ref` is its short number.

    `stalled_days` is for how many days it has not moved, where that counts as stalled.
    """

    ref: str
    name: str
    place: float
    trail: tuple[float, ...] = ()
    stalled_days: int | None = None

    def __post_init__(self) -> None:
        if not all(0 <= one <= END for one in (self.place, *self.trail)):
            raise ValueError(f"a place on the hill is 0 to {END}: {self.place}, {self.trail}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hill:
    """`title` and `as_of` are words as they are shown, `as_of` with the zone of its time."""

    title: str
    as_of: str
    climbers: tuple[Climber, ...]

    def __post_init__(self) -> None:
        if not 1 <= len(self.climbers) <= MOST:
            raise ValueError(f"a hill of {len(self.climbers)} bets: it holds 1 to {MOST}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    """How large things are drawn, by how many there are."""

    letters: float
    widest: float
    radius: float
    pitch: float  # between dots of the same place, from middle to middle
    slopes: float  # how high the ground for hill and sky is


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Everything in its place; the dots are in the order of the climbers, as are the names."""

    height: float
    page: Box
    scale: _Scale
    dots: tuple[Dot, ...]
    names: tuple[str, ...]
    labels: tuple[Label, ...]

    def at(self, place: float, lift: float = 0.0) -> Point:
        return _at(self.page, place, lift)


def draw(hill: Hill) -> Picture:
    found = layout(hill)
    sheet = Sheet(found.height)
    sheet.head(hill.title, hill.as_of)
    _draw_ground(sheet, found)
    for climber, dot in zip(hill.climbers, found.dots, strict=True):
        _draw_trail(sheet, found, climber, dot)
    for label in found.labels:
        if label.leader is not None:
            sheet.line(label.leader, QUIET, width=0.6)
    for climber, dot in zip(hill.climbers, found.dots, strict=True):
        _draw_dot(sheet, (dot.x, dot.y), dot.radius, is_stalled=climber.stalled_days is not None)
    for name, label in zip(found.names, found.labels, strict=True):
        middle = (label.box.bottom + label.box.top) / 2
        sheet.words(label.box.left, middle, name, size=found.scale.letters, seam=True)
    _draw_key(sheet, hill)
    return Picture(png=sheet.png(), alt=alt(hill))


# --- where everything stands -----------------------------------------------------------------------------------------


def layout(hill: Hill) -> Layout:
    """As low as it can be; where the names do not fit, there is more sky and a higher hill for them."""
    scale = _scale(len(hill.climbers))
    names = tuple(_name(climber, scale) for climber in hill.climbers)
    tries = 0
    while True:
        page = Box(8, _FOOT, WIDTH - 8, _FOOT + scale.slopes)
        dots = _dots(hill.climbers, names, page, scale)
        labels = _labels(hill.climbers, dots, page, crossing=tries > _STRICT_TRIES) if dots else None
        tries += bool(dots)
        if labels is not None:
            height = _top(page, dots, labels) + _HEAD
            return Layout(height=height, page=page, scale=scale, dots=tuple(dots), names=names, labels=tuple(labels))
        scale = replace(scale, slopes=scale.slopes + _GROWTH)


def _top(page: Box, dots: Iterable[Dot], labels: Iterable[Label]) -> float:
    """Up to where something stands; the sky above is not shown."""
    return max(_at(page, HALFWAY)[1], *(dot.box.top for dot in dots), *(label.box.top for label in labels)) + 4


def _scale(count: int) -> _Scale:
    if count <= 4:
        return _Scale(letters=10.5, widest=210, radius=5.5, pitch=15, slopes=170)
    if count <= 8:
        return _Scale(letters=10.5, widest=150, radius=5.5, pitch=15, slopes=170)
    if count <= _FEW:
        return _Scale(letters=9.5, widest=125, radius=5, pitch=13, slopes=210)
    return _Scale(letters=8.5, widest=104, radius=4, pitch=9.5, slopes=240)


def _name(climber: Climber, scale: _Scale) -> str:
    """As it fits, and never with a sign that the font lacks: then its number says which it is."""
    word = STALLED if climber.stalled_days is not None else ""
    room = scale.widest - (lettering.width(word, scale.letters) if word else 0)
    return lettering.cut(lettering.drawable(climber.name, climber.ref), scale.letters, room) + word


def _at(page: Box, place: float, lift: float = 0.0) -> Point:
    """On the slope, or so much above it."""
    top = (page.top - page.bottom) * 0.62
    return _LEFT + (_RIGHT - _LEFT) * place / END, page.bottom + 8 + top * (1 - cos(2 * pi * place / END)) / 2 + lift


def _dots(climbers: Sequence[Climber], names: Sequence[str], page: Box, scale: _Scale) -> list[Dot]:
    """Each at its place, as near to the slope as the others leave room. Nothing where one does not fit."""
    stood: list[Point] = []
    found: dict[int, Dot] = {}
    for index in sorted(range(len(climbers)), key=lambda one: (climbers[one].place, one)):
        x, y = _at(page, climbers[index].place)
        wide, tall = lettering.width(names[index], scale.letters) + 2, scale.letters * 1.2
        # Where a name can stand on one side only, a heap is as far apart as its names are high.
        outside = min(x - page.left, page.right - x) - scale.radius - placing.GAP
        pitch = max(scale.pitch, tall + 1.8) if outside < wide else scale.pitch
        free = _height(x, y, stood, pitch, page, max(scale.radius, tall / 2) + 0.5)
        if free is None:
            return []
        stood.append((x, free))
        found[index] = Dot(x, free, scale.radius, wide, tall)
    return [found[index] for index in range(len(climbers))]


def _height(x: float, y: float, others: Iterable[Point], pitch: float, page: Box, room: float) -> float | None:
    """The free height that is nearest to the slope; of two, the upper one."""
    near = [(other_y, sqrt(pitch**2 - (x - other_x) ** 2)) for other_x, other_y in others if abs(x - other_x) < pitch]
    tried = [y] + [middle + sign * away for middle, away in near for sign in (1, -1)]
    low, high = page.bottom + room, page.top - room
    free = [
        one for one in tried if low <= one <= high and all(abs(one - middle) >= away - 1e-6 for middle, away in near)
    ]
    return min(free, key=lambda one: (abs(one - y), -one), default=None)


def _labels(climbers: Sequence[Climber], dots: Sequence[Dot], page: Box, *, crossing: bool) -> list[Label] | None:
    """Who chooses first decides how well they all stand: of some orders, the one with the shortest leaders.

    The first: of a heap the highest chooses first, and heaps from the rims to the summit.
    """
    lines = [_at(page, step / 2) for step in range(2 * END + 1)]
    from_halfway = [abs(climber.place - HALFWAY) for climber in climbers]
    orders: tuple[Callable[[int], tuple[float, ...]], ...] = (
        lambda one: (-from_halfway[one], dots[one].x, -dots[one].y),
        lambda one: (-from_halfway[one], dots[one].x, dots[one].y),
        lambda one: (from_halfway[one], dots[one].x, -dots[one].y),
        lambda one: (dots[one].y, dots[one].x),
    )
    found = []
    for key in orders:
        order = sorted(range(len(dots)), key=key)
        placed = placing.place([dots[one] for one in order], page, lines=lines, crossing=crossing)
        if placed is None:
            break  # so crowded that another order hardly helps, and a higher hill does
        known = dict(zip(order, placed, strict=True))
        found.append([known[index] for index in range(len(dots))])
        if len(dots) > _FEW or not any(label.leader for label in placed):
            break
    return min(found, key=_lines_drawn, default=None)


def _lines_drawn(labels: Iterable[Label]) -> float:
    return sum(dist(*label.leader) for label in labels if label.leader is not None)


# --- drawing ---------------------------------------------------------------------------------------------------------


def _draw_ground(sheet: Sheet, found: Layout) -> None:
    slope = [found.at(step / 2) for step in range(2 * END + 1)]
    low, middle = found.page.bottom, found.at(HALFWAY)
    sheet.area([(_LEFT, low), *slope, (_RIGHT, low)], BODY)
    sheet.line([(middle[0], low), (middle[0], middle[1])], RULE, width=1, dashed=True)
    sheet.line(slope, "#9FB4C0", width=1.8)
    sheet.line([(MARGIN, low), (WIDTH - MARGIN, low)], QUIET, width=0.8)
    for place, words in ((HALFWAY / 2, "Figuring out 0–50"), (HALFWAY * 1.5, "Executing 50–100")):
        sheet.words(found.at(place)[0], low - 11, words, size=10, colour=QUIET, align="center", bold=True)


def _draw_trail(sheet: Sheet, found: Layout, climber: Climber, dot: Dot) -> None:
    """Along the slope from the oldest place to the dot, which may stand above or below it."""
    if not climber.trail:
        return
    lift = dot.y - found.at(climber.place)[1]
    stops = [*climber.trail, climber.place]
    path: list[Point] = []
    for number, (start, end) in enumerate(pairwise(stops)):
        for step in range(13):
            share = (number + step / 12) / (len(stops) - 1)
            path.append(_above_ground(found, start + (end - start) * step / 12, lift * share))
    colour = VERMILLION if climber.stalled_days is not None else BLUE
    sheet.line(path, colour, width=dot.radius * 0.7, alpha=0.22)
    for number, place in enumerate(climber.trail):
        at = _above_ground(found, place, lift * number / (len(stops) - 1))
        sheet.mark(at, Shape.ROUND, colour, size=dot.radius, alpha=0.35)


def _above_ground(found: Layout, place: float, lift: float) -> Point:
    """A dot of a high heap stands so far below the slope that its trail would leave the hill."""
    x, y = found.at(place, lift)
    return x, max(y, found.page.bottom + 2)


def _draw_dot(sheet: Sheet, at: Point, radius: float, *, is_stalled: bool) -> None:
    if is_stalled:
        sheet.mark(at, Shape.DIAMOND, VERMILLION, size=radius * 1.6, hollow=True)
    else:
        sheet.mark(at, Shape.ROUND, BLUE, size=radius * 2)


def _draw_key(sheet: Sheet, hill: Hill) -> None:
    x, y = MARGIN + 5, 20.0
    sheet.line([(x - 3, y), (x + 14, y)], BLUE, width=3, alpha=0.22)
    _draw_dot(sheet, (x + 14, y), 4.5, is_stalled=False)
    sheet.words(x + 23, y, "now, and 4 weeks back", colour=QUIET)
    if any(climber.stalled_days is not None for climber in hill.climbers):
        _draw_dot(sheet, (x + 160, y), 4.5, is_stalled=True)
        sheet.words(x + 169, y, "stalled: has not moved", colour=QUIET)


# --- the same in words -----------------------------------------------------------------------------------------------


def alt(hill: Hill) -> str:
    """The stalled first, then from the end of the hill back to its beginning."""
    groups: dict[str, list[Climber]] = defaultdict(list)
    for climber in sorted(hill.climbers, key=lambda one: -one.place):
        stage = "Stalled" if climber.stalled_days is not None else stage_of(climber.place).capitalize()
        groups[stage].append(climber)

    def items(longest: int) -> list[str]:
        found = []
        for stage in sorted(groups, key=lambda one: one != "Stalled"):
            said = [_said(climber, longest) for climber in groups[stage]]
            said[0] = f"{stage}: {said[0]}"
            found += [f"{one};" for one in said[:-1]] + [f"{said[-1]}."]
        return found

    count = "1 bet" if len(hill.climbers) == 1 else f"{len(hill.climbers)} bets"
    head = f"Hill chart, {one_line(hill.title, 100)}, {one_line(hill.as_of, 100)}: {count}."
    return told(head, items)


def stage_of(place: float) -> str:
    return "figuring out" if place < HALFWAY else "executing" if place > HALFWAY else "at the top"


def _said(climber: Climber, longest: int) -> str:
    came = f", from {climber.trail[0]:g}" if climber.trail and climber.trail[0] != climber.place else ""
    still = f", not moved for {climber.stalled_days} days" if climber.stalled_days is not None else ""
    return f"{climber.ref} {one_line(climber.name, longest)} at {climber.place:g}{came}{still}"


CHART = Chart(name="hill", version=2, draw=draw, tell=alt)
