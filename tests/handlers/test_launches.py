"""Launches as people use them: planning, ticking, go / no-go, launching, and what the mornings say."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from sandbox.person import CannotDo, Seen
from storage import history
from tests.world import World

BEFORE = range(7)


async def open_form(here: World, line: str = "Mobile checkout 2026-12-08", *, by: str = "ana") -> None:
    await here.person(by).types(f"/launch {line}", in_="#growth")
    await here.person(by).modal("Plan a launch")
    await here.person(by).fills({"Go / no-go approver": "@ben"})


async def plan(here: World, line: str = "Mobile checkout 2026-12-08", **typed: str) -> None:
    """#growth with one launch, L-1: owned by ana, approved by ben."""
    await here.set_up()
    await open_form(here, line)
    await here.person("ana").fills(typed)
    await here.person("ana").submits()
    await here.person("ana").sees("Countdown", in_="#growth")
    await here.settled()


async def card(here: World, by: str = "ana", in_: str = "#growth") -> Seen:
    await here.settled()
    return await here.person(by).sees("Go / no-go approver", in_=in_)


async def tick(here: World, by: str = "cy", evidence: str = "seen on the dashboard") -> None:
    """The first open item of the card."""
    person = here.person(by)
    await person.clicks("Tick", on=await card(here, by))
    await person.modal("Tick an item")
    await person.fills({"Evidence": evidence})
    await person.submits()
    await here.settled()


async def tick_many(here: World, count: int) -> None:
    for _ in range(count):
        await tick(here)


async def answer(here: World, verdict: str, rationale: str | None = None, *, on: Seen | None = None) -> None:
    ben = here.person("ben")
    await ben.clicks("Go / no-go", on=on or await card(here, "ben"))
    await ben.modal("Go / no-go")
    await ben.fills({"Your answer": verdict})
    await here.settled()  # the form follows the answer
    await ben.fills({"Rationale": rationale})
    await ben.submits()
    await here.settled()


def said(here: World, text: str, *, to: str = "ana", in_: str = "#growth") -> list[str]:
    return [one.text for one in here.person(to).reads(in_) if text in one.text]


def broadcast(here: World) -> list[str]:
    """What of a thread also reached the channel."""
    posts = [one.args for one in here.sandbox.calls if one.method == "chat.postMessage"]
    return [str(one["text"]) for one in posts if str(one.get("reply_broadcast", "")).lower() in {"true", "1"}]


# --- planning --------------------------------------------------------------------------------------------------------


async def test_the_form_is_filled_from_the_line(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/launch Mobile checkout 2026-12-08", in_="#growth")
    form = await ana.modal("Plan a launch")
    assert (form.values["Name"], form.values["Launch date"]) == ("Mobile checkout", "2026-12-08")
    assert (form.values["Launch time"], form.values["Owner"]) == ("10:00", "@ana")
    assert "In Europe/Lisbon" in str(form.blocks)
    assert "Team" not in form.labels
    await ana.closes()
    await ana.types("/launch", in_="#growth")
    form = await ana.modal("Plan a launch")
    assert (form.values["Name"], form.values["Launch date"]) == (None, None)


async def test_from_modal_to_card_to_history(here: World) -> None:
    await plan(here, "R&D <beta> *now* 2026-12-08", **{"Success criteria": "Conversion > 3%\np95 < 400 ms"})
    shown = await card(here, "cy")
    for expected in (
        "L-1 R&D <beta> *now*",
        "22 days to go, as of Mon 16 Nov 2026",
        "@Ben Okafor",
        "waiting for @Ben",
        "• Conversion > 3%\n• p95 < 400 ms",
        "Before · 0 of 7 done",
        "Telemetry verified · open, blocking",
        "[Tick]",
        "[Go / no-go]",
    ):
        assert expected in shown.text
    (entry,) = await here.bot.db.read(here.sandbox.team_id, history.find, "L-1")
    assert (entry.what, entry.by, entry.after["name"]) == ("planned", here.person("ana").id, "R&D <beta> *now*")
    assert said(here, "Is it a go?", to="ben", in_="@drumbeat") == []


async def test_a_double_click_on_plan_makes_one_launch(here: World) -> None:
    await here.set_up()
    await open_form(here)
    ana = here.person("ana")
    results = await asyncio.gather(ana.submits(), ana.submits(), return_exceptions=True)
    assert all(one is None or isinstance(one, CannotDo) for one in results)
    await here.settled()
    assert len(said(here, "Countdown")) == 1


async def test_a_bad_day_is_refused_at_the_date_and_a_reason_lets_it_through(here: World) -> None:
    await here.set_up()
    await open_form(here, "Mobile checkout 2026-12-11")
    ana = here.person("ana")
    await ana.submits()
    form = await ana.modal("Plan a launch")
    assert form.errors == {
        "Launch date": "Fri 11 Dec 2026 is the last day before a weekend. The next free day is Mon 14 Dec 2026. "
        "To launch anyway, say why below."
    }
    assert form.values["Name"] == "Mobile checkout"
    await ana.fills({"Launch anyway because": "the fair opens that day"})
    await ana.submits()
    shown = await card(here)
    assert "Launches on a Friday anyway, because" in shown.text
    assert "the fair opens that day" in shown.text


async def test_mistakes_are_marked_at_their_field_and_the_rest_is_kept(here: World) -> None:
    await here.set_up()
    await open_form(here)
    ana = here.person("ana")
    for entries, field, words in (
        ({"Launch date": "2026-11-13"}, "Launch date", "That moment is past."),
        ({"Launch date": "2040-11-13"}, "Launch date", "more than five years away"),
        ({"Launch date": "2026-12-08", "Go / no-go approver": "@ana"}, "Go / no-go approver", "can't be the owner"),
        ({"Go / no-go approver": "@drumbeat"}, "Go / no-go approver", "A bot can't be asked"),
        ({"Go / no-go approver": "@eva"}, "Go / no-go approver", "from another company"),
        ({"Go / no-go approver": "@ben", "Owner": "@eva"}, "Owner", "from another company"),
    ):
        await ana.fills(entries)
        await ana.submits()
        form = await ana.modal("Plan a launch")
        assert list(form.errors) == [field]
        assert words in form.errors[field]
        assert form.values["Name"] == "Mobile checkout"
    assert said(here, "Countdown") == []


async def test_somebody_outside_a_private_channel_cannot_be_named_and_cannot_see_it_by_number(here: World) -> None:
    await here.set_up("#leads")
    ana, ben, cy = here.person("ana"), here.person("ben"), here.person("cy")
    await ana.types("/launch Reorg 2026-12-08", in_="#leads")
    await ana.modal("Plan a launch")
    await ana.fills({"Go / no-go approver": "@cy"})
    await ana.submits()
    assert "is not in #leads: invite them first" in (await ana.modal()).errors["Go / no-go approver"]
    await ana.fills({"Go / no-go approver": "@ben"})
    await ana.submits()
    await ben.sees("Countdown", in_="#leads")
    await here.set_up("#growth")
    for line in ("/launch L-1", "/launch L-99"):
        await cy.types(line, in_="#growth")
        answer = await cy.sees(f"You typed: {line}", in_="#growth")
        assert "There is no such record that you can see." in answer.text
    await cy.types("/launch list", in_="#growth")
    await cy.sees("None is planned.", in_="#growth")


async def test_where_the_team_is_open_the_form_asks_and_reads_the_date_in_its_zone(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#payload-team", by="ben")
    ana = here.person("ana")
    await ana.types("/launch Mobile checkout 2026-12-08", in_="@drumbeat")
    form = await ana.modal("Plan a launch")
    assert form.values["Launch time"] == "10:00"
    assert "In Europe/Lisbon" in str(form.blocks)
    await ana.fills({"Team": "Payload team (America/New_York)", "Go / no-go approver": "@ben"})
    await here.settled()
    assert "In America/New_York" in str((await ana.modal("Plan a launch")).blocks)
    await ana.submits()
    shown = await here.person("ben").sees("Countdown", in_="#payload-team")
    stamp = int(datetime(2026, 12, 8, 15, tzinfo=UTC).timestamp())  # 10:00 in New York
    assert f"<!date^{stamp}^" in str(shown.blocks)
    await ana.types("/launch", in_="@drumbeat")
    assert (await ana.modal("Plan a launch")).values["Team"] == "Payload team (America/New_York)", (
        "the last used one comes first"
    )
    await ana.closes()
    await ana.types("/launch list", in_="@drumbeat")
    listed = await ana.sees("Launches to come", in_="@drumbeat")
    assert "· Payload team" in listed.text


async def test_each_situation_has_its_one_answer(here: World) -> None:
    ana, gus = here.person("ana"), here.person("gus")
    await ana.types("/launch Mobile checkout", in_="#growth")
    assert "/launch Mobile checkout" in (await ana.sees("not set up yet", in_="#growth")).text
    await ana.types("/launch help", in_="#growth")
    await ana.sees("/launch Mobile checkout 2026-12-08 — the same, with its name and date", in_="#growth")
    await here.set_up()
    await ana.types("/launch Mobile checkout 2026-02-30", in_="#growth")
    form = await ana.modal("Plan a launch")
    assert "There is no “2026-02-30”, so it stayed in the name." in form.text
    assert form.values["Name"] == "Mobile checkout 2026-02-30"
    await ana.closes()
    await ana.types("/launch list of vendors", in_="#growth")
    assert (await ana.modal("Plan a launch")).values["Name"] == "list of vendors"
    await ana.closes()
    await open_form(here)
    await ana.submits()
    await card(here)
    await gus.types("/launch l1", in_="#growth")
    shown = await gus.sees("L-1 Mobile checkout", in_="#growth")
    assert shown.ephemeral
    await gus.clicks("Tick", on=shown)
    await gus.modal("Tick an item")
    await gus.closes()
    await gus.types("/launch list", in_="#growth")
    await gus.sees("L-1 Mobile checkout · ", in_="#growth")
    await gus.sees("gate: waiting · 10 blocking items open", in_="#growth")


async def test_a_guest_elsewhere_sees_nothing_of_it(here: World) -> None:
    await here.set_up("#payload-team")
    await here.set_up("#growth")
    ana, gus = here.person("ana"), here.person("gus")
    await ana.types("/launch Mobile checkout 2026-12-08", in_="#payload-team")
    await ana.modal("Plan a launch")
    await ana.fills({"Go / no-go approver": "@gus"})
    await ana.submits()
    assert "is not in #payload-team" in (await ana.modal()).errors["Go / no-go approver"]
    await ana.fills({"Go / no-go approver": "@ben"})
    await ana.submits()
    await ana.sees("Countdown", in_="#payload-team")
    await gus.types("/launch L-1", in_="#growth")
    await gus.sees("There is no such record that you can see.", in_="#growth")


# --- the checklist ---------------------------------------------------------------------------------------------------


async def test_a_tick_asks_for_evidence_and_says_one_line(here: World) -> None:
    await plan(here)
    cy = here.person("cy")
    await cy.clicks("Tick", on=await card(here, "cy"), nth=2)
    form = await cy.modal("Tick an item")
    assert "Rollback plan tested" in form.text
    assert "A link or a sentence that someone else can check" in form.text
    await cy.fills({"Evidence": "   "})
    await cy.submits()
    assert (await cy.modal()).errors == {"Evidence": "Give a link or a sentence that someone else can check."}
    await cy.fills({"Evidence": "https://example.com/run/7?a=1&b=2"})
    await cy.submits()
    line = await here.person("ana").sees("Cy Young: Rollback plan tested, open → done", in_="#growth")
    shown = await card(here)
    assert line.thread_ts == shown.ts
    assert "Rollback plan tested · done by @Cy Young" in shown.text
    assert "https://example.com/run/7?a=1&b=2" in shown.text
    assert "Before · 1 of 7 done" in shown.text
    assert broadcast(here) == []


async def test_two_people_ticking_at_once_both_stay_and_the_same_item_tells_who_was_faster(here: World) -> None:
    await plan(here)
    ana, cy, gus = here.person("ana"), here.person("cy"), here.person("gus")
    stale = await card(here)
    for person, nth in ((ana, 0), (cy, 1), (gus, 1)):
        await person.clicks("Tick", on=await card(here, "cy"), nth=nth)
        await person.modal("Tick an item")
        await person.fills({"Evidence": f"seen by {person.member.handle}"})
    await asyncio.gather(ana.submits(), cy.submits())
    await gus.submits()
    await gus.sees("@Cy Young has already ticked “Success criteria documented”.", in_="modal")
    shown = await card(here)
    assert "Before · 2 of 7 done" in shown.text
    assert "seen by ana" in shown.text
    assert "seen by cy" in shown.text
    assert stale.ts == shown.ts


async def test_unticking_asks_why_and_keeps_it_in_the_history(here: World) -> None:
    await plan(here)
    await tick(here)
    gus = here.person("gus")
    await gus.clicks("Un-tick", on=await card(here, "gus"))
    await gus.modal("Un-tick an item")
    await gus.fills({"Why is it open again?": "the dashboard was empty"})
    await gus.submits()
    line = await gus.sees("Telemetry verified, done → open", in_="#growth")
    assert "the dashboard was empty" in line.text
    assert "Before · 0 of 7 done" in (await card(here)).text
    entries = await here.bot.db.read(here.sandbox.team_id, history.find, "L-1")
    assert [(one.what, one.why) for one in entries[1:]] == [
        ("ticked", "seen on the dashboard"),
        ("un-ticked", "the dashboard was empty"),
    ]


# --- the gate --------------------------------------------------------------------------------------------------------


async def test_only_the_approver_answers_the_gate(here: World) -> None:
    await plan(here)
    ana = here.person("ana")
    await ana.clicks("Go / no-go", on=await card(here))
    await ana.sees("Only @Ben Okafor can decide this.", in_="#growth")


async def test_go_is_refused_while_something_blocks_and_names_it(here: World) -> None:
    await plan(here)
    await tick_many(here, 5)
    await answer(here, "Go")
    ben = here.person("ben")
    form = await ben.modal("Go / no-go")
    assert form.errors == {
        "Your answer": "Go is not possible while these are open: Sales enablement ready (Ana Silva) and "
        "Beta feedback incorporated (Ana Silva). Have them done first, or say below why they can be waived."
    }
    await ben.fills({"Your answer": "No-go"})
    await here.settled()
    with pytest.raises(CannotDo, match=r"Rationale: .*What is traded: "):
        await ben.submits()
    await ben.fills({"Rationale": "sales is not ready", "What is traded": "Quality protected"})
    await ben.submits()
    await here.person("cy").sees("waiting → no-go by @Ben Okafor; launch", in_="#growth")
    shown = await card(here)
    assert "Gate: waiting for @Ben Okafor" in shown.text
    assert "sales is not ready" in shown.text
    await tick_many(here, 2)
    await answer(here, "Go")
    assert "Gate: go by @Ben Okafor" in (await card(here)).text


async def test_not_yet_changes_nothing_and_is_said(here: World) -> None:
    await plan(here)
    await answer(here, "Not yet", "legal reads it on Monday")
    await here.person("ana").sees("not yet by @Ben Okafor", in_="#growth")
    assert "waiting for @Ben Okafor" in (await card(here)).text


async def test_from_go_to_launched(here: World) -> None:
    await plan(here)
    await tick_many(here, 7)
    await answer(here, "Go")
    ana, ben, cy = here.person("ana"), here.person("ben"), here.person("cy")
    await ana.clicks("Launched", on=await card(here))
    await ana.sees("Phased rollout with a metric gate, On-call rotation aware and Status page ready", in_="#growth")
    await tick_many(here, 3)
    await cy.clicks("Launched", on=await card(here, "cy"))
    await cy.sees("Only @Ana Silva or the team's admins can change this.", in_="#growth")
    ready = await card(here)
    await asyncio.gather(ana.clicks("Launched", on=ready), ana.clicks("Launched", on=ready))
    await cy.sees("L-1 Mobile checkout: go → launched, says @Ana Silva", in_="#growth")
    shown = await card(here)
    assert "launched" in shown.text
    assert "[Un-tick]" not in shown.text
    assert len(said(here, "go → launched")) == 1
    assert [one.split(": ")[1].split(" ")[2] for one in broadcast(here)] == ["go", "launched,"]
    await ben.types("/launch list", in_="#growth")
    await ben.sees("None is planned.", in_="#growth")


async def test_reopening_a_blocking_item_ends_the_go_and_the_channel_hears_it(here: World) -> None:
    await plan(here)
    await tick_many(here, 7)
    await answer(here, "Go")
    cy = here.person("cy")
    going = await card(here)
    await cy.clicks("Un-tick", on=await card(here, "cy"), nth=2)
    await cy.modal("Un-tick an item")
    await cy.fills({"Why is it open again?": "the rollback failed"})
    await cy.submits()
    await here.settled()
    (_, void) = broadcast(here)
    assert "The go no longer holds" in void
    shown = await card(here)
    assert "because “Rollback plan tested” was opened after it" in shown.text
    assert "[Launched]" not in shown.text
    assert going.ts == shown.ts
    await tick(here)
    await answer(here, "Go")
    assert "no longer holds" not in (await card(here)).text


async def test_an_answer_given_on_an_old_form_is_refused(here: World) -> None:
    await plan(here)
    await tick_many(here, 7)
    ben = here.person("ben")
    await ben.clicks("Go / no-go", on=await card(here, "ben"))
    await ben.modal("Go / no-go")
    await ben.fills({"Your answer": "Go"})
    await tick_one_open_again(here)
    await ben.submits()
    form = await ben.modal()
    assert "Go is not possible while these are open\n• Telemetry verified — @Ana Silva" in form.text
    assert form.values["Your answer"] == "Go"
    assert "Waive “Telemetry verified”, because" in form.labels
    assert "Gate: waiting for @Ben Okafor" in (await card(here)).text


async def tick_one_open_again(here: World) -> None:
    cy = here.person("cy")
    await cy.clicks("Un-tick", on=await card(here, "cy"))
    await cy.modal("Un-tick an item")
    await cy.fills({"Why is it open again?": "no data since noon"})
    await cy.submits()


# --- reminders -------------------------------------------------------------------------------------------------------


def morning(day: int, month: int = 12) -> datetime:
    """Just after half past nine in Lisbon."""
    return datetime(2026, month, day, 9, 31, tzinfo=UTC)


def reminded(here: World, days: str) -> Sequence[str]:
    return said(here, f"launches {days}")


async def test_the_channel_the_owner_and_the_approver_hear_what_is_theirs_on_their_days(here: World) -> None:
    await plan(here)
    await here.jump(morning(17, 11))
    assert said(here, "launches in") == []
    assert "21 days to go" in (await card(here)).text
    await here.jump(morning(8))
    for days in ("in 14 working days", "in 7 working days", "in 3 working days", "in 1 working day,", "today"):
        (text,) = reminded(here, days)
        assert "Gate: waiting for @Ben Okafor" in text
        assert f"Open, and blocking the launch · {10 if days == 'today' else 7}" in text
    assert len(said(here, " launches ")) == 5
    assert len(said(here, "Your launch items", in_="@drumbeat")) == 2
    assert len(said(here, "Is it a go?", to="ben", in_="@drumbeat")) == 1
    assert said(here, "Is it a go?", in_="@drumbeat") == []
    assert "today, as of Tue 8 Dec 2026" in (await card(here)).text


async def test_the_approver_answers_from_their_message(here: World) -> None:
    await plan(here)
    await tick_many(here, 7)
    await here.jump(morning(3))
    asked = await here.person("ben").sees("Is it a go?", in_="@drumbeat")
    await answer(here, "Go", on=asked)
    assert "Gate: go by @Ben Okafor" in (await card(here)).text
    (told,) = said(here, "Go by @Ben Okafor", to="ben", in_="@drumbeat")
    assert "[" not in told
    await here.jump(morning(8))
    assert [len(reminded(here, days)) for days in ("in 7", "in 3", "in 1", "today")] == [0, 1, 0, 1]
    assert len(said(here, "Your launch items", in_="@drumbeat")) == 2, "of what is to be done on the day"


async def test_a_launch_planned_late_is_asked_about_at_once_and_only_once(here: World) -> None:
    await plan(here, "Hotfix 2026-11-18")
    await here.person("ben").sees("Is it a go?", in_="@drumbeat")
    await here.jump(morning(18, 11))
    assert len(said(here, "Is it a go?", to="ben", in_="@drumbeat")) == 1


async def test_on_the_day_on_which_the_gate_opens_it_opens_at_the_time_of_reminders(here: World) -> None:
    await plan(here, "Hotfix 2026-11-19")
    assert said(here, "Is it a go?", to="ben", in_="@drumbeat") == []
    await here.jump(morning(16, 11))
    assert len(said(here, "Is it a go?", to="ben", in_="@drumbeat")) == 1


async def test_in_a_pause_nothing_is_said(here: World) -> None:
    await plan(here)
    await here.person("ana").types("/rituals pause", in_="#growth")
    await here.jump(morning(8))
    assert said(here, " launches ") == []
