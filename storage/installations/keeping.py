"""What is installed where: an installation is kept, and read with its tokens or, without a key, by its name."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import select

from storage.engine import Tx
from storage.installations.rows import InstallationRow


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
    return installation_of(tx, row) if row is not None else None


def get_name(tx: Tx) -> str:
    """What this workspace is called; empty where nothing is installed. No key is needed."""
    row = tx.one(tx.rows(InstallationRow))
    return row.name if row is not None else ""


def find_all_everywhere(tx: Tx) -> list[Installation]:
    """Every installation. Raises VaultError when the key does not fit."""
    return [installation_of(tx, row) for row in tx.all(select(InstallationRow).order_by(InstallationRow.workspace))]


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


def installation_of(tx: Tx, row: InstallationRow) -> Installation:
    """A row with its tokens. Raises VaultError when the key does not fit."""
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
