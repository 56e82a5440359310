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


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A team with its metrics, the north star first."""

    team: Team
    metrics: Sequence[Standing]


def listed(found: Sequence[Listed], *, every: bool, now: datetime, prefix: str) -> Message:
    """Those of one team, or of all that somebody may see; `every`: with retired ones. As many as Slack takes."""
    title = f"Metrics of {kit.escape(found[0].team.name)}" if len(found) == 1 else "Metrics of your teams"
    groups = [group for of in found for group in _of_team(of, named=len(found) > 1, now=now)]
    for shown in range(len(groups), -1, -1):
        blocks = [kit.section(f"*{title}*"), *(block for group in groups[:shown] for block in group)]
        if not groups:
            blocks.append(kit.section(f"No metric is set up. `/{prefix}metric` adds one."))
        if shown < len(groups):
            blocks.append(kit.context(f"+{len(groups) - shown} more: `/{prefix}metric` and a name shows one."))
        blocks.append(kit.actions(*_elsewhere(found, every=every)))
        if kit.fits(blocks):
            break
    return Message(text=title, blocks=tuple(blocks))


def _of_team(of: Listed, *, named: bool, now: datetime) -> Iterator[list[Block]]:
    """Each metric with its buttons; above the first one the team's name, where several are listed."""
    for place, one in enumerate(of.metrics):
        above = [kit.context(f"*{kit.escape(of.team.name)}*")] if named and place == 0 else []
        yield [*above, *_row(one, of, now)]


def _row(standing: Standing, of: Listed, now: datetime) -> Iterator[Block]:
    metric = standing.metric
    head = f"{words.name(metric)} · {'retired' if metric.is_retired else metric.role.value}"
    said = "\n".join([head, " · ".join(_says(standing)), " · ".join(_around(metric, now))])
    value = kit.pack(id=metric.number)
    show = kit.button("Show", "metrics.show", value=value)
    if metric.is_retired and metrics.has_room_again(metric, [one.metric for one in of.metrics]):
        yield kit.section(said)
        yield kit.actions(show, kit.button("Bring back", "metrics.bring_back", value=value))
    else:
        yield kit.section(said, accessory=show)


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
