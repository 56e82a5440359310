"""What bets somebody owns who is gone, and how another one takes them over."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.messages import bets as messages
from bot.rules import bets
from bot.rules.bets import State
from bot.rules.handovers import Held, Role
from handlers.bets.steps import change, existing
from handlers.gone import Handover, Holds
from storage import bets as stored
from storage.engine import Tx


def find(tx: Tx, person: str, now: datetime) -> Sequence[Held]:
    return [
        Held(
            ritual="bets",
            role=Role.BET_OWNER,
            number=one.number,
            team=one.team,
            name=f"{one.ref} · {one.name}",
        )
        for one in sorted(stored.find_owned(tx, person), key=lambda one: one.number)
    ]


def holders(tx: Tx, every: Sequence[Held], person: str) -> Mapping[str, str]:
    found = stored.find_numbered(tx, {one.number for one in every})
    theirs = ((one, found[one.number]) for one in every if one.number in found)
    return {one.key: bet.owner for one, bet in theirs if bet.state is State.OPEN}


def hand_over(tx: Tx, given: Handover) -> None:
    """An edit of the bet as any other. Raises UserError."""
    before = existing(tx, given.held.number)
    after = bets.edit(
        before,
        replace(before.terms, owner=given.to),
        by=given.by,
        admins=given.admins,
        seen=before.version,
        now=given.now,
        zone=given.team.zone,
    )
    line = messages.edited_line(before, after, by=given.by.id, why=given.why)
    change(tx, before, after, given.team, what="edited", by=given.by.id, now=given.now, line=line, why=given.why)


HOLDS = Holds(find=find, holders=holders, hand_over=hand_over)
