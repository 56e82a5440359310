"""The weekly note as a rule: its order, what gives way when it is too long, and how its numbers are counted."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules import bets, notes
from bot.rules.approval import Approval, State
from bot.rules.bets import BADNESS, Bet, Closing, Ending, Health, NoteBet, Promise, PromiseKind, Result, Terms
from bot.rules.decisions import Decision
from bot.rules.launches import Ending as LaunchEnding
from bot.rules.launches import Launch, Outcome
from bot.rules.metrics import NoteMetric
from bot.rules.notes import Ended, Item, Note, Page, Part, Promised, Records
from tests import launching

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
WEEK = timedelta(days=7)
MOST = {"bets": 40, "closed": 20, "launches": 20, "needed": 25, "made": 25}
LONGEST_ITEM = 40
ROOMY_FRAME = notes.WORDS_LIMIT - len(Part) * LONGEST_ITEM  # with it, the longest item of every part still fits


def bet(number: int = 1, health: Health = Health.ON_TRACK, confidence: int = 80, **changes: Any) -> NoteBet:
    terms = Terms(name=f"Bet {number}", what="share", due=date(2027, 5, 1), owner="U1")
    placed = Bet(
        number=number,
        team=1,
        terms=terms,
        health=health,
        confidence=confidence,
        placed_by="U1",
        placed_at=NOW - WEEK,
        updated_by="U1",
        updated_at=changes.pop("updated_at", NOW),
    )
    empty = NoteBet(bet=placed, confidence_before=None, health_before=None, promised=None, next_promise=None)
    return replace(empty, **changes)


def closed(number: int = 1, at: datetime = NOW, **changes: Any) -> NoteBet:
    one = bet(number, **changes)
    closing = Closing(by="U1", at=at, ending=Ending.REACHED, evidence="x")
    return replace(one, bet=replace(one.bet, state=bets.State.CLOSED, closing=closing))


def promise(number: int = 1, kind: PromiseKind = PromiseKind.COMMIT, result: Result | None = None) -> Promise:
    return Promise(bet=number, text="Ship it", kind=kind, made_by="U1", made_at=NOW, result=result)


def decision(number: int = 1, *, due: datetime = NOW, made_at: datetime | None = None) -> Decision:
    asked = Approval(approver="U2", due=due)
    if made_at is not None:
        asked = replace(asked, state=State.APPROVED, decided_by="U2", decided_at=made_at)
    return Decision(
        number=number, team=1, title="Pick", driver="U1", context="", approval=asked, logged_by="U1", logged_at=NOW
    )


def launch(number: int = 1, *, at: datetime = NOW, launched_at: datetime | None = None) -> Launch:
    return launching.launch(number, at=at, launched_at=launched_at)


def records(**some: Any) -> Records:
    return Records(since=NOW - WEEK, now=NOW, **some)


def number_of(item: Item) -> int:
    if isinstance(item, NoteMetric):
        return item.metric.number
    return item.bet.number if isinstance(item, NoteBet | Ended | Promised) else item.number


def size(part: Part, item: Item) -> int:
    """A length between 1 and the longest that depends on the item alone; next to each other they differ."""
    number = number_of(item)
    return 1 + (number * 37 + len(part.value) * 11) % LONGEST_ITEM


def compose(from_records: Records, *, frame: int = ROOMY_FRAME, count: notes.CountWords = size) -> Note:
    return notes.compose(from_records, week="2026-W47", count=count, frame=frame)


def unlimited(from_records: Records) -> Note:
    """Everything that there is to say, in its order."""
    return compose(from_records, frame=0, count=lambda part, item: 0)


def numbers(note: Note, part: Part) -> list[int]:
    (shown,) = [one for one in note.parts if one.part is part]
    return [number_of(one) for one in shown.items]


@st.composite
def any_records(draw: st.DrawFn) -> Records:
    """Whatever a team may have, as full as it can be."""
    counts = {name: draw(st.integers(0, most), label=name) for name, most in MOST.items()}
    chance = draw(st.randoms(use_true_random=False))

    def hour() -> datetime:
        return NOW + timedelta(hours=chance.randint(-400, 400))

    def some_bet(number: int) -> NoteBet:
        health, confidence = chance.choice(list(Health)), chance.randint(0, 100)
        promised = chance.choice([None, *(promise(number, kind) for kind in PromiseKind)])
        return bet(number, health, confidence, next_promise=promised)

    return records(
        bets=tuple(some_bet(number) for number in range(counts["bets"])),
        closed=tuple(closed(number, hour()) for number in range(counts["closed"])),
        launches=tuple(
            launch(number, at=hour(), launched_at=chance.choice([None, hour()])) for number in range(counts["launches"])
        ),
        needed=tuple(decision(number, due=hour()) for number in range(counts["needed"])),
        made=tuple(decision(number, made_at=hour()) for number in range(counts["made"])),
    )


# --- how long it may be ----------------------------------------------------------------------------------------------


@given(some=any_records(), frame=st.integers(0, notes.WORDS_LIMIT))
def test_a_note_never_has_more_than_340_words(some: Records, frame: int) -> None:
    """Items have 1 to 60 words; the frame alone may fill the note, but not burst it."""
    note = compose(some, frame=frame)
    assert note.words <= notes.WORDS_LIMIT
    assert note.words == frame + sum(size(shown.part, item) for shown in note.parts for item in shown.items)


@given(some=any_records(), frame=st.integers(0, notes.WORDS_LIMIT))
def test_what_is_left_out_of_a_part_is_its_least_urgent_and_is_counted(some: Records, frame: int) -> None:
    note, whole = compose(some, frame=frame), unlimited(some)
    assert [one.part for one in note.parts] == [one.part for one in whole.parts], "no part disappears unsaid"
    for shown, everything in zip(note.parts, whole.parts, strict=True):
        assert shown.items == everything.items[: len(shown.items)]
        assert shown.left_out == len(everything.items) - len(shown.items)


@given(some=any_records(), frame=st.integers(0, ROOMY_FRAME))
def test_the_most_urgent_of_every_part_stays(some: Records, frame: int) -> None:
    assert all(shown.items for shown in compose(some, frame=frame).parts)


@given(some=any_records(), frame=st.integers(0, notes.WORDS_LIMIT))
def test_nothing_is_left_out_while_there_is_room(some: Records, frame: int) -> None:
    note = compose(some, frame=frame)
    cut = [one for one in note.parts if one.left_out]
    fits = frame + sum(size(one.part, item) for one in unlimited(some).parts for item in one.items)
    assert bool(cut) is (fits > notes.WORDS_LIMIT)


@given(some=any_records(), seed=st.randoms(use_true_random=False))
def test_the_same_records_give_the_same_note_in_whatever_order_they_are_read(some: Records, seed: Any) -> None:
    def shuffled(many: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(seed.sample(many, len(many)))

    other = replace(
        some,
        bets=shuffled(some.bets),
        closed=shuffled(some.closed),
        launches=shuffled(some.launches),
        needed=shuffled(some.needed),
        made=shuffled(some.made),
    )
    assert compose(some) == compose(some) == compose(other)


def test_decisions_made_give_way_first_and_decisions_needed_last() -> None:
    full = records(
        bets=tuple(bet(number, next_promise=promise(number)) for number in range(1, 9)),
        launches=tuple(launch(number) for number in range(1, 9)),
        needed=tuple(decision(number) for number in range(1, 9)),
        made=tuple(decision(number, made_at=NOW) for number in range(1, 9)),
    )

    def left(frame: int) -> list[int]:
        note = compose(full, frame=frame, count=lambda part, item: 1)
        return [len(shown.items) for shown in note.parts]

    # In the order of reading: bets, launches, decisions needed, decisions made, promises.
    assert left(300) == [8, 8, 8, 8, 8]
    assert left(305) == [8, 8, 8, 3, 8]
    assert left(310) == [8, 8, 8, 3, 3]
    assert left(313) == [5, 8, 8, 3, 3]
    assert left(318) == [5, 3, 8, 3, 3]
    assert left(321) == [5, 3, 5, 3, 3]
    assert left(323) == [5, 3, 5, 1, 3]
    assert left(335) == [1, 1, 1, 1, 1]
    assert left(336) == [1, 1, 1, 0, 1]
    assert left(340) == [0, 0, 0, 0, 0]


def test_what_ended_gives_way_after_decisions_made_and_before_promises() -> None:
    full = records(
        bets=tuple(bet(number, next_promise=promise(number)) for number in range(1, 9)),
        closed=tuple(closed(number) for number in range(11, 19)),
        made=tuple(decision(number, made_at=NOW) for number in range(1, 9)),
    )

    def left(frame: int) -> list[tuple[Part, int]]:
        note = compose(full, frame=frame, count=lambda part, item: 1)
        return [(shown.part, len(shown.items)) for shown in note.parts]

    order = (Part.BETS, Part.CLOSED, Part.MADE, Part.PROMISES)
    for frame, lengths in ((308, (8, 8, 8, 8)), (313, (8, 8, 3, 8)), (318, (8, 3, 3, 8)), (323, (8, 3, 3, 3))):
        assert left(frame) == list(zip(order, lengths, strict=True))


def test_no_records_are_a_note_too() -> None:
    note = compose(records(), frame=30)
    assert (note.parts, note.words) == ((), 30)
    assert (note.week, note.since, note.until) == ("2026-W47", NOW - WEEK, NOW)


@pytest.mark.parametrize(("words", "seconds"), [(0, 0), (1, 0), (23, 6), (230, 60), (311, 81), (340, 89)])
def test_it_is_read_at_230_words_a_minute(words: int, seconds: int) -> None:
    page = Page(week="2026-W47", since=NOW - WEEK, until=NOW, sections=(), words=words, words_a_minute=230)
    assert page.seconds == seconds
    assert seconds < 90


# --- in which order --------------------------------------------------------------------------------------------------


@given(any_records())
def test_parts_come_in_the_order_in_which_they_are_read(some: Records) -> None:
    given_parts = [one.part for one in compose(some).parts]
    assert given_parts == [part for part in Part if part in given_parts]


@given(any_records())
def test_the_worst_bet_comes_first(some: Records) -> None:
    shown = [one for part in unlimited(some).parts for one in part.items if isinstance(one, NoteBet)]
    keys = [(-BADNESS[one.bet.health], one.bet.confidence, one.bet.number) for one in shown]
    assert keys == sorted(keys)


def test_worst_is_off_track_then_unsure() -> None:
    some = (bet(1), bet(2, Health.AT_RISK, 90), bet(3, confidence=20), bet(4, Health.OFF_TRACK, 95), bet(5))
    assert numbers(unlimited(records(bets=some)), Part.BETS) == [4, 2, 3, 1, 5]


def test_the_next_launch_comes_first_and_what_is_out_comes_last() -> None:
    some = (launch(1, at=NOW + WEEK), launch(2, at=NOW - WEEK, launched_at=NOW), launch(3), launch(4, at=NOW - WEEK))
    assert numbers(unlimited(records(launches=some)), Part.LAUNCHES) == [4, 3, 1, 2]


def test_what_ended_and_what_lacks_a_result_come_last_and_the_latter_gives_way_first() -> None:
    long = 40 * timedelta(days=1)
    gone = LaunchEnding(outcome=Outcome.CANCELLED, by="U1", at=NOW, why="no budget")
    some = (
        launch(1, launched_at=NOW - long),
        replace(launch(2), ending=gone),
        launch(3, launched_at=NOW - 2 * long),
        launch(4, launched_at=NOW),
        launch(5),
    )
    assert numbers(unlimited(records(launches=some)), Part.LAUNCHES) == [5, 4, 2, 1, 3]


def test_a_launch_is_told_as_launched_and_later_as_rolled_back() -> None:
    out = launch(1, launched_at=NOW)
    gone = replace(out, ending=LaunchEnding(outcome=Outcome.ROLLED_BACK, by="U1", at=NOW, why="errors"))
    assert [notes.told_as(one) for one in (launch(1), out, gone)] == [None, "L-1", "L-1 rolled back"]


def test_the_longest_overdue_decision_comes_first_and_the_newest_made_one() -> None:
    needed = (decision(1, due=NOW + WEEK), decision(2, due=NOW - WEEK), decision(3), decision(4))
    made = (decision(5, made_at=NOW - WEEK), decision(7, made_at=NOW), decision(6, made_at=NOW))
    note = unlimited(records(needed=needed, made=made))
    assert numbers(note, Part.NEEDED) == [2, 3, 4, 1]
    assert numbers(note, Part.MADE) == [6, 7, 5]


def test_commits_come_before_aspirations_and_bets_without_a_promise_not_at_all() -> None:
    aspired = bet(1, next_promise=promise(1, PromiseKind.ASPIRE))
    committed = [bet(number, next_promise=promise(number)) for number in (4, 3)]
    some = (aspired, bet(2), *committed)
    assert numbers(unlimited(records(bets=some)), Part.PROMISES) == [3, 4, 1]


# --- what is counted -------------------------------------------------------------------------------------------------


def test_a_commit_counts_as_made_and_only_a_kept_one_as_kept() -> None:
    results = (Result.KEPT, Result.PARTLY, Result.NOT, None, Result.KEPT)
    commits = [bet(number, promised=promise(number, result=result)) for number, result in enumerate(results)]
    aspired = bet(8, promised=promise(8, PromiseKind.ASPIRE, Result.KEPT))
    new = bet(9, next_promise=promise(9))
    assert notes.kept([*commits, aspired, new]) == (2, 5)
    assert notes.kept([aspired, new]) == notes.kept([]) == (0, 0)


def test_closing_a_bet_takes_no_promise_out_of_the_count() -> None:
    some = records(
        bets=(bet(1, promised=promise(1, result=Result.KEPT)),),
        closed=(closed(2, promised=promise(2)), closed(3, promised=promise(3, result=Result.KEPT)), closed(4)),
    )
    assert notes.kept(notes.promised(some)) == (2, 3)


def test_the_newest_end_comes_first() -> None:
    some = (closed(1, NOW - WEEK), closed(3), closed(2))
    assert numbers(unlimited(records(closed=some)), Part.CLOSED) == [2, 3, 1]


@pytest.mark.parametrize(
    ("ago", "days"),
    [(-WEEK, 0), (timedelta(), 0), (timedelta(hours=23), 0), (timedelta(days=1), 1), (timedelta(days=9, hours=1), 9)],
)
def test_days_overdue_are_whole_days(ago: timedelta, days: int) -> None:
    assert notes.days_overdue(decision(due=NOW - ago), NOW) == days


def test_a_decision_that_was_made_is_not_overdue() -> None:
    assert notes.days_overdue(decision(due=NOW - WEEK, made_at=NOW), NOW) == 0
