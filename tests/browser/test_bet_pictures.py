"""Are the pictures of bets there to be looked at: wide and narrow, light and dark, with words that say the same?"""

import os
from datetime import timedelta
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from bot.rules.bets import Health
from sandbox.demo import Demo
from tests.browser.conftest import BROWSER, DESK, NOW, PHONE
from tests.browser.walking import LONG_MS, Walk
from tests.handlers.test_bet_pictures import place, update

pytestmark = BROWSER
DAY = timedelta(days=1)
WIDE = 1080
"""Pixels of a picture: 360 units, three to each."""

BETS = (
    ("Churn under 5% in the first year", (25, 50, 62), Health.ON_TRACK),
    ("Activation: a second person is invited in the first week", (12, 25), Health.AT_RISK),
    ("Checkout on phones", (62, 75, 88), Health.ON_TRACK),
    ("Search that finds what was meant, also in German and Portuguese", (), Health.OFF_TRACK),
    ("支付重构", (38,), Health.ON_TRACK),
    ("Usage-based pricing", (50,), Health.AT_RISK),
    ("Onboarding <video>", (12, 38), Health.ON_TRACK),
)


async def seeded(running: Demo) -> None:
    """Bets of three weeks, of which some moved and some did not."""
    for number, (name, places, health) in enumerate(BETS):
        began = NOW - (20 + number) * DAY
        bet = await place(running, name, at=began)
        for step, where in enumerate(places):
            confidence = 80 - 9 * step - 3 * number
            last = step == len(places) - 1
            said = health if last else Health.ON_TRACK
            bet = await update(
                running, bet, hill=where, confidence=confidence, health=said, at=NOW - (18 - 6 * step) * DAY
            )
    await running.settled()


async def is_drawn(page: Page, alt: str) -> None:
    shown = page.get_by_role("img", name=alt).last
    await expect(shown).to_be_visible(timeout=LONG_MS)
    await shown.scroll_into_view_if_needed()
    assert await shown.evaluate("(image) => image.decode().then(() => image.naturalWidth)") == WIDE


async def test_the_hill_and_the_trend_are_shown_where_they_are_asked_for(walk: Walk) -> None:
    await seeded(walk.running)
    await walk.is_("ana")
    await walk.types("/bet hill")
    await is_drawn(walk.page, "Hill chart, Growth, Tue 24 Nov 2026")
    await expect(walk.article("Hill chart of")).to_contain_text("7 “now” bets")
    await walk.looks("hill")
    await walk.types("/bet B-1")
    await is_drawn(walk.page, "Confidence of B-1 Churn under 5% in the first year")
    await walk.looks("trend-follows")
    await walk.is_("ben")
    await walk.types("/bet B-1")
    await is_drawn(walk.page, "Confidence of B-1 Churn")
    await expect(walk.article("Last change")).to_contain_text("Update")
    await walk.looks("card-with-trend")


async def test_they_are_readable_on_a_phone_and_in_the_dark(running: Demo, browser: Browser) -> None:
    await seeded(running)
    await running.sandbox.person("ana").types("/bet hill", in_="#growth")
    await running.settled()
    for name, size, dark in (("phone", PHONE, False), ("phone-dark", PHONE, True), ("dark", DESK, True)):
        context = await browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if dark else "light",
            reduced_motion="reduce",
            device_scale_factor=2 if size == PHONE else 1,
        )
        page = await context.new_page()
        await page.goto(f"{running.sandbox.url}/?you=ana&in=growth")
        await is_drawn(page, "Hill chart, Growth")
        shown = await page.get_by_role("img", name="Hill chart, Growth").last.bounding_box()
        assert shown is not None
        assert shown["x"] >= 0
        assert shown["x"] + shown["width"] <= size[0], "none of it is beyond the edge"
        if folder := os.environ.get("SCREENSHOTS"):
            await page.screenshot(path=Path(folder) / f"hill-{name}.png")
        await context.close()
