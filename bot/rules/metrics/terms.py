"""What its owner says of a metric, what of it can't be, and who may change it."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from urllib.parse import SplitResult, urlsplit

from bot.errors import UserError
from bot.rules import people
from bot.rules.facts import Change
from bot.rules.metrics.metric import MOST_HEADLINES, NAME_LIMIT, UNIT_LIMIT, Good, Metric, Role, Source, SourceKind
from bot.rules.metrics.past import KEPT
from bot.rules.people import Person

URL_LIMIT, QUERY_LIMIT, HEADER_LIMIT, SECRET_LIMIT = 1000, 500, 100, 1000

_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What can be edited of a metric; its secret is kept apart."""

    name: str
    unit: str = ""
    good: Good = Good.UP
    target: Decimal | None = None
    role: Role = Role.HEADLINE
    owner: str
    source: Source


def terms_of(metric: Metric) -> Terms:
    return Terms(
        name=metric.name,
        unit=metric.unit,
        good=metric.good,
        target=metric.target,
        role=metric.role,
        owner=metric.owner,
        source=metric.source,
    )


def terms_before(now_is: Metric, missed: Sequence[Change]) -> Terms:
    """What could be edited of it, as it was before these last changes, the oldest first."""
    return terms_of(KEPT.before(Metric, now_is, missed))


# --- what can't be ---------------------------------------------------------------------------------------------------


def called(name: str) -> str:
    """Two names that a person reads as one are one."""
    return " ".join(name.casefold().split())


def check_terms(terms: Terms) -> None:
    """What the form asks for, wherever it is of. Raises UserError at the field."""
    if not 1 <= len(terms.name) <= NAME_LIMIT:
        raise UserError("metric_name", field="name", limit=NAME_LIMIT)
    if len(terms.unit) > UNIT_LIMIT:
        raise UserError("too_long", field="unit", limit=UNIT_LIMIT)
    check_source(terms.source)


def check_source(source: Source) -> None:
    """What can be told without asking it; whether it can be asked, handlers/fetching knows. Raises UserError there."""
    if not source.is_fetched:
        return
    if not source.query:
        raise UserError("query_missing", field="query", wanted=WANTED[source.kind])
    for name, limit in (("url", URL_LIMIT), ("query", QUERY_LIMIT), ("header", HEADER_LIMIT)):
        if len(getattr(source, name)) > limit:
            raise UserError("too_long", field=name, limit=limit)


WANTED = {SourceKind.PROMETHEUS: "query", SourceKind.JSON: "JMESPath expression", SourceKind.CSV: "column"}
"""What a source is asked for."""


def check_room(terms: Terms, others: Iterable[Metric], *, instead: int | None = None) -> Metric | None:
    """Whether a team with these `others` has room for it: one NSM, five headline metrics, each name once.

    The NSM that it takes the place of, where it is named by `instead`, becomes a headline metric: it is given back.
    Raises UserError at the field.
    """
    others = list(others)
    if any(called(one.name) == called(terms.name) for one in others):
        raise UserError("metric_twice", field="name", name=terms.name)
    nsm = next((one for one in others if one.role is Role.NSM), None)
    replaced = nsm if terms.role is Role.NSM else None
    if replaced is not None and replaced.number != instead:
        raise UserError("nsm_taken", field="role", name=replaced.name)
    headlines = [one for one in others if one.role is Role.HEADLINE]
    if len(headlines) + (terms.role is Role.HEADLINE) + (replaced is not None) > MOST_HEADLINES:
        raise UserError("headlines_full", field="role", most=MOST_HEADLINES)
    return replaced


# --- changes ---------------------------------------------------------------------------------------------------------


def begin(terms: Terms, *, number: int, team: int, by: str, now: datetime) -> Metric:
    """Raises UserError at the field. Whether there is room is looked at by `check_room`."""
    check_terms(terms)
    return Metric(
        number=number,
        team=team,
        name=terms.name,
        owner=terms.owner,
        role=terms.role,
        unit=terms.unit,
        good=terms.good,
        target=terms.target,
        source=terms.source,
        added_by=by,
        added_at=now,
    )


def check_may_edit(metric: Metric, by: Person, admins: Collection[str]) -> None:
    """Its owner and team admins, while it is not retired. Raises UserError."""
    check_not_retired(metric)
    people.check_may_change(by, metric.owner, admins)


def check_not_retired(metric: Metric) -> None:
    if metric.is_retired:
        raise UserError("metric_retired", name=metric.name)


def edit(metric: Metric, terms: Terms) -> Metric:
    """Say it anew; the same once more changes nothing. Another source has not failed yet. Raises UserError."""
    check_terms(terms)
    if terms == terms_of(metric):
        return metric
    return replace(
        metric,
        name=terms.name,
        owner=terms.owner,
        role=terms.role,
        unit=terms.unit,
        good=terms.good,
        target=terms.target,
        source=terms.source,
        failure=metric.failure if terms.source == metric.source else None,
        version=metric.version + 1,
    )


def with_other_secret(metric: Metric) -> Metric:
    """Its source is asked with another secret from now on, and has not failed with that."""
    return replace(metric, failure=None, version=metric.version + 1)


def make_headline(metric: Metric) -> Metric:
    """Another metric is the north star now."""
    return replace(metric, role=Role.HEADLINE, version=metric.version + 1)


def retire(metric: Metric, *, now: datetime) -> Metric:
    """It leaves notes and lists; its values stay. Raises UserError."""
    check_not_retired(metric)
    return replace(metric, retired_at=now, failure=None, version=metric.version + 1)


def bring_back(metric: Metric, others: Sequence[Metric], by: Person, admins: Collection[str]) -> Metric:
    """It is counted again, as a headline metric where another is the north star by now. Raises UserError."""
    people.check_may_change(by, metric.owner, admins)
    if not metric.is_retired:
        raise UserError("metric_not_retired", name=metric.name)
    role = _role_again(metric, others)
    check_room(replace(terms_of(metric), role=role), others)
    return replace(metric, role=role, retired_at=None, version=metric.version + 1)


def has_room_again(metric: Metric, team: Iterable[Metric]) -> bool:
    """Whether a retired metric could come back to a team with these metrics."""
    others = [one for one in team if not one.is_retired]
    try:
        check_room(replace(terms_of(metric), role=_role_again(metric, others)), others)
    except UserError:
        return False
    return True


def _role_again(metric: Metric, others: Iterable[Metric]) -> Role:
    return Role.HEADLINE if any(one.role is Role.NSM for one in others) else metric.role


# --- its secret ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A source, and what becomes of its secret: the stored one is `kept`, or this one takes its place, or none."""

    source: Source
    secret: str | None = field(default=None, repr=False)
    kept: bool = False


def settle(before: Source | None, entered: Source, *, secret: str, forget: bool = False) -> Settled:
    """A header and a secret go together; an empty secret means the stored one, which stays with its own host.

    `before` is the source as it is stored, `forget` takes the secret away. Raises UserError at the field.
    """
    if not entered.is_fetched:
        return Settled(source=entered)
    if secret:
        if not entered.header:
            raise UserError("header_missing", field="header")
        return Settled(source=entered, secret=secret)
    if forget or not entered.header:
        return Settled(source=replace(entered, header=""))
    if before is None or not before.header:
        raise UserError("secret_missing", field="secret")
    if not is_same_origin(before, entered):
        raise UserError("secret_elsewhere", field="secret", host=host_of(before.url))
    return Settled(source=entered, kept=True)


# --- where it comes from ---------------------------------------------------------------------------------------------


def host_of(url: str) -> str:
    """The host, and its port where it is not the usual one: as much of an address as everybody may read."""
    parts = _parts(url)
    if parts is None:
        return ""
    port = parts.port
    return f"{parts.hostname}:{port}" if port not in {None, _PORTS[parts.scheme]} else str(parts.hostname)


def shown_url(url: str) -> str:
    """An address without its query, for that may hold a key."""
    cut = url.partition("#")[0]
    address, mark, _ = cut.partition("?")
    return f"{address}?…" if mark else address


def is_same_origin(one: Source, other: Source) -> bool:
    """Whether a secret that was given for the one may be sent to the other."""
    return one.is_fetched and other.is_fetched and _origin(one.url) == _origin(other.url) is not None


def _origin(url: str) -> tuple[str, str | None, int] | None:
    parts = _parts(url)
    if parts is None:
        return None
    return parts.scheme, parts.hostname, parts.port or _PORTS[parts.scheme]


def _parts(url: str) -> SplitResult | None:
    """None for what is no web address."""
    if re.search(r"[\x00-\x20\x7f<>\"\\^`{|}]", url):
        return None
    try:
        parts = urlsplit(url)
        known = parts.scheme in _PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return parts if known else None
