"""People first: while somebody is being answered, what runs by itself begins little that is new.

A note takes as much of the processor as several answers, and a thread that composes one does not stop for a click. So
what runs by itself is let through a few at a time, and while people are being answered it waits at this gate: until
nobody is, until a few of their turns have passed, or until it waited long enough.
"""

import asyncio
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from storage.lines import TURNS

WAITS_SECONDS = 0.05
"""Of those who wait one is let through this often, however many people come."""


class Precedence:
    """The gate of one database. For one event loop, on which alone it is used."""

    def __init__(self, most: int) -> None:
        """`most`: how many of what runs by itself are through at a time."""
        self._most = most
        self._through = 0
        self._attended = 0
        self._turns = 0
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._timer: asyncio.TimerHandle | None = None

    @contextmanager
    def attended(self) -> Iterator[None]:
        """Somebody is being answered inside the block."""
        self._attended += 1
        try:
            yield
        finally:
            self._attended -= 1
            self._let_through()

    def took_a_turn(self) -> None:
        """Of a person's: after each few of them comes one of what runs by itself."""
        self._turns += 1
        if self._turns % TURNS == 0:
            self._let_one_through()

    def enter(self) -> asyncio.Future[None]:
        """Wait for this, do one thing, and then `leave` with it, however the wait ended."""
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        self._let_through()
        if self._waiting and self._timer is None:
            self._wind()
        return turn

    def leave(self, turn: asyncio.Future[None]) -> None:
        if turn.cancel() or turn.cancelled():
            return  # it was never let through
        self._through -= 1
        self._let_through()

    def _let_through(self) -> None:
        while self._waiting and not self._attended and self._through < self._most:
            self._let_one_through()

    def _let_one_through(self) -> None:
        """The next that still waits, if there is room."""
        while self._waiting and self._through < self._most:
            turn = self._waiting.popleft()
            if not turn.done():
                self._through += 1
                turn.set_result(None)
                return

    def _wind(self) -> None:
        self._timer = asyncio.get_running_loop().call_later(WAITS_SECONDS, self._ring)

    def _ring(self) -> None:
        self._timer = None
        self._let_one_through()
        if self._waiting:
            self._wind()
