"""Is a metric added in a browser: its source chosen and tested in the form, and does its card say what it says?"""

from playwright.async_api import expect

from tests.browser.conftest import BROWSER, PHONE
from tests.browser.walking import LONG_MS, Walk, field

pytestmark = BROWSER


async def test_a_metric_is_added_tested_typed_in_and_read(walk: Walk) -> None:
    await _tested(walk)
    await _typed(walk)
    await _read(walk)


async def _tested(walk: Walk) -> None:
    """What is typed stays while another source is chosen, and while that is asked."""
    await walk.is_("ana")
    await walk.types("/metric Signups a day 340")
    form = await walk.form("Add a metric")
    await expect(field(form, "Value now")).to_have_value("340")
    await walk.looks("metric-form")
    await form.get_by_role("radio", name="JSON over HTTP").check()
    await expect(field(form, "URL")).to_be_visible(timeout=LONG_MS)
    await field(form, "URL").fill("http://127.0.0.1/numbers")
    await field(form, "JMESPath expression").fill("signups")
    await form.get_by_role("button", name="Test").click()
    await expect(form).to_contain_text("“127.0.0.1” is inside this machine", timeout=LONG_MS)
    await expect(field(form, "JMESPath expression")).to_have_value("signups")
    await walk.looks("metric-tested")


async def _typed(walk: Walk) -> None:
    form = await walk.form("Add a metric")
    await form.get_by_role("radio", name="Typed in by people").check()
    await expect(field(form, "Value now")).to_have_value("340", timeout=LONG_MS)
    await field(form, "Target").fill("1,5")
    await form.get_by_role("button", name="Add", exact=True).click()
    await expect(form).to_contain_text("can be read in two ways", timeout=LONG_MS)
    await walk.looks("metric-mistake")
    await field(form, "Target").fill("400")
    await form.get_by_role("button", name="Add", exact=True).click()
    told = await walk.form("Drumbeat")
    await expect(told).to_contain_text("Signups a day is a headline metric now", timeout=LONG_MS)
    await told.get_by_role("button", name="Close", exact=True).last.click()


async def _read(walk: Walk) -> None:
    await walk.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    await walk.types("/metric signups a day 355")
    await walk.shows("A slip?", "340 → 355", "+15 (+4.4 %), better", "target 400: 45 to go")
    await walk.types("/metric signups a day")
    card = await walk.shows("Since the value before", "355", "400: 45 to go")
    await walk.looks("metric-card")
    form = await walk.presses(card, "History", "M-1 · history")
    await expect(form).to_contain_text("340 → 355")
