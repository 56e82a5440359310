"""The tables of launches: as they stand, their checklists, what finds them, templates, who was told what."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from storage.columns import instant, json_column


class LaunchRow(SQLModel, table=True):
    """`phase` says which lists it is in, and `words` holds what is searched; `measured`: a review says a result.

    `unfinished`: something of its checklist is left to do after the launch.
    """

    __tablename__ = "launches"
    __table_args__ = (
        Index("launches_of_team", "workspace", "team", "at"),
        Index("launches_by_date", "workspace", "team", "phase", "at", "number"),
        Index("launches_by_owner", "workspace", "team", "owner", "phase", "at", "number", "approver"),
        Index("launches_by_approver", "workspace", "team", "approver", "phase", "at", "number", "owner"),
        Index("launches_by_launch", "workspace", "team", "phase", "launched_at", "number"),
        Index("launches_by_number", "workspace", "team", "number", "phase"),
        Index("launches_without_result", "workspace", "team", "phase", "measured", "launched_at"),
        Index("launches_of_owner", "workspace", "owner", "phase"),
        Index("launches_unfinished", "workspace", "owner", "phase", "unfinished", "launched_at"),
    )

    workspace: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    team: int
    name: str
    at: datetime = instant()
    owner: str
    criteria: list[Any] = json_column()
    links: list[Any] = json_column()
    informed: list[Any] = json_column()
    informed_channels: list[Any] = json_column()
    planned_by: str
    planned_at: datetime = instant()
    guard_kind: str | None = None
    guard_detail: str = ""
    anyway: str = ""
    approver: str
    gate_due: datetime = instant()
    gate_version: int
    gate_state: str
    asked_at: datetime | None = instant(null=True)
    delegate: str | None = None
    delegate_from: datetime | None = instant(null=True)
    delegate_until: datetime | None = instant(null=True)
    decided_by: str | None = None
    decided_for: str | None = None
    decided_at: datetime | None = instant(null=True)
    rationale: str = ""
    void: str = ""
    moves: list[Any] = json_column()
    reviews: list[Any] = json_column()
    launched_at: datetime | None = instant(null=True)
    launched_by: str | None = None
    ending: dict[str, Any] | None = json_column(null=True)
    ended_at: datetime | None = instant(null=True)
    version: int
    phase: str
    measured: bool
    unfinished: bool
    words: str


class ItemRow(SQLModel, table=True):
    """`due` is in days relative to the launch."""

    __tablename__ = "launch_items"
    __table_args__ = (Index("launch_items_of_owner", "workspace", "owner", "state"),)

    workspace: str = Field(primary_key=True)
    launch: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    text: str
    phase: str
    owner: str | None = None
    due: int | None = None
    blocking: bool
    review: bool
    state: str
    evidence: str = ""
    by: str | None = None
    at: datetime | None = instant(null=True)
    help: dict[str, Any] | None = json_column(null=True)
    version: int


class LaunchTermRow(SQLModel, table=True):
    """A beginning of a word of a launch, or one of its people: what makes a search as fast in many as in ten."""

    __tablename__ = "launch_terms"

    workspace: str = Field(primary_key=True)
    team: int = Field(primary_key=True)
    term: str = Field(primary_key=True)
    phase: str = Field(primary_key=True)
    launch: int = Field(primary_key=True)


class TemplateRow(SQLModel, table=True):
    """The checklist that a team's launches start with, where it is not the usual one."""

    __tablename__ = "launch_templates"

    workspace: str = Field(primary_key=True)
    team: int = Field(primary_key=True)
    items: list[Any] = json_column()
    version: int


class TemplateImportRow(SQLModel, table=True):
    """A checklist that somebody was shown before they apply it: each person's last one. `step` is the form's."""

    __tablename__ = "launch_template_imports"

    workspace: str = Field(primary_key=True)
    team: int = Field(primary_key=True)
    person: str = Field(primary_key=True)
    step: str
    items: list[Any] = json_column()
    at: datetime = instant()


class LaunchReminderRow(SQLModel, table=True):
    """A reminder about a launch's gate or a review that was sent to somebody."""

    __tablename__ = "launch_reminders"
    __table_args__ = (Index("launch_reminders_of_launch", "workspace", "launch", "id"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    launch: int
    kind: str
    to: str
    at: datetime = instant()


class LaunchSnoozeRow(SQLModel, table=True):
    """Somebody wants to be asked for go or no-go later; without `until`, when it is due."""

    __tablename__ = "launch_snoozes"
    __table_args__ = (Index("launch_snoozes_of_launch", "workspace", "launch", "id"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    launch: int
    by: str
    at: datetime = instant()
    until: datetime | None = instant(null=True)


class ItemNudgeRow(SQLModel, table=True):
    """Somebody was reminded of all these items of theirs at once; `until` is to when they put that off."""

    __tablename__ = "launch_item_nudges"
    __table_args__ = (Index("launch_item_nudges_of_person", "workspace", "person", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    person: str
    at: datetime = instant()
    items: list[Any] = json_column()
    until: datetime | None = instant(null=True)
