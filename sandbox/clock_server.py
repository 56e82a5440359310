"""How do other processes read the workspace's clock, turn it, and take part when it is turned?"""

import asyncio
import json
from datetime import datetime
from time import monotonic

from aiohttp import web

from sandbox.clock import Clock, in_utc

POLL_SECONDS = 20.0
SILENCE_SECONDS = 6.0


class RemoteFollower:
    """A follower in another process, heard through its long polls."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.asked: datetime | None = None
        self.heard = monotonic()
        self._news = asyncio.Event()
        self._answer: asyncio.Future[datetime | None] | None = None

    async def reach(self, moment: datetime) -> datetime | None:
        self._answer = asyncio.get_running_loop().create_future()
        self.asked = moment
        self._news.set()
        self.heard = monotonic()
        while not self._answer.done():
            await asyncio.wait([self._answer], timeout=0.1)
            silent = monotonic() - self.heard > SILENCE_SECONDS
            if not self._answer.done() and (silent or self not in self.clock.followers):
                self.forget()
                return None
        return self._answer.result()

    def reached(self, due: datetime | None) -> None:
        if self._answer and not self._answer.done():
            self._answer.set_result(due)

    def forget(self) -> None:
        if self in self.clock.followers:
            self.clock.followers.remove(self)

    async def wait(self) -> datetime | None:
        """Until there is a moment to reach, or long enough for this poll."""
        if not self.asked:
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), POLL_SECONDS)
            except TimeoutError:
                return None
        asked, self.asked = self.asked, None
        return asked


def routes(clock: Clock) -> list[web.RouteDef]:
    remote: dict[str, RemoteFollower] = {}
    walks: set[asyncio.Task[None]] = set()

    async def read(request: web.Request) -> web.Response:
        return web.json_response({"now": clock.now().isoformat()})

    async def jump(request: web.Request) -> web.Response:
        try:
            to = datetime.fromisoformat((await request.json())["to"])
            # Whoever asked may leave; the followers are not to be torn out of their work for that.
            walk = asyncio.create_task(clock.jump(to))
            walks.add(walk)
            walk.add_done_callback(walks.discard)
            await asyncio.shield(walk)
        except (ValueError, TypeError, KeyError, json.JSONDecodeError) as error:
            return web.json_response({"error": str(error) or "not understood"}, status=400)
        return web.json_response({"now": clock.now().isoformat()})

    async def follow(request: web.Request) -> web.Response:
        said = await request.json()
        follower = remote.get(said["id"])
        if follower is None or follower not in clock.followers:
            follower = remote[said["id"]] = RemoteFollower(clock)
            clock.followers.append(follower)
        follower.heard = monotonic()
        if said.get("busy"):
            return web.json_response({"now": clock.now().isoformat(), "reach": None})
        if said.get("reached"):
            follower.reached(in_utc(datetime.fromisoformat(said["next"])) if said.get("next") else None)
        try:
            asked = await follower.wait()
        except asyncio.CancelledError:
            # The connection broke while it waited: whoever it was is gone, and joins again if not.
            follower.forget()
            raise
        return web.json_response({"now": clock.now().isoformat(), "reach": asked.isoformat() if asked else None})

    return [web.get("/clock", read), web.post("/clock", jump), web.post("/clock/follow", follow)]
