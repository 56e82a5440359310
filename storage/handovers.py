"""Who was told what a person held who is gone: one row for each who was told."""

from datetime import datetime
from typing import Any

from sqlalchemy import Column, Index, Row, bindparam
from sqlmodel import Field, SQLModel

from bot.rules.handovers import Departure, Held, Role
from storage.columns import Instant, instant, json_column
from storage.engine import Tx
from storage.statements import Query, table_of


class DepartureRow(SQLModel, table=True):
    """`is_open`: something of it may still be handed over, or the person may come back to it."""

    __tablename__ = "departures"
    __table_args__ = (Index("departures_open", "workspace", "is_open", "person"),)

    workspace: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    at: datetime = Field(sa_column=Column(Instant, primary_key=True))
    told: str = Field(primary_key=True)
    held: list[Any] = json_column()
    is_open: bool
    back_at: datetime | None = instant(null=True)


HELD_NAME = 5
"""Where the name of a record stands in what is written of it, of which there is more behind it."""
_ROWS = table_of(DepartureRow).c
OF_PERSON = Query(
    DepartureRow,
    _ROWS.person == bindparam("of_person"),
    _ROWS.back_at.is_(None),
    order_by=[_ROWS.at, _ROWS.told],
)
OPEN = Query(DepartureRow, _ROWS.is_open.is_(True), order_by=[_ROWS.person, _ROWS.at, _ROWS.told])


def save(tx: Tx, departure: Departure) -> None:
    """What somebody was told, new or as it is now."""
    tx.upsert(
        DepartureRow,
        person=departure.person,
        at=departure.at,
        told=departure.told,
        held=[_written(one) for one in departure.held],
        is_open=departure.is_open,
        back_at=departure.back_at,
    )


def find_of(tx: Tx, person: str) -> list[Departure]:
    """What was told since this person is gone."""
    return [_departure(row) for row in tx.find(OF_PERSON, of_person=person)]


def get(tx: Tx, person: str, at: datetime, told: str) -> Departure | None:
    every = tx.find(OF_PERSON, of_person=person)
    return next((_departure(row) for row in every if (row.at, row.told) == (at, told)), None)


def find_gone_from(tx: Tx, team: int) -> list[str]:
    """The people of whom somebody was told to reassign something in this team, and it is not done."""
    found = [_departure(row) for row in tx.find(OPEN)]
    return list(dict.fromkeys(one.person for one in found if any(held.team == team for held in one.held)))


def find_told_by(tx: Tx, told: str) -> list[str]:
    """The people of whom this one was told what to reassign, and it is not done."""
    return list(dict.fromkeys(row.person for row in tx.find(OPEN) if row.told == told))


def _written(held: Held) -> list[Any]:
    until = held.until.isoformat() if held.until is not None else None
    return [
        held.ritual,
        held.role.value,
        held.number,
        held.item,
        held.team,
        held.name,
        list(held.runs),
        held.alone,
        until,
    ]


def _departure(row: Row[Any]) -> Departure:
    return Departure(
        person=row.person,
        at=row.at,
        told=row.told,
        held=tuple(_held(one) for one in row.held),
        is_open=row.is_open,
        back_at=row.back_at,
    )


def _held(kept: list[Any]) -> Held:
    ritual, role, number, item, team, name, runs, alone, until = kept
    return Held(
        ritual=ritual,
        role=Role(role),
        number=number,
        item=item,
        team=team,
        name=name,
        runs=tuple(runs),
        alone=alone,
        until=datetime.fromisoformat(until) if until else None,
    )
