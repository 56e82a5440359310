"""Does a bet live its whole life in a browser: placed, updated, drawn, blocked, asked about, moved, closed, read?"""

from datetime import UTC, datetime

from playwright.async_api import Locator, expect

from tests.browser.conftest import BROWSER, PHONE
from tests.browser.walking import LONG_MS, Walk, field

pytestmark = BROWSER

WEEK_LATER = datetime(2026, 12, 3, 16, 0, tzinfo=UTC)  # a Thursday, past ten for everybody from Lisbon to New York
OUTCOME = "share of teams that leave in their first year"


async def test_a_whole_life(walk: Walk) -> None:
    await _placed(walk)
    await _updated_and_told(walk)
    await _drawn(walk)
    await _a_message_becomes_a_blocker(walk)
    await _asked_a_week_later(walk)
    await _moved(walk)
    await _closed(walk)
    await _looked_back_at(walk)
    await _on_a_phone(walk)


def _card(walk: Walk, title: str) -> Locator:
    """The newest card of a bet, which has its name as a heading."""
    heading = walk.page.get_by_role("heading", name=title)
    return walk.page.get_by_role("article").filter(has=heading).last


async def _card_shows(walk: Walk, title: str, *said: str) -> Locator:
    await walk.running.settled()
    for one in said:
        await expect(_card(walk, title)).to_contain_text(one, timeout=LONG_MS)
    return _card(walk, title)


async def _chooses(walk: Walk, form: Locator, label: str, option: str) -> None:
    await form.get_by_role("combobox", name=label).click()
    await walk.page.get_by_role("option", name=option).first.click()


async def _placed(walk: Walk) -> None:
    await walk.is_("ana")
    for line, outcome, work in (
        ("/bet Churn under 5% by 1 May", OUTCOME, "feature"),
        ("/bet Second invite by 30 June", "share of trial teams that invite a second person", "discovery"),
    ):
        await walk.types(line)
        form = await walk.form("Place a bet")
        await field(form, "Outcome").fill(outcome)
        await field(form, "Confidence, %").fill("80")
        await field(form, "Appetite, weeks").fill("6")
        await _chooses(walk, form, "Kind of work", work)
        await walk.looks("place")
        await walk.sends(form, "Place")
    await _card_shows(walk, "B-1 Churn under 5%", OUTCOME, "80 %", "on track", "feature", "Figuring out: at the foot")
    await walk.looks("cards")


async def _updated_and_told(walk: Walk) -> None:
    await walk.is_("ben")
    form = await walk.presses(_card(walk, "B-1 Churn"), "Update", "Update a bet")
    await form.get_by_role("radio", name="At risk").check()
    await field(form, "Confidence, %").fill("55")
    await _chooses(walk, form, "Place on the hill", "Figuring out: halfway up")
    await form.get_by_role("button", name="Save", exact=True).click()
    await expect(form).to_contain_text("Say what changed")
    await field(form, "What changed").fill("Three of ten interviewed teams never saw the new plan.")
    await field(form, "New blocker").fill("Legal has not signed the data agreement")
    await _chooses(walk, form, "Who can unblock it", "Cy Young")
    await field(form, "Next promise").fill("Talk to ten more teams")
    await walk.looks("update")
    await walk.sends(form, "Save")
    await walk.shows("B-1 Churn under 5% ·", "80 → 55 %", "on track → at risk", "Three of ten")
    await _card_shows(walk, "B-1 Churn under 5%", "Legal has not signed", "Talk to ten more teams")
    await walk.looks("updated")
    await walk.is_("ana", "in=@drumbeat")
    await walk.shows("B-1", "55 %")
    await walk.looks("alert")


async def _drawn(walk: Walk) -> None:
    await walk.is_("ben")
    await walk.types("/bet B-2 70")
    form = await walk.form("Update a bet")
    await _chooses(walk, form, "Place on the hill", "Executing: first steps down")
    await field(form, "What changed").fill("Invites are live for half of all teams.")
    await walk.looks("one-liner")
    await walk.sends(form, "Save")
    await walk.types("/bet hill")
    hill = await walk.shows("Hill chart of")
    picture = hill.get_by_role("img", name="Hill chart")
    await expect(picture).to_be_visible(timeout=LONG_MS)
    await expect(picture).to_have_js_property("complete", value=True)
    await walk.looks("hill")
    await walk.types("/bet B-1")
    await expect(walk.page.get_by_role("img", name="Confidence of B-1").last).to_be_visible(timeout=LONG_MS)
    await walk.looks("trend")


async def _a_message_becomes_a_blocker(walk: Walk) -> None:
    await walk.is_("cy")
    await walk.types("The vendor has not answered since Monday.")
    said = await walk.shows("The vendor has not answered")
    await said.hover()
    await said.get_by_role("button", name="More actions").click()
    await walk.page.get_by_role("menuitem", name="Add as blocker").click()
    form = await walk.form("Add as blocker")
    await _chooses(walk, form, "Which bet it holds up", "B-2")
    await _chooses(walk, form, "Who can unblock it", "Dora Lindt")
    await walk.looks("blocker")
    await walk.sends(form, "Add")
    await _card_shows(walk, "B-2 Second invite", "The vendor has not answered", "@Dora Lindt can unblock it")


async def _asked_a_week_later(walk: Walk) -> None:
    await walk.running.jump(WEEK_LATER)
    await walk.is_("ana", "in=@drumbeat")
    asked = await walk.shows("Check-in before the weekly note", "B-1 Churn", "B-2 Second invite")
    await walk.looks("check-in")
    await asked.get_by_role("button", name="No change").first.click()
    await expect(asked).to_contain_text("No change: 55 %", timeout=LONG_MS)
    await walk.looks("check-in-answered")


async def _moved(walk: Walk) -> None:
    await walk.is_("ana")
    form = await walk.picks(_card(walk, "B-2 Second invite"), "Edit", "Edit B-2")
    await walk.looks("edit")
    await field(form, "Appetite, weeks").fill("8")
    await walk.sends(form, "Save")
    await _card_shows(walk, "B-2 Second invite", "now, 8 weeks")


async def _closed(walk: Walk) -> None:
    await walk.is_("ana")
    form = await walk.presses(_card(walk, "B-2 Second invite"), "Close", "Close B-2")
    await form.get_by_role("radio", name="Reached", exact=True).check()
    await field(form, "Actual value").fill("36%")
    await form.get_by_role("button", name="Close the bet", exact=True).click()
    await expect(form).to_contain_text("somebody else can check")
    await field(form, "Evidence").fill("Dashboard of 2 December, cohort of November")
    await field(form, "Actual weeks").fill("10")
    await form.get_by_role("checkbox", name="What was planned is out").check()
    await field(form, "What was learned").fill("An invite on the first day is worth three reminders.")
    await walk.looks("close")
    await walk.sends(form, "Close the bet")
    card = await _card_shows(walk, "B-2 Second invite", "Reached", "36%", "took 10 weeks", "not adopted")
    await walk.looks("closed")
    form = await walk.presses(card, "History", "B-2 · history")
    await walk.looks("history")
    await form.get_by_role("button", name="Close").last.click()


async def _looked_back_at(walk: Walk) -> None:
    await walk.types("/bet record")
    record = await walk.shows("Brier", "discovery")
    await record.scroll_into_view_if_needed()
    await walk.looks("record")
    await walk.types("/bet list all")
    found = await walk.shows("Bets of", "B-2", "B-1")
    await found.scroll_into_view_if_needed()
    await walk.looks("list")
    await walk.types("/bet Third invite by 30 June")
    form = await walk.form("Place a bet")
    await _chooses(walk, form, "Kind of work", "discovery")
    await expect(form).to_contain_text("appetite", timeout=LONG_MS)
    await walk.looks("reference-class")
    await form.get_by_role("button", name="Cancel").click()


async def _on_a_phone(walk: Walk) -> None:
    await walk.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    await walk.types("/bet hill")
    hill = walk.page.get_by_role("img", name="Hill chart").last
    await expect(hill).to_be_visible(timeout=LONG_MS)
    await hill.scroll_into_view_if_needed()
    await walk.looks("phone-hill")
    await walk.is_("ana", "in=@drumbeat")
    await walk.looks("phone-check-in")
