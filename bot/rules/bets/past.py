"""How history keeps a bet, and how it comes back from there: each change as facts, old and new."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.rules.bets.bet import Bet, Terms, Updated
from bot.rules.facts import Change, Kept, Plain, version_after

__all__ = [
    "KEPT",
    "NO_CHANGE",
    "UPDATED",
    "UPDATES",
    "change",
    "change_of",
    "facts",
    "replay",
    "terms_before",
    "version_after",
]

KEPT = Kept(inline="terms")
UPDATED, NO_CHANGE = "updated", "no change"
UPDATES = frozenset({UPDATED, NO_CHANGE})
"""What happened, where it was an update: of these the bet's course tells more."""


def change(
    before: Bet | None, after: Bet, *, what: str, by: str | None, at: datetime, why: str | None = None
) -> Change:
    """What differs, by fact; None is what was not there or is not there any more."""
    return KEPT.change(before, after, what=what, by=by, at=at, why=why)


def change_of(before: Bet, done: Updated) -> Change:
    """An update, with what became of the promise that it answered: the bet itself keeps only the one that is open."""
    update, answered = done.update, done.answered
    what = UPDATED if done.is_news else NO_CHANGE
    made = change(before, done.bet, what=what, by=update.by, at=update.at, why=update.reason)
    if answered is None or answered.result is None:
        return made
    told: dict[str, Plain] = {"answered result": answered.result.value, "answered why": answered.why}
    return replace(made, after={**made.after, **told})


def replay(changes: Iterable[Change]) -> Bet:
    """The bet as these changes leave it, from its first one on."""
    return KEPT.replay(Bet, changes)


def facts(bet: Bet) -> dict[str, Plain]:
    """A bet as plain facts, such as "name", "due", "blockers 2 resolved by" or "closing ending"."""
    return KEPT.facts(bet)


def terms_before(now_is: Bet, missed: Sequence[Change]) -> Terms:
    """What the bet was about before these last changes of it, the oldest first."""
    return KEPT.before(Terms, now_is, missed)
