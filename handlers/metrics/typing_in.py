"""A value is typed in: by a line, or by the small form."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bot.messages import metrics as messages
from bot.rules import metrics
from bot.rules.metrics import Metric, Value
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Open, Reply
from handlers.deps import Deps
from handlers.metrics.steps import existing, keep_value, seen
from storage.engine import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A metric with the value that was typed, and what it said before."""

    before: Value | None
    metric: Metric


async def on_type_in(call: Call, deps: Deps) -> Answer:
    """*Type in*: the small form; the button may carry what was typed."""
    metric, person, _, team = await seen(call, deps, call.number("id"))
    metrics.check_may_type(metric, person, team.admins)
    return Open(messages.typing_in(metric, team, str(call.facts.get("typed") or "")))


async def on_typed(call: Call, deps: Deps) -> Answer:
    """A value was submitted."""
    assert call.view is not None
    metric, person, _, team = await seen(call, deps, call.number("id"))
    number = messages.read_typed(call.view.filled, metric)
    done = await deps.commit(call, type_in, metric.number, team, number, person, deps.now())
    return Reply(messages.typed_in(done.before, done.metric))


async def say(call: Call, deps: Deps, metric: Metric, team: Team, number: Decimal, person: Person) -> Answer:
    """`/metric WAU 12430`."""
    done = await deps.commit(call, type_in, metric.number, team, number, person, deps.now())
    return Reply(messages.typed_in(done.before, done.metric))


def type_in(tx: Tx, number: int, team: Team, value: Decimal, by: Person, now: datetime) -> Typed:
    """One commit: the value, and what the metric says from now on. Of two at once, both are kept. Raises UserError."""
    before = existing(tx, number)
    metrics.check_may_type(before, by, team.admins)
    after = keep_value(tx, before, metrics.typed_value(value, by=by.id, now=now), now=now)
    return Typed(before=before.value, metric=after)
