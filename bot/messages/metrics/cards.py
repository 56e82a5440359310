"""The card of a metric: what it says, how it moved, how far the target is, and where the number comes from."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.metrics import words
from bot.messages.metrics.numbers import shown
from bot.rules import calendar, metrics
from bot.rules.metrics import Metric, Value
from bot.rules.teams import Team

REASON = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A metric with what it said at the last note, and the value before its last one."""

    metric: Metric
    at_note: Value | None = None
    previous: Value | None = None


def card(standing: Standing, team: Team, now: datetime, *, said: str = "") -> Message:
    """Only for whoever asked. `said` stands at the top: what has just become of it."""
    metric = standing.metric
    blocks = [
        *([kit.section(said)] if said else []),
        kit.header(metric.name),
        kit.section(_value(metric, team, now)),
        *_failing(metric, team),
        kit.fields(*_facts(standing)),
        kit.context(_small_print(metric, team)),
        kit.actions(*_acts(metric)),
    ]
    return Message(text=_spoken(metric), blocks=tuple(blocks))


def course(metric: Metric) -> str:
    """What its picture is of, where it follows the card."""
    return f"{kit.escape(metric.name)} over the last 26 weeks"


def fetching(metric: Metric) -> Message:
    """In the place of the card, for as long as its source is asked."""
    return kit.message(f"Asking {kit.escape(metrics.host_of(metric.source.url))} for {words.name(metric)} …")


def fetched(metric: Metric) -> str:
    """At the top of the card, once its source has answered."""
    return f"{words.name(metric)} was fetched: {words.says(metric)}"


def not_fetched(metric: Metric, why: str) -> str:
    """The reason, unless the card says it below."""
    return "" if metric.failure is not None else f"{words.name(metric)} was not fetched. {why}"


def _spoken(metric: Metric) -> str:
    value = metric.value
    says = shown(value.number, metric.unit) if value is not None else "no value yet"
    return f"{kit.escape(metric.name)}: {'retired' if metric.is_retired else says}"


def _value(metric: Metric, team: Team, now: datetime) -> str:
    says = words.says(metric)
    if metric.is_retired:
        said = f" It said {says}." if metric.value else ""
        return f"*Retired*: it is in no list and no note.{said}"
    if metric.value is None:
        return says
    stale = f" · {words.age(metric.value, now)}" if metrics.is_stale(metric.value, now) else ""
    return f"{says} {words.as_of(metric.value, team.zone)}{stale}"


def _failing(metric: Metric, team: Team) -> Iterator[Block]:
    failure = metric.failure
    if failure is None:
        return
    since = kit.moment(failure.since, calendar.moment_text(failure.since, team.zone))
    yield kit.section(f"*Its source gives no number since {since}*\n{kit.cut(words.reason(failure), REASON)}")


def _facts(standing: Standing) -> Iterator[str]:
    metric, value = standing.metric, standing.metric.value
    if value is not None and standing.at_note is not None:
        yield f"*Since the last note*\n{words.moved(standing.at_note, value, metric.good)}"
    if value is not None and standing.previous is not None:
        yield f"*Since the value before*\n{words.moved(standing.previous, value, metric.good)}"
    yield f"*Target*\n{words.target(metric) or 'none'}"
    yield f"*Owner*\n{kit.person(metric.owner)}"
    yield f"*Source*\n{words.source(metric)}"
    yield f"*Role*\n{words.ROLES[metric.role]}"


def _small_print(metric: Metric, team: Team) -> str:
    added = calendar.day_text(calendar.local(metric.added_at, team.zone).date())
    good = words.GOOD[metric.good]
    return f"{good[0].upper()}{good[1:]} · {kit.escape(team.name)} · added {added} by {kit.person(metric.added_by)}"


def _acts(metric: Metric) -> Iterator[Block]:
    value = kit.pack(id=metric.number)
    if metric.is_retired:
        yield kit.button("Bring back", "metrics.bring_back", value=value)
        yield kit.button("History", "metrics.history", value=value)
        return
    if metric.source.is_fetched:
        yield kit.button("Fetch now", "metrics.fetch_now", value=kit.pack(id=metric.number, card=True))
    yield kit.button("Type in", "metrics.type_in", value=value)
    yield kit.button("Edit", "metrics.edit", value=value)
    yield kit.button("History", "metrics.history", value=value)
    yield kit.button("Retire", "metrics.retire", value=value)
