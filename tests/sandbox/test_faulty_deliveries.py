"""What goes wrong with deliveries on demand: repeats, losses, delays and a changed order, as an app gets them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox.faults import Fault, duplicated, late, lost, overtaken
from sandbox.server import Sandbox
from tests.sandbox.toy import MANIFEST, Json, Toy, after, button, section
from tests.waiting import until

BY_SOCKET = MANIFEST | {"settings": MANIFEST["settings"] | {"socket_mode_enabled": True}}
JOINED, LEFT = "member_joined_channel", "member_left_channel"


class App:
    """What came, over either way: its payload, and the number and reason of a retry."""

    def __init__(self) -> None:
        self.got: list[tuple[Json, str, str]] = []
        # The most that were under way at the same moment.
        self.at_once = 0

    @property
    def kinds(self) -> list[str]:
        return [one.get("event", one).get("type", one.get("command")) for one, _, _ in self.got]

    @property
    def retries(self) -> list[tuple[str, str]]:
        return [(number, reason) for _, number, reason in self.got]

    async def came(self, count: int) -> None:
        async def there() -> bool:
            return len(self.got) >= count

        await until(there, 3)


@pytest.fixture(params=["http", "socket mode"])
async def app(sandbox: Sandbox, request: pytest.FixtureRequest) -> AsyncIterator[App]:
    """An app that takes a moment for each answer, so that what comes at once is seen to."""
    made = App()
    async with AsyncExitStack() as stack:
        if request.param == "http":
            await _over_http(sandbox, made, stack)
        else:
            await _over_sockets(sandbox, made, stack)
        yield made


async def _over_http(sandbox: Sandbox, app: App, stack: AsyncExitStack) -> None:
    toy, under_way = Toy(sandbox), 0

    async def take(payload: Json) -> None:
        nonlocal under_way
        headers = {name.lower(): value for name, value in toy.headers[-1].items()}
        app.got.append((payload, headers.get("x-slack-retry-num", "0"), headers.get("x-slack-retry-reason", "")))
        under_way += 1
        app.at_once = max(app.at_once, under_way)
        await asyncio.sleep(0.05)
        under_way -= 1

    toy.on = dict.fromkeys((JOINED, LEFT, "/toy"), take)
    sandbox.install(MANIFEST, await stack.enter_async_context(toy.listening()))


async def _over_sockets(sandbox: Sandbox, app: App, stack: AsyncExitStack) -> None:
    sandbox.install(BY_SOCKET)
    opened = await AsyncWebClient(base_url=sandbox.api_url).apps_connections_open(app_token=sandbox.app_token)
    session = await stack.enter_async_context(aiohttp.ClientSession())
    socket = await stack.enter_async_context(session.ws_connect(opened["url"]))
    assert (await socket.receive_json())["type"] == "hello"
    under_way: set[asyncio.Task[None]] = set()

    async def take(envelope: Json) -> None:
        await asyncio.sleep(0.05)
        await socket.send_json({"envelope_id": envelope["envelope_id"]})

    async def listen() -> None:
        async for frame in socket:
            envelope: Json = frame.json()
            number, reason = envelope.get("retry_attempt", 0), envelope.get("retry_reason", "")
            app.got.append((envelope["payload"], str(number), reason))
            under_way.add(task := asyncio.create_task(take(envelope)))
            app.at_once = max(app.at_once, len(under_way))
            task.add_done_callback(under_way.discard)

    listening = asyncio.create_task(listen())
    stack.callback(listening.cancel)


def faults(sandbox: Sandbox) -> list[Fault | None]:
    return [one.fault for one in sandbox.deliveries]


@pytest.mark.parametrize("at_once", [False, True])
async def test_an_event_comes_twice_the_second_time_as_a_retry(sandbox: Sandbox, app: App, at_once: bool) -> None:
    sandbox.faults.script(JOINED, duplicated(at_once=at_once))
    await sandbox.invite("cy", to="#growth", by="ana")
    assert app.kinds == [JOINED, JOINED]
    assert len({payload["event_id"] for payload, _, _ in app.got}) == 1
    assert sorted(app.retries) == [("0", ""), ("1", "http_timeout")]
    assert app.at_once == (2 if at_once else 1)
    assert faults(sandbox) == [duplicated(at_once=at_once)] * 2
    await sandbox.kick("cy", from_="#growth", by="ana")
    assert app.kinds == [JOINED, JOINED, LEFT], "once"


@pytest.mark.parametrize("at_once", [False, True])
async def test_a_command_comes_twice_and_nothing_tells_them_apart(sandbox: Sandbox, app: App, at_once: bool) -> None:
    sandbox.faults.script("command", duplicated(at_once=at_once))
    await sandbox.person("ana").types("/toy hi", in_="#growth")
    (first, *marks), (second, *same) = app.got
    assert first == second
    assert marks == same
    assert app.at_once == (2 if at_once else 1)


async def test_an_event_is_overtaken_by_the_next_one(sandbox: Sandbox, app: App) -> None:
    sandbox.faults.script(JOINED, overtaken())
    await sandbox.invite("cy", to="#growth", by="ana")
    assert app.kinds == []
    await sandbox.kick("cy", from_="#growth", by="ana")
    await app.came(2)
    assert app.kinds == [LEFT, JOINED]
    assert app.at_once == 1, "the later one was answered before"


async def test_with_nothing_behind_it_an_event_comes_all_the_same(sandbox: Sandbox, app: App) -> None:
    sandbox.faults.script("event", overtaken(within=0.1))
    await sandbox.invite("cy", to="#growth", by="ana")
    await app.came(1)


async def test_what_was_under_way_before_does_not_count_as_overtaking(sandbox: Sandbox, app: App) -> None:
    sandbox.faults.script(LEFT, overtaken())
    under_way = asyncio.create_task(sandbox.invite("cy", to="#growth", by="ana"))
    await app.came(1)
    await sandbox.kick("cy", from_="#growth", by="ana")
    await under_way
    await asyncio.sleep(0.1)
    assert app.kinds == [JOINED]
    await sandbox.invite("cy", to="#growth", by="ana")
    await app.came(3)
    assert app.kinds == [JOINED, JOINED, LEFT]


async def test_a_lost_event_never_comes(sandbox: Sandbox, app: App) -> None:
    sandbox.faults.script("event", lost())
    await sandbox.invite("cy", to="#growth", by="ana")
    await sandbox.kick("cy", from_="#growth", by="ana")
    await asyncio.sleep(0.2)
    assert app.kinds == [LEFT]
    assert [(one.status, one.fault) for one in sandbox.deliveries] == [(0, lost()), (200, None)]


async def test_a_lost_command_failed_for_the_person(sandbox: Sandbox, app: App) -> None:
    sandbox.faults.script("/toy", lost())
    await sandbox.person("ana").types("/toy", in_="#growth")
    await sandbox.person("ana").sees("dispatch_failed", in_="#growth")
    assert app.got == []


async def test_a_late_event_holds_nobody_up(sandbox: Sandbox, app: App) -> None:
    sandbox.faults.script(JOINED, late(0.3), channel="#growth")
    await sandbox.invite("cy", to="#growth", by="ana")
    await sandbox.kick("cy", from_="#growth", by="ana")
    assert app.kinds == [LEFT]
    await app.came(2)
    assert app.kinds == [LEFT, JOINED]


async def test_only_in_that_channel(sandbox: Sandbox, app: App) -> None:
    sandbox.faults.script("*", lost(), channel="#leads")
    await sandbox.invite("cy", to="#growth", by="ana")
    await sandbox.invite("ben", to="#leads", by="ana")
    assert app.kinds == [JOINED]
    assert app.got[0][0]["event"]["channel"] == sandbox.world.place("#growth")


async def test_the_same_seed_gives_the_same_faults(sandbox: Sandbox, app: App) -> None:
    rates = {duplicated(): 0.3, lost(): 0.3}
    drawn: list[list[Fault | None]] = []
    for seed in (5, 5, 6):
        sandbox.faults.clear()
        sandbox.deliveries.clear()
        sandbox.faults.random(seed=seed, rates=rates, what="event")
        for _ in range(6):
            await sandbox.invite("cy", to="#growth", by="ana")
            await sandbox.kick("cy", from_="#growth", by="ana")
        drawn.append(faults(sandbox))
    first, same, other = drawn
    assert first == same
    assert first != other
    assert set(first) == {None, *rates}


async def test_a_click_comes_twice_and_the_first_answer_counts(sandbox: Sandbox, toy: Toy) -> None:
    ana = sandbox.person("ana")
    blocks = [section("Card"), {"type": "actions", "elements": [button("Decide", "decide")]}]
    await toy.web.chat_postMessage(channel=sandbox.world.place("#growth"), text="card", blocks=blocks)
    sandbox.faults.script("decide", duplicated())
    come: list[Any] = []

    async def decide(payload: Json) -> Any:
        come.append(payload["trigger_id"])
        return await after(0.0 if len(come) == 1 else 2.0)(payload)

    toy.on["decide"] = decide
    await ana.clicks("Decide", on=await ana.sees("Card", in_="#growth"))
    assert len(come) == 2
    assert len(set(come)) == 1
    assert [one.status for one in sandbox.deliveries if one.kind == "interaction"] == [200, 0]
    assert "not responding" not in ana.reads("#growth")[-1].text
