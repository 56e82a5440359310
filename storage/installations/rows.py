"""The table of installations, one row per workspace and one per org-wide installation, and why one is left."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.columns import instant, locked
from storage.statements import Change

UNINSTALLED, REVOKED, NO_ACCESS = "app_uninstalled", "tokens_revoked", "team_access_revoked"
"""Why a workspace is left, where Slack said so itself; else it is the code with which it refused the token."""
SAID = frozenset({UNINSTALLED, REVOKED, NO_ACCESS})
GONE = SAID | {"token_revoked", "account_inactive", "invalid_refresh_token"}
"""That it was taken back is sure: what is kept is deleted in the end. Other refusals may be a fault of somebody's."""


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


THIS = Change(InstallationRow)
