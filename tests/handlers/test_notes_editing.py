"""Edit: the owner's words, and which lines of the note come first or not at all; by two people at once, too."""

import pytest

from bot.messages.notes import mark
from handlers.notes import editing
from sandbox.person import CannotDo, Person
from tests.handlers import front
from tests.handlers.drafted import (
    DRAFT,
    FRIDAY,
    HOUR,
    THIS,
    again,
    ana_of,
    check_replays,
    draft_of,
    drafted,
    placed,
    posted,
    the_team,
    the_week,
    tick,
)
from tests.world import World

THREE = ("Invites", "Churn", "Payloads")


async def edits(person: Person) -> None:
    await person.clicks("Edit", on=draft_of(person))
    await person.modal("Edit the note")


async def chooses(here: World, person: Person, entry: str, nth: int = 0) -> None:
    """An entry of a line's menu in the form."""
    await person.picks(entry, nth=nth)
    await here.settled()


async def test_words_of_the_owner_are_saved_with_the_form_and_counted(here: World) -> None:
    await drafted(here)
    ana = here.person("ana")
    await edits(ana)
    await ana.fills({"From the owner": "word " * 61})
    await ana.submits()
    form = await ana.modal("Edit the note")
    assert form.errors == {"From the owner": "Say it in at most 60 words: these are 61."}
    await ana.fills({"From the owner": "We <ship> & learn."})
    await ana.submits()
    await here.settled()
    assert (await the_week(here)).edits.words == "We <ship> & learn."
    await edits(ana)
    assert (await ana.modal()).values["From the owner"] == "We <ship> & learn."
    assert await check_replays(here) == ["begun", "draft sent", "edited"]


async def test_a_line_is_hidden_with_a_reason_and_shown_again(here: World) -> None:
    draft = await drafted(here, *THREE)
    ana = here.person("ana")
    await edits(ana)
    await ana.fills({"From the owner": "half a sen"})
    await chooses(here, ana, "Hide …", nth=1)
    asks = await ana.modal("Hide a line")
    assert "B-2 Churn" in asks.text
    await ana.fills({"Why it is hidden": "being <renegotiated>"})
    await ana.submits()
    await here.settled()
    form = await ana.modal("Edit the note")
    assert "Hidden by @Ana Silva: “being <renegotiated>”" in form.text
    assert form.values["From the owner"] == "half a sen", "what was typed stays"
    hidden = (await the_week(here)).edits.hidden
    assert [(key, one.why, one.by) for key, one in hidden.items()] == [("bet B-2", "being <renegotiated>", ana.id)]
    assert "B-2 Churn" not in again(ana, draft).text
    await chooses(here, ana, "Show again")
    assert "Hidden by" not in (await ana.modal()).text
    assert "B-2 Churn" in again(ana, draft).text
    assert (await ana.modal()).values["From the owner"] == "half a sen"
    await ana.submits()
    assert await check_replays(here) == ["begun", "draft sent", "hidden", "shown again", "edited"]


async def test_lines_are_moved_on_top_of_how_they_stand(here: World) -> None:
    await drafted(here, *THREE)
    ana = here.person("ana")
    await edits(ana)
    with pytest.raises(CannotDo):
        await chooses(here, ana, "Move to the top", nth=1)
    await chooses(here, ana, "Move up", nth=1)
    assert (await the_week(here)).edits.order == {"bets": ("bet B-1", "bet B-3", "bet B-2")}
    assert in_order((await ana.modal()).text, "B-1 Invites", "B-3 Payloads", "B-2 Churn")
    await chooses(here, ana, "Move to the top")
    assert (await the_week(here)).edits.order == {"bets": ("bet B-2", "bet B-1", "bet B-3")}
    assert in_order((await ana.modal()).text, "B-2 Churn", "B-1 Invites", "B-3 Payloads")
    assert in_order(draft_of(ana).text, "B-2 Churn", "B-1 Invites", "B-3 Payloads")
    assert await check_replays(here) == ["begun", "draft sent", "moved a line up", "moved a line to the top"]


def in_order(text: str, *words: str) -> bool:
    places = [text.index(one) for one in words]
    return places == sorted(places)


async def test_the_note_goes_out_with_all_that_its_owner_did(here: World) -> None:
    await drafted(here, *THREE)
    team, by, now = await the_team(here), await ana_of(here), here.bot.deps.now()
    guide, db, workspace = here.bot.deps.guide, here.bot.db, here.sandbox.team_id
    await db.run(workspace, editing.save_words, team, THIS, "Calm <week> & more", mark(""), by, guide, now)
    await db.run(workspace, editing.hide, team, THIS, "bet B-2", "being renegotiated", by, guide, now)
    await db.run(workspace, editing.change_line, team, THIS, "top", "bet B-3", by, guide, now)
    await here.jump(FRIDAY)
    (note,) = posted(here.person("cy"))
    assert in_order(note.text, "B-3 Payloads", "B-1 Invites", "being renegotiated", "Calm <week> & more")
    assert "Churn" not in note.text


async def test_a_line_that_is_gone_or_hidden_meanwhile_is_said(here: World) -> None:
    await drafted(here, *THREE)
    ana, team, now = here.person("ana"), await the_team(here), here.bot.deps.now()
    await edits(ana)
    await chooses(here, ana, "Hide …", nth=1)
    await ana.modal("Hide a line")
    by = await ana_of(here)
    guide = here.bot.deps.guide
    await here.bot.db.run(here.sandbox.team_id, editing.hide, team, THIS, "bet B-2", "first", by, guide, now)
    await ana.fills({"Why it is hidden": "second"})
    await ana.submits()
    assert (await ana.modal("Hide a line")).errors == {"Why it is hidden": "That person has hidden this line already."}
    assert (await the_week(here)).edits.hidden["bet B-2"].why == "first"
    await front.presses(
        here, ana, "notes.line", f'{{"team":1,"week":"{THIS}","do":"up","part":"bets","key":"bet B-9"}}'
    )
    await ana.sees("This line is not in the note any more", in_="#growth")


async def test_two_people_who_save_other_words_see_both_and_lines_merge(here: World) -> None:
    await drafted(here, *THREE)
    ana, team, now = here.person("ana"), await the_team(here), here.bot.deps.now()
    await edits(ana)
    by = await ana_of(here)
    guide, db, workspace = here.bot.deps.guide, here.bot.db, here.sandbox.team_id
    await db.run(workspace, editing.save_words, team, THIS, "Theirs <&>", mark(""), by, guide, now)
    await db.run(workspace, editing.hide, team, THIS, "bet B-3", "theirs", by, guide, now)
    await ana.fills({"From the owner": "Mine"})
    await chooses(here, ana, "Move up")
    assert (await ana.modal()).values["From the owner"] == "Mine"
    await ana.submits()
    form = await ana.modal("Edit the note")
    assert "Somebody saved other words while you had this open" in form.text
    assert "Theirs <&>" in form.text
    assert form.values["From the owner"] == "Mine"
    await ana.submits()
    await here.settled()
    edited = (await the_week(here)).edits
    assert (edited.words, list(edited.hidden), edited.order["bets"][0]) == ("Mine", ["bet B-3"], "bet B-2")


async def test_edits_that_come_with_the_post_are_in_it_or_refused(here: World) -> None:
    await drafted(here)
    ana = here.person("ana")
    await edits(ana)
    await here.jump(FRIDAY)
    await ana.fills({"From the owner": "Too late"})
    await ana.submits()
    said = await ana.modal()
    assert "This note is posted already" in said.text
    assert (await the_week(here)).edits.words == ""


async def test_only_the_owner_and_admins_edit_hold_skip_and_post(here: World) -> None:
    await drafted(here)
    cy = here.person("cy")
    week = await the_week(here)
    for name in ("edit", "hold", "post_now", "skip", "hold_on", "line", "edit_on"):
        value = f'{{"team":1,"week":"{THIS}","n":1,"at":1,"do":"up","key":"bet B-1","part":"bets"}}'
        await front.presses(here, cy, f"notes.{name}", value)
        assert "@Ana Silva" in cy.reads("#growth")[-1].text, name
    assert await the_week(here) == week
    assert not posted(cy)


@pytest.mark.parametrize(
    "value", ['{"team":1,"week":"2026-W99"}', '{"team":1,"week":7}', '{"team":9,"week":"2026-W47"}', "x"]
)
async def test_what_nobody_has_on_their_screen_is_refused_with_words(here: World, value: str) -> None:
    await drafted(here)
    ana = here.person("ana")
    week = await the_week(here)
    for name in ("edit", "hold", "post_now", "skip", "hold_on", "line", "edit_on", "edit_back"):
        await front.presses(here, ana, f"notes.{name}", value)
        assert "There is no such record that you can see" in ana.reads("#growth")[-1].text, (name, value)
    for key in ("2026-W48", "2027-W20", "2026-W40"):
        await front.presses(here, ana, "notes.post_now", f'{{"team":1,"week":"{key}"}}')
        assert "can't be changed any more" in ana.reads("#growth")[-1].text
    assert await the_week(here) == week


async def test_who_can_not_see_the_channel_learns_nothing_of_its_note(here: World) -> None:
    await drafted(here, "Layoffs", in_="#leads")
    cy, week = here.person("cy"), await the_week(here)
    for name in ("edit", "hold", "post_now", "skip", "hold_on", "line", "edit_on", "edit_back"):
        value = f'{{"team":1,"week":"{THIS}","n":1,"at":1,"do":"hide","key":"bet B-1","part":"bets"}}'
        await front.presses(here, cy, f"notes.{name}", value)
        assert "There is no such record that you can see" in cy.reads("#growth")[-1].text, name
    async with front.door(here) as client:
        for name in ("edit", "hide", "hold", "skip"):
            carried = {"team": 1, "week": THIS, "key": "bet B-1", "at": 1, "was": mark("")}
            entered = {"words": {"value": "x"}, "why": {"value": "x"}}
            sent = front.submission(here, f"notes.{name}", f"V{name}", by=cy, carried=carried, entered=entered)
            answer = await front.send_interaction(client, here, sent)
            assert "There is no such record that you can see" in answer.text, name
    assert await the_week(here) == week


async def test_before_the_draft_is_out_the_owner_edits_below_the_preview(here: World) -> None:
    await here.set_up()
    await placed(here, "Invites")
    ana, cy = here.person("ana"), here.person("cy")
    await ana.types("/weekly", in_="#growth")
    await here.settled()
    preview = await ana.sees("Preview, only for you", in_="#growth")
    assert "[Edit]" in preview.text
    assert "[Hold]" not in preview.text
    await ana.clicks("Edit", on=preview)
    await ana.modal("Edit the note")
    await ana.fills({"From the owner": "Early words"})
    await ana.submits()
    await here.settled()
    await front.presses(here, ana, "notes.hold", f'{{"team":1,"week":"{THIS}"}}')
    await ana.sees("The draft of this note is not out yet", in_="#growth")
    await cy.types("/weekly", in_="#growth")
    await here.settled()
    assert "[Edit]" not in (await cy.sees("Preview, only for you", in_="#growth")).text
    await here.jump(DRAFT + HOUR)
    assert draft_of(ana)
    await ana.types("/weekly", in_="#growth")
    preview = await ana.sees("[Skip this week]", in_="#growth")  # it comes after the answer, with its hill
    for button in ("[Edit]", "[Hold]", "[Post now]", "[Skip this week]"):
        assert button in preview.text
    await ana.clicks("Post now", on=preview)
    await ana.sees("The weekly note is on its way to #growth", in_="#growth")
    await here.settled()
    assert len(posted(cy)) == 1
    await tick(here)
    assert await check_replays(here) == ["begun", "edited", "draft sent", "posted"]


async def test_a_long_note_is_edited_page_by_page_and_what_was_typed_stays(here: World) -> None:
    await drafted(here, *(f"Bet {n}" for n in range(90)))
    ana = here.person("ana")
    await edits(ana)
    await ana.fills({"From the owner": "typed"})
    assert "Page 1 of 2" in (await ana.modal()).text
    await ana.clicks("Next")
    await here.settled()
    form = await ana.modal()
    assert "Page 2 of 2" in form.text
    assert form.values["From the owner"] == "typed"
    await chooses(here, ana, "Move to the top", nth=3)
    form = await ana.modal()
    assert "Page 2 of 2" in form.text
    assert form.values["From the owner"] == "typed"
