"""What a bet is about is edited, maybe by two people at once; one placed by mistake is taken off."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.rules import people
from bot.rules.bets import Bet, Horizon, State, Terms, replay
from handlers import bets
from sandbox.person import Modal, Person, Seen
from storage import bets as stored
from storage import history, teams
from storage.engine import Tx
from tests.handlers.test_bets import OUTCOME, place, said
from tests.world import MONDAY, World


async def opens(person: Person, card: Seen, entry: str = "Edit", title: str = "Edit B-1") -> Modal:
    await person.picks(entry, on=card)
    return await person.modal(title)


async def edits(person: Person, card: Seen, entries: dict[str, Any]) -> None:
    await opens(person, card)
    await person.fills(entries)
    await person.submits()


async def kept(here: World, number: int = 1) -> Bet:
    found = await here.bot.db.read(here.sandbox.team_id, stored.get, number)
    assert found is not None
    return found


def lines(person: Person, text: str = "edited B-1", in_: str = "#growth") -> list[str]:
    return [one.text for one in said(person, text, in_) if one.thread_ts]


# --- editing ---------------------------------------------------------------------------------------------------------


async def test_everything_that_a_bet_is_about_can_be_edited(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana, cy = here.person("ana"), here.person("cy")
    form = await opens(ana, card)
    shown = {"Name": "Churn", "Outcome": OUTCOME, "From": "8%", "To": "5%", "By": "2027-05-01", "Owner": "@ana"}
    assert {name: form.values[name] for name in shown} == shown
    await ana.fills(
        {
            "Name": "Churn  EU",
            "Outcome": "share of <EU> teams that leave",
            "From": "9%",
            "To": "6%",
            "Horizon": "Next",
            "Appetite, weeks": "6",
            "Kind of work": "platform",
            "Links": "https://example.com/spec\nhttps://example.com/board",
        }
    )
    await ana.submits()
    await here.settled()
    shown_now = (await cy.sees("B-1 Churn EU\n", in_="#growth")).text
    for part in ("share of <EU> teams that leave, 9% → 6%", "next, 6 weeks", "platform", "https://example.com/board"):
        assert part in shown_now
    (line,) = lines(cy)
    for part in (
        "@Ana Silva edited B-1 Churn EU: name “Churn” → “Churn EU”",
        "“share of <EU> teams that leave”",
        "start 8% → 9% · target 5% → 6%",
        "horizon now → next · appetite none → 6 weeks · kind of work none → platform · links edited",
    ):
        assert part in line
    assert (await kept(here)).terms == Terms(
        name="Churn EU",
        what="share of <EU> teams that leave",
        start="9%",
        target="6%",
        due=(await kept(here)).terms.due,
        owner=ana.id,
        horizon=Horizon.NEXT,
        appetite=6,
        work="platform",
        links=("https://example.com/spec", "https://example.com/board"),
    )


async def test_the_date_moves_only_with_cause_and_old_and_new_stay_on_the_card(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana, ben = here.person("ana"), here.person("ben")
    await edits(ana, card, {"By": "2027-06-01", "Name": "Churn of teams"})
    asked = await ana.modal("Edit B-1")
    assert asked.errors == {"Why the date moves": "Say why the date moves: old and new date stay on the card."}
    assert asked.values["Name"] == "Churn of teams", "what was typed stays"
    await ana.fills({"By": "2026-11-16", "Why the date moves": "the <vendor> slips"})
    await ana.submits()
    assert "Pick a day after today (Europe/Lisbon)" in (await ana.modal()).errors["By"]
    await ana.fills({"By": "2027-06-01"})
    await ana.submits()
    await here.settled()
    moved = "Sat 1 May 2027 → Tue 1 Jun 2027"
    assert f"Date moved: {moved}, @Ana Silva: the <vendor> slips" in (await ben.sees("Churn of teams\n")).text
    (line,) = lines(ben)
    assert f"date {moved}" in line
    assert line.endswith("— the <vendor> slips")


async def test_a_new_owner_must_see_the_channel_and_the_thread_says_who_it_is(here: World) -> None:
    await here.set_up("#leads")
    card = await place(here, in_="#leads")
    ana, ben = here.person("ana"), here.person("ben")
    await edits(ana, card, {"Owner": "@cy"})
    assert "is not in #leads: invite them first" in (await ana.modal()).errors["Owner"]
    await ana.fills({"Owner": "@ben"})
    await ana.submits()
    await here.settled()
    assert lines(ben, in_="#leads") == ["@Ana Silva edited B-1 Churn: owner @Ana Silva → @Ben Okafor"]
    assert (await kept(here)).owner == ben.id


async def test_who_did_not_touch_the_owner_is_not_asked_about_one_who_left(here: World) -> None:
    await here.set_up("#leads")
    card = await place(here, in_="#leads", Owner="@ben")
    ana = here.person("ana")
    await opens(ana, card)
    await ana.fills({"Appetite, weeks": "8"})
    await here.sandbox.kick("ben", from_="#leads", by="ana")
    (team,) = await here.bot.db.read(here.sandbox.team_id, teams.find_all)
    before, by = await kept(here), people.Person(id=ana.id, name="Ana")
    terms = replace(before.terms, owner=ana.id)
    await here.bot.db.run(here.sandbox.team_id, bets.edit, 1, team, terms, "", 1, by, here.bot.deps.now())
    await ana.submits()
    await here.settled()
    after = await kept(here)
    assert (after.owner, after.terms.appetite) == (ana.id, 8)


async def test_only_the_owner_and_admins_edit_and_others_are_told_who_can(here: World) -> None:
    await here.set_up()
    card = await place(here, Owner="@ben")
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    for entry in ("Edit", "Placed by mistake"):
        await cy.picks(entry, on=card)
        told = await cy.sees("Only @Ben Okafor or the team's admins can change this", in_="#growth")
        assert told.ephemeral
    await edits(ben, card, {"Name": "Churn of teams"})
    await edits(ana, card, {"To": "4%"})
    await here.settled()
    assert len(lines(cy)) == 2


async def test_who_was_the_owner_when_the_form_was_opened_edits_no_more(here: World) -> None:
    await here.set_up()
    card = await place(here, Owner="@ben")
    ana, ben = here.person("ana"), here.person("ben")
    await opens(ben, card)
    await edits(ana, card, {"Owner": "@cy"})
    await ben.fills({"Name": "Mine"})
    await ben.submits()
    assert "Only @Cy Young" in (await ben.modal("That didn't work")).text
    assert (await kept(here)).name == "Churn"


async def test_the_same_terms_once_more_change_nothing(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana = here.person("ana")
    before = await kept(here)
    await edits(ana, card, {"Why the date moves": "no reason at all"})
    await here.settled()
    assert await kept(here) == before
    assert lines(ana) == []


async def test_a_double_submit_edits_once(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana = here.person("ana")
    view = (await opens(ana, card)).id
    await ana.fills({"Name": "Churn of teams"})
    await asyncio.gather(*(ana.acts.submit(ana.member, view) for _ in range(2)), return_exceptions=True)
    await edits(ana, card, {"Name": "Churn of teams"})
    await here.settled()
    assert len(lines(ana)) == 1
    assert (await kept(here)).version == 2


async def test_what_two_people_changed_in_different_fields_is_both_kept(here: World) -> None:
    await here.set_up()
    card = await place(here, Owner="@ben")
    ana, ben = here.person("ana"), here.person("ben")
    await opens(ana, card)
    await opens(ben, card)
    await ana.fills({"Name": "Churn of teams", "By": "2027-06-01", "Why the date moves": "vendor"})
    await ben.fills({"Appetite, weeks": "8"})
    await ana.submits()
    await here.person("cy").types("/bet B-1 70 legal", in_="#growth")
    await ben.submits()
    await here.settled()
    bet = await kept(here)
    assert (bet.name, bet.terms.due.isoformat(), bet.terms.appetite) == ("Churn of teams", "2027-06-01", 8)
    assert bet.confidence == 70
    assert lines(ben)[-1] == "@Ben Okafor edited B-1 Churn of teams: appetite none → 8 weeks"


async def test_where_two_people_changed_the_same_the_second_sees_it_and_decides(here: World) -> None:
    await here.set_up()
    card = await place(here, Owner="@ben")
    ana, ben = here.person("ana"), here.person("ben")
    await opens(ana, card)
    await opens(ben, card)
    await ana.fills({"Name": "Churn <of> teams", "To": "4%", "By": "2027-06-01", "Why the date moves": "vendor"})
    await ben.fills({"Name": "Churn EU", "By": "2027-07-01", "Why the date moves": "legal", "Appetite, weeks": "8"})
    await ana.submits()
    await ben.submits()
    again = await ben.modal("Edit B-1")
    assert "@Ana Silva changed the name, target, date while you had this open" in again.text
    assert "Their name, which yours would replace:\n> “Churn <of> teams”" in again.text
    assert "Their date, which yours would replace:\n> Tue 1 Jun 2027" in again.text
    assert "Their target" not in again.text
    values = {"Name": "Churn EU", "To": "4%", "By": "2027-07-01", "Why the date moves": "legal", "Appetite, weeks": "8"}
    assert {name: again.values[name] for name in values} == values
    await ben.fills({"Name": "Churn <of> teams"})
    await ben.submits()
    await here.settled()
    assert lines(ben)[-1] == (
        "@Ben Okafor edited B-1 Churn <of> teams: date Tue 1 Jun 2027 → Thu 1 Jul 2027 · appetite none → 8 weeks"
        " — legal"
    )
    assert [move.why for move in (await kept(here)).moves] == ["vendor", "legal"]


async def test_two_processes_that_edit_at_once_lose_nothing(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana, now = here.person("ana"), here.bot.deps.now()
    bet = await kept(here)
    (team,) = await here.bot.db.read(here.sandbox.team_id, teams.find_all)
    by = people.Person(id=ana.id, name="Ana")
    entered = [replace(bet.terms, name="Churn of teams"), replace(bet.terms, target="4%")]
    await asyncio.gather(
        *(here.bot.db.run(here.sandbox.team_id, bets.edit, 1, team, one, "", bet.version, by, now) for one in entered)
    )
    await here.settled()
    after = await kept(here)
    assert (after.name, after.terms.target, after.version) == ("Churn of teams", "4%", 3)
    assert len(lines(ana)) == 2
    assert card.ts == (await ana.sees("B-1 Churn of teams\n", in_="#growth")).ts


@pytest.mark.parametrize(
    ("label", "wrong", "words"),
    [
        ("Appetite, weeks", "27", "whole weeks from 1 to 26"),
        ("Links", "spec", "begins with https://"),
        ("Links", "\n".join(f"https://example.com/{n}" for n in range(6)), "at most 5 links"),
    ],
)
async def test_mistakes_are_marked_at_their_field(here: World, label: str, wrong: str, words: str) -> None:
    await here.set_up()
    card = await place(here)
    ana = here.person("ana")
    await edits(ana, card, {label: wrong, "Name": "Typed"})
    asked = await ana.modal("Edit B-1")
    assert words in asked.errors[label]
    assert asked.values["Name"] == "Typed"


async def test_a_kind_of_work_that_the_team_has_no_more_stays_until_it_is_changed(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana = here.person("ana")
    await edits(ana, card, {"Kind of work": "debt"})

    def narrow(tx: Tx) -> None:
        (team,) = teams.find_all(tx)
        teams.save(tx, replace(team, settings=replace(team.settings, work=("growth", "care"))))

    await here.bot.db.run(here.sandbox.team_id, narrow)
    form = await opens(ana, card)
    assert form.values["Kind of work"] == "debt"
    await ana.fills({"Name": "Churn of teams"})
    await ana.submits()
    assert (await kept(here)).terms.work == "debt"
    await edits(ana, card, {"Kind of work": "care"})
    await here.settled()
    assert (await kept(here)).terms.work == "care"


# --- placed by mistake -----------------------------------------------------------------------------------------------


async def test_placed_by_mistake_leaves_the_lists_and_its_card_says_so(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana, ben = here.person("ana"), here.person("ben")
    form = await opens(ana, card, "Placed by mistake", "Placed by mistake")
    assert "for good" in form.text
    await ana.fills({"Why": "it is in <B-2>"})
    await ana.submits()
    await here.settled()
    assert lines(ben, "off the lists") == [
        "@Ana Silva took B-1 Churn off the lists: placed by mistake — it is in <B-2>"
    ]
    shown = await ben.sees("Placed by mistake: it is in no list", in_="#growth")
    assert shown.ts == card.ts
    assert "[Update]" not in shown.text
    assert "[Close]" not in shown.text
    await ben.types("/bet list", in_="#growth")
    await ben.sees("No bet is open", in_="#growth")
    await ben.types("/bet B-1 70 legal", in_="#growth")
    await ben.sees("placed by mistake and taken off the lists. Place a new one", in_="#growth")
    assert (await kept(here)).state is State.MISTAKE
    await ben.clicks("History", on=shown)
    assert "placed by mistake" in (await ben.modal("B-1 · history")).text


async def test_a_stale_menu_of_what_was_placed_by_mistake_says_what_it_is(here: World) -> None:
    await here.set_up()
    await place(here)
    ana = here.person("ana")
    await ana.types("/bet B-1", in_="#growth")
    stale = await ana.sees("[Update]", in_="#growth")
    await opens(ana, stale, "Placed by mistake", "Placed by mistake")
    await ana.submits()
    await here.settled()
    await ana.picks("Edit", on=stale)
    await ana.sees("This bet was placed by mistake and taken off the lists", in_="#growth")
    await ana.clicks("Close", on=stale)
    assert len(lines(ana, "off the lists")) == 1


async def test_history_tells_every_edit(here: World) -> None:
    await here.set_up()
    card = await place(here)
    ana = here.person("ana")
    await edits(ana, card, {"By": "2027-06-01", "Why the date moves": "vendor", "Owner": "@ben"})
    found = await here.bot.db.read(here.sandbox.team_id, history.find_changes, "B-1")
    assert [(one.what, one.by, one.why) for one in found][1:] == [("edited", ana.id, "vendor")]
    assert (found[1].before["due"], found[1].after["due"]) == ("2027-05-01", "2027-06-01")
    assert MONDAY <= found[1].at < MONDAY + timedelta(minutes=5)
    assert replay(found) == await kept(here)
