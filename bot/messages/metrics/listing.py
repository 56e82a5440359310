"""A team's metrics, one line each."""

from collections.abc import Sequence

from bot.messages import kit
from bot.messages.kit import Message
from bot.rules.metrics import Metric
from bot.rules.teams import Team


def listed(team: Team, found: Sequence[Metric], prefix: str) -> Message:
    """The north star first, then headline metrics."""
    lines = [_line(one) for one in found]
    nothing = f"No metric is set up. `/{prefix}metric` adds one."
    return kit.message(f"Metrics of {kit.escape(team.name)}", kit.section("\n".join(lines) or nothing))


def _line(metric: Metric) -> str:
    value = f"{metric.value.number} {kit.escape(metric.unit)}".strip() if metric.value else "no value yet"
    return f"• {kit.strong(metric.name)} · {metric.role.value} · {value}"
