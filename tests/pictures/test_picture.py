"""What holds for every picture: the library comes with the first, threads do not disturb each other, words fit."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from bot.pictures import calibration, hill, trend
from bot.pictures.picture import ALT_LIMIT, Chart, Picture, told
from tests.pictures import test_calibration, test_hill, test_trend

ROOT = Path(__file__).parent.parent.parent
LAZILY = """
import sys
from bot.pictures import calibration, hill, lettering, picture, placing, sheet, trend
early = {"matplotlib", "numpy", "PIL"} & set(sys.modules)
assert not early, early
hill.draw(hill.Hill(title="Growth", as_of="now", climbers=(hill.Climber(ref="B-1", name="Churn", place=50),)))
assert "matplotlib.figure" in sys.modules
assert "matplotlib.pyplot" not in sys.modules
"""


def test_the_drawing_library_is_loaded_with_the_first_picture() -> None:
    done = subprocess.run([sys.executable, "-c", LAZILY], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def pictures(number: int) -> list[Picture]:
    many = test_hill.of(*(test_hill.climber(n, f"Bet {n}", n * 4, trail=(0,)) for n in range(number + 5)))
    return [hill.draw(many), trend.draw(test_trend.FEW), calibration.draw(test_calibration.SHOWN)]


def test_pictures_drawn_at_the_same_time_are_those_drawn_one_by_one() -> None:
    alone = [pictures(number) for number in range(6)]
    with ThreadPoolExecutor(6) as threads:
        assert list(threads.map(pictures, range(6))) == alone


def test_what_matplotlib_shares_is_left_as_it_was() -> None:
    import matplotlib as mpl

    before = dict(mpl.rcParams)
    pictures(1)
    assert dict(mpl.rcParams) == before


def test_words_are_cut_by_the_name_first_and_then_by_the_last_items() -> None:
    name = "n" * 100
    assert told("Head.", lambda longest: [name[:longest]]) == f"Head. {name}"
    cut = told("Head.", lambda longest: [name[:longest]] * 25)
    assert cut == " ".join(["Head.", *[name[:60]] * 25])
    counted = told("Head.", lambda longest: [name[:longest]] * 100)
    assert counted.endswith(" more.")
    assert len(counted) <= ALT_LIMIT
    shown = counted.count(name[:30])
    assert counted.endswith(f"And {100 - shown} more.")
    with pytest.raises(ValueError, match="no room"):
        told("h" * ALT_LIMIT, lambda _: ["more"])


def test_a_picture_without_words_is_none() -> None:
    with pytest.raises(ValueError, match="alt text"):
        Picture(png=b"x", alt="")
    with pytest.raises(ValueError, match="alt text"):
        Picture(png=b"x", alt="x" * (ALT_LIMIT + 1))


@dataclass(frozen=True)
class Words:
    said: str


def test_a_drawing_is_known_by_what_is_drawn_and_how() -> None:
    chart: Chart[Words] = Chart(
        name="words",
        version=1,
        draw=lambda one: Picture(png=one.said.encode(), alt=one.said),
        tell=lambda one: one.said,
    )
    drawing = chart.of(Words("a"))
    assert (drawing.alt, drawing.draw().png) == ("a", b"a")
    assert chart.of(Words("a")) == drawing
    others = [chart.of(Words("b")), replace(chart, version=2).of(Words("a")), replace(chart, name="x").of(Words("a"))]
    assert len({drawing.digest, *(one.digest for one in others)}) == 4


@pytest.mark.parametrize(
    ("chart", "value"),
    [
        (hill.CHART, hill.Hill(title="Growth", as_of="now", climbers=(hill.Climber(ref="B-1", name="A", place=50),))),
        (trend.CHART, test_trend.FEW),
    ],
)
def test_what_is_told_before_it_is_drawn_is_told_by_the_picture(chart: Chart[Any], value: Any) -> None:
    drawing = chart.of(value)
    assert drawing.draw().alt == drawing.alt
    assert chart.of(replace(value)).digest == drawing.digest
