"""Everything that is kept of some teams, table by table and row by row: for the export of a whole workspace.

Who reads one row after the other holds one batch at a time. What is read in one transaction that sees one moment fits
together: what is counted in one place is there in the other.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, func, select, tuple_
from sqlmodel import SQLModel

from bot.rules.bets import Blocker
from bot.rules.export import is_id, plain
from storage import workspaces
from storage.bets.rows import BetRow, BetUpdateRow, PromiseRow
from storage.decisions.rows import DecisionRow, InputRow, ReopeningRow, VersionRow
from storage.engine import Tx
from storage.history import HistoryRow
from storage.launches.rows import ItemRow, LaunchRow, TemplateRow
from storage.metrics.rows import MetricRow, MetricValueRow
from storage.notes.pages import PageColumn
from storage.notes.rows import FollowerRow, NoteRow, NoteVersionRow, NoteWeekRow
from storage.statements import table_of
from storage.teams import TeamRow

BATCH = 200
Row = Mapping[str, Any]
LISTED = frozenset({"words", "phase", "rank", "heard_at", "measured"})
"""Where a record stands in lists and what finds it: the bot's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Rows of one table. Records have a `letter`, or none that people type; `began` tells since when they are there.

    Rows that belong to records have those's number in the column `of`, and the `records` are their part. What is kept
    in a record itself is `made` of its row. `key` is in which order they come.
    """

    name: str
    table: type[SQLModel]
    key: tuple[str, ...]
    letter: str = ""
    began: str = ""
    of: str = ""
    records: "Part | None" = None
    without: frozenset[str] = frozenset()
    made: Callable[[Row], Iterator[Row]] | None = None
    fields: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """What each row tells, in its order; an `id` that only tells rows apart is left out."""
        if self.fields:
            return self.fields
        left_out = {"workspace", *self.without, *(("id",) if self.records is not None else ())}
        return tuple(one.name for one in table_of(self.table).c if one.name not in left_out)

    def ref(self, row: Row) -> str:
        """What the record is called that a row is of, or belongs to."""
        if self.records is not None:
            return f"{self.records.letter}-{row[self.of]}"
        if self.letter:
            return f"{self.letter}-{row['number']}"
        if self.made is not None:
            return f"B-{row['bet']}"
        if "week" in row:
            return f"note {row['team']} {row['week']}"
        return f"team {row['team'] if 'team' in row else row['id']}"


def _blockers(row: Row) -> Iterator[Row]:
    yield from ({"bet": row["number"], **one} for one in row["blockers"])


TEAMS = Part(name="teams", table=TeamRow, key=("id",))
DECISIONS = Part(name="decisions", table=DecisionRow, key=("number",), letter="D", began="logged_at", without=LISTED)
BETS = Part(name="bets", table=BetRow, key=("number",), letter="B", began="placed_at", without=LISTED | {"blockers"})
LAUNCHES = Part(name="launches", table=LaunchRow, key=("number",), letter="L", began="planned_at", without=LISTED)
METRICS = Part(
    name="metrics",
    table=MetricRow,
    key=("number",),
    letter="M",
    began="added_at",
    without=frozenset({"secret", "wanted_at", "tries"}),
)
NOTES = Part(name="notes", table=NoteRow, key=("team", "week"), began="until", without=frozenset({"told"}))
WEEKS = (
    Part(name="posted", table=NoteRow, key=("team", "week"), began="until", fields=("team", "week")),
    Part(name="drafted", table=NoteWeekRow, key=("team", "week"), began="due", fields=("team", "week")),
)
PARTS = (
    TEAMS,
    DECISIONS,
    Part(name="decision_versions", table=VersionRow, key=("decision", "version"), of="decision", records=DECISIONS),
    Part(name="inputs", table=InputRow, key=("decision", "number"), of="decision", records=DECISIONS),
    Part(name="reopenings", table=ReopeningRow, key=("decision", "number"), of="decision", records=DECISIONS),
    BETS,
    Part(name="updates", table=BetUpdateRow, key=("bet", "id"), of="bet", records=BETS),
    Part(
        name="blockers",
        table=BetRow,
        key=("number",),
        began="placed_at",
        made=_blockers,
        fields=("bet", *(one.name for one in fields(Blocker))),
    ),
    Part(name="promises", table=PromiseRow, key=("bet", "id"), of="bet", records=BETS),
    LAUNCHES,
    Part(name="items", table=ItemRow, key=("launch", "number"), of="launch", records=LAUNCHES),
    Part(name="checklists", table=TemplateRow, key=("team",)),
    NOTES,
    Part(name="note_versions", table=NoteVersionRow, key=("team", "week", "version"), began="at"),
    Part(name="note_followers", table=FollowerRow, key=("team", "channel")),
    METRICS,
    Part(name="metric_values", table=MetricValueRow, key=("metric", "id"), of="metric", records=METRICS),
)
RECORDS = tuple(one for one in PARTS if one.letter)
COUNTED = (DECISIONS, BETS, LAUNCHES, NOTES, METRICS)
OF_WHOLE = ("installation", "workspace")
"""How history names what happened to all of a workspace."""
_HISTORY = table_of(HistoryRow)


def find_rows(tx: Tx, part: Part, teams: Collection[int], since: datetime | None = None) -> Iterator[Row]:
    """All of a part, with what belongs to records that began `since` then, as plain values."""
    if part.records is None:
        yield from (one for batch in _batches(tx, part, teams, since) for one in batch)
        return
    for numbers in _numbers(tx, part.records, teams, since):
        for row in tx.session.connection().execute(_of(tx, part, numbers)).mappings():
            yield _plain(part, row)


def find_history(
    tx: Tx, teams: Collection[int], since: datetime | None = None, *, of_whole: bool = False
) -> Iterator[Row]:
    """Who changed what of these teams, their records and their notes; of each the oldest first.

    With `of_whole` also what happened to all of the workspace, such as who exported it.
    """
    for refs in _refs(tx, teams, since):
        yield from _entries(tx, _HISTORY.c.record.in_(refs))
    if of_whole:
        yield from _entries(tx, _HISTORY.c.record.in_(OF_WHOLE), *_happened(since))


def find_whole_history(tx: Tx, since: datetime | None = None) -> Iterator[Row]:
    """All that ever happened, in the order of its chain, so that it can be checked from one entry to the next."""
    last = 0
    while True:
        query = _history(tx).where(_HISTORY.c.position > last, *_happened(since)).order_by(_HISTORY.c.position)
        found = tx.session.connection().execute(query.limit(BATCH)).mappings().all()
        yield from map(_flat, found)
        if len(found) < BATCH:
            return
        last = found[-1]["position"]


def _history(tx: Tx) -> Select[Any]:
    columns = [one for one in _HISTORY.c if one.name not in {"workspace", "id"}]
    return select(*columns).where(_HISTORY.c.workspace == tx.workspace)


def _happened(since: datetime | None) -> list[ColumnElement[bool]]:
    return [_HISTORY.c.at >= since] if since is not None else []


def _entries(tx: Tx, *where: ColumnElement[bool]) -> Iterator[Row]:
    query = _history(tx).where(*where).order_by(_HISTORY.c.record, _HISTORY.c.position)
    yield from map(_flat, tx.session.connection().execute(query).mappings())


def find_people(tx: Tx, ids: Collection[str]) -> Iterator[Row]:
    """These by id and name, as far as they are known. A word in capitals that looks like an id is nobody."""
    wanted = sorted(ids)
    for first in range(0, len(wanted), BATCH):
        some = wanted[first : first + BATCH]
        known = workspaces.find_people(tx, some)
        for one in some:
            if one in known or is_id(one):
                yield {"id": one, "name": known[one][0].name if one in known else None}


def count(tx: Tx, teams: Collection[int] | None = None, *, without: Collection[int] = ()) -> dict[str, int]:
    """How many records there are by kind: of these teams or of all, without some."""
    found = {}
    for part in COUNTED:
        table = table_of(part.table)
        where = [table.c.workspace == tx.workspace, table.c.team.not_in(list(without))]
        where += [table.c.team.in_(list(teams))] if teams is not None else []
        found[part.name] = tx.session.connection().execute(select(func.count()).where(*where)).scalar_one()
    return found


def _refs(tx: Tx, teams: Collection[int], since: datetime | None) -> Iterator[list[str]]:
    yield [f"team {one}" for one in sorted(teams)]
    for part in RECORDS:
        for numbers in _numbers(tx, part, teams, since):
            yield [f"{part.letter}-{one}" for one in numbers]
    yield from _weeks(tx, teams, since)


def _weeks(tx: Tx, teams: Collection[int], since: datetime | None) -> Iterator[list[str]]:
    """Of posted notes, and of those that were only drafted: a draft has a history too."""
    known = set[str]()
    for part in WEEKS:
        for batch in _batches(tx, part, teams, since):
            fresh = [ref for one in batch if (ref := part.ref(one)) not in known]
            known.update(fresh)
            yield fresh


def _numbers(tx: Tx, part: Part, teams: Collection[int], since: datetime | None) -> Iterator[list[int]]:
    last = 0
    while True:
        table = table_of(part.table)
        ours = (table.c.workspace == tx.workspace, *_wanted(part, table, teams, since))
        query = select(table.c.number).where(*ours, table.c.number > last)
        found = tx.session.connection().execute(query.order_by(table.c.number).limit(BATCH)).scalars().all()
        if found:
            yield list(found)
        if len(found) < BATCH:
            return
        last = found[-1]


def _batches(tx: Tx, part: Part, teams: Collection[int], since: datetime | None) -> Iterator[list[Row]]:
    table, last = table_of(part.table), None
    key = [table.c[name] for name in part.key]
    while True:
        ours = (table.c.workspace == tx.workspace, *_wanted(part, table, teams, since))
        query = select(*_columns(part, table)).where(*ours).order_by(*key)
        if last is not None:
            query = query.where(tuple_(*key) > tuple_(*last))
        found = tx.session.connection().execute(query.limit(BATCH)).mappings().all()
        if found and part.made is not None:
            yield [_flat(one) for row in found for one in part.made(dict(row))]
        elif found:
            yield [_plain(part, row) for row in found]
        if len(found) < BATCH:
            return
        last = [found[-1][name] for name in part.key]


def _wanted(part: Part, table: Table, teams: Collection[int], since: datetime | None) -> Iterator[ColumnElement[bool]]:
    yield (table.c.id if part is TEAMS else table.c.team).in_(sorted(teams))
    if since is not None and part.began:
        yield table.c[part.began] >= since


def _of(tx: Tx, part: Part, numbers: Sequence[int]) -> Select[Any]:
    table = table_of(part.table)
    query = select(*_columns(part, table)).where(table.c.workspace == tx.workspace, table.c[part.of].in_(numbers))
    return query.order_by(*(table.c[name] for name in part.key))


def _columns(part: Part, table: Table) -> list[ColumnElement[Any]]:
    """What a row of it tells, or all that something is made of."""
    names = part.columns if part.made is None else [one.name for one in table.c]
    return [table.c[name] for name in names]


def _plain(part: Part, row: Mapping[Any, Any]) -> Row:
    kept = {
        name: PageColumn.plain(value) if name == "page" and value is not None else value for name, value in row.items()
    }
    if part is NOTES and kept["page"] is not None:
        kept["blocks"] = None  # how the page was laid out
    return _flat(kept)


def _flat(row: Mapping[Any, Any]) -> Row:
    return {str(name): plain(value) for name, value in row.items()}
