"""Is formatted text written as in Slack, and does the app get it as rich text?"""

from typing import Any

import pytest
from playwright.async_api import Locator, Page, expect

from sandbox.server import Sandbox
from tests.browser.conftest import BROWSER, PHONE, Open
from tests.browser.test_external import every
from tests.browser.test_modals import submitted
from tests.browser.toy import Toy

pytestmark = BROWSER


async def writing(visit: Open, toy: Toy) -> tuple[Page, Locator]:
    page, dialog = await every(visit, "Context", toy)
    await expect(dialog.get_by_role("textbox", name="Context")).to_be_focused()
    return page, dialog


async def saved(dialog: Locator, toy: Toy) -> list[dict[str, Any]]:
    await dialog.get_by_role("button", name="Save", exact=True).last.click()
    value = (await submitted(toy))["context"]["rich_text_value"]
    assert value["type"] == "rich_text"
    return list(value["elements"])


def words(text: str, **style: bool) -> dict[str, Any]:
    return {"type": "text", "text": text} | ({"style": style} if style else {})


def section(*elements: dict[str, Any]) -> dict[str, Any]:
    return {"type": "rich_text_section", "elements": list(elements)}


async def test_marks_by_keyboard(visit: Open, toy: Toy) -> None:
    page, dialog = await writing(visit, toy)
    write, press = page.keyboard.type, page.keyboard.press
    await write("plain ")
    await press("Control+b")
    await expect(dialog.get_by_role("button", name="Bold")).to_have_attribute("aria-pressed", "true")
    await write("bold ")
    await press("Control+i")
    await write("both")
    await press("Control+b")
    await press("Control+i")
    await write(" ")
    await press("Control+Shift+X")
    await write("gone")
    await press("Control+Shift+X")
    await write(" ")
    await press("Control+Shift+C")
    await write("x = 1")
    await press("Control+Shift+C")
    await write(" end")
    await press("Enter")
    await write("second line")
    assert await saved(dialog, toy) == [
        section(
            *[words("plain "), words("bold ", bold=True), words("both", bold=True, italic=True), words(" ")],
            *[words("gone", strike=True), words(" "), words("x = 1", code=True), words(" end\nsecond line")],
        )
    ]


async def test_marks_and_blocks_by_mouse(visit: Open, toy: Toy) -> None:
    page, dialog = await writing(visit, toy)
    write, press = page.keyboard.type, page.keyboard.press

    async def tool(name: str) -> None:
        await dialog.get_by_role("button", name=name, exact=True).click()

    await write("make me bold")
    for _ in range(4):
        await press("Shift+ArrowLeft")
    await tool("Bold")
    await press("End")
    await tool("Bold")
    await press("Enter")
    await tool("Bulleted list")
    await write("one")
    await press("Enter")
    await press("Tab")
    await write("deeper")
    await press("Enter")
    await press("Shift+Tab")
    await write("two")
    await press("Enter")
    await press("Enter")
    await tool("Ordered list")
    await write("first")
    await press("Enter")
    await press("Enter")
    await tool("Quote")
    await write("said")
    await press("Enter")
    await write("twice")
    await press("Enter")
    await press("Enter")
    await tool("Code block")
    await write("def ship():")
    await press("Enter")
    await write("    return *now*")
    await press("Enter")
    await press("Enter")
    await write("end")

    def listed(style: str, indent: int, text: str) -> dict[str, Any]:
        return {"type": "rich_text_list", "style": style, "indent": indent, "elements": [section(words(text))]}

    assert await saved(dialog, toy) == [
        section(words("make me "), words("bold", bold=True)),
        listed("bullet", 0, "one"),
        listed("bullet", 1, "deeper"),
        listed("bullet", 0, "two"),
        listed("ordered", 0, "first"),
        {"type": "rich_text_quote", "elements": [words("said\ntwice")]},
        {"type": "rich_text_preformatted", "elements": [words("def ship():\n    return *now*")]},
        section(words("end")),
    ]


async def test_marks_written_by_hand_mean_what_they_say(visit: Open, toy: Toy) -> None:
    page, dialog = await writing(visit, toy)
    write, press = page.keyboard.type, page.keyboard.press
    await write("so *bold*, _it_ ~off~ `x*y` and 2 * 3 * 4 snake_case_name")
    await press("Enter")
    await write("- one")
    await press("Enter")
    await write("two")
    await press("Enter")
    await press("Enter")
    await write("> said *so*")
    bold, so = words("bold", bold=True), words("so", bold=True)
    assert await saved(dialog, toy) == [
        section(
            *[words("so "), bold, words(", "), words("it", italic=True), words(" "), words("off", strike=True)],
            *[words(" "), words("x*y", code=True), words(" and 2 * 3 * 4 snake_case_name")],
        ),
        {
            "type": "rich_text_list",
            "style": "bullet",
            "indent": 0,
            "elements": [section(words("one")), section(words("two"))],
        },
        {"type": "rich_text_quote", "elements": [words("said "), so]},
    ]


async def test_links_people_channels_and_signs(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page, dialog = await writing(visit, toy)
    write, press = page.keyboard.type, page.keyboard.press
    await write("Ask @be")
    await expect(dialog.get_by_role("option")).to_have_text(["BIBen Ito"])
    await press("Enter")
    await write("in #gro")
    await press("Tab")
    await write("see ")
    await press("Control+Shift+U")
    await dialog.get_by_role("textbox", name="Text", exact=True).fill("the plan")
    await dialog.get_by_role("textbox", name="Link", exact=True).fill("example.com/plan")
    await press("Enter")
    await expect(dialog.get_by_role("textbox", name="Context")).to_be_focused()
    await write(" or https://example.com/adr. :tada:")
    elements = await saved(dialog, toy)
    assert elements == [
        section(
            *[words("Ask "), {"type": "user", "user_id": sandbox.world.member("ben").id}, words(" in ")],
            *[{"type": "channel", "channel_id": sandbox.world.channel("growth").id}, words(" see ")],
            *[{"type": "link", "url": "https://example.com/plan", "text": "the plan"}, words(" or ")],
            *[{"type": "link", "url": "https://example.com/adr"}, words(". ")],
            {"type": "emoji", "name": "tada", "unicode": "1f389"},
        )
    ]


async def test_escape_leaves_the_names_and_not_the_form(visit: Open, toy: Toy) -> None:
    page, dialog = await writing(visit, toy)
    await page.keyboard.type("@be")
    await expect(dialog.get_by_role("option")).to_have_count(1)
    await page.keyboard.press("Escape")
    await expect(dialog.get_by_role("option")).to_have_count(0)
    await page.keyboard.press("Control+Shift+U")
    await expect(dialog.get_by_role("textbox", name="Text", exact=True)).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(dialog.get_by_role("textbox", name="Context")).to_be_focused()
    await expect(dialog).to_be_visible()


async def test_the_toolbar_is_one_stop_and_arrows_go_along_it(visit: Open, toy: Toy) -> None:
    page, dialog = await writing(visit, toy)
    await page.keyboard.press("Shift+Tab")
    await expect(dialog.get_by_role("button", name="Bold")).to_be_focused()
    await page.keyboard.press("ArrowRight")
    await expect(dialog.get_by_role("button", name="Italic")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.type("leaning")
    assert await saved(dialog, toy) == [section(words("leaning", italic=True))]


async def test_what_was_there_before_is_edited(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    ben = sandbox.world.member("ben").id
    before = [
        section(words("Ask "), {"type": "user", "user_id": ben, "style": {"bold": True}}),
        {
            "type": "rich_text_list",
            "style": "bullet",
            "indent": 0,
            "elements": [section(words("one", code=True)), section({"type": "link", "url": "https://example.com/"})],
        },
        {"type": "rich_text_preformatted", "elements": [words("a\nb")]},
    ]
    for block in toy.every["blocks"]:
        if block.get("block_id") == "context":
            block["element"]["initial_value"] = {"type": "rich_text", "elements": before}
    _, dialog = await writing(visit, toy)
    await expect(dialog.get_by_role("textbox", name="Context")).to_contain_text("Ask @Ben Ito")
    await dialog.get_by_role("textbox", name="Context").press("Control+End")
    await dialog.get_by_role("textbox", name="Context").press_sequentially("c")
    elements = await saved(dialog, toy)
    assert elements[0] == before[0]
    assert elements[1]["elements"][0] == section(words("one", code=True))
    assert elements[1]["elements"][1]["elements"][0]["url"] == "https://example.com/"
    assert elements[2] == {"type": "rich_text_preformatted", "elements": [words("a\nbc")]}


async def test_what_is_pasted_is_text(visit: Open, toy: Toy) -> None:
    _, dialog = await writing(visit, toy)
    await dialog.get_by_role("textbox", name="Context").evaluate(
        """(node) => {
          const data = new DataTransfer();
          data.setData("text/html", "<img src=x onerror=alert(1)><b>big</b>");
          data.setData("text/plain", "<b>big</b>");
          node.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }"""
    )
    assert await saved(dialog, toy) == [section(words("<b>big</b>"))]


@pytest.mark.parametrize("size", [PHONE, (1280, 800)])
async def test_nothing_written_is_null_and_says_what_to_write(visit: Open, toy: Toy, size: tuple[int, int]) -> None:
    _, dialog = await writing(visit, toy)
    text = dialog.get_by_role("textbox", name="Context")
    shown = "(node) => getComputedStyle(node, '::before').content"
    assert await text.evaluate(shown) == '"Why, and for whom?"'
    await text.press_sequentially("x")
    assert await text.evaluate(shown) == "none"
    await text.press("Backspace")
    await dialog.get_by_role("button", name="Save").click()
    assert (await submitted(toy))["context"] == {"type": "rich_text_input", "rich_text_value": None}
