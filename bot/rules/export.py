"""An export of a whole workspace: who may ask for it, what is asked for, and which links and people stand in a row."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from bot.errors import UserError
from bot.rules.people import Person

LINK = re.compile(r"https?://[^\s<>|\"']+")
PERSON = re.compile(r"\b[UW][A-Z0-9]{4,}\b")
"""As an id may be, and a word that somebody wrote in capitals, such as URGENT."""
Row = Mapping[str, Any]


class Form(StrEnum):
    BOTH = "both"
    JSONL = "jsonl"
    CSV = "csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is asked for: these teams, or all that may be seen; what began on that day or later, or at any time."""

    form: Form = Form.BOTH
    teams: tuple[int, ...] = ()
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A file or a page that a record points to: which record, where in it, what it is called there."""

    record: str
    what: str
    name: str
    url: str


def check_may_export(person: Person) -> None:
    """Raise UserError for who does not run the workspace; who runs another company's does not run this one."""
    if not may_export(person):
        raise UserError("export_admins_only")


def may_export(person: Person) -> bool:
    return person.workspace_admin and not person.external and not person.deactivated


def plain(value: Any) -> Any:
    """A value of a row as JSON has it; moments in UTC."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value


def links_in(row: Row, record: str) -> Iterator[Link]:
    """Every address in a row, each once for each place, with the label of what it stands for, if it has one."""
    for what, value in row.items():
        found = (one.rstrip(".,;:!?)]}") for one in LINK.findall("\n".join(_texts(value))))
        name = str(row["label"]) if what == "link" and row.get("label") else ""
        yield from (Link(record=record, what=what, name=name, url=url) for url in dict.fromkeys(found))


def people_in(row: Row) -> set[str]:
    """Everybody whose id stands in a row, and what else looks so: `is_id` says which may be one that is not known."""
    return {who for value in row.values() for text in _texts(value) for who in PERSON.findall(text)}


def is_id(found: str) -> bool:
    """Whether it is surely somebody's: Slack's ids have digits in them, and words in capitals have none."""
    return any(sign.isdigit() for sign in found)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _texts(one)
