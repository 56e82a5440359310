"""What does the app offer in a menu, and what may be chosen there?"""

import json
from dataclasses import dataclass

from sandbox import inputs, payloads
from sandbox.checks import Findings
from sandbox.deliver import Answer, Courier
from sandbox.elements import SUGGESTIONS
from sandbox.errors import CannotDo
from sandbox.state import Json, Message, View, World
from sandbox.workspace import Member


@dataclass(frozen=True)
class Suggestions:
    """What the app offers for what was typed: groups, of which a plain list is one without a label."""

    groups: list[Json]
    # The app did not answer in time, or not with options.
    failed: bool = False

    @property
    def options(self) -> list[Json]:
        return [option for group in self.groups for option in group["options"]]


class Asking:
    """Menus with an external source, and what the app has offered in each."""

    def __init__(self, world: World, courier: Courier) -> None:
        self.world, self.courier = world, courier
        self._offered: dict[tuple[str, ...], list[Json]] = {}

    async def suggest(
        self, person: Member, found: View | Message, block_id: str, element: Json, query: str
    ) -> Suggestions:
        if not element["type"].endswith("external_select"):
            raise CannotDo("this menu has its options with it")
        least = element.get("min_query_length", 3)
        if len(query) < least:
            raise CannotDo(f"type at least {least} character{'s' if least > 1 else ''}")
        app = self.world.app
        if app is None or not (app.socket_mode or app.suggests):
            # Without an address to load options from Slack has nobody to ask.
            return Suggestions([], failed=True)
        payload = payloads.suggestion(self.world, person, found, element, block_id, query)
        offer = _read(await self.courier.ask("interaction", payload))
        self._offered.setdefault(_menu(person, found, block_id, element), []).extend(offer.options)
        return offer

    def must_know(
        self, person: Member, found: View | Message, block_id: str, element: Json, entry: Json, before: Json
    ) -> None:
        """Only what was offered, or stood there already, can be chosen."""
        known = [
            *self._offered.get(_menu(person, found, block_id, element), []),
            *inputs.chosen_options(inputs.initial(element)),
            *inputs.chosen_options(before),
        ]
        if any(option not in known for option in inputs.chosen_options(entry)):
            raise CannotDo("the app has not offered that")


def _menu(person: Member, found: View | Message, block_id: str, element: Json) -> tuple[str, ...]:
    return person.id, found.id if isinstance(found, View) else found.ts, block_id, element["action_id"]


def _read(answer: Answer) -> Suggestions:
    """Whatever is not an answer that Slack understands leaves the menu empty."""
    try:
        body = json.loads(answer.body or "{}") if answer.ok else None
    except ValueError:
        body = None
    found = Findings("modal")
    SUGGESTIONS(body, "", found)
    if found.lines or not isinstance(body, dict):
        return Suggestions([], failed=True)
    groups = body.get("option_groups") or ([{"options": body["options"]}] if body.get("options") else [])
    return Suggestions(groups)
