"""What tests do when somebody leaves Slack, or a channel changes: the act, a look of the clock, what is read then."""

from dataclasses import replace
from typing import Any

from sandbox.person import Person, Seen
from storage import history, teams
from storage.engine import Tx
from tests.world import World

GONE = "is deactivated in Slack"


async def looks(here: World) -> None:
    """The clock's next minute, which need not be another one on the team's clock."""
    await here.settled()
    await here.bot.clock.tick()
    await here.settled()


async def leaves(here: World, who: str) -> None:
    await here.sandbox.deactivate(who)
    await looks(here)


def told(person: Person, in_: str = "@drumbeat", of: str = GONE) -> list[Seen]:
    """The messages of who is gone."""
    return [one for one in person.reads(in_) if of in one.text]


async def happened(here: World, record: str) -> list[str]:
    return [one.what for one in await here.bot.db.read(here.sandbox.team_id, history.find, record)]


async def change_team(here: World, number: int = 1, **settings: Any) -> None:
    """Other settings, without the form."""

    def change(tx: Tx) -> None:
        team = teams.get(tx, number)
        assert team is not None
        teams.save(tx, replace(team, settings=replace(team.settings, **settings)))

    await here.bot.db.run(here.sandbox.team_id, change)
