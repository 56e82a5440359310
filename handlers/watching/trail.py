"""What is being done right now: each request, tick and drain has a reference of its own, which stands in its log lines.

What is started on the way, a task or work in a thread, keeps it: a context is copied for both.
"""

import secrets
from contextvars import ContextVar, Token


class Doing:
    """One thing that is being done, while its block lasts.

    `what` is a kind and a name of ours, never what somebody typed; `kind` and `outcome` are what it is counted as.
    """

    __slots__ = ("_before", "event", "kind", "outcome", "reference", "what")

    def __init__(self, what: str) -> None:
        self.reference = secrets.token_hex(4)
        self.what = what
        self.event = ""
        self.kind = "other"
        self.outcome = ""
        self._before: Token[Doing | None] | None = None

    def __enter__(self) -> "Doing":
        self._before = _DOING.set(self)
        return self

    def __exit__(self, *_: object) -> None:
        if self._before is not None:
            _DOING.reset(self._before)


_DOING: ContextVar[Doing | None] = ContextVar("doing", default=None)


def current() -> Doing | None:
    return _DOING.get()


def reference() -> str:
    """What the log knows this by; one of its own where nothing is known to be done."""
    doing = _DOING.get()
    return doing.reference if doing is not None else secrets.token_hex(4)
