"""Launches whose reminders are looked at: made without their forms, changed as their own handlers change them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from bot.rules import launches
from bot.rules.launches import Draft, Item, Launch, Phase, Terms
from bot.rules.teams import Team
from handlers.launches import steps
from sandbox.person import Seen
from storage import launches as stored
from storage import teams
from storage.engine import Tx
from tests.world import World

TUESDAY = datetime(2026, 12, 8, 10, tzinfo=UTC)


def on(day: int, month: int = 12, hour: int = 9, minute: int = 31) -> datetime:
    """In Lisbon, where it is UTC in winter; without an hour just after the time of reminders."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def item(number: int, text: str = "", owner: str | None = None, due: int | None = None, **parts: object) -> Item:
    made = Item(number=number, text=text or f"Item {number}", phase=Phase.BEFORE, owner=owner, due=due)
    return replace(made, **parts)  # type: ignore[arg-type]


async def team_of(here: World, channel: str = "#growth") -> Team:
    found = await here.bot.db.read(here.sandbox.team_id, teams.get_by_channel, here.sandbox.world.channel(channel).id)
    assert found is not None
    return found


async def plan(
    here: World,
    items: Sequence[Item] | None = None,
    *,
    at: datetime = TUESDAY,
    name: str = "Mobile checkout",
    in_: str = "#growth",
    owner: str = "ana",
    because: str = "",
) -> int:
    """A launch of `owner`'s that ben approves; its number."""
    team = await team_of(here, in_)
    of, now = here.person(owner).id, here.sandbox.clock.now()
    draft = Draft(terms=Terms(name=name), at=at, owner=of, approver=here.person("ben").id, because=because)
    checklist = launches.default_checklist() if items is None else items

    def work(tx: Tx) -> int:
        launch = launches.plan(draft, team, checklist, number=stored.claim_number(tx), by=of, now=now)
        steps.start(tx, launch, team, by=of, now=now)
        return launch.number

    for one in {of, *(one.owner for one in checklist if one.owner is not None)}:
        await here.bot.people.person(here.sandbox.team_id, one)  # as a form looks at whoever is named in it
    number = await here.bot.db.run(here.sandbox.team_id, work)
    await here.settled()
    return number


async def make(here: World, what: Callable[[Launch, datetime], Launch], number: int = 1) -> None:
    """A change of a launch, with all that a change leaves behind."""
    now = here.sandbox.clock.now()

    def work(tx: Tx) -> None:
        before = steps.existing(tx, number)
        team = teams.get(tx, before.team)
        assert team is not None
        after = replace(what(before, now), version=before.version + 1)
        steps.change(tx, before, after, team, what="changed", by=before.owner, now=now)

    await here.bot.db.run(here.sandbox.team_id, work)
    await here.settled()


def done(*numbers: int, by: str = "U1") -> Callable[[Launch, datetime], Launch]:
    def ticked(launch: Launch, now: datetime) -> Launch:
        for number in numbers:
            launch = launches.tick(launch, number, by=by, now=now, evidence="seen")
        return launch

    return ticked


def moved(to: datetime) -> Callable[[Launch, datetime], Launch]:
    """As another date is given, without its form."""

    def move(launch: Launch, now: datetime) -> Launch:
        one = launches.Move(
            by=launch.owner, at=now, before=launch.at, after=to, cause="legal", trade=launches.Trade.DATE
        )
        return replace(launch, at=to, moves=(*launch.moves, one))

    return move


def posts(here: World, by: str = "cy", in_: str = "#growth") -> list[Seen]:
    """What the channel was reminded of, each launch by its number."""
    said = re.compile(r"L-[0-9]+ [^\n]* (launches (in [0-9]+ working|today)|was to launch today)")
    return [one for one in here.person(by).reads(in_) if said.match(one.text)]


def nudges(here: World, person: str = "ana") -> list[Seen]:
    return [one for one in here.person(person).reads("@drumbeat") if "Your launch items" in one.text]


def days(many: Sequence[Seen]) -> list[str]:
    """Their days, such as "3 Dec"."""
    return [f"{one.day} {one:%b}" for one in map(_at, many)]


def _at(seen: Seen) -> datetime:
    return datetime.fromtimestamp(float(seen.ts), UTC)


def hours(many: Sequence[Seen]) -> list[str]:
    return [f"{one:%d %H:%M}" for one in map(_at, many)]
