"""A message whose answer was lost: looked for by its key, never said twice, never lost."""

import asyncio
from datetime import timedelta

import pytest

from bot.rules import retries
from handlers.delivery import lookup, saying
from handlers.delivery.drain import SIDE_BY_SIDE
from handlers.delivery.slack import real_now
from handlers.transport.manifest import OPTIONAL_SCOPES, manifest
from sandbox.faults import dropped, rate_limited
from storage import outbox
from storage.engine import Tx
from storage.outbox import OutboxRow, Status
from tests.delivery.conftest import AT, Delivery, Start, put
from tests.registered import registry
from tests.waiting import until


def texts(out: Delivery, place: str = "#growth") -> list[str]:
    return [one.text for one in out.sandbox.person("ana").reads(place)]


async def sent(out: Delivery, *keys: str) -> None:
    """Wait until these messages are known to be there."""

    async def all_there() -> bool:
        return all([(await out.letter(key)).status is Status.SENT for key in keys])

    await until(all_there)
    await out.idle()


def without_history(out: Delivery) -> None:
    """The operator did not grant the optional scopes."""
    made = manifest(registry(), url="http://127.0.0.1:9")
    made["oauth_config"]["scopes"]["bot"] = sorted(set(made["oauth_config"]["scopes"]["bot"]) - set(OPTIONAL_SCOPES))
    out.sandbox.install(made, "http://127.0.0.1:9/slack/events")


async def test_an_answer_lost_after_the_effect_is_found_and_not_said_again(out: Delivery) -> None:
    out.sandbox.faults.script("chat.postMessage", dropped(after=True))
    await out.say("a")
    await out.say("b")
    await sent(out, "a", "b")
    assert texts(out) == ["a", "b"]
    found = await out.letter("a")
    assert found.ts == out.sandbox.person("ana").reads("#growth")[0].ts


async def test_it_is_found_also_where_slacks_clock_is_minutes_behind_ours(start: Start) -> None:
    out = await start(slacks_time=AT - timedelta(minutes=4))
    out.sandbox.faults.script("chat.postMessage", dropped(after=True))
    await out.say("a")
    await sent(out, "a")
    assert texts(out) == ["a"]


async def test_what_did_not_arrive_is_said_again_before_what_comes_after_it(out: Delivery) -> None:
    out.sandbox.refuse("chat.postMessage", "fatal_error")
    await out.say("a")
    await out.say("b")
    await sent(out, "a", "b")
    assert texts(out) == ["a", "b"]


async def test_a_reply_is_looked_for_in_its_thread(out: Delivery) -> None:
    await out.say("card")
    await sent(out, "card")
    out.sandbox.faults.script("chat.postMessage", dropped(after=True))
    await out.say("line", thread="card")
    await sent(out, "line")
    assert texts(out) == ["card", "line"]
    assert "conversations.replies" in {call.method for call in out.sandbox.calls}


async def test_a_direct_message_is_looked_for_in_its_dm(out: Delivery) -> None:
    out.sandbox.faults.script("chat.postMessage", dropped(after=True))
    await out.say("a", "@ana")
    await sent(out, "a")
    assert texts(out, "@drumbeat") == ["a"]


async def test_what_a_killed_process_was_sending_is_looked_for_at_the_next_start(out: Delivery) -> None:
    out.db.said = lambda *_: None
    await out.say("a")
    await out.say("b")
    at = (await out.letter("a")).at
    assert await out.db.run(out.workspace, outbox.claim_heads, at, limit=1)
    await out.engine.wake_due()
    await sent(out, "a", "b")
    assert texts(out) == ["a", "b"]


async def test_without_the_scope_the_owner_is_asked_once_and_others_go_on(out: Delivery) -> None:
    without_history(out)
    out.sandbox.faults.script("chat.postMessage", dropped(after=True))
    await out.say("a", owner="ana")
    await out.say("b")
    await sent(out, "b")
    asked = await out.sandbox.person("ana").sees("I may not read there. Please look: is it there?", in_="@drumbeat")
    assert "[It's there]" in asked.text
    assert "[Post again]" in asked.text
    assert texts(out) == ["a", "b"]
    out.engine.wake(out.workspace)
    await out.idle()
    assert len(texts(out, "@drumbeat")) == 1
    assert (await out.letter("a")).status is Status.IN_DOUBT


async def test_slack_failing_the_look_up_puts_it_off(out: Delivery) -> None:
    out.sandbox.refuse("chat.postMessage", "fatal_error")
    out.sandbox.refuse("conversations.history", "ratelimited", retry_after=90)
    await out.say("a")

    async def looked() -> bool:
        return "conversations.history" in {call.method for call in out.sandbox.calls}

    await until(looked)
    await out.idle()
    letter = await out.letter("a")
    assert letter.status is Status.IN_DOUBT
    assert letter.due_at is not None
    assert texts(out) == []


async def test_a_look_that_slack_interrupts_goes_on_where_it_was(
    out: Delivery, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or it would begin with the newest page again and again, and never come to the one that it is on."""
    monkeypatch.setattr(lookup, "PAGE", 2)
    monkeypatch.setattr(saying, "LOOK_AGAIN", timedelta(0))
    out.sandbox.faults.script("chat.postMessage", dropped(after=True))
    await out.say("a")
    await out.sandbox.person("ana").sees("a", in_="#growth")
    for number in range(5):
        await out.sandbox.person("ana").types(f"{number}", in_="#growth")
    refusal = rate_limited(1)
    out.sandbox.faults.script("conversations.history", *[one for _ in range(3) for one in (None, refusal)])
    await sent(out, "a")
    assert texts(out)[0] == "a"
    asked = [call for call in out.sandbox.calls if call.method == "conversations.history"]
    assert [bool(call.args.get("cursor")) for call in asked] == [False, True, True, True, True]


async def test_what_is_never_there_is_sent_again_at_growing_distances_and_given_up_at_last(out: Delivery) -> None:
    """A message on which Slack always breaks must neither be hammered nor hold its channel up for ever."""
    out.db.said = lambda *_: None
    await out.say("a", owner="ana")
    letter = await out.letter("a")
    await out.db.run(out.workspace, tried, letter.id, 6)
    await out.engine.wake_due()

    async def absent() -> bool:
        return (await out.letter("a")).status is Status.WAITING

    await until(absent)
    await out.idle()
    due_at = (await out.letter("a")).due_at
    assert due_at is not None
    assert due_at - real_now() > timedelta(seconds=30)
    await out.db.run(out.workspace, tried, letter.id, retries.MAX_ATTEMPTS)
    out.engine.wake(out.workspace)
    await out.sandbox.person("ana").sees("I could not post about a to #growth", in_="@drumbeat")
    await out.idle()
    assert (await out.letter("a")).status is Status.DEAD
    assert texts(out) == []


def tried(tx: Tx, letter_id: int, attempts: int) -> None:
    """As after that many tries, the last one's answer lost."""
    row = tx.one(tx.rows(OutboxRow).where(OutboxRow.id == letter_id))
    assert row is not None
    row.status, row.attempts, row.error, row.due_at = Status.IN_DOUBT, attempts, "fatal_error", real_now()
    tx.add(row)


async def test_where_looking_is_refused_for_good_the_owner_is_asked(out: Delivery) -> None:
    out.sandbox.refuse("chat.postMessage", "fatal_error")
    out.sandbox.refuse("conversations.history", "channel_not_found")
    await out.say("a", owner="ana")
    await out.sandbox.person("ana").sees("Please look: is it there?", in_="@drumbeat")
    await out.idle()
    assert (await out.letter("a")).status is Status.IN_DOUBT


async def test_only_what_has_its_turn_is_claimed(out: Delivery) -> None:
    """A process that is killed leaves in doubt what it was sending, and not all that waits."""
    out.sandbox.faults.hold("chat.postMessage")
    channels = [f"C{number}" for number in range(SIDE_BY_SIDE + 8)]
    for channel in channels:
        await out.db.run(out.workspace, put, channel, channel, "x", None, None)
    await out.sandbox.faults.held("chat.postMessage")

    async def claimed() -> int:
        return [(await out.letter(one)).status for one in channels].count(Status.SENDING)

    async def full() -> bool:
        return await claimed() >= SIDE_BY_SIDE

    await until(full)
    await asyncio.sleep(0.1)
    assert await claimed() == SIDE_BY_SIDE
    out.sandbox.faults.release("chat.postMessage")
    await out.idle()


async def test_a_reply_to_what_somebody_saw_to_be_there_is_said_beside_it(out: Delivery) -> None:
    without_history(out)
    out.sandbox.faults.script("chat.postMessage", dropped(after=True))
    await out.say("card", owner="ana")
    await out.sandbox.person("ana").sees("Please look: is it there?", in_="@drumbeat")
    await out.idle()
    assert await out.db.run(out.workspace, outbox.mark_there, (await out.letter("card")).id) is not None
    await out.say("line", thread="card", owner="ana")
    await sent(out, "line")
    assert texts(out) == ["card", "line"]
