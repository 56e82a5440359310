"""From a payload to its answer: the ack after the commit, a modal after the ack, a reference for a fault."""

import asyncio
import json
import logging
import re
import threading
from functools import partial

import pytest

from bot.errors import UserError
from bot.messages import kit
from handlers.calls import Answer, Call, Done, Fields, Open, Replace, Reply, Working
from handlers.deps import Deps, RepeatedError
from handlers.registry import Command, Handler, Registry, Ritual
from handlers.transport import bolt
from storage import outbox
from storage.engine import EVERYWHERE, Tx, UnsureError
from tests.handlers import front
from tests.registered import registry
from tests.world import World

SHOWN = kit.modal("Shown", kit.section("shown"), callback="test.shown", metadata={})


def ritual(handle: Handler) -> Ritual:
    return Ritual(
        name="test",
        commands={"test": Command(handle=handle, usage="", does="")},
        actions={"test.press": handle},
        views={"test.form": handle},
        events={"emoji_changed": handle},
    )


def say(tx: Tx, here: World) -> None:
    outbox.put(
        tx,
        key="said",
        to=here.sandbox.world.channel("#growth").id,
        message=kit.message("said"),
        about="x",
        at=here.bot.deps.now(),
    )


async def test_the_ack_comes_after_the_commit(here: World) -> None:
    may_commit = threading.Event()

    def slow(tx: Tx) -> None:
        say(tx, here)
        may_commit.wait(5)

    async def handle(call: Call, deps: Deps) -> Answer:
        await deps.commit(call, slow)
        return Reply(kit.message("done"))

    async with front.door(here, ritual(handle)) as client:
        asked = asyncio.create_task(front.send_command(client, here, command="/test"))
        await asyncio.wait({asked}, timeout=0.2)
        assert not asked.done(), "nothing is promised before it is stored"
        may_commit.set()
        answer = await asked
    assert json.loads(answer.text)["text"] == "done"
    assert await here.bot.db.read(here.sandbox.team_id, outbox.get, "said") is not None


async def test_the_ack_does_not_wait_for_the_modal_and_stopping_does(here: World) -> None:
    async def handle(call: Call, deps: Deps) -> Answer:
        return Open(SHOWN)

    here.sandbox.faults.hold("views.open")
    async with front.door(here, ritual(handle)) as client:
        answer = await asyncio.wait_for(front.send_command(client, here, command="/test"), 20)
    assert (answer.status_code, answer.text) == (200, "")
    draining = asyncio.create_task(here.bot.tasks.drain())
    await asyncio.wait({draining}, timeout=0.1)
    assert not draining.done()
    here.sandbox.faults.release("views.open")
    await draining
    await here.person("ana").modal("Shown")


async def test_a_modal_that_slack_refuses_gives_back_what_was_typed(here: World) -> None:
    ana = here.person("ana")
    here.sandbox.refuse("views.open", "expired_trigger_id")
    await ana.types("/rituals setup", in_="#growth")
    sorry = await ana.sees("The form could not be opened", in_="#growth")
    assert sorry.ephemeral
    assert "/rituals setup" in sorry.text
    await ana.types("/rituals setup", in_="#growth")
    await ana.modal("Set up this channel")


async def fails(call: Call, deps: Deps) -> Answer:
    def work(tx: Tx) -> None:
        outbox.put(tx, key="lost", to="C1", message=kit.message("x"), about="x", at=deps.now())
        raise ZeroDivisionError("ours")

    await deps.commit(call, work)
    return Done()


async def test_a_fault_of_ours_becomes_a_reference_one_trace_and_nothing_stored(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    async with front.door(here, ritual(fails)) as client:
        command = await front.send_command(client, here, command="/test", text="some words")
        assert one_reference(caplog) in command.text
        assert "/test some words" in command.text
        form = await front.send_interaction(client, here, front.submission(here, "test.form"))
        assert one_reference(caplog) in form.text
        event = await front.send_event(client, here, front.event(here, "emoji_changed"))
        assert one_reference(caplog)
        pressed = await front.send_interaction(client, here, front.action(here, "test.press"))
        await here.person("ana").sees(one_reference(caplog), in_="#growth")
    for sent in (command, form, event, pressed):
        assert sent.status_code == 200
        assert "ZeroDivisionError" not in sent.text
    await here.settled()
    assert await here.bot.db.read(here.sandbox.team_id, outbox.get, "lost") is None


async def test_an_event_that_the_database_could_not_take_comes_again_and_is_done_once(here: World) -> None:
    tries = 0

    async def handle(call: Call, deps: Deps) -> Answer:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise UnsureError("the database went away during a commit")
        await deps.commit(call, partial(say, here=here))
        return Done()

    event = front.event(here, "emoji_changed")
    async with front.door(here, ritual(handle)) as client:
        answers = [(await front.send_event(client, here, event)).status_code for _ in range(3)]
    assert (answers, tries) == ([503, 200, 200], 3)
    await here.settled()
    assert len([one for one in here.person("ben").reads("#growth") if one.text == "said"]) == 1


def one_reference(caplog: pytest.LogCaptureFixture) -> str:
    """The reference of the one trace that was logged since the last look."""
    (trace,) = [one for one in caplog.records if one.levelno >= logging.ERROR]
    assert trace.exc_info is not None
    (reference,) = re.findall(r"reference (\w{8})", trace.getMessage())
    caplog.clear()
    return str(reference)


async def test_a_mistake_is_answered_where_the_person_is_looking(here: World) -> None:
    async def refuse(call: Call, deps: Deps) -> Answer:
        raise UserError("rationale_required", field="rationale" if call.text != "plain" else None)

    async with front.door(here, ritual(refuse)) as client:
        command = await front.send_command(client, here, command="/test", text="plain")
        without = await front.send_interaction(client, here, front.submission(here, "test.form"))
        filled = front.submission(here, "test.form", "V2")
        filled["view"]["state"]["values"] = {"rationale": {"rationale": {"type": "plain_text_input", "value": None}}}
        form = await front.send_interaction(client, here, filled)
    assert json.loads(without.text)["response_action"] == "push", "the form does not ask for it"
    assert "Say why" in json.loads(command.text)["text"]
    assert json.loads(form.text) == {
        "response_action": "errors",
        "errors": {"rationale": "Say why, so that others can follow."},
    }


@pytest.mark.parametrize(
    ("answer", "acked"),
    [
        (Open(SHOWN), {"response_action": "push", "view": SHOWN}),
        (Replace(SHOWN), {"response_action": "update", "view": SHOWN}),
        (Fields({"a": "b"}), {"response_action": "errors", "errors": {"a": "b"}}),
        (Done(), None),
    ],
)
async def test_a_submitted_modal_is_answered_in_the_ack(here: World, answer: Answer, acked: object) -> None:
    async def handle(call: Call, deps: Deps) -> Answer:
        return answer

    async with front.door(here, ritual(handle)) as client:
        sent = await front.send_interaction(client, here, front.submission(here, "test.form"))
    assert (json.loads(sent.text) if sent.text else None) == acked


async def test_a_modal_that_comes_twice_is_carried_out_once_and_a_corrected_one_again(here: World) -> None:
    done: list[str] = []

    async def handle(call: Call, deps: Deps) -> Answer:
        def work(tx: Tx) -> None:
            if not done and not corrected:
                raise UserError("rationale_required", field="rationale")
            done.append(call.name)

        await deps.commit(call, work)
        return Done()

    corrected = False
    async with front.door(here, ritual(handle)) as client:
        marked = await front.send_interaction(client, here, front.submission(here, "test.form"))
        assert "errors" in marked.text
        corrected = True
        for _ in range(3):
            sent = await front.send_interaction(client, here, front.submission(here, "test.form"))
            assert (sent.status_code, sent.text) == (200, "")
        assert done == ["test.form"]
        await front.send_interaction(client, here, front.submission(here, "test.form", view_id="V2"))
    assert done == ["test.form"] * 2


async def test_the_hundredth_action_costs_what_the_first_did(here: World) -> None:
    """Bolt tries its listeners one by one, so their number must not grow with the registry."""

    def listeners(registry: Registry) -> int:
        return len(bolt.build(registry, here.bot.deps, here.bot.slack)._async_listeners)

    many = Ritual(name="many", actions={f"many.a{number}": fails for number in range(100)})
    assert listeners(Registry((many,))) == listeners(registry()) <= 6


async def test_an_unknown_workspace_is_given_nothing(here: World) -> None:
    async with front.door(here, ritual(fails)) as client:
        sent = await front.send_command(client, here, command="/test", team_id="T0STRANGER")
    assert sent.status_code < 500
    assert await here.bot.db.read(EVERYWHERE, outbox.find_unfinished_workspaces_everywhere) == []


async def test_an_event_of_a_shared_channel_belongs_to_the_workspace_that_it_is_for(here: World) -> None:
    seen: list[str] = []

    async def handle(call: Call, deps: Deps) -> Answer:
        seen.append(call.workspace)
        return Done()

    async with front.door(here, ritual(handle)) as client:
        theirs = front.event(here, "emoji_changed") | {"team_id": "TTHEIRS"}
        assert (await front.send_event(client, here, theirs)).status_code == 200
    assert seen == [here.sandbox.team_id]


async def test_work_that_fails_unforeseen_gives_a_reference_and_no_silence(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail() -> Reply:
        raise RuntimeError("unforeseen")

    async def handle(call: Call, deps: Deps) -> Answer:
        return Working(Reply(kit.message("working …")), fail)

    ana = here.person("ana")
    async with front.door(here, ritual(handle)) as client:
        pressed = front.action(here, "test.press", "", by=ana, in_="#growth")
        answer = await front.send_interaction(client, here, pressed)
        assert (answer.status_code, answer.text) == (200, "")
        await here.settled()
    said = (await ana.sees("Something went wrong on our side", in_="#growth")).text
    reference = said.rpartition(" ")[2]
    assert [one for one in caplog.records if reference in one.getMessage()]


async def wrong() -> Reply:
    raise UserError("rationale_required", field="rationale")


async def works_wrong(call: Call, deps: Deps) -> Answer:
    return Working(None, wrong)


async def test_a_mistake_that_shows_while_working_is_answered_in_its_words(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    """On a message privately, on a form in a modal; where Slack's time for one is over, in a message of their own."""
    ana = here.person("ana")
    async with front.door(here, ritual(works_wrong)) as client:
        assert (await front.send_interaction(client, here, front.action(here, "test.press", by=ana))).status_code == 200
        assert (await ana.sees("Say why", in_="#growth")).ephemeral
        form = front.submission(here, "test.form", by=ana)
        form["view"]["state"]["values"] = {"rationale": {"rationale": {"type": "plain_text_input", "value": None}}}
        here.sandbox.refuse("views.push", "expired_trigger_id")
        assert (await front.send_interaction(client, here, form)).text == "", "the form is closed by then"
        await here.settled()
    assert "Say why" in (await ana.sees("Say why", in_="@drumbeat")).text
    assert not [one for one in caplog.records if one.levelno >= logging.ERROR], "it is no fault of ours"


async def test_an_answer_that_slack_does_not_lay_on_a_modal_is_given_in_a_message(here: World) -> None:
    """It was done: nobody is told to try again."""

    async def handle(call: Call, deps: Deps) -> Answer:
        return Reply(kit.message("Your file is on its way."))

    ana = here.person("ana")
    pressed = front.action(here, "test.press", "", by=ana)
    pressed["view"] = {"id": "V1", "callback_id": "test.form", "hash": "1", "state": {"values": {}}}
    del pressed["response_url"]
    here.sandbox.refuse("views.push", "expired_trigger_id")
    async with front.door(here, ritual(handle)) as client:
        assert (await front.send_interaction(client, here, pressed)).status_code == 200
    await here.settled()
    assert [one.text for one in ana.reads("@drumbeat")] == ["Your file is on its way."]


async def test_what_was_carried_out_before_is_not_answered_again_while_working(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    async def repeated() -> Reply:
        raise RepeatedError("again")

    async def handle(call: Call, deps: Deps) -> Answer:
        return Working(None, repeated)

    async with front.door(here, ritual(handle)) as client:
        await front.send_interaction(client, here, front.action(here, "test.press", by=here.person("ana")))
        await here.settled()
    assert not [one for one in caplog.records if one.levelno >= logging.ERROR]


async def test_a_commit_that_may_have_happened_is_not_said_to_have_changed_nothing(here: World) -> None:
    async def handle(call: Call, deps: Deps) -> Answer:
        raise UnsureError("the database went away during a commit")

    async with front.door(here, ritual(handle)) as client:
        pressed = front.action(here, "test.press", "", by=here.person("ana"), in_="#growth")
        assert (await front.send_interaction(client, here, pressed)).status_code == 200
        await here.settled()
    await here.person("ana").sees("I can't tell whether it was saved: please look first", in_="#growth")
