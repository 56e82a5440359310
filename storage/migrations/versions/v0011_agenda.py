"""Of each team the moment at which the clock looks at it again; for those that are there, at its next tick."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)


def upgrade() -> None:
    op.create_table(
        "agenda",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("team", sa.Integer(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("workspace", "team"),
    )
    op.create_index("agenda_by_moment", "agenda", ["at", "workspace", "team"], unique=False)
    op.create_index("agenda_by_team", "agenda", ["team"], unique=False)
    teams = sa.table("teams", sa.column("workspace", sa.String()), sa.column("id", sa.Integer()))
    agenda = sa.table(
        "agenda", sa.column("workspace", sa.String()), sa.column("team", sa.Integer()), sa.column("at", MOMENT)
    )
    at_once = sa.literal(AT_ONCE, MOMENT)
    op.execute(
        agenda.insert().from_select(["workspace", "team", "at"], sa.select(teams.c.workspace, teams.c.id, at_once))
    )
