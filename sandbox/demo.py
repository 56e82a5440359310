"""Drumbeat on this machine: a sandbox and a bot in one process, with a workspace that has lived a few weeks.

The one file of the sandbox that knows the bot, and only as app.build; the bot is told nothing but another API address.
"""

import asyncio
import contextlib
import os
import shutil
import signal
import sys
import tempfile
import webbrowser
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import app
from sandbox import page, seed
from sandbox.clock import Clock, RemoteClock, follow
from sandbox.server import Sandbox
from sandbox.workspace import load

WORKSPACE = Path(__file__).with_name("acorn.yaml")
LIVED = timedelta(weeks=3)
TEAM_ZONE = ZoneInfo("Europe/Lisbon")


@dataclass(frozen=True)
class Demo:
    """A running sandbox and the bot in it."""

    sandbox: Sandbox
    bot: app.Bot

    async def settled(self) -> None:
        """Wait until the bot has said what it has to say."""
        await self.bot.settled()

    async def jump(self, to: datetime) -> None:
        await self.sandbox.clock.jump(to)
        await self.settled()

    @property
    def rituals(self) -> tuple[str, ...]:
        """What the bot registers, by name; the tour leaves none out."""
        return self.bot.rituals


@contextlib.asynccontextmanager
async def started(
    *,
    at: datetime | None = None,
    port: int = 0,
    workspace: Path = WORKSPACE,
    data: Path | None = None,
    socket_mode: bool = False,
    database: str | None = None,
    processes: int = 1,
) -> AsyncIterator[Demo]:
    """A sandbox and a bot that talk to each other. Without `data`, what they remember goes when they stop.

    More `processes` of the bot share a PostgreSQL `database` with the first one.
    """
    sandbox = Sandbox(load(workspace), Clock(at))
    sandbox.mount(page.routes(sandbox))
    folder = data or Path(tempfile.mkdtemp(prefix="drumbeat-demo-"))
    try:
        async with sandbox.running(port):
            # Slack's pace of a message a second is for real channels; nobody waits for it here.
            bot = app.build(
                settings(
                    sandbox.api_url,
                    sandbox.bot_token,
                    sandbox.signing_secret,
                    folder,
                    database,
                    app_token=sandbox.app_token if socket_mode else None,
                ),
                now=sandbox.clock.now,
                pace=0.0,
            )
            if socket_mode:
                sandbox.install(bot.manifest(""))
            async with app.listening(bot) as url, contextlib.AsyncExitStack() as stack:
                if not socket_mode:
                    sandbox.install(bot.manifest(url), f"{url}/slack/events")
                sandbox.clock.followers.append(bot)
                for _ in range(processes - 1):
                    await stack.enter_async_context(beside(sandbox, folder, database))
                yield Demo(sandbox=sandbox, bot=bot)
    finally:
        if data is None:
            shutil.rmtree(folder, ignore_errors=True)


@contextlib.asynccontextmanager
async def beside(sandbox: Sandbox, data: Path, database: str | None) -> AsyncIterator[None]:
    """One more process of the bot, which delivers and keeps the clock too."""
    words = ["-m", "sandbox", "bot", "--sandbox-url", sandbox.url, "--data", str(data), "--database", database or ""]
    secrets = {"SLACK_BOT_TOKEN": sandbox.bot_token, "SLACK_SIGNING_SECRET": sandbox.signing_secret}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *words,
        cwd=Path(__file__).parent.parent,
        env=os.environ | secrets,
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        if b"bot listens" not in await asyncio.wait_for(process.stdout.readline(), 30):
            raise RuntimeError("the second process did not start; its reason is above")
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


def settings(
    api_url: str, token: str, secret: str, data: Path, database: str | None = None, *, app_token: str | None = None
) -> "app.Settings":
    """The one setting that makes the bot talk to the sandbox is the Web API's address."""
    return app.configured(
        _env_file=None,
        slack_api_url=api_url,
        slack_bot_token=token,
        slack_signing_secret=secret,
        slack_app_token=app_token,
        data_dir=data,
        database_url=database,
        encryption_key=None,
        command_prefix="",
    )


async def demo(*, port: int, workspace: Path, data: Path | None) -> None:
    """Start, live three weeks, say where to look, and stop at Ctrl-C."""
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    now = datetime.now(UTC)
    async with started(at=monday_before(now - LIVED), port=port, workspace=workspace, data=data) as running:
        if workspace == WORKSPACE:
            print("Three weeks are being lived in the workspace, a moment …", flush=True)
            await seed.live(running, until=now)
        else:
            await running.jump(now)
        _greet(running.sandbox.url)
        await stopped.wait()
        print("\nStopping.", flush=True)


def monday_before(moment: datetime) -> datetime:
    """Nine in the morning, team time, so that seeded days begin like days do."""
    local = moment.astimezone(TEAM_ZONE)
    day: date = local.date() - timedelta(days=local.weekday())
    return datetime.combine(day, time(9), tzinfo=TEAM_ZONE)


def _greet(url: str) -> None:
    print(
        f"""
Drumbeat is running at  {url}

Try, as Ana in #growth:
  1. Type  /decide Move to weekly releases @ben fri  and send. Then switch to Ben, who is the one who can decide.
  2. Type  /bet B-1 45 two big customers left  and read the line in the bet's thread.
  3. Open Drumbeat's Home: what needs Ana, the worst first, each with its button.
  4. Press “Friday 16:00” on the clock at the top, and read the weekly note.

Ctrl-C stops it.""",
        flush=True,
    )
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        with contextlib.suppress(webbrowser.Error):
            webbrowser.open(url)


async def bot_process(
    *,
    sandbox_url: str,
    token: str,
    secret: str,
    port: int,
    data: Path,
    database: str | None,
    pace: float = 1.0,
    app_token: str | None = None,
    off: timedelta = timedelta(),
) -> None:
    """A bot of its own process whose clock is a sandbox's in another: for several processes, kills and restarts.

    As clocks of different machines are, it may be `off`: so much ahead of the sandbox's.
    """
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    clock = RemoteClock(sandbox_url)
    configured = settings(f"{sandbox_url}/api/", token, secret, data, database, app_token=app_token)
    bot = app.build(configured, now=lambda: clock.now() + off, pace=pace)
    async with app.listening(bot, port=port) as url:
        following = asyncio.create_task(follow(sandbox_url, bot.reach))
        print(f"bot listens at {url}", flush=True)
        await stopped.wait()
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)
