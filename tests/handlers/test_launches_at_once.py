"""Everything that can happen to a launch, by several people at once: nothing fails, nothing is lost, no go is left."""

import asyncio
import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages.handing import Delegating, Handover, delegation_seen
from bot.messages.launches import GateAnswer, Moving
from bot.rules import launches
from bot.rules.launches import Assignment, Evidence, ItemState, Launch, Phase, TemplateItem, Trade, Turn, Verdict
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.launches.answering import decide
from handlers.launches.assigning import add_item, ask_help, assign
from handlers.launches.checking import turn_item
from handlers.launches.handing import delegate, reassign
from handlers.launches.launching import mark_launched
from handlers.launches.moving import move
from handlers.launches.ringing import ring
from handlers.launches.several import tick_many
from handlers.launches.steps import card
from storage import history, outbox, teams
from storage import launches as stored
from tests.handlers.test_bets_at_once import check_each_begins_where_the_last_one_ended
from tests.handlers.under_way import kept, prepared
from tests.launch_acts import check_stands
from tests.launching import TUESDAY
from tests.world import World, another_process

Act = tuple[Callable[..., Any], tuple[Any, ...]]
ROUNDS, AT_ONCE = 4, 20


async def test_whatever_happens_at_once_history_tells_what_is_stored(here: World) -> None:
    for channel in ("#growth", "#payload-team"):
        await prepared(here, in_=channel, items=launches.default_checklist())
    dice = random.Random(6)
    for n in range(ROUNDS):
        await asyncio.gather(*(_does_something(here, dice, n * AT_ONCE + one) for one in range(AT_ONCE)))
    await here.settled()
    for number in (1, 2):
        launch = await kept(here, number)
        check_stands(launch)
        changes = await here.bot.db.read(here.sandbox.team_id, history.find_changes, launch.ref)
        assert launches.replay(changes) == launch
        check_each_begins_where_the_last_one_ended(changes)
        for before, after in pairwise(changes):
            assert launches.version_after(after) == launches.version_after(before) + 1
        for n in range(1, len(changes) + 1):
            check_stands(launches.replay(changes[:n]))
        await _check_card_shows(here, launch)


async def _check_card_shows(here: World, launch: Launch) -> None:
    team = await here.bot.db.read(here.sandbox.team_id, teams.get, launch.team)
    assert team is not None
    keys = [f"{launch.ref} card", f"{launch.ref} card#update"]
    shown = [found for key in keys if (found := await here.bot.db.read(here.sandbox.team_id, outbox.get, key))]
    assert list(shown[-1].blocks) == list(card(launch, team, here.sandbox.clock.now()).blocks)


async def _does_something(here: World, dice: random.Random, n: int) -> None:
    """Somebody looks at a launch, and then does what was possible when they looked."""
    db, workspace, now = here.bot.db, here.sandbox.team_id, here.bot.deps.now() + timedelta(seconds=n)
    number, who, choice = dice.randint(1, 2), here.person(dice.choice(["ana", "ben", "cy"])).id, dice.random()
    launch = await db.read(workspace, stored.get, number)
    assert launch is not None
    team = await db.read(workspace, teams.get, launch.team)
    assert team is not None
    item = launch.items[dice.randrange(len(launch.items))].number
    owner = Person(id=here.person("ana").id, name="")
    every = [
        *_of_an_item(launch, team, item, who, n, now),
        *_of_the_gate(launch, team, here.person("ben").id, owner, now),
    ]
    if n >= (ROUNDS - 1) * AT_ONCE:  # what comes after it is little
        every.append((mark_launched, (team, number, owner, now)))
    act, arguments = every[int(choice * len(every))]
    with suppress(UserError):  # somebody else was first
        await db.run(workspace, act, *arguments)


def _of_an_item(launch: Launch, team: Team, number: int, who: str, n: int, now: datetime) -> list[Act]:
    item, by = launch.item(number), Person(id=who, name="")
    was = Assignment(owner=item.owner, due=item.due)
    some = launch.items[n % 3 :: 3]
    given = tuple(Evidence(item=one.number, text=f"seen {n}", seen=one.version) for one in some if not one.review)
    new = TemplateItem(text=f"New {n}", phase=list(Phase)[n % 3], blocking=n % 2 == 0)
    return [
        *(
            (turn_item, (team, launch.number, number, one, by_whom, f"{one} {n}", item.version, now))
            for one, by_whom in _turns(launch, number, who)
        ),
        (tick_many, (team, launch.number, given, who, now)),
        (assign, (team, launch.number, number, replace(was, owner=who), was, by, now)),
        (ask_help, (team, launch.number, number, f"Help {n}", who, now)),
        (add_item, (team, launch.number, new, by, now)),
    ]


def _turns(launch: Launch, number: int, who: str) -> list[tuple[Turn, str]]:
    """What their screen offers, to who may do it."""
    match launch.item(number).state:
        case ItemState.OPEN:
            return [(Turn.TICK, who), (Turn.TICK, who), (Turn.WAIVE, launch.approver)]
        case ItemState.DONE:
            return [(Turn.UNTICK, who)] * 3
        case ItemState.WAIVED:
            return [(Turn.UNWAIVE, launch.approver)] * 3


def _of_the_gate(launch: Launch, team: Team, approver: str, owner: Person, now: datetime) -> list[Act]:
    at = TUESDAY + timedelta(days=1 if launch.at == TUESDAY else 0)
    opened = {"at": launch.at.isoformat(), "gate": launch.gate.value}
    moving = Moving(at=at, trade=Trade.DATE, cause="late")
    waivers = {one.number: "because" for one in launch.open_blocking(Phase.BEFORE)}
    answers = (
        GateAnswer(verdict=Verdict.GO),
        GateAnswer(verdict=Verdict.GO, waivers=waivers),
        GateAnswer(verdict=Verdict.NOT_YET),
        GateAnswer(verdict=Verdict.NO_GO, rationale="because", moving=moving),
    )
    start = now - timedelta(hours=1)
    lent = Delegating(to="UC", start=start, until=start + timedelta(days=9), ends=False, why="")
    handed = Handover(approver=approver, driver=owner.id, why="")
    return [
        *((decide, (team, launch.number, one, approver, launch.question, now)) for one in answers),
        (delegate, (launch.number, team, lent, delegation_seen(launch.approval), approver, now)),
        (reassign, (launch.number, team, replace(handed, driver="UC"), (launch.approver, launch.owner), owner, now)),
        (reassign, (launch.number, team, handed, (launch.approver, launch.owner), Person(id="UC", name=""), now)),
        (ring, (str(launch.number), now)),
        (move, (team, launch.number, moving, opened, owner, now)),
    ]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_ticks_of_two_processes_in_one_second_all_stay(here: World, database_url: str, tmp_path: Path) -> None:
    """Everybody has the same card before them; two of them have the same item in mind."""
    await prepared(here, items=launches.default_checklist())
    launch, workspace, now = await kept(here), here.sandbox.team_id, here.sandbox.clock.now()
    team = await here.bot.db.read(workspace, teams.get, launch.team)
    assert team is not None
    async with another_process(here, database_url, tmp_path) as other:
        several = tuple(Evidence(item=one, text="cy", seen=1) for one in (3, 4, 5))
        done = await asyncio.gather(
            here.bot.db.run(workspace, turn_item, team, 1, 1, Turn.TICK, "UA", "ana", 1, now),
            other.db.run(workspace, turn_item, team, 1, 2, Turn.TICK, "UB", "ben", 1, now),
            here.bot.db.run(workspace, tick_many, team, 1, several, "UC", now),
            other.db.run(workspace, turn_item, team, 1, 3, Turn.TICK, "UD", "dee", 1, now),
            return_exceptions=True,
        )
    after = await kept(here)
    assert [one.by for one in after.items[:2]] == ["UA", "UB"]
    assert {one.by for one in after.items[3:5]} == {"UC"}
    if after.item(3).by == "UC":
        assert isinstance(done[3], UserError)
        assert (done[3].code, done[3].facts["person"]) == ("already_ticked", "UC")
    else:
        assert not isinstance(done[2], BaseException)
        assert done[2][1] == several[:1], "the one that dee was faster with is left"
    changes = await here.bot.db.read(workspace, history.find_changes, "L-1")
    assert launches.replay(changes) == after
