"""Pictures of bets: the hill chart of a team, the trend at a card, how well confidence was calibrated."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from bot.messages import bets as messages
from bot.pictures import calibration as calibrations
from bot.pictures import hill as hills
from bot.pictures import trend as trends
from bot.pictures.picture import Drawing
from bot.rules import bets, calendar
from bot.rules.bets import Bet, Climb
from bot.rules.teams import Team
from handlers import picturing
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps, Place
from storage import bets as stored
from storage import outbox
from storage.engine import Tx
from storage.outbox import Recipe

ONE_ENOUGH = timedelta(minutes=1)
"""Within it the same hill is posted once, however often it is asked for."""

# --- the hill --------------------------------------------------------------------------------------------------------


async def on_hill(call: Call, deps: Deps) -> Answer:
    """`/bet hill`: into the channel, or, asked in a direct message, to whoever asked, of the team they used last.

    *Hill chart* below the list of a team is of that one, and goes to whoever asked if the list is not in its channel.
    """
    place = await place_of(call, deps)
    team = place.teams[0]
    to = team.channel if place.channel is not None else call.user
    posted = await deps.commit(call, post_hill, team, to, call.user, deps.now())
    if posted is None:
        return Reply(messages.no_hill(team, deps.prefix))
    return Reply(messages.hill_coming(team, here=to == team.channel) if posted else messages.hill_asked_already(team))


async def place_of(call: Call, deps: Deps) -> Place:
    """Who asks, and the team of the list below which they pressed; where none was listed, as `Deps.place`.

    Raises UserError also where they may not see that team.
    """
    if "team" not in call.facts:
        return await deps.place(call)
    person, channel, team = await deps.team_seen(call, call.number("team"))
    return Place(person=person, teams=(team,), channel=channel if channel.id == call.channel else None)


def post_hill(tx: Tx, team: Team, to: str, by: str, now: datetime) -> bool | None:
    """Whether the hill goes out; not if the same did within the last minute. None: no bet is of now."""
    recipe = Recipe(name="bets.hill", facts={"team": team.id, "at": now.isoformat()})
    drawing = sketch_hill(tx, [team], recipe.facts)
    if drawing is None:
        return None
    climbs = _climbs(tx, team, now)
    shown, left_out = climbs[: hills.MOST], len(climbs[hills.MOST :])
    minute = int(now.timestamp() // ONE_ENOUGH.total_seconds())
    keys = [f"hill of {team.id} for {to} {drawing.digest} {one}" for one in (minute, minute - 1)]
    if any(letter is not None and now - letter.at < ONE_ENOUGH for letter in [outbox.get(tx, key) for key in keys]):
        return False
    return outbox.put(
        tx,
        key=keys[0],
        to=to,
        message=messages.hill(shown, team, by=by, now=now, left_out=left_out),
        about=f"the hill chart of {team.name}",
        at=now,
        team=team.id,
        owner=by,
        picture=recipe,
    )


def sketch_hill(tx: Tx, seen: Sequence[Team], facts: Mapping[str, Any]) -> Drawing | None:
    """The bets of now of a team, the worst first where they are too many; None where there is none to see."""
    team = next((team for team in seen if team.id == facts["team"]), None)
    now = datetime.fromisoformat(facts["at"])
    climbs = _climbs(tx, team, now) if team is not None else []
    if team is None or not climbs:
        return None
    day = calendar.day_text(calendar.local(now, team.zone).date())
    climbers = tuple(
        hills.Climber(
            ref=one.bet.ref, name=one.bet.name, place=one.bet.hill, trail=one.trail, stalled_days=one.stalled_days
        )
        for one in climbs[: hills.MOST]
    )
    return hills.CHART.of(hills.Hill(title=team.name, as_of=f"{day} ({team.zone})", climbers=climbers))


def _climbs(tx: Tx, team: Team, now: datetime) -> list[Climb]:
    found = stored.find_now(tx, team.id)
    return bets.climbs(found, stored.find_moves(tx, [bet.number for bet in found], now - bets.TRAIL), now)


# --- the trend -------------------------------------------------------------------------------------------------------


async def show(call: Call, deps: Deps, bet: Bet, team: Team) -> Answer:
    """The card of a bet, privately, with its trend: in the card if Slack has it, else following it once it is drawn."""
    recipe = Recipe(name="bets.trend", facts={"bet": bet.number, "at": deps.now().isoformat()})
    card = messages.card(bet, team, deps.now())
    return await picturing.card(call, deps, card, recipe, team, about=messages.trend(bet))


def sketch_trend(tx: Tx, seen: Sequence[Team], facts: Mapping[str, Any]) -> Drawing | None:
    """What was said about a bet; None where nothing was since it was placed, or it is not to be seen."""
    bet = stored.get(tx, facts["bet"])
    team = next((team for team in seen if bet is not None and team.id == bet.team), None)
    updates = stored.find_updates(tx, bet.number) if bet is not None and team is not None else []
    if bet is None or team is None or len(updates) < 2:
        return None
    said = [trends.Stated(at=one.at, confidence=one.confidence, health=one.health) for one in updates]
    said.sort(key=lambda one: one.at)  # clocks of two processes may differ
    until = bets.told_until(bet, said[-1].at, datetime.fromisoformat(facts["at"]), team.zone)
    return trends.CHART.of(
        trends.Trend(ref=bet.ref, name=bet.name, updates=tuple(said), due=bet.terms.due, as_of=until, zone=team.zone)
    )


# --- calibration -----------------------------------------------------------------------------------------------------


def follow_record(call: Call, deps: Deps, seen: Sequence[Team], team: Team) -> None:
    """After a record: the calibration of who asks, over the teams that they see, and that of a team.

    Either comes once there are enough bets for it.
    """
    if call.response_url is not None:
        deps.tasks.start(_send_calibrations(call, call.response_url, deps, seen, team), f"record of {call.user}")


async def _send_calibrations(call: Call, url: str, deps: Deps, seen: Sequence[Team], team: Team) -> None:
    for whose, of, teams in ((call.user, None, seen), (None, team, [team])):
        recipe = calibration(whose, of.id if of is not None else None)
        found = await deps.pictures.look(call.workspace, teams, recipe)
        if found is not None:
            drawing, _ = found
            await deps.pictures.answer(call.workspace, url, messages.calibration(of), drawing, said=True)


def calibration(whose: str | None, team: int | None) -> Recipe:
    """The picture of a record: of one person, or of everybody; of one team, or of all that the reader may see."""
    return Recipe(name="bets.calibration", facts={"whose": whose, "team": team})


def sketch_calibration(tx: Tx, seen: Sequence[Team], facts: Mapping[str, Any]) -> Drawing | None:
    """Stated confidence against what happened; None where too few closed bets say so."""
    teams = [team for team in seen if facts["team"] in (None, team.id)]
    found = stored.find_settled(tx, [team.id for team in teams], owner=facts["whose"])
    scored = [
        calibrations.Closed(confidence=one.stated, reached=one.came_true)
        for one in found
        if one.stated is not None and one.came_true is not None
    ]
    if len(scored) < bets.CALIBRATION_FROM:
        return None
    of = teams[0].name if facts["team"] is not None else "all teams"
    title = of if facts["whose"] is None else f"Your bets, {of}"
    return calibrations.CHART.of(
        calibrations.Calibration(title=title, as_of="every bet closed so far", bets=tuple(scored))
    )
