"""Letters: only those that the font has, as wide as they are drawn, cut where it is seen."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pictures import lettering
from bot.pictures.lettering import FINENESS
from bot.pictures.sheet import GROUND, Sheet
from tests.pictures.seen import opened


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Churn under 5%", "Churn under 5%"),
        ("Рост активации", "Рост активации"),
        ("Μείωση εγκαταλείψεων", "Μείωση εγκαταλείψεων"),
        ("Łódź · café", "Łódź · café"),
        ("cafe\u0301", "café"),
        ("  two \n lines ", "two lines"),
        ("🚀 Launch EU", "Launch EU"),
        ("Launch 🇪🇺 1️⃣", "Launch 1"),
        ("a\u202eb\u0000", "ab"),
        ("支付重构", "B-7"),
        ("Launch 支付", "B-7"),
        ("हिन्दी", "B-7"),
        ("🚀🇪🇺", "B-7"),
        ("", "B-7"),
    ],
)
def test_a_name_is_shown_without_what_the_font_lacks(name: str, shown: str) -> None:
    assert lettering.drawable(name, "B-7") == shown


@settings(deadline=None)
@given(st.text(max_size=30))
def test_nothing_is_ever_drawn_that_the_font_lacks(name: str) -> None:
    font = lettering._font(bold=False)
    shown = lettering.drawable(name, "B-7")
    assert shown == " ".join(shown.split())
    assert shown
    assert all(font.get_char_index(ord(sign)) for sign in shown)


@settings(deadline=None)
@given(st.text("abcdefghijWМЖФΩλ $_%", min_size=1, max_size=100), st.sampled_from([8.5, 10.5]), st.floats(30, 150))
def test_a_name_is_cut_visibly_and_no_more_than_it_must(name: str, size: float, widest: float) -> None:
    name = " ".join(name.split()) or "a"
    shown = lettering.cut(name, size, widest)
    assert lettering.width(shown, size) <= widest
    if shown != name:
        assert shown.endswith("…")
        assert name.startswith(shown[:-1])
        longer = name[: len(shown)].rstrip() + "…"
        assert lettering.width(longer, size) > widest or longer == shown or name[len(shown) - 1] == " "


@pytest.mark.parametrize("said", ["Churn under 5%", "Рост активации", "Μείωση", "API v3 $x_1$ & $y$", "Wj"])
def test_words_are_as_wide_and_high_as_was_reckoned(said: str) -> None:
    size, x, y = 10.0, 40.0, 50.0
    sheet = Sheet(100)
    sheet.words(x, y, said, size=size, colour="#000000")
    image = opened(sheet.png()).convert("L")
    inner = image.crop((20 * FINENESS, 20 * FINENESS, image.width - 20 * FINENESS, image.height - 20 * FINENESS))
    box = inner.point([255 if level < 200 else 0 for level in range(256)]).getbbox()
    assert box is not None
    left, top, right, bottom = (edge / FINENESS + 20 for edge in box)
    assert left >= x - 0.7
    assert right <= x + lettering.width(said, size) + 1
    assert right >= x + lettering.width(said, size) - 2
    assert top >= y - size * 0.6
    assert bottom <= y + size * 0.6


def test_the_ground_is_light_enough_for_every_word() -> None:
    """WCAG 2.2, 1.4.3: a contrast of 4.5 to 1 for words; relative luminance as it is defined there."""
    from bot.pictures.sheet import INK, QUIET

    def luminance(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    for colour in (INK, QUIET):
        assert (luminance(GROUND) + 0.05) / (luminance(colour) + 0.05) >= 4.5
