"""A typed line that is not plain: the form opens with what was understood, and says what to change."""

from datetime import UTC, datetime

import pytest

from sandbox.person import Modal, Person
from storage import decisions
from tests.handlers.test_decisions.living import card, decide, log
from tests.world import World

FRIDAY = datetime(2026, 11, 20, 9, tzinfo=UTC)


async def opened(person: Person, line: str, in_: str = "#growth") -> Modal:
    await person.types(line, in_=in_)
    return await person.modal("Log a decision")


async def test_whoever_can_not_decide_is_named_and_the_rest_is_filled_in(here: World) -> None:
    await here.set_up("#leads")
    await here.sandbox.invite("@gus", to="#payload-team", by="ana")
    ana = here.person("ana")
    for typed, said, title in (
        ("Pick it @ben @olga fri", "You named @Ben Okafor and @Olga Admin. One person decides", "Pick it @ben @olga"),
        ("Pick it @nobody fri", "Slack knows nobody called @nobody", "Pick it @nobody"),
        ("Pick it @here fri", "@here is everybody", "Pick it @here"),
        ("Pick it @drumbeat fri", "@Drumbeat is a bot, and a bot can't decide.", "Pick it"),
        ("Pick it @dee fri", "Dee Gone is deactivated in Slack.", "Pick it"),
        ("Pick it @eva fri", "Eva Extern is from another company.", "Pick it"),
        ("Pick it @cy fri", "Cy Young is not in #leads: invite them first.", "Pick it"),
        ("Pick it @gus fri", "Gus Guest is not in #leads: invite them first.", "Pick it"),
        ("Pick it @ana fri", "The approver can't be the driver", "Pick it"),
    ):
        form = await opened(ana, f"/decide {typed}", in_="#leads")
        assert said in form.text
        assert (form.values["Title"], form.values["Approver"]) == (title, None)
        assert (form.values["Due"], form.values["Due at"]) == ("2026-11-20", "17:00")
        await ana.closes()


async def test_one_person_is_understood_however_often_named(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    form = await opened(ana, "/decide Pick it @ben @ben fri")
    assert (form.values["Title"], form.values["Approver"]) == ("Pick it", "@ben")
    assert "One person decides" not in form.text
    assert "“fri” is Fri 20 Nov 2026, 17:00 (Europe/Lisbon)" in str(form.blocks)


async def test_a_due_time_that_can_not_be_or_is_past_is_named(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    for typed, said, title, due in (
        ("Pick it @ben 31 feb", "There is no “31 feb”", "Pick it 31 feb", "2026-11-19"),
        ("Pick it @ben 2026-12-08 25:00", "There is no “2026-12-08 25:00”", "Pick it 2026-12-08 25:00", "2026-11-19"),
        (
            "Pick it @ben today 08:00",
            "“today 08:00” is past: Mon 16 Nov 2026, 08:00 (Europe/Lisbon)",
            "Pick it",
            "2026-11-16",
        ),
        ("Pick it @ben fri please", "“fri” is not at the end", "Pick it fri please", "2026-11-19"),
    ):
        form = await opened(ana, f"/decide {typed}")
        assert said in form.text
        assert (form.values["Title"], form.values["Approver"], form.values["Due"]) == (title, "@ben", due)
        await ana.closes()


async def test_friday_on_a_friday_is_today_and_after_five_next_week(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    for at, day in ((FRIDAY, "20"), (FRIDAY.replace(hour=17, minute=1), "27")):
        await here.jump(at)
        form = await opened(ana, "/decide Pick it @ben fri")
        assert f"“fri” is Fri {day} Nov 2026, 17:00 (Europe/Lisbon)" in str(form.blocks)
        assert form.values["Due"] == f"2026-11-{day}"
        await ana.closes()


async def test_a_long_title_is_whole_in_the_context(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    line = "Should we move every queue of ours to one broker " * 4
    form = await opened(ana, f"/decide {line} @ben fri")
    assert "too long for a title" in form.text
    assert form.values["Title"].endswith("…")
    assert form.values["Context"] == line.strip()
    assert form.values["Approver"] == "@ben"


async def test_markup_in_a_title_stays_as_typed(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await log(ana, "/decide Is a < b & *bold* in #growth `x`? @ben fri")
    shown = await card(ana)
    assert "Is a < b &" in shown.text
    assert "#growth" in shown.text


@pytest.mark.parametrize("typed", ["@ben", "@dee"])
async def test_where_slack_is_slow_the_form_opens_and_claims_nothing(here: World, typed: str) -> None:
    await here.set_up()
    ana = here.person("ana")
    here.sandbox.refuse("users.info", "ratelimited", retry_after=1)
    form = await opened(ana, f"/decide Pick it {typed} fri")
    assert (form.values["Title"], form.values["Approver"]) == ("Pick it", typed)
    assert "deactivated" not in form.text


@pytest.mark.hurried
async def test_a_slack_that_hangs_is_waited_for_no_longer_than_it_waits_for_us(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    here.sandbox.faults.hold("users.info")
    try:
        form = await opened(ana, "/decide Pick it @ben fri")
    finally:
        here.sandbox.faults.release("users.info")
    assert (form.values["Title"], form.values["Approver"]) == ("Pick it", "@ben")


async def test_in_a_dm_only_what_holds_in_every_team_is_refused(here: World) -> None:
    await here.set_up("#growth")
    await here.set_up("#leads")
    ana = here.person("ana")
    form = await opened(ana, "/decide Pick it @cy fri", in_="@drumbeat")
    assert (form.values["Team"], form.values["Approver"]) == ("Growth", "@cy")
    await ana.fills({"Team": "Leads"})
    await ana.submits()
    assert "Cy Young is not in #leads" in (await ana.modal()).errors["Approver"]
    await ana.fills({"Team": "Growth"})
    await ana.submits()
    await here.person("cy").sees("asks you to decide D-1", in_="@drumbeat")
    form = await opened(ana, "/decide Pick it @dee fri", in_="@drumbeat")
    assert form.values["Approver"] is None
    assert "Dee Gone is deactivated" in form.text


async def test_where_teams_keep_other_times_the_form_says_which_is_meant(here: World) -> None:
    await here.set_up("#growth")
    ana, ben = here.person("ana"), here.person("ben")
    await ana.types("/rituals setup", in_="#leads")
    await ana.modal("Set up this channel")
    await ana.fills({"Time zone": "Asia/Tokyo"})
    await ana.submits()
    await ana.sees("set up", in_="#leads")
    form = await opened(ana, "/decide Pick it @ben fri", in_="@drumbeat")
    assert form.values["Team"] == "Growth (Europe/Lisbon)"
    assert "Time in the team's zone" in str(form.blocks)
    await ana.fills({"Team": "Leads (Asia/Tokyo)"})
    await ana.submits()
    await card(ben, in_="#leads")
    logged = await here.bot.deps.db.read(here.sandbox.team_id, decisions.get, 1)
    assert logged is not None
    assert logged.approval.due == datetime(2026, 11, 20, 8, tzinfo=UTC), "17:00 in Tokyo"


async def test_somebody_who_has_just_joined_is_not_refused(here: World) -> None:
    await here.set_up("#leads")
    ana = here.person("ana")
    await here.sandbox.invite("@cy", to="#leads", by="ana")
    form = await opened(ana, "/decide Pick it @cy fri", in_="#leads")
    assert form.values["Approver"] == "@cy"


async def test_if_nobody_answers_is_read_said_and_kept(here: World) -> None:
    await here.set_up()
    ana, ben = here.person("ana"), here.person("ben")
    await opened(ana, "/decide Pick the queue @ben fri")
    await ana.fills({"Options": "Redis — fast\nRabbit — safe", "If nobody answers": "maybe"})
    await ana.submits()
    form = await ana.modal()
    assert "“maybe” is not one of the options" in form.errors["If nobody answers"]
    await ana.fills({"If nobody answers": "2", "Reversible?": "One-way door: it can't be taken back"})
    await ana.submits()
    assert "Only a two-way door can have a default" in (await ana.modal()).errors["If nobody answers"]
    await ana.fills({"Reversible?": "Two-way door: it can be taken back"})
    await ana.submits()
    question = await ben.sees("asks you to decide D-1", in_="@drumbeat")
    assert "this takes effect: Rabbit" in question.text
    await decide(ben, question, "Request changes", "And Kafka?")
    await here.settled()
    await ana.clicks("Edit and resubmit", on=await card(ana))
    form = await ana.modal("Resubmit")
    assert form.values["If nobody answers"] == "Rabbit"
    await ana.fills({"If nobody answers": "Redis"})
    await ana.submits()
    assert "A default is named when the decision is logged" in (await ana.modal()).errors["If nobody answers"]
    await ana.fills({"Options": "Kafka — heavy\nRedis — fast\nRabbit — safe", "If nobody answers": "Rabbit"})
    await ana.submits()
    await here.settled()
    assert "this takes effect: Rabbit" in (await card(ana)).text
