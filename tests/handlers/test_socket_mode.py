"""Socket Mode: people use the bot over connections that come, end, die and are taken away."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pytest

from bot.messages import kit
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from handlers.registry import Command, Registry, Ritual
from handlers.transport import bolt
from handlers.transport.pace import Pace, Timing
from handlers.transport.socket_mode import SocketMode
from sandbox.person import Person
from sandbox.sockets import Link
from tests.handlers import front
from tests.waiting import until
from tests.world import SOCKET_TIMING, World, world

PATIENT = Timing(silence=60.0, every=0.01, first_retry=0.02, slow=60.0)
# So that a dead connection is noticed while a test waits, and a busy machine's is not.
SHORT = replace(SOCKET_TIMING, silence=3.0)


@pytest.fixture
async def here(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with world(database_url, tmp_path, socket_mode=True) as running:
        yield running


@pytest.fixture
def sqlite(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'drumbeat.db')}"


@pytest.fixture
async def small(sqlite: str, tmp_path: Path) -> AsyncIterator[World]:
    """On SQLite alone, for what has nothing to do with the database."""
    async with world(sqlite, tmp_path, socket_mode=True) as running:
        yield running


def fresh(here: World, *former: Link) -> bool:
    """Whether what is open now is not what was open then."""
    return bool(here.sandbox.sockets.links) and not set(former) & set(here.sandbox.sockets.links)


async def refreshed(here: World, *former: Link) -> None:
    async def is_fresh() -> bool:
        return fresh(here, *former)

    await until(is_fresh)


async def works(here: World) -> None:
    """A person gets an answer."""
    ana = here.person("ana")
    await ana.types("/rituals help", in_="#growth")
    assert here.sandbox.deliveries[-1].status == 200


def said(here: World, text: str) -> int:
    return len([one for one in here.person("ana").reads("#growth") if text in one.text])


async def test_command_form_and_card_as_over_http(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await ana.types("/decide Weekly releases @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.submits()
    await here.settled()
    await ben.clicks("Decide", on=await ben.sees("D-1 ·", in_="#growth"))
    await ben.modal("Decide D-1")
    await ben.fills({"Your decision": "Approve", "Why": "It scales"})
    await ben.submits()
    await ana.sees("@Ben Okafor approved D-1 version 1 — It scales", in_="#growth")
    await here.settled()
    assert "Approved by @Ben Okafor" in (await ana.sees("D-1 ·", in_="#growth")).text
    assert said(here, "D-1 ·") == 1
    kinds = {one["type"] for link in here.sandbox.sockets.history for one in link.sent}
    assert {"slash_commands", "interactive"} <= kinds


async def test_a_mistake_in_a_form_is_marked_and_an_event_is_heard(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/decide Pick the queue", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Approver": "@ana"})
    await ana.submits()
    assert "The approver can't be the driver" in (await ana.modal("Log a decision")).errors["Approver"]
    await here.sandbox.invite("olga", to="#growth", by="ana")
    event = here.sandbox.deliveries[-1]
    assert (event.kind, event.status, event.body) == ("event", 200, "")


async def test_requests_over_http_are_not_taken(small: World) -> None:
    async with front.door(small) as client:
        assert (await front.send_command(client, small)).status_code == 404
        assert (await client.get("/healthz")).text == "ok"


async def test_a_refresh_under_traffic_loses_and_doubles_nothing(here: World) -> None:
    await here.set_up()
    reasons = ["warning", "refresh_requested", "warning"]

    done, logged = asyncio.Event(), list[str]()

    async def log(person: Person, approver: str) -> None:
        while not done.is_set():
            title = f"Title {len(logged)} holds"
            logged.append(title)
            await person.types(f"/decide {title} {approver} fri", in_="#growth")
            await person.modal("Log a decision")
            await person.submits()

    traffic = [
        asyncio.create_task(log(here.person("ana"), "@ben")),
        asyncio.create_task(log(here.person("ben"), "@cy")),
    ]
    for reason in reasons:
        former = list(here.sandbox.sockets.links)
        await here.sandbox.sockets.disconnect(reason, former)
        await refreshed(here, *former)
    await works(here)
    done.set()
    await asyncio.gather(*traffic)
    await here.settled()
    assert {one.status for one in here.sandbox.deliveries} == {200}
    assert len(here.sandbox.sockets.history) == 1 + len(reasons)
    assert all(link.acknowledged for link in here.sandbox.sockets.history)
    assert len(logged) > 2 * len(reasons)
    assert [said(here, title) for title in logged] == [1] * len(logged)


async def test_the_successor_is_there_before_the_former_ends(small: World) -> None:
    (former,) = small.sandbox.sockets.links
    await small.sandbox.sockets.disconnect("warning")

    async def overlaps() -> bool:
        return len(small.sandbox.sockets.links) == 2 and former in small.sandbox.sockets.links

    await until(overlaps)
    await works(small)
    await works(small)
    assert {len(link.acknowledged) for link in small.sandbox.sockets.links} == {1}
    await refreshed(small, former)
    assert len(small.sandbox.sockets.links) == 1


async def test_a_connection_that_dies_silently_is_noticed_and_replaced(sqlite: str, tmp_path: Path) -> None:
    async with world(sqlite, tmp_path, socket_mode=True, links=SHORT) as small:
        (former,) = small.sandbox.sockets.links
        await asyncio.sleep(SHORT.silence * 1.5)
        assert small.sandbox.sockets.links == [former], "an idle connection is not a dead one"
        assert former.pongs > 1
        small.sandbox.sockets.fall_silent()
        await refreshed(small, former)
        await works(small)


async def test_a_connection_that_breaks_is_replaced_and_the_event_comes_again(here: World) -> None:
    await here.set_up()
    (former,) = here.sandbox.sockets.links
    former.silent = True
    inviting = asyncio.create_task(here.sandbox.invite("olga", to="#growth", by="ana"))
    await here.sandbox.changed.wait(here.sandbox.changed.version, 0.05)
    await here.sandbox.sockets.kill()
    await refreshed(here, former)
    await inviting

    async def heard() -> bool:
        return any(one.kind == "event" and one.status == 200 for one in here.sandbox.deliveries)

    await until(heard)
    tries = [one for one in here.sandbox.deliveries if one.kind == "event"]
    assert tries[0].error == "connection_failed"
    assert len({one.payload["event_id"] for one in tries}) == 1
    await works(here)


async def test_an_event_that_comes_again_is_carried_out_once(here: World) -> None:
    lobby = here.sandbox.world.channel("#lobby")
    lobby.members.append(here.sandbox.bot_user_id)
    joined = front.event(here, "member_joined_channel", user=here.sandbox.bot_user_id, channel=lobby.id)
    for number in range(3):
        assert (await here.sandbox.sockets("event", joined, {"x-slack-retry-num": str(number)})).ok
        await here.settled()
    assert len(here.person("ana").reads("#lobby")) == 1


async def test_an_unknown_envelope_is_acknowledged_and_its_contents_are_not_logged(
    small: World, caplog: pytest.LogCaptureFixture
) -> None:
    (link,) = small.sandbox.sockets.links
    for payload in ({"a": "s3cret"}, None, ["s3cret"]):
        envelope = {
            "envelope_id": f"e {payload}",
            "type": "telepathy",
            "payload": payload,
            "accepts_response_payload": True,
        }
        assert (await link.ask(envelope, 2)).ok
    for frame in ("", "[]", "null", "{", '{"type": "odd\\nline"}', '{"envelope_id": 7, "type": "x", "a": "s3cret"}'):
        await link.socket.send_str(frame)
    await works(small)
    assert len(lines(caplog, "unknown kind telepathy")) == 3
    assert lines(caplog, "unknown type odd?line")
    assert "s3cret" not in caplog.text


async def test_what_bolt_cannot_read_is_not_acknowledged(small: World) -> None:
    (link,) = small.sandbox.sockets.links
    for payload in ({"a": 1}, {"type": "block_actions"}, {"type": "event_callback", "event": 1}):
        envelope = {"envelope_id": "e", "type": "interactive", "payload": payload, "accepts_response_payload": False}
        assert (await link.ask(envelope, 0.3)).error == "http_timeout", payload
    await works(small)


def tickets(here: World) -> int:
    """How often one was asked for."""
    return len([one for one in here.sandbox.calls if one.method == "apps.connections.open"])


async def until_works(here: World) -> None:
    """Until a person gets an answer again."""

    async def answered() -> bool:
        await here.person("ana").types("/rituals help", in_="#growth")
        return here.sandbox.deliveries[-1].status == 200

    await until(answered)


def lines(caplog: pytest.LogCaptureFixture, part: str) -> list[str]:
    return [one for one in caplog.messages if part in one]


async def test_socket_mode_turned_off_is_one_line_and_is_tried_slowly(
    small: World, caplog: pytest.LogCaptureFixture
) -> None:
    await small.sandbox.sockets.disconnect("link_disabled")
    before = tickets(small)
    await asyncio.sleep(SOCKET_TIMING.slow * 2.5)
    assert 1 <= tickets(small) - before <= 3
    assert len(lines(caplog, "Socket Mode is turned off for this app")) == 1
    small.sandbox.install(small.bot.manifest(""))
    await refreshed(small)
    await works(small)


@pytest.mark.parametrize("fault", ["dead ticket", "no hello"])
async def test_each_attempt_has_a_ticket_of_its_own(
    small: World, caplog: pytest.LogCaptureFixture, fault: Literal["dead ticket", "no hello"]
) -> None:
    (former,) = small.sandbox.sockets.links
    before = tickets(small)
    small.sandbox.sockets.faults = [fault, fault]
    await small.sandbox.sockets.kill()

    async def third() -> bool:
        return tickets(small) - before >= 3

    await until(third)
    await until_works(small)
    assert former not in small.sandbox.sockets.links
    assert tickets(small) - before in {3, 4}  # on a busy machine the third one's hello may come too late as well
    assert len(lines(caplog, "No Socket Mode connection")) == 1
    assert "ticket=" not in caplog.text


async def test_a_start_that_slack_can_not_serve_yet_goes_on_trying(small: World) -> None:
    small.sandbox.refuse("apps.connections.open", "ratelimited", retry_after=1)
    mode = socket_mode(small)
    await mode.start()
    assert len(small.sandbox.sockets.links) == 1

    async def connected() -> bool:
        return len(small.sandbox.sockets.links) == 2

    await until(connected)
    await mode.stop()


async def test_trouble_with_a_ticket_is_tried_again(small: World, caplog: pytest.LogCaptureFixture) -> None:
    former = list(small.sandbox.sockets.links)
    small.sandbox.refuse("apps.connections.open", "internal_error", times=2)
    await small.sandbox.sockets.kill()
    await refreshed(small, *former)
    assert len(lines(caplog, "No Socket Mode connection (internal_error)")) == 1
    former = list(small.sandbox.sockets.links)
    small.sandbox.refuse("apps.connections.open", "ratelimited", retry_after=1)
    began = asyncio.get_running_loop().time()
    await small.sandbox.sockets.kill()
    await refreshed(small, *former)
    assert asyncio.get_running_loop().time() - began >= 1, "Retry-After is kept"
    assert "ticket=" not in caplog.text


async def test_an_app_token_that_is_taken_back_is_said(small: World, caplog: pytest.LogCaptureFixture) -> None:
    small.sandbox.refuse("apps.connections.open", "token_revoked", times=2)
    former = list(small.sandbox.sockets.links)
    await small.sandbox.sockets.kill()
    await refreshed(small, *former)
    assert len(lines(caplog, "Slack refuses SLACK_APP_TOKEN (token_revoked)")) == 1


class Held:
    """A command that takes as long as the test wants."""

    def __init__(self) -> None:
        self.begun, self.go_on = asyncio.Semaphore(0), asyncio.Event()

    async def handle(self, call: Call, deps: Deps) -> Answer:
        self.begun.release()
        await self.go_on.wait()
        return Reply(kit.message("held and done"))

    def ritual(self) -> Ritual:
        return Ritual(name="held", commands={"hold": Command(handle=self.handle, usage="", does="hold")})


def socket_mode(here: World, *rituals: Ritual, timing: Timing = SOCKET_TIMING, at_once: int = 100) -> SocketMode:
    made = bolt.build(Registry(rituals), here.bot.deps, here.bot.slack)
    return SocketMode(made, here.bot.slack, here.sandbox.app_token, timing, at_once)


async def hold(here: World, on: Link | None = None) -> Any:
    """A command on the newest connection, or on this one."""
    link = on or here.sandbox.sockets.links[-1]
    payload = front.command(here, "/hold", "")
    envelope = {
        "envelope_id": payload["trigger_id"],
        "type": "slash_commands",
        "payload": payload,
        "accepts_response_payload": True,
    }
    return await link.ask(envelope, 60)


async def test_a_clean_stop_finishes_and_acknowledges_what_was_taken(small: World) -> None:
    held = Held()
    mode = socket_mode(small, held.ritual())
    await mode.start()
    asking = asyncio.create_task(hold(small))
    await held.begun.acquire()
    stopping = asyncio.create_task(mode.stop())
    await asyncio.sleep(0.05)
    late = asyncio.create_task(hold(small))
    await asyncio.sleep(0.05)
    assert not stopping.done()
    assert held.begun.locked(), "nothing more is taken"
    held.go_on.set()
    answer = await asking
    await asyncio.wait_for(stopping, 30)
    assert "held and done" in json.dumps(json.loads(answer.body))
    assert (await late).error == "connection_failed"
    assert len(small.sandbox.sockets.links) == 1, "the other bot's"


async def test_what_is_being_handled_while_a_connection_is_refreshed_is_acknowledged_on_it(small: World) -> None:
    held = Held()
    mode = socket_mode(small, held.ritual())
    await mode.start()
    link = small.sandbox.sockets.links[-1]
    asking = [asyncio.create_task(hold(small, link))]
    await held.begun.acquire()
    await small.sandbox.sockets.disconnect("warning", [link])

    async def succeeded() -> bool:
        return len(small.sandbox.sockets.links) == 3

    await until(succeeded)
    asking += [asyncio.create_task(hold(small, link)), asyncio.create_task(hold(small))]
    for _ in range(2):
        await held.begun.acquire()
    held.go_on.set()
    assert [answer.status for answer in await asyncio.gather(*asking)] == [200, 200, 200]
    assert len(link.acknowledged) == 2
    await mode.stop()


async def test_an_answer_goes_out_only_when_the_listener_has_returned(small: World) -> None:
    held = Held()
    mode = socket_mode(small, held.ritual())
    await mode.start()
    asking = asyncio.create_task(hold(small))
    await held.begun.acquire()
    await asyncio.sleep(0.1)
    assert not small.sandbox.sockets.links[-1].acknowledged
    held.go_on.set()
    assert (await asking).ok
    await mode.stop()


async def test_so_many_at_once_and_no_more_and_full_hands_are_no_silence(small: World) -> None:
    held = Held()
    mode = socket_mode(small, held.ritual(), timing=SHORT, at_once=2)
    await mode.start()
    link = small.sandbox.sockets.links[-1]
    asking = [asyncio.create_task(hold(small)) for _ in range(5)]
    for _ in range(2):
        await held.begun.acquire()
    await asyncio.sleep(SHORT.silence * 1.5)
    assert held.begun.locked()
    assert link in small.sandbox.sockets.links
    held.go_on.set()
    assert all(answer.ok for answer in await asyncio.gather(*asking))
    await mode.stop()


async def test_a_stop_while_it_can_not_connect_ends_at_once(small: World) -> None:
    await small.sandbox.sockets.disconnect("link_disabled")
    mode = socket_mode(small, timing=PATIENT)
    await mode.start()
    await asyncio.wait_for(mode.stop(), 30)


def test_the_pace_is_a_few_at_once_then_one_a_minute_and_slower_after_failures() -> None:
    now = 100.0

    def clock() -> float:
        return now

    pace = Pace(Timing(), clock)
    for _ in range(3):
        assert pace.wait() == 0
        pace.asked()
    assert pace.wait() == 180
    now += 180
    assert pace.wait() == 0
    waits = []
    for _ in range(9):
        pace.failed()
        waits.append(pace.wait())
        now += waits[-1]
    assert 0.5 <= waits[0] <= 1
    assert 30 <= waits[-1] <= 60
    pace.failed(at_least=300)
    assert pace.wait() == pytest.approx(300)
    pace.succeeded()
    now += 300
    pace.failed()
    assert pace.wait() <= 1


async def test_a_fault_in_keeping_the_connection_ends_the_process_instead_of_leaving_it_deaf(small: World) -> None:
    mode = small.bot.socket_mode
    assert mode is not None
    assert mode._keeping is not None
    broken = asyncio.create_task(mode.broken())
    await asyncio.sleep(0)
    assert not broken.done()
    mode._keeping.cancel()
    await asyncio.wait_for(broken, 30)
