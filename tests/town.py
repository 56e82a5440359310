"""Several workspaces with one bot between them, which each of them installs in a browser: `tests/world.py` for many."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

import httpx

import app
from sandbox.clock import Clock
from sandbox.town import Town
from sandbox.workspace import Workspace, load
from tests import pace
from tests.conftest import KEY
from tests.world import MONDAY, WORKSPACE, World, acorn

PUBLIC = "https://drumbeat.test"
SHAPE = {"display_information": {"name": "Drumbeat"}}


def beech() -> Workspace:
    return load(WORKSPACE.replace("name: Acorn", "name: Beech"))


class Browser:
    """Somebody's browser, which keeps cookies and follows Slack's page."""

    def __init__(self, here: "Streets") -> None:
        self.here = here
        transport = httpx.ASGITransport(app=here.bot.asgi, raise_app_exceptions=False)
        self.ours = httpx.AsyncClient(transport=transport, base_url=PUBLIC)
        self.slacks = httpx.AsyncClient(base_url=here.town.url)

    async def closes(self) -> None:
        await self.ours.aclose()
        await self.slacks.aclose()

    async def begins(self) -> str:
        """*Add to Slack*: the address at Slack to which that leads."""
        page = await self.ours.get("/slack/install")
        assert page.status_code == 200
        going = await self.ours.get(button(page.text))
        assert going.status_code == 302
        return going.headers["location"]

    async def decides(self, address: str, name: str, *, allow: bool = True) -> str:
        """On Slack's page: where, and whether. Answers the address to which Slack leads back."""
        page = await self.slacks.get(address)
        assert page.status_code == 200, page.text
        hidden = re.findall(r'type="hidden" name="(.*?)" value="(.*?)"', page.text)
        places = {shown: place for place, shown in re.findall(r'<option value="(.*?)">(.*?)</option>', page.text)}
        given = {one: unescape(value) for one, value in hidden}
        given |= {"place": places[name], "decision": "allow" if allow else "deny"}
        decided = await self.slacks.post("/oauth/v2/authorize", data=given)
        assert decided.status_code == 302
        return str(decided.headers["location"])

    async def returns(self, address: str) -> httpx.Response:
        parts = urlsplit(address)
        assert f"{parts.scheme}://{parts.netloc}" == PUBLIC
        return await self.ours.get(f"{parts.path}?{parts.query}")

    async def installs(self, name: str) -> httpx.Response:
        """The whole trip; the last page."""
        answer = await self.returns(await self.decides(await self.begins(), name))
        await self.here.bot.settled()
        return answer


@dataclass(frozen=True)
class Streets:
    """A town, and the bot that its workspaces may install."""

    town: Town
    bot: app.Bot
    browsers: "list[Browser]" = field(default_factory=list)

    def world(self, name: str = "Acorn") -> World:
        return World(sandbox=self.town.of(name), bot=self.bot)

    def browser(self) -> Browser:
        self.browsers.append(Browser(self))
        return self.browsers[-1]

    async def installed(self, *names: str) -> None:
        for name in names:
            assert (await self.browser().installs(name)).status_code == 200


def button(page: str) -> str:
    """Where the one button of a page leads."""
    (address,) = re.findall(r'class="button" href="(.*?)"', page)
    return unescape(address)


def title(page: httpx.Response) -> str:
    (found,) = re.findall(r"<h1>(.*?)</h1>", page.text)
    return unescape(found)


@asynccontextmanager
async def streets(
    database_url: str, data_dir: Path, *, org: str = "", at: datetime = MONDAY, rotates: bool = True
) -> AsyncIterator[Streets]:
    clock = Clock(at)
    town = Town([acorn(), beech()], clock, timing=pace.slack(event_retries=(0.0, 0.05, 0.1)), org=org)
    town.create(SHAPE)
    async with town.running():
        bot = build(town, database_url, data_dir)
        async with app.listening(bot) as url:
            shape = bot.manifest(url)
            shape["settings"]["token_rotation_enabled"] = rotates
            town.create(shape, f"{url}/slack/events")
            clock.followers.append(bot)
            here = Streets(town=town, bot=bot)
            try:
                yield here
            finally:
                for browser in here.browsers:
                    await browser.closes()


def build(town: Town, database_url: str, data_dir: Path) -> app.Bot:
    return app.build(
        app.configured(
            slack_client_id=town.app.client_id,
            slack_client_secret=town.app.client_secret,
            slack_signing_secret=town.app.signing_secret,
            public_url=PUBLIC,
            slack_api_url=town.api_url,
            database_url=database_url,
            data_dir=data_dir,
            encryption_key=KEY,
            metric_hosts="localhost",
        ),
        now=town.clock.now,
        pace=0.0,
    )
