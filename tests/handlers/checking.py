"""What people do at the check-in before the note, and what they were asked."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.rules import bets, people
from bot.rules.bets import Bet, Ending
from handlers.bets.steps import change, existing
from sandbox.person import Person, Seen
from storage import teams
from storage.engine import Tx
from tests.world import World

OUTCOME = "share of teams that leave in their first year"
FILLED = {"Outcome": OUTCOME, "By": "2028-05-01", "Confidence, %": "80"}
TITLE = "before the weekly note"


def nov(day: int, hour: int = 10, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


async def place(here: World, name: str = "Churn", by: str = "ana", in_: str = "#growth", **more: Any) -> None:
    """A bet through its form; its number is the next one."""
    person = here.person(by)
    await person.types("/bet", in_=in_)
    await person.modal("Place a bet")
    await person.fills(FILLED | {"Name": name} | more)
    await person.submits()
    await here.settled()
    await person.sees(f" {name}\n{OUTCOME}", in_=in_)


def at(seen: Seen) -> datetime:
    return datetime.fromtimestamp(float(seen.ts), UTC).replace(second=0, microsecond=0)


def asked(person: Person) -> list[tuple[datetime, list[str]]]:
    """When this person was asked, to the minute, and about which bets, in the order of the message."""
    return [(at(one), refs(one)) for one in check_ins(person)]


def check_ins(person: Person) -> list[Seen]:
    return [one for one in person.reads("@drumbeat") if TITLE in one.text and not one.ephemeral]


def refs(seen: Seen) -> list[str]:
    return re.findall(r"^(B-[0-9]+) ", seen.text, re.MULTILINE)


async def last(here: World, person: Person) -> Seen:
    await here.settled()
    return check_ins(person)[-1]


async def settings(here: World, fields: Mapping[str, Any], in_: str = "#growth", by: str = "ana") -> None:
    person = here.person(by)
    await person.types("/rituals setup", in_=in_)
    await person.modal("Team settings")
    await person.fills(fields)
    await person.submits()
    await here.settled()


async def make(here: World, what: Callable[[Bet], Bet], number: int = 1) -> None:
    """A change of a bet that is no update, as its own handler makes it."""
    now = here.sandbox.clock.now()

    def work(tx: Tx) -> None:
        before = existing(tx, number)
        team = teams.get(tx, before.team)
        assert team is not None
        change(tx, before, what(before), team, what="changed", by=before.owner, now=now)

    await here.bot.db.run(here.sandbox.team_id, work)
    await here.settled()


async def edit(here: World, number: int = 1, **terms: Any) -> None:
    def edited(bet: Bet) -> Bet:
        new = replace(bet.terms, **terms)
        return bets.edit(bet, new, by=owner(bet), admins=(), seen=bet.version, now=here.sandbox.clock.now(), zone="UTC")

    await make(here, edited, number)


def owner(bet: Bet) -> people.Person:
    return people.Person(id=bet.owner, name="")


async def stop(here: World, number: int = 1) -> None:
    """Closed, as stopped."""
    now = here.sandbox.clock.now()
    await make(
        here, lambda bet: bets.close(bet, Ending.STOPPED, by=owner(bet), admins=(), seen=bet.version, now=now), number
    )


async def sleeps(here: World, until: datetime) -> None:
    """The bot is down, and comes back at that moment."""
    here.sandbox.clock.followers.remove(here.bot)
    await here.sandbox.clock.jump(until)
    here.sandbox.clock.followers.append(here.bot)
    await here.bot.reach(here.sandbox.clock.now())
    await here.settled()
