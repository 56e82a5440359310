"""What is a metric found by? Its name and its owner; where its numbers come from is nobody's word."""

from bot.rules.metrics.metric import Metric
from bot.rules.texts import Doc, Kind, people


def doc(metric: Metric) -> Doc:
    return Doc(
        kind=Kind.METRIC,
        number=metric.number,
        team=metric.team,
        name=metric.name,
        is_open=not metric.is_retired,
        at=metric.added_at,
        people=people(("owner", metric.owner)),
        state="retired" if metric.is_retired else metric.role.value,
    )
