"""Figures of the whole database, of which every process says the same: what stands in it, and for how long.

They are read when a scrape asks for them, at most every few seconds. A scrape that finds the database slow is answered
without them.
"""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from time import monotonic

from prometheus_client import Metric
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from storage import alarms, installations, outbox
from storage.engine import EVERYWHERE, Database, Tx
from storage.outbox import Standing

KEPT_SECONDS = 5.0
WAITS_SECONDS = 2.0
COUNTED = 20_000


@dataclass(frozen=True, slots=True)
class Found:
    standing: Standing
    alarms_due: int
    disconnected: int
    at: datetime
    seen: float


class Whole(Collector):
    """`now` is domain time, by which messages were put in and alarms are due."""

    def __init__(self, db: Database, now: Callable[[], datetime]) -> None:
        self._db = db
        self._now = now
        self._found: Found | None = None
        self._reading: asyncio.Task[Found] | None = None

    async def refresh(self) -> None:
        """Look again if the last look is old. What has not come back in time is waited for by the next one."""
        if self._found is not None and monotonic() - self._found.seen < KEPT_SECONDS:
            return
        reading = self._reading
        if reading is None:
            reading = self._reading = asyncio.ensure_future(self._db.read(EVERYWHERE, look, self._now()))
        done, _ = await asyncio.wait([reading], timeout=WAITS_SECONDS)
        if done and self._reading is reading:  # of several who waited for it, the first one takes it
            self._reading = None
            failed = reading.cancelled() or reading.exception() is not None
            self._found = None if failed else reading.result()

    def collect(self) -> Iterator[Metric]:
        """Nothing where the database could not be asked: an old figure would look like one of now."""
        found = self._found
        if found is None or monotonic() - found.seen > 2 * (KEPT_SECONDS + WAITS_SECONDS):
            return
        messages = GaugeMetricFamily(
            "drumbeat_outbox_messages",
            "Messages in the outbox that are not sent (whole database; 20000 means as many or more).",
            labels=["status"],
        )
        for status, count in found.standing.counts.items():
            messages.add_metric([status.replace(" ", "_")], count)
        yield messages
        oldest = found.standing.oldest
        yield GaugeMetricFamily(
            "drumbeat_outbox_oldest_seconds",
            "For how long the oldest message that is to go out has waited (whole database).",
            value=max(0.0, (found.at - oldest).total_seconds()) if oldest is not None else 0.0,
        )
        yield GaugeMetricFamily(
            "drumbeat_alarms_due", "Records that the clock has to look at by now (whole database).", found.alarms_due
        )
        yield GaugeMetricFamily(
            "drumbeat_workspaces_disconnected",
            "Workspaces whose token Slack refused (whole database).",
            found.disconnected,
        )


def look(tx: Tx, now: datetime) -> Found:
    return Found(
        standing=outbox.find_standing_everywhere(tx, COUNTED),
        alarms_due=alarms.count_due_everywhere(tx, now, COUNTED),
        disconnected=installations.count_disconnected_everywhere(tx),
        at=now,
        seen=monotonic(),
    )
