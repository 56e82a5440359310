"""The pictures of bets, as people get them: the hill chart of a team, the trend at a card."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from bot.messages import kit
from bot.rules.bets import Bet, Change, Health, Horizon, Settled, Terms
from bot.rules.teams import Team
from handlers import bets
from handlers.bets.picturing import calibration
from sandbox.demo import Demo
from sandbox.faults import http_error, refused
from sandbox.person import Seen
from storage import bets as stored
from storage import teams
from storage.engine import Tx
from tests.handlers.front import presses
from tests.handlers.settling import settle
from tests.world import MONDAY, World

GET, POST = "files.getUploadURLExternal", "chat.postMessage"
DAY = timedelta(days=1)


Here = World | Demo


async def team(here: Here, channel: str = "#growth") -> Team:
    found = await here.bot.db.read(here.sandbox.team_id, teams.get_by_channel, here.sandbox.world.channel(channel).id)
    assert found is not None
    return found


async def place(
    here: Here, name: str = "Churn", *, channel: str = "#growth", at: datetime = MONDAY, **terms: Any
) -> Bet:
    there = await team(here, channel)
    owner = here.sandbox.person("ana").id
    about = Terms(name=name, what="teams that leave", due=date(2027, 5, 1), owner=owner, **terms)
    return await here.bot.db.run(here.sandbox.team_id, bets.place, there, about, 80, owner, at)


async def update(here: Here, bet: Bet, *, at: datetime = MONDAY, channel: str = "#growth", **change: Any) -> Bet:
    there = await team(here, channel)
    now_is = replace(Change(health=bet.health, confidence=bet.confidence, reason="because"), **change)
    owner = here.sandbox.person("ben").id
    done = await here.bot.db.run(here.sandbox.team_id, bets.update, bet, there, now_is, bet.version, owner, at)
    return done.bet


def uploads(here: World) -> int:
    return len([one for one in here.sandbox.calls if one.method == GET])


def hills(here: World, who: str = "ana", in_: str = "#growth") -> list[Seen]:
    return [one for one in here.person(who).reads(in_) if "Hill chart of" in one.text]


def own(here: World, who: str, in_: str = "#growth") -> list[str]:
    """What only they see there."""
    return [one.text for one in here.person(who).reads(in_) if one.ephemeral]


# --- the hill --------------------------------------------------------------------------------------------------------


async def test_the_hill_of_a_team_comes_into_its_channel_as_a_picture_that_says_itself_in_words(here: World) -> None:
    await here.set_up()
    churn = await place(here, at=MONDAY - 20 * DAY)
    await place(here, "Stuck <&> old", at=MONDAY - 15 * DAY)
    await place(here, "Later", horizon=Horizon.LATER)
    for days_ago, hill in ((12, 25), (6, 50)):
        churn = await update(here, churn, hill=hill, at=MONDAY - days_ago * DAY)
    await here.person("ben").types("/bet hill", in_="#growth")
    assert own(here, "ben") == ["The hill chart of Growth is being drawn. It comes here in a moment."]
    await here.settled()
    (shown,) = hills(here)
    assert shown.text.splitlines()[0] == "Hill chart of Growth · 2 “now” bets"
    assert (
        "[image: Hill chart, Growth, Mon 16 Nov 2026 (Europe/Lisbon): 2 bets. "
        "Stalled: B-2 Stuck <&> old at 0, not moved for 15 days. At the top: B-1 Churn at 50, from 0.]"
    ) in shown.text
    assert "Asked for by @Ben Okafor, as of today at 9:00 AM" in shown.text
    (post,) = [one for one in here.sandbox.calls if one.method == POST and "Hill chart" in str(one.args["text"])]
    assert post.args["text"] == (
        "Hill chart of Growth, as of Mon 16 Nov 2026, 09:00 (Europe/Lisbon): "
        "B-1 Churn, at the top: we know what to do; "
        "B-2 Stuck &lt;&amp;&gt; old, figuring out: at the foot, stalled: not moved for 15 days."
    )


async def test_asked_twice_within_a_minute_it_comes_once(here: World) -> None:
    await here.set_up()
    churn = await place(here)
    await here.person("ana").types("/bet hill", in_="#growth")
    await here.person("ben").types("/bet hill", in_="#growth")
    await here.settled()
    assert "asked for less than a minute ago, and nothing changed since" in own(here, "ben")[0]
    assert len(hills(here)) == 1
    await update(here, churn, hill=25)
    await here.person("ben").types("/bet  HILL ", in_="#growth")
    await here.settled()
    assert len(hills(here)) == 2, "something changed"
    assert uploads(here) == 2
    await here.jump(MONDAY + timedelta(seconds=59))
    await here.person("ben").types("/bet hill", in_="#growth")
    await here.settled()
    assert len(hills(here)) == 2, "also over the end of a minute"
    await here.jump(MONDAY + timedelta(seconds=90))
    await here.person("ben").types("/bet hill", in_="#growth")
    await here.settled()
    assert len(hills(here)) == 3
    assert uploads(here) == 2, "what was drawn is known"


async def test_without_a_bet_of_now_there_is_no_hill(here: World) -> None:
    await here.set_up()
    await place(here, horizon=Horizon.NEXT)
    await here.person("ana").types("/bet hill", in_="#growth")
    (told,) = own(here, "ana")
    assert told.startswith("Growth has no open “now” bet, so there is no hill to show. /bet list shows")
    await here.settled()
    assert hills(here) == []


async def test_in_a_direct_message_it_is_of_the_team_used_last_and_stays_there(here: World) -> None:
    await here.set_up()
    await here.set_up("#leads")
    await place(here, "Layoffs", channel="#leads")
    await place(here, "Churn")
    ana = here.person("ana")
    await ana.types("/bet hill", in_="@drumbeat")
    await here.settled()
    (shown,) = hills(here, in_="@drumbeat")
    assert "Hill chart of Growth" in shown.text
    assert hills(here) == []
    assert hills(here, in_="#leads") == []


async def test_below_a_list_in_a_modal_it_is_of_the_team_that_is_listed(here: World) -> None:
    await here.set_up("#payload-team")
    await here.set_up("#growth")
    await place(here, "Onboarding", channel="#payload-team")
    await place(here, "Churn")
    ana = here.person("ana")
    await ana.types("/bet list", in_="#growth")
    listed = await ana.sees("Open bets of Growth", in_="#growth")
    await ana.clicks("Filter", on=listed)
    await ana.modal("Filter bets")
    await ana.fills({"Team": "Payload team"})
    await ana.submits()
    assert "Open bets of Payload team" in (await ana.modal("Bets")).text
    await ana.clicks("Hill chart")
    await ana.sees("The hill chart of Payload team is being drawn", in_="modal")
    await here.settled()
    (shown,) = hills(here, in_="@drumbeat")
    assert "Hill chart of Payload team" in shown.text
    assert hills(here, in_="#payload-team") == []
    await ana.closes()
    await ana.clicks("Record")
    await ana.sees("Record of Payload team", in_="modal")


async def test_below_the_list_of_a_channel_the_hill_comes_into_it(here: World) -> None:
    await here.set_up()
    await place(here)
    ana = here.person("ana")
    await ana.types("/bet list", in_="#growth")
    await ana.clicks("Hill chart", on=await ana.sees("Open bets of Growth", in_="#growth"))
    await here.settled()
    assert len(hills(here)) == 1
    assert hills(here, in_="@drumbeat") == []


async def test_of_a_team_that_one_may_not_see_there_is_neither_hill_nor_record(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await place(here, "Layoffs", channel="#leads")
    await place(here, "Churn")
    cy, leads = here.person("cy"), await team(here, "#leads")
    await here.settled()
    for name in ("bets.hill", "bets.record"):
        for value in (kit.pack(team=leads.id), kit.pack(team=99), '{"team":"1"}'):
            heard = len(cy.reads("#growth"))
            await presses(here, cy, name, value)
            (told,) = cy.reads("#growth")[heard:]
            assert told.text.startswith("There is no such record that you can see."), (name, value)
    assert hills(here, "cy", in_="@drumbeat") == []


async def test_a_private_channel_s_hill_is_not_for_strangers(here: World) -> None:
    await here.set_up("#leads")
    await place(here, "Layoffs", channel="#leads")
    cy = here.person("cy")
    await cy.types("/bet hill", in_="@drumbeat")
    await here.settled()
    assert hills(here, "cy", "@drumbeat") == []
    assert uploads(here) == 0


async def test_where_nothing_is_set_up_it_says_so(here: World) -> None:
    await here.person("ana").types("/bet hill", in_="#growth")
    assert "This channel is not set up yet" in own(here, "ana")[0]


async def test_hill_with_more_words_is_a_new_bet(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/bet hill climbing", in_="#growth")
    assert (await ana.modal("Place a bet")).values["Name"] == "hill climbing"


async def test_the_worst_forty_are_drawn_and_the_rest_is_counted(here: World) -> None:
    await here.set_up()
    for number in range(42):
        bet = await place(here, f"Bet {number}")
        if number == 41:
            await update(here, bet, health=Health.OFF_TRACK)
    await here.person("ana").types("/bet hill", in_="#growth")
    await here.settled()
    (shown,) = hills(here)
    assert "42 “now” bets" in shown.text
    assert ": 40 bets." in shown.text
    assert "B-42 Bet 41 at 0" in shown.text, "the worst one stays"
    assert "B-41 Bet 40" not in shown.text
    assert "And 2 more, which stand better than these." in shown.text


@pytest.mark.parametrize("fault", [refused("storage_limit_reached"), http_error(503)])
async def test_where_it_can_t_be_uploaded_the_hill_is_said_in_words(here: World, fault: Any) -> None:
    await here.set_up()
    for number in range(20):
        await place(here, f"Bet {number}", at=MONDAY - 15 * DAY)
    here.sandbox.faults.script(GET, *[fault] * 50)
    await here.person("ana").types("/bet hill", in_="#growth")
    await here.settled()
    (shown,) = hills(here)
    assert "image" not in shown.text
    lines = shown.text.splitlines()
    assert lines[1] == "B-1 Bet 0 · figuring out: at the foot · stalled: not moved for 15 days"
    assert lines[20].startswith("B-20 Bet 19 · ")


# --- the trend -------------------------------------------------------------------------------------------------------


async def test_a_card_comes_at_once_and_its_trend_follows_and_is_in_it_the_next_time(here: World) -> None:
    await here.set_up()
    churn = await place(here, at=MONDAY - 10 * DAY)
    await update(here, churn, confidence=60, health=Health.AT_RISK, at=MONDAY - 2 * DAY)
    ben = here.person("ben")
    await ben.types("/bet B-1", in_="#growth")
    assert "B-1 Churn" in own(here, "ben")[0]
    await here.settled()
    card, trend = own(here, "ben")
    assert "image" not in card
    assert trend == (
        "[image: Confidence of B-1 Churn: 60 %, at risk, as of Mon 16 Nov 2026 (Europe/Lisbon); "
        "due Sat 1 May 2027. Sat 14 Nov 2026: 80 → 60 %, on track → at risk. "
        "Placed Fri 6 Nov 2026 at 80 %, on track.]"
    )
    await here.person("ana").types("/bet b1", in_="#growth")
    await here.settled()
    (both,) = own(here, "ana")
    assert "B-1 Churn" in both
    assert trend in both
    assert both.splitlines()[-1].startswith("[Update]")
    assert uploads(here) == 1


async def test_the_trend_is_drawn_anew_when_something_was_said_or_the_next_day(here: World) -> None:
    await here.set_up()
    churn = await place(here, at=MONDAY - 10 * DAY)
    churn = await update(here, churn, confidence=60, at=MONDAY - 2 * DAY)
    ben = here.person("ben")
    for expected, at in ((1, MONDAY + timedelta(minutes=1)), (1, MONDAY + timedelta(hours=5)), (2, MONDAY + DAY)):
        await here.jump(at)
        await ben.types("/bet B-1", in_="#growth")
        await here.settled()
        assert uploads(here) == expected
    await update(here, churn, confidence=50, at=MONDAY + DAY)
    await ben.types("/bet B-1", in_="#growth")
    await here.settled()
    assert uploads(here) == 3


async def test_a_bet_of_which_nothing_was_said_yet_has_no_trend(here: World) -> None:
    await here.set_up()
    await place(here)
    await here.person("ben").types("/bet B-1", in_="#growth")
    await here.settled()
    assert len(own(here, "ben")) == 1
    assert uploads(here) == 0


async def test_a_trend_that_can_t_be_had_is_silently_left_out(here: World) -> None:
    await here.set_up()
    await update(here, await place(here, at=MONDAY - 10 * DAY), confidence=60)
    here.sandbox.refuse(GET, "storage_limit_reached")
    await here.person("ben").types("/bet B-1", in_="#growth")
    await here.settled()
    (card,) = own(here, "ben")
    assert "B-1 Churn" in card


async def test_a_trend_that_was_deleted_at_slack_costs_no_card(here: World) -> None:
    await here.set_up()
    await update(here, await place(here, at=MONDAY - 10 * DAY), confidence=60)
    ana, ben = here.person("ana"), here.person("ben")
    await ana.types("/bet B-1", in_="#growth")
    await here.settled()
    here.sandbox.world.files.clear()
    await ben.types("/bet B-1", in_="#growth")
    await here.settled()
    (card,) = own(here, "ben")
    assert "B-1 Churn" in card
    assert "[image: Confidence of B-1 Churn" in card, "it was made again"
    here.sandbox.world.files.clear()
    here.sandbox.refuse(GET, "storage_limit_reached", times=5)
    await ben.types("/bet B-1", in_="#growth")
    await here.settled()
    assert "B-1 Churn" in own(here, "ben")[1]
    assert "image" not in own(here, "ben")[1]


async def test_two_who_ask_at_once_wait_for_one_drawing(here: World) -> None:
    await here.set_up()
    await update(here, await place(here, at=MONDAY - 10 * DAY), confidence=60)
    for who in ("ana", "ben"):
        await here.person(who).types("/bet B-1", in_="#growth")
    await here.settled()
    assert uploads(here) == 1
    assert [len(own(here, who)) for who in ("ana", "ben")] == [2, 2]


# --- what may be drawn of what one sees ------------------------------------------------------------------------------


async def test_nothing_is_drawn_of_a_team_that_may_not_be_seen(here: World) -> None:
    await here.set_up()
    await here.set_up("#leads")
    secret = await update(here, await place(here, "Layoffs", channel="#leads"), confidence=60, channel="#leads")
    growth, leads = await team(here), await team(here, "#leads")
    at = MONDAY.isoformat()

    def drawn(tx: Tx, seen: Sequence[Team]) -> list[bool]:
        return [
            bets.sketch_trend(tx, seen, {"bet": secret.number, "at": at}) is not None,
            bets.sketch_hill(tx, seen, {"team": leads.id, "at": at}) is not None,
        ]

    workspace = here.sandbox.team_id
    assert await here.bot.db.read(workspace, drawn, [growth]) == [False, False]
    assert await here.bot.db.read(workspace, drawn, []) == [False, False]
    assert await here.bot.db.read(workspace, drawn, [growth, leads]) == [True, True]
    assert await here.bot.db.read("T-STRANGER", drawn, [growth, leads]) == [False, False]


async def test_calibration_is_drawn_of_ten_bets_whose_end_tells_something(here: World) -> None:
    await here.set_up()
    await here.set_up("#leads")
    growth, leads = await team(here), await team(here, "#leads")

    def close(tx: Tx) -> None:
        for number in range(1, 13):
            stated = None if number == 12 else 70
            one = Settled(
                number=number,
                owner="UA" if number > 1 else "UB",
                work="",
                appetite=None,
                weeks=None,
                stated=stated,
                came_true=number % 2 == 0,
            )
            stored.add_settled(tx, growth.id if number < 11 else leads.id, one)

    workspace = here.sandbox.team_id
    await here.bot.db.run(workspace, close)

    async def alt(whose: str | None, of: Team | None, *seen: Team) -> str | None:
        recipe = calibration(whose, of.id if of else None)
        drawing = await here.bot.db.read(workspace, bets.sketch_calibration, seen, recipe.facts)
        return drawing.alt if drawing is not None else None

    assert await alt(None, None, growth, leads) == (
        "Stated confidence against what happened, all teams, every bet closed so far: 11 closed bets. "
        "About 70 % sure: 5 of 11 reached, 45 %."
    )
    assert "Growth, every bet closed so far: 10 closed bets" in str(await alt(None, growth, growth, leads))
    assert "Your bets, all teams, every bet closed so far: 10 closed bets" in str(await alt("UA", None, growth, leads))
    assert await alt("UA", None, growth) is None, "nine are too few"
    assert await alt(None, leads, growth, leads) is None
    assert await alt(None, leads, growth) is None, "it may not be seen"


async def test_a_record_is_followed_by_how_well_confidence_was_calibrated(here: World) -> None:
    await here.set_up()
    await settle(here, owner="ana", scored=((70, True),) * 9)
    await settle(here, owner="ben", scored=((70, False),))
    ana = here.person("ana")
    await ana.types("/bet record", in_="#growth")
    await here.settled()
    record, team_s = own(here, "ana")
    assert "Your record" in record
    assert team_s == (
        "[image: Stated confidence against what happened, Growth, every bet closed so far: 10 closed bets. "
        "About 70 % sure: 9 of 10 reached, 90 %.]"
    )
    await settle(here, owner="ana", scored=((90, True),))
    await ana.types("/bet record", in_="#growth")
    await here.settled()
    _, _, _, ana_s, team_s = own(here, "ana")
    assert "Your bets, all teams, every bet closed so far: 10 closed bets" in ana_s
    assert "Growth, every bet closed so far: 11 closed bets" in team_s
    await here.person("ben").types("/bet record", in_="#growth")
    await here.settled()
    _, only = own(here, "ben")
    assert only == team_s, "of his own there is too little, and ana's is not his to see"
    assert uploads(here) == 3
