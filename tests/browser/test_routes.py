"""What do the routes behind the page give away, refuse and do? Asked without a browser."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest
import pytest_asyncio

from sandbox.errors import CannotDo
from sandbox.page import later
from sandbox.server import Sandbox

pytestmark = pytest.mark.asyncio(loop_scope="session")
LISBON, TOKYO = ZoneInfo("Europe/Lisbon"), ZoneInfo("Asia/Tokyo")


@pytest_asyncio.fixture(loop_scope="session")
async def http(sandbox: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(sandbox.url) as session:
        yield session


async def state(http: aiohttp.ClientSession, you: str) -> dict[str, Any]:
    async with http.get("/page/state", params={"you": you}) as response:
        found: dict[str, Any] = await response.json()
        return found


async def act(http: aiohttp.ClientSession, sandbox: Sandbox, you: str, do: str, **facts: Any) -> dict[str, Any]:
    body = {"you": sandbox.world.member(you).id, "do": do} | facts
    async with http.post("/page/act", json=body) as response:
        answer: dict[str, Any] = await response.json()
        return answer


async def test_a_private_channel_is_not_in_the_state_of_who_is_not_in_it(
    http: aiohttp.ClientSession, sandbox: Sandbox
) -> None:
    await sandbox.person("ana").types("The secret", in_="#board")
    assert "The secret" in str(await state(http, "ana"))
    seen = await state(http, "ben")
    assert "The secret" not in str(seen)
    assert "board" not in [channel["name"] for channel in seen["channels"]]
    board = sandbox.world.channel("board").id
    answer = await act(http, sandbox, "ben", "type", channel=board, text="Hello?")
    assert answer == {"ok": False, "words": "That conversation is not open to you."}


async def test_other_sites_are_refused(http: aiohttp.ClientSession, sandbox: Sandbox) -> None:
    for headers in ({"Host": "evil.example"}, {"Origin": "https://evil.example"}):
        async with http.get("/page/state", headers=headers) as response:
            assert response.status == 403
        async with http.post("/page/act", json={"you": "ana", "do": "home"}, headers=headers) as response:
            assert response.status == 403


async def test_only_the_pages_own_files_are_served(http: aiohttp.ClientSession) -> None:
    async with http.get("/page/web/main.js") as response:
        assert (response.status, response.content_type) == (200, "text/javascript")
    for name in ("..%2Fpage.py", "%2Fetc%2Fpasswd", "index.html", "nothing.js"):
        async with http.get(f"/page/web/{name}") as response:
            assert response.status == 404, name


async def test_an_act_that_makes_no_sense_is_a_bad_request(http: aiohttp.ClientSession) -> None:
    for body in (b"{", b"{}", b'{"you": "ana", "do": "fly"}', b'{"you": "nobody", "do": "home"}', b"[]"):
        async with http.post("/page/act", data=body) as response:
            assert response.status == 400, body


async def test_changes_answer_as_soon_as_there_is_one(http: aiohttp.ClientSession, sandbox: Sandbox) -> None:
    since = (await state(http, "ana"))["version"]
    waiting = asyncio.create_task(_changes(http, since))
    await sandbox.person("ben").types("News", in_="#growth")
    async with asyncio.timeout(2):
        assert "News" in str(await waiting)


async def _changes(http: aiohttp.ClientSession, since: str) -> dict[str, Any]:
    async with http.get("/page/changes", params={"you": "ana", "since": since}) as response:
        found: dict[str, Any] = await response.json()
        return found


async def test_a_jump_is_looked_at_now_and_then_and_its_end_is_told(
    http: aiohttp.ClientSession, sandbox: Sandbox
) -> None:
    go_on = asyncio.Event()

    class Follower:
        async def reach(self, moment: datetime) -> datetime | None:
            await go_on.wait()
            return None

    sandbox.clock.followers.append(Follower())
    turning = asyncio.create_task(act(http, sandbox, "ana", "jump", by="hour"))
    since = (await state(http, "ana"))["version"]
    begun, looks = asyncio.get_running_loop().time(), 3
    for _ in range(looks):
        seen = await _changes(http, since)
        since = seen["version"]
        assert seen["jumping"]
    assert asyncio.get_running_loop().time() - begun > 0.3 * (looks - 1)
    go_on.set()
    assert await turning == {"ok": True}
    seen = await _changes(http, since)
    assert seen["jumping"] is None
    assert datetime.fromisoformat(seen["now"]) >= datetime(2026, 11, 24, 11, 0, tzinfo=UTC)


async def test_an_act_goes_on_when_the_page_is_reloaded(http: aiohttp.ClientSession, sandbox: Sandbox) -> None:
    arrived, go_on, done, cancelled = (asyncio.Event() for _ in range(4))

    class Follower:
        async def reach(self, moment: datetime) -> datetime | None:
            arrived.set()
            try:
                await go_on.wait()
            except asyncio.CancelledError:
                cancelled.set()
                raise
            done.set()
            return None

    sandbox.clock.followers.append(Follower())
    turning = asyncio.create_task(act(http, sandbox, "ana", "jump", by="hour"))
    await arrived.wait()
    refused = await act(http, sandbox, "ana", "jump", by="hour")
    assert refused == {"ok": False, "words": "The clock is already on its way."}
    turning.cancel()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await cancelled.wait()
    go_on.set()
    async with asyncio.timeout(2):
        await done.wait()
        while sandbox.clock.jumping:
            await sandbox.changed.wait(sandbox.changed.version, 0.1)
    assert sandbox.clock.now() >= datetime(2026, 11, 24, 11, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "by", "zone", "then"),
    [
        ("2026-11-24T10:00", "hour", LISBON, "2026-11-24T11:00"),
        # The same wall time tomorrow: that night is 25 hours long in Lisbon.
        ("2026-10-24T09:00", "day", LISBON, "2026-10-25T10:00"),
        ("2026-11-24T10:00", "friday", LISBON, "2026-11-27T16:00"),
        ("2026-11-24T10:00", "friday", TOKYO, "2026-11-27T07:00"),
        ("2026-11-27T15:59", "friday", LISBON, "2026-11-27T16:00"),
        ("2026-11-27T16:00", "friday", LISBON, "2026-12-04T16:00"),
    ],
)
async def test_where_the_clock_is_turned_to(now: str, by: str, zone: ZoneInfo, then: str) -> None:
    begun = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert later(begun, by, zone) == datetime.fromisoformat(then).replace(tzinfo=UTC)


async def test_the_clock_knows_three_jumps() -> None:
    with pytest.raises(CannotDo, match="by an hour, by a day or to Friday"):
        later(datetime(2026, 11, 24, tzinfo=UTC), "year", LISBON)
