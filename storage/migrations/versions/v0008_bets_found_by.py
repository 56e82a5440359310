"""Bets are listed in an order that an index has, and looked up by the beginnings of their words and by their owner."""

import json
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

SHORT, LONG = 3, 8
BADNESS = {"on track": 2, "at risk": 1, "off track": 0}
CONFIDENCES = 101
PHASES = {"closed": "closed", "placed by mistake": "mistake"}
INDEXES = {
    "bets_by_rank": ("phase", "rank", "number"),
    "bets_by_owner": ("owner", "phase", "rank", "number"),
    "bets_by_silence": ("phase", "heard_at", "number", "owner"),
    "bets_by_number": ("number", "phase"),
}
BATCH = 500


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    with op.batch_alter_table("bets", schema=None) as batch_op:
        batch_op.add_column(sa.Column("phase", sa.String(), nullable=False, server_default="now"))
        batch_op.add_column(sa.Column("rank", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("heard_at", moment, nullable=True))
        batch_op.add_column(sa.Column("words", sa.String(), nullable=False, server_default=""))
    op.create_table(
        "bet_terms",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("team", sa.Integer(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("bet", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "team", "term", "phase", "bet"),
    )
    _carry_over(op.get_bind())
    with op.batch_alter_table("bets", schema=None) as batch_op:
        for name in ("phase", "rank", "words"):
            batch_op.alter_column(name, server_default=None)
        batch_op.alter_column("heard_at", existing_type=moment, nullable=False)
    for name, columns in INDEXES.items():
        op.create_index(name, "bets", ["workspace", "team", *columns], unique=False)


def _carry_over(connection: sa.engine.Connection) -> None:
    """Bets from before are in lists and found by words too."""
    known = sa.MetaData()
    bets = sa.Table("bets", known, autoload_with=connection)
    terms = sa.Table("bet_terms", known, autoload_with=connection)
    change = sa.update(bets).where(
        bets.c.workspace == sa.bindparam("of_workspace"), bets.c.number == sa.bindparam("of_number")
    )
    found = [row._asdict() for row in connection.execute(sa.select(bets))]
    for first in range(0, len(found), BATCH):
        rows = found[first : first + BATCH]
        connection.execute(change, [_place(row) for row in rows])
        connection.execute(
            sa.insert(terms),
            [
                {"workspace": row["workspace"], "team": row["team"], "term": one, "phase": _phase(row), "bet": number}
                for row in rows
                for number in (row["number"],)
                for one in sorted(set(_terms(row)))
            ],
        )


def _place(row: Mapping[str, Any]) -> dict[str, Any]:
    words = _words(f"{row['name']} {row['what']} {row['work']}")
    return {
        "of_workspace": row["workspace"],
        "of_number": row["number"],
        "phase": _phase(row),
        "rank": BADNESS[row["health"]] * CONFIDENCES + row["confidence"],
        "heard_at": _heard_at(row),
        "words": "".join(f" {word}" for word in words),
    }


def _phase(row: Mapping[str, Any]) -> str:
    return PHASES.get(row["state"]) or str(row["horizon"])


def _heard_at(row: Mapping[str, Any]) -> Any:
    closing = json.loads(row["closing"]) if isinstance(row["closing"], str) else row["closing"]
    if closing:
        return datetime.fromisoformat(closing["at"])
    return max(row["updated_at"], row["now_since"] or row["placed_at"])


def _terms(row: Mapping[str, Any]) -> Iterator[str]:
    for word in _words(f"{row['name']} {row['what']} {row['work']}"):
        yield from _beginnings(word)
    for word in _words(row["name"]):
        yield from (f"name:{one}" for one in _beginnings(word))
    yield f"called:{' '.join(_words(row['name']))}"
    yield f"owner:{row['owner']}"


def _beginnings(word: str) -> list[str]:
    return [word[:letters] for letters in range(SHORT, min(len(word), LONG) + 1)] or [word]


def _words(text: str) -> list[str]:
    """As they were found when this was written: no case, no accents, each once."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return list(dict.fromkeys("".join(sign if sign.isalnum() else " " for sign in bare).split()))
