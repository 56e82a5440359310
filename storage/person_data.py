"""All that is kept about one person: who they are, what they run, what they said and did, what waits for them.

Of teams that they may not see any more it is only what they themselves said and did: nobody else's words.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, String, cast, or_, select
from sqlmodel import SQLModel

from bot.rules.export import plain
from storage.bets.rows import BetRow, BetUpdateRow, CheckInRow, PromiseRow
from storage.decisions.rows import DecisionRow, InputRow, ReminderRow, ReopeningRow, SnoozeRow
from storage.engine import Tx
from storage.export import BATCH, Row
from storage.history import HistoryRow
from storage.launches.rows import (
    ItemNudgeRow,
    ItemRow,
    LaunchReminderRow,
    LaunchRow,
    LaunchSnoozeRow,
    TemplateImportRow,
)
from storage.metrics.rows import MetricAskingRow, MetricRow, MetricValueRow
from storage.notes.rows import FollowerRow, NoteVersionRow, NoteWeekRow
from storage.outbox.rows import OutboxRow, Status
from storage.statements import table_of
from storage.teams import LastUsedRow, TeamRow
from storage.workspaces import PersonRow


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Rows of a table that are about somebody, by the columns that name them. `tells`: which columns are told.

    Those of `records` are only told of teams that they may see, each by the column that has its team.
    """

    name: str
    table: type[SQLModel]
    who: tuple[str, ...]
    tells: tuple[str, ...]
    of_team: bool = False
    lists: tuple[str, ...] = ()
    """Columns that hold several people."""


RECORDS = (
    About(
        name="decisions",
        table=DecisionRow,
        who=("driver", "approver", "delegate", "logged_by", "decided_by"),
        lists=("contributors", "informed"),
        tells=("number", "team", "title", "driver", "approver", "delegate", "contributors", "informed", "state", "due"),
        of_team=True,
    ),
    About(
        name="bets",
        table=BetRow,
        who=("owner", "placed_by"),
        lists=("blockers",),
        tells=("number", "team", "name", "what", "owner", "placed_by", "state", "health", "confidence", "due"),
        of_team=True,
    ),
    About(
        name="launches",
        table=LaunchRow,
        who=("owner", "approver", "delegate", "planned_by", "launched_by"),
        lists=("informed",),
        tells=("number", "team", "name", "owner", "approver", "delegate", "informed", "at", "phase"),
        of_team=True,
    ),
    About(
        name="metrics",
        table=MetricRow,
        who=("owner", "added_by"),
        tells=("number", "team", "name", "owner", "added_by", "added_at", "retired_at"),
        of_team=True,
    ),
)
SAID = (
    About(name="inputs", table=InputRow, who=("by",), tells=("decision", "number", "kind", "at", "text", "steelman")),
    About(name="new_evidence", table=ReopeningRow, who=("by",), tells=("decision", "number", "at", "evidence")),
    About(
        name="updates",
        table=BetUpdateRow,
        who=("by",),
        tells=("bet", "version", "at", "confidence", "health", "reason", "promise", "hill"),
    ),
    About(name="promises", table=PromiseRow, who=("made_by",), tells=("bet", "text", "kind", "made_at", "result")),
    About(
        name="answered_promises", table=PromiseRow, who=("answered_by",), tells=("bet", "result", "why", "answered_at")
    ),
    About(name="ticks", table=ItemRow, who=("by",), tells=("launch", "number", "state", "evidence", "at")),
    About(name="corrected_notes", table=NoteVersionRow, who=("by",), tells=("team", "week", "version", "at", "why")),
    About(name="note_drafts", table=NoteWeekRow, who=("by",), tells=("team", "week", "stage", "why", "changed_at")),
    About(name="added_followers", table=FollowerRow, who=("by",), tells=("team", "channel", "at")),
    About(name="metric_values", table=MetricValueRow, who=("by",), tells=("metric", "number", "at")),
)
WAITING = (
    About(name="evidence_to_answer", table=ReopeningRow, who=("passed_to",), tells=("decision", "number", "passed_at")),
    About(name="snoozed_decisions", table=SnoozeRow, who=("by",), tells=("decision", "at", "until")),
    About(name="snoozed_launches", table=LaunchSnoozeRow, who=("by",), tells=("launch", "at", "until")),
    About(name="decision_reminders", table=ReminderRow, who=("to",), tells=("decision", "kind", "at")),
    About(name="launch_reminders", table=LaunchReminderRow, who=("to",), tells=("launch", "kind", "at")),
    About(name="item_reminders", table=ItemNudgeRow, who=("person",), tells=("at", "items", "until")),
    About(name="check_ins", table=CheckInRow, who=("person",), tells=("kind", "at", "asked")),
    About(name="metric_questions", table=MetricAskingRow, who=("person",), tells=("at", "wanted", "until")),
    About(name="checklist_imports", table=TemplateImportRow, who=("person",), tells=("team", "at", "items")),
    About(name="last_used_team", table=LastUsedRow, who=("person",), tells=("team",)),
)


def find(tx: Tx, person: str, teams: Collection[int]) -> dict[str, Any]:
    """Everything, by what it is; `teams` are those that they may see."""
    profile = About(name="profile", table=PersonRow, who=("id",), tells=_all_of(PersonRow))
    runs = About(
        name="teams",
        table=TeamRow,
        who=("note_owner",),
        lists=("admins",),
        tells=("id", "channel", "name", "note_owner", "admins"),
    )
    return {
        "profile": next(_rows(tx, profile, person), None),
        "teams_they_run": [one for one in _rows(tx, runs, person) if one["id"] in teams],
        "records": {one.name: [*_rows(tx, one, person, teams)] for one in RECORDS},
        "checklist_items": [*_items(tx, person, teams)],
        "said_and_did": {one.name: [*_rows(tx, one, person)] for one in SAID},
        "waiting_for_them": {one.name: [*_rows(tx, one, person)] for one in WAITING},
        "messages_to_them": [*_messages(tx, person, teams)],
        "history": [*_history(tx, person, teams)],
    }


def _all_of(table: type[SQLModel]) -> tuple[str, ...]:
    return tuple(one.name for one in table_of(table).c if one.name != "workspace")


def _rows(tx: Tx, about: About, person: str, teams: Collection[int] | None = None) -> Iterator[Row]:
    table = table_of(about.table)
    named = [table.c[name] == person for name in about.who]
    named += [cast(table.c[name], String).contains(f'"{person}"', autoescape=True) for name in about.lists]
    query = select(*(table.c[name] for name in about.tells)).where(table.c.workspace == tx.workspace, or_(*named))
    if teams is not None:
        query = query.where(table.c.team.in_(sorted(teams)))
    for row in tx.session.connection().execute(query.order_by(*table.primary_key.columns)).mappings():
        yield _told(row)


def _items(tx: Tx, person: str, teams: Collection[int]) -> Iterator[Row]:
    """Items of checklists that are theirs to see done, of launches in these teams."""
    items, launches = table_of(ItemRow).c, table_of(LaunchRow).c
    query = (
        select(items.launch, items.number, items.text, items.state, items.due)
        .where(items.workspace == tx.workspace, launches.workspace == tx.workspace, items.owner == person)
        .where(launches.number == items.launch, launches.team.in_(sorted(teams)))
        .order_by(items.launch, items.number)
    )
    for row in tx.session.connection().execute(query).mappings():
        yield _told(row)


def _messages(tx: Tx, person: str, teams: Collection[int]) -> Iterator[Row]:
    """What is still to be said to them, or could not be; without its words, which may be of what they can't see now."""
    rows = table_of(OutboxRow).c
    ours = (rows.workspace == tx.workspace, rows.conversation == person, rows.status != Status.SENT.value)
    may_see = or_(rows.team.is_(None), rows.team.in_(sorted(teams)))
    query = select(rows.about, rows.status, rows.at).where(*ours, may_see).order_by(rows.id)
    for row in tx.session.connection().execute(query).mappings():
        yield _told(row)


def _history(tx: Tx, person: str, teams: Collection[int]) -> Iterator[Row]:
    """What they changed, and what others changed that names them, where they may see that."""
    rows = table_of(HistoryRow).c
    last = 0
    while True:
        named = [cast(one, String).contains(person, autoescape=True) for one in (rows.before, rows.after)]
        query = select(*rows).where(rows.workspace == tx.workspace, rows.id > last, or_(rows.by == person, *named))
        found = tx.session.connection().execute(query.order_by(rows.id).limit(BATCH)).mappings().all()
        seen = _seen(tx, {row["record"] for row in found}, teams)
        for row in found:
            if row["by"] != person and not _names(row, person):
                continue
            told = _told({name: value for name, value in row.items() if name not in {"id", "workspace"}})
            if row["record"] in seen:
                yield told
            elif row["by"] == person:  # what was there before may be somebody else's words
                yield {**told, "before": {}, "after": {}}
        if len(found) < BATCH:
            return
        last = found[-1]["id"]


def _names(row: Mapping[Any, Any], person: str) -> bool:
    """Whether this id stands there, and not only as the beginning of another one."""
    said = json.dumps([row["before"], row["after"]])
    return re.search(rf"\b{re.escape(person)}\b", said) is not None


def _seen(tx: Tx, refs: Collection[str], teams: Collection[int]) -> set[str]:
    """Those of these records that are of teams that may be seen."""
    tables: Mapping[str, type[SQLModel]] = {"D": DecisionRow, "B": BetRow, "L": LaunchRow, "M": MetricRow}
    seen = {f"team {one}" for one in teams} & set(refs)
    seen |= {one for one in refs if one.startswith("note ") and int(one.split()[1]) in teams}
    for letter, model in tables.items():
        numbers = [int(one[2:]) for one in refs if one.startswith(f"{letter}-") and one[2:].isdecimal()]
        table = table_of(model)
        where: Sequence[ColumnElement[bool]] = (table.c.workspace == tx.workspace, table.c.team.in_(sorted(teams)))
        query = select(table.c.number).where(*where, table.c.number.in_(numbers))
        seen |= {f"{letter}-{one}" for one in tx.session.connection().execute(query).scalars()} if numbers else set()
    return seen


def _told(row: Mapping[Any, Any]) -> Row:
    return {str(name): plain(value) for name, value in row.items()}
