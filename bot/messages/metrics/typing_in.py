"""Typing in a value: the small form, its reading, and the answer."""

from decimal import Decimal
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Filled, Message
from bot.messages.metrics import words
from bot.messages.metrics.form import NUMBER_LIMIT
from bot.messages.metrics.numbers import shown
from bot.rules import metrics
from bot.rules.metrics import Metric, Value
from bot.rules.teams import Team

SLIP = "A slip? Type it in again: the later value counts, and the history keeps both."
OVER = "The next fetch replaces it."


def typing_in(metric: Metric, team: Team, typed: str = "") -> dict[str, Any]:
    last = f"Now {words.says(metric)}" if metric.value is not None else "It has no value yet"
    if metric.value is not None:
        last += f", {words.as_of(metric.value, team.zone)}"
    over = [kit.context(f"It is fetched: {words.source(metric)}. {OVER}")] if metric.source.is_fetched else []
    unit = f", {metric.unit}" if metric.unit else ""
    return kit.modal(
        "Type in a value",
        kit.section(f"{words.name(metric)}\n{last}"),
        *over,
        kit.text_input("value", f"Value{unit}", value=typed, limit=NUMBER_LIMIT, focus=True, hint="As 12430 or 3.5"),
        callback="metrics.typed",
        metadata={"id": metric.number},
        submit="Save",
    )


def read_typed(filled: Filled, metric: Metric) -> Decimal:
    """Raises UserError at the field."""
    try:
        return metrics.number_of(filled.text("value"), metric.unit)
    except UserError as error:
        raise error.at("value") from None


def typed_in(before: Value | None, after: Metric) -> Message:
    """Old → new, and how far the target is; the slip that it may be can be corrected."""
    value = after.value
    assert value is not None
    said = f"{words.name(after)}: "
    if before is None:
        said += f"*{shown(value.number, after.unit)}*, its first value"
    else:
        said += f"{shown(before.number)} → *{shown(value.number, after.unit)}*"
        said += f" · {words.moved(before, value, after.good)}"
    if after.target is not None:
        said += f" · target {words.target(after)}"
    note = f"{OVER} {SLIP}" if after.source.is_fetched else SLIP
    return kit.message(said, kit.section(said), kit.context(note))
