"""How people read a metric: what it says, how it moved, how far the target is, where it comes from, and its age."""

from datetime import datetime

from bot.errors import UserError
from bot.messages import errors, kit
from bot.messages.metrics import numbers
from bot.messages.metrics.numbers import shown
from bot.rules import calendar, metrics, text
from bot.rules.metrics import Failure, Good, Metric, Role, SourceKind, Value

ROLES = {Role.NSM: "North star metric (NSM)", Role.HEADLINE: "Headline metric"}
GOOD = {Good.UP: "up is good", Good.DOWN: "down is good"}
NAME_IN_ROW = 60


def name(metric: Metric) -> str:
    return kit.strong(metric.name)


def says(metric: Metric) -> str:
    """Its last value, or that it has none."""
    return f"*{shown(metric.value.number, metric.unit)}*" if metric.value else "*no value yet*"


def moved(old: Value, new: Value, good: Good) -> str:
    return numbers.moved(old.number, new.number, good)


def target(metric: Metric) -> str:
    """15,000: 2,570 to go"""
    if metric.target is None:
        return ""
    left = metrics.left_to_target(metric)
    said = shown(metric.target, metric.unit)
    if left is None:
        return said
    return f"{said}: {shown(left)} to go" if left else f"{said}: reached"


def source(metric: Metric) -> str:
    """Who typed it in, or which host it is fetched from; of an address no more, for it may hold a key."""
    value = metric.value
    typed = value is not None and value.by is not None
    by = f"typed in by {kit.person(value.by)}" if value is not None and value.by is not None else "typed in"
    if not metric.source.is_fetched:
        return by
    fetched = f"{_kind(metric.source.kind)}, {kit.escape(metrics.host_of(metric.source.url))}"
    return f"{by}, over {fetched}" if typed else fetched


def _kind(kind: SourceKind) -> str:
    return kind.value if kind is SourceKind.PROMETHEUS else f"{kind.value} over HTTP"


def as_of(value: Value, zone: str) -> str:
    return f"as of {kit.moment(value.at, calendar.moment_text(value.at, zone))}"


def age(value: Value, now: datetime) -> str:
    days = max((now - value.at).days, 0)
    old = "of today" if days == 0 else f"{text.many(days, 'day')} old"
    return f"*stale*, {old}" if metrics.is_stale(value, now) else old


def reason(failure: Failure) -> str:
    """Why its source gives no number; a reason of another release may have no words here."""
    if failure.code not in errors.WORDS:
        return "It could not be asked. *Fetch now* tries again."
    return errors.words(UserError.kept(failure.code, detail=failure.detail))


def row(metric: Metric) -> str:
    """Where several are offered."""
    return f"{kit.strong(text.one_line(metric.name, NAME_IN_ROW))} ({says(metric)})"
