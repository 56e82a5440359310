"""What changed at a metric: as facts for the history, and back from there. Its secret is no fact of it."""

from collections.abc import Iterable
from datetime import datetime

from bot.rules.facts import Change, Kept
from bot.rules.metrics.metric import Metric

KEPT = Kept(inline="")


def change(
    before: Metric | None, after: Metric, *, what: str, by: str | None, at: datetime, why: str | None = None
) -> Change:
    """What differs, by fact; None is what was not there or is not there any more."""
    return KEPT.change(before, after, what=what, by=by, at=at, why=why)


def replay(changes: Iterable[Change]) -> Metric:
    """The metric as these changes leave it, from its first one on."""
    return KEPT.replay(Metric, changes)
