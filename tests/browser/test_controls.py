"""Do buttons, menus and pickers in a message work by mouse and by keyboard, and what does the app hear?"""

import asyncio
from typing import Any

from playwright.async_api import Locator, Page, expect

from sandbox.server import Sandbox
from tests.browser.conftest import BROWSER, Open
from tests.browser.toy import Toy

pytestmark = BROWSER


async def shown(visit: Open, sandbox: Sandbox, what: str = "") -> tuple[Page, Locator]:
    await sandbox.person("ana").types(f"/show {what}", in_="#growth")
    page = await visit()
    return page, page.get_by_role("article", name="Toy")


async def heard(toy: Toy, count: int = 1) -> list[dict[str, Any]]:
    """What the app was told, once it was told so often."""
    async with asyncio.timeout(5):
        while len(toy.actions) < count:
            await toy.sandbox.changed.wait(toy.sandbox.changed.version, 0.1)
    return [payload["actions"][0] for payload in toy.actions]


async def test_a_button_by_mouse(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    _, message = await shown(visit, sandbox, "card")
    await message.get_by_role("button", name="Decide").click()
    await expect(message).to_contain_text("Pressed by @Ana Silva")
    assert (await heard(toy))[0]["value"] == "press"


async def test_a_button_by_keyboard(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page, message = await shown(visit, sandbox, "card")
    await message.get_by_role("button", name="Decide").focus()
    await page.keyboard.press("Tab")
    await expect(message.get_by_role("button", name="Add input")).to_be_focused()
    await page.keyboard.press("Enter")
    assert [action["action_id"] for action in await heard(toy)] == ["input"]


async def test_a_dangerous_button_asks_first(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page, message = await shown(visit, sandbox, "card")
    withdraw = message.get_by_role("button", name="Withdraw")
    question = page.get_by_role("dialog", name="Withdraw it?")
    await withdraw.click()
    await expect(question).to_contain_text("This can't be undone.")
    await question.get_by_role("button", name="Keep").click()
    await withdraw.click()
    await page.keyboard.press("Escape")
    await expect(question).to_be_hidden()
    await expect(withdraw).to_be_focused()
    assert toy.actions == []
    await withdraw.click()
    await question.get_by_role("button", name="Withdraw").click()
    assert [action["action_id"] for action in await heard(toy)] == ["withdraw"]


async def test_an_overflow_menu_by_keyboard(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page, message = await shown(visit, sandbox, "card")
    more = message.locator(".blocks").get_by_role("button", name="More actions")
    await more.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menu")).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    assert (await heard(toy))[0]["selected_option"]["value"] == "move"
    await expect(more).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("menu")).to_have_count(0)
    await expect(more).to_be_focused()


async def test_selects(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page, message = await shown(visit, sandbox)
    await message.get_by_role("combobox", name="Colour").click()
    await page.get_by_role("option", name="Green").click()
    assert (await heard(toy, 1))[0]["selected_option"]["value"] == "green"
    await expect(message.get_by_role("combobox", name="Colour: Green")).to_be_visible()
    await message.get_by_role("combobox", name="Person").focus()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.type("ben")
    await page.keyboard.press("Enter")
    assert (await heard(toy, 2))[1]["selected_user"] == sandbox.world.member("ben").id
    await message.get_by_role("combobox", name="Channel").click()
    await page.get_by_role("option", name="growth").click()
    assert (await heard(toy, 3))[2]["selected_channel"] == sandbox.world.channel("growth").id


async def test_a_long_list_is_filtered_and_offers_nobody_who_left(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page, message = await shown(visit, sandbox)
    await message.get_by_role("combobox", name="Person").click()
    names = ["Ana Silva", "Ben Ito", "Cy Young", "Dee Park", "Fay Moss", "Toy"]
    await expect(page.get_by_role("option").locator(".menu-words > span")).to_have_text(names)
    await page.keyboard.type("zzz")
    await expect(page.get_by_text("Nothing matches.")).to_be_visible()
    await page.keyboard.press("Enter")
    assert toy.actions == []


async def test_private_channels_are_not_offered_among_public_ones(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page, message = await shown(visit, sandbox)
    await message.get_by_role("combobox", name="Channel").click()
    await expect(page.get_by_role("option")).to_have_text(["growth", "ideas"])


async def test_dates_and_times_are_sent_when_they_are_whole(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page, message = await shown(visit, sandbox)
    day = message.get_by_label("Day")
    await day.click(position={"x": 15, "y": 15})
    await page.keyboard.type("12012026")
    assert toy.actions == []
    await page.keyboard.press("Enter")
    assert [action["selected_date"] for action in await heard(toy, 1)] == ["2026-12-01"]
    await message.get_by_label("Time").fill("17:30")
    await page.keyboard.press("Tab")
    assert (await heard(toy, 2))[1]["selected_time"] == "17:30"
    state = toy.actions[1]["state"]["values"]["controls"]
    assert state["day"]["selected_date"] == "2026-12-01"


async def test_an_app_that_does_not_answer_is_said_at_the_message(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    toy.deaf = True
    _, message = await shown(visit, sandbox, "card")
    await message.get_by_role("button", name="Add input").click()
    await expect(message.get_by_role("status")).to_have_text("This app is not responding. Try again.")
