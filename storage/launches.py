"""Launches and the items of their checklists."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Index
from sqlmodel import Field, SQLModel, and_, col, or_
from sqlmodel.sql.expression import SelectOfScalar

from bot.rules.approval import Approval, State
from bot.rules.calendar import GuardKind, GuardReason
from bot.rules.launches import Anyway, Item, ItemState, Launch, Phase
from storage.columns import instant, json_column
from storage.engine import Tx


class LaunchRow(SQLModel, table=True):
    __tablename__ = "launches"
    __table_args__ = (Index("launches_of_team", "workspace", "team", "at"),)

    workspace: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    team: int
    name: str
    at: datetime = instant()
    owner: str
    criteria: list[Any] = json_column()
    guard_kind: str | None = None
    guard_detail: str = ""
    anyway: str = ""
    approver: str
    gate_due: datetime = instant()
    gate_version: int
    gate_state: str
    decided_by: str | None = None
    decided_at: datetime | None = instant(null=True)
    rationale: str = ""
    void: str = ""
    launched_at: datetime | None = instant(null=True)
    launched_by: str | None = None
    version: int


class ItemRow(SQLModel, table=True):
    __tablename__ = "launch_items"

    workspace: str = Field(primary_key=True)
    launch: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    text: str
    phase: str
    blocking: bool
    due_hours: int | None = None
    state: str
    evidence: str = ""
    by: str | None = None
    at: datetime | None = instant(null=True)


def add(tx: Tx, launch: Launch) -> None:
    tx.add(LaunchRow(workspace=tx.workspace, number=launch.number, **_columns(launch)))
    for item in launch.items:
        tx.add(ItemRow(workspace=tx.workspace, launch=launch.number, number=item.number, **_item_columns(item)))


def save(tx: Tx, launch: Launch) -> None:
    """Write what changed. Items that did not change are not written, so nobody's tick is overwritten."""
    row = tx.one(tx.rows(LaunchRow).where(LaunchRow.number == launch.number))
    if row is None:
        raise LookupError(f"launch {launch.ref} is not there")
    _write(row, _columns(launch))
    tx.add(row)
    items = {one.number: one for one in tx.all(_items(tx, [launch.number]))}
    for item in launch.items:
        _write(items[item.number], _item_columns(item))
        tx.add(items[item.number])


def get(tx: Tx, number: int) -> Launch | None:
    """A launch with its items. A writer holds it until its commit: one change follows the other."""
    row = tx.one(tx.rows(LaunchRow).where(LaunchRow.number == number), lock=True)
    return _with_items(tx, [row])[0] if row else None


def find_planned(tx: Tx, team: int, *, since: datetime | None = None) -> list[Launch]:
    """Launches of a team that are not launched, the next first; `since` leaves out those dated before."""
    query = tx.rows(LaunchRow).where(LaunchRow.team == team, col(LaunchRow.launched_at).is_(None))
    if since is not None:
        query = query.where(LaunchRow.at >= since)
    return _found(tx, query)


def find_for_note(tx: Tx, team_id: int, *, since: datetime | None, now: datetime, until: datetime) -> list[Launch]:
    """Launches dated up to `until` and not launched, and those launched after `since` up to now, by their date."""
    planned = and_(col(LaunchRow.launched_at).is_(None), col(LaunchRow.at) <= until)
    launched = col(LaunchRow.launched_at) <= now
    if since is not None:
        launched = and_(launched, col(LaunchRow.launched_at) > since)
    return _found(tx, tx.rows(LaunchRow).where(LaunchRow.team == team_id, or_(planned, launched)))


def _found(tx: Tx, query: SelectOfScalar[LaunchRow]) -> list[Launch]:
    return _with_items(tx, tx.all(query.order_by(col(LaunchRow.at), col(LaunchRow.number))))


def _with_items(tx: Tx, rows: Iterable[LaunchRow]) -> list[Launch]:
    found = {row.number: (row, list[Item]()) for row in rows}
    for item in tx.all(_items(tx, list(found))):
        found[item.launch][1].append(_item(item))
    return [_launch(row, tuple(items)) for row, items in found.values()]


def _items(tx: Tx, launches: list[int]) -> SelectOfScalar[ItemRow]:
    query = tx.rows(ItemRow).where(col(ItemRow.launch).in_(launches))
    return query.order_by(col(ItemRow.launch), col(ItemRow.number))


def _write(row: SQLModel, columns: dict[str, Any]) -> None:
    for name, value in columns.items():
        setattr(row, name, value)


def _columns(launch: Launch) -> dict[str, Any]:
    return {
        "team": launch.team,
        "name": launch.name,
        "at": launch.at,
        "owner": launch.owner,
        "criteria": list(launch.criteria),
        "guard_kind": launch.anyway.reason.kind.value if launch.anyway else None,
        "guard_detail": launch.anyway.reason.detail if launch.anyway else "",
        "anyway": launch.anyway.because if launch.anyway else "",
        "approver": launch.approval.approver,
        "gate_due": launch.approval.due,
        "gate_version": launch.approval.version,
        "gate_state": launch.approval.state.value,
        "decided_by": launch.approval.decided_by,
        "decided_at": launch.approval.decided_at,
        "rationale": launch.approval.rationale,
        "void": launch.void,
        "launched_at": launch.launched_at,
        "launched_by": launch.launched_by,
        "version": launch.version,
    }


def _item_columns(item: Item) -> dict[str, Any]:
    return {
        "text": item.text,
        "phase": item.phase.value,
        "blocking": item.blocking,
        "due_hours": None if item.due is None else item.due // timedelta(hours=1),
        "state": item.state.value,
        "evidence": item.evidence,
        "by": item.by,
        "at": item.at,
    }


def _item(row: ItemRow) -> Item:
    return Item(
        number=row.number,
        text=row.text,
        phase=Phase(row.phase),
        blocking=row.blocking,
        due=None if row.due_hours is None else timedelta(hours=row.due_hours),
        state=ItemState(row.state),
        evidence=row.evidence,
        by=row.by,
        at=row.at,
    )


def _launch(row: LaunchRow, items: tuple[Item, ...]) -> Launch:
    anyway = None
    if row.guard_kind is not None:
        anyway = Anyway(reason=GuardReason(kind=GuardKind(row.guard_kind), detail=row.guard_detail), because=row.anyway)
    return Launch(
        number=row.number,
        team=row.team,
        name=row.name,
        at=row.at,
        owner=row.owner,
        criteria=tuple(row.criteria),
        anyway=anyway,
        approval=Approval(
            approver=row.approver,
            due=row.gate_due,
            version=row.gate_version,
            state=State(row.gate_state),
            decided_by=row.decided_by,
            decided_at=row.decided_at,
            rationale=row.rationale,
        ),
        items=items,
        void=row.void,
        launched_at=row.launched_at,
        launched_by=row.launched_by,
        version=row.version,
    )
