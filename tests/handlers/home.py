"""A channel of some kind, with each kind of person in it and outside of it, and records of every ritual."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

from bot.rules import bets, decisions, launches, metrics, teams
from bot.rules.bets import Bet
from bot.rules.decisions import Decision
from bot.rules.launches import Launch, Phase
from bot.rules.metrics import Metric
from bot.rules.teams import Team, TeamSettings
from handlers.bets.steps import start as start_bet
from handlers.decisions.steps import start as start_decision
from handlers.launches.steps import start as start_launch
from handlers.metrics.steps import start as start_metric
from sandbox.person import Person
from sandbox.workspace import load
from storage import bets as stored_bets
from storage import decisions as stored_decisions
from storage import launches as stored_launches
from storage import metrics as stored_metrics
from storage import teams as stored_teams
from storage.engine import Tx
from tests import launching, metering
from tests.handlers import front
from tests.handlers.permissions import KINDS, SIDES
from tests.handlers.trying import Trying
from tests.world import MONDAY, World, world

Found = TypeVar("Found")
SECRET = "Zebra"
"""In the words of every record."""
FLAGS = {
    "member": "{}",
    "team admin": "{}",
    "workspace admin": "{admin: true}",
    "multi-channel guest": "{kind: guest}",
    "single-channel guest": "{kind: single_channel_guest}",
    "external": "{kind: external}",
    "deactivated": "{deactivated: true}",
    "bot": "{kind: bot}",
}
PLACES = {
    "public": "",
    "private": "private: true, ",
    "shared": "shared: true, ",
    "DM": "private: true, shared: true, ",
}
NOT_NAMED = {"member", "workspace admin"}
"""All others are named as the team's admins, also who can't be one: they may have been made a guest since."""


def handle(kind: str, side: str) -> str:
    return f"{kind.replace(' ', '_').replace('-', '_')}_{side}"


def workspace(channel: str) -> str:
    """#home, with ana who runs it, ben who approves, and of each kind one who is in it and one who is elsewhere."""
    into = [kind for kind in KINDS if kind != "external" or "shared" in PLACES[channel]]
    people = [f"  {handle(kind, side)}: {FLAGS[kind]}" for kind in KINDS for side in SIDES]
    inside = ", ".join(["ana", "ben", "drumbeat", *(handle(kind, "in") for kind in into)])
    outside = ", ".join(["ana", "drumbeat", *(handle(kind, "out") for kind in KINDS)])
    return "\n".join(
        [
            "name: Acorn",
            "bot: {handle: drumbeat, name: Drumbeat}",
            "people:",
            "  ana: {name: Ana Silva}",
            "  ben: {name: Ben Okafor}",
            *people,
            "channels:",
            f"  home: {{{PLACES[channel]}members: [{inside}]}}",
            f"  elsewhere: {{shared: true, members: [{outside}]}}",
        ]
    )


@asynccontextmanager
async def home_of(channel: str, database_url: str, folder: Path) -> AsyncIterator["Home"]:
    async with world(database_url, folder, workspace=load(workspace(channel))) as here, AsyncExitStack() as stack:
        client = await stack.enter_async_context(front.door(here))
        everybody = {one.handle: here.person(one.handle) for one in here.sandbox.world.workspace.people}
        trying = {name: Trying(here=here, client=client, person=one) for name, one in everybody.items()}
        home = Home(here=here, channel=channel, trying=trying)
        await home.set_up()
        yield home


@dataclass(kw_only=True)
class Home:
    """A world with one team, in #home."""

    here: World
    channel: str
    trying: dict[str, Trying]
    shown: tuple[int, ...] = ()
    """A decision, a bet, a launch and a metric that stay as they are."""

    @property
    def requests(self) -> int:
        return sum(one.sent for one in self.trying.values())

    @property
    def ana(self) -> Trying:
        return self.trying["ana"]

    def who(self, kind: str, side: str) -> Trying:
        return self.trying[handle(kind, side)]

    def place(self, who: Trying) -> str:
        """Where a request comes from: the channel, also of who is not in it; or direct messages."""
        return who.dm if self.channel == "DM" else "#home"

    async def set_up(self) -> None:
        home = self.here.sandbox.world.channel("#home").id
        await self.run(stored_teams.add, home, self._settings(self.ana.person.id), MONDAY)

    async def set_up_again(self, *, note_owner: str = "", named: bool = True) -> None:
        """As at the beginning, whatever was changed since; with ana as the only admin where nobody is `named`."""
        settings = self._settings(note_owner or self.ana.person.id)
        admins = settings.admins if named else (self.ana.person.id,)
        after = replace(await self.team(), settings=replace(settings, admins=admins))
        await self.run(stored_teams.save, after)
        await self.run(stored_launches.save_template, launches.default_template(after.id))

    def _settings(self, note_owner: str) -> TeamSettings:
        named = [self.who(kind, side).person.id for kind in KINDS for side in SIDES if kind not in NOT_NAMED]
        plain = teams.sensible(f"{SECRET} team", note_owner, "Europe/Lisbon")
        return replace(plain, admins=(self.ana.person.id, *named))

    async def run(self, work: Callable[..., Found], *args: Any) -> Found:
        return await self.here.bot.db.run(self.here.sandbox.team_id, work, *args)

    async def read(self, work: Callable[..., Found | None], *args: Any) -> Found:
        found = await self.here.bot.db.read(self.here.sandbox.team_id, work, *args)
        assert found is not None
        return found

    async def team(self) -> Team:
        return await self.read(stored_teams.get_by_channel, self.here.sandbox.world.channel("#home").id)

    # -- records, as their forms would have made them: ana's, for ben to decide, where nobody else is named ------------
    def _id(self, person: Person | None, otherwise: str) -> str:
        return (person or self.here.person(otherwise)).id

    async def decision(self, *, driver: Person | None = None, approver: Person | None = None) -> Decision:
        by, team = self._id(driver, "ana"), await self.team()
        due = MONDAY + timedelta(days=3)
        draft = decisions.Draft(title=f"{SECRET} decision", driver=by, approver=self._id(approver, "ben"), due=due)

        def add(tx: Tx) -> Decision:
            number = stored_decisions.claim_number(tx)
            made = decisions.log(draft, number=number, team=team.id, by=by, now=MONDAY)
            start_decision(tx, made, team, by=by, now=MONDAY)
            return made

        return await self.run(add)

    async def bet(self, owner: Person | None = None) -> Bet:
        by, team = self._id(owner, "ana"), await self.team()
        terms = bets.Terms(name=f"{SECRET} bet", what="share", due=date(2027, 5, 1), owner=by)

        def add(tx: Tx) -> Bet:
            number = stored_bets.claim_number(tx)
            made = bets.place(number, team.id, terms, 80, by=by, now=MONDAY, zone=team.zone)
            start_bet(tx, made, team, by=by, now=MONDAY)
            return made

        return await self.run(add)

    async def launch(self, *, owner: Person | None = None, approver: Person | None = None) -> Launch:
        by, team = self._id(owner, "ana"), await self.team()
        draft = launching.draft(f"{SECRET} launch", owner=by, approver=self._id(approver, "ben"))
        items = [launching.item(1, f"{SECRET} item"), launching.item(2, "After", phase=Phase.AFTER)]

        def add(tx: Tx) -> Launch:
            number = stored_launches.claim_number(tx)
            made = launches.plan(draft, team, items, number=number, by=by, now=MONDAY)
            start_launch(tx, made, team, by=by, now=MONDAY)
            return made

        return await self.run(add)

    async def metric(self, owner: Person | None = None, **more: Any) -> Metric:
        by, team = self._id(owner, "ana"), await self.team()

        def add(tx: Tx) -> Metric:
            number = stored_metrics.claim_number(tx)
            plain = metering.metric(number, f"{SECRET} metric {number}")
            made = replace(plain, team=team.id, owner=by, **more)
            start_metric(tx, made, by=by, now=MONDAY)
            return made

        return await self.run(add)

    async def retire_metrics(self) -> None:
        """So that there is room for another one."""
        team = await self.team()

        def retire(tx: Tx) -> None:
            for one in stored_metrics.find_of_team(tx, team.id):
                if not one.is_retired:
                    stored_metrics.save(tx, metrics.retire(one, now=MONDAY))

        await self.run(retire)
