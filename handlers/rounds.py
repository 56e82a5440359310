"""Looking without an event, for events get lost: at channels of teams, and at people, the longest unasked first.

A few at a time, so that it costs Slack and us little; any number of processes may do it.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot.errors import UserError
from handlers import absences
from handlers.delivery.slack import real_now
from handlers.people import People
from handlers.tasks import Tasks
from storage import installations, teams, workspaces
from storage.engine import EVERYWHERE, Database, Tx

log = logging.getLogger(__name__)

EVERY = timedelta(minutes=5)
A_FEW = 20
NEVER = datetime(1970, 1, 1, tzinfo=UTC)
OLD = timedelta(days=1)
"""What is known for longer is asked again, though nobody needs it."""


class Rounds:
    """Called after each tick; `now` is domain time, by which a team's silence begins and ends."""

    def __init__(self, db: Database, people: People, tasks: Tasks, now: Callable[[], datetime], prefix: str) -> None:
        self._db = db
        self._people = people
        self._tasks = tasks
        self._now = now
        self._prefix = prefix
        self._last = real_now()
        self._rounds = 0
        self._is_going = False

    def wake(self) -> None:
        if not self._is_going and real_now() - self._last >= EVERY:
            self._tasks.start(self.go(), "a round")

    async def go(self) -> None:
        """One round through every workspace; where Slack is slow, the rest of that one is left for the next round."""
        self._is_going, self._last = True, real_now()
        self._rounds += 1
        try:
            named = await self._db.read(EVERYWHERE, installations.find_named_everywhere)
            for workspace in [one for one, found in named.items() if found.disconnected_at is None]:
                try:
                    await self._look_at_teams(workspace)
                    await self._look_at_people(workspace)
                except UserError:
                    log.info("Slack is slow in workspace %s; the round goes on later", workspace)
        finally:
            self._is_going = False

    async def _look_at_teams(self, workspace: str) -> None:
        """Each that is silent because of its channel, and those whose channel nobody asked for since yesterday."""
        for channel in await self._db.read(workspace, find_channels, real_now() - OLD, self._rounds):
            found, asked_at = await self._people.whereabouts(workspace, channel)
            now, prefix = self._now(), self._prefix
            await self._db.run(workspace, absences.settle, channel, found, asked_at=asked_at, now=now, prefix=prefix)

    async def _look_at_people(self, workspace: str) -> None:
        for person in await self._db.read(workspace, workspaces.find_unasked, real_now() - OLD, A_FEW):
            try:
                await self._people.person(workspace, person)
            except UserError as error:
                if error.code != "no_such_person":
                    raise
                await self._db.run(workspace, workspaces.mark_asked, person, real_now())


def find_channels(tx: Tx, before: datetime, number: int = 0) -> list[str]:
    """The channels to look at, the longest unasked first; nobody looks at a team whose set-up was ended.

    Of those that are silent, some each round in turn, by its `number`: what Slack knows nothing of has no age.
    """
    every = [team for team in teams.find_all(tx) if team.ended is None]
    known = workspaces.find_channels(tx, [team.channel for team in every])
    ages = {team.channel: known[team.channel][1] if team.channel in known else None for team in every}
    away = [team.channel for team in every if team.away is not None]
    old = sorted(
        (one for one, at in ages.items() if one not in away and (at is None or at < before)),
        key=lambda one: ages[one] or NEVER,
    )
    first = number * A_FEW % len(away) if away else 0
    return [*[*away[first:], *away[:first]][:A_FEW], *old[:A_FEW]]
