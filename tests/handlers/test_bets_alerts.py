"""What the note owner hears at once: a steep fall since the last note, or off track. Once, and never of their own."""

import asyncio
from datetime import UTC, datetime

import pytest

from handlers.bets.alerting import NOTE
from sandbox.person import Person
from tests.handlers.test_bets import place, update
from tests.registered import registry
from tests.world import World

SATURDAY = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def alerts(here: World, who: str = "ana") -> list[str]:
    """What that person was told directly, oldest first."""
    return [one.text for one in here.person(who).reads("@drumbeat") if "B-1 Churn in #" in one.text]


async def says(here: World, person: Person, typed: str, in_: str = "#growth") -> None:
    await person.types(f"/bet B-1 {typed}", in_=in_)
    await here.settled()


def test_the_post_that_counts_is_the_note_of_the_registry() -> None:
    assert NOTE in registry().posts


async def test_a_fall_is_measured_from_the_placing_then_from_the_last_note(here: World) -> None:
    await here.set_up()
    await place(here)
    ana, ben = here.person("ana"), here.person("ben")
    await says(here, ben, "61 legal is slow")
    assert alerts(here) == []
    await says(here, ben, "60 legal says <no> & @here")
    (told,) = alerts(here)
    assert told.startswith("B-1 Churn in #growth fell 80 → 60 % since it was placed.\n")
    assert "> legal says <no> & @here\n" in told
    assert "Said by @Ben Okafor, owned by @Ana Silva" in told
    await says(here, ben, "50 still")
    assert len(alerts(here)) == 1, "the update that completed the fall has told it"
    await here.jump(SATURDAY)
    await says(here, ben, "31 a")
    assert len(alerts(here)) == 1
    await says(here, ben, "30 b")
    assert alerts(here)[1].startswith("B-1 Churn in #growth fell 50 → 30 % since the last note.\n")
    await says(here, ben, "60 c")
    await says(here, ben, "20 d")
    assert len(alerts(here)) == 3, "again, where it recovered in between"
    await ana.clicks("Update", on=await ana.sees("fell 50 → 20 %", in_="@drumbeat"))
    assert (await ana.modal("Update a bet")).values["Confidence, %"] == "20"


async def test_of_a_bet_placed_after_the_note_the_placing_counts(here: World) -> None:
    await here.set_up()
    await here.jump(SATURDAY)
    await place(here)
    await says(here, here.person("ben"), "60 legal")
    assert alerts(here)[0].startswith("B-1 Churn in #growth fell 80 → 60 % since it was placed.")


async def test_an_owner_who_says_it_is_named_once(here: World) -> None:
    await here.set_up()
    await place(here, Owner="@ben")
    await says(here, here.person("ben"), "60 legal")
    assert "Said by @Ben Okafor, who owns it · share of teams" in alerts(here)[0]


async def test_off_track_is_told_when_it_turns_to_it_and_together_with_a_fall(here: World) -> None:
    await here.set_up()
    await place(here)
    ben = here.person("ben")
    await update(ben, {"Health": "At risk", "What changed": "slips"})
    await update(ben, {"Health": "Off track", "What changed": "no budget"})
    await here.settled()
    (told,) = alerts(here)
    assert told.startswith("B-1 Churn in #growth turned at risk → off track. Confidence is 80 %.\n> no budget\n")
    await says(here, ben, "75 so")
    await update(ben, {"Health": "On track", "What changed": "budget"})
    await update(ben, {"Health": "Off track", "Confidence, %": "40", "What changed": "gone again"})
    await here.settled()
    assert len(alerts(here)) == 2
    assert alerts(here)[1].startswith(
        "B-1 Churn in #growth fell 80 → 40 % since it was placed and turned on track → off track.\n> gone again\n"
    )


async def test_whoever_makes_the_update_is_not_told_of_it(here: World) -> None:
    await here.set_up()
    await place(here)
    await says(here, here.person("ana"), "20 legal")
    assert alerts(here) == []
    assert alerts(here, "ben") == []


async def test_pressed_twice_it_is_told_once(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ben = here.person("ben")
    await ben.clicks("Update", on=card)
    view = (await ben.modal("Update a bet")).id
    await ben.fills({"Confidence, %": "10", "What changed": "legal"})
    await asyncio.gather(*(ben.acts.submit(ben.member, view) for _ in range(2)), return_exceptions=True)
    await here.settled()
    assert len(alerts(here)) == 1


@pytest.mark.parametrize("has_left", [False, True])
async def test_who_left_the_private_channel_hears_nothing_of_it(here: World, has_left: bool) -> None:
    await here.set_up("#leads")
    await place(here, in_="#leads", Owner="@ben")
    if has_left:
        await here.sandbox.kick("ana", from_="#leads", by="ben")
        await here.settled()
    await says(here, here.person("ben"), "20 layoffs", in_="#leads")
    told = [one.text for one in here.person("ana").reads("@drumbeat") if "layoffs" in one.text]
    assert len(told) == (0 if has_left else 1)
