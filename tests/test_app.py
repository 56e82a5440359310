"""The command line: one line for a mistake, a clean end, and a database that fits."""

import asyncio
import json
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest
import yaml

from handlers.registry import Registry, Ritual, Shortcut
from handlers.transport import manifest as manifests
from sandbox.server import Sandbox
from sandbox.workspace import load
from tests.conftest import KEY, _named
from tests.handlers.test_bolt import fails
from tests.source import ROOT, sources
from tests.world import WORKSPACE

Process = asyncio.subprocess.Process


async def begin(folder: Path, *words: str, **settings: str) -> Process:
    """`python app.py …` in a folder without a .env and with these settings alone."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)} | settings
    return await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "app.py"),
        *words,
        cwd=folder,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def run(folder: Path, *words: str, **settings: str) -> tuple[int | None, str, str]:
    process = await begin(folder, *words, **settings)
    out, err = await asyncio.wait_for(process.communicate(), 30)
    return process.returncode, out.decode(), err.decode()


GOOD = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "0123456789abcdef"}


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_SIGNING_SECRET"),
        ({"SLACK_SIGNING_SECRET": "0123456789abcdef"}, "SLACK_BOT_TOKEN"),
        (GOOD | {"PORT": "x"}, "PORT"),
        (GOOD | {"SLACK_API_URL": "http://127.0.0.1:9/api/"}, "SLACK_API_URL"),
        (GOOD | {"DATABASE_URL": "sqlite:////nowhere/at/all.db"}, "DATABASE_URL"),
        (GOOD | {"DATABASE_URL": "postgresql://nobody@127.0.0.1:9/none"}, "DATABASE_URL"),
        (GOOD | {"DATA_DIR": "/proc/none"}, "DATA_DIR"),
    ],
)
async def test_a_mistake_of_the_operator_is_one_line_without_a_trace(
    tmp_path: Path, settings: dict[str, str], named: str
) -> None:
    code, out, err = await run(tmp_path, "serve", **settings, LOG_LEVEL="ERROR")
    assert (code, out) == (1, "")
    assert len(err.splitlines()) == 1, err
    assert named in err


@asynccontextmanager
async def served(folder: Path, sandbox: Sandbox, **settings: str) -> AsyncIterator[Process]:
    given = {
        "SLACK_BOT_TOKEN": sandbox.bot_token,
        "SLACK_SIGNING_SECRET": sandbox.signing_secret,
        "SLACK_API_URL": sandbox.api_url,
        "ENCRYPTION_KEY": KEY,
        "PORT": str(free_port()),
    } | settings
    process = await begin(folder, "serve", **given)
    try:
        assert process.stderr is not None
        while b"Listening" not in (line := await asyncio.wait_for(process.stderr.readline(), 20)):
            assert line, "it ended before it listened"
        url = f"http://127.0.0.1:{given['PORT']}"
        sandbox.install(manifests.manifest(Registry(), url=url), f"{url}/slack/events")
        yield process
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    one = Sandbox(load(WORKSPACE))
    async with one.running():
        yield one


async def test_it_serves_and_ends_cleanly_with_its_work_done(
    tmp_path: Path, sandbox: Sandbox, database_url: str
) -> None:
    async with served(tmp_path, sandbox, DATABASE_URL=database_url) as process:
        ana = sandbox.person("ana")
        await ana.types("/rituals setup", in_="#growth")
        await ana.modal("Set up this channel")
        await ana.submits()
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 20) == 0
    async with served(tmp_path, sandbox, DATABASE_URL=database_url):
        await ana.sees("set up", in_="#growth")
    assert len([one for one in ana.reads("#growth") if "set up" in one.text]) == 1


async def test_a_second_process_on_a_sqlite_file_refuses(tmp_path: Path, sandbox: Sandbox) -> None:
    async with served(tmp_path, sandbox):
        settings = GOOD | {"SLACK_API_URL": sandbox.api_url, "LOG_LEVEL": "ERROR"}
        code, _, err = await run(tmp_path, "serve", **settings)
        assert code == 1
        assert len(err.splitlines()) == 1
        assert "another Drumbeat process is using" in err


async def test_a_port_that_is_taken_is_named(tmp_path: Path, sandbox: Sandbox) -> None:
    with socket.create_server(("0.0.0.0", 0)) as listener:
        settings = GOOD | {"SLACK_API_URL": sandbox.api_url, "SLACK_BOT_TOKEN": sandbox.bot_token, "LOG_LEVEL": "ERROR"}
        code, _, err = await run(tmp_path, "serve", **settings, PORT=str(listener.getsockname()[1]))
    assert code == 1
    assert re.fullmatch(r"PORT \d+ can't be used .*\n", err)


async def test_a_refused_token_is_named(tmp_path: Path, sandbox: Sandbox) -> None:
    settings = GOOD | {"SLACK_API_URL": sandbox.api_url, "LOG_LEVEL": "ERROR"}
    code, _, err = await run(tmp_path, "serve", **settings)
    assert code == 1
    assert err.startswith("SLACK_BOT_TOKEN is refused by Slack (invalid_auth)")


@pytest.fixture
def empty_postgresql(postgresql: str) -> Iterator[str]:
    """A PostgreSQL database without tables."""
    name = f"empty{os.urandom(4).hex()}"
    with psycopg.connect(postgresql, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield _named(postgresql, name)
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


async def test_postgresql_is_migrated_by_command(tmp_path: Path, sandbox: Sandbox, empty_postgresql: str) -> None:
    settings = GOOD | {"SLACK_API_URL": sandbox.api_url, "SLACK_BOT_TOKEN": sandbox.bot_token, "LOG_LEVEL": "ERROR"}
    code, _, err = await run(tmp_path, "serve", **settings, DATABASE_URL=empty_postgresql)
    assert code == 1
    assert err.rstrip().endswith("Type: python app.py migrate")
    for _ in range(2):
        code, out, err = await run(tmp_path, "migrate", DATABASE_URL=empty_postgresql)
        assert (code, out, err) == (0, "The database is at this version's schema.\n", "")
    async with served(tmp_path, sandbox, DATABASE_URL=empty_postgresql):
        await sandbox.person("ana").types("/rituals help", in_="#growth")
        await sandbox.person("ana").sees("/rituals setup | status", in_="#growth")


async def test_the_first_start_makes_a_key_for_its_owner_alone(tmp_path: Path, sandbox: Sandbox) -> None:
    async with served(tmp_path, sandbox, ENCRYPTION_KEY=""):
        key = tmp_path / "data" / "encryption.key"
        assert key.stat().st_mode & 0o777 == 0o600


async def printed(folder: Path, *words: str) -> str:
    code, out, err = await run(folder, "manifest", *words)
    assert (code, err) == (0, "")
    return out


async def test_the_manifest_is_printed_in_both_forms(tmp_path: Path) -> None:
    over_http = yaml.safe_load(await printed(tmp_path, "--url", "https://bot.example.com/"))
    address = "https://bot.example.com/slack/events"
    assert over_http == json.loads(await printed(tmp_path, "--url", "https://bot.example.com", "--format", "json"))
    assert over_http["settings"]["interactivity"] == {"is_enabled": True, "request_url": address}
    assert over_http["settings"]["event_subscriptions"]["request_url"] == address
    assert {one["url"] for one in over_http["features"]["slash_commands"]} == {address}
    assert not over_http["settings"]["socket_mode_enabled"]
    by_socket = yaml.safe_load(await printed(tmp_path))
    assert by_socket["settings"]["socket_mode_enabled"]
    assert "request_url" not in json.dumps(by_socket)
    code, _, err = await run(tmp_path, "manifest", "--format", "xml")
    assert (code, err) == (1, "--format is yaml or json.\n")


def problems(made: dict[str, Any]) -> list[str]:
    """What Slack would refuse in this manifest."""
    about, features, settings = made["display_information"], made["features"], made["settings"]
    limits = [
        ("name", about["name"], 1, 35),
        ("description", about["description"], 0, 140),
        ("long_description", about["long_description"], 175, 4000),
        ("display_name", features["bot_user"]["display_name"], 1, 80),
    ]
    for one in features["shortcuts"]:
        limits += [("shortcut", one["name"], 1, 24), ("its description", one["description"], 1, 150)]
        limits += [("callback_id", one["callback_id"], 1, 255)]
    for one in features["slash_commands"]:
        limits += [("command", one["command"], 2, 32), ("its description", one["description"], 1, 2000)]
        limits += [("usage_hint", one["usage_hint"], 0, 1000)]
    found = [f"{what}: {text}" for what, text, least, most in limits if not least <= len(text) <= most]
    for what, many, most in (
        ("shortcuts", features["shortcuts"], 10),
        ("slash_commands", features["slash_commands"], 50),
        ("bot_events", settings["event_subscriptions"]["bot_events"], 100),
    ):
        found += [what] if len(many) > most or len({json.dumps(one) for one in many}) != len(many) else []
    if not re.fullmatch(r"#([0-9a-f]{3}){1,2}", about["background_color"]):
        found.append("background_color")
    found += [one["command"] for one in features["slash_commands"] if not one["should_escape"]]
    return found


def test_the_manifest_keeps_slacks_limits() -> None:
    for url in (None, "https://bot.example.com"):
        assert problems(manifests.manifest(Registry(), prefix="a" * 20, url=url)) == []
    shortcut = Shortcut(handle=fails, name="x" * 25, does="")
    bad = Registry((Ritual(name="bad", shortcuts={f"bad.{number}": shortcut for number in range(11)}),))
    assert len(problems(manifests.manifest(bad))) == 23


def test_every_method_that_is_called_has_its_scope_and_no_scope_is_idle() -> None:
    needs_none = {"auth.test", "views.open", "views.push", "views.update", "views.publish"}
    form = re.compile(r"(auth|chat|conversations|users|views|files|team|bookmarks|pins)\.[a-zA-Z.]+")
    called = {
        text
        for source in sources("app.py", "handlers")
        if source.path != "handlers/transport/manifest.py"
        for _, text in source.strings()
        if form.fullmatch(text)
    }
    explained = {one for uses in manifests.SCOPES.values() for one in uses}
    assert called - needs_none - explained == set(), "a method without its scope"
    events = set(Registry().events)
    words = {"slash commands and shortcuts"}
    assert explained - called - events - words == set(), "a scope for something that is not used"
    assert events - explained == {one for one in events if one in {"app_home_opened", "app_uninstalled"}}
