"""One address for several workspaces, as Slack has it: a call goes to the one whose token it bears."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

from sandbox.server import Sandbox


@asynccontextmanager
async def connecting(sandboxes: Sequence[Sandbox]) -> AsyncIterator[str]:
    """Yields the address of the Web API in front of them."""
    by_token = {one.bot_token: one for one in sandboxes}

    async def call(request: web.Request) -> web.Response:
        sandbox = by_token[request.headers["Authorization"].removeprefix("Bearer ")]
        kept = {name: request.headers[name] for name in ("Authorization", "Content-Type") if name in request.headers}
        url = f"{sandbox.api_url}{request.match_info['method']}"
        async with session.post(url, data=await request.read(), headers=kept) as answer:
            again = {name: answer.headers[name] for name in ("Retry-After",) if name in answer.headers}
            text = await answer.text()
            return web.Response(text=text, status=answer.status, headers=again, content_type="application/json")

    application = web.Application()
    application.add_routes([web.post("/api/{method}", call)])
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        async with aiohttp.ClientSession() as session:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}/api/"
    finally:
        await runner.cleanup()
