"""What is said while the clock turns, and changes that have no form yet."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.rules.decisions import Decision, Draft
from handlers.decisions import log
from handlers.decisions.steps import change, existing
from sandbox.person import Person, Seen
from storage import decisions as stored
from storage import teams
from storage.engine import Tx
from tests.world import World

WAITS, OVERDUE = "waits for your decision", "is overdue by"


def nov(day: int, hour: int = 17, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def at(seen: Seen) -> datetime:
    return datetime.fromtimestamp(float(seen.ts), UTC).replace(second=0, microsecond=0)


def heard(person: Person, words: str = WAITS, in_: str = "@drumbeat") -> list[datetime]:
    """When this person was told so, to the minute."""
    return [at(one) for one in person.reads(in_) if words in one.text]


async def settings(here: World, fields: Mapping[str, Any], in_: str = "#growth", by: str = "ana") -> None:
    person = here.person(by)
    await person.types("/rituals setup", in_=in_)
    await person.modal("Team settings")
    await person.fills(fields)
    await person.submits()


async def log_with(here: World, draft: Draft, in_: str = "growth") -> Decision:
    """Logged with what the form does not ask for."""
    workspace, channel = here.sandbox.team_id, here.sandbox.world.channel(in_).id
    team = await here.bot.db.read(workspace, teams.get_by_channel, channel)
    assert team is not None
    named = replace(
        draft, title=draft.title or "Pick the queue", approver=here.person("ben").id, driver=here.person("ana").id
    )
    decision = await here.bot.db.run(workspace, log, named, team, here.person("ana").id, here.sandbox.clock.now())
    await here.settled()
    return decision


async def make(here: World, what: Callable[[Decision], Decision], number: int = 1) -> Decision:
    """A change as its own handler makes it."""
    now = here.sandbox.clock.now()

    def work(tx: Tx) -> Decision:
        before = existing(tx, number)
        team = teams.get(tx, before.team)
        assert team is not None
        after = what(before)
        change(tx, before, after, team, what="changed", by=before.driver, now=now)
        return after

    done = await here.bot.db.run(here.sandbox.team_id, work)
    await here.settled()
    return done


async def get(here: World, number: int = 1) -> Decision:
    found = await here.bot.db.read(here.sandbox.team_id, stored.get, number)
    assert found is not None
    return found


async def sleeps(here: World, until: datetime) -> None:
    """The bot is down, and comes back at that moment."""
    here.sandbox.clock.followers.remove(here.bot)
    await here.sandbox.clock.jump(until)
    here.sandbox.clock.followers.append(here.bot)
    await here.bot.reach(here.sandbox.clock.now())
    await here.settled()
