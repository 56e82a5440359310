"""Installations, carried over from the database that a backup replaces: what Slack gave since can't be had again.

A refresh token works once, so that of a backup is mostly used up; and a workspace that installed the bot since would
be unknown. They are carried as they are kept: the same key opens both.
"""

from collections.abc import Sequence
from typing import Any

from sqlmodel import col, select

from storage.engine import Tx
from storage.installations import InstallationRow

Carried = Sequence[dict[str, Any]]


def find_connected_everywhere(tx: Tx) -> Carried:
    """Those that speak. Raises VaultError where the key does not open one of them."""
    rows = tx.all(select(InstallationRow).where(col(InstallationRow.disconnected_at).is_(None)))
    for row in rows:
        tx.vault.unlock(row.token)
        if row.refresh_token is not None:
            tx.vault.unlock(row.refresh_token)
    return [row.model_dump() for row in rows]


def take_over_everywhere(tx: Tx, carried: Carried) -> None:
    """Each in the place of what was known of that workspace; those that are not among them stay as they are."""
    for values in carried:
        tx.session.merge(InstallationRow(**values))
