"""What Slack refuses, delays or answers into the void: nothing is lost, nothing is said twice, and its owner knows."""

import asyncio

import pytest

from handlers.delivery.slack import NotInstalledError
from sandbox.faults import dropped
from sandbox.server import Sandbox
from sandbox.workspace import load
from storage import installations, outbox
from storage.engine import Tx
from storage.outbox import Status
from storage.outbox.rows import OutboxRow
from tests.delivery.conftest import Delivery, Start
from tests.delivery.record import methods, posted
from tests.world import WORKSPACE


async def test_retry_after_holds_that_method_in_that_workspace_alone(start: Start) -> None:
    other = Sandbox(load(WORKSPACE.replace("name: Acorn", "name: Beech")))
    out = await start(more=(other,))
    theirs = await out.serves(other)
    await out.say("card", "#payload-team", text="v1")
    await out.idle()
    out.sandbox.refuse("chat.postMessage", "ratelimited", retry_after=3)
    began = asyncio.get_running_loop().time()
    await out.say("a")
    await out.idle()
    await out.say("b", "#leads")
    await out.show("card", "v2")
    await theirs.say("elsewhere")
    await out.idle()
    assert posted(other) == ["elsewhere"]
    assert posted(out.sandbox, "chat.update") == ["v2"], "another method goes on"
    assert posted(out.sandbox) == ["v1"], "another channel waits"
    await out.sandbox.person("ben").sees("a", in_="#growth")
    await out.sandbox.person("ben").sees("b", in_="#leads")
    assert asyncio.get_running_loop().time() - began >= 3
    await out.idle()
    assert sorted(posted(out.sandbox)) == ["a", "b", "v1"]
    assert (await out.letter("a")).attempts == 2


async def test_a_permanent_refusal_is_told_to_the_owner_once(out: Delivery) -> None:
    await out.sandbox.archive("#growth", by="ana")
    await out.say("a", owner="ana")
    await out.idle()
    told = await out.sandbox.person("ana").sees(
        "I could not post about a to #growth: the channel is archived", "@drumbeat"
    )
    assert "Unarchive it" in told.text
    dead = await out.letter("a")
    assert (dead.status, dead.error) == (Status.DEAD, "archived")
    await out.db.run(out.workspace, outbox.mark_again, dead.id)
    await out.idle()
    assert (await out.letter("a")).status is Status.DEAD
    assert len(out.sandbox.person("ana").reads("@drumbeat")) == 1, "once, though it was tried again"
    await out.sandbox.unarchive("#growth", by="ana")
    await out.db.run(out.workspace, outbox.mark_again, dead.id)
    await out.idle()
    assert (await out.letter("a")).status is Status.SENT


@pytest.mark.parametrize("owner", [None, "dee"])
async def test_a_refusal_with_nobody_to_tell_stands_in_the_status_and_goes_no_further(
    out: Delivery, owner: str | None
) -> None:
    await out.say("a", "@dee", owner=owner)
    await out.idle()
    assert (await out.letter("a")).error == "person_gone"
    assert methods(out.sandbox) == ["conversations.open"]
    assert [one.key for one in await out.db.read(out.workspace, outbox.find_not_posted, 1)] == ["a"]


async def test_an_owner_who_can_not_be_reached_is_not_told_forever(out: Delivery) -> None:
    await out.sandbox.archive("#growth", by="ana")
    await out.say("a", owner="dee")
    await out.idle()
    keys = {one.key for one in await out.db.read(out.workspace, outbox.find_not_posted, 1)}
    assert keys == {"a", "a!refused"}


async def test_a_dead_message_has_no_thread_and_its_card_is_folded_into_it(out: Delivery) -> None:
    await out.sandbox.archive("#growth", by="ana")
    await out.say("card", text="v1", owner="ana")
    await out.idle()
    await out.say("line", thread="card", owner="ana")
    await out.show("card", "v2")
    await out.idle()
    line = await out.letter("line")
    assert (line.status, line.error) == (Status.DEAD, "thread_missing")
    await out.sandbox.person("ana").sees("the message that it answers could not be posted", "@drumbeat")
    await out.sandbox.unarchive("#growth", by="ana")
    for key in ("card", "line"):
        await out.db.run(out.workspace, outbox.mark_again, (await out.letter(key)).id)
        await out.idle()
    assert [one.text for one in out.sandbox.person("ana").reads("#growth")] == ["v2", "line"]


async def test_a_revoked_token_stops_posting_until_the_next_install(out: Delivery) -> None:
    await out.say("before", "#growth")
    await out.idle()
    out.sandbox.revoke()
    for channel in ("#growth", "#leads", "#payload-team"):
        for number in range(2):
            await out.say(f"{channel} {number}", channel)
    await out.idle()
    refused = [one for one in out.sandbox.calls if not one.answer["ok"]]
    assert len(refused) <= 3, "at most what was on its way"
    installed = await out.db.read(out.workspace, installations.get)
    assert installed is not None
    assert installed.disconnected_at is not None
    with pytest.raises(NotInstalledError):
        await out.slack.installation(out.workspace)
    await out.say("later")
    await out.engine.wake_due()
    await out.idle()
    assert [one for one in out.sandbox.calls if not one.answer["ok"]] == refused
    await out.install()
    out.engine.wake(out.workspace)
    await out.idle()
    in_growth = [one.text for one in out.sandbox.person("ana").reads("#growth")]
    assert in_growth == ["before", "#growth 0", "#growth 1", "later"]
    assert len(posted(out.sandbox)) == 8


async def test_an_update_whose_answer_was_lost_simply_goes_again(out: Delivery) -> None:
    await out.say("card", text="v1")
    await out.idle()
    out.sandbox.faults.script("chat.update", dropped(after=True))
    await out.show("card", "v2")
    await out.idle()
    assert (await out.letter("card#update")).status is Status.WAITING
    for _ in range(100):
        if (await out.letter("card#update")).status is Status.SENT:
            break
        await asyncio.sleep(0.05)
    assert posted(out.sandbox, "chat.update") == ["v2", "v2"]
    assert (await out.letter("card#update")).status is Status.SENT


async def test_a_direct_message_that_could_not_be_opened_is_not_in_doubt(out: Delivery) -> None:
    out.sandbox.faults.script("conversations.open", dropped(after=True))
    await out.say("a", "@ana")
    await out.sandbox.person("ana").sees("a", in_="@drumbeat")
    await out.idle()
    assert posted(out.sandbox) == ["a"]


async def test_the_key_in_slack_tells_nothing(out: Delivery) -> None:
    await out.say("B-3 card")
    await out.idle()
    (call,) = [one for one in out.sandbox.calls if one.method == "chat.postMessage"]
    key = call.args["metadata"]["event_payload"]["key"]
    assert "B-3" not in key
    assert len(key) == 32


async def test_where_no_more_people_may_be_reached_channels_are_spoken_to_all_the_same(out: Delivery) -> None:
    out.sandbox.refuse("conversations.open", "ratelimited", retry_after=3)
    await out.say("to ana", "@ana")
    await out.idle()
    await out.say("to ben", "@ben")
    await out.say("to all", "#growth")
    await out.idle()
    assert posted(out.sandbox) == ["to all"]
    assert methods(out.sandbox).count("conversations.open") == 1, (
        "nobody is asked for while Slack wants to be left alone"
    )
    await out.sandbox.person("ana").sees("to ana", in_="@drumbeat")
    await out.sandbox.person("ben").sees("to ben", in_="@drumbeat")
    await out.idle()
    assert sorted(posted(out.sandbox)) == ["to all", "to ana", "to ben"]


async def test_a_card_that_a_person_saw_is_posted_once_more_when_it_changes_and_followed_there(out: Delivery) -> None:
    """Where it stands Slack did not say, and a card is always the truth."""
    await out.say("card", text="v1")
    await out.idle()
    await out.db.run(out.workspace, lose_the_place, (await out.letter("card")).id)
    await out.show("card", "v2")
    await out.idle()
    assert posted(out.sandbox) == ["v1", "v2"]
    await out.show("card", "v3")
    await out.idle()
    assert posted(out.sandbox) == ["v1", "v2"]
    assert posted(out.sandbox, "chat.update") == ["v3"]


def lose_the_place(tx: Tx, letter: int) -> None:
    """As it is after *It's there*."""
    row = tx.locked(OutboxRow, letter)
    assert row is not None
    row.ts = row.channel = None
