"""What every change of a metric leaves behind: its row, its history, every value, and a draft that follows."""

from datetime import datetime

from bot.errors import UserError
from bot.rules import metrics
from bot.rules.metrics import Metric, Value
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from handlers import noting
from handlers.calls import Call
from handlers.deps import Deps
from handlers.metrics import asked
from handlers.metrics.failing import keep_true
from storage import history
from storage import metrics as stored
from storage.engine import Tx

Around = tuple[Metric, Person, Channel, Team]
"""A metric with who asks, its channel and its team."""


async def seen(call: Call, deps: Deps, number: int) -> Around:
    """A metric that this person may see, and who they are. Raises UserError, the same whether it exists or not."""
    return await deps.record_seen(call, stored.get, number)


def existing(tx: Tx, number: int) -> Metric:
    """A metric, held until the commit: one change follows the other. Raises UserError."""
    metric = stored.get(tx, number)
    if metric is None:
        raise UserError("not_yours_to_see")
    return metric


def start(tx: Tx, metric: Metric, *, by: str, now: datetime, secret: str | None = None) -> None:
    """A metric begins: its row and its history, and its secret apart from both."""
    stored.add(tx, metric)
    if secret:
        stored.save_secret(tx, metric.number, secret)
    history.add_change(tx, metric.ref, metrics.change(None, metric, what="added", by=by, at=now))
    noting.look_anew(tx, metric.team)
    asked.follow(tx, None, metric, now)


def change(
    tx: Tx, before: Metric, after: Metric, *, what: str, by: str | None, now: datetime, why: str | None = None
) -> None:
    """Save what was made of a metric read in this transaction. What changed nothing leaves nothing behind.

    `by` is None for the clock.
    """
    if after == before:
        return
    stored.save(tx, after, before)
    history.add_change(tx, after.ref, metrics.change(before, after, what=what, by=by, at=now, why=why))
    noting.look_anew(tx, after.team)
    asked.follow(tx, before, after, now)
    keep_true(tx, before, after, now)


def keep_value(tx: Tx, before: Metric, value: Value, *, now: datetime) -> Metric:
    """The metric says this from now on; the value is kept for ever, with when, from where and by whom."""
    after = metrics.with_value(before, value)
    stored.add_value(tx, before.number, value)
    change(tx, before, after, what="typed in" if value.by else "fetched", by=value.by, now=now)
    return after
