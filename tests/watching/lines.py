"""The log as a process writes it, kept for a test."""

import io
import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from handlers.watching import logs


class Log:
    """All that was logged, in both forms."""

    def __init__(self) -> None:
        self._forms = {form: io.StringIO() for form in ("text", "json")}

    @property
    def text(self) -> str:
        return self._forms["text"].getvalue()

    @property
    def whole(self) -> str:
        return "".join(form.getvalue() for form in self._forms.values())

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self._forms["json"].getvalue().splitlines()]

    def handlers(self) -> Iterator[logging.Handler]:
        for form, stream in self._forms.items():
            handler = logging.StreamHandler(stream)
            handler.setFormatter(logs.formatter(form))
            handler.addFilter(logs.mark)
            yield handler


@contextmanager
def logging_at(level: int) -> Iterator[Log]:
    """As `logs.set_up` does it, until the end of the block."""
    log, root = Log(), logging.getLogger()
    handlers = list(log.handlers())
    before = {name: logging.getLogger(name).level for name in ("root", *logs.QUIET)}
    root.setLevel(level)
    for handler in handlers:
        root.addHandler(handler)
    logs.calm_libraries()
    try:
        yield log
    finally:
        for handler in handlers:
            root.removeHandler(handler)
        for name, former in before.items():
            logging.getLogger(None if name == "root" else name).setLevel(former)
