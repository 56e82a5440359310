"""*Correct*: what was posted says something else from now on, in every channel that got it, and its thread tells so."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.messages import kit
from sandbox.faults import refused
from sandbox.person import Modal, Seen
from sandbox.person import Person as User
from storage import history
from storage import notes as stored
from tests.handlers import front
from tests.handlers.drafted import FRIDAY, WEEK, check_replays, posted
from tests.handlers.test_notes import place, promise
from tests.world import World

MONDAY = FRIDAY + timedelta(days=3)
LINE = "What was wrong"


async def noted(here: World) -> None:
    """A team with two bets, one of them with a promise; the first note is out, and the weekend is over."""
    await here.set_up()
    await place(here)
    await promise(here, "Ship the *banner* & <mails>")
    await place(here, "Churn")
    await here.jump(FRIDAY)
    await here.jump(MONDAY)


async def open_form(person: User, in_: str = "#growth", week: str = "last") -> Modal:
    await person.types(f"/weekly {week}", in_=in_)
    await person.clicks("Correct", on=await person.sees("[Correct]", in_=in_))
    return await person.modal("Correct the note")


async def chooses(here: World, person: User, line: str) -> Modal:
    """What is offered that begins so; the form follows."""
    form = await person.modal("Correct the note")
    (element,) = [one["element"] for one in form.blocks if one.get("block_id", "").startswith("line")]
    offered = [one["text"]["text"] for group in element["option_groups"] for one in group["options"]]
    await person.fills({LINE: next(one for one in offered if one.startswith(line))})
    await here.settled()
    return await person.modal("Correct the note")


async def corrects(
    here: World,
    person: User,
    line: str,
    entries: Mapping[str, Any],
    *,
    why: str = "it was wrong",
    in_: str = "#growth",
) -> None:
    await open_form(person, in_)
    await chooses(here, person, line)
    await person.fills({**entries, "Why": why})
    await person.submits()
    await here.settled()


def thread(person: User, of: Seen, in_: str = "#growth") -> list[str]:
    return [one.text for one in person.reads(in_) if one.thread_ts == of.ts and one.ts != of.ts]


async def test_a_line_reads_differently_and_the_thread_says_how_and_why(here: World) -> None:
    await noted(here)
    ana, cy = here.person("ana"), here.person("cy")
    await open_form(ana)
    form = await chooses(here, ana, "B-1 Invites · Ana Silva · on track · 80 %")
    assert form.values["How it reads"] == "B-1 Invites · Ana Silva · on track · 80 %"
    await ana.fills({"How it reads": "B-1 Invites · Ana Silva · at risk · 60 % <@U1> *so*", "Why": "I mixed up & two"})
    await ana.submits()
    await here.settled()
    (note,) = posted(cy)
    assert "• B-1 Invites · Ana Silva · at risk · 60 % <@U1> ∗so∗" in note.text
    assert "on track · 80 %\n• B-2" not in note.text
    assert "Corrected" in note.text
    assert "by Ana Silva: 1 line. The thread says what it said before, and why." in note.text
    (said,) = thread(cy, note)
    assert "@Ana Silva corrected this note: " in said
    assert "B-1 Invites · Ana Silva · on track · 80 % → B-1 Invites · Ana Silva · at risk · 60 %" in said
    assert "I mixed up & two" in said
    first, second = await here.bot.db.read(here.sandbox.team_id, stored.find_versions, 1, "2026-W47")
    assert second.page.words == first.page.words + 2, "two words more, and counted anew"
    *_, entry = await here.bot.db.read(here.sandbox.team_id, history.find, "note 1 2026-W47")
    assert (entry.what, entry.by, entry.why) == ("corrected", ana.id, "I mixed up & two")
    assert list(entry.before) == ["bet B-1"]
    assert (await check_replays(here))[-1] == "corrected", "the week itself is what it was"
    assert "at risk" in str(entry.after["bet B-1"])


async def test_a_wrong_result_is_corrected_with_the_count_that_is_made_of_it(here: World) -> None:
    """The record says by now that it was kept: that is offered, and the number beside it."""
    await noted(here)
    await here.jump(FRIDAY + WEEK)
    await here.jump(MONDAY + WEEK)
    ana, cy = here.person("ana"), here.person("cy")
    assert "kept 0 of 1 commit" in posted(cy)[-1].text
    await answers(here, ana, "Kept")
    await open_form(ana)
    form = await chooses(here, ana, "B-1 ")
    assert "It reads\nB-1 Invites" in form.text
    assert "The record says now\nB-1 Invites" in form.text
    assert "kept: “Ship the banner & <mails>”" in form.values["How it reads"]
    assert [one["hint"]["text"] for one in form.blocks if one["block_id"].startswith("kept")] == [
        "The records say 1 now"
    ]
    assert (form.values["Commits kept"], form.values["Of how many commits"]) == ("0", "1")
    await ana.fills({"Commits kept": "2", "Why": "the result came late"})
    await ana.submits()
    assert (await ana.modal()).errors == {"Commits kept": "More can't be kept than were made."}
    await ana.fills({"Commits kept": "two"})
    await ana.submits()
    assert "“two” is not a count" in (await ana.modal()).errors["Commits kept"]
    await ana.fills({"Commits kept": "1"})
    await ana.submits()
    await here.settled()
    note = posted(cy)[-1]
    assert "kept 1 of 1 commit" in note.text
    assert "by Ana Silva: 1 line, the counts." in note.text
    (said,) = thread(cy, note)
    assert "• kept 0 of 1 commit → kept 1 of 1 commit" in said


async def answers(here: World, person: User, result: str) -> None:
    await person.types("/bet B-1", in_="#growth")
    await person.clicks("Update", on=await person.sees("[Update]", in_="#growth"))
    await person.modal()
    await person.fills({"What became of it": result})
    await person.submits()
    await here.settled()


async def test_every_follower_gets_the_correction_also_one_that_unfollowed_since(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await here.sandbox.invite("@gus", to="#payload-team", by="ana")
    await ana.types("/weekly follow #payload-team", in_="#growth")
    await ana.sees("#payload-team gets the weekly note of Growth from now on", in_="#growth")
    await place(here)
    await here.jump(FRIDAY)
    await ana.types("/weekly unfollow #payload-team", in_="#growth")
    await here.jump(MONDAY)
    await corrects(here, ana, "B-1 ", {"How it reads": "B-1 Invites · Ana Silva · 50 %"})
    for channel in ("#growth", "#payload-team"):
        (note,) = posted(ana, channel)
        assert "B-1 Invites · Ana Silva · 50 %" in note.text
        assert len(thread(ana, note, channel)) == 1


async def test_a_line_is_taken_out_and_shown_again(here: World) -> None:
    await noted(here)
    ana, cy = here.person("ana"), here.person("cy")
    await corrects(here, ana, "B-2 ", {"What becomes of it": "Take this line out of the note"}, why="not ours")
    (note,) = posted(cy)
    assert "B-2 Churn · Ana" not in note.text
    assert thread(cy, note)[-1].startswith("@Ana Silva corrected this note: Taken out: B-2 Churn")
    await open_form(ana)
    form = await chooses(here, ana, "Taken out: B-2")
    assert "Taken out: B-2 Churn" in str(form.values[LINE])
    assert "What becomes of it" not in form.labels
    await ana.fills({"Why": "it is ours"})
    await ana.submits()
    await here.settled()
    (note,) = posted(cy)
    assert "B-2 Churn · Ana Silva" in note.text
    assert "Added: B-2 Churn" in thread(cy, note)[-1]


async def test_the_owners_words_and_the_counts_are_corrected_by_themselves(here: World) -> None:
    await noted(here)
    ana, cy = here.person("ana"), here.person("cy")
    await open_form(ana)
    await chooses(here, ana, "The owner's words")
    await ana.fills({"From the owner": "word " * 61, "Why": "x"})
    await ana.submits()
    assert "Say it in at most 60 words: these are 61." in (await ana.modal()).errors["From the owner"]
    await ana.fills({"From the owner": "A calm week & <b>."})
    await ana.submits()
    await here.settled()
    (note,) = posted(cy)
    assert "by Ana Silva: the owner's words." in note.text
    assert "From the owner, added: A calm week & <b>." in thread(cy, note)[-1]
    await corrects(here, ana, "The counts", {"Bets off track or at risk": "1"})
    assert "0 bets off or at risk → 1 bet off or at risk" in thread(cy, note)[-1]


async def test_of_two_who_correct_at_once_the_second_sees_both(here: World) -> None:
    await noted(here)
    ana, olga, cy = here.person("ana"), here.person("olga"), here.person("cy")
    await with_admin(here, olga)
    await open_form(ana)
    await chooses(here, ana, "B-1 ")
    await ana.fills({"How it reads": "B-1 Invites · 10 %", "Why": "mine"})
    await corrects(here, olga, "B-2 ", {"How it reads": "B-2 Churn · 20 %"}, why="hers")
    await ana.submits()
    await here.settled()
    form = await ana.modal("Correct the note")
    assert "@Olga Admin corrected this note while you had this open." in form.text
    assert "→ B-2 Churn · 20 %" in form.text
    assert (form.values["How it reads"], form.values["Why"]) == ("B-1 Invites · 10 %", "mine")
    await ana.submits()
    await here.settled()
    (note,) = posted(cy)
    assert "B-1 Invites · 10 %" in note.text
    assert "B-2 Churn · 20 %" in note.text
    assert "by Ana Silva: 2 lines." in note.text
    every = await here.bot.db.read(here.sandbox.team_id, stored.find_versions, 1, "2026-W47")
    assert [one.version for one in every] == [1, 2, 3]


async def with_admin(here: World, who: User) -> None:
    ana = here.person("ana")
    await here.sandbox.invite(f"@{who.member.handle}", to="#growth", by="ana")
    await ana.types("/rituals setup", in_="#growth")
    await ana.modal()
    await ana.fills({"Team admins": ["@ana", f"@{who.member.handle}"]})
    await ana.submits()
    await here.settled()


async def test_nothing_changes_without_a_reason_or_a_change_and_a_double_click_corrects_once(here: World) -> None:
    await noted(here)
    ana, cy = here.person("ana"), here.person("cy")
    await open_form(ana)
    await chooses(here, ana, "B-1 ")
    await ana.fills({"Why": "no reason"})
    await ana.submits()
    assert "That is how it reads already." in (await ana.modal()).errors["How it reads"]
    await ana.fills({"How it reads": ""})
    await ana.submits()
    assert (await ana.modal()).errors["How it reads"] == "Say how it reads from now on."
    form = await ana.modal()
    metadata = {"team": 1, "week": "2026-W47", "seen": 1, "key": "bet B-1"}
    entered = {
        "line": {"selected_option": {"value": "bet B-1"}},
        "wording": {"value": "once"},
        "why": {"value": "twice"},
    }
    async with front.door(here) as client:
        for _ in range(2):
            sent = front.submission(here, "notes.corrected", form.id, carried=metadata, entered=entered)
            assert (await front.send_interaction(client, here, sent)).status_code == 200
    await here.settled()
    (note,) = posted(cy)
    assert len(thread(cy, note)) == 1


async def test_a_note_that_could_not_be_posted_takes_the_new_words_along(here: World) -> None:
    await here.set_up()
    await place(here)
    ana = here.person("ana")
    growth = here.sandbox.world.channel("#growth").id
    here.sandbox.faults.script("chat.postMessage", refused("restricted_action"), channel=growth)
    await here.jump(FRIDAY)
    assert not posted(ana)
    await corrects(here, ana, "B-1 ", {"How it reads": "B-1 Invites · 50 %"})
    assert not posted(ana)
    await ana.types("/rituals status", in_="#growth")
    await ana.clicks("Try again", on=await ana.sees("Could not be posted", in_="#growth"))
    await here.settled()
    (note,) = posted(ana)
    assert "B-1 Invites · 50 %" in note.text
    assert not thread(ana, note)


async def test_who_may_not_correct_is_told_who_can_and_what_cannot_be_corrected_says_why(here: World) -> None:
    await noted(here)
    cy, ana = here.person("cy"), here.person("ana")
    await front.presses(here, cy, "notes.correct", '{"team":1,"week":"2026-W47"}')
    await cy.sees("Only @Ana Silva or the team's admins can change this.", in_="#growth")
    for week, said in (("2026-W46", "That week has no note that could be corrected."), ("2026-W60", NO_RECORD)):
        await front.presses(here, ana, "notes.correct", f'{{"team":1,"week":"{week}"}}')
        await ana.sees(said, in_="#growth")
    async with front.door(here) as client:
        for key in ("bet B-9", "metric", "", "owner "):
            entered = {"line": {"selected_option": {"value": key}}, "wording": {"value": "x"}, "why": {"value": "y"}}
            carried = {"team": 1, "week": "2026-W47", "seen": 1, "key": key}
            sent = front.submission(here, "notes.corrected", f"V{key}", carried=carried, entered=entered)
            answer = await front.send_interaction(client, here, sent)
            assert "Pick what to correct." in answer.text, key
    await here.settled()
    (note,) = posted(cy)
    assert "Corrected" not in note.text


NO_RECORD = "There is no such record that you can see."


async def test_a_note_older_than_pages_says_why_it_stays(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    said = kit.message("Weekly note", kit.section("*Bets*\n• *B-1* an old one"))
    await here.bot.db.run(
        here.sandbox.team_id, stored.add, team=1, week="2026-W46", until=FRIDAY - WEEK, words=9, message=said
    )
    await ana.types("/weekly W46", in_="#growth")
    await ana.sees("B-1 an old one", in_="#growth")
    await ana.clicks("Correct", on=await ana.sees("[Correct]", in_="#growth"))
    await ana.sees("This note was posted before notes were kept line by line", in_="#growth")
