"""The rules of the grid that import-linter can't hold: each is checked on every file, and shown to catch a breach."""

import ast
import re
from collections.abc import Callable, Iterator

import pytest

from tests.registered import RITUALS
from tests.source import OURS, Source, sources

Check = Callable[[Source], Iterator[str]]

RITUAL_NAMES = {one.name for one in RITUALS} | {"teams", "decisions", "bets", "launches", "notes", "metrics"}
LAYERS = ("bot.rules", "bot.messages", "bot.pictures", "storage", "handlers")
PURE = ("bot/rules", "bot/messages", "bot/pictures")
# Every record belongs to a team, so what a team is and how it is read is a noun that rituals share.
SHARED_TEAMS = {"bot.rules.teams", "storage.teams"}
READS_ACROSS = {"notes", "home", "find", "export"}
WHO_MAY_IMPORT_APP = ("sandbox/demo.py", "sandbox/demo", "sandbox/__main__.py", "bench/ack_only.py", "bench/friday.py")
NOT_THE_BOTS = {"sandbox", "bench", "chaos"}

CLOCKS = {
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "date.today",
    "datetime.datetime.now",
    "datetime.datetime.utcnow",
    "datetime.date.today",
}
IMPURE_MODULES = {"time", "random", "secrets", "uuid", "os", "io", "tempfile", "asyncio", "threading", "subprocess"}
FILE_READS = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}
POSTING = re.compile(r"chat\.\w*[pP]ost\w*|chat\.(update|delete|scheduleMessage)|files\.\w*[uU]pload\w*")
POSTING_CALLS = re.compile(r"chat_\w+|files_\w*[uU]pload\w*")
SHAPELESS_NAMES = {"util", "utils", "helper", "helpers", "common", "manager", "managers", "service", "services", "misc"}
GUARDS = {
    ("handlers/clock.py", "_look_after"),
    ("handlers/clock.py", "_ring_alarm"),
    ("handlers/eraser.py", "_look_after"),
    ("handlers/delivery/drain.py", "drain_all"),
    ("handlers/delivery/pictures.py", "look"),
    ("handlers/delivery/pictures.py", "_make"),
    ("handlers/delivery/uploads.py", "_make"),
    ("handlers/delivery/queued.py", "_keep_working"),
    ("handlers/delivery/queued.py", "_keep_sweeping"),
    ("handlers/transport/bolt.py", "_work"),
    ("handlers/fetching/fetcher.py", "_ask"),
    ("handlers/fetching/fetcher.py", "_outcome"),
    ("storage/engine.py", "_serve"),
    ("storage/engine.py", "_transact_together"),
    ("storage/engine.py", "_transact_side_by_side"),
    ("storage/engine.py", "_ended"),
}


def imports_app(source: Source) -> Iterator[str]:
    """Only the sandbox's demo and the bench build the bot."""
    if source.path != "app.py" and not source.inside(*WHO_MAY_IMPORT_APP):
        yield from (source.at(node, name) for node, name in source.imports() if name == "app")


def app_imports_what_is_around(source: Source) -> Iterator[str]:
    """The bot runs without its stand-in for Slack and without its measurements."""
    if source.path == "app.py":
        yield from (source.at(node, name) for node, name in source.imports() if name.partition(".")[0] in NOT_THE_BOTS)


def is_impure(source: Source) -> Iterator[str]:
    """No clock, chance, file or async in what thinks."""
    if not source.inside(*PURE):
        return
    for node, name in source.imports():
        if name.partition(".")[0] in IMPURE_MODULES:
            yield source.at(node, f"imports {name}")
    for node in ast.walk(source.tree):
        if isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith):
            yield source.at(node, "is async")
        elif isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in CLOCKS:
                yield source.at(node, f"reads the clock with {called}")
            elif called.rpartition(".")[2] in FILE_READS:
                yield source.at(node, f"touches a file with {called}")


def knows_local_time(source: Source) -> Iterator[str]:
    """Local time exists in one file of what thinks."""
    if source.inside("bot") and source.path != "bot/rules/calendar.py":
        yield from (source.at(node, name) for node, name in source.imports() if name.partition(".")[0] == "zoneinfo")


def crosses_rituals(source: Source) -> Iterator[str]:
    """A ritual's file uses its own name one layer down, and the nouns that all share."""
    layer = next((one for one in LAYERS if source.module.startswith(f"{one}.")), "")
    ritual = source.module.removeprefix(f"{layer}.").partition(".")[0]
    if not layer or ritual not in RITUAL_NAMES - READS_ACROSS:
        return
    others = {f"{layer}.{name}" for layer in LAYERS for name in RITUAL_NAMES | READS_ACROSS if name != ritual}
    for node, name in source.imports():
        if name in others - SHARED_TEAMS:
            yield source.at(node, name)


def imports_a_handler(source: Source) -> Iterator[str]:
    """Handlers of rituals are known to the registry alone, so no sibling can call another."""
    if source.inside("handlers/registry") or not source.inside(*OURS):
        return
    own = f"handlers.{source.module.removeprefix('handlers.').partition('.')[0]}"
    handlers = {f"handlers.{name}" for name in RITUAL_NAMES | READS_ACROSS} - {own}
    for node, name in source.imports():
        if any(name == one or name.startswith(f"{one}.") for one in handlers):
            yield source.at(node, name)


def posts(source: Source) -> Iterator[str]:
    """Only delivery says something in Slack; the manifest names the methods to explain its scopes."""
    if source.inside("handlers/delivery", "handlers/transport/manifest.py"):
        return
    for node, text in source.strings():
        if POSTING.fullmatch(text):
            yield source.at(node, text)
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and POSTING_CALLS.fullmatch(node.attr):
            yield source.at(node, node.attr)


def commits(source: Source) -> Iterator[str]:
    """Only the engine ends a transaction; outside of storage nobody holds a session at all."""
    if source.path == "storage/engine.py":
        return
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Attribute):
            continue
        if source.inside("storage") and node.attr in {"commit", "rollback"}:
            yield source.at(node, node.attr)
        elif source.inside("app.py", "handlers") and node.attr == "session":
            yield source.at(node, "holds a session")


def waits_in_storage(source: Source) -> Iterator[str]:
    """A transaction is a plain function; the engine's own two methods start it."""
    if source.inside("storage") and source.path != "storage/engine.py":
        for node in ast.walk(source.tree):
            if isinstance(node, ast.AsyncFunctionDef | ast.Await | ast.AsyncFor | ast.AsyncWith):
                yield source.at(node, "is async")


def catches_everything(source: Source) -> Iterator[str]:
    """Broad guards are named: the clock's and delivery's. Bolt's error handler is the third, and catches by Bolt."""
    for function in (
        node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ):
        if (source.path, function.name) in GUARDS:
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.ExceptHandler) and _is_broad(node.type):
                yield source.at(node, f"{function.name} catches everything")


def _is_broad(caught: ast.expr | None) -> bool:
    if isinstance(caught, ast.Tuple):
        return any(_is_broad(one) for one in caught.elts)
    return caught is None or ast.unparse(caught) in {"Exception", "BaseException"}


def has_a_shapeless_name(source: Source) -> Iterator[str]:
    yield from (source.path for part in source.module.split(".") if part in SHAPELESS_NAMES)


def lacks_a_docstring(source: Source) -> Iterator[str]:
    """Each file opens with the question that it answers."""
    if ast.get_docstring(source.tree) is None:
        yield source.path


BREACHES: list[tuple[Check, str, str]] = [
    (imports_app, "handlers/bets.py", "import app"),
    (imports_app, "sandbox/server.py", "from app import build"),
    (imports_app, "bench/commands.py", "import app"),
    (app_imports_what_is_around, "app.py", "from sandbox.server import Sandbox"),
    (app_imports_what_is_around, "app.py", "import bench"),
    (app_imports_what_is_around, "app.py", "from chaos.run import run"),
    (imports_app, "chaos/stage.py", "import app"),
    (is_impure, "bot/rules/bets.py", "from datetime import datetime\nnow = datetime.now()"),
    (is_impure, "bot/rules/bets.py", "import datetime\nnow = datetime.date.today()"),
    (is_impure, "bot/messages/bets.py", "from time import monotonic"),
    (is_impure, "bot/rules/bets.py", "import random"),
    (is_impure, "bot/pictures/hill.py", "def f(path):\n    return path.read_bytes()"),
    (is_impure, "bot/rules/bets.py", "text = open('x')"),
    (is_impure, "bot/rules/bets.py", "async def f(): ..."),
    (knows_local_time, "bot/messages/bets.py", "from zoneinfo import ZoneInfo"),
    (crosses_rituals, "handlers/bets.py", "from storage import launches"),
    (crosses_rituals, "bot/messages/bets.py", "from bot.rules.decisions import Decision"),
    (crosses_rituals, "bot/messages/bets.py", "from bot.messages import teams"),
    (crosses_rituals, "bot/rules/decisions/inputs.py", "from bot.rules.bets import Bet"),
    (crosses_rituals, "storage/decisions/__init__.py", "from storage import launches"),
    (imports_a_handler, "handlers/launches.py", "from handlers import decisions"),
    (imports_a_handler, "handlers/launches.py", "from handlers.decisions.steps import seen"),
    (imports_a_handler, "handlers/deps.py", "from handlers.teams import record"),
    (posts, "handlers/bets.py", "call('chat.postMessage')"),
    (posts, "handlers/bets.py", "client.chat_update(ts='1')"),
    (posts, "handlers/home.py", "method = 'files.completeUploadExternal'"),
    (commits, "storage/bets.py", "def f(tx): tx.session.commit()"),
    (commits, "handlers/bets.py", "def f(tx): tx.session.add(1)"),
    (waits_in_storage, "storage/bets.py", "async def get(tx): ..."),
    (catches_everything, "handlers/bets.py", "def f():\n    try: g()\n    except Exception: pass"),
    (catches_everything, "storage/bets.py", "def f():\n    try: g()\n    except (ValueError, BaseException): pass"),
    (catches_everything, "storage/bets.py", "def f():\n    try: g()\n    except: pass"),
    (has_a_shapeless_name, "handlers/utils.py", ""),
    (has_a_shapeless_name, "storage/helpers/rows.py", ""),
    (lacks_a_docstring, "bot/rules/bets.py", "x = 1"),
]
CHECKS = list(dict.fromkeys(check for check, _, _ in BREACHES))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_source_keeps_the_rule(check: Check) -> None:
    looked_at = sources(*OURS, "sandbox", "bench", "chaos") if check is imports_app else sources(*OURS)
    assert len(looked_at) > 30
    assert [found for source in looked_at for found in check(source)] == []


@pytest.mark.parametrize(("check", "path", "text"), BREACHES)
def test_a_breach_is_seen(check: Check, path: str, text: str) -> None:
    assert list(check(Source(path, text))), f"{check.__name__} does not see {text!r} in {path}"


def test_what_is_allowed_is_not_a_breach() -> None:
    allowed: list[tuple[Check, str, str]] = [
        (imports_app, "sandbox/demo.py", "import app"),
        (is_impure, "bot/rules/bets.py", "from datetime import datetime, UTC\nzero = datetime(2026, 1, 1, tzinfo=UTC)"),
        (crosses_rituals, "handlers/bets.py", "from bot.rules import bets\nfrom storage import bets as stored"),
        (crosses_rituals, "storage/bets.py", "from bot.rules.teams import Team\nfrom storage import teams"),
        (crosses_rituals, "handlers/notes.py", "from storage import bets, launches"),
        (crosses_rituals, "bot/rules/decisions/inputs.py", "from bot.rules.decisions.record import Input"),
        (posts, "handlers/bets.py", '"""chat.update is what delivery calls."""'),
        (commits, "handlers/bets.py", "async def f(deps): await deps.commit()"),
    ]
    for check, path, text in allowed:
        assert list(check(Source(path, text))) == [], f"{check.__name__} refuses {text!r} in {path}"


def test_the_named_guards_exist() -> None:
    for path, name in GUARDS:
        (source,) = sources(path)
        functions = [node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
        guard = next(node for node in functions if node.name == name)
        assert any(isinstance(node, ast.ExceptHandler) and _is_broad(node.type) for node in ast.walk(guard))
