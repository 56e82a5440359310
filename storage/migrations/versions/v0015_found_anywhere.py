"""Records of all kinds are found by every word of them; those that are there by what they say now."""

import functools
import html
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

SHORT, LONG, UNIT, NAME = 3, 8, 40, 120
BATCH = 200
VOICED = "\u3099\u309a"
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uac00-\ud7a3\U00020000-\U0003ffff"
)
RUN = re.compile(rf"[{UNSPACED}]+|[^ {UNSPACED}]+")
IS_UNSPACED = re.compile(f"[{UNSPACED}]")
PEOPLE = {
    "decisions": ("driver", "approver", "delegate"),
    "bets": ("owner",),
    "launches": ("owner", "approver", "delegate"),
    "metrics": ("owner",),
}
Row = Mapping[str, Any]


def upgrade() -> None:
    op.create_table(
        "found_records",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("team", sa.Integer(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "kind", "number", "team"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "found_terms",
        sa.Column("workspace", sa.String(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("age", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("team", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("workspace", "term", "closed", "age", "kind", "number", "team"),
        sqlite_with_rowid=False,
    )
    Filling(op.get_bind()).fill()


class Filling:
    """Record by record, a few hundred at a time: what is there may be more than memory holds."""

    def __init__(self, connection: sa.engine.Connection) -> None:
        self._connection = connection
        self._known = sa.MetaData()

    def fill(self) -> None:
        for row in self._rows("decisions"):
            said = [*self._parts("decision_inputs", "decision", row, ("text", "steelman", "resolved_why"))]
            said += self._parts("decision_reopenings", "decision", row, ("evidence", "why"))
            by = [one["by"] for one in self._of("decision_inputs", "decision", row)]
            self._keep("D", row, row["title"], row["phase"] == "open", row["logged_at"], said, by)
        for row in self._rows("bets"):
            said = [*self._parts("bet_updates", "bet", row, ("reason",))]
            said += self._parts("promises", "bet", row, ("text", "why"))
            by = [one["owner"] for one in _json(row["blockers"])]
            self._keep("B", row, row["name"], row["state"] == "open", row["placed_at"], said, by)
        for row in self._rows("launches"):
            said = [*self._parts("launch_items", "launch", row, ("text", "evidence", "help"))]
            by = [one["owner"] for one in self._of("launch_items", "launch", row)]
            self._keep("L", row, row["name"], row["phase"] == "coming", row["planned_at"], said, by)
        for row in self._rows("metrics"):
            self._keep("M", row, row["name"], row["retired_at"] is None, row["added_at"], [], [], whole=False)
        for row in self._rows("notes"):
            week = {**row, "number": int(row["week"].replace("-W", ""))}
            said, by = _of_note(row)
            self._keep("N", week, f"Weekly note {row['week']}", False, row["until"], said, by, whole=False)

    def _table(self, name: str) -> sa.Table:
        if name not in self._known.tables:
            sa.Table(name, self._known, autoload_with=self._connection)
        return self._known.tables[name]

    def _rows(self, name: str) -> Iterator[dict[str, Any]]:
        """All rows of a table by its key, so that each batch begins where the one before ended."""
        table = self._table(name)
        key = (
            [table.c.workspace, table.c.team, table.c.week] if name == "notes" else [table.c.workspace, table.c.number]
        )
        query, last = sa.select(table).order_by(*key).limit(BATCH), None
        while True:
            here = query.where(sa.tuple_(*key) > sa.tuple_(*last)) if last is not None else query
            found = [dict(row) for row in self._connection.execute(here).mappings()]
            yield from found
            if len(found) < BATCH:
                return
            last = tuple(found[-1][one.name] for one in key)

    def _of(self, name: str, record: str, row: Row) -> Sequence[Row]:
        table = self._table(name)
        query = sa.select(table).where(table.c.workspace == row["workspace"], table.c[record] == row["number"])
        return [dict(one) for one in self._connection.execute(query).mappings()]

    def _parts(self, name: str, record: str, row: Row, columns: Sequence[str]) -> Iterator[str]:
        for one in self._of(name, record, row):
            yield from (text for column in columns for text in _texts(one[column]))

    def _keep(
        self,
        kind: str,
        row: Row,
        name: str,
        is_open: bool,
        at: Any,
        said: Sequence[str],
        by: Iterable[str | None],
        *,
        whole: bool = True,
    ) -> None:
        """`whole`: every text of its row is looked through too."""
        own = [text for column in WRITTEN.get(kind, ()) for text in _texts(row[column])] if whole else []
        units = set().union(*map(_units, [name, *own, *said]))
        table = {"D": "decisions", "B": "bets", "L": "launches", "M": "metrics"}.get(kind)
        people = [*by, *(row[one] for one in PEOPLE.get(table or "", ())), *_contributors(kind, row)]
        units |= {f"@{one}" for one in people if one}
        units.add("=" + "-".join(_words(name))[:NAME])
        place = {"workspace": row["workspace"], "kind": kind, "number": row["number"], "team": row["team"]}
        place["closed"] = not is_open
        words = "".join(f" {one}" for one in sorted(units))
        self._connection.execute(sa.insert(self._table("found_records")), {**place, "words": words})
        terms = sorted({term for unit in units for term in _terms(unit)})
        rows = [{**place, "age": _age(at), "term": term} for term in terms]
        self._connection.execute(sa.insert(self._table("found_terms")), rows)


WRITTEN = {
    "D": (
        *("context", "link", "label", "options", "expected", "rationale", "conditions", "withdrawn_why"),
        *("review_expected", "review_happened", "review_lesson"),
    ),
    "B": ("what", "start", "target", "work", "links", "reason", "blockers", "moves", "closing"),
    "L": ("criteria", "links", "anyway", "rationale", "moves", "reviews", "ending"),
}
# Of what is kept as JSON, what people wrote.
WORDS_OF = {"text", "link", "why", "cause", "value", "evidence", "learned", "measured", "feedback", "change", "because"}


def _contributors(kind: str, row: Row) -> list[str]:
    return [str(one) for one in _json(row["contributors"])] if kind == "D" else []


def _json(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else (value or [])


def _texts(value: Any) -> Iterator[str]:
    """What people wrote in a column: a text, or JSON with texts in it."""
    if isinstance(value, str) and value[:1] in "[{" and value[-1:] in "]}":
        try:
            value = json.loads(value)
        except ValueError:
            yield value
            return
    yield from _written(value)


def _written(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _written(one)
    elif isinstance(value, dict):
        for name in WORDS_OF & value.keys():
            yield from _written(value[name])


def _of_note(row: Row) -> tuple[list[str], list[str]]:
    """Its lines but those that were taken out, and whom they mention."""
    page = _json(row["page"]) if row["page"] else None
    if page is None:
        lines, owner = [row["text"]], ""
    else:
        lines = [one["text"] for part in page["sections"] for one in part["lines"] if not one.get("hidden")]
        owner = page.get("owner_words") or ""
    people = re.findall(r"<@([UW][A-Z0-9]+)", "\n".join(lines))
    plain = [html.unescape(re.sub(r"<([^<>|]*)(?:\|([^<>]*))?>", lambda m: m[2] or m[1], one)) for one in lines]
    return [*plain, owner], people


def _age(at: Any) -> int:
    moment = datetime.fromisoformat(at) if isinstance(at, str) else at
    moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    return -int((moment - datetime(2020, 1, 1, tzinfo=UTC)).total_seconds())


# --- words as they were found when this was written -------------------------------------------------------------------


def _words(said: str) -> list[str]:
    folded = re.sub(r"[\W_]", " ", said.lower()) if said.isascii() else "".join(map(_folded, said))
    return RUN.findall(folded)


@functools.lru_cache(4096)
def _folded(sign: str) -> str:
    decomposed = unicodedata.normalize("NFKD", sign.casefold())
    bare = "".join(one for one in decomposed if not unicodedata.combining(one) or one in VOICED)
    composed = unicodedata.normalize("NFC", bare)
    return "".join(one if one.isalnum() or unicodedata.category(one)[0] == "M" else " " for one in composed)


def _units(said: str) -> set[str]:
    return {one if IS_UNSPACED.match(one) else one[:UNIT] for one in _words(said)}


def _terms(unit: str) -> Iterable[str]:
    if unit[0] in "=@":
        return (unit,)
    if IS_UNSPACED.match(unit):
        return {*unit, *(unit[at : at + 2] for at in range(len(unit) - 1))}
    return [unit[:letters] for letters in range(SHORT, min(len(unit), LONG) + 1)] or [unit]
