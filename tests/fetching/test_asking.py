"""Asking a source: within bounds of time and size, to where it may go, and with no word of a secret."""

import asyncio
import gzip
import logging
import zlib

import pytest
import uvloop

from bot.errors import UserError
from bot.messages import errors
from bot.rules.metrics import Source, SourceKind
from handlers.fetching import Fetch, check_header, check_secret, check_url
from handlers.fetching.asking import MOST_BYTES
from tests.fetching.serving import SECRET, Serving, fetching, json_at, number, refused, serving

JSON = '{"n": 12.50}'
HEADER = "Authorization"


async def test_a_number_comes_as_it_was_written(source: Serving) -> None:
    assert str(await number(json_at(source.says(JSON)))) == "12.50"
    (asked,) = source.asked
    assert asked.headers == {
        "host": f"localhost:{source.port}",
        "accept": "*/*",
        "accept-encoding": "identity",
        "user-agent": "Drumbeat",
        "connection": "close",
    }


async def test_the_secret_goes_along_in_its_header(source: Serving) -> None:
    await number(json_at(source.says(JSON), header="X-Api-Key"), SECRET)
    assert source.asked[0].headers["x-api-key"] == SECRET
    await number(json_at(source.url(), header=""), SECRET)
    assert SECRET not in str(source.asked[1]), "a secret without a header is sent nowhere"


# --- where an answer leads -------------------------------------------------------------------------------------------


async def test_three_steps_on_are_gone_and_not_a_fourth(source: Serving) -> None:
    for step in range(1, 5):
        source.leads(f"/{step - 1}", f"/{step}", "308 Permanent Redirect")
    source.says(JSON, "/0")
    assert str(await number(json_at(source.url("/3")))) == "12.50"
    assert await refused(json_at(source.url("/4"))) == ("fetch_redirected", "localhost")
    assert await refused(json_at(source.leads("/loop", "/loop"))) == ("fetch_redirected", "localhost")


@pytest.mark.parametrize("inside", ["http://127.0.0.1:9/", "http://[::1]:9/", "http://169.254.169.254/", "//10.0.0.1/"])
async def test_nothing_leads_inside(source: Serving, inside: str) -> None:
    code, _ = await refused(json_at(source.leads(inside)))
    assert code == "fetch_refused"


@pytest.mark.parametrize("odd", ["ftp://localhost/", "file:///etc/passwd", "http://ana:pw@localhost/"])
async def test_what_is_no_web_address_is_not_followed(source: Serving, odd: str) -> None:
    assert await refused(json_at(source.leads(odd))) == ("fetch_redirected_nowhere", "localhost")


async def test_the_secret_does_not_follow_to_another_origin(source: Serving) -> None:
    async with serving() as other, fetching("localhost", "127.0.0.1") as fetch:
        other.says(JSON)
        source.says(JSON, "/here")
        for to in (other.url(), source.url("/here", host="127.0.0.1"), "/here"):
            source.leads(to)
            await fetch.number(json_at(source.url(), header=HEADER), SECRET)
        assert HEADER.lower() not in other.asked[0].headers, "another port is another origin"
        sent = [HEADER.lower() in one.headers for one in source.asked]
        assert sent == [True, True, False, True, True], "another name is another origin; the same one is the same"


async def test_the_secret_does_not_come_back_from_elsewhere(source: Serving) -> None:
    """Else whoever is led to could say to which path it goes."""
    async with serving() as other:
        source.leads(other.url())
        other.leads(source.url("/chosen"))
        source.says(JSON, "/chosen")
        assert str(await number(json_at(source.url(), header=HEADER), SECRET)) == "12.50"
    assert [HEADER.lower() in one.headers for one in source.asked] == [True, False]


async def test_an_answer_without_a_place_to_go_to_is_no_number(source: Serving) -> None:
    assert await refused(json_at(source.says("", status="302 Found"))) == ("fetch_status", "302")


# --- how long, and how much ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("begins", [b"", b"HTTP/1.1 200 OK\r\nX-A: b\r\n", b"HTTP/1.1 200 OK\r\n\r\n"])
async def test_a_source_that_drips_is_given_up_as_a_whole(source: Serving, begins: bytes) -> None:
    """Each byte comes soon enough; all of them together do not."""

    async def drip(writer: asyncio.StreamWriter) -> None:
        writer.write(begins)
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.05)

    source.answers["/"] = drip
    async with fetching(seconds=0.4) as fetch:
        assert await refused(json_at(source.url()), fetch=fetch) == ("fetch_slow", "localhost")


async def test_an_address_that_takes_long_to_look_up_counts_too(source: Serving) -> None:
    waits = asyncio.Event()
    loop = asyncio.get_running_loop()

    def look_up(host: str) -> list[str]:
        asyncio.run_coroutine_threadsafe(waits.wait(), loop).result(5)
        return ["127.0.0.1"]

    async with fetching(resolve=look_up, seconds=0.2) as fetch:
        assert await refused(json_at(source.url()), fetch=fetch) == ("fetch_slow", "localhost")
        waits.set()


async def test_a_megabyte_is_taken_and_not_a_byte_more(source: Serving) -> None:
    fits = JSON.encode().ljust(MOST_BYTES)
    assert str(await number(json_at(source.says(fits)))) == "12.50"
    assert await refused(json_at(source.says(fits + b" "))) == ("fetch_too_large", "localhost")


async def test_a_body_without_an_end_is_left(source: Serving) -> None:
    sent = 0

    async def endless(writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            writer.write(b" " * 65536)
            sent += 65536
            await writer.drain()

    source.answers["/"] = endless
    assert await refused(json_at(source.url())) == ("fetch_too_large", "localhost")
    assert sent < 20 * MOST_BYTES


async def test_headers_without_an_end_are_left(source: Serving) -> None:
    async def endless(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            writer.write(b"X-A: " + b"b" * 1000 + b"\r\n")
            await writer.drain()

    source.answers["/"] = endless
    assert await refused(json_at(source.url())) == ("fetch_broken_off", "localhost")


# --- packed ----------------------------------------------------------------------------------------------------------


def bare(data: bytes) -> bytes:
    """Deflate as some servers mean it, without a header."""
    packing = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packing.compress(data) + packing.flush()


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(JSON.encode(), mtime=0)),
        ("x-gzip", gzip.compress(b'{"n":', mtime=0) + gzip.compress(b" 12.50}", mtime=0)),
        ("deflate", zlib.compress(JSON.encode())),
        ("deflate", bare(JSON.encode())),
        ("identity", JSON.encode()),
    ],
)
async def test_what_comes_packed_is_unpacked(source: Serving, encoding: str, packed: bytes) -> None:
    assert str(await number(json_at(source.says(packed, Content_Encoding=encoding)))) == "12.50"


async def test_a_bomb_is_noticed_when_it_has_grown_to_a_megabyte(source: Serving) -> None:
    bomb = gzip.compress(bytes(30 * MOST_BYTES), mtime=0)
    assert len(bomb) < MOST_BYTES
    url = source.says(bomb, Content_Encoding="gzip")
    assert await refused(json_at(url)) == ("fetch_too_large", "localhost")
    many = gzip.compress(b"", mtime=0) * 3000
    assert await refused(json_at(source.says(many, Content_Encoding="gzip"))) == ("fetch_too_large", "localhost")


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip", "compress"])
async def test_other_packings_are_refused(source: Serving, encoding: str) -> None:
    assert await refused(json_at(source.says(JSON, Content_Encoding=encoding))) == ("fetch_packed", encoding)


async def test_what_is_packed_badly_is_said(source: Serving) -> None:
    whole = gzip.compress(JSON.encode() * 50, mtime=0)
    for body, code in (
        (b"not packed at all", "fetch_packed_badly"),
        (whole + b"and more", "fetch_packed_badly"),
        (whole[:-9], "fetch_broken_off"),
        (b"", "fetch_empty"),
    ):
        assert (await refused(json_at(source.says(body, Content_Encoding="gzip"))))[0] == code, body


# --- answers that are none -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("500 Oops", "fetch_down"),
        ("503 Busy", "fetch_down"),
        ("429 Slow Down", "fetch_down"),
        ("401 Who", "fetch_denied"),
        ("403 No", "fetch_denied"),
        ("404 Where", "fetch_status"),
        ("204 Nothing", "fetch_status"),
        ("206 Some", "fetch_status"),
    ],
)
async def test_a_status_that_is_not_200_is_said(source: Serving, status: str, code: str) -> None:
    body = "" if status.startswith("204") else JSON
    assert await refused(json_at(source.says(body, status=status))) == (code, status[:3])


async def test_an_answer_that_breaks_off_is_none(source: Serving) -> None:
    assert (await refused(json_at(source.says(JSON, Content_Length="500"))))[0] == "fetch_broken_off"
    assert (await refused(json_at(source.says(JSON, Content_Length="5"))))[0] == "fetch_not_json"
    assert (await refused(json_at(source.says(JSON, Content_Length="many"))))[0] == "fetch_broken_off"

    async def nothing(writer: asyncio.StreamWriter) -> None:
        """The door is opened, and shut without a word."""

    async def babble(writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.acorn.example ESMTP\r\n")

    for answer in (nothing, babble):
        source.answers["/"] = answer
        assert await refused(json_at(source.url())) == ("fetch_broken_off", "localhost")


@pytest.mark.parametrize(
    ("body", "kind", "code"),
    [
        (b"", "application/json", "fetch_empty"),
        (b" \r\n", "application/json", "fetch_empty"),
        (b"\xef\xbb\xbf", "application/json", "fetch_empty"),
        ('{"n": "é"}'.encode("latin-1"), "application/json", "fetch_not_text"),
        (b"<!DOCTYPE html><title>Sign in</title>", "application/json", "fetch_web_page"),
        (b"Please sign in", "text/html; charset=utf-8", "fetch_web_page"),
        (b"OK", "text/plain", "fetch_not_json"),
    ],
)
async def test_what_is_no_data_is_said(source: Serving, body: bytes, kind: str, code: str) -> None:
    assert (await refused(json_at(source.says(body, Content_Type=kind))))[0] == code


async def test_nobody_there_is_said() -> None:
    async with serving() as gone:
        url = gone.url()
    assert await refused(json_at(url)) == ("fetch_unreachable", "localhost")
    assert await refused(json_at("http://no-such-host.invalid/")) == ("fetch_no_such_host", "no-such-host.invalid")


# --- before anybody asks ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("", "fetch_url_not_understood"),
        ("prometheus:9090", "fetch_url_not_understood"),
        ("ftp://acorn.example/a", "fetch_url_not_understood"),
        ("file:///etc/passwd", "fetch_url_not_understood"),
        ("https://", "fetch_url_not_understood"),
        ("http://acorn.example:99999/", "fetch_url_not_understood"),
        ("http://acorn.example/\na", "fetch_url_not_understood"),
        ("http://xn--/", "fetch_url_not_understood"),
        ("http://" + "a" * 3000, "fetch_url_not_understood"),
        ("https://ana:pw@acorn.example/", "fetch_url_has_password"),
        ("https://ana@acorn.example/", "fetch_url_has_password"),
    ],
)
def test_only_web_addresses_without_a_password_are_asked(url: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        check_url(url)
    assert raised.value.code == code
    assert "pw" not in errors.words(raised.value, plain=True)


def test_an_address_may_have_spaces_around_it_and_a_mark_in_it() -> None:
    assert str(check_url(" https://acorn.example/a?b=c#d ")) == "https://acorn.example/a?b=c"


@pytest.mark.parametrize("name", ["", "X Key", "X:Key", "X\r\nKey", "Schlüssel", "host", "Content-Length", "TE"])
def test_a_header_that_can_carry_no_secret_is_refused(name: str) -> None:
    with pytest.raises(UserError):
        check_header(name)


@pytest.mark.parametrize("secret", ["", " a", "a ", "a\r\nX-B: c", "geheim-ü", "a\x00"])
async def test_a_secret_that_can_not_be_sent_is_refused_unsaid(source: Serving, secret: str) -> None:
    with pytest.raises(UserError) as raised:
        check_secret(secret)
    assert raised.value.code == "fetch_secret_not_sendable"
    assert not raised.value.facts


# --- what is told and logged -----------------------------------------------------------------------------------------


async def test_neither_the_secret_nor_the_query_is_logged_or_told(
    source: Serving, caplog: pytest.LogCaptureFixture
) -> None:
    """Every word at every level of every library that takes part, of an answer that repeats what it was sent."""
    caplog.set_level(logging.DEBUG)
    token, repeated = "t0ken-0f-acorn", f'"{SECRET} and s3cret-0f-acorn again"'
    source.leads(f"/a?key={token}", "/on")
    source.says(f'{{"n": {repeated}}}', "/a", X_Echo=SECRET, Set_Cookie=f"a={token}")
    source.says(f'{{"status": "error", "error": {repeated}}}', "/api/v1/query", "400 Bad Request")
    source.says("", "/bad", "500 Oops", X_Echo=SECRET)
    prometheus = Source(kind=SourceKind.PROMETHEUS, url=source.url(""), query=token, header=HEADER)
    found = []
    for asked in (
        json_at(source.url(f"/on?key={token}"), header=HEADER),
        json_at(source.url(f"/bad?key={token}"), header=HEADER),
        json_at(source.url(f"/gone?key={token}"), header="X-Key"),
        prometheus,
    ):
        source.answers.setdefault("/gone", hang_up)
        with pytest.raises(UserError) as raised:
            await number(asked, SECRET)
        assert raised.value.__suppress_context__
        found.append(f"{errors.words(raised.value)} {raised.value!r} {raised.value.facts}")
    assert source.asked[1].target == f"/a?key={token}"
    assert all(one.headers.get("authorization") == SECRET for one in source.asked[:2])
    for text in (*found, caplog.text):
        assert "s3cret" not in text
        assert token not in text
    assert "asked localhost: fetch_gave_text" in caplog.text


async def hang_up(writer: asyncio.StreamWriter) -> None:
    """No answer at all."""


async def test_what_asks_shows_no_secret(source: Serving) -> None:
    async with fetching() as fetch:
        await fetch.number(json_at(source.says(JSON), header=HEADER), SECRET)
        assert SECRET not in f"{vars(fetch)}"
        assert isinstance(fetch, Fetch)


async def test_no_proxy_or_password_of_this_machine_takes_part(
    source: Serving, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    source.says(JSON, Set_Cookie="a=b; Path=/")
    for _ in range(2):
        await number(json_at(source.url()))
    assert all("cookie" not in one.headers and "authorization" not in one.headers for one in source.asked)


def test_it_asks_on_the_loop_that_serves_too() -> None:
    async def ask() -> None:
        async with serving() as source:
            assert str(await number(json_at(source.says(JSON)))) == "12.50"
            source.answers["/"] = hang
            async with fetching(seconds=0.2) as fetch:
                assert await refused(json_at(source.url()), fetch=fetch) == ("fetch_slow", "localhost")
            endless = "@" + "|[@,@]" * 60 + "|to_string(@)|length(@)"
            assert (await refused(json_at(source.says("1"), endless)))[0] == "fetch_expression_heavy"

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(ask())


async def hang(writer: asyncio.StreamWriter) -> None:
    await asyncio.Event().wait()


async def test_many_are_asked_side_by_side(source: Serving) -> None:
    waiting = asyncio.Barrier(12)

    async def together(writer: asyncio.StreamWriter) -> None:
        await waiting.wait()
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]")

    source.answers["/"] = together
    async with fetching() as fetch:
        answers = await asyncio.gather(*(refused(json_at(source.url(), "[0]"), fetch=fetch) for _ in range(12)))
    assert {code for code, _ in answers} == {"fetch_gave_nothing"}
