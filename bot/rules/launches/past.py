"""How history keeps a launch, and how it comes back from there: each change as facts, old and new."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.rules.approval import State
from bot.rules.facts import Change, Kept, Plain, version_after
from bot.rules.launches.launch import Gate, Launch, Terms

__all__ = ["KEPT", "change", "facts", "replay", "terms_at_go", "terms_before", "version_after"]

KEPT = Kept(inline="terms")


def change(
    before: Launch | None, after: Launch, *, what: str, by: str | None, at: datetime, why: str | None = None
) -> Change:
    """What differs, by fact; None is what was not there or is not there any more."""
    return KEPT.change(before, after, what=what, by=by, at=at, why=why)


def replay(changes: Iterable[Change]) -> Launch:
    """The launch as these changes leave it, from its first one on."""
    return KEPT.replay(Launch, changes)


def facts(launch: Launch) -> dict[str, Plain]:
    """A launch as plain facts, such as "name", "at", "items 2 state" or "approval decided by"."""
    return KEPT.facts(launch)


def terms_before(now_is: Launch, missed: Sequence[Change]) -> Terms:
    """What its owner could edit, as it was before these last changes, the oldest first."""
    return KEPT.before(Terms, now_is, missed)


def terms_at_go(now_is: Launch, changes: Sequence[Change]) -> Terms:
    """What its owner could edit, as it was when go was said last: so, who was told. Changes from the first one on."""
    gone = [place for place, one in enumerate(changes, start=1) if _says_go(one)]
    return terms_before(now_is, changes[gone[-1] :]) if gone else now_is.terms


def _says_go(change: Change) -> bool:
    """The first changes of an old launch told of its gate in other words."""
    return change.after.get("approval state") == State.APPROVED or change.after.get("gate") == Gate.GO
