"""Bets, as people use them: placing, the card, updates typed and in the form, who sees what."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.rules.bets import Change, Health, replay
from handlers import bets
from sandbox.person import Person, Seen
from storage import bets as stored
from storage import history, teams
from storage.history import Entry
from tests.world import MONDAY, World

OUTCOME = "share of teams that leave in their first year"
FILLED = {"Outcome": OUTCOME, "From": "8%", "To": "5%", "By": "2027-05-01", "Confidence, %": "80"}
LEADS_SECRET = "layoffs"


async def place(here: World, name: str = "Churn", by: str = "ana", in_: str = "#growth", **more: Any) -> Seen:
    """A bet through its form; its card, as the person who placed it sees it."""
    person = here.person(by)
    await person.types("/bet", in_=in_)
    await person.modal("Place a bet")
    await person.fills(FILLED | {"Name": name} | more)
    await person.submits()
    await here.settled()
    return await person.sees(f" {name}\n{OUTCOME}", in_=in_)


async def update(person: Person, entries: dict[str, Any], *, typed: str = "/bet B-1", in_: str = "#growth") -> None:
    """From the card that only they see, through the form."""
    await person.types(typed, in_=in_)
    await person.clicks("Update", on=await person.sees("[Update]", in_=in_))
    await person.modal("Update a bet")
    await person.fills(entries)
    await person.submits()


def said(person: Person, text: str, in_: str = "#growth") -> list[Seen]:
    """What everybody can read there."""
    return [one for one in person.reads(in_) if text in one.text and not one.ephemeral]


# --- placing ---------------------------------------------------------------------------------------------------------


async def test_a_bet_is_placed_and_its_card_says_it_all(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await ana.types("/bet Churn under 5% by 1 May", in_="#growth")
    form = await ana.modal("Place a bet")
    assert (form.values["Name"], form.values["By"]) == ("Churn under 5%", "2027-05-01")
    assert (form.values["Owner"], form.values["Horizon"]) == ("@ana", "Now")
    assert "Team" not in form.labels
    await ana.fills({"Outcome": OUTCOME, "From": "8%", "To": "5%", "Confidence, %": "80 %", "Appetite, weeks": "6"})
    await ana.submits()
    card = await ben.sees("B-1 Churn under 5%", in_="#growth")
    assert not card.ephemeral
    for part in (OUTCOME, "8% → 5%, by Sat 1 May 2027", "@Ana Silva", "80 %", "on track", "now, 6 weeks", "[Update]"):
        assert part in card.text


async def test_mistakes_are_marked_at_their_field_and_the_rest_is_kept(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/bet Churn", in_="#growth")
    await ana.modal("Place a bet")
    mistakes = {
        "Confidence, %": ("101", "70", "“101” is not a chance"),
        "Appetite, weeks": ("27", "", "from 1 to 26"),
        "By": ("2026-11-16", "2026-12-01", "Pick a day after today (Europe/Lisbon)"),
    }
    await ana.fills({"Outcome": "a < b & *c*"} | {label: wrong for label, (wrong, _, _) in mistakes.items()})
    for _ in mistakes:
        await ana.submits()
        marked = (await ana.modal("Place a bet")).errors
        ((label, words),) = marked.items()
        assert mistakes[label][2] in words
        await ana.fills({label: mistakes[label][1]})
    await ana.fills({"Confidence, %": "high"})
    await ana.submits()
    assert "“high” is not a number" in (await ana.modal()).errors["Confidence, %"]
    await ana.fills({"Confidence, %": "70"})
    await ana.submits()
    assert "a < b & c" in (await ana.sees("B-1 Churn", in_="#growth")).text.replace("*", "")


async def test_an_owner_must_be_able_to_see_the_channel(here: World) -> None:
    await here.set_up("#leads")
    ana = here.person("ana")
    await ana.types("/bet Churn", in_="#leads")
    await ana.modal("Place a bet")
    await ana.fills(FILLED | {"Owner": "@cy"})
    await ana.submits()
    assert "is not in #leads: invite them first" in (await ana.modal()).errors["Owner"]


async def test_a_double_submit_places_one_bet(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/bet Churn", in_="#growth")
    view = (await ana.modal("Place a bet")).id
    await ana.fills(FILLED)
    await asyncio.gather(*(ana.acts.submit(ana.member, view) for _ in range(2)), return_exceptions=True)
    await here.settled()
    assert len(said(ana, OUTCOME)) == 1


async def test_in_a_direct_message_the_team_is_asked(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    ana, cy = here.person("ana"), here.person("cy")
    await cy.types("/bet Churn", in_="@drumbeat")
    assert "Team" not in (await cy.modal("Place a bet")).labels, "they see one team"
    await ana.types("/bet Churn by 1 May", in_="@drumbeat")
    assert "Team" in (await ana.modal("Place a bet")).labels
    await ana.fills(FILLED | {"Team": "Leads"})
    await ana.submits()
    await here.person("ben").sees("B-1 Churn", in_="#leads")
    await ana.types("/bet Onboarding", in_="@drumbeat")
    assert (await ana.modal("Place a bet")).values["Team"] == "Leads", "the last used one first"


async def test_a_channel_that_is_not_set_up_keeps_what_was_typed(here: World) -> None:
    ana = here.person("ana")
    await ana.types("/bet Churn under 5% by 1 May", in_="#growth")
    answer = await ana.sees("This channel is not set up yet", in_="#growth")
    assert "/bet Churn under 5% by 1 May" in answer.text


# --- showing and listing ---------------------------------------------------------------------------------------------


async def test_a_number_shows_the_card_privately(here: World) -> None:
    await here.set_up()
    await place(here)
    ben = here.person("ben")
    await ben.types("/bet b1", in_="#growth")
    card = await ben.sees("B-1 Churn", in_="#growth")
    assert card.ephemeral
    await ben.clicks("Update", on=card)
    form = await ben.modal("Update a bet")
    assert (form.values["Health"], form.values["Confidence, %"], form.values["What changed"]) == (
        "On track",
        "80",
        None,
    )


async def test_who_can_not_see_the_channel_can_not_see_the_bet(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await place(here, LEADS_SECRET, in_="#leads")
    for stranger in (here.person("cy"), here.person("gus")):
        for typed in ("/bet B-1", "/bet B-1 70 why", "/bet B-9"):
            await stranger.types(typed, in_="#growth")
            answer = await stranger.sees("There is no such record that you can see", in_="#growth")
            assert LEADS_SECRET not in answer.text
        await stranger.types(f"/bet {LEADS_SECRET} 70 why", in_="#growth")
        assert (await stranger.modal("Place a bet")).values["Name"] == f"{LEADS_SECRET} 70 why"
        await stranger.closes()
        await stranger.types("/bet list", in_="#growth")
        await stranger.sees("No bet is open", in_="#growth")
        await stranger.uses("Update a bet")
        assert LEADS_SECRET not in (await stranger.modal()).text


async def test_a_guest_of_the_channel_may_update(here: World) -> None:
    await here.set_up()
    await place(here)
    await update(here.person("gus"), {"Confidence, %": "75", "What changed": "two teams asked"})
    await here.person("ana").sees("80 → 75 % — two teams asked (@Gus Guest)", in_="#growth")


async def test_the_list_is_worst_first(here: World) -> None:
    await here.set_up()
    await place(here, "Good", **{"Confidence, %": "90"})
    await place(here, "Unsure", **{"Confidence, %": "30", "Owner": "@ben"})
    await place(here, "Risky", **{"Confidence, %": "95", "Horizon": "Next"})
    cy = here.person("cy")
    await update(cy, {"Health": "Off track", "What changed": "no budget"}, typed="/bet B-3")
    await cy.types("/bet list", in_="#growth")
    listed = await cy.sees("Open bets of Growth", in_="#growth")
    assert listed.ephemeral
    rows = [row for row in listed.text.splitlines() if row.startswith("B-")]
    assert [row.split(" · ")[0] for row in rows] == ["B-3 Risky", "B-2 Unsure", "B-1 Good"]
    assert rows[1].startswith("B-2 Unsure · on track · 30 % · @Ben Okafor")


async def test_help_shows_how_it_is_typed(here: World) -> None:
    ana = here.person("ana")
    await ana.types("/bet help", in_="#growth")
    for typed in ("/bet Churn under 5% by 1 May", "/bet B-3 70 waiting on legal", "/bet list"):
        await ana.sees(typed, in_="#growth")


# --- updating --------------------------------------------------------------------------------------------------------


async def test_an_update_is_one_line_in_the_thread_and_the_card_shows_it(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ben = here.person("ben")
    await ben.clicks("Update", on=card)
    await ben.modal("Update a bet")
    await ben.fills({"Confidence, %": "70"})
    await ben.submits()
    assert (await ben.modal()).errors == {"What changed": "Say what changed, so that others can follow."}
    await ben.fills({"What changed": "waiting on <legal> & co", "Next promise": "ship the survey"})
    await ben.submits()
    line = await ben.sees("B-1 Churn · 80 → 70 %", in_="#growth")
    assert "— waiting on <legal> & co (@Ben Okafor)\nnext promise (commit): ship the survey" in line.text
    assert line.thread_ts == card.ts
    shown = await ben.sees("waiting on <legal> & co\nNext promise (commit)", in_="#growth")
    assert shown.ts == card.ts
    assert "70 %" in shown.text


async def test_the_channel_hears_only_of_what_is_alarming(here: World) -> None:
    await here.set_up()
    await place(here)
    ben = here.person("ben")
    for typed, is_loud in (("70 legal", False), ("50 no answer", True), ("90 signed", False)):
        await ben.types(f"/bet B-1 {typed}", in_="#growth")
        await here.settled()
        reason = typed.partition(" ")[2]
        (line,) = said(ben, f"— {reason}")
        assert _broadcast(here, line) is is_loud, typed
    await update(ben, {"Health": "At risk", "What changed": "the pilot slips"})
    line = await ben.sees("B-1 Churn · on track → at risk — the pilot slips", in_="#growth")
    assert _broadcast(here, line)


def _broadcast(here: World, line: Seen) -> bool:
    return next(one for one in here.sandbox.world.in_channel(line.channel) if one.ts == line.ts).broadcast


async def test_one_typed_line_updates_and_is_confirmed(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ben = here.person("ben")
    await ben.types("/bet B-1 70 waiting on legal", in_="#growth")
    assert (await ben.sees("Noted: B-1 Churn · 80 → 70 % — waiting on legal", in_="#growth")).ephemeral
    await ben.types("/bet churn 65% still waiting", in_="#growth")
    await ben.sees("Noted: B-1 Churn · 70 → 65 % — still waiting", in_="#growth")
    await ben.types("/bet churn 65% still waiting", in_="#growth")
    await ben.sees("B-1 Churn stays at 65 %", in_="#growth")
    await ben.types("/bet B-1 170", in_="#growth")
    assert "/bet B-1 170" in (await ben.sees("“170” is not a chance", in_="#growth")).text
    await here.settled()
    assert [one.thread_ts for one in said(ben, "B-1 Churn ·")] == [card.ts, card.ts]


async def test_without_a_reason_the_form_asks_for_it(here: World) -> None:
    await here.set_up()
    await place(here)
    ben = here.person("ben")
    await ben.types("/bet b1 70%", in_="#growth")
    form = await ben.modal("Update a bet")
    assert form.values["Confidence, %"] == "70"
    (focused,) = [one["block_id"] for one in form.blocks if one.get("element", {}).get("focus_on_load")]
    assert focused == "reason"
    await ben.submits()
    assert "What changed" in (await ben.modal()).errors
    await ben.fills({"What changed": "legal"})
    await ben.submits()
    await ben.sees("B-1 Churn · 80 → 70 % — legal", in_="#growth")


async def test_a_line_that_can_be_read_in_several_ways_offers_each(here: World) -> None:
    await here.set_up()
    await place(here, "Churn EU")
    await place(here, "Churn US")
    ben = here.person("ben")
    await ben.types("/bet churn 70 waiting on legal", in_="#growth")
    answer = await ben.sees("can be read in several ways", in_="#growth")
    assert answer.ephemeral
    await ben.clicks("Update to 70 %", on=answer, nth=1)
    form = await ben.modal("Update a bet")
    assert "B-2 Churn US" in form.text
    assert (form.values["Confidence, %"], form.values["What changed"]) == ("70", "waiting on legal")
    await ben.closes()
    await ben.clicks("Place a bet", on=answer)
    assert (await ben.modal("Place a bet")).values["Name"] == "churn 70 waiting on legal"
    await ben.closes()
    await ben.types("/bet retention 40", in_="#growth")
    await ben.clicks("Choose a bet", on=await ben.sees("an update of a bet", in_="#growth"))
    await ben.modal("Update a bet")
    await ben.submits()
    assert (await ben.modal("Update a bet")).values["Confidence, %"] == "40"


async def test_a_promise_is_answered_before_the_next_is_made(here: World) -> None:
    await here.set_up()
    await place(here)
    ben = here.person("ben")
    await update(ben, {"Next promise": "ship the survey", "How firm is it": "Aspire: we try to"})
    await ben.sees("next promise (aspire): ship the survey", in_="#growth")
    await here.settled()
    await update(ben, {"Next promise": "read the answers"})
    assert "First say what became" in (await ben.modal()).errors["What became of it"]
    await ben.fills({"What became of it": "Partly"})
    await ben.submits()
    assert (await ben.modal()).errors == {"Why": "Say why it was not kept in full."}
    await ben.fills({"Why": "half were sent"})
    await ben.submits()
    await ben.sees("promise partly kept (@Ben Okafor)\nnext promise (commit): read the answers", in_="#growth")


async def test_the_shortcut_offers_ones_own_bets_first(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await ben.uses("Update a bet")
    await ben.modal("That didn't work")
    await ben.closes()
    await place(here, "Churn", **{"Confidence, %": "10"})
    await place(here, "Onboarding", Owner="@ben")
    await ben.uses("Update a bet")
    assert (await ben.modal("Update a bet")).values["Bet"] == "B-2 Onboarding"
    await ben.fills({"Bet": "B-1 Churn"})
    await ben.submits()
    await ben.fills({"Confidence, %": "5", "What changed": "gone"})
    await ben.submits()
    await ben.sees("B-1 Churn · 10 → 5 % — gone", in_="#growth")


async def test_a_double_submit_changes_nothing(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ben = here.person("ben")
    await ben.clicks("Update", on=card)
    view = (await ben.modal("Update a bet")).id
    await ben.fills({"Confidence, %": "70", "What changed": "legal"})
    await asyncio.gather(*(ben.acts.submit(ben.member, view) for _ in range(2)), return_exceptions=True)
    await here.settled()
    assert len(said(ben, "80 → 70 %")) == 1
    assert len(said(ben, "B-1 Churn ·")) == 1


async def test_of_two_people_the_second_sees_what_changed_and_keeps_their_words(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana, ben = here.person("ana"), here.person("ben")
    for person in (ana, ben):
        await person.clicks("Update", on=card)
        await person.modal("Update a bet")
    await ana.fills({"Confidence, %": "60", "What changed": "legal says no"})
    await ben.fills({"Health": "At risk", "What changed": "the pilot slips", "Next promise": "call them"})
    await ana.submits()
    await ben.submits()
    saved = await ben.modal("Update a bet")
    assert "Your update of B-1 Churn is saved." in saved.text
    assert "Changed while you had this open\n@Ana Silva: 80 → 60 % — legal says no" in saved.text
    await ben.sees("B-1 Churn · on track → at risk — the pilot slips (@Ben Okafor)\nnext promise", in_="#growth")
    kept = await here.bot.db.read(here.sandbox.world.team_id, stored.get, 1)
    assert kept is not None
    assert (kept.confidence, kept.health, kept.version) == (60, Health.AT_RISK, 3), "what was not touched follows"
    assert len(said(ana, "B-1 Churn · 80 → 60 %")) == 1


async def test_who_touched_nothing_does_not_confirm_what_they_have_not_seen(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana, ben = here.person("ana"), here.person("ben")
    for person in (ana, ben):
        await person.clicks("Update", on=card)
        await person.modal("Update a bet")
    await ana.fills({"Confidence, %": "60", "What changed": "legal says no"})
    await ana.submits()
    await ben.submits()
    again = await ben.modal("Update a bet")
    assert "Changed while you had this open\n@Ana Silva: 80 → 60 % — legal says no" in again.text
    assert again.values["Confidence, %"] == "60", "not touched, so it follows"
    await ben.fills({"Confidence, %": "sixty"})
    await ben.submits()
    assert "“sixty” is not a number" in (await ben.modal()).errors["Confidence, %"]
    await ben.fills({"Confidence, %": "60"})
    await ben.submits()
    kept = await here.bot.db.read(here.sandbox.world.team_id, stored.get, 1)
    assert kept is not None
    assert (kept.confidence, kept.updated_by) == (60, ben.id)


async def test_an_answer_to_a_promise_that_somebody_else_answered_is_not_lost(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana, ben = here.person("ana"), here.person("ben")
    await update(ana, {"Next promise": "ship the survey"})
    await here.settled()
    for person in (ana, ben):
        await person.clicks("Update", on=card)
        await person.modal("Update a bet")
    await ana.fills({"What became of it": "Kept"})
    await ben.fills({"What became of it": "Not kept", "Why": "it went to nobody"})
    await ana.submits()
    await ben.submits()
    again = await ben.modal("Update a bet")
    assert "@Ana Silva: 80 % · promise kept" in again.text
    assert "Not kept: it went to nobody" in again.text
    assert "What became of it" not in again.labels


async def test_words_after_a_number_are_a_reason_or_a_name(here: World) -> None:
    await here.set_up()
    await place(here)
    ben = here.person("ben")
    await ben.types("/bet B-1 waiting on legal", in_="#growth")
    answer = await ben.sees("can be read in two ways", in_="#growth")
    await ben.clicks("Update", on=answer)
    form = await ben.modal("Update a bet")
    assert (form.values["Confidence, %"], form.values["What changed"]) == ("80", "waiting on legal")
    await ben.submits()
    await ben.sees("B-1 Churn · 80 % — waiting on legal (@Ben Okafor)", in_="#growth")


async def test_what_changes_between_the_look_at_a_bet_and_its_update_is_not_lost(here: World) -> None:
    """Somebody else's update is committed after a bet was read, and before what was said about it is written."""
    await here.set_up()
    await place(here)
    db, workspace, now = here.bot.db, here.sandbox.world.team_id, here.bot.deps.now()
    seen = await db.read(workspace, stored.get, 1)
    (team,) = await db.read(workspace, teams.find_all)
    assert seen is not None
    await here.person("ben").types("/bet B-1 70 legal", in_="#growth")
    done = await db.run(workspace, bets.say, seen, team, 60, "rain", here.person("ana").id, now)
    assert (done.bet.version, done.bet.confidence, done.update.confidence_before) == (3, 60, 70)
    assert (await _history(here, "B-1"))[-1].before["confidence"] == 70
    change = Change(health=seen.health, confidence=50, reason="snow")
    with pytest.raises(UserError, match="changed_meanwhile"):
        await db.run(workspace, bets.update, seen, team, change, seen.version, here.person("ana").id, now)
    await here.settled()
    lines = [one.text for one in said(here.person("ana"), "B-1 Churn · ")]
    assert [("80 → 70 %" in text, "70 → 60 %" in text) for text in lines] == [(True, False), (False, True)]


async def test_history_keeps_who_when_from_to_and_why(here: World) -> None:
    await here.set_up()
    await place(here)
    ana, ben = here.person("ana"), here.person("ben")
    await ben.types("/bet B-1 70 legal", in_="#growth")
    await update(ben, {"Next promise": "ship"})
    await here.settled()
    await update(ana, {"What became of it": "Partly", "Why": "half"})
    await ana.types("/bet B-1 70", in_="#growth")
    placed, fell, promised, answered, looked = await _history(here, "B-1")
    assert (placed.what, placed.by, placed.before, placed.after["confidence"]) == ("placed", ana.id, {}, 80)
    assert (fell.what, fell.by, fell.why) == ("updated", ben.id, "legal")
    assert (fell.before["confidence"], fell.after["confidence"], fell.after["reason"]) == (80, 70, "legal")
    assert (promised.after["promise text"], promised.after["promise kind"]) == ("ship", "commit")
    assert (answered.before["promise text"], answered.after["promise text"]) == ("ship", None)
    assert (answered.after["answered result"], answered.after["answered why"]) == ("partly", "half")
    assert (looked.what, looked.by, "confidence" in looked.after) == ("no change", ana.id, False)
    changes = await here.bot.db.read(here.sandbox.world.team_id, history.find_changes, "B-1")
    assert replay(changes) == await here.bot.db.read(here.sandbox.world.team_id, stored.get, 1)
    assert MONDAY < fell.at < looked.at < MONDAY + timedelta(minutes=5)


async def _history(here: World, record: str) -> list[Entry]:
    return await here.bot.db.read(here.sandbox.world.team_id, history.find, record)
