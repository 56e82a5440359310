"""Can a person write: commands, names and channels completed, nothing typed lost, failures said in Slack's words?"""

from playwright.async_api import Locator, Page, expect

from sandbox.server import Sandbox
from tests.browser.conftest import BROWSER, Open
from tests.browser.toy import Toy

pytestmark = BROWSER


def composer(page: Page, channel: str = "#growth") -> Locator:
    return page.get_by_role("combobox", name=f"Message {channel}")


async def test_a_command_is_completed_by_keyboard_and_its_usage_stays_in_sight(visit: Open, toy: Toy) -> None:
    page = await visit()
    await composer(page).press_sequentially("/sh")
    await expect(page.get_by_role("option")).to_have_count(2)
    await expect(page.get_by_role("option", name="/show [card | table]")).to_be_visible()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Tab")
    await expect(composer(page)).to_have_value("/show ")
    await expect(page.get_by_text("/show [card | table] · Post one of everything")).to_be_visible()
    await page.keyboard.type("card")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="D-14")).to_be_visible()
    await expect(composer(page)).to_have_value("")


async def test_a_command_written_in_full_is_sent_by_one_enter(visit: Open, toy: Toy) -> None:
    page = await visit()
    await composer(page).press_sequentially("/ask")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog", name="Ask")).to_be_visible()


async def test_people_and_channels_are_completed(visit: Open, sandbox: Sandbox) -> None:
    page = await visit()
    await composer(page).press_sequentially("Hi @be")
    await page.get_by_role("option", name="Ben Ito").click()
    await page.keyboard.type("see #bo")
    await page.keyboard.press("Enter")
    await expect(composer(page)).to_have_value("Hi @ben see #board ")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("article").last).to_contain_text("Hi @Ben Ito see #board")
    said = sandbox.world.in_channel(sandbox.world.channel("growth").id)[-1].text
    assert said.startswith(f"Hi <@{sandbox.world.member('ben').id}")


async def test_escape_closes_the_suggestions_and_keeps_the_text(visit: Open) -> None:
    page = await visit()
    await composer(page).press_sequentially("@b")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("option")).to_have_count(0)
    await expect(composer(page)).to_have_value("@b")


async def test_a_draft_waits_in_its_channel(visit: Open) -> None:
    page = await visit()
    await composer(page).fill("Half a thou")
    await page.get_by_role("link", name="board, private channel").click()
    await expect(composer(page, "#board")).to_have_value("")
    await page.reload()
    await page.get_by_role("link", name="growth, channel").click()
    await expect(composer(page)).to_have_value("Half a thou")


async def test_shift_enter_makes_a_line(visit: Open, sandbox: Sandbox) -> None:
    page = await visit()
    await composer(page).press_sequentially("one")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("two")
    await page.keyboard.press("Enter")
    await sandbox.person("ana").sees("one\ntwo", in_="#growth")


async def test_a_command_that_nobody_acknowledges_fails_in_slacks_words(visit: Open, toy: Toy) -> None:
    page = await visit()
    await composer(page).fill("/silent")
    await page.keyboard.press("Enter")
    last = page.get_by_role("article").last
    await expect(last).to_contain_text('/silent failed with the error "dispatch_failed"')
    await expect(last).to_contain_text("Only visible to you")


async def test_what_is_refused_is_said_calmly_and_the_text_is_kept(visit: Open, toy: Toy) -> None:
    page = await visit()
    await composer(page).fill("/invite @nobody")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("status").filter(has_text="Nobody here is called")).to_be_visible()
    await expect(composer(page)).to_have_value("/invite @nobody")


async def test_someone_is_invited_as_in_slack(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    page = await visit("?you=ana&in=board")
    await composer(page, "#board").fill("/invite @ben")
    await page.keyboard.press("Enter")
    await expect(composer(page, "#board")).to_have_value("")
    await sandbox.changed.wait(sandbox.changed.version, 0.3)
    assert sandbox.world.member("ben").id in sandbox.world.channel("board").members


async def test_global_shortcuts_are_beside_the_composer(visit: Open, toy: Toy) -> None:
    page = await visit()
    await page.get_by_role("button", name="Shortcuts").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menu", name="Shortcuts")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog", name="Ask")).to_be_visible()
    assert toy.shortcuts[0]["callback_id"] == "ask_me"
