"""What a call does in Slack after nobody waits for it any more: it must neither double a message nor age a card."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import psycopg
import pytest

from handlers.delivery.drain import Drain
from handlers.delivery.saying import SURELY_OURS
from handlers.delivery.slack import real_now
from handlers.people import People
from sandbox.faults import dropped, slow
from storage import outbox
from storage.engine import Database
from storage.outbox import Status
from storage.vault import Vault
from tests.conftest import KEY
from tests.delivery.conftest import Delivery, Start
from tests.delivery.record import posted
from tests.waiting import until

UPDATE = "card#update"


async def with_card(start: Start, settles: timedelta) -> Delivery:
    out = await start(settles=settles)
    await out.say("card")
    await out.idle()
    return out


@asynccontextmanager
async def left_under_way(out: Delivery, text: str, fault_seconds: float) -> AsyncIterator[None]:
    """An update that a process had claimed and was calling Slack for when it died: it lands so much later."""
    out.db.said = lambda *_: None
    await out.show("card", text)
    assert await out.db.run(out.workspace, outbox.claim_heads, real_now(), limit=1)
    out.sandbox.faults.script("chat.update", slow(fault_seconds))
    card = await out.letter("card")
    where = {"channel": card.channel, "ts": card.ts}
    call = asyncio.create_task(out.slack.call(out.workspace, "chat.update", text=text, **where))
    await until(_arrived(out))
    yield
    await call


def _arrived(out: Delivery) -> Callable[[], Awaitable[bool]]:
    async def arrived() -> bool:
        return not out.sandbox.faults.calls

    return arrived


async def test_an_update_that_a_dead_process_left_under_way_does_not_land_on_a_newer_one(start: Start) -> None:
    out = await with_card(start, timedelta(seconds=1))
    async with left_under_way(out, "older", 0.5):
        await out.show("card", "newer")
        await out.engine.wake_due()

    async def sent() -> bool:
        return (await out.letter(UPDATE)).status is Status.SENT

    await until(sent)
    assert [one.text for one in out.sandbox.person("ana").reads("#growth")] == ["newer"]


async def test_an_update_whose_answer_was_lost_goes_again_when_it_can_not_land_any_more(start: Start) -> None:
    """Newer words must not go out before."""
    out = await with_card(start, timedelta(seconds=30))
    out.sandbox.faults.script("chat.update", dropped())
    await out.show("card", "older")
    await out.idle()
    letter = await out.letter(UPDATE)
    assert letter.status is Status.WAITING
    assert letter.due_at is not None
    assert letter.due_at - real_now() > timedelta(seconds=20)
    await out.show("card", "newer")
    await out.idle()
    assert (await out.letter(UPDATE)).due_at == letter.due_at
    assert [one.text for one in out.sandbox.person("ana").reads("#growth")] == ["card"]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_process_that_lost_its_workspace_while_a_picture_was_made_says_nothing(
    out: Delivery, database_url: str
) -> None:
    """The database went away and came back, and another process took the workspace over meanwhile."""
    out.sandbox.faults.hold("files.getUploadURLExternal")
    await out.picture("note", "so many")
    await out.sandbox.faults.held("files.getUploadURLExternal")
    with psycopg.connect(database_url, autocommit=True) as sql:
        sql.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
    db = Database(database_url, Vault(KEY))
    other = Drain(db, out.slack, People(db, out.slack, real_now), pace=0.0, lands=SURELY_OURS * 1.1)

    async def taken_over() -> bool:
        await other.drain(out.workspace)
        return posted(out.sandbox) == ["note"]

    try:
        await until(taken_over)
        out.sandbox.faults.release("files.getUploadURLExternal")
        await out.idle()
        assert posted(out.sandbox) == ["note"]
        assert (await out.letter("note")).status is Status.SENT
    finally:
        db.close()
