"""Taking words out of all that is kept: finding them without holding anybody up, and then each row as it is by then."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import Column, MetaData, Row, Select, Table, bindparam, inspect, select, tuple_, update

from bot.rules import chain
from bot.rules.bets import Bet
from bot.rules.decisions import Decision
from bot.rules.erasing import REMOVED
from bot.rules.facts import Facts
from bot.rules.launches import Launch
from bot.rules.notes.texts import number_of
from storage import bets, decisions, launches
from storage.columns import Json
from storage.engine import Tx
from storage.find import READERS
from storage.history import HistoryRow
from storage.notes.texts import find_docs as find_notes
from storage.outbox import Kind, OutboxRow, Said, Status, find_quietly_refused, get_latest
from storage.outbox import update as say_anew
from storage.outbox.letters import NEWER
from storage.statements import WORKSPACE, Change, Query, table_of
from storage.texts import save_reworded
from storage.wording import BLOCKS, WORDS, Reword, Words, recipe, text

BATCH = 200
LETTER = Words(
    table=OutboxRow,
    columns={"text": text, "blocks": BLOCKS, "about": text, "error": text, "file": recipe},
    of=("key",),
)
TABLES = (*WORDS, LETTER)
Key = tuple[Any, ...]
Without = Callable[[str, Facts], Facts]
"""The facts of an entry of this record's history without the words that are to go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A row with such words: of which table, where in it, of which record, and in how many of its texts."""

    table: int
    key: Key
    record: str
    texts: int


Fit = Callable[[str, Sequence[Mapping[str, Any]]], Said]
"""What makes of a text and blocks, whose texts may have grown, a message that Slack takes."""


class Counting:
    """What is done to texts, and to how many."""

    def __init__(self, reword: Reword) -> None:
        self._reword = reword
        self.texts = 0

    def __call__(self, said: str) -> str:
        new = self._reword(said)
        self.texts += new != said
        return new


def find(tx: Tx, table: int, after: Key | None, reword: Reword) -> tuple[list[Hit], Key | None]:
    """Rows of one table with such words, some at a time; and where to go on, None after the last."""
    words = TABLES[table]
    keys = _keys(words)
    found = tx.session.connection().execute(_some(words, after is None), _places(tx, after)).all()
    hits = []
    for row in found:
        counting = Counting(reword)
        if _reworded(words, row, counting):
            key = tuple(getattr(row, name) for name in keys)
            hits.append(Hit(table=table, key=key, record=_record(words, row), texts=counting.texts))
    last = tuple(getattr(found[-1], name) for name in keys) if len(found) == BATCH else None
    return hits, last


def find_of(tx: Tx, records: Mapping[str, str], reword: Reword) -> tuple[list[Hit], list[Hit], dict[int, int]]:
    """All that is kept of these records: their rows, the messages about them that are done with, and their history.

    Each comes with the pattern of its messages' keys.
    """
    rows, letters, entries = [], [], {}
    for record, keys in records.items():
        for table, words in enumerate(WORDS):
            if words.letter and (wanted := _named(words, record)) is not None:
                rows += _hits(tx, table, _of_record(words), wanted, reword)
        letters += _hits(tx, len(WORDS), _about(), {"about_record": keys}, reword)
        for row in tx.find(OF_RECORD, of_record=record):
            entries[row.position] = 1
    return rows, letters, entries


def _hits(tx: Tx, table: int, query: Any, values: Mapping[str, Any], reword: Reword) -> list[Hit]:
    words, hits = TABLES[table], []
    for row in tx.session.connection().execute(query, {WORKSPACE: tx.workspace, **values}).all():
        counting = Counting(reword)
        if _reworded(words, row, counting):
            key = tuple(getattr(row, name) for name in _keys(words))
            hits.append(Hit(table=table, key=key, record=_record(words, row), texts=counting.texts))
    return hits


def _named(words: Words, record: str) -> dict[str, Any] | None:
    """What the columns that name the record hold; None where this is no table of such records."""
    letter = f"{words.letter}-" if len(words.letter) == 1 else words.letter
    if not record.startswith(letter):
        return None
    parts = record.removeprefix(letter).split(" ")
    if len(parts) != len(words.of):
        return None
    return {f"of_{n}": int(part) if part.isdigit() else part for n, part in enumerate(parts)}


def reword_rows(tx: Tx, hits: Iterable[Hit], reword: Reword) -> int:
    """Take the words out of these rows, as they are now; of how many texts. What records are found by follows."""
    texts = 0
    for record, rows in groupby(sorted(hits, key=lambda one: (one.record, one.table, one.key)), lambda one: one.record):
        letter, number = record[:1], record[2:]
        if letter in GET and number.isdigit():
            texts += _reword_record(tx, letter, int(number), list(rows), reword)
        else:
            texts += sum(_reword_row(tx, one, reword) for one in rows)
        _find_anew(tx, record)
    return texts


def _find_anew(tx: Tx, record: str) -> None:
    """What somebody looks for finds it by what it says now."""
    match record.split(" "):
        case ["note", team, week]:
            docs = list(find_notes(tx, int(team), [number_of(week)]))
        case [one] if one[:1] in SORTS and one[2:].isdigit():
            docs = list(READERS[SORTS[one[:1]]](tx, [int(one[2:])]))
        case _:
            return
    for doc in docs:
        save_reworded(tx, doc)


SORTS = {one.value: one for one in READERS}
GET: Mapping[str, Callable[[Tx, int], Decision | Bet | Launch | None]] = {
    "D": decisions.get,
    "B": bets.get,
    "L": launches.get,
}
"""Of these records the words are also what they are found by."""


def _reword_record(tx: Tx, letter: str, number: int, rows: Iterable[Hit], reword: Reword) -> int:
    """The record is held meanwhile, as by everybody who changes it."""
    before = GET[letter](tx, number)
    texts = sum(_reword_row(tx, one, reword) for one in rows)
    tx.flush()
    tx.session.expire_all()
    match before, GET[letter](tx, number):
        case Decision(), Decision() as decision:
            decisions.save(tx, decision)
        case Bet() as was, Bet() as bet:
            bets.save_reworded(tx, was, bet)
        case Launch() as planned, Launch() as launch:
            launches.save(tx, planned, launch)
    return texts


def _reword_row(tx: Tx, hit: Hit, reword: Reword) -> int:
    words, counting = TABLES[hit.table], Counting(reword)
    connection, at = tx.session.connection(), {WORKSPACE: tx.workspace, **_of(hit.key)}
    row = connection.execute(_one(words, tx.writes), at).one_or_none()
    if row is None or not (changed := _reworded(words, row, counting)):
        return 0
    connection.execute(_change(words, tuple(changed)), at | {f"new_{name}": value for name, value in changed.items()})
    return counting.texts


def _reworded(words: Words, row: Row[Any], reword: Reword) -> dict[str, Any]:
    """The columns that are not what they were."""
    changed = {}
    for name, how in words.columns.items():
        value = getattr(row, name)
        if value is not None and (new := how(value, reword)) != value:
            changed[name] = new
    return changed


def _record(words: Words, row: Row[Any]) -> str:
    if not words.of:
        return ""
    named = " ".join(str(getattr(row, name)) for name in words.of)
    return f"{words.letter}-{named}" if len(words.letter) == 1 else f"{words.letter}{named}"


# --- messages --------------------------------------------------------------------------------------------------------


def reword_letters(tx: Tx, hits: Iterable[Hit], reword: Reword, now: datetime, fit: Fit | None) -> int:
    """Take the words out of these messages, and have those that stand in Slack show what is left; out of how many.

    Without a `fit` what stands in Slack stays.
    """
    letters, touched = 0, dict[str, None]()
    for hit in sorted(hits, key=lambda one: one.key):
        base = hit.record.removesuffix(NEWER)
        shown = get_latest(tx, base)
        if not _reword_row(tx, hit, reword):
            continue
        letters += 1
        if shown is not None and (shown.id,) == hit.key:
            touched[base] = None
    if fit is not None:
        for base in touched:
            _say_anew(tx, base, now, fit)
    return letters


def _say_anew(tx: Tx, key: str, now: datetime, fit: Fit) -> None:
    """What Slack never took stands nowhere; where it refused a change of what stands there, it may take this one."""
    latest = get_latest(tx, key)
    if latest is None or latest.kind is Kind.FILE or (latest.kind is Kind.POST and latest.status is Status.DEAD):
        return
    say_anew(tx, key=key, message=fit(latest.text, latest.blocks), at=now, quiet=True)


def count_refused(tx: Tx, since: datetime) -> int:
    """Of how many messages a name was taken out from then on, and Slack did not let them be changed."""
    return sum(REMOVED in f"{one.text} {one.blocks}" for one in find_quietly_refused(tx, since))


# --- the history -----------------------------------------------------------------------------------------------------

_HISTORY = table_of(HistoryRow).c
_CONTENT = ("position", "record", "before", "after", "why", "salt", "words")
BEHIND = Query(
    HistoryRow,
    _HISTORY.position > bindparam("after_position"),
    columns=_CONTENT,
    order_by=[_HISTORY.position],
    limited=True,
)
THESE = Query(
    HistoryRow,
    _HISTORY.position.in_(bindparam("positions", expanding=True)),
    columns=_CONTENT,
    order_by=[_HISTORY.position],
)
OF_RECORD = Query(HistoryRow, _HISTORY.record == bindparam("of_record"), columns=["position"])
ENTRY = Change(HistoryRow, _HISTORY.position == bindparam("of_position"))


def find_entries(tx: Tx, after: int, reword: Reword, without: Without) -> tuple[dict[int, int], int | None]:
    """Entries with such words, by position, with the number of their texts; and where to go on, None after the last."""
    rows = tx.find(BEHIND, after_position=after, most=BATCH)
    found = {row.position: texts for row in rows if (texts := _differences(row, _entry_without(row, reword, without)))}
    return found, rows[-1].position if len(rows) == BATCH else None


def reword_entries(tx: Tx, positions: Sequence[int], reword: Reword, without: Without) -> dict[int, int]:
    """Take the words out of these entries, and the salt: the chain has their digest. Of how many texts, by position."""
    done = {}
    for start in range(0, len(positions), BATCH):
        for row in tx.find(THESE, positions=positions[start : start + BATCH], lock=True):
            new = _entry_without(row, reword, without)
            if texts := _differences(row, new):
                words = row.words or chain.words_digest(
                    salt=row.salt or "", before=row.before, after=row.after, why=row.why
                )
                tx.write(ENTRY, of_position=row.position, salt=None, words=words, **new)
                done[row.position] = texts
    return done


def _entry_without(row: Row[Any], reword: Reword, without: Without) -> dict[str, Any]:
    """What says from which entries words were taken has none of its own."""
    if row.record == chain.WORKSPACE:
        return {"before": row.before, "after": row.after, "why": row.why}
    why = reword(row.why) if row.why is not None else None
    return {"before": without(row.record, row.before), "after": without(row.record, row.after), "why": why}


def _differences(row: Row[Any], new: Mapping[str, Any]) -> int:
    sides: int = sum(row.before[name] != value for name, value in new["before"].items())
    sides += sum(row.after[name] != value for name, value in new["after"].items())
    return sides + int(row.why != new["why"])


# --- statements ------------------------------------------------------------------------------------------------------


@cache
def _raw(words: Words) -> Table:
    """The table as it is in the database: a page of a note is JSON there."""
    columns = [
        Column(one.name, Json() if isinstance(one.type, Json) else one.type, primary_key=one.primary_key)
        for one in table_of(words.table).columns
    ]
    return Table(table_of(words.table).name, MetaData(), *columns)


@cache
def _keys(words: Words) -> tuple[str, ...]:
    return tuple(one.name for one in inspect(words.table).primary_key if one.name != "workspace")


def _wanted(words: Words) -> Select[Any]:
    table = _raw(words)
    names = dict.fromkeys((*_keys(words), *words.of, *words.columns))
    return select(*(table.c[name] for name in names)).where(table.c.workspace == bindparam(WORKSPACE))


@cache
def _some(words: Words, is_first: bool) -> Select[Any]:
    columns = [_raw(words).c[name] for name in _keys(words)]
    query = _wanted(words).order_by(*columns).limit(BATCH)
    if is_first:
        return query
    past = [bindparam(f"key_{n}", type_=one.type) for n, one in enumerate(columns)]
    return query.where(tuple_(*columns) > tuple_(*past))


@cache
def _of_record(words: Words) -> Select[Any]:
    named = [_raw(words).c[name] == bindparam(f"of_{n}") for n, name in enumerate(words.of)]
    return _wanted(words).where(*named)


@cache
def _about() -> Select[Any]:
    """Messages whose key is like this, of which nothing is left to do."""
    table = _raw(LETTER)
    done = table.c.status.in_([Status.SENT, Status.DEAD])
    return _wanted(LETTER).where(table.c.key.like(bindparam("about_record")), done)


@cache
def _one(words: Words, locks: bool) -> Select[Any]:
    query = _wanted(words).where(*_at(words))
    return query.with_for_update() if locks else query


@cache
def _change(words: Words, names: tuple[str, ...]) -> Any:
    values = {name: bindparam(f"new_{name}", type_=_raw(words).c[name].type) for name in names}
    return update(_raw(words)).where(_raw(words).c.workspace == bindparam(WORKSPACE), *_at(words)).values(values)


def _at(words: Words) -> list[Any]:
    return [_raw(words).c[name] == bindparam(f"key_{n}") for n, name in enumerate(_keys(words))]


def _of(key: Key) -> dict[str, Any]:
    return {f"key_{n}": one for n, one in enumerate(key)}


def _places(tx: Tx, after: Key | None) -> dict[str, Any]:
    return {WORKSPACE: tx.workspace, **(_of(after) if after is not None else {})}
