"""A page of a list that several queries find together, each of them in the order of the list."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from bot.rules.lists import PAGE
from storage.engine import Tx
from storage.terms import Asked


def find_numbers(
    tx: Tx,
    asked: Iterable[Asked],
    key: Callable[[Sequence[Any]], Any],
    *,
    number: int = 1,
    size: int = PAGE,
    **values: Any,
) -> tuple[list[int], bool]:
    """The numbers on that page of what is found, and whether another page follows.

    Rows begin with the number of a record, and `key` orders them. Each query stops after what is needed.
    A page holds `size` of them.
    """
    found: dict[int, Sequence[Any]] = {}
    for query, more in asked:
        rows = tx.find(query, most=number * size + 1, **values, **more)
        found.update({row[0]: row for row in rows})
    ordered = [row[0] for row in sorted(found.values(), key=key)]
    return ordered[(number - 1) * size : number * size], len(ordered) > number * size
