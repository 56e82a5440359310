"""Which letters can be drawn, how wide are they, and where is a name cut? By the font that matplotlib brings along."""

import unicodedata
from functools import lru_cache
from typing import Any

FINENESS = 3
"""Pixels in a unit."""
ELLIPSIS = "…"


@lru_cache
def _path(*, bold: bool) -> str:
    import matplotlib as mpl

    return f"{mpl.get_data_path()}/fonts/ttf/DejaVuSans{'-Bold' if bold else ''}.ttf"


def face(*, bold: bool, size: float) -> Any:
    """By its file, so that no other font of the machine is ever taken."""
    from matplotlib.font_manager import FontProperties

    return FontProperties(fname=_path(bold=bold), size=size)


def _font(*, bold: bool) -> Any:
    """A thread's own: matplotlib keeps one for each."""
    from matplotlib.font_manager import get_font

    return get_font(_path(bold=bold))


@lru_cache(maxsize=4096)
def width(said: str, size: float, *, bold: bool = False) -> float:
    """In units, as it will be drawn."""
    from matplotlib.backends.backend_agg import get_hinting_flag

    font = _font(bold=bold)
    font.clear()
    font.set_size(size, 72 * FINENESS)
    font.set_text(said, 0.0, flags=get_hinting_flag())  # type: ignore[no-untyped-call]
    pixels: float = font.get_width_height()[0] / 64
    return pixels / FINENESS


def drawable(name: str, instead: str) -> str:
    """The name without the signs that the font lacks; where it lacks letters or nothing is left, `instead`."""
    font = _font(bold=False)
    kept = []
    for sign in " ".join(unicodedata.normalize("NFC", name).split()):
        if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn"} or _is_variation(sign):
            continue
        if font.get_char_index(ord(sign)):
            kept.append(sign)
        elif unicodedata.category(sign)[0] in "LMN":
            return instead
    return " ".join("".join(kept).split()) or instead


def _is_variation(sign: str) -> bool:
    """Signs that only choose a picture for the one before: they are no letters, though Unicode calls them marks."""
    return "\ufe00" <= sign <= "\ufe0f" or sign == "\u20e3"


def cut(said: str, size: float, widest: float, *, bold: bool = False) -> str:
    """With a visible … where it is wider than that."""
    if width(said, size, bold=bold) <= widest:
        return said
    low, high = 0, len(said) - 1  # how many signs fit
    while low < high:
        middle = (low + high + 1) // 2
        if width(said[:middle].rstrip() + ELLIPSIS, size, bold=bold) <= widest:
            low = middle
        else:
            high = middle - 1
    return said[:low].rstrip() + ELLIPSIS
