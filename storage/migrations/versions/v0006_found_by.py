"""Decisions are looked up by every beginning of their words, and by who decides and drives them."""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

SHORT, LONG = 3, 8
INDEXES = {"decisions_by_approver": ("approver", "driver"), "decisions_by_driver": ("driver", "approver")}
BATCH = 500


def upgrade() -> None:
    for name, (who, also) in INDEXES.items():
        op.drop_index(name, table_name="decisions")
        op.create_index(name, "decisions", ["workspace", "team", who, "phase", "due", "number", also], unique=False)
    _look_up(op.get_bind())


def _look_up(connection: sa.engine.Connection) -> None:
    known = sa.MetaData()
    decisions = sa.Table("decisions", known, autoload_with=connection)
    terms = sa.Table("decision_terms", known, autoload_with=connection)
    connection.execute(sa.delete(terms))
    columns = ("workspace", "number", "team", "phase", "words", "approver", "driver", "delegate")
    found = connection.execute(sa.select(*(decisions.c[name] for name in columns))).all()
    for first in range(0, len(found), BATCH):
        rows = [
            {"workspace": row.workspace, "team": row.team, "term": term, "phase": row.phase, "decision": row.number}
            for row in found[first : first + BATCH]
            for term in sorted(set(_terms(row)))
        ]
        connection.execute(sa.insert(terms), rows)


def _terms(row: sa.Row[tuple[object, ...]]) -> Iterator[str]:
    for word in row.words.split():
        yield from [word[:letters] for letters in range(SHORT, min(len(word), LONG) + 1)] or [word]
    for role in ("approver", "driver", "delegate"):
        if (person := getattr(row, role)) is not None:
            yield f"{role}:{person}"
