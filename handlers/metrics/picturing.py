"""The picture of a metric: its last 26 weeks, at its card."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.messages import metrics as messages
from bot.pictures import series as courses
from bot.pictures.picture import Drawing
from bot.rules import calendar
from bot.rules.metrics import Metric, Value
from bot.rules.teams import Team
from handlers import picturing
from handlers.calls import Answer, Call
from handlers.deps import Deps
from handlers.metrics.showing import find_standing
from handlers.metrics.steps import seen
from storage import metrics as stored
from storage.engine import Tx
from storage.outbox import Recipe


async def show(call: Call, deps: Deps, metric: Metric, team: Team) -> Answer:
    """`/metric WAU`: its card, with its picture."""
    standing = await deps.db.read(call.workspace, find_standing, metric)
    card = messages.card(standing, team, deps.now())
    recipe = Recipe(name="metrics.series", facts={"metric": metric.number, "at": deps.now().isoformat()})
    return await picturing.card(call, deps, card, recipe, team, about=messages.course(metric))


async def on_show(call: Call, deps: Deps) -> Answer:
    """*Show*, where a metric is only named."""
    metric, _, _, team = await seen(call, deps, call.number("id"))
    return await show(call, deps, metric, team)


def sketch_series(tx: Tx, teams_seen: Sequence[Team], facts: Mapping[str, Any]) -> Drawing | None:
    """One value a week; None where there is none in these weeks, or the metric is not to be seen."""
    metric = stored.get(tx, facts["metric"])
    team = next((team for team in teams_seen if metric is not None and team.id == metric.team), None)
    if metric is None or team is None:
        return None
    now = datetime.fromisoformat(facts["at"])
    first = _monday(now, team.zone) - (courses.WEEKS - 1) * timedelta(weeks=1)
    values = stored.find_values(tx, metric.number, calendar.instant(first, time(0), team.zone), now)
    if not values:
        return None
    return courses.CHART.of(
        courses.Series(
            name=metric.name,
            unit=metric.unit,
            good=metric.good,
            target=metric.target,
            weeks=_by_week(values, first, team.zone),
            first=first,
            as_of=calendar.local(values[-1].at, team.zone).date(),
            zone=team.zone,
        )
    )


def _by_week(values: Sequence[Value], first: date, zone: str) -> tuple[Any, ...]:
    """The last value of each week, the oldest week first."""
    last = {(_monday(one.at, zone) - first).days // 7: one.number for one in values}
    return tuple(last.get(week) for week in range(courses.WEEKS))


def _monday(at: datetime, zone: str) -> date:
    day = calendar.local(at, zone).date()
    return day - timedelta(days=day.weekday())
