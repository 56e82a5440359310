"""An outbox on each database, delivery over it, and a workspace that listens."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.messages import kit, pictures
from bot.messages.files import File, Folder
from bot.messages.kit import Message
from bot.pictures.picture import Drawing
from bot.rules.teams import Team
from handlers.delivery.drain import Drain
from handlers.delivery.engine import Engine
from handlers.delivery.engine import engine as engine_for
from handlers.delivery.illustrating import Illustrator
from handlers.delivery.pictures import Pictures
from handlers.delivery.slack import Slack, real_now
from handlers.people import People
from handlers.tasks import Tasks
from handlers.transport.manifest import manifest
from sandbox.clock import Clock
from sandbox.server import Sandbox
from sandbox.state import Timing
from storage import installations, outbox
from storage.engine import Database, Tx
from storage.installations import Installation
from storage.outbox import Letter, Recipe
from tests.delivery.switchboard import connecting
from tests.delivery.toy import CHART, Shape
from tests.registered import registry
from tests.world import acorn

PATIENCE = timedelta(seconds=5)
SETTLES = timedelta(seconds=0.1)
AT = datetime(2026, 11, 20, 16, tzinfo=UTC)


def put(tx: Tx, key: str, to: str, text: str, owner: str | None, thread: str | None) -> None:
    outbox.put(
        tx, key=key, to=to, message=kit.message(text), about=f"about {key}", at=AT, team=1, owner=owner, thread=thread
    )


def put_file(tx: Tx, key: str, to: str, recipe: Recipe) -> None:
    outbox.put(tx, key=key, to=to, message=kit.message(key), about=f"file {key}", at=AT, owner=to, file=recipe)


def make(_: Tx, seen: Sequence[Team], facts: Mapping[str, Any]) -> File | Folder | Message:
    """What the reader may see, by the names of the teams, as often as is asked for; nothing without words."""
    words = str(facts["words"]) + "".join(f" {team.name}" for team in seen)
    if not words:
        return kit.message("Nothing to send.")
    if "files" in facts:
        many = tuple((f"{number}.txt", words.encode()) for number in range(facts["files"]))
        return Folder(name="words.zip", title="Words", files=many)
    return File(name="words.txt", title="Words", data=words.encode() * facts.get("times", 1))


def sketch(_: Tx, seen: Sequence[Team], facts: Mapping[str, Any]) -> Drawing | None:
    """What is asked for, of the teams that the reader may see."""
    if not facts["words"]:
        return None
    return CHART.of(Shape(words=str(facts["words"]), seen=tuple(team.name for team in seen)))


def show(tx: Tx, key: str, text: str) -> None:
    outbox.update(tx, key=key, message=kit.message(text), at=AT)


@dataclass(frozen=True)
class Delivery:
    """One process of the bot, reduced to what it says."""

    db: Database
    slack: Slack
    engine: Engine
    sandbox: Sandbox

    @property
    def workspace(self) -> str:
        return self.sandbox.team_id

    def channel(self, name: str) -> str:
        return self.sandbox.world.channel(name).id

    async def say(
        self, key: str, to: str = "#growth", *, owner: str | None = None, thread: str | None = None, text: str = ""
    ) -> None:
        """Commit a message to a channel (#growth) or a person (@ana)."""
        place = self.channel(to) if to.startswith("#") else self.sandbox.person(to).id
        who = self.sandbox.person(owner).id if owner else None
        await self.db.run(self.workspace, put, key, place, text or key, who, thread)

    async def send(self, key: str, to: str = "@ana", *, maker: str = "test.words", **facts: Any) -> None:
        """Commit a file to a person; its words are the key unless others are given."""
        recipe = Recipe(name=maker, facts={"words": key} | facts)
        await self.db.run(self.workspace, put_file, key, self.sandbox.person(to).id, recipe)

    async def picture(self, key: str, words: str, to: str = "#growth", *, name: str = "test.shape") -> None:
        """Commit a message with a picture of these words; without it, it says so."""
        place = self.channel(to) if to.startswith("#") else self.sandbox.person(to).id
        message = kit.message(key, kit.section(key), pictures.place(kit.section("No picture")))
        recipe = Recipe(name=name, facts={"words": words})

        def work(tx: Tx) -> None:
            outbox.put(tx, key=key, to=place, message=message, about=f"about {key}", at=AT, team=1, picture=recipe)

        await self.db.run(self.workspace, work)

    async def show(self, key: str, text: str) -> None:
        await self.db.run(self.workspace, show, key, text)

    async def letter(self, key: str) -> Letter:
        found = await self.db.read(self.workspace, outbox.get, key)
        assert found is not None
        return found

    async def idle(self) -> None:
        """Wait until nothing is being said; a delivery that never rests is a failure, not a hang."""
        await asyncio.wait_for(self.engine.idle(), 60)

    async def serves(self, sandbox: Sandbox) -> "Delivery":
        """The same process in another workspace."""
        there = replace(self, sandbox=sandbox)
        await there.install()
        return there

    async def install(self) -> None:
        self.sandbox.install(manifest(registry(), url="http://127.0.0.1:9"), "http://127.0.0.1:9/slack/events")
        installed = Installation(
            workspace=self.workspace,
            name="Acorn",
            token=self.sandbox.bot_token,
            bot_id="B1",
            bot_user=self.sandbox.bot_user_id,
            installed_at=real_now(),
        )
        await self.db.run(self.workspace, installations.save, installed)
        self.slack.forget(self.workspace)


@asynccontextmanager
async def delivering(
    db: Database,
    sandbox: Sandbox,
    pace: float,
    api_url: str | None = None,
    patience: timedelta = PATIENCE,
    settles: timedelta = SETTLES,
) -> AsyncIterator[Delivery]:
    slack, tasks = Slack(db, api_url or sandbox.api_url), Tasks()
    people = People(db, slack, real_now)
    drawn = Pictures(db, slack, tasks, {"test.shape": sketch}, patience=patience)
    engine = engine_for(
        db,
        Drain(
            db,
            slack,
            people,
            pace=pace,
            settles=settles,
            lands=settles,
            makers={"test.words": make},
            illustrator=Illustrator(db, slack, people, drawn),
        ),
        tasks,
    )
    db.said = engine.wake
    await engine.start()
    try:
        yield Delivery(db=db, slack=slack, engine=engine, sandbox=sandbox)
    finally:
        await asyncio.wait_for(engine.stop(), 60)
        await tasks.drain(1)
        await slack.close()


Start = Callable[..., Awaitable[Delivery]]


@pytest.fixture
async def start(db: Database) -> AsyncIterator[Start]:
    """Make a delivery; `more` are workspaces that it serves beside the first, `patience` is for pictures."""
    async with AsyncExitStack() as stack:

        async def begin(
            pace: float = 0.0,
            more: tuple[Sandbox, ...] = (),
            patience: timedelta = PATIENCE,
            timing: Timing | None = None,
            settles: timedelta = SETTLES,
            slacks_time: datetime | None = None,
        ) -> Delivery:
            sandbox = Sandbox(acorn(), Clock(slacks_time), timing=timing)
            for one in (sandbox, *more):
                await stack.enter_async_context(one.running())
            address = await stack.enter_async_context(connecting((sandbox, *more))) if more else None
            begun = await stack.enter_async_context(delivering(db, sandbox, pace, address, patience, settles))
            await begun.install()
            return begun

        yield begin


@pytest.fixture
async def out(start: Start) -> Delivery:
    return await start()
