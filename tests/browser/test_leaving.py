"""Is the message of what was somebody's who is gone read and used in a browser: one by one, then all at once?"""

from datetime import timedelta

from playwright.async_api import expect

from tests.browser.conftest import BROWSER, DESK, PHONE
from tests.browser.walking import LONG_MS, Walk

pytestmark = BROWSER
GONE = "is deactivated in Slack"


async def test_what_was_bens_goes_to_others(walk: Walk) -> None:
    await walk.page.set_viewport_size({"width": DESK[0], "height": 1300})
    sandbox = walk.running.sandbox
    ana = sandbox.person("ana")
    for title in ("Pick the queue", "Lower the starter plan to 15 € a month, for everybody who is on it already"):
        await ana.types(f"/decide {title} @ben fri", in_="#growth")
        await ana.modal("Log a decision")
        await ana.submits()
    await ana.types("/launch Mobile checkout 2026-12-17", in_="#growth")
    await ana.modal("Plan a launch")
    await ana.fills({"Go / no-go approver": "@ben"})
    await ana.submits()
    await walk.running.settled()
    await sandbox.deactivate("ben")
    await walk.running.jump(sandbox.clock.now() + timedelta(minutes=2))
    await walk.is_("ana", "in=@drumbeat")
    message = await walk.shows(GONE, "D-1", "D-2", "L-1")
    await walk.looks("gone")
    form = await walk.presses(message, "Reassign", "Reassign")
    await walk.looks("one")
    await form.get_by_role("button", name="Cancel").click()
    form = await walk.presses(message, "Reassign all", "Reassign all")
    await walk.looks("all")
    await form.get_by_role("button", name="Cancel").click()
    await walk.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    await walk.looks("gone-on-a-phone")
    await ana.clicks("Reassign all", on=await ana.sees(GONE, in_="@drumbeat"))
    await ana.modal("Reassign all")
    await ana.fills({"Who takes it over": "@cy"})
    await ana.submits()
    await walk.running.settled()
    await expect(walk.article(GONE)).to_contain_text("in other hands", timeout=LONG_MS)
    await walk.looks("all-reassigned")
