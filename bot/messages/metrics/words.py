"""How people read a number: with its unit, how far it moved and whether that is good, where it comes from, its age."""

from collections.abc import Iterator
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal

from bot.errors import UserError
from bot.messages import errors, kit
from bot.rules import calendar, metrics, text
from bot.rules.metrics import Failure, Good, Metric, Role, SourceKind, Value

ROLES = {Role.NSM: "North star metric (NSM)", Role.HEADLINE: "Headline metric"}
GOOD = {Good.UP: "up is good", Good.DOWN: "down is good"}
NAME_IN_ROW = 60
WHOLE_PERCENT, LEAST_PERCENT = Decimal(10), Decimal("0.1")


def name(metric: Metric) -> str:
    return kit.strong(metric.name)


def number(value: Decimal) -> str:
    """As it was said, in groups of three: 12,430 and 3.40."""
    return f"{value:,f}".replace("-", "−")


def amount(value: Decimal, unit: str) -> str:
    return f"{number(value)} {kit.escape(unit)}".rstrip()


def says(metric: Metric) -> str:
    """Its last value, or that it has none."""
    return f"*{amount(metric.value.number, metric.unit)}*" if metric.value else "*no value yet*"


def moved(old: Value, new: Value, good: Good) -> str:
    """+330 (+2.7 %), better"""
    move = metrics.move(old.number, new.number, good)
    if move.better is None:
        return "no change"
    share = f" ({_percent(move.percent)})" if move.percent is not None else ""
    return f"{_signed(move.by)}{share}, {'better' if move.better else 'worse'}"


def _signed(value: Decimal) -> str:
    return f"+{number(value)}" if value > 0 else number(value)


def _percent(value: Decimal) -> str:
    """As exact as it helps."""
    if abs(value) < LEAST_PERCENT:
        return "under 0.1 %"
    exact = Decimal(1) if abs(value) >= WHOLE_PERCENT else LEAST_PERCENT
    return f"{_signed(value.quantize(exact, ROUND_HALF_EVEN))} %"


def target(metric: Metric) -> str:
    """15,000: 2,570 to go"""
    if metric.target is None:
        return ""
    left = metrics.left_to_target(metric)
    said = amount(metric.target, metric.unit)
    if left is None:
        return said
    return f"{said}: {number(left)} to go" if left else f"{said}: reached"


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
    old = "of today" if days == 0 else f"{days} {'day' if days == 1 else 'days'} old"
    return f"*stale*, {old}" if metrics.is_stale(value, now) else old


def reason(failure: Failure) -> str:
    """Why its source gives no number; a reason of another release may have no words here."""
    if failure.code not in errors.WORDS:
        return "It could not be asked. *Fetch now* tries again."
    return errors.words(UserError.kept(failure.code, detail=failure.detail))


def row(metric: Metric) -> str:
    """Where several are offered."""
    return f"{kit.strong(text.one_line(metric.name, NAME_IN_ROW))} ({says(metric)})"


def facts(metric: Metric, before: Value | None) -> Iterator[str]:
    """What it says, how it moved since the last note, and how far the target is."""
    yield says(metric)
    if metric.value is not None and before is not None:
        yield f"{moved(before, metric.value, metric.good)} since the last note"
    if metric.target is not None:
        yield f"target {target(metric)}"
