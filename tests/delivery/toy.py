"""A picture that needs no drawing library: a small plain one for each text."""

from dataclasses import dataclass

from bot.pictures.picture import Chart, Picture
from tests.browser.pictures import png

UNDRAWABLE = "undrawable"


@dataclass(frozen=True)
class Shape:
    """`seen` are names of teams."""

    words: str
    seen: tuple[str, ...] = ()


def draw(shape: Shape) -> Picture:
    if shape.words == UNDRAWABLE:
        raise ValueError("this can't be drawn")
    return Picture(png=png(8 + len(shape.words), 8), alt=tell(shape))


def tell(shape: Shape) -> str:
    return " ".join(["A picture of", shape.words, *shape.seen])


CHART = Chart(name="shape", version=1, draw=draw, tell=tell)
