"""Whose an item is and until when, what somebody needs for it, and one more item."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import launches as messages
from bot.rules import launches
from bot.rules.launches import Assignment, TemplateItem, version_after
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, Replace
from handlers.deps import Deps
from handlers.launches.below import behind, below
from handlers.launches.checking import change_item
from handlers.launches.steps import change, existing, seen
from storage import history
from storage.engine import Tx

# --- whose, and until when -------------------------------------------------------------------------------------------


async def ask_assign(call: Call, deps: Deps) -> Answer:
    """*Assign*: who has none is offered to whoever asks."""
    launch, person, _, team = await seen(call, deps, call.number("id"))
    item = launches.check_may_assign(launch, call.number("item"), by=person, admins=team.admins)
    anybody = launches.may_assign_anybody(launch, person, team.admins)
    entered = Assignment(owner=item.owner or (None if anybody else person.id), due=item.due)
    return Open(messages.assign_form(launch, item, entered, team, anybody=anybody, below=below(call)))


async def on_assigned(call: Call, deps: Deps) -> Answer:
    """An owner and a day were submitted. Where somebody else changed the same, the form comes again with both."""
    assert call.view is not None
    filled, metadata = call.view.filled, call.view.metadata
    number, item = call.number("id"), call.number("item")
    launch, person, channel, team = await seen(call, deps, number)
    entered = messages.read_assign(filled, launch.item(item))
    opened = messages.read_opened(metadata, asks_due=filled.has("due"), item=launch.item(item))
    if entered.owner is not None and entered.owner != opened.owner:
        await deps.check_named(call, entered.owner, channel, "owner")
    try:
        await deps.commit(call, assign, team, number, item, entered, opened, person, deps.now())
    except UserError as error:
        if error.code != "item_changed":
            raise
        view = await deps.db.read(call.workspace, _again, call, team, person, entered)
        return Replace(view, behind=await behind(call, deps, number, team))
    return Done(behind=await behind(call, deps, number, team))


def assign(
    tx: Tx, team: Team, number: int, item: int, entered: Assignment, opened: Assignment, by: Person, now: datetime
) -> None:
    """Whose it is is said in one line; its new owner hears of it when it is time."""
    before = existing(tx, number)
    after = launches.assign(before, item, entered, opened=opened, by=by, admins=team.admins)
    if after != before:
        line = messages.assigned(before, after, item, by.id, team)
        change(tx, before, after, team, what="assigned", by=by.id, now=now, line=line)


def _again(tx: Tx, call: Call, team: Team, by: Person, entered: Assignment) -> Mapping[str, Any]:
    launch = existing(tx, call.number("id"))
    item = launch.item(call.number("item"))
    since = [one for one in history.find_changes(tx, launch.ref) if version_after(one) > call.number("seen", 0)]
    facts = {f"items {item.number} owner", f"items {item.number} due"}
    who = [one.by for one in since if facts & set(one.after)]
    anybody = launches.may_assign_anybody(launch, by, team.admins)
    notice = messages.assigned_meanwhile(launch, item, who[-1] if who else None)
    return messages.assign_form(launch, item, entered, team, anybody=anybody, below=below(call), notice=notice)


# --- help ------------------------------------------------------------------------------------------------------------


async def on_help(call: Call, deps: Deps) -> Answer:
    """*Need help* at an item."""
    launch, *_ = await seen(call, deps, call.number("id"))
    item = launches.check_is_open(launch, call.number("item"))
    return Open(messages.help_form(launch, item, below=below(call)))


async def on_help_asked(call: Call, deps: Deps) -> Answer:
    """What is needed, and from whom, was submitted."""
    assert call.view is not None
    number, item = call.number("id"), call.number("item")
    _, person, _, team = await seen(call, deps, number)
    text = messages.read_help(call.view.filled)
    await deps.commit(call, ask_help, team, number, item, text, person.id, deps.now())
    return Done(behind=await behind(call, deps, number, team))


def ask_help(tx: Tx, team: Team, number: int, item: int, text: str, by: str, now: datetime) -> None:
    before = existing(tx, number)
    after = launches.ask_help(before, item, text, by=by, now=now)
    line = messages.help_asked(after, after.item(item))
    change(tx, before, after, team, what="asked for help", by=by, now=now, line=line, why=text)


# --- a new one -------------------------------------------------------------------------------------------------------


async def on_add_item(call: Call, deps: Deps) -> Answer:
    """*Add an item*."""
    launch, person, _, team = await seen(call, deps, call.number("id"))
    launches.check_may_add(launch, by=person, admins=team.admins)
    return Open(messages.add_form(launch, below=below(call)))


async def on_item_added(call: Call, deps: Deps) -> Answer:
    """A new item was submitted."""
    assert call.view is not None
    number = call.number("id")
    _, person, channel, team = await seen(call, deps, number)
    new = messages.read_add(call.view.filled)
    if new.owner is not None:
        await deps.check_named(call, new.owner, channel, "owner")
    await deps.commit(call, add_item, team, number, new, person, deps.now())
    return Done(behind=await behind(call, deps, number, team))


def add_item(tx: Tx, team: Team, number: int, new: TemplateItem, by: Person, now: datetime) -> None:
    """One line in the thread; if it ends a go, everybody who was told "go" is told so."""
    before = existing(tx, number)
    after = launches.add_item(before, new, by=by, admins=team.admins, now=now)
    item = after.items[-1]
    line, opened = messages.added(after, item, by.id, team), messages.opened_how(None, item)
    change_item(tx, before, after, team, what="added an item", by=by.id, now=now, line=line, opened=opened)
