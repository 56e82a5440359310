"""Home as Slack takes it: with the longest words and the most lines, with nothing, and for who may do less."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import home as messages
from bot.messages.home import OfTeam, Shown
from bot.messages.kit import Filled
from bot.messages.teams import Coming
from bot.rules import bets as bet_rules
from bot.rules import decisions as decision_rules
from bot.rules.approval import Approval
from bot.rules.bets import Blocker
from bot.rules.decisions import Decision
from bot.rules.home import PAGES, Kind, Looking, Need, Section, Urgency, What
from bot.rules.launches import NAME_LIMIT, Terms
from bot.rules.notes import NoteWeek, Stage
from bot.rules.people import Person
from bot.rules.teams import Pause, Team, TeamSettings
from sandbox import blocks, workspace
from sandbox.clock import Clock
from sandbox.state import Timing, World
from tests.launching import item, launch
from tests.messages.test_bets import longest
from tests.metering import metric
from tests.world import WORKSPACE

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
ME = Person(id="U1", name="Ana")
SIGNS = ["x", "&", "字", "<!here>"]


@pytest.fixture(scope="module")
def slack() -> World:
    return World(workspace.load(WORKSPACE), Clock(NOW), Timing())


def team(number: int = 1, name: str = "Growth", **parts: Any) -> Team:
    settings = TeamSettings(name=name, zone="Europe/Lisbon", note_owner="U1", admins=("U1",))
    return Team(id=number, channel=f"C{number}", settings=settings, set_up_at=NOW, **parts)


def decision(number: int = 1, title: str = "Queue", **parts: Any) -> Decision:
    asked = Approval(approver="U1", due=NOW + timedelta(days=1))
    facts: dict[str, Any] = {"team": 1, "driver": "U2", "context": "", "logged_by": "U2", "logged_at": NOW}
    return Decision(number=number, title=title, approval=asked, **(facts | parts))


def held() -> NoteWeek:
    return NoteWeek(team=1, week="2026-W47", due=NOW, stage=Stage.HELD, changed_at=NOW)


def need(record: Any, what: What, of: Team, **parts: Any) -> Need:
    return Need(what=what, record=record, team=of, at=NOW, urgency=Urgency.OVERDUE, **parts)


def shown(**parts: Any) -> Shown:
    facts: dict[str, Any] = {"me": ME, "looking": Looking(), "teams": [team()], "now": NOW, "prefix": ""}
    return Shown(**(facts | parts))


def taken(slack: World, view: dict[str, Any]) -> str:
    """Slack takes the view; everything in it as one text."""
    blocks.in_view(slack, view, "home")
    assert len(json.dumps(view).encode()) < 250_000
    return str(view["blocks"])


def filled(**entries: str) -> Filled:
    return Filled({name: {name: {"selected_option": {"value": value}}} for name, value in entries.items()})


def everything(sign: str) -> Shown:
    """Each section full, of the longest words, in teams of the longest names, on its second page."""
    long = sign * 500
    teams = [team(number, long[:80]) for number in range(1, 9)]
    of = teams[0]
    one = longest(sign)
    checklist = launch(1, items=[item(1, long)])
    checklist = replace(checklist, terms=Terms(name=long[:NAME_LIMIT]))
    waiting = [
        need(decision(title=long[: decision_rules.TITLE_LIMIT]), What.DECIDE, of),
        need(decision(title=long), What.CHASE, of),
        need(one, What.UPDATE, of),
        need(one, What.PROMISE, of),
        need(checklist, What.GATE, of),
        need(checklist, What.LAUNCHED, of),
        need(checklist, What.ITEM, of, item=checklist.items[0]),
        need(metric(name=long), What.NUMBER, of),
    ]
    coming = [Coming(title="Weekly note", at=NOW, said=long)] * 3
    return shown(
        looking=Looking(pages=dict.fromkeys(Section, 2)),
        teams=teams,
        needs=waiting * 3,
        bets=[one] * 15,
        launches=[checklist] * 15,
        own=[
            OfTeam(team=replace(each, pauses=(Pause(start=NOW),)), coming=coming, administers=True)
            for each in teams[:4]
        ],
        owned=12,
        others=5,
        cut=frozenset(Section),
    )


@pytest.mark.parametrize("sign", SIGNS)
def test_slack_takes_it_however_much_there_is(slack: World, sign: str) -> None:
    view = messages.view(everything(sign))
    said = taken(slack, view)
    assert len(view["blocks"]) <= 100
    assert "Needs you · 24+ · page 2 of 3" in said
    assert said.count("home.previous") == said.count("home.next") == 4
    assert "<!here>" not in said


@pytest.mark.parametrize("sign", SIGNS)
def test_notes_launches_without_a_go_and_blockers_have_their_bounds_too(slack: World, sign: str) -> None:
    of = team(1, (sign * 500)[:80])
    late = replace(launch(1), terms=Terms(name=(sign * 500)[:NAME_LIMIT]))
    held_up = Blocker(number=1, text=sign * 300, owner="U1", by="U2", since=NOW)
    waiting = [
        need(held(), What.NOTE, of),
        need(late, What.WITHOUT_GO, of),
        need(longest(sign), What.UNBLOCK, of, blocker=held_up),
    ]
    said = taken(slack, messages.view(shown(teams=[of, team(2)], needs=waiting)))
    assert "notes.post_now" in said
    assert "launches.escalate" in said
    assert "<!here>" not in said


@pytest.mark.parametrize("what", list(What))
def test_each_need_says_what_is_asked_and_has_a_button_for_it(slack: World, what: What) -> None:
    asks = decision_rules.Reopening(number=1, by="U9", at=NOW, evidence="new")
    records: dict[Kind, Any] = {
        Kind.DECISION: decision(reopenings=(asks,)),
        Kind.BET: longest("x"),
        Kind.LAUNCH: launch(1, items=[item(1)]),
        Kind.METRIC: metric(),
        Kind.NOTE: held(),
    }
    one = need(records[Kind.DECISION], what, team())
    record = records[one.kind]
    of_item = what in {What.ITEM, What.REVIEW}
    blocker = Blocker(number=1, text="Legal", owner="U1", by="U2", since=NOW) if what is What.UNBLOCK else None
    one = replace(one, record=record, item=record.items[0] if of_item else None, blocker=blocker)
    said = taken(slack, messages.view(shown(needs=[one])))
    assert "Needs you · 1" in said
    assert said.count("Show'" if one.kind is not Kind.NOTE else "Weekly note'") >= 1


@pytest.mark.parametrize(
    ("me", "expected", "hidden"),
    [
        (ME, "Set up a channel", ()),
        (replace(ME, guest=True), "a full member of the channel does that", ("teams.choose",)),
        (replace(ME, external=True), "a full member of the channel does that", ("teams.choose",)),
    ],
)
def test_with_no_team_it_teaches_the_first_step(
    slack: World, me: Person, expected: str, hidden: tuple[str, ...]
) -> None:
    said = taken(slack, messages.view(shown(me=me, teams=[])))
    assert expected in said
    assert not [one for one in hidden if one in said]


def test_while_slack_is_slow_nothing_is_said_of_anything(slack: World) -> None:
    assert "Try again" in taken(slack, messages.slow())


def test_a_page_that_is_gone_is_the_last_one(slack: World) -> None:
    full = [need(decision(number), What.DECIDE, team()) for number in range(1, PAGES[Section.NEEDS] + 2)]
    looking = Looking(pages={Section.NEEDS: 9})
    assert "page 2 of 2" in taken(slack, messages.view(shown(needs=full, looking=looking)))
    assert "page 2 of" not in taken(slack, messages.view(shown(needs=full[:2], looking=looking)))


def test_whose_team_it_is_stands_there_where_there_are_several(slack: World) -> None:
    one = bet_rules.place(1, 1, longest("x").terms, 80, by="U1", now=NOW, zone="UTC")
    assert "Growth" not in str(messages.view(shown(bets=[one]))["blocks"])
    assert "Growth" in str(messages.view(shown(bets=[one], teams=[team(), team(2, "Other")]))["blocks"])


def test_a_filter_is_read_as_it_was_filled_in_and_made_up_ones_are_refused() -> None:
    assert messages.read_filter(filled(kind="every", team="every")) == Looking()
    assert messages.read_filter(filled(kind="bet", team="3")) == Looking(kind=Kind.BET, team=3)
    for made_up in (filled(kind="x", team="every"), filled(kind="every", team="-1")):
        with pytest.raises(UserError):
            messages.read_filter(made_up)


def test_a_filter_offers_the_team_that_is_shown_however_many_there_are(slack: World) -> None:
    view = messages.filter_form(Looking(team=150), [team(number, f"Team {number}") for number in range(1, 151)])
    blocks.in_view(slack, view, "modal")
    chosen = next(one for one in view["blocks"] if one["block_id"] == "team")["element"]
    assert chosen["initial_option"]["value"] == "150"


@pytest.mark.parametrize(
    "facts", [{}, {"section": "needs"}, {"section": "x", "page": 1}, {"section": "needs", "page": True}]
)
def test_a_turn_that_no_button_carries_is_refused(facts: dict[str, Any]) -> None:
    with pytest.raises(UserError):
        messages.read_turn(facts)
