"""What does everything look like? One of each, at a desk and on a phone, in the light and in the dark."""

import os
from typing import Any

import pytest
from playwright.async_api import FilePayload, Page, expect

from sandbox.server import Sandbox
from tests.browser import gallery, screens
from tests.browser.conftest import BROWSER, DESK, PHONE, Open
from tests.browser.pictures import png
from tests.browser.test_shape import NAMELESS, TOO_WIDE
from tests.browser.toy import Toy

pytestmark = BROWSER
SHOTS = os.environ.get("DRUMBEAT_SCREENSHOTS")
LOOKS = [
    pytest.param(size, dark, id=f"{size[0]}-{'dark' if dark else 'light'}")
    for size in (DESK, PHONE)
    for dark in (False, True)
]
# What sticks out of the box that should hold it, though nothing lets one scroll there.
CUT_OFF = """() => [...document.querySelectorAll(".content *, .modal-body *, .home *")]
  .filter((node) => node.checkVisibility() && !node.closest(".sr, .b-table, svg, .menu, .field-left"))
  .filter((node) => {
    const frame = node.closest(".modal-body, .content, .home").getBoundingClientRect();
    const box = node.getBoundingClientRect();
    return box.width > 0 && (box.right > frame.right + 1 || box.left < frame.left - 8);
  })
  .map((node) => node.outerHTML.slice(0, 160))"""


# Words that can hardly be read on what is behind them: less than WCAG's 4.5 to 1.
FAINT = """() => {
  const parse = (color) => color.match(/^rgba?/) && color.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((part) => part / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor);
      if (color && (color[3] ?? 1) > 0.99) return color;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll("main *, aside *, dialog *")]
    .filter((node) => node.checkVisibility() && !node.closest(".avatar, .sr, :disabled, option, dialog + *"))
    .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim()))
    .map((node) => [node, parse(getComputedStyle(node).color), behind(node)])
    .filter(([, color]) => color)
    .map(([node, color, back]) => [node, [light(color), light(back)].sort((one, other) => other - one)])
    .map(([node, [more, less]]) => [node, (more + 0.05) / (less + 0.05)])
    .filter(([, ratio]) => ratio < 4.5)
    .map(([node, ratio]) => `${ratio.toFixed(2)} ${node.className} ${node.textContent.slice(0, 40)}`);
}"""


async def looked_at(page: Page, name: str, size: tuple[int, int], *, dark: bool) -> None:
    """Nothing runs out of its box, every control has a name, nobody reads JSON; and a picture where one is wanted."""
    assert not await page.evaluate(TOO_WIDE)
    assert await page.evaluate(NAMELESS) == []
    assert await page.evaluate(CUT_OFF) == []
    assert await page.evaluate(FAINT) == []
    text = await page.locator("body").inner_text()
    assert '{"' not in text
    assert "[object" not in text
    assert "undefined" not in text
    if SHOTS:
        await page.screenshot(path=f"{SHOTS}/{name}-{size[0]}-{'dark' if dark else 'light'}.png")


async def tall(page: Page, size: tuple[int, int], inside: str) -> None:
    """A window in which all of it fits."""
    height = await page.locator(inside).first.evaluate("(node) => node.scrollHeight")
    await page.set_viewport_size({"width": size[0], "height": int(height) + 330})


async def posted(sandbox: Sandbox, toy: Toy, *blocks: dict[str, Any]) -> None:
    channel = sandbox.world.channel("growth").id
    await toy.call("chat.postMessage", channel=channel, text="Shown", blocks=list(blocks))


@pytest.mark.parametrize(("size", "dark"), LOOKS)
async def test_messages(visit: Open, sandbox: Sandbox, toy: Toy, size: tuple[int, int], dark: bool) -> None:
    growth = sandbox.world.channel("growth").id
    await posted(sandbox, toy, *gallery.sections())
    page = await visit("?you=ana&in=growth", size, dark=dark)
    await expect(page.get_by_role("heading", name="Sections and what stands beside them")).to_be_visible()
    await tall(page, size, ".stream-list")
    await looked_at(page, "sections", size, dark=dark)
    await posted(sandbox, toy, *gallery.layout())
    await expect(page.get_by_role("heading", name="Header of level 1")).to_be_visible()
    await tall(page, size, ".message:last-child")
    await looked_at(page, "layout", size, dark=dark)
    await posted(sandbox, toy, {"type": "section", "text": screens.mrkdwn(gallery.MRKDWN)})
    await posted(sandbox, toy, gallery.rich(sandbox.world.member("ana").id, growth))
    await posted(sandbox, toy, {"type": "markdown", "text": gallery.MARKDOWN})
    await expect(page.get_by_role("heading", name="Choose the queue")).to_be_visible()
    await page.set_viewport_size({"width": size[0], "height": 1500 if size == DESK else 1750})
    await looked_at(page, "words", size, dark=dark)


@pytest.mark.parametrize(("size", "dark"), LOOKS)
async def test_conversation(visit: Open, sandbox: Sandbox, toy: Toy, size: tuple[int, int], dark: bool) -> None:
    """Files, threads, what only one person sees, and what was changed."""
    growth, ana, ben = sandbox.world.channel("growth").id, sandbox.person("ana"), sandbox.person("ben")
    await ben.types("Shall we ship on Friday? @ana, see https://example.com/plan", in_="#growth")
    question = await ana.sees("Shall we ship")
    await ana.types("Not before the rollback plan is tested.", in_="#growth", thread=question)
    await ana.types("It is tested now.", in_="#growth", thread=question, broadcast=True)
    said = await toy.call("chat.postMessage", channel=growth, text="Two decisions are open")
    await toy.call("chat.update", channel=growth, ts=said["ts"], text="*One* decision is open")
    await toy.call("chat.postEphemeral", channel=growth, user=ana.id, text="You have nothing to decide.")
    await toy.upload("hill.png", png(420, 160), growth, initial_comment="The hill of this week")
    await toy.upload("D-14.md", b"# D-14 Pick the queue\n\n- Approver: Ana\n- Driver: Ben\n", growth)
    page = await visit("?you=ana&in=growth", size, dark=dark)
    await expect(page.get_by_text("Approver: Ana")).to_be_visible()
    await tall(page, size, ".stream-list")
    if size == DESK:
        await page.get_by_role("button", name="2 replies").click()
        await expect(page.get_by_role("complementary", name="Thread")).to_be_visible()
    await looked_at(page, "conversation", size, dark=dark)
    await page.get_by_role("article").first.hover()
    await page.get_by_role("article").first.get_by_role("button", name="More actions").click()
    await expect(page.get_by_role("menuitem", name="Keep this")).to_be_visible()
    await looked_at(page, "message-menu", size, dark=dark)


@pytest.mark.parametrize(("size", "dark"), LOOKS)
async def test_every_input(visit: Open, toy: Toy, size: tuple[int, int], dark: bool) -> None:
    page = await visit("?you=ana&in=growth", size, dark=dark)
    await page.get_by_role("combobox", name="Message #growth").fill("/every")
    await page.get_by_role("button", name="Send").click()
    dialog = page.get_by_role("dialog", name="Every input")
    await expect(dialog).to_be_visible()
    await looked_at(page, "form", size, dark=dark)
    text = dialog.get_by_role("textbox", name="Context")
    await text.press_sequentially("Ask *the team*, and @be")
    await page.keyboard.press("Enter")
    await dialog.locator("input[type=file]").set_input_files(
        [
            FilePayload(name="hill.png", mimeType="image/png", buffer=png(60, 40)),
            FilePayload(name="The plan for the second half.pdf", mimeType="application/pdf", buffer=b"%PDF"),
        ]
    )
    await expect(dialog.get_by_role("listitem")).to_have_count(2)
    await dialog.get_by_role("combobox", name="Contributors").click()
    for name in ("Ben Ito", "Cy Young", "Fay Moss"):
        await page.get_by_role("option", name=name).click()
    await page.keyboard.press("Escape")
    await dialog.get_by_role("button", name="Save").click()
    await expect(dialog.get_by_label("Title")).to_have_accessible_description(
        "Please complete this required field. In a line."
    )
    await looked_at(page, "form-filled", size, dark=dark)
    body = page.locator(".modal-body")
    for part in (1, 2, 3):
        await body.evaluate("(node, part) => node.scrollTo(0, node.clientHeight * 0.9 * part)", part)
        await looked_at(page, f"form-part-{part}", size, dark=dark)
    await dialog.get_by_role("combobox", name="Customer (optional)").click()
    await page.get_by_role("combobox", name="Search: Search customers").fill("ac")
    await expect(page.get_by_role("option", name="Acorn Foods")).to_be_visible()
    await looked_at(page, "form-search", size, dark=dark)


@pytest.mark.parametrize(("size", "dark"), LOOKS)
async def test_home(visit: Open, toy: Toy, size: tuple[int, int], dark: bool) -> None:
    toy.home = gallery.home()
    page = await visit("?you=ana&in=@toy&tab=home", size, dark=dark)
    await expect(page.get_by_role("heading", name="Waiting for you")).to_be_visible()
    await tall(page, size, ".home")
    await looked_at(page, "home", size, dark=dark)
