"""The column that holds a note's page: JSON there, a page here."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Dialect

from bot.rules.notes import Climber, Corrected, Line, Page, Part, Section
from storage.columns import Json


class PageColumn(Json):
    """A page of a note, line by line."""

    cache_ok = True

    @staticmethod
    def plain(page: Page) -> dict[str, Any]:
        """As JSON has it."""
        return _write(page)

    def process_bind_param(self, value: Page | None, dialect: Dialect) -> dict[str, Any] | None:
        return _write(value) if value is not None else None

    def process_result_value(self, value: Mapping[str, Any] | None, dialect: Dialect) -> Page | None:
        return _read(value) if value is not None else None


def _write(page: Page) -> dict[str, Any]:
    """As plain values that JSON has."""
    plain = _flat(page)
    for name in ("since", "until", "due"):
        plain[name] = plain[name].isoformat() if plain[name] is not None else None
    plain["sections"] = [{"part": one.part, "lines": [_flat(line) for line in one.lines]} for one in page.sections]
    plain["hill"] = [_flat(one) for one in page.hill]
    if page.corrected is not None:
        plain["corrected"] = _flat(page.corrected) | {"at": page.corrected.at.isoformat()}
    return plain


def _flat(value: Page | Line | Climber | Corrected) -> dict[str, Any]:
    """Its fields as they are; `asdict` would copy each, word by word."""
    return {one.name: getattr(value, one.name) for one in fields(value)}


def _read(plain: Mapping[str, Any]) -> Page:
    """What `_write` wrote."""
    sections = tuple(
        Section(part=Part(one["part"]), lines=tuple(Line(**line) for line in one["lines"])) for one in plain["sections"]
    )
    hill = tuple(Climber(**{**one, "trail": tuple(one["trail"])}) for one in plain["hill"])
    moments = {name: datetime.fromisoformat(plain[name]) for name in ("since", "until")}
    due = datetime.fromisoformat(plain["due"]) if plain["due"] is not None else None
    corrected = _read_corrected(plain["corrected"]) if plain.get("corrected") else None
    return Page(**{**plain, **moments, "sections": sections, "hill": hill, "due": due, "corrected": corrected})


def _read_corrected(plain: Mapping[str, Any]) -> Corrected:
    return Corrected(at=datetime.fromisoformat(plain["at"]), by=plain["by"], keys=tuple(plain["keys"]))
