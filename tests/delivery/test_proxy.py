"""Where this machine reaches Slack only by a proxy, everything goes by it."""

import asyncio

import pytest

from handlers.delivery.slack import Slack

ANSWER = b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 11\r\n\r\n{"ok":true}'


async def test_calls_and_private_answers_go_by_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readuntil(b"\r\n\r\n")).decode().splitlines()[0])
        writer.write(ANSWER)
        await writer.drain()
        writer.close()

    proxy = await asyncio.start_server(serve, "127.0.0.1")
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}")
    slack = Slack(None, "http://slack.test/api/")
    try:
        await slack.call_with("xoxb-1", "auth.test")
        assert await slack.respond("http://hooks.test/answer", {"text": "only for you"})
    finally:
        await slack.close()
        proxy.close()
    assert asked == ["POST http://slack.test/api/auth.test HTTP/1.1", "POST http://hooks.test/answer HTTP/1.1"]
