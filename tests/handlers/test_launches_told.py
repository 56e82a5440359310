"""Whoever was told "go" is told that it no longer holds, whatever was edited in between."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.messages.launches import GateAnswer, Moving
from bot.rules.launches import Trade, Turn, Verdict
from bot.rules.people import Person
from handlers.launches.answering import decide
from handlers.launches.checking import turn_item
from handlers.launches.ending import cancel
from handlers.launches.moving import move
from tests.handlers.under_way import changed, kept, prepared, said, team_of, ticks
from tests.launching import TUESDAY
from tests.world import World

MOVING = Moving(at=TUESDAY + timedelta(days=1), trade=Trade.DATE, cause="late")


@pytest.mark.parametrize(
    ("ends", "told"),
    [("un-ticked", "The go no longer holds"), ("moved", "moved by"), ("cancelled", "cancelled")],
)
async def test_who_was_told_go_and_is_informed_no_more_hears_that_it_is_none(here: World, ends: str, told: str) -> None:
    cy, olga = here.person("cy").id, here.person("olga").id
    await prepared(here, informed=(cy,))
    await goes_as_people_do(here)
    assert len(said(here, "→ go by", to="cy", in_="@drumbeat")) == 1
    await changed(here, lambda one, _: replace(one, terms=replace(one.terms, informed=(olga,))))
    await ends_go(here, ends)
    assert len(said(here, told, to="cy", in_="@drumbeat")) == 1, "who heard of the go hears of its end"
    assert len(said(here, told, to="olga", in_="@drumbeat")) == 1, "and who is informed now"
    if ends == "un-ticked":
        await goes_as_people_do(here)
    assert len(said(here, "→ go by", to="cy", in_="@drumbeat")) == 1, "of another go they hear no more"


async def goes_as_people_do(here: World) -> None:
    launch, ben = await kept(here), here.person("ben").id
    await ticks(here, *(one.number for one in launch.open_blocking() if one.number < 3))
    answer, now, launch = GateAnswer(verdict=Verdict.GO), here.sandbox.clock.now(), await kept(here)
    workspace = here.sandbox.team_id
    await here.bot.db.run(workspace, decide, await team_of(here), 1, answer, ben, launch.question, now)
    await here.settled()


async def ends_go(here: World, how: str) -> None:
    launch, team, now = await kept(here), await team_of(here), here.sandbox.clock.now()
    ana, run, workspace = Person(id=launch.owner, name="Ana"), here.bot.db.run, here.sandbox.team_id
    opened = {"at": launch.at.isoformat(), "gate": launch.gate.value}
    match how:
        case "un-ticked":
            await run(workspace, turn_item, team, 1, 1, Turn.UNTICK, ana.id, "no data", None, now)
        case "moved":
            await run(workspace, move, team, 1, MOVING, opened, ana, now)
        case "cancelled":
            await run(workspace, cancel, team, 1, "no money", opened, ana, now)
    await here.settled()
