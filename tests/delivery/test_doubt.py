"""A message whose answer was lost: looked for by its key, never said twice, never lost."""

from handlers.registry import Registry
from handlers.transport.manifest import OPTIONAL_SCOPES, manifest
from storage import outbox
from storage.outbox import Status
from tests.delivery.conftest import Delivery
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
    made = manifest(Registry(), url="http://127.0.0.1:9")
    made["oauth_config"]["scopes"]["bot"] = sorted(set(made["oauth_config"]["scopes"]["bot"]) - set(OPTIONAL_SCOPES))
    out.sandbox.install(made, "http://127.0.0.1:9/slack/events")


async def test_an_answer_lost_after_the_effect_is_found_and_not_said_again(out: Delivery) -> None:
    out.wire.lose.add("chat.postMessage")
    await out.say("a")
    await out.say("b")
    await sent(out, "a", "b")
    assert texts(out) == ["a", "b"]
    found = await out.letter("a")
    assert found.ts == out.sandbox.person("ana").reads("#growth")[0].ts


async def test_what_did_not_arrive_is_said_again_before_what_comes_after_it(out: Delivery) -> None:
    out.sandbox.refuse("chat.postMessage", "fatal_error")
    await out.say("a")
    await out.say("b")
    await sent(out, "a", "b")
    assert texts(out) == ["a", "b"]


async def test_a_reply_is_looked_for_in_its_thread(out: Delivery) -> None:
    await out.say("card")
    await sent(out, "card")
    out.wire.lose.add("chat.postMessage")
    await out.say("line", thread="card")
    await sent(out, "line")
    assert texts(out) == ["card", "line"]
    assert "conversations.replies" in {call.method for call in out.sandbox.calls}


async def test_a_direct_message_is_looked_for_in_its_dm(out: Delivery) -> None:
    out.wire.lose.add("chat.postMessage")
    await out.say("a", "@ana")
    await sent(out, "a")
    assert texts(out, "@drumbeat") == ["a"]


async def test_what_a_killed_process_was_sending_is_looked_for_at_the_next_start(out: Delivery) -> None:
    out.db.said = lambda _: None
    await out.say("a")
    await out.say("b")
    at = (await out.letter("a")).at
    assert await out.db.run(out.workspace, outbox.claim_head, out.channel("#growth"), at) is not None
    await out.embedded.start()
    await sent(out, "a", "b")
    assert texts(out) == ["a", "b"]


async def test_without_the_scope_the_owner_is_asked_once_and_others_go_on(out: Delivery) -> None:
    without_history(out)
    out.wire.lose.add("chat.postMessage")
    await out.say("a", owner="ana")
    await out.say("b")
    await sent(out, "b")
    asked = await out.sandbox.person("ana").sees("I may not read there. Please look: is it there?", in_="@drumbeat")
    assert "[It's there]" in asked.text
    assert "[Post again]" in asked.text
    assert texts(out) == ["a", "b"]
    out.embedded.wake(out.workspace)
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
