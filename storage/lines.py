"""Whose turn it is at the database: what somebody waits for comes before what runs by itself.

A click waits for three seconds at most, and a Friday's notes go on for minutes. After each few turns of people's there
is one for the clock and delivery, so that under a load without an end nothing stands still.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock
from typing import Generic, TypeVar

Waits = TypeVar("Waits")

TURNS = 4
"""One of so many is for what runs by itself, where both wait."""
_PATIENT: ContextVar[bool] = ContextVar("patient", default=False)


@contextmanager
def patiently() -> Iterator[None]:
    """Nobody waits for what is asked of the database in here, nor for what is started in here."""
    before = _PATIENT.set(True)
    try:
        yield
    finally:
        _PATIENT.reset(before)


def is_patient() -> bool:
    """Whether this is inside of `patiently`."""
    return _PATIENT.get()


class Lines(Generic[Waits]):
    """Two lines, each first come, first served. Put in by the loop, taken out by threads."""

    def __init__(self) -> None:
        self._people: deque[Waits] = deque()
        self._patient: deque[Waits] = deque()
        self._taken = 0
        self._lock = Lock()

    def put(self, one: Waits) -> None:
        """At the end of its line: the patient one inside of `patiently`."""
        line = self._patient if is_patient() else self._people
        with self._lock:
            line.append(one)

    def take(self, most: int) -> list[Waits]:
        """Whose turn it is, of one line; empty where nobody waits."""
        with self._lock:
            line = self._whose_turn()
            return [line.popleft() for _ in range(min(len(line), most))]

    def _whose_turn(self) -> deque[Waits]:
        if not (self._people and self._patient):
            return self._people or self._patient
        self._taken += 1
        return self._people if self._taken % TURNS else self._patient
