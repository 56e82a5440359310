"""Metrics with their values; of a note its page, every version, the week before it, and the channels that follow.

A team has words of its own for the hints beside a draft, and who was asked for numbers is known.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
INDEXES = {
    "metrics_of_team": ("metrics", ("workspace", "team", "retired_at", "number")),
    "metrics_of_owner": ("metrics", ("workspace", "owner", "retired_at")),
    "metrics_wanted": ("metrics", ("wanted_at", "workspace", "number")),
    "metric_askings_of_person": ("metric_askings", ("workspace", "person", "at")),
    "metric_values_by_time": ("metric_values", ("workspace", "metric", "at", "id")),
}


def upgrade() -> None:
    with op.batch_alter_table("notes", schema=None) as batch_op:
        batch_op.add_column(sa.Column("page", JSON, nullable=True))
        batch_op.add_column(sa.Column("posted_by", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
        batch_op.add_column(sa.Column("sent_to", JSON, nullable=False, server_default="[]"))
    with op.batch_alter_table("teams", schema=None) as batch_op:
        batch_op.add_column(sa.Column("hint_words", JSON, nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("plain_words", JSON, nullable=False, server_default="[]"))
    with op.batch_alter_table("notes", schema=None) as batch_op:
        batch_op.alter_column("version", server_default=None)
        batch_op.alter_column("sent_to", server_default=None)
    with op.batch_alter_table("teams", schema=None) as batch_op:
        batch_op.alter_column("hint_words", server_default=None)
        batch_op.alter_column("plain_words", server_default=None)
    _create_note_tables()
    _create_metric_tables()
    for name, (table, columns) in INDEXES.items():
        op.create_index(name, table, list(columns), unique=False)


def _of_team() -> tuple[sa.Column[str], sa.Column[int]]:
    return (
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("team", sa.Integer(), nullable=False),
    )


def _create_note_tables() -> None:
    op.create_table(
        "note_versions",
        *_of_team(),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("page", JSON, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", sa.String(), nullable=True),
        sa.Column("why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "team", "week", "version"),
    )
    op.create_table(
        "note_weeks",
        *_of_team(),
        sa.Column("week", sa.String(), nullable=False),
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("edits", JSON, nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=True),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("sent", JSON, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "team", "week"),
    )
    op.create_table(
        "note_followers",
        *_of_team(),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "team", "channel"),
    )


def _create_metric_tables() -> None:
    op.create_table(
        "metrics",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("team", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("name", "owner", "role", "unit", "good")),
        sa.Column("target", sa.String(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("source", "url", "query", "header")),
        sa.Column("secret", sa.String(), nullable=True),
        sa.Column("value", sa.String(), nullable=True),
        sa.Column("value_at", MOMENT, nullable=True),
        sa.Column("value_by", sa.String(), nullable=True),
        sa.Column("value_origin", sa.String(), nullable=True),
        sa.Column("failure", JSON, nullable=True),
        sa.Column("added_by", sa.String(), nullable=False),
        sa.Column("added_at", MOMENT, nullable=False),
        sa.Column("retired_at", MOMENT, nullable=True),
        sa.Column("wanted_at", MOMENT, nullable=True),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "number"),
    )
    op.create_table(
        "metric_values",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("metric", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by", sa.String(), nullable=True),
        sa.Column("origin", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "metric_askings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("wanted", JSON, nullable=False),
        sa.Column("again", sa.Boolean(), nullable=False),
        sa.Column("until", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
