"""How far a message got: what was claimed is settled here, each way once.

What a worker claimed and did not settle before it died is found as *sending*: an update simply goes again, a post is in
doubt; both when what that worker was calling can't land any more. A claim is known by its attempt: a process that lost
its workspace to another one settles nothing of what that one claimed anew.
"""

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Update, bindparam, case, update
from sqlmodel import col

from storage.engine import Tx
from storage.outbox.letters import find_row
from storage.outbox.rows import Kind, Letter, OutboxRow, Status
from storage.statements import WORKSPACE, Query, table_of


def lock(tx: Tx, letters: Iterable[Letter]) -> None:
    """Take all of these in hand at once, before they are settled one by one."""
    tx.lock(OutboxRow, [letter.id for letter in letters])


OUTBOX = table_of(OutboxRow)
CLAIM = Query(OutboxRow, OUTBOX.c.id == bindparam("row"), columns=["status", "attempts"])
THESE = Query(OutboxRow, OUTBOX.c.id.in_(bindparam("rows", expanding=True)), columns=["id", "ts", "sent_at"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """Slack has it, there. Of a file it does not say in which message."""

    letter: Letter
    channel: str
    ts: str | None
    at: datetime


def mark_all_sent(tx: Tx, sent: Sequence[Sent]) -> list[str]:
    """Slack has these. Where a newer card came in meanwhile, the row waits again.

    Answers the keys of those that were not being sent by this process any more.
    """
    if not sent:
        return []
    rows = [
        {
            "row": one.letter.id,
            "seen": one.letter.edition,
            "attempt": one.letter.attempts,
            "in_channel": one.channel,
            "as_ts": one.ts,
            "at_moment": one.at,
        }
        for one in sent
    ]
    if tx.run_many(_mark(), rows) == len(sent):
        return []
    written = {(row.id, row.ts, row.sent_at) for row in tx.find(THESE, rows=[one.letter.id for one in sent])}
    return [one.letter.key for one in sent if (one.letter.id, one.ts, one.at) not in written]


@functools.cache
def _mark() -> Update:
    unchanged = OUTBOX.c.edition == bindparam("seen")
    return (
        update(OUTBOX)
        .where(
            OUTBOX.c.workspace == bindparam(WORKSPACE),
            OUTBOX.c.id == bindparam("row"),
            OUTBOX.c.status == Status.SENDING,
            OUTBOX.c.attempts == bindparam("attempt"),
        )
        .values(
            status=case((unchanged, Status.SENT), else_=Status.WAITING),
            channel=bindparam("in_channel"),
            ts=bindparam("as_ts"),
            sent_at=bindparam("at_moment"),
            error=None,
            due_at=None,
        )
    )


def mark_sent(tx: Tx, letter: Letter, *, channel: str, ts: str | None, at: datetime) -> None:
    """Slack has it. Raises LookupError when it was not being sent by this process any more."""
    if mark_all_sent(tx, [Sent(letter=letter, channel=channel, ts=ts, at=at)]):
        raise LookupError(f"message {letter.key} is not being sent by this process")


def mark_retry(tx: Tx, letter: Letter, *, due_at: datetime, error: str) -> None:
    row = take(tx, letter)
    row.status, row.due_at, row.error = Status.WAITING, due_at, error


def mark_dead(tx: Tx, letter: Letter, *, error: str) -> None:
    """Slack refuses it for good, or it was in doubt too often."""
    row = _doubtful(tx, letter) if letter.status is Status.IN_DOUBT else take(tx, letter)
    row.status, row.error = Status.DEAD, error


def mark_in_doubt(tx: Tx, letter: Letter, *, error: str, look_at: datetime) -> None:
    """The answer was lost. It may still land, so it is looked for a little later."""
    row = take(tx, letter)
    row.status, row.error, row.due_at = Status.IN_DOUBT, error, look_at


def mark_found(tx: Tx, letter: Letter, *, channel: str, ts: str, at: datetime) -> None:
    """What was in doubt is there."""
    row = _doubtful(tx, letter)
    row.status, row.channel, row.ts, row.sent_at, row.error, row.due_at = Status.SENT, channel, ts, at, None, None


def mark_absent(tx: Tx, letter: Letter, *, due_at: datetime) -> None:
    """What was in doubt is not there, so it is sent again when due."""
    row = _doubtful(tx, letter)
    row.status, row.due_at = Status.WAITING, due_at


def mark_look_later(tx: Tx, letter: Letter, *, look_at: datetime | None) -> None:
    """It could not be looked for now; with None it never can, and a person has to say."""
    _doubtful(tx, letter).due_at = look_at


def fold(tx: Tx, update: Letter) -> None:
    """Put a newer card into its message that never arrived, so that sending that one again shows the latest.

    Of one that a person saw, Slack did not say where it stands: it is posted once more, and changed there from then on.
    """
    row, target = take(tx, update), find_row(tx, update.thread or "", lock=True)
    if target is not None:
        target.text, target.blocks, target.file = row.text, row.blocks, row.file
        if target.status == Status.SENT and target.ts is None:
            target.status, target.attempts, target.due_at = Status.WAITING, 0, None
            tx.said_to.add(target.conversation)
    row.status = Status.SENT


def mark_abandoned(tx: Tx, *, look_at: datetime) -> list[Letter]:
    """What a killed process was sending. At that moment an update simply goes again; a post is in doubt until then."""
    # Held, for whoever was sending it may be settling it right now.
    sending = tx.rows(OutboxRow).where(OutboxRow.status == Status.SENDING).order_by(col(OutboxRow.id))
    found = tx.all(sending.with_for_update())
    for row in found:
        again = row.kind == Kind.UPDATE
        row.status, row.due_at = Status.WAITING if again else Status.IN_DOUBT, look_at
        row.error = "the process ended while sending"
    return [row.letter() for row in found]


def take(tx: Tx, letter: Letter) -> OutboxRow:
    """Its row, to settle it. Raises LookupError when it was not being sent by this process any more."""
    row = tx.locked(OutboxRow, letter.id)
    if row is None or row.status != Status.SENDING or row.attempts != letter.attempts:
        raise LookupError(f"message {letter.key} is not being sent by this process")
    return row


def is_claimed(tx: Tx, letter: Letter) -> bool:
    """Whether it is still being sent by whoever claimed it as this: nobody took it over."""
    row = tx.first(CLAIM, row=letter.id)
    return row is not None and (row.status, row.attempts) == (Status.SENDING, letter.attempts)


def _doubtful(tx: Tx, letter: Letter) -> OutboxRow:
    row = tx.locked(OutboxRow, letter.id)
    if row is None or row.status != Status.IN_DOUBT or row.attempts != letter.attempts:
        raise LookupError(f"message {letter.key} is not in doubt any more")
    return row
