"""CSV over HTTP, such as a published sheet: one column, in which the last thing that stands there counts."""

import asyncio
import csv
import io
import re
from collections.abc import Sequence
from decimal import Decimal

from bot.errors import UserError
from bot.rules import metrics
from handlers.fetching.answers import Answer, quoted, sensible

DELIMITERS = (",", ";", "\t")
NUMBERED = re.compile(r"[1-9][0-9]{0,3}")
LETTERED = re.compile(r"[A-Za-z]{1,3}")
NAMED = 3
Row = Sequence[str]


async def number(column: str, answer: Answer) -> Decimal:
    """The last number of a column: of its name in the first row, its number or its letter. Raises UserError."""
    return await asyncio.to_thread(_read, " ".join(column.split()), answer)


def _read(column: str, answer: Answer) -> Decimal:
    rows = _rows(answer.text())
    place, below = _place(column, rows)
    cells = [row[place].strip() for row in below if place < len(row)]
    last = next((cell for cell in reversed(cells) if cell), None)
    if last is None:
        raise UserError("fetch_column_empty", detail=quoted(column))
    try:
        return sensible(metrics.number_of(last))
    except UserError as error:
        if error.code in {"number_too_long", "fetch_number_too_long"}:
            raise UserError("fetch_number_too_long") from None
        unsure = error.code == "number_unsure"
        raise UserError("fetch_cell_unsure" if unsure else "fetch_cell_no_number", detail=quoted(last)) from None


def _rows(text: str) -> list[Row]:
    """All rows in which something stands. Raises UserError."""
    first = next(line for line in text.splitlines() if line.strip())
    bare = re.sub(r'"[^"]*"', "", first)
    delimiter = max(DELIMITERS, key=bare.count)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        raise UserError("fetch_not_csv") from None
    found: list[Row] = [row for row in rows if any(cell.strip() for cell in row)]
    if not found:
        raise UserError("fetch_empty")
    return found


def _place(column: str, rows: Sequence[Row]) -> tuple[int, Sequence[Row]]:
    """Which column it is, and the rows that count. Raises UserError."""
    names = [" ".join(name.split()) for name in rows[0]]
    for same in (names, [name.casefold() for name in names]):
        wanted = column if same is names else column.casefold()
        if same.count(wanted) > 1:
            raise UserError("fetch_column_twice", detail=quoted(column))
        if wanted in same:
            return same.index(wanted), rows[1:]
    place = _spelled(column)
    if place is None or place >= max(len(row) for row in rows):
        known = ", ".join(quoted(name) for name in names[:NAMED] if name)
        raise UserError("fetch_column_missing", detail=known)
    return place, rows


def _spelled(column: str) -> int | None:
    """The place of the column 3 or C, from 0 on."""
    if NUMBERED.fullmatch(column):
        return int(column) - 1
    if not LETTERED.fullmatch(column):
        return None
    place = 0
    for letter in column.upper():
        place = 26 * place + ord(letter) - ord("A") + 1
    return place - 1
