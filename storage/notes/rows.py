"""The tables of weekly notes: what was posted with every version of it, each team's week, and who follows."""

from datetime import datetime
from typing import Any

from sqlalchemy import Column
from sqlmodel import Field, SQLModel

from bot.rules.notes import Page
from storage.columns import instant, json_column
from storage.notes.pages import PageColumn


class NoteRow(SQLModel, table=True):
    """A note as it was posted, one for a team and week. One that is older than pages has its blocks alone."""

    __tablename__ = "notes"

    workspace: str = Field(primary_key=True)
    team: int = Field(primary_key=True)
    week: str = Field(primary_key=True)
    until: datetime = instant()
    told: list[Any] = json_column()
    words: int
    text: str
    blocks: list[Any] = json_column()
    page: Page | None = Field(default=None, sa_column=Column(PageColumn, nullable=True))
    posted_by: str | None = None
    version: int
    sent_to: list[Any] = json_column()


class NoteVersionRow(SQLModel, table=True):
    """What a posted note said once, and who made it say so, why. Rows are added and never changed."""

    __tablename__ = "note_versions"

    workspace: str = Field(primary_key=True)
    team: int = Field(primary_key=True)
    week: str = Field(primary_key=True)
    version: int = Field(primary_key=True)
    page: Page = Field(sa_column=Column(PageColumn, nullable=False))
    at: datetime = instant()
    by: str | None = None
    why: str


class NoteWeekRow(SQLModel, table=True):
    """What the owner did to the note of a week before it was posted, and how far it got."""

    __tablename__ = "note_weeks"

    workspace: str = Field(primary_key=True)
    team: int = Field(primary_key=True)
    week: str = Field(primary_key=True)
    due: datetime = instant()
    stage: str
    edits: dict[str, Any] = json_column()
    why: str
    by: str | None = None
    changed_at: datetime = instant()
    sent: list[Any] = json_column()
    version: int


class FollowerRow(SQLModel, table=True):
    """A channel that gets a team's notes too."""

    __tablename__ = "note_followers"

    workspace: str = Field(primary_key=True)
    team: int = Field(primary_key=True)
    channel: str = Field(primary_key=True)
    at: datetime = instant()
    by: str
