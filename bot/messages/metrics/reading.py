"""What stands in the form of a metric, and what it says: terms, a role, a first value, a secret."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Filled
from bot.rules import metrics
from bot.rules.metrics import Good, Metric, Role, Source, SourceKind, Terms

INSTEAD = "NSM instead "


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """What stands in the form, as it was typed and picked; its secret is never filled in. `stored`: it has one."""

    owner: str
    name: str = ""
    unit: str = ""
    good: str = Good.UP
    target: str = ""
    role: str = Role.HEADLINE
    kind: SourceKind = SourceKind.TYPED
    url: str = ""
    query: str = ""
    header: str = ""
    value: str = ""
    forget: bool = False
    stored: bool = False


def read_entered(filled: Filled, metadata: Mapping[str, Any], author: str, metric: Metric | None = None) -> Entered:
    """What stands in the form at this moment, and what it hid."""
    stash = metadata.get("stash")
    hidden: Mapping[str, Any] = stash if isinstance(stash, Mapping) else {}

    def typed(name: str) -> str:
        return filled.text(name) if filled.has(name) else str(hidden.get(name) or "")

    return Entered(
        owner=filled.person("owner") or author,
        name=filled.text("name"),
        unit=filled.text("unit"),
        good=filled.choice("good") or Good.UP,
        target=filled.text("target"),
        role=filled.choice("role") or Role.HEADLINE,
        kind=_read_kind(filled),
        url=typed("url"),
        query=typed("query"),
        header=typed("header"),
        value=typed("value"),
        forget=filled.checked("forget"),
        stored=metric is not None and bool(metric.source.header),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What was entered: terms, which NSM it takes the place of, its first value; the secret is not in its terms."""

    terms: Terms
    instead: int | None = None
    value: Decimal | None = None


def read_form(filled: Filled, author: str) -> Read:
    """Field by field as they stand in the form. Raises UserError, marked at its input."""
    unit = " ".join(filled.text("unit").split())
    target = _number(filled, "target", unit)
    role, instead = _read_role(filled)
    terms = Terms(
        name=" ".join(filled.text("name").split()),
        unit=unit,
        good=_read_good(filled),
        target=target,
        role=role,
        owner=filled.person("owner") or author,
        source=read_source(filled),
    )
    return Read(terms=terms, instead=instead, value=_number(filled, "value", unit))


def read_source(filled: Filled) -> Source:
    kind = _read_kind(filled)
    if kind is SourceKind.TYPED:
        return Source()
    return Source(kind=kind, url=filled.text("url"), query=filled.text("query"), header=filled.text("header"))


def read_secret(filled: Filled) -> tuple[str, bool]:
    """The secret that was typed, and whether the stored one is to be taken away."""
    return filled.text("secret"), filled.checked("forget")


def _number(filled: Filled, name: str, unit: str) -> Decimal | None:
    typed = filled.text(name)
    if not typed:
        return None
    try:
        return metrics.number_of(typed, unit)
    except UserError as error:
        raise error.at(name) from None


def _read_role(filled: Filled) -> tuple[Role, int | None]:
    chosen = filled.choice("role") or ""
    number = chosen.removeprefix(INSTEAD)
    if number != chosen and number.isascii() and number.isdigit() and len(number) < 10:
        return Role.NSM, int(number)
    return kit.one_of(Role, chosen), None


def _read_good(filled: Filled) -> Good:
    return kit.one_of(Good, filled.choice("good") or "")


def _read_kind(filled: Filled) -> SourceKind:
    return kit.one_of(SourceKind, filled.choice("source") or SourceKind.TYPED)
