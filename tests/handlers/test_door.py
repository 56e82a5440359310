"""The door by chance: nobody is let in who is not Slack, nothing odd does harm, and what comes twice is done once."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.deliver import encode, signature
from tests import upgrading
from tests.handlers import front, fuzzing
from tests.handlers.fuzzing import BOUNDED, Sent, Trouble
from tests.handlers.gathering import Gathering, Payload
from tests.upgrading import RELEASES
from tests.world import World

OURS = {"invalid_blocks", "invalid_arguments", "msg_too_long", "no_text", "view_too_large", "metadata_too_large"}
"""What Slack says where it is us who are wrong."""
UNSIGNED = ("other secret", "too old", "too new", "other body", "other time", "no signature", "no time", "half", "v1")


@pytest.fixture
async def lived(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """A workspace where people have used the bot for three weeks."""
    upgrading.put_back(database_url, RELEASES[-1])
    async with upgrading.lived_in(database_url, tmp_path) as here:
        await here.settled()
        yield here


async def gathered(here: World, client: httpx.AsyncClient) -> list[Payload]:
    async def send(body: bytes, headers: dict[str, str]) -> httpx.Response:
        return await client.post("/slack/events", content=body, headers=headers)

    return await Gathering(here, send).gather()


async def by_chance(explore: Callable[[Callable[[Coroutine[Any, Any, None]], None]], None]) -> None:
    """Hypothesis draws in a thread of its own; what it drew is sent from here."""
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(explore, lambda work: asyncio.run_coroutine_threadsafe(work, loop).result())


async def test_whatever_is_signed_is_answered_and_no_fault_of_ours(
    lived: World, database_url: str, trouble: Trouble
) -> None:
    async with front.door(lived) as client:
        about = fuzzing.known(lived, await gathered(lived, client))
        assert len(about.payloads) > 200

        async def send(one: Sent) -> None:
            answer = await front.send(client, lived, one.at_once(lived), one.headers)
            assert answer.status_code < 500
            await lived.settled()
            assert trouble.seen == []

        def explore(run: Callable[[Coroutine[Any, Any, None]], None]) -> None:
            BOUNDED(given(fuzzing.sent(about))(lambda one: run(send(one))))()

        await by_chance(explore)
    assert trouble.seen == []
    said = [call for call in lived.sandbox.calls if call.method.startswith("chat.") or call.args.get("trigger_id")]
    assert {call.answer.get("error") for call in said} & OURS == set()
    assert upgrading.workspaces(database_url) == {lived.sandbox.team_id}


async def test_whatever_is_not_signed_is_refused_and_nothing_is_read_or_stored(lived: World, database_url: str) -> None:
    async with front.door(lived) as client:
        found = await gathered(lived, client)
        before, calls = upgrading.asked_for(database_url), len(lived.sandbox.calls)

        async def send(one: Payload, wrong: str) -> None:
            body, content_type = encode(one.kind, one.says)
            body, headers = _wrongly_signed(lived, body, wrong)
            answer = await client.post("/slack/events", content=body, headers=headers | {"content-type": content_type})
            assert (answer.status_code, answer.text) == (401, "")

        def explore(run: Callable[[Coroutine[Any, Any, None]], None]) -> None:
            draw = given(st.sampled_from(found), st.sampled_from(UNSIGNED))
            BOUNDED(draw(lambda one, wrong: run(send(one, wrong))))()

        await by_chance(explore)
        await lived.settled()
    assert upgrading.asked_for(database_url) == before
    assert len(lived.sandbox.calls) == calls


def _wrongly_signed(here: World, body: bytes, wrong: str) -> tuple[bytes, dict[str, str]]:
    secret, now = here.sandbox.signing_secret, time.time()
    good = signature(secret, body)
    match wrong:
        case "other secret":
            return body, signature(secret[::-1], body)
        case "too old" | "too new":
            return body, signature(secret, body, now + (-310 if wrong == "too old" else 310))
        case "other body":
            return body + b" ", good
        case "other time":
            return body, good | {"X-Slack-Request-Timestamp": str(int(now) - 1)}
        case "no signature" | "no time":
            gone = "X-Slack-Signature" if wrong == "no signature" else "X-Slack-Request-Timestamp"
            return body, {name: value for name, value in good.items() if name != gone}
        case "half":
            return body, good | {"X-Slack-Signature": good["X-Slack-Signature"][:40]}
    return body, good | {"X-Slack-Signature": good["X-Slack-Signature"].replace("v0=", "v1=")}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_what_comes_twice_with_the_same_signature_is_done_once(lived: World, database_url: str) -> None:
    twice: list[str] = []
    async with front.door(lived) as client:

        async def send(body: bytes, headers: dict[str, str]) -> httpx.Response:
            answer = await client.post("/slack/events", content=body, headers=headers)
            await lived.settled()
            before = _lasting(database_url)
            again = await client.post("/slack/events", content=body, headers=headers)
            assert again.status_code == answer.status_code
            await lived.settled()
            twice.extend(_lasting(database_url) - before)
            return answer

        await Gathering(lived, send).gather()
    assert twice == []


def _lasting(url: str) -> set[str]:
    """All but what an import would change, which whoever imports is looking at: it is compared anew."""
    return {line for line in upgrading.asked_for(url) if not line.startswith('INSERT INTO "launch_template_imports"')}
