"""What is said of a launch is edited, maybe by two people at once."""

from dataclasses import replace
from typing import Any

from bot.rules import people
from bot.rules.launches import Criterion, Terms
from handlers.launches.editing import edit
from sandbox.person import Modal, Person
from storage import history, teams
from tests.handlers.test_launches import card, plan, said
from tests.handlers.test_launches_planning import kept
from tests.world import World


async def opens(here: World, person: Person) -> Modal:
    await person.picks("Edit", on=await card(here, "ana"))
    return await person.modal("Edit L-1")


async def changes_meanwhile(here: World, by: str = "olga", **terms: Any) -> None:
    """Somebody else saves other terms, of what everybody sees now."""
    (team,) = await here.bot.db.read(here.sandbox.team_id, teams.find_all)
    launch, person = await kept(here), here.person(by)
    team = replace(team, settings=replace(team.settings, admins=(*team.admins, person.id)))
    who = people.Person(id=person.id, name=by)
    new = replace(launch.terms, **terms)
    await here.bot.db.run(here.sandbox.team_id, edit, 1, team, new, launch.version, who, here.bot.deps.now())
    await here.settled()


async def test_what_is_said_of_a_launch_can_be_edited(here: World) -> None:
    await plan(here, **{"Success criteria": "Conversion > 3%"})
    ana = here.person("ana")
    form = await opens(here, ana)
    assert (form.values["Name"], form.values["Success criteria"]) == ("Mobile checkout", "Conversion > 3%")
    await ana.fills(
        {
            "Name": "Mobile <checkout>",
            "Success criteria": "Conversion > 4%\np95",
            "Links": "https://acorn.example/spec",
            "Keep informed": ["@cy"],
            "Keep channels informed": ["#payload-team"],
        }
    )
    await ana.submits()
    shown = (await card(here)).text
    for part in (
        "L-1 Mobile <checkout>",
        "• Conversion > 4%\n• p95",
        "https://acorn.example/spec",
        "@Cy Young, #payload-team",
    ):
        assert part in shown
    (line,) = said(here, "edited L-1")
    assert line == (
        "@Ana Silva edited L-1 Mobile <checkout>: name “Mobile checkout” → “Mobile <checkout>” · "
        "success criteria “Conversion > 3%” → “Conversion > 4% · p95” · "
        "links 0 links → https://acorn.example/spec · people kept informed none → @Cy Young · "
        "channels kept informed none → #payload-team"
    )
    entry = (await here.bot.db.read(here.sandbox.team_id, history.find, "L-1"))[-1]
    assert (entry.what, entry.before["name"], entry.after["name"]) == ("edited", "Mobile checkout", "Mobile <checkout>")


async def test_saving_what_it_is_already_leaves_nothing_behind(here: World) -> None:
    await plan(here)
    ana = here.person("ana")
    await opens(here, ana)
    await ana.submits()
    await here.settled()
    assert said(here, "edited L-1") == []
    assert (await kept(here)).version == 1


async def test_only_the_owner_and_team_admins_edit(here: World) -> None:
    await plan(here, Owner="@cy")
    ben, cy = here.person("ben"), here.person("cy")
    await ben.picks("Edit", on=await card(here, "ben"))
    await ben.sees("Only @Cy Young or the team's admins can change this.", in_="#growth")
    await opens(here, cy)
    await cy.closes()
    await opens(here, here.person("ana"))  # who set the team up administers it


async def test_two_who_edit_different_fields_both_stay(here: World) -> None:
    await plan(here)
    ana = here.person("ana")
    await opens(here, ana)
    await ana.fills({"Name": "Checkout"})
    await changes_meanwhile(here, links=("https://acorn.example",))
    await ana.submits()
    await here.settled()
    terms = (await kept(here)).terms
    assert (terms.name, terms.links) == ("Checkout", ("https://acorn.example",))


async def test_two_who_edit_the_same_field_look_at_both(here: World) -> None:
    await plan(here, **{"Success criteria": "p95"})
    ana = here.person("ana")
    await opens(here, ana)
    await ana.fills({"Name": "Mine", "Success criteria": "p99", "Links": "https://acorn.example"})
    await changes_meanwhile(here, name="Theirs & <ours>", criteria=(Criterion(text="p95 < 1 s"),))
    await ana.submits()
    form = await ana.modal("Edit L-1")
    for part in (
        "@Olga Admin changed the name, success criteria while you had this open.",
        "Their name, which yours would replace:\n> Theirs & <ours>",
        "Their success criteria, which yours would replace:\n> p95 < 1 s",
    ):
        assert part in form.text
    assert form.values["Links"] == "https://acorn.example"
    await ana.fills({"Name": "Ours"})
    await ana.submits()
    await here.settled()
    assert (await kept(here)).terms == Terms(
        name="Ours", criteria=(Criterion(text="p99"),), links=("https://acorn.example",)
    )


async def test_a_stakeholder_who_left_stays_until_somebody_takes_them_out(here: World) -> None:
    """Who was named by somebody else does not stand in the way of an edit; delivery asks again whether they may see."""
    await here.set_up("#leads")
    ana = here.person("ana")
    await ana.types("/launch Reorg 2026-12-08", in_="#leads")
    await ana.modal("Plan a launch")
    await ana.fills({"Go / no-go approver": "@ana", "Owner": "@ben", "Keep informed": ["@ben"]})
    await ana.submits()
    shown = await ana.sees("Countdown", in_="#leads")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    await ana.picks("Edit", on=shown)
    await ana.modal("Edit L-1")
    await ana.fills({"Name": "Reorg 2"})
    await ana.submits()
    await here.settled()
    assert (await kept(here)).terms.name == "Reorg 2"
    await ana.picks("Edit", on=await ana.sees("L-1 Reorg 2\n", in_="#leads"))
    await ana.modal("Edit L-1")
    await ana.fills({"Keep informed": ["@ben", "@cy"]})
    await ana.submits()
    assert "Cy Young is not in #leads" in (await ana.modal("Edit L-1")).errors["Keep informed"]
