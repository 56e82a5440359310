"""What is known about the people and channels of a workspace: a cache of Slack's own knowledge, with its age."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam
from sqlmodel import Field, SQLModel

from bot.rules.people import Channel, Person
from storage.columns import instant, json_column
from storage.engine import EVERY_TEAM, Tx
from storage.statements import Query, table_of


class PersonRow(SQLModel, table=True):
    __tablename__ = "people"

    workspace: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    name: str
    zone: str | None = None
    bot: bool = False
    deactivated: bool = False
    guest: bool = False
    external: bool = False
    workspace_admin: bool = False
    known_at: datetime = instant()

    @staticmethod
    def read(rows: Sequence[Any]) -> tuple[Person, datetime] | None:
        """What a query for somebody has found."""
        return (_person(rows[0]), rows[0].known_at) if rows else None


class ChannelRow(SQLModel, table=True):
    __tablename__ = "channels"

    workspace: str = Field(primary_key=True)
    id: str = Field(primary_key=True)
    name: str
    private: bool = False
    archived: bool = False
    shared: bool = False
    direct: bool = False
    has_bot: bool = False
    members: list[Any] = json_column()
    known_at: datetime = instant()

    @staticmethod
    def read(rows: Sequence[Any]) -> tuple[Channel, datetime] | None:
        """What a query for a channel has found."""
        return (_channel(rows[0]), rows[0].known_at) if rows else None


PERSON = Query(PersonRow, table_of(PersonRow).c.id == bindparam("person"))
PEOPLE = Query(PersonRow, table_of(PersonRow).c.id.in_(bindparam("people", expanding=True)))
CHANNEL = Query(ChannelRow, table_of(ChannelRow).c.id == bindparam("channel"))
CHANNELS = Query(ChannelRow, table_of(ChannelRow).c.id.in_(bindparam("channels", expanding=True)))


def save_person(tx: Tx, person: Person, at: datetime) -> None:
    tx.upsert(
        PersonRow,
        id=person.id,
        name=person.name,
        zone=person.zone,
        bot=person.bot,
        deactivated=person.deactivated,
        guest=person.guest,
        external=person.external,
        workspace_admin=person.workspace_admin,
        known_at=at,
    )


def get_person(tx: Tx, person_id: str) -> tuple[Person, datetime] | None:
    """Somebody, and when Slack said so; None if never asked."""
    return PersonRow.read(tx.find(PERSON, person=person_id))


def find_person(tx: Tx, person_id: str) -> Person | None:
    """Somebody as they were known last; None if never asked."""
    known = get_person(tx, person_id)
    return known[0] if known is not None else None


def find_people(tx: Tx, person_ids: Collection[str]) -> dict[str, tuple[Person, datetime]]:
    """Of these people those that are known, each as in `get_person`."""
    return {row.id: (_person(row), row.known_at) for row in tx.find(PEOPLE, people=list(person_ids))}


def save_people(tx: Tx, people: Collection[Person], at: datetime) -> None:
    for person in people:
        save_person(tx, person, at)


def save_channel(tx: Tx, channel: Channel, at: datetime) -> None:
    tx.upsert(
        ChannelRow,
        id=channel.id,
        name=channel.name,
        private=channel.private,
        archived=channel.archived,
        shared=channel.shared,
        direct=channel.direct,
        has_bot=channel.has_bot,
        members=sorted(channel.members),
        known_at=at,
    )


def get_channel(tx: Tx, channel_id: str) -> tuple[Channel, datetime] | None:
    """A channel with its members, and when Slack said so; None if never asked."""
    return ChannelRow.read(tx.find(CHANNEL, channel=channel_id))


def find_channels(tx: Tx, channel_ids: Collection[str]) -> dict[str, tuple[Channel, datetime]]:
    """Of these channels those that are known, each as in `get_channel`."""
    return {row.id: (_channel(row), row.known_at) for row in tx.find(CHANNELS, channels=list(channel_ids))}


def forget_channel(tx: Tx, channel_id: str) -> None:
    """Something changed about it: ask Slack again next time."""
    tx.touch(EVERY_TEAM)
    row = tx.one(tx.rows(ChannelRow).where(ChannelRow.id == channel_id))
    if row is not None:
        tx.session.delete(row)


def _person(row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        zone=row.zone,
        bot=row.bot,
        deactivated=row.deactivated,
        guest=row.guest,
        external=row.external,
        workspace_admin=row.workspace_admin,
    )


def _channel(row: Row[Any]) -> Channel:
    return Channel(
        id=row.id,
        name=row.name,
        private=row.private,
        archived=row.archived,
        shared=row.shared,
        direct=row.direct,
        has_bot=row.has_bot,
        members=frozenset(row.members),
    )
