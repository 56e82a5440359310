"""Which scheduled posts were dealt with: one row per team, post and slot, whoever ticks and however often."""

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import UniqueConstraint, bindparam
from sqlmodel import Field, SQLModel, col, select

from storage.columns import instant
from storage.engine import Tx
from storage.statements import Change, table_of

POSTED, NOTHING_TO_SAY = "posted", "nothing to say"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A slot and what became of it: posted, nothing to say, or the reason why it was skipped."""

    team: int
    post: str
    slot: str
    due_at: datetime
    claimed_at: datetime
    outcome: str


class SlotRow(SQLModel, table=True):
    __tablename__ = "slots"
    __table_args__ = (UniqueConstraint("workspace", "team", "post", "slot"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    team: int
    post: str
    slot: str
    due_at: datetime = instant(index=True)
    claimed_at: datetime = instant()
    outcome: str


class TickRow(SQLModel, table=True):
    __tablename__ = "ticks"

    id: int = Field(default=1, primary_key=True)
    finished: datetime = instant()


_ROWS = table_of(SlotRow).c
THIS = Change(
    SlotRow,
    _ROWS.team == bindparam("of_team"),
    _ROWS.post == bindparam("of_post"),
    _ROWS.slot == bindparam("of_slot"),
)


def claim(tx: Tx, claimed: Claimed) -> bool:
    """True for the one that gets this slot; everyone after waits for its commit, and gets False."""
    return tx.insert_once(SlotRow, **asdict(claimed))


def mark(tx: Tx, *, team: int, post: str, slot: str, outcome: str) -> None:
    """Write what became of a slot. Raises LookupError for one that was never claimed."""
    if not mark_later(tx, team=team, post=post, slot=slot, outcome=outcome):
        raise LookupError(f"slot {post} {slot} was never claimed")


def mark_later(tx: Tx, *, team: int, post: str, slot: str, outcome: str, claimed_at: datetime | None = None) -> bool:
    """Write what became of a slot after all, and when; False for one that was not claimed yet."""
    moment = {} if claimed_at is None else {"claimed_at": claimed_at}
    return tx.change(THIS, of_team=team, of_post=post, of_slot=slot, outcome=outcome, **moment) == 1


def find_since(tx: Tx, team: int, since: datetime) -> list[Claimed]:
    """The team's slots that fell due since then, newest first."""
    query = tx.rows(SlotRow).where(SlotRow.team == team, col(SlotRow.due_at) >= since)
    return [_claimed(row) for row in tx.all(query.order_by(col(SlotRow.due_at).desc(), col(SlotRow.id).desc()))]


def find_of(tx: Tx, team: int, post: str, keys: Collection[str]) -> dict[str, Claimed]:
    """What became of these slots of a post, those that were looked after."""
    query = tx.rows(SlotRow).where(SlotRow.team == team, SlotRow.post == post, col(SlotRow.slot).in_(keys))
    return {row.slot: _claimed(row) for row in tx.all(query)}


def find_last_posted(tx: Tx, team: int, post: str) -> Claimed | None:
    """The last slot of this post that was posted; its claim is the moment up to which it tells."""
    query = tx.rows(SlotRow).where(SlotRow.team == team, SlotRow.post == post)
    query = query.where(col(SlotRow.outcome).startswith(POSTED))  # some were posted by hand, or late: "posted on …"
    row = tx.one(query.order_by(col(SlotRow.claimed_at).desc(), col(SlotRow.id).desc()).limit(1))
    return _claimed(row) if row is not None else None


def find_before(tx: Tx, team: int, post: str, due_at: datetime) -> Claimed | None:
    """The last slot of this post before that one that was looked after, whether there was anything to say."""
    query = tx.rows(SlotRow).where(SlotRow.team == team, SlotRow.post == post, col(SlotRow.due_at) < due_at)
    done = query.where(col(SlotRow.outcome).in_([POSTED, NOTHING_TO_SAY]))
    row = tx.one(done.order_by(col(SlotRow.due_at).desc(), col(SlotRow.id).desc()).limit(1))
    return _claimed(row) if row is not None else None


def last_tick_everywhere(tx: Tx) -> datetime | None:
    """Up to when every team was looked after; None before the first tick."""
    row = tx.session.exec(select(TickRow)).first()
    return row.finished if row else None


def mark_tick_everywhere(tx: Tx, finished: datetime) -> None:
    """Remember that every team was looked after up to this moment."""
    row = tx.session.exec(select(TickRow)).first() or TickRow(finished=finished)
    row.finished = finished
    tx.add(row)


def _claimed(row: SlotRow) -> Claimed:
    return Claimed(
        team=row.team,
        post=row.post,
        slot=row.slot,
        due_at=row.due_at,
        claimed_at=row.claimed_at,
        outcome=row.outcome,
    )
