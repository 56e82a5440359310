"""Reading a record: its history, each entry of it, and what else a ritual shows page by page."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from bot.errors import UserError
from bot.rules.facts import Change
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Open, Replace
from handlers.deps import Deps, OfTeam
from storage import history
from storage.engine import Tx

View = Mapping[str, Any]
Page = Callable[[Call, Deps], Awaitable[View]]


class Kept(OfTeam, Protocol):
    """What has a history: it is kept by the record's ref."""

    @property
    def ref(self) -> str: ...


R = TypeVar("R", bound=Kept)
Said = TypeVar("Said", bound=Kept, contravariant=True)


class Messages(Protocol[Said]):
    """How a ritual shows a history."""

    def history(self, record: Said, changes: Sequence[Change], /, *, zone: str, at: int | None) -> View: ...
    def entry(self, record: Said, number: int, change: Change, /, *, zone: str, at: int) -> View: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Generic[R]):
    """How the records of a ritual are read: their history, and its own `pages`.

    Its buttons carry a record's number by the name of `number`, and which page they turn as "what".
    """

    messages: Messages[R]
    get: Callable[[Tx, int], R | None]
    number: str
    pages: Mapping[str, Page]

    async def on_history(self, call: Call, deps: Deps) -> Answer:
        """*History*: who did what, when and why, the newest first."""
        return Open(await self._history(call, deps))

    async def on_entry(self, call: Call, deps: Deps) -> Answer:
        """*Read whole*: one entry of the history."""
        return Open(await self._entry(call, deps))

    async def on_turn(self, call: Call, deps: Deps) -> Answer:
        """Another page in place of this one; whether they may see it is asked again."""
        every = {"history": self._history, "entry": self._entry, **self.pages}
        page = every.get(str(call.facts.get("what")))
        if page is None:
            raise UserError("not_yours_to_see")
        return Replace(await page(call, deps))

    async def _history(self, call: Call, deps: Deps) -> View:
        record, team, happened = await self._happened(call, deps)
        return self.messages.history(record, happened, zone=team.zone, at=call.number("at", 0) or None)

    async def _entry(self, call: Call, deps: Deps) -> View:
        record, team, happened = await self._happened(call, deps)
        number = call.number("n")
        if not 1 <= number <= len(happened):
            raise UserError("not_yours_to_see")
        return self.messages.entry(record, number, happened[number - 1], zone=team.zone, at=call.number("at", 1))

    async def _happened(self, call: Call, deps: Deps) -> tuple[R, Team, Sequence[Change]]:
        record, _, _, team = await deps.record_seen(call, self.get, call.number(self.number))
        return record, team, await deps.db.read(call.workspace, history.find_changes, record.ref)
