"""Exports: in which forms decisions come, and the file that comes later."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import partial

from bot.messages.decisions import export_adr, export_csv, export_json
from bot.messages.exporting.asking import Asking, Whole
from bot.messages.files import File, Folder
from bot.messages.kit import Message
from bot.rules import calendar
from bot.rules.decisions import Form, Story

EXPORT = Asking(
    one="decision",
    many="decisions",
    button="decisions.export",
    forms={
        Form.CSV: ("CSV", "one row a decision, for a spreadsheet"),
        Form.JSON: ("JSON", "one document with every fact, for a program"),
        Form.ADR: ("ADR", "one Markdown file a decision, for a repository"),
    },
)


def exported(form: Form, stories: Iterable[Story], *, asked_at: datetime, zone: str) -> File | Folder | Message:
    there = calendar.local(asked_at, zone).isoformat()
    whole: Mapping[str, Whole[Story]] = {
        Form.CSV: export_csv.table,
        Form.JSON: partial(export_json.document, asked_at=there),
    }
    return EXPORT.exported(form, stories, whole=whole, page=export_adr.page, asked_at=asked_at, zone=zone)
