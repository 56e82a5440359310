"""Many who look at their Home at the same moment, and what Slack does not take then: each ends with what is true."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from bot.rules import decisions
from handlers import publishing
from handlers.decisions.steps import start
from sandbox import faults
from sandbox.person import Person
from sandbox.workspace import Workspace, load
from storage import decisions as stored_decisions
from storage import home as stored
from storage import teams, workspaces
from storage.engine import Tx
from tests.handlers.homing import forget, opens, published, shown
from tests.handlers.test_decisions.living import log
from tests.world import MONDAY, World, world

MANY = 200
FEW = 24


@pytest.fixture
async def crowd(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """#growth with two hundred people in it, beside ana and ben."""
    async with world(database_url, tmp_path, workspace=_crowd(MANY)) as running:
        await running.set_up()
        yield running


@pytest.fixture
async def few(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    """The same with some two dozen, where what Slack says of a pause is kept in real time, and nothing else is."""
    async with world(database_url, tmp_path, workspace=_crowd(FEW)) as running:
        await running.set_up()
        await running.settled()
        monkeypatch.setattr(publishing, "GAP_SECONDS", 0.0)
        monkeypatch.setattr(publishing, "GATHER_SECONDS", 0.01)
        running.bot.publisher._pace = 1.0
        yield running


def _crowd(count: int) -> Workspace:
    names = [f"p{number}" for number in range(count)]
    people = "\n".join(f"  {name}: {{name: Person {name}, tz: Europe/Lisbon}}" for name in names)
    return load(
        "name: Acorn\nbot: {handle: drumbeat, name: Drumbeat}\npeople:\n  ana: {name: Ana Silva}\n"
        f"  ben: {{name: Ben Okafor}}\n{people}\nchannels:\n"
        f"  growth: {{members: [ana, ben, drumbeat, {', '.join(names)}]}}\n"
        "  payload-team: {members: [ana, ben, drumbeat]}\n"
    )


def _people(here: World, count: int) -> list[Person]:
    return [here.person(f"p{number}") for number in range(count)]


# --- two hundred at once ---------------------------------------------------------------------------------------------


async def test_two_hundred_open_theirs_while_records_change(crowd: World) -> None:
    """Each ends with how it stands; none is shown the same twice; Slack is asked once who is in the channel."""
    here, people = crowd, _people(crowd, MANY)
    ana, ben = here.person("ana"), here.person("ben")
    await opens(here, ben)
    await here.settled()
    forget(here)
    await _change(here, partial(_forget_channel, channel=here.sandbox.world.channel("#growth").id))

    async def work() -> None:
        for number in range(1, 6):
            await _change(here, partial(_decision, number=number, ana=ana.id, ben=ben.id))
            await _change(here, partial(_rename, name=f"Growth {number}"))
            await asyncio.sleep(0.1)

    await asyncio.gather(work(), *(one.opens_home() for one in people))
    await here.settled()
    for one in (ben, *people):
        assert "Growth 5" in shown(one).text, one.id
    assert "Needs you · 5" in shown(ben).text
    _never_the_same_twice(here)
    asked = [one for one in here.sandbox.calls if one.method == "conversations.info"]
    assert len(asked) <= 20, "and not once for everybody"
    homes = {one.person: one for one in await here.bot.db.read(here.sandbox.team_id, _open, _soon(here))}
    assert len(homes) == MANY + 1
    for who, home in homes.items():
        assert home.hash == here.sandbox.world.homes[who].hash
    forget(here)
    await asyncio.gather(*(one.opens_home() for one in people))
    await here.settled()
    assert published(here) == [], "nothing reads otherwise"


async def test_of_many_who_wait_some_are_made_side_by_side(crowd: World) -> None:
    people = _people(crowd, 60)
    hold = crowd.sandbox.faults.hold("views.publish")
    opening = asyncio.gather(*(one.opens_home() for one in people))
    await hold.held(publishing.OPENED_AT_ONCE)
    await opening
    await asyncio.sleep(0.2)
    under_way = crowd.bot.publisher._doors[crowd.sandbox.team_id]
    assert under_way.locked()
    crowd.sandbox.faults.release("views.publish")
    await crowd.settled()
    assert sorted(published(crowd)) == sorted(one.id for one in people)


def _never_the_same_twice(here: World) -> None:
    views = defaultdict[str, list[Any]](list)
    for one in here.sandbox.calls:
        if one.method == "views.publish" and one.effect:
            views[str(one.args["user_id"])].append(one.args["view"])
    for who, every in views.items():
        assert all(before != after for before, after in pairwise(every)), who


# --- what Slack does not take ----------------------------------------------------------------------------------------


async def test_where_slack_wants_a_pause_nobody_calls_it_before_its_end(few: World) -> None:
    """Those who were under way could not know; all others wait, and are shown theirs once it is over."""
    people = _people(few, FEW)
    forget(few)
    few.sandbox.faults.script("views.publish", None, None, faults.rate_limited(1))
    await asyncio.gather(*(one.opens_home() for one in people))
    for one in people:
        await one.sees("Growth", in_="home")
    await few.settled()
    calls = [one for one in few.sandbox.calls if one.method == "views.publish"]
    early = [one for one in calls if one.too_early]
    assert len(early) < publishing.OPENED_AT_ONCE, "no more than were under way"
    assert sorted(published(few)) == sorted(one.id for one in people), "each once"


async def test_who_waits_comes_before_those_who_only_look_on(few: World) -> None:
    first, second, third, waits = _people(few, 4)
    for one in (first, second, third):
        await opens(few, one)
    forget(few)
    few.sandbox.faults.script("views.publish", faults.rate_limited(3))
    await _change(few, _rename)
    await few.settled()
    assert published(few) == [], "Slack wants a pause"
    await waits.opens_home()
    await waits.sees("Growth and more", in_="home", within=20)
    assert published(few)[0] == waits.id
    for one in (first, second, third):
        await one.sees("Growth and more", in_="home")


async def test_what_was_to_be_shown_in_any_case_still_is_after_a_pause(few: World) -> None:
    """Slack lost what it had shown; the first try to show it again came too fast."""
    one = _people(few, 1)[0]
    await opens(few, one)
    del few.sandbox.world.homes[one.id]
    few.sandbox.faults.script("views.publish", faults.rate_limited(1))
    await one.opens_home()
    await one.sees("Growth", in_="home")


async def test_one_whose_home_slack_can_not_take_holds_nobody_else_up(few: World) -> None:
    first, second = _people(few, 2)
    for one in (first, second):
        await opens(few, one)
    forget(few)
    few.sandbox.refuse("views.publish", "internal_error")
    await _change(few, _rename)
    await few.settled()
    assert len(published(few)) == 1, "the other one, without waiting"
    for one in (first, second):
        await one.sees("Growth and more", in_="home")


async def test_while_slack_does_not_say_who_somebody_is_it_says_so(few: World) -> None:
    one = _people(few, 1)[0]
    few.sandbox.faults.script("users.info", *[faults.http_error(503)] * 3)
    assert "Slack is slow to answer right now" in (await opens(few, one)).text
    few.sandbox.faults.clear()
    await one.clicks("Try again")
    await few.settled()
    assert "Growth" in shown(one).text


async def test_what_changes_while_theirs_is_made_for_the_first_time_is_shown_too(few: World) -> None:
    """Of which teams it is, is only known once it was published."""
    one = _people(few, 1)[0]
    hold = few.sandbox.faults.hold("views.publish")
    await one.opens_home()
    await hold.held()
    await _change(few, _rename)
    await asyncio.sleep(0.3)  # whoever looks at that team was looked for
    few.sandbox.faults.release("views.publish")
    await few.settled()
    assert "Growth and more" in shown(one).text


# --- whose they are --------------------------------------------------------------------------------------------------


async def test_a_team_that_came_while_it_read_the_same_is_followed_too(few: World) -> None:
    """Narrowed to decisions there is nothing of a new team to see, until something of it waits for them."""
    ana, ben = few.person("ana"), few.person("ben")
    await opens(few, ben)
    await ben.clicks("Filter")
    await ben.modal("Filter Home")
    await ben.fills({"Show": "Decisions"})
    await ben.submits()
    await few.settled()
    forget(few)
    await few.set_up("#payload-team")
    await few.settled()
    assert published(few) == [], "it reads the same"
    await log(ana, "/decide Elsewhere @ben fri", in_="#payload-team")
    await few.settled()
    assert "Elsewhere" in shown(ben).text


# --- what the tests do -----------------------------------------------------------------------------------------------


async def _change(here: World, work: Any) -> None:
    await here.bot.db.run(here.sandbox.team_id, work)


def _open(tx: Tx, at: Any) -> list[stored.Home]:
    return stored.find_open(tx, at)


def _soon(here: World) -> Any:
    return here.bot.publisher._real_now() + timedelta(minutes=1)


def _decision(tx: Tx, number: int, ana: str, ben: str) -> None:
    """As the form would have made it."""
    team = teams.get(tx, 1)
    assert team is not None
    draft = decisions.Draft(title=f"Question {number}", driver=ana, approver=ben, due=MONDAY + timedelta(days=4))
    made = decisions.log(draft, number=stored_decisions.claim_number(tx), team=1, by=ana, now=MONDAY)
    start(tx, made, team, by=ana, now=MONDAY)


def _forget_channel(tx: Tx, channel: str) -> None:
    workspaces.forget_channel(tx, channel)


def _rename(tx: Tx, name: str = "Growth and more") -> None:
    team = teams.get(tx, 1)
    assert team is not None
    teams.save(tx, replace(team, settings=replace(team.settings, name=name)))
