"""The export of a workspace: the form that asks for it, what is said of it, and the files that it is made of."""

import csv
import hashlib
import json
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.messages import kit
from bot.messages.exporting.tables import harmless
from bot.messages.files import Archive, Entry, File
from bot.messages.kit import Filled, Message
from bot.rules import export as rules
from bot.rules import text
from bot.rules.export import Form, Link, Row, Wanted
from bot.rules.teams import Team

FORMS = {
    Form.BOTH: "JSON lines and CSV",
    Form.JSONL: "JSON lines, for programs",
    Form.CSV: "CSV, for spreadsheets",
}
KINDS = {
    "decisions": "decision",
    "bets": "bet",
    "launches": "launch",
    "notes": "weekly note",
    "metrics": "metric",
}
SHOWN = "errors.shown"
PERSON_COLUMNS = ("id", "name")
HISTORY_COLUMNS = (
    *("record", "what", "at", "by", "before", "after", "why"),
    *("position", "previous", "hash", "salt", "words"),
)
"""The last five are those by which an entry carries the one before it (docs/history.md)."""
LINK_COLUMNS = ("record", "what", "name", "url")
NAME = "workspace-{}.zip"


# --- asking ----------------------------------------------------------------------------------------------------------


def form(teams: Sequence[Team], hidden: Mapping[str, int]) -> dict[str, Any]:
    """One click on *Export* is enough."""
    choices = [(team.name, str(team.id)) for team in teams[: kit.OPTIONS]]
    about = "Everything that the workspace keeps, as a .zip that comes to you as a direct message."
    return kit.modal(
        "Export",
        kit.section(f"{about}{_left_out(hidden)}"),
        *([kit.choices_input("teams", "Only these teams", choices, placeholder="All that you can see")]),
        kit.day_input("since", "Only what began on or after", optional=True, hint="The day begins at 00:00 UTC"),
        kit.radio_input("format", "As", [(name, one.value) for one, name in FORMS.items()], value=Form.BOTH.value),
        callback="export.asked",
        metadata={},
        submit="Export",
    )


def read_form(filled: Filled) -> Wanted:
    teams = [one for one in filled.choices("teams") if one.isdecimal() and len(one) <= 9]
    return Wanted(
        form=kit.one_of(Form, filled.choice("format") or Form.BOTH),
        teams=tuple(map(int, teams)),
        since=filled.day("since"),
    )


def nothing(hidden: Mapping[str, int]) -> dict[str, Any]:
    """No team that they may see."""
    said = f"There is no team that you can see.{_left_out(hidden)}"
    return kit.modal("Export", kit.section(said), callback=SHOWN, metadata={})


def coming(wanted: Wanted, counts: Mapping[str, int]) -> dict[str, Any]:
    said = f"Your export comes as a direct message: {_counted(counts) or 'no record yet'}, as {FORMS[wanted.form]}."
    return kit.modal("Export", kit.section(said), callback=SHOWN, metadata={})


def words(wanted: Wanted, teams: int) -> Message:
    """What introduces the file."""
    since = f", from what began on {wanted.since.isoformat()} on" if wanted.since is not None else ""
    return kit.message(f"Your export of the workspace: what you may see of {text.many(teams, 'team')}{since}.")


def not_any_more() -> Message:
    """In the place of the file."""
    return kit.message(
        "There is no export of the workspace for you: you asked for it as a workspace admin, and are none any more."
    )


def _left_out(hidden: Mapping[str, int]) -> str:
    if not any(hidden.values()):
        return ""
    return (
        f" Left out, because it is in private channels that you are not in: {_counted(hidden)}. Whoever runs Drumbeat "
        "can export all of it on its machine: `python app.py export FILE`."
    )


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(text.many(number, KINDS[kind]) for kind, number in counts.items() if number)


def mine_coming() -> Message:
    return kit.message("What is kept about you comes as a direct message, as a file.")


def mine_words() -> Message:
    """What introduces the file."""
    return kit.message(
        "What I keep about you. Of channels that you can't see any more it has only what you said and did yourself."
    )


def mine(found: Mapping[str, Any], asked_at: datetime) -> File:
    """All of it as one JSON document."""
    head = {"format": "drumbeat my data 1", "asked_at": asked_at.isoformat()}
    data = json.dumps({**head, **found}, ensure_ascii=False, indent=1, default=str).encode()
    day = asked_at.date().isoformat()
    return File(name=f"my-data-{day}.json", title=f"My data, {day}", data=data)


# --- the files -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows with the same columns; they can be read more than once. `ref` tells which record a row is of."""

    name: str
    columns: Sequence[str]
    rows: Callable[[], Iterable[Row]]
    ref: Callable[[Row], str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """What an export is made of. `people` are looked up by those ids that stood in the tables.

    `only`: the names of the teams that it was narrowed to, if it was.
    """

    workspace: str
    name: str
    tables: Sequence[Table]
    people: Callable[[set[str]], Iterable[Row]]
    hidden: Mapping[str, int]
    asked_at: datetime
    form: Form
    since: date | None = None
    by: str | None = None
    only: Sequence[str] | None = None


def archive(whole: Whole) -> Archive:
    day = whole.asked_at.date().isoformat()
    return Archive(name=NAME.format(day), title=f"Workspace, {day}", entries=_entries(whole))


def _entries(whole: Whole) -> Iterator[Entry]:
    """README first, the tables, who is who, what they point to, and last how much there is of each."""
    told: list[dict[str, Any]] = []
    ids: set[str] = set()
    yield "README.txt", _summed("README.txt", [readme(whole).encode()], told)
    for table in whole.tables:
        yield from _files(table, whole.form, told, ids)
    people = Table(name="people", columns=PERSON_COLUMNS, rows=lambda: whole.people(ids))
    yield from _files(people, whole.form, told, set())
    links = Table(name="attachments", columns=LINK_COLUMNS, rows=lambda: map(_link, _links(whole.tables)))
    yield "attachments.csv", _summed("attachments.csv", _csv(links, told, set()), told)
    yield "manifest.json", [json.dumps(_manifest(whole, told), ensure_ascii=False, indent=1).encode()]


def _files(table: Table, form: Form, told: list[dict[str, Any]], ids: set[str]) -> Iterator[Entry]:
    for ending, wanted, made in (("jsonl", Form.JSONL, _jsonl), ("csv", Form.CSV, _csv)):
        if form in {Form.BOTH, wanted}:
            name = f"{table.name}.{ending}"
            yield name, _summed(name, made(table, told, ids), told)


def _jsonl(table: Table, told: list[dict[str, Any]], ids: set[str]) -> Iterator[bytes]:
    count = 0
    for row in table.rows():
        count += 1
        ids |= rules.people_in(row)
        yield json.dumps(row, ensure_ascii=False, default=str).encode() + b"\n"
    told.append({"rows": count})


def _csv(table: Table, told: list[dict[str, Any]], ids: set[str]) -> Iterator[bytes]:
    kept = _Kept()
    writer = csv.writer(kept, quoting=csv.QUOTE_ALL)
    writer.writerow(table.columns)
    yield BOM_UTF8
    count = 0
    for row in table.rows():
        count += 1
        ids |= rules.people_in(row)
        writer.writerow([harmless(_cell(row[name])) for name in table.columns])
        yield kept.taken()
    yield kept.taken()
    told.append({"rows": count})


class _Kept:
    """Where the csv module writes to: it wants something with `write`."""

    def __init__(self) -> None:
        self._parts: list[str] = []

    def write(self, text: str) -> None:
        self._parts.append(text)

    def taken(self) -> bytes:
        """What was written since the last time."""
        written = "".join(self._parts).encode()
        self._parts.clear()
        return written


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _summed(name: str, pieces: Iterable[bytes], told: list[dict[str, Any]]) -> Iterator[bytes]:
    """The same bytes; at their end what they come to is told."""
    digest, size = hashlib.sha256(), 0
    about: dict[str, Any] = {"file": name}
    for piece in pieces:
        digest.update(piece)
        size += len(piece)
        yield piece
    if told and "file" not in told[-1]:
        about |= told.pop()
    told.append({**about, "bytes": size, "sha256": digest.hexdigest()})


def _links(tables: Iterable[Table]) -> Iterator[Link]:
    for table in tables:
        if table.ref is not None:
            for row in table.rows():
                yield from rules.links_in(row, table.ref(row))


def _link(link: Link) -> Row:
    return {"record": link.record, "what": link.what, "name": link.name, "url": link.url}


def _manifest(whole: Whole, told: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    return {
        "format": "drumbeat workspace 1",
        "workspace": {"id": whole.workspace, "name": whole.name},
        "asked_at": whole.asked_at.isoformat(),
        "asked_by": whole.by,
        "since": whole.since.isoformat() if whole.since is not None else None,
        "teams": list(whole.only) if whole.only is not None else None,
        "left_out": dict(whole.hidden),
        "files": list(told),
    }


def readme(whole: Whole) -> str:
    left_out = _counted(whole.hidden)
    hidden = (
        f"Left out, because it is in private channels that whoever asked is not in: {left_out}.\n"
        "`python app.py export FILE` on the machine of the bot writes all of it.\n"
        if left_out
        else ("Nothing was left out.\n" if whole.only is None and whole.since is None else "")
    )
    since = f"Only what began on {whole.since.isoformat()} or later (UTC).\n" if whole.since is not None else ""
    only = f"Only of these teams: {', '.join(whole.only) or 'none'}.\n" if whole.only is not None else ""
    names = "\n".join(f"  {table.name}: {WHAT[table.name]}" for table in whole.tables)
    return (
        f"What Drumbeat keeps of the workspace {whole.name} ({whole.workspace}), as it was in one moment after it was\n"
        f"asked for, at {whole.asked_at.isoformat()}.\n"
        f"{only}"
        f"{since}"
        f"{hidden}\n"
        "Each name below is a .jsonl file (UTF-8, one JSON object a line), a .csv file (UTF-8 with a byte order\n"
        "mark, all cells quoted), or both. Moments are ISO 8601 in UTC; what has no day, such as `note_time`, is by\n"
        "the clock of the team's `zone`. In a .csv file a list or an object is a cell of JSON, and a cell that\n"
        "begins like a formula, or with an apostrophe, has an apostrophe before it. A cell ends with …\n"
        "where it had more than 32,000 characters. The .jsonl files have everything as it is.\n\n"
        f"{names}\n"
        "  people: the id and the name of everybody who stands in the others; no name where none is known\n"
        "  attachments.csv: every link in them: the record, where it stands there, its label, the address\n"
        "  manifest.json: how many rows and bytes each file has, and its SHA-256\n\n"
        "Rows belong to each other by number: the `decision` of an input is the `number` of a decision, `bet`,\n"
        "`launch` and `metric` likewise, and `team` is the `id` of a team. In history a record is called D-14, B-3,\n"
        "L-2, M-1, `team 1` or `note 1 2026-W46`; `workspace` and `installation` are what happened to all of it.\n"
        "No file has a token or the secret of a metric's source.\n"
    )


WHAT = {
    "teams": "channels that were set up, with their settings",
    "decisions": "decisions as they stand",
    "decision_versions": "every text that was put to an approver",
    "inputs": "support, concerns and objections",
    "reopenings": "new evidence, and what was said to it",
    "bets": "bets as they stand",
    "updates": "every update of a bet",
    "blockers": "what holds or held bets up",
    "promises": "what was promised, and what became of it",
    "launches": "launches as they stand",
    "items": "the items of their checklists, with evidence",
    "checklists": "what new launches of a team start with, where it is not the usual",
    "notes": "weekly notes as they read now",
    "note_versions": "everything that a note ever said",
    "note_followers": "channels that get a team's notes too",
    "metrics": "metrics as they stand, without the secrets of their sources",
    "metric_values": "every value that they had",
    "history": "who changed what, when, from what to what, and why",
}
