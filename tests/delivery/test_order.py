"""In order in each conversation, side by side across them, at the pace that Slack allows."""

import asyncio
import random
from itertools import pairwise

from storage import outbox
from storage.engine import EVERYWHERE
from storage.outbox import Status
from tests.delivery.conftest import Delivery, Start
from tests.delivery.record import methods, posted


async def test_a_conversation_keeps_its_order(out: Delivery) -> None:
    out.sandbox.faults.hold("chat.postMessage")
    for number in range(6):
        await out.say(f"{number}")
    out.sandbox.faults.release("chat.postMessage")
    await out.idle()
    assert posted(out.sandbox) == [str(number) for number in range(6)]


async def test_conversations_do_not_wait_for_each_other(out: Delivery) -> None:
    out.sandbox.refuse("chat.postMessage", "service_unavailable", channel="#growth")
    for number in range(3):
        await out.say(f"growth {number}")
        await out.say(f"payload {number}", "#payload-team")
    await out.idle()
    assert posted(out.sandbox) == ["payload 0", "payload 1", "payload 2"]
    assert (await out.letter("growth 0")).status is Status.WAITING
    assert (await out.letter("growth 0")).error == "service_unavailable"
    await out.sandbox.person("ben").sees("growth 2", in_="#growth")
    await out.idle()
    assert posted(out.sandbox)[3:] == ["growth 0", "growth 1", "growth 2"], "what failed goes first when it is due"


async def test_a_channel_gets_one_message_at_a_time_and_not_faster_than_the_pace(start: Start) -> None:
    pace = 0.2
    out = await start(pace)
    channels = ("#growth", "#payload-team", "#leads")
    for number in range(3):
        for channel in channels:
            await out.say(f"{channel} {number}", channel)
    await out.idle()
    rounds = [text[-1] for text in posted(out.sandbox)]
    assert rounds == sorted(rounds), "channels keep their pace side by side"
    await out.say("one more")
    await out.idle()
    for channel in channels:
        calls = [one for one in out.sandbox.calls if one.args.get("channel") == out.channel(channel)]
        gaps = [after.at - before.at for before, after in pairwise(calls)]
        assert len(gaps) == (3 if channel == "#growth" else 2)
        assert min(gaps) >= pace * 0.95, "also across two drains"


async def test_a_direct_message_is_opened_once_and_first(out: Delivery) -> None:
    await out.say("a", "@ana")
    await out.say("b", "@ana")
    await out.idle()
    assert methods(out.sandbox) == ["conversations.open", "chat.postMessage", "chat.postMessage"]
    channels = {one.args["channel"] for one in out.sandbox.calls if one.method == "chat.postMessage"}
    assert {channel[:1] for channel in channels} == {"D"}
    assert (await out.letter("a")).channel in channels


async def test_a_thread_is_answered_in_the_thread(out: Delivery) -> None:
    await out.say("card")
    await out.say("line", thread="card")
    await out.idle()
    card, line = await out.letter("card"), await out.letter("line")
    seen = out.sandbox.person("ben").reads("#growth")
    assert [(one.text, one.thread_ts) for one in seen] == [("card", None), ("line", card.ts)]
    assert line.status is Status.SENT


async def test_updates_that_come_while_the_card_is_sent_collapse_into_the_latest(out: Delivery) -> None:
    out.sandbox.faults.hold("chat.postMessage")
    await out.say("card", text="v1")
    await out.sandbox.faults.held("chat.postMessage")
    for text in ("v2", "v3", "v4"):
        await out.show("card", text)
    out.sandbox.faults.release("chat.postMessage")
    await out.idle()
    assert (posted(out.sandbox), posted(out.sandbox, "chat.update")) == (["v1"], ["v4"])


async def test_an_update_that_comes_while_an_update_is_sent_goes_out_after_it(out: Delivery) -> None:
    await out.say("card", text="v1")
    await out.idle()
    out.sandbox.faults.hold("chat.update")
    await out.show("card", "v2")
    await out.sandbox.faults.held("chat.update")
    for text in ("v3", "v4"):
        await out.show("card", text)
    out.sandbox.faults.release("chat.update")
    await out.idle()
    assert posted(out.sandbox, "chat.update") == ["v2", "v4"]


async def test_nothing_that_comes_at_the_end_of_a_drain_is_left_behind(out: Delivery) -> None:
    """Messages arrive at every moment of a drain, its last one too; no tick helps."""
    chance = random.Random(7)
    for number in range(60):
        await out.say(f"{number}", chance.choice(["#growth", "#payload-team", "#leads"]))
        for _ in range(chance.randrange(12)):
            await asyncio.sleep(chance.choice([0, 0, 0.001, 0.004]))
    await out.idle()
    assert sorted(posted(out.sandbox), key=int) == [str(number) for number in range(60)]


async def test_stopping_settles_what_is_being_sent_and_leaves_the_rest_for_the_next_start(out: Delivery) -> None:
    out.sandbox.faults.hold("chat.postMessage")
    for key in ("a", "b"):
        await out.say(key)
    await out.sandbox.faults.held("chat.postMessage")
    stopping = asyncio.create_task(out.engine.stop())
    await asyncio.sleep(0.05)
    assert not stopping.done(), "it waits for Slack's answer"
    out.sandbox.faults.release("chat.postMessage")
    await asyncio.wait_for(stopping, 30)
    assert ((await out.letter("a")).status, (await out.letter("b")).status) == (Status.SENT, Status.WAITING)
    await out.say("c")
    out.engine.wake(out.workspace)
    await out.idle()
    assert posted(out.sandbox) == ["a"], "a stopped delivery says nothing"
    assert await out.db.read(EVERYWHERE, outbox.find_unfinished_workspaces_everywhere) == [out.workspace]


async def test_what_only_waits_for_its_pace_is_not_begun_when_stopping(start: Start) -> None:
    out = await start(5.0)
    for key in ("a", "b"):
        await out.say(key)
    await out.sandbox.person("ben").sees("a", in_="#growth")
    await asyncio.sleep(0.1)
    await asyncio.wait_for(out.engine.stop(), 30)
    assert posted(out.sandbox) == ["a"]
    assert (await out.letter("b")).status is Status.WAITING


async def test_the_tick_finds_what_no_commit_woke(out: Delivery) -> None:
    woken: list[str] = []
    out.db.said = lambda workspace, _: woken.append(workspace)
    await out.say("a")
    assert woken == [out.workspace]
    await out.engine.wake_due()
    await out.idle()
    assert posted(out.sandbox) == ["a"]
