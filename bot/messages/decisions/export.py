"""Exports: the question which form, the answer at once, and the file that comes later."""

from collections.abc import Iterable
from datetime import datetime
from itertools import chain

from bot.messages import kit
from bot.messages.decisions import export_adr, export_csv, export_json
from bot.messages.files import File, Folder
from bot.messages.kit import Message
from bot.rules import calendar
from bot.rules.decisions import Form, Story

FORMS = {
    Form.CSV: ("CSV", "one row a decision, for a spreadsheet"),
    Form.JSON: ("JSON", "one document with every fact, for a program"),
    Form.ADR: ("ADR", "one Markdown file a decision, for a repository"),
}
TEAMS_NAMED = 5
NOTHING = "There is nothing to export: you can see no decision here."


def which_export(count: int) -> Message:
    """One button for each form."""
    blocks = [kit.section(f"*Export {_decisions(count)}* as a file that comes to you as a direct message")]
    for form, (name, what) in FORMS.items():
        press = kit.button(name, "decisions.export", value=kit.pack(format=form.value))
        blocks.append(kit.section(f"{name}: {what}", accessory=press))
    return Message(text=f"Export {_decisions(count)}", blocks=tuple(blocks))


def nothing_to_export() -> Message:
    return kit.message(NOTHING)


def export_coming(form: Form, count: int) -> Message:
    return kit.message(f"Your export comes as a direct message: {_decisions(count)} as {FORMS[form][0]}.")


def export_about(form: Form) -> str:
    """How the export is called where something is said about it."""
    return f"your export of decisions as {FORMS[form][0]}"


def export_words(form: Form, teams: Iterable[str]) -> Message:
    """What introduces the file."""
    many = list(teams)
    named = kit.escape(", ".join(many)) if len(many) <= TEAMS_NAMED else f"{len(many)} teams"
    return kit.message(f"Your export of decisions as {FORMS[form][0]}: what you may see of {named}.")


def exported(form: Form, stories: Iterable[Story], *, asked_at: datetime, zone: str) -> File | Folder | Message:
    """The file; several records as a folder. Where there is nothing to see any more, the words that say so."""
    every = iter(stories)
    first = next(every, None)
    if first is None:
        return nothing_to_export()
    there = calendar.local(asked_at, zone)
    name, title = f"decisions-{there.date().isoformat()}", f"Decisions, {calendar.day_text(there.date())} ({zone})"
    found = chain([first], every)
    match form:
        case Form.CSV:
            return File(name=f"{name}.csv", title=title, data=export_csv.table(found))
        case Form.JSON:
            document = export_json.document(found, asked_at=there.isoformat())
            return File(name=f"{name}.json", title=title, data=document)
        case Form.ADR:
            files = tuple((export_adr.file_name(one), export_adr.record(one).encode()) for one in found)
    if len(files) == 1:
        return File(name=files[0][0], title=title, data=files[0][1])
    return Folder(name=f"{name}.zip", title=title, files=files)


def _decisions(count: int) -> str:
    return "1 decision" if count == 1 else f"{count} decisions"
