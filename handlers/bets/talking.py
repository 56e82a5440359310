"""`/bet`: what a line asks for."""

from bot.messages import bets as messages
from bot.rules import bets
from bot.rules.bets import Ask, Bet, Change, What
from bot.rules.teams import Team
from handlers.bets.finding import on_list
from handlers.bets.picturing import on_hill, show
from handlers.bets.placing import open_placing
from handlers.bets.recording import on_record
from handlers.bets.steps import seen
from handlers.bets.updating import say
from handlers.calls import Answer, Call, Open, Reply
from handlers.deps import Deps
from storage import bets as stored


async def on_bet(call: Call, deps: Deps) -> Answer:
    """`/bet`, with a number, a number and a confidence, a name, list, hill, record or help."""
    if (whose := bets.record_of_whom(call.text, call.user)) is not None:
        return await on_record(call, deps, whose)
    ask = bets.parse(call.text)
    match ask.what:
        case What.HELP:
            return Reply(messages.help_text(deps.prefix))
        case What.LIST:
            return await on_list(call, deps, ask)
        case What.HILL:
            return await on_hill(call, deps)
        case What.PLACE if not ask.line:
            return await open_placing(call, deps, "")
        case What.PLACE:
            return await _named(call, deps, ask.line)
    bet, _, _, team = await seen(call, deps, ask.numbers[0])
    if ask.what is What.SHOW:
        return await show(call, deps, bet, team)
    if ask.what is What.UNSURE:
        return Reply(messages.unsure(ask, [bet]))
    return await _say(call, deps, ask, bet, team)


async def _named(call: Call, deps: Deps, line: str) -> Answer:
    """A line without a number: a new bet, or an update of one that it names."""
    if not bets.may_be_update(line):
        return await open_placing(call, deps, line)
    person = await deps.people.person(call.workspace, call.user)
    teams = {team.id: team for team in await deps.teams_seen(call, person)}
    may_be, is_any_open = await deps.db.read(call.workspace, stored.find_named, list(teams), bets.names_in(line))
    known = {bet.number: bet for bet in may_be}
    ask = bets.understand(line, may_be, deps.now(), others=is_any_open)
    if ask.what is What.PLACE:
        return await open_placing(call, deps, line)
    found = [known[number] for number in ask.numbers]
    if ask.what is What.UNSURE:
        return Reply(messages.unsure(ask, found))
    return await _say(call, deps, ask, found[0], teams[found[0].team])


async def _say(call: Call, deps: Deps, ask: Ask, bet: Bet, team: Team) -> Answer:
    """Confidence and reason at once; without a reason for a change, the form asks for it."""
    assert ask.confidence is not None
    bets.check_open(bet)
    if ask.confidence != bet.confidence and not ask.reason:
        return Open(messages.updating(bet, Change(health=bet.health, confidence=ask.confidence)))
    done = await deps.commit(call, say, bet, team, ask.confidence, ask.reason, call.user, deps.now())
    if not done.is_news:
        return Reply(messages.unchanged(done.bet))
    return Reply(messages.updated(done.bet, done.update))
