"""Whatever a button or a form of bets carries: a stranger sees nothing of a bet by it, and changes nothing."""

import pytest

from bot.rules import bets
from storage import bets as stored
from tests.handlers import forging, front
from tests.handlers.checking import make
from tests.handlers.forging import Stranger, option
from tests.handlers.test_bet_finding import ask, place_many
from tests.handlers.test_bets import place
from tests.world import MONDAY, World

BETS = forging.ritual("bets")
OPENS = {"bets.place", "bets.choose", "bets.filter"}
"""What anybody may open, whatever it carries."""
SAYS = forging.of_lists("bets", "bet") | {
    "bets.place": (),
    "bets.choose": ("There is no open bet that you can see.",),
    "bets.hill": ("Growth has no open “now” bet",),
    "bets.record": ("Record of Growth",),
}
FILLED = {
    "name": {"value": "Taken over"},
    "what": {"value": "x"},
    "due": {"selected_date": "2027-05-01"},
    "owner": {"selected_user": "ANA"},
    "ending": option("stopped"),
    "horizon": option("now"),
    "confidence": {"value": "1"},
    "reason": {"value": "x"},
    "bet": option("1"),
    "blocker": {"value": "x"},
    "blocker_owner": {"selected_user": "ANA"},
    "list": option("all"),
}


async def test_who_left_a_private_channel_turns_no_more_pages(here: World) -> None:
    await here.set_up("#leads")
    await place_many(here, 11, in_="#leads")
    ben = here.person("ben")
    elsewhere = await ask(ben, "", "Open bets of Leads · page 1", in_="@drumbeat")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await here.settled()
    await ben.clicks("Next", on=elsewhere)
    await ben.sees("There is no such team that you can see.", in_="@drumbeat")
    for label in ("Show", "Update"):
        await ben.clicks(label, on=elsewhere)
        await ben.sees("There is no such record that you can see.", in_="@drumbeat")
    await ben.clicks("Filter", on=elsewhere)
    await ben.sees("There is no set-up channel that you can see.", in_="@drumbeat")


async def test_a_stranger_gets_nothing_by_a_forged_button_or_form(
    here: World, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await place(here, "Layoffs", in_="#leads")
    await make(here, lambda bet: bets.block(bet, "No list", owner=bet.owner, by=bet.owner, now=MONDAY))
    before = await here.bot.db.read(here.sandbox.team_id, stored.get, 1)
    assert before is not None
    async with front.door(here) as client:
        cy = Stranger(here=here, client=client, person=here.person("cy"), hidden=("Layoffs", "No list", "Leads"))
        await cy.press_all(BETS.actions, SAYS, opens=OPENS)
        await cy.submit_all(BETS.views, FILLED)
        await cy.submit_filters("bets.filtered")
        cy.check_saw_nothing()
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    assert await here.bot.db.read(here.sandbox.team_id, stored.get, 1) == before


@pytest.mark.parametrize("name", ["choosing", "blocking"])
async def test_a_stranger_chooses_no_bet_that_no_list_of_theirs_offers(
    here: World, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await place(here, "Layoffs", in_="#leads")
    cy = here.person("cy")
    async with front.door(here) as client:
        for number, value in enumerate(("1", "99", "0", "-1", "x", "²", "1 ", str(10**30))):
            carried = {"confidence": "x", "reason": ["x"], "link": 1}
            entered = FILLED | {"bet": option(value)}
            sent = front.submission(here, f"bets.{name}", f"V{number}", by=cy, carried=carried, entered=entered)
            answer = await front.send_interaction(client, here, sent)
            assert answer.status_code == 200
            assert "There is no such record that you can see." in answer.text, value
    assert not [one for one in caplog.records if one.levelname == "ERROR"]
    bet = await here.bot.db.read(here.sandbox.team_id, stored.get, 1)
    assert bet is not None
    assert bet.version == 1
