"""How far a message got: what was claimed is settled here, each way once.

What a worker claimed and did not settle before it died is found as *sending*: an update may simply go again, a post is
in doubt.
"""

from collections.abc import Iterable
from datetime import datetime

from storage.engine import Tx
from storage.outbox.letters import find_row
from storage.outbox.rows import Kind, Letter, OutboxRow, Status


def lock(tx: Tx, letters: Iterable[Letter]) -> None:
    """Take all of these in hand at once, before they are settled one by one."""
    tx.lock(OutboxRow, [letter.id for letter in letters])


def mark_sent(tx: Tx, letter: Letter, *, channel: str, ts: str, at: datetime) -> None:
    """Slack has it. If a newer card came in meanwhile, the row waits again."""
    row = _mine(tx, letter)
    row.channel, row.ts, row.sent_at, row.error, row.due_at = channel, ts, at, None, None
    row.status = Status.SENT if row.edition == letter.edition else Status.WAITING


def mark_retry(tx: Tx, letter: Letter, *, due_at: datetime, error: str) -> None:
    row = _mine(tx, letter)
    row.status, row.due_at, row.error = Status.WAITING, due_at, error


def mark_dead(tx: Tx, letter: Letter, *, error: str) -> None:
    """Slack refuses it for good, or it was in doubt too often."""
    row = _doubtful(tx, letter) if letter.status is Status.IN_DOUBT else _mine(tx, letter)
    row.status, row.error = Status.DEAD, error


def mark_in_doubt(tx: Tx, letter: Letter, *, error: str, look_at: datetime) -> None:
    """The answer was lost. It may still land, so it is looked for a little later."""
    row = _mine(tx, letter)
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
    """Put a newer card into its message that never arrived, so that sending that one again shows the latest."""
    row, target = _mine(tx, update), find_row(tx, update.thread or "", lock=True)
    if target is not None:
        target.text, target.blocks = row.text, row.blocks
    row.status = Status.SENT


def mark_abandoned(tx: Tx, *, look_at: datetime) -> list[Letter]:
    """What a killed process was sending. An update may simply go again; a post is in doubt."""
    found = tx.all(tx.rows(OutboxRow).where(OutboxRow.status == Status.SENDING))
    for row in found:
        again = row.kind == Kind.UPDATE
        row.status, row.due_at = (Status.WAITING, None) if again else (Status.IN_DOUBT, look_at)
        row.error = "the process ended while sending"
    return [row.letter() for row in found]


def _mine(tx: Tx, letter: Letter) -> OutboxRow:
    row = tx.locked(OutboxRow, letter.id)
    if row is None or row.status != Status.SENDING:
        raise LookupError(f"message {letter.key} is not being sent by this process")
    return row


def _doubtful(tx: Tx, letter: Letter) -> OutboxRow:
    row = tx.locked(OutboxRow, letter.id)
    if row is None or row.status != Status.IN_DOUBT:
        raise LookupError(f"message {letter.key} is not in doubt any more")
    return row
