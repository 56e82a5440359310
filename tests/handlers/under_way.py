"""Launches as their forms would have made them, for tests of what comes afterwards."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.rules import launches
from bot.rules.launches import Draft, Item, ItemState, Launch, Phase, Verdict
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.launches import steps
from sandbox.person import Seen
from storage import launches as stored
from storage import teams
from storage.engine import Tx
from tests import launching
from tests.launching import TUESDAY
from tests.world import World

REVIEWS = tuple(one for one in launches.default_checklist() if one.review)
Make = Callable[[Launch, datetime], Launch]


async def planned(
    here: World,
    name: str = "Mobile checkout",
    at: datetime = TUESDAY,
    *,
    channel: str = "#growth",
    items: Sequence[Item] | None = None,
    owner: str = "ana",
    because: str = "it has to be",
    **drafted: Any,
) -> None:
    """The next launch of that channel, approved by ben."""
    where, people = here.sandbox.world.channel(channel).id, {one: here.person(one).id for one in (owner, "ben")}
    draft = launching.draft(name, at, people[owner], people["ben"], because, **drafted)
    every = launches.default_checklist() if items is None else items
    await here.bot.db.run(here.sandbox.team_id, _plan, where, draft, every, here.bot.deps.now())
    await here.settled()


def _plan(tx: Tx, channel: str, draft: Draft, items: Sequence[Item], now: datetime) -> None:
    team = teams.get_by_channel(tx, channel)
    assert team is not None
    launch = launches.plan(draft, team, items, number=stored.claim_number(tx), by=draft.owner, now=now)
    steps.start(tx, launch, team, by=draft.owner, now=now)


def two_each() -> tuple[Item, ...]:
    """Two blocking items before the launch, one on its day, and a review after it."""
    usual = launches.default_checklist()
    return tuple(launching.renumbered((*usual[:2], usual[7], usual[10])))


async def prepared(here: World, *, items: Sequence[Item] | None = None, in_: str = "#growth", **drafted: Any) -> None:
    """A channel that is set up, with a short launch of ana's that ben approves; its number is the next one."""
    await here.set_up(in_)
    await planned(here, channel=in_, items=two_each() if items is None else items, **drafted)


async def changed(
    here: World, make: Make, number: int = 1, *, what: str = "changed", by: str = "ana", why: str | None = None
) -> None:
    """What a form would make of a launch, in a commit of its own; it says no line."""
    who, now = here.person(by).id, here.bot.deps.now()

    def change(tx: Tx) -> None:
        before = steps.existing(tx, number)
        team = teams.get(tx, before.team)
        assert team is not None
        after = replace(make(before, now), version=before.version + 1)
        steps.change(tx, before, after, team, what=what, by=who, now=now, why=why)

    await here.bot.db.run(here.sandbox.team_id, change)
    await here.settled()


async def with_go(here: World, number: int = 1) -> None:
    """All before it is done, and ben says go."""
    ben = here.person("ben").id

    def make(launch: Launch, now: datetime) -> Launch:
        ready = _done(launch, Phase.BEFORE, ben, now)
        return launches.decide(ready, Verdict.GO, by=ben, now=now, seen=ready.question, rationale="")

    await changed(here, make, number, what="go", by="ben")


async def ready(here: World, number: int = 1) -> None:
    """With a go, and all that its day needs."""
    await with_go(here, number)
    ana = here.person("ana").id
    await changed(here, lambda launch, now: _done(launch, Phase.DAY, ana, now), number, what="ticked")


async def out(here: World, number: int = 1) -> None:
    """Launched now, by its owner."""
    await ready(here, number)

    def make(launch: Launch, now: datetime) -> Launch:
        return launches.mark_launched(launch, by=Person(id=launch.owner, name="Owner"), admins=(), now=now)

    await changed(here, make, number, what="launched")


def _done(launch: Launch, phase: Phase, by: str, now: datetime) -> Launch:
    for item in launch.items:
        if item.phase is phase and item.state is ItemState.OPEN:
            launch = launches.tick(launch, item.number, by=by, now=now, evidence="seen on the dashboard")
    return launch


async def ticks(here: World, *numbers: int, by: str = "cy", evidence: str = "https://example.com/run/7") -> None:
    """As somebody does it, without a line in the thread."""
    who = here.person(by).id

    def tick(launch: Launch, now: datetime) -> Launch:
        for one in numbers:
            launch = launches.tick(launch, one, by=who, now=now, evidence=evidence)
        return launch

    await changed(here, tick, what="ticked", by=by)


async def unticks(here: World, number: int, *, why: str, by: str = "cy") -> None:
    """As somebody does it, with its reason in the history."""

    def untick(launch: Launch, now: datetime) -> Launch:
        return launches.untick(launch, number, why=why, now=now)

    await changed(here, untick, what="un-ticked", by=by, why=why)


async def kept(here: World, number: int = 1) -> Launch:
    found = await here.bot.db.read(here.sandbox.team_id, stored.get, number)
    assert found is not None
    return found


async def team_of(here: World, number: int = 1) -> Team:
    team = await here.bot.db.read(here.sandbox.team_id, teams.get, (await kept(here, number)).team)
    assert team is not None
    return team


async def card(here: World, by: str = "ana", in_: str = "#growth") -> Seen:
    await here.settled()
    return await here.person(by).sees("Go / no-go approver", in_=in_)


def said(here: World, text: str, *, to: str = "ana", in_: str = "#growth") -> list[Seen]:
    return [one for one in here.person(to).reads(in_) if text in one.text]


def broadcast(here: World) -> list[str]:
    """What of a thread also reached the channel."""
    posts = [one.args for one in here.sandbox.calls if one.method == "chat.postMessage"]
    return [str(one["text"]) for one in posts if str(one.get("reply_broadcast", "")).lower() in {"true", "1"}]
