"""How does an answer of the search look: in the channel, in the form, and when there is nothing?"""

from playwright.async_api import expect

from tests.browser.conftest import BROWSER
from tests.browser.walking import Walk, field

pytestmark = BROWSER


async def test_a_search_is_read_turned_and_narrowed(walk: Walk) -> None:
    page = walk.page
    await walk.is_("ana")
    for line in ("Pick the checkout vendor", "Where the legal texts live"):
        await walk.types(f"/decide {line} @ben fri")
        form = await walk.form("Log a decision")
        await field(form, "Context").fill("Waiting on legal, who want to see the checkout before they sign — 決済 too.")
        await walk.sends(form, "Log")
    await walk.types("/rituals find legal checkout")
    await walk.shows("Found for", "D-1 · Pick the checkout vendor", "Context: Waiting on legal")
    await walk.looks("found")
    form = await walk.presses(walk.article("Found for"), "Filter", "Find")
    await walk.looks("form")
    await field(form, "Words").fill("nobody wrote this")
    await form.get_by_role("button", name="Find", exact=True).click()
    await expect(page.get_by_role("dialog")).to_contain_text("Nothing that you can see has all of it")
    await walk.looks("nothing")
