"""Exports: what somebody may see of a ritual's records, as a file in their DM."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Generic, Protocol, TypeVar

from bot.errors import UserError
from bot.messages.exporting.asking import Asking
from bot.messages.files import File, Folder
from bot.messages.kit import Message
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Reply
from handlers.delivery.slack import real_now
from handlers.deps import Deps
from storage import outbox, receipts
from storage.engine import Tx
from storage.outbox import Recipe

F = TypeVar("F", bound=StrEnum)
S = TypeVar("S")
Form_ = TypeVar("Form_", bound=StrEnum, contravariant=True)
Story_ = TypeVar("Story_", contravariant=True)
Facts = Mapping[str, Any]
EVERYTHING: Facts = MappingProxyType({})
TWICE_SECONDS = 5
"""Who presses the same button again so soon meant one file; a double click has another trigger each time."""


def is_again(tx: Tx, call: Call, file: str, at: datetime) -> bool:
    """Whether this click asks for a file that a click just did; else the next one so soon will be.

    `at` is real time. It is counted in spans, so that a second click within TWICE_SECONDS is always one, and one after
    twice that time never is. What is typed is meant.
    """
    if call.kind != "action":
        return False
    span = int(at.timestamp() // TWICE_SECONDS)
    keys = [f"file {call.user} {file} {number}" for number in (span - 1, span)]
    return receipts.is_known(tx, keys[0]) or not receipts.claim(tx, keys[1], at)


class Exported(Protocol[Form_, Story_]):
    """How a ritual makes the file; where nothing is to be seen any more, the words that say so."""

    def __call__(
        self, form: Form_, stories: Iterator[Story_], /, *, asked_at: datetime, zone: str
    ) -> File | Folder | Message: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Exports(Generic[F, S]):
    """The exports of a ritual: their `forms`, how many stories there are in some teams, and these themselves.

    `recipe` is by which facts the file is made once it is sent: what may be seen then is in it. What is asked for
    `only` is a ritual's own, and empty for everything.
    """

    asking: Asking
    forms: type[F]
    count: Callable[[Tx, Collection[int], Facts], int]
    find: Callable[[Tx, Sequence[Team], Facts], Iterator[S]]
    exported: Exported[F, S]
    recipe: Callable[[Facts], Recipe]

    async def on_export(self, call: Call, deps: Deps, form: F | None, only: Facts = EVERYTHING) -> Answer:
        """The answer comes at once, the file by the outbox. Without a form it is asked for."""
        teams = await _teams(call, deps)
        count = await deps.db.read(call.workspace, self.count, [team.id for team in teams], only)
        if not count:
            return Reply(self.asking.nothing())
        if form is None:
            return Reply(self.asking.which(count))
        await deps.commit(call, self._asked, call, form, teams, deps.now(), only)
        return Reply(self.asking.coming(form, count))

    def _asked(self, tx: Tx, call: Call, form: F, teams: Sequence[Team], now: datetime, only: Facts) -> None:
        if not is_again(tx, call, f"{self.asking.many} {form.value} {call.channel}", real_now()):
            self.put(tx, form, teams, call.user, call.trigger or now.isoformat(), now, only)

    async def on_export_pressed(self, call: Call, deps: Deps) -> Answer:
        """*Export*, or the button of one form."""
        wanted = call.facts.get("format")
        return await self.on_export(call, deps, self.forms(wanted) if wanted in list(self.forms) else None)

    def put(self, tx: Tx, form: F, teams: Sequence[Team], by: str, request: str, now: datetime, only: Facts) -> None:
        """Promise a file to somebody. Slack's retry of a request has the same trigger, and promises nothing more."""
        facts = {
            "format": form.value,
            "teams": [team.id for team in teams],
            "asked_at": now.isoformat(),
            "zone": teams[0].zone,
            **only,
        }
        outbox.put(
            tx,
            key=f"{self.asking.many} export {by} {request}",
            to=by,
            message=self.asking.words(form, [team.name for team in teams]),
            about=self.asking.about(form),
            at=now,
            owner=by,
            file=self.recipe(facts),
        )

    def make(self, tx: Tx, seen: Sequence[Team], facts: Facts) -> File | Folder | Message:
        """Of the teams that were asked for, those that the reader may see now."""
        teams = sorted((team for team in seen if team.id in facts["teams"]), key=lambda team: (team.name, team.id))
        asked_at = datetime.fromisoformat(facts["asked_at"])
        return self.exported(
            self.forms(facts["format"]), self.find(tx, teams, facts), asked_at=asked_at, zone=facts["zone"]
        )


async def _seen(call: Call, deps: Deps, team: int) -> Team | None:
    """None in a channel that they can't see, which is like any other where nothing is set up."""
    try:
        return (await deps.team_seen(call, team))[2]
    except UserError as error:
        if error.code != "not_yours_to_see":
            raise
        return None


async def _teams(call: Call, deps: Deps) -> tuple[Team, ...]:
    """In a set-up channel its team, elsewhere all that this person may see. Raises UserError."""
    here = await deps.team_here(call)
    if here is not None and (team := await _seen(call, deps, here.id)) is not None:
        return (team,)
    person = await deps.people.person(call.workspace, call.user)
    seen = await deps.teams_seen(call, person)
    if not seen:
        raise UserError("no_team_here")
    return tuple(sorted(seen, key=lambda team: (team.name, team.id)))
