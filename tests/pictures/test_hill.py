"""The hill: every bet at its place, every name readable, the stalled marked, and the same in words."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pictures import hill
from bot.pictures.hill import Climber, Hill
from bot.pictures.lettering import FINENESS
from bot.pictures.picture import ALT_LIMIT
from bot.pictures.placing import Box
from bot.pictures.sheet import BLUE, GROUND, VERMILLION, WIDTH
from tests.pictures.seen import is_like, opened, pixel, size

PLACES = [0.0, 12.5, 25.0, 37.5, 50.0, 62.5, 75.0, 87.5, 100.0]
ALPHABETS = ["abcdefghij WMX%-", "абвгджщШЖ ", "αβγδλωΩΣ ", "ab🚀✨ ", "支付重构"]


def climber(number: int = 1, name: str = "Churn", place: float = 25, **more: object) -> Climber:
    return Climber(ref=f"B-{number}", name=name, place=place, **more)  # type: ignore[arg-type]


def of(*climbers: Climber) -> Hill:
    return Hill(title="Growth", as_of="as of Thu 26 Nov 2026, 12:47 (Europe/Lisbon)", climbers=climbers)


def check(shown: Hill) -> None:
    """Nothing lies on anything else or over the edge, and every dot stands over its own place."""
    found = hill.layout(shown)
    boxes = [label.box for label in found.labels]
    dots = [dot.box for dot in found.dots]
    card = Box(4, found.page.bottom, WIDTH - 4, found.height - 42)
    assert all(card.holds(box) for box in boxes + dots)
    assert not [1 for one, other in combinations(boxes, 2) if one.overlaps(other)]
    assert not [1 for one, other in combinations(dots, 2) if one == other]
    assert not [1 for box in boxes for dot in dots if box.overlaps(dot)]
    for bet, stood in zip(shown.climbers, found.dots, strict=True):
        assert stood.x == pytest.approx(found.at(bet.place)[0])
    for first, second in combinations(found.dots, 2):
        assert (first.x - second.x) ** 2 + (first.y - second.y) ** 2 >= (2 * first.radius) ** 2


climbers = st.builds(
    climber,
    st.integers(1, 999),
    st.sampled_from(ALPHABETS).flatmap(lambda letters: st.text(letters, min_size=1, max_size=100)),
    st.sampled_from(PLACES) | st.floats(0, 100),
    stalled_days=st.none() | st.integers(14, 90),
)


@settings(max_examples=15, deadline=None)
@given(st.lists(climbers, min_size=1, max_size=hill.MOST))
def test_no_name_lies_on_anything_wherever_the_bets_are(many: list[Climber]) -> None:
    check(of(*many))


@pytest.mark.parametrize("place", [*PLACES, 3.7])
def test_forty_at_one_place_with_long_names_are_told_apart(place: float) -> None:
    check(of(*(climber(n, f"{n} " + "Самое длинное имя " * 5, place) for n in range(hill.MOST))))


def test_a_bet_alone_stands_on_the_slope_with_its_name_beside_it() -> None:
    found = hill.layout(of(climber(place=25)))
    assert (found.dots[0].x, found.dots[0].y) == found.at(25)
    assert found.names == ("Churn",)
    assert found.labels[0].leader is None


def test_the_slope_rises_to_halfway_and_falls_as_it_rose() -> None:
    found = hill.layout(of(climber()))
    heights = [found.at(place)[1] for place in range(0, 101, 10)]
    assert heights == pytest.approx(heights[::-1])
    assert heights[:6] == sorted(heights[:6])


def test_a_long_name_is_cut_and_what_is_stalled_says_so_all_the_same() -> None:
    found = hill.layout(of(climber(name="Onboarding " * 9), climber(2, "Churn", stalled_days=20, place=75)))
    assert found.names[0].startswith("Onboarding")
    assert found.names[0].endswith("…")
    assert found.names[1] == "Churn · stalled"
    (long,) = hill.layout(of(climber(name="Onboarding " * 9, stalled_days=14))).names
    assert long.endswith("… · stalled")


@pytest.mark.parametrize("places", [(0, 0, 0, 0), (12, 38, 62, 88), (50, 50, 50, 50), (100, 100, 88, 88)])
def test_of_few_bets_the_whole_name_is_shown(places: tuple[float, ...]) -> None:
    names = "Trial teams invite a second person", "Checkout under two seconds", "Docs answer ten questions", "Churn"
    days = (None, 20, 15, None)
    shown = of(*(climber(n, names[n], places[n], stalled_days=days[n]) for n in range(4)))
    check(shown)
    assert not [name for name in hill.layout(shown).names if "…" in name]


def test_what_the_font_lacks_is_called_by_its_number_and_by_its_name_in_words() -> None:
    shown = of(climber(7, "支付重构"))
    assert hill.layout(shown).names == ("B-7",)
    assert "B-7 支付重构" in hill.draw(shown).alt


def test_the_picture_is_three_pixels_to_the_unit_and_has_a_ground_of_its_own() -> None:
    shown = of(climber(), climber(2, "Onboarding", 75, stalled_days=20))
    picture, found = hill.draw(shown), hill.layout(shown)
    assert size(picture.png) == (int(WIDTH * FINENESS), int(found.height * FINENESS))
    image = opened(picture.png)
    assert pixel(image, 0.2, 0.2)[3] == 0  # round corners, whatever is around them
    assert is_like(pixel(image, 20, found.height - 40), GROUND)
    moving, stalled = found.dots
    assert is_like(pixel(image, moving.x, moving.y), BLUE)
    assert is_like(pixel(image, stalled.x, stalled.y), GROUND)  # hollow: not told by colour alone
    rim = [pixel(image, stalled.x - stalled.radius * 0.8 * step / 20, stalled.y) for step in range(30)]
    assert any(is_like(one, VERMILLION) for one in rim)


def test_a_trail_is_faint_and_leads_to_where_the_bet_is() -> None:
    without, trailing = of(climber(place=62.5)), of(climber(place=62.5, trail=(25, 37.5, 62.5)))
    found = hill.layout(trailing)
    assert found == hill.layout(without)
    changed = [
        pixel(opened(hill.draw(one).png), *found.at(place)) for place in (25, 30, 55) for one in (without, trailing)
    ]
    for before, after in zip(changed[::2], changed[1::2], strict=True):
        assert before != after
    beyond = found.at(80)
    assert pixel(opened(hill.draw(without).png), *beyond) == pixel(opened(hill.draw(trailing).png), *beyond)


def test_the_trail_of_a_high_heap_stays_on_the_hill() -> None:
    heap = of(*(climber(n, "Churn", 25, trail=(0,)) for n in range(hill.MOST)))
    found = hill.layout(heap)
    image = opened(hill.draw(heap).png)
    assert all(is_like(pixel(image, x, found.page.bottom - 24), GROUND) for x in range(20, 340))


def test_words_tell_the_stalled_first_and_then_from_the_end_back() -> None:
    shown = of(
        climber(1, "Churn", 12.5),
        climber(2, "Onboarding", 75, trail=(50, 62.5)),
        climber(3, "SSO", 50, stalled_days=21),
    )
    assert hill.draw(shown).alt == (
        "Hill chart, Growth, as of Thu 26 Nov 2026, 12:47 (Europe/Lisbon): 3 bets. "
        "Stalled: B-3 SSO at 50, not moved for 21 days. "
        "Executing: B-2 Onboarding at 75, from 50. "
        "Figuring out: B-1 Churn at 12.5."
    )


def test_words_fit_with_forty_bets_and_the_stalled_are_never_left_out() -> None:
    many = [climber(n, f"{n} {'very long name ' * 6}", n * 2.5, trail=(0,)) for n in range(hill.MOST - 1)]
    alt = hill.draw(of(*many, climber(99, "SSO", 10, stalled_days=21))).alt
    assert len(alt) <= ALT_LIMIT
    assert "B-99 SSO at 10, not moved for 21 days" in alt
    assert "B-38" in alt


def test_a_hill_holds_one_to_forty_bets_at_places_that_exist() -> None:
    with pytest.raises(ValueError, match="0 bets"):
        of()
    with pytest.raises(ValueError, match="41 bets"):
        of(*(climber(n) for n in range(41)))
    with pytest.raises(ValueError, match="0 to 100"):
        climber(place=101)
    with pytest.raises(ValueError, match="0 to 100"):
        climber(trail=(-1,))
