"""Ready: what comes in is taken and kept. Asked over HTTP as an orchestrator does."""

import asyncio
import json
import shutil
import signal
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

import app
from bench.processes import free_port
from bot.settings import SettingsError
from handlers.watching.lookout import Token
from handlers.watching.ready import Readiness, Seen, State
from sandbox.server import Sandbox
from storage.engine import EVERYWHERE, Tx
from tests.conftest import KEY
from tests.test_app import begin, served
from tests.waiting import until
from tests.world import World, acorn, world

NAMES = {"database", "schema", "slack", "delivery", "clock"}


@pytest.fixture
def sqlite(sqlite_template: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'drumbeat.db')}"


@pytest.fixture
async def here(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    async with world(database_url, tmp_path) as running:
        yield running


async def asked(bot: app.Bot, path: str = "/readyz") -> httpx.Response:
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app=bot.asgi), base_url="http://drumbeat.test"
    ) as client:
        return await client.get(path)


async def test_a_bot_that_serves_is_ready_and_says_by_what(here: World) -> None:
    answer = await asked(here.bot)
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert (told["ready"], told["state"]) == (True, "running")
    assert {name: one["ok"] for name, one in told["checks"].items()} == dict.fromkeys(NAMES, True)
    assert not [one for one in here.sandbox.calls if one.method == "auth.test"][1:], "Slack is not asked each time"
    for secret in (here.sandbox.bot_token, here.sandbox.signing_secret, "postgresql", "sqlite"):
        assert secret not in answer.text


def make_version(tx: Tx, version: str) -> None:
    connection = tx.session.connection()
    connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{version}'")


@pytest.mark.parametrize(
    ("version", "status", "why"),
    [("0001", 503, "python app.py migrate"), ("9999", 200, "replace this process")],
)
async def test_an_older_schema_is_not_ready_and_a_newer_one_is_an_upgrade_under_way(
    here: World, version: str, status: int, why: str
) -> None:
    await here.bot.db.run(EVERYWHERE, make_version, version)
    answer = await asked(here.bot)
    assert answer.status_code == status
    assert why in answer.json()["checks"]["schema"]["why"]


async def test_a_token_that_slack_takes_back_is_not_ready_and_a_slack_that_is_away_is(
    sqlite: str, tmp_path: Path
) -> None:
    async with world(sqlite, tmp_path) as here:
        token = Token(here.bot.slack, here.sandbox.bot_token, here.bot.tasks, every=0.0)
        here.bot.lookout.ready.check("slack", token.look)
        here.sandbox.refuse("auth.test", "service_unavailable")
        await token.look()
        await here.bot.tasks.drain()
        here.sandbox.refuse("auth.test", "invalid_auth")
        answer = await asked(here.bot)
        assert (answer.status_code, answer.json()["checks"]["slack"]["why"]) == (200, "no answer: service_unavailable")
        await here.bot.tasks.drain()
        here.bot.lookout.running()  # looks again at once
        answer = await asked(here.bot)
        assert (answer.status_code, answer.json()["checks"]["slack"]["why"]) == (
            503,
            "the token is refused: invalid_auth",
        )
        await here.bot.tasks.drain()
        here.bot.lookout.running()
        assert (await asked(here.bot)).status_code == 200, "it was asked again meanwhile"


async def test_without_a_connection_socket_mode_is_not_ready(sqlite: str, tmp_path: Path) -> None:
    async with world(sqlite, tmp_path, socket_mode=True) as here:
        assert (await asked(here.bot)).json()["checks"].keys() == {*NAMES, "socket_mode"}
        here.sandbox.refuse("apps.connections.open", "internal_error", times=100)
        for link in list(here.sandbox.sockets.links):
            await link.close()

        async def is_seen() -> bool:
            here.bot.lookout.running()
            answer = await asked(here.bot)
            return answer.status_code == 503 and not answer.json()["checks"]["socket_mode"]["ok"]

        await until(is_seen)


class Hung:
    """A check that comes back when it is let go; `begun` counts how often it was asked."""

    def __init__(self) -> None:
        self.begun, self.may_end = 0, asyncio.Event()

    async def look(self) -> Seen:
        self.begun += 1
        await self.may_end.wait()
        return Seen(True)


async def test_what_does_not_come_back_is_not_waited_for_and_not_asked_twice() -> None:
    noted: dict[str, bool] = {}
    ready, hung = Readiness(noted.__setitem__, answers=0.01), Hung()
    ready.check("database", hung.look)
    for _ in range(3):
        ready.became(State.RUNNING)
        told = await ready.look()
        assert not told["ready"]
        assert told["checks"]["database"]["why"] == "no answer within 0.01 s"
    assert (hung.begun, noted) == (1, {"all": False, "database": False})
    hung.may_end.set()
    ready.became(State.RUNNING)
    first = (await ready.look())["checks"]["database"]
    assert first["ok"]
    assert noted == {"all": True, "database": True}


async def test_many_who_ask_at_once_are_answered_from_one_look() -> None:
    ready, hung = Readiness(lambda *_: None), Hung()
    hung.may_end.set()
    ready.check("database", hung.look)
    ready.became(State.RUNNING)
    answers = await asyncio.gather(*(ready.look() for _ in range(50)))
    assert hung.begun == 1
    assert all(one["ready"] for one in answers)


async def test_a_check_that_fails_is_named_without_its_words() -> None:
    async def fails() -> Seen:
        raise ValueError("hush-hush")

    ready = Readiness(lambda *_: None)
    ready.check("database", fails)
    ready.became(State.RUNNING)
    assert (await ready.look())["checks"]["database"]["why"] == "ValueError"


async def told(port: int) -> dict[str, Any]:
    """What the port for watching says; nothing while nobody answers there."""
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        try:
            answer = await client.get("/readyz")
        except httpx.TransportError:
            return {}
    found: dict[str, Any] = answer.json()
    assert answer.status_code == (200 if found["ready"] else 503)
    return found


async def test_a_process_is_not_ready_before_it_serves_and_while_it_stops(tmp_path: Path) -> None:
    """Slack keeps it waiting at its start; at its end a message that is being sent does. Its log is JSON."""
    sandbox, port = Sandbox(acorn()), free_port()
    states = []

    async def becomes(state: str) -> None:
        async def is_it() -> bool:
            states.append((await told(port)).get("state"))
            return states[-1] == state

        await until(is_it, 60)

    async with sandbox.running():
        sandbox.faults.hold("auth.test")
        starting = asyncio.create_task(anext(started := serving(tmp_path, sandbox, port)))
        await becomes("starting")
        sandbox.faults.release("auth.test")
        process = await starting
        await becomes("running")
        ana = sandbox.person("ana")
        sandbox.faults.hold("chat.postMessage")
        await ana.types("/rituals setup", in_="#growth")
        await ana.modal("Set up this channel")
        await ana.submits()
        process.send_signal(signal.SIGTERM)
        await becomes("stopping")
        sandbox.faults.release("chat.postMessage")
        assert await asyncio.wait_for(process.wait(), 20) == 0
        lines = [json.loads(line) for line in (await process.stderr.read()).splitlines()]
        await started.aclose()
    assert [one for one, next_ in zip(states, [*states[1:], None], strict=True) if one != next_ and one] == [
        "starting",
        "running",
        "stopping",
    ]
    assert lines
    for line in lines:
        assert {"time", "level", "logger", "message", "reference"} <= line.keys()


async def serving(folder: Path, sandbox: Sandbox, port: int) -> Any:
    async with served(folder, sandbox, WATCH_PORT=str(port), LOG_FORMAT="json", LOG_LEVEL="DEBUG") as process:
        yield process


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_worker_is_watched_too(tmp_path: Path, database_url: str) -> None:
    sandbox, port = Sandbox(acorn()), free_port()
    async with sandbox.running():
        settings = {
            "SLACK_BOT_TOKEN": sandbox.bot_token,
            "SLACK_API_URL": sandbox.api_url,
            "ENCRYPTION_KEY": KEY,
            "DATABASE_URL": database_url,
            "WATCH_PORT": str(port),
        }
        worker = await begin(tmp_path, "work", **settings)
        try:

            async def is_ready() -> bool:
                assert worker.returncode is None
                return bool((await told(port)).get("ready"))

            await until(is_ready, 60)
            assert (await told(port))["checks"].keys() == NAMES - {"clock"}
            async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
                text = (await client.get("/metrics")).text
            assert "drumbeat_outbox_oldest_seconds 0.0" in text
            assert "drumbeat_clock" not in text, "it keeps no clock"
        finally:
            worker.terminate()
            assert await asyncio.wait_for(worker.wait(), 20) == 0


@pytest.mark.parametrize(
    ("host", "why"), [("127.0.0.1", "Address already in use"), ("nowhere.invalid", "not known|failure")]
)
async def test_a_port_for_watching_that_can_not_be_used_is_named(
    sqlite: str, tmp_path: Path, host: str, why: str
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with world(sqlite, tmp_path) as here:
            with pytest.raises(
                SettingsError, match=rf"WATCH_PORT {port} at WATCH_HOST {host} can't be used \(.*({why})"
            ):
                async with app.watched(here.bot, host, port):
                    pass


async def test_figures_are_not_for_whoever_reaches_the_bot(sqlite: str, tmp_path: Path) -> None:
    async with world(sqlite, tmp_path) as here:
        assert (await asked(here.bot, "/metrics")).status_code == 404
        assert (await asked(here.bot, "/healthz")).text == "ok"
        async with app.watched(here.bot, "127.0.0.1", None) as nowhere:
            assert nowhere is None
