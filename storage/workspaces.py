"""What is known about the people and channels of a workspace: a cache of Slack's own knowledge, with its age."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from bot.rules.people import Channel, Person
from storage.columns import instant, json_column
from storage.engine import Tx


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


def save_person(tx: Tx, person: Person, at: datetime) -> None:
    row = tx.one(tx.rows(PersonRow).where(PersonRow.id == person.id)) or PersonRow(
        workspace=tx.workspace, id=person.id, name=person.name
    )
    row.name, row.zone, row.known_at = person.name, person.zone, at
    row.bot, row.deactivated, row.guest = person.bot, person.deactivated, person.guest
    row.external, row.workspace_admin = person.external, person.workspace_admin
    tx.add(row)


def get_person(tx: Tx, person_id: str) -> tuple[Person, datetime] | None:
    """Somebody, and when Slack said so; None if never asked."""
    row = tx.one(tx.rows(PersonRow).where(PersonRow.id == person_id))
    if row is None:
        return None
    person = Person(
        id=row.id,
        name=row.name,
        zone=row.zone,
        bot=row.bot,
        deactivated=row.deactivated,
        guest=row.guest,
        external=row.external,
        workspace_admin=row.workspace_admin,
    )
    return person, row.known_at


def save_channel(tx: Tx, channel: Channel, at: datetime) -> None:
    row = tx.one(tx.rows(ChannelRow).where(ChannelRow.id == channel.id)) or ChannelRow(
        workspace=tx.workspace, id=channel.id, name=channel.name, members=[]
    )
    row.name, row.private, row.archived, row.shared = channel.name, channel.private, channel.archived, channel.shared
    row.direct, row.has_bot, row.members, row.known_at = channel.direct, channel.has_bot, sorted(channel.members), at
    tx.add(row)


def get_channel(tx: Tx, channel_id: str) -> tuple[Channel, datetime] | None:
    """A channel with its members, and when Slack said so; None if never asked."""
    row = tx.one(tx.rows(ChannelRow).where(ChannelRow.id == channel_id))
    if row is None:
        return None
    channel = Channel(
        id=row.id,
        name=row.name,
        private=row.private,
        archived=row.archived,
        shared=row.shared,
        direct=row.direct,
        has_bot=row.has_bot,
        members=frozenset(row.members),
    )
    return channel, row.known_at


def forget_channel(tx: Tx, channel_id: str) -> None:
    """Something changed about it: ask Slack again next time."""
    row = tx.one(tx.rows(ChannelRow).where(ChannelRow.id == channel_id))
    if row is not None:
        tx.session.delete(row)
