"""A checklist comes from a file or a pasted text: every mistake at once, then what would change, then it is applied."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import launches as messages
from bot.rules.launches import Template, TemplateItem, templating
from bot.rules.launches.templates import DEFAULT
from bot.rules.people import Channel
from handlers.calls import Answer, Call, Replace, View
from handlers.deps import Deps
from handlers.launches import template_file
from handlers.launches.template_file import Reading
from handlers.launches.templates import administered, carried, change_template, kept, show
from storage import launches as stored
from storage.engine import Tx

LARGEST = 100_000
Wrong = tuple[int, str, UserError]
"""A mistake with its line and its key."""


async def on_template_import(call: Call, deps: Deps) -> Answer:
    """*Import YAML*: the form in the place of the checklist."""
    _, _, team = await administered(call, deps, call.number("team"))
    files = await deps.people.may_read_files(call.workspace)
    return Replace(messages.importing(team.id, carried=carried(call), files=files))


async def on_template_imported(call: Call, deps: Deps) -> Answer:
    """A file or a text was submitted: what is wrong with it, or what would change."""
    assert call.view is not None
    _, channel, team = await administered(call, deps, call.number("team"))
    reading = await asyncio.to_thread(template_file.read, await _given(call, deps, call.view))
    mistakes = [(one.line, one.key, one.error) for one in reading.mistakes]
    mistakes += await _strangers(call, deps, reading, channel)
    if mistakes:
        return Replace(_again(call.view, sorted(mistakes, key=lambda one: one[0]), deps.prefix))
    items = templating.in_order(reading.items)
    return Replace(await _compared(call, deps, team.id, items))


async def _given(call: Call, deps: Deps, view: View) -> str:
    """The text that was pasted, or that of the file. Raises UserError at the field."""
    files, pasted = view.filled.files("file"), view.filled.text("yaml")
    if files and pasted:
        raise UserError("import_twice", field="yaml")
    if not files:
        if not pasted:
            raise UserError("import_nothing", field="yaml")
        return pasted
    try:
        data = await deps.people.file(call.workspace, files[0], most=LARGEST)
    except UserError as error:
        raise error.at("file") from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UserError("file_not_text", field="file") from None


async def _strangers(call: Call, deps: Deps, reading: Reading, channel: Channel) -> list[Wrong]:
    """Owners who can't own an item of this team, each once. Raises UserError when Slack is slow."""
    found: list[Wrong] = []
    if reading.lines:
        await deps.people.several(call.workspace, reading.lines)  # side by side; one after the other takes too long
    for person, line in reading.lines.items():
        try:
            await deps.check_named(call, person, channel, "owner")
        except UserError as error:
            if error.code == "slack_slow":
                raise
            found.append((line, "owner", error))
    return found


def _again(view: View, mistakes: Sequence[Wrong], prefix: str) -> Mapping[str, Any]:
    """The form with what is wrong at its top; the text that was pasted stays."""
    form = messages.importing(
        int(view.metadata.get("team") or 0),
        carried=kept(view),
        files=bool(view.metadata.get("files")),
        notice=messages.wrong(mistakes, prefix=prefix),
    )
    return messages.importing_again(form, view.filled)


async def on_template_usual(call: Call, deps: Deps) -> Answer:
    """*Back to the usual one*: what would change by that."""
    _, _, team = await administered(call, deps, call.number("team"))
    return Replace(await _compared(call, deps, team.id, DEFAULT))


async def _compared(
    call: Call, deps: Deps, team: int, items: Sequence[TemplateItem], *, notice: str = ""
) -> Mapping[str, Any]:
    """What would change, kept until it is applied."""
    own = carried(call)
    seen, found = await deps.db.run(call.workspace, compare, team, call.user, own["step"], items, deps.now())
    return messages.comparing(team, found, seen=seen, carried=own, notice=notice)


def compare(
    tx: Tx, team: int, by: str, own: str, items: Sequence[TemplateItem], now: datetime
) -> tuple[int, templating.Differences]:
    """The version that these items are compared with, and what differs."""
    template = stored.get_template(tx, team)
    stored.save_import(tx, team, by, own, items, now)
    return template.version, templating.differences(template.items, items)


async def on_template_applied(call: Call, deps: Deps) -> Answer:
    """*Apply*. Where the checklist is another one by now, what would change is shown anew."""
    assert call.view is not None
    seen, own = call.number("seen"), str(call.view.metadata.get("step") or "")
    person, _, team = await administered(call, deps, call.number("team"))
    items = await deps.db.read(call.workspace, stored.get_import, team.id, call.user, own)
    if items is None:
        raise UserError("changed_meanwhile", what="what is imported")

    def apply(template: Template) -> Template:
        if template.version != seen:
            raise UserError("changed_meanwhile", what="the checklist")
        return templating.with_items(template, items)

    try:
        before, after = await deps.commit(
            call, change_template, team.id, person, "checklist replaced", apply, deps.now()
        )
    except UserError as error:
        if error.code != "changed_meanwhile":
            raise
        return Replace(await _compared(call, deps, team.id, items, notice=messages.CHANGED_MEANWHILE))
    done = messages.imported(templating.differences(before.items, after.items))
    return Replace(await show(call, deps, person, team, notice=done))
