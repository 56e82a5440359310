"""A source on this machine that answers as a test wants, byte by byte, and remembers what it was sent."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from decimal import Decimal

import pytest

from bot.errors import UserError
from bot.rules.metrics import Source, SourceKind
from handlers.fetching import Fetch
from handlers.fetching.door import Resolve, resolve

Answering = Callable[[asyncio.StreamWriter], Awaitable[None]]
SECRET = "Bearer s3cret-0f-acorn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a source was sent: where to, and each header by its name in lower case."""

    target: str
    headers: Mapping[str, str]


@dataclass(kw_only=True)
class Serving:
    """A running source: `answers` by path; `asked` is all that came, in order."""

    port: int
    scheme: str = "http"
    answers: dict[str, Answering] = field(default_factory=dict)
    asked: list[Request] = field(default_factory=list)

    def url(self, path: str = "/", host: str = "localhost") -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"

    def says(self, body: bytes | str, path: str = "/", status: str = "200 OK", **headers: str) -> str:
        """From now on this is answered there; the address of it."""
        data = body.encode() if isinstance(body, str) else body
        lines = {"Content-Length": str(len(data)), **{name.replace("_", "-"): one for name, one in headers.items()}}
        head = "".join(f"{name}: {one}\r\n" for name, one in lines.items())

        async def answer(writer: asyncio.StreamWriter) -> None:
            writer.write(f"HTTP/1.1 {status}\r\n{head}\r\n".encode("latin-1") + data)

        self.answers[path] = answer
        return self.url(path)

    def leads(self, to: str, path: str = "/", status: str = "302 Found") -> str:
        return self.says("", path, status, Location=to)


@asynccontextmanager
async def serving(tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> AsyncIterator[Serving]:
    answering: set[asyncio.Task[None]] = set()

    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        answering.add(task)
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            target = head[0].split(" ")[1]
            named = (line.partition(":") for line in head[1:] if line)
            here.asked.append(Request(target=target, headers={name.lower(): one.strip() for name, _, one in named}))
            await here.answers[target.partition("?")[0]](writer)
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # whoever asked has enough, or the test is over
        finally:
            answering.discard(task)
            writer.close()

    server = await asyncio.start_server(take, host, 0, ssl=tls)
    here = Serving(port=server.sockets[0].getsockname()[1], scheme="https" if tls else "http")
    try:
        yield here
    finally:
        server.close()
        for task in list(answering):
            task.cancel()
        await asyncio.gather(*answering, return_exceptions=True)


@asynccontextmanager
async def fetching(
    *allowed: str,
    resolve: Resolve = resolve,
    seconds: float = 10.0,
    trusted: ssl.SSLContext | None = None,
) -> AsyncIterator[Fetch]:
    """What asks, and may ask this machine by these names."""
    hosts = [(one, None) for one in allowed or ("localhost",)]
    fetch = Fetch(hosts, resolve=resolve, seconds=seconds, trusted=trusted)
    try:
        yield fetch
    finally:
        await fetch.close()


def json_at(url: str, query: str = "n", header: str = "") -> Source:
    return Source(kind=SourceKind.JSON, url=url, query=query, header=header)


def csv_at(url: str, query: str = "n") -> Source:
    return Source(kind=SourceKind.CSV, url=url, query=query)


async def number(source: Source, secret: str | None = None) -> Decimal:
    async with fetching() as fetch:
        return await fetch.number(source, secret)


async def refused(source: Source, secret: str | None = None, fetch: Fetch | None = None) -> tuple[str, str]:
    """Why there is no number: the code, and its detail."""
    with pytest.raises(UserError) as raised:
        await (fetch.number(source, secret) if fetch is not None else number(source, secret))
    return raised.value.code, str(raised.value.facts.get("detail", ""))
