"""Which token speaks in a workspace: remembered, looked up again, and refreshed ahead by one process of all.

A refresh token works once, and its successor comes with the answer. So who uses it holds a lease in the row, taken by a
conditional update; the others go on with the token that still lives, or wait for the next one.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

from bot.rules import installing, retries
from bot.rules.installing import Failed
from handlers.delivery.errors import NotInstalledError, SlackError
from storage import installations
from storage.engine import Database, Tx
from storage.installations import Installation

log = logging.getLogger(__name__)

KEPT_SECONDS = 60.0
"""How long this process goes on without a look at what others installed or left."""
LEASE = timedelta(seconds=30)
"""Longer than a call of Slack may take; what a dead process held is taken up after it."""
AGAIN = timedelta(seconds=5)
"""After an answer that was lost: Slack takes the same refresh token once more within its grace."""
OPERATOR = timedelta(minutes=5)
TRIES_SECONDS = 10.0
"""While the old token lives, this process does not try more often."""
WAITS_SECONDS = 12.0
LOOKS_SECONDS = 0.1
DOUBTS_SECONDS = 300.0
"""No sooner is an org looked at again because of requests from where the bot is said to be out."""
Ask = Callable[[Mapping[str, Any]], Awaitable[Mapping[str, Any]]]
"""Ask oauth.v2.access, as the app. Raises SlackError."""


@dataclass(frozen=True, slots=True)
class _Known:
    installation: Installation
    read_at: float


class Tokens:
    """Made inside the running loop; stop it. `ask` is None where the operator gave one token and no app to ask as."""

    def __init__(self, db: Database, ask: Ask | None) -> None:
        self._db = db
        self._ask = ask
        self._known: dict[str, _Known] = {}
        self._refreshing: dict[str, asyncio.Task[None]] = {}
        self._tried: dict[str, float] = {}
        self._doubted: dict[str, float] = {}

    def forget(self, workspace: str) -> None:
        """After an install, an uninstall or a revocation; of an org, also what its token serves."""
        for one, known in list(self._known.items()):
            if workspace in (one, known.installation.org):
                del self._known[one]

    async def installation(self, workspace: str, org: str | None = None) -> Installation:
        """The one of a workspace, whether its token still lives or not. Raises NotInstalledError.

        `org`: Slack says that this org's installation is the one that is asked.
        """
        known = self._known.get(workspace)
        if known is None or monotonic() - known.read_at >= KEPT_SECONDS:
            known = await self._read(workspace, org)
        return known.installation

    async def living(self, workspace: str) -> Installation:
        """As `installation`, with a token that lives. Raises also SlackError, where none can be had now."""
        held = await self.installation(workspace)
        if held.expires_at is not None and installing.is_refresh_due(held.expires_at, _now()):
            return await self._refreshed(held)
        return held

    async def after_refusal(self, refused: Installation, error: str) -> Installation | None:
        """Another token, where there is one by now: Slack did nothing with the one that it refused."""
        self.forget(refused.workspace)
        try:
            found = (await self._read(refused.workspace, None)).installation
            if found.token == refused.token and error == "token_expired" and found.refresh_token is not None:
                await self._refresh(found.org or found.workspace, found, dead=True)
                found = (await self._read(refused.workspace, None)).installation
        except NotInstalledError:
            return None
        return found if found.token != refused.token else None

    async def stop(self) -> None:
        """What Slack was asked is waited for: its answer has the only token that works from then on."""
        await asyncio.gather(*self._refreshing.values(), return_exceptions=True)

    async def _read(self, workspace: str, org: str | None) -> _Known:
        self._known.pop(workspace, None)
        found = await self._db.read(workspace, installations.get)
        if found is None and org is not None:
            found = await self._served_first(workspace, org)
        if found is None or found.disconnected_at is not None:
            if found is not None and org is not None:
                await self._doubt(org)
            raise NotInstalledError(workspace)
        if found.org is not None:
            theirs = await self._db.read(found.org, installations.get)
            if theirs is None or theirs.disconnected_at is not None:
                raise NotInstalledError(workspace)
            found = replace(theirs, workspace=workspace, name=found.name, org=found.org)
        known = self._known[workspace] = _Known(found, monotonic())
        return known

    async def _served_first(self, workspace: str, org: str) -> Installation | None:
        """Slack's first word from a workspace that an org's admin added the bot to."""
        theirs = await self._db.read(org, installations.get)
        if theirs is None or theirs.disconnected_at is not None or workspace == org:
            return None
        await self._db.run(org, installations.serve_everywhere, theirs, {workspace: ""}, _now())
        return await self._db.read(workspace, installations.get)

    async def _doubt(self, org: str) -> None:
        """Slack asks for a workspace that was left: an org's admin may have added the bot again, and no event came."""
        if monotonic() - self._doubted.get(org, -DOUBTS_SECONDS) >= DOUBTS_SECONDS:
            self._doubted[org] = monotonic()
            await self._db.run(org, installations.mark_tried, None)

    async def _refreshed(self, held: Installation) -> Installation:
        holder = held.org or held.workspace
        assert held.expires_at is not None
        if held.expires_at > _now():
            if monotonic() - self._tried.get(holder, -TRIES_SECONDS) >= TRIES_SECONDS:
                self._begin(holder, held)
            return held
        await asyncio.wait([self._begin(holder, held)], timeout=WAITS_SECONDS)
        found = (await self._read(held.workspace, None)).installation
        if found.expires_at is None or found.expires_at > _now():
            return found
        raise SlackError("token_expired")

    def _begin(self, holder: str, held: Installation) -> asyncio.Task[None]:
        """One refresh for all who wait for it in this process."""
        if (task := self._refreshing.get(holder)) is None:
            self._tried[holder] = monotonic()
            task = asyncio.create_task(self._refresh(holder, held), name=f"refresh {holder}")
            self._refreshing[holder] = task
            task.add_done_callback(lambda _: self._ended(holder))
        return task

    def _ended(self, holder: str) -> None:
        task = self._refreshing.pop(holder)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("the token of %s could not be refreshed", holder, exc_info=error)

    async def refresh(self, holder: str) -> None:
        """Refresh this installation's token where that is due, and nobody does."""
        held = await self._db.read(holder, installations.get)
        if held is not None and held.expires_at is not None and installing.is_refresh_due(held.expires_at, _now()):
            await asyncio.wait([self._begin(holder, held)], timeout=WAITS_SECONDS)

    async def _refresh(self, holder: str, held: Installation, *, dead: bool = False) -> None:
        """By this process, or wait for the one that does it, if there is no token to go on with meanwhile."""
        ends, seen = monotonic() + WAITS_SECONDS, held.expires_at
        if self._ask is None or seen is None:
            return
        while monotonic() < ends:
            now = _now()
            mine = await self._db.run(holder, installations.claim_refresh, seen, now, now + LEASE)
            if mine is not None and await self._exchange(holder, held, mine):
                return
            if seen > now and not dead:
                return
            await asyncio.sleep(LOOKS_SECONDS)
            current = await self._db.read(holder, installations.get)
            if current is None or current.disconnected_at is not None or current.expires_at != seen:
                return

    async def _exchange(self, holder: str, held: Installation, refresh_token: str) -> bool:
        """Whether there is another token."""
        seen = held.expires_at
        assert self._ask is not None
        assert seen is not None
        try:
            answer = await self._ask({"grant_type": "refresh_token", "refresh_token": refresh_token})
            tokens = installing.read_next(answer, _now())
        except SlackError as error:
            await self._failed(holder, held, error.error)
            return False
        except ValueError:
            await self._failed(holder, held, retries.UNREADABLE)
            return False
        await self._db.run(
            holder,
            installations.save_refreshed,
            token=tokens.token,
            refresh_token=tokens.refresh_token or "",
            expires_at=tokens.expires_at or seen,
            before=seen,
        )
        self.forget(holder)
        log.info("The token of %s is refreshed", holder)
        return True

    async def _failed(self, holder: str, held: Installation, error: str) -> None:
        match installing.after_failed_refresh(error):
            case Failed.GONE:
                if await self._db.run(holder, disconnect, held.token, error, _now()):
                    log.error("Slack refuses to refresh the token of %s (%s): install it there again", holder, error)
                self.forget(holder)
            case Failed.OUR_SECRET:
                log.error("Slack refuses SLACK_CLIENT_ID or SLACK_CLIENT_SECRET (%s): no token is refreshed", error)
                await self._db.run(holder, installations.put_refresh_off, _now() + OPERATOR)
            case Failed.UNSURE:
                log.warning("the token of %s could not be refreshed (%s); it is tried again", holder, error)
                await self._db.run(holder, installations.put_refresh_off, _now() + AGAIN)


def disconnect(tx: Tx, token: str, why: str, now: datetime) -> bool:
    """Nothing speaks there any more: neither in it, nor, for an org, in what its token serves. False where none did.

    Nothing is done where another token has taken the place of the one that Slack refused.
    """
    current = installations.get(tx)
    if current is None or current.token != token:
        return False
    fresh = installations.mark_disconnected(tx, now, why)
    if not fresh:
        installations.mark_refused(tx, why, now)
    installations.put_refresh_off(tx, now + OPERATOR)
    installations.leave_everywhere(tx, tx.workspace, now, why)
    return fresh


def _now() -> datetime:
    return datetime.now(UTC)
