"""The floor of the way in and of the start: an empty Bolt app with one command, as its documentation shows it.

`python -m bench.empty_bolt PORT SLACK_API_URL TOKEN`.
"""

import sys

import uvicorn
from slack_bolt.adapter.asgi.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bench.signed import SECRET


def main(port: int, slack_api_url: str, token: str) -> None:
    client = AsyncWebClient(token=token, base_url=slack_api_url)
    app = AsyncApp(client=client, signing_secret=SECRET)

    async def toy(ack: AsyncAck) -> None:
        await ack()

    app.command("/toy")(toy)
    uvicorn.run(AsyncSlackRequestHandler(app), port=port, log_level="warning", access_log=False)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], sys.argv[3])
