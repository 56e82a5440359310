"""*Edit*: the owner's words, and which lines come first or not at all; maybe by two people at once.

Each act at a line is saved at once, on top of how the lines stand then. Words are saved with the form.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages import notes as messages
from bot.messages.notes import Editing
from bot.rules import notes
from bot.rules.notes import Guide, Line, NoteWeek, Page, Section
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers import calls
from handlers.calls import Answer, Behind, Call, Done, Open, Replace
from handlers.deps import Deps
from handlers.notes import steps
from handlers.notes.composing import make
from handlers.notes.hinting import hints
from storage.engine import Tx

WHAT = {"up": "moved a line up", "top": "moved a line to the top", "show": "shown again"}


async def on_edit(call: Call, deps: Deps) -> Answer:
    """*Edit*: before the draft is out, too."""
    _, team, week = await steps.asked_of(call, deps)
    return Open(messages.edit_form(await _editing(call, deps, team, week)))


async def on_edit_page(call: Call, deps: Deps) -> Answer:
    """*Previous* and *Next*: what was typed stays."""
    _, team, week = await steps.asked_of(call, deps)
    return await _shown(call, deps, team, week, at=call.number("at", 1))


async def on_line(call: Call, deps: Deps) -> Answer:
    """The menu at a line: *Move up*, *Move to the top*, *Hide …*, *Show again*."""
    person, team, week = await steps.asked_of(call, deps)
    does, key = call.facts.get("do"), str(call.facts.get("key"))
    at = _at(call)
    if does == "hide":
        editing = await _editing(call, deps, team, week)
        return Open(messages.hide_form(team, week, existing(editing.page, key), carried=_carried(call)))
    await deps.commit(call, change_line, team, week, does, key, person, deps.guide, deps.now())
    return await _shown(call, deps, team, week, at=at)


async def on_hidden(call: Call, deps: Deps) -> Answer:
    """Why was said: the line is out, and the form below shows it so."""
    assert call.view is not None
    person, team, week = await steps.asked_of(call, deps)
    carried, why = call.view.metadata, messages.read_why(call.view.filled)
    await deps.commit(call, hide, team, week, str(carried.get("key")), why, person, deps.guide, deps.now())
    form = messages.edit_form(
        await _editing(call, deps, team, week), at=call.number("at", 1), was=str(carried.get("was") or "")
    )
    typed = kit.Filled({str(carried.get("block") or "words"): {}})
    return Done(behind=Behind(str(carried.get("form") or ""), kit.keeping(form, typed)))


async def on_edited(call: Call, deps: Deps) -> Answer:
    """*Save*: the owner's words. Where somebody else saved others meanwhile, the form comes again with both."""
    assert call.view is not None
    person, team, week = await steps.asked_of(call, deps)
    entered, was = messages.read_words(call.view.filled), str(call.view.metadata.get("was") or "")
    if await deps.committed(call, save_words, team, week, entered, was, person, deps.guide, deps.now()):
        return Done()
    editing = await _editing(call, deps, team, week)
    return calls.again(call, messages.words_again(editing, entered, at=_at(call)))


def save_words(
    tx: Tx, team: Team, key: str, entered: str, was: str, by: Person, guide: Guide, now: datetime
) -> NoteWeek:
    """`was` marks the words that the form showed. Raises UserError: too long, posted, others were saved meanwhile."""
    before = steps.open_week(tx, team, key, now)
    after = notes.edit_words(before, entered, most=guide.owner_words)
    if after != before and messages.mark(before.edits.words) != was:
        raise UserError("changed_meanwhile", what="these words")
    return _keep(tx, team, before, after, "edited", by, guide, now)


def change_line(
    tx: Tx, team: Team, key: str, does: object, line: str, by: Person, guide: Guide, now: datetime
) -> NoteWeek:
    """Move a line, or show it again, on top of how the lines stand now. Raises UserError where it is gone."""
    before = steps.open_week(tx, team, key, now)
    section = _section(make(tx, team, key, guide, now).page, line)
    keys, part = [one.key for one in section.lines], section.part.value
    acts: dict[object, Callable[[], NoteWeek]] = {
        "up": lambda: notes.raise_line(before, part, keys, line, to_top=False),
        "top": lambda: notes.raise_line(before, part, keys, line, to_top=True),
        "show": lambda: notes.show_line(before, line),
    }
    act = acts.get(does)
    if act is None:
        raise UserError("not_yours_to_see")
    return _keep(tx, team, before, act(), WHAT[str(does)], by, guide, now)


def hide(tx: Tx, team: Team, key: str, line: str, why: str, by: Person, guide: Guide, now: datetime) -> NoteWeek:
    """Raises UserError where the line is gone or hidden already."""
    before = steps.open_week(tx, team, key, now)
    existing(make(tx, team, key, guide, now).page, line)
    after = notes.hide_line(before, line, why, by=by.id, now=now)
    return _keep(tx, team, before, after, "hidden", by, guide, now, why=why)


def existing(page: Page, key: str) -> Line:
    """Raises UserError where there is no such line any more."""
    line = page.line(key)
    if line is None:
        raise UserError("note_line_gone")
    return line


def _section(page: Page, key: str) -> Section:
    existing(page, key)
    return next(one for one in page.sections if any(line.key == key for line in one.lines))


def _keep(
    tx: Tx,
    team: Team,
    before: NoteWeek,
    after: NoteWeek,
    what: str,
    by: Person,
    guide: Guide,
    now: datetime,
    *,
    why: str | None = None,
) -> NoteWeek:
    steps.keep(tx, before, after, what=what, by=by.id, now=now, why=why)
    steps.follow(tx, team, after, guide, now)
    return after


# --- what is shown ---------------------------------------------------------------------------------------------------


async def _editing(call: Call, deps: Deps, team: Team, week: str) -> Editing:
    return await deps.db.read(call.workspace, _read, team, week, deps.guide, deps.now())


def _read(tx: Tx, team: Team, key: str, guide: Guide, now: datetime) -> Editing:
    """Raises UserError where it can't be changed any more."""
    week, made = steps.seen_open(tx, team, key, now), make(tx, team, key, guide, now)
    beside = hints(tx, team, made, guide, max(week.due, now))
    return Editing(team=team, week=week, page=made.page, guide=guide, hints=beside)


async def _shown(call: Call, deps: Deps, team: Team, week: str, *, at: int) -> Answer:
    """The form as it is now, in the place of the one that is open."""
    if call.view is None:
        raise UserError("not_yours_to_see")
    was = str(call.view.metadata.get("was") or "")
    form = messages.edit_form(await _editing(call, deps, team, week), at=at, was=was)
    return Replace(kit.keeping(form, call.view.filled), anyway=True)


def _at(call: Call) -> int:
    """Which page is open."""
    at = call.view.metadata.get("at") if call.view is not None else 1
    return at if type(at) is int else 1


def _carried(call: Call) -> dict[str, Any]:
    """What leads from a form on top back to the one below."""
    if call.view is None:
        raise UserError("not_yours_to_see")
    return {
        "form": call.view.id,
        "at": _at(call),
        "was": call.view.metadata.get("was"),
        "block": call.view.filled.block("words"),
    }
