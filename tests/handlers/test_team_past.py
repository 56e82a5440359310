"""The history of a team and of a week's note: in people's words, page by page, for who may see the channel."""

import re
from dataclasses import replace
from datetime import timedelta

from bot.rules.launches import Template
from handlers.launches.templates import change_template
from sandbox.person import Modal
from storage import teams
from storage.engine import Tx
from tests.handlers import front
from tests.handlers.drafted import FRIDAY
from tests.handlers.test_bets import place
from tests.world import World

NO_RECORD = "There is no such record that you can see"


async def settings(here: World, **entries: object) -> None:
    ana = here.person("ana")
    await ana.types("/rituals setup", in_="#growth")
    await ana.modal("Team settings")
    await ana.fills({label.replace("_", " "): value for label, value in entries.items()})
    await ana.submits()
    await here.settled()


async def history(here: World, who: str = "cy") -> Modal:
    person = here.person(who)
    await person.types("/rituals status", in_="#growth")
    await here.settled()
    await person.clicks("History", on=person.reads("#growth")[-1])
    return await person.modal("Team · history")


async def test_every_change_of_a_team_is_told_in_words(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await settings(here, Name="Growth & Co", Weekly_note_on="Thursday", Team_admins=["@ana", "@ben"])
    await settings(here, Decisions=["The driver of a decision may approve it themselves"])
    await ana.types("/rituals pause until 2026-12-01", in_="#growth")
    await ana.types("/rituals resume", in_="#growth")
    await here.settled()
    shown = await history(here)
    for part in (
        "Growth & Co",
        "Entries 5 to 1 of 5, the newest first",
        "Ana Silva · resume",
        "Ana Silva · pause",
        "Paused until Tue 1 Dec 2026",
        "Name Growth → Growth & Co",
        "Weekly note on Friday → Thursday",
        "@Ana Silva, @Ben Okafor",
        "The driver may approve no → yes",
        "Ana Silva · set up",
    ):
        assert part in shown.text, part
    assert not re.search(r"note_|_time|driver_may|\bNone\b|2026-12-01T", shown.text), "no names of fields"


async def test_a_changed_checklist_is_told_with_names(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    person = await here.bot.deps.people.person(here.sandbox.team_id, ana.id)

    def work(tx: Tx) -> None:
        (team,) = teams.find_all(tx)

        def make(template: Template) -> Template:
            first, *rest = template.items
            return replace(template, items=(replace(first, owner=ana.id), *rest), version=template.version + 1)

        change_template(tx, team.id, person, "checklist changed", make, here.sandbox.clock.now())

    await here.bot.deps.db.run(here.sandbox.team_id, work)
    shown = await history(here)
    assert "checklist changed" in shown.text
    assert "owner Ana Silva" in shown.text
    assert ana.id not in shown.text
    await ana.types("/launch template", in_="#growth")
    await ana.modal()
    await ana.clicks("History")
    assert "checklist changed" in (await ana.modal("Team · history")).text


async def test_a_long_one_is_turned(here: World) -> None:
    await here.set_up()
    for number in range(14):
        await settings(here, Name=f"Name {number}")
    shown = await history(here)
    assert "Entries 15 to 4 of 15" in shown.text
    await here.person("cy").clicks("Older")
    older = await here.person("cy").sees("Entries 3 to 1 of 15", in_="modal")
    assert "set up" in older.text
    await here.person("cy").clicks("Newer")
    await here.person("cy").sees("Entries 15 to 4 of 15", in_="modal")


async def test_nobody_reads_the_past_of_a_channel_that_they_may_not_see(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    cy = here.person("cy")
    for action, value in (
        ("teams.history", '{"team":1}'),
        ("teams.history", '{"team":99}'),
        ("teams.entry", '{"team":1,"n":1}'),
        ("teams.history", "x"),
        ("notes.history", '{"team":1,"number":202647}'),
        ("notes.history", '{"team":2,"number":202647}'),
        ("notes.history", '{"team":2,"number":99}'),
        ("notes.entry", '{"team":2}'),
    ):
        await front.presses(here, cy, action, value)
        assert NO_RECORD in cy.reads("#growth")[-1].text, (action, value)
        assert here.sandbox.world.stacks.get(cy.id, []) == []


async def test_the_past_of_a_note_tells_what_its_owner_did(here: World) -> None:
    await here.set_up()
    await place(here, "Churn & more")
    await here.jump(FRIDAY - timedelta(hours=6))
    await here.jump(FRIDAY)
    cy = here.person("cy")
    await cy.types("/weekly W47", in_="#growth")
    await here.settled()
    await cy.clicks("History", on=cy.reads("#growth")[-1])
    shown = await cy.modal("Note · history")
    assert "week 47 of 2026" in shown.text
    assert "Drumbeat · posted" in shown.text
    assert "It is draft → posted" in shown.text
    assert not re.search(r"\bNone\b|changed at|2026-11-20T|stage", shown.text)
