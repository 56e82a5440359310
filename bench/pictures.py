"""Pictures: how long does drawing one take, beside an empty figure of the same size that is saved as PNG?"""

import io
import struct
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bench.databases import Store
from bench.plan import Plan
from bench.processes import Slack
from bench.rows import Row
from bench.stats import median
from bot.pictures import hill, trend
from bot.pictures.hill import Climber, Hill
from bot.pictures.lettering import FINENESS
from bot.pictures.trend import Stated, Trend
from bot.rules.bets import Health

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)
BETS, UPDATES = 12, 26
WORDS = (
    "Churn under 5%",
    "Onboarding in one day",
    "Рост активации",
    "Self-serve billing for larger teams",
    "Faster CI",
)


def a_hill() -> Hill:
    """A dozen bets at the places that can be chosen, some of them together, most of them with a trail."""
    climbers = tuple(
        Climber(
            ref=f"B-{number + 1}",
            name=f"{WORDS[number % len(WORDS)]} {number}",
            place=number * 5 % 9 * 12.5,
            trail=() if number % 4 == 0 else (0, number * 5 % 9 * 6.0),
            stalled_days=20 if number % 4 == 0 else None,
        )
        for number in range(BETS)
    )
    return Hill(title="Growth", as_of="Thu 26 Nov 2026, 12:00 (UTC)", climbers=climbers)


def a_trend() -> Trend:
    """Half a year of weekly updates."""
    updates = tuple(
        Stated(
            at=NOW - timedelta(weeks=UPDATES - number),
            confidence=50 + number * 37 % 41,
            health=list(Health)[number // 3 % 3],
        )
        for number in range(UPDATES)
    )
    return Trend(ref="B-3", name=WORDS[0], updates=updates, due=date(2026, 12, 20), as_of=NOW, zone="Europe/Lisbon")


def empty(width: int, height: int) -> bytes:
    """The floor: nothing, in so many pixels."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    dpi = 72 * FINENESS
    written = io.BytesIO()
    canvas = FigureCanvasAgg(Figure(figsize=(width / dpi, height / dpi), dpi=dpi))
    canvas.print_png(written)  # type: ignore[no-untyped-call]
    return written.getvalue()


def size(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height


async def measure(slack: Slack, stores: list[Store], plan: Plan, log: Path) -> list[Row]:
    """The two in turn, each after a first one that does not count: it loads the library."""
    the_hill, the_trend = a_hill(), a_trend()
    return [
        _row("picture.hill.ms", lambda: hill.draw(the_hill).png, plan),
        _row("picture.trend.ms", lambda: trend.draw(the_trend).png, plan),
    ]


def _row(name: str, draw: Callable[[], bytes], plan: Plan) -> Row:
    width, height = size(draw())
    if size(empty(width, height)) != (width, height):
        raise RuntimeError("the empty figure is not as large as the picture")
    took = list(_rounds(draw, lambda: empty(width, height), plan.picture_rounds))
    return Row(name, median([one for one, _ in took]), "ms", median([floor for _, floor in took]), "ms")


def _rounds(draw: Callable[[], bytes], floor: Callable[[], bytes], rounds: int) -> Iterator[tuple[float, float]]:
    for _ in range(rounds):
        begun = time.perf_counter()
        floor()
        between = time.perf_counter()
        draw()
        yield (time.perf_counter() - between) * 1000, (between - begun) * 1000
