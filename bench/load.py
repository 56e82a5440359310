"""How much does a server take, and how long does one request take at half of that? A process of its own.

`python -m bench.load` reads a Job as JSON and prints a Measured. Without a rate every connection sends its next request
as soon as it has its answer; with one, requests are due at even distances, and the time of each counts from when it was
due: a server that stalls does not get away with the requests that were held back meanwhile.
"""

import asyncio
import json
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from itertools import cycle
from typing import cast

import uvloop

from bench import signed, wire
from bench.stats import percentile

Right = Callable[[bytes], bool]
"""Whether an answer says what it has to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """`expect` must stand in every answer, so that a refusal is never counted as work done."""

    port: int
    connections: int
    warm_seconds: float
    seconds: float
    rate: float | None = None
    requests: list[str] = field(default_factory=list)
    expect: str = ""
    bodies: list[tuple[str, str]] = field(default_factory=list)
    """Instead of requests: bodies that are signed as they are sent, each with what its answer has to say. None of
    them is a repeat of another. What is answered with an ack alone says ""."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    per_second: float
    p50_ms: float
    p99_ms: float
    p999_ms: float
    answered: int
    """All that was answered rightly, also what did not count."""
    wrong: int
    example: str = field(default="")
    """One of the wrong answers."""


class Load:
    """All connections of a job, and what came of it."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.requests = _signed(job.bodies) if job.bodies else _ready(job)
        self.answers = 0
        self.idle: deque[Line] = deque()
        self.due: deque[float] = deque()
        self.took: list[float] = []
        self.wrong = 0
        self.example = ""
        self.counts = self.stops = False

    async def run(self) -> Measured:
        loop = asyncio.get_running_loop()
        lines = [
            (await loop.create_connection(lambda: Line(self), "127.0.0.1", self.job.port))[1]
            for _ in range(self.job.connections)
        ]
        pacing = asyncio.create_task(self._pace(self.job.rate)) if self.job.rate else None
        if pacing is None:
            for line in lines:
                line.send(time.monotonic())
        else:
            self.idle.extend(lines)
        await asyncio.sleep(self.job.warm_seconds)
        self.counts, began = True, time.monotonic()
        await asyncio.sleep(self.job.seconds)
        self.counts, self.stops = False, True
        seconds = time.monotonic() - began
        if pacing is not None:
            pacing.cancel()
        for line in lines:
            line.close()
        took = [one * 1000 for one in self.took] or [float("inf")]
        return Measured(
            per_second=len(self.took) / seconds,
            p50_ms=percentile(took, 50),
            p99_ms=percentile(took, 99),
            p999_ms=percentile(took, 99.9),
            answered=self.answers,
            wrong=self.wrong,
            example=self.example,
        )

    async def _pace(self, rate: float) -> None:
        began, sent = time.monotonic(), 0
        while True:
            while (at := began + sent / rate) <= time.monotonic():
                sent += 1
                if self.idle:
                    self.idle.popleft().send(at)
                else:
                    self.due.append(at)
            await asyncio.sleep(max(0.0, at - time.monotonic()))

    def answered(self, line: "Line", head: bytes, body: bytes) -> None:
        if wire.status(head) != 200 or not line.is_right(body):
            self.wrong += 1
            self.example = (head + wire.ENDS + body).decode(errors="replace")[:400]
        else:
            self.answers += 1
            if self.counts:
                self.took.append(time.monotonic() - line.began)
        if self.stops:
            return
        if self.job.rate is None:
            line.send(time.monotonic())
        elif self.due:
            line.send(self.due.popleft())
        else:
            self.idle.append(line)


class Line(asyncio.Protocol):
    """One kept connection."""

    def __init__(self, load: Load) -> None:
        self._load = load
        self._transport: asyncio.WriteTransport | None = None
        self._buffer = b""
        self.began = 0.0
        self.is_right: Right = bool

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.WriteTransport", transport)  # uvloop's is one without saying so

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._load.stops:
            self._load.wrong += 1
            self._load.example = f"a connection was closed: {exc}"

    def send(self, began: float) -> None:
        """`began`: since when its time counts."""
        assert self._transport is not None
        self.began = began
        raw, self.is_right = next(self._load.requests)
        self._transport.write(raw)

    def close(self) -> None:
        assert self._transport is not None
        self._transport.close()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if (found := wire.message(self._buffer)) is not None:
            head, body, self._buffer = found
            self._load.answered(self, head, body)


def _ready(job: Job) -> Iterator[tuple[bytes, Right]]:
    expect = job.expect.encode()
    return cycle([(one.encode(), lambda body: expect in body) for one in job.requests])


def _signed(bodies: Sequence[tuple[str, str]]) -> Iterator[tuple[bytes, Right]]:
    return ((signed.request(body), right) for body, right in cycle([(body, _saying(one)) for body, one in bodies]))


def _saying(expect: str) -> Right:
    return (lambda body: expect.encode() in body) if expect else (lambda body: not body)


async def carry_out(job: Job) -> Measured:
    return await Load(job).run()


if __name__ == "__main__":
    print(json.dumps(asdict(uvloop.run(carry_out(Job(**json.load(sys.stdin)))))))
