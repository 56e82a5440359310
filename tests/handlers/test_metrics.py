"""Metrics as people use them: added, typed in, looked at, retired and brought back."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

from bot.rules.metrics import Metric, Role, Source, SourceKind, Value
from handlers.metrics.steps import keep_value, start
from sandbox.person import Person
from storage import history, metrics, teams
from storage.engine import Tx
from tests import metering
from tests.metering import value
from tests.world import MONDAY, World

NAME, VALUE, TARGET, ROLE, SOURCE = "Name", "Value now", "Target", "Role", "Source"
NSM = "North star metric (NSM)"
JSON = Source(kind=SourceKind.JSON, url="https://api.acorn.example/x?token=hush", query="a.b")


async def keep(here: World, number: int = 1, name: str = "WAU", *, last: Value | None = None, **changes: Any) -> Metric:
    """A metric of the first team, put there without its form. Its owner is Ana."""
    (first, *_) = await here.bot.db.read(here.sandbox.team_id, teams.find_all)
    made = replace(metering.metric(number, name), team=first.id, owner=here.person("ana").id, **changes)

    def add(tx: Tx) -> Metric:
        while metrics.claim_number(tx) < number:
            pass
        start(tx, made, by=made.owner, now=MONDAY)
        return keep_value(tx, made, last, now=MONDAY) if last is not None else made

    return await here.bot.db.run(here.sandbox.team_id, add)


async def kept(here: World, number: int = 1) -> Metric:
    found = await here.bot.db.read(here.sandbox.team_id, metrics.get, number)
    assert found is not None
    return found


async def happened(here: World, number: int = 1) -> list[str]:
    return [one.what for one in await here.bot.db.read(here.sandbox.team_id, history.find_changes, f"M-{number}")]


async def asks(person: Person, line: str, says: str, in_: str = "#growth") -> str:
    """What somebody is answered."""
    await person.types(f"/metric {line}".strip(), in_=in_)
    return (await person.sees(says, in_=in_)).text


async def test_a_team_without_metrics_is_told_how_to_add_one(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/metric list", in_="#growth")
    assert "/metric adds one" in (await ana.sees("No metric is set up", in_="#growth")).text


async def test_a_metric_is_added_and_stands_in_lists_and_notes(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await ben.types("/metric", in_="#growth")
    form = await ben.modal("Add a metric")
    assert form.values["Owner"] == "@ben"
    await ben.fills({NAME: "WAU", "Unit": "people", TARGET: "15,000", ROLE: NSM, VALUE: "12 430"})
    await ben.submits()
    assert "WAU is the NSM now" in (await ben.modal("Drumbeat")).text
    await ben.closes()
    shown = await asks(ben, "list", "Metrics of")
    assert "WAU · NSM\n12,430 people\ntarget 15,000 people: 2,570 to go · of today" in shown
    assert "WAU" in await asks(ben, "list", "12,430")
    await ben.types("/weekly", in_="#growth")
    assert "12,430 people" in (await ben.sees("Preview", in_="#growth")).text
    assert await happened(here) == ["added", "typed in"]
    assert (await kept(here)).target == Decimal(15000)


async def test_the_list_leads_to_the_form_and_to_each_card(here: World) -> None:
    await here.set_up()
    await keep(here, last=value("5", MONDAY))
    ana = here.person("ana")
    await ana.types("/metric list", in_="#growth")
    shown = await ana.sees("Metrics of", in_="#growth")
    await ana.clicks("Add a metric", on=shown)
    await ana.modal("Add a metric")
    await ana.closes()
    await ana.clicks("Show", on=shown)
    assert "Since the value before" not in (await ana.sees("Role", in_="#growth")).text


async def test_mistakes_are_marked_at_their_fields_and_what_was_typed_stays(here: World) -> None:
    await here.set_up()
    for number in range(1, 6):
        await keep(here, number, f"Metric {number}")
    await keep(here, 6, "Top", role=Role.NSM)
    ana = here.person("ana")
    await ana.types("/metric", in_="#growth")
    form = await ana.modal("Add a metric")
    assert NSM not in str(form.blocks)  # it is another's
    for label, words, says in (
        (TARGET, "1,5", "can be read in two ways"),
        (TARGET, "", ""),
        (VALUE, "many", "not a number"),
        (VALUE, "5", ""),
        (NAME, "  metric   3 ", "There is a metric"),
        (NAME, "Seventh", ""),
        ("Owner", "@drumbeat", "bot"),
        ("Owner", "@ben", ""),
    ):
        await ana.fills({NAME: "Seventh"} | {label: words})
        if says:
            await ana.submits()
            assert says in (await ana.modal("Add a metric")).errors[label], label
    await ana.submits()
    assert "5 headline metrics are there" in (await ana.modal("Add a metric")).errors[ROLE]
    await ana.fills({ROLE: "NSM, and “Top” becomes a headline"})
    await ana.submits()
    assert "5 headline metrics" in (await ana.modal("Add a metric")).errors[ROLE]


async def test_another_metric_takes_the_place_of_the_nsm_in_one_step(here: World) -> None:
    await here.set_up()
    await keep(here, 1, "Old", role=Role.NSM)
    ana = here.person("ana")
    await ana.types("/metric New", in_="#growth")
    await ana.modal("Add a metric")
    await ana.fills({ROLE: "NSM, and “Old” becomes a headline"})
    await ana.submits()
    assert "Old became a headline metric" in (await ana.modal("Drumbeat")).text
    assert ((await kept(here, 1)).role, (await kept(here, 2)).role) == (Role.HEADLINE, Role.NSM)
    assert await happened(here, 1) == ["added", "made a headline"]


async def test_the_nsm_that_somebody_else_named_meanwhile_is_not_pushed_out(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/metric Mine", in_="#growth")
    await ana.modal("Add a metric")
    await ana.fills({ROLE: NSM})
    await keep(here, 1, "Theirs", role=Role.NSM)
    await ana.submits()
    assert "“Theirs” is the NSM" in (await ana.modal("Add a metric")).errors[ROLE]


async def test_two_that_are_added_at_once_have_two_names_and_one_nsm(here: World) -> None:
    await here.set_up()
    people = [here.person("ana"), here.person("ben")]
    for person in people:
        await person.types("/metric Same", in_="#growth")
        await person.modal("Add a metric")
        await person.fills({ROLE: NSM})
    await asyncio.gather(*(person.submits() for person in people))
    await here.settled()
    titles = sorted([(await person.modal()).title for person in people])
    assert titles == ["Add a metric", "Drumbeat"]
    (first,) = await here.bot.db.read(here.sandbox.team_id, teams.find_all)
    assert len(await here.bot.db.read(here.sandbox.team_id, metrics.find_of_team, first.id)) == 1


async def test_a_form_that_is_sent_twice_adds_one(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/metric WAU", in_="#growth")
    view = (await ana.modal("Add a metric")).id
    await asyncio.gather(*(ana.acts.submit(ana.member, view) for _ in range(2)), return_exceptions=True)
    await here.settled()
    assert await here.bot.db.read(here.sandbox.team_id, metrics.get, 2) is None


async def test_in_a_direct_message_the_team_is_asked(here: World) -> None:
    await here.set_up()
    await here.set_up("#payload-team", by="ben")
    await keep(here, 1, "Top", role=Role.NSM)
    ben = here.person("ben")
    await ben.types("/metric Uptime", in_="@drumbeat")
    form = await ben.modal("Add a metric")
    assert form.values[NAME] == "Uptime"
    await ben.fills({"Unit": "%", "Team": "Growth (Europe/Lisbon)"})
    await here.settled()
    assert "NSM, and “Top”" in str((await ben.modal()).blocks)
    await ben.fills({"Team": "Payload team (America/New_York)"})
    await here.settled()
    form = await ben.modal()
    assert NSM in str(form.blocks)
    assert (form.values["Unit"], form.values[NAME]) == ("%", "Uptime")
    await ben.submits()
    await ben.modal("Drumbeat")
    listed = await asks(ben, "list", "Metrics of your teams", in_="@drumbeat")
    assert "Top" in listed
    assert "Uptime" in listed


# --- a value is typed in ---------------------------------------------------------------------------------------------


async def test_a_value_is_typed_in_by_the_name(here: World) -> None:
    await here.set_up()
    await keep(here, name="Weekly <teams>", unit="teams", target=Decimal(15000), last=value("12100", MONDAY))
    cy = here.person("cy")
    said = await asks(cy, "weekly  <TEAMS> 12,430 teams", "12,100 → ")
    assert "Weekly <teams>: 12,100 → 12,430 teams · +330 (+2.7 %), better · target 15,000 teams: 2,570 to go" in said
    assert "A slip? Type it in again" in said
    await here.sandbox.clock.jump(MONDAY + timedelta(minutes=1))
    await asks(cy, "weekly <teams> 1243", "12,430 → ")
    after = await kept(here)
    assert after.value is not None
    assert (after.value.number, after.value.by) == (Decimal(1243), cy.id)
    values = await here.bot.db.read(here.sandbox.team_id, metrics.find_last, 1, 9)
    assert [str(one.number) for one in values] == ["1243", "12430", "12100"]
    assert here.person("ana").reads("#growth")[-1].text.count("12,430") == 0  # it was answered privately


async def test_a_number_that_can_be_read_in_two_ways_is_refused_with_what_was_typed(here: World) -> None:
    await here.set_up()
    await keep(here)
    said = await asks(here.person("ana"), "WAU 1,5", "can be read in two ways")
    assert "You typed: /metric WAU 1,5" in said
    assert (await kept(here)).value is None


async def test_two_values_at_once_are_both_kept(here: World) -> None:
    await here.set_up()
    await keep(here)
    lines = [here.person(who).types(f"/metric WAU {number}", in_="#growth") for who, number in (("ana", 5), ("ben", 6))]
    await asyncio.gather(*lines)
    await here.settled()
    values = await here.bot.db.read(here.sandbox.team_id, metrics.find_last, 1, 9)
    assert sorted(str(one.number) for one in values) == ["5", "6"]
    assert (await kept(here)).value == values[0]
    assert await happened(here) == ["added", "typed in", "typed in"]


async def test_what_is_fetched_is_typed_over_by_its_owner_alone(here: World) -> None:
    await here.set_up()
    await keep(here, source=JSON, last=value("5", MONDAY, by=None))
    said = await asks(here.person("ben"), "WAU 6", "Only")
    assert "Only @Ana Silva or a team admin can type a value over it" in said
    assert "The next fetch replaces it" in await asks(here.person("ana"), "WAU 6", "5 → 6")
    card = await asks(here.person("ben"), "WAU", "Role")
    assert "typed in by @Ana Silva, over JSON over HTTP, api.acorn.example" in card
    assert "hush" not in card


async def test_a_line_that_names_a_part_of_a_name_is_asked_about(here: World) -> None:
    await here.set_up()
    await keep(here, 1, "Revenue per user")
    await keep(here, 2, "Revenue in all")
    ana = here.person("ana")
    await ana.types("/metric revenue 500", in_="#growth")
    shown = await ana.sees("several ways", in_="#growth")
    await ana.clicks("Type in", on=shown, nth=1)
    form = await ana.modal("Type in a value")
    assert "Revenue in all" in form.text
    assert form.values["Value"] == "500"
    await ana.submits()
    assert "Revenue in all: 500, its first value" in (await ana.modal("Drumbeat")).text
    await ana.closes()
    await ana.clicks("Add a metric", on=shown)
    form = await ana.modal("Add a metric")
    assert (form.values[NAME], form.values[VALUE]) == ("revenue", "500")


async def test_a_line_that_names_none_opens_the_form_with_it(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/metric list of vendors 12", in_="#growth")
    form = await ana.modal("Add a metric")
    assert (form.values[NAME], form.values[VALUE]) == ("list of vendors", "12")


# --- the card --------------------------------------------------------------------------------------------------------


async def test_the_card_tells_how_it_moved_since_the_note_and_since_the_value_before(here: World) -> None:
    await here.set_up()
    await keep(here, unit="people", last=value("100", MONDAY))
    await here.jump(MONDAY + timedelta(days=5))  # over the note of Friday
    ana = here.person("ana")
    await asks(ana, "WAU 110", "100 → 110")
    await here.sandbox.clock.jump(MONDAY + timedelta(days=5, hours=1))
    await asks(ana, "WAU 105", "110 → 105")
    card = await asks(ana, "wau", "Since the last note")
    assert "Since the last note\n+5 (+5.0 %), better" in card
    assert "Since the value before\n−5 (−4.5 %), worse" in card
    assert "typed in by @Ana Silva" in card


async def test_a_metric_is_retired_with_a_reason_and_comes_back(here: World) -> None:
    await here.set_up()
    await keep(here, 1, "Old", role=Role.NSM, last=value("5", MONDAY))
    ana, ben = here.person("ana"), here.person("ben")
    await ben.types("/metric Old", in_="#growth")
    await ben.clicks("Retire", on=await ben.sees("Role", in_="#growth"))
    await ben.sees("Only @Ana Silva or the team's admins", in_="#growth")
    await ana.types("/metric Old", in_="#growth")
    card = await ana.sees("Role", in_="#growth")
    await ana.clicks("Retire", on=card)
    await ana.modal("Retire a metric")
    await ana.fills({"Why": "Nobody looks at it"})
    await ana.submits()
    await ana.modal("Drumbeat")
    await ana.closes()
    await keep(here, 2, "New", role=Role.NSM)
    assert "Old" not in await asks(ana, "list", "New")
    assert "Old 5" in await asks(ana, "Old 5", "is retired")
    await ana.types("/metric list", in_="#growth")
    await ana.clicks("Retired ones too", on=await ana.sees("Metrics of", in_="#growth"))
    await ana.clicks("Show", on=await ana.sees("Old · retired", in_="#growth"), nth=1)
    card = await ana.sees("Retired: it is in no list", in_="#growth")
    await ana.clicks("Bring back", on=card)
    assert "Another metric is the NSM by now" in (await ana.sees("Old is back", in_="#growth")).text
    assert (await kept(here)).role is Role.HEADLINE
    assert await happened(here) == ["added", "typed in", "retired", "brought back"]
    await ana.clicks("History", on=await ana.sees("Old is back", in_="#growth"))
    read = (await ana.modal("M-1 · history")).text
    assert "Nobody looks at it" in read
    assert "Value 5" in read


async def test_what_came_in_the_place_of_a_retired_one_keeps_its_name_and_its_room(here: World) -> None:
    await here.set_up()
    await keep(here, 1, "WAU", retired_at=MONDAY)
    await keep(here, 2, "wau")
    ana = here.person("ana")
    await ana.types("/metric list all", in_="#growth")
    await ana.clicks("Show", on=await ana.sees("Metrics of", in_="#growth"), nth=1)
    await ana.clicks("Bring back", on=await ana.sees("Retired: it is", in_="#growth"))
    await ana.sees("There is a metric “WAU” already", in_="#growth")


async def test_a_private_channels_metrics_are_nobody_elses(here: World) -> None:
    await here.set_up("#leads")
    await keep(here, 1, "Layoffs", last=value("5", MONDAY))
    await here.set_up()
    cy = here.person("cy")
    assert "Layoffs" not in await asks(cy, "list", "Metrics of")
    await cy.types("/metric Layoffs 6", in_="#growth")
    form = await cy.modal("Add a metric")
    assert form.values[NAME] == "Layoffs"
    assert (await kept(here)).value == value("5", MONDAY)
    await cy.closes()
    await cy.types("/metric list", in_="@drumbeat")
    assert "Layoffs" not in (await cy.sees("Metrics of", in_="@drumbeat")).text


async def test_every_way_to_type_it_stands_in_the_help(here: World) -> None:
    said = await asks(here.person("ana"), "help", "list all")
    for part in ("/metric WAU 12430", "/metric WAU", "/metric list"):
        assert part in said
