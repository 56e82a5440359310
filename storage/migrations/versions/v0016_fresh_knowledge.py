"""When a channel was last said to have changed; why and since when a team is silent; what was told of who is gone."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("channels", sa.Column("forgotten_at", MOMENT, nullable=True))
    with op.batch_alter_table("teams", schema=None) as batch_op:
        batch_op.add_column(sa.Column("absences", JSON, nullable=False, server_default="[]"))
    with op.batch_alter_table("teams", schema=None) as batch_op:
        batch_op.alter_column("absences", server_default=None)
    op.create_table(
        "departures",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("told", sa.String(), nullable=False),
        sa.Column("held", JSON, nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("back_at", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("workspace", "person", "at", "told"),
    )
    op.create_index("departures_open", "departures", ["workspace", "is_open", "person"], unique=False)
