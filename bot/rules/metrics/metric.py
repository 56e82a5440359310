"""A metric of a team: what is counted, which way is good, where its numbers come from, and what it says now."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum

NAME_LIMIT, UNIT_LIMIT = 60, 20
MOST_HEADLINES = 5
STALE_AFTER = timedelta(days=7)
"""An older value is called stale in a note."""


class Good(StrEnum):
    """Which way the number should go."""

    UP = "up"
    DOWN = "down"


class Role(StrEnum):
    """One north star metric for a team, and up to five headline metrics."""

    NSM = "NSM"
    HEADLINE = "headline"


class SourceKind(StrEnum):
    TYPED = "typed in"
    PROMETHEUS = "Prometheus"
    JSON = "JSON"
    CSV = "CSV"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where the numbers come from. `url` is Prometheus' base URL, or what is fetched.

    `query` is the instant query, the JMESPath expression, or the column. `header` names the header that carries a
    secret; the secret itself is kept apart, and no value, error, history or export holds it.
    """

    kind: SourceKind = SourceKind.TYPED
    url: str = ""
    query: str = ""
    header: str = ""

    @property
    def is_fetched(self) -> bool:
        return self.kind is not SourceKind.TYPED


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A number, as it was at `at`. `by` typed it in; None where it was fetched."""

    number: Decimal
    at: datetime
    by: str | None = None
    origin: SourceKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Its source gives no number since then, and why: the code of a mistake and a detail of it, without any secret.

    `told`: its owner knows. They are told once, until it works again or the source is changed.
    """

    since: datetime
    code: str
    detail: str = ""
    told: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """A metric as it stands. `value` is its last one; a retired metric is in no list and no note any more."""

    number: int
    team: int
    name: str
    owner: str
    role: Role = Role.HEADLINE
    unit: str = ""
    good: Good = Good.UP
    target: Decimal | None = None
    source: Source = Source()
    value: Value | None = None
    failure: Failure | None = None
    added_by: str
    added_at: datetime
    retired_at: datetime | None = None
    version: int = 1

    @property
    def ref(self) -> str:
        """How the history names it; people know it by its name."""
        return f"M-{self.number}"

    @property
    def is_retired(self) -> bool:
        return self.retired_at is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteMetric:
    """A metric for a note: what it says now, and what it said at the last note's cut-off."""

    metric: Metric
    before: Value | None = None


def is_stale(value: Value, now: datetime) -> bool:
    """Whether a value is older than a week, or will be said as old in a note of now."""
    return now - value.at > STALE_AFTER


def in_order(metric: Metric) -> tuple[bool, int]:
    """The north star first, then headline metrics as they were added."""
    return (metric.role is not Role.NSM, metric.number)
