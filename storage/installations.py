"""Where Drumbeat is installed: one row per workspace, its token encrypted."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Field, SQLModel, col, func, select

from storage.columns import instant
from storage.engine import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """A workspace that gave Drumbeat a bot token. `disconnected_at`: since when Slack refuses that token."""

    workspace: str
    name: str
    token: str = field(repr=False)
    bot_id: str
    bot_user: str
    installed_at: datetime
    disconnected_at: datetime | None = None


class InstallationRow(SQLModel, table=True):
    __tablename__ = "installations"

    workspace: str = Field(primary_key=True)
    enterprise: str | None = None
    name: str
    token: str
    bot_id: str
    bot_user: str
    installed_at: datetime = instant()
    disconnected_at: datetime | None = instant(null=True)


def save(tx: Tx, installation: Installation) -> None:
    """Keep the installation of this workspace; the date of the first one stays."""
    row = tx.one(tx.rows(InstallationRow)) or InstallationRow(
        workspace=tx.workspace,
        name=installation.name,
        token="",
        bot_id="",
        bot_user="",
        installed_at=installation.installed_at,
    )
    row.name = installation.name
    row.token = tx.vault.lock(installation.token)
    row.bot_id, row.bot_user = installation.bot_id, installation.bot_user
    row.disconnected_at = installation.disconnected_at
    tx.add(row)


def get(tx: Tx) -> Installation | None:
    """The installation of this workspace. Raises VaultError when the key does not fit."""
    row = tx.one(tx.rows(InstallationRow))
    return _installation(tx, row) if row is not None else None


def mark_disconnected(tx: Tx, at: datetime) -> None:
    """Slack refuses the token: nothing is sent until it is installed again."""
    row = tx.one(tx.rows(InstallationRow), lock=True)
    if row is not None and row.disconnected_at is None:
        row.disconnected_at = at
        tx.add(row)


def find_all_everywhere(tx: Tx) -> list[Installation]:
    """Every installation. Raises VaultError when the key does not fit."""
    return [_installation(tx, row) for row in tx.all(select(InstallationRow).order_by(InstallationRow.workspace))]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A workspace without its token, which needs no key."""

    name: str
    disconnected_at: datetime | None


def find_named_everywhere(tx: Tx) -> dict[str, Named]:
    """Every workspace, by its id."""
    rows = tx.all(select(InstallationRow))
    return {row.workspace: Named(name=row.name, disconnected_at=row.disconnected_at) for row in rows}


def _installation(tx: Tx, row: InstallationRow) -> Installation:
    return Installation(
        workspace=row.workspace,
        name=row.name,
        token=tx.vault.unlock(row.token),
        bot_id=row.bot_id,
        bot_user=row.bot_user,
        installed_at=row.installed_at,
        disconnected_at=row.disconnected_at,
    )


def count_disconnected_everywhere(tx: Tx) -> int:
    """Workspaces whose token Slack refused, so that nothing is sent there."""
    return tx.session.exec(select(func.count()).where(col(InstallationRow.disconnected_at).is_not(None))).one()
