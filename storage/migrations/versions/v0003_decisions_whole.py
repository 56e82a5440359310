"""A decision keeps everything about it: options, door, default, delegate, input, versions, reopenings, its review."""

import unicodedata
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

JSON = sa.JSON().with_variant(JSONB(), "postgresql")
# What decisions from before have in the new columns that always have something.
TEXTS = {"phase": "open", "door": "two-way"} | dict.fromkeys(
    (
        "words",
        "link",
        "label",
        "expected",
        "conditions",
        "withdrawn_why",
        "review_expected",
        "review_happened",
        "review_lesson",
    ),
    "",
)
LISTS = ("options", "contributors", "informed", "informed_channels", "commitments")
PHASES = {"approved": "made", "declined": "made", "withdrawn": "withdrawn"}


def upgrade() -> None:
    _widen_decisions()
    _create_tables()
    _carry_over(op.get_bind())


def _widen_decisions() -> None:
    moment, text, number = sa.DateTime(timezone=True), sa.String(), sa.Integer()
    with op.batch_alter_table("decisions", schema=None) as batch_op:
        for name, former in TEXTS.items():
            batch_op.add_column(sa.Column(name, text, nullable=False, server_default=former))
        for name in LISTS:
            batch_op.add_column(sa.Column(name, JSON, nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("by_default", sa.Boolean(), nullable=False, server_default=sa.false()))
        for name in ("default_state", "decided_for", "delegate", "withdrawn_by", "reviewed_by"):
            batch_op.add_column(sa.Column(name, text, nullable=True))
        for name in ("default_option", "option", "supersedes", "superseded_by"):
            batch_op.add_column(sa.Column(name, number, nullable=True))
        for name in ("asked_at", "delegate_from", "delegate_until", "withdrawn_at", "reviewed_at", "alarm_at"):
            batch_op.add_column(sa.Column(name, moment, nullable=True))
        batch_op.add_column(sa.Column("review_on", sa.Date(), nullable=True))
    with op.batch_alter_table("decisions", schema=None) as batch_op:
        for name in (*TEXTS, *LISTS, "by_default"):
            batch_op.alter_column(name, server_default=None)
        batch_op.create_index("decisions_by_due", ["workspace", "team", "phase", "due", "number"], unique=False)
        answer = ["workspace", "team", "phase", "decided_at", "number"]
        batch_op.create_index("decisions_by_answer", answer, unique=False)
        batch_op.create_index("decisions_by_number", ["workspace", "team", "number"], unique=False)
        for who, *also in (("approver", "driver"), ("driver", "approver"), ("delegate",)):
            of_person = ["workspace", "team", who, "phase", "due", "number", *also]
            batch_op.create_index(f"decisions_by_{who}", of_person, unique=False)
        batch_op.create_index("decisions_by_alarm", ["workspace", "team", "alarm_at"], unique=False)


def _create_tables() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "decision_versions",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("decision", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("context", sa.String(), nullable=False),
        sa.Column("link", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("options", JSON, nullable=False),
        sa.Column("door", sa.String(), nullable=False),
        sa.Column("default_state", sa.String(), nullable=True),
        sa.Column("default_option", sa.Integer(), nullable=True),
        sa.Column("expected", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "decision", "version"),
    )
    op.create_table(
        "decision_inputs",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("decision", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("steelman", sa.String(), nullable=False),
        sa.Column("fair", sa.Boolean(), nullable=True),
        sa.Column("fair_by", sa.String(), nullable=True),
        sa.Column("fair_at", moment, nullable=True),
        sa.Column("resolved_by", sa.String(), nullable=True),
        sa.Column("resolved_at", moment, nullable=True),
        sa.Column("resolved_why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "decision", "number"),
    )
    op.create_table(
        "decision_reopenings",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("decision", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("evidence", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("answered_by", sa.String(), nullable=True),
        sa.Column("answered_at", moment, nullable=True),
        sa.Column("why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "decision", "number"),
    )
    op.create_table(
        "decision_terms",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("team", sa.Integer(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("decision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "team", "term", "phase", "decision"),
    )
    _create_reminders(moment)


def _create_reminders(moment: sa.DateTime) -> None:
    op.create_table(
        "decision_reminders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("decision", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("to", sa.String(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("decision_reminders", schema=None) as batch_op:
        batch_op.create_index("reminders_of_decision", ["workspace", "decision", "id"], unique=False)
    op.create_table(
        "decision_snoozes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("decision", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", moment, nullable=False),
        sa.Column("until", moment, nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("decision_snoozes", schema=None) as batch_op:
        batch_op.create_index("snoozes_of_decision", ["workspace", "decision", "id"], unique=False)


def _carry_over(connection: sa.engine.Connection) -> None:
    """Decisions from before are in lists and found by words too, and have the text that they have now."""
    now = sa.Table("decisions", sa.MetaData(), autoload_with=connection)
    versions = sa.Table("decision_versions", sa.MetaData(), autoload_with=connection)
    found_by = sa.Table("decision_terms", sa.MetaData(), autoload_with=connection)
    for row in connection.execute(sa.select(now)).mappings().all():
        words = list(_words(row["title"]))
        phase = PHASES.get(row["state"], "open")
        connection.execute(
            sa.update(now)
            .where(now.c.workspace == row["workspace"], now.c.number == row["number"])
            .values(
                phase=phase,
                words="".join(f" {word}" for word in words),
                asked_at=row["logged_at"] if row["version"] == 1 else None,
            )
        )
        kept = {name: row[name] for name in (one.name for one in versions.c) if name in row}
        connection.execute(sa.insert(versions).values(**kept, decision=row["number"]))
        terms = {word[:length] for word in words for length in range(3, max(min(len(word), 8), 3) + 1)}
        for term in sorted(terms | {f"{role}:{row[role]}" for role in ("approver", "driver")}):
            place = {name: row[name] for name in ("workspace", "team")}
            connection.execute(sa.insert(found_by).values(**place, term=term, phase=phase, decision=row["number"]))


def _words(title: str) -> Iterator[str]:
    """As they were found when this was written: no case, no accents, each once."""
    folded = unicodedata.normalize("NFKD", title.casefold())
    bare = "".join(sign for sign in folded if not unicodedata.combining(sign))
    yield from dict.fromkeys("".join(sign if sign.isalnum() else " " for sign in bare).split())
