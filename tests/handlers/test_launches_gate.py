"""The answer at the gate: go, no-go or not yet, by whom it may be, whatever happened while the form was open."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import UserError
from bot.messages.launches import GateAnswer
from bot.rules import launches as rules
from bot.rules.approval import Delegation
from bot.rules.launches import Gate, Launch, Outcome, Phase, Status, Verdict
from handlers.launches import checking
from handlers.launches.answering import decide
from sandbox.person import CannotDo, Person, Seen
from storage import history
from storage import teams as stored_teams
from tests.handlers.under_way import broadcast, card, changed, kept, planned, said, with_go
from tests.world import World

TUESDAY = datetime(2026, 12, 8, 10, tzinfo=UTC)


async def opens(here: World, by: str = "ben", on: Seen | None = None) -> Person:
    person = here.person(by)
    await person.clicks("Go / no-go", on=on or await card(here, by))
    await person.modal("Go / no-go")
    return person


async def chooses(here: World, person: Person, verdict: str) -> None:
    await person.fills({"Your answer": verdict})
    await here.settled()  # the form follows


async def all_done(here: World, *left: int) -> None:
    """Everything before the launch is done, but for these items."""

    def make(one: Launch, now: datetime) -> Launch:
        for item in one.open_blocking(Phase.BEFORE):
            if item.number not in left:
                one = rules.tick(one, item.number, by=one.owner, now=now, evidence="seen")
        return one

    await changed(here, make, what="ticked")


async def entries(here: World) -> list[tuple[str, str | None]]:
    found = await here.bot.db.read(here.sandbox.team_id, history.find, "L-1")
    return [(one.what, one.why) for one in found]


# --- go --------------------------------------------------------------------------------------------------------------


async def test_a_go_is_told_at_once_to_the_channel_and_the_stakeholders(here: World) -> None:
    await here.set_up()
    cy, ana = here.person("cy"), here.person("ana")
    await planned(here, informed=(cy.id,), informed_channels=(here.sandbox.world.channel("#payload-team").id,))
    await all_done(here)
    ben = await opens(here)
    await chooses(here, ben, "Go")
    assert not [one for one in (await ben.modal()).labels if one.startswith("Waive")]
    await ben.fills({"Rationale": "canary is <clean>"})
    await ben.submits()
    await here.settled()
    line = "L-1 Mobile checkout: waiting → go by @Ben Okafor\n> canary is <clean>"
    (told,) = said(here, line)
    assert told.thread_ts == (await card(here)).ts
    assert len(broadcast(here)) == 1
    for person, where in ((cy, "@drumbeat"), (ana, "#payload-team")):
        await person.sees("L-1 Mobile checkout in #growth: waiting → go by @Ben Okafor", in_=where)
    shown = await card(here)
    assert "Gate: go by @Ben Okafor\n> canary is <clean>" in shown.text
    assert (await kept(here)).status is Status.GO


async def test_a_go_past_what_blocks_needs_a_waiver_for_each_with_its_reason(here: World) -> None:
    await here.set_up()
    await planned(here)
    await all_done(here, 3, 5)
    ben = await opens(here)
    await chooses(here, ben, "Go")
    form = await ben.modal()
    assert "Rollback plan tested — @Ana Silva\n• Support trained — @Ana Silva" in form.text
    first, second = (f"Waive “{one}”, because" for one in ("Rollback plan tested", "Support trained"))
    await ben.fills({first: "feature flag", "Rationale": "small"})
    await ben.submits()
    form = await ben.modal()
    assert form.errors == {
        "Your answer": "Go is not possible while these are open: Support trained (Ana Silva). Have them done first, or "
        "say below why they can be waived."
    }
    assert (form.values[first], form.values["Rationale"]) == ("feature flag", "small")
    assert (await kept(here)).gate is Gate.WAITING
    assert "waived" not in [what for what, _ in await entries(here)], "all of it or nothing"
    await ben.fills({second: "two people are enough"})
    await ben.submits()
    await here.settled()
    after = await kept(here)
    assert (after.gate, after.open_blocking(Phase.BEFORE)) == (Gate.GO, ())
    assert (await entries(here))[-3:] == [
        ("waived", "feature flag"),
        ("waived", "two people are enough"),
        ("go", "small"),
    ]
    assert len(said(here, "Rollback plan tested, open → waived\n> feature flag")) == 1
    assert len(broadcast(here)) == 1


async def test_what_is_opened_while_the_form_is_open_stops_a_go_and_can_be_waived_in_it(here: World) -> None:
    await here.set_up()
    await planned(here)
    await all_done(here)
    ben = await opens(here)
    await chooses(here, ben, "Go")
    await ben.fills({"Rationale": "all is well"})
    await changed(here, lambda one, now: rules.untick(one, 3, why="it failed", now=now), what="un-ticked")
    await ben.submits()
    form = await ben.modal()
    assert "Go is not possible while these are open\n• Rollback plan tested — @Ana Silva" in form.text
    assert (form.values["Your answer"], form.values["Rationale"]) == ("Go", "all is well")
    assert (await kept(here)).gate is Gate.WAITING
    await ben.fills({"Waive “Rollback plan tested”, because": "there is a flag"})
    await ben.submits()
    await here.settled()
    assert (await kept(here)).gate is Gate.GO


async def test_ticked_while_the_form_is_open_it_needs_no_waiver(here: World) -> None:
    await here.set_up()
    await planned(here)
    await all_done(here, 3)
    ben = await opens(here)
    await chooses(here, ben, "Go")
    await ben.fills({"Waive “Rollback plan tested”, because": "there is a flag"})
    await all_done(here)
    await ben.submits()
    await here.settled()
    after = await kept(here)
    assert (after.gate, after.item(3).state.value, after.item(3).evidence) == (Gate.GO, "done", "seen")


async def test_a_go_and_an_opened_item_at_once_never_leave_a_go_with_something_open(here: World) -> None:
    await here.set_up()
    team = await here.bot.db.read(
        here.sandbox.team_id, stored_teams.get_by_channel, here.sandbox.world.channel("#growth").id
    )
    assert team is not None
    ben, cy = here.person("ben").id, here.person("cy").id
    for number in range(1, 7):
        await planned(here, f"Launch {number}")

        def done(one: Launch, now: datetime) -> Launch:
            for item in one.open_blocking(Phase.BEFORE):
                one = rules.tick(one, item.number, by=one.owner, now=now, evidence="seen")
            return one

        await changed(here, done, number, what="ticked")
        now = here.bot.deps.now()
        go = here.bot.db.run(here.sandbox.team_id, decide, team, number, GateAnswer(verdict=Verdict.GO), ben, 1, now)
        untick = here.bot.db.run(
            here.sandbox.team_id,
            checking.turn_item,
            team,
            number,
            3,
            rules.Turn.UNTICK,
            cy,
            "it failed",
            None,
            now,
        )
        first, second = (go, untick) if number % 2 else (untick, go)
        results = await asyncio.gather(first, second, return_exceptions=True)
        refused = [one for one in results if isinstance(one, BaseException)]
        assert all(isinstance(one, UserError) and one.code == "go_blocked" for one in refused)
        after = await kept(here, number)
        assert after.gate is Gate.WAITING
        assert bool(after.void) is not bool(refused), "either the go was refused, or it was given and is void"


async def test_twice_pressed_it_is_said_once(here: World) -> None:
    await here.set_up()
    await planned(here)
    await all_done(here)
    ben = await opens(here)
    await chooses(here, ben, "Go")
    results = await asyncio.gather(ben.submits(), ben.submits(), return_exceptions=True)
    assert all(one is None or isinstance(one, CannotDo) for one in results)
    await here.settled()
    assert len(said(here, "waiting → go")) == 1
    assert [what for what, _ in await entries(here)].count("go") == 1


# --- no-go -----------------------------------------------------------------------------------------------------------


async def test_a_no_go_with_a_new_date_is_one_change_and_one_line(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    await planned(here, informed=(cy.id,))
    ben = await opens(here)
    await chooses(here, ben, "No-go")
    form = await ben.modal()
    assert form.values["What comes of it"] == "A new date"
    assert (form.values["New launch date"], form.values["New launch time"]) == ("2026-12-09", "10:00")
    with pytest.raises(CannotDo, match=r"Rationale: .*What is traded: "):
        await ben.submits()
    await ben.fills(
        {"Rationale": "legal is late", "What is traded": "Quality protected", "New launch date": "2026-12-18"}
    )
    await ben.submits()
    form = await ben.modal()
    assert "is the last day before a weekend" in form.errors["New launch date"]
    assert form.values["Rationale"] == "legal is late"
    await ben.fills({"Launch anyway because": "the fair"})
    await ben.submits()
    await here.settled()
    (line,) = said(here, "waiting → no-go by @Ben Okafor; launch")
    assert "quality protected\n> legal is late" in line.text
    assert len(broadcast(here)) == 1
    await cy.sees("L-1 Mobile checkout in #growth: waiting → no-go by @Ben Okafor", in_="@drumbeat")
    after = await kept(here)
    assert (after.status, after.at, after.approval.asked_at) == (Status.PLANNED, TUESDAY + timedelta(days=10), None)
    assert [what for what, _ in await entries(here)] == ["planned", "no-go"]
    shown = await card(here)
    assert "Moved once" in shown.text
    assert "Launches on a Friday anyway" in shown.text


async def test_a_no_go_to_a_near_date_is_asked_about_at_once(here: World) -> None:
    await here.set_up()
    await planned(here)
    ben = await opens(here)
    await chooses(here, ben, "No-go")
    await ben.fills({"Rationale": "sooner", "What is traded": "Scope cut", "New launch date": "2026-11-18"})
    await ben.submits()
    await here.settled()
    assert len(said(here, "Is it a go?", to="ben", in_="@drumbeat")) == 1


async def test_or_the_launch_is_cancelled(here: World) -> None:
    await here.set_up()
    await planned(here)
    ben = await opens(here)
    await chooses(here, ben, "No-go")
    await ben.fills({"What comes of it": "The launch is cancelled", "Rationale": "the fair is off"})
    await here.settled()
    assert "New launch date" not in (await ben.modal()).labels
    await ben.submits()
    await here.settled()
    await here.person("cy").sees(
        "waiting → no-go by @Ben Okafor; the launch is cancelled\n> the fair is off", in_="#growth"
    )
    after = await kept(here)
    assert after.ending is not None
    assert (after.ending.outcome, after.ending.by) == (Outcome.CANCELLED, ben.id)


async def test_the_form_follows_back_and_forth_and_keeps_what_is_typed(here: World) -> None:
    await here.set_up()
    await planned(here)
    ben = await opens(here)
    await ben.fills({"Rationale": "wait and see"})
    for verdict in ("No-go", "Go", "Not yet", "No-go"):
        await chooses(here, ben, verdict)
        form = await ben.modal()
        assert form.values["Rationale"] == "wait and see"
        assert ("New launch date" in form.labels) == (verdict == "No-go")
        assert any(one.startswith("Waive") for one in form.labels) == (verdict == "Go")


# --- not yet ---------------------------------------------------------------------------------------------------------


async def test_not_yet_is_said_in_the_thread_and_nothing_else_changes(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    await planned(here, informed=(cy.id,))
    before = await kept(here)
    ben = await opens(here)
    await chooses(here, ben, "Not yet")
    await ben.fills({"Rationale": "legal reads it on Monday"})
    await ben.submits()
    await here.settled()
    (line,) = said(here, "L-1 Mobile checkout: not yet by @Ben Okafor\n> legal reads it on Monday")
    assert line.thread_ts is not None
    assert broadcast(here) == []
    assert said(here, "not yet", to="cy", in_="@drumbeat") == []
    assert await kept(here) == replace(before, version=before.version + 1)
    assert (await entries(here))[-1] == ("not yet", "legal reads it on Monday")


# --- by whom ---------------------------------------------------------------------------------------------------------


async def test_a_delegate_answers_in_their_days_and_it_says_for_whom(here: World) -> None:
    await here.set_up()
    ben, cy = here.person("ben"), here.person("cy")
    await planned(here)
    await all_done(here)
    now = here.bot.deps.now()
    given = Delegation(to=cy.id, start=now, until=now + timedelta(days=2))
    by = ben.id
    await changed(
        here, lambda one, now: rules.delegate(one, given, by=by, driver_may_approve=False, now=now), what="delegated"
    )
    await here.person("ana").clicks("Go / no-go", on=await card(here))
    await here.person("ana").sees("Only @Ben Okafor or, for them, @Cy Young can decide this.", in_="#growth")
    await opens(here, "cy")
    await chooses(here, cy, "Go")
    await cy.submits()
    await here.settled()
    await here.person("ana").sees("waiting → go by @Cy Young for @Ben Okafor", in_="#growth")
    assert "Gate: go by @Cy Young for @Ben Okafor" in (await card(here)).text


async def test_when_the_delegates_days_end_with_the_form_open_it_is_refused(here: World) -> None:
    await here.set_up()
    ben, cy = here.person("ben"), here.person("cy")
    await planned(here)
    await all_done(here)
    now = here.bot.deps.now()
    given = Delegation(to=cy.id, start=now, until=now + timedelta(hours=1))
    by = ben.id
    await changed(
        here, lambda one, now: rules.delegate(one, given, by=by, driver_may_approve=False, now=now), what="delegated"
    )
    await opens(here, "cy")
    await chooses(here, cy, "Go")
    await here.jump(now + timedelta(hours=2))
    await cy.submits()
    await cy.sees("Only @Ben Okafor can decide this.", in_="modal")
    assert (await kept(here)).gate is Gate.WAITING


# --- an older question -----------------------------------------------------------------------------------------------


async def test_an_answer_to_a_question_that_moved_is_refused_with_what_happened(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await planned(here)
    await all_done(here)
    ben = await opens(here)
    await chooses(here, ben, "Go")
    await ben.fills({"Rationale": "ready for Tuesday"})
    await ana.picks("Move the date", on=await card(here))
    await ana.modal("Move the date")
    await ana.fills({"New launch date": "2026-12-15", "Why it moves": "the fair", "What is traded": "Date moved"})
    await ana.submits()
    await here.settled()
    await ben.submits()
    form = await ben.modal()
    assert "This changed while you had it open" in form.text
    assert "@Ana Silva: launch Dec 8, 2026 at 5:00 AM → Dec 15, 2026 at 5:00 AM — the fair" in form.text
    assert (form.values["Your answer"], form.values["Rationale"]) == ("Go", "ready for Tuesday")
    assert (await kept(here)).gate is Gate.WAITING
    await ben.submits()
    await here.settled()
    assert (await kept(here)).gate is Gate.GO, "and now it is an answer to the new date"


async def test_an_answer_to_one_that_was_void_meanwhile_is_refused_too(here: World) -> None:
    await here.set_up()
    await planned(here)
    ben = await opens(here)
    await chooses(here, ben, "Not yet")
    await with_go(here)
    await changed(here, lambda one, now: rules.untick(one, 3, why="it failed", now=now), what="un-ticked", by="cy")
    await ben.submits()
    form = await ben.modal()
    assert "@Cy Young: un-ticked" in form.text
    assert "• Rollback plan tested — @Ana Silva" in form.text


async def test_handed_over_or_answered_meanwhile_it_is_told_and_what_was_typed_stays(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await planned(here)
    await all_done(here)
    ben = await opens(here)
    await chooses(here, ben, "Go")
    await ben.fills({"Rationale": "ready"})
    await reassigns(here, ana, {"Approver": "@cy", "Why": "Ben is away"})
    await ben.submits()
    await ben.sees("Only @Cy Young can decide this.", in_="modal")
    await ben.closes()
    assert (await ben.modal("Go / no-go")).values["Rationale"] == "ready"
    assert len(said(here, "Ana Silva reassigned L-1: approver @Ben Okafor → @Cy Young — Ben is away")) == 1
    await opens(here, "cy")
    await chooses(here, cy, "Go")
    await cy.submits()
    await here.settled()
    assert (await kept(here)).approval.decided_by == cy.id


async def test_sent_before_it_had_followed_the_form_comes_again_with_what_is_needed(here: World) -> None:
    await here.set_up()
    await planned(here)
    ben = await opens(here)
    await ben.fills({"Your answer": "No-go", "Rationale": "legal is late"})
    with suppress(CannotDo):  # where it followed in time, Slack asks for what is missing
        await ben.submits()
    await here.settled()
    form = await ben.modal("Go / no-go")
    assert "New launch date" in form.labels
    assert (form.values["Your answer"], form.values["Rationale"]) == ("No-go", "legal is late")
    assert [what for what, _ in await entries(here)] == ["planned"]


# --- another owner or approver ---------------------------------------------------------------------------------------


async def reassigns(here: World, by: Person, entered: dict[str, str]) -> None:
    await by.picks("Reassign", on=await card(here, by.member.handle))
    await by.modal("Reassign L-1")
    await by.fills(entered)
    await by.submits()
    await here.settled()


async def test_the_approver_hands_over_their_own_and_nothing_else(here: World) -> None:
    await here.set_up()
    ben, cy = here.person("ben"), here.person("cy")
    await planned(here)
    await ben.picks("Reassign", on=await card(here, "ben"))
    assert "Owner" not in (await ben.modal("Reassign L-1")).labels
    await ben.fills({"Approver": "@ana"})
    await ben.submits()
    assert "can't be the owner" in (await ben.modal()).errors["Approver"]
    await ben.fills({"Approver": "@eva"})
    await ben.submits()
    assert "from another company" in (await ben.modal()).errors["Approver"]
    await ben.fills({"Approver": "@cy"})
    await ben.submits()
    await here.settled()
    assert (await kept(here)).approver == cy.id
    await ben.picks("Reassign", on=await card(here, "ben"))
    await ben.sees("Only @Ana Silva or the team's admins can change this.", in_="#growth")


async def test_two_hand_it_over_at_once_and_the_second_sees_the_first(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await planned(here)
    await ana.picks("Reassign", on=await card(here))
    await ana.modal("Reassign L-1")
    await ana.fills({"Owner": "@cy", "Why": "holidays"})
    await reassigns(here, ben, {"Approver": "@cy"})
    await ana.submits()
    form = await ana.modal()
    assert "the approver is @Cy Young, the owner @Ana Silva now" in form.text
    assert form.values["Why"] == "holidays"


async def test_only_the_approver_delegates_and_the_card_says_for_how_long(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await planned(here)
    await ana.picks("Delegate go / no-go", on=await card(here))
    await ana.sees("Only @Ben Okafor can let somebody else decide this for a time.", in_="#growth")
    await ben.picks("Delegate go / no-go", on=await card(here, "ben"))
    await ben.modal("Delegate L-1")
    await ben.fills({"Who decides for you": "@ana"})
    await ben.submits()
    assert "can't say go to their own launch" in (await ben.modal()).errors["Who decides for you"]
    await ben.fills({"Who decides for you": "@cy", "From": "2026-12-01", "Until": "2026-12-09"})
    await ben.submits()
    await here.settled()
    shown = await card(here)
    assert "@Cy Young decides for @Ben Okafor from" in shown.text
    assert len(said(here, "lets @Cy Young decide L-1")) == 1
    await ben.picks("Delegate go / no-go", on=shown)
    await ben.modal("Delegate L-1")
    await ben.fills({"Or": ["Take the delegation back"]})
    await ben.submits()
    await here.settled()
    assert "decides for" not in (await card(here)).text


# --- the day without a go --------------------------------------------------------------------------------------------


async def test_on_its_day_and_after_it_the_card_says_that_there_is_no_go(here: World) -> None:
    await here.set_up()
    await planned(here)
    await here.jump(TUESDAY - timedelta(days=1))
    assert "it has no go" not in (await card(here)).text
    await here.jump(TUESDAY)
    assert "This is its day, and it has no go. @Ben Okafor says go" in (await card(here)).text
    await here.jump(TUESDAY + timedelta(days=1))
    shown = await card(here)
    assert "its day is past" in shown.text
    assert "Its day is past without a go. @Ben Okafor says go, or it gets a new date, or is cancelled." in shown.text


async def test_with_a_go_and_its_day_past_it_says_what_to_do(here: World) -> None:
    await here.set_up()
    await planned(here)
    await with_go(here)
    await here.jump(TUESDAY + timedelta(days=1))
    assert "Its day is past. Press Launched if it is out; else move the date, or cancel it." in (await card(here)).text
