"""What installations need while nobody asks anything: tokens refreshed, refused ones tried, what was left deleted.

Of an org, Slack is asked once a day which workspaces it has the bot in: what no event told is known then.

It follows each tick of the clock, in every process; of several that do the same, one does it, and the others nothing.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from bot.rules import installing, retries
from handlers.delivery.engine import Engine
from handlers.delivery.errors import NotInstalledError
from handlers.delivery.slack import Slack, SlackError, real_now
from handlers.delivery.tokens import disconnect
from handlers.orgs import serve_these, workspaces_of
from handlers.tasks import Tasks
from storage import installations, installs, purging
from storage.engine import EVERYWHERE, Database, Tx
from storage.installations import Installation
from storage.lines import patiently

log = logging.getLogger(__name__)

TRIES_AGAIN = timedelta(minutes=5)
ORG_KNOWN_FOR = timedelta(days=1)
"""How old may be what is known of an org's workspaces."""
ORG_AGAIN = timedelta(hours=1)
"""After Slack could not say."""
ORGS = 5
"""Asked after one tick, one after the other."""
ROWS = 500
"""Deleted in one transaction: what a person waits behind."""
STEPS = 200
"""Of such transactions after one tick."""
SIDE_BY_SIDE = 5


class Upkeep:
    """`now` is real time, as all that installations know. `several`: workspaces install the bot themselves."""

    def __init__(
        self,
        db: Database,
        slack: Slack,
        delivery: Engine,
        tasks: Tasks,
        *,
        several: bool,
        now: Callable[[], datetime] = real_now,
    ) -> None:
        self._db = db
        self._slack = slack
        self._delivery = delivery
        self._tasks = tasks
        self._several = several
        self._now = now
        self._working: asyncio.Task[None] | None = None
        self._stopped = False
        self._steps = 0

    def wake(self) -> None:
        """Called after each tick."""
        if self._working is None and not self._stopped:
            self._working = self._tasks.start(self._work(), "upkeep of installations")

    async def idle(self) -> None:
        while self._working is not None:
            await asyncio.wait([self._working])

    async def stop(self) -> None:
        """What is begun is finished, up to the next step."""
        self._stopped = True
        await self.idle()

    async def _work(self) -> None:
        try:
            with patiently():
                await self.look()
        finally:
            self._working = None

    async def look(self) -> None:
        """All of it, once."""
        if self._several:
            await self._refresh()
            await self._db.run(EVERYWHERE, installs.forget_everywhere, self._now())
        await self._try_refused()
        if self._several:
            await self._ask_orgs()
        await self._purge()

    async def _refresh(self) -> None:
        """A quiet workspace calls nothing by which its token would be refreshed."""
        if self._slack.tokens is None:
            return
        before = self._now() + installing.REFRESH_AHEAD
        expiring = await self._db.read(EVERYWHERE, installations.find_expiring_everywhere, before)
        for first in range(0, len(expiring), SIDE_BY_SIDE):
            if self._stopped:
                return
            await asyncio.gather(*(self._slack.tokens.refresh(one) for one in expiring[first : first + SIDE_BY_SIDE]))

    async def _try_refused(self) -> None:
        """A token that was refused once is not dead for ever: Slack may have been wrong, or have changed its mind."""
        tried_before = self._now() - TRIES_AGAIN
        for refused in await self._db.read(EVERYWHERE, installations.find_refused_everywhere, tried_before):
            if self._stopped:
                return
            if await self._db.run(refused.workspace, installations.claim_try, self._now(), tried_before):
                await self._apart(self._try(refused))

    async def _try(self, refused: Installation) -> None:
        holder = refused.org or refused.workspace
        if self._slack.tokens is not None:
            await self._slack.tokens.refresh(holder)  # it may have ended meanwhile
        held = await self._db.read(holder, installations.get)
        if held is None or (refused.org is not None and held.disconnected_at is not None):
            return
        try:
            await self._slack.call_with(held.token, "auth.test")
        except SlackError as error:
            if retries.family(error.error) is not retries.Family.DISCONNECTED:
                log.info("whether Slack accepts the token of %s again is not known: %s", refused.name, error.error)
            elif error.error != "token_expired":
                await self._db.run(refused.workspace, installations.mark_refused, error.error, self._now())
            return
        if await self._db.run(refused.workspace, connect_again, self._now()):
            log.info("Slack accepts the token of %s again", refused.name)
            self._slack.forget(refused.workspace)
            for workspace in (refused.workspace, *await self._served(refused)):
                self._delivery.wake(workspace)

    async def _served(self, org: Installation) -> list[str]:
        if not org.is_org:
            return []
        return await self._db.read(EVERYWHERE, installations.find_served_everywhere, org.workspace)

    async def _ask_orgs(self) -> None:
        """A few of those of which nothing was learned for a day."""
        before = self._now() - ORG_KNOWN_FOR
        for place in await self._db.read(EVERYWHERE, installations.find_orgs_to_ask_everywhere, before, ORGS):
            if self._stopped:
                return
            if await self._db.run(place, installations.claim_try, self._now(), before):
                await self._apart(self._ask_org(place))

    async def _ask_org(self, place: str) -> None:
        """Which workspaces it has the bot in: those that are new are served, and those that it took out are left."""
        org = await self._db.read(place, installations.get)
        if org is None or org.disconnected_at is not None:
            return
        asked_at = self._now()
        try:
            if self._slack.tokens is not None:
                org = await self._slack.tokens.living(place)
            named = await workspaces_of(self._slack, org.token)
        except NotInstalledError:
            return
        except SlackError as error:
            await self._not_said(org, error)
            return
        changed = await self._db.run(place, serve_these, org, named, asked_at)
        self._slack.forget(place)
        for workspace in sorted(changed.joined):
            self._delivery.wake(workspace)
        if changed.joined or changed.left:
            log.info(
                "Slack says of %s that it has the bot in %s more workspaces, and no more in %s",
                org.name,
                len(changed.joined),
                len(changed.left),
            )

    async def _not_said(self, org: Installation, error: SlackError) -> None:
        """Nothing is changed, and it is asked again later; unless the token itself is refused."""
        refused = retries.family(error.error) is retries.Family.DISCONNECTED and error.error != "token_expired"
        if refused and await self._db.run(org.workspace, disconnect, org.token, error.error, self._now()):
            log.error("Slack refuses the token of %s (%s): install it there again", org.name, error.error)
            self._slack.forget(org.workspace)
            return
        wait = max(ORG_AGAIN, timedelta(seconds=error.retry_after or 0))
        log.info("which workspaces %s has the bot in is asked again later: %s", org.name, error.error)
        await self._db.run(org.workspace, installations.mark_tried, self._now() - ORG_KNOWN_FOR + wait)

    async def _purge(self) -> None:
        """In steps, a workspace after the other; what is not done now is done after the next tick."""
        before = installing.left_before(self._now())
        self._steps = STEPS
        for workspace in await self._db.read(EVERYWHERE, installations.find_to_purge_everywhere, before):
            await self._apart(self._purge_one(workspace, before))

    async def _purge_one(self, workspace: str, before: datetime) -> None:
        step = Step.SOME
        while self._steps and step is Step.SOME and not self._stopped:
            self._steps -= 1
            step = await self._db.run(workspace, purge_step, before, self._now())
        if step is Step.ALL:
            self._slack.forget(workspace)
            log.info("What was kept of %s, which was left 30 days ago, is deleted", workspace)

    async def _apart(self, work: Coroutine[Any, Any, None]) -> None:
        """Wait for it; what goes wrong with one workspace is logged, and stops no other."""
        await asyncio.wait([self._tasks.start(work, "upkeep of one installation")])


def connect_again(tx: Tx, at: datetime) -> bool:
    """Of an org, also what was left because its token was refused."""
    if not installations.connect_again(tx, at):
        return False
    refusals = [*retries.TOKEN_DEAD, "token_expired", "invalid_refresh_token"]
    installations.return_everywhere(tx, tx.workspace, at, refusals)
    return True


class Step(Enum):
    """What a step of a purge did."""

    SOME = "some"
    ALL = "all"
    NONE = "none"


def purge_step(tx: Tx, before: datetime, at: datetime) -> Step:
    """Delete some; nothing where it was installed again meanwhile, or another process was faster."""
    if not installations.begin_purge(tx, before, at):
        return Step.NONE
    return Step.ALL if purging.purge_some(tx, ROWS) else Step.SOME
