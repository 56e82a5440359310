"""The log: one form for all of it, one reference for each thing that is done, and nothing that somebody wrote."""

import asyncio
import json
import logging
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from bot.errors import UserError
from bot.messages import kit
from handlers.calls import Answer, Call, Reply, Working
from handlers.delivery.slack import SlackError
from handlers.deps import Deps
from handlers.registry import Command, Ritual
from handlers.watching import logs
from handlers.watching.measures import Measures
from sandbox import tour
from sandbox.demo import started
from sandbox.server import Sandbox
from storage.engine import Tx
from tests.handlers import front
from tests.watching.lines import logging_at
from tests.world import World, world

SECRET = "hush-hush-acorn"
LEVELS = ("warning", "error", "critical", "info")
HOWEVER = logging.getLogger("tests.watching")


@pytest.fixture
async def here(sqlite_template: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Any:
    """On SQLite alone; over Socket Mode where a test asks for it."""
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'drumbeat.db')}"
    async with world(url, tmp_path, socket_mode=getattr(request, "param", False)) as running:
        yield running


def spoken(part: object) -> Iterator[str]:
    """The texts in a payload that are long enough to be somebody's: several words."""
    if isinstance(part, dict):
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            yield from spoken(one)
    elif isinstance(part, str):
        if part[:1] in "[{":
            try:
                yield from spoken(json.loads(part))
            except ValueError:
                pass
            else:
                return
        for line in part.splitlines():
            if len(line) >= 12 and " " in line:
                yield line


def keys(sandbox: Sandbox) -> Iterator[str]:
    """What opens something: tokens, and what answers a person in our name."""
    yield from (sandbox.bot_token, sandbox.app_token, sandbox.signing_secret)
    for one in sandbox.deliveries:
        yield from (one.payload[name] for name in ("response_url", "trigger_id", "token") if one.payload.get(name))


async def troubled(story: tour.Story) -> None:
    """What is logged when Slack refuses: a form, a post, and then word about that post."""
    sandbox = story.running.sandbox
    sandbox.refuse("views.open", "expired_trigger_id")
    await story.ana.types("/decide Keep the hush-hush offsite secret @ben fri", in_="#growth")
    await story.running.settled()
    sandbox.refuse("chat.postMessage", "is_archived", channel="#growth")
    sandbox.refuse("chat.postMessage", "user_disabled", times=5)
    await story.ana.types("/decide Keep the hush-hush offsite secret @ben fri", in_="#growth")
    await story.ana.modal()
    await story.ana.submits()
    await story.running.settled()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_the_whole_job_leaves_no_word_and_no_secret_in_the_log(
    database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """At DEBUG, with all libraries: what people typed, what was said to them, what opens something."""
    with logging_at(logging.DEBUG) as log:
        async with started(at=tour.BEGINS, database=database_url, socket_mode=True) as running:
            story = tour.Story(running)
            for _, chapter in tour.CHAPTERS.values():
                await chapter(story)
            sandbox = running.sandbox
            growth, ana = sandbox.world.channel("#growth").id, story.ana.id
            await troubled(story)
    words = {text for one in sandbox.deliveries for text in spoken(one.payload)}
    words |= {text for call in sandbox.calls for text in spoken(call.args)}
    assert {"Use one queue for all mail", "Two queues cost us a night a month."} & words
    assert len(words) > 300
    for trouble in ("refused: expired_trigger_id", "#growth: is_archived", "@ana: user_disabled"):
        assert trouble.replace("#growth", growth).replace("@ana", ana) in log.text, trouble
    opening = {*keys(sandbox)}
    assert len(opening) > 50
    assert sorted(one for one in words | opening if one in log.whole) == []


def fails(tx: Tx) -> None:
    HOWEVER.info("within a transaction")
    raise ValueError(SECRET)


async def failing(call: Call, deps: Deps) -> Answer:
    HOWEVER.info("within the request")
    await deps.commit(call, fails)
    raise AssertionError


async def fails_later(call: Call, deps: Deps) -> Answer:
    async def work() -> Reply:
        HOWEVER.info("within the work behind it")
        await deps.db.read(call.workspace, fails)
        raise AssertionError

    return Working(Reply(kit.message("working …")), work)


@pytest.mark.parametrize("handle", [failing, fails_later])
async def test_a_person_is_told_the_reference_that_all_lines_of_their_request_have(here: World, handle: Any) -> None:
    ritual = Ritual(name="test", commands={"test": Command(handle=handle, usage="", does="")})
    ana = here.person("ana")
    with logging_at(logging.INFO) as log:
        async with front.door(here, ritual) as client:
            answers = [await front.send_command(client, here, command="/test", text=SECRET) for _ in range(2)]
            await here.settled()
        if handle is failing:
            told = [str(json.loads(one.text)["text"]) for one in answers]
        else:
            told = [one.text for one in ana.reads("#growth") if "Something went wrong" in one.text]
    references = [re.findall(r"\b[0-9a-f]{8}\b", one)[0] for one in told]
    assert len(set(references)) == 2
    for reference in references:
        lines = [one for one in log.lines if one["reference"] == reference]
        assert [one["message"] for one in lines if "trace" not in one][-1] == "within a transaction"
        assert {one["doing"] for one in lines} == {"command test"}
        (trace,) = [one["trace"] for one in lines if "trace" in one]
        assert trace.splitlines()[-1] == "ValueError"
        assert "in fails" in trace
        assert f"[{reference}] command test failed, reference {reference}" in log.text
    assert SECRET not in log.whole


@pytest.mark.parametrize("here", [True], indirect=True)
async def test_over_socket_mode_ticks_and_deliveries_have_references_of_their_own(here: World) -> None:
    with logging_at(logging.INFO) as log:
        ana = here.person("ana")
        here.sandbox.refuse("chat.postMessage", "service_unavailable")
        here.sandbox.refuse("views.open", "expired_trigger_id")
        await ana.types("/rituals setup", in_="#growth")
        await here.set_up()
        await here.settled()
        here.bot.db.close()
        with pytest.raises(RuntimeError):
            await here.bot.clock.tick()
    lines = {one["message"]: one for one in log.lines}
    refused = lines["views.open for rituals refused: expired_trigger_id"]
    (put_off,) = [
        one for message, one in lines.items() if re.fullmatch(r"message \d+ to \w+: service_unavailable", message)
    ]
    assert (refused["doing"], put_off["doing"]) == ("command rituals", "drain")
    assert refused["reference"] != put_off["reference"]


class RefusedError(Exception):
    """As a database's driver says it: with the row."""

    sqlstate = "23505"


def broken() -> BaseException:
    refused = RefusedError(f"Key (title)=({SECRET}) already exists.")
    return IntegrityError("INSERT", {"title": SECRET}, refused)


def begin(error: BaseException) -> None:
    raise error


def lead_on(error: BaseException) -> None:
    try:
        begin(error)
    except BaseException as cause:
        raise ExceptionGroup(SECRET, [RuntimeError(SECRET)]) from cause


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ValueError(f"invalid literal: {SECRET!r}"), "ValueError"),
        (KeyError(SECRET), "KeyError"),
        (broken(), "sqlalchemy.exc.IntegrityError: 23505"),
        (ConnectionRefusedError(111, SECRET), "ConnectionRefusedError: ECONNREFUSED"),
        (SlackError("not_in_channel"), "handlers.delivery.errors.SlackError: not_in_channel"),
        (UserError("no_such_team", what=SECRET), "bot.errors.UserError: no_such_team"),
        (AttributeError("'str' object has no attribute 'id'"), "AttributeError: 'str' object has no attribute 'id'"),
    ],
)
def test_of_an_exception_the_log_has_the_kind_and_the_place_and_no_words(error: BaseException, said: str) -> None:
    with logging_at(logging.INFO) as log:
        try:
            lead_on(error)
        except ExceptionGroup:
            HOWEVER.exception("it failed")
        HOWEVER.warning("it failed: %s", error)
    first, _, last = log.lines[0]["trace"].split("\nwhich led to\n")
    assert (first.splitlines()[-1], last.splitlines()[-1]) == (said, "ExceptionGroup")
    assert log.lines[1]["message"] == f"it failed: {said}"
    assert "which led to" in log.text
    assert SECRET not in log.whole


def test_what_is_logged_can_make_no_line_of_its_own() -> None:
    with logging_at(logging.INFO) as log:
        HOWEVER.info("seen %s", "a\n2026-11-27 ERROR drumbeat forged\x1b[2K\r")
    assert log.text.count("\n") == 1
    assert "\x1b" not in log.text
    assert log.lines[0]["message"].endswith("\r")


async def test_what_nobody_waits_for_is_logged_without_its_words() -> None:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(logs.on_loop_error)
    with logging_at(logging.INFO) as log:
        forgotten = loop.create_future()
        forgotten.set_exception(ValueError(SECRET))
        del forgotten
    (line,) = log.lines
    assert line["message"] == "asyncio: Future exception was never retrieved"
    assert line["trace"] == "ValueError"
    assert SECRET not in log.whole


def test_warnings_and_worse_are_counted() -> None:
    measures, root = Measures(), logging.getLogger()
    handlers = list(root.handlers)
    logs.count(measures.logged)
    try:
        HOWEVER.warning("a warning")
        HOWEVER.error("an error")
        HOWEVER.info("neither")
    finally:
        for added in set(root.handlers) - set(handlers):
            root.removeHandler(added)
    found = {
        level: measures.registry.get_sample_value("drumbeat_log_lines_total", {"level": level}) for level in LEVELS
    }
    assert found == {"warning": 1, "error": 1, "critical": 0, "info": None}


def test_what_begins_anew_in_the_same_process_counts_alone() -> None:
    former, latter, root = Measures(), Measures(), logging.getLogger()
    handlers = list(root.handlers)
    logs.count(former.logged)
    logs.count(latter.logged)
    try:
        HOWEVER.warning("a warning")
    finally:
        for added in set(root.handlers) - set(handlers):
            root.removeHandler(added)
    found = [
        one.registry.get_sample_value("drumbeat_log_lines_total", {"level": "warning"}) for one in (former, latter)
    ]
    assert found == [0, 1]
