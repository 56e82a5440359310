"""Launches as values, for tests of what is made of them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.rules import launches
from bot.rules.approval import Approval
from bot.rules.launches import Criterion, Draft, Item, Launch, Phase, Terms
from bot.rules.teams import Team, TeamSettings

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
TUESDAY = datetime(2026, 12, 8, 10, tzinfo=UTC)
TEAM = Team(
    id=1,
    channel="C1",
    settings=TeamSettings(name="Growth", zone="UTC", note_owner="U1", admins=("U9",)),
    set_up_at=NOW,
)


def draft(
    name: str = "Mobile checkout",
    at: datetime = TUESDAY,
    owner: str = "U1",
    approver: str = "U2",
    because: str = "",
    criteria: Iterable[str] = (),
    **terms: Any,
) -> Draft:
    made = Terms(name=name, criteria=tuple(Criterion(text=one) for one in criteria), **terms)
    return Draft(terms=made, at=at, owner=owner, approver=approver, because=because)


def planned(
    number: int = 2, *, team: Team = TEAM, items: Sequence[Item] | None = None, now: datetime = NOW, **drafted: Any
) -> Launch:
    """As somebody plans it, with the usual checklist."""
    checklist = launches.default_checklist() if items is None else items
    return launches.plan(draft(**drafted), team, checklist, number=number, by="U1", now=now)


def renumbered(items: Iterable[Item]) -> list[Item]:
    """As one checklist."""
    return [replace(one, number=number) for number, one in enumerate(items, start=1)]


def item(number: int = 1, text: str = "", *, phase: Phase = Phase.BEFORE, **parts: Any) -> Item:
    return Item(number=number, text=text or f"Item {number}", phase=phase, **parts)


def launch(
    number: int = 1, name: str = "Checkout", at: datetime = TUESDAY, items: Sequence[Item] = (), **parts: Any
) -> Launch:
    """A launch that no rule has looked at."""
    given: dict[str, Any] = {
        "team": 1,
        "terms": Terms(name=name),
        "owner": "U1",
        "approval": Approval(approver="U2", due=at),
        "planned_by": "U1",
        "planned_at": NOW,
    }
    return Launch(number=number, at=at, items=tuple(items), **(given | parts))
