"""What goes wrong with calls on demand: what the client sees of it, and whether the call took effect."""

import asyncio
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import aiohttp
import pytest

from sandbox.clock import Clock
from sandbox.faults import (
    Fault,
    archived,
    dropped,
    duplicated,
    http_error,
    rate_limited,
    refused,
    revoked,
    slow,
    timed_out,
)
from sandbox.server import Sandbox
from sandbox.workspace import load
from tests.sandbox.conftest import ACORN
from tests.sandbox.toy import Toy
from tests.waiting import until

POST = "chat.postMessage"


@dataclass(frozen=True)
class Seen:
    """A call as its client saw it."""

    what: str
    body: str = ""
    retry_after: str | None = None


async def call(sandbox: Sandbox, method: str, patience: float = 2.0, **args: Any) -> Seen:
    timeout = aiohttp.ClientTimeout(total=patience)
    headers = {"Authorization": f"Bearer {sandbox.bot_token}"}
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout, headers=headers) as session,
            session.post(sandbox.api_url + method, data=args) as response,
        ):
            body = await response.text()
            if response.content_type != "application/json":
                return Seen(f"{response.status} {response.content_type}", body)
            answer = await response.json()
            what = "ok" if answer["ok"] else f"{response.status} {answer['error']}"
            return Seen(what, body, response.headers.get("Retry-After"))
    except TimeoutError:
        return Seen("timeout")
    except aiohttp.ServerDisconnectedError:
        return Seen("dropped")


async def say(sandbox: Sandbox, text: str, channel: str = "#growth", patience: float = 2.0) -> Seen:
    return await call(sandbox, POST, patience, channel=sandbox.world.place(channel), text=text)


def texts(sandbox: Sandbox, channel: str = "#growth") -> list[str]:
    return [message.text for message in sandbox.person("ana").reads(channel)]


@pytest.fixture
def acorn(sandbox: Sandbox, toy: Toy) -> Sandbox:
    """With an app in it."""
    return sandbox


# -- each fault, before and after ------------------------------------------------------------------------------------
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(
    ("fault", "seen", "status"),
    [
        (http_error(500), "500 text/html", 500),
        (http_error(502), "502 text/html", 502),
        (http_error(503), "503 text/html", 503),
        (dropped(), "dropped", 0),
        (timed_out(), "timeout", 0),
        (timed_out(at_most=0.1), "dropped", 0),
        (refused("internal_error"), "200 internal_error", 200),
    ],
    ids=lambda value: value.kind if isinstance(value, Fault) else str(value),
)
async def test_an_answer_is_lost_before_or_after_the_effect(
    acorn: Sandbox, fault: Fault, seen: str, status: int, after: bool
) -> None:
    fault = Fault(**(fault.written() | {"after": after}))
    acorn.faults.script(POST, fault)
    assert (await say(acorn, "a", patience=0.3)).what == seen
    assert texts(acorn) == (["a"] if after else [])
    assert (await say(acorn, "b")).what == "ok", "once"
    failed, passed = acorn.calls
    assert (failed.fault, failed.effect, failed.status) == (fault, after, status)
    assert (passed.fault, passed.effect, passed.status) == (None, True, 200)


async def test_a_rate_limit_names_the_time(acorn: Sandbox) -> None:
    acorn.faults.script(POST, rate_limited(7))
    seen = await say(acorn, "a")
    assert (seen.what, seen.retry_after) == ("429 ratelimited", "7")
    assert (texts(acorn), acorn.calls[-1].effect, acorn.calls[-1].status) == ([], False, 429)


@pytest.mark.parametrize("after", [False, True])
async def test_a_slow_answer_comes(acorn: Sandbox, after: bool) -> None:
    acorn.faults.script(POST, slow(0.3, after=after))
    saying = asyncio.create_task(say(acorn, "a"))
    await asyncio.wait({saying}, timeout=0.15)
    assert texts(acorn) == (["a"] if after else [])
    assert (await saying).what == "ok"
    assert texts(acorn) == ["a"]


async def test_what_is_slow_happens_though_the_client_has_left(acorn: Sandbox) -> None:
    acorn.faults.script(POST, slow(0.4))
    assert (await say(acorn, "a", patience=0.1)).what == "timeout"
    assert texts(acorn) == []
    await acorn.person("ana").sees("a", in_="#growth")
    assert (acorn.calls[-1].effect, acorn.calls[-1].status) == (True, 0)


async def test_a_call_without_an_answer_can_be_let_go(acorn: Sandbox) -> None:
    acorn.faults.script(POST, timed_out(after=True))
    saying = asyncio.create_task(say(acorn, "a", patience=60))
    await acorn.person("ana").sees("a", in_="#growth")
    acorn.faults.let_go()
    assert (await asyncio.wait_for(saying, 20)).what == "dropped"


async def test_the_token_dies_at_a_call(acorn: Sandbox) -> None:
    acorn.faults.script("*", revoked(), skip=2)
    assert [(await say(acorn, text)).what for text in "abcd"] == ["ok", "ok", *["200 token_revoked"] * 2]
    assert texts(acorn) == ["a", "b"]


async def test_the_token_dies_after_a_call(acorn: Sandbox) -> None:
    acorn.faults.script("*", revoked(after=True))
    assert [(await say(acorn, text)).what for text in "ab"] == ["ok", "200 token_revoked"]


@pytest.mark.parametrize("after", [False, True])
async def test_a_channel_is_archived_between_two_calls_and_the_app_is_told(
    acorn: Sandbox, toy: Toy, after: bool
) -> None:
    acorn.faults.script("auth.test", archived("#growth", by="ana", after=after))
    assert (await say(acorn, "a")).what == "ok"
    assert (await call(acorn, "auth.test")).what == "ok"
    assert (await say(acorn, "b")).what == "200 is_archived"
    while not toy.got:
        await acorn.changed.wait(acorn.changed.version, 0.02)
    event = toy.last("channel_archive")["event"]
    assert (event["channel"], event["user"]) == (acorn.world.place("#growth"), acorn.person("ana").id)


# -- which calls -----------------------------------------------------------------------------------------------------
async def test_a_script_goes_on_with_the_calls_that_it_is_about(acorn: Sandbox) -> None:
    acorn.faults.script(POST, http_error(502), None, http_error(503), channel="#growth")
    assert (await say(acorn, "x", "#leads")).what == "ok"
    assert (await call(acorn, "auth.test")).what == "ok"
    assert [(await say(acorn, text)).what[:3] for text in "abcd"] == ["502", "ok", "503", "ok"]


@pytest.mark.parametrize("channel", ["#leads", "leads", "@ana"])
async def test_a_channel_is_known_by_each_of_its_names(acorn: Sandbox, channel: str) -> None:
    acorn.faults.script("*", *[refused("fatal_error")] * 2, channel=channel)
    assert (await say(acorn, "x")).what == "ok"
    place, ana = acorn.world.place(channel), acorn.person("ana").id
    other = ana if channel == "@ana" else "#leads"
    assert [(await call(acorn, POST, channel=one, text="x")).what for one in (place, other, place)] == [
        *["200 fatal_error"] * 2,
        "ok" if channel != "@ana" else "200 channel_not_found",
    ], "the direct messages are not open yet, and may be named all the same"
    with pytest.raises(KeyError):
        acorn.faults.script("*", dropped(), channel="#nowhere")


async def test_the_oldest_script_goes_first_and_clearing_ends_all(acorn: Sandbox) -> None:
    acorn.refuse(POST, "fatal_error")
    acorn.refuse(POST, "ratelimited", times=2, retry_after=3)
    assert [(await say(acorn, "a")).what for _ in range(2)] == ["200 fatal_error", "429 ratelimited"]
    acorn.faults.clear()
    assert (await say(acorn, "b")).what == "ok"


def test_what_makes_no_sense_is_refused_when_it_is_asked_for(acorn: Sandbox) -> None:
    with pytest.raises(ValueError, match="all of calls or all of deliveries"):
        acorn.faults.script(POST, None)
    with pytest.raises(ValueError, match="all of calls or all of deliveries"):
        acorn.faults.script(POST, dropped(), duplicated())
    with pytest.raises(ValueError, match="500 to 599"):
        http_error(404)
    with pytest.raises(ValueError, match="no effect to come after"):
        Fault("rate_limited", after=True)
    with pytest.raises(ValueError, match="at most 1"):
        acorn.faults.random(seed=1, rates={dropped(): 0.6, http_error(): 0.6})
    with pytest.raises(KeyError):
        acorn.faults.script("*", archived("#growth", by="nobody"))


# -- chance ----------------------------------------------------------------------------------------------------------
RATES = {dropped(): 0.2, http_error(503, after=True): 0.2, refused("fatal_error"): 0.1}


async def drawn(seed: int, places: list[str]) -> dict[str, list[Fault | None]]:
    """What befell these calls, one after the other, in a workspace of their own."""
    acorn = Sandbox(load(ACORN), Clock())
    acorn.faults.random(seed=seed, rates=RATES, what=POST)
    async with acorn.running():
        for channel in places:
            await say(acorn, "x", channel)
            await call(acorn, "auth.test")
    assert {one.fault for one in acorn.calls if one.method == "auth.test"} == {None}
    said = [one for one in acorn.calls if one.method == POST]
    return {name: [one.fault for one in said if one.args["channel"] == acorn.world.place(name)] for name in set(places)}


async def test_the_same_seed_gives_the_same_faults_in_each_channel() -> None:
    turns = await drawn(7, ["#growth", "#leads"] * 20)
    assert turns == await drawn(7, ["#growth"] * 20 + ["#leads"] * 20), "whatever happens elsewhere"
    assert turns != await drawn(8, ["#growth", "#leads"] * 20)
    assert turns["#growth"] != turns["#leads"]
    befallen = [fault for faults in turns.values() for fault in faults]
    assert set(befallen) == {None, *RATES}
    assert 8 <= befallen.count(None) <= 32


# -- holding ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("after", [False, True])
async def test_calls_are_held_until_they_are_released(acorn: Sandbox, after: bool) -> None:
    acorn.faults.hold(POST, channel="#growth", after=after)
    saying = [asyncio.create_task(say(acorn, "a")) for _ in range(2)]
    await acorn.faults.held(POST, calls=2)
    assert texts(acorn) == (["a", "a"] if after else [])
    assert (await say(acorn, "x", "#leads")).what == "ok"
    with pytest.raises(TimeoutError, match=r"2 calls wait at .*, not 3"):
        await acorn.faults.held(POST, calls=3, within=0.05)
    acorn.faults.release(POST)
    assert [one.what for one in await asyncio.gather(*saying)] == ["ok", "ok"]
    assert (await say(acorn, "b")).what == "ok"


@pytest.mark.parametrize("after", [False, True])
async def test_a_client_that_dies_while_it_is_held_leaves_what_it_did(acorn: Sandbox, after: bool) -> None:
    hold = acorn.faults.hold(POST, after=after, name="its death")
    saying = asyncio.create_task(say(acorn, "a"))
    await hold.held()
    saying.cancel()

    async def gone() -> bool:
        return not hold.waiting

    await until(gone)
    acorn.faults.release("its death")
    assert (await call(acorn, "auth.test")).what == "ok"
    assert texts(acorn) == (["a"] if after else [])
    assert (acorn.calls[0].effect, acorn.calls[0].status) == (after, 0)


async def test_a_fault_may_be_chosen_for_what_is_held(acorn: Sandbox) -> None:
    acorn.faults.hold(POST)
    saying = asyncio.create_task(say(acorn, "a"))
    await acorn.faults.held(POST)
    await acorn.archive("#growth", by="ana")
    acorn.faults.script(POST, slow(0.01))
    acorn.faults.release(POST)
    assert (await saying).what == "200 is_archived"
    assert acorn.calls[0].fault == slow(0.01)


# -- Slack's own limits ----------------------------------------------------------------------------------------------
async def test_a_channel_takes_a_message_a_second(acorn: Sandbox) -> None:
    acorn.faults.limit_rates()
    assert [(await say(acorn, "a", place)).what for place in ("#growth", "#leads")] == ["ok", "ok"]
    second, third = await say(acorn, "b"), await say(acorn, "c")
    assert (second.what, second.retry_after, third.what) == ("429 ratelimited", "1", "429 ratelimited")
    assert [one.too_early for one in acorn.calls] == [False, False, False, True]
    assert acorn.calls[2].fault == rate_limited(1)
    await asyncio.sleep(1.05)
    assert (await say(acorn, "b")).what == "ok"
    assert not acorn.calls[-1].too_early


async def test_a_method_has_its_tier(acorn: Sandbox) -> None:
    acorn.faults.limit_rates()
    seen = [await call(acorn, "users.list") for _ in range(21)]
    assert [one.what for one in seen] == [*["ok"] * 20, "429 ratelimited"]
    assert 55 <= int(seen[-1].retry_after or 0) <= 60
    assert (await call(acorn, "users.info", user=acorn.person("ana").id)).what == "ok"
    acorn.faults.limit_rates(on=False)
    assert (await call(acorn, "users.list")).what == "ok"
    assert acorn.calls[-1].too_early, "the client was told to wait"


async def test_without_limits_a_client_that_does_not_wait_is_seen_all_the_same(acorn: Sandbox) -> None:
    acorn.faults.script(POST, rate_limited(5))
    await say(acorn, "a")
    await say(acorn, "x", "#leads")
    await say(acorn, "a")
    assert [one.too_early for one in acorn.calls] == [False, False, True]
    assert all(before.at <= after.at for before, after in pairwise(acorn.calls))


async def send_bytes(url: str, data: bytes) -> str:
    try:
        async with aiohttp.ClientSession() as session, session.post(url, data=data) as response:
            return f"{response.status} {response.headers.get('Retry-After', '')}".strip()
    except aiohttp.ClientConnectionError:
        return "dropped"


@pytest.mark.parametrize(
    ("fault", "seen", "taken"),
    [
        (http_error(503), "503", False),
        (http_error(500, after=True), "500", True),
        (dropped(), "dropped", False),
        (dropped(after=True), "dropped", True),
        (timed_out(at_most=0.05), "dropped", False),
        (rate_limited(7), "429 7", False),
        (slow(0.01), "200", True),
    ],
)
async def test_the_bytes_of_a_file_go_wrong_too(
    sandbox: Sandbox, toy: Toy, fault: Fault, seen: str, taken: bool
) -> None:
    asked = await toy.web.files_getUploadURLExternal(filename="a.txt", length=1)
    sandbox.faults.script("upload", fault)
    assert await send_bytes(asked["upload_url"], b"a") == seen
    assert (sandbox.world.files[asked["file_id"]].data == b"a") is taken
    if not taken:
        assert await send_bytes(asked["upload_url"], b"a") == "200"
