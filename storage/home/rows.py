"""The table of Home: who looks at it, and what they were shown last."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from storage.columns import instant, json_column


class HomeRow(SQLModel, table=True):
    """`ends_at` and `looked_at` are real time, `due_at` is the domain's: then time alone makes it read otherwise.

    `digest` and `hash` are ours and Slack's names of what was published last; both are empty before that. `teams` are
    those that it was made of.
    """

    __tablename__ = "homes"
    __table_args__ = (
        Index("homes_open", "workspace", "ends_at"),
        Index("homes_by_end", "ends_at", "workspace", "person"),
    )

    workspace: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    opened_at: datetime = instant()
    ends_at: datetime = instant()
    looked_at: datetime = instant()
    due_at: datetime | None = instant(null=True)
    digest: str
    hash: str
    looking: dict[str, Any] = json_column()
    teams: list[Any] = json_column()
