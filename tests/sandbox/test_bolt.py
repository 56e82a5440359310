"""Slack's own framework takes the sandbox for Slack."""

from typing import Any

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.server import Sandbox
from tests.sandbox.toy import MANIFEST, button, modal, text_input


def _app(sandbox: Sandbox) -> AsyncApp:
    client = AsyncWebClient(token=sandbox.bot_token, base_url=sandbox.api_url)
    app = AsyncApp(client=client, signing_secret=sandbox.signing_secret)

    @app.command("/toy")
    async def on_toy(ack: Any, client: Any, body: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=modal(text_input("Title", "title")))

    @app.view("toy_form")
    async def on_form(ack: Any, client: Any, body: Any, view: Any) -> None:
        await ack()
        title = view["state"]["values"]["title"]["value"]["value"]
        blocks = [{"type": "actions", "elements": [button(f"Decide {title}", "decide")]}]
        await client.chat_postMessage(channel=body["user"]["id"], text=title, blocks=blocks)

    @app.action("decide")
    async def on_decide(ack: Any, respond: Any) -> None:
        await ack()
        await respond("decided", replace_original=True)

    return app


async def test_a_bolt_app_works_unchanged(sandbox: Sandbox) -> None:
    app = _app(sandbox)

    async def handle(request: web.Request) -> web.Response:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

    server = web.Application()
    server.router.add_post("/slack/events", handle)
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        sandbox.install(MANIFEST, f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events")
        ana = sandbox.person("ana")
        await ana.types("/toy", in_="#growth")
        await ana.modal("Toy")
        await ana.fills({"Title": "Churn"})
        await ana.submits()
        card = await ana.sees("[Decide Churn]", in_="@drumbeat")
        await ana.clicks("Decide Churn", on=card)
        assert (await ana.sees("decided", in_="@drumbeat")).ts == card.ts
    finally:
        await runner.cleanup()
