"""A channel's id changes, as when a private channel begins to be shared: all that is recorded moves along, at once."""

import logging
from datetime import datetime

from storage import alarms, history, moving, teams
from storage.engine import Tx
from storage.history import Entry

log = logging.getLogger(__name__)


def move(tx: Tx, before: str, after: str, now: datetime) -> None:
    """Twice is once. Where the new id was set up as a team meanwhile, both teams stay what they are."""
    team = teams.get_by_channel(tx, before)
    if team is not None and teams.get_by_channel(tx, after) is not None:
        log.warning("team %s can't move to its channel's new id, for that is another team's", team.id)
        return
    moving.move_channel(tx, before, after)
    if team is not None:
        alarms.ring_team(tx, team.id)
        old, new = {"channel": before}, {"channel": after}
        entry = Entry(record=f"team {team.id}", what="channel has another id", at=now, by=None, before=old, after=new)
        history.add(tx, entry)
