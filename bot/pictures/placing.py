"""Where do names stand, so that none lies on another, on a dot or over the edge? Pure reckoning, the same every time.

A page of squares, one unit each, is filled as things are put down; a row of squares is one number, a bit for a square,
so that whether a name fits is asked in a dozen steps. Each name takes the nearest place that is free, and from which
a line to its dot crosses nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import ceil, floor, hypot

Point = tuple[float, float]
GAP = 2.5  # between a dot and the name beside it; more than two squares, so that they never share one
_ACROSS = (0, 8, 16, 26, 38, 52, 70, 90, 115, 145, 180, 220, 265)
_FARTHEST, _STEP = 330, 3
_TURNS = 4
_COMPARED = 60
_NEAR = 13.0  # so far a name goes to keep off the lines of the picture
_OVER = {0: 0.5, 2: 0.0, -2: 1.0}  # what part of a name above or below its dot stands to the left of it
_INDENT = 4.0
_FAR = 80.0  # and not farther from its dot than that, unless leaders may cross
_LONE = 5.0  # a name keeps that far from the next dot, so that it is not taken for its name


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    bottom: float
    right: float
    top: float

    def overlaps(self, other: "Box") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.bottom < other.top and other.bottom < self.top
        )

    def holds(self, other: "Box") -> bool:
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.bottom <= other.bottom
            and other.top <= self.top
        )


@dataclass(frozen=True, slots=True)
class Dot:
    """A dot, and how large its name is."""

    x: float
    y: float
    radius: float
    width: float
    height: float

    @property
    def box(self) -> Box:
        return Box(self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius)


@dataclass(frozen=True, slots=True)
class Label:
    """Where a name stands; `leader` is the line from its dot where it does not stand beside it."""

    box: Box
    leader: tuple[Point, Point] | None


class _Page:
    def __init__(self, edge: Box) -> None:
        self.edge = edge
        self._rows = [0] * (ceil(edge.top) + 1)

    def cover(self, box: Box) -> None:
        mask = _mask(box)
        for row in self._rows_of(box):
            self._rows[row] |= mask

    def cover_line(self, start: Point, end: Point) -> None:
        for x, y in along(start, end):
            self.cover(Box(x - 0.5, y - 0.5, x + 0.5, y + 0.5))

    def is_free(self, box: Box) -> bool:
        if not self.edge.holds(box):
            return False
        mask = _mask(box)
        return not any(self._rows[row] & mask for row in self._rows_of(box))

    def is_line_free(self, start: Point, end: Point) -> bool:
        return not any(self._rows[floor(y)] >> floor(x) & 1 for x, y in along(start, end))

    def crossed(self, start: Point, end: Point) -> int:
        """On how many of its points something lies already."""
        return sum(self._rows[floor(y)] >> floor(x) & 1 for x, y in along(start, end))

    def _rows_of(self, box: Box) -> range:
        return range(max(floor(box.bottom), 0), min(ceil(box.top), len(self._rows)))


def place(dots: Sequence[Dot], page: Box, *, lines: Iterable[Point] = (), crossing: bool = False) -> list[Label] | None:
    """A place for each name, in the order of the dots, which is also who chooses first. None where they do not fit.

    Whose name found no place chooses first the next time. `lines` are points that names rather keep off; `crossing`
    lets a leader cross what lies on its way, as little as can be, where its name finds no place otherwise. The page
    begins at zero or to the right of it and above.
    """
    wished = _Page(page)
    for x, y in lines:
        wished.cover(Box(x - 0.5, y - 0.5, x + 0.5, y + 0.5))
    order = list(range(len(dots)))
    for _ in range(_TURNS):
        found: dict[int, Label] = {}
        left_over = _place_in_turn(dots, order, page, wished, found, crossing=crossing)
        if left_over is None:
            return [found[index] for index in range(len(dots))]
        order.remove(left_over)
        order.insert(0, left_over)
    return None


def _place_in_turn(
    dots: Sequence[Dot], order: Sequence[int], page: Box, wished: _Page, found: dict[int, Label], *, crossing: bool
) -> int | None:
    """Put the names down one after the other; gives the first that finds no place."""
    taken = _Page(page)
    for dot in dots:
        taken.cover(dot.box)
    for index in order:
        label = _choose(dots[index], taken, wished) or _choose(dots[index], taken, None)
        if label is None and crossing:
            label = _choose_crossing(dots[index], taken)
        if label is None:
            return index
        taken.cover(label.box)
        if label.leader is not None:
            taken.cover_line(*label.leader)
        found[index] = label
    return None


def _choose(dot: Dot, taken: _Page, wished: _Page | None) -> Label | None:
    """The nearest place from which nothing has to be crossed."""
    for cost, side, across, along in _candidates():
        if cost > (_FAR if wished is None else _NEAR):
            return None
        box = _box(dot, side, across, along)
        if not taken.is_free(box) or (wished is not None and not wished.is_free(box)):
            continue
        if not across and abs(along) <= _STEP and side not in _OVER:
            if taken.is_free(_lonely(box, side, taken)):
                return Label(box, None)
            continue
        leader = _leader(dot, box, side)
        if leader is not None and taken.is_line_free(*leader):
            return Label(box, leader)
    return None


def _choose_crossing(dot: Dot, taken: _Page) -> Label | None:
    """Of the nearest free places the one whose leader is the least in the way."""
    found: list[tuple[float, Box, tuple[Point, Point]]] = []
    for cost, side, across, along in _candidates():
        box = _box(dot, side, across, along)
        leader = _leader(dot, box, side) if taken.is_free(box) else None
        if leader is not None:
            found.append((cost + taken.crossed(*leader), box, leader))
            if len(found) == _COMPARED:
                break
    if not found:
        return None
    _, box, leader = min(found, key=lambda one: one[0])
    return Label(box, leader)


@cache
def _candidates() -> tuple[tuple[float, int, int, int], ...]:
    """(cost, side, across, along), the best first: to the right (1) or left (-1), or above and below, as in `_OVER`."""
    found = [
        (hypot(across, along * 1.15) + (0.5 if side < 0 else 0), side, across, along)
        for side in (1, -1)
        for across in _ACROSS
        for along in range(-_FARTHEST, _FARTHEST + 1, _STEP)
    ]
    found += [
        (11.0 + abs(side) / 2 + abs(along), side, 0, along)
        for side in _OVER
        for along in range(-_FARTHEST, _FARTHEST + 1, _STEP)
        if along
    ]
    return tuple(sorted(found))


def _box(dot: Dot, side: int, across: int, along: int) -> Box:
    middle = dot.y + along
    if side in _OVER:
        middle += (dot.radius + dot.height / 2 + GAP) * (1 if along > 0 else -1)
        left = dot.x - _OVER[side] * (dot.width - 2 * _INDENT) - _INDENT
    elif side > 0:
        left = dot.x + dot.radius + GAP + across
    else:
        left = dot.x - dot.radius - GAP - across - dot.width
    return Box(left, middle - dot.height / 2, left + dot.width, middle + dot.height / 2)


def _lonely(box: Box, side: int, page: _Page) -> Box:
    """The name's box with room at its far end, as far as the page goes."""
    if side > 0:
        return Box(box.left, box.bottom, min(box.right + _LONE, page.edge.right), box.top)
    return Box(max(box.left - _LONE, page.edge.left), box.bottom, box.right, box.top)


def _leader(dot: Dot, box: Box, side: int) -> tuple[Point, Point] | None:
    """From the dot to the middle of the name's nearest edge; None where they touch."""
    middle = (box.bottom + box.top) / 2
    if side in _OVER:
        end = (dot.x, box.bottom - 1.5 if middle > dot.y else box.top + 1.5)
    else:
        end = (box.left - 1.5 if side > 0 else box.right + 1.5, middle)
    part = (dot.radius + 1.2) / max(abs(end[0] - dot.x), abs(end[1] - dot.y))  # out of the square around the dot
    if part >= 1:
        return None
    return (dot.x + (end[0] - dot.x) * part, dot.y + (end[1] - dot.y) * part), end


def along(start: Point, end: Point) -> Iterator[Point]:
    """Points of a line, so near to each other that no square is skipped."""
    steps = max(ceil(hypot(end[0] - start[0], end[1] - start[1]) * 1.5), 1)
    for n in range(steps + 1):
        part = n / steps
        yield start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part


def _mask(box: Box) -> int:
    left, right = max(floor(box.left), 0), max(ceil(box.right), 0)
    return ((1 << max(right - left, 0)) - 1) << left
