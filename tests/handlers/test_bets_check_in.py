"""The check-in as an owner lives with it: one message about all their bets, answered where it stands."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.rules import bets
from bot.rules.bets import Horizon
from handlers import bets as handlers
from sandbox.person import Person, Seen
from storage import bets as stored
from storage import teams
from storage.engine import Tx
from tests.handlers.checking import asked, check_ins, edit, last, make, nov, owner, place, settings, stop
from tests.handlers.front import presses
from tests.world import World

FIRST, REPEAT = nov(19), nov(20)  # the note is posted on Friday 20 November, 16:00


def private(person: Person) -> list[str]:
    return [one.text for one in person.reads("@drumbeat") if one.ephemeral]


async def update_count(here: World, number: int = 1) -> int:
    return len(await here.bot.db.read(here.sandbox.team_id, stored.find_updates, number))


# --- what is asked ---------------------------------------------------------------------------------------------------


async def test_an_owner_is_asked_the_day_before_the_note_and_once_more(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    await place(here, "Onboarding", **{"Confidence, %": "40"})
    await here.jump(nov(19, 9, 59))
    assert asked(ana) == []
    await here.jump(nov(19, 10, 1))
    assert asked(ana) == [(FIRST, ["B-2", "B-1"])], "worst first"
    first = await last(here, ana)
    for part in ("Note of Growth: ", "80 % · on track · figuring out: at the foot", "Last update Mon 16 Nov"):
        assert part in first.text
    await here.jump(nov(21))
    assert asked(ana) == [(FIRST, ["B-2", "B-1"])], "on Friday neither is stale"
    await here.jump(nov(26, 11))
    assert asked(ana)[1:] == [(nov(26), ["B-2", "B-1"])]
    await here.jump(nov(27, 11))
    assert asked(ana)[2:] == [(nov(27), ["B-2", "B-1"])]
    repeat = await last(here, ana)
    assert "is shown there as stale. This is the last reminder" in repeat.text
    await here.jump(nov(28))
    assert len(asked(ana)) == 3, "then silence"


async def test_a_message_tells_the_last_values(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await place(here, "a < b & *c*")
    await ben.types("/bet B-1", in_="#growth")
    await ben.clicks("Update", on=await ben.sees("[Update]", in_="#growth"))
    await ben.modal("Update a bet")
    await ben.fills({"Health": "At risk", "What changed": "legal", "Next promise": "ask <them> & wait"})
    await ben.submits()
    await here.jump(FIRST)
    message = await last(here, ana)
    for part in ("B-1 a < b & ∗c∗", "80 % · at risk", "Promised (commit): ask <them> & wait", "by @Ben Okafor"):
        assert part in message.text
    assert [
        one["text"]["text"] for block in message.blocks for one in block.get("elements", ()) if "action_id" in one
    ] == [
        "Update",
        "No change",
    ]


async def test_nobody_is_asked_about_what_is_fresh_later_or_anothers(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await place(here)
    await place(here, "Next one", Horizon="Next")
    await place(here, "Bens", Owner="@ben")
    await here.jump(nov(17))
    await ben.types("/bet B-1 70 waiting on legal", in_="#growth")
    await here.jump(nov(22))
    assert asked(ana) == []
    assert asked(ben) == [(nov(19, 15), ["B-3"])], "at ten in New York"


async def test_of_many_bets_the_rest_is_a_press_away(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    channel = here.sandbox.world.channel("#growth").id
    team = await here.bot.db.read(here.sandbox.team_id, teams.get_by_channel, channel)
    assert team is not None

    def place_more(tx: Tx) -> None:
        found = stored.get(tx, 1)
        assert found is not None
        for number in range(2, 24):
            terms = replace(found.terms, name=f"Bet {number}")
            handlers.place(tx, team, terms, 80, ana.id, here.sandbox.clock.now())

    await here.bot.db.run(here.sandbox.team_id, place_more)
    await here.jump(FIRST)
    message = await last(here, ana)
    assert message.text.count("[No change]") == 20
    assert "and 3 more that wait for an answer" in message.text
    await ana.clicks("Choose a bet", on=message)
    await ana.modal("Update a bet")
    await ana.fills({"Bet": "B-23 Bet 23"})
    await ana.submits()
    await ana.fills({"Confidence, %": "70", "What changed": "legal"})
    await ana.submits()
    assert "and 2 more that wait for an answer" in (await last(here, ana)).text


# --- answers ---------------------------------------------------------------------------------------------------------


async def test_no_change_is_an_answer_and_shown_in_the_message(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    await place(here, "Onboarding")
    await here.jump(FIRST)
    message = await last(here, ana)
    await ana.clicks("No change", on=message)
    message = await last(here, ana)
    assert "No change: 80 %, on track\nAnswered by you · " in message.text
    assert message.text.count("[No change]") == 1, "the other one still waits"
    assert "Updated by @Ana Silva" in (await ana.sees("B-1 Churn", in_="#growth")).text
    assert not [one for one in ana.reads("#growth") if one.thread_ts], "nothing is said in the thread"
    await ana.clicks("No change", on=message)
    message = await last(here, ana)
    assert "All is answered" in message.text
    assert "[" not in message.text
    assert private(ana) == []
    assert await update_count(here) == 2
    await here.jump(nov(21))
    assert len(asked(ana)) == 1


async def test_an_update_by_form_by_command_and_by_another_is_shown_in_the_message(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    for name in ("Churn", "Onboarding", "Search"):
        await place(here, name)
    await here.jump(FIRST)
    await ana.clicks("Update", on=await last(here, ana))
    await ana.modal("Update a bet")
    await ana.fills({"Confidence, %": "70", "Health": "At risk", "What changed": "waiting on legal"})
    await ana.submits()
    assert "80 → 70 % · on track → at risk — waiting on legal\nAnswered by you · " in (await last(here, ana)).text
    await ana.types("/bet B-2 85 they like it", in_="#growth")
    assert "80 → 85 % — they like it\nAnswered by you · " in (await last(here, ana)).text
    await ben.types("/bet B-3 50 found a bug", in_="#growth")
    message = await last(here, ana)
    assert "80 → 50 % — found a bug\nAnswered by @Ben Okafor" in message.text
    assert "All is answered" in message.text
    await ben.types("/bet B-3 40 and another", in_="#growth")
    assert "80 → 40 % — and another" in (await last(here, ana)).text, "from how it stood when it was asked"


async def test_a_double_click_notes_one_answer(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    await here.jump(FIRST)
    message = await last(here, ana)
    block = message.blocks[-1]
    press = (ana.member, message.where, block["block_id"], "bets.no_change")
    await asyncio.gather(*(ana.acts.press(*press) for _ in range(3)), return_exceptions=True)
    await here.settled()
    assert await update_count(here) == 2
    assert private(ana) == []


def no_change_value(message: Seen) -> str:
    (found,) = [
        str(one["value"])
        for block in message.blocks
        for one in block.get("elements", ())
        if one.get("action_id") == "bets.no_change"
    ]
    return found


async def test_an_old_button_confirms_nothing_unseen(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await place(here)
    await here.jump(FIRST)
    value = no_change_value(await last(here, ana))
    await ben.types("/bet B-1 50 found a bug", in_="#growth")
    await presses(here, ana, "bets.no_change", value)
    answer = await ana.sees("B-1 Churn was updated by @Ben Okafor", in_="#growth")
    assert "50 %, on track. So nothing was noted now." in answer.text
    assert await update_count(here) == 2


async def test_no_change_of_a_closed_bet_says_so(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    await here.jump(FIRST)
    value = no_change_value(await last(here, ana))
    await stop(here)
    await presses(here, ana, "bets.no_change", value)
    await ana.sees("This bet is closed.", in_="#growth")
    assert await update_count(here) == 1


@pytest.mark.parametrize(
    "value", ["", "{}", '{"id":"x"}', '{"id":-1}', '{"id":99}', '{"id":1e9}', '{"id":99999999999}']
)
async def test_a_forged_button_is_refused(here: World, value: str, caplog: pytest.LogCaptureFixture) -> None:
    await here.set_up()
    await place(here)
    cy = here.person("cy")
    await presses(here, cy, "bets.no_change", value)
    await cy.sees("There is no such record that you can see.", in_="#growth")
    assert not [one for one in caplog.records if one.levelname == "ERROR"]


async def test_a_stranger_to_the_channel_can_not_press_it(here: World) -> None:
    await here.set_up("#leads")
    await place(here, in_="#leads")
    await here.jump(FIRST)
    await presses(here, here.person("cy"), "bets.no_change", no_change_value(await last(here, here.person("ana"))))
    await here.person("cy").sees("There is no such record that you can see.", in_="#growth")
    assert await update_count(here) == 1


async def test_what_became_of_a_bet_is_shown_too(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    for name in ("Closed", "Mistaken", "Handed over", "Put off", "Renamed"):
        await place(here, name)
    await here.jump(FIRST)
    await stop(here, 1)
    await make(here, lambda bet: bets.take_off(bet, by=owner(bet), admins=()), 2)
    await edit(here, 3, owner=ben.id)
    await edit(here, 4, horizon=Horizon.LATER)
    await edit(here, 5, name="Another name")
    message = await last(here, ana)
    for part in (
        "B-1 Closed\nClosed: stopped.",
        "B-2 Mistaken\nPlaced by mistake",
        "B-3 Handed over\n@Ben Okafor owns it now.",
        "B-4 Put off\nIt is a bet for later now",
        "B-5 Another name\n80 %",
    ):
        assert part in message.text
    assert message.text.count("[No change]") == 1


async def test_an_answer_to_an_old_check_in_is_told(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    await here.jump(FIRST)
    value = no_change_value(await last(here, ana))
    await settings(here, {"Freeze days": "2026-11-23..2027-01-31 rest"})
    await here.jump(nov(19) + timedelta(days=20))
    await presses(here, ana, "bets.no_change", value)
    await ana.sees("B-1 Churn stays at 80 %, on track. Noted as no change.", in_="#growth")
    assert await update_count(here) == 2


async def test_the_bets_of_one_message_answered_at_once_are_all_shown(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    names = [f"Bet number {n}" for n in range(1, 7)]
    for name in names:
        await place(here, name)
    await here.jump(FIRST)
    message = await last(here, ana)
    buttons = [block["block_id"] for block in message.blocks if block["type"] == "actions"]
    presses = [ana.acts.press(ana.member, message.where, one, "bets.no_change") for one in buttons]
    await asyncio.gather(*presses)
    message = await last(here, ana)
    assert message.text.count("No change: 80 %") == len(names) == len(buttons)
    assert "All is answered" in message.text
    assert len(check_ins(ana)) == 1
