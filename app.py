"""The only place that builds things, and the command line."""
# ruff: noqa: E402 - while everything is imported, nothing of it is garbage: looking for some took a sixth of the start

import gc

gc.disable()

import asyncio
import contextlib
import json
import logging
import os
import signal
import socket
import sys
import tomllib
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterator
from dataclasses import asdict
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
import uvicorn
import uvloop
import yaml
from starlette.applications import Starlette

from bot import settings as configuration
from bot.rules import notes
from bot.rules.notes import Guide
from bot.settings import Settings, SettingsError
from handlers import doctor as checks
from handlers import dumping, restoring, verifying
from handlers.clock import Clock
from handlers.delivery.drain import Drain
from handlers.delivery.engine import engine
from handlers.delivery.illustrating import Illustrator
from handlers.delivery.pictures import Pictures
from handlers.delivery.slack import Client, Slack, SlackError, real_now
from handlers.deps import Deps
from handlers.doctor import Finding, Given, State
from handlers.eraser import Eraser
from handlers.fetching import Fetch, Fetcher
from handlers.people import People
from handlers.publishing import Publisher
from handlers.registry import Registry, rituals
from handlers.restoring import wanted
from handlers.rounds import Rounds
from handlers.tasks import Tasks
from handlers.transport import bolt, http, install, manifest, protocol
from handlers.transport.pace import Timing
from handlers.transport.socket_mode import SocketMode
from handlers.upkeep import Upkeep
from handlers.watching import logs
from handlers.watching.lookout import Lookout
from handlers.watching.measures import Measures
from storage import copies, installations, migrations, purging, rekeying
from storage.engine import EVERYWHERE, Database, DatabaseError, Tx, file_of
from storage.installations import Installation
from storage.looking import Glance
from storage.vault import KEY_FILE, Vault, VaultError, kept_key, key_in

gc.freeze()  # what is imported stays: later looks pass it by, and so hold nobody's answer up for as long
gc.enable()

__all__ = ["Bot", "Settings", "build", "command", "configured", "listening"]

log = logging.getLogger("drumbeat")

REFUSED_TOKEN = {"invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired"}
GUIDE = Path(__file__).parent / "bot" / "guide.toml"
STOP_SECONDS = 20.0
SWITCH_SECONDS = 0.001
"""How long a thread that composes a note keeps others waiting: an answer needs several turns, of 5 ms otherwise."""
FOR_SOCKET_MODE = (
    "This manifest is for Socket Mode. Your settings are for HTTP (SLACK_SIGNING_SECRET and no SLACK_APP_TOKEN), and "
    "an app that is given it sends nothing there: type it with --url https://… and your address."
)
REQUEST_SECONDS = 5  # at a stop, for requests that are under way: Slack itself waits three
ANY_ADDRESS = "0.0.0.0"  # noqa: S104 - Slack, or the proxy before us, reaches it from outside
SKIPPED_NUMBERS = 100


class Worker:
    """What says things to Slack, built and not yet started. Build it inside the running loop."""

    def __init__(self, settings: Settings, *, pace: float = 1.0, now: Callable[[], datetime] = real_now) -> None:
        self._settings = settings
        self.guide = read_guide()
        self.db = open_database(settings)
        measures = Measures()
        self.slack = Slack(self.db, settings.slack_api_url, measures, _client(settings))
        self.tasks = Tasks()
        self.people = People(self.db, self.slack, real_now)
        self.registry = Registry(rituals(self.guide))
        pictures = Pictures(self.db, self.slack, self.tasks, self.registry.pictures)
        self.illustrator = Illustrator(self.db, self.slack, self.people, pictures)
        drain = Drain(
            self.db,
            self.slack,
            self.people,
            pace=pace,
            prefix=settings.command_prefix,
            makers=self.registry.files,
            illustrator=self.illustrator,
            measures=measures,
            now=now,
            folder=settings.data_dir,
        )
        self.delivery = engine(self.db, drain, self.tasks)
        self.db.said, self.db.committed = self.delivery.wake, measures.committed
        self.lookout = Lookout(measures, self.db, self.slack, settings.slack_bot_token, self.tasks, self.delivery, now)

    async def start(self) -> None:
        """Take hold of the database, learn who we are, take up what was left.

        Raises DatabaseError, SettingsError, VaultError.
        """
        sys.setswitchinterval(SWITCH_SECONDS)
        prepare(self.db)
        await self._install()
        await self.delivery.start()

    async def stop(self) -> None:
        """Nothing accepted is lost: modals get opened, what is being sent is settled, the rest waits in the outbox."""
        await self.delivery.stop()
        await self.tasks.drain(STOP_SECONDS)
        await self.slack.close()
        self.db.close()

    async def _install(self) -> None:
        """Keep the installation of the configured workspace, or see that those that are kept can be read.

        Raises SettingsError when Slack refuses the token; VaultError.
        """
        if self._settings.is_of_several:
            every = await self.db.read(EVERYWHERE, installations.find_all_everywhere)
            log.info("Installed in %s workspaces and orgs", sum(one.disconnected_at is None for one in every))
            return
        token = self._settings.slack_bot_token or ""
        try:
            who = await self.slack.call_with(token, "auth.test")
        except SlackError as error:
            if error.error in REFUSED_TOKEN:
                raise SettingsError(
                    f"SLACK_BOT_TOKEN is refused by Slack ({error.error}): "
                    f"{configuration.WHAT_TO_DO['slack_bot_token']}."
                ) from error
            raise SettingsError(
                f"SLACK_API_URL can't be reached ({error.error}): see that this machine has a way to "
                f"{self._settings.slack_api_url}, then start again."
            ) from error
        installed = Installation(
            workspace=who["team_id"],
            name=who["team"],
            token=token,
            bot_id=who["bot_id"],
            bot_user=who["user_id"],
            installed_at=real_now(),
        )
        if not self.db.is_sqlite:  # another process, with another key, could not read what we save: VaultError
            await self.db.read(installed.workspace, installations.get)
        await self.db.run(installed.workspace, _keep, installed)
        log.info("Speaking in the workspace %s", installed.name)


class Bot(Worker):
    """Everything of one process that serves, built and not yet started. Build it inside the running loop."""

    def __init__(
        self, settings: Settings, *, now: Callable[[], datetime], pace: float, timing: Timing | None = None
    ) -> None:
        super().__init__(settings, pace=pace, now=now)
        registry, measures = self.registry, self.lookout.measures
        self.fetch = Fetch(settings.allowed_hosts, measures=measures)
        self.publisher = Publisher(
            self.db,
            self.slack,
            self.people,
            registry.home,
            self.tasks,
            now=now,
            real_now=real_now,
            scheduled=registry.scheduled(),
            prefix=settings.command_prefix,
            pace=pace,
        )
        self.db.touched = self.publisher.touched
        self.eraser = Eraser(self.db, self.tasks, now)
        self.deps = Deps(
            db=self.db,
            people=self.people,
            tasks=self.tasks,
            now=now,
            prefix=settings.command_prefix,
            help=registry.help(),
            scheduled=registry.scheduled(),
            pictures=self.illustrator,
            guide=self.guide,
            fetch=self.fetch,
            holds=registry.holds,
            homes=self.publisher,
            eraser=self.eraser,
        )
        self.fetcher = Fetcher(self.db, self.fetch, registry.fetched, self.tasks, now)
        self.rounds = Rounds(self.db, self.people, self.tasks, now, settings.command_prefix)
        self.clock = Clock(
            self.db,
            registry.posts,
            registry.rings,
            self.delivery,
            self.tasks,
            now,
            ticked=self._ticked,
            measures=measures,
        )
        self.upkeep = Upkeep(self.db, self.slack, self.delivery, self.tasks, several=settings.is_of_several)
        self.lookout.watch_clock(self.clock)
        self.socket_mode: SocketMode | None = None
        front = bolt.build(registry, self.deps, self.slack)
        if settings.slack_app_token is not None:
            self.socket_mode = SocketMode(front, self.slack, settings.slack_app_token, timing, measures=measures)
            self.lookout.watch_socket_mode(self.socket_mode)
            self.asgi = Starlette(routes=self.lookout.routes())
        else:
            pages = self._pages()
            more = [*self.lookout.routes(), *(pages.routes() if pages is not None else ())]
            failed = pages.failed if pages is not None else None
            self.asgi = http.build(front, settings.slack_signing_secret or "", more, measures, failed)

    async def start(self) -> None:
        """As a worker, and then listen and keep the clock. Raises DatabaseError, SettingsError."""
        await super().start()
        self.clock.start()
        await self._connect()

    async def stop(self) -> None:
        """Take nothing more in, then stop as a worker does."""
        if self.socket_mode is not None:
            await self.socket_mode.stop()
        self.clock.stop()
        await self.upkeep.stop()
        await self.eraser.stop()
        self.publisher.stop()
        await self.fetcher.stop()
        await super().stop()
        await self.fetch.close()

    def manifest(self, url: str) -> dict[str, Any]:
        """The Slack app manifest for this bot: reached at `url`, or over Socket Mode where it has an app token."""
        where = url if self.socket_mode is None else None
        back = _front(self._settings).address(install.BACK) if self._settings.is_of_several else None
        return manifest.manifest(self.registry, prefix=self._settings.command_prefix, url=where, redirect=back)

    def _pages(self) -> install.Installing | None:
        """Where workspaces install the bot themselves."""
        if not self._settings.is_of_several:
            return None
        return install.Installing(_front(self._settings), self.db, self.slack, self.delivery)

    @property
    def rituals(self) -> tuple[str, ...]:
        """What is registered, by name."""
        return tuple(ritual.name for ritual in self.registry.rituals)

    async def settled(self) -> None:
        """Wait until nothing is being fetched, said or opened; what could not be opened is said as well."""
        await self.fetcher.idle()
        await self.upkeep.idle()
        await self.eraser.idle()
        await self.delivery.idle()
        await self.tasks.drain()
        await self.delivery.idle()
        await self.publisher.settle()

    async def reach(self, moment: datetime) -> datetime | None:
        """Do all that is due up to now, for whoever turns the clock; answer when something is due next."""
        await self.clock.tick()
        await self.fetcher.idle()
        await self.delivery.idle()
        dues = [await self.clock.next_due(moment), await self.fetcher.next_due(moment)]
        return min((due for due in dues if due is not None), default=None)

    def _ticked(self) -> None:
        """What fell due may want something fetched, be seen on somebody's Home, or be due for a look or a clean-up."""
        self.fetcher.wake()
        self.rounds.wake()
        self.upkeep.wake()
        self.eraser.wake()
        self.publisher.tick()

    async def _connect(self) -> None:
        """Be reached over Socket Mode, if that is set. Raises SettingsError when Slack refuses the app token."""
        if self.socket_mode is None:
            return
        try:
            await self.socket_mode.start()
        except SlackError as error:
            raise SettingsError(
                f"SLACK_APP_TOKEN is refused by Slack ({error.error}): {configuration.WHAT_TO_DO['slack_app_token']}."
            ) from error


def _keep(tx: Tx, installed: Installation) -> None:
    purging.begin_anew(tx)
    installations.save(tx, installed)


def _client(settings: Settings) -> Client | None:
    """The app itself, where workspaces install it."""
    if settings.slack_client_id is None or settings.slack_client_secret is None:
        return None
    return Client(settings.slack_client_id, settings.slack_client_secret)


def _front(settings: Settings) -> install.Front:
    return install.Front(
        public_url=settings.public_url or "",
        api_url=settings.slack_api_url,
        client_id=settings.slack_client_id or "",
        prefix=settings.command_prefix,
    )


def open_database(settings: Settings) -> Database:
    """The database of these settings. Raises SettingsError, DatabaseError, VaultError."""
    with _data_folder(settings):
        key = settings.encryption_key or key_in(settings.data_dir)
    return Database(settings.database, Vault(key))


@contextlib.contextmanager
def _data_folder(settings: Settings) -> Iterator[None]:
    """It is there. Raises SettingsError where it can't be used."""
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise SettingsError(
            f"DATA_DIR {settings.data_dir} can't be used ({error.strerror}): {configuration.WHAT_TO_DO['data_dir']}."
        ) from error


def prepare(db: Database) -> None:
    """See that this process may use the database and that its schema fits. Raises DatabaseError."""
    db.hold_alone()
    db.check_reachable()
    if db.is_sqlite:
        migrations.upgrade(db)
    else:
        migrations.check_current(db)


def read_guide(path: Path = GUIDE) -> Guide:
    """What weekly notes keep to, from the file that stands beside the rules. Raises SettingsError."""
    try:
        return notes.read(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise SettingsError(f"{path.name} can't be read ({error.strerror}): put it back as it was released.") from error
    except ValueError as error:  # also what is no TOML, or no UTF-8
        raise SettingsError(f"{path.name} is malformed ({error}): mend it, or put it back as released.") from error


def configured(**given: Any) -> Settings:
    """Settings from what is given and the environment. Raises SettingsError."""
    return configuration.load(**given)


def build(
    settings: Settings,
    *,
    now: Callable[[], datetime] = real_now,
    pace: float = 1.0,
    timing: Timing | None = None,
) -> Bot:
    """Build everything. `now` is domain time; `pace` is seconds between two posts; `timing` is Socket Mode's."""
    return Bot(settings, now=now, pace=pace, timing=timing)


class Server(uvicorn.Server):
    """uvicorn without its signal handling: it raises a signal again after a clean stop, and the exit code were 143."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.asynccontextmanager
async def listening(bot: Bot, *, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[str]:
    """A started bot that takes requests; yields its address. Raises what Bot.start raises, and SettingsError (PORT)."""
    try:
        with contextlib.closing(_listener(host, port, f"PORT {port}")) as listener:
            await bot.start()
            bot.lookout.running()
            async with _answering(bot.asgi, listener):
                yield f"http://{host}:{listener.getsockname()[1]}"
                bot.lookout.stopping()
    finally:
        bot.lookout.stopping()
        await bot.stop()


@contextlib.asynccontextmanager
async def watched(bot: Worker, host: str, port: int | None) -> AsyncIterator[str | None]:
    """Whoever watches the bot is answered, also before it has started and while it stops; without a port nobody is.

    Raises SettingsError (WATCH_PORT).
    """
    if port is None:
        yield None
        return
    with contextlib.closing(_listener(host, port, f"WATCH_PORT {port} at WATCH_HOST {host}")) as listener:
        async with _answering(bot.lookout.page(), listener):
            yield f"http://{host}:{listener.getsockname()[1]}"


@contextlib.asynccontextmanager
async def _answering(asgi: Starlette, listener: socket.socket) -> AsyncIterator[None]:
    config = uvicorn.Config(
        asgi,
        http=protocol.Bounded,
        log_config=None,
        lifespan="off",
        access_log=False,
        timeout_graceful_shutdown=REQUEST_SECONDS,
    )
    server = Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield
    finally:
        server.should_exit = True
        await serving


def _listener(host: str, port: int, named: str) -> socket.socket:
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as error:
        # A name that nobody knows has a number of its own kind.
        why = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error.strerror).partition(" (")[0]
        raise SettingsError(f"{named} can't be used ({why}): free it or set another.") from error


async def serve_until_stopped(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT, then end cleanly. While a backup is restored, the database is let go of."""
    stopped = _stop_asked_for()
    while not stopped.is_set():
        db = await _serve(settings, stopped)
        if not stopped.is_set():
            log.info("A backup is being restored; serving goes on when that is done")
            await _first_of(stopped.wait(), wanted(db, by_somebody=False))


async def _serve(settings: Settings, stopped: asyncio.Event) -> Database:
    """Serve until it is to stop, or somebody wants the database to themselves: this one, which is closed."""
    bot = build(settings)
    logs.count(bot.lookout.measures.logged)
    async with (
        watched(bot, settings.watch_host, settings.watch_port),
        listening(bot, host=ANY_ADDRESS, port=settings.port),
    ):
        if settings.is_of_several:
            log.info("Workspaces install it at %s", _front(settings).address(install.INSTALL))
        if settings.slack_app_token is None:
            log.info("Listening on port %s; Slack's requests arrive at /slack/events", settings.port)
        else:
            log.info("Listening over Socket Mode; /healthz answers on port %s", settings.port)
        asked = asyncio.ensure_future(wanted(bot.db))
        await _first_of(stopped.wait(), asked, *([bot.socket_mode.broken()] if bot.socket_mode else []))
        lets_go = asked.done() and not asked.cancelled()
    if not (stopped.is_set() or lets_go):
        raise RuntimeError("nothing keeps the Socket Mode connection; the trace is above. Start again.")
    return bot.db


async def work_until_stopped(settings: Settings) -> None:
    """Deliver until SIGTERM or SIGINT, then end cleanly. Raises SettingsError where one process must do it all."""
    stopped = _stop_asked_for()
    worker = Worker(settings)
    worker.lookout.measures.forget_clock()
    logs.count(worker.lookout.measures.logged)
    async with watched(worker, settings.watch_host, settings.watch_port):
        try:
            if worker.db.is_sqlite:
                raise SettingsError(
                    "DATABASE_URL: `work` adds a process, and a SQLite file serves one. Set it to the PostgreSQL "
                    "database that `serve` uses; with SQLite, `serve` delivers as well."
                )
            await worker.start()
            worker.lookout.running()
            log.info("Delivering")
            await stopped.wait()
        finally:
            worker.lookout.stopping()
            await worker.stop()


def _stop_asked_for() -> asyncio.Event:
    """Set by SIGTERM and SIGINT."""
    stopped = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    return stopped


async def _first_of(*waits: Awaitable[Any]) -> None:
    """Wait for one of these, and leave the others."""
    tasks = [asyncio.ensure_future(wait) for wait in waits]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        task.cancel()


# The pretty traces of typer show local variables, and with them tokens.
command = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Drumbeat: execution rituals in Slack.",
)


@command.command()
def serve() -> None:
    """Serve Slack's requests, deliver messages, and keep the clock."""
    settings = _settings()
    _run(settings, configuration.check_can_serve, serve_until_stopped)


@command.command()
def work() -> None:
    """Deliver messages and nothing else: more hands beside `serve`, on PostgreSQL."""
    settings = _settings()
    _run(settings, configuration.check_can_speak, work_until_stopped)


def _run(
    settings: Settings,
    check: Callable[[Settings], None],
    until_stopped: Callable[[Settings], Coroutine[Any, Any, None]],
) -> None:
    logs.set_up(settings.log_level, settings.log_format)

    def run() -> None:
        check(settings)
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.get_loop().set_exception_handler(logs.on_loop_error)
            runner.run(until_stopped(settings))

    _or_explain(run)


@command.command()
def migrate() -> None:
    """Bring the database to this version's schema."""
    settings = _settings()

    def run() -> None:
        db = open_database(settings)
        if db.is_sqlite:
            db.hold_alone()
        db.check_reachable()
        migrations.upgrade(db)
        db.close()
        print("The database is at this version's schema.")

    _or_explain(run)


@command.command()
def rekey() -> None:
    """Lock every stored secret with the first key of ENCRYPTION_KEY, also while the bot runs with both keys."""
    settings = _settings()

    def run() -> None:
        keys = settings.encryption_key
        if keys is None:
            raise SettingsError(
                "ENCRYPTION_KEY is not set, so there is no other key to change to: put a new one before the one in "
                f"{settings.data_dir / KEY_FILE}, ENCRYPTION_KEY=NEW,OLD, restart every process, and type this again."
            )
        file = file_of(settings.database)
        if file is not None and not file.exists():
            raise DatabaseError(f"{file} is not there, so nothing is locked yet.")
        db = open_database(settings)
        try:
            db.check_reachable()
            migrations.check_current(db)
            count = asyncio.run(db.run(EVERYWHERE, rekeying.lock_anew_everywhere))
        finally:
            db.close()
        print(_locked_anew(count, several="," in keys))

    _or_explain(run)


def _locked_anew(count: int, *, several: bool) -> str:
    locked = "1 secret is" if count == 1 else f"{count} secrets are"
    if not several:
        return f"{locked} locked with the one key of ENCRYPTION_KEY: it opens everything by itself."
    return f"{locked} locked with the first key. Once every process has it, the others can go."


@command.command()
def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
    workspace: Annotated[
        str | None, typer.Option(help="Of several, one workspace or org alone, such as T012AB3CD.")
    ] = None,
) -> None:
    """Look at everything that has to fit, also beside a running bot, and say for each fault what to do."""
    findings = _findings(workspace)
    if as_json:
        print(json.dumps([asdict(one) for one in findings], indent=2, ensure_ascii=False))
    else:
        print("\n".join(one.line for one in findings))
    raise typer.Exit(any(one.state is State.WRONG for one in findings))


def _findings(workspace: str | None) -> list[Finding]:
    try:
        settings = configuration.load()
    except SettingsError as error:
        rest = checks.unknown("everything else", "it is looked at when the settings can be read.")
        return [*_mistakes(error), rest]
    findings = [checks.ok("settings", "they can be read.")]
    try:
        configuration.check_can_serve(settings)
    except SettingsError as error:
        findings = _mistakes(error)
    try:
        kept = kept_key(settings.data_dir)
    except (OSError, VaultError):
        kept = None  # which is found again, and named, with the folder
    given = Given(
        bot_token=settings.slack_bot_token,
        app_token=settings.slack_app_token,
        api_url=settings.slack_api_url,
        address=settings.database,
        data_dir=settings.data_dir,
        key=settings.encryption_key or kept,
        key_is_given=settings.encryption_key is not None,
        port=settings.port,
        prefix=settings.command_prefix,
        public_url=settings.public_url if settings.is_of_several else None,
        workspace=workspace,
    )
    if workspace is not None and not settings.is_of_several:
        findings.append(checks.wrong("settings", "--workspace is for a bot of several.", "Type it without."))
    return findings + asyncio.run(checks.examine(given))


def _mistakes(error: SettingsError) -> list[Finding]:
    parts = [line.partition(": ") for line in str(error).splitlines()]
    return [checks.wrong("settings", f"{what}.", f"{do[:1].upper()}{do[1:]}") for what, _, do in parts]


@command.command()
def verify(
    workspace: Annotated[str | None, typer.Option(help="One workspace alone, such as T012AB3CD.")] = None,
    head: Annotated[
        list[str] | None, typer.Option(help="WORKSPACE:POSITION:HASH that was printed earlier: is it still so?")
    ] = None,
) -> None:
    """Walk along the chain of the history, also beside a running bot, and name the first entry that does not fit."""
    settings = _settings()

    def run() -> None:
        noted = [verifying.read_noted(one) for one in head or ()]
        found = broken = False
        # Words of people are not locked, so this needs no key.
        with contextlib.closing(Glance(settings.database, Vault(checks.NO_KEY))) as glance:
            for one in verifying.verify(glance, workspace, noted):
                print(one.line, flush=True)
                found, broken = True, broken or one.broken is not None
        if not found:
            print(verifying.NOTHING)
        raise typer.Exit(broken)

    _or_explain(run)


@command.command()
def backup(to: Annotated[Path, typer.Argument(help="The file to make; it must not be there yet.")]) -> None:
    """Copy the SQLite database, also while it is used, and the key that opens it."""
    settings = _settings()

    def run() -> None:
        file = file_of(settings.database)
        if file is None:
            raise DatabaseError(restoring.ON_POSTGRESQL)
        if settings.encryption_key is not None:
            copies.copy(file, to)
            where = "its tokens are opened by your ENCRYPTION_KEY, which is not in it"
        else:
            copies.copy_with_key(file, settings.data_dir / KEY_FILE, to)
            where = f"the key that opens its tokens is {copies.key_of(to)}"
        print(f"{to} is a copy of {file} as it was a moment ago, and sound; {where}. Keep both safe.")

    _or_explain(run)


@command.command()
def export(
    to: Annotated[Path, typer.Argument(help="The .zip to make; it must not be there yet.")],
    workspace: Annotated[str | None, typer.Option(help="Its id, T…, where there are several.")] = None,
) -> None:
    """Write everything that a workspace keeps as JSON lines and CSV, private channels too; also while it is used."""
    settings = _settings()

    def run() -> None:
        db = open_database(settings)
        db.check_reachable()
        migrations.check_current(db)
        make = Registry(rituals(read_guide())).files["export.workspace"]
        name = asyncio.run(dumping.to_file(db, make, to, workspace, real_now()))
        db.close()
        print(f"{to} has everything that is kept of {name}, also of private channels. Keep it safe.")

    _or_explain(run)


@command.command()
def restore(
    copied: Annotated[Path | None, typer.Argument(metavar="FROM", help="The file that `backup` made.")] = None,
    *,
    mark: Annotated[bool, typer.Option("--mark", help="PostgreSQL: right after pg_restore, before `serve`.")] = False,
    skip: Annotated[int, typer.Option(min=0, help="How many numbers of records to leave out.")] = SKIPPED_NUMBERS,
) -> None:
    """Go back to a backup and say nothing twice: what may have been said since is looked for in Slack first."""
    settings = _settings()

    def run() -> None:
        registry = Registry(rituals(read_guide()))
        if mark and copied is None:
            done = asyncio.run(restoring.mark(open_database(settings), registry, skip=skip))
        elif copied is not None and not mark:
            folder = settings.data_dir
            with _data_folder(settings):
                key = settings.encryption_key or kept_key(folder)
            from_file = restoring.from_file(
                settings.database, folder, key, copied, registry, skip=skip, tell=partial(print, flush=True)
            )
            done = asyncio.run(from_file)
        else:
            raise DatabaseError("Type: python app.py restore FROM; on PostgreSQL, after pg_restore: restore --mark")
        print("\n".join(done.lines))

    _or_explain(run)


@command.command(name="manifest")
def show_manifest(
    url: Annotated[
        str | None, typer.Option(help="Where Slack reaches you, https://…; without it: Socket Mode.")
    ] = None,
    form: Annotated[str, typer.Option("--format", help="yaml or json")] = "yaml",
    several: Annotated[
        bool, typer.Option("--several", help="For workspaces and orgs that install it themselves; needs the URL.")
    ] = False,
) -> None:
    """Print the Slack app manifest to create the app from."""
    made = _manifest(url, several=several)
    if form not in {"yaml", "json"}:
        _explain("--format is yaml or json.")
    text = json.dumps(made, indent=2, ensure_ascii=False) if form == "json" else _yaml(made)
    print(text.rstrip())


def _manifest(url: str | None, *, several: bool) -> dict[str, Any]:
    try:
        guide = read_guide()
    except SettingsError as error:
        _explain(str(error))
    settings = _settings()
    back = None
    if several or settings.is_of_several:
        url = url or settings.public_url
        if url is None:
            _explain(f"PUBLIC_URL is missing: {configuration.WHAT_TO_DO['public_url']}; or give --url.")
        back = f"{url.rstrip('/')}{install.BACK}"
    elif url is None and settings.slack_signing_secret is not None and settings.slack_app_token is None:
        print(FOR_SOCKET_MODE, file=sys.stderr)
    return manifest.manifest(Registry(rituals(guide)), prefix=settings.command_prefix, url=url, redirect=back)


def _yaml(made: dict[str, Any]) -> str:
    return str(yaml.safe_dump(made, sort_keys=False, allow_unicode=True, width=1000))


def _settings() -> Settings:
    try:
        return configuration.load()
    except SettingsError as error:
        _explain(str(error))


def _or_explain(run: Callable[[], None]) -> None:
    try:
        run()
    except (SettingsError, DatabaseError, VaultError) as error:
        _explain(str(error))


def _explain(text: str) -> NoReturn:
    """What an operator did wrong, in a line that says what to do; no traceback."""
    print(text, file=sys.stderr)
    raise typer.Exit(1)


if __name__ == "__main__":
    command()
