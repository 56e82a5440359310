"""What people do on their Home tab, and what Slack was told to show there."""

from typing import Any

from sandbox.person import Person, Seen
from tests.handlers import front
from tests.world import World


async def opens(here: World, person: Person) -> Seen:
    """The Home tab as it is once the bot has nothing left to do."""
    await person.opens_home()
    await here.settled()
    return shown(person)


def shown(person: Person) -> Seen:
    """As they see it now."""
    (found,) = person._screen("home")
    return found


def published(here: World) -> list[str]:
    """For whom, one after the other."""
    return [str(one.args.get("user_id")) for one in here.sandbox.calls if one.method == "views.publish" and one.effect]


def forget(here: World) -> None:
    here.sandbox.calls.clear()


def buttons(seen: Seen) -> list[str]:
    """Every action id of the view."""
    return [str(one["action_id"]) for one in _elements(seen.blocks) if "action_id" in one]


def values(seen: Seen, action: str) -> list[str]:
    """What the buttons of this action carry."""
    return [str(one["value"]) for one in _elements(seen.blocks) if one.get("action_id") == action]


async def presses(here: World, person: Person, name: str, value: str) -> None:
    """A button of a view that may have been replaced since they saw it."""
    view: dict[str, Any] = {
        "id": shown(person).view_id,
        "type": "home",
        "callback_id": "",
        "hash": "1.old",
        "blocks": [],
    }
    pressed = front.interaction(
        here,
        "block_actions",
        person,
        container={"type": "view", "view_id": view["id"]},
        view=view | {"private_metadata": "", "state": {"values": {}}},
        actions=[{"type": "button", "block_id": "b", "action_id": name, "value": value}],
    )
    async with front.door(here) as client:
        assert (await front.send_interaction(client, here, pressed)).status_code == 200
    await here.settled()


def _elements(part: Any) -> list[dict[str, Any]]:
    if isinstance(part, dict):
        return [part, *(each for one in part.values() for each in _elements(one))]
    return [each for one in part for each in _elements(one)] if isinstance(part, list) else []
