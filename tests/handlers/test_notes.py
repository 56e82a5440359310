"""The weekly note as people get it: the draft, the post on Friday, the preview, and what is late."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.messages.decisions import Verdict
from bot.rules import bets, launches
from bot.rules.approval import State
from bot.rules.bets import Bet
from bot.rules.launches import Launch, Trade
from bot.rules.people import Person
from handlers.bets.steps import change as change_bet
from handlers.bets.steps import existing
from handlers.decisions import decide
from sandbox.person import Person as User
from sandbox.person import Seen
from storage import teams
from storage.engine import Tx
from tests.handlers import under_way
from tests.handlers.drafted import DRAFT, FRIDAY, WEEK, posted, sleeps, status, tick
from tests.world import World, world

APPROVED = Verdict(state=State.APPROVED, option=None, rationale="", conditions="")


async def submit(here: World, person: User, line: str, entries: dict[str, str], *, in_: str = "#growth") -> None:
    """A command that opens a form, filled in and sent."""
    await person.types(line, in_=in_)
    await person.modal()
    await person.fills(entries)
    await person.submits()
    await here.settled()


async def place(here: World, name: str = "Invites", *, sure: str = "80", in_: str = "#growth") -> None:
    entries = {"Outcome": "share of trial teams that invite", "By": "2027-05-01", "Confidence, %": sure}
    await submit(here, here.person("ana"), f"/bet {name}", entries, in_=in_)


async def promise(here: World, text: str) -> None:
    ana = here.person("ana")
    await ana.types("/bet B-1", in_="#growth")
    await ana.clicks("Update", on=await ana.sees("[Update]", in_="#growth"))
    await ana.modal()
    await ana.fills({"Next promise": text})
    await ana.submits()
    await here.settled()


async def approve(here: World, number: str) -> None:
    ben = here.person("ben")
    await ben.clicks("Decide", on=await ben.sees(f"{number} ·", in_="@drumbeat"))
    await ben.modal(f"Decide {number}")
    await ben.fills({"Your decision": "Approve"})
    await ben.submits()
    await here.settled()


def outcomes(said: str) -> list[str]:
    """What became of the notes and of their drafts, the newest first."""
    past = said.partition("Last 14 days")[2].splitlines()
    return [
        line.rpartition(" — ")[2] for line in past if line.startswith(("Weekly note,", "Draft of the weekly note,"))
    ]


# --- on Friday -------------------------------------------------------------------------------------------------------


async def test_a_week_and_the_next_one(here: World) -> None:
    """What was promised, what became of it, what fell, what was decided, what waits: each told in its week, once."""
    await here.set_up()
    ana, ben, cy = (here.person(name) for name in ("ana", "ben", "cy"))
    await place(here)
    await promise(here, "Ship the banner")
    await submit(here, ana, "/decide Pick the queue @ben fri", {})
    await submit(here, ana, "/decide Drop the yearly plan @ben 2026-12-01", {})
    await approve(here, "D-1")
    await here.jump(FRIDAY)
    (first,) = posted(cy)
    for expected in (
        "Weekly note · Growth · week 47",
        "Mon 16 Nov 2026 to Fri 20 Nov 2026",
        "B-1 Invites · Ana Silva · on track · 80 %",
        "Decisions needed\n• D-2 Drop the yearly plan · @Ben Okafor · due Tue 1 Dec",
        "Decisions made\n• D-1 Pick the queue · approved by Ben Okafor",
        "Next week\n• B-1 Invites · commit\n“Ship the banner”",
    ):
        assert expected in first.text
    assert "late" not in first.text

    await here.jump(FRIDAY + timedelta(days=3))
    await cy.types("/bet B-1 55 the mails land in spam", in_="#growth")
    await here.settled()
    await here.jump(FRIDAY + WEEK)
    unchanged, second = posted(cy)
    assert unchanged.text == first.text
    for expected in (
        "week 48",
        "Fri 20 Nov 2026 to Fri 27 Nov 2026",
        "kept 0 of 1 commit",
        "B-1 Invites · Ana Silva · on track · 80 → 55 %\nno result: “Ship the banner”",
        "D-2 Drop the yearly plan · @Ben Okafor",
    ):
        assert expected in second.text
    assert "D-1" not in second.text, "what was told is not told again"
    assert "Next week" not in second.text
    assert not posted(ben, "@drumbeat")


async def test_what_holds_a_bet_up_and_what_came_of_one_is_told_in_its_week(here: World) -> None:
    await here.set_up()
    cy = here.person("cy")
    await place(here)
    await promise(here, "Ship the banner")
    await place(here, "Churn")
    await here.person("ben").types("/bet list", in_="#growth")
    await here.jump(FRIDAY)
    await change(here, 2, lambda bet, now: bets.block(bet, "legal", owner=here.person("ben").id, by=cy.id, now=now))
    await change(here, 1, closed_by(here, "31 %"))
    await here.jump(FRIDAY + WEEK)
    first, second = posted(cy)
    assert "Bets closed" not in first.text
    for expected in (
        "kept 0 of 1 commit",
        "Bets\n• B-2 Churn · Ana Silva · on track · 80 %\nblocked for 5 working days: “legal” (Ben Okafor)\nstale",
        "Bets closed\n• B-1 Invites · Ana Silva · not reached: 31 %\nno result: “Ship the banner”",
    ):
        assert expected in second.text
    ana = Person(id=here.person("ana").id, name="Ana")
    await change(here, 1, lambda bet, now: bets.reopen(bet, by=ana, admins=(), now=now))
    await change(here, 1, closed_by(here, "35 %"))
    await here.jump(FRIDAY + 2 * WEEK)
    third = posted(cy)[-1].text
    assert "B-1 Invites · Ana Silva · not reached: 35 %" in third, "closed anew"
    await here.jump(FRIDAY + 3 * WEEK)
    assert "B-1" not in posted(cy)[-1].text, "what was told is not told again"


def closed_by(here: World, value: str) -> Callable[[Bet, datetime], Bet]:
    ana = Person(id=here.person("ana").id, name="Ana")
    return lambda bet, now: bets.close(
        bet, bets.Ending.NOT_REACHED, by=ana, admins=(), seen=bet.version, now=now, value=value
    )


async def change(here: World, number: int, make: Callable[[Bet, datetime], Bet]) -> None:
    """What a form would make of a bet."""
    now, by = here.bot.deps.now(), here.person("ana").id

    def work(tx: Tx) -> None:
        before = existing(tx, number)
        team = teams.get(tx, before.team)
        assert team is not None
        change_bet(tx, before, make(before, now), team, what="changed", by=by, now=now)

    await here.bot.db.run(here.sandbox.team_id, work)
    await here.settled()


async def test_a_launch_is_told_as_it_moves_comes_out_and_is_rolled_back_each_in_its_week(here: World) -> None:
    await here.set_up()
    cy, ana, ben = (here.person(name) for name in ("cy", "ana", "ben"))
    owner = Person(id=ana.id, name="Ana")
    await under_way.planned(here, items=(), at=datetime(2026, 11, 24, 10, tzinfo=UTC))
    await under_way.planned(here, "Search", items=())

    def moved(one: Launch, now: datetime) -> Launch:
        at, trade = datetime(2026, 12, 1, 10, tzinfo=UTC), Trade.SCOPE
        assert team is not None
        return launches.move(one, team, at, trade=trade, cause="late", because="", by=ana.id, now=now)

    (team,) = await here.bot.db.read(here.sandbox.team_id, teams.find_all)
    await under_way.changed(here, moved)
    await here.jump(FRIDAY)
    await under_way.with_go(here)
    await under_way.changed(here, lambda one, now: launches.mark_launched(one, by=owner, admins=(), now=now))
    await under_way.changed(here, lambda one, now: launches.cancel(one, by=ana.id, why="no budget", now=now), 2)
    await here.jump(FRIDAY + WEEK)
    await here.jump(FRIDAY + 4 * WEEK)
    assert len(posted(ben)) == 5
    await here.jump(FRIDAY + 5 * WEEK)
    await under_way.changed(here, lambda one, now: launches.roll_back(one, by=ana.id, why="errors", now=now))
    await here.jump(FRIDAY + 7 * WEEK)
    lines = [one.text.partition("Launches\n")[2].splitlines() for one in posted(cy)]
    assert lines == [
        ["• L-1 Mobile checkout · Tue 1 Dec · no go yet", "moved from Tue 24 Nov"],
        ["• L-1 Mobile checkout · launched Fri 20 Nov", "• L-2 Search · cancelled Fri 20 Nov", "“no budget”"],
        [],
        [],
        [],
        ["• L-1 Mobile checkout · launched Fri 20 Nov", "shipped, no result measured"],
        ["• L-1 Mobile checkout · rolled back Fri 25 Dec 2026", "“errors”"],
        [],
    ]


async def test_a_decision_committed_just_after_the_cut_off_is_told_once_in_the_next_note(here: World) -> None:
    """It was made a moment before, so neither "before" nor "since" alone would have it."""
    await here.set_up()
    cy = here.person("cy")
    for line in ("/decide Pick the queue @ben fri", "/decide Pick a colour @ben fri"):
        await submit(here, here.person("ana"), line, {})
    await approve(here, "D-2")
    await here.jump(FRIDAY)
    (team,) = await here.bot.db.read(here.sandbox.team_id, teams.find_all)
    moment = FRIDAY - timedelta(milliseconds=1)
    ben = here.person("ben").id
    await here.bot.db.run(here.sandbox.team_id, decide, 1, team, APPROVED, 1, ben, moment)
    await here.jump(FRIDAY + WEEK)
    await here.jump(FRIDAY + 2 * WEEK)
    told = [("D-1 Pick the queue · approved" in one.text, "D-2" in one.text) for one in posted(cy)]
    assert told == [(False, True), (True, False), (False, False)]


async def test_the_owner_gets_a_draft_six_hours_before_and_the_note_follows_the_records(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await place(here)
    await here.jump(DRAFT - timedelta(minutes=1))
    assert not [one for one in ana.reads("@drumbeat") if "how the weekly note" in one.text]
    await here.jump(DRAFT)
    draft = await ana.sees("This is how the weekly note for #growth stands", in_="@drumbeat")
    assert "It is posted today at 4:00 PM" in draft.text
    assert "B-1 Invites · Ana Silva · on track · 80 %" in draft.text
    assert not posted(ana)
    assert not [one for one in here.person("ben").reads("@drumbeat") if "how the weekly note" in one.text]
    await ana.types("/bet B-1 70 spam", in_="#growth")
    await here.jump(FRIDAY)
    (note,) = posted(ana)
    assert "70 %" in note.text
    assert not [one for one in ana.reads("@drumbeat") if "how the weekly note" in one.text], "it is posted"
    await here.jump(FRIDAY + timedelta(minutes=2))
    assert "It was posted" in draft_now(ana, draft)


def draft_now(person: User, draft: Seen) -> str:
    (found,) = [one.text for one in person.reads("@drumbeat") if one.ts == draft.ts]
    return found


async def test_there_is_one_note_a_week_however_often_the_clock_ticks(here: World) -> None:
    await here.set_up()
    await here.jump(FRIDAY)
    for _ in range(2):
        await tick(here)
    await here.jump(FRIDAY + timedelta(hours=1))
    assert len(posted(here.person("cy"))) == 1


async def test_a_team_with_nothing_to_tell_has_a_note(here: World) -> None:
    await here.set_up()
    await here.jump(FRIDAY)
    (note,) = posted(here.person("cy"))
    assert "No metric, bet, launch or decision to tell of." in note.text


async def test_a_private_channels_note_stays_in_it(here: World) -> None:
    await here.set_up("#leads")
    await here.set_up("#growth")
    await place(here, "Layoffs", in_="#leads")
    await here.jump(FRIDAY)
    ana, cy, gus = (here.person(name) for name in ("ana", "cy", "gus"))
    (note,) = posted(ana, "#leads", "Weekly note · Leads")
    assert "B-1 Layoffs" in note.text
    for person in (ana, cy, gus):
        (open_note,) = posted(person)
        assert "Layoffs" not in open_note.text
    for person in (cy, gus):
        assert not [one for one in person.reads("@drumbeat") if "Layoffs" in one.text]
        await person.types("/weekly", in_="#growth")
        assert "Layoffs" not in (await person.sees("Preview, only for you", in_="#growth")).text


# --- when it does not come on time -----------------------------------------------------------------------------------


async def test_in_a_pause_nothing_is_posted_and_the_status_says_so(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await ana.types("/rituals pause until 2026-11-21", in_="#growth")
    await here.jump(FRIDAY + timedelta(days=2))
    assert not posted(ana)
    assert not [one for one in ana.reads("@drumbeat") if "weekly note" in one.text.lower()]
    assert outcomes(await status(ana)) == ["skipped: paused"] * 2
    await here.jump(FRIDAY + WEEK)
    (note,) = posted(ana)
    assert "week 48" in note.text
    assert "Mon 16 Nov 2026 to Fri 27 Nov 2026" in note.text, "what was not told yet is told now"


@pytest.mark.parametrize("hours", [1, 23])
async def test_a_bot_that_was_asleep_posts_within_a_day_and_says_that_it_is_late(here: World, hours: int) -> None:
    await here.set_up()
    await place(here)
    await sleeps(here, FRIDAY + timedelta(hours=hours))
    cy = here.person("cy")
    (note,) = posted(cy)
    assert "late: it was due" in note.text
    assert "B-1 Invites" in note.text
    await tick(here)
    assert len(posted(cy)) == 1
    assert outcomes(await status(here.person("ana")))[0] == "posted"


async def test_after_more_than_a_day_it_is_not_posted_and_its_owner_told(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    await sleeps(here, FRIDAY + timedelta(hours=25))
    told = await ana.sees("Weekly note of Growth", in_="@drumbeat")
    assert "was not posted" in told.text
    for _ in range(2):
        await tick(here)
    assert not posted(ana)
    assert len([one for one in ana.reads("@drumbeat") if "was not posted" in one.text]) == 1
    assert not [one for one in here.person("ben").reads("@drumbeat") if "was not posted" in one.text]
    assert outcomes(await status(ana)) == ["skipped: too late"] * 2
    await here.jump(FRIDAY + WEEK)
    (note,) = posted(ana)
    assert "Mon 16 Nov 2026 to Fri 27 Nov 2026" in note.text


@pytest.fixture
async def new_year(database_url: str, tmp_path: Path) -> AsyncIterator[World]:
    """The week whose Friday is 1 January, a holiday in Portugal."""
    async with world(database_url, tmp_path, at=datetime(2026, 12, 28, 9, tzinfo=UTC)) as running:
        yield running


async def test_on_a_holiday_it_comes_the_working_day_before(new_year: World) -> None:
    ana = new_year.person("ana")
    await ana.types("/rituals setup", in_="#growth")
    await ana.modal("Set up this channel")
    await ana.fills({"Public holidays of": "PT"})
    await ana.submits()
    await ana.sees("set up", in_="#growth")
    await new_year.jump(datetime(2026, 12, 31, 15, 59, tzinfo=UTC))
    assert not posted(ana)
    await ana.sees("This is how the weekly note", in_="@drumbeat")
    await new_year.jump(datetime(2026, 12, 31, 16, tzinfo=UTC))
    (note,) = posted(ana)
    assert "week 53" in note.text
    await new_year.jump(datetime(2027, 1, 2, 12, tzinfo=UTC))
    assert len(posted(ana)) == 1


# --- when somebody asks ----------------------------------------------------------------------------------------------


async def test_a_preview_is_only_for_whoever_asks(here: World) -> None:
    await here.set_up()
    await place(here)
    cy, ben = here.person("cy"), here.person("ben")
    await cy.types("/weekly", in_="#growth")
    preview = await cy.sees("Preview, only for you", in_="#growth")
    assert preview.ephemeral
    assert "B-1 Invites · Ana Silva · on track · 80 %" in preview.text
    assert "week 47" in preview.text
    assert not [one for one in ben.reads("#growth") if "Preview" in one.text]
    assert not posted(cy)
    await here.jump(FRIDAY)
    assert len(posted(cy)) == 1, "looking at it does not use it up"


async def test_once_it_is_posted_a_preview_is_of_the_next_one(here: World) -> None:
    await here.set_up()
    await here.jump(FRIDAY + timedelta(hours=1))
    ana = here.person("ana")
    await ana.types("/weekly", in_="#growth")
    assert "Weekly note · Growth · week 48" in (await ana.sees("Preview, only for you", in_="#growth")).text


async def test_help_and_what_is_not_understood(here: World) -> None:
    await here.set_up()
    ana = here.person("ana")
    for typed in ("help", "HELP"):
        await ana.types(f"/weekly {typed}", in_="#growth")
        answer = await ana.sees("see the weekly note as it would be posted now", in_="#growth")
        assert answer.ephemeral
    await ana.types("/weekly nonsense <b>", in_="#growth")
    answer = await ana.sees("is not something I know", in_="#growth")
    assert answer.ephemeral
    assert "“nonsense <b>” is not something I know" in answer.text
    assert "/weekly" in answer.text


async def test_where_there_is_no_team_it_says_what_to_do(here: World) -> None:
    ana = here.person("ana")
    await ana.types("/weekly", in_="#growth")
    await ana.sees("This channel is not set up yet", in_="#growth")


async def test_an_owner_who_left_the_private_channel_gets_no_draft_of_it(here: World) -> None:
    await here.set_up("#leads")
    await here.sandbox.kick("ana", from_="#leads", by="ben")
    await here.jump(DRAFT)
    assert not [
        one for one in here.person("ana").reads("@drumbeat") if "Draft" in one.text or "weekly note" in one.text
    ]
    ben = here.person("ben")
    await ben.types("/rituals status", in_="#leads")
    told = await ben.sees("they are not in its channel", in_="#leads")
    assert "the draft of the weekly note of Leads" in told.text
