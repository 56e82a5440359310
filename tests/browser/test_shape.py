"""Does the page work at its edges: the clock, a phone, the dark, and for who can't see it?"""

import asyncio
from datetime import UTC, datetime, timedelta

from playwright.async_api import expect

from sandbox.server import Sandbox
from tests.browser.conftest import BROWSER, PHONE, Open
from tests.browser.toy import Toy

pytestmark = BROWSER

NAMELESS = """() => [...document.querySelectorAll("button, a, input, textarea, select, [role=textbox]")]
  .filter((node) => node.checkVisibility() && !node.hasAttribute("aria-hidden"))
  .filter((node) => !(node.getAttribute("aria-label") || node.textContent.trim() || node.labels?.length
                      || document.getElementById(node.getAttribute("aria-labelledby"))?.textContent.trim()))
  .map((node) => node.outerHTML)"""
TOO_WIDE = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


class Slow:
    """A follower with one thing to do, which takes a moment."""

    def __init__(self) -> None:
        self.go_on = asyncio.Event()
        self.reached: list[datetime] = []

    async def reach(self, moment: datetime) -> datetime | None:
        self.reached.append(moment)
        await self.go_on.wait()
        return None


async def test_the_clock_is_turned_and_says_so_meanwhile(visit: Open, sandbox: Sandbox) -> None:
    slow = Slow()
    sandbox.clock.followers.append(slow)
    page = await visit()
    clock = page.get_by_role("group", name="Workspace clock")
    await expect(clock).to_contain_text("Tue, 24 Nov 2026, 10:00 AM")
    await expect(clock).to_contain_text("Europe/Lisbon")
    await clock.get_by_role("button", name="Friday 16:00").click()
    await expect(clock.get_by_role("status")).to_have_text("On the way to Fri, 27 Nov 2026, 4:00 PM …")
    await expect(clock.get_by_role("button", name="+1 hour")).to_have_attribute("aria-disabled", "true")
    slow.go_on.set()
    await expect(clock.get_by_role("status")).to_contain_text("Europe/Lisbon")
    await expect(clock).to_contain_text("Fri, 27 Nov 2026, 4:00 PM")
    assert slow.reached[-1] == datetime(2026, 11, 27, 16, 0, tzinfo=UTC)


async def test_friday_is_one_moment_that_everybody_reads_on_their_own_clock(visit: Open, sandbox: Sandbox) -> None:
    page = await visit("?you=ben&in=growth")
    clock = page.get_by_role("group", name="Workspace clock")
    await clock.get_by_role("button", name="Saturday 01:00").click()
    await expect(clock).to_contain_text("Sat, 28 Nov 2026, 1:00 AM")
    assert abs(sandbox.clock.now() - datetime(2026, 11, 27, 16, 0, tzinfo=UTC)) < timedelta(minutes=1)


async def test_the_clock_follows_when_something_else_turns_it(visit: Open, sandbox: Sandbox) -> None:
    page = await visit("?you=ben&in=growth")
    clock = page.get_by_role("group", name="Workspace clock")
    await expect(clock).to_contain_text("7:00 PM")
    await sandbox.clock.jump(datetime(2026, 11, 25, 3, 0, tzinfo=UTC))
    await expect(clock).to_contain_text("Wed, 25 Nov 2026, 12:00 PM")


async def test_a_phone_shows_one_pane_at_a_time(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.person("ana").types("/show", in_="#growth")
    message = await sandbox.person("ana").sees("D-14", in_="#growth")
    await sandbox.person("ben").types("A reply", in_="#growth", thread=message)
    page = await visit("?you=ana", PHONE)
    main, side = page.get_by_role("main"), page.get_by_role("navigation", name="Conversations")
    await expect(side).to_be_visible()
    await expect(main).to_be_hidden()
    await side.get_by_role("link", name="growth").click()
    await expect(side).to_be_hidden()
    await expect(page.get_by_role("heading", name="D-14")).to_be_visible()
    assert not await page.evaluate(TOO_WIDE)
    await page.get_by_role("button", name="1 reply").click()
    await expect(main).to_be_hidden()
    await page.get_by_role("button", name="Back to the conversation").click()
    await page.get_by_role("button", name="Back to the list").click()
    await expect(side).to_be_visible()
    await page.go_back()
    await expect(main).to_be_visible()


async def test_a_thread_can_be_begun_by_touch(visit: Open, sandbox: Sandbox) -> None:
    await sandbox.person("ben").types("A question", in_="#growth")
    page = await visit("?you=ana&in=growth", PHONE)
    await page.get_by_role("article", name="Ben Ito").get_by_role("button", name="More actions").tap()
    await page.get_by_role("menuitem", name="Reply in thread").tap()
    await expect(page.get_by_role("complementary", name="Thread")).to_contain_text("No replies yet")


async def test_a_modal_fits_a_phone(visit: Open, toy: Toy) -> None:
    page = await visit("?you=ana&in=growth", PHONE)
    await page.get_by_role("combobox", name="Message #growth").fill("/ask")
    await page.get_by_role("button", name="Send").click()
    box = await page.get_by_role("dialog", name="Ask").bounding_box()
    save = await page.get_by_role("button", name="Save").bounding_box()
    assert box
    assert save
    assert (box["width"], box["height"]) == PHONE
    assert save["y"] + save["height"] <= PHONE[1]


async def test_every_control_has_a_name(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.person("ana").types("/show", in_="#growth")
    page = await visit()
    assert await page.evaluate(NAMELESS) == []
    await page.get_by_role("combobox", name="Message #growth").fill("/ask")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog", name="Ask")).to_be_visible()
    assert await page.evaluate(NAMELESS) == []


async def test_light_and_dark_follow_the_system(visit: Open) -> None:
    background = "() => getComputedStyle(document.body).backgroundColor"
    assert await (await visit()).evaluate(background) == "rgb(255, 255, 255)"
    assert await (await visit(dark=True)).evaluate(background) == "rgb(26, 29, 33)"


async def test_nothing_comes_from_outside(visit: Open, sandbox: Sandbox, toy: Toy) -> None:
    await sandbox.person("ana").types("/show", in_="#growth")
    page = await visit()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await page.reload()
    await expect(page.get_by_role("heading", name="D-14")).to_be_visible()
    assert asked
    assert [url for url in asked if not url.startswith((sandbox.url, "data:"))] == []
