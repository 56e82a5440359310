"""Does a menu ask the app while someone types, and say what it does meanwhile?"""

from playwright.async_api import Locator, Page, expect

from sandbox.server import Sandbox
from tests.browser import gallery, screens
from tests.browser.conftest import BROWSER, Open
from tests.browser.test_controls import heard
from tests.browser.test_modals import submitted
from tests.browser.toy import Toy

pytestmark = BROWSER


async def every(visit: Open, label: str, toy: Toy) -> tuple[Page, Locator]:
    """A form with this input alone."""
    fields = [block for block in toy.every["blocks"] if block.get("label", {}).get("text") == label]
    toy.every = toy.every | {"blocks": fields}
    page = await visit()
    await page.get_by_role("combobox", name="Message #growth").fill("/every")
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Every input")
    await expect(dialog).to_be_visible()
    return page, dialog


async def test_one_is_found_by_mouse(visit: Open, toy: Toy) -> None:
    page, dialog = await every(visit, "Customer", toy)
    menu = dialog.get_by_role("combobox", name="Customer")
    await menu.click()
    search = page.get_by_role("combobox", name="Search: Search customers")
    await expect(page.get_by_role("listbox")).to_contain_text("Type at least 2 letters to search.")
    await search.fill("a")
    await search.fill("ac")
    await expect(page.locator(".menu-group")).to_have_text(["Paying", "Trying"])
    await expect(page.get_by_role("option")).to_have_text(["Acme Anvils", "Acorn Foods"])
    await page.get_by_role("option", name="Acorn Foods").click()
    await expect(menu).to_have_accessible_name("Customer (optional) Acorn Foods")
    await dialog.get_by_role("button", name="Save").click()
    assert (await submitted(toy))["customer"]["selected_option"] == screens.option("Acorn Foods", "acorn foods")
    assert toy.questions == ["ac"]


async def test_several_are_found_by_keyboard(visit: Open, toy: Toy) -> None:
    page, dialog = await every(visit, "Customers", toy)
    await expect(dialog.get_by_role("combobox", name="Customers")).to_be_focused()
    await page.keyboard.press("ArrowDown")
    for letters, name in (("apex", "Apex Analytics"), ("crane", "Crane Logistics")):
        await page.get_by_role("combobox", name="Search: Search customers").fill(letters)
        await expect(page.get_by_role("option", name=name)).to_be_visible()
        await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await expect(dialog.get_by_role("combobox", name="Customers")).to_be_focused()
    await page.keyboard.press("Tab")
    await dialog.get_by_role("button", name="Save").press("Enter")
    chosen = (await submitted(toy))["customers"]["selected_options"]
    assert [one["value"] for one in chosen] == ["apex analytics", "crane logistics"]


async def test_it_says_that_it_searches_finds_nothing_or_that_the_app_failed(visit: Open, toy: Toy) -> None:
    page, dialog = await every(visit, "Customer", toy)
    await dialog.get_by_role("combobox", name="Customer").click()
    search, offered = page.get_by_role("combobox", name="Search: Search customers"), page.get_by_role("listbox")
    toy.slow = 0.6
    await search.fill("bolt")
    await expect(offered).to_have_text("Searching…")
    await expect(page.get_by_role("option")).to_have_text(["Bolt & Sons"])
    toy.slow = 0
    await search.fill("zzz")
    await expect(offered).to_have_text("No results found.")
    # The test's workspace waits one second for an acknowledgement.
    toy.slow = 1.5
    await search.fill("acme")
    await expect(offered).to_have_text("The app did not answer with options.")
    toy.slow, toy.deaf = 0, True
    await search.fill("apex")
    await expect(offered).to_have_text("The app did not answer with options.")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await expect(dialog).to_be_visible()


async def test_what_was_asked_before_does_not_overwrite_what_is_asked_now(visit: Open, toy: Toy) -> None:
    page, dialog = await every(visit, "Customer", toy)
    await dialog.get_by_role("combobox", name="Customer").click()
    search = page.get_by_role("combobox", name="Search: Search customers")
    toy.slow = 0.7
    await search.fill("acme")
    await page.wait_for_timeout(400)
    toy.slow = 0
    await search.fill("crane")
    await expect(page.get_by_role("option")).to_have_text(["Crane Logistics"])
    await page.wait_for_timeout(700)
    await expect(page.get_by_role("option")).to_have_text(["Crane Logistics"])
    assert toy.questions == ["acme", "crane"]


async def test_one_in_a_message_tells_the_app_at_once(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    menu = gallery.select("external_select", "who", "Customer")
    blocks = [gallery.section("Whose bet is it?", accessory=menu)]
    growth = sandbox.world.channel("growth").id
    await toy.call("chat.postMessage", channel=growth, text="Whose?", blocks=blocks)
    page = await visit()
    await page.get_by_role("article").get_by_role("combobox", name="Customer").click()
    await page.get_by_role("combobox", name="Search: Customer").fill("bolt")
    await page.get_by_role("option", name="Bolt & Sons").click()
    assert (await heard(toy))[0]["selected_option"]["value"] == "bolt & sons"
    await expect(page.get_by_role("article").get_by_role("combobox")).to_have_accessible_name("Customer: Bolt & Sons")


async def test_several_choices_in_a_message_are_told_when_the_list_closes(
    visit: Open, sandbox: Sandbox, toy: Toy
) -> None:
    menu = gallery.select("multi_users_select", "people", "People")
    growth = sandbox.world.channel("growth").id
    blocks = [gallery.section("Who helps?", accessory=menu)]
    await toy.call("chat.postMessage", channel=growth, text="Who?", blocks=blocks)
    page = await visit()
    await page.get_by_role("article").get_by_role("combobox", name="People").click()
    for name in ("Ben Ito", "Cy Young"):
        await page.get_by_role("option", name=name).click()
    assert toy.actions == []
    await page.keyboard.press("Escape")
    ids = [sandbox.world.member(one).id for one in ("ben", "cy")]
    assert [one["selected_users"] for one in await heard(toy)] == [ids]
