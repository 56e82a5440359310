"""Is this process ready: does it take what comes in, and keep it?

Whoever asks often is answered from what was seen a moment ago. No check is waited for without end, and none is begun
again while it has not come back.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from time import monotonic
from typing import Any

from handlers.delivery.slack import real_now

log = logging.getLogger(__name__)

ANSWERS_SECONDS = 2.0
KEPT_SECONDS = 2.0


class State(StrEnum):
    STARTING = "starting"
    RUNNING = "running"
    STOPPING = "stopping"


@dataclass(frozen=True, slots=True)
class Seen:
    """What a check saw. A remark beside what is fine is for people, and changes nothing."""

    ok: bool
    remark: str = ""


Check = Callable[[], Awaitable[Seen]]


class Readiness:
    """Its answer names what is not ready and since when it was seen so; nothing in it is secret."""

    def __init__(self, noted: Callable[[str, bool], None], *, answers: float = ANSWERS_SECONDS) -> None:
        """`noted` hears of each check, and of the whole by the name "all"."""
        self._checks: dict[str, Check] = {}
        self._noted = noted
        self._answers = answers
        self._asking: dict[str, asyncio.Task[Seen]] = {}
        self._seen: dict[str, tuple[Seen, datetime]] = {}
        self._state, self._since = State.STARTING, real_now()
        self._looking = asyncio.Lock()
        self._looked_at: float | None = None

    def check(self, name: str, check: Check) -> None:
        """Look at this too, from the next look on."""
        self._checks[name] = check

    @property
    def state(self) -> State:
        return self._state

    def became(self, state: State) -> None:
        self._state, self._since = state, real_now()
        self._looked_at = None
        if state is not State.RUNNING:
            self._noted("all", False)

    async def look(self) -> dict[str, Any]:
        """What an orchestrator is answered."""
        if self._state is State.RUNNING:
            async with self._looking:
                if self._looked_at is None or monotonic() - self._looked_at >= KEPT_SECONDS:
                    await asyncio.gather(*(self._ask(name, check) for name, check in self._checks.items()))
                    self._looked_at = monotonic()
        return self._told()

    def _told(self) -> dict[str, Any]:
        told: dict[str, Any] = {"ready": False, "state": self._state, "since": _written(self._since)}
        if self._state is State.RUNNING:
            seen = {name: self._seen[name] for name in self._checks if name in self._seen}
            told["ready"] = all(one.ok for one, _ in seen.values())
            told["checks"] = {
                name: {"ok": one.ok, "since": _written(since)} | ({"why": one.remark} if one.remark else {})
                for name, (one, since) in seen.items()
            }
            self._noted("all", told["ready"])
        return told

    async def _ask(self, name: str, check: Check) -> None:
        task = self._asking.get(name)
        if task is None:
            task = self._asking[name] = asyncio.ensure_future(check())
        done, _ = await asyncio.wait([task], timeout=self._answers)
        if done:
            del self._asking[name]
        self._note(name, _outcome(task) if done else Seen(False, f"no answer within {self._answers:g} s"))

    def _note(self, name: str, seen: Seen) -> None:
        before, since = self._seen.get(name, (None, None))
        if before != seen or since is None:
            self._seen[name] = (seen, real_now())
            if not seen.ok:
                log.warning("not ready: %s (%s)", name, seen.remark)
            elif before is not None and not before.ok:
                log.warning("ready again: %s", name)
        self._noted(name, seen.ok)


def _outcome(task: asyncio.Task[Seen]) -> Seen:
    error = None if task.cancelled() else task.exception()
    if task.cancelled() or error is not None:
        return Seen(False, type(error).__name__ if error is not None else "cancelled")
    return task.result()


def _written(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
