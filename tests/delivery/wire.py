"""The wire between the bot and Slack, where a test can hold a request up, or lose its answer."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

from sandbox.server import Sandbox


class Wire:
    """Carries each call to the workspace whose token it bears."""

    def __init__(self, *sandboxes: Sandbox) -> None:
        self._by_token = {one.bot_token: one for one in sandboxes}
        self._gates: dict[str, asyncio.Event] = {}
        self.reached: dict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self.lose: set[str] = set()
        """Methods whose next answer is lost, after Slack did what was asked."""
        self.url = ""

    def hold(self, method: str) -> None:
        """Requests of this method wait until `release`; `reached` says that one is waiting."""
        self._gates[method] = asyncio.Event()
        self.reached[method] = asyncio.Event()

    def release(self, method: str) -> None:
        self._gates.pop(method).set()

    async def carry(self, request: web.Request, session: aiohttp.ClientSession) -> web.Response:
        method = request.match_info["method"]
        body = await request.read()
        if gate := self._gates.get(method):
            self.reached[method].set()
            await gate.wait()
        sandbox = self._by_token[request.headers["Authorization"].removeprefix("Bearer ")]
        headers = {name: request.headers[name] for name in ("Authorization", "Content-Type") if name in request.headers}
        async with session.post(f"{sandbox.api_url}{method}", data=body, headers=headers) as answer:
            text = await answer.text()
            again = {"Retry-After": answer.headers["Retry-After"]} if "Retry-After" in answer.headers else {}
        if method in self.lose:
            self.lose.discard(method)
            assert request.transport is not None
            request.transport.close()
        return web.Response(text=text, status=answer.status, headers=again, content_type="application/json")

    @asynccontextmanager
    async def up(self) -> AsyncIterator["Wire"]:
        async with aiohttp.ClientSession() as session:

            async def carry(request: web.Request) -> web.Response:
                return await self.carry(request, session)

            application = web.Application()
            application.add_routes([web.post("/api/{method}", carry)])
            runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
            await runner.setup()
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            self.url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/"
            try:
                yield self
            finally:
                for method in list(self._gates):
                    self.release(method)
                await runner.cleanup()


def posted(sandbox: Sandbox, method: str = "chat.postMessage") -> list[str]:
    """The texts that Slack took by this method, in order."""
    return [str(one.args.get("text")) for one in sandbox.calls if one.method == method and one.answer["ok"]]


def methods(sandbox: Sandbox) -> Sequence[str]:
    return [one.method for one in sandbox.calls]
