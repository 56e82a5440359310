"""One table says when the clock has to look at which record; everything that waits now is looked at once."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)


def upgrade() -> None:
    op.create_table(
        "alarms",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("team", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("workspace", "record"),
    )
    with op.batch_alter_table("alarms", schema=None) as batch_op:
        batch_op.create_index("alarms_by_moment", ["at", "workspace", "record"], unique=False)
    _carry_over(op.get_bind())
    with op.batch_alter_table("decisions", schema=None) as batch_op:
        batch_op.drop_index("decisions_by_alarm")
        batch_op.drop_column("alarm_at")


def _carry_over(connection: sa.engine.Connection) -> None:
    """What is open, and what was decided and not yet reviewed; the clock reckons anew when it looks."""
    alarms = sa.Table("alarms", sa.MetaData(), autoload_with=connection)
    decisions = sa.Table("decisions", sa.MetaData(), autoload_with=connection).c
    to_review = sa.and_(
        decisions.state.in_(["approved", "declined"]),
        decisions.superseded_by.is_(None),
        decisions.review_on.is_not(None),
        decisions.reviewed_at.is_(None),
    )
    waiting = sa.select(decisions.workspace, decisions.number, decisions.team).where(
        sa.or_(decisions.state == "open", to_review)
    )
    for workspace, number, team in connection.execute(waiting).all():
        kept = {"workspace": workspace, "record": f"D-{number}", "team": team, "at": AT_ONCE}
        connection.execute(sa.insert(alarms).values(**kept))
