"""What bets somebody owns who is gone, what they were named to unblock, and how another one takes it over."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.messages import bets as messages
from bot.rules import bets
from bot.rules.bets import Bet, State
from bot.rules.handovers import Held, Role
from handlers.bets import nudging
from handlers.bets.steps import change, existing
from handlers.gone import Handover, Holds, check_is_theirs
from storage import bets as stored
from storage import teams
from storage.engine import Tx


def find(tx: Tx, person: str, now: datetime) -> Sequence[Held]:
    of = [team.id for team in teams.find_all(tx)]
    owned = sorted(stored.find_owned(tx, person), key=lambda one: one.number)
    blocked = stored.find_blocked_by(tx, of, person)
    return [*map(_owned, owned), *(held for one in blocked for held in _to_unblock(one, person))]


def _owned(bet: Bet) -> Held:
    name = f"{bet.ref} · {bet.name}"
    return Held(ritual="bets", role=Role.BET_OWNER, number=bet.number, team=bet.team, name=name)


def _to_unblock(bet: Bet, person: str) -> Iterator[Held]:
    held = replace(_owned(bet), role=Role.BLOCKER, runs=(bet.owner,))
    for one in bet.open_blockers:
        if one.owner == person:
            yield replace(held, item=one.number, name=f"{bet.ref} · {one.text}")


def holders(tx: Tx, every: Sequence[Held], person: str) -> Mapping[str, str]:
    found = stored.find_numbered(tx, {one.number for one in every})
    now = ((one, _holder(found[one.number], one)) for one in every if one.number in found)
    return {one.key: whose for one, whose in now if whose is not None}


def _holder(bet: Bet, held: Held) -> str | None:
    if bet.state is not State.OPEN:
        return None
    if held.role is Role.BET_OWNER:
        return bet.owner
    return next((one.owner for one in bet.open_blockers if one.number == held.item), None)


def hand_over(tx: Tx, given: Handover) -> None:
    """A change of the bet as any other. Raises UserError."""
    before = existing(tx, given.held.number)
    check_is_theirs(given, _holder(before, given.held))
    if given.held.role is Role.BLOCKER:
        _pass(tx, before, given)
        return
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


def _pass(tx: Tx, before: Bet, given: Handover) -> None:
    """Whoever can unblock it now is named in the bet's thread, and hears of it as the one before them would have."""
    number = given.held.item
    after = bets.pass_blocker(before, number, given.to)
    line = messages.passed_line(
        after, bets.get_blocker(before, number), bets.get_blocker(after, number), given.by.id, given.why
    )
    by, now, why = given.by.id, given.now, given.why or None
    change(tx, before, after, given.team, what="blocker reassigned", by=by, now=now, line=line, why=why)
    nudging.tell_anew(tx, before, after, number, given.team, now)


HOLDS = Holds(find=find, holders=holders, hand_over=hand_over)
