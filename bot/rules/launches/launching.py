"""It is out: only after a go, and with everything done or waived that it needs on its day."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.rules import people
from bot.rules.launches.gate import check_coming
from bot.rules.launches.launch import Gate, Launch, Phase
from bot.rules.people import Person


def mark_launched(launch: Launch, *, by: Person, admins: Collection[str], now: datetime) -> Launch:
    """It is out, before its day or after it. Raises UserError: not theirs to say, no go, or something blocks."""
    people.check_may_change(by, launch.owner, admins)
    check_coming(launch)
    if launch.gate is not Gate.GO:
        raise UserError("launch_needs_go", approver=launch.approver)
    if blocking := launch.open_blocking(Phase.BEFORE, Phase.DAY):
        raise UserError("launch_blocked", items=tuple(one.text for one in blocking), approver=launch.approver)
    return replace(launch, launched_at=now, launched_by=by.id, version=launch.version + 1)
