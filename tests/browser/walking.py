"""One page in which several people act, one after the other; with what they see kept as pictures, where asked.

Where SCREENSHOTS names a folder, what people see on the way is kept there to be looked at.
"""

import os
from pathlib import Path

from playwright.async_api import Error, Locator, Page, expect

from sandbox.demo import Demo

# Where the bot, and not a toy, has to answer.
LONG_MS = 30_000
SHORT_MS = 2_000


class Walk:
    """One page, whoever looks at it."""

    def __init__(self, page: Page, running: Demo) -> None:
        self.page, self.running = page, running
        self.folder = os.environ.get("SCREENSHOTS")
        self.shots = 0

    def article(self, text: str) -> Locator:
        """The newest message that says this."""
        return self.page.get_by_role("article").filter(has_text=text).last

    async def is_(self, handle: str, where: str = "in=growth") -> None:
        await self.running.settled()
        await self.page.goto(f"{self.running.sandbox.url}/?you={handle}&{where}")
        await self.page.get_by_role("button", name="You are").wait_for()

    async def shows(self, text: str, *words: str) -> Locator:
        await self.running.settled()
        found = self.article(text)
        for one in words:
            await expect(found).to_contain_text(one, timeout=LONG_MS)
        return found

    async def types(self, line: str) -> None:
        """Into the conversation, once no form lies over it: until then it takes no keys."""
        await expect(self.page.locator("dialog[open]")).to_have_count(0, timeout=LONG_MS)
        box = self.page.get_by_role("combobox", name="Message")
        await box.fill(line)
        await box.press("Enter")

    async def presses(self, on: Locator, label: str, title: str) -> Locator:
        await on.get_by_role("button", name=label, exact=True).first.click()
        return await self.form(title)

    async def picks(self, on: Locator, entry: str, title: str) -> Locator:
        menu, item = (
            on.locator("button.btn-icon[data-focus*='.menu']").first,
            self.page.get_by_role("menuitem", name=entry),
        )
        await menu.click()
        try:
            await item.click(timeout=SHORT_MS)
        except Error:  # the card was drawn anew meanwhile, and its menu closed
            await menu.click()
            await item.click()
        return await self.form(title)

    async def form(self, title: str) -> Locator:
        found = self.page.get_by_role("dialog", name=title)
        await expect(found).to_be_visible()
        return found

    async def sends(self, form: Locator, label: str) -> None:
        await form.get_by_role("button", name=label, exact=True).click()
        await expect(form).to_be_hidden(timeout=LONG_MS)
        await self.running.settled()

    async def opens_thread(self, on: Locator) -> Locator:
        await on.get_by_role("button", name="repl").first.click()
        return self.page.get_by_role("complementary")

    async def looks(self, name: str) -> None:
        if self.folder:
            self.shots += 1
            await self.page.wait_for_timeout(300)
            await self.page.screenshot(path=Path(self.folder) / f"{self.shots:02}-{name}.png")


def field(form: Locator, label: str) -> Locator:
    return form.get_by_role("textbox", name=label)
