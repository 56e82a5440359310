"""Who was reminded of a question, who put it off, and when do they work? For every ritual that asks somebody."""

import functools
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam
from sqlmodel import SQLModel

from bot.rules.people import zone_of
from bot.rules.reminders import Hours, Kind, Reminder, Snooze
from bot.rules.teams import Team
from storage import workspaces
from storage.engine import Tx
from storage.statements import Query, table_of


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a ritual keeps them: a table of reminders and one of snoozes, whose column `record` has the number."""

    reminders: type[SQLModel]
    snoozes: type[SQLModel]
    record: str


def add(tx: Tx, kept: Kept, number: int, sent: Reminder) -> None:
    tx.insert(kept.reminders, kind=sent.kind.value, to=sent.to, at=sent.at, **{kept.record: number})


def find(tx: Tx, kept: Kept, number: int) -> list[Reminder]:
    """What was sent about a record, the first one first."""
    return [Reminder(kind=Kind(row.kind), to=row.to, at=row.at) for row in _rows(tx, kept.reminders, kept, number)]


def add_snooze(tx: Tx, kept: Kept, number: int, asked: Snooze) -> None:
    tx.insert(kept.snoozes, by=asked.by, at=asked.at, until=asked.until, **{kept.record: number})


def find_snoozes(tx: Tx, kept: Kept, number: int) -> list[Snooze]:
    """Every time that somebody put it off, the first one first."""
    return [Snooze(by=row.by, at=row.at, until=row.until) for row in _rows(tx, kept.snoozes, kept, number)]


def _rows(tx: Tx, table: type[SQLModel], kept: Kept, number: int) -> Sequence[Row[Any]]:
    return tx.find(_of_record(table, kept.record), of_number=number)


@functools.cache
def _of_record(table: type[SQLModel], record: str) -> Query:
    columns = table_of(table).c
    return Query(table, columns[record] == bindparam("of_number"), order_by=[columns.id])


def find_hours(tx: Tx, team: Team, people: Collection[str]) -> Hours:
    """When the team and these people work; somebody without a zone of their own has the team's."""
    known = [person for person, _ in workspaces.find_people(tx, people).values()]
    return Hours(
        calendar=team.calendar,
        zones={one.id: zone for one in known if (zone := zone_of(one)) is not None},
        pauses=team.pause_spans,
        gone=frozenset(one.id for one in known if one.deactivated),
    )
