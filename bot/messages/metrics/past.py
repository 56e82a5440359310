"""What happened to a metric? Its history and each entry whole, in people's words; its secret is in none of them."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from bot.messages import past
from bot.messages.facts import Form, Names
from bot.messages.metrics import words
from bot.messages.metrics.numbers import shown
from bot.messages.past import Whose
from bot.rules import metrics
from bot.rules.facts import Change, Plain
from bot.rules.metrics import Good, Metric

WORDS, PEOPLE, MOMENT, HIDDEN = Form.WORDS, Form.PEOPLE, Form.MOMENT, Form.HIDDEN
TURN = ("metrics.turn_back", "metrics.turn_on")

# In this order they are read: what matters most comes first.
NAMES: Mapping[str, tuple[str, Form]] = {
    "number": ("Number", HIDDEN),
    "team": ("Team", HIDDEN),
    "version": ("Version", HIDDEN),
    "name": ("Name", WORDS),
    "value number": ("Value", WORDS),
    "value at": ("As of", MOMENT),
    "value by": ("Typed in by", PEOPLE),
    "value origin": ("From", WORDS),
    "role": ("Role", WORDS),
    "unit": ("Unit", WORDS),
    "good": ("Good direction", WORDS),
    "target": ("Target", WORDS),
    "owner": ("Owner", PEOPLE),
    "source kind": ("Source", WORDS),
    "source url": ("Address", WORDS),
    "source query": ("What it is asked for", WORDS),
    "source header": ("Header with a secret", WORDS),
    "failure since": ("It gives no number since", MOMENT),
    "failure code": ("Why", HIDDEN),
    "failure detail": ("What its source said", WORDS),
    "failure told": ("Its owner was told", HIDDEN),
    "added by": ("Added by", PEOPLE),
    "added at": ("Added at", MOMENT),
    "retired at": ("Retired at", MOMENT),
    "snoozed until": ("Asked again from", MOMENT),
}


def _number(value: Plain) -> str:
    return shown(Decimal(str(value)))


READ = Names(
    one=NAMES,
    many={},
    details=("failure since", "failure detail", "value by"),
    said={
        "value number": _number,
        "target": _number,
        "good": lambda value: words.GOOD[Good(str(value))],
        "source url": lambda value: metrics.shown_url(str(value)),
    },
)


def history(metric: Metric, changes: Sequence[Change], *, zone: str, at: int | None = None) -> dict[str, Any]:
    """A page of its history."""
    return past.history(_whose(metric, zone), changes, at=at)


def entry(metric: Metric, number: int, change: Change, *, zone: str, at: int = 1) -> dict[str, Any]:
    """One entry with every word of it."""
    return past.entry(_whose(metric, zone), number, change, at=at)


def _whose(metric: Metric, zone: str) -> Whose:
    return Whose(
        ref=metric.ref,
        name=metric.name,
        facts={"id": metric.number},
        names=READ,
        zone=zone,
        entry="metrics.entry",
        turn=TURN,
    )
