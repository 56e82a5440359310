"""Reviews after a launch: who is asked when, the form, two at once, and what others read of it."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.rules import launches
from bot.rules.launches import Status
from bot.rules.people import Person as Member
from handlers.launches.ringing import ring
from sandbox.person import CannotDo, Person, Seen
from tests.handlers.under_way import REVIEWS, card, changed, kept, planned, ready, said
from tests.world import MONDAY, World

T_24H, T_7D, T_30D = "Review at T+24 h", "Review at T+7 d", "Review at T+30 d"
ASKED = "was launched"


async def out(here: World, **parts: Any) -> None:
    """L-1 with nothing but its reviews, launched on Monday at nine, by its owner ana unless another is named."""
    await planned(here, items=REVIEWS, **parts)
    ben = here.person("ben").id

    def make(one: launches.Launch, now: datetime) -> launches.Launch:
        going = launches.decide(one, launches.Verdict.GO, by=ben, now=now, seen=one.question, rationale="")
        return launches.mark_launched(going, by=Member(id=one.owner, name="Owner"), admins=(), now=now)

    await changed(here, make, what="launched")


def asked(here: World, who: str = "ana") -> list[Seen]:
    return said(here, ASKED, to=who, in_="@drumbeat")


async def opens(here: World, by: str = "ana", *, on: Seen | None = None) -> Person:
    person = here.person(by)
    if on is None:
        await person.picks("Write a review", on=await card(here, by))
    else:
        await person.clicks("Write the review", on=on)
    await person.modal("Write the review")
    return person


async def writes(here: World, entries: dict[str, str], by: str = "ana", *, on: Seen | None = None) -> None:
    person = await opens(here, by, on=on)
    await person.fills({"Adopted?": "Yes, it is used"} | entries)
    await person.submits()
    await here.settled()


async def sleep_until(here: World, moment: datetime) -> None:
    """The bot does not run until then; then it is back, and its clock ticks."""
    here.sandbox.clock.followers.remove(here.bot)
    await here.sandbox.clock.jump(moment)
    await here.bot.clock.tick()
    await here.settled()
    here.sandbox.clock.followers.append(here.bot)


def day(number: int, hour: int = 9, minute: int = 1, month: int = 11) -> datetime:
    return datetime(2026, month, number, hour, minute, tzinfo=UTC)


async def test_the_owner_is_asked_a_day_later_and_the_review_is_in_the_thread_and_with_the_stakeholders(
    here: World,
) -> None:
    await here.set_up()
    cy = here.person("cy")
    await out(here, criteria=["Conversion > 3%", "p95 < 400 ms"], informed=(cy.id,))
    assert asked(here) == []
    await here.jump(day(17))
    (question,) = asked(here)
    assert "L-1 Mobile checkout in #growth was launched yesterday at 9:00 AM. What came of it?" in question.text
    assert f"• {T_24H}" in question.text
    assert T_7D not in question.text
    ana = await opens(here, on=question)
    form = await ana.modal()
    assert form.labels == [
        "Which review",
        "Conversion > 3%",
        "p95 < 400 ms",
        "Feedback",
        "What to change in how we launch",
        "Adopted?",
    ]
    assert form.values["Which review"] == T_24H
    await ana.fills(
        {
            "Conversion > 3%": "3.4 %",
            "Feedback": "two support tickets",
            "What to change in how we launch": "ask sales earlier",
            "Adopted?": "No, not yet",
        }
    )
    await ana.submits()
    line = await ana.sees(f"L-1 Mobile checkout: {T_24H} by @Ana Silva, not adopted", in_="#growth")
    for words in ("Conversion > 3%: 3.4 %", "two support tickets", "ask sales earlier"):
        assert words in line.text
    assert "p95" not in line.text
    assert line.thread_ts
    told = await cy.sees(f"{T_24H} by @Ana Silva", in_="@drumbeat")
    assert "ask sales earlier" in told.text
    shown = await card(here)
    assert f"Reviews\n• {T_24H} by @Ana Silva, not adopted, today at 9:01 AM: Conversion > 3%: 3.4 %" in shown.text
    assert f"{T_24H} · done by @Ana Silva" in shown.text
    (question,) = asked(here)
    assert f"{T_24H}: written by @Ana Silva" in question.text
    assert "[Write the review]" not in question.text
    await here.jump(day(20))
    assert len(asked(here)) == 1, "what is answered is not asked again"


async def test_unanswered_it_is_asked_once_more_on_the_next_working_day_and_then_no_more(here: World) -> None:
    await here.set_up()
    await out(here)
    for number, count in ((17, 1), (18, 2), (19, 2), (22, 2), (23, 3), (24, 4), (27, 4)):
        await here.jump(day(number))
        assert len(asked(here)) == count, number
    *_, last = asked(here)
    assert f"• {T_24H}\n• {T_7D}" in last.text
    await here.jump(day(18, month=12))
    assert len(asked(here)) == 6


async def test_when_every_review_is_written_it_is_reviewed_and_the_line_says_so(here: World) -> None:
    await here.set_up()
    await out(here)
    for which in (T_24H, T_7D):
        await writes(here, {"Which review": which, "Measured result": "3.4 %"})
    assert said(here, "launched → reviewed") == []
    await writes(here, {"Which review": T_30D, "Measured result": "4 %"})
    assert len(said(here, f"{T_30D} by @Ana Silva, adopted. Every review is written: launched → reviewed")) == 1
    assert (await kept(here)).status is Status.REVIEWED
    assert "Reviewed\n•" in (await card(here)).text
    await here.jump(day(20, month=12))
    assert asked(here) == []
    ana = await opens(here)
    assert "Which review" not in (await ana.modal()).labels
    await ana.fills({"Measured result": "5 %", "Adopted?": "Yes, it is used"})
    await ana.submits()
    await ana.sees("A review by @Ana Silva, adopted", in_="#growth")


async def test_of_two_at_once_the_second_is_shown_the_first_and_may_send_theirs(here: World) -> None:
    await here.set_up()
    await out(here)
    await here.jump(day(17))
    ana, cy = await opens(here, on=asked(here)[0]), await opens(here, "cy")
    await cy.fills({"Which review": T_24H, "Measured result": "3.4 %", "Adopted?": "Yes, it is used"})
    await cy.submits()
    await here.settled()
    await ana.fills({"Feedback": "mine", "Adopted?": "No, not yet"})
    await ana.submits()
    form = await ana.modal("Write the review")
    assert f"{T_24H} by @Cy Young, adopted" in form.text
    assert "> 3.4 %" in form.text
    assert (form.values["Feedback"], form.values["Adopted?"]) == ("mine", "No, not yet")
    assert form.values["Which review"] == "One beside those planned"
    assert len((await kept(here)).reviews) == 1
    await ana.submits()
    await here.settled()
    assert [(one.item, one.feedback) for one in (await kept(here)).reviews] == [
        (REVIEWS[0].number, ""),
        (None, "mine"),
    ]
    assert len(said(here, "Mobile checkout: A review by @Ana Silva, not adopted")) == 1


async def test_a_double_submit_writes_one(here: World) -> None:
    await here.set_up()
    await out(here)
    ana = await opens(here)
    await ana.fills({"Feedback": "good", "Adopted?": "Yes, it is used"})
    await asyncio.gather(ana.submits(), ana.submits(), return_exceptions=True)
    await here.settled()
    assert len((await kept(here)).reviews) == 1


async def test_nothing_said_is_marked_and_other_criteria_are_asked_for_again(here: World) -> None:
    await here.set_up()
    await out(here, criteria=["Conversion > 3%"])
    ana = await opens(here)
    await ana.fills({"Feedback": " ", "Adopted?": "Yes, it is used"})
    await ana.submits()
    assert (await ana.modal()).errors == {"Feedback": "Say what was measured, or what people say of it."}
    await ana.fills({"Conversion > 3%": "3.4 %"})
    other = (launches.Criterion(text="p95 < 400 ms"), launches.Criterion(text="Conversion > 3%"))
    await changed(here, lambda one, now: replace(one, terms=replace(one.terms, criteria=other)), what="edited")
    await ana.submits()
    form = await ana.modal("Write the review")
    assert "The success criteria changed while you had this open." in form.text
    assert (form.values["p95 < 400 ms"], form.values["Conversion > 3%"]) == (None, "3.4 %")
    await ana.fills({"p95 < 400 ms": "300 ms"})
    await ana.submits()
    await here.settled()
    assert (await kept(here)).reviews[0].measured == "p95 < 400 ms: 300 ms\nConversion > 3%: 3.4 %"


async def test_who_is_asked_changes_with_the_owner(here: World) -> None:
    await here.set_up()
    await out(here)
    await here.jump(day(17))
    ben = here.person("ben")
    await changed(here, lambda one, now: replace(one, owner=ben.id), what="reassigned")
    (former,) = asked(here)
    assert "@Ben Okafor is asked what came of it." in former.text
    assert "[Write the review]" not in former.text
    await here.jump(day(17, 15))
    assert len(asked(here, "ben")) == 1, "in Ben's morning, in New York"
    assert len(asked(here)) == 1


async def test_several_missed_while_the_bot_slept_are_one_message(here: World) -> None:
    await here.set_up()
    await out(here)
    await sleep_until(here, day(21, 12, month=12))
    (question,) = asked(here)
    assert f"• {T_24H}\n• {T_7D}\n• {T_30D}" in question.text
    await here.bot.clock.tick()
    await here.settled()
    assert len(asked(here)) == 1
    await here.jump(day(22, 13, month=12))
    assert len(asked(here)) == 2


async def test_in_a_pause_nobody_is_asked_and_afterwards_once(here: World) -> None:
    await here.set_up()
    await out(here)
    await here.person("ana").types("/rituals pause until 2026-11-26", in_="#growth")
    await here.jump(day(25, 23))
    assert asked(here) == []
    await here.jump(day(26))
    (question,) = asked(here)
    assert f"• {T_24H}\n• {T_7D}" in question.text


async def test_a_launch_that_is_rolled_back_is_not_asked_about_any_more(here: World) -> None:
    await here.set_up()
    await out(here)
    await here.jump(day(17))
    ana = here.person("ana")
    await changed(here, lambda one, now: launches.roll_back(one, by=ana.id, why="errors", now=now), what="rolled back")
    (question,) = asked(here)
    assert "It was rolled back by @Ana Silva" in question.text
    assert "[Write the review]" not in question.text
    await here.jump(day(18, month=12))
    assert len(asked(here)) == 1


async def test_looks_at_once_ask_once(here: World) -> None:
    await here.set_up()
    await out(here)
    moment = MONDAY + timedelta(days=1, minutes=1)
    looks = [here.bot.db.run(here.sandbox.team_id, ring, "1", moment) for _ in range(4)]
    await asyncio.gather(*looks)
    await here.jump(moment)
    assert len(asked(here)) == 1


async def test_before_it_is_out_there_is_no_review_and_afterwards_anybody_may_write_one(here: World) -> None:
    await here.set_up()
    await planned(here)
    cy = here.person("cy")
    with pytest.raises(CannotDo):
        await cy.picks("Write a review", on=await card(here, "cy"))
    await ready(here)
    await here.person("ana").clicks("Launched", on=await card(here))
    await writes(here, {"Feedback": "people like it"}, "cy")
    assert len(said(here, "Mobile checkout: A review by @Cy Young, adopted")) == 1


async def test_from_the_list_of_all_items_it_is_written_on_top_and_the_list_is_fresh_below(here: World) -> None:
    await here.set_up()
    await out(here)
    cy = here.person("cy")
    await cy.clicks("Show all", on=await card(here, "cy"))
    await cy.modal("L-1 · checklist")
    await cy.picks("Write the review")
    form = await cy.modal("Write the review")
    assert form.values["Which review"] == T_24H
    await cy.fills({"Measured result": "3.4 %", "Adopted?": "Yes, it is used"})
    await cy.submits()
    await cy.sees(f"{T_24H} · done by @Cy Young", in_="modal")


async def test_a_criterion_that_stands_there_twice_is_asked_for_once(here: World) -> None:
    await here.set_up()
    await out(here, criteria=["Conversion > 3%", "p95 < 400 ms", "Conversion > 3%"])
    ana = await opens(here)
    assert (await ana.modal()).labels[1:4] == ["Conversion > 3%", "p95 < 400 ms", "Feedback"]
    await ana.fills({"Conversion > 3%": "3.4 %", "Adopted?": "Yes, it is used"})
    await ana.submits()
    await here.settled()
    assert [one.measured for one in (await kept(here)).reviews] == ["Conversion > 3%: 3.4 %"]
