"""How a metric reads in a note: what it says, how it moved, and how far to trust it. Nothing is left out silently."""

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlsplit

from bot.messages import kit
from bot.messages import metrics as numbers
from bot.messages.notes.days import day
from bot.rules import metrics, text
from bot.rules.metrics import Metric, NoteMetric, Role, SourceKind, Value
from bot.rules.teams import Team

HOST = 40


def metric(one: NoteMetric, *, team: Team, now: datetime, names: Mapping[str, str]) -> str:
    """Its name, value and change; below, its target, as of when, and where the number comes from."""
    found, value = one.metric, one.metric.value
    label = kit.strong(text.one_line(found.name, metrics.NAME_LIMIT)) + (" (NSM)" if found.role is Role.NSM else "")
    if value is None:
        return "\n".join([f"{label} · *no value yet*", " · ".join([*_target(found), _awaited(found, names)])])
    first = f"{label} · {numbers.shown(value.number, found.unit)} · {_change(found, value, one.before)}"
    facts = [*_target(found), _as_of(value, team, now), _origin(found, value, names)]
    return f"{first}\n{' · '.join(facts)}"


def _change(found: Metric, value: Value, before: Value | None) -> str:
    """Since the last note: a number that is the same is another thing than one that nobody has looked at anew."""
    if before is None:
        return "first value"
    if value.at <= before.at:
        return "no new value"
    return numbers.moved(before.number, value.number, found.good)


def _target(found: Metric) -> list[str]:
    if found.target is None:
        return []
    unit = found.unit if not found.unit[:1].isalpha() else ""  # "target 5 %", but no "teams" a second time
    target = f"target {numbers.shown(found.target, unit)}"
    is_there = found.value is not None and metrics.is_reached(found.value.number, found.target, found.good)
    return [f"{target}, reached" if is_there else target]


def _as_of(value: Value, team: Team, now: datetime) -> str:
    said = f"as of {day(value.at, team, now)}"
    return f"*stale*: {said}, {text.many((now - value.at).days, 'day')} ago" if metrics.is_stale(value, now) else said


def _origin(found: Metric, value: Value, names: Mapping[str, str]) -> str:
    if value.by is not None:
        return f"typed in by {kit.escape(names.get(value.by) or 'somebody')}"
    return _source(found) if found.source.kind is value.origin else f"from {value.origin.value}"


def _awaited(found: Metric, names: Mapping[str, str]) -> str:
    """Where a first value is to come from."""
    if found.source.is_fetched:
        return f"{_source(found)}, which gives none" if found.failure is not None else _source(found)
    return f"{kit.escape(names.get(found.owner) or 'its owner')} types it in"


def _source(found: Metric) -> str:
    """Never more of an address than its host: the rest may be a secret."""
    if found.source.kind is SourceKind.PROMETHEUS:
        return "from Prometheus"
    try:
        host = urlsplit(found.source.url).hostname
    except ValueError:
        host = None
    return f"from {kit.escape(text.one_line(host, HOST))}" if host else f"from {found.source.kind.value}"
