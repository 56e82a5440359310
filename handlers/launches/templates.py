"""`/launch template`: a team's checklist is shown to who sees its channel, and changed by its admins."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import launches as messages
from bot.messages.files import File, Folder
from bot.messages.forms import team_choices
from bot.messages.kit import Message
from bot.messages.launches import ItemEntered, Place, Shown
from bot.rules import people
from bot.rules.launches import Template, TemplateItem, templating
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Open, Replace, Reply, View
from handlers.delivery.slack import real_now
from handlers.deps import Deps
from handlers.exporting import is_again
from storage import history, outbox, teams, workspaces
from storage import launches as stored
from storage.engine import Tx
from storage.outbox import Recipe

LAST = 3
Around = tuple[Person, Channel, Team]
WHAT = "checklist"


# --- seeing it -------------------------------------------------------------------------------------------------------


async def on_template_pressed(call: Call, deps: Deps) -> Answer:
    """*Launch checklist* below the help."""
    return await open_template(call, deps)


async def open_template(call: Call, deps: Deps) -> Answer:
    """`/launch template`: in a DM the team is asked."""
    place = await deps.place(call)
    return Open(await _shown(call, deps, place.person, place.teams, place.teams[0]))


async def on_template_team(call: Call, deps: Deps) -> Answer:
    """Another team was picked above the checklist."""
    person, _, team = await deps.team_seen(call, call.chosen("team"))
    return Replace(await show(call, deps, person, team), anyway=True)


async def on_template_back(call: Call, deps: Deps) -> Answer:
    """*Back to the checklist*, from one of its forms."""
    person, _, team = await deps.team_seen(call, call.number("team"))
    return Replace(await show(call, deps, person, team))


async def show(call: Call, deps: Deps, person: Person, team: Team, *, notice: str = "") -> Mapping[str, Any]:
    """The checklist in the place of what is open; a team may be picked as in the form that came before."""
    view = call.view
    if view is None:
        raise UserError("not_yours_to_see")
    every = await deps.teams_seen(call, person) if view.metadata.get("several") else [team]
    return await _shown(call, deps, person, every, team, notice=notice)


async def _shown(
    call: Call, deps: Deps, person: Person, every: Sequence[Team], team: Team, *, notice: str = ""
) -> Mapping[str, Any]:
    template, last = await deps.db.read(call.workspace, _as_it_is, team.id)
    shown = Shown(
        team=team,
        teams=team_choices(every),
        template=template,
        may_change=people.may_administer(person, team.admins),
        last=last,
    )
    return messages.template(shown, notice=notice)


def _as_it_is(tx: Tx, team: int) -> tuple[Template, list[Any]]:
    changes = [one for one in history.find_changes(tx, record(team)) if one.what.startswith(WHAT)]
    return stored.get_template(tx, team), changes[-LAST:]


def record(team: int) -> str:
    """How history names a team."""
    return f"team {team}"


# --- one item --------------------------------------------------------------------------------------------------------


async def administered(call: Call, deps: Deps, team: int) -> Around:
    """Who may change the checklist of this team, and its channel. Raises UserError."""
    person, channel, found = await deps.team_seen(call, team)
    people.check_administers(person, found.admins)
    return person, channel, found


async def on_template_add(call: Call, deps: Deps) -> Answer:
    """*Add an item*."""
    _, _, team = await administered(call, deps, call.number("team"))
    return Replace(messages.template_item(Place(team=team.id), ItemEntered(), carried=carried(call)))


async def on_template_item(call: Call, deps: Deps) -> Answer:
    """The menu at an item: *Edit*, *Move up*, *Remove*."""
    person, _, team = await administered(call, deps, call.number("team"))
    at, seen, does = call.number("at"), call.number("v"), call.facts.get("do")
    try:
        if does == "edit":
            template = await deps.db.read(call.workspace, stored.get_template, team.id)
            item = templating.check_place(template, at, seen)
            place = Place(team=team.id, was=item, at=at)
            return Replace(messages.template_item(place, messages.entered_of(item), carried=carried(call)))
        what, make = _change(does)
        await deps.commit(
            call, change_template, team.id, person, what, lambda one: make(one, at, seen=seen), deps.now()
        )
    except UserError as error:
        if error.code != "changed_meanwhile":
            raise
        return Replace(await show(call, deps, person, team, notice=messages.CHANGED_MEANWHILE))
    return Replace(await show(call, deps, person, team))


def _change(does: object) -> tuple[str, Callable[..., Template]]:
    """What an entry of the menu does. Raises UserError for what none of ours has."""
    change = CHANGES.get(str(does))
    if change is None:
        raise UserError("not_yours_to_see")
    return change


CHANGES: Mapping[str, tuple[str, Callable[..., Template]]] = {
    "up": ("checklist item moved up", templating.move_up),
    "remove": ("checklist item removed", templating.remove),
}


async def on_template_saved(call: Call, deps: Deps) -> Answer:
    """The form of an item was submitted. If somebody changed that one meanwhile, it comes again with what was typed."""
    assert call.view is not None
    filled, was, at = call.view.filled, messages.unpack_item(call.view.metadata), call.number("at")
    person, channel, team = await administered(call, deps, call.number("team"))
    item = messages.read_item(filled)
    if item.owner is not None and (was is None or item.owner != was.owner):
        await deps.check_named(call, item.owner, channel, "owner")
    what = "checklist item added" if was is None else "checklist item changed"
    if await deps.committed(
        call,
        change_template,
        team.id,
        person,
        what,
        lambda template: templating.put(template, item, was=was, at=at),
        deps.now(),
    ):
        return Replace(await show(call, deps, person, team))
    template = await deps.db.read(call.workspace, stored.get_template, team.id)
    return Replace(_item_again(call, template, was, at))


def _item_again(call: Call, template: Template, was: TemplateItem | None, at: int) -> Mapping[str, Any]:
    """The form once more, about what became of the item: it has other words now, or is there no more."""
    assert call.view is not None
    assert was is not None
    now_at = templating.successor(template, was, at)
    now_is = template.items[now_at] if now_at is not None else None
    place = Place(team=template.team, was=now_is, at=now_at or 0)
    entered = messages.read_entered_item(call.view.filled)
    notice = messages.changed_item(now_is)
    return messages.template_item(place, entered, carried=kept(call.view), notice=notice)


def change_template(
    tx: Tx, team_id: int, by: Person, what: str, make: Callable[[Template], Template], now: datetime
) -> tuple[Template, Template]:
    """One commit: the checklist and its history. The team is held, so that one change follows the other.

    Raises UserError.
    """
    team = teams.get(tx, team_id)
    if team is None:
        raise UserError("not_yours_to_see")
    people.check_administers(by, team.admins)
    before = stored.get_template(tx, team_id)
    after = make(before)
    if after != before:
        stored.save_template(tx, after)
        change = templating.template_change(before, after, what=what, by=by.id, at=now)
        history.add_change(tx, record(team_id), change)
    return before, after


def carried(call: Call) -> dict[str, Any]:
    """What a form carries along that takes the place of another: its step, which the click alone has that opened it,
    so that it is none before it in the same modal; and whether there are several teams to go back to.
    """
    several = bool(call.view.metadata.get("several")) if call.view is not None else False
    return {"step": call.trigger or "", "several": several}


def kept(view: View) -> dict[str, Any]:
    """The same, where a form comes once more."""
    return {"step": str(view.metadata.get("step") or ""), "several": bool(view.metadata.get("several"))}


# --- as a file -------------------------------------------------------------------------------------------------------


async def on_template_export(call: Call, deps: Deps) -> Answer:
    """*Export YAML*: the answer comes at once, the file by the outbox."""
    _, _, team = await deps.team_seen(call, call.number("team"))
    await deps.commit(call, _export_asked, call, team, deps.now())
    return Reply(messages.template_export_coming())


def _export_asked(tx: Tx, call: Call, team: Team, now: datetime) -> None:
    if not is_again(tx, call, f"checklist {team.id}", real_now()):
        export_template(tx, team, call.user, call.trigger or "", now)


def export_template(tx: Tx, team: Team, by: str, request: str, now: datetime) -> None:
    """Promise the file to somebody. Slack's retry of a request has the same trigger, and promises nothing more."""
    outbox.put(
        tx,
        key=f"checklist of team {team.id} to {by} {request or now.isoformat()}",
        to=by,
        message=messages.template_export_words(team),
        about=messages.TEMPLATE_EXPORT,
        at=now,
        owner=by,
        file=Recipe(name="launches.template", facts={"team": team.id, "asked_at": now.isoformat()}),
    )


def make_template(tx: Tx, seen: Sequence[Team], facts: Mapping[str, Any]) -> File | Folder | Message:
    """The checklist as it is when it is sent, if its reader may see the team then."""
    team = next((one for one in seen if one.id == facts["team"]), None)
    if team is None:
        return messages.no_template_to_export()
    template = stored.get_template(tx, team.id)
    known = workspaces.find_people(tx, {one.owner for one in template.items if one.owner is not None})
    names = {person: aged[0].name for person, aged in known.items()}
    return messages.template_file(template, team, names, at=datetime.fromisoformat(facts["asked_at"]))
