"""Records as a table, read by Excel and by anything that reads CSV."""

import csv
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from bot.messages.kit import cut

CELL = 32_000
"""Excel takes 32,767 characters in a cell, and breaks the row after them. What is cut ends with "…"."""
# The wide ones mean the same to Excel where Chinese, Japanese or Korean is spoken.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
MARK = "'"
R = TypeVar("R")


def table(rows: Iterable[R], columns: Mapping[str, Callable[[R], str]]) -> bytes:
    """With a header row, in UTF-8 with the mark by which Excel knows it. `columns` read each row."""
    kept = _Kept()
    writer = csv.writer(kept, quoting=csv.QUOTE_ALL)
    writer.writerow(columns)
    for one in rows:
        writer.writerow([harmless(read(one)) for read in columns.values()])
    return b"".join(kept.parts)


def paragraphs(many: Iterable[str]) -> str:
    """Several texts in one cell."""
    return "\n\n".join(many)


def harmless(cell: str) -> str:
    """No cell is a formula: one that begins like it gets an apostrophe before it, which spreadsheets take for text.

    So does one that begins with an apostrophe. Whoever reads the file by program takes one off where there is one.
    """
    cell = cut(cell, CELL)
    return MARK + cell if cell.startswith((*FORMULA, MARK)) else cell


class _Kept:
    """Where the csv module writes to: it wants something with `write`."""

    def __init__(self) -> None:
        self.parts = [BOM_UTF8]

    def write(self, text: str) -> None:
        self.parts.append(text.encode())
