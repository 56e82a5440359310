"""Does the Home tab read well in a browser: of a busy person, of a new one, of a guest, also on a phone?"""

from datetime import UTC, datetime

from playwright.async_api import Locator, Page, expect

from sandbox import demo, seed
from tests.browser.conftest import BROWSER, DESK, NOW, PHONE
from tests.browser.walking import LONG_MS, Walk, field

pytestmark = BROWSER

UNTIL = datetime(2026, 12, 17, 10, 0, tzinfo=UTC)


async def _home(walk: Walk, handle: str) -> Locator:
    """As they open it."""
    await walk.is_(handle, "in=@drumbeat&tab=home")
    await walk.running.settled()
    return walk.page.get_by_role("main")


async def test_a_busy_person_sees_what_needs_them_and_does_it_there(walk: Walk) -> None:
    await seed.live(walk.running, until=UNTIL)
    for size, name in ((DESK, "desk"), (PHONE, "phone")):
        await walk.page.set_viewport_size({"width": size[0], "height": 2400})
        for handle in ("ben", "ana"):
            shown = await _home(walk, handle)
            await expect(shown).to_contain_text("Needs you", timeout=LONG_MS)
            await expect(shown).to_contain_text("My teams")
            await walk.looks(f"busy-{handle}-{name}")
    shown = await _home(walk, "ben")
    await shown.get_by_role("button", name="Done", exact=True).first.click()
    form = await walk.form("Tick an item")
    await walk.looks("busy-tick")
    await field(form, "Evidence").fill("Rolled back on staging in four minutes")
    await walk.sends(form, "Tick")
    await expect(shown).not_to_contain_text("Rollback plan tested", timeout=LONG_MS)
    await _opens_an_item_four_deep(walk, shown)


async def _opens_an_item_four_deep(walk: Walk, shown: Locator) -> None:
    """In the place of the third modal, with the keys in it."""
    form = await walk.presses(shown, "Launches", "Drumbeat")
    for label in ("Show", "Show all"):
        await form.get_by_role("button", name=label, exact=True).first.click()
        form = walk.page.get_by_role("dialog")
    await expect(form).to_contain_text("Telemetry verified", timeout=LONG_MS)
    await form.locator(".b-section button.btn-icon").first.click()
    await walk.page.get_by_role("menuitem", name="Un-tick").click()
    form = await walk.form("Un-tick an item")
    await expect(field(form, "Why is it open again?")).to_be_focused()
    await walk.page.keyboard.press("Escape")
    await expect(form).to_be_hidden()
    await expect(walk.page.get_by_role("dialog")).to_be_visible()


async def test_a_new_person_is_taught_the_first_step_and_takes_it(page: Page) -> None:
    async with demo.started(at=NOW) as nothing_yet:
        walk = Walk(page, nothing_yet)
        for size, name in ((PHONE, "phone"), (DESK, "desk")):
            await page.set_viewport_size({"width": size[0], "height": size[1]})
            shown = await _home(walk, "ana")
            await expect(shown).to_contain_text("None of your channels is set up yet", timeout=LONG_MS)
            await walk.looks(f"new-{name}")
        await shown.get_by_role("button", name="Set up a channel").click()
        form = await walk.form("Set up a channel")
        await walk.looks("new-which-channel")
        await form.get_by_role("button", name="Cancel").click()
        await page.goto("about:blank")


async def test_a_guest_is_offered_no_set_up(walk: Walk) -> None:
    for size, name in ((DESK, "desk"), (PHONE, "phone")):
        await walk.page.set_viewport_size({"width": size[0], "height": size[1]})
        shown = await _home(walk, "gus")
        await expect(shown).to_contain_text("Nothing waits for you.", timeout=LONG_MS)
        await expect(shown.get_by_role("button", name="Set up a channel")).to_have_count(0)
        await walk.looks(f"guest-{name}")
