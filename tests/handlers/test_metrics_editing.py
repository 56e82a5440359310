"""A metric is edited, maybe by two people at once; its secret stays where it was given for."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from bot.messages.metrics import Read
from bot.rules import metrics as rules
from bot.rules import people
from bot.rules.metrics import Failure, Role, Source, SourceKind
from handlers.metrics.editing import Entered, edit
from sandbox.person import Modal, Person
from storage import history, metrics, teams
from storage.engine import Tx
from tests.handlers.test_metrics import JSON, NAME, ROLE, SOURCE, TARGET, happened, keep, kept
from tests.metering import value
from tests.world import MONDAY, World

URL, QUERY, HEADER, SECRET, FORGET = (
    "URL",
    "JMESPath expression",
    "Header with a secret",
    "Secret value",
    "Stored secret",
)
WITH_SECRET = replace(JSON, header="X-Key")


async def secret(here: World, number: int = 1) -> str | None:
    return await here.bot.db.read(here.sandbox.team_id, metrics.get_secret, number)


async def hide(here: World, hidden: str = "hush-hush") -> None:
    await here.bot.db.run(here.sandbox.team_id, metrics.save_secret, 1, hidden)


async def opens(person: Person, name: str = "WAU") -> Modal:
    await person.types(f"/metric {name}", in_="#growth")
    await person.clicks("Edit", on=await person.sees("Role", in_="#growth"))
    return await person.modal("Edit a metric")


async def saved(person: Person) -> str:
    await person.submits()
    said = (await person.modal("Drumbeat")).text
    await person.closes()
    return said


async def changes_meanwhile(here: World, by: str = "olga", **changes: Any) -> None:
    """Somebody else saves other terms, of what everybody sees now."""
    (team,) = await here.bot.db.read(here.sandbox.team_id, teams.find_all)
    metric, person = await kept(here), here.person(by)
    team = replace(team, settings=replace(team.settings, admins=(*team.settings.admins, person.id)))
    read = Read(terms=replace(rules.terms_of(metric), **changes))
    entered = Entered(read=read, secret="", forget=False, known=metric.version)
    who = people.Person(id=person.id, name=by)
    await here.bot.db.run(here.sandbox.team_id, edit, 1, team, entered, who, here.bot.deps.now())
    await here.settled()


async def test_its_owner_edits_it_and_nobody_else_may(here: World) -> None:
    await here.set_up()
    await keep(here, target=Decimal("3.40"), unit="%", last=value("3", MONDAY))
    ana, ben = here.person("ana"), here.person("ben")
    await ben.types("/metric WAU", in_="#growth")
    await ben.clicks("Edit", on=await ben.sees("Role", in_="#growth"))
    await ben.sees("Only @Ana Silva or the team's admins can change this", in_="#growth")
    form = await opens(ana)
    assert (form.values[NAME], form.values[TARGET], form.values["Unit"]) == ("WAU", "3.40", "%")
    await ana.fills({NAME: "Weekly", TARGET: "4", "Owner": "@ben", "Good direction": "Down: less is better"})
    assert "Weekly is saved" in await saved(ana)
    after = await kept(here)
    assert (after.name, after.target, after.owner, after.good) == ("Weekly", Decimal(4), ben.id, rules.Good.DOWN)
    assert after.value == value("3", MONDAY)
    await opens(ben, "Weekly")


async def test_a_choice_of_source_asks_for_it_and_loses_nothing_that_was_typed(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/metric", in_="#growth")
    await ana.modal("Add a metric")
    await ana.fills({NAME: "Signups", "Value now": "5", SOURCE: "JSON over HTTP"})
    await here.settled()
    form = await ana.modal()
    assert form.values[NAME] == "Signups"
    assert {URL, QUERY, HEADER, SECRET} <= set(form.labels)
    assert "Value now" not in form.labels
    await ana.fills({URL: JSON.url, QUERY: "a.b", HEADER: "X-Key", SECRET: "hush-hush", SOURCE: "Prometheus"})
    await here.settled()
    form = await ana.modal()
    assert (form.values["Base URL"], form.values["Query"], form.values[SECRET]) == (JSON.url, "a.b", "hush-hush")
    await ana.fills({SOURCE: "Typed in by people"})
    await here.settled()
    assert (await ana.modal()).values["Value now"] == "5"
    await ana.fills({SOURCE: "CSV over HTTP, such as a published sheet"})
    await here.settled()
    form = await ana.modal()
    assert (form.values[URL], form.values["Column"], form.values[HEADER]) == (JSON.url, "a.b", "X-Key")
    assert "hush-hush" not in str(form.blocks)
    await ana.submits()
    assert "Enter the secret" in (await ana.modal()).errors[SECRET]
    await ana.fills({SECRET: "hush-hush"})
    assert "is fetched 30 minutes before each note" in await saved(ana)
    after = await kept(here)
    assert (after.source.kind, after.source.header, after.value) == (SourceKind.CSV, "X-Key", None)
    assert await secret(here) == "hush-hush"


async def test_a_secret_is_kept_replaced_or_taken_away_and_told_nowhere(here: World) -> None:
    await here.set_up()
    await keep(here, source=WITH_SECRET, failure=Failure(since=MONDAY, code="fetch_slow", told=True))
    await hide(here)
    ana = here.person("ana")
    form = await opens(ana)
    assert form.values[SECRET] in {"", None}
    await ana.fills({QUERY: "a.c"})
    await saved(ana)
    assert await secret(here) == "hush-hush"
    assert (await kept(here)).failure is None
    await opens(ana)
    await ana.fills({SECRET: "other-one"})
    await saved(ana)
    assert await secret(here) == "other-one"
    await opens(ana)
    await ana.fills({FORGET: ["Take it away"]})
    await saved(ana)
    assert await secret(here) is None
    assert (await kept(here)).source.header == ""
    assert await happened(here) == ["added", "edited", "secret replaced", "edited"]
    changes = await here.bot.db.read(here.sandbox.team_id, history.find_changes, "M-1")
    assert "hush-hush" not in str(changes)
    assert "other-one" not in str(changes)


async def test_a_stored_secret_is_sent_to_no_other_host(here: World) -> None:
    await here.set_up()
    await keep(here, source=WITH_SECRET)
    await hide(here)
    ana = here.person("ana")
    await opens(ana)
    await ana.fills({URL: "https://evil.example/x"})
    await ana.submits()
    assert "was given for api.acorn.example" in (await ana.modal()).errors[SECRET]
    await ana.fills({SECRET: "for evil"})
    await saved(ana)
    assert await secret(here) == "for evil"


@pytest.mark.parametrize("theirs", ["https://evil.example/x", ""])
async def test_a_secret_goes_to_no_host_that_somebody_else_put_there_meanwhile(here: World, theirs: str) -> None:
    """The form comes again: the host that it was typed for stands there, beside what the other one made of it."""
    await here.set_up()
    await keep(here, source=WITH_SECRET)
    await hide(here)
    ana = here.person("ana")
    await opens(ana)
    await changes_meanwhile(here, source=replace(JSON, url=theirs) if theirs else Source())
    await ana.fills({SECRET: "for acorn"})
    await ana.submits()
    await here.settled()
    form = await ana.modal("Edit a metric")
    assert "@Olga Admin changed the source while you had this open" in form.text
    assert await secret(here) is None
    assert (form.values[URL], form.values[SECRET]) == (JSON.url, "for acorn")
    await saved(ana)
    assert (await kept(here)).source == WITH_SECRET
    assert await secret(here) == "for acorn"


async def test_typed_in_from_now_on_has_no_secret_any_more(here: World) -> None:
    await here.set_up()
    await keep(here, source=WITH_SECRET, last=value("5", MONDAY, by=None))
    await hide(here)
    ana = here.person("ana")
    await opens(ana)
    await ana.fills({SOURCE: "Typed in by people"})
    await here.settled()
    await saved(ana)
    assert await secret(here) is None
    after = await kept(here)
    assert after.value is not None
    assert not after.source.is_fetched


async def test_what_two_people_changed_is_put_together_where_it_can_be(here: World) -> None:
    await here.set_up()
    await keep(here)
    ana = here.person("ana")
    await opens(ana)
    await changes_meanwhile(here, unit="people")
    await ana.fills({TARGET: "15"})
    await saved(ana)
    after = await kept(here)
    assert (after.unit, after.target) == ("people", Decimal(15))


async def test_where_both_changed_the_same_the_form_comes_again_with_both(here: World) -> None:
    await here.set_up()
    await keep(here, source=WITH_SECRET)
    await hide(here)
    ana = here.person("ana")
    await opens(ana)
    await changes_meanwhile(here, name="Theirs", unit="people", source=replace(WITH_SECRET, query="theirs"))
    await ana.fills({NAME: "Mine", QUERY: "mine", SECRET: "typed"})
    await ana.submits()
    await here.settled()
    form = await ana.modal("Edit a metric")
    assert "@Olga Admin changed the name, unit, source while you had this open" in form.text
    assert "Theirs" in form.text
    assert "theirs" in form.text
    assert "hush-hush" not in form.text
    assert (form.values[NAME], form.values["Unit"], form.values[QUERY]) == ("Mine", "people", "mine")
    assert form.values[SECRET] == "typed"
    await saved(ana)
    after = await kept(here)
    assert (after.name, after.unit, after.source.query) == ("Mine", "people", "mine")
    assert await secret(here) == "typed"


async def test_an_edited_metric_takes_the_place_of_the_nsm(here: World) -> None:
    await here.set_up()
    await keep(here, 1, "WAU")
    for number in range(2, 6):
        await keep(here, number, f"M{number}")
    await keep(here, 6, "Top", role=Role.NSM)
    ana = here.person("ana")
    await opens(ana)
    await ana.fills({ROLE: "NSM, and “Top” becomes a headline"})
    assert "Top became a headline metric" in await saved(ana)
    assert ((await kept(here, 1)).role, (await kept(here, 6)).role) == (Role.NSM, Role.HEADLINE)
    form = await opens(ana)
    assert form.values[ROLE] == "North star metric (NSM)"


async def test_a_retired_metric_is_edited_no_more(here: World) -> None:
    await here.set_up()
    await keep(here)
    ana = here.person("ana")
    await opens(ana)

    def retire(tx: Tx) -> None:
        found = metrics.get(tx, 1)
        assert found is not None
        metrics.save(tx, rules.retire(found, now=MONDAY))

    await here.bot.db.run(here.sandbox.team_id, retire)
    await ana.fills({NAME: "Other"})
    await ana.submits()
    assert "is retired" in (await ana.modal("That didn't work")).text
