"""Does a modal behave: inputs by mouse and by keyboard, errors at their field, stacked views, focus in and back?"""

import asyncio
from typing import Any

from playwright.async_api import Locator, Page, expect

from sandbox.server import Sandbox
from tests.browser.conftest import BROWSER, Open
from tests.browser.toy import Toy

pytestmark = BROWSER


async def asked(visit: Open, title: str = "") -> tuple[Page, Locator]:
    page = await visit()
    await page.get_by_role("combobox", name="Message #growth").fill(f"/ask {title}")
    await page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Ask")
    await expect(dialog).to_be_visible()
    return page, dialog


async def submitted(toy: Toy, count: int = 1) -> dict[str, Any]:
    async with asyncio.timeout(5):
        while len(toy.submissions) < count:
            await toy.sandbox.changed.wait(toy.sandbox.changed.version, 0.1)
    values: dict[str, dict[str, Any]] = toy.submissions[count - 1]["view"]["state"]["values"]
    return {block: next(iter(entries.values())) for block, entries in values.items()}


async def test_every_input_by_mouse(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page, dialog = await asked(visit)
    await dialog.get_by_label("Title").fill("Pick the queue")
    await dialog.get_by_label("Why").fill("Two lines\nof reasons")
    await dialog.get_by_label("Weeks").fill("6")

    async def pick(label: str, *options: str) -> None:
        await dialog.get_by_role("combobox", name=label).click()
        for option in options:
            await page.get_by_role("option", name=option).click()
        if len(options) > 1:
            await page.keyboard.press("Escape")

    await pick("Approver", "Ben Ito")
    await expect(dialog.get_by_role("combobox", name="Approver Ben Ito")).to_be_visible()
    await pick("Informed", "Ana Silva", "Cy Young")
    await pick("Channel (optional)", "growth")
    await pick("Conversation", "board")
    await pick("Colour (optional)", "Blue")
    await pick("Colours", "Red", "Green")
    await expect(dialog.get_by_role("combobox", name="Colours (optional) Red, Green")).to_be_visible()
    await dialog.get_by_role("button", name="Remove Red").click()
    await expect(dialog.get_by_role("combobox", name="Colours (optional) Green")).to_be_focused()
    await dialog.get_by_label("Due").fill("2026-12-09")
    await dialog.get_by_label("Time").fill("09:30")
    await dialog.get_by_role("radio", name="Green").check()
    await dialog.get_by_role("checkbox", name="Red").check()
    await dialog.get_by_role("checkbox", name="Blue").check()
    await dialog.get_by_role("button", name="Save").click()
    values = await submitted(toy)
    ids = {name: sandbox.world.member(name).id for name in ("ana", "ben", "cy")}
    assert values["title"]["value"] == "Pick the queue"
    assert values["why"]["value"] == "Two lines\nof reasons"
    assert values["weeks"]["value"] == "6"
    assert values["approver"]["selected_user"] == ids["ben"]
    assert values["informed"]["selected_users"] == [ids["ana"], ids["cy"]]
    assert values["channel"]["selected_channel"] == sandbox.world.channel("growth").id
    assert values["conversation"]["selected_conversation"] == sandbox.world.channel("board").id
    assert values["colour"]["selected_option"]["value"] == "blue"
    assert [option["value"] for option in values["colours"]["selected_options"]] == ["green"]
    assert (values["due"]["selected_date"], values["time"]["selected_time"]) == ("2026-12-09", "09:30")
    assert values["door"]["selected_option"]["value"] == "green"
    assert [option["value"] for option in values["ticks"]["selected_options"]] == ["red", "blue"]
    await expect(dialog).to_be_hidden()


async def test_the_whole_form_by_keyboard_alone(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page, dialog = await asked(visit)
    press, write = page.keyboard.press, page.keyboard.type
    await expect(dialog.get_by_label("Title")).to_be_focused()
    await write("By keys")
    for _ in range(3):
        await press("Tab")
    await expect(dialog.get_by_role("combobox", name="Approver")).to_be_focused()
    await press("ArrowDown")
    await write("ben")
    await press("Enter")
    await press("Tab")
    await press("Enter")
    await write("cy")
    await press("Enter")
    await press("Escape")
    await expect(dialog).to_be_visible()
    await expect(dialog.get_by_role("combobox", name="Informed")).to_be_focused()
    await dialog.get_by_role("radio", name="Red").focus()
    await press("ArrowDown")
    await press("Tab")
    await press("Space")
    await dialog.get_by_label("Title").focus()
    await press("Enter")
    values = await submitted(toy)
    assert values["approver"]["selected_user"] == sandbox.world.member("ben").id
    assert values["informed"]["selected_users"] == [sandbox.world.member("cy").id]
    assert values["door"]["selected_option"]["value"] == "green"
    assert [option["value"] for option in values["ticks"]["selected_options"]] == ["red"]


async def test_what_is_missing_is_marked_and_nothing_is_sent(visit: Open, toy: Toy) -> None:
    _, dialog = await asked(visit)
    await dialog.get_by_role("button", name="Save").click()
    title = dialog.get_by_label("Title")
    await expect(title).to_have_accessible_description("Please complete this required field.")
    await expect(title).to_have_attribute("aria-invalid", "true")
    await expect(title).to_be_focused()
    await expect(dialog.get_by_role("combobox", name="Approver")).to_have_attribute("aria-invalid", "true")
    await title.fill("ab")
    await dialog.get_by_role("button", name="Save").click()
    await expect(title).to_have_accessible_description("Please use at least 3 characters.")
    assert toy.submissions == []


async def test_an_error_of_the_app_stands_at_its_field_and_the_rest_is_kept(visit: Open, toy: Toy) -> None:
    page, dialog = await asked(visit, "wrong")
    await dialog.get_by_label("Why").fill("Because")
    await dialog.get_by_role("combobox", name="Approver").click()
    await page.get_by_role("option", name="Ben Ito").click()
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog.get_by_label("Title")).to_have_accessible_description("That one is taken.")
    await expect(dialog.get_by_label("Title")).to_be_focused()
    await expect(dialog.get_by_label("Why")).to_have_value("Because")
    await dialog.get_by_label("Title").fill("right")
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog).to_be_hidden()
    assert (await submitted(toy, 2))["why"]["value"] == "Because"


async def test_a_pushed_view_lies_on_top_and_what_was_typed_waits_below(visit: Open, toy: Toy) -> None:
    page, dialog = await asked(visit, "Below")
    await dialog.get_by_label("Why").fill("Still here")
    await dialog.get_by_role("button", name="Go deeper").click()
    deeper = page.get_by_role("dialog", name="Deeper")
    await expect(deeper.get_by_label("Reason")).to_be_focused()
    assert toy.actions[0]["view"]["state"]["values"]["why"]["why"]["value"] == "Still here"
    await page.keyboard.press("Escape")
    await expect(dialog.get_by_label("Why")).to_have_value("Still here")
    await dialog.get_by_role("button", name="Go deeper").click()
    await deeper.get_by_label("Reason").fill("All done")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_an_updated_view_keeps_what_was_typed_and_where_one_was(visit: Open, toy: Toy) -> None:
    page, dialog = await asked(visit)
    await dialog.get_by_label("Title").fill("Mine")
    await dialog.get_by_role("button", name="Reshape").focus()
    await page.keyboard.press("Enter")
    await expect(dialog.get_by_label("One more")).to_be_visible()
    await expect(dialog.get_by_label("Title")).to_have_value("Mine")
    await expect(dialog.get_by_role("button", name="Reshape")).to_be_focused()


async def test_the_focus_stays_inside_and_goes_back(visit: Open, toy: Toy) -> None:
    page, dialog = await asked(visit)
    for _ in range(40):
        await page.keyboard.press("Tab")
        # Between the last and the first control a browser may pass through its own frame.
        assert await page.evaluate(
            "document.activeElement.closest('dialog') !== null || document.activeElement === document.body"
        )
    await dialog.get_by_label("Title").focus()
    await page.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()
    await expect(page.get_by_role("combobox", name="Message #growth")).to_be_focused()
    assert [payload["is_cleared"] for payload in toy.closed] == [False]


async def test_the_cross_closes_everything(visit: Open, toy: Toy) -> None:
    page, dialog = await asked(visit)
    await dialog.get_by_role("button", name="Go deeper").click()
    await page.get_by_role("dialog", name="Deeper").get_by_role("button", name="Close").click()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_an_app_that_fails_is_said_in_the_modal_and_nothing_is_lost(visit: Open, toy: Toy) -> None:
    page, dialog = await asked(visit, "Kept")
    await dialog.get_by_role("combobox", name="Approver").click()
    await page.get_by_role("option", name="Ben Ito").click()
    toy.deaf = True
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog.get_by_role("alert")).to_have_text("We had some trouble connecting. Try again?")
    await expect(dialog.get_by_label("Title")).to_have_value("Kept")
    toy.deaf = False
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog).to_be_hidden()
