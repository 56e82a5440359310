"""A default takes effect when nobody answers, is nobody's decision, and waits where the team is paused."""

from datetime import datetime, timedelta

from bot.rules.approval import Default, State
from bot.rules.decisions import Draft, Option, Status
from storage import history
from tests.handlers.test_decisions.living import card, decide
from tests.handlers.test_decisions.turning import OVERDUE, WAITS, at, get, heard, log_with, nov, sleeps
from tests.world import World

DUE = nov(19)
OPTIONS = (Option(name="Redis", tradeoff="fast"), Option(name="Rabbit & co", tradeoff="safe"))
RABBIT = Draft(due=DUE, options=OPTIONS, default=Default(state=State.APPROVED, option=2))
LINE = "It took effect by default: @Ben Okafor did not answer."


def took_effect(here: World) -> list[datetime]:
    return heard(here.person("cy"), LINE, in_="#growth")


async def test_nobody_answers_and_it_takes_effect_at_due(here: World) -> None:
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await log_with(here, Draft(due=DUE, options=OPTIONS, default=RABBIT.default, informed=(cy.id,)))
    question = await ben.sees("asks you to decide D-1", in_="@drumbeat")
    assert "this takes effect: Rabbit & co" in question.text.split("Status")[0], "it stands at the top"
    await here.jump(nov(18))
    assert "this takes effect: Rabbit & co" in (await ben.sees(WAITS, in_="@drumbeat")).text
    await here.jump(nov(18) + timedelta(days=14))
    assert took_effect(here) == [DUE]
    line = await cy.sees(LINE, in_="#growth")
    assert line.text.startswith("D-1 version 1 is approved: Rabbit & co.")
    shown = await card(cy)
    assert "Approved: Rabbit & co by default: @Ben Okafor did not answer" in shown.text
    assert "[Decide]" not in shown.text
    assert at(await cy.sees(LINE, in_="@drumbeat")) == DUE, "the informed hear of it"
    assert heard(ben) == [], "the one that came before it shows how it stands"
    assert heard(ana, OVERDUE) == []
    decision = await get(here)
    assert (decision.status, decision.approval.decided_by, decision.approval.by_default) == (
        Status.APPROVED,
        None,
        True,
    )
    entries = await here.bot.db.read(here.sandbox.team_id, history.find, "D-1")
    (kept,) = [one for one in entries if one.what == "took effect by default"]
    assert kept.by is None
    assert [one.text for one in ben.reads("@drumbeat") if "[Decide]" in one.text] == []


async def test_an_answer_in_time_stands(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await log_with(here, RABBIT)
    await here.jump(DUE - timedelta(minutes=1))
    await decide(ben, await card(ben), "1. Redis", "Fast")
    await here.jump(DUE + timedelta(days=9))
    assert took_effect(here) == []
    assert (await get(here)).approval.option == 1


async def test_too_late_an_answer_is_told_what_happened(here: World) -> None:
    await here.set_up()
    ben = here.person("ben")
    await log_with(here, Draft(due=DUE, default=Default(state=State.DECLINED)))
    await here.jump(DUE - timedelta(minutes=1))
    await ben.clicks("Decide", on=await card(ben))
    await ben.modal("Decide D-1")
    await ben.fills({"Your decision": "Approve"})
    await here.jump(DUE)
    await ben.submits()
    told = (await ben.modal("That didn't work")).text
    assert "already declined by default: @Ben Okafor did not answer in time" in told
    assert len(took_effect(here)) == 1


async def test_while_the_team_is_paused_it_waits_and_the_approver_gets_the_time_back(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await log_with(here, RABBIT)
    await here.jump(nov(18, 12))
    await ana.types("/rituals pause", in_="#growth")
    await here.jump(nov(25, 12))
    assert took_effect(here) == []
    await ana.types("/rituals resume", in_="#growth")
    await here.jump(nov(26, 16))
    assert took_effect(here) == []
    await here.jump(nov(26, 17, 5))
    (moment,) = took_effect(here)
    assert abs(moment - nov(26)) <= timedelta(minutes=2)


async def test_a_bot_that_was_down_lets_it_take_effect_when_it_is_back_and_never_in_a_pause(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await log_with(here, RABBIT)
    await ana.types("/rituals pause until 2026-11-18", in_="#growth")
    await sleeps(here, nov(20, 9))
    assert took_effect(here) == [], "the pause took 39 hours"
    await sleeps(here, nov(22, 3))
    assert took_effect(here) == [nov(22, 3)], "at once: it waits for nobody's morning"
    assert len([one for one in ana.reads("#growth") if LINE in one.text]) == 1


async def test_who_is_named_after_a_pause_that_outlasted_the_due_time_is_not_answered_for_at_once(here: World) -> None:
    await here.set_up()
    ana, cy = here.person("ana"), here.person("cy")
    await log_with(here, RABBIT)
    await here.jump(nov(18, 12))
    await ana.types("/rituals pause", in_="#growth")
    await here.jump(nov(24, 12))
    await ana.picks("Reassign", on=await card(ana))
    await ana.modal("Reassign D-1")
    await ana.fills({"Approver": "@cy"})
    await ana.submits()
    assert "too soon for who is asked anew. Move the due date first" in (await ana.modal()).errors["Approver"]
    await ana.closes()
    await ana.picks("Move the due date", on=await card(ana))
    await ana.modal("Move the due date")
    await ana.fills({"Due": "2026-11-27"})
    await ana.submits()
    await here.settled()
    await ana.picks("Reassign", on=await card(ana))
    await ana.modal("Reassign D-1")
    await ana.fills({"Approver": "@cy"})
    await ana.submits()
    await ana.types("/rituals resume", in_="#growth")
    await here.settled()
    await cy.sees("asks you to decide D-1", in_="@drumbeat")
    by_default = "It took effect by default: @Cy Young did not answer."
    await here.jump(nov(27, 16))
    assert heard(cy, by_default, in_="#growth") == []
    await here.jump(nov(27, 18))
    assert len(heard(cy, by_default, in_="#growth")) == 1
