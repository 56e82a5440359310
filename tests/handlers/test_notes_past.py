"""Notes that are past: one as it reads now, why a week has none, their list, and their versions."""

from dataclasses import replace
from datetime import timedelta

from bot.rules.notes import NoteWeek, Stage
from sandbox.person import Person as User
from storage import notes as stored
from tests.handlers import front
from tests.handlers.drafted import FRIDAY, WEEK
from tests.handlers.forging import NO_RECORD, SHAPES, leads
from tests.handlers.test_decisions.test_exporting import files
from tests.handlers.test_notes import place, promise, submit
from tests.handlers.test_notes_correcting import corrects
from tests.world import World


async def test_a_past_note_is_shown_by_its_week_however_that_is_typed(here: World) -> None:
    await here.set_up()
    await here.jump(FRIDAY)
    await here.jump(FRIDAY + 3 * timedelta(days=1))
    cy = here.person("cy")
    for typed in ("2026-W47", "W47", "47", "week 47", "last", "2026–w47"):
        await cy.types(f"/weekly {typed}", in_="#growth")
        await here.settled()
        shown = cy.reads("#growth")[-1]
        assert shown.ephemeral, typed
        assert "Only for you · posted" in shown.text, typed
        assert "Weekly note · Growth · week 47" in shown.text, typed
        assert "Correct" not in shown.text, typed


async def shown(here: World, person: User, typed: str, in_: str = "#growth") -> str:
    await person.types(f"/weekly {typed}".strip(), in_=in_)
    await here.settled()
    return person.reads(in_)[-1].text


async def test_the_preview_leads_to_past_notes_without_typing(here: World) -> None:
    await here.set_up()
    await here.jump(FRIDAY)
    for name in ("cy", "ana"):  # who may see the note, and who may change it too
        person = here.person(name)
        await person.types("/weekly", in_="#growth")
        await here.settled()
        await person.clicks("Past notes", on=await person.sees("Preview, only for you", in_="#growth"))
        listed = await person.sees("Weekly notes of Growth", in_="#growth")
        assert listed.ephemeral
        assert "Week 47 of 2026" in listed.text


async def test_a_week_without_a_note_says_why(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    soon = await shown(here, cy, "2026-W47")
    assert "Growth, week 47 of 2026: that note is to come" in soon
    assert "/weekly shows how it stands." in soon
    assert "that note is to come" in await shown(here, cy, "2027-W01")
    assert "no note is planned for that week yet" in await shown(here, cy, "9998-W01")
    assert "that is before this team was set up, on Mon 16 Nov 2026." in await shown(here, cy, "46")
    assert "There is no weekly note yet." in await shown(here, cy, "last")
    await cy.types("/rituals pause until 2026-11-26", in_="#growth")
    await here.settled()
    pausing = here.person("ana")
    await pausing.types("/rituals pause until 2026-11-26", in_="#growth")
    await here.jump(FRIDAY)
    assert "week 47 of 2026: not posted, because posts were paused" in await shown(here, cy, "47")
    week = NoteWeek(team=1, week="2026-W48", due=FRIDAY + WEEK, changed_at=FRIDAY, by=here.person("ana").id)
    for stage, said in (
        (Stage.SKIPPED, "skipped by @Ana Silva: “nobody <is> here”"),
        (Stage.HELD, "held by @Ana Silva: “nobody <is> here”"),
        (Stage.MISSED, "not posted: nobody <is> here"),
    ):
        held = replace(week, stage=stage, why="nobody <is> here")
        await here.bot.db.run(here.sandbox.team_id, stored.save_week, held)
        assert said in await shown(here, cy, "2026-W48"), stage


async def test_words_help_where_no_week_is_meant(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    assert "There is no week “2026-W54”: most years have 52, some 53." in await shown(here, cy, "2026-W54")
    assert "“2026-46” is not a week I understand. Write it as 2026-W46" in await shown(here, cy, "2026-46")
    assert "“nonsense” is not something I know." in await shown(here, cy, "nonsense")
    assert "`" not in await shown(here, cy, "help")
    for part in ("/weekly list", "/weekly export", "/weekly follow #leadership", "/weekly 2026-W46"):
        assert part in await shown(here, cy, "help")


async def test_the_list_has_every_week_and_leads_to_each_note(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    assert "There is none yet." in await shown(here, cy, "list")
    await place(here)
    await promise(here, "Ship it")
    for number in range(12):
        if number == 3:
            await ana.types("/rituals pause", in_="#growth")
        if number == 4:
            await ana.types("/rituals resume", in_="#growth")
        await here.jump(FRIDAY + number * WEEK)
    await corrects(here, ana, "B-1 ", {"How it reads": "B-1 Invites · 1 %"})
    first = await shown(here, cy, "list")
    assert "Weekly notes of Growth · page 1" in first
    lines = [one for one in first.splitlines() if one.startswith("Week ")]
    assert len(lines) == 10
    assert lines[0].startswith("Week 5 of 2027 · Fri 5 Feb 2027 · kept 0 of 1 commit · ")
    assert "2 versions" in lines[0]
    assert "Week 50 of 2026 · not posted, because posts were paused" in lines
    assert "[Newer]" not in first
    await cy.clicks("Older", on=await cy.sees("page 1", in_="#growth"))
    second = await cy.sees("page 2", in_="#growth")
    lines = [one for one in second.text.splitlines() if one.startswith("Week ")]
    assert [one.partition(" of ")[0] for one in lines] == ["Week 48", "Week 47"]
    assert "[Older]" not in second.text
    await cy.clicks("Show", on=second, nth=1)
    assert "Weekly note · Growth · week 47" in (await cy.sees("Only for you · posted", in_="#growth")).text
    await cy.clicks("Newer", on=await cy.sees("page 2", in_="#growth"))
    await cy.sees("page 1", in_="#growth")


async def test_every_version_can_be_read(here: World) -> None:
    await here.set_up()
    await place(here)
    await here.jump(FRIDAY)
    ana, cy = here.person("ana"), here.person("cy")
    for sure in (70, 60):
        await corrects(here, ana, "B-1 ", {"How it reads": f"B-1 Invites · {sure} %"}, why=f"it was {sure}")
    assert "version 3" in await shown(here, cy, "last")
    await cy.clicks("Versions", on=await cy.sees("[Versions]", in_="#growth"))
    said = (await cy.modal("Versions")).text
    assert said.index("Version 3") < said.index("Version 2") < said.index("Version 1")
    assert "corrected Nov 21, 2026 at 1:00 AM" in said
    assert "by @Ana Silva" in said
    assert "it was 60" in said
    assert "B-1 Invites · 70 % → B-1 Invites · 60 %" in said
    await cy.clicks("Read it", nth=2)
    assert "B-1 Invites · Ana Silva · on track · 80 %" in (await cy.modal("Version 1")).text


async def test_elsewhere_the_team_is_asked_and_nothing_private_is_shown(here: World) -> None:
    await here.set_up()
    await here.set_up("#leads")
    await here.jump(FRIDAY)
    cy, ana = here.person("cy"), here.person("ana")
    assert "Weekly note · Growth · week 47" in await shown(here, cy, "last", "@drumbeat")
    asked = await shown(here, ana, "W47", "@drumbeat")
    assert "Of which team?" in asked
    assert "Leads" in asked
    await ana.clicks("Show", on=await ana.sees("Of which team?", in_="@drumbeat"), nth=1)
    await ana.sees("Only for you · posted", in_="@drumbeat")
    await ana.types("/weekly list", in_="@drumbeat")
    await ana.clicks("Show", on=await ana.sees("The notes of which team?", in_="@drumbeat"))
    await ana.sees("Weekly notes of", in_="@drumbeat")
    team = await leads(here)
    values = (
        *SHAPES,
        f'{{"team":{team},"week":"2026-W47"}}',
        f'{{"team":{team},"week":"last","version":1,"page":1,"at":1}}',
        '{"team":9,"week":"2026-W47"}',
        '{"team":"1","week":"2026-W47"}',
    )
    strange = ('{"team":1,"week":"2026-W99"}', '{"team":1,"week":7}', '{"team":1}')
    for name in ("past", "versions", "version", "versions_on", "correct", "correcting", "followers"):
        for value in (*values, *(strange if name not in {"followers", "correct"} else ())):
            await front.presses(here, cy, f"notes.{name}", value)
            assert NO_RECORD in cy.reads("#growth")[-1].text, (name, value)
    for name in ("list", "newer", "older"):
        for value in (*values, '{"team":1,"page":-1}', '{"team":1,"page":1e400}', '{"team":1,"page":"x"}'):
            await front.presses(here, cy, f"notes.{name}", value)
            assert NO_RECORD in cy.reads("#growth")[-1].text, (name, value)
    assert not [one for one in cy.reads("#growth") if "Leads" in one.text]


# --- the export ------------------------------------------------------------------------------------------------------


async def test_all_notes_come_as_one_file_as_they_read_now(here: World) -> None:
    await here.set_up()
    await place(here, "In_vites <&> [x](y)")
    ana, cy = here.person("ana"), here.person("cy")
    await submit(here, ana, "/decide Pick_the_queue @ben 2027-01-08", {})
    await here.jump(FRIDAY)
    await here.jump(FRIDAY + WEEK)
    await corrects(here, ana, "B-1 ", {"How it reads": "1. B-1 # 50 %"}, why="typed [wrong]")
    await cy.types("/weekly export", in_="#growth")
    await cy.sees("Your export comes as a direct message: 2 notes as Markdown.", in_="#growth")
    await here.settled()
    file = files(cy)[-1]
    assert file.name == "notes-2026-11-27.md"
    text = file.data.decode()
    newest, _, oldest = text.partition("# Weekly note · Growth · week 47 (2026-W47)")
    assert newest.startswith(
        "# Weekly note · Growth · week 48 (2026-W48)\n\nPosted Fri 27 Nov 2026, 16:00 (Europe/Lisbon)"
    )
    assert "\n- 1\\. B-1 \\# 50 %\n" in newest
    assert "## Corrections\n\n- Fri 27 Nov 2026, 16:00 (Europe/Lisbon) by Ana Silva — typed \\[wrong\\]\n" in newest
    assert "**B-1 In\\_vites" in oldest
    assert "· @Ben Okafor · due Fri 8 Jan 2027" in oldest
    assert "\\<\\&\\> \\[x\\]" in oldest
    await cy.types("/weekly export W47", in_="#growth")
    await cy.sees("1 note as Markdown", in_="#growth")
    await here.settled()
    assert files(cy)[-1].data.decode().startswith("# Weekly note · Growth · week 47")
    await cy.types("/weekly export last", in_="#growth")
    await here.settled()
    assert files(cy)[-1].data.decode().startswith("# Weekly note · Growth · week 48")
    await cy.types("/weekly export 2026-W40", in_="#growth")
    await cy.sees("There is nothing to export: you can see no note here.", in_="#growth")
    await cy.types("/weekly list", in_="#growth")
    await cy.clicks("Export", on=await cy.sees("Weekly notes of Growth", in_="#growth"))
    await here.settled()
    assert len(files(cy)) == 4


async def test_nobody_exports_what_they_may_not_see(here: World) -> None:
    await here.set_up()
    await here.set_up("#leads")
    await here.jump(FRIDAY)
    cy, ana = here.person("cy"), here.person("ana")
    for person, teams in ((cy, ["Growth"]), (ana, ["Growth", "Leads"])):
        await person.types("/weekly export", in_="@drumbeat")
        await here.settled()
        text = files(person)[-1].data.decode()
        assert [one for one in ("Growth", "Leads") if f"# Weekly note · {one} ·" in text] == teams
