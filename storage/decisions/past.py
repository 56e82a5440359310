"""What happened to decisions, as history keeps it."""

from collections.abc import Collection

from bot.rules.decisions import Change
from storage import history
from storage.engine import Tx
from storage.history import Entry


def add_change(tx: Tx, ref: str, change: Change) -> None:
    entry = Entry(
        record=ref,
        what=change.what,
        at=change.at,
        by=change.by,
        before=change.before,
        after=change.after,
        why=change.why,
    )
    history.add(tx, entry)


def find_changes(tx: Tx, ref: str) -> list[Change]:
    """Everything that happened to a decision, the first first: what `decisions.replay` takes."""
    return [_change(entry) for entry in history.find(tx, ref)]


def find_last_changes(tx: Tx, ref: str, most: int) -> list[Change]:
    """The last few of them, the first first."""
    return [_change(entry) for entry in history.find_last(tx, ref, most)]


def find_all_changes(tx: Tx, refs: Collection[str]) -> dict[str, list[Change]]:
    """As `find_changes`, of each of these decisions."""
    found = history.find_many(tx, refs)
    return {ref: [_change(entry) for entry in found.get(ref, ())] for ref in refs}


def _change(entry: Entry) -> Change:
    return Change(what=entry.what, at=entry.at, by=entry.by, before=entry.before, after=entry.after, why=entry.why)
