"""Does the Home tab read well in a browser: of a busy person, of a new one, of a guest, also on a phone?"""

from datetime import UTC, datetime

from playwright.async_api import Locator, expect

from sandbox import seed
from tests.browser.conftest import BROWSER, DESK, PHONE
from tests.browser.walking import LONG_MS, Walk

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


async def test_a_new_person_and_a_guest(walk: Walk) -> None:
    for size, name in ((DESK, "desk"), (PHONE, "phone")):
        await walk.page.set_viewport_size({"width": size[0], "height": size[1]})
        shown = await _home(walk, "gus")
        await expect(shown).to_contain_text("Nothing waits for you.", timeout=LONG_MS)
        await expect(shown.get_by_role("button", name="Set up a channel")).to_have_count(0)
        await walk.looks(f"guest-{name}")
