"""`/bet record`: what closed bets tell, one's own and the team's; never another person's."""

from collections.abc import Collection

from bot.messages import bets as messages
from bot.rules import bets
from bot.rules.bets import Record
from handlers.bets.picturing import follow_record, place_of
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from storage import bets as stored
from storage.engine import Tx


async def on_record(call: Call, deps: Deps, whose: str) -> Answer:
    """One's own record over the teams that one may see at this moment, and the record of the team that it is about."""
    bets.check_may_look_back(call.user, whose)
    place = await place_of(call, deps)
    team = place.teams[0]
    every = place.channel is None and "team" not in call.facts
    seen = place.teams if every else await deps.teams_seen(call, place.person)
    own, of_team = await deps.db.read(call.workspace, _records, [one.id for one in seen], team.id, place.person.id)
    follow_record(call, deps, seen, team)
    return Reply(messages.record(own, of_team, team))


async def on_record_pressed(call: Call, deps: Deps) -> Answer:
    """*Record*, where bets are listed."""
    return await on_record(call, deps, call.user)


def _records(tx: Tx, seen: Collection[int], team: int, person: str) -> tuple[Record, Record]:
    """A person's own over the teams that they see, and everybody's of one team."""
    own = stored.find_settled(tx, seen, owner=person)
    return bets.record_of(own), bets.record_of(stored.find_settled(tx, [team]))
