"""What an export of any records needs: how many there are, all of them in batches, and the names that they tell of."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Row, bindparam, func, select
from sqlmodel import SQLModel

from storage import workspaces
from storage.engine import Tx
from storage.statements import Query, table_of

BATCH = 200


class Exported(Query):
    """What `in_batches` asks for: a team's records in this table, by their number."""

    def __init__(self, table: type[SQLModel], *wanted: ColumnElement[bool]) -> None:
        columns = table_of(table).c
        places = (columns.team == bindparam("in_team"), columns.number > bindparam("after"))
        super().__init__(table, *places, *wanted, order_by=[columns.number], limited=True)


def count(tx: Tx, table: type[SQLModel], teams: Collection[int], *wanted: ColumnElement[bool]) -> int:
    """How many records these teams have in this table."""
    columns = table_of(table).c
    places = (columns.workspace == tx.workspace, columns.team.in_(teams))
    return tx.session.connection().execute(select(func.count()).where(*places, *wanted)).scalar_one()


def in_batches(tx: Tx, query: Exported, team: int) -> Iterator[Sequence[Row[Any]]]:
    """Rows of what is exported; who reads one batch after the other holds one at a time."""
    last = 0
    while found := tx.find(query, in_team=team, after=last, most=BATCH):
        yield found
        last = found[-1].number


@dataclass(slots=True)
class Names:
    """Names that were looked up so far, of people and channels; nobody is asked for twice."""

    known: dict[str, str] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)


def find_names(tx: Tx, names: Names, named: Iterable[tuple[Collection[str], Collection[str]]]) -> None:
    """Learn those of all these people and channels. That of a private channel stays with those who are in it."""
    people: set[str] = set()
    channels: set[str] = set()
    for of_people, of_channels in named:
        people.update(of_people)
        channels.update(of_channels)
    new_people, new_channels = people - names.asked, channels - names.asked
    names.asked |= new_people | new_channels
    names.known |= {person.id: person.name for person, _ in workspaces.find_people(tx, new_people).values()}
    found = (channel for channel, _ in workspaces.find_channels(tx, new_channels).values())
    names.known |= {one.id: f"#{one.name}" for one in found if not one.private and one.name}
