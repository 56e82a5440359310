"""Workspaces that install the bot themselves: tokens that expire, org-wide installations, and installs under way."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
TEXTS = ("org", "app", "scopes", "refresh_token", "why")
MOMENTS = ("connected_at", "expires_at", "refreshing_until", "tried_at", "purging_at")


def upgrade() -> None:
    """All may be empty: a process of the version before writes rows without them."""
    for name in TEXTS:
        op.add_column("installations", sa.Column(name, sa.String(), nullable=True))
    for name in MOMENTS:
        op.add_column("installations", sa.Column(name, MOMENT, nullable=True))
    op.create_table(
        "installs_begun",
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("browser", sa.String(), nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("state"),
    )
