"""What does a posted note say? Its lines, also those that were cut; what its owner took out is not told by a search."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.rules.notes.page import Page
from bot.rules.text import NOBODY, nameless, unbolded, unescape
from bot.rules.texts import Doc, Kind, texts


def doc(team: int, week: str, until: datetime, page: Page | None, text: str, names: Mapping[str, str] = NOBODY) -> Doc:
    """`text` is of a note that is older than pages; `names` are those of the people and channels mentioned in it."""
    said = [*_lines(page, names)] if page is not None else [("note", unescape(unbolded(text), names))]
    return Doc(
        kind=Kind.NOTE,
        number=number_of(week),
        team=team,
        name=f"Weekly note {week}",
        is_open=False,
        at=until,
        texts=texts(*said),
        people=tuple(("mentioned", one) for one in sorted(named_in(page, text)[0])),
        state="posted",
    )


def named_in(page: Page | None, text: str) -> tuple[set[str], set[str]]:
    """People and channels whose names are needed to read it."""
    if page is None:
        return nameless(text)
    return nameless("\n".join(line.text for one in page.sections for line in one.lines if not line.hidden))


def number_of(week: str) -> int:
    """2026-W46 as a number."""
    return int(week.replace("-W", ""))


def week_of(number: int) -> str:
    return f"{number // 100}-W{number % 100:02}"


def _lines(page: Page, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "from the owner", page.owner_words
    for section in page.sections:
        for line in section.lines:
            if not line.hidden:
                yield section.part.value, unescape(unbolded(line.flat), names)
