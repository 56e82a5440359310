"""The figures of this process, as Prometheus takes them. No label names a workspace, a team or a person.

Counting takes some millionths of a second and waits for nothing.
"""

from collections.abc import Iterable
from contextlib import suppress
from time import time

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

from bot.rules import retries
from bot.rules.calendar import Verdict
from handlers.watching.trail import Doing

# Slack waits three seconds for an answer; at half load 99 of 100 commands are to take 25 ms.
ANSWER_SECONDS = (0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 5.0)
COMMIT_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0)
# A message that is committed in a quiet workspace is to be with Slack within a quarter of a second.
DELIVERY_SECONDS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0, 60.0, 300.0, 1800.0, 7200.0)
CALL_SECONDS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 15.0)
TICK_SECONDS = (0.01, 0.05, 0.1, 0.5, 1.0, 5.0, 15.0, 60.0, 300.0)
OUTCOMES = {
    Verdict.ON_TIME: "on_time",
    Verdict.LATE: "late",
    Verdict.PAUSED: "skipped_paused",
    Verdict.TOO_LATE: "skipped_too_late",
}


class Measures:
    """All that is counted, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        count, spread = self._counter, self._histogram
        self._acks = count("acks", "Requests of Slack's that were answered.", "kind", "outcome")
        self._ack_seconds = spread("ack_seconds", "From a request to its answer.", ANSWER_SECONDS, "kind")
        self._answers: dict[tuple[str, str], tuple[Counter, Histogram]] = {}
        self._refused = count("requests_refused", "Requests that were not taken for Slack's, or not read.", "status")
        self._commit_seconds = spread(
            "commit_seconds", "Writing transactions, with their wait for the database.", COMMIT_SECONDS
        )
        self._messages = count("messages", "What became of messages on their way to Slack.", "kind", "outcome")
        self._delivery_seconds = spread(
            "delivery_seconds", "From the commit that a message came with until Slack had it.", DELIVERY_SECONDS, "kind"
        )
        self._calls = spread("slack_call_seconds", "Calls of Slack, those that failed too.", CALL_SECONDS, "method")
        self._errors = count("slack_errors", "Calls of Slack that failed.", "method", "family")
        self._slots = count("slots", "Scheduled posts that this process dealt with.", "post", "outcome")
        self._tick_seconds = spread("tick_seconds", "Ticks of the clock that were finished.", TICK_SECONDS)
        self._clock = self._gauge(
            "clock_timestamp_seconds", "When the clock got on last: with a tick, a team or a record; or this began."
        )
        self._failing = self._gauge("clock_failing", "Teams and records that could not be looked after, and wait.")
        self._fetches = count("fetches", "Metric sources that were asked.", "outcome")
        self._lines = count("log_lines", "Lines of the log that are a warning or worse.", "level")
        self._connections = count("socket_mode_connections", "Socket Mode connections that were opened.")
        self._ready = self._gauge("ready", "1 where this process is ready, or one of its checks is.", "check")
        self._no_connections = count("socket_mode_failures", "Socket Mode connections that did not come about.")
        self._begin()

    def acked(self, doing: Doing, seconds: float, status: int) -> None:
        """Slack has its answer."""
        outcome = doing.outcome or {200: "done", 0: "lost"}.get(status, "refused")
        found = self._answers.get((doing.kind, outcome))
        if found is None:  # looking one up takes as long as counting
            found = self._acks.labels(doing.kind, outcome), self._ack_seconds.labels(doing.kind)
            self._answers[doing.kind, outcome] = found
        count, spread = found
        count.inc()
        spread.observe(seconds)

    def refused(self, status: int) -> None:
        self._refused.labels(str(status)).inc()

    def committed(self, seconds: float) -> None:
        self._commit_seconds.observe(seconds)

    def settled(self, kind: str, outcome: str, seconds: float) -> None:
        """How it went with a message, and how long ago it was put into the outbox."""
        self._messages.labels(kind, outcome).inc()
        if outcome == "sent":
            self._delivery_seconds.labels(kind).observe(max(0.0, seconds))

    def called(self, method: str, seconds: float, error: str = "") -> None:
        """A call of Slack, with its code where it failed."""
        self._calls.labels(method).observe(seconds)
        if error:
            self._errors.labels(method, retries.family(error)).inc()

    def expect(self, posts: Iterable[str]) -> None:
        """These posts may fall due."""
        for post in posts:
            for outcome in OUTCOMES.values():
                self._slots.labels(post, outcome)

    def claimed(self, post: str, verdict: Verdict) -> None:
        self._slots.labels(post, OUTCOMES[verdict]).inc()

    def ticked(self, seconds: float, *, failing: int) -> None:
        self._tick_seconds.observe(seconds)
        self._failing.set(failing)

    def clock_got_on(self) -> None:
        self._clock.set(time())

    def fetched(self, outcome: str) -> None:
        """A number, or the code of the reason why there is none."""
        self._fetches.labels(outcome).inc()

    def logged(self, level: str) -> None:
        self._lines.labels(level).inc()

    def connected(self) -> None:
        self._connections.inc()

    def not_connected(self) -> None:
        self._no_connections.inc()

    def ready(self, check: str, ok: bool) -> None:
        self._ready.labels(check).set(ok)

    def forget_clock(self) -> None:
        """This process keeps none, and must not look like one whose clock stands."""
        for gauge in (self._clock, self._failing):
            with suppress(KeyError):
                self.registry.unregister(gauge)

    def _counter(self, name: str, says: str, *labels: str) -> Counter:
        return Counter(f"drumbeat_{name}", says, labels, registry=self.registry)

    def _histogram(self, name: str, says: str, buckets: tuple[float, ...], *labels: str) -> Histogram:
        return Histogram(f"drumbeat_{name}", says, labels, buckets=buckets, registry=self.registry)

    def _gauge(self, name: str, says: str, *labels: str) -> Gauge:
        return Gauge(f"drumbeat_{name}", says, labels, registry=self.registry)

    def _begin(self) -> None:
        """What alerts look at is there from the start: an increase from nothing to one is none to Prometheus."""
        for kind in ("command", "action", "view", "shortcut", "event"):
            self._acks.labels(kind, "failed")
        for kind in ("post", "update", "file"):
            self._messages.labels(kind, "dead")
            self._messages.labels(kind, "asked")
        for level in ("warning", "error", "critical"):
            self._lines.labels(level)
        self._ready.labels("all").set(0)
        self.clock_got_on()
