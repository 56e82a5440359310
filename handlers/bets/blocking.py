"""Blockers outside of an update's form: a message becomes one, and one is resolved where people are told of it."""

from collections.abc import Sequence
from datetime import datetime

from bot.errors import UserError
from bot.messages import bets as messages
from bot.messages.kit import cut
from bot.rules import bets
from bot.rules.bets import Bet
from bot.rules.teams import Team
from handlers.bets.steps import change, existing, seen
from handlers.calls import Answer, Call, Done, Open
from handlers.deps import Deps
from handlers.quoting import place_of_message, quoted
from storage import bets as stored
from storage import teams
from storage.engine import Tx


async def on_block_message(call: Call, deps: Deps) -> Answer:
    """*Add as blocker* in a message's menu: which bet it holds up, filled with its words."""
    place = await place_of_message(call, deps)
    message = await quoted(call, deps)
    found, more = await _offered(call, deps, place.teams)
    if not found and place.channel is not None:  # nothing of this channel: then of all that they see
        found, more = await _offered(call, deps, await deps.teams_seen(call, place.person))
    if not found:
        raise UserError("no_open_bets")
    said, link = (message.said.strip(), message.link) if message is not None else ("", "")
    return Open(messages.blocking(found, cut(said, bets.BLOCKER_LIMIT), link=link, prefix=deps.prefix, more=more))


async def _offered(call: Call, deps: Deps, teams: Sequence[Team]) -> tuple[list[Bet], bool]:
    """Open bets of these teams, one's own first."""
    found = [team.id for team in teams]
    return await deps.db.read(call.workspace, stored.find_choices, found, call.user, most=messages.OFFERED)


async def on_blocking(call: Call, deps: Deps) -> Answer:
    """The form was sent: one more blocker, with the message it was made from."""
    assert call.view is not None
    bet, _, channel, team = await seen(call, deps, call.chosen("bet"))
    said, owner, link = messages.read_blocking(call.view.filled, call.view.metadata)
    await deps.check_named(call, owner, channel, "blocker_owner", named_as="told")
    await deps.commit(call, block, bet.number, team, said, owner, link, call.user, deps.now())
    return Done()


def block(tx: Tx, number: int, team: Team, said: str, owner: str, link: str, by: str, now: datetime) -> Bet:
    """Add it, once for the same words, person and message. Raises UserError, marked at its input."""
    before = existing(tx, number)
    after = bets.block(before, said, owner=owner, by=by, now=now, link=link)
    teams.mark_used(tx, by, team.id)
    line = messages.blocked_line(after, after.blockers[-1])
    change(tx, before, after, team, what="blocked", by=by, now=now, line=line)
    return after


async def on_unblock(call: Call, deps: Deps) -> Answer:
    """*Resolved*, where people are told of a blocker; that message shows it then."""
    bet, _, _, team = await seen(call, deps, call.number("id"))
    blocker = call.number("blocker")
    if not 1 <= blocker <= len(bet.blockers):
        raise UserError("not_yours_to_see")
    await deps.commit(call, unblock, bet.number, team, blocker, call.user, deps.now())
    return Done()


def unblock(tx: Tx, number: int, team: Team, blocker: int, by: str, now: datetime) -> Bet:
    """Say that it is resolved; once more by the same person changes nothing. Raises UserError."""
    before = existing(tx, number)
    after = bets.unblock(before, blocker, by=by, now=now)
    line = messages.resolved_line(after, bets.get_blocker(after, blocker))
    change(tx, before, after, team, what="resolved", by=by, now=now, line=line)
    return after
