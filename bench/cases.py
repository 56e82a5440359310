"""What people ask of the lists of any records: each list plain and narrowed, on its first page and on later ones."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

from bench.growth import EMPTY_PAGE
from bench.seed_decisions import TEAMS

Q = TypeVar("Q")
L = TypeVar("L", bound=StrEnum)
By = Mapping[str, str]
Case = tuple[Q, tuple[int, ...], int]
"""What is looked for, in which teams, on which page."""
ALL_TEAMS, ONE_TEAM = TEAMS, TEAMS[:1]
ELSEWHERE = tuple(100 + team for team in TEAMS)


def first_pages(listings: Iterable[L], narrowed: Mapping[str, By], query: Callable[[L, By], Q]) -> dict[str, Case[Q]]:
    """Every list as it is and narrowed in every way."""
    return {
        f"{listing} {how}".strip(): (query(listing, by), ALL_TEAMS, 1)
        for listing in listings
        for how, by in narrowed.items()
    }


def later_pages(
    long: Iterable[L], narrowed: Mapping[str, By], query: Callable[[L, By], Q], *, ways: Iterable[str], late: int
) -> dict[str, Case[Q]]:
    """Of the long lists, narrowed in some ways: their second page, that of one team alone, and a `late` one."""
    found: dict[str, Case[Q]] = {}
    for listing in long:
        for how in ways:
            wanted = query(listing, narrowed[how])
            found[f"{listing} {how} page 2".replace("  ", " ")] = (wanted, ALL_TEAMS, 2)
            found[f"{listing} {how} one team".replace("  ", " ")] = (wanted, ONE_TEAM, 1)
        found[f"{listing} late page"] = (query(listing, {}), ONE_TEAM, late)
    return found


def of_nothing(query: Q) -> dict[str, Case[Q]]:
    """A list of teams that have no record."""
    return {EMPTY_PAGE: (query, ELSEWHERE, 1)}
