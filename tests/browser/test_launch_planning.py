"""Is a launch planned in a browser: its day guarded, its checklist the team's own, changed by a form and by a file?"""

from playwright.async_api import Locator, expect

from tests.browser.conftest import BROWSER, PHONE
from tests.browser.walking import LONG_MS, Walk, field

pytestmark = BROWSER

CHECKLIST = (
    'items:\n- text: "Telemetry verified"\n  phase: before\n  due: -3\n- text: Tell support\n  phase: launch day\n'
)


async def test_a_launch_is_planned_with_the_teams_own_checklist(walk: Walk) -> None:
    await _one_more_item(walk)
    await _another_checklist(walk)
    await _planned(walk)
    await _on_a_phone(walk)


async def _says(form: Locator, *said: str) -> None:
    for one in said:
        await expect(form).to_contain_text(one, timeout=LONG_MS)


async def _one_more_item(walk: Walk) -> None:
    await walk.is_("ana")
    await walk.types("/launch template")
    form = await walk.form("Launch checklist")
    await _says(form, "Every new launch in", "Telemetry verified", "review · the launch's owner · 7 days after")
    await walk.looks("launch-checklist")
    await form.get_by_role("button", name="Add an item").click()
    form = await walk.form("Checklist item")
    await field(form, "Item").fill("Legal has read it")
    await field(form, "Due, days").fill("-5")
    await walk.looks("launch-checklist-item")
    await form.get_by_role("button", name="Save", exact=True).click()
    form = await walk.form("Launch checklist")
    await _says(
        form, "Legal has read it", "5 working days before the launch", "checklist item added: Legal has read it"
    )


async def _another_checklist(walk: Walk) -> None:
    form = await walk.form("Launch checklist")
    await form.get_by_role("button", name="Import YAML").click()
    form = await walk.form("Import a checklist")
    await field(form, "Or its text").fill(CHECKLIST.replace("launch day", "soon"))
    await form.get_by_role("button", name="Show what changes").click()
    await _says(form, "Nothing was changed", "line 6", "“soon” is no phase.")
    await walk.looks("launch-import-mistakes")
    await field(form, "Or its text").fill(CHECKLIST)
    await form.get_by_role("button", name="Show what changes").click()
    form = await walk.form("What changes")
    await _says(form, "Added (1)", "Removed (13)", "due no day of its own → 3 working days before the launch")
    await walk.looks("launch-import-changes")
    await form.get_by_role("button", name="Apply").click()
    form = await walk.form("Launch checklist")
    await _says(form, "The checklist is changed: 1 added, 13 removed, 1 changed.")
    await walk.looks("launch-checklist-replaced")
    await form.get_by_role("button", name="Close").last.click()
    await expect(form).to_be_hidden()


async def _planned(walk: Walk) -> None:
    await walk.types("/launch Mobile checkout 2026-12-11")
    form = await walk.form("Plan a launch")
    await _says(form, "“2026-12-11” is Fri 11 Dec 2026, 10:00 (Europe/Lisbon)", "is the last day before a weekend")
    await walk.looks("launch-on-a-friday")
    await field(form, "Success criteria").fill("Conversion over 3%")
    await field(form, "Links").fill("https://acorn.example/spec")
    await form.get_by_role("button", name="Pick Mon 14 Dec 2026").click()
    await expect(form).not_to_contain_text("is the last day before a weekend", timeout=LONG_MS)
    await form.get_by_role("combobox", name="Go / no-go approver").click()
    await walk.page.get_by_role("option", name="Ben").first.click()
    await walk.looks("launch-planning")
    await walk.sends(form, "Plan")
    card = walk.page.get_by_role("article").filter(has=walk.page.get_by_role("heading", name="L-1 Mobile checkout"))
    await _says(card, "Conversion over 3%", "acorn.example/spec", "Telemetry verified", "Tell support")
    await walk.looks("launch-card")
    form = await walk.picks(card, "Edit", "Edit L-1")
    await field(form, "Name").fill("Checkout")
    await walk.sends(form, "Save")
    await expect(walk.page.get_by_role("heading", name="L-1 Checkout")).to_be_visible(timeout=LONG_MS)


async def _on_a_phone(walk: Walk) -> None:
    await walk.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    await walk.types("/launch template")
    form = await walk.form("Launch checklist")
    await _says(form, "Tell support")
    await walk.looks("launch-checklist-phone")
