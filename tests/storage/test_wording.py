"""Every column that can hold a text is known to hold people's words, or facts: a new one is put to one of them."""

from sqlalchemy import String
from sqlmodel import AutoString, SQLModel

from storage import migrations
from storage.columns import Json
from storage.erasing import TABLES
from storage.history import HistoryRow
from storage.statements import table_of

FACTS = {
    "alarms": {"record"},
    "bet_terms": {"term", "phase"},
    "bet_updates": {"by", "health", "health_before", "promise_kind", "resolved", "result"},
    "bets": {"health", "horizon", "links", "owner", "phase", "placed_by", "state", "updated_by", "words"},
    "chains": {"hash"},
    "channels": {"id", "members", "name"},
    "check_ins": {"asked", "kind", "person"},
    "decision_inputs": {"by", "fair_by", "kind", "resolved_by"},
    "decision_reminders": {"kind", "to"},
    "decision_reopenings": {"answered_by", "by", "outcome", "passed_to"},
    "decision_snoozes": {"by"},
    "decision_terms": {"term", "phase"},
    "decision_versions": {"default_state", "door", "link"},
    "decisions": {
        *("approver", "commitments", "contributors", "decided_by", "decided_for", "default_state", "delegate", "door"),
        *("driver", "informed", "informed_channels", "link", "logged_by", "phase", "reviewed_by", "state"),
        *("withdrawn_by", "words"),
    },
    "departures": {"person", "told"},
    "erasures": {"by", "spellings"},
    "found_records": {"kind", "words"},
    "found_terms": {"kind", "term"},
    "history": {"by", "hash", "previous", "record", "salt", "what", "words"},
    "homes": {"digest", "hash", "looking", "person", "teams"},
    "installations": {
        "app",
        "bot_id",
        "bot_user",
        "enterprise",
        "name",
        "org",
        "refresh_token",
        "scopes",
        "token",
        "why",
    },
    "installs_begun": {"browser", "state"},
    "last_used_teams": {"person"},
    "launch_item_nudges": {"items", "person"},
    "launch_items": {"by", "owner", "phase", "state"},
    "launch_reminders": {"kind", "to"},
    "launch_snoozes": {"by"},
    "launch_template_imports": {"person", "step"},
    "launch_terms": {"term", "phase"},
    "launches": {
        *("approver", "decided_by", "decided_for", "delegate", "gate_state", "guard_kind", "informed"),
        *("informed_channels", "launched_by", "links", "owner", "phase", "planned_by", "words"),
    },
    "metric_askings": {"person", "wanted"},
    "metric_values": {"by", "number", "origin"},
    "metrics": {
        *("added_by", "good", "header", "owner", "query", "role", "secret", "source", "target", "url", "value"),
        *("value_by", "value_origin"),
    },
    "note_followers": {"by", "channel"},
    "note_versions": {"by", "week"},
    "note_weeks": {"by", "sent", "stage", "week"},
    "notes": {"posted_by", "sent_to", "told", "week"},
    "numbers": {"kind"},
    "outbox": {"channel", "conversation", "key", "kind", "owner", "status", "thread", "ts"},
    "outbox_holds": {"kind"},
    "people": {"id", "name", "zone"},
    "pictures": {"digest", "file"},
    "promises": {"answered_by", "kind", "made_by", "result"},
    "receipts": {"key"},
    "retentions": {"by"},
    "settled_bets": {"owner"},
    "slots": {"outcome", "post", "slot"},
    "teams": {
        *(
            "absences",
            "admins",
            "channel",
            "checkin_time",
            "country",
            "note_owner",
            "note_time",
            "on_holiday",
            "pauses",
        ),
        *("reminder_time", "subdivision", "zone"),
    },
}
"""People and channels by their ids, states, addresses, and what is made of words when they are saved. Names of people
and channels are Slack's, which says them anew. Spellings of a name that is erased are locked, and go when that is over.
"""
HISTORY = {"before", "after", "why"}


def holds_text(column: object) -> bool:
    kind = getattr(column, "type", None)
    return isinstance(kind, String | AutoString | Json)


def test_every_text_is_known_to_be_words_or_facts() -> None:
    words = {table_of(one.table).name: set(one.columns) for one in TABLES} | {"history": HISTORY}
    unknown = {
        (name, column.name)
        for name, table in migrations.TABLES.tables.items()
        for column in table.columns
        if column.name != "workspace"
        and holds_text(column)
        and column.name not in words.get(name, set()) | FACTS.get(name, set())
    }
    assert unknown == set()


def test_nothing_is_both_and_what_is_named_exists() -> None:
    tables: dict[str, type[SQLModel]] = {table_of(one.table).name: one.table for one in TABLES} | {
        "history": HistoryRow
    }
    for name, model in tables.items():
        words = (
            HISTORY if name == "history" else {column for one in TABLES if one.table is model for column in one.columns}
        )
        columns = set(table_of(model).columns.keys())
        assert words <= columns
        assert not words & FACTS.get(name, set())
    for name, facts in FACTS.items():
        assert facts <= set(migrations.TABLES.tables[name].columns.keys()), name
