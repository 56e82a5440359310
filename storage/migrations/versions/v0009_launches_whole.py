"""A launch keeps everything about it: links, who is informed, moved dates, reviews, its end, and who decides for whom.

An item of its checklist has an owner, and its due day in days. Beside it: each team's own checklist, what finds a
launch, who was reminded of its gate or of their items, and what somebody put off.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(JSONB(), "postgresql")
MOMENT = sa.DateTime(timezone=True)
AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
SHORT, LONG = 3, 8
BATCH = 500
NEW: dict[str, tuple[tuple[str, Any, Any], ...]] = {
    "launches": (
        ("links", JSON, "[]"),
        ("informed", JSON, "[]"),
        ("informed_channels", JSON, "[]"),
        ("moves", JSON, "[]"),
        ("reviews", JSON, "[]"),
        ("planned_by", sa.String(), ""),
        ("phase", sa.String(), "coming"),
        ("measured", sa.Boolean(), sa.false()),
        ("words", sa.String(), ""),
    ),
    "launch_items": (("review", sa.Boolean(), sa.false()), ("version", sa.Integer(), "1")),
}
MAY_BE_NULL: dict[str, tuple[tuple[str, Any], ...]] = {
    "launches": (
        ("planned_at", MOMENT),
        ("asked_at", MOMENT),
        ("delegate", sa.String()),
        ("delegate_from", MOMENT),
        ("delegate_until", MOMENT),
        ("decided_for", sa.String()),
        ("ending", JSON),
        ("ended_at", MOMENT),
    ),
    "launch_items": (("owner", sa.String()), ("due", sa.Integer()), ("help", JSON)),
}
INDEXES = {
    "launches_by_date": ("launches", ("team", "phase", "at", "number")),
    "launches_by_owner": ("launches", ("team", "owner", "phase", "at", "number", "approver")),
    "launches_by_approver": ("launches", ("team", "approver", "phase", "at", "number", "owner")),
    "launches_by_launch": ("launches", ("team", "phase", "launched_at", "number")),
    "launches_by_number": ("launches", ("team", "number", "phase")),
    "launches_without_result": ("launches", ("team", "phase", "measured", "launched_at")),
    "launches_of_owner": ("launches", ("owner", "phase")),
    "launch_items_of_owner": ("launch_items", ("owner", "state")),
}


def upgrade() -> None:
    for table, columns in NEW.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for name, kind, former in columns:
                batch_op.add_column(sa.Column(name, kind, nullable=False, server_default=former))
            for name, kind in MAY_BE_NULL[table]:
                batch_op.add_column(sa.Column(name, kind, nullable=True))
    _create_tables()
    _carry_over(op.get_bind())
    with op.batch_alter_table("launches", schema=None) as batch_op:
        batch_op.alter_column("planned_at", existing_type=MOMENT, nullable=False)
        for name, _, _ in NEW["launches"]:
            batch_op.alter_column(name, server_default=None)
    with op.batch_alter_table("launch_items", schema=None) as batch_op:
        batch_op.drop_column("due_hours")
        for name, _, _ in NEW["launch_items"]:
            batch_op.alter_column(name, server_default=None)
    for name, (of, wanted) in INDEXES.items():
        op.create_index(name, of, ["workspace", *wanted], unique=False)


def _workspace() -> sa.Column[str]:
    return sa.Column("workspace", sa.String(), nullable=False)


def _create_tables() -> None:
    op.create_table(
        "launch_terms",
        _workspace(),
        sa.Column("team", sa.Integer(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("launch", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "team", "term", "phase", "launch"),
    )
    op.create_table(
        "launch_templates",
        _workspace(),
        sa.Column("team", sa.Integer(), nullable=False),
        sa.Column("items", JSON, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "team"),
    )
    op.create_table(
        "launch_template_imports",
        _workspace(),
        sa.Column("team", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("items", JSON, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("workspace", "team", "person"),
    )
    op.create_table(
        "launch_reminders",
        sa.Column("id", sa.Integer(), nullable=False),
        _workspace(),
        sa.Column("launch", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("to", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("launch_reminders_of_launch", "launch_reminders", ["workspace", "launch", "id"], unique=False)
    op.create_table(
        "launch_snoozes",
        sa.Column("id", sa.Integer(), nullable=False),
        _workspace(),
        sa.Column("launch", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("until", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("launch_snoozes_of_launch", "launch_snoozes", ["workspace", "launch", "id"], unique=False)
    op.create_table(
        "launch_item_nudges",
        sa.Column("id", sa.Integer(), nullable=False),
        _workspace(),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("items", JSON, nullable=False),
        sa.Column("until", MOMENT, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("launch_item_nudges_of_person", "launch_item_nudges", ["workspace", "person", "at"], unique=False)


def _carry_over(connection: sa.engine.Connection) -> None:
    """Launches from before are in lists and found by words, and the clock looks at them."""
    known = sa.MetaData()
    launches, items, terms, alarms, outbox, history = (
        sa.Table(name, known, autoload_with=connection)
        for name in ("launches", "launch_items", "launch_terms", "alarms", "outbox", "history")
    )
    # Only the reviews of the usual checklist had a due time; blocking ones among them there were none.
    of_review = items.c.due_hours.is_not(None)
    connection.execute(sa.update(items).where(of_review).values(due=items.c.due_hours / 24, review=True))
    change = sa.update(launches).where(
        launches.c.workspace == sa.bindparam("of_workspace"), launches.c.number == sa.bindparam("of_number")
    )
    found = [row._asdict() for row in connection.execute(sa.select(launches))]
    for row in found:
        connection.execute(change, _place(connection, row, outbox, history))
    words = [one for row in found for one in _terms(row)]
    for first in range(0, len(words), BATCH):
        connection.execute(sa.insert(terms), words[first : first + BATCH])
    asked = [
        {"workspace": row["workspace"], "record": f"L-{row['number']}", "team": row["team"], "at": AT_ONCE}
        for row in found
    ]
    owners = [
        {"workspace": workspace, "record": f"items-{owner}", "team": 0, "at": AT_ONCE}
        for workspace, owner in sorted({(row["workspace"], row["owner"]) for row in found})
    ]
    if found:
        connection.execute(sa.insert(alarms), [*asked, *owners])


def _place(
    connection: sa.engine.Connection, row: Mapping[str, Any], outbox: sa.Table, history: sa.Table
) -> dict[str, Any]:
    """Who planned it stands in the history, and whether its approver was asked already in the outbox."""
    ref, workspace = f"L-{row['number']}", row["workspace"]
    planned = connection.execute(
        sa.select(history.c.by, history.c.at)
        .where(history.c.workspace == workspace, history.c.record == ref, history.c.what == "planned")
        .limit(1)
    ).first()
    asked_at = connection.execute(
        sa.select(sa.func.min(outbox.c.at)).where(outbox.c.workspace == workspace, outbox.c.key.like(f"{ref} gate %"))
    ).scalar()
    return {
        "of_workspace": workspace,
        "of_number": row["number"],
        "planned_by": (planned.by if planned else None) or row["owner"],
        "planned_at": planned.at if planned else row["at"],
        "asked_at": asked_at,
        "phase": _phase(row),
        "words": "".join(f" {word}" for word in _words(_searched(row))),
    }


def _phase(row: Mapping[str, Any]) -> str:
    return "coming" if row["launched_at"] is None else "launched"


def _searched(row: Mapping[str, Any]) -> str:
    return " ".join([row["name"], *row["criteria"]])


def _terms(row: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    beginnings = {one for word in _words(_searched(row)) for one in _beginnings(word)}
    people = {f"owner:{row['owner']}", f"approver:{row['approver']}"}
    for term in sorted(beginnings | people):
        yield {
            "workspace": row["workspace"],
            "team": row["team"],
            "term": term,
            "phase": _phase(row),
            "launch": row["number"],
        }


def _beginnings(word: str) -> list[str]:
    return [word[:letters] for letters in range(SHORT, min(len(word), LONG) + 1)] or [word]


def _words(text: str) -> list[str]:
    """As they were found when this was written: no case, no accents, each once."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return list(dict.fromkeys("".join(sign if sign.isalnum() else " " for sign in bare).split()))
