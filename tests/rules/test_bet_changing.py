"""Editing, taking off, closing and reopening a bet: who may, what is asked for, what is kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import bets
from bot.rules.bets import Bet, Ending, Horizon, Move, State, Terms
from bot.rules.editing import rebase
from bot.rules.links import links_of
from bot.rules.people import Person
from bot.rules.teams import WORK

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY, MOMENT = timedelta(days=1), timedelta(microseconds=1)
TERMS = Terms(name="Churn", what="share of teams that leave", due=date(2027, 5, 1), owner="U1")
BET = bets.place(3, 1, TERMS, 80, by="U2", now=NOW, zone="UTC")
OWNER, ADMIN, OTHER = (Person(id=one, name=one) for one in ("U1", "U8", "U2"))
ADMINS = ("U8",)


def edit(bet: Bet = BET, by: Person = OWNER, cause: str = "", seen: int | None = None, **terms: Any) -> Bet:
    changed = replace(bet.terms, **terms)
    seen = bet.version if seen is None else seen
    return bets.edit(bet, changed, cause=cause, by=by, admins=ADMINS, seen=seen, now=NOW + DAY, zone="UTC")


def close(bet: Bet = BET, ending: Ending = Ending.NOT_REACHED, by: Person = OWNER, **said: Any) -> Bet:
    return bets.close(bet, ending, by=by, admins=ADMINS, seen=bet.version, now=NOW + DAY, **said)


def reopen(bet: Bet, by: Person = OWNER, now: datetime = NOW + 2 * DAY) -> Bet:
    return bets.reopen(bet, by=by, admins=ADMINS, now=now)


def code(refused: pytest.ExceptionInfo[UserError]) -> tuple[str, str | None]:
    return refused.value.code, refused.value.field


# --- editing ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", [OWNER, ADMIN])
def test_the_owner_and_admins_edit_and_that_is_no_update(by: Person) -> None:
    after = edit(by=by, name="Churn EU", appetite=6, work="debt", links=("https://spec.example/1",))
    assert (after.name, after.terms.appetite, after.terms.work, after.version) == ("Churn EU", 6, "debt", 2)
    assert (after.updated_at, after.updated_by, after.moves) == (BET.updated_at, BET.updated_by, ())


def test_whoever_placed_it_and_everybody_else_may_not() -> None:
    acts: tuple[Callable[[], Bet], ...] = (
        lambda: edit(by=OTHER, name="x"),
        lambda: bets.take_off(BET, by=OTHER, admins=ADMINS),
        lambda: close(by=OTHER),
        lambda: reopen(close(), by=OTHER),
    )
    for act in acts:
        with pytest.raises(UserError) as refused:
            act()
        assert refused.value.code == "owner_or_admins_only"


def test_the_date_moves_with_cause_and_every_move_stays() -> None:
    once = edit(due=date(2027, 6, 1), cause=" legal took a month ")
    twice = edit(once, by=ADMIN, due=date(2027, 4, 1), cause="it goes well")
    assert twice.moves == (
        Move(before=date(2027, 5, 1), after=date(2027, 6, 1), why="legal took a month", by="U1", at=NOW + DAY),
        Move(before=date(2027, 6, 1), after=date(2027, 4, 1), why="it goes well", by="U8", at=NOW + DAY),
    )
    assert twice.terms.due == date(2027, 4, 1)


@pytest.mark.parametrize(
    ("terms", "wrong"),
    [
        ({"name": ""}, ("bet_name_required", "name")),
        ({"what": ""}, ("bet_outcome_required", "what")),
        ({"name": "x" * 101}, ("too_long", "name")),
        ({"target": "x" * 61}, ("too_long", "target")),
        ({"due": date(2027, 6, 1)}, ("date_cause_required", "cause")),
        ({"due": date(2027, 6, 1), "cause": " "}, ("date_cause_required", "cause")),
        ({"due": date(2027, 6, 1), "cause": "x" * 501}, ("too_long", "cause")),
        ({"due": date(2026, 11, 21), "cause": "why"}, ("bet_date_past", "due")),
        ({"links": ("spec.example",)}, ("link_not_understood", "links")),
        ({"links": ("https://a.example",) * 6}, ("too_many_links", "links")),
        ({"seen": 0}, ("changed_meanwhile", None)),
    ],
)
def test_what_can_not_be_is_marked_at_its_field(terms: dict[str, Any], wrong: tuple[str, str | None]) -> None:
    with pytest.raises(UserError) as refused:
        edit(**terms)
    assert code(refused) == wrong


def test_a_date_that_is_past_may_stay_and_the_same_terms_change_nothing() -> None:
    late = replace(BET, terms=replace(TERMS, due=date(2026, 11, 1)))
    assert edit(late, name="Churn EU").name == "Churn EU"
    assert edit(late) is late
    assert edit(late, cause="only words") is late


def test_becoming_a_bet_of_now_is_remembered() -> None:
    later = edit(horizon=Horizon.LATER)
    assert (later.is_now, later.now_since) == (False, None)
    again = edit(later, horizon=Horizon.NOW)
    assert (again.is_now, again.now_since) == (True, NOW + DAY)
    assert edit(horizon=Horizon.NOW, name="x").now_since is None


FIELDS = ("name", "what", "owner", "appetite")
some_terms = st.builds(
    replace,
    st.just(TERMS),
    name=st.sampled_from("abc"),
    what=st.sampled_from("abc"),
    owner=st.sampled_from(["U1", "U2"]),
    appetite=st.sampled_from([None, 1, 2]),
)


@given(opened=some_terms, mine=some_terms, theirs=some_terms)
def test_two_edits_merge_where_they_do_not_collide(opened: Terms, mine: Terms, theirs: Terms) -> None:
    merged = rebase(mine, opened=opened, now_is=theirs)
    for field in FIELDS:
        was, here, there = (getattr(one, field) for one in (opened, mine, theirs))
        assert getattr(merged.merged, field) == (there if here == was else here)
        assert (field in merged.theirs) is (was != there)
        assert (field in merged.both) is (here != was != there != here)


# --- kinds of work and links -----------------------------------------------------------------------------------------


def test_a_kind_of_work_is_one_of_the_list_or_none() -> None:
    for work in ("", "debt"):
        bets.check_work(work, WORK)
    with pytest.raises(UserError) as refused:
        bets.check_work("Debt?", WORK)
    assert code(refused) == ("no_such_work", "work")


def test_links_are_read_each_once() -> None:
    assert links_of("https://a.example\n https://b.example https://a.example") == (
        "https://a.example",
        "https://b.example",
    )


@pytest.mark.parametrize(("typed", "weeks"), [("", None), ("1", 1), ("260", 260)])
def test_how_long_it_took(typed: str, weeks: int | None) -> None:
    assert bets.weeks_of(typed) == weeks


@pytest.mark.parametrize("typed", ["0", "261", "six", "-1", "1.5", "9" * 5000])
def test_how_long_nothing_takes(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        bets.weeks_of(typed)
    assert code(refused) == ("weeks_range", "weeks")


# --- the end ---------------------------------------------------------------------------------------------------------


def test_a_mistake_is_taken_off_only_while_it_is_open() -> None:
    taken = bets.take_off(BET, by=ADMIN, admins=ADMINS)
    assert (taken.state, taken.version) == (State.MISTAKE, 2)
    for over, wanted in ((taken, "bet_was_mistake"), (close(), "bet_closed")):
        with pytest.raises(UserError) as refused:
            bets.take_off(over, by=ADMIN, admins=ADMINS)
        assert refused.value.code == wanted


def test_a_closing_keeps_all_that_was_said() -> None:
    closed = close(
        ending=Ending.PARTLY,
        value="6%",
        evidence="https://x.example",
        weeks=9,
        learned="ask sooner",
        delivered=True,
    )
    said = closed.closing
    assert said is not None
    assert (closed.state, said.by, said.at, said.ending) == (State.CLOSED, "U1", NOW + DAY, Ending.PARTLY)
    assert (said.value, said.weeks, said.learned) == ("6%", 9, "ask sooner")
    assert (said.delivered, said.adopted) == (True, False)


@pytest.mark.parametrize("ending", Ending)
def test_what_was_reached_even_in_part_needs_evidence(ending: Ending) -> None:
    if ending in {Ending.REACHED, Ending.PARTLY}:
        with pytest.raises(UserError) as refused:
            close(ending=ending, evidence=" ")
        assert code(refused) == ("bet_evidence_required", "evidence")
        assert close(ending=ending, evidence="the dashboard of May").closing is not None
    else:
        assert close(ending=ending).closing is not None


@pytest.mark.parametrize(("field", "limit"), [("value", 60), ("evidence", 1000), ("learned", 1000)])
def test_long_words_are_marked(field: str, limit: int) -> None:
    said: dict[str, Any] = {field: "x" * limit}
    assert close(**said).closing is not None
    with pytest.raises(UserError) as refused:
        close(**(said | {field: "x" * (limit + 1)}))
    assert code(refused) == ("too_long", field)


def test_what_is_closed_is_not_closed_or_edited_again() -> None:
    acts: tuple[Callable[[], Bet], ...] = (lambda: close(close()), lambda: edit(close(), name="x"))
    for act in acts:
        with pytest.raises(UserError) as refused:
            act()
        assert refused.value.code == "bet_closed"
    with pytest.raises(UserError) as refused:
        bets.close(BET, Ending.STOPPED, by=OWNER, admins=ADMINS, seen=0, now=NOW)
    assert refused.value.code == "changed_meanwhile"


def test_it_reopens_within_fourteen_days_as_it_stood() -> None:
    again = reopen(close(), by=ADMIN, now=NOW + 15 * DAY)
    assert again == replace(BET, now_since=NOW + 15 * DAY, version=3)
    assert not bets.is_stale(again, NOW + 16 * DAY)
    with pytest.raises(UserError) as refused:
        reopen(close(), now=NOW + 15 * DAY + MOMENT)
    assert refused.value.code == "bet_closed_for_long"


@pytest.mark.parametrize(("state", "wanted"), [(State.OPEN, "bet_not_closed"), (State.MISTAKE, "bet_was_mistake")])
def test_what_is_not_closed_does_not_reopen(state: State, wanted: str) -> None:
    with pytest.raises(UserError) as refused:
        reopen(replace(BET, state=state))
    assert refused.value.code == wanted
