"""Launches as their forms would have made them, for tests of what comes afterwards."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.rules import launches
from bot.rules.launches import Criterion, Draft, Item, ItemState, Launch, Phase, Terms, Verdict
from bot.rules.people import Person
from handlers.launches import steps
from sandbox.person import Seen
from storage import launches as stored
from storage import teams
from storage.engine import Tx
from tests.world import World

TUESDAY = datetime(2026, 12, 8, 10, tzinfo=UTC)
REVIEWS = tuple(one for one in launches.default_checklist() if one.review)
Make = Callable[[Launch, datetime], Launch]


async def planned(
    here: World,
    name: str = "Mobile checkout",
    at: datetime = TUESDAY,
    *,
    channel: str = "#growth",
    items: Sequence[Item] | None = None,
    criteria: Sequence[str] = (),
    owner: str = "ana",
    **terms: Any,
) -> None:
    """The next launch of that channel, approved by ben."""
    where = here.sandbox.world.channel(channel).id
    draft = Draft(
        terms=Terms(name=name, criteria=tuple(Criterion(text=one) for one in criteria), **terms),
        at=at,
        owner=here.person(owner).id,
        approver=here.person("ben").id,
        because="it has to be",
    )
    every = launches.default_checklist() if items is None else items
    await here.bot.db.run(here.sandbox.team_id, _plan, where, draft, every, here.bot.deps.now())
    await here.settled()


def _plan(tx: Tx, channel: str, draft: Draft, items: Sequence[Item], now: datetime) -> None:
    team = teams.get_by_channel(tx, channel)
    assert team is not None
    launch = launches.plan(draft, team, items, number=stored.claim_number(tx), by=draft.owner, now=now)
    steps.start(tx, launch, team, by=draft.owner, now=now)


async def changed(here: World, make: Make, number: int = 1, *, what: str = "changed", by: str = "ana") -> None:
    """What a form would make of a launch, in a commit of its own; it says no line."""
    await here.bot.db.run(here.sandbox.team_id, _change, number, make, what, here.person(by).id, here.bot.deps.now())
    await here.settled()


def _change(tx: Tx, number: int, make: Make, what: str, by: str, now: datetime) -> None:
    before = steps.existing(tx, number)
    team = teams.get(tx, before.team)
    assert team is not None
    after = replace(make(before, now), version=before.version + 1)
    steps.change(tx, before, after, team, what=what, by=by, now=now)


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


async def launch(here: World, number: int = 1) -> Launch:
    found = await here.bot.db.read(here.sandbox.team_id, stored.get, number)
    assert found is not None
    return found


async def card(here: World, by: str = "ana", in_: str = "#growth") -> Seen:
    await here.settled()
    return await here.person(by).sees("Go / no-go approver", in_=in_)


def said(here: World, text: str, *, to: str = "ana", in_: str = "#growth") -> list[Seen]:
    return [one for one in here.person(to).reads(in_) if text in one.text]


def broadcast(here: World) -> list[str]:
    """What of a thread also reached the channel."""
    posts = [one.args for one in here.sandbox.calls if one.method == "chat.postMessage"]
    return [str(one["text"]) for one in posts if str(one.get("reply_broadcast", "")).lower() in {"true", "1"}]
