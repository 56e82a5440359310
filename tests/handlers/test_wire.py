"""What only a wire can show: framing that is broken, cut off, too much, too slow. The bot refuses it, and lives."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import httpx
import pytest

from handlers.transport.http import LARGEST_BODY
from handlers.transport.protocol import LARGEST_HEAD, Bounded
from sandbox.deliver import signature
from tests.handlers import front
from tests.handlers.fuzzing import Trouble
from tests.upgrading import asked_for
from tests.world import World, world

HOST = b"Host: drumbeat\r\n"
FORM = b"Content-Type: application/x-www-form-urlencoded\r\n"


@pytest.fixture
def url(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'drumbeat.db')}"


@pytest.fixture
async def here(url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with world(url, tmp_path) as running:
        yield running


def post(*lines: bytes, body: bytes = b"", version: bytes = b"1.1") -> bytes:
    head = b"POST /slack/events HTTP/" + version + b"\r\n" + HOST + b"".join(line + b"\r\n" for line in lines)
    return head + b"\r\n" + body


def signed(here: World, text: str = "help", *more: bytes, version: bytes = b"1.1") -> bytes:
    """A command as Slack sends it, written out."""
    body = urlencode(front.command(here, text=text)).encode()
    headers = signature(here.sandbox.signing_secret, body)
    lines = [f"{name}: {value}".encode() for name, value in headers.items()]
    return post(*lines, FORM.strip(), b"Content-Length: %d" % len(body), *more, body=body, version=version)


async def says(here: World, *parts: bytes, ends: bool = False) -> bytes:
    """Everything that the bot answers until it hangs up; a part after the other, as fast as they are read."""
    assert here.sandbox.world.app is not None
    address = urlsplit(here.sandbox.world.app.request_url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
        if ends:
            writer.write_eof()
        async with asyncio.timeout(20):
            return await reader.read()
    except ConnectionError:
        return b""
    finally:
        writer.close()


async def lives(here: World) -> None:
    """Whoever watches sees it, and a person is answered."""
    assert here.sandbox.world.app is not None
    async with httpx.AsyncClient() as client:
        url = here.sandbox.world.app.request_url.replace("/slack/events", "/healthz")
        assert (await client.get(url)).text == "ok"
    await here.person("ana").types("/rituals help", in_="#growth")
    assert here.sandbox.deliveries[-1].status == 200


CLOSE = b"Connection: close"
BROKEN: dict[str, bytes] = {
    "no HTTP": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200 + b"\r\n\r\n",
    "words": b"hello?\r\n\r\n",
    "an unknown method": b"BREW /slack/events HTTP/1.1\r\n" + HOST + b"\r\n",
    "an unknown version": post(version=b"9.9"),
    "a path that is no ASCII": b"GET /\xff\xfe HTTP/1.1\r\n" + HOST + b"\r\n",
    "a header without a colon": post(b"nonsense"),
    "a NUL in a header": post(b"X-Slack-Signature: v0=\x00", CLOSE),
    "a length that is a word": post(b"Content-Length: many"),
    "a length below nothing": post(b"Content-Length: -5"),
    "a length beyond all": post(b"Content-Length: " + b"9" * 30),
    "two lengths": post(b"Content-Length: 5", b"Content-Length: 6", body=b"abcdef"),
    "a length and chunks": post(b"Content-Length: 5", b"Transfer-Encoding: chunked", body=b"0\r\n\r\n"),
    "a chunk whose size is no number": post(b"Transfer-Encoding: chunked", body=b"zz\r\nabc\r\n0\r\n\r\n"),
    "a chunk beyond all": post(b"Transfer-Encoding: chunked", body=b"f" * 20 + b"\r\nabc"),
    "too large a body, said": post(b"Content-Length: %d" % (LARGEST_BODY + 1), CLOSE),
    "another encoding": post(b"Transfer-Encoding: gzip, chunked", CLOSE, body=b"3\r\nabc\r\n0\r\n\r\n"),
    "another protocol": post(b"Connection: Upgrade, close", b"Upgrade: h2c", b"Content-Length: 0"),
}


async def test_broken_framing_is_refused(here: World, url: str, trouble: Trouble) -> None:
    before = asked_for(url)
    for name, request in BROKEN.items():
        answer = await says(here, request, ends=True)
        assert answer == b"" or answer.startswith(b"HTTP/1.1 4"), (name, answer[:80])
    assert asked_for(url) == before
    assert trouble.seen == []
    await lives(here)


@pytest.mark.parametrize("flood", [b"X-More: " + b"x" * 1000 + b"\r\n", b"x" * 1000])
async def test_headers_without_an_end_are_cut_off(here: World, flood: bytes, trouble: Trouble) -> None:
    begun = b"POST /slack/events HTTP/1.1\r\n" + HOST + b"X-One: "
    answer = await says(here, begun, *[flood] * (3 * LARGEST_HEAD // 1000))
    assert answer == b"" or answer.startswith(b"HTTP/1.1 400")
    await lives(here)
    assert trouble.seen == []


async def test_a_request_that_is_cut_off_does_nothing(here: World, url: str, trouble: Trouble) -> None:
    before, whole = asked_for(url), signed(here, "setup", CLOSE)
    for length in (1, 30, 200, len(whole) - 1):
        assert await says(here, whole[:length], ends=True) == b"" or length > 30
    assert asked_for(url) == before
    await lives(here)
    assert trouble.seen == []


async def test_in_chunks_and_by_drops_it_is_the_same_request(here: World) -> None:
    body = urlencode(front.command(here)).encode()
    lines = [f"{name}: {value}".encode() for name, value in signature(here.sandbox.signing_secret, body).items()]
    chunked = b"".join(b"1;x=y\r\n" + body[at : at + 1] + b"\r\n" for at in range(len(body))) + b"0\r\n\r\n"
    by_chunks = post(*lines, FORM.strip(), b"Transfer-Encoding: chunked", CLOSE, body=chunked)
    whole = signed(here, "help", CLOSE)
    for parts in (
        [by_chunks],
        [whole[at : at + 50] for at in range(0, len(whole), 50)],
        [signed(here, version=b"1.0")],
    ):
        answer = await says(here, *parts)
        assert answer.startswith(b"HTTP/1.1 200")
        assert b"/rituals setup" in answer


async def test_a_long_body_that_comes_at_once_is_no_long_head(here: World) -> None:
    """As that of a form with many lines: Slack sends up to 250 KB."""
    body = urlencode(front.command(here) | {"more": "x" * 3 * LARGEST_HEAD}).encode()
    lines = [f"{name}: {value}".encode() for name, value in signature(here.sandbox.signing_secret, body).items()]
    answer = await says(here, post(*lines, FORM.strip(), b"Content-Length: %d" % len(body), CLOSE, body=body))
    assert answer.startswith(b"HTTP/1.1 200")


async def test_one_after_the_other_each_is_checked(here: World) -> None:
    """What follows a good request on the same connection is not good because of it."""
    forged = post(FORM.strip(), b"Content-Length: 12", CLOSE, body=b"command=/bet")
    answer = await says(here, signed(here) + signed(here) + forged)
    assert [part[:3] for part in answer.split(b"HTTP/1.1 ")[1:]] == [b"200", b"200", b"401"]


async def test_too_many_chunks_are_cut_off(here: World, trouble: Trouble) -> None:
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    answer = await says(here, post(b"Transfer-Encoding: chunked", CLOSE), *[chunk] * (2 + LARGEST_BODY // 0x10000))
    assert answer == b"" or answer.startswith(b"HTTP/1.1 413")
    await lives(here)
    assert trouble.seen == []


@pytest.mark.parametrize("length", [0, 20, 250])
async def test_who_never_finishes_is_hung_up_on(
    here: World, length: int, monkeypatch: pytest.MonkeyPatch, trouble: Trouble
) -> None:
    monkeypatch.setattr(Bounded, "seconds", 0.2)
    answer = await says(here, signed(here)[:length])
    assert answer == b"" or answer.startswith(b"HTTP/1.1 400")
    monkeypatch.undo()
    await lives(here)
    assert trouble.seen == []
