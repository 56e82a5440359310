"""An org's token serves many workspaces."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import or_
from sqlmodel import col, select

from storage.engine import Tx
from storage.installations.keeping import Installation
from storage.installations.leaving import learn
from storage.installations.rows import SAID, InstallationRow


def find_served_everywhere(tx: Tx, org: str) -> list[str]:
    """The workspaces that this org's token serves, or served."""
    return sorted(tx.all(select(InstallationRow.workspace).where(InstallationRow.org == org)))


def find_serving_everywhere(tx: Tx, org: str) -> dict[str, str]:
    """Those that it serves now, by id with their names."""
    rows = tx.all(
        select(InstallationRow).where(InstallationRow.org == org, col(InstallationRow.disconnected_at).is_(None))
    )
    return {row.workspace: row.name for row in rows}


def find_orgs_to_ask_everywhere(tx: Tx, before: datetime, most: int) -> list[str]:
    """Org-wide installations of which nobody asked since then which workspaces they are in; a few of them."""
    query = select(InstallationRow.workspace).where(
        InstallationRow.workspace == InstallationRow.enterprise,
        col(InstallationRow.disconnected_at).is_(None),
        or_(col(InstallationRow.tried_at).is_(None), col(InstallationRow.tried_at) < before),
    )
    return list(tx.all(query.order_by(InstallationRow.workspace).limit(most)))


def serve_everywhere(tx: Tx, org: Installation, named: Mapping[str, str], at: datetime) -> None:
    """As Slack said at that moment, the org's token serves these workspaces, by id with their names.

    One that has a token of its own keeps it while that works. One that is being purged begins anew after that. One that
    Slack said more lately was left stays left.
    """
    known = select(InstallationRow).where(col(InstallationRow.workspace).in_(sorted(named))).with_for_update()
    rows = {row.workspace: row for row in tx.all(known)}
    for workspace, name in sorted(named.items()):
        row = rows.get(workspace)
        if row is not None and _is_not_to_be_served(row, at):
            continue
        if row is None:
            row = InstallationRow(
                workspace=workspace, name=name or workspace, token="", bot_id="", bot_user="", installed_at=at
            )
        row.name = name or row.name
        if row.org is None:
            row.token, row.connected_at = tx.vault.lock(""), None
        row.org, row.enterprise = org.workspace, org.workspace
        row.refresh_token = row.expires_at = row.refreshing_until = None
        row.bot_id, row.bot_user, row.app = org.bot_id, org.bot_user, org.app or None
        row.scopes = ",".join(sorted(org.scopes)) or None
        row.connected_at = max(at, row.connected_at or at)
        row.disconnected_at, row.why, row.tried_at = None, None, None
        tx.add(row)


def _is_not_to_be_served(row: InstallationRow, at: datetime) -> bool:
    if row.purging_at is not None or (row.org is None and row.disconnected_at is None):
        return True
    return row.disconnected_at is not None and row.why in SAID and row.disconnected_at > at


def leave_everywhere(tx: Tx, org: str, at: datetime, why: str, workspaces: Collection[str] | None = None) -> list[str]:
    """The org's token serves these no more, or none; answer which it did until then.

    Of those in which it was refused already, it is known now why.
    """
    served = select(InstallationRow).where(InstallationRow.org == org)
    if workspaces is not None:
        served = served.where(col(InstallationRow.workspace).in_(sorted(workspaces)))
    left = []
    for row in tx.all(served.order_by(InstallationRow.workspace).with_for_update()):
        if at < (row.connected_at or row.installed_at):
            continue
        if row.disconnected_at is not None:
            learn(tx, row, at, why)
            continue
        row.disconnected_at, row.why = at, why
        tx.add(row)
        left.append(row.workspace)
    return left


def return_everywhere(tx: Tx, org: str, at: datetime, why: Collection[str]) -> list[str]:
    """The org's token works again: so it serves those that were left for such a reason. Answers which."""
    left = select(InstallationRow).where(InstallationRow.org == org, col(InstallationRow.why).in_(sorted(why)))
    rows = tx.all(left.order_by(InstallationRow.workspace).with_for_update())
    back = [row for row in rows if row.disconnected_at is not None and row.purging_at is None]
    for row in back:
        row.disconnected_at, row.why, row.connected_at = None, None, at
        tx.add(row)
    return [row.workspace for row in back]
