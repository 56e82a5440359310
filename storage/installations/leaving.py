"""A workspace whose token Slack refuses, or that is left: it is tried again, or what is kept is deleted in the end."""

from datetime import datetime

from sqlalchemy import bindparam, or_
from sqlmodel import col, func, select

from storage.engine import Tx
from storage.installations.keeping import Installation, installation_of
from storage.installations.rows import GONE, SAID, THIS, InstallationRow
from storage.statements import Change, table_of

_ROWS = table_of(InstallationRow).c
MAY_TRY = Change(InstallationRow, or_(_ROWS.tried_at.is_(None), _ROWS.tried_at < bindparam("tried_before")))


def mark_disconnected(tx: Tx, at: datetime, why: str = "") -> bool:
    """Slack refuses the token: nothing is sent until it accepts one again. False where that was known."""
    row = tx.one(tx.rows(InstallationRow), lock=True)
    if row is None or row.disconnected_at is not None:
        return False
    row.disconnected_at, row.why = at, why or None
    tx.add(row)
    return True


def mark_left(tx: Tx, at: datetime, why: str) -> bool:
    """Slack says that it was uninstalled, or its token taken back, at that moment.

    False where it was installed again since, or is left already; the first word for why stays. A workspace whose token
    was only refused until now is known to be left.
    """
    row = tx.one(tx.rows(InstallationRow), lock=True)
    if row is None or at < (row.connected_at or row.installed_at):
        return False
    if row.disconnected_at is not None:
        learn(tx, row, at, why)
        return False
    row.disconnected_at, row.why = at, why
    tx.add(row)
    return True


def connect_again(tx: Tx, at: datetime) -> bool:
    """Slack accepts the same token after all. False where it was connected, or is known to be left meanwhile."""
    row = tx.one(tx.rows(InstallationRow), lock=True)
    if row is None or row.disconnected_at is None or row.purging_at is not None or row.why in SAID:
        return False
    row.disconnected_at, row.why, row.connected_at, row.tried_at = None, None, at, None
    tx.add(row)
    return True


def claim_try(tx: Tx, at: datetime, before: datetime) -> bool:
    """Whether it is this process that asks Slack about it now; False where one did so since `before`."""
    return bool(tx.change(MAY_TRY, tried_before=before, tried_at=at))


def mark_tried(tx: Tx, at: datetime | None) -> None:
    """Slack answered about it at that moment; None where it is to be asked as soon as may be."""
    tx.change(THIS, tried_at=at)


def mark_refused(tx: Tx, why: str, at: datetime) -> None:
    """Slack refuses it still, and this is its word for why now; what it said itself of an uninstall stays."""
    row = tx.one(tx.rows(InstallationRow), lock=True)
    if row is not None and row.disconnected_at is not None:
        learn(tx, row, at, why)


def learn(tx: Tx, row: InstallationRow, at: datetime, why: str) -> None:
    """Another reason, unless Slack itself gave one. For how long what is kept stays counts from when it is sure."""
    if row.why in SAID or row.disconnected_at is None:
        return
    if why in GONE and row.why not in GONE:
        row.disconnected_at = max(at, row.disconnected_at)
    row.why = why
    tx.add(row)


def find_refused_everywhere(tx: Tx, tried_before: datetime) -> list[Installation]:
    """Where Slack refused the token, and was not asked again since then. Raises VaultError, as the others."""
    query = select(InstallationRow).where(
        col(InstallationRow.disconnected_at).is_not(None),
        col(InstallationRow.purging_at).is_(None),
        or_(col(InstallationRow.why).is_(None), col(InstallationRow.why).not_in(SAID)),
        or_(col(InstallationRow.tried_at).is_(None), col(InstallationRow.tried_at) < tried_before),
    )
    return [installation_of(tx, row) for row in tx.all(query.order_by(InstallationRow.workspace))]


def find_to_purge_everywhere(tx: Tx, before: datetime) -> list[str]:
    """Workspaces that surely are left, since before that moment."""
    query = select(InstallationRow.workspace).where(
        col(InstallationRow.disconnected_at) < before, col(InstallationRow.why).in_(GONE)
    )
    return sorted(tx.all(query))


def begin_purge(tx: Tx, before: datetime, at: datetime) -> bool:
    """Whether what is kept of this workspace may be deleted: it is still left, since before that moment."""
    row = tx.one(tx.rows(InstallationRow), lock=True)
    if row is None or row.disconnected_at is None or row.disconnected_at >= before or row.why not in GONE:
        return False
    if row.purging_at is None:
        row.purging_at = at
        tx.add(row)
    return True


def is_being_purged(tx: Tx) -> bool:
    row = tx.one(tx.rows(InstallationRow), lock=True)
    return row is not None and row.purging_at is not None


def count_disconnected_everywhere(tx: Tx) -> int:
    """Workspaces whose token Slack refused, so that nothing is sent there; not those that left, which is no fault."""
    refused = col(InstallationRow.why).is_(None) | col(InstallationRow.why).not_in(SAID)
    query = select(func.count()).where(col(InstallationRow.disconnected_at).is_not(None), refused)
    return tx.session.exec(query).one()
