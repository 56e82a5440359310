"""A team's checklist as people use it: seen, changed, exported and imported."""

import asyncio
import json
from collections.abc import Sequence
from typing import Any

import pytest

from bot.rules.launches import Phase, Template, TemplateItem, default_template
from bot.rules.launches.templates import DEFAULT
from sandbox.person import Attachment, CannotDo, Modal, Person
from storage import history
from storage import launches as stored
from tests.handlers import front
from tests.handlers.test_launches import card, plan
from tests.world import World

TITLE, ITEM, IMPORT, CHANGES = "Launch checklist", "Checklist item", "Import a checklist", "What changes"
LEGAL = {"Item": "Legal has read <it>", "When": "Before", "Owner": "@cy", "Due, days": "-5"}


async def opened(person: Person, in_: str = "#growth") -> Modal:
    await person.types("/launch template", in_=in_)
    return await person.modal(TITLE)


async def shown(here: World, person: Person, title: str = TITLE) -> Modal:
    """What is open once the bot has answered to a click."""
    await here.settled()
    return await person.modal(title)


async def two_admins(here: World) -> tuple[Person, Person]:
    """Ana, who set #growth up, and Olga, who administers the workspace."""
    await here.set_up()
    await here.sandbox.invite("@olga", to="#growth", by="ana")
    return here.person("ana"), here.person("olga")


async def saves(here: World, person: Person, filled: dict[str, Any], nth: int | None = None) -> Modal:
    """A new item, or the nth one edited."""
    if nth is None:
        await person.clicks("Add an item")
    else:
        await person.picks("Edit", nth=nth)
    await shown(here, person, ITEM)
    await person.fills(filled)
    await person.submits()
    return await shown(here, person, TITLE)


async def kept(here: World, team: int = 1) -> Template:
    return await here.bot.db.read(here.sandbox.team_id, stored.get_template, team)


async def happened(here: World) -> list[history.Entry]:
    every = await here.bot.db.read(here.sandbox.team_id, history.find, "team 1")
    return [one for one in every if one.what != "set up"]


def texts(items: Sequence[TemplateItem]) -> list[str]:
    return [one.text for one in items]


async def exported(here: World, person: Person) -> str:
    """What the file says that came in the DM."""
    await person.clicks("Export YAML")
    await shown(here, person, "Drumbeat")
    await person.closes()
    await here.settled()
    await person.sees("The launch checklist of", in_="@drumbeat")
    file = [one for one in here.sandbox.world.files.values() if one.completed][-1]
    assert file.data is not None
    return file.data.decode()


# --- seeing it -------------------------------------------------------------------------------------------------------


async def test_the_help_has_a_button_to_it(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/launch help", in_="#growth")
    await ana.clicks("Launch checklist", on=await ana.sees("/launch template", in_="#growth"))
    assert "Telemetry verified" in (await ana.modal(TITLE)).text


async def test_anybody_who_sees_the_channel_sees_and_exports_it_and_admins_change_it(here: World) -> None:
    await two_admins(here)
    for handle, may in (("cy", False), ("gus", False), ("olga", True), ("ana", True)):
        person = here.person(handle)
        form = await opened(person)
        assert "Telemetry verified\nblocking · the launch's owner" in form.text
        assert "Review at T+7 d\nreview · the launch's owner · 7 days after the launch" in form.text
        assert ("[Add an item]" in form.text, "[Import YAML]" in form.text) == (may, may)
        assert "[Export YAML]" in form.text
        assert ("admins can change them: @Ana Silva" in form.text) is not may
        await person.closes()
    gus = here.person("gus")
    await opened(gus)
    text = await exported(here, gus)
    assert text.startswith("# Launch checklist of Growth, Mon 16 Nov 2026 (Europe/Lisbon)\n")
    assert (
        '  - text: "Review at T+30 d"\n    phase: after\n    due: 30\n    blocking: false\n    review: true\n' in text
    )


async def test_in_a_dm_the_team_is_asked(here: World) -> None:
    await here.set_up()
    await here.set_up("#leads")
    ana = here.person("ana")
    await opened(ana, "@drumbeat")
    await ana.picks("Growth")
    await shown(here, ana)
    form = await saves(here, ana, LEGAL | {"Owner": None})
    assert "Legal has read <it>" in form.text
    await ana.picks("Leads")
    assert "Legal" not in (await shown(here, ana)).text
    await ana.picks("Growth")
    assert "Legal" in (await shown(here, ana)).text
    assert texts((await kept(here, 2)).items) == texts(DEFAULT)


async def test_who_does_not_see_the_channel_sees_no_checklist(here: World) -> None:
    await here.set_up("#leads")
    cy = here.person("cy")
    async with front.door(here) as client:
        for name in ("back", "add", "item", "export", "import", "usual", "team"):
            for value in ('{"team":1,"at":0,"v":0,"do":"remove"}', '{"team":"x"}', "", '{"team":9}', "[]"):
                sent = front.action(here, f"launches.template_{name}", value, by=cy)
                assert (await front.send_interaction(client, here, sent)).status_code == 200
        for name in ("item", "import", "apply"):
            carried, entered = {"team": 1, "at": 0, "seen": 0}, {"yaml": {"value": "items: []"}}
            sent = front.submission(
                here, f"launches.template_{name}", f"V{name}", by=cy, carried=carried, entered=entered
            )
            assert "no such record" in (await front.send_interaction(client, here, sent)).text
    await here.settled()
    assert await kept(here) == default_template(1)
    assert not [one for one in cy.reads("@drumbeat") if "checklist" in one.text]


async def test_who_is_no_admin_changes_nothing_by_an_old_or_a_made_up_button(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    async with front.door(here) as client:
        for name in ("add", "item", "import", "usual"):
            sent = front.action(here, f"launches.template_{name}", '{"team":1,"at":0,"v":0,"do":"remove"}', by=ben)
            await front.send_interaction(client, here, sent)
            await here.settled()
    assert len([one for one in ben.reads("#growth") if "Only the team's admins can change this" in one.text]) == 4
    assert await kept(here) == default_template(1)


# --- one item --------------------------------------------------------------------------------------------------------


async def test_an_item_is_added_changed_moved_and_removed_and_history_keeps_it(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await opened(ana)
    form = await saves(here, ana, LEGAL)
    assert "Legal has read <it>\nblocking · @Cy Young · 5 working days before the launch" in form.text
    await ana.picks("Edit", nth=7)
    edit = await shown(here, ana, ITEM)
    assert {label: edit.values[label] for label in LEGAL} == LEGAL
    await ana.fills({"Item": "Legal has signed", "Owner": None, "Blocking": []})
    await ana.submits()
    form = await shown(here, ana)
    assert "Legal has signed\nnot blocking · the launch's owner · 5 working days" in form.text
    await ana.picks("Move up", nth=6)  # the first of each phase has no such entry
    await shown(here, ana)
    await ana.picks("Remove", nth=0)
    form = await shown(here, ana)
    assert texts((await kept(here)).items)[:7] == [*texts(DEFAULT[1:6]), "Legal has signed", DEFAULT[6].text]
    assert "Last changes" in form.text
    last = form.text.partition("Last changes")[2]
    assert "checklist item removed: Telemetry verified (before, blocking)\n" in last
    assert (
        "checklist item changed: Legal has read <it> (before, blocking, owner @Cy Young, due -5) → "
        "Legal has signed (before, not blocking, due -5)"
    ) in last
    found = await happened(here)
    assert [(one.what, one.by) for one in found] == [
        (f"checklist item {what}", ana.id) for what in ("added", "changed", "moved up", "removed")
    ]
    assert (found[1].before["item 1"], found[1].after["item 1"]) == (
        f"Legal has read <it> (before, blocking, owner {here.person('cy').id}, due -5)",
        "Legal has signed (before, not blocking, due -5)",
    )
    assert found[3].before["item 1"] == "Telemetry verified (before, blocking)"
    assert not [one for one in ana.reads("#growth") if "Legal" in one.text], "the channel is left in peace"


async def test_launches_already_planned_keep_theirs_and_new_ones_start_with_the_new_one(here: World) -> None:
    await plan(here)
    ana = here.person("ana")
    await opened(ana)
    await saves(here, ana, LEGAL)
    await ana.picks("Remove", nth=0)
    await shown(here, ana)
    await ana.closes()
    assert "Legal" not in (await card(here)).text
    await ana.types("/launch Second 2026-12-09", in_="#growth")
    await ana.modal("Plan a launch")
    await ana.fills({"Go / no-go approver": "@ben"})
    await ana.submits()
    text = (await ana.sees("L-2 Second\n", in_="#growth")).text
    assert "Legal has read <it>" in text
    assert "Telemetry verified" not in text
    launch = await here.bot.db.read(here.sandbox.team_id, stored.get, 2)
    assert launch is not None
    (legal,) = [one for one in launch.items if one.text.startswith("Legal")]
    assert (legal.owner, legal.due, legal.blocking, legal.phase) == (here.person("cy").id, -5, True, Phase.BEFORE)


async def test_mistakes_are_marked_at_their_field(here: World) -> None:
    await here.set_up("#leads")
    ana = here.person("ana")
    await opened(ana, "#leads")
    await ana.clicks("Add an item")
    await shown(here, ana, ITEM)
    for filled, label, said in (
        ({"Due, days": "soon"}, "Due, days", "“soon” is not a number of days."),
        ({"Due, days": "3"}, "Due, days", "Before the launch is a number from -365 to 0"),
        ({"When": "Launch day", "Due, days": "-1"}, "Due, days", "On the launch day it is 0"),
        ({"When": "After", "Due, days": "-1", "Blocking": []}, "Due, days", "After the launch is a number from 0"),
        ({"When": "After", "Due, days": "1"}, "Blocking", "never block it"),
        ({"Review": ["Asks for what the launch brought (after it)"]}, "Review", "A review comes after the launch"),
        ({"Owner": "@cy"}, "Owner", "Cy Young is not in #leads: invite them first."),
        ({"Owner": "@drumbeat"}, "Owner", "A bot can't be asked"),
    ):
        usual: dict[str, Any] = {"When": "Before", "Owner": None, "Due, days": None, "Review": []}
        await ana.fills({"Item": "Legal", **usual, "Blocking": ["No launch while this is open"]} | filled)
        await ana.submits()
        form = await ana.modal(ITEM)
        assert list(form.errors) == [label], filled
        assert said in form.errors[label]
        assert form.values["Item"] == "Legal"
    assert await kept(here) == default_template(1)


async def test_two_who_change_the_same_item_look_at_both(here: World) -> None:
    ana, olga = await two_admins(here)
    await opened(ana)
    await ana.picks("Edit", nth=3)
    await shown(here, ana, ITEM)
    await ana.fills({"Due, days": "-2"})
    await opened(olga)
    await saves(here, olga, {"Due, days": "-9"}, nth=3)
    await ana.submits()
    form = await shown(here, ana, ITEM)
    assert "Somebody changed this item while you had this open." in form.text
    assert "9 working days before the launch" in form.text
    assert form.values["Due, days"] == "-2"
    await ana.submits()
    await shown(here, ana)
    assert (await kept(here)).items[3].due == -2


async def test_who_edits_what_somebody_removed_is_told_and_may_put_it_back(here: World) -> None:
    ana, olga = await two_admins(here)
    await opened(ana)
    await ana.picks("Edit", nth=3)
    await shown(here, ana, ITEM)
    await ana.fills({"Due, days": "-2"})
    await opened(olga)
    await olga.picks("Remove", nth=3)
    await shown(here, olga)
    await ana.submits()
    form = await shown(here, ana, ITEM)
    assert "Somebody took this item out" in form.text
    await ana.submits()
    await shown(here, ana)
    found = (await kept(here)).items
    assert [(one.due, at) for at, one in enumerate(found) if one.text == "Comms drafted"] == [(-2, 6)]


async def test_two_who_change_different_items_both_stay_and_an_old_menu_does_nothing(here: World) -> None:
    ana, olga = await two_admins(here)
    await opened(ana)
    await opened(olga)
    await olga.picks("Remove", nth=0)
    await shown(here, olga)
    await ana.picks("Remove", nth=1)  # on the checklist as it was
    form = await shown(here, ana)
    assert "Somebody changed the checklist while you had this open." in form.text
    assert texts((await kept(here)).items) == texts(DEFAULT[1:])
    await ana.picks("Edit", nth=1)
    await shown(here, ana, ITEM)
    await ana.fills({"Due, days": "-2"})
    await olga.picks("Remove", nth=0)
    await shown(here, olga)
    await ana.submits()
    await shown(here, ana)
    found = (await kept(here)).items
    assert (texts(found), found[0].due) == (texts(DEFAULT[2:]), -2)


async def test_a_double_click_on_save_adds_one_item(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await opened(ana)
    await ana.clicks("Add an item")
    await shown(here, ana, ITEM)
    await ana.fills(LEGAL)
    results = await asyncio.gather(ana.submits(), ana.submits(), return_exceptions=True)
    assert all(one is None or isinstance(one, CannotDo) for one in results)
    await here.settled()
    assert len((await kept(here)).items) == 14
    if (view := ana.acts.top(ana.member)) is not None:
        assert view.shape["title"]["text"] == TITLE
        form = await saves(here, ana, LEGAL | {"Item": "A second one in the same modal"})
        assert "A second one in the same modal" in form.text


async def test_a_full_checklist_is_shown_and_takes_no_more(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    items = tuple(TemplateItem(text=f"{n} {'&' * 140}", phase=Phase.BEFORE) for n in range(60))
    template = Template(team=1, items=items, version=1)
    await here.bot.db.run(here.sandbox.team_id, stored.save_template, template)
    await opened(ana)
    await ana.clicks("Add an item")
    await shown(here, ana, ITEM)
    await ana.fills(LEGAL)
    await ana.submits()
    assert "at most 60 items" in (await ana.modal(ITEM)).errors["Item"]
    await ana.clicks("Back to the checklist")
    assert "59 &&&" in (await shown(here, ana)).text


# --- as a file -------------------------------------------------------------------------------------------------------

LEGAL_YAML = '- text: "Legal has read it"\n  phase: before\n  due: -5\n'


async def imports(here: World, person: Person, filled: dict[str, Any], title: str) -> Modal:
    await person.clicks("Import YAML")
    await shown(here, person, IMPORT)
    await person.fills(filled)
    await person.submits()
    return await shown(here, person, title)


async def test_what_was_exported_is_changed_and_imported_as_a_file(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await opened(ana)
    text = await exported(here, ana)
    assert (
        "Nothing would change"
        in (await imports(here, ana, {"YAML file": [Attachment("checklist.yaml", text.encode())]}, CHANGES)).text
    )
    await ana.clicks("Back to the checklist")
    await shown(here, ana)
    first = '  - text: "Telemetry verified"\n    phase: before\n    blocking: true\n'
    assert first in text
    changed = text.replace(first, "").replace("blocking: true", "blocking: false", 1)
    changed += f"  - text: Legal has read it\n    phase: before\n    owner: {here.person('cy').id}  # Cy\n    due: -5\n"
    form = await imports(here, ana, {"YAML file": [Attachment("checklist.yaml", changed.encode())]}, CHANGES)
    for part in (
        "Added (1)\n• Legal has read it (before · blocking · @Cy Young · 5 working days before the launch)",
        "Removed (1)\n• Telemetry verified",
        "Changed (1)\n• Success criteria documented: blocking → not blocking",
    ):
        assert part in form.text
    assert await kept(here) == default_template(1), "nothing is changed before it is applied"
    await ana.submits()
    form = await shown(here, ana)
    assert "The checklist is changed: 1 added, 1 removed, 1 changed." in form.text
    found = await kept(here)
    assert (found.version, texts(found.items)) == (1, [*texts(DEFAULT[1:7]), "Legal has read it", *texts(DEFAULT[7:])])
    (entry,) = await happened(here)
    assert (entry.what, entry.by) == ("checklist replaced", ana.id)


async def test_all_mistakes_are_shown_at_once_and_nothing_is_half_applied(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await opened(ana)
    owners = (here.sandbox.bot_user_id, cy.id, "U0NOBODY")
    wrong = "items:\n- text: A\n  phase: soon\n- text: B\n  phase: before\n  due: 4\n"
    wrong += "".join(f"- {{text: {one}, phase: before, owner: {one}}}\n" for one in owners)
    form = await imports(here, ana, {"Or its text": wrong}, IMPORT)
    for part in (
        "Nothing was changed: 4 mistakes",
        "line 3, phase: “soon” is no phase.",
        "line 6, due: Before the launch is a number from -365 to 0",
        "line 7, owner: A bot can't be asked",
        "line 9, owner: Slack knows no such person.",
    ):
        assert part in form.text
    assert form.values["Or its text"] == wrong
    await ana.fills({"Or its text": f"items:\n{LEGAL_YAML}"})
    await ana.submits()
    form = await shown(here, ana, CHANGES)
    assert "Removed (13)" in form.text
    await ana.submits()
    await shown(here, ana)
    assert texts((await kept(here)).items) == ["Legal has read it"]
    await ana.clicks("Back to the usual one")
    assert "Removed (1)\n• Legal has read it" in (await shown(here, ana, CHANGES)).text
    await ana.submits()
    assert "Back to the usual one" not in (await shown(here, ana)).text
    assert (await kept(here)).items == DEFAULT


async def test_of_very_many_mistakes_ten_are_shown(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await opened(ana)
    many = "items:\n" + "".join(f"- text: item {n}\n  phase: {'<!here>' * 9}\n" for n in range(14))
    form = await imports(here, ana, {"Or its text": many}, IMPORT)
    assert form.text.count("is no phase") == 10
    assert "and 4 more" in form.text
    assert "<!here>" not in json.dumps(form.blocks[0])


@pytest.mark.parametrize(
    ("filled", "label", "said"),
    [
        ({}, "Or its text", "Attach a file, or paste the text here."),
        (
            {"YAML file": [Attachment("a.yaml", b"items: []")], "Or its text": "items: []"},
            "Or its text",
            "Take one of them out.",
        ),
        ({"YAML file": [Attachment("a.yaml", b"#" * 100_001)]}, "YAML file", "larger than 100 KB"),
        ({"YAML file": [Attachment("a.yaml", b"\xff\xfe")]}, "YAML file", "This is not a text file."),
    ],
)
async def test_what_is_no_file_for_this_is_refused_at_its_field(
    here: World, filled: dict[str, Any], label: str, said: str
) -> None:
    await here.set_up()
    ana = here.person("ana")
    await opened(ana)
    form = await imports(here, ana, filled, IMPORT)
    assert said in form.errors[label]


async def test_a_file_is_read_only_from_slack_itself_and_as_far_as_slack_lets_us(here: World) -> None:
    await here.set_up()
    team = (await kept(here)).team
    file = {"id": "F1", "name": "a.yaml", "url_private_download": ""}
    async with front.door(here) as client:
        for n, (url, said) in enumerate(
            (
                ("https://files.slack.com.evil.example/F1/a.yaml", "does not let me read this file"),
                ("http://[", "does not let me read this file"),
                ("file:///etc/passwd", "does not let me read this file"),
                (f"{here.sandbox.url}/files/F1/a.yaml", "Slack has no such file any more"),
                ("", "Slack has no such file any more"),
            )
        ):
            carried = {"team": team, "step": "1", "files": True}
            entered = {"file": {"files": [file | {"url_private_download": url}]}, "yaml": {}}
            sent = front.submission(here, "launches.template_import", f"V{n}", carried=carried, entered=entered)
            answer = (await front.send_interaction(client, here, sent)).json()
            assert said in answer["errors"]["file"], url


async def test_a_permission_that_was_taken_away_meanwhile_is_told_at_the_file(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await opened(ana)
    await ana.clicks("Import YAML")
    await shown(here, ana, IMPORT)
    await ana.fills({"YAML file": [Attachment("a.yaml", b"items: []")]})
    here.install_without({"files:read"})
    await ana.submits()
    assert "Slack does not let me read this file. Paste its text" in (await ana.modal(IMPORT)).errors["YAML file"]


async def test_somebody_plans_while_another_changes_the_checklist(here: World) -> None:
    """Both hold the team, and neither waits for the other for ever."""
    ana, olga = await two_admins(here)
    for number in range(3):
        await ana.types(f"/launch Launch {number} 2026-12-08", in_="#growth")
        await ana.modal("Plan a launch")
        await ana.fills({"Go / no-go approver": "@ben"})
        await opened(olga)
        await olga.clicks("Add an item")
        await shown(here, olga, ITEM)
        await olga.fills(LEGAL | {"Item": f"item {number}"})
        await asyncio.gather(ana.submits(), olga.submits())
        await shown(here, olga)
        await olga.closes()
    assert len((await kept(here)).items) == 16
    for number in (1, 2, 3):
        assert await here.bot.db.read(here.sandbox.team_id, stored.get, number) is not None


async def test_without_the_permission_to_read_files_the_text_can_be_pasted(here: World) -> None:
    here.install_without({"files:read"})
    await here.set_up()
    ana = here.person("ana")
    await opened(ana)
    await ana.clicks("Import YAML")
    form = await shown(here, ana, IMPORT)
    assert "YAML file" not in form.labels
    assert "has to be installed with files:read" in form.text
    await ana.fills({"Its text": f"items:\n{LEGAL_YAML}"})
    await ana.submits()
    assert "Removed (13)" in (await shown(here, ana, CHANGES)).text


async def test_what_somebody_changed_before_it_is_applied_is_looked_at_first(here: World) -> None:
    ana, olga = await two_admins(here)
    await opened(ana)
    await imports(here, ana, {"Or its text": f"items:\n{LEGAL_YAML}"}, CHANGES)
    await opened(olga)
    await saves(here, olga, LEGAL | {"Item": "legal has READ it"})
    await ana.submits()
    form = await shown(here, ana, CHANGES)
    assert "Somebody changed the checklist while you had this open." in form.text
    assert "legal has READ it → Legal has read it" in form.text
    assert len((await kept(here)).items) == 14
    await ana.submits()
    await shown(here, ana)
    assert texts((await kept(here)).items) == ["Legal has read it"]


async def test_an_export_after_one_left_the_private_channel_says_so(here: World) -> None:
    await here.set_up("#leads")
    ana, ben = here.person("ana"), here.person("ben")
    await opened(ben, "#leads")
    here.sandbox.faults.hold("conversations.open")
    await ben.clicks("Export YAML")
    await here.sandbox.faults.held("conversations.open", 1)
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    here.sandbox.faults.release("conversations.open")
    await here.settled()
    await ben.sees("There is nothing to export", in_="@drumbeat")
    assert not [one for one in ana.reads("#leads") if "checklist" in one.text]
