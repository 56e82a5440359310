"""Who looks at their Home tab and what it showed last; what waits for somebody is found without walking through years.

Of decisions that are open, who is asked for input is found by it from now on.
"""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)
JSON = sa.JSON().with_variant(JSONB(), "postgresql")
BATCH = 500


def upgrade() -> None:
    op.create_table(
        "homes",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("looked_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=True),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("looking", JSON, nullable=False),
        sa.Column("teams", JSON, nullable=False),
        sa.PrimaryKeyConstraint("workspace", "person"),
    )
    op.create_index("homes_open", "homes", ["workspace", "ends_at"], unique=False)
    op.create_index("homes_by_end", "homes", ["ends_at", "workspace", "person"], unique=False)
    columns = ["workspace", "driver", "phase", "reviewed_at", "review_on"]
    op.create_index("decisions_to_review", "decisions", columns, unique=False)
    op.create_index("reopenings_by_outcome", "decision_reopenings", ["workspace", "outcome"], unique=False)
    _find_by_contributors()
    _find_unfinished()


def _find_unfinished() -> None:
    """Launches of whose checklist something is left to do after them."""
    with op.batch_alter_table("launches", schema=None) as batch_op:
        batch_op.add_column(sa.Column("unfinished", sa.Boolean(), nullable=False, server_default=sa.false()))
    names = ("workspace", "number", "unfinished")
    launches = sa.table("launches", *(sa.column(one) for one in names))
    items = sa.table("launch_items", *(sa.column(one) for one in ("workspace", "launch", "state", "phase")))
    of_it = (items.c.workspace == launches.c.workspace, items.c.launch == launches.c.number)
    is_left = sa.exists().where(*of_it, items.c.state == "open", items.c.phase == "after")
    op.execute(launches.update().where(is_left).values(unfinished=sa.true()))
    with op.batch_alter_table("launches", schema=None) as batch_op:
        batch_op.alter_column("unfinished", server_default=None)
        columns = ["workspace", "owner", "phase", "unfinished", "launched_at"]
        batch_op.create_index("launches_unfinished", columns, unique=False)


def _find_by_contributors() -> None:
    """As bot.rules.decisions.found_by has it."""
    terms = sa.table(
        "decision_terms", *(sa.column(name) for name in ("workspace", "team", "term", "phase", "decision"))
    )
    connection = op.get_bind()
    for some in _open_decisions(connection):
        rows = [
            {
                "workspace": row.workspace,
                "team": row.team,
                "term": f"contributor:{person}",
                "phase": "open",
                "decision": row.number,
            }
            for row in some
            for person in sorted(set(row.contributors))
        ]
        if rows:
            connection.execute(terms.insert(), rows)


def _open_decisions(connection: sa.Connection) -> Iterator[list[Any]]:
    """In batches, by their key, so that memory stays flat."""
    table = sa.table(
        "decisions",
        sa.column("workspace", sa.String()),
        sa.column("number", sa.Integer()),
        sa.column("team", sa.Integer()),
        sa.column("phase", sa.String()),
        sa.column("contributors", JSON),
    ).c
    query = sa.select(table.workspace, table.number, table.team, table.contributors).where(table.phase == "open")
    after = ("", 0)
    while True:
        key = sa.tuple_(table.workspace, table.number)
        rows = connection.execute(
            query.where(key > sa.tuple_(*after)).order_by(table.workspace, table.number).limit(BATCH)
        ).all()
        if not rows:
            return
        after = (rows[-1].workspace, rows[-1].number)
        yield list(rows)
