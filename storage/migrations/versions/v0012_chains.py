"""Each entry of the history carries the one before it; those that are there are chained in their order.

A workspace may say how long it keeps words.
"""

import hashlib
import json
import secrets
from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
BATCH = 1000
BEGINNING = "0" * 64
HISTORY = sa.table(
    "history",
    sa.column("id", sa.Integer()),
    sa.column("workspace", sa.String()),
    sa.column("record", sa.String()),
    sa.column("what", sa.String()),
    sa.column("at", MOMENT),
    sa.column("by", sa.String()),
    sa.column("before", JSON),
    sa.column("after", JSON),
    sa.column("why", sa.String()),
    sa.column("position", sa.Integer()),
    sa.column("previous", sa.String()),
    sa.column("hash", sa.String()),
    sa.column("salt", sa.String()),
)
NEW = ("position", "previous", "hash")


def upgrade() -> None:
    chains = op.create_table(
        "chains",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("workspace"),
    )
    op.create_table(
        "retentions",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("years", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("begins", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("workspace"),
    )
    # One by one, for a table that is altered as a whole is copied on SQLite.
    op.add_column("history", sa.Column("position", sa.Integer(), nullable=True))
    for name in ("previous", "hash", "salt", "words"):
        op.add_column("history", sa.Column(name, sa.String(), nullable=True))
    heads = _chain(op.get_bind())
    if heads:
        op.bulk_insert(chains, heads)
    op.drop_index("history_of_record", table_name="history")
    with op.batch_alter_table("history", schema=None) as batch_op:
        batch_op.alter_column("position", existing_type=sa.Integer(), nullable=False)
        for name in ("previous", "hash"):
            batch_op.alter_column(name, existing_type=sa.String(), nullable=False)
    op.create_index("history_of_record", "history", ["workspace", "record", "position"], unique=False)
    op.create_index("history_chain", "history", ["workspace", "position"], unique=True)


def _chain(connection: sa.engine.Connection) -> list[dict[str, Any]]:
    """In the order in which they were written, some at a time; the heads of their workspaces."""
    heads: dict[str, tuple[int, str]] = {}
    query = sa.select(*(one for one in HISTORY.c if one.name not in (*NEW, "salt")))
    query = query.where(HISTORY.c.id > sa.bindparam("past")).order_by(HISTORY.c.id).limit(BATCH)
    change = sa.update(HISTORY).where(HISTORY.c.id == sa.bindparam("of_id"))
    change = change.values({name: sa.bindparam(f"new_{name}") for name in (*NEW, "salt")})
    last = 0
    while found := connection.execute(query, {"past": last}).mappings().all():
        rows = []
        for row in found:
            position, previous = heads.get(row["workspace"], (0, BEGINNING))
            salt = secrets.token_hex(16)
            made = _hash(row, position + 1, previous, salt)
            heads[row["workspace"]] = position + 1, made
            place = {"new_position": position + 1, "new_previous": previous, "new_hash": made, "new_salt": salt}
            rows.append({"of_id": row["id"], **place})
        connection.execute(change, rows)
        last = found[-1]["id"]
    return [{"workspace": one, "position": place, "hash": made} for one, (place, made) in sorted(heads.items())]


# --- as bot/rules/chain has it, which stays as it is -----------------------------------------------------------------


def _hash(row: sa.RowMapping, position: int, previous: str, salt: str) -> str:
    facts = {
        "record": row["record"],
        "what": row["what"],
        "at": _at(row["at"]),
        "by": row["by"],
        "before": {name: _number(value) for name, value in row["before"].items() if _is_fact(value)},
        "after": {name: _number(value) for name, value in row["after"].items() if _is_fact(value)},
    }
    words = {
        "salt": salt,
        "before": {name: value for name, value in row["before"].items() if not _is_fact(value)},
        "after": {name: value for name, value in row["after"].items() if not _is_fact(value)},
        "why": row["why"],
    }
    told = {"version": 1, "workspace": row["workspace"], "position": position, "previous": previous}
    return _digest({**told, "facts": _digest(facts), "words": _digest(words)})


def _at(moment: datetime) -> str:
    aware = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    return aware.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _is_fact(value: object) -> bool:
    return value is None or isinstance(value, bool | int | float)


def _number(value: Any) -> Any:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return str(value)
    exact = Decimal(repr(value))
    return f"{exact.normalize():f}" if exact else "0"


def _digest(value: Mapping[str, object]) -> str:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)
    return hashlib.sha256(text.encode("ascii")).hexdigest()
