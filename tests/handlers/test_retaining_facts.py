"""What words were deleted from is read and exported afterwards as before, and its history gives it back."""

import json

from bot.rules import bets, launches, notes
from bot.rules.facts import Change
from bot.rules.retention import DELETED
from handlers.retaining import delete_words
from storage import bets as stored_bets
from storage import history
from storage import launches as stored_launches
from storage import notes as stored_notes
from tests.handlers.drafted import DRAFT, FRIDAY, check_replays, draft_of, gives_why, placed
from tests.handlers.test_bets import place, update
from tests.handlers.test_decisions import test_exporting as decisions_exporting
from tests.handlers.test_decisions.living import card, decide, log
from tests.handlers.test_decisions.turning import WAITS, nov
from tests.handlers.test_erasing import chain_holds
from tests.handlers.test_launches_asking import dec, told
from tests.handlers.test_launches_exporting import export as export_launches
from tests.handlers.test_launches_waiting import HOUR
from tests.handlers.test_notes_correcting import corrects, noted
from tests.handlers.under_way import planned, said, with_go
from tests.world import World


async def deletes(here: World, *records: str) -> None:
    """As the clock does with what is old."""
    await here.bot.db.run(here.sandbox.team_id, delete_words, list(records), here.bot.deps.now())
    await here.settled()
    assert await chain_holds(here) > 0


async def changes(here: World, record: str) -> list[Change]:
    return list(await here.bot.db.read(here.sandbox.team_id, history.find_changes, record))


async def test_a_snoozed_decision_is_read_and_exported(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await log(ana)
    await here.jump(nov(19))
    await ben.picks(HOUR, on=await ben.sees(WAITS, in_="@drumbeat"))
    await decide(ben, await card(ben), "Approve", "It scales")
    await here.settled()
    await deletes(here, "D-1")
    await ana.clicks("History", on=await card(ana))
    read = (await ana.modal("D-1 · history")).text
    assert f"Title {DELETED}" in read
    assert "Snoozed until today at 6:00 PM" in read
    await ana.closes()
    (one,) = json.loads((await decisions_exporting.export(here, ana, "json")).data)["decisions"]
    facts = {each["fact"]: each["to"] for entry in one["history"] for each in entry["changes"]}
    assert str(facts["snoozed until"]).startswith("2026-11-19T18:00")
    (row,) = decisions_exporting.rows(await decisions_exporting.export(here, ana, "csv"))
    assert "snoozed until: 2026-11-19T18:00" in row["History"]


async def test_a_launch_with_its_go_is_read_and_exported(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await planned(here)
    await here.jump(dec(7))
    (reminder,) = told(ben, "waits for your go or no-go")
    await ben.picks(HOUR, on=reminder)
    await with_go(here)
    before = await here.bot.db.read(here.sandbox.team_id, stored_launches.get, 1)
    assert before is not None
    await deletes(here, "L-1")
    after = await here.bot.db.read(here.sandbox.team_id, stored_launches.get, 1)
    assert after is not None
    assert (after.name, after.approval.state, after.at) == (DELETED, before.approval.state, before.at)
    assert launches.replay(await changes(here, "L-1")) == after
    await ben.clicks("History", on=said(here, "Countdown")[0])
    read = (await ben.modal("L-1 · history")).text
    assert "Snoozed until" in read
    assert "Gate waiting → go" in read
    await ben.closes()
    (one,) = json.loads((await export_launches(here, ana, "json")).data)["launches"]
    facts = {each["fact"]: each["to"] for entry in one["history"] for each in entry["changes"]}
    assert facts["approval state"] == "approved"
    assert str(facts["snoozed until"]).startswith("2026-12-07T15:00")


async def test_a_bet_says_what_became_of_its_promise(here: World) -> None:
    await here.set_up()
    shown = await place(here)
    ana = here.person("ana")
    await update(ana, {"Confidence, %": "60", "What changed": "legal", "Next promise": "ship"})
    await here.settled()
    await update(ana, {"What became of it": "Not kept", "Why": "no time"})
    await here.settled()
    await deletes(here, "B-1")
    bet = await here.bot.db.read(here.sandbox.team_id, stored_bets.get, 1)
    assert bets.replay(await changes(here, "B-1")) == bet
    await ana.clicks("History", on=shown)
    read = (await ana.modal("B-1 · history")).text
    assert f"The last promise was not kept\nWhy it was not kept in full {DELETED}" in read


async def test_a_note_is_read_and_comes_back_without_its_words(here: World) -> None:
    await noted(here)
    ana = here.person("ana")
    await corrects(here, ana, "B-1", {"How it reads": "B-1 Orchids are late"}, why="orchid mistake")
    before = await here.bot.db.read(here.sandbox.team_id, stored_notes.get_week, 1, "2026-W47")
    assert before is not None
    await deletes(here, "note 1 2026-W47")
    after = await here.bot.db.read(here.sandbox.team_id, stored_notes.get_week, 1, "2026-W47")
    assert after == before
    every = await changes(here, "note 1 2026-W47")
    assert "orchid" not in str(every).lower()
    assert notes.replay(every) == after
    await ana.types("/weekly W47", in_="#growth")
    await here.settled()
    await ana.clicks("History", on=ana.reads("#growth")[-1])
    read = (await ana.modal("Note · history")).text
    assert "Drumbeat · posted" in read
    assert "It is draft → posted" in read
    assert DELETED in read


async def test_of_a_note_that_was_skipped_the_reason_goes(here: World) -> None:
    await here.set_up()
    await placed(here, "Invites")
    await here.jump(DRAFT)
    ana = here.person("ana")
    await gives_why(here, ana, "Skip this week", "orchid week", on=draft_of(ana))
    await here.jump(FRIDAY)
    await deletes(here, "note 1 2026-W47")
    assert "orchid" not in str(await changes(here, "note 1 2026-W47"))
    assert "skipped" in await check_replays(here)
