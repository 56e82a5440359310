"""The pages of an installation, in a browser: at the desk and on a phone, by hand and by key."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, Page, expect

import app
from bench.processes import free_port
from sandbox.clock import Clock
from sandbox.town import Town
from tests.browser.conftest import BROWSER, DESK, MAY_WAIT_MS, PHONE
from tests.browser.test_shape import NAMELESS, TOO_WIDE
from tests.conftest import KEY
from tests.town import SHAPE, beech
from tests.world import MONDAY, acorn

pytestmark = BROWSER


@pytest_asyncio.fixture(loop_scope="session")
async def address(tmp_path: Path) -> AsyncIterator[str]:
    """Where a bot serves that two workspaces of an org may install."""
    town, port = Town([acorn(), beech()], Clock(MONDAY), org="Forest"), free_port()
    town.create(SHAPE)
    async with town.running():
        public = f"http://127.0.0.1:{port}"
        settings = app.configured(
            slack_client_id=town.app.client_id,
            slack_client_secret=town.app.client_secret,
            slack_signing_secret=town.app.signing_secret,
            public_url=public,
            slack_api_url=town.api_url,
            data_dir=tmp_path,
            encryption_key=KEY,
        )
        bot = app.build(settings, now=town.clock.now, pace=0.0)
        async with app.listening(bot, port=port):
            town.create(bot.manifest(public), f"{public}/slack/events")
            yield public


async def keep(page: Page, name: str) -> None:
    """What it looks like, where somebody wants to see it; nothing sticks out, and all of it has a name."""
    if folder := os.environ.get("SCREENSHOTS"):
        await page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)
    assert not await page.evaluate(TOO_WIDE), name
    assert await page.evaluate(NAMELESS) == []


async def opened(browser: Browser, address: str, size: tuple[int, int], complaints: list[str]) -> Page:
    context = await browser.new_context(viewport={"width": size[0], "height": size[1]}, is_mobile=size == PHONE)
    page = await context.new_page()
    page.set_default_timeout(MAY_WAIT_MS)
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    await page.goto(f"{address}/slack/install")
    return page


async def test_the_trip_at_the_desk_by_key(browser: Browser, address: str) -> None:
    complaints: list[str] = []
    page = await opened(browser, address, DESK, complaints)
    await keep(page, "install desk")
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Add to Slack")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.locator("select").select_option(label="Acorn")
    await page.get_by_role("button", name="Allow").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Drumbeat is installed in Acorn")
    await keep(page, "installed desk")
    await page.reload()
    await expect(page.get_by_role("heading", level=1)).to_have_text("This did not begin here")
    await page.get_by_role("link", name="Start again").click()
    await expect(page.get_by_role("button", name="Allow")).to_be_visible()
    assert [one for one in complaints if "400" not in one] == []
    await page.context.close()


async def test_the_trip_on_a_phone(browser: Browser, address: str) -> None:
    page = await opened(browser, address, PHONE, [])
    await keep(page, "install phone")
    await page.get_by_role("link", name="Add to Slack").click()
    await page.get_by_role("button", name="Cancel").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Nothing was installed")
    await keep(page, "declined phone")
    await page.get_by_role("link", name="Start again").click()
    await page.locator("select").select_option(label="Forest")
    await page.get_by_role("button", name="Allow").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Drumbeat is installed for Forest")
    await keep(page, "org phone")
    await page.context.close()
