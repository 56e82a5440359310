"""The bench's own HTTP, its load and its Slack do what they say."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from bench import delivery, load, slack, wire
from bench.load import Job
from bench.plan import TINY
from bench.processes import Slack, free_port

ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello"
PLAIN = wire.request("POST", "/slow", body=b"x").decode()


def test_a_message_is_complete_with_its_last_byte() -> None:
    for length in range(len(ANSWER)):
        assert wire.message(ANSWER[:length]) is None
    found = wire.message(ANSWER + b"HTTP/1.1 404")
    assert found is not None
    head, body, rest = found
    assert (wire.status(head), body, rest) == (200, b"hello", b"HTTP/1.1 404")


class Server(asyncio.Protocol):
    """Answers each request after a time, one at a time, as a process with one worker would."""

    free_at = 0.0
    seconds = 0.0
    body = b"done"

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        loop = asyncio.get_running_loop()
        kind = type(self)
        kind.free_at = max(kind.free_at, loop.time()) + self.seconds
        answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(self.body), self.body)
        loop.call_at(kind.free_at, self._transport.write, answer)


@asynccontextmanager
async def served(seconds: float) -> AsyncIterator[int]:
    kind = type("Timed", (Server,), {"seconds": seconds})
    port = free_port()
    server = await asyncio.get_running_loop().create_server(kind, "127.0.0.1", port)
    try:
        yield port
    finally:
        server.close()
        await asyncio.sleep(0.05)  # until the ends of closed connections were noticed


def job(port: int, *, expect: str = "done", connections: int = 2, rate: float | None = None) -> Job:
    return Job(
        port=port,
        requests=[PLAIN],
        expect=expect,
        connections=connections,
        warm_seconds=0.1,
        seconds=0.6,
        rate=rate,
    )


async def test_a_load_without_a_rate_finds_what_the_server_takes() -> None:
    async with served(0.02) as port:
        found = await load.carry_out(job(port))
    assert found.wrong == 0
    # It can't be more than the server does; how much less is the machine's affair.
    assert 0 < found.per_second <= 60
    assert found.p50_ms >= 20


async def test_a_load_with_a_rate_keeps_to_it() -> None:
    async with served(0.0) as port:
        found = await load.carry_out(job(port, rate=50))
    assert 0 < found.per_second <= 70


async def test_a_request_that_had_to_wait_for_its_turn_took_that_long() -> None:
    """Due every 10 ms at a server that needs 50: what a client sees is the queue, not the server's own time."""
    async with served(0.05) as port:
        found = await load.carry_out(job(port, connections=1, rate=100))
    assert found.p99_ms > 150


async def test_an_answer_that_is_not_what_was_asked_for_is_not_counted() -> None:
    async with served(0.01) as port:
        found = await load.carry_out(job(port, expect="Noted"))
    assert found.wrong > 0
    assert found.per_second == 0
    assert "done" in found.example


@asynccontextmanager
async def bare_slack() -> AsyncIterator[tuple[int, slack.Record]]:
    record = slack.Record()
    port = free_port()
    server = await asyncio.get_running_loop().create_server(lambda: slack.Peer(record), "127.0.0.1", port)
    try:
        yield port, record
    finally:
        server.close()


def call(method: str, body: bytes = b"", workspace: str = "T1") -> bytes:
    return wire.request("POST", f"/api/{method}", {"Authorization": f"Bearer xoxb-{workspace}"}, body)


async def test_the_bare_slack_counts_what_came_and_what_came_twice() -> None:
    async with bare_slack() as (port, record):
        record.forget(seconds=0.05, together=1)
        keyed = b"channel=C7&metadata=%7B%22event_payload%22%3A%7B%22key%22%3A%22ab1%22%7D%7D"
        first, second = await asyncio.gather(
            wire.ask(port, call("chat.postMessage", keyed)), wire.ask(port, call("chat.postMessage", keyed))
        )
        await wire.ask(port, call("chat.update", b"channel=C7&ts=1", "T2"))
        assert first["channel"] == second["channel"] == "C7"
        assert first["ts"] != second["ts"]
        found = await wire.ask(port, wire.request("GET", "/bench/summary"))
        assert (found["posts"], found["distinct"], found["most_at_once"]) == (2, 1, 2)
        came = await wire.ask(port, wire.request("GET", "/bench/arrivals"))
    assert [one[1:] for one in came["arrivals"]] == [
        ["T1", "chat.postMessage"],
        ["T1", "chat.postMessage"],
        ["T2", "chat.update"],
    ]


def post(key: str) -> bytes:
    return call("chat.postMessage", f"channel=C7&metadata=key%22%3A%22{key}%22".encode())


async def test_a_delivery_that_is_not_done_in_time_has_the_rate_of_what_came() -> None:
    two = replace(TINY, workspaces=1, channels=2, posts=1, patience_seconds=0.5)
    async with bare_slack() as (port, record):
        await wire.ask(port, post("a1"))
        assert await delivery.posts_per_second(Slack(port), two) == 2.0
        await wire.ask(port, post("a2"))
        took = record.posts[1][0] - record.posts[0][0] + two.slack_seconds
        assert await delivery.posts_per_second(Slack(port), two) == pytest.approx(2 / took)


async def test_a_delivery_that_says_something_twice_is_no_result() -> None:
    two = replace(TINY, workspaces=1, channels=2, posts=1)
    async with bare_slack() as (port, _):
        for _ in range(2):
            await wire.ask(port, post("a1"))
        with pytest.raises(RuntimeError, match="2 posts were due and Slack has got 2, 1 different"):
            await delivery.posts_per_second(Slack(port), two)


async def test_the_bare_slack_lets_two_begin_together() -> None:
    async with bare_slack() as (port, record):
        record.forget(seconds=0.0, together=2)
        first = asyncio.create_task(wire.ask(port, call("auth.test")))
        await asyncio.wait({first}, timeout=0.2)
        assert not first.done()
        second = await asyncio.wait_for(wire.ask(port, call("auth.test", workspace="T2")), 5)
        assert ((await first)["team_id"], second["team_id"]) == ("T1", "T2")


@pytest.mark.parametrize("method", ["users.info", "conversations.info", "conversations.members", "conversations.open"])
async def test_the_bare_slack_knows_whom_it_is_asked_about(method: str) -> None:
    async with bare_slack() as (port, _):
        found = await wire.ask(port, call(method, b"user=U7&channel=C7&users=U7"))
    assert found["ok"]
    assert "U7" in str(found) or "C7" in str(found) or slack.PERSON in str(found)
