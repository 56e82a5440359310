"""What metrics somebody owns who is gone, and how another one takes them over."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.rules import metrics
from bot.rules.handovers import Held, Role
from bot.rules.metrics import Metric
from handlers import editing
from handlers.gone import Handover, Holds, check_is_theirs
from handlers.metrics import asked
from handlers.metrics.steps import change, existing
from storage import metrics as stored
from storage.engine import Tx


def find(tx: Tx, person: str, now: datetime) -> Sequence[Held]:
    return [
        Held(ritual="metrics", role=Role.METRIC_OWNER, number=one.number, team=one.team, name=one.name)
        for one in sorted(stored.find_owned(tx, person), key=lambda one: one.number)
    ]


def holders(tx: Tx, every: Sequence[Held], person: str) -> Mapping[str, str]:
    found = stored.find_numbered(tx, {one.number for one in every})
    now = ((one, _holder(found[one.number])) for one in every if one.number in found)
    return {one.key: whose for one, whose in now if whose is not None}


def _holder(metric: Metric) -> str | None:
    return metric.owner if metric.retired_at is None else None


def hand_over(tx: Tx, given: Handover) -> None:
    """An edit of the metric as any other. Raises UserError."""
    before = existing(tx, given.held.number)
    check_is_theirs(given, _holder(before))
    metrics.check_may_edit(before, given.by, given.admins)
    after = metrics.edit(before, replace(metrics.terms_of(before), owner=given.to))
    asked.hold(tx, [before, after])
    change(tx, before, after, what=editing.EDITED, by=given.by.id, now=given.now, why=given.why or None)


HOLDS = Holds(find=find, holders=holders, hand_over=hand_over)
