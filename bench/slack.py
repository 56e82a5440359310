"""A bare Slack for load: it answers every method at once, and posts after a time; it remembers when what arrived.

`python -m bench.slack PORT`. It checks nothing and knows nobody, so that it is never what is measured.
"""

import asyncio
import json
import re
import sys
import time
from typing import Any, cast
from urllib.parse import parse_qs

import uvloop

from bench import wire

TOKEN = re.compile(rb"\r\nauthorization: *Bearer xoxb-(\w+)", re.IGNORECASE)
CHANNEL = re.compile(rb"(?:^|&)channel=([^&]+)")
KEY = re.compile(rb"key%22%3A\+?%22(\w+)")
POSTS = ("chat.postMessage", "chat.update")
PERSON = "U0BENCH"


class Record:
    """What came in since the last `forget`, and how it is to be answered."""

    def __init__(self) -> None:
        self.forget(seconds=0.0, together=1)

    def forget(self, *, seconds: float, together: int) -> None:
        """Answer posts after `seconds`; let nobody begin before `together` have asked who they are."""
        self.seconds, self.together = seconds, together
        self.posts: list[tuple[float, str, str]] = []
        self.keys: set[str] = set()
        self.under_way = self.most_at_once = 0
        self.beginning: list[Peer] = []
        self.let_go = 0.0

    def arrived(self, workspace: str, method: str, body: bytes) -> None:
        self.posts.append((time.monotonic(), workspace, method))
        if key := KEY.search(body):
            self.keys.add(key[1].decode())
        self.under_way += 1
        self.most_at_once = max(self.most_at_once, self.under_way)

    def summary(self) -> dict[str, Any]:
        times = [at for at, _, method in self.posts if method == "chat.postMessage"]
        return {
            "posts": len(times),
            "distinct": len(self.keys),
            "first": times[0] if times else 0.0,
            "last": times[-1] if times else 0.0,
            "most_at_once": self.most_at_once,
            "let_go": self.let_go,
        }


class Peer(asyncio.Protocol):
    """One connection of somebody who calls Slack, or of the bench itself."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._transport: asyncio.WriteTransport | None = None
        self._buffer = b""
        self.workspace = ""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.WriteTransport", transport)  # uvloop's is one without saying so

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (found := wire.message(self._buffer)) is not None:
            head, body, self._buffer = found
            self._take(head, body)

    def _take(self, head: bytes, body: bytes) -> None:
        path = head.split(b" ", 2)[1].decode()
        if path.startswith("/bench/"):
            self._control(path.removeprefix("/bench/"), body)
            return
        method = path.rpartition("/")[2]
        found = TOKEN.search(head)
        workspace = found[1].decode() if found else ""
        if method in POSTS:
            self._post(workspace, method, body)
        elif method == "auth.test":
            self._begin(workspace)
        else:
            self.answer(known(method, workspace, body))

    def _post(self, workspace: str, method: str, body: bytes) -> None:
        record = self._record
        record.arrived(workspace, method, body)
        channel = CHANNEL.search(body)
        said = {"ok": True, "channel": channel[1].decode() if channel else "", "ts": f"1700000000.{len(record.posts)}"}

        def answer() -> None:
            record.under_way -= 1
            self.answer(said)

        asyncio.get_running_loop().call_later(record.seconds, answer)

    def _begin(self, workspace: str) -> None:
        record = self._record
        self.workspace = workspace
        record.beginning.append(self)
        if len(record.beginning) >= record.together:
            for peer in record.beginning:
                peer.answer(identity(peer.workspace))
            record.beginning.clear()
            record.let_go = time.monotonic()
            record.together = 1

    def _control(self, what: str, body: bytes) -> None:
        if what == "forget":
            self._record.forget(**json.loads(body))
            self.answer({"ok": True})
        elif what == "arrivals":
            self.answer({"arrivals": self._record.posts})
        else:
            self.answer(self._record.summary())

    def answer(self, said: dict[str, Any]) -> None:
        body = json.dumps(said).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}".encode()
        if self._transport is not None and not self._transport.is_closing():
            self._transport.write(head + wire.ENDS + body)


def identity(workspace: str) -> dict[str, Any]:
    """What auth.test says."""
    return {
        "ok": True,
        "url": "https://bench.slack.com/",
        "team": workspace,
        "team_id": workspace,
        "user": "drumbeat",
        "user_id": "U0BOT",
        "bot_id": "B0BOT",
    }


def known(method: str, workspace: str, body: bytes) -> dict[str, Any]:
    """What the methods that only read say: everybody is the one person, every channel has that one in it."""
    given = {name: values[-1] for name, values in parse_qs(body.decode()).items()}
    match method:
        case "users.info":
            user = {"id": given.get("user", PERSON), "team_id": workspace, "real_name": "Ana", "tz": "UTC"}
            return {"ok": True, "user": user}
        case "conversations.info":
            return {"ok": True, "channel": {"id": given.get("channel"), "name": "bench", "is_member": True}}
        case "conversations.members":
            return {"ok": True, "members": [PERSON, "U0BOT"]}
        case "conversations.open":
            return {"ok": True, "channel": {"id": f"D{given.get('users')}"}}
    return {"ok": True}


async def serve(port: int) -> None:
    record = Record()
    server = await asyncio.get_running_loop().create_server(lambda: Peer(record), "127.0.0.1", port, backlog=1024)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(serve(int(sys.argv[1])))
