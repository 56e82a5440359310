"""A team's week for tests: bets without their forms, the draft that somebody has, what stands in channels and rows."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.rules import bets, notes
from bot.rules.bets import Terms
from bot.rules.notes import NoteWeek
from bot.rules.people import Person as Human
from bot.rules.teams import Pause, Team
from handlers import teams as team_handlers
from handlers.bets.steps import start
from handlers.notes import holding
from sandbox.person import Person, Seen
from storage import bets as stored_bets
from storage import history, slots, teams
from storage import notes as stored
from storage.engine import Tx
from tests.world import World

MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)
DRAFT = datetime(2026, 11, 20, 10, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 20, 16, tzinfo=UTC)  # Lisbon has no offset in winter
MINUTE, HOUR, DAY, WEEK = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1), timedelta(days=7)
THIS, NEXT = "2026-W47", "2026-W48"
TITLE = "Weekly note · Growth · week"


async def drafted(here: World, *names: str, in_: str = "#growth") -> Seen:
    """It is Friday, 10:00, with these bets in the note: what ana has before her."""
    await here.set_up(in_)
    for name in names or ("Invites",):
        await placed(here, name, in_=in_)
    await here.jump(DRAFT)
    return draft_of(here.person("ana"))


async def placed(here: World, name: str, *, in_: str = "#growth") -> None:
    """A bet as its form would have made it."""
    channel, owner = here.sandbox.world.channel(in_).id, here.person("ana").id
    now = here.bot.deps.now()

    def place(tx: Tx) -> None:
        team = teams.get_by_channel(tx, channel)
        assert team is not None
        terms = Terms(name=name, what="share of trial teams", due=date(2027, 5, 1), owner=owner)
        bet = bets.place(stored_bets.claim_number(tx), team.id, terms, 80, by=owner, now=now, zone=team.zone)
        start(tx, bet, team, by=owner, now=now)

    await here.bot.db.run(here.sandbox.team_id, place)
    await here.settled()


def draft_of(person: Person) -> Seen:
    """The newest draft that somebody has."""
    found = [one for one in person.reads("@drumbeat") if "[Edit]" in one.text]
    assert found, [one.text for one in person.reads("@drumbeat")]
    return found[-1]


def again(person: Person, seen: Seen) -> Seen:
    """The same message as it is now."""
    (found,) = [one for one in person.reads("@drumbeat") if one.ts == seen.ts]
    return found


def posted(person: Person, in_: str = "#growth", title: str = TITLE) -> list[Seen]:
    """The notes that stand in a channel; no preview, no draft."""
    return [one for one in person.reads(in_) if one.text.startswith(title) and not one.ephemeral]


async def gives_why(here: World, person: Person, button: str, why: str, *, on: Seen) -> None:
    """*Hold* or *Skip this week*, with a reason."""
    await person.clicks(button, on=on)
    opened = await person.modal()
    (label,) = opened.labels
    await person.fills({label: why})
    await person.submits()
    await here.settled()


async def the_week(here: World, key: str = THIS, team: int = 1) -> NoteWeek:
    found = await here.bot.db.read(here.sandbox.team_id, stored.get_week, team, key)
    assert found is not None
    return found


async def the_team(here: World, number: int = 1) -> Team:
    found = await here.bot.db.read(here.sandbox.team_id, teams.get, number)
    assert found is not None
    return found


async def outcome(here: World, key: str = THIS, post: str = "notes.note") -> str | None:
    """What became of a slot."""
    every = await here.bot.db.read(here.sandbox.team_id, slots.find_since, 1, DRAFT - 365 * DAY)
    return next((one.outcome for one in every if (one.post, one.slot) == (post, key)), None)


async def check_replays(here: World, key: str = THIS) -> list[str]:
    """History tells how it got to what is stored; answers what was done."""
    changes = await here.bot.db.read(here.sandbox.team_id, history.find_changes, notes.record(1, key))
    assert notes.replay(changes) == await the_week(here, key)
    return [one.what for one in changes]


async def sleeps(here: World, moment: datetime) -> None:
    """The bot does not run until then; then it is back, and its clock ticks."""
    here.sandbox.clock.followers.remove(here.bot)
    await here.sandbox.clock.jump(moment)
    await tick(here)
    here.sandbox.clock.followers.append(here.bot)


async def tick(here: World) -> None:
    await here.bot.clock.tick()
    await here.settled()


async def status(person: Person, in_: str = "#growth") -> str:
    await person.types("/rituals status", in_=in_)
    return (await person.sees("Last 14 days", in_=in_)).text


async def with_settings(here: World, **settings: Any) -> None:
    """As the settings form saves it."""
    team = await the_team(here)
    by, now = here.person("ana").id, here.bot.deps.now()
    changed = replace(team.settings, **settings)
    await here.bot.db.run(here.sandbox.team_id, team_handlers.change, team.channel, changed, team.version, by, now)


async def paused(here: World, start: datetime, end: datetime | None) -> None:
    team = await the_team(here)
    await here.bot.db.run(
        here.sandbox.team_id, teams.save, replace(team, pauses=(*team.pauses, Pause(start=start, end=end)))
    )


async def ana_of(here: World) -> Human:
    return await here.bot.deps.people.person(here.sandbox.team_id, here.person("ana").id)


async def hold(here: World, why: str = "wait", key: str = THIS) -> None:
    deps, team = here.bot.deps, await the_team(here)
    await deps.db.run(here.sandbox.team_id, holding.hold, team, key, why, await ana_of(here), deps.guide, deps.now())
    await here.settled()
