"""When may the next Socket Mode connection be asked for? Slack counts these calls, a minute apart in the long run."""

import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds. Slack closes a connection some ten seconds after it has warned."""

    silence: float = 30.0
    greeting: float = 10.0
    overlap: float = 15.0
    # Slack documents one call a minute and bears small bursts.
    every: float = 60.0
    burst: int = 3
    first_retry: float = 1.0
    longest_retry: float = 60.0
    # Where only the operator can help.
    slow: float = 300.0


class Pace:
    """A few at once, then one a minute; after a failure twice as long each time."""

    def __init__(self, timing: Timing, clock: Callable[[], float] = monotonic) -> None:
        self._timing, self._clock = timing, clock
        self._asked: deque[float] = deque(maxlen=timing.burst)
        self._failures = 0
        self._not_before = clock()

    def asked(self) -> None:
        """A call that Slack has counted."""
        self._asked.append(self._clock())

    def failed(self, at_least: float = 0.0) -> None:
        again = min(self._timing.first_retry * 2.0**self._failures, self._timing.longest_retry)
        # Many bots lose their connections at the same moment, and should not come back at the same moment.
        again *= secrets.SystemRandom().uniform(0.5, 1.0)
        self._failures = min(self._failures + 1, 16)
        self._not_before = self._clock() + max(again, at_least)

    def succeeded(self) -> None:
        self._failures = 0

    def wait(self) -> float:
        """Seconds until the next call."""
        now = self._clock()
        allowed = now
        if len(self._asked) == self._timing.burst:
            allowed = self._asked[0] + self._timing.every * self._timing.burst
        return max(allowed, self._not_before, now) - now
