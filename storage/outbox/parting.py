"""A message to several people in one conversation, which turns out to be for fewer of them, or for each alone."""

from collections.abc import Sequence

from storage.engine import Tx
from storage.outbox.letters import AFRESH, NEWER, find_row
from storage.outbox.rows import Letter, OutboxRow, Status
from storage.outbox.settling import take

ALSO = " also "


def mark_parted(tx: Tx, letter: Letter, *, to: Sequence[str]) -> None:
    """Nothing was said yet: say it in these conversations instead, once in each; the first keeps the key.

    Raises LookupError when it was not being sent by this process any more.
    """
    row = take(tx, letter)
    newer = find_row(tx, f"{row.key}{NEWER}", lock=True)
    if newer is not None and newer.status == Status.WAITING:  # it came in meanwhile, and goes out with them
        row.text, row.blocks, row.file = newer.text, newer.blocks, newer.file or row.file
        newer.status = Status.SENT
    row.conversation, row.error = to[0], None
    for name, value in AFRESH.items():
        setattr(row, name, value)
    for number, conversation in enumerate(to[1:], start=2):
        tx.insert_once(
            OutboxRow,
            key=f"{row.key}{ALSO}{number}",
            kind=row.kind,
            conversation=conversation,
            text=row.text,
            blocks=row.blocks,
            thread=row.thread,
            broadcast=row.broadcast,
            team=row.team,
            owner=row.owner,
            about=row.about,
            **AFRESH,
            edition=1,
            at=row.at,
            file=row.file,
        )
        tx.said_to.add(conversation)


def find_parts(tx: Tx, key: str) -> list[str]:
    """The keys under which a message goes out: its own, and those of who are told alone. Empty if it was never put."""
    keys: list[str] = []
    while find_row(tx, part := key if not keys else f"{key}{ALSO}{len(keys) + 1}") is not None:
        keys.append(part)
    return keys
