"""How history keeps a decision, and how it comes back from there: each change as facts, old and new."""

from collections.abc import Iterable
from datetime import datetime

from bot.rules.decisions.record import Decision, Version
from bot.rules.facts import Change, Facts, Kept, Plain

__all__ = ["Change", "Facts", "change", "facts", "replay", "versions"]

KEPT = Kept(inline="approval")


def change(
    before: Decision | None, after: Decision, *, what: str, by: str | None, at: datetime, why: str | None = None
) -> Change:
    """What differs, by fact; None is what was not there or is not there any more."""
    return KEPT.change(before, after, what=what, by=by, at=at, why=why)


def replay(changes: Iterable[Change]) -> Decision:
    """The decision as these changes leave it, from its first one on."""
    return KEPT.replay(Decision, changes)


def versions(changes: Iterable[Change]) -> list[Version]:
    """Every text that was put to the approver, the first one first, the current one last."""
    known: dict[str, Plain] = {}
    found: dict[int, Version] = {}
    for one in changes:
        known.update(one.after)
        text = KEPT.read(Decision, known).text
        found[text.number] = text
    return list(found.values())


def facts(decision: Decision) -> dict[str, Plain]:
    """A decision as plain facts, such as "title", "decided by" or "inputs 2 resolved why"."""
    return KEPT.facts(decision)
