"""Secrets of metrics that the key does not open: it was changed, or the database came without its own."""

from sqlmodel import col, select

from storage.engine import Tx
from storage.metrics.rows import MetricRow
from storage.vault import VaultError


def find_unreadable_everywhere(tx: Tx) -> list[tuple[str, int]]:
    """The metrics, by workspace and number, whose secret can't be read."""
    rows = tx.all(select(MetricRow).where(col(MetricRow.secret).is_not(None)))
    return [(row.workspace, row.number) for row in rows if not _opens(tx, str(row.secret))]


def _opens(tx: Tx, secret: str) -> bool:
    try:
        tx.vault.unlock(secret)
    except VaultError:
        return False
    return True
