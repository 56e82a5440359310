"""*Fetch now*: the source is asked while somebody waits, and what it says is kept."""

from datetime import datetime
from decimal import Decimal

from bot.errors import UserError
from bot.messages import metrics as messages
from bot.rules import metrics
from bot.rules.metrics import Metric, Value
from handlers.calls import Answer, Call, Reply, Working
from handlers.deps import Deps
from handlers.metrics.showing import show
from handlers.metrics.steps import change, existing, keep_value, seen
from storage import metrics as stored
from storage.engine import Tx


async def on_fetch_now(call: Call, deps: Deps) -> Answer:
    """The card comes again, with the value or the reason."""
    metric, _, _, team = await seen(call, deps, call.number("id"))
    metrics.check_not_retired(metric)
    if not metric.source.is_fetched:
        return await show(call, deps, metric, team, in_place=True)

    async def fetch() -> Reply:
        after = await _fetched(call, deps, metric)
        return await show(call, deps, after, team, said=messages.fetched(after), in_place=True)

    return Working(Reply(messages.fetching(metric), in_place=True), fetch)


async def _fetched(call: Call, deps: Deps, metric: Metric) -> Metric:
    secret = await deps.db.read(call.workspace, stored.get_secret, metric.number)
    try:
        number = await deps.fetch.number(metric.source, secret)
    except UserError as error:
        return await deps.db.run(call.workspace, fail, metric, error, call.user, deps.now())
    return await deps.db.run(call.workspace, keep, metric, number, deps.now())


def keep(tx: Tx, asked: Metric, number: Decimal, now: datetime) -> Metric:
    """The value is kept, unless the metric has another source by now, or is retired."""
    before = existing(tx, asked.number)
    if before.source != asked.source or before.is_retired:
        return before
    return keep_value(tx, before, Value(number=number, at=now, origin=asked.source.kind), now=now)


def fail(tx: Tx, asked: Metric, error: UserError, by: str, now: datetime) -> Metric:
    """The reason is kept. Its owner knows it, if it is they who asked."""
    before = existing(tx, asked.number)
    if before.source != asked.source or before.is_retired:
        return before
    detail = str(error.facts.get("detail") or "")
    after = metrics.with_failure(before, error.code, detail, now=now, told=by == before.owner)
    change(tx, before, after, what="source failed", by=None, now=now)
    return after
