"""What needs somebody: who, until when, how urgent, the worst first; and when that reads otherwise by itself."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules import bets, home
from bot.rules.approval import Approval, Delegation, State
from bot.rules.bets import Bet, Blocker, Promise, PromiseKind
from bot.rules.decisions import Decision, Input, Kind, Reopening, Review
from bot.rules.home import Found, Looking, Need, Section, Urgency, What
from bot.rules.launches import Launch, Phase
from bot.rules.metrics import Metric
from bot.rules.notes import NoteWeek, Sent, Stage, Word
from bot.rules.teams import Pause, Team, TeamSettings
from tests.launching import item, launch
from tests.metering import metric, value

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)  # a Monday; the note is on Friday at 16:00 in Lisbon
FRIDAY = datetime(2026, 11, 20, 16, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ME, BEN = "U1", "U2"
TEAM = Team(
    id=1,
    channel="C1",
    settings=TeamSettings(name="Growth", zone="Europe/Lisbon", note_owner=ME, admins=(ME,)),
    set_up_at=NOW,
)
OF = {1: TEAM}


def decision(number: int = 1, *, asked: Approval | None = None, **parts: Any) -> Decision:
    approval = asked or Approval(approver=ME, due=NOW + 2 * DAY)
    facts: dict[str, Any] = {"team": 1, "title": "Queue", "driver": BEN, "context": "", "logged_by": BEN}
    return Decision(number=number, approval=approval, logged_at=NOW, **(facts | parts))


def bet(at: datetime = NOW, **changed: Any) -> Bet:
    terms = bets.Terms(name="Churn", what="share", due=date(2027, 5, 1), owner=ME)
    return replace(bets.place(3, 1, terms, 80, by=ME, now=at, zone="UTC"), **changed)


def held_up(*owners: str) -> Bet:
    """Since now, by something that each of these can unblock."""
    blockers = [
        Blocker(number=number, text="Legal", owner=one, by=BEN, since=NOW) for number, one in enumerate(owners, start=1)
    ]
    return bet(blockers=tuple(blockers))


def needs(*records: Any, now: datetime = NOW, me: str = ME, team: Team = TEAM) -> list[Need]:
    found = Found(
        decisions=tuple(one for one in records if isinstance(one, Decision)),
        bets=tuple(one for one in records if isinstance(one, Bet)),
        launches=tuple(one for one in records if isinstance(one, Launch)),
        metrics=tuple(one for one in records if isinstance(one, Metric)),
        notes=tuple(one for one in records if isinstance(one, NoteWeek)),
    )
    return list(home.needs(found, me, {1: team}, None, now))


def what(*records: Any, **at: Any) -> list[tuple[What, Urgency]]:
    return [(one.what, one.urgency) for one in needs(*records, **at)]


# --- decisions -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("due", "urgency"),
    [
        (NOW - HOUR, Urgency.OVERDUE),
        (NOW, Urgency.OVERDUE),
        (NOW + HOUR, Urgency.TODAY),
        (datetime(2026, 11, 16, 23, 59, tzinfo=UTC), Urgency.TODAY),
        (datetime(2026, 11, 17, 0, 0, tzinfo=UTC), Urgency.SOON),
    ],
)
def test_an_approver_decides_and_the_day_is_the_teams(due: datetime, urgency: Urgency) -> None:
    assert what(decision(asked=Approval(approver=ME, due=due))) == [(What.DECIDE, urgency)]


def test_a_delegate_is_asked_in_their_days_and_the_approver_is_not() -> None:
    given_to = Delegation(to=BEN, start=NOW, until=NOW + DAY)
    one = decision(asked=Approval(approver=ME, due=NOW + DAY, delegation=given_to), driver="U9")
    assert what(one) == []
    assert what(one, me=BEN) == [(What.DECIDE, Urgency.SOON)]
    assert what(one, now=NOW + DAY) == [(What.DECIDE, Urgency.OVERDUE)]
    assert what(one, me=BEN, now=NOW + DAY) == []


def test_a_driver_chases_what_is_overdue_and_resubmits_what_was_sent_back() -> None:
    open_one = decision(driver=ME, asked=Approval(approver=BEN, due=NOW + HOUR))
    assert what(open_one) == []
    assert what(open_one, now=NOW + 2 * HOUR) == [(What.CHASE, Urgency.OVERDUE)]
    sent_back = replace(open_one, approval=replace(open_one.approval, state=State.CHANGES))
    assert what(sent_back) == [(What.RESUBMIT, Urgency.TODAY)]
    assert what(replace(sent_back, driver=BEN)) == []


def test_a_contributor_is_asked_until_they_said_something() -> None:
    asked = Approval(approver=BEN, due=NOW + DAY)
    one = decision(asked=asked, contributors=(ME, "U9"))
    said = Input(number=1, kind=Kind.SUPPORT, by="U9", at=NOW, version=1, text="yes")
    assert what(replace(one, inputs=(said,))) == [(What.INPUT, Urgency.SOON)]
    assert what(replace(one, inputs=(said, replace(said, number=2, by=ME)))) == []
    assert what(replace(one, approval=replace(asked, state=State.APPROVED, decided_by=BEN, decided_at=NOW))) == []
    assert what(decision(contributors=(ME,))) == [(What.DECIDE, Urgency.SOON)], "who decides is not asked for input"


def test_a_made_one_waits_for_its_review_and_for_an_answer_to_new_evidence() -> None:
    made = Approval(approver=ME, due=NOW, state=State.APPROVED, decided_by=ME, decided_at=NOW)
    asks = Reopening(number=1, by="U9", at=NOW - HOUR, evidence="new")
    assert what(decision(asked=made)) == []
    assert what(decision(asked=made, reopenings=(asks,))) == [(What.REOPENING, Urgency.TODAY)]
    passed = replace(asks, passed_to=BEN, passed_at=NOW)
    assert what(decision(asked=made, reopenings=(passed,))) == [], "somebody else answers it"
    assert what(decision(asked=made, reopenings=(passed,)), me=BEN) == [(What.REOPENING, Urgency.TODAY)]
    due = decision(asked=replace(made, approver=BEN), driver=ME, review_on=date(2026, 11, 16))
    assert what(due, now=NOW - DAY) == []
    assert what(due) == [(What.LOOK_BACK, Urgency.TODAY)]
    assert what(due, now=NOW + DAY) == [(What.LOOK_BACK, Urgency.OVERDUE)]
    assert what(replace(due, review=Review(by=ME, at=NOW, expected="", happened="x"))) == []


# --- bets ------------------------------------------------------------------------------------------------------------


def test_a_bet_is_stale_after_seven_days() -> None:
    assert what(bet(), now=NOW + HOUR) == []
    assert what(bet(), now=NOW + 7 * DAY) == [(What.UPDATE, Urgency.OVERDUE)]
    later = replace(bet().terms, horizon=bets.Horizon.LATER)
    assert what(bet(terms=later), now=NOW + 9 * DAY) == []


def test_who_can_unblock_a_bet_is_asked_after_five_working_days() -> None:
    def asked(now: datetime, me: str = ME, **changed: Any) -> list[tuple[int, Urgency]]:
        one = replace(held_up(BEN, ME), **changed)
        every = home.needs(Found(blocked=(one,)), me, OF, None, now)
        return [(each.blocker.number, each.urgency) for each in every if each.blocker is not None]

    assert asked(NOW + 7 * DAY - HOUR) == []
    assert asked(NOW + 7 * DAY) == [(2, Urgency.TODAY)]
    assert asked(NOW + 8 * DAY) == [(2, Urgency.OVERDUE)]
    assert asked(NOW + 7 * DAY, BEN) == [(1, Urgency.TODAY)]
    assert asked(NOW + 7 * DAY, "U9") == []
    resolved = tuple(replace(one, resolved_by=BEN, resolved_at=NOW) for one in held_up(BEN, ME).blockers)
    assert asked(NOW + 7 * DAY, blockers=resolved) == []


def test_before_the_note_a_promise_is_answered_and_an_old_word_is_asked_for_anew() -> None:
    thursday = datetime(2026, 11, 19, 10, tzinfo=UTC)
    promise = Promise(bet=3, text="Ship", kind=PromiseKind.COMMIT, made_by=ME, made_at=NOW)
    assert what(bet(promise=promise), now=thursday - HOUR) == []
    assert what(bet(promise=promise), now=thursday) == [(What.PROMISE, Urgency.SOON)]
    assert what(bet(promise=promise), now=FRIDAY - HOUR) == [(What.PROMISE, Urgency.TODAY)]
    assert what(bet(), now=thursday) == [(What.CHECK_IN, Urgency.SOON)]
    assert what(bet(at=NOW + DAY), now=thursday) == [], "updated two days ago"
    assert what(bet(promise=promise, updated_at=FRIDAY), now=FRIDAY + HOUR) == [(What.PROMISE, Urgency.SOON)], (
        "a promise that was for a note before does not wait for the next one's eve"
    )


def test_a_pause_over_the_note_asks_for_nothing_before_it() -> None:
    paused = replace(TEAM, pauses=(Pause(start=NOW, end=None),))
    thursday = datetime(2026, 11, 19, 11, tzinfo=UTC)
    assert what(bet(), metric(value=None), now=thursday, team=paused) == []


# --- launches and metrics --------------------------------------------------------------------------------------------


def test_items_wait_from_a_week_before_and_are_overdue_from_the_next_day_on() -> None:
    at = datetime(2026, 11, 24, 10, tzinfo=UTC)
    one = launch(at=at, items=[item(1, due=-5), item(2, due=0), item(3, due=7, phase=Phase.AFTER), item(4, owner=BEN)])

    def mine(now: datetime) -> list[tuple[int, Urgency]]:
        return [(each.item.number, each.urgency) for each in needs(one, now=now) if each.item is not None]

    assert mine(NOW) == [(1, Urgency.SOON)]
    assert mine(datetime(2026, 11, 17, 11, tzinfo=UTC)) == [(1, Urgency.TODAY), (2, Urgency.SOON)]
    assert mine(datetime(2026, 11, 18, 9, tzinfo=UTC)) == [(1, Urgency.OVERDUE), (2, Urgency.SOON)]


def test_the_gate_is_asked_from_three_working_days_before_and_its_owner_says_that_it_is_out() -> None:
    at = datetime(2026, 11, 24, 10, tzinfo=UTC)
    one = launch(at=at, owner=BEN, approval=Approval(approver=ME, due=at))
    assert what(one, now=datetime(2026, 11, 19, 9, 29, tzinfo=UTC)) == []
    assert what(one, now=datetime(2026, 11, 19, 9, 30, tzinfo=UTC)) == [(What.GATE, Urgency.SOON)]
    go = replace(one, approval=replace(one.approval, state=State.APPROVED, decided_by=ME, decided_at=NOW))
    assert what(go, now=at) == []
    assert what(go, now=at, me=BEN) == [(What.LAUNCHED, Urgency.TODAY)]


def test_a_gate_that_is_asked_already_waits_however_long_before_its_time() -> None:
    at = NOW + 30 * DAY
    one = launch(at=at, owner=BEN, approval=Approval(approver=ME, due=at, asked_at=NOW))
    assert what(one) == [(What.GATE, Urgency.SOON)]
    assert what(one, me=BEN) == []


@pytest.mark.parametrize("state", [State.OPEN, State.CHANGES])
def test_on_its_day_without_a_go_and_after_it_a_launch_needs_its_owner(state: State) -> None:
    at = datetime(2026, 11, 24, 10, tzinfo=UTC)
    one = launch(at=at, owner=ME, approval=Approval(approver=BEN, due=at, state=state))
    assert what(one, now=at - 11 * HOUR) == []
    assert what(one, now=at - HOUR) == [(What.WITHOUT_GO, Urgency.TODAY)]
    assert what(one, now=at + DAY) == [(What.WITHOUT_GO, Urgency.OVERDUE)]
    assert what(one, now=at + DAY, me="U9") == []
    assert What.WITHOUT_GO not in [each for each, _ in what(one, now=at + DAY, me=BEN)]


def test_an_owner_who_is_asked_for_the_go_is_asked_once() -> None:
    at = datetime(2026, 11, 24, 10, tzinfo=UTC)
    one = launch(at=at, owner=ME, approval=Approval(approver=ME, due=at))
    assert what(one, now=at + DAY) == [(What.GATE, Urgency.OVERDUE)]
    no_go = replace(one, approval=replace(one.approval, state=State.CHANGES))
    assert what(no_go, now=at + DAY) == [(What.WITHOUT_GO, Urgency.OVERDUE)]


def test_a_review_is_asked_of_its_owner_once_it_is_due_and_not_for_ever() -> None:
    review = item(1, due=7, phase=Phase.AFTER, review=True)
    out = launch(at=NOW, items=[review], launched_at=NOW, launched_by=ME)
    assert what(out, now=NOW + 6 * DAY) == []
    assert what(out, now=NOW + 7 * DAY) == [(What.REVIEW, Urgency.TODAY)]
    assert what(out, now=NOW + 9 * DAY) == [(What.REVIEW, Urgency.OVERDUE)]
    assert what(out, now=NOW + 99 * DAY) == []


def test_an_old_number_is_wanted_before_the_note() -> None:
    thursday = datetime(2026, 11, 19, 11, tzinfo=UTC)
    assert what(metric(value=None)) == []
    assert what(metric(value=None), now=thursday) == [(What.NUMBER, Urgency.SOON)]
    assert what(metric(value=value(at=thursday - DAY)), now=thursday) == []
    assert what(metric(value=value(at=NOW - 5 * DAY)), now=thursday) == [(What.NUMBER, Urgency.SOON)]
    assert what(metric(owner=BEN), now=thursday) == []


def note(stage: Stage, **parts: Any) -> NoteWeek:
    return NoteWeek(team=1, week="2026-W47", due=FRIDAY, stage=stage, changed_at=FRIDAY, **parts)


def test_a_held_note_waits_until_it_goes_out_by_itself() -> None:
    assert what(note(Stage.HELD), now=FRIDAY) == [(What.NOTE, Urgency.SOON)]
    assert what(note(Stage.HELD), now=datetime(2026, 11, 23, 9, tzinfo=UTC)) == [(What.NOTE, Urgency.TODAY)]
    for stage in (Stage.DRAFT, Stage.SKIPPED, Stage.POSTED):
        assert what(note(stage), now=FRIDAY) == []


def test_a_missed_note_waits_where_its_owner_had_word_of_it_and_not_in_a_pause() -> None:
    told = Sent(kind=Word.NOT_POSTED, to=ME, at=FRIDAY + DAY)
    assert what(note(Stage.MISSED, sent=(told,)), now=FRIDAY + DAY) == [(What.NOTE, Urgency.OVERDUE)]
    assert what(note(Stage.MISSED), now=FRIDAY + DAY) == []
    assert what(note(Stage.SKIPPED, sent=(told,)), now=FRIDAY + DAY) == []


# --- together --------------------------------------------------------------------------------------------------------


def test_the_worst_comes_first_over_all_kinds() -> None:
    late = Approval(approver=ME, due=NOW + 6 * DAY)
    every = needs(
        decision(2, asked=Approval(approver=ME, due=NOW + 9 * DAY)),
        decision(1, asked=late),
        bet(),
        now=NOW + 7 * DAY,
    )
    assert [(one.what, one.urgency) for one in every] == [
        (What.DECIDE, Urgency.OVERDUE),
        (What.UPDATE, Urgency.OVERDUE),
        (What.DECIDE, Urgency.SOON),
    ]


def test_a_team_that_they_may_not_see_needs_nobody() -> None:
    found = Found(decisions=(decision(),), bets=(bet(),), metrics=(metric(),))
    assert home.needs(found, ME, {}, None, NOW + 9 * DAY) == ()


@given(hours=st.integers(0, 24 * 20), due=st.integers(1, 24 * 20), kept=st.integers(0, 24 * 9))
def test_until_then_time_alone_changes_nothing(hours: int, due: int, kept: int) -> None:
    """However long one waits within it: the same needs in the same order, as urgent as before."""
    asked = Approval(approver=ME, due=NOW + due * HOUR, delegation=Delegation(to=BEN, start=NOW, until=NOW + DAY))
    found = Found(
        decisions=(decision(asked=asked),),
        bets=(bet(updated_at=NOW + kept * HOUR),),
        blocked=(held_up(BEN, ME),),
        launches=(launch(at=NOW + 8 * DAY, items=[item(1, due=-2)]), launch(2, at=NOW, launched_at=NOW)),
        metrics=(metric(value=None),),
        notes=(note(Stage.HELD),),
    )
    now = NOW + hours * HOUR
    until = home.changes_at(found, ME, OF, "Asia/Tokyo", now)
    assert now < until <= now + DAY

    def seen(at: datetime) -> list[tuple[What, Urgency]]:
        return [(one.what, one.urgency) for one in home.needs(found, ME, OF, "Asia/Tokyo", at)]

    assert seen(now) == seen(until - timedelta(microseconds=1)) == seen(now + (until - now) / 2)


def test_what_they_look_at_is_kept_as_json() -> None:
    looking = Looking(team=3, kind=home.Kind.BET).turned(Section.NEEDS, 4).turned(Section.BETS, 0)
    assert home.looking_of(looking.plain) == looking
    assert (looking.page(Section.NEEDS), looking.page(Section.BETS), looking.page(Section.TEAMS)) == (4, 1, 1)
    assert home.looking_of({}) == home.NOTHING_SAID
    assert [one for one in Section if looking.shows(one)] == [Section.NEEDS, Section.BETS]
