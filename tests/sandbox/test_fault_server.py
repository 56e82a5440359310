"""Faults asked for by another process, over HTTP alone."""

import asyncio
from typing import Any

import aiohttp
import pytest

from sandbox.server import Sandbox
from tests.sandbox.test_faults import call, say, texts
from tests.sandbox.toy import Json, Toy
from tests.waiting import until

DROPPED = {"kind": "dropped", "after": True}


async def order(sandbox: Sandbox, said: Any, expected: int = 200) -> Json:
    async with aiohttp.ClientSession() as session, session.post(f"{sandbox.url}/faults", json=said) as response:
        assert response.status == expected, await response.text()
        return dict(await response.json())


async def record(sandbox: Sandbox) -> Json:
    async with aiohttp.ClientSession() as session, session.get(f"{sandbox.url}/faults") as response:
        return dict(await response.json())


async def test_a_script_is_followed_and_recorded(sandbox: Sandbox, toy: Toy) -> None:
    what = {"what": "chat.postMessage", "channel": "#growth", "skip": 1, "faults": [DROPPED, None]}
    left = await order(sandbox, {"script": what})
    assert left["calls"] == [
        {"what": "chat.postMessage", "channel": sandbox.world.place("#growth"), "faults": [None, DROPPED, None]}
    ]
    assert [(await say(sandbox, text)).what for text in "abc"] == ["ok", "dropped", "ok"]
    assert texts(sandbox) == ["a", "b", "c"]
    seen = (await record(sandbox))["calls"]
    assert [(one["args"]["text"], one["fault"], one["effect"], one["status"]) for one in seen] == [
        ("a", None, True, 200),
        ("b", DROPPED, True, 0),
        ("c", None, True, 200),
    ]


async def test_chance_limits_and_clearing(sandbox: Sandbox, toy: Toy) -> None:
    rates = [{"fault": {"kind": "http_error", "status": 502}, "rate": 1.0}, {"fault": {"kind": "lost"}, "rate": 1}]
    demanded = await order(sandbox, {"random": {"seed": 3, "rates": rates, "what": "*"}, "limit_rates": True})
    assert demanded["limit_rates"]
    assert (await call(sandbox, "auth.test")).what == "502 text/html"
    await sandbox.invite("cy", to="#growth", by="ana")
    (lost,) = (await record(sandbox))["deliveries"]
    assert (lost["payload"]["event"]["type"], lost["fault"]) == ("member_joined_channel", {"kind": "lost"})
    assert (await order(sandbox, {"clear": True})) == {
        "calls": [],
        "deliveries": [],
        "holds": {},
        "limit_rates": False,
    }
    assert (await call(sandbox, "auth.test")).what == "ok"


async def test_a_call_is_held_and_released(sandbox: Sandbox, toy: Toy) -> None:
    await order(sandbox, {"hold": {"what": "chat.postMessage", "after": True, "name": "answer"}})
    saying = asyncio.create_task(say(sandbox, "a"))

    async def held() -> bool:
        return bool((await record(sandbox))["demanded"]["holds"]["answer"])

    await until(held)
    assert (await record(sandbox))["calls"][0]["effect"]
    await order(sandbox, {"release": "answer"})
    assert (await saying).what == "ok"


async def test_a_call_without_an_answer_is_let_go(sandbox: Sandbox, toy: Toy) -> None:
    await order(sandbox, {"script": {"what": "*", "faults": [{"kind": "timed_out", "after": True, "seconds": 30}]}})
    saying = asyncio.create_task(say(sandbox, "a"))
    await sandbox.person("ana").sees("a", in_="#growth")
    await order(sandbox, {"let_go": True})
    assert (await saying).what == "dropped"


@pytest.mark.parametrize(
    "said",
    [
        {"scirpt": {}},
        {"script": {"what": "*"}},
        {"script": {"what": "*", "faults": [{"kind": "earthquake"}]}},
        {"script": {"what": "*", "faults": [{"kind": "dropped", "loudly": True}]}},
        {"script": {"what": "*", "faults": [{"kind": "timed_out"}]}},
        {"script": {"what": "*", "channel": "#nowhere", "faults": [DROPPED]}},
        {"release": "what was never held"},
        ["script"],
        "script",
    ],
)
async def test_what_is_not_understood_is_refused_and_changes_nothing(sandbox: Sandbox, toy: Toy, said: Any) -> None:
    assert (await order(sandbox, said, expected=400))["error"]
    assert (await call(sandbox, "auth.test")).what == "ok"
