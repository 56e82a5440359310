"""Launches whose reminders are looked at: made without their forms, changed as their own handlers change them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.rules import launches
from bot.rules.launches import Item, Launch
from sandbox.person import Seen
from tests.handlers.under_way import planned
from tests.world import World


def on(day: int, month: int = 12, hour: int = 9, minute: int = 31) -> datetime:
    """In Lisbon, where it is UTC in winter; without an hour just after the time of reminders."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


async def plan(
    here: World,
    items: Sequence[Item] | None = None,
    *,
    owner: str = "ana",
    in_: str = "#growth",
    because: str = "",
    **drafted: Any,
) -> None:
    """A launch of `owner`'s that ben approves, with all who own an item known."""
    for one in {here.person(owner).id, *(one.owner for one in items or () if one.owner is not None)}:
        await here.bot.people.person(here.sandbox.team_id, one)  # as a form looks at whoever is named in it
    await planned(here, channel=in_, items=items, owner=owner, because=because, **drafted)


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
