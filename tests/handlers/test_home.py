"""The Home tab as people use it: what needs them, what is theirs, and each of it acted on in place."""

import asyncio
from datetime import UTC, datetime, timedelta

from sandbox import faults
from storage import workspaces
from storage.engine import Tx
from tests.handlers import front
from tests.handlers.checking import nov, place
from tests.handlers.homing import buttons, opens, presses, published, shown, values
from tests.handlers.reminding import on, plan
from tests.handlers.test_bets_nudging import block
from tests.handlers.test_decisions.living import decide_number, log, log_many
from tests.handlers.test_metrics_asking import keep
from tests.handlers.under_way import prepared, unticks, with_go
from tests.launching import TUESDAY, item
from tests.world import World

WEDNESDAY = datetime(2026, 11, 18, 9, tzinfo=UTC)


# --- nothing there yet -----------------------------------------------------------------------------------------------


async def test_a_new_person_is_taught_the_first_step_and_can_take_it_there(here: World) -> None:
    ana = here.person("ana")
    seen = await opens(here, ana)
    assert "None of your channels is set up yet" in seen.text
    assert "/invite @Drumbeat" in seen.text
    await ana.clicks("Set up a channel")
    await ana.modal("Set up a channel")
    await ana.fills({"Channel": "#growth"})
    await ana.submits()
    form = await ana.modal("Set up this channel")
    assert form.values["Name"] == "Growth"
    await ana.submits()
    await ana.sees("set up Growth", in_="#growth")
    await here.settled()
    assert "My teams" in shown(ana).text
    assert "Weekly note: " in shown(ana).text


async def test_a_channel_without_the_bot_is_marked_with_what_to_type(here: World) -> None:
    ana = here.person("ana")
    await opens(here, ana)
    await ana.clicks("Set up a channel")
    await ana.modal("Set up a channel")
    await ana.fills({"Channel": "#lobby"})
    await ana.submits()
    assert "/invite" in (await ana.modal("Set up a channel")).errors["Channel"]


async def test_a_guest_sees_their_channels_and_is_offered_nothing_that_they_cannot_press(here: World) -> None:
    gus = here.person("gus")
    seen = await opens(here, gus)
    assert "a full member of the channel does that" in seen.text
    assert buttons(seen) == ["home.help"]
    await here.set_up()
    await here.set_up("#payload-team")
    await here.set_up("#leads")
    seen = await opens(here, gus)
    assert "Growth" in seen.text
    assert "Payload" not in seen.text
    assert "Leads" not in seen.text
    assert not {"teams.choose", "teams.change"} & set(buttons(seen))


async def test_somebody_of_another_company_is_offered_no_record_to_own(here: World) -> None:
    await here.set_up("#partners")
    seen = await opens(here, here.person("eva"))
    assert "Partners" in seen.text
    assert not {"decisions.log", "bets.place", "launches.plan_pressed", "teams.choose"} & set(buttons(seen))


async def test_with_teams_and_nothing_due_it_says_so_calmly(here: World) -> None:
    await here.set_up()
    seen = await opens(here, here.person("ben"))
    assert "Needs you\nNothing waits for you." in seen.text
    assert "My bets" not in seen.text
    assert {"decisions.log", "bets.place", "launches.plan_pressed", "home.filter"} <= set(buttons(seen))


async def test_the_messages_tab_publishes_nothing(here: World) -> None:
    await here.person("ana").opens_messages()
    await here.settled()
    assert published(here) == []


# --- what needs them -------------------------------------------------------------------------------------------------


async def test_a_decision_is_made_from_home_and_leaves_it(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    seen = await opens(here, ben)
    assert "Needs you · 1\nD-1 Pick the queue\nDecide · due " in seen.text
    assert "driver @Ana Silva" in seen.text
    await ben.clicks("Decide")
    await ben.modal("Decide D-1")
    await ben.fills({"Your decision": "Approve", "Why": "It scales"})
    await ben.submits()
    await ana.sees("@Ben Okafor approved D-1", in_="#growth")
    await here.settled()
    assert "Nothing waits for you." in shown(ben).text


async def test_who_was_overtaken_is_told_in_words_and_sees_how_it_stands(here: World) -> None:
    """The row of Home says nothing of the answer that was given meanwhile; the press brings both."""
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    (value,) = values(await opens(here, ben), "decisions.decide")
    await decide_number(ben, 1, "Approve")
    await here.settled()
    await presses(here, ben, "decisions.decide", value)
    told = await ben.modal("That didn't work")
    assert "approved" in told.text
    await here.settled()
    assert "Nothing waits for you." in shown(ben).text


async def test_a_double_click_changes_nothing_twice(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await opens(here, ben)
    (value,) = values(shown(ben), "decisions.decide")
    await asyncio.gather(*(presses(here, ben, "decisions.decide", value) for _ in range(2)))
    await ben.modal("Decide D-1")
    await ben.fills({"Your decision": "Approve"})
    await ben.submits()
    await here.settled()
    assert len([one for one in ana.reads("#growth") if "approved D-1" in one.text]) == 1


async def test_a_contributor_adds_input_and_the_driver_resubmits(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await ana.types("/decide Pick the queue @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Contributors": ["@cy"]})
    await ana.submits()
    await here.settled()
    assert "Your input is asked · due " in (await opens(here, cy)).text
    await cy.clicks("Add input")
    await cy.modal("Input to D-1")
    await cy.fills({"Your input": "Support", "What you want to say": "It is the cheapest"})
    await cy.submits()
    await here.settled()
    assert "Nothing waits for you." in shown(cy).text
    await ben.clicks("Decide", on=await ben.sees("D-1 ·", in_="#growth"))
    await ben.modal("Decide D-1")
    await ben.fills({"Your decision": "Request changes", "Why": "What does it cost?"})
    await ben.submits()
    await here.settled()
    assert "Changes were requested: edit and resubmit" in (await opens(here, ana)).text
    await ana.clicks("Edit and resubmit")
    await ana.modal("Resubmit")


async def test_overdue_comes_before_today_and_today_before_soon(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana, "/decide Late one @ben tomorrow")
    await log(ana, "/decide Later one @ben 2026-12-04")
    await log(ana, "/decide Today one @ben wed")
    await here.jump(WEDNESDAY)
    text = (await opens(here, ben)).text
    assert text.index("Late one") < text.index("Today one") < text.index("Later one")
    assert "D-1 Late one\nDecide · overdue, was due " in text
    driver = (await opens(here, ana)).text
    assert "Not answered yet · overdue, was due " in driver
    assert "waits for @Ben Okafor" in driver
    assert "Later one" not in driver.partition("My teams")[0], "what is not overdue does not need its driver"


async def test_a_stale_bet_and_a_promise_need_their_owner_who_updates_in_place(here: World) -> None:
    await here.set_up()
    await place(here)
    ana = here.person("ana")
    assert "Needs you\nNothing" in (await opens(here, ana)).text
    assert "My bets · 1\nB-1 Churn\non track · 80 %" in shown(ana).text
    await here.jump(nov(23, 12))
    seen = await opens(here, ana)
    assert "B-1 Churn\nUpdate it · stale · no update since " in seen.text
    await ana.clicks("Update")
    await ana.modal("Update a bet")
    await ana.fills({"Next promise": "Call ten teams"})
    await ana.submits()
    await here.settled()
    assert "Needs you\nNothing" in shown(ana).text
    await here.jump(nov(26, 11))
    assert "What became of the promise? · before the note, " in (await opens(here, ana)).text
    assert "promised: Call ten teams" in shown(ana).text


async def test_who_can_unblock_a_bet_says_so_on_home_once_it_is_old(here: World) -> None:
    await here.set_up()
    await place(here)
    cy = here.person("cy")
    await block(here, "Legal & <co>")
    await opens(here, cy)
    assert "B-1" not in shown(cy).text
    await here.jump(nov(23, 9, 1))
    seen = await opens(here, cy)
    assert "B-1 Churn\nYou can unblock it: is it resolved? · blocked since " in seen.text
    assert "Legal & <co> · owner @Ana Silva" in seen.text
    assert "You can unblock it" not in (await opens(here, here.person("ben"))).text
    await cy.clicks("Resolved")
    await here.settled()
    assert "B-1" not in shown(cy).text
    await cy.sees("B-1 Churn · resolved: Legal & <co>", in_="#growth")


async def test_items_the_gate_and_reviews_of_a_launch_need_whose_they_are(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await plan(here, [item(1, due=-5), item(2, "Later", due=0)])
    seen = await opens(here, ana)
    assert "My launches · 1\nL-1 Mobile checkout" in seen.text
    assert "Item 1" not in seen.text
    await here.jump(on(1, 12))
    assert "L-1 Mobile checkout\nItem 1 · due " in (await opens(here, ana)).text
    await here.jump(on(3, 12))
    assert "Item 1 · overdue, was due " in (await opens(here, ana)).text
    assert "Go or no-go? · due " in (await opens(here, ben)).text
    assert "2 blocking items open" in shown(ben).text
    await ben.clicks("Go / no-go")
    await ben.modal()
    await ana.clicks("Done")
    await ana.modal("Tick an item")
    await ana.fills({"Evidence": "https://acorn.example/done"})
    await ana.submits()
    await here.settled()
    assert "Item 1" not in shown(ana).text
    assert "1 blocking item open" in shown(ben).text, "whoever looks sees it too"


async def test_a_go_that_is_void_weeks_ahead_waits_for_its_approver_at_once(here: World) -> None:
    await prepared(here)
    ben = here.person("ben")
    await with_go(here)
    assert "Needs you\nNothing" in (await opens(here, ben)).text
    await unticks(here, 1, why="it failed")
    assert "L-1 Mobile checkout\nGo or no-go? · due " in shown(ben).text
    await ben.clicks("Go / no-go")
    assert "L-1" in (await ben.modal()).text


async def test_a_launch_whose_day_is_past_without_a_go_needs_its_owner(here: World) -> None:
    await prepared(here, items=[item(1, due=0)])
    ana = here.person("ana")
    await here.jump(TUESDAY + timedelta(days=1))
    seen = await opens(here, ana)
    assert "L-1 Mobile checkout\nIt has no go: move it, or cancel it · its date was " in seen.text
    assert "waits for @Ben Okafor" in seen.text
    assert "It has no go" not in (await opens(here, here.person("cy"))).text
    await ana.clicks("Escalate")
    assert "Escalate L-1" in (await ana.modal("Escalate L-1")).text
    await ana.closes()
    await ana.clicks("Cancel")
    await ana.modal("Cancel the launch")
    await ana.fills({"Why it does not launch": "nobody said go"})
    await ana.submits()
    await here.settled()
    assert "It has no go" not in shown(ana).text


async def test_a_number_is_typed_in_before_the_note(here: World) -> None:
    await here.set_up()
    await keep(here)
    ana = here.person("ana")
    assert "Type in its number" not in (await opens(here, ana)).text
    await here.jump(nov(19, 11))
    assert "WAU\nType in its number · before the note, " in (await opens(here, ana)).text
    await ana.clicks("Type in")
    await ana.modal("Type in a value")
    await ana.fills({"Value, people": "12900"} if "Value, people" in (await ana.modal()).labels else {"Value": "12900"})
    await ana.submits()
    await here.settled()
    assert "Type in its number" not in shown(ana).text


# --- what commands do, without typing --------------------------------------------------------------------------------


async def test_everything_is_begun_from_home(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await opens(here, ana)
    for label, title in (
        ("Log a decision", "Log a decision"),
        ("Place a bet", "Place a bet"),
        ("Plan a launch", "Plan a launch"),
        ("Settings", "Team settings"),
    ):
        await ana.clicks(label)
        await ana.modal(title)
        await ana.closes()
    for label, words in (
        ("Decisions", "Open decisions"),
        ("Bets", "Open bets"),
        ("Launches", "Launches"),
        ("Help", "/rituals setup"),
        ("Weekly note", "Weekly note"),
        ("Status", "Coming"),
    ):
        await ana.clicks(label)
        assert words in (await ana.modal("Drumbeat")).text
        await ana.closes()


async def test_a_list_that_was_opened_from_home_is_filtered_and_turned_there(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await log_many(ana, 11)
    await here.settled()
    await opens(here, ana)
    await ana.clicks("Decisions")
    assert "page 1" in (await ana.modal("Drumbeat")).text
    await ana.clicks("Next")
    assert "page 2" in (await ana.modal("Decisions")).text


# --- what they look at -----------------------------------------------------------------------------------------------


async def test_pages_are_turned_and_a_filter_narrows_until_it_is_cleared(here: World) -> None:
    await here.set_up()
    await here.set_up("#payload-team")
    ana, ben = here.person("ana"), here.person("ben")
    await log_many(ana, 9)
    await log(ana, "/decide Elsewhere @ben fri", in_="#payload-team")
    await here.settled()
    seen = await opens(here, ben)
    assert "Needs you · 10 · page 1 of 2" in seen.text
    await ben.clicks("Next")
    await here.settled()
    assert "page 2 of 2" in shown(ben).text
    await ben.clicks("Previous")
    await here.settled()
    assert "page 1 of 2" in shown(ben).text
    await ben.clicks("Filter")
    form = await ben.modal("Filter Home")
    assert form.values == {"Show": "Everything", "Team": "All that you can see"}
    await ben.fills({"Team": "Payload team", "Show": "Decisions"})
    await ben.submits()
    await here.settled()
    text = shown(ben).text
    assert "Only decisions · Payload team" in text
    assert "Needs you · 1\nD-10 Elsewhere" in text
    assert "My teams" not in text
    assert "Only decisions" in (await opens(here, ben)).text, "kept while they look"
    await ben.clicks("Clear filter")
    await here.settled()
    assert "Needs you · 10" in shown(ben).text


async def test_a_filter_by_a_team_that_they_may_not_see_is_refused(here: World) -> None:
    await here.set_up()
    await here.set_up("#leads")
    cy = here.person("cy")
    await opens(here, cy)
    secret = {"team": {"type": "static_select", "selected_option": {"value": "2"}}}
    async with front.door(here) as client:
        sent = front.submission(here, "home.filtered", by=cy, entered=secret)
        assert (await front.send_interaction(client, here, sent)).status_code == 200
    await here.settled()
    assert "Leads" not in shown(cy).text
    assert "Only" not in shown(cy).text


async def test_what_no_button_carries_is_refused(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await opens(here, ana)
    for value in ("{}", '{"section":"needs","page":0}', '{"section":"x","page":1}', '{"section":"needs","page":"1"}'):
        await presses(here, ana, "home.next", value)
    assert "Needs you" in shown(ana).text


# --- private stays private -------------------------------------------------------------------------------------------


async def test_a_private_channel_is_nowhere_on_the_home_of_who_is_not_in_it(here: World) -> None:
    await here.set_up("#leads")
    await log(here.person("ana"), "/decide Secret plan @ben fri", in_="#leads")
    cy, ben = here.person("cy"), here.person("ben")
    assert "Secret plan" in (await opens(here, ben)).text
    assert "Leads" not in (await opens(here, cy)).text
    assert "Secret" not in shown(cy).text


async def test_who_is_removed_sees_it_go(here: World) -> None:
    await here.set_up("#leads")
    await log(here.person("ana"), "/decide Secret plan @ben fri", in_="#leads")
    ben = here.person("ben")
    assert "Secret plan" in (await opens(here, ben)).text
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    assert "Secret" not in shown(ben).text
    assert "Leads" not in shown(ben).text


async def test_while_slack_does_not_say_who_sees_what_nothing_is_guessed(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"))
    ben = here.person("ben")
    await here.bot.db.run(here.sandbox.team_id, _forget_channel, here.sandbox.world.channel("#growth").id)
    here.sandbox.faults.script("conversations.info", *[faults.http_error(503)] * 20)
    seen = await opens(here, ben)
    assert "Slack is slow to answer right now" in seen.text
    assert "Pick the queue" not in seen.text
    here.sandbox.faults.clear()
    await ben.clicks("Try again")
    await here.settled()
    assert "Pick the queue" in shown(ben).text


async def test_times_are_read_in_ones_own_zone(here: World) -> None:
    await here.set_up()
    await log(here.person("ana"))
    lisbon, new_york = [await opens(here, here.person(one)) for one in ("ana", "ben")]
    assert "Weekly note: Nov 20, 2026 at 4:00 PM" in lisbon.text
    assert "Weekly note: Nov 20, 2026 at 11:00 AM" in new_york.text


def _forget_channel(tx: Tx, channel: str) -> None:
    workspaces.forget_channel(tx, channel)
