"""Tokens that end, each refreshed ahead by one process of all."""

from datetime import datetime

from sqlalchemy import bindparam, or_
from sqlmodel import col, select

from storage.engine import Tx
from storage.installations.rows import THIS, InstallationRow
from storage.statements import Change, table_of

_ROWS = table_of(InstallationRow).c
MAY_REFRESH = Change(
    InstallationRow,
    _ROWS.expires_at == bindparam("seen_expires_at"),
    or_(_ROWS.refreshing_until.is_(None), _ROWS.refreshing_until <= bindparam("now")),
)


def claim_refresh(tx: Tx, expires_at: datetime, now: datetime, until: datetime) -> str | None:
    """The refresh token, for the one that may use it until then; None where another does, or has done so."""
    if not tx.change(MAY_REFRESH, seen_expires_at=expires_at, now=now, refreshing_until=until):
        return None
    row = tx.one(tx.rows(InstallationRow))
    return tx.vault.unlock(row.refresh_token) if row is not None and row.refresh_token else None


def save_refreshed(tx: Tx, *, token: str, refresh_token: str, expires_at: datetime, before: datetime) -> bool:
    """The tokens that Slack gave in the place of those that end at `before`. False where it was installed meanwhile."""
    row = tx.one(tx.rows(InstallationRow), lock=True)
    if row is None or row.expires_at != before:
        return False
    row.token, row.refresh_token = tx.vault.lock(token), tx.vault.lock(refresh_token)
    row.expires_at, row.refreshing_until = expires_at, None
    tx.add(row)
    return True


def put_refresh_off(tx: Tx, until: datetime) -> None:
    """It did not succeed: nobody tries again before then."""
    tx.change(THIS, refreshing_until=until)


def find_expiring_everywhere(tx: Tx, before: datetime) -> list[str]:
    """Whose tokens end before that moment."""
    query = select(InstallationRow.workspace).where(
        col(InstallationRow.expires_at) < before,
        col(InstallationRow.refresh_token).is_not(None),
        col(InstallationRow.disconnected_at).is_(None),
    )
    return sorted(tx.all(query))
