"""What the bench concludes from its measurements, and how it keeps that."""

import json
from pathlib import Path

import pytest

from bench import rows
from bench.__main__ import chosen
from bench.rows import TARGETS, Row, Target
from bench.stats import median_of_ratios, percentile

RATIO = Row("command.ack_only.ratio", 0.91, "of an empty Bolt app's req/s", 3000.0, "req/s")
LATENCY = Row("delivery.latency_ms", 260.0, "ms, p99", 12.345678, "ms")


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [
        ([5.0], 99, 5.0),
        ([float(one) for one in range(1, 101)], 99, 99.0),
        ([float(one) for one in range(100, 0, -1)], 50, 50.0),
        ([1.0, 2.0, 3.0], 50, 2.0),
        ([1.0, 2.0], 100, 2.0),
        ([1.0, 2.0], 1, 1.0),
    ],
)
def test_a_percentile_is_one_of_the_values(values: list[float], share: float, expected: float) -> None:
    assert percentile(values, share) == expected


def test_nothing_has_no_percentile() -> None:
    with pytest.raises(ValueError, match="no values"):
        percentile([], 99)


def test_a_ratio_is_taken_within_each_round() -> None:
    # The machine halves its speed after the first round; the ratio of the medians would be 1.0.
    assert median_of_ratios([50.0, 25.0, 25.0], [100.0, 50.0, 25.0]) == 0.5
    with pytest.raises(ValueError, match="shorter"):
        median_of_ratios([1.0, 2.0], [1.0])


def test_a_target_is_a_bound_on_one_side() -> None:
    assert Target(0.9).is_met(RATIO)
    assert not Target(0.95).is_met(RATIO)
    assert Target(0.91, at_most=True).is_met(RATIO)
    assert not Target(0.9, at_most=True).is_met(RATIO)
    assert not Target(250, at_most=True).is_met(LATENCY)
    assert Target(250, at_most=True, plus_floor=True).is_met(LATENCY)


def test_the_table_says_what_is_met() -> None:
    head, ratio, latency = rows.table([RATIO, Row("start.memory", 2.6, "times", 48.0, "MB")]).splitlines()
    assert head.split() == ["name", "value", "unit", "floor", "target"]
    assert "3000 req/s" in ratio
    assert ratio.rstrip().endswith("≥ 0.9   met")
    assert latency.rstrip().endswith("≤ 2.5   MISSED")


def test_results_are_kept_in_one_shape_and_what_was_not_measured_stays(tmp_path: Path) -> None:
    path = tmp_path / "results.json"
    rows.write([LATENCY, RATIO], path)
    rows.write([Row(RATIO.name, 0.95, RATIO.unit, 3100.0, "req/s")], path)
    assert json.loads(path.read_text(encoding="utf-8")) == {
        "results": [
            {"name": RATIO.name, "value": 0.95, "unit": RATIO.unit, "floor": 3100.0},
            {"name": LATENCY.name, "value": 260.0, "unit": LATENCY.unit, "floor": 12.35},
        ]
    }


def test_rows_are_chosen_by_how_their_names_begin() -> None:
    assert chosen([]) == list(TARGETS)
    assert chosen(["delivery.sqlite", "command.ack_only.ratio"]) == [
        "command.ack_only.ratio",
        "delivery.sqlite.share_of_limit",
        "delivery.sqlite.latency_ms",
    ]
    with pytest.raises(ValueError, match=r"no row is called delivery\.oracle"):
        chosen(["delivery.oracle"])
