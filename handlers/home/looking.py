"""Opening Home, narrowing it, turning its pages. What changes is kept, and then the view is published anew."""

from bot.messages import home as messages
from bot.messages import teams as team_messages
from bot.rules.home import NOTHING_SAID, Looking, looking_of
from handlers.calls import Answer, Call, Done, Open, Reply
from handlers.deps import Deps
from storage import home as stored
from storage.engine import Tx


async def on_opened(call: Call, deps: Deps) -> Answer:
    """Somebody opened the app: its Home tab, or its messages, which are no concern of this."""
    if call.event.get("tab") == "home":
        view = call.event.get("view")
        shown = view.get("hash") if isinstance(view, dict) else None
        deps.homes.open(call.workspace, call.user, shown if isinstance(shown, str) else None)
    return Done()


async def on_look(call: Call, deps: Deps) -> Answer:
    """*Try again*: a press on Home looks anew by itself."""
    return Done()


async def on_filter_pressed(call: Call, deps: Deps) -> Answer:
    """*Filter*: a form, filled with what is shown."""
    person = await deps.people.person(call.workspace, call.user)
    seen = await deps.teams_seen(call, person)
    return Open(messages.filter_form(await deps.db.read(call.workspace, _looking, call.user), seen))


async def on_filtered(call: Call, deps: Deps) -> Answer:
    """The filter was submitted. A team that they may not see is refused as if there were none."""
    assert call.view is not None
    looking = messages.read_filter(call.view.filled)
    if looking.team is not None:
        await deps.team_seen(call, looking.team)
    return await _show(call, deps, looking)


async def on_clear(call: Call, deps: Deps) -> Answer:
    """*Clear filter*."""
    return await _show(call, deps, NOTHING_SAID)


async def on_turn(call: Call, deps: Deps) -> Answer:
    """*Previous*, *Next* below a section."""
    section, page = messages.read_turn(call.facts)
    looking = await deps.db.read(call.workspace, _looking, call.user)
    return await _show(call, deps, looking.turned(section, page))


async def on_help(call: Call, deps: Deps) -> Answer:
    """*Help*: every command."""
    return Reply(team_messages.help_text([(one.usage, one.does) for one in deps.help], deps.prefix))


async def _show(call: Call, deps: Deps, looking: Looking) -> Answer:
    await deps.db.run(call.workspace, stored.save_looking, call.user, looking)
    deps.homes.show(call.workspace, call.user)
    return Done()


def _looking(tx: Tx, person: str) -> Looking:
    home = stored.get(tx, person)
    return home.looking if home is not None else looking_of({})
