"""What is known about the people and channels of a workspace: a cache of Slack's own knowledge, with its age."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Row, bindparam
from sqlmodel import Field, SQLModel

from bot.rules.people import Channel, Person
from storage.columns import instant, json_column
from storage.engine import EVERY_TEAM, Tx
from storage.statements import Change, Query, table_of


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
    forgotten_at: datetime | None = instant(null=True)
    """Something changed then: what was known of it before counts no more, nor what Slack was asked before."""

    @staticmethod
    def read(rows: Sequence[Any]) -> tuple[Channel, datetime] | None:
        """What a query for a channel has found."""
        return (_channel(rows[0]), rows[0].known_at) if rows and _is_known(rows[0]) else None


PERSON = Query(PersonRow, table_of(PersonRow).c.id == bindparam("person"))
PEOPLE = Query(PersonRow, table_of(PersonRow).c.id.in_(bindparam("people", expanding=True)))
EVERYBODY = Query(PersonRow)
ADMINS = Query(
    PersonRow,
    table_of(PersonRow).c.workspace_admin,
    ~table_of(PersonRow).c.deactivated,
    columns=["id"],
    order_by=[table_of(PersonRow).c.id],
)
CHANNEL = Query(ChannelRow, table_of(ChannelRow).c.id == bindparam("channel"))
CHANNELS = Query(ChannelRow, table_of(ChannelRow).c.id.in_(bindparam("channels", expanding=True)))

UNASKED = Query(
    PersonRow,
    table_of(PersonRow).c.known_at < bindparam("before"),
    columns=["id"],
    order_by=[table_of(PersonRow).c.known_at, table_of(PersonRow).c.id],
    limited=True,
)
THIS_CHANNEL = Change(ChannelRow, table_of(ChannelRow).c.id == bindparam("this"))
THIS_PERSON = Change(PersonRow, table_of(PersonRow).c.id == bindparam("this"))
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def save_person(tx: Tx, person: Person, at: datetime) -> None:
    """What Slack says of somebody; it was asked at that moment."""
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


def find_admins(tx: Tx) -> list[str]:
    """Who of those that are known administers the workspace, as far as that is known."""
    return [row.id for row in tx.find(ADMINS)]


def forget_person(tx: Tx, person_id: str) -> None:
    """Who they are may have changed: what is remembered is old, and Slack is asked again next time."""
    tx.write(THIS_PERSON, this=person_id, known_at=LONG_AGO)


def mark_asked(tx: Tx, person_id: str, at: datetime) -> None:
    """Slack was asked, and had nothing to say of them."""
    tx.write(THIS_PERSON, this=person_id, known_at=at)


def find_unasked(tx: Tx, before: datetime, most: int) -> list[str]:
    """People of whom Slack was not asked since then, the longest unasked first."""
    return [row.id for row in tx.find(UNASKED, before=before, most=most)]


def find_everybody(tx: Tx) -> list[Person]:
    """All people who were ever asked about, as they were known last."""
    return [_person(row) for row in tx.find(EVERYBODY)]


def save_people(tx: Tx, people: Collection[Person], at: datetime) -> None:
    for person in people:
        save_person(tx, person, at)


def save_channel(tx: Tx, channel: Channel, at: datetime) -> Channel | None:
    """What Slack says of a channel; it was asked at that moment. Nothing is kept where it changed since, or where it
    was asked later already.

    Answers the channel as it was known before, however old, if it was; None also where nothing is kept.
    """
    known = tx.first(CHANNEL, channel=channel.id, lock=True)
    if known is not None and max(known.known_at, known.forgotten_at or known.known_at) > at:
        return None
    before = _channel(known) if known is not None else None
    if known is not None and before is not None and _is_known(known) and _shown_to(before) != _shown_to(channel):
        tx.touch(EVERY_TEAM)  # Slack told nothing of it: whoever looks at it and may not see it any more, is shown so
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
        forgotten_at=None,
    )
    return before


def _shown_to(channel: Channel) -> tuple[object, ...]:
    """Who may see it."""
    return (channel.private, channel.members)


def get_channel(tx: Tx, channel_id: str) -> tuple[Channel, datetime] | None:
    """A channel with its members, and when Slack said so; None if never asked."""
    return ChannelRow.read(tx.find(CHANNEL, channel=channel_id))


def find_channels(tx: Tx, channel_ids: Collection[str]) -> dict[str, tuple[Channel, datetime]]:
    """Of these channels those that are known, each as in `get_channel`."""
    found = tx.find(CHANNELS, channels=list(channel_ids))
    return {row.id: (_channel(row), row.known_at) for row in found if _is_known(row)}


def forget_channel(tx: Tx, channel_id: str, at: datetime | None = None) -> None:
    """Something changed about it: ask Slack again next time, and keep no answer to what was asked before `at`."""
    tx.touch(EVERY_TEAM)
    row = tx.first(CHANNEL, channel=channel_id, lock=True)
    if row is not None:
        tx.write(THIS_CHANNEL, this=channel_id, forgotten_at=max(at or row.known_at, row.known_at))


def _is_known(row: Row[Any]) -> bool:
    return row.forgotten_at is None or row.forgotten_at < row.known_at


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
