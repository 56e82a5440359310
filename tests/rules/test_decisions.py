"""Decisions: how a typed line is read, what a form may hold, and that nothing is decided but by its approver."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.errors import UserError
from bot.rules import calendar, decisions, lists
from bot.rules.approval import FINAL, State
from bot.rules.calendar import Calendar
from bot.rules.decisions import Ask, Decision, Draft, Form, Listing, Query

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)  # a Monday
ZONE = "Europe/Lisbon"
FRIDAY = datetime(2026, 11, 20, 17, tzinfo=UTC)
DRAFT = Draft(title="Pick the queue", approver="U2", driver="U1", context="why", due=FRIDAY)
VERDICTS = (State.APPROVED, State.DECLINED, State.CHANGES)


def parse(typed: str, zone: str = ZONE) -> Ask:
    return decisions.parse(typed, now=NOW, zone=zone)


def logged(draft: Draft = DRAFT) -> Decision:
    return decisions.log(draft, number=14, team=1, by="U1", now=NOW)


def answered(verdict: State, decision: Decision | None = None) -> Decision:
    asked = decision or logged()
    return decisions.decide(asked, verdict, by="U2", now=NOW, seen=asked.version, rationale="because")


# --- what was typed --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "what", "number"),
    [
        ("help", "help", 0),
        ("  HELP ", "help", 0),
        ("list", "list", 0),
        ("D-14", "show", 14),
        ("d14", "show", 14),
        (" D–14 ", "show", 14),
    ],
)
def test_a_line_that_is_all_a_sub_command_is_one(typed: str, what: str, number: int) -> None:
    assert parse(typed) == Ask(what=what, number=number)


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("export", None),
        (" Export ", None),
        ("export csv", Form.CSV),
        ("EXPORT  Json", Form.JSON),
        ("export adr", Form.ADR),
    ],
)
def test_an_export_is_asked_for_with_or_without_its_form(typed: str, form: Form | None) -> None:
    assert parse(typed) == Ask(what="export", form=form)


@pytest.mark.parametrize("typed", ["export of data", "export csv of data", "exports", "export pdf", "csv export"])
def test_more_than_an_export_is_a_title(typed: str) -> None:
    assert (parse(typed).what, parse(typed).draft.title) == ("new", typed)


@pytest.mark.parametrize(
    ("typed", "listing", "words"),
    [
        ("list open", Listing.OPEN, ""),
        ("List Mine", Listing.MINE, ""),
        ("list overdue", Listing.OVERDUE, ""),
        ("list decided  R&amp;D   queue", Listing.DECIDED, "R&D queue"),
        ("list all of them", Listing.ALL, "of them"),
    ],
)
def test_a_list_is_named_and_may_be_searched(typed: str, listing: Listing, words: str) -> None:
    ask = parse(typed)
    assert (ask.what, ask.listing) == ("list", listing)
    assert decisions.read_query(ask.narrowed, listing=listing, me="U9").words == words


@pytest.mark.parametrize(
    ("typed", "approver", "driver", "words"),
    [
        ("approver <@U2|ana> queue", "U2", None, "queue"),
        ("queue Approver: <@U2> R&amp;D", "U2", None, "queue R&D"),
        ("driver <@W3|ben> queue <@U2|ana>", "U2", "W3", "queue"),
        ("pick the <@U2|ana> queue <@U2|ana>", "U2", None, "pick the queue"),
        ("approver queue", None, None, "approver queue"),
        ("the coapprover <@U2>", "U2", None, "the coapprover"),
        ("<@U2> approver", "U2", None, "approver"),
        ("<#C1|growth> a@b.com", None, None, "#growth a@b.com"),
    ],
)
def test_people_narrow_a_list_by_their_role_and_alone_by_what_they_approve(
    typed: str, approver: str | None, driver: str | None, words: str
) -> None:
    found = decisions.read_query(typed, listing=Listing.ALL, me="U9")
    assert found == Query(listing=Listing.ALL, me="U9", words=words, approver=approver, driver=driver)
    assert found.is_narrowed


@pytest.mark.parametrize(
    ("typed", "code", "fact"),
    [
        ("approver <@U2> approver <@U3>", "filter_twice", "approver"),
        ("approver <@U2> queue <@U3>", "filter_twice", "approver"),
        ("driver <@U2> driver <@U3>", "filter_twice", "driver"),
        ("approver <!subteam^S1|@eng>", "filter_not_a_person", "@eng"),
        ("queue <!here>", "filter_not_a_person", "@here"),
        ("driver @nobody queue", "filter_not_a_person", "@nobody"),
        ("@nobody", "filter_not_a_person", "@nobody"),
    ],
)
def test_who_can_not_be_looked_for_is_named(typed: str, code: str, fact: str) -> None:
    with pytest.raises(UserError) as refused:
        decisions.read_query(typed, listing=Listing.ALL, me="U9")
    assert refused.value.code == code
    assert fact in refused.value.facts.values()


def test_more_words_than_there_is_room_for_are_cut_and_nothing_typed_is_nothing() -> None:
    long = decisions.read_query("queue " * 500, listing=Listing.ALL, me="U9")
    assert len(long.words) <= lists.WORDS_LIMIT
    assert long.words.endswith("…")
    assert not decisions.read_query("", listing=Listing.OPEN, me="U9").is_narrowed


@pytest.mark.parametrize(
    "typed",
    [
        "list of vendors",
        "list allies",
        "lists all",
        "help desk tool",
        "D-14 again",
        "D-0",
        "B-14",
        "D-",
        "Ship on Friday, or wait",
    ],
)
def test_everything_else_is_a_title_and_kept_whole(typed: str) -> None:
    assert parse(typed) == Ask(what="new", draft=Draft(title=typed))


def test_nothing_typed_is_a_form_with_nothing_in_it() -> None:
    assert parse("") == parse("   ") == Ask(what="new", draft=Draft())


@pytest.mark.parametrize(
    "typed",
    [
        "Pick the queue <@U2|ben> fri",
        "Pick the queue <@U2> by fri",
        "<@U2|ben> Pick the queue fri",
        "Pick the queue fri <@U2|ben>",
        "Pick   the queue <@U2|ben> <@U2|ben> 2026-11-20 17:00",
    ],
)
def test_a_mention_is_the_approver_and_a_date_at_the_end_the_due_time(typed: str) -> None:
    assert parse(typed).draft == Draft(title="Pick the queue", approver="U2", due=FRIDAY)


def test_of_two_people_the_form_asks_who_decides_and_the_title_keeps_both() -> None:
    assert parse("Let <@U2|ben> or <@U3|cy> lead it fri").draft == Draft(
        title="Let @ben or @cy lead it", approver=None, due=FRIDAY
    )


def test_a_date_is_read_in_the_teams_zone() -> None:
    assert parse("Pick it fri", "Asia/Tokyo").draft.due == datetime(2026, 11, 20, 8, tzinfo=UTC)
    assert parse("Pick it fri", "America/New_York").draft.due == datetime(2026, 11, 20, 22, tzinfo=UTC)


def test_typed_signs_and_links_are_read_as_they_were_seen() -> None:
    typed = "Costs &lt; 5 &amp; rising in <#C1|growth>, see <https://example.com/a|the plan>"
    assert parse(typed).draft.title == "Costs < 5 & rising in #growth, see the plan"


def test_a_line_too_long_for_a_title_is_kept_whole_in_the_context() -> None:
    line = "why " * 60
    assert parse(line).draft.context == line.strip()
    assert parse("x" * decisions.TITLE_LIMIT).draft.context == ""


# --- when it is due --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("team_calendar", "now", "due"),
    [
        (Calendar(zone=ZONE), NOW, datetime(2026, 11, 19, 17, tzinfo=UTC)),
        (Calendar(zone=ZONE), NOW + timedelta(days=3), datetime(2026, 11, 24, 17, tzinfo=UTC)),
        # 1 and 8 December are holidays in Portugal; 25 December is a Friday.
        (
            Calendar(zone=ZONE, country="PT"),
            datetime(2026, 11, 27, 9, tzinfo=UTC),
            datetime(2026, 12, 3, 17, tzinfo=UTC),
        ),
        (
            Calendar(zone=ZONE, country="PT"),
            datetime(2026, 12, 24, 9, tzinfo=UTC),
            datetime(2026, 12, 30, 17, tzinfo=UTC),
        ),
        # Jordan rests on Friday and Saturday.
        (
            Calendar(zone="Asia/Amman", country="JO"),
            datetime(2026, 11, 18, 9, tzinfo=UTC),
            datetime(2026, 11, 23, 14, tzinfo=UTC),
        ),
        (
            Calendar(zone=ZONE, freezes=calendar.freezes("2026-11-17..2026-11-18 audit")),
            NOW,
            datetime(2026, 11, 23, 17, tzinfo=UTC),
        ),
        # In Tokyo it is Tuesday already.
        (Calendar(zone="Asia/Tokyo"), NOW + timedelta(hours=12), datetime(2026, 11, 20, 8, tzinfo=UTC)),
        # Clocks change in the night to Sunday 29 March 2026: 17:00 stays 17:00 on the wall.
        (Calendar(zone=ZONE), datetime(2026, 3, 27, 9, tzinfo=UTC), datetime(2026, 4, 1, 16, tzinfo=UTC)),
        (
            Calendar(zone="America/New_York"),
            datetime(2026, 10, 30, 15, tzinfo=UTC),
            datetime(2026, 11, 4, 22, tzinfo=UTC),
        ),
    ],
    ids=["week", "weekend", "holiday", "christmas", "own weekend", "freeze", "tomorrow there", "spring", "autumn"],
)
def test_it_is_due_in_three_working_days_at_17_00_team_time(
    team_calendar: Calendar, now: datetime, due: datetime
) -> None:
    assert decisions.default_due(team_calendar, now) == due


# --- what may be logged ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        (replace(DRAFT, title=""), ("title_missing", "title")),
        (replace(DRAFT, driver="U2"), ("approver_is_driver", "approver")),
        (replace(DRAFT, due=NOW), ("due_in_past", "due_day")),
        (replace(DRAFT, due=NOW - timedelta(minutes=1)), ("due_in_past", "due_day")),
    ],
)
def test_what_can_not_be_logged_is_marked_at_its_field(draft: Draft, wrong: tuple[str, str]) -> None:
    with pytest.raises(UserError) as refused:
        decisions.check(draft, now=NOW, driver_may_approve=False)
    assert (refused.value.code, refused.value.field) == wrong


def test_what_may_be_logged() -> None:
    decisions.check(DRAFT, now=NOW, driver_may_approve=False)
    decisions.check(replace(DRAFT, context="", due=NOW + timedelta(seconds=1)), now=NOW, driver_may_approve=False)
    decisions.check(replace(DRAFT, driver="U2"), now=NOW, driver_may_approve=True)


@pytest.mark.parametrize(
    "draft", [replace(DRAFT, approver=None), replace(DRAFT, driver=None), replace(DRAFT, due=None)]
)
def test_what_the_form_requires_is_not_the_persons_fault(draft: Draft) -> None:
    with pytest.raises(ValueError, match="the form requires"):
        decisions.check(draft, now=NOW, driver_may_approve=False)


def test_a_logged_decision_asks_its_approver_for_version_one() -> None:
    decision = logged()
    assert (decision.ref, decision.version, decision.logged_by, decision.logged_at) == ("D-14", 1, "U1", NOW)
    asked = decision.approval
    assert (asked.approver, asked.due, asked.state, asked.decided_by) == ("U2", FRIDAY, State.OPEN, None)


# --- changes and versions --------------------------------------------------------------------------------------------


def test_the_driver_answers_a_request_for_changes_with_the_next_version() -> None:
    later = FRIDAY + timedelta(days=3)
    change = replace(DRAFT, title="Pick one queue", context="costs 40", due=later, approver="U9", driver="U9")
    again = decisions.resubmit(answered(State.CHANGES), change, by="U1", seen=1)
    assert (again.title, again.context, again.approval.due, again.version) == ("Pick one queue", "costs 40", later, 2)
    assert (again.approval.state, again.approval.rationale, again.approval.decided_by) == (State.OPEN, "", None)
    assert (again.approval.approver, again.driver) == ("U2", "U1"), "who is who does not change on the way"


@pytest.mark.parametrize("by", ["U2", "U3"])
def test_nobody_else_resubmits(by: str) -> None:
    with pytest.raises(UserError) as refused:
        decisions.resubmit(answered(State.CHANGES), DRAFT, by=by, seen=1)
    assert (refused.value.code, refused.value.facts["person"]) == ("driver_only", "U1")


@pytest.mark.parametrize("decision", [logged(), answered(State.APPROVED), answered(State.DECLINED)])
def test_only_a_request_for_changes_is_answered(decision: Decision) -> None:
    with pytest.raises(UserError, match="no_changes_requested"):
        decisions.resubmit(decision, DRAFT, by="U1", seen=1)


def test_what_was_not_seen_is_not_overwritten() -> None:
    twice = answered(State.CHANGES, decisions.resubmit(answered(State.CHANGES), DRAFT, by="U1", seen=1))
    with pytest.raises(UserError, match="changed_meanwhile"):
        decisions.resubmit(twice, replace(DRAFT, title="Old"), by="U1", seen=1)


class Life(RuleBasedStateMachine):
    """Whoever tries whatever, with whichever version before them."""

    people = st.sampled_from(["U1", "U2", "U3"])

    def __init__(self) -> None:
        super().__init__()
        self.decision = logged()
        self.past = [self.decision]

    def becomes(self, after: Decision) -> None:
        self.decision = after
        self.past.append(after)

    @rule(verdict=st.sampled_from(VERDICTS), by=people, back=st.integers(0, 1), why=st.sampled_from(["", "because"]))
    def is_decided(self, verdict: State, by: str, back: int, why: str) -> None:
        before, seen = self.decision, self.decision.version - back
        try:
            self.becomes(decisions.decide(before, verdict, by=by, now=NOW, seen=seen, rationale=why))
        except UserError:
            return
        assert (before.approval.state, by, back) == (State.OPEN, "U2", 0)
        assert why or verdict is State.APPROVED
        assert (self.decision.title, self.decision.context) == (before.title, before.context)

    @rule(by=people, back=st.integers(0, 1), title=st.sampled_from(["Pick the queue", "Pick one"]))
    def is_resubmitted(self, by: str, back: int, title: str) -> None:
        before, seen = self.decision, self.decision.version - back
        try:
            self.becomes(decisions.resubmit(before, replace(DRAFT, title=title), by=by, seen=seen))
        except UserError:
            return
        assert (before.approval.state, by, back) == (State.CHANGES, "U1", 0)
        assert self.decision.version == before.version + 1

    @invariant()
    def a_verdict_is_the_approvers(self) -> None:
        given = self.decision.approval
        assert given.decided_by == (None if given.state is State.OPEN else "U2")
        assert given.approver == "U2"

    @invariant()
    def versions_only_go_up(self) -> None:
        versions = [one.version for one in self.past]
        assert versions == sorted(versions)

    @invariant()
    def what_is_final_is_the_end(self) -> None:
        finals = [place for place, one in enumerate(self.past) if one.approval.state in FINAL]
        assert finals in ([], [len(self.past) - 1])


TestLife = Life.TestCase


def test_a_decision_is_looked_up_by_each_beginning_of_its_words_and_by_its_people() -> None:
    decision = decisions.log(replace(DRAFT, title="UI à migrations"), number=1, team=1, by="U1", now=NOW)
    assert decisions.found_by(decision) == [
        "a",
        "approver:U2",
        "driver:U1",
        "mig",
        "migr",
        "migra",
        "migrat",
        "migrati",
        "migratio",
        "ui",
    ]
    for typed, found in (("ui", "ui"), ("migr", "migr"), ("migrations", "migratio"), ("migrate", "migrate")):
        assert lists.term(typed) == found
