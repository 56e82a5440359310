"""Lists of a ritual's records: how they are turned and narrowed, in a message and in a modal."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, Protocol

from bot.messages.kit import Filled, Message
from bot.messages.lists import Q, Sought
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Open, Replace, Reply
from handlers.deps import Deps


class Messages(Protocol[Q]):
    """What a ritual says of its lists, and how it reads what they carry."""

    def read_sought(self, facts: Mapping[str, Any], me: str) -> Sought[Q]: ...
    def in_modal(self, shown: Message) -> Mapping[str, Any]: ...
    def filter_form(self, sought: Sought[Q], teams: Sequence[Team]) -> Mapping[str, Any]: ...
    def read_filter(self, filled: Filled, metadata: Mapping[str, Any], me: str) -> Sought[Q]: ...


@dataclass(frozen=True, slots=True)
class Lists(Generic[Q]):
    """The lists of a ritual. `page` finds what is sought in these teams, and says it."""

    messages: Messages[Q]
    page: Callable[[Call, Deps, Sought[Q], Sequence[Team]], Awaitable[Message]]

    async def listed(self, call: Call, deps: Deps, query: Q) -> Answer:
        """What a command asks for: in a channel what is its team's, elsewhere all that one may see."""
        place = await deps.place(call)
        await deps.check_known(call, query.people)
        query = replace(query, team=place.teams[0].id if len(place.teams) == 1 else None)
        return Reply(await self.page(call, deps, Sought(query=query), place.teams))

    async def on_page(self, call: Call, deps: Deps) -> Answer:
        """*Previous*, *Next*, *Clear filter*: another list in the place of the one that is shown.

        What may be seen is asked again, for it may have changed.
        """
        sought = self.messages.read_sought(call.facts, call.user)
        shown = await self.page(call, deps, sought, await deps.teams_listed(call, sought.query.team))
        return Replace(self.messages.in_modal(shown)) if call.view is not None else Reply(shown, in_place=True)

    async def on_filter_pressed(self, call: Call, deps: Deps) -> Answer:
        """*Filter*: a form, filled with what is listed."""
        sought = self.messages.read_sought(call.facts, call.user)
        view = self.messages.filter_form(sought, await deps.teams_listed(call, None))
        return Replace(view) if call.view is not None else Open(view)

    async def on_filtered(self, call: Call, deps: Deps) -> Answer:
        """The filter was submitted: the list takes its place."""
        assert call.view is not None
        sought = self.messages.read_filter(call.view.filled, call.view.metadata, call.user)
        await deps.check_known(call, sought.query.people)
        shown = await self.page(call, deps, sought, await deps.teams_listed(call, sought.query.team))
        return Replace(self.messages.in_modal(shown))
