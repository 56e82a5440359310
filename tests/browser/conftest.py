"""How does a test get a page? A sandbox with a toy app, and a headless Chromium that looks at it."""

import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from sandbox import demo
from sandbox import page as page_routes
from sandbox.clock import Clock
from sandbox.demo import Demo
from sandbox.server import Sandbox
from sandbox.state import Timing
from sandbox.workspace import load
from tests.browser import toy as toy_app
from tests.browser.walking import LONG_MS, Walk

# A Tuesday, so that Friday is ahead.
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
DESK, PHONE = (1280, 800), (390, 844)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LEAN = Path(__file__).with_name("chromium")
WORKSPACE = """
name: Acorn
bot: {handle: toy, name: Toy}
people:
  ana: {name: Ana Silva, tz: Europe/Lisbon, title: Head of Product}
  ben: {name: Ben Ito, tz: Asia/Tokyo}
  cy: {name: Cy Young, tz: America/New_York, kind: guest}
  dee: {name: Dee Park, tz: Europe/Lisbon, locale: pt-PT}
  eli: {name: Eli Roth, deactivated: true}
  fay: {name: Fay Moss}
channels:
  growth: {members: [ana, ben, cy, toy], topic: "Activation and churn"}
  ideas: {members: [ben, toy]}
  board: {members: [ana, toy], private: true}
  old: {members: [ana, toy], archived: true}
"""
MAY_WAIT_MS = 20_000
expect.set_options(timeout=MAY_WAIT_MS)
# One Chromium for all tests, so all of them run in the loop in which it was started.
BROWSER = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

Open = Callable[..., Awaitable[Page]]


def chromium() -> str:
    found = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if found:
        return found
    if os.environ.get("CI") == "true":
        pytest.fail("CI needs Chromium for the browser tests")
    pytest.skip("no Chromium: the page is NOT tested (set CHROMIUM, or install it)")


@pytest_asyncio.fixture(loop_scope="session")
async def sandbox() -> AsyncIterator[Sandbox]:
    made = Sandbox(load(WORKSPACE), Clock(NOW), timing=Timing(acknowledge=1.0))
    made.mount(page_routes.routes(made))
    async with made.running():
        yield made


@pytest_asyncio.fixture(loop_scope="session")
async def toy(sandbox: Sandbox) -> AsyncIterator[toy_app.Toy]:
    async with toy_app.running(sandbox) as made:
        yield made


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    path = chromium()
    async with async_playwright() as playwright:
        made = await playwright.chromium.launch(executable_path=LEAN, args=FLAGS, env={**os.environ, "CHROMIUM": path})
        yield made
        await made.close()


@pytest_asyncio.fixture(loop_scope="session")
async def visit(browser: Browser, sandbox: Sandbox, toy: toy_app.Toy) -> AsyncIterator[Open]:
    """Opens the page as somebody, somewhere; a page that complains in its console fails the test."""
    complaints: list[str] = []
    contexts: list[BrowserContext] = []

    async def visit(where: str = "?you=ana&in=growth", size: tuple[int, int] = DESK, *, dark: bool = False) -> Page:
        context = await browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
            has_touch=size == PHONE,
            is_mobile=size == PHONE,
        )
        contexts.append(context)
        page = await context.new_page()
        page.set_default_timeout(MAY_WAIT_MS)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        await page.goto(f"{sandbox.url}/{where}")
        await page.get_by_role("button", name="You are").wait_for()
        return page

    yield visit
    for context in contexts:
        await context.close()
    assert not complaints, complaints


@pytest_asyncio.fixture(loop_scope="session")
async def running() -> AsyncIterator[Demo]:
    """The demo without its three weeks: a channel that is set up, and nothing in it yet."""
    async with demo.started(at=NOW) as made:
        ana = made.sandbox.person("ana")
        await ana.types("/rituals setup", in_="#growth")
        await ana.modal("Set up this channel")
        await ana.submits()
        await made.settled()
        yield made


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, running: Demo) -> AsyncIterator[Page]:
    """Ana in #growth; a page that complains in its console fails the test."""
    complaints: list[str] = []
    context = await browser.new_context(viewport={"width": DESK[0], "height": DESK[1]}, reduced_motion="reduce")
    made = await context.new_page()
    made.set_default_timeout(LONG_MS)
    made.on("pageerror", lambda error: complaints.append(str(error)))
    made.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    await made.goto(f"{running.sandbox.url}/?you=ana&in=growth")
    await made.get_by_role("button", name="You are").wait_for()
    yield made
    await context.close()
    assert not complaints, complaints


@pytest_asyncio.fixture(loop_scope="session")
async def walk(page: Page, running: Demo) -> Walk:
    await page.set_viewport_size({"width": DESK[0], "height": 1000})
    return Walk(page, running)
