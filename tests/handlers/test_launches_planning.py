"""The whole form of a new launch, as people use it: odd lines, other teams, bad days, criteria, links, stakeholders."""

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.rules.launches import Launch, Phase, Template, TemplateItem
from handlers import launches as handlers
from sandbox.person import Modal, Person
from storage import launches as stored
from tests.handlers import front
from tests.registered import registry
from tests.world import World

TITLE = "Plan a launch"
LINKS = ("https://acorn.example/spec", "https://acorn.example/board")


async def opened(person: Person, line: str = "Checkout 2026-12-08", in_: str = "#growth") -> Modal:
    await person.types(f"/launch {line}", in_=in_)
    return await person.modal(TITLE)


async def follows(here: World, person: Person) -> Modal:
    """The form once the bot has answered to what was chosen in it."""
    await here.settled()
    return await person.modal(TITLE)


async def set_up(here: World, channel: str = "#growth", **settings: Any) -> None:
    ana = here.person("ana")
    await ana.types("/rituals setup", in_=channel)
    await ana.modal("Set up this channel")
    await ana.fills({name.replace("_", " "): value for name, value in settings.items()})
    await ana.submits()
    await ana.sees("set up", in_=channel)


async def kept(here: World, number: int = 1) -> Launch:
    found = await here.bot.db.read(here.sandbox.team_id, stored.get, number)
    assert found is not None
    return found


# --- what opens it ---------------------------------------------------------------------------------------------------


async def test_a_launch_with_everything_is_planned(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    form = await opened(ana, "Checkout 2026-12-08 14:30")
    assert "“2026-12-08 14:30” is Tue 8 Dec 2026, 14:30 (Europe/Lisbon)" in str(form.blocks)
    assert form.values["Launch time"] == "14:30"
    await ana.fills(
        {
            "Owner": "@cy",
            "Go / no-go approver": "@ben",
            "Success criteria": " Conversion over 3%\n\np95 under 400 ms",
            "Links": "\n".join((*LINKS, LINKS[0])),
            "Keep informed": ["@gus", "@olga"],
            "Keep channels informed": ["#payload-team"],
        }
    )
    await ana.submits()
    await here.settled()
    shown = (await here.person("cy").sees("L-1 Checkout", in_="#growth")).text
    for part in (
        "• Conversion over 3%\n• p95 under 400 ms",
        *LINKS,
        "Kept informed: @Gus Guest, @Olga Admin, #payload-team",
        "Owner\n@Cy Young",
    ):
        assert part in shown
    launch = await kept(here)
    assert (launch.terms.links, launch.at) == (LINKS, datetime(2026, 12, 8, 14, 30, tzinfo=UTC))
    assert ana.reads("#payload-team") == [], "stakeholders hear of go, a new date and what follows, not of the plan"


async def test_the_button_opens_the_form_in_a_channel_and_in_a_dm(here: World) -> None:
    await here.set_up()
    await here.set_up("#payload-team", by="ben")
    ana = here.person("ana")
    for line, in_, asks in (("help", "#growth", False), ("list", "@drumbeat", True)):
        await ana.types(f"/launch {line}", in_=in_)
        await ana.clicks("Plan a launch", on=await ana.sees("[Plan a launch]", in_=in_))
        form = await ana.modal(TITLE)
        assert ("Team" in form.labels, form.values["Name"], form.values["Launch date"]) == (asks, None, None)
        await ana.closes()


@pytest.mark.parametrize(
    ("line", "name", "said"),
    [
        ("Checkout 2026-02-30", "Checkout 2026-02-30", "There is no “2026-02-30”, so it stayed in the name."),
        ("Checkout 2066-12-08", "Checkout 2066-12-08", "more than five years away"),
        ("Checkout 2026-11-02", "Checkout", "“2026-11-02” is past. Pick a day to come."),
        ("Checkout fri please", "Checkout fri please", "“fri” is not at the end"),
        ("Checkout <b> & <!here> 1 mai", "Checkout <b> & <!here> 1 mai", None),
    ],
)
async def test_what_was_not_understood_is_said_and_all_of_it_is_kept(
    here: World, line: str, name: str, said: str | None
) -> None:
    await here.set_up()
    form = await opened(here.person("ana"), line)
    assert form.values["Name"] == name
    assert said is None or said in form.text


async def test_who_is_named_in_the_line_is_picked_in_the_form(here: World) -> None:
    await here.set_up()
    form = await opened(here.person("ana"), "Checkout fri @ben")
    assert "Owner and approver are picked below, so “@ben” stayed in the name." in form.text
    assert "“fri” is not at the end" in form.text
    assert form.values["Name"] == "Checkout fri @ben"


async def test_a_line_too_long_for_a_name_is_kept_whole(here: World) -> None:
    await here.set_up()
    line = "a long way to say it " * 7
    form = await opened(here.person("ana"), f"{line}2026-12-08")
    assert "too long for a name" in form.text
    assert form.values["Success criteria"] == line.strip()
    assert form.values["Launch date"] == "2026-12-08"


async def test_another_team_reads_the_typed_day_in_its_own_zone_and_what_is_filled_in_stays(here: World) -> None:
    await here.set_up()
    await set_up(here, "#payload-team", Time_zone="Pacific/Kiritimati")
    ana = here.person("ana")
    await ana.types("/launch L-9", in_="#growth")  # the last used team comes first
    form = await opened(ana, "Checkout tomorrow 10:30", in_="@drumbeat")
    await ana.fills({"Team": "Growth (Europe/Lisbon)", "Success criteria": "p95"})
    form = await follows(here, ana)
    assert "“tomorrow 10:30” is Tue 17 Nov 2026, 10:30 (Europe/Lisbon)" in str(form.blocks)
    await here.sandbox.clock.jump(datetime(2026, 11, 16, 11, tzinfo=UTC))
    await ana.fills({"Team": "Payload team (Pacific/Kiritimati)"})
    form = await follows(here, ana)
    assert "“tomorrow 10:30” is Wed 18 Nov 2026, 10:30 (Pacific/Kiritimati)" in str(form.blocks)
    assert "In Pacific/Kiritimati" in str(form.blocks)
    assert (form.values["Launch date"], form.values["Success criteria"]) == ("2026-11-18", "p95")
    await ana.fills({"Launch date": "2026-12-08"})
    await ana.fills({"Team": "Growth (Europe/Lisbon)"})
    form = await follows(here, ana)
    assert form.values["Launch date"] == "2026-12-08", "a day that was picked stays"
    assert "“tomorrow" not in str(form.blocks)


# --- the date guard --------------------------------------------------------------------------------------------------


async def test_a_bad_day_is_told_as_soon_as_it_is_picked_and_one_click_takes_the_next_good_one(here: World) -> None:
    await set_up(here, Freeze_days="2026-12-14..2026-12-15 audit")
    ana = here.person("ana")
    form = await opened(ana, "Checkout 2026-12-11")
    assert "Fri 11 Dec 2026 is the last day before a weekend." in form.text
    await ana.fills({"Launch date": "2026-12-08", "Go / no-go approver": "@ben", "Links": LINKS[0]})
    assert "last day before a weekend" not in (await follows(here, ana)).text
    await ana.fills({"Launch date": "2026-12-14"})
    form = await follows(here, ana)
    assert "Mon 14 Dec 2026 is a freeze day (audit). The next free day is Wed 16 Dec 2026." in form.text
    await ana.clicks("Pick Wed 16 Dec 2026")
    form = await follows(here, ana)
    assert (form.values["Launch date"], form.values["Links"]) == ("2026-12-16", LINKS[0])
    assert "freeze day (audit)" not in form.text
    await ana.submits()
    await here.settled()
    launch = await kept(here)
    assert (launch.at, launch.anyway) == (datetime(2026, 12, 16, 10, tzinfo=UTC), None)


async def test_days_of_another_country_are_guarded_for_the_team_that_is_picked(here: World) -> None:
    await here.set_up()
    await set_up(here, "#payload-team", Public_holidays_of="IL", Time_zone="Asia/Jerusalem")
    ana = here.person("ana")
    await opened(ana, "Checkout 2026-12-10", in_="@drumbeat")
    await ana.fills({"Team": "Payload team (Asia/Jerusalem)"})
    assert "Thu 10 Dec 2026 is the last day before a weekend." in (await follows(here, ana)).text
    await ana.fills({"Team": "Growth (Europe/Lisbon)"})
    assert "last day before" not in (await follows(here, ana)).text


# --- mistakes --------------------------------------------------------------------------------------------------------


async def test_criteria_and_links_are_refused_at_their_field_by_line(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await opened(ana)
    await ana.fills({"Go / no-go approver": "@ben"})
    for label, wrong, said in (
        ("Success criteria", f"p95\n\n{'x' * 151}", "Line 3 is longer than 150 characters"),
        ("Success criteria", "\n".join("abcdefghijk"), "Give at most 10 success criteria"),
        ("Links", "the board", "Paste a web address"),
        ("Links", " ".join(f"https://acorn.example/{n}" for n in range(6)), "Give at most 5 links."),
    ):
        await ana.fills({"Success criteria": "p95", "Links": LINKS[0], label: wrong})
        await ana.submits()
        form = await ana.modal(TITLE)
        assert list(form.errors) == [label]
        assert said in form.errors[label]
        assert form.values[label] == wrong


async def test_stakeholders_must_see_the_teams_channel(here: World) -> None:
    await here.set_up("#leads")
    ana = here.person("ana")
    await opened(ana, in_="#leads")
    await ana.fills({"Go / no-go approver": "@ben"})
    for label, wrong, said in (
        ("Keep informed", ["@ben", "@cy"], "Cy Young is not in #leads: invite them first."),
        ("Keep informed", ["@drumbeat"], "A bot can't be asked"),
        ("Keep channels informed", ["#growth"], "#growth has people who can't see #leads"),
        ("Keep channels informed", ["#leads"], "#leads has the card already."),
        ("Keep channels informed", ["#lobby"], "I'm not in #lobby"),
    ):
        await ana.fills({"Keep informed": None, "Keep channels informed": None} | {label: wrong})
        await ana.submits()
        form = await ana.modal(TITLE)
        assert said in form.errors[label]
        assert form.values[label] == wrong
    await ana.fills({"Keep informed": ["@ben"], "Keep channels informed": None})
    await ana.submits()
    await ana.sees("Kept informed: @Ben Okafor", in_="#leads")


async def test_the_owner_approves_only_where_the_team_allows_it_and_the_card_says_so(here: World) -> None:
    await set_up(here, Decisions=["The driver of a decision may approve it themselves"])
    ana = here.person("ana")
    await opened(ana)
    await ana.fills({"Go / no-go approver": "@ana"})
    await ana.submits()
    assert "@Ana Silva (also the owner)" in (await ana.sees("L-1 Checkout", in_="#growth")).text


# --- what nobody's form sends ----------------------------------------------------------------------------------------


async def test_what_no_form_of_ours_carries_is_refused(here: World) -> None:
    await here.set_up()
    async with front.door(here) as client:
        for name in ("launches.planning_team", "launches.planning_day", "launches.pick_allowed"):
            for value in ("", '{"day":"x"}', '{"day":"2026-12-08"}', "[]", '{"day":[1]}'):
                answer = await front.send_interaction(client, here, front.action(here, name, value))
                assert answer.status_code == 200
        sent = front.submission(here, "launches.plan")
        sent["view"]["private_metadata"] = '{"team":999}'
        assert "no such record" in (await front.send_interaction(client, here, sent)).text
    await here.settled()
    assert await here.bot.db.read(here.sandbox.team_id, stored.get, 1) is None
    assert registry().find("action", "launches.plan_pressed") is handlers.on_plan_pressed


async def test_two_of_several_teams_are_planned_side_by_side(here: World) -> None:
    """Numbers are the workspace's, whoever is quicker."""
    await here.set_up()
    await here.set_up("#payload-team", by="ben")
    ana, ben = here.person("ana"), here.person("ben")
    await opened(ana)
    await ana.fills({"Go / no-go approver": "@ben"})
    await opened(ben, in_="#payload-team")
    await ben.fills({"Go / no-go approver": "@ana"})
    await asyncio.gather(ana.submits(), ben.submits())
    await here.settled()
    assert {(await kept(here, number)).team for number in (1, 2)} == {1, 2}


async def test_what_the_checklist_gives_to_somebody_who_is_gone_is_the_launchs_owners(here: World) -> None:
    await here.set_up("#leads")
    await here.sandbox.invite("@cy", to="#leads", by="ana")
    ana, named = here.person("ana"), {who: here.person(who).id for who in ("ben", "cy", "dee")}
    items = [TemplateItem(text=who, phase=Phase.BEFORE, owner=owner) for who, owner in named.items()]
    template = Template(team=1, items=tuple(items), version=1)
    await here.bot.db.run(here.sandbox.team_id, stored.save_template, template)
    await here.sandbox.kick("cy", from_="#leads", by="ana")
    await here.settled()
    await opened(ana, in_="#leads")
    await ana.fills({"Go / no-go approver": "@ben"})
    await ana.submits()
    await here.settled()
    owners = {one.text: one.owner for one in (await kept(here)).items}
    assert owners == {"ben": named["ben"], "cy": None, "dee": None}, "who can't see the launch is not its item's owner"
    assert (await here.bot.db.read(here.sandbox.team_id, stored.get_template, 1)) == template, "the checklist stays"
