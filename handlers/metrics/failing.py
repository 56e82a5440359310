"""The message that tells a metric's owner of its failing source: said once, and kept true."""

from datetime import datetime

from bot.messages import metrics as messages
from bot.rules.metrics import Failure, Metric
from bot.rules.teams import Team
from storage import outbox, teams
from storage.engine import Tx


def tell_owner(tx: Tx, metric: Metric, team: Team, now: datetime) -> None:
    """Its owner hears why, once for each time that it begins to fail; the message follows the reason.

    Where they can't be reached any more, the note's owner hears of that.
    """
    if metric.failure is None:
        return
    key, message = _key(metric, metric.failure), messages.failing(metric, team)
    about = f"word that a metric of {team.name} can't be fetched"
    other = team.settings.note_owner if team.settings.note_owner != metric.owner else None
    if not outbox.put(tx, key=key, to=metric.owner, message=message, about=about, at=now, team=team.id, owner=other):
        outbox.update(tx, key=key, message=message, at=now)


def keep_true(tx: Tx, before: Metric, after: Metric, now: datetime) -> None:
    """It does not fail any more, however that came: the message says so, and loses its buttons."""
    if before.failure is None or not before.failure.told or after.failure is not None:
        return
    key = _key(before, before.failure)
    if outbox.get(tx, key) is None:  # they read it where they asked
        return
    team = teams.find(tx, [after.team])[after.team]
    outbox.update(tx, key=key, message=messages.no_longer_failing(before, after, team), at=now)


def _key(metric: Metric, failure: Failure) -> str:
    return f"{metric.ref} failing since {failure.since.isoformat()}"
