"""What a message in the outbox is: its row, and the value that others get of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Index, Row, UniqueConstraint, and_
from sqlmodel import Field, SQLModel, col, or_

from storage.columns import instant, json_column


class Status(StrEnum):
    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    DEAD = "dead"
    IN_DOUBT = "in doubt"


class Kind(StrEnum):
    POST = "post"
    UPDATE = "update"
    FILE = "file"


class Said(Protocol):
    """What a message is to the outbox: the words for notifications, and the blocks."""

    @property
    def text(self) -> str: ...
    @property
    def blocks(self) -> Sequence[Mapping[str, Any]]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How a file is made, or a picture drawn, when it is sent: a name in the registry, and small facts, as JSON."""

    name: str
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A message on its way. `conversation` is a channel or a person; `channel` and `ts` are where Slack put it.

    A file has no `ts`: Slack does not say which message shows it.
    """

    id: int
    key: str
    kind: Kind
    conversation: str
    text: str
    blocks: Sequence[Mapping[str, Any]]
    thread: str | None
    broadcast: bool
    team: int | None
    owner: str | None
    about: str
    status: Status
    attempts: int
    edition: int
    at: datetime
    due_at: datetime | None
    channel: str | None
    ts: str | None
    sent_at: datetime | None
    error: str | None
    file: Recipe | None

    @classmethod
    def of(cls, found: "OutboxRow | Row[Any]", **newer: Any) -> "Letter":
        """From a row of the table, or of a query for its columns; `newer` is what was just written to it."""
        values = {name: getattr(found, name) for name in COLUMNS} | newer
        file = values["file"]
        values["file"] = Recipe(name=file["name"], facts=file["facts"]) if file else None
        return cls(**values | {"kind": Kind(values["kind"]), "status": Status(values["status"])})


COLUMNS = tuple(one.name for one in fields(Letter))


class OutboxRow(SQLModel, table=True):
    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("workspace", "key"),
        # Status first: what is unfinished is found among any number of messages that were sent, in all workspaces too.
        Index("outbox_by_status", "status", "workspace", "conversation", "id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    key: str
    kind: str = Kind.POST
    conversation: str
    text: str
    blocks: list[dict[str, Any]] = json_column()
    thread: str | None = None
    broadcast: bool = False
    team: int | None = None
    owner: str | None = None
    about: str
    status: str = Status.WAITING
    attempts: int = 0
    edition: int = 1
    at: datetime = instant()
    due_at: datetime | None = instant(null=True)
    channel: str | None = None
    ts: str | None = None
    sent_at: datetime | None = instant(null=True)
    error: str | None = None
    file: dict[str, Any] | None = json_column(null=True)

    @staticmethod
    def unfinished() -> ColumnElement[bool]:
        """It holds its conversation up: it waits, is being sent, or is to be looked for."""
        to_look_for = and_(col(OutboxRow.status) == Status.IN_DOUBT, col(OutboxRow.due_at).is_not(None))
        return or_(col(OutboxRow.status).in_([Status.WAITING, Status.SENDING]), to_look_for)

    @property
    def awaits_person(self) -> bool:
        """Nobody but a person can say how it goes on."""
        return self.status == Status.DEAD or (self.status == Status.IN_DOUBT and self.due_at is None)

    def letter(self) -> Letter:
        return Letter.of(self)


class HoldRow(SQLModel, table=True):
    """Until when Slack wants no more calls of one kind from this workspace, whichever process makes them."""

    __tablename__ = "outbox_holds"

    workspace: str = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    until: datetime = instant()
