"""Everything that can happen to bets, by several people and two clocks at once: nothing fails, nothing is lost."""

import asyncio
import random
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.errors import UserError
from bot.messages import bets as messages
from bot.messages.bets import Ended
from bot.rules import bets as rules
from bot.rules.bets import Bet, Ending, Result
from bot.rules.facts import Change
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers import bets, teams
from handlers.bets.checking_in import no_change
from handlers.delivery.slack import real_now
from handlers.people import remember
from storage import bets as stored
from storage import history, outbox
from storage import teams as stored_teams
from tests.handlers.checking import check_ins, nov, place
from tests.world import World

Act = tuple[Callable[..., Any], tuple[Any, ...]]
ROUNDS, AT_ONCE = 4, 20
ZONES = ("Europe/Lisbon", "Asia/Tokyo")


async def test_whatever_happens_at_once_history_tells_what_is_stored(here: World) -> None:
    for channel in ("#growth", "#leads"):
        await here.set_up(channel)
    for name in ("Churn", "Onboarding", "Payloads"):
        await place(here, name)
    await place(here, "Hiring", in_="#leads")
    await here.person("ben").types("/bet B-1 70 legal", in_="#growth")
    await here.jump(nov(19, 10, 5))
    assert check_ins(here.person("ana")), "there is a message to keep true"
    dice = random.Random(5)
    for n in range(ROUNDS):
        await asyncio.gather(*(_does_something(here, dice, n * AT_ONCE + one) for one in range(AT_ONCE)))
    await here.settled()
    for number in range(1, 5):
        bet = await here.bot.db.read(here.sandbox.team_id, stored.get, number)
        assert bet is not None
        changes = await here.bot.db.read(here.sandbox.team_id, history.find_changes, bet.ref)
        assert rules.replay(changes) == bet
        check_each_begins_where_the_last_one_ended(changes)
        team = await here.bot.db.read(here.sandbox.team_id, stored_teams.get, bet.team)
        assert team is not None
        shown = [
            await here.bot.db.read(here.sandbox.team_id, outbox.get, f"{bet.ref} card{end}") for end in ("", "#update")
        ]
        assert shown[-1] is not None
        assert list(shown[-1].blocks) == list(messages.card(bet, team).blocks), "and the card shows it"
        assert [v for v in map(rules.version_after, changes) if v] == list(range(1, bet.version + 1))


def check_each_begins_where_the_last_one_ended(changes: Sequence[Change]) -> None:
    known: dict[str, Any] = {}
    for one in changes:
        assert {name: known.get(name) for name in one.before} == one.before
        known.update(one.after)


async def _does_something(here: World, dice: random.Random, n: int) -> None:
    """Somebody looks at a bet, and then does what was possible when they looked."""
    db, workspace, now = here.bot.db, here.sandbox.team_id, here.bot.deps.now() + timedelta(seconds=n)
    number, who = dice.randint(1, 4), here.person(dice.choice(["ana", "ben"])).id
    choice = dice.random()
    bet = await db.read(workspace, stored.get, number)
    assert bet is not None
    team = await db.read(workspace, stored_teams.get, bet.team)
    assert team is not None
    every = [*_of_people(bet, team, who, here.person("ana").id, n, now), *_of_clocks(bet, team, who, n, now)]
    act, arguments = every[int(choice * len(every))]
    with suppress(UserError):  # somebody else was first
        await db.run(workspace, act, *arguments)


def _of_people(bet: Bet, team: Team, who: str, admin: str, n: int, now: datetime) -> list[Act]:
    by, number = Person(id=admin, name=""), bet.number
    ended = Ended(ending=Ending.STOPPED, result=Result.KEPT)
    return [
        (bets.say, (bet, team, n % 101, "rain", who, now)),
        (no_change, (number, team, bet.updated_at.isoformat(), who, now)),
        (bets.block, (number, team, f"Legal {n}", who, "", who, now)),
        *((bets.unblock, (number, team, one.number, who, now)) for one in bet.open_blockers[:1]),
        (bets.edit, (number, team, replace(bet.terms, name=f"Churn {n}"), "", bet.version, by, now)),
        (bets.edit, (number, team, replace(bet.terms, owner=who), "", bet.version, by, now)),
        (bets.close, (number, team, ended, bet.version, by, now)),
        (bets.reopen, (number, team, "", bet.version, by, now)),
        (bets.reopen, (number, team, "", bet.version, by, now)),
    ]


def _of_clocks(bet: Bet, team: Team, who: str, n: int, now: datetime) -> list[Act]:
    return [
        (teams.pause, (team.id, None, who, now)),
        (teams.resume, (team.id, who, now)),
        (remember, ([Person(id=who, name="", zone=ZONES[n % 2])], real_now())),
        (bets.ring_check_in, (who, now)),
        (bets.ring, (str(bet.number), now)),
    ]
