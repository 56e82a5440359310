"""What a metric's owner is told once when its source gives no number, and what becomes of that message."""

from collections.abc import Iterator

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.metrics import words
from bot.messages.metrics.numbers import shown
from bot.rules import calendar
from bot.rules.metrics import Metric
from bot.rules.teams import Team

REASON = 1000


def failing(metric: Metric, team: Team) -> Message:
    """Why, what the note says meanwhile, and what to do."""
    text = f"{words.name(metric)} of {kit.escape(team.name)} can't be fetched."
    return kit.message(
        text, kit.section(f"{text}\n{_why(metric)}"), kit.context(_meanwhile(metric, team)), *_acts(metric)
    )


def _why(metric: Metric) -> str:
    return kit.cut(words.reason(metric.failure), REASON) if metric.failure is not None else ""


def _meanwhile(metric: Metric, team: Team) -> str:
    told = "It is tried again before each note; this message changes once it works."
    if metric.value is None:
        return f"It has no value yet, and the weekly note says so. {told}"
    value = metric.value
    said = f"{shown(value.number, metric.unit)}, {words.as_of(value, team.zone)}"
    return f"The weekly note says its last value: {said}. {told}"


def _acts(metric: Metric) -> Iterator[Block]:
    value = kit.pack(id=metric.number)
    yield kit.actions(
        kit.button("Fetch now", "metrics.fetch_now", value=value), kit.button("Edit", "metrics.edit", value=value)
    )


def no_longer_failing(before: Metric, after: Metric, team: Team) -> Message:
    """In place of that message: how it stands, and nothing to press."""
    name = words.name(after)
    if after.is_retired:
        said = f"{name} is retired, so its source is not asked any more."
    elif after.source != before.source or after.value == before.value:
        said = f"{name} has another source or secret now, which is asked before the next note."
    elif after.value is not None and after.value.by is not None:
        said = f"{name} says {words.says(after)}, typed in by {kit.person(after.value.by)}."
    else:
        said = f"{name} is fetched again. It says {words.says(after)}."
    context = ""
    if before.failure is not None:
        since = kit.moment(before.failure.since, calendar.moment_text(before.failure.since, team.zone))
        context = f"It could not be fetched since {since}."
    return kit.message(said, kit.section(said), *([kit.context(context)] if context else []))
