"""One address for the app in front of its processes, as a load balancer has it: each request goes to one that runs."""

import random
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

PATIENCE_SECONDS = 20.0
NOT_PASSED_ON = {"host", "content-length", "transfer-encoding", "connection"}


@asynccontextmanager
async def spreading(running: Callable[[], Sequence[str]], chance: random.Random) -> AsyncIterator[str]:
    """Yields the address. `running` are those of the processes that run now.

    Who takes no connection got nothing, so the next one is asked; who breaks off may have done what it was asked.
    """

    async def pass_on(request: web.Request) -> web.Response:
        body = await request.read()
        headers = {name: value for name, value in request.headers.items() if name.lower() not in NOT_PASSED_ON}
        urls = list(running())
        chance.shuffle(urls)
        for url in urls:
            try:
                async with session.post(f"{url}{request.path}", data=body, headers=headers) as answer:
                    kept = {"x-slack-no-retry": "1"} if answer.headers.get("x-slack-no-retry") else {}
                    said, kind = await answer.read(), answer.content_type
                    return web.Response(body=said, status=answer.status, content_type=kind, headers=kept)
            except aiohttp.ClientConnectorError:
                continue
            except (aiohttp.ClientError, TimeoutError):
                return web.Response(status=502)
        return web.Response(status=503)

    application = web.Application()
    application.add_routes([web.post("/{path:.*}", pass_on)])
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        timeout = aiohttp.ClientTimeout(total=PATIENCE_SECONDS)
        connector = aiohttp.TCPConnector(force_close=True)
        async with aiohttp.ClientSession(timeout=timeout, connector=connector) as session:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
