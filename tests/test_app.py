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
from datetime import UTC, datetime
from pathlib import Path

import httpx
import psycopg
import pytest
import yaml
from cryptography.fernet import Fernet

from bench.processes import free_port
from bot.messages import kit
from handlers.transport import manifest as manifests
from sandbox.server import Sandbox
from sandbox.workspace import load
from storage import installations, outbox
from storage.engine import Database, Tx
from storage.installations import Installation
from storage.vault import Vault
from tests.conftest import KEY, _named
from tests.registered import registry
from tests.source import ROOT
from tests.world import WORKSPACE

Process = asyncio.subprocess.Process
STARTS_SECONDS = 60  # as in tests/delivery: what the other worker starts at the same moment starts slowly too


async def begin(folder: Path, *words: str, **settings: str) -> Process:
    """`python app.py …`, the folder's own if it has one, without a .env and with these settings alone."""
    script = folder / "app.py"
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)} | settings
    return await asyncio.create_subprocess_exec(
        sys.executable,
        str(script if script.exists() else ROOT / "app.py"),
        *words,
        cwd=folder,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def run(folder: Path, *words: str, **settings: str) -> tuple[int | None, str, str]:
    process = await begin(folder, *words, **settings)
    out, err = await asyncio.wait_for(process.communicate(), STARTS_SECONDS)
    return process.returncode, out.decode(), err.decode()


GOOD = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "0123456789abcdef"}


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_SIGNING_SECRET"),
        ({"SLACK_SIGNING_SECRET": "0123456789abcdef"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN"),
        (GOOD | {"SLACK_APP_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN"),
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
    if "SLACK_APP_TOKEN" in settings:
        sandbox.install(manifests.manifest(registry()))
    process = await begin(folder, "serve", **given)
    try:
        assert process.stderr is not None
        while b"Listening" not in (line := await asyncio.wait_for(process.stderr.readline(), STARTS_SECONDS)):
            assert line, "it ended before it listened"
        if "SLACK_APP_TOKEN" not in settings:
            url = f"http://127.0.0.1:{given['PORT']}"
            sandbox.install(manifests.manifest(registry(), url=url), f"{url}/slack/events")
        yield process
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


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


async def test_a_request_that_never_ends_does_not_keep_it_from_ending(tmp_path: Path, sandbox: Sandbox) -> None:
    port = free_port()
    async with served(tmp_path, sandbox, PORT=str(port)) as process:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf")
        await writer.drain()
        await asyncio.sleep(0.2)
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 12) == 0
        writer.close()


async def test_over_socket_mode_it_needs_no_secret_and_ends_cleanly_with_its_work_done(
    tmp_path: Path, sandbox: Sandbox, database_url: str
) -> None:
    settings = {"SLACK_APP_TOKEN": sandbox.app_token, "SLACK_SIGNING_SECRET": "", "DATABASE_URL": database_url}
    port = free_port()
    ana = sandbox.person("ana")
    async with served(tmp_path, sandbox, **settings, PORT=str(port)) as process:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
            assert (await client.get("/healthz")).text == "ok"
            assert (await client.post("/slack/events")).status_code == 404
        await ana.types("/rituals setup", in_="#growth")
        await ana.modal("Set up this channel")
        await ana.submits()
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 20) == 0
        assert sandbox.sockets.links == []
    async with served(tmp_path, sandbox, **settings):
        await ana.sees("set up", in_="#growth")
    assert len([one for one in ana.reads("#growth") if "set up" in one.text]) == 1


@pytest.mark.parametrize("token", ["xapp-1", "the bot's"])
async def test_a_refused_app_token_is_named(tmp_path: Path, sandbox: Sandbox, token: str) -> None:
    settings = {"SLACK_API_URL": sandbox.api_url, "SLACK_BOT_TOKEN": sandbox.bot_token, "LOG_LEVEL": "ERROR"}
    if token == "the bot's":
        sandbox.refuse("apps.connections.open", "not_allowed_token_type")
        token = sandbox.app_token
    code, _, err = await run(tmp_path, "serve", **settings, SLACK_APP_TOKEN=token, PORT=str(free_port()))
    assert code == 1
    assert re.fullmatch(r"SLACK_APP_TOKEN is refused by Slack \((invalid_auth|not_allowed_token_type)\): .*\n", err)


async def test_a_second_process_on_a_sqlite_file_refuses(tmp_path: Path, sandbox: Sandbox) -> None:
    async with served(tmp_path, sandbox):
        settings = GOOD | {"SLACK_API_URL": sandbox.api_url, "LOG_LEVEL": "ERROR"}
        code, _, err = await run(tmp_path, "serve", **settings)
        assert code == 1
        assert len(err.splitlines()) == 1
        assert "another Drumbeat process is using" in err


async def test_work_delivers_and_nothing_else(tmp_path: Path, sandbox: Sandbox, empty_postgresql: str) -> None:
    settings = {
        "SLACK_BOT_TOKEN": sandbox.bot_token,
        "SLACK_API_URL": sandbox.api_url,
        "ENCRYPTION_KEY": KEY,
        "DATABASE_URL": empty_postgresql,
    }
    assert (await run(tmp_path, "migrate", **settings))[0] == 0
    sandbox.install(manifests.manifest(registry(), url="http://127.0.0.1:9"), "http://127.0.0.1:9/slack/events")
    worker = await begin(tmp_path, "work", **settings)
    assert worker.stderr is not None
    while b"Delivering" not in (line := await asyncio.wait_for(worker.stderr.readline(), STARTS_SECONDS)):
        assert line, "it ended before it worked"
    db = Database(empty_postgresql, Vault(KEY))
    await db.run(sandbox.team_id, say, sandbox.world.channel("#growth").id)
    db.close()
    await sandbox.person("ana").sees("said by another process", in_="#growth", within=10)
    worker.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(worker.wait(), 20) == 0
    code, _, err = await run(tmp_path, "work", **settings | {"ENCRYPTION_KEY": Fernet.generate_key().decode()})
    assert code == 1
    assert err.splitlines()[-1].startswith("ENCRYPTION_KEY does not open what is stored."), "or nobody could read it"


def say(tx: Tx, channel: str) -> None:
    outbox.put(
        tx,
        key="a",
        to=channel,
        message=kit.message("said by another process"),
        about="a",
        at=datetime(2026, 11, 20, tzinfo=UTC),
    )


async def test_work_needs_postgresql(tmp_path: Path, sandbox: Sandbox) -> None:
    code, out, err = await run(tmp_path, "work", SLACK_BOT_TOKEN="xoxb-1", LOG_LEVEL="ERROR")
    assert (code, out) == (1, "")
    assert re.fullmatch(r"DATABASE_URL: `work` adds a process, and a SQLite file serves one\..*\n", err)
    code, _, err = await run(tmp_path, "work", LOG_LEVEL="ERROR")
    assert (code, err.split()[0]) == (1, "SLACK_BOT_TOKEN")


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
        await sandbox.person("ana").sees("/rituals · /rituals setup", in_="#growth")


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


async def test_a_manifest_that_would_cut_the_bot_off_says_so(tmp_path: Path) -> None:
    settings = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "0123456789abcdef"}
    code, out, err = await run(tmp_path, "manifest", **settings)
    assert (code, yaml.safe_load(out)["settings"]["socket_mode_enabled"]) == (0, True)
    assert "This manifest is for Socket Mode" in err
    assert "--url" in err
    for more, given in ((["--url", "https://bot.example.com"], {}), ([], {"SLACK_APP_TOKEN": "xapp-1-A1-1-x"})):
        assert (await run(tmp_path, "manifest", *more, **settings | given))[2] == ""


async def test_the_manifest_for_several_workspaces_needs_an_address(tmp_path: Path) -> None:
    several = yaml.safe_load(await printed(tmp_path, "--several", "--url", "https://bot.example.com/"))
    assert several["oauth_config"]["redirect_urls"] == ["https://bot.example.com/slack/oauth_redirect"]
    code, _, err = await run(tmp_path, "manifest", "--several")
    assert (code, err.split()[0]) == (1, "PUBLIC_URL")


SEVERAL = {
    "SLACK_CLIENT_ID": "12.34",
    "SLACK_CLIENT_SECRET": "0123456789abcdef",
    "SLACK_SIGNING_SECRET": "0123456789abcdef",
    "PUBLIC_URL": "https://drumbeat.test",
}


async def test_for_several_workspaces_it_starts_without_a_token_and_rekeys_while_it_runs(
    tmp_path: Path, empty_postgresql: str
) -> None:
    new, port = Fernet.generate_key().decode(), free_port()
    settings = SEVERAL | {"SLACK_API_URL": "http://127.0.0.1:9/api/", "PORT": str(port)}
    settings |= {"DATABASE_URL": empty_postgresql, "ENCRYPTION_KEY": f"{new},{KEY}"}
    assert (await run(tmp_path, "migrate", **settings))[0] == 0
    db = Database(empty_postgresql, Vault(KEY))
    await db.run("T1", installations.save, INSTALLED)
    process = await begin(tmp_path, "serve", **settings)
    try:
        assert process.stderr is not None
        while b"Listening" not in (line := await asyncio.wait_for(process.stderr.readline(), STARTS_SECONDS)):
            assert line, "it ended before it listened"
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
            assert "Add to Slack" in (await client.get("/slack/install")).text
            assert (await client.get("/readyz")).status_code == 200
        code, out, err = await run(tmp_path, "rekey", **settings)
        assert (code, err) == (0, "")
        assert out == "1 secret is locked with the first key. Once every process has it, the others can go.\n"
    finally:
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 20) == 0
    db.close()
    alone = Database(empty_postgresql, Vault(new))
    assert await alone.read("T1", installations.get) == INSTALLED
    alone.close()
    code, _, err = await run(tmp_path, "rekey", **settings | {"ENCRYPTION_KEY": KEY})
    assert (code, err.split(".")[0]) == (1, "ENCRYPTION_KEY does not open what is stored")


async def test_rekey_where_there_is_nothing_to_change_says_so_and_makes_nothing(tmp_path: Path) -> None:
    code, out, err = await run(tmp_path, "rekey")
    assert (code, out) == (1, "")
    assert err.startswith("ENCRYPTION_KEY is not set, so there is no other key to change to: put a new one before")
    assert "data/encryption.key" in err
    code, _, err = await run(tmp_path, "rekey", ENCRYPTION_KEY=KEY)
    assert (code, err) == (1, "data/drumbeat.db is not there, so nothing is locked yet.\n")
    assert not (tmp_path / "data").exists()
    assert (await run(tmp_path, "migrate", ENCRYPTION_KEY=KEY))[0] == 0
    code, out, err = await run(tmp_path, "rekey", ENCRYPTION_KEY=KEY)
    assert (code, err) == (0, "")
    assert out == "0 secrets are locked with the one key of ENCRYPTION_KEY: it opens everything by itself.\n"


INSTALLED = Installation(
    workspace="T1",
    name="Acorn",
    token="xoxb-1",
    bot_id="B1",
    bot_user="U1",
    installed_at=datetime.now(UTC),
    disconnected_at=datetime.now(UTC),
    why=installations.UNINSTALLED,
)


@pytest.mark.parametrize("command", ["serve", "manifest"])
@pytest.mark.parametrize(
    ("guide", "said"),
    [
        (None, "guide.toml can't be read (No such file or directory)"),
        ("[reading", "guide.toml is malformed"),
        ("[reading]\nwords_a_minute = 230", "guide.toml is malformed (hints is missing)"),
    ],
)
async def test_a_broken_guide_is_named_at_the_start(tmp_path: Path, command: str, guide: str | None, said: str) -> None:
    """The command line beside a guide of its own; everything else is the real one."""
    (tmp_path / "app.py").symlink_to(ROOT / "app.py")
    (tmp_path / "bot").mkdir()
    if guide is not None:
        (tmp_path / "bot" / "guide.toml").write_text(guide)
    process = await begin(tmp_path, command, **GOOD, LOG_LEVEL="ERROR")
    out, err = await asyncio.wait_for(process.communicate(), STARTS_SECONDS)
    assert (process.returncode, out) == (1, b"")
    assert len(err.decode().splitlines()) == 1, err
    assert said in err.decode()
