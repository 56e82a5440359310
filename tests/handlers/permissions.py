"""The tables of docs/permissions.md, as the tests read them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.source import ROOT

VERBS = ("see", "answer", "own", "decide", "administer")
KINDS = (
    "member",
    "team admin",
    "workspace admin",
    "multi-channel guest",
    "single-channel guest",
    "external",
    "deactivated",
    "bot",
)
CHANNELS = ("public", "private", "shared", "DM")
SIDES = ("in", "out")
PAGE = (ROOT / "docs/permissions.md").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What a kind of person may do in a kind of channel; `why` names the refusal. None: that can't be."""

    verb: str
    kind: str
    channel: str
    side: str
    may: bool | None
    why: str = ""

    def __str__(self) -> str:
        return f"{self.verb}: {self.kind}, {self.channel} {self.side}"


def read(page: str = PAGE) -> list[Cell]:
    """Every cell of every table."""
    return [cell for verb in VERBS for cell in _read_table(verb, _part(page, verb.capitalize()))]


def refusals(page: str = PAGE) -> Mapping[str, str]:
    """What each refusal says."""
    return {row[0]: row[1] for row in _rows(_part(page, "What a refusal says"))[1:]}


def _part(page: str, heading: str) -> str:
    found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    assert found is not None, heading
    return found[1]


def _rows(part: str) -> list[list[str]]:
    lines = [line for line in part.splitlines() if line.startswith("|") and not line.startswith("|---")]
    return [[one.strip() for one in line.strip("|").split("|")] for line in lines]


def _read_table(verb: str, part: str) -> Iterator[Cell]:
    (_, *places), *rows = _rows(part)
    for kind, *cells in rows:
        for place, says in zip(places, cells, strict=True):
            channel, side = place.split()
            found = re.fullmatch(r"(yes)|no \(([a-z]+)\)|–", says)
            assert found is not None, (verb, kind, place, says)
            may = None if says == "–" else found[1] is not None
            yield Cell(verb=verb, kind=kind, channel=channel, side=side, may=may, why=found[2] or "")
