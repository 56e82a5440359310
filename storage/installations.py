"""Where Drumbeat is installed: one row per workspace and one per org-wide installation, their tokens encrypted.

A workspace has a token of its own, or is served by the token of its `org`, whose row has the org's id (E…) in place of
a workspace's (T…). What people made is always kept by the workspace. Moments here are real time.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import bindparam, or_
from sqlmodel import Field, SQLModel, col, func, select

from storage.columns import instant, locked
from storage.engine import Tx
from storage.statements import Change, table_of

UNINSTALLED, REVOKED, NO_ACCESS = "app_uninstalled", "tokens_revoked", "team_access_revoked"
"""Why a workspace is left, where Slack said so itself; else it is the code with which it refused the token."""
SAID = frozenset({UNINSTALLED, REVOKED, NO_ACCESS})
GONE = SAID | {"token_revoked", "account_inactive", "invalid_refresh_token"}
"""That it was taken back is sure: what is kept is deleted in the end. Other refusals may be a fault of somebody's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """A workspace that gave Drumbeat a bot token, or an org that did. `installed_at` is when it first did.

    `org`: the installation whose token serves this workspace; it has none of its own then. `disconnected_at`: since
    when nothing is sent there, and `why`; where it is one of GONE, since when that is known. `connected_at`: when it
    was installed last. A token with a `refresh_token` ends at `expires_at`.
    """

    workspace: str
    name: str
    token: str = field(repr=False)
    bot_id: str
    bot_user: str
    installed_at: datetime
    disconnected_at: datetime | None = None
    enterprise: str | None = None
    org: str | None = None
    app: str = ""
    scopes: frozenset[str] = frozenset()
    refresh_token: str | None = field(default=None, repr=False)
    expires_at: datetime | None = None
    connected_at: datetime | None = field(default=None, compare=False)
    why: str = field(default="", compare=False)

    @property
    def is_org(self) -> bool:
        """Whether this is an org-wide installation itself, and no workspace."""
        return self.workspace == self.enterprise


class InstallationRow(SQLModel, table=True):
    __tablename__ = "installations"

    workspace: str = Field(primary_key=True)
    enterprise: str | None = None
    org: str | None = None
    name: str
    token: str = locked()
    bot_id: str
    bot_user: str
    app: str | None = None
    scopes: str | None = None
    refresh_token: str | None = locked(null=True)
    expires_at: datetime | None = instant(null=True)
    refreshing_until: datetime | None = instant(null=True)
    installed_at: datetime = instant()
    connected_at: datetime | None = instant(null=True)
    disconnected_at: datetime | None = instant(null=True)
    why: str | None = None
    tried_at: datetime | None = instant(null=True)
    purging_at: datetime | None = instant(null=True)


_ROWS = table_of(InstallationRow).c
MAY_REFRESH = Change(
    InstallationRow,
    _ROWS.expires_at == bindparam("seen_expires_at"),
    or_(_ROWS.refreshing_until.is_(None), _ROWS.refreshing_until <= bindparam("now")),
)
MAY_TRY = Change(InstallationRow, or_(_ROWS.tried_at.is_(None), _ROWS.tried_at < bindparam("tried_before")))
THIS = Change(InstallationRow)


def save(tx: Tx, installation: Installation) -> None:
    """Keep the installation of this workspace, in place of the one before it; the date of the first one stays."""
    row = tx.one(tx.rows(InstallationRow), lock=True) or InstallationRow(
        workspace=tx.workspace,
        name=installation.name,
        token="",
        bot_id="",
        bot_user="",
        installed_at=installation.installed_at,
    )
    row.name, row.enterprise, row.org = installation.name, installation.enterprise, installation.org
    row.token = tx.vault.lock(installation.token)
    row.refresh_token = tx.vault.lock(installation.refresh_token) if installation.refresh_token else None
    row.expires_at, row.refreshing_until = installation.expires_at, None
    row.bot_id, row.bot_user, row.app = installation.bot_id, installation.bot_user, installation.app or None
    row.scopes = ",".join(sorted(installation.scopes)) or None
    row.connected_at = installation.connected_at or installation.installed_at
    row.disconnected_at, row.why, row.tried_at = installation.disconnected_at, installation.why or None, None
    row.purging_at = None
    tx.add(row)


def get(tx: Tx) -> Installation | None:
    """The installation of this workspace. Raises VaultError when the key does not fit."""
    row = tx.one(tx.rows(InstallationRow))
    return _installation(tx, row) if row is not None else None


def get_name(tx: Tx) -> str:
    """What this workspace is called; empty where nothing is installed. No key is needed."""
    row = tx.one(tx.rows(InstallationRow))
    return row.name if row is not None else ""


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
        _learn(tx, row, at, why)
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
        _learn(tx, row, at, why)


def _learn(tx: Tx, row: InstallationRow, at: datetime, why: str) -> None:
    """Another reason, unless Slack itself gave one. For how long what is kept stays counts from when it is sure."""
    if row.why in SAID or row.disconnected_at is None:
        return
    if why in GONE and row.why not in GONE:
        row.disconnected_at = max(at, row.disconnected_at)
    row.why = why
    tx.add(row)


# -- an org's token serves many workspaces --------------------------------------------------------------------------


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
            _learn(tx, row, at, why)
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


# -- tokens that end ------------------------------------------------------------------------------------------------


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


# -- what is left ---------------------------------------------------------------------------------------------------


def find_refused_everywhere(tx: Tx, tried_before: datetime) -> list[Installation]:
    """Where Slack refused the token, and was not asked again since then. Raises VaultError, as the others."""
    query = select(InstallationRow).where(
        col(InstallationRow.disconnected_at).is_not(None),
        col(InstallationRow.purging_at).is_(None),
        or_(col(InstallationRow.why).is_(None), col(InstallationRow.why).not_in(SAID)),
        or_(col(InstallationRow.tried_at).is_(None), col(InstallationRow.tried_at) < tried_before),
    )
    return [_installation(tx, row) for row in tx.all(query.order_by(InstallationRow.workspace))]


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


def find_all_everywhere(tx: Tx) -> list[Installation]:
    """Every installation. Raises VaultError when the key does not fit."""
    return [_installation(tx, row) for row in tx.all(select(InstallationRow).order_by(InstallationRow.workspace))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A workspace without its token, which needs no key."""

    name: str
    disconnected_at: datetime | None
    why: str = ""


def find_named_everywhere(tx: Tx) -> dict[str, Named]:
    """Every workspace, by its id."""
    rows = tx.all(select(InstallationRow))
    return {row.workspace: Named(name=row.name, disconnected_at=row.disconnected_at, why=row.why or "") for row in rows}


def _installation(tx: Tx, row: InstallationRow) -> Installation:
    return Installation(
        workspace=row.workspace,
        name=row.name,
        token=tx.vault.unlock(row.token),
        bot_id=row.bot_id,
        bot_user=row.bot_user,
        installed_at=row.installed_at,
        disconnected_at=row.disconnected_at,
        enterprise=row.enterprise,
        org=row.org,
        app=row.app or "",
        scopes=frozenset((row.scopes or "").split(",")) - {""},
        refresh_token=tx.vault.unlock(row.refresh_token) if row.refresh_token else None,
        expires_at=row.expires_at,
        connected_at=row.connected_at or row.installed_at,
        why=row.why or "",
    )


def count_disconnected_everywhere(tx: Tx) -> int:
    """Workspaces whose token Slack refused, so that nothing is sent there; not those that left, which is no fault."""
    refused = col(InstallationRow.why).is_(None) | col(InstallationRow.why).not_in(SAID)
    query = select(func.count()).where(col(InstallationRow.disconnected_at).is_not(None), refused)
    return tx.session.exec(query).one()
