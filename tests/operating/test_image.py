"""What the image relies on: a user who is nobody, a root file system that can't be written to, one folder, no HOME.

There is no engine here to build it with. The files are read, and the bot runs the way that they would run it.
"""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import yaml

from bench.processes import free_port
from bot.settings import Settings
from handlers.transport.manifest import manifest
from sandbox.server import Sandbox
from sandbox.workspace import load
from tests.handlers.checking import FILLED
from tests.operating.test_restoring import set_up
from tests.registered import registry
from tests.source import ROOT, sources
from tests.test_app import STARTS_SECONDS
from tests.world import WORKSPACE

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
# A namespace of its own, in which / is read-only, /tmp empty and small, and one folder of the user's at /mnt.
# A checkout in /tmp is put back to where it was.
AS_CONTAINED = """
set -e
mount --bind "$1" /mnt
mount --bind "$2" /media
mount -t tmpfs -o size=64m,mode=1777,noexec,nosuid,nodev tmpfs /tmp
case "$2" in /tmp/*) mkdir -p "$2"; mount --bind /media "$2"; mount -o remount,bind,ro "$2";; esac
umount /media
mount -o remount,bind,ro /
cd /
shift 2
exec setpriv --reuid 10001 --regid 10001 --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all "$@"
"""


def instructions(name: str) -> list[str]:
    joined = DOCKERFILE.replace("\\\n", " ")
    return [line.partition(" ")[2] for line in joined.splitlines() if line.startswith(f"{name} ")]


def test_all_that_the_bot_imports_is_in_the_image_and_nothing_else_is_sent_to_the_engine() -> None:
    copied = {line.split()[0] for line in instructions("COPY") if not line.startswith("--from")}
    assert copied == {"requirements.txt", "app.py", "bot", "handlers", "storage"}
    assert all((ROOT / one).exists() for one in copied)
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    assert {line[1:] for line in ignored if line.startswith("!")} == copied
    assert "*" in ignored
    packages = {path.name for path in ROOT.iterdir() if (path / "__init__.py").exists()} | {"app"}
    imported = {
        name.partition(".")[0]
        for source in sources("app.py", *copied - {"requirements.txt"})
        for _, name in source.imports()
    }
    assert imported & packages <= copied | {"app"}


def test_it_is_nobody_and_speaks_by_its_signals() -> None:
    user = instructions("USER")[-1]
    assert re.fullmatch(r"[1-9]\d{3,}:[1-9]\d{3,}", user)
    assert user.split(":")[0] in DOCKERFILE.partition("useradd")[2].partition("&&")[0]
    assert all(line.startswith("[") for line in instructions("ENTRYPOINT") + instructions("CMD")), "no shell between"
    assert "--require-hashes --only-binary=:all:" in DOCKERFILE


def test_the_services_are_locked_up_and_wait_for_each_other() -> None:
    for name, service in COMPOSE["services"].items():
        assert service["read_only"] is True, name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert set(service.get("environment", {})) & {one.upper() for one in Settings.model_fields} <= {
            "DATABASE_URL",
            "DATA_DIR",
            "PORT",
        }, "the rest is the operator's, in .env"
    bot = COMPOSE["services"]["drumbeat"]
    assert bot["depends_on"] == {"migrate": {"condition": "service_completed_successfully"}}
    assert COMPOSE["services"]["migrate"]["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert all(one.startswith("127.0.0.1:") for one in bot["ports"])
    assert "ports" not in COMPOSE["services"]["database"]


def can_be_contained() -> bool:
    if os.getuid() != 0 or shutil.which("unshare") is None or shutil.which("setpriv") is None:
        return False
    tried = ["unshare", "--mount", "--propagation", "private", "sh", "-c", "mount -o remount,bind,ro /"]
    return subprocess.run(tried, check=False, capture_output=True).returncode == 0


@pytest.fixture
def contained(tmp_path: Path) -> list[str]:
    """The words before `app.py …` that put it into a place like the container's."""
    if not can_be_contained():
        pytest.skip("LOUD: needs root, unshare and setpriv, so nothing runs as in the image here")
    data = tmp_path / "volume"
    data.mkdir(mode=0o700)
    os.chown(data, 10001, 10001)
    return [*("unshare", "--mount", "--propagation", "private", "sh", "-c", AS_CONTAINED, "sh", str(data), str(ROOT))]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    one = Sandbox(load(WORKSPACE))
    async with one.running():
        yield one


async def begin(words: list[str], *arguments: str, **settings: str) -> asyncio.subprocess.Process:
    given = dict(one.split("=", 1) for one in instructions("ENV")[-1].split())
    environment = given | {"PATH": "/usr/bin:/bin"} | settings
    return await asyncio.create_subprocess_exec(
        *words,
        sys.executable,
        str(ROOT / "app.py"),
        *arguments,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def is_healthy(port: int) -> bool:
    """What the engine asks, by the words of the Dockerfile."""
    _, code, text = json.loads(instructions("HEALTHCHECK")[-1].partition(" CMD ")[2])
    asked = await asyncio.create_subprocess_exec(
        sys.executable, code, text, env={"PORT": str(port)}, stderr=asyncio.subprocess.DEVNULL
    )
    return await asyncio.wait_for(asked.wait(), STARTS_SECONDS) == 0


async def test_it_serves_draws_and_is_backed_up_where_it_may_write_to_one_folder_alone(
    contained: list[str], sandbox: Sandbox
) -> None:
    port, ana = free_port(), sandbox.person("ana")
    settings = {"SLACK_BOT_TOKEN": sandbox.bot_token, "SLACK_SIGNING_SECRET": sandbox.signing_secret}
    settings |= {"SLACK_API_URL": sandbox.api_url, "PORT": str(port), "DATA_DIR": "/mnt"}
    bot = await begin(contained, "serve", **settings)
    try:
        assert bot.stderr is not None
        said = [b"-"]
        while b"Listening" not in said[-1] and said[-1]:
            said.append(await asyncio.wait_for(bot.stderr.readline(), STARTS_SECONDS))
        assert said[-1], b"".join(said).decode()
        url = f"http://127.0.0.1:{port}"
        sandbox.install(manifest(registry(), url=url), f"{url}/slack/events")
        await set_up(sandbox)
        await ana.types("/bet", in_="#growth")
        await ana.modal("Place a bet", within=20)
        await ana.fills(FILLED | {"Name": "Churn"})
        await ana.submits()
        await ana.sees("B-1 Churn", in_="#growth", within=20)
        await ana.types("/bet hill", in_="#growth")
        await ana.sees("Hill chart of", in_="#growth", within=40)
        assert [one.effect for one in sandbox.calls if one.method == "files.completeUploadExternal"] == [True]
        assert await is_healthy(port)
        for words, code, answer in (
            (("backup", "/mnt/copy.db"), 0, b"/mnt/copy.db is a copy of /mnt/drumbeat.db"),
            (("backup", "/copy.db"), 1, b"/copy.db.key can't be written (Read-only file system)"),
            (("doctor",), 0, f"the bot answers on {port}".encode()),
        ):
            other = await begin(contained, *words, **settings)
            out, err = await asyncio.wait_for(other.communicate(), STARTS_SECONDS)
            assert other.returncode == code, (out, err)
            assert answer in out + err
        bot.terminate()
        _, err = await asyncio.wait_for(bot.communicate(), STARTS_SECONDS)
        assert bot.returncode == 0
        assert b"Traceback" not in err
        assert not await is_healthy(port)
    finally:
        if bot.returncode is None:
            bot.kill()
            await bot.wait()
