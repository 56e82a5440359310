"""Retiring a metric asks first, and why; what is said of one that was added, retired or brought back."""

from typing import Any

from bot.messages import kit
from bot.messages.kit import Filled, Message
from bot.messages.metrics import words
from bot.rules.metrics import Metric, Role

WHY_LIMIT = 500


def retiring(metric: Metric) -> dict[str, Any]:
    form = kit.modal(
        "Retire a metric",
        kit.section(f"{words.name(metric)} · {metric.role.value} · {words.says(metric)}"),
        kit.section("It leaves the weekly note and the lists, and is not asked for any more. Its values stay."),
        kit.text_input("why", "Why", limit=WHY_LIMIT, lines=True, focus=True, hint="The history keeps it"),
        callback="metrics.retired",
        metadata={"id": metric.number},
        submit="Retire",
    )
    return {**form, "close": kit.plain("Keep it", kit.TITLE)}


def read_why(filled: Filled) -> str:
    return filled.text("why")


def retired(metric: Metric, prefix: str) -> Message:
    return kit.message(
        f"{words.name(metric)} is retired. `/{prefix}metric list all` shows it, with a way to bring it back."
    )


def brought_back(metric: Metric, before: Metric) -> str:
    """At the top of its card."""
    said = f"{words.name(metric)} is back."
    return (
        f"{said} Another metric is the NSM by now, so this one is a headline metric."
        if metric.role is not before.role
        else said
    )


def added(metric: Metric, replaced: Metric | None, prefix: str) -> Message:
    """What it says, and what to do next."""
    role = "the NSM" if metric.role is Role.NSM else "a headline metric"
    said = f"{words.name(metric)} is {role} now, and stands in the weekly note."
    if replaced is not None:
        said += f" {words.name(replaced)} became a headline metric."
    command = f"/{prefix}metric {metric.name}".replace("`", "ˋ")
    if metric.value is not None:
        following = f"It says {words.says(metric)}. `{kit.escape(command)} 12430` types in the next value."
    elif metric.source.is_fetched:
        following = f"It is fetched 30 minutes before each note; `{kit.escape(command)}` can fetch it now."
    else:
        following = f"`{kit.escape(command)} 12430` types in its value."
    return kit.message(said, kit.section(said), kit.context(following))


def edited(metric: Metric, replaced: Metric | None) -> Message:
    said = f"{words.name(metric)} is saved."
    if replaced is not None:
        said += f" It is the NSM now, and {words.name(replaced)} became a headline metric."
    return kit.message(said)
