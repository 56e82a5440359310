"""What time is it in the workspace, and who must act while it is turned forward?"""

import asyncio
import contextlib
import http.client
import json
import logging
import secrets
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

import aiohttp

log = logging.getLogger(__name__)

Reach = Callable[[datetime], Awaitable[datetime | None]]
HEARTBEAT_SECONDS = 0.5


class Follower(Protocol):
    """Someone with things to do at moments."""

    async def reach(self, moment: datetime) -> datetime | None:
        """Do all that is due up to `moment`; answer when something is next due."""


def in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no time zone")
    return moment.astimezone(UTC)


class Clock:
    """Real time plus an offset that only grows."""

    def __init__(self, at: datetime | None = None) -> None:
        self.followers: list[Follower] = []
        self.jumping = False
        self._offset = in_utc(at) - datetime.now(UTC) if at else timedelta()
        self._turn = asyncio.Lock()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset

    async def jump(self, to: datetime) -> None:
        """Walk to `to`, stopping at every moment at which something is due, so that nothing is late because of it."""
        to = in_utc(to)
        async with self._turn:
            if to < self.now():
                raise ValueError(f"the clock never goes back: it is {self.now():%Y-%m-%d %H:%M:%S} UTC")
            self.jumping = True
            try:
                due = await self._reach(self.now())
                while due is not None and due < to:
                    due = await self._reach(due)
                await self._reach(to)
            finally:
                self.jumping = False

    async def _reach(self, moment: datetime) -> datetime | None:
        self._offset = max(self._offset, moment - datetime.now(UTC))
        answers = await asyncio.gather(*(follower.reach(moment) for follower in list(self.followers)))
        dues = [in_utc(answer) for answer in answers if answer is not None]
        # A follower that answers a moment not in the future would hold the walk forever: it is asked a minute later.
        return min((due if due > moment else moment + timedelta(minutes=1) for due in dues), default=None)


_remote_clocks: "weakref.WeakSet[RemoteClock]" = weakref.WeakSet()


class RemoteClock:
    """The workspace's clock as seen from another process: read once, then kept fresh by `follow`."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url.rstrip("/")
        self._offset = _read(self.base_url) - datetime.now(UTC)
        _remote_clocks.add(self)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._offset

    def set(self, now: datetime) -> None:
        # An answer was on its way for a moment, which must not turn time back.
        self._offset = max(self._offset, now - datetime.now(UTC))


def _read(base_url: str) -> datetime:
    address = urlsplit(base_url)
    connection = http.client.HTTPConnection(address.hostname or "127.0.0.1", address.port, timeout=5)
    try:
        connection.request("GET", "/clock")
        return datetime.fromisoformat(json.loads(connection.getresponse().read())["now"])
    finally:
        connection.close()


async def follow(base_url: str, reach: Reach) -> None:
    """Take part in the clock of a sandbox in another process, until cancelled."""
    base_url = base_url.rstrip("/")
    said: dict[str, str | None] = {"id": secrets.token_hex(8)}
    async with aiohttp.ClientSession() as session:
        while True:
            try:
                answer = await _poll(session, base_url, said)
            except (aiohttp.ClientError, TimeoutError):
                # The sandbox is being restarted: whatever was asked before is forgotten on its side too.
                said = {"id": said["id"]}
                await asyncio.sleep(HEARTBEAT_SECONDS)
                continue
            said = {"id": said["id"]}
            for clock in list(_remote_clocks):
                if clock.base_url == base_url and answer["now"]:
                    clock.set(datetime.fromisoformat(answer["now"]))
            if answer.get("reach"):
                moment = datetime.fromisoformat(str(answer["reach"]))
                try:
                    async with _heartbeat(session, base_url, str(said["id"])):
                        due = await reach(moment)
                except Exception:
                    # Such as a database that went away: it follows on, and is asked again with the next turn.
                    log.exception("%s could not be reached", moment)
                    due = None
                said |= {"reached": moment.isoformat(), "next": due.isoformat() if due else None}


async def _poll(session: aiohttp.ClientSession, base_url: str, said: dict[str, str | None]) -> dict[str, str | None]:
    async with session.post(f"{base_url}/clock/follow", json=said, timeout=aiohttp.ClientTimeout(total=40)) as response:
        response.raise_for_status()
        answer: dict[str, str | None] = await response.json()
        return answer


@contextlib.asynccontextmanager
async def _heartbeat(session: aiohttp.ClientSession, base_url: str, who: str) -> AsyncIterator[None]:
    """Say *still at work*, so that a slow follower is told from a dead one."""

    async def beat() -> None:
        while True:
            await asyncio.sleep(HEARTBEAT_SECONDS)
            with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                await _poll(session, base_url, {"id": who, "busy": "yes"})

    beating = asyncio.create_task(beat())
    try:
        yield
    finally:
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)
