"""The tables of decisions: as they stand, every text they had, what was said to them, and who was reminded when."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from storage.columns import instant, json_column


class DecisionRow(SQLModel, table=True):
    """`phase` says which lists it is in, and `words` holds what is searched."""

    __tablename__ = "decisions"
    __table_args__ = (
        Index("decisions_of_team", "workspace", "team", "state", "due"),
        Index("decisions_made", "workspace", "team", "decided_at"),
        Index("decisions_by_due", "workspace", "team", "phase", "due", "number"),
        Index("decisions_by_answer", "workspace", "team", "phase", "decided_at", "number"),
        Index("decisions_by_number", "workspace", "team", "number"),
        Index("decisions_by_approver", "workspace", "team", "approver", "phase", "due", "number", "driver"),
        Index("decisions_by_driver", "workspace", "team", "driver", "phase", "due", "number", "approver"),
        Index("decisions_by_delegate", "workspace", "team", "delegate", "phase", "due", "number"),
        Index("decisions_to_review", "workspace", "driver", "phase", "reviewed_at", "review_on"),
    )

    workspace: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    team: int
    title: str
    driver: str
    context: str
    approver: str
    due: datetime = instant()
    version: int
    state: str
    decided_by: str | None = None
    decided_at: datetime | None = instant(null=True)
    rationale: str
    logged_by: str
    logged_at: datetime = instant()
    phase: str
    words: str
    link: str
    label: str
    options: list[Any] = json_column()
    expected: str
    door: str
    default_state: str | None = None
    default_option: int | None = None
    asked_at: datetime | None = instant(null=True)
    option: int | None = None
    conditions: str
    decided_for: str | None = None
    by_default: bool
    delegate: str | None = None
    delegate_from: datetime | None = instant(null=True)
    delegate_until: datetime | None = instant(null=True)
    review_on: date | None = None
    contributors: list[Any] = json_column()
    informed: list[Any] = json_column()
    informed_channels: list[Any] = json_column()
    commitments: list[Any] = json_column()
    withdrawn_by: str | None = None
    withdrawn_at: datetime | None = instant(null=True)
    withdrawn_why: str
    reviewed_by: str | None = None
    reviewed_at: datetime | None = instant(null=True)
    review_expected: str
    review_happened: str
    review_lesson: str
    supersedes: int | None = None
    superseded_by: int | None = None


class VersionRow(SQLModel, table=True):
    """A text that was put to the approver."""

    __tablename__ = "decision_versions"

    workspace: str = Field(primary_key=True)
    decision: int = Field(primary_key=True)
    version: int = Field(primary_key=True)
    title: str
    context: str
    link: str
    label: str
    options: list[Any] = json_column()
    door: str
    default_state: str | None = None
    default_option: int | None = None
    expected: str


class InputRow(SQLModel, table=True):
    __tablename__ = "decision_inputs"

    workspace: str = Field(primary_key=True)
    decision: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    kind: str
    by: str
    at: datetime = instant()
    version: int
    text: str
    steelman: str
    fair: bool | None = None
    fair_by: str | None = None
    fair_at: datetime | None = instant(null=True)
    resolved_by: str | None = None
    resolved_at: datetime | None = instant(null=True)
    resolved_why: str


class ReopeningRow(SQLModel, table=True):
    __tablename__ = "decision_reopenings"
    __table_args__ = (Index("reopenings_by_outcome", "workspace", "outcome"),)

    workspace: str = Field(primary_key=True)
    decision: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    by: str
    at: datetime = instant()
    evidence: str
    outcome: str | None = None
    answered_by: str | None = None
    answered_at: datetime | None = instant(null=True)
    why: str
    passed_to: str | None = None
    passed_at: datetime | None = instant(null=True)


class TermRow(SQLModel, table=True):
    """A beginning of a word of a decision's text: what makes a search as fast in a hundred thousand as in ten."""

    __tablename__ = "decision_terms"

    workspace: str = Field(primary_key=True)
    team: int = Field(primary_key=True)
    term: str = Field(primary_key=True)
    phase: str = Field(primary_key=True)
    decision: int = Field(primary_key=True)


class ReminderRow(SQLModel, table=True):
    """A reminder that was sent."""

    __tablename__ = "decision_reminders"
    __table_args__ = (Index("reminders_of_decision", "workspace", "decision", "id"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    decision: int
    kind: str
    to: str
    at: datetime = instant()


class SnoozeRow(SQLModel, table=True):
    """Somebody wants to be reminded later; without `until`, when it is due."""

    __tablename__ = "decision_snoozes"
    __table_args__ = (Index("snoozes_of_decision", "workspace", "decision", "id"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    decision: int
    by: str
    at: datetime = instant()
    until: datetime | None = instant(null=True)
