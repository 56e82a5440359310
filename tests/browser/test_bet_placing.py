"""Does the form of a new bet follow what is chosen in it, and does the record show what came of such bets?"""

import re

from playwright.async_api import Locator, expect

from tests.browser.conftest import BROWSER, PHONE
from tests.browser.walking import Walk, field
from tests.handlers.settling import write_settled

pytestmark = BROWSER

OUTCOME = "Share of trial teams that invite a second person"


async def test_a_bet_is_placed_whole(walk: Walk) -> None:
    ana, ben = (walk.running.sandbox.person(one).id for one in ("ana", "ben"))
    sandbox = walk.running.sandbox
    took, said = ((4, 4), (4, 6), (5, 8), (10, 16)), [(80, True)] * 5 + [(80, False), (30, False), (30, True)]
    await walk.running.bot.db.run(
        sandbox.team_id, write_settled, sandbox.world.channel("#growth").id, ana, "platform", took, said
    )
    facts = ((6, 6), (2, 6)), [(55, True), (95, True)]
    await walk.running.bot.db.run(
        sandbox.team_id, write_settled, sandbox.world.channel("#growth").id, ben, "platform", *facts
    )
    await walk.is_("ana")
    form = await _opened(walk, "/bet Second person by 30 June")
    await field(form, "Outcome").fill(OUTCOME)
    await field(form, "Confidence").fill("70")
    await field(form, "Links").fill("https://acorn.example/spec")
    await walk.looks("placing")
    await _chooses(walk, form, "platform")
    await expect(form).to_contain_text(
        "Your team's last 6 platform bets took 1.6 × their appetite (median; from 1 × to 3 ×)."
    )
    await expect(field(form, "Outcome")).to_have_value(OUTCOME)
    await expect(field(form, "Links")).to_have_value("https://acorn.example/spec")
    await form.get_by_text("Your team's last 6").scroll_into_view_if_needed()
    await walk.looks("reference-class")
    await _chooses(walk, form, "debt")
    await expect(form.get_by_text("Your team's last")).to_have_count(0)
    await field(form, "Appetite").fill("6")
    await walk.sends(form, "Place")
    await walk.shows("B-", OUTCOME, "Wed 30 Jun 2027", "70 %", "now, 6 weeks", "debt")
    await walk.looks("card")
    await walk.types("/bet record")
    await walk.shows("Your record", "platform, 4 bets: 1.6 ×", "over 8 bets", "Record of Growth", "over 10 bets")
    await walk.looks("record")
    await walk.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    await walk.looks("record-on-a-phone")


async def _opened(walk: Walk, line: str) -> Locator:
    await walk.types(line)
    return await walk.form("Place a bet")


async def _chooses(walk: Walk, form: Locator, kind: str) -> None:
    await form.get_by_role("combobox", name=re.compile("^Kind of work")).click()
    await walk.page.get_by_role("option", name=kind).click()
