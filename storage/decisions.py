"""Decisions as they stand; what they were before is in the history."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel, col

from bot.rules.approval import Approval, State
from bot.rules.decisions import LETTER, Decision
from storage import numbers
from storage.columns import instant
from storage.engine import Tx

UNDECIDED = (State.OPEN, State.CHANGES)


class DecisionRow(SQLModel, table=True):
    __tablename__ = "decisions"
    __table_args__ = (
        Index("decisions_of_team", "workspace", "team", "state", "due"),
        Index("decisions_made", "workspace", "team", "decided_at"),
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


def claim_number(tx: Tx) -> int:
    return numbers.claim_next(tx, LETTER)


def save(tx: Tx, decision: Decision) -> None:
    """Write a decision as it stands now, new or changed."""
    row = tx.one(tx.rows(DecisionRow).where(DecisionRow.number == decision.number))
    if row is None:
        tx.add(DecisionRow(workspace=tx.workspace, **_columns(decision)))
        return
    for name, value in _columns(decision).items():
        setattr(row, name, value)
    tx.add(row)


def get(tx: Tx, number: int) -> Decision | None:
    row = tx.one(tx.rows(DecisionRow).where(DecisionRow.number == number), lock=True)
    return _decision(row) if row else None


def find_needed(tx: Tx, team: int) -> list[Decision]:
    """The team's decisions that nobody has made yet, the most urgent first."""
    query = tx.rows(DecisionRow).where(DecisionRow.team == team, col(DecisionRow.state).in_(UNDECIDED))
    return [_decision(row) for row in tx.all(query.order_by(col(DecisionRow.due), col(DecisionRow.number)))]


def find_made(tx: Tx, team: int, *, since: datetime, until: datetime) -> list[Decision]:
    """The team's decisions approved or declined after `since`, up to `until`, oldest first."""
    query = tx.rows(DecisionRow).where(
        DecisionRow.team == team,
        col(DecisionRow.state).in_([State.APPROVED, State.DECLINED]),
        col(DecisionRow.decided_at) > since,
        col(DecisionRow.decided_at) <= until,
    )
    return [_decision(row) for row in tx.all(query.order_by(col(DecisionRow.decided_at), col(DecisionRow.number)))]


def _columns(decision: Decision) -> dict[str, Any]:
    asked = decision.approval
    return {
        "number": decision.number,
        "team": decision.team,
        "title": decision.title,
        "driver": decision.driver,
        "context": decision.context,
        "approver": asked.approver,
        "due": asked.due,
        "version": asked.version,
        "state": asked.state.value,
        "decided_by": asked.decided_by,
        "decided_at": asked.decided_at,
        "rationale": asked.rationale,
        "logged_by": decision.logged_by,
        "logged_at": decision.logged_at,
    }


def _decision(row: DecisionRow) -> Decision:
    return Decision(
        number=row.number,
        team=row.team,
        title=row.title,
        driver=row.driver,
        context=row.context,
        approval=Approval(
            approver=row.approver,
            due=row.due,
            version=row.version,
            state=State(row.state),
            decided_by=row.decided_by,
            decided_at=row.decided_at,
            rationale=row.rationale,
        ),
        logged_by=row.logged_by,
        logged_at=row.logged_at,
    )
