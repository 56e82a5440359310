"""Names on a page: none on another, on a dot or over the edge, and the same every time."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pictures import placing
from bot.pictures.placing import Box, Dot, Label

PAGE = Box(10, 20, 350, 220)


def dot(x: float, y: float, width: float = 60, height: float = 11, radius: float = 5) -> Dot:
    return Dot(x, y, radius, width, height)


def check(dots: list[Dot], labels: list[Label], page: Box) -> None:
    assert len(labels) == len(dots)
    boxes = [label.box for label in labels]
    assert all(page.holds(box) for box in boxes)
    assert not [1 for one, other in combinations(boxes, 2) if one.overlaps(other)]
    assert not [1 for box in boxes for one in dots if box.overlaps(one.box)]
    for one, box in zip(dots, boxes, strict=True):
        assert (box.right - box.left, box.top - box.bottom) == pytest.approx((one.width, one.height))


def place(dots: list[Dot], page: Box = PAGE) -> list[Label]:
    found = placing.place(dots, page)
    assert found is not None
    return found


def test_a_lone_name_stands_beside_its_dot_without_a_line() -> None:
    (label,) = place([dot(100, 100)])
    assert label.leader is None
    assert label.box.left == 100 + 5 + placing.GAP
    assert (label.box.bottom + label.box.top) / 2 == 100


def test_at_the_right_edge_it_stands_to_the_left() -> None:
    (label,) = place([dot(340, 100)])
    assert label.leader is None
    assert label.box.right < 340


def test_a_name_that_found_no_room_beside_its_dot_is_led_to() -> None:
    crowd = [dot(100 + 11 * n, 100) for n in range(5)]
    labels = place(crowd)
    check(crowd, labels, PAGE)
    inner = labels[2]
    assert inner.leader is not None
    (x, y), end = inner.leader
    assert max(abs(x - crowd[2].x), abs(y - crowd[2].y)) == pytest.approx(crowd[2].radius + 1.2)
    box = inner.box
    assert Box(box.left - 2, box.bottom - 2, box.right + 2, box.top + 2).holds(Box(*end, *end))


def test_a_leader_crosses_no_name_and_no_dot() -> None:
    crowd = [dot(100 + 16 * (n % 4), 90 + 24 * (n // 4), width=50) for n in range(8)]
    labels = place(crowd)
    check(crowd, labels, PAGE)
    for own, label in enumerate(labels):
        if label.leader is None:
            continue
        for x, y in placing.along(*label.leader):
            point = Box(x, y, x, y)
            assert not [1 for other, one in enumerate(labels) if other != own and one.box.overlaps(point)]
            assert not [1 for other, one in enumerate(crowd) if other != own and one.box.overlaps(point)]


def test_a_name_keeps_off_a_line_that_runs_past_its_dot() -> None:
    points = [(x / 2, 100.0) for x in range(200, 500)]
    found = placing.place([dot(100, 100)], PAGE, lines=points)
    assert found is not None
    box = found[0].box
    assert not [1 for x, y in points if box.overlaps(Box(x, y, x, y))]


def test_what_can_t_fit_is_said() -> None:
    assert placing.place([dot(50, 50, width=400)], PAGE) is None
    assert placing.place([dot(20 + n, 30, width=150) for n in range(60)], Box(0, 0, 200, 60), crossing=True) is None


def test_boxes_that_only_touch_do_not_overlap() -> None:
    assert not Box(0, 0, 1, 1).overlaps(Box(1, 0, 2, 1))
    assert Box(0, 0, 1, 1).overlaps(Box(0.9, 0.9, 2, 2))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.builds(
            dot,
            st.floats(20, 340),
            st.floats(30, 210),
            width=st.floats(8, 120),
            height=st.sampled_from([10.0, 11.4, 13.0]),
            radius=st.sampled_from([4.0, 5.5]),
        ),
        max_size=15,
    ),
    st.booleans(),
)
def test_wherever_dots_are_no_name_lies_on_anything(dots: list[Dot], crossing: bool) -> None:
    found = placing.place(dots, PAGE, crossing=crossing)
    assert found == placing.place(dots, PAGE, crossing=crossing)
    if found is not None:
        check(dots, found, PAGE)
