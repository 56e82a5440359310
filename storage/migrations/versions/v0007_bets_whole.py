"""A bet keeps everything about it: kind of work, links, its place on the hill, blockers, moved dates, its end.

Beside it: who was asked about which bets, which old blockers were told of, what the record takes of closed bets, the
pictures that Slack keeps, and each team's own kinds of work.
"""

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(JSONB(), "postgresql")
AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
Columns = tuple[tuple[str, Any, str], ...]
NEW: dict[str, Columns] = {
    "bets": (
        ("work", sa.String(), ""),
        ("hill", sa.Integer(), "0"),
        ("links", JSON, "[]"),
        ("blockers", JSON, "[]"),
        ("moves", JSON, "[]"),
    ),
    "bet_updates": (("hill", sa.Integer(), "0"), ("resolved", JSON, "[]")),
    "teams": (("work", JSON, "[]"),),
}


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    may_be_null: dict[str, tuple[tuple[str, Any], ...]] = {
        "bets": (("hill_at", moment), ("now_since", moment), ("closing", JSON)),
        "bet_updates": (("hill_before", sa.Integer()), ("blocker", sa.Integer())),
        "teams": (),
    }
    for table, columns in NEW.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for name, kind, former in columns:
                batch_op.add_column(sa.Column(name, kind, nullable=False, server_default=former))
            for name, kind in may_be_null[table]:
                batch_op.add_column(sa.Column(name, kind, nullable=True))
        with op.batch_alter_table(table, schema=None) as batch_op:
            for name, _, _ in columns:
                batch_op.alter_column(name, server_default=None)
    op.create_index("bets_of_owner", "bets", ["workspace", "owner", "state"], unique=False)
    _create_tables(moment)
    _carry_over(op.get_bind())


def _create_tables(moment: sa.DateTime) -> None:
    def workspace() -> sa.Column[str]:
        return sa.Column("workspace", sa.String(), nullable=False)

    op.create_table(
        "check_ins",
        sa.Column("id", sa.Integer(), nullable=False),
        workspace(),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("asked", JSON, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("check_ins_of_person", "check_ins", ["workspace", "person", "at"], unique=False)
    op.create_table(
        "blocker_nudges",
        workspace(),
        sa.Column("bet", sa.Integer(), nullable=False),
        sa.Column("blocker", sa.Integer(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.PrimaryKeyConstraint("workspace", "bet", "blocker"),
    )
    op.create_table(
        "settled_bets",
        workspace(),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("team", sa.Integer(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("work", sa.String(), nullable=False),
        sa.Column("appetite", sa.Integer(), nullable=True),
        sa.Column("weeks", sa.Integer(), nullable=True),
        sa.Column("stated", sa.Integer(), nullable=True),
        sa.Column("came_true", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("workspace", "number"),
    )
    op.create_index("settled_bets_of_team", "settled_bets", ["workspace", "team"], unique=False)
    op.create_index("settled_bets_of_owner", "settled_bets", ["workspace", "owner"], unique=False)
    op.create_table(
        "pictures",
        workspace(),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("alt", sa.String(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.PrimaryKeyConstraint("workspace", "digest"),
    )


def _carry_over(connection: sa.engine.Connection) -> None:
    """Nobody could say where a bet is on the hill, so it stands there from now on; owners are asked from now on."""
    known = sa.MetaData()
    bets = sa.Table("bets", known, autoload_with=connection)
    alarms = sa.Table("alarms", known, autoload_with=connection)
    is_now = sa.and_(bets.c.state == "open", bets.c.horizon == "now")
    connection.execute(sa.update(bets).where(is_now).values(hill_at=datetime.now(UTC)))
    found = connection.execute(sa.select(bets.c.workspace, bets.c.owner).where(is_now).distinct()).all()
    rows = [{"workspace": row.workspace, "record": f"check-in-{row.owner}", "team": 0, "at": AT_ONCE} for row in found]
    if rows:
        connection.execute(sa.insert(alarms), rows)
