"""Metrics, a few lines each, and the card that each leads to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.metrics import words
from bot.messages.metrics.cards import Standing
from bot.rules import metrics
from bot.rules.metrics import Metric
from bot.rules.teams import Team

LISTED = 40  # more than anybody counts; Slack takes 50 blocks


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A team with its metrics, the north star first."""

    team: Team
    metrics: Sequence[Standing]


def listed(found: Sequence[Listed], *, every: bool, now: datetime, prefix: str) -> Message:
    """Those of one team, or of all that somebody may see; `every`: with retired ones."""
    title = f"Metrics of {kit.escape(found[0].team.name)}" if len(found) == 1 else "Metrics of your teams"
    rows = [(of.team, one) for of in found for one in of.metrics]
    blocks: list[Block] = [kit.section(f"*{title}*")]
    if not rows:
        blocks.append(kit.section(f"No metric is set up. `/{prefix}metric` adds one."))
    before = None
    for team, one in rows[:LISTED]:
        if len(found) > 1 and team is not before:
            blocks.append(kit.context(f"*{kit.escape(team.name)}*"))
        before = team
        blocks.append(_row(one, now))
    if len(rows) > LISTED:
        blocks.append(kit.context(f"+{len(rows) - LISTED} more: `/{prefix}metric` and a name shows one."))
    return Message(text=title, blocks=(*_fitting(blocks), kit.actions(*_elsewhere(found, every=every))))


def _fitting(blocks: Sequence[Block]) -> list[Block]:
    """As many as Slack takes, with the buttons below them."""
    fitting = list(blocks)
    while len(fitting) >= kit.MESSAGE_BLOCKS or not kit.fits(fitting):
        fitting.pop()
    return fitting


def _row(standing: Standing, now: datetime) -> Block:
    metric = standing.metric
    head = f"{words.name(metric)} · {'retired' if metric.is_retired else metric.role.value}"
    lines = [head, " · ".join(_says(standing)), " · ".join(_around(metric, now))]
    show = kit.button("Show", "metrics.show", value=kit.pack(id=metric.number))
    return kit.section("\n".join(lines), accessory=show)


def _says(standing: Standing) -> Iterator[str]:
    """Its value, and how it moved since the last note."""
    metric, before = standing.metric, standing.at_note
    yield words.says(metric)
    if metric.value is not None and before is not None:
        yield f"since the last note: {words.moved(before, metric.value, metric.good)}"


def _around(metric: Metric, now: datetime) -> Iterator[str]:
    if metric.target is not None:
        yield f"target {words.target(metric)}"
    if metric.value is not None:
        yield words.age(metric.value, now)
    if metric.failure is not None and not metric.is_retired:
        yield "*its source fails*"
    yield words.source(metric)
    if metric.value is None or metric.value.by != metric.owner or metric.source.is_fetched:
        yield f"owner {kit.person(metric.owner)}"


def _elsewhere(found: Sequence[Listed], *, every: bool) -> Iterator[Block]:
    """What else can be done about metrics, for who does not type it."""
    of = {"team": found[0].team.id} if len(found) == 1 else {}
    yield kit.button("Add a metric", "metrics.add", value=kit.pack())
    label = "Hide retired ones" if every else "Retired ones too"
    yield kit.button(label, "metrics.list", value=kit.pack(every=not every, **of))


def in_order(found: Sequence[Metric]) -> list[Metric]:
    """The north star first, retired ones last."""
    return sorted(found, key=lambda one: (one.is_retired, *metrics.in_order(one)))
