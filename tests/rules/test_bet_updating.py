"""The whole update of a bet: its place on the hill, blockers, two people at once, and a form that comes twice."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import bets
from bot.rules.bets import PLACES, Bet, Change, Health, Promise, PromiseKind, Result, Side, State, Terms, Update

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)
TERMS = Terms(name="Churn", what="share of teams that leave", due=date(2027, 5, 1), owner="U1")
BET = bets.place(3, 1, TERMS, 80, by="U1", now=NOW, zone="UTC")


def say(bet: Bet, by: str = "U2", now: datetime = NOW + DAY, **said: Any) -> bets.Updated:
    return bets.update(bet, replace(bets.standing(bet), **said), by=by, now=now, seen=bet.version)


def refused(bet: Bet, **said: Any) -> tuple[str, str | None]:
    with pytest.raises(UserError) as error:
        say(bet, **said)
    return error.value.code, error.value.field


# --- the hill --------------------------------------------------------------------------------------------------------


def test_there_are_nine_places_as_far_apart_as_can_be_and_the_same_seen_from_both_sides() -> None:
    assert len(PLACES) == 9
    assert [round(n * 12.5) for n in range(9)] == list(PLACES)
    assert [100 - place for place in reversed(PLACES)] == list(PLACES)
    sides = [bets.side(place) for place in PLACES]
    assert sides == [Side.FIGURING_OUT] * 4 + [Side.EXECUTING] * 5


def test_a_move_on_the_hill_needs_no_words_and_says_since_when() -> None:
    done = say(BET, hill=38)
    assert done.is_news
    assert (done.bet.hill, done.bet.hill_at, done.bet.version) == (38, NOW + DAY, 2)
    assert (done.update.hill_before, done.update.hill) == (0, 38)
    stayed = say(done.bet, now=NOW + 2 * DAY)
    assert not stayed.is_news
    assert (stayed.bet.hill_at, stayed.update.hill_before, stayed.update.hill) == (NOW + DAY, None, 38)


def test_an_update_that_does_not_speak_of_the_hill_leaves_it() -> None:
    moved = say(BET, hill=38).bet
    assert say(moved, hill=None, reason="as before").bet.hill == 38


@pytest.mark.parametrize("place", [-1, 13, 101])
def test_there_is_no_other_place(place: int) -> None:
    with pytest.raises(ValueError, match="hill"):
        say(BET, hill=place)


# --- blockers --------------------------------------------------------------------------------------------------------


def test_an_update_adds_and_resolves_blockers() -> None:
    first = say(BET, blocker=" legal ", blocker_owner="U7")
    assert [(one.number, one.text, one.owner, one.by, one.since) for one in first.bet.blockers] == [
        (1, "legal", "U7", "U2", NOW + DAY)
    ]
    assert (first.is_news, first.update.blocker, first.update.resolved) == (True, 1, ())
    second = say(first.bet, by="U3", now=NOW + 2 * DAY, blocker="budget", blocker_owner="U8", resolved=(1,))
    legal, budget = second.bet.blockers
    assert (legal.resolved_by, legal.resolved_at, budget.number) == ("U3", NOW + 2 * DAY, 2)
    assert second.bet.open_blockers == (budget,)
    assert (second.update.blocker, second.update.resolved) == (2, (1,))


def test_a_blocker_names_who_can_unblock_it() -> None:
    assert refused(BET, blocker="legal") == ("person_missing", "blocker_owner")
    assert refused(BET, blocker=" ", blocker_owner="U7") == ("blocker_missing", "blocker")
    assert refused(BET, blocker="x" * 301, blocker_owner="U7") == ("too_long", "blocker")


def test_what_somebody_else_has_resolved_stays_theirs() -> None:
    bet = bets.unblock(say(BET, blocker="legal", blocker_owner="U7").bet, 1, by="U7", now=NOW + 2 * DAY)
    again = say(bet, by="U3", now=NOW + 3 * DAY, resolved=(1,))
    assert not again.is_news
    assert (again.bet.blockers, again.update.resolved) == (bet.blockers, ())


# --- closed ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("state", "code"), [(State.CLOSED, "bet_closed"), (State.MISTAKE, "bet_was_mistake")])
def test_only_an_open_bet_is_updated(state: State, code: str) -> None:
    assert refused(replace(BET, state=state)) == (code, None)


# --- two at once -----------------------------------------------------------------------------------------------------


def test_only_what_both_changed_to_something_else_collides() -> None:
    opened = bets.standing(BET)
    mine = replace(opened, confidence=70, hill=38, reason="mine")
    theirs = replace(opened, confidence=60, hill=38, health=Health.AT_RISK)
    assert bets.collisions(mine, opened=opened, now_is=theirs) == ("confidence",)
    entered = bets.rebase(mine, opened=opened, now_is=theirs)
    assert (entered.confidence, entered.hill, entered.health, entered.reason) == (70, 38, Health.AT_RISK, "mine")
    assert bets.rebase(opened, opened=opened, now_is=theirs) == theirs


standings = st.builds(
    Change, health=st.sampled_from(Health), confidence=st.sampled_from([60, 70, 80]), hill=st.sampled_from(PLACES[:3])
)


@given(opened=standings, mine=standings, theirs=standings)
def test_what_does_not_collide_is_merged_whichever_comes_first(opened: Change, mine: Change, theirs: Change) -> None:
    one_way = bets.rebase(mine, opened=opened, now_is=theirs)
    other_way = bets.rebase(theirs, opened=opened, now_is=mine)
    colliding = bets.collisions(mine, opened=opened, now_is=theirs)
    assert colliding == bets.collisions(theirs, opened=opened, now_is=mine)
    for field in ("health", "confidence", "hill"):
        was, here, there = (getattr(one, field) for one in (opened, mine, theirs))
        assert (getattr(one_way, field) == getattr(other_way, field)) is (field not in colliding)
        assert getattr(one_way, field) == (there if here == was else here)


@pytest.mark.parametrize(
    ("mine", "theirs", "together"),
    [
        ({"health": Health.AT_RISK, "reason": "mine"}, {"confidence": 60, "reason": "theirs"}, True),
        ({"promise": "mine"}, {"confidence": 60, "reason": "theirs"}, True),
        ({"confidence": 70, "reason": "mine"}, {"confidence": 60, "reason": "theirs"}, False),
        ({"promise": "mine"}, {"promise": "theirs"}, False),
        ({"blocker": "mine", "blocker_owner": "U1"}, {"blocker": "theirs", "blocker_owner": "U1"}, False),
        ({}, {"confidence": 60, "reason": "theirs"}, False),
        ({"reason": "seen"}, {"confidence": 60, "reason": "theirs"}, False),
    ],
)
def test_what_goes_together_is_saved_and_what_does_not_is_decided(
    mine: dict[str, Any], theirs: dict[str, Any], together: bool
) -> None:
    """Who touched nothing would confirm what they have not seen."""
    opened = bets.standing(BET)
    said = bets.update(BET, replace(opened, **theirs), by="U2", now=NOW, seen=BET.version)
    entered = replace(opened, **mine)
    assert bets.merges(entered, opened=opened, bet=said.bet, missed=[said.update]) is together


# --- twice -----------------------------------------------------------------------------------------------------------

PROMISED = say(BET, promise="ship the survey").bet
WHOLE = {
    "confidence": 70,
    "health": Health.AT_RISK,
    "hill": 25,
    "reason": "legal",
    "result": Result.PARTLY,
    "result_why": "half of it",
    "promise": "the rest",
    "promise_kind": PromiseKind.ASPIRE,
    "blocker": "legal",
    "blocker_owner": "U7",
}


def missed(change: Change, by: str = "U2") -> tuple[Bet, list[Update], list[Promise]]:
    """The bet after that change, and what a second form that was opened before it has missed."""
    done = bets.update(PROMISED, change, by=by, now=NOW + 2 * DAY, seen=PROMISED.version)
    return done.bet, [done.update], [done.answered] if done.answered else []


def again(first: Change, second: Change, by: str = "U2") -> bool:
    bet, updates, answered = missed(first)
    opened = bets.standing(PROMISED)
    return bets.says_again(second, opened=opened, by=by, bet=bet, missed=updates, answered=answered)


def test_a_form_that_comes_twice_says_nothing_new() -> None:
    change = replace(bets.standing(PROMISED), **WHOLE)  # type: ignore[arg-type]
    assert again(change, change)
    assert not again(change, change, by="U3")


DIFFERENT: dict[str, object] = {
    "confidence": 71,
    "health": Health.OFF_TRACK,
    "hill": 38,
    "reason": "legal, still",
    "result": Result.NOT,
    "result_why": "none of it",
    "promise": "all",
    "promise_kind": PromiseKind.COMMIT,
    "blocker": "money",
    "blocker_owner": "U8",
    "resolved": (1,),
}


@pytest.mark.parametrize("field", DIFFERENT)
def test_a_form_that_says_anything_else_is_looked_at(field: str) -> None:
    change = replace(bets.standing(PROMISED), **WHOLE)  # type: ignore[arg-type]
    assert not again(change, replace(change, **{field: DIFFERENT[field]}))  # type: ignore[arg-type]


def test_the_same_values_on_top_of_what_stands_change_nothing() -> None:
    done = say(BET, confidence=70, reason="legal", hill=25)
    twice = bets.update(
        done.bet, replace(bets.standing(done.bet), reason="legal"), by="U2", now=NOW + 2 * DAY, seen=done.bet.version
    )
    assert not twice.is_news
    assert twice.bet == replace(done.bet, updated_at=NOW + 2 * DAY)
