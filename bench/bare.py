"""The limit of the way out: one shared session that posts the same bodies, and does nothing else.

`python -m bench.bare SLACK_API_URL POSTS AT_ONCE`.
"""

import asyncio
import json
import sys

import aiohttp
import uvloop

from bench import seed


async def post(url: str, posts: int, at_once: int) -> None:
    """Post as many, `at_once` at a time."""
    message = seed.message(0)
    left = iter(range(posts))

    async def work(session: aiohttp.ClientSession) -> None:
        for number in left:
            body = {
                "channel": "C0BENCH",
                "text": message.text,
                "blocks": json.dumps(list(message.blocks)),
                "metadata": json.dumps({"event_type": "drumbeat_message", "event_payload": {"key": f"{number:032x}"}}),
                "unfurl_links": "false",
                "unfurl_media": "false",
            }
            async with session.post(url, data=body, headers={"Authorization": "Bearer xoxb-T0BARE"}) as answer:
                await answer.json()

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=at_once)) as session:
        await asyncio.gather(*(work(session) for _ in range(at_once)))


if __name__ == "__main__":
    uvloop.run(post(f"{sys.argv[1]}chat.postMessage", int(sys.argv[2]), int(sys.argv[3])))
