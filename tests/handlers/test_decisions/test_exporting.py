"""Exports as people get them: a file in their own DM, with what they may see, and nothing of what they may not."""

import asyncio
import csv
import json
import re
import zipfile
from contextlib import suppress
from datetime import timedelta
from io import BytesIO, StringIO
from threading import Event
from typing import Any

import pytest

from handlers import exporting
from handlers.delivery import uploads
from handlers.delivery.slack import real_now
from sandbox.faults import dropped, duplicated
from sandbox.person import Attachment, Person
from storage import outbox, workspaces
from storage.engine import Tx
from storage.outbox import OutboxRow
from tests.handlers.front import action, door, send_interaction
from tests.handlers.test_decisions.living import card, decide, log
from tests.waiting import until
from tests.world import World

DM = "@drumbeat"


def files(person: Person) -> list[Attachment]:
    return [file for seen in person.reads(DM) for file in seen.files]


async def export(here: World, person: Person, form: str, in_: str = "#growth") -> Attachment:
    """Ask, read the answer, open the newest file."""
    await person.types(f"/decide export {form}", in_=in_)
    await person.sees("Your export comes as a direct message", in_=in_)
    await here.settled()
    return files(person)[-1]


def rows(file: Attachment) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(file.data.decode("utf-8-sig"), newline="")))


def titles(file: Attachment) -> list[str]:
    return [one["title"] for one in json.loads(file.data)["decisions"]]


async def two_decisions(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await decide(ben, await card(ben), "Approve", "because <it> & *that*")
    await log(ana, "/decide =cmd() שלום 🚀 @ben 2026-11-20 09:00")
    await here.settled()


async def test_a_table_opens_in_a_spreadsheet(here: World) -> None:
    await two_decisions(here)
    file = await export(here, here.person("ana"), "csv")
    assert file.name == "decisions-2026-11-16.csv"
    first, second = rows(file)
    assert (first["Number"], first["Title"], first["Status"]) == ("D-1", "Pick the queue", "approved")
    ben = here.person("ben")
    assert re.fullmatch(rf"approved by Ben Okafor \({ben.id}\), 2026-11-16T09:00:\d\d\+00:00", first["Answer"])
    assert first["Why"] == "because <it> & *that*"
    assert "logged by Ana Silva" in first["History"]
    assert "state: open → approved" in first["History"]
    assert second["Title"] == "'=cmd() שלום 🚀"
    assert (second["Due"], second["Time zone"]) == ("2026-11-20T09:00:00+00:00", "Europe/Lisbon")


async def test_a_document_has_every_fact(here: World) -> None:
    await two_decisions(here)
    file = await export(here, here.person("cy"), "json", in_=DM)
    assert file.name == "decisions-2026-11-16.json"
    first, second = json.loads(file.data)["decisions"]
    assert second["title"] == "=cmd() שלום 🚀"
    assert first["answer"]["by"] == {"id": here.person("ben").id, "name": "Ben Okafor"}
    assert [one["what"] for one in first["history"]] == ["logged", "approved"]
    assert first["team"]["zone"] == "Europe/Lisbon"


async def test_records_come_as_one_file_or_as_a_zip(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await log(ana, "/decide # Pick <b>the</b> *queue* @ben fri")
    alone = await export(here, ana, "adr")
    assert alone.name == "0001-pick-b-the-b-queue.md"
    assert alone.data.decode().startswith("# D-1 \\# Pick \\<b\\>the\\</b\\> \\*queue\\*\n\n## Status\n")
    await log(ana, "/decide Über-Plan @ben fri")
    packed = await export(here, ana, "ADR")
    assert packed.name == "decisions-2026-11-16.zip"
    with zipfile.ZipFile(BytesIO(packed.data)) as archive:
        assert archive.namelist() == ["0001-pick-b-the-b-queue.md", "0002-uber-plan.md"]
        assert archive.read("0001-pick-b-the-b-queue.md") == alone.data


async def test_without_a_form_there_are_three_buttons(here: World) -> None:
    await two_decisions(here)
    cy = here.person("cy")
    await cy.types("/decide export", in_="#growth")
    asked = await cy.sees("Export 2 decisions as a file", in_="#growth")
    assert asked.ephemeral
    for button, name in (("CSV", ".csv"), ("JSON", ".json"), ("ADR", ".zip")):
        await cy.clicks(button, on=asked)
        await cy.sees(f"Your export comes as a direct message: 2 decisions as {button}", in_="#growth")
        await here.settled()
        assert files(cy)[-1].name.endswith(name)
    assert len(files(cy)) == 3


async def test_export_with_more_words_is_a_title(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/decide export of data", in_="#growth")
    assert (await ana.modal("Log a decision")).values["Title"] == "export of data"


async def test_what_a_button_carries_is_not_trusted(here: World) -> None:
    await two_decisions(here)
    async with door(here) as client:
        for value in ("", "{}", '{"format":"exe"}', '{"format":["csv"]}', "[]"):
            payload = action(here, "decisions.export", value)
            assert (await send_interaction(client, here, payload)).status_code == 200
    await here.settled()
    ana = here.person("ana")
    assert len([one for one in ana.reads("#growth") if "Export 2 decisions" in one.text]) == 5
    assert files(ana) == []


async def test_where_nothing_is_nothing_is_sent(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    for place in ("#growth", "#lobby", DM):
        for line in ("/decide export", "/decide export csv"):
            await ana.types(line, in_=place)
            await ana.sees("There is nothing to export", in_=place)
    await here.settled()
    assert files(ana) == []


async def test_where_no_team_is_seen_it_is_said(here: World) -> None:
    await here.set_up("#leads")
    await log(here.person("ana"), "/decide Layoffs @ben fri", in_="#leads")
    for name in ("cy", "gus"):
        person = here.person(name)
        await person.types("/decide export csv", in_=DM)
        await person.sees("There is no set-up channel that you can see", in_=DM)
    await here.settled()
    assert files(here.person("cy")) == []


async def test_nobody_exports_what_they_may_not_see(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#payload-team")
    await here.set_up()
    ana = here.person("ana")
    await log(ana, "/decide Layoffs @ben fri", in_="#leads")
    await log(ana, "/decide Payload @ben fri", in_="#payload-team")
    await log(ana, "/decide Queue @ben fri")
    await here.settled()
    seen = {"ana": ["Queue", "Layoffs", "Payload"], "cy": ["Queue", "Payload"], "gus": ["Queue"]}
    for name, expected in seen.items():
        person = here.person(name)
        assert titles(await export(here, person, "json", in_=DM)) == expected, name
        assert titles(await export(here, person, "json")) == ["Queue"], "in a set-up channel its team alone"
    assert titles(await export(here, ana, "json", in_="#lobby")) == seen["ana"], "in another one as in a DM"
    assert "Leads" not in "".join(one.text for one in here.person("cy").reads(DM))


async def test_who_left_a_private_channel_meanwhile_gets_nothing_of_it(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana, "/decide Layoffs @ben fri", in_="#leads")
    await log(ana, "/decide Queue @ben fri")
    await here.settled()
    hold = here.sandbox.faults.hold("files.completeUploadExternal")
    await ben.types("/decide export csv", in_=DM)
    await hold.held()
    await ben.types("/decide export json", in_=DM)
    await ben.types("/decide export json", in_="#leads")
    await ben.sees("Your export comes as a direct message: 1 decision as JSON", in_="#leads")
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    here.sandbox.faults.release("files.completeUploadExternal")
    await here.settled()
    _, second = files(ben)
    assert titles(second) == ["Queue"]
    assert "There is nothing to export" in ben.reads(DM)[-1].text


async def test_who_left_a_private_channel_while_another_file_was_made_gets_nothing_of_it(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One file at a time is made, so his waits for hers; what he may see is asked when it is his turn."""
    await here.set_up("#leads")
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana, "/decide Layoffs @ben fri", in_="#leads")
    await log(ana, "/decide Queue @ben fri")
    await here.settled()
    makes, goes_on, really, looks = Event(), Event(), uploads.made, uploads.seen_in
    looked: list[str] = []

    def made(*args: Any) -> Any:
        makes.set()
        assert goes_on.wait(30)
        return really(*args)

    async def seen_in(*args: Any) -> Any:
        seen = await looks(*args)
        looked.append(args[-1])
        return seen

    monkeypatch.setattr(uploads, "made", made)
    monkeypatch.setattr(uploads, "seen_in", seen_in)
    try:
        await ana.types("/decide export json", in_=DM)
        await until(lambda: asyncio.sleep(0, makes.is_set()))
        await ben.types("/decide export json", in_=DM)
        await until(lambda: is_being_sent(here, to=ben))
        with suppress(AssertionError):  # nobody looks for him yet
            await until(lambda: asyncio.sleep(0, ben.id in looked), seconds=1)
        await here.sandbox.kick("ben", from_="#leads", by="ana")
        await until(lambda: is_forgotten(here, "#leads"))
    finally:
        goes_on.set()
    await here.settled()
    assert sorted(titles(files(ana)[-1])) == ["Layoffs", "Queue"]
    assert titles(files(ben)[-1]) == ["Queue"]


async def is_being_sent(here: World, to: Person) -> bool:
    """Whether his file is on its way."""

    def look(tx: Tx) -> bool:
        query = tx.rows(OutboxRow).where(OutboxRow.conversation == to.id, OutboxRow.kind == outbox.Kind.FILE)
        return any(row.status == outbox.Status.SENDING for row in tx.all(query))

    return await here.bot.db.read(here.sandbox.team_id, look)


async def is_forgotten(here: World, channel: str) -> bool:
    """Whether who is in it is to be asked again."""
    number = here.sandbox.world.channel(channel).id
    return await here.bot.db.read(here.sandbox.team_id, workspaces.get_channel, number) is None


async def test_slacks_retry_and_a_double_click_bring_one_file_and_a_later_click_another(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await two_decisions(here)
    ana, at = here.person("ana"), real_now()
    monkeypatch.setattr(exporting, "real_now", lambda: at)
    here.sandbox.faults.script("command", duplicated())
    await ana.types("/decide export csv", in_="#growth")
    await here.settled()
    assert len(files(ana)) == 1
    await ana.types("/decide export", in_="#growth")
    asked = await ana.sees("Export 2 decisions", in_="#growth")
    here.sandbox.faults.script("interaction", duplicated(at_once=True))
    await ana.clicks("CSV", on=asked)
    await here.settled()
    assert len(files(ana)) == 2
    await ana.clicks("CSV", on=asked)
    await here.settled()
    assert len(files(ana)) == 2, "at once, and meant once"
    later = at + timedelta(seconds=2 * exporting.TWICE_SECONDS)
    monkeypatch.setattr(exporting, "real_now", lambda: later)
    await ana.clicks("CSV", on=asked)
    await here.settled()
    assert len(files(ana)) == 3


async def test_a_lost_answer_is_asked_about_and_sent_again_once(here: World) -> None:
    await two_decisions(here)
    ana = here.person("ana")
    here.sandbox.faults.script("files.completeUploadExternal", dropped())
    await ana.types("/decide export csv", in_=DM)
    await here.settled()
    await here.bot.db.run(here.sandbox.team_id, hasten)
    here.bot.delivery.wake(here.sandbox.team_id)
    asked = await ana.sees("Slack's answer was lost when I posted your export of decisions as CSV", in_=DM)
    for _ in range(2):
        await ana.clicks("Post again", on=asked)
        await here.settled()
    assert len(files(ana)) == 1
    await ana.sees("That one is already settled", in_=DM)


async def test_nobody_else_settles_somebodys_export(here: World) -> None:
    await two_decisions(here)
    ana = here.person("ana")
    here.sandbox.refuse("files.getUploadURLExternal", "storage_limit_reached")
    await ana.types("/decide export csv", in_=DM)
    told = await ana.sees("I could not post your export of decisions as CSV", in_=DM)
    assert "the workspace has reached a limit of its plan. Ask a workspace admin, then press Try again." in told.text
    value = told.blocks[-1]["elements"][0]["value"]
    async with door(here) as client:
        payload = action(here, "teams.try_again", value)
        payload["user"]["id"] = here.person("cy").id
        await send_interaction(client, here, payload)
    await here.settled()
    assert files(ana) == []
    await ana.clicks("Try again", on=told)
    await here.settled()
    assert len(files(ana)) == 1


async def test_without_the_scope_the_person_learns_what_to_ask_for(here: World) -> None:
    await two_decisions(here)
    ana = here.person("ana")
    here.install_without(["files:write"])
    await ana.types("/decide export csv", in_="#growth")
    told = await ana.sees("I could not post your export of decisions as CSV", in_=DM)
    assert "files:write" in told.text
    assert "Ask whoever runs Drumbeat to install it again" in told.text
    here.install_without([])
    await ana.clicks("Try again", on=told)
    await here.settled()
    assert len(files(ana)) == 1


@pytest.mark.parametrize("form", ["csv", "json", "adr"])
async def test_three_thousand_nasty_characters_come_through(here: World, form: str) -> None:
    await here.set_up()
    ana = here.person("ana")
    context = ("=cmd()\n# <b>&*_~`\n\u202eשלום 🚀\n" * 200)[:3000].strip()
    await ana.types("/decide Pick @ben fri", in_="#growth")
    await ana.modal("Log a decision")
    await ana.fills({"Context": context})
    await ana.submits()
    await here.settled()
    text = (await export(here, ana, form)).data.decode("utf-8-sig")
    if form == "csv":
        assert rows(Attachment("x.csv", text.encode()))[0]["Context"] == f"'{context}"
    elif form == "json":
        assert json.loads(text)["decisions"][0]["context"] == context
    else:
        assert [line for line in text.splitlines() if line.startswith("#")][:3] == [
            *("# D-1 Pick", "## Status", "## Context"),
        ]


def hasten(tx: Tx) -> Any:
    """What may still land is looked for at once."""
    for row in tx.all(tx.rows(OutboxRow).where(OutboxRow.status == outbox.Status.IN_DOUBT)):
        row.due_at = real_now()
        tx.add(row)
