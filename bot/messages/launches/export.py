"""Exports: in which forms launches come, and the file that comes later."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import partial

from bot.messages.exporting.asking import Asking, Whole
from bot.messages.files import File, Folder
from bot.messages.kit import Message
from bot.messages.launches import export_csv, export_json, export_md
from bot.rules import calendar
from bot.rules.launches import Form, Story

EXPORT = Asking(
    one="launch",
    many="launches",
    button="launches.export",
    forms={
        Form.CSV: ("CSV", "one row an item of a checklist, for a spreadsheet"),
        Form.JSON: ("JSON", "one document with every fact, for a program"),
        Form.MD: ("Markdown", "one file a launch, to read and to keep"),
    },
)


def exported(form: Form, stories: Iterable[Story], *, asked_at: datetime, zone: str) -> File | Folder | Message:
    there = calendar.local(asked_at, zone).isoformat()
    whole: Mapping[str, Whole[Story]] = {
        Form.CSV: export_csv.table,
        Form.JSON: partial(export_json.document, asked_at=there),
    }
    return EXPORT.exported(form, stories, whole=whole, page=export_md.page, asked_at=asked_at, zone=zone)
