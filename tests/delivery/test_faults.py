"""Whatever goes wrong on the way to Slack: each message is there once, and each conversation has its order."""

import asyncio
from datetime import timedelta

import pytest

from handlers.delivery.slack import real_now
from sandbox.faults import Fault, dropped, http_error, rate_limited, refused, slow
from sandbox.person import Seen
from storage import outbox
from storage.engine import EVERYWHERE, Tx
from storage.outbox import OutboxRow, Status
from tests.delivery.conftest import Delivery, Start

PLACES = ("#growth", "#payload-team", "#leads", "#partners", "@ana", "@ben")
MESSAGES = 60
RATES: dict[Fault, float] = {
    http_error(500): 0.03,
    http_error(500, after=True): 0.03,
    http_error(502): 0.03,
    http_error(502, after=True): 0.03,
    http_error(503): 0.03,
    http_error(503, after=True): 0.03,
    dropped(): 0.03,
    dropped(after=True): 0.03,
    refused("internal_error"): 0.02,
    refused("internal_error", after=True): 0.02,
    slow(0.02): 0.03,
    slow(0.02, after=True): 0.03,
}
# Longer than a call of this test may take to land, shorter than the bot puts off a look-up that failed.
SETTLES = timedelta(seconds=1)


def hasten(tx: Tx) -> None:
    """What we chose to try again later is due now; what Slack asked to wait for, and what may still land, is not."""
    now = real_now()
    for row in tx.all(tx.rows(OutboxRow).where(OutboxRow.error != "ratelimited")):
        longest = SETTLES if row.status == Status.IN_DOUBT else timedelta(0)
        if row.due_at is not None and row.due_at > now + longest:
            row.due_at = now
            tx.add(row)


async def rest(out: Delivery) -> None:
    """Until nothing is left to be said or to be looked for, with nobody waiting for the time between two tries."""
    async with asyncio.timeout(60):
        while out.workspace in await out.db.read(EVERYWHERE, outbox.find_unfinished_workspaces_everywhere):
            await out.db.run(out.workspace, hasten)
            out.engine.wake(out.workspace)
            await asyncio.sleep(0.05)
    await out.idle()


def read(out: Delivery, place: str) -> list[Seen]:
    who, where = ("ana", place) if place.startswith("#") else (place.removeprefix("@"), "@drumbeat")
    return out.sandbox.person(who).reads(where)


def texts(out: Delivery, place: str) -> list[str]:
    return [one.text for one in read(out, place)]


async def say_all(out: Delivery) -> None:
    for number in range(MESSAGES):
        await out.say(f"{number}", PLACES[number % len(PLACES)])
    await rest(out)


@pytest.mark.parametrize("seed", range(5))
async def test_every_message_arrives_once_and_in_order(out: Delivery, seed: int) -> None:
    out.sandbox.faults.random(seed=seed, rates=RATES)
    out.sandbox.faults.random(seed=seed, rates={rate_limited(1): 0.004}, what="chat.postMessage")
    await say_all(out)
    for first, place in enumerate(PLACES):
        assert texts(out, place) == [str(number) for number in range(first, MESSAGES, len(PLACES))], place
    letters = [await out.letter(f"{number}") for number in range(MESSAGES)]
    assert {letter.status for letter in letters} == {Status.SENT}
    befallen = {call.fault for call in out.sandbox.calls} - {None}
    assert len(befallen) > len(RATES) / 2, "or it shows nothing"
    assert not [call for call in out.sandbox.calls if call.too_early], "Retry-After is kept"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # seconds of waiting, the same on both
async def test_slacks_own_limits_are_kept_without_being_told(start: Start) -> None:
    out = await start(pace=1.0)
    out.sandbox.faults.limit_rates()
    for number in range(3):
        for place in PLACES:
            await out.say(f"{place} {number}", place)
    await out.idle()
    assert [call.status for call in out.sandbox.calls if call.method == "chat.postMessage"] == [200] * 18


async def test_a_gateway_that_fails_after_the_effect_does_not_repeat_it(out: Delivery) -> None:
    """A proxy says 503 also when it lost the answer of what stands behind it."""
    out.sandbox.faults.script("chat.postMessage", http_error(503, after=True), channel="#growth")
    await out.say("a")
    await rest(out)
    assert texts(out, "#growth") == ["a"]


async def test_what_fails_again_and_again_is_said_once(out: Delivery) -> None:
    """Also when looking for it fails."""
    faults = out.sandbox.faults
    faults.script("chat.postMessage", dropped(), http_error(502), refused("internal_error", after=True))
    faults.script("conversations.history", None, http_error(500), dropped())
    await out.say("a")
    await out.say("b")
    await rest(out)
    assert texts(out, "#growth") == ["a", "b"]


async def test_a_card_that_is_said_again_shows_what_came_last(out: Delivery) -> None:
    out.sandbox.faults.script("chat.postMessage", refused("internal_error"))
    out.sandbox.faults.hold("conversations.history")
    await out.say("card", text="v1")
    await out.sandbox.faults.held("conversations.history")
    await out.show("card", "v2")
    out.sandbox.faults.release("conversations.history")
    await out.idle()
    assert (await out.letter("card")).status is Status.WAITING, "it is not there, and is said again a little later"
    await out.show("card", "v3")
    await rest(out)
    assert texts(out, "#growth") == ["v3"]


@pytest.mark.parametrize("seed", range(2))
async def test_cards_show_their_latest_state_and_replies_stand_in_their_threads(out: Delivery, seed: int) -> None:
    out.sandbox.faults.random(seed=seed, rates=RATES)
    for place in PLACES:
        await out.say(f"{place} card", place, text="0")
    for number in range(1, 5):
        for place in PLACES:
            await out.show(f"{place} card", f"{number}")
            await out.say(f"{place} reply {number}", place, thread=f"{place} card", text=f"reply {number}")
        await asyncio.sleep(0.02)
    await rest(out)
    for place in PLACES:
        card = await out.letter(f"{place} card")
        replies = [(f"reply {number}", card.ts) for number in range(1, 5)]
        assert [(one.text, one.thread_ts) for one in read(out, place)] == [("4", None), *replies], place
