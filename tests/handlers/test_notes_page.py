"""The note where it is read: its hill, at followers too, and the full list of what there was no room for."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.rules.bets import Terms
from bot.rules.notes import Edits, Hidden, NoteWeek
from bot.rules.teams import Team
from handlers import bets
from sandbox.faults import refused
from sandbox.person import Seen
from storage import notes as stored
from storage import teams
from storage.engine import Tx
from storage.notes import rows
from tests.handlers import front
from tests.world import MONDAY, World

DRAFT = datetime(2026, 11, 20, 10, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 20, 16, tzinfo=UTC)  # Lisbon has no offset in winter
WEEK = "2026-W47"
HILL = "[image: Hill chart"
UNSEEN = "Only who is in the team's channel sees every line of its note."
NO_NOTE = "There is no such note of this team."


async def team(here: World, channel: str = "#growth") -> Team:
    found = await here.bot.db.read(here.sandbox.team_id, teams.get_by_channel, here.sandbox.world.channel(channel).id)
    assert found is not None
    return found


async def place(here: World, *names: str, channel: str = "#growth") -> None:
    there, owner = await team(here, channel), here.person("ana").id

    def work(tx: Tx) -> None:
        for name in names:
            about = Terms(name=name, what="teams that leave", due=date(2027, 5, 1), owner=owner)
            bets.place(tx, there, about, 80, owner, MONDAY)

    await here.bot.db.run(here.sandbox.team_id, work)
    await here.settled()


async def follow(here: World, channel: str, of: str = "#growth") -> None:
    followed, ana = await team(here, of), here.person("ana").id
    follower = here.sandbox.world.channel(channel).id
    await here.bot.db.run(here.sandbox.team_id, stored.add_follower, followed.id, follower, by=ana, at=MONDAY)


async def hide(here: World, key: str, why: str = "being renegotiated", channel: str = "#growth") -> None:
    ana, of = here.person("ana").id, await team(here, channel)
    edits = Edits(hidden={key: Hidden(why=why, by=ana, at=MONDAY)})
    week = NoteWeek(team=of.id, week=WEEK, due=FRIDAY, edits=edits, changed_at=MONDAY)
    await here.bot.db.run(here.sandbox.team_id, stored.add_week, week)


def notes(here: World, in_: str, who: str = "ana", title: str = "Weekly note · Growth · week") -> list[Seen]:
    return [one for one in here.person(who).reads(in_) if one.text.startswith(title) and not one.ephemeral]


# --- the hill --------------------------------------------------------------------------------------------------------


async def test_the_hill_stands_below_the_bets_in_the_channel_and_at_a_follower(here: World) -> None:
    await here.set_up()
    await place(here, "Invites", "Churn", "Exports")
    await hide(here, "bet B-2")
    await follow(here, "#payload-team")
    await here.jump(FRIDAY)
    for channel in ("#growth", "#payload-team"):
        (note,) = notes(here, channel)
        assert "1 hidden: “being renegotiated”\n[image: Hill chart" in note.text
        (picture,) = [line for line in note.text.splitlines() if line.startswith("[image")]
        assert "Growth, Fri 20 Nov 2026 (Europe/Lisbon): 2 bets" in picture
        assert "B-1 Invites" in picture
        assert "Churn" not in note.text, "what is hidden in words is not in the picture"
    uploads = [one for one in here.sandbox.calls if one.method == "files.getUploadURLExternal"]
    assert len(uploads) == 1, "one picture for both"


async def test_who_may_not_see_the_team_gets_neither_words_nor_picture(here: World) -> None:
    """#growth has people who are not in #leads: it was made a follower before they came, say."""
    await here.set_up("#leads")
    await place(here, "Layoffs", channel="#leads")
    await follow(here, "#growth", of="#leads")
    await here.jump(FRIDAY)
    (note,) = notes(here, "#leads", title="Weekly note · Leads")
    assert HILL in note.text
    assert not notes(here, "#growth", title="Weekly note · Leads")
    refused_to = here.sandbox.world.channel("#growth").id
    told = [one.args["channel"] for one in here.sandbox.calls if "Layoffs" in str(one.args)]
    assert told
    assert refused_to not in told


async def test_a_picture_that_fails_costs_nothing_but_itself(here: World) -> None:
    await here.set_up()
    await place(here, "Invites")
    here.sandbox.faults.random(seed=1, rates={refused("invalid_arguments"): 1.0}, what="files.getUploadURLExternal")
    await here.jump(FRIDAY)
    (note,) = notes(here, "#growth")
    assert "• B-1 Invites" in note.text
    assert HILL not in note.text


async def test_a_note_without_bets_of_now_has_no_hill(here: World) -> None:
    await here.set_up()
    await here.jump(FRIDAY)
    (note,) = notes(here, "#growth")
    assert HILL not in note.text


async def test_the_draft_has_its_hill_and_so_has_the_preview(here: World) -> None:
    await here.set_up()
    await place(here, "Invites")
    ana = here.person("ana")
    await ana.types("/weekly", in_="#growth")
    await here.settled()
    bare, picture = [one.text for one in ana.reads("#growth") if one.ephemeral][-2:]
    assert "Preview, only for you" in bare
    assert HILL not in bare
    assert HILL in picture, "it follows once it is drawn"
    await ana.types("/weekly", in_="#growth")
    await here.settled()
    whole = [one.text for one in ana.reads("#growth") if one.ephemeral][-1]
    assert "Preview, only for you" in whole
    assert HILL in whole, "it is in it where Slack has it"
    await here.jump(DRAFT)
    draft = await ana.sees("This is how the weekly note for #growth stands", in_="@drumbeat")
    assert HILL in draft.text


# --- the full list ---------------------------------------------------------------------------------------------------

MANY = [f"Bet with a name of quite a few words, number {number}" for number in range(1, 101)]


async def test_the_full_list_of_a_posted_note_is_what_was_told(here: World) -> None:
    await here.set_up()
    await place(here, *MANY)
    await hide(here, "bet B-100")
    await here.jump(FRIDAY)
    (note,) = notes(here, "#growth")
    assert "on track · 1 hidden" in note.text
    assert "B-99 " not in note.text
    await place(here, "Placed later")
    cy = here.person("cy")
    await cy.clicks("Full list", on=note)
    first = await cy.modal("Full list")
    assert "Weekly note · Growth · week 47" in first.text
    assert "Page 1 of 2" in first.text
    assert "Bets · 99" in first.text
    assert "B-1 Bet with" in first.text
    assert "number 100" not in first.text
    await cy.clicks("Next")
    await here.settled()
    second = await cy.modal("Full list")
    assert "B-99 Bet with" in second.text
    assert "1 hidden: “being renegotiated”" in second.text
    assert "number 100" not in second.text
    assert "Placed later" not in first.text + second.text
    await cy.clicks("Previous")
    await here.settled()
    assert "B-1 Bet with" in (await cy.modal("Full list")).text


async def test_the_full_list_of_a_draft_and_a_preview_is_of_now(here: World) -> None:
    await here.set_up()
    await place(here, *MANY[:40])
    ana = here.person("ana")
    await here.jump(DRAFT)
    draft = await ana.sees("This is how the weekly note for #growth stands", in_="@drumbeat")
    await place(here, "Placed later")
    await ana.clicks("Full list", on=draft)
    assert "B-41 Placed later" in (await ana.modal("Full list")).text
    await ana.closes()
    ben = here.person("ben")
    await ben.types("/weekly", in_="#growth")
    await here.settled()
    await ben.clicks("Full list", on=await ben.sees("Preview, only for you", in_="#growth"))
    assert "B-41 Placed later" in (await ben.modal("Full list")).text


async def test_a_reader_of_a_follower_sees_the_full_list_only_while_they_see_the_team(here: World) -> None:
    await here.set_up("#leads")
    await place(here, *MANY[:40], channel="#leads")
    await follow(here, "#secret", of="#leads")
    secret, leads = (here.sandbox.world.channel(name).id for name in ("#secret", "#leads"))
    for member in (here.sandbox.bot_user_id, here.person("ben").id):
        await here.sandbox.invite(member, to=secret, by=here.person("ana").id)
    await here.jump(FRIDAY)
    (note,) = notes(here, "#secret", "ben", "Weekly note · Leads")
    ben = here.person("ben")
    await ben.clicks("Full list", on=note)
    assert "B-40 " in (await ben.modal("Full list")).text
    await ben.closes()
    await here.sandbox.kick(ben.id, from_=leads, by=here.person("ana").id)
    await here.settled()
    await ben.clicks("Full list", on=note)
    assert UNSEEN in (await ben.sees(UNSEEN, in_="#secret")).text


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ({}, UNSEEN),
        ({"team": 999, "week": WEEK}, UNSEEN),
        ({"team": "1", "week": WEEK}, UNSEEN),
        ({"team": -1, "week": WEEK}, UNSEEN),
        ({"team": 10**30, "week": WEEK}, UNSEEN),
        ({"team": 1}, NO_NOTE),
        ({"team": 1, "week": "2026-W01"}, NO_NOTE),
        ({"team": 1, "week": "\u0000"}, NO_NOTE),
        ({"team": 1, "week": ["2026-W47"]}, NO_NOTE),
        ({"team": 1, "week": WEEK, "at": "2"}, "There is no such record"),
        ({"team": 2, "week": WEEK}, UNSEEN),
    ],
)
@pytest.mark.parametrize("name", ["notes.full", "notes.full_on"])
async def test_what_no_button_of_ours_carries_is_answered_in_words(
    here: World, value: Any, says: str, name: str
) -> None:
    await here.set_up()
    await here.set_up("#leads")
    await place(here, "Layoffs", channel="#leads")
    cy = here.person("cy")
    await front.presses(here, cy, name, json.dumps(value))
    await here.settled()
    assert says in cy.reads("#growth")[-1].text
    assert "Layoffs" not in str(cy.reads("#growth"))


async def test_a_note_that_is_older_than_its_lines_says_so(here: World) -> None:
    await here.set_up()
    await here.jump(FRIDAY)
    of = await team(here)

    def forget(tx: Tx) -> None:
        row = tx.one(tx.rows(rows.NoteRow).where(rows.NoteRow.team == of.id))
        assert row is not None
        row.page = None

    await here.bot.db.run(here.sandbox.team_id, forget)
    cy = here.person("cy")
    await front.presses(here, cy, "notes.full", json.dumps({"team": of.id, "week": WEEK}))
    assert "before its lines were kept" in (await cy.sees("before its lines", in_="#growth")).text
