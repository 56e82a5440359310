"""The log: one line for each thing, as text or as JSON, with the reference of what was being done.

It holds nothing that somebody wrote, and no secret. What libraries raise repeats what they were given (a row that the
database refused, an address with a ticket in it), so of an exception it has the places in the code and the kind, and
its words only where they are known to be ours.
"""

import asyncio
import errno
import json
import logging
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

from bot.errors import UserError
from handlers.delivery.slack import NotInstalledError, SlackError
from handlers.watching import trail

log = logging.getLogger("drumbeat")

TEXT = "%(asctime)s %(levelname)s %(name)s [%(reference)s] %(message)s"
# Below these levels they repeat what people typed, or have a line for each thing that they do. Bolt's warnings show the
# body of a request; procrastinate has a line per job, and apscheduler two a minute.
QUIET = {
    "slack_sdk": logging.INFO,
    "slack_bolt": logging.ERROR,
    "apscheduler": logging.WARNING,
    "procrastinate": logging.WARNING,
    "sqlalchemy": logging.WARNING,
    "psycopg": logging.WARNING,
    "matplotlib": logging.INFO,
    "PIL": logging.INFO,
}
# The words of these are names in the code, or codes of Slack's.
OURS = (SlackError, NotInstalledError, AttributeError, NameError, ImportError)
LINE_BREAKS = {number: f"\\x{number:02x}" for number in (*range(32), 127, 0x85, 0x2028, 0x2029)} | {10: "\\n"}


def set_up(level: str, form: str) -> None:
    """All that this process logs, libraries included, goes to stderr in one form."""
    handler = logging.StreamHandler()
    handler.setFormatter(formatter(form))
    handler.addFilter(mark)
    logging.basicConfig(level=level, handlers=[handler])
    calm_libraries()
    sys.excepthook = _ended


def calm_libraries() -> None:
    """At their own levels libraries repeat what people typed."""
    for name, least in QUIET.items():
        logging.getLogger(name).setLevel(max(least, logging.getLogger().level))


class Counting(logging.Handler):
    """Tells of each line that is a warning or worse, by its level."""

    def __init__(self, counted: Callable[[str], None]) -> None:
        super().__init__(logging.WARNING)
        self._counted = counted

    def emit(self, record: logging.LogRecord) -> None:
        self._counted(record.levelname.lower())


def count(counted: Callable[[str], None]) -> None:
    """From now on also count what this process logs, here and nowhere else: after a restore it serves anew."""
    root = logging.getLogger()
    for former in [one for one in root.handlers if isinstance(one, Counting)]:
        root.removeHandler(former)
    root.addHandler(Counting(counted))


def formatter(form: str) -> logging.Formatter:
    """For "text" or "json"."""
    return Json() if form == "json" else Text(TEXT)


def mark(record: logging.LogRecord) -> bool:
    """Write beside a record what was being done, and leave the words of exceptions out of it."""
    doing = trail.current()
    record.reference = doing.reference if doing is not None else "-"
    record.doing = doing.what if doing is not None else ""
    record.event = doing.event if doing is not None else ""
    if isinstance(record.args, tuple):
        record.args = tuple(named(one) if isinstance(one, BaseException) else one for one in record.args)
    return True


class Text(logging.Formatter):
    """A line for people; a trace follows it."""

    def format(self, record: logging.LogRecord) -> str:
        record.exc_text = None  # what another formatter made of the exception
        return super().format(record)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - logging's name
        return super().formatMessage(record).translate(LINE_BREAKS)

    def formatException(self, ei: Any) -> str:  # noqa: N802 - logging's name
        return trace(ei[1])


class Json(logging.Formatter):
    """A line for machines. What a library attaches to its records is left out, whatever it is."""

    def format(self, record: logging.LogRecord) -> str:
        said: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "reference": getattr(record, "reference", "-"),
        }
        said |= {name: value for name in ("doing", "event") if (value := getattr(record, name, ""))}
        if record.exc_info and record.exc_info[1] is not None:
            said["trace"] = trace(record.exc_info[1])
        return json.dumps(said)


def trace(error: BaseException | None) -> str:
    """Where it happened and what kind of error it was, the first cause first."""
    return "\nwhich led to\n".join(_links(error)) if error is not None else ""


def _links(error: BaseException) -> Iterator[str]:
    """Each error of a chain, and of a group those in it, as a trace of its own."""
    chain: list[BaseException] = []
    at: BaseException | None = error
    while at is not None and at not in chain:
        chain.append(at)
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    for one in reversed(chain):
        if isinstance(one, BaseExceptionGroup):
            for inner in one.exceptions:
                yield from _links(inner)
        yield "".join(traceback.format_tb(one.__traceback__)) + named(one)


def named(error: BaseException) -> str:
    """What kind of error it is, with its words only where they can't be somebody's."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    detail = _detail(error)
    return f"{name}: {detail}" if detail else name


def _detail(error: BaseException) -> str:
    if isinstance(error, UserError):
        return error.code
    if isinstance(error, OURS):
        return str(error)
    if isinstance(error, OSError) and error.errno is not None:
        return errno.errorcode.get(error.errno, str(error.errno))
    # A database's error has a code of its own; its text shows the row.
    of_database = getattr(error, "orig", None) or error
    code = getattr(of_database, "sqlstate", None) or getattr(of_database, "sqlite_errorname", None)
    return code if isinstance(code, str) else ""


def on_loop_error(_: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
    """What nobody waited for: asyncio's own line would show the exception, and with it its words."""
    log.error("asyncio: %s", context.get("message", ""), exc_info=context.get("exception"))


def _ended(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
    """The last word of a process that nobody caught an exception of."""
    if isinstance(error, KeyboardInterrupt):
        sys.exit(130)
    log.critical("it ended unexpectedly", exc_info=error)
