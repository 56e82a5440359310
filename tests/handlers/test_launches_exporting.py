"""Exports as people get them: a file in their own DM, with what they may see, and nothing of what they may not."""

import json
import zipfile
from io import BytesIO

from sandbox.faults import duplicated
from sandbox.person import Attachment, Person
from tests.handlers.front import action, door, send_interaction
from tests.handlers.test_decisions.test_exporting import files, rows
from tests.handlers.test_launches_finding import make, plan
from tests.world import World

DM = "@drumbeat"


async def export(here: World, person: Person, form: str, in_: str = "#growth") -> Attachment:
    """Ask, read the answer, open the newest file."""
    await person.types(f"/launch export {form}", in_=in_)
    await person.sees("Your export comes as a direct message", in_=in_)
    await here.settled()
    return files(person)[-1]


def names(file: Attachment) -> list[str]:
    return [one["name"] for one in json.loads(file.data)["launches"]]


async def test_a_table_has_a_row_for_each_item(here: World) -> None:
    await here.set_up()
    await plan(here, "=cmd() שלום 🚀")
    ana, cy = here.person("ana"), here.person("cy")
    await cy.clicks("Tick", on=await cy.sees("Countdown", in_="#growth"))
    await cy.modal("Tick an item")
    await cy.fills({"Evidence": "+1 <it> & *that*"})
    await cy.submits()
    await here.settled()
    file = await export(here, ana, "csv")
    assert file.name == "launches-2026-11-16.csv"
    first, *others = rows(file)
    assert len(others) == 12
    assert (first["Number"], first["Name"], first["Launch at"]) == (
        *("L-1", "'=cmd() שלום 🚀", "2026-12-08T10:00:00+00:00"),
    )
    assert first["Item by"] == f"Cy Young ({cy.id})"
    assert (first["State"], first["Evidence"]) == ("done", "'+1 <it> & *that*")


async def test_a_document_has_every_fact_and_a_record_is_a_page(here: World) -> None:
    await here.set_up()
    await plan(here, "Über-Checkout")
    await make(here, lambda one: one, said="looked at")
    cy = here.person("cy")
    file = await export(here, cy, "json", in_=DM)
    (read,) = json.loads(file.data)["launches"]
    assert read["owner"] == {"id": here.person("ana").id, "name": "Ana Silva"}
    assert [one["what"] for one in read["history"]] == ["planned", "looked at"]
    assert read["team"]["zone"] == "Europe/Lisbon"
    alone = await export(here, cy, "MD")
    assert alone.name == "0001-uber-checkout.md"
    assert "## Before\n\n- Telemetry verified: open, blocking, Ana Silva" in alone.data.decode()
    await plan(here, "Beta")
    packed = await export(here, cy, "md")
    assert packed.name == "launches-2026-11-16.zip"
    with zipfile.ZipFile(BytesIO(packed.data)) as archive:
        assert archive.namelist() == ["0001-uber-checkout.md", "0002-beta.md"]


async def test_without_a_form_there_are_buttons_and_the_list_leads_to_them(here: World) -> None:
    await here.set_up()
    await plan(here)
    cy = here.person("cy")
    await cy.types("/launch list", in_="#growth")
    await cy.clicks("Export", on=await cy.sees("Launches of Growth to come", in_="#growth"))
    asked = await cy.sees("Export 1 launch as a file", in_="#growth")
    assert asked.ephemeral
    for button, ending in (("CSV", ".csv"), ("JSON", ".json"), ("Markdown", ".md")):
        await cy.clicks(button, on=asked)
        await cy.sees(f"Your export comes as a direct message: 1 launch as {button}", in_="#growth")
        await here.settled()
        assert files(cy)[-1].name.endswith(ending)
    assert len(files(cy)) == 3


async def test_export_with_more_words_is_a_name(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/launch export of data", in_="#growth")
    assert (await ana.modal("Plan a launch")).values["Name"] == "export of data"


async def test_what_a_button_carries_is_not_trusted(here: World) -> None:
    await here.set_up()
    await plan(here)
    async with door(here) as client:
        for value in ("", "{}", '{"format":"exe"}', '{"format":["csv"]}', '{"format":"adr"}', "[]"):
            payload = action(here, "launches.export", value)
            assert (await send_interaction(client, here, payload)).status_code == 200
    await here.settled()
    ana = here.person("ana")
    assert len([one for one in ana.reads("#growth") if "Export 1 launch" in one.text]) == 6
    assert files(ana) == []


async def test_where_nothing_is_nothing_is_sent(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    for place in ("#growth", DM):
        for line in ("/launch export", "/launch export csv"):
            await ana.types(line, in_=place)
            await ana.sees("There is nothing to export: you can see no launch here.", in_=place)
    await here.settled()
    assert files(ana) == []


async def test_nobody_exports_what_they_may_not_see(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#payload-team")
    await here.set_up()
    for name, channel in (("Layoffs", "#leads"), ("Payload", "#payload-team"), ("Checkout", "#growth")):
        await plan(here, name, in_=channel)
    seen = {"ana": ["Checkout", "Layoffs", "Payload"], "cy": ["Checkout", "Payload"], "gus": ["Checkout"]}
    for name, expected in seen.items():
        person = here.person(name)
        assert names(await export(here, person, "json", in_=DM)) == expected, name
        assert names(await export(here, person, "json")) == ["Checkout"], "in a set-up channel its team alone"
    assert "Leads" not in "".join(one.text for one in here.person("cy").reads(DM))


async def test_who_left_a_private_channel_meanwhile_gets_nothing_of_it(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up()
    await plan(here, "Layoffs", in_="#leads")
    await plan(here, "Checkout")
    ben = here.person("ben")
    hold = here.sandbox.faults.hold("files.completeUploadExternal")
    await ben.types("/launch export csv", in_=DM)
    await hold.held()
    await ben.types("/launch export json", in_=DM)
    await ben.types("/launch export json", in_="#leads")
    await ben.sees("Your export comes as a direct message: 1 launch as JSON", in_="#leads")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    here.sandbox.faults.release("files.completeUploadExternal")
    await here.settled()
    _, second = files(ben)
    assert names(second) == ["Checkout"]
    assert "There is nothing to export" in ben.reads(DM)[-1].text


async def test_slacks_retry_brings_one_file(here: World) -> None:
    await here.set_up()
    await plan(here)
    ana = here.person("ana")
    here.sandbox.faults.script("command", duplicated())
    await ana.types("/launch export csv", in_="#growth")
    await here.settled()
    assert len(files(ana)) == 1
