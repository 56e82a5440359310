"""Home follows what happens while somebody looks, and Slack is called only when it reads otherwise."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from handlers import publishing
from sandbox import faults
from sandbox.person import Person
from storage import home as stored
from storage import teams
from storage.engine import Tx
from tests.handlers.checking import nov, place
from tests.handlers.homing import forget, opens, published, shown
from tests.handlers.test_decisions.living import decide_number, log
from tests.world import World, another_process


async def test_what_reads_the_same_is_not_published_again(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    for _ in range(3):
        await opens(here, ana)
    assert published(here) == [ana.id]


async def test_two_opened_at_once_publish_once(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await asyncio.gather(ana.opens_home(), ana.opens_home())
    await here.settled()
    assert published(here) == [ana.id]


async def test_who_looks_is_shown_what_others_do_and_nobody_else_is(here: World) -> None:
    await here.set_up()
    await here.set_up("#payload-team")
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    for one in (ben, cy):
        await opens(here, one)
    forget(here)
    await log(ana)
    await here.settled()
    assert "D-1 Pick the queue" in shown(ben).text
    assert published(here) == [ben.id], "cy sees the same as before, and ana never opened hers"
    forget(here)
    await place(here, by="cy", in_="#growth")
    assert "B-1 Churn" in shown(cy).text
    assert published(here) == [cy.id]


async def test_a_team_that_they_do_not_see_is_not_even_looked_at(here: World) -> None:
    await here.set_up()
    await here.set_up("#leads")
    cy = here.person("cy")
    await opens(here, cy)
    before = await _home(here, cy)
    await log(here.person("ana"), in_="#leads")
    await here.settled()
    after = await _home(here, cy)
    assert (before.looked_at, before.digest) == (after.looked_at, after.digest)


async def test_who_has_not_looked_for_an_hour_is_shown_nothing_until_they_open_it_again(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await opens(here, ben)
    await _change(here, lambda tx: stored.mark_closed(tx, ben.id, here.bot.publisher._real_now()))
    forget(here)
    await log(ana)
    await here.settled()
    assert published(here) == []
    assert "Pick the queue" in (await opens(here, ben)).text


async def test_who_leaves_a_private_channel_is_shown_nothing_of_it_however_long_ago_they_looked(here: World) -> None:
    ben = await _looked_long_ago_at_leads(here)
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    assert "Secret" not in shown(ben).text
    assert "Leads" not in shown(ben).text
    assert published(here) == [ben.id]


async def test_what_slack_does_not_take_when_somebody_leaves_is_replaced_later(here: World) -> None:
    ben = await _looked_long_ago_at_leads(here)
    here.sandbox.refuse("views.publish", "ratelimited", retry_after=1)
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await ben.sees("None of your channels is set up yet", in_="home")
    assert "Secret" not in shown(ben).text


async def test_who_leaves_before_the_process_dies_is_shown_nothing_of_it_by_another(here: World) -> None:
    ben = await _looked_long_ago_at_leads(here)
    here.bot.publisher.stop()
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    assert "Secret" in shown(ben).text
    here.bot.publisher._stopped = False  # as the next process
    here.bot.publisher.tick()
    await here.settled()
    assert "Secret" not in shown(ben).text


async def test_who_leaves_a_channel_that_stood_nowhere_on_their_home_is_shown_nothing_anew(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await opens(here, ben)
    await _change(here, lambda tx: stored.mark_closed(tx, ben.id, here.bot.publisher._real_now()))
    await here.set_up("#leads")
    forget(here)
    for one in ("ana", "ben"):
        await here.sandbox.kick(one, from_="#leads", by="ana")
    await here.settled()
    assert published(here) == []
    assert (await _home(here, ben)).ends_at <= here.bot.publisher._real_now()


async def _looked_long_ago_at_leads(here: World) -> Person:
    """Ben, whose Home shows a record of a private channel and is followed no more."""
    await here.set_up("#leads")
    await log(here.person("ana"), "/decide Secret plan @ben fri", in_="#leads")
    ben = here.person("ben")
    assert "Secret plan" in (await opens(here, ben)).text
    await _change(here, lambda tx: stored.mark_closed(tx, ben.id, here.bot.publisher._real_now()))
    forget(here)
    return ben


async def test_when_the_day_turns_or_something_falls_due_it_reads_otherwise(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana, "/decide Pick the queue @ben wed 12:00")
    assert "Decide · due " in (await opens(here, ben)).text
    forget(here)
    await here.jump(nov(18, 11, 59))  # and what fell due until then has been looked at
    await here.jump(nov(18, 12, 1))
    assert "overdue, was due " in shown(ben).text
    few = len(published(here))
    assert 1 <= few <= 4, "at its moments, and not at every tick"
    forget(here)
    await here.jump(nov(18, 12, 30))
    assert published(here) == []


async def test_rate_limited_it_comes_later_and_is_no_loop(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await opens(here, ben)
    forget(here)
    here.sandbox.refuse("views.publish", "ratelimited", retry_after=1)
    await log(ana)
    await here.settled()
    await ben.sees("Pick the queue", in_="home")
    await here.settled()
    assert len([one for one in here.sandbox.calls if one.method == "views.publish"]) == 2


async def test_refused_for_good_nothing_is_tried_until_it_is_opened_again(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await opens(here, ben)
    forget(here)
    here.sandbox.refuse("views.publish", "user_not_found", times=9)
    await log(ana)
    await here.settled()
    await log(ana, "/decide Another one @ben fri")
    await here.settled()
    tried = [one for one in here.sandbox.calls if one.method == "views.publish"]
    assert len(tried) <= publishing.TRIES
    here.sandbox.faults.clear()
    assert "Another one" in (await opens(here, ben)).text


async def test_an_answer_that_was_lost_is_made_up_for(here: World) -> None:
    """Slack shows what we do not know that it shows: its hash tells, and what is shown then is how it stands."""
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await opens(here, ben)
    here.sandbox.faults.script("views.publish", faults.dropped(after=True))
    await log(ana)
    await here.settled()
    await decide_number(ben, 1, "Approve")
    await here.settled()
    assert "Nothing waits for you." in (await opens(here, ben)).text
    home = await _home(here, ben)
    assert home.hash == here.sandbox.world.homes[ben.id].hash


async def test_two_processes_show_it_once_and_as_it_stands(here: World, database_url: str, tmp_path: Path) -> None:
    if database_url.startswith("sqlite"):
        return  # one process
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    async with another_process(here, database_url, tmp_path) as other:
        await opens(here, ben)
        for number in range(1, 4):
            await log(ana, f"/decide Question {number} @ben fri")
            for bot in (here.bot, other):  # both are told that something changed
                bot.publisher.touched(here.sandbox.team_id, {1})
            await asyncio.gather(here.bot.settled(), other.settled())
        assert "Needs you · 3" in shown(ben).text
        home = await _home(here, ben)
        assert home.hash == here.sandbox.world.homes[ben.id].hash


async def test_what_died_on_the_way_is_found_by_the_clock(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await opens(here, ben)
    here.bot.db.touched = lambda *_: None  # as if this process had died after the commit
    await log(ana)
    await here.settled()
    assert "Pick the queue" not in shown(ben).text
    await _change(here, lambda tx: _age(tx, ben.id))
    await here.bot.reach(here.sandbox.clock.now())
    await here.settled()
    assert "Pick the queue" in shown(ben).text


async def test_many_who_look_are_shown_it_one_after_the_other(here: World) -> None:
    """Never two calls at once from the background, and each of them once for several commits together."""
    await here.set_up()
    people = [here.person(one) for one in ("ana", "ben", "cy", "olga")]
    for one in people:
        await opens(here, one)
    forget(here)
    here.sandbox.faults.script("views.publish", *[faults.slow(0.02)] * 9)
    workspace = here.sandbox.team_id
    await _change(here, _rename)
    for _ in range(5):
        here.bot.publisher.touched(workspace, {1})
    await here.settled()
    assert sorted(published(here)) == sorted(one.id for one in people if "Growth and more" in shown(one).text)
    assert len(published(here)) == len(set(published(here))) >= 3


async def test_commits_that_follow_each_other_are_one_look(here: World) -> None:
    """In front of Slack there is a pace; nobody waits for it who is answered."""
    await here.set_up()
    ben = here.person("ben")
    await opens(here, ben)
    forget(here)
    here.bot.publisher._pace = 0.3
    for number in range(1, 6):
        await _change(here, partial(_rename, name=f"Growth {number}"))
    await ben.sees("Growth 5", in_="home")
    assert len(published(here)) <= 2


async def test_stopping_waits_for_nobodys_home(here: World) -> None:
    await here.set_up()
    await opens(here, here.person("ben"))
    here.bot.publisher.stop()
    forget(here)
    await log(here.person("ana"))
    await here.settled()
    assert published(here) == []


# --- what the tests look at ------------------------------------------------------------------------------------------


async def _home(here: World, person: Person) -> stored.Home:
    found = await here.bot.db.read(here.sandbox.team_id, stored.get, person.id)
    assert found is not None
    return found


async def _change(here: World, work: Callable[[Tx], None]) -> None:
    await here.bot.db.run(here.sandbox.team_id, work)


def _age(tx: Tx, person: str) -> None:
    """As if it had been looked at long ago."""
    home = stored.get(tx, person)
    assert home is not None
    before = home.looked_at - publishing.LOOK_AGAIN - timedelta(seconds=1)
    stored.claim_look(tx, person, seen_at=home.looked_at, at=before, due_at=home.due_at)


def _rename(tx: Tx, name: str = "Growth and more") -> None:
    team = teams.get(tx, 1)
    assert team is not None
    teams.save(tx, replace(team, settings=replace(team.settings, name=name)))
