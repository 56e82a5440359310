"""The trend: steps where it was updated, marks where health changed, the date, and the same in words."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.pictures import trend
from bot.pictures.lettering import FINENESS
from bot.pictures.picture import ALT_LIMIT
from bot.pictures.sheet import BLUE, ORANGE, WIDTH
from bot.pictures.trend import Stated, Trend
from bot.rules.bets import Health
from tests.pictures.seen import is_like, opened, pixel, size

NOW = datetime(2026, 11, 26, 12, 47, tzinfo=UTC)
DUE = date(2026, 12, 20)


def stated(days_ago: float, confidence: int, health: Health = Health.ON_TRACK) -> Stated:
    return Stated(at=NOW - timedelta(days=days_ago), confidence=confidence, health=health)


def of(*updates: Stated, due: date = DUE, zone: str = "Europe/Lisbon", name: str = "Churn") -> Trend:
    return Trend(ref="B-3", name=name, updates=updates, due=due, as_of=NOW, zone=zone)


FEW = of(stated(40, 80), stated(20, 60, Health.AT_RISK), stated(6, 60), stated(2, 40, Health.OFF_TRACK))


def test_a_confidence_holds_until_the_next_is_stated() -> None:
    across = trend._Days(FEW)
    image = opened(trend.draw(FEW).png)
    for days_ago, confidence in ((30, 80), (21, 80), (15, 60), (4, 60)):
        at = across.x(NOW - timedelta(days=days_ago))
        assert is_like(pixel(image, at, trend._y(confidence)), BLUE), days_ago
        other = trend._y(140 - confidence)
        assert not is_like(pixel(image, at, other), BLUE), days_ago


def test_a_change_of_health_is_marked_where_it_was_said() -> None:
    image = opened(trend.draw(FEW).png)
    at = trend._Days(FEW).x(NOW - timedelta(days=20))
    assert is_like(pixel(image, at, trend._y(60) - 1), ORANGE)
    assert [one.health for one in trend.changes(FEW.updates)] == [
        Health.ON_TRACK,
        Health.AT_RISK,
        Health.ON_TRACK,
        Health.OFF_TRACK,
    ]


def test_the_shapes_differ_as_the_colours_do() -> None:
    assert set(trend.SIGNS) == set(Health)
    assert len({shape for shape, _ in trend.SIGNS.values()}) == len({colour for _, colour in trend.SIGNS.values()}) == 3


def test_words_begin_with_how_it_stands_and_go_back_from_there() -> None:
    assert trend.draw(FEW).alt == (
        "Confidence of B-3 Churn: 40 %, off track, as of Thu 26 Nov 2026 (Europe/Lisbon); due Sun 20 Dec 2026. "
        "Tue 24 Nov 2026: 60 → 40 %, on track → off track. "
        "Fri 20 Nov 2026: 60 %, at risk → on track. "
        "Fri 6 Nov 2026: 80 → 60 %, on track → at risk. "
        "Placed Sat 17 Oct 2026 at 80 %, on track."
    )


@pytest.mark.parametrize(
    "shown",
    [
        of(stated(0, 80)),
        of(stated(0, 0), due=date(2026, 11, 26)),
        of(stated(90, 100), due=date(2026, 10, 1), name="支付重构"),
        of(*(stated(300 - n, n % 101, list(Health)[n % 3]) for n in range(300))),
        of(*(stated(0, n, Health.AT_RISK) for n in range(5))),
        of(stated(1, 50), due=date(2031, 11, 26), zone="Pacific/Kiritimati"),
    ],
)
def test_one_update_many_and_an_overdue_bet_are_drawn_and_told(shown: Trend) -> None:
    picture = trend.draw(shown)
    assert size(picture.png) == (int(WIDTH * FINENESS), int(trend.HEIGHT * FINENESS))
    assert len(picture.alt) <= ALT_LIMIT
    assert picture.alt.startswith(f"Confidence of B-3 {shown.name}: {shown.updates[-1].confidence} %")
    ticks = sorted(trend._ticks(shown, trend._Days(shown)))
    assert any(is_due for _, _, is_due in ticks)
    assert all(0 < x < WIDTH for x, _, _ in ticks)


def test_days_are_those_of_the_team() -> None:
    late = NOW.replace(hour=23, minute=30)
    first = Stated(at=late - timedelta(days=1), confidence=80, health=Health.ON_TRACK)
    there = Trend(ref="B-3", name="Churn", updates=(first,), due=DUE, as_of=late, zone="Asia/Tokyo")
    assert "Placed Thu 26 Nov 2026" in trend.draw(there).alt


def test_dates_that_would_lie_on_each_other_are_left_out_but_never_the_bet_s_own() -> None:
    soon = of(stated(1, 80), due=date(2026, 11, 27))
    words = [words for _, words, _ in trend._ticks(soon, trend._Days(soon))]
    assert "due 27 Nov" in words
    over_years = of(stated(1, 80), due=date(2027, 5, 1))
    assert "due 1 May 2027" in [words for _, words, _ in trend._ticks(over_years, trend._Days(over_years))]


def test_what_can_t_be_is_refused() -> None:
    with pytest.raises(ValueError, match="begins with the placing"):
        of()
    with pytest.raises(ValueError, match="not in their order"):
        of(stated(1, 80), stated(2, 80))
    with pytest.raises(ValueError, match="after the moment"):
        of(stated(-1, 80))
    with pytest.raises(ValueError, match="0 to 100"):
        of(stated(1, 101))
