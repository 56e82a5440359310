"""Can somebody who opens the demo do the main job in a browser: ask, decide, and read the Friday note?"""

import pytest
from playwright.async_api import Page, expect

from sandbox.demo import Demo
from tests.browser.conftest import BROWSER
from tests.browser.walking import LONG_MS

pytestmark = BROWSER


async def test_a_decision_by_keyboard_then_its_verdict_and_the_friday_note_by_mouse(page: Page, running: Demo) -> None:
    await _asks_by_keyboard(page)
    card = page.get_by_role("article").filter(has_text="D-1 · Move to weekly releases")
    await expect(card).to_contain_text("Open")
    await expect(card).to_contain_text("One release train a week.")
    await _becomes(page, "Ben Okafor")
    await _decides_by_mouse(page)
    await expect(card).to_contain_text("Approved by @Ben Okafor")
    await expect(card).to_contain_text("Smaller steps")
    await expect(card.get_by_role("button", name="Decide")).to_have_count(0)
    await page.get_by_role("button", name="Friday 16:00").click()
    note = page.get_by_role("article").filter(has=page.get_by_role("heading", name="Weekly note · Growth · week 48"))
    await expect(note).to_be_visible(timeout=LONG_MS)
    await expect(note).to_contain_text("D-1 Move to weekly releases · approved by Ben Okafor")
    await running.settled()
    await expect(note).to_have_count(1)


async def _asks_by_keyboard(page: Page) -> None:
    await page.get_by_role("combobox", name="Message #growth").focus()
    await page.keyboard.type("/decide Move to weekly releases @ben fri")
    await page.keyboard.press("Enter")
    form = page.get_by_role("dialog", name="Log a decision")
    await expect(form.get_by_label("Title")).to_have_value("Move to weekly releases")
    await expect(form.get_by_role("combobox", name="Approver")).to_contain_text("Ben Okafor")
    await expect(form.get_by_label("Due", exact=True)).to_have_value("2026-11-27")
    await _tabs_to(page, "Context")
    await page.keyboard.type("One release train a week.")
    await _tabs_to(page, "Log")
    await page.keyboard.press("Enter")
    await expect(form).to_be_hidden(timeout=LONG_MS)


async def _tabs_to(page: Page, name: str) -> None:
    """Press Tab until the control of this name has the focus."""
    focused = "document.activeElement.labels?.[0]?.innerText ?? document.activeElement.innerText ?? ''"
    for _ in range(60):
        if str(await page.evaluate(focused)).startswith(name):
            return
        await page.keyboard.press("Tab")
    pytest.fail(f"{name!r} is not reached by Tab")


async def _becomes(page: Page, name: str) -> None:
    await page.get_by_role("button", name="You are").click()
    await page.get_by_role("menuitem", name=name).click()
    await expect(page.get_by_role("button", name="You are")).to_contain_text(name)


async def _decides_by_mouse(page: Page) -> None:
    card = page.get_by_role("article").filter(has_text="D-1 · Move to weekly releases")
    await card.get_by_role("button", name="Decide").click()
    form = page.get_by_role("dialog", name="Decide D-1")
    await form.get_by_role("radio", name="Approve").check()
    await form.get_by_label("Why").fill("Smaller steps")
    await form.get_by_role("button", name="Decide").click()
    await expect(form).to_be_hidden(timeout=LONG_MS)
