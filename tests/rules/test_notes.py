"""The weekly note as a rule: its order, what gives way when it is too long, and how its numbers are counted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules import bets, notes
from bot.rules.approval import Approval, State
from bot.rules.bets import BADNESS, Bet, Blocker, Closing, Ending, Health, NoteBet, Promise, PromiseKind, Result, Terms
from bot.rules.decisions import Decision
from bot.rules.launches import Ending as LaunchEnding
from bot.rules.launches import Launch, Outcome
from bot.rules.metrics import NoteMetric, Role
from bot.rules.notes import Edits, Ended, Entry, Hidden, Item, Note, Page, Part, Promised, Records, Shown
from tests import launching, metering

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
WEEK = timedelta(days=7)
COUNTS = {"metrics": 6, "bets": 40, "closed": 6, "launches": 10, "needed": 25, "made": 12}
MOST = 340
LONGEST_ITEM, LONGEST_AROUND = 30, 8
# With it, the longest item of every part still fits, and all that stands around them.
ROOMY_FRAME = MOST - 7 * (LONGEST_ITEM + LONGEST_AROUND) - 6 * LONGEST_ITEM // 3
PARTS = [part for part in Part if part is not Part.OWNER]


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
    longest = LONGEST_ITEM // 3 if part is Part.METRICS else LONGEST_ITEM
    return 1 + (number_of(item) * 37 + len(part.value) * 11) % longest


def one_word(part: Part, item: Item) -> int:
    return 1


@dataclass(frozen=True)
class Sizes:
    """A title of one word, two for each sort of what is left out, three where something is hidden."""

    frame: int = ROOMY_FRAME
    size: Callable[[Part, Item], int] = size
    rest: int = 1

    def line(self, part: Part, item: Item) -> int:
        return self.size(part, item)

    def around(self, part: Part, left_out: Mapping[str, int], hidden: Sequence[str]) -> int:
        assert all(left_out.values()), "what is counted is there"
        assert all(hidden), "a reason is given"
        return self.rest * (1 + 2 * min(len(left_out), 2) + 3 * bool(hidden))


def compose(
    from_records: Records,
    *,
    frame: int = ROOMY_FRAME,
    size: Callable[[Part, Item], int] = size,
    rest: int = 1,
    edits: Edits = Edits(),
) -> Note:
    sizes = Sizes(frame=frame, size=size, rest=rest)
    return notes.compose(from_records, week="2026-W47", sizes=sizes, most=MOST, edits=edits)


def unlimited(from_records: Records, edits: Edits = Edits()) -> Note:
    """Everything that there is to say, in its order."""
    return compose(from_records, frame=0, size=lambda part, item: 0, rest=0, edits=edits)


def of(note: Note, part: Part) -> Shown:
    (shown,) = [one for one in note.parts if one.part is part]
    return shown


def numbers(note: Note, part: Part) -> list[int]:
    return [number_of(one) for one in of(note, part).items]


def keys(note: Note) -> dict[Part, list[str]]:
    return {shown.part: [one.key for one in shown.entries] for shown in note.parts}


def seen(shown: Shown) -> list[Entry]:
    """What its owner did not hide, in its order."""
    return [one for one in shown.entries if not one.hidden]


def around(shown: Shown) -> int:
    sorts = {one.sort for one in shown.entries if one.cut}
    return Sizes().around(shown.part, dict.fromkeys(sorts, 1), [one.hidden for one in shown.entries if one.hidden])


def hidden(*keys: str, why: str = "later") -> dict[str, Hidden]:
    return {key: Hidden(why=why, by="U1", at=NOW) for key in keys}


@st.composite
def any_records(draw: st.DrawFn) -> Records:
    """Whatever a team may have, as full as it can be."""
    counts = {name: draw(st.integers(0, most), label=name) for name, most in COUNTS.items()}
    chance = draw(st.randoms(use_true_random=False))

    def hour() -> datetime:
        return NOW + timedelta(hours=chance.randint(-400, 400))

    def some_bet(number: int) -> NoteBet:
        health, confidence = chance.choice(list(Health)), chance.randint(0, 100)
        promised = chance.choice([None, *(promise(number, kind) for kind in PromiseKind)])
        heard = NOW - timedelta(days=chance.choice([0, 0, 9]))
        return bet(number, health, confidence, next_promise=promised, updated_at=heard)

    return records(
        metrics=tuple(metering.noted(number, f"Metric {number}") for number in range(counts["metrics"])),
        bets=tuple(some_bet(number) for number in range(counts["bets"])),
        closed=tuple(closed(number, hour()) for number in range(counts["closed"])),
        launches=tuple(
            launch(number, at=hour(), launched_at=chance.choice([None, hour()])) for number in range(counts["launches"])
        ),
        needed=tuple(decision(number, due=hour()) for number in range(counts["needed"])),
        made=tuple(decision(number, made_at=hour()) for number in range(counts["made"])),
    )


@st.composite
def any_edits(draw: st.DrawFn, some: Records) -> Edits:
    """Whatever an owner may have done to that note, and to lines that are gone since."""
    chance = draw(st.randoms(use_true_random=False))
    lines = keys(unlimited(some)) | {Part.MADE: ["made D-999"]}
    order = {
        part.value: tuple(chance.sample(found, chance.randint(0, len(found))))
        for part, found in lines.items()
        if chance.random() < 0.4
    }
    every = [key for found in lines.values() for key in found]
    return Edits(order=order, hidden=hidden(*chance.sample(every, chance.randint(0, min(len(every), 12)))))


@st.composite
def anything(draw: st.DrawFn) -> tuple[Records, Edits]:
    some = draw(any_records())
    return some, draw(any_edits(some) | st.just(Edits()))


# --- how long it may be ----------------------------------------------------------------------------------------------


@given(anything(), st.integers(0, MOST - len(PARTS) * LONGEST_AROUND))
def test_a_note_never_has_more_than_340_words_and_counts_what_is_there(
    given: tuple[Records, Edits], frame: int
) -> None:
    some, edits = given
    note = compose(some, frame=frame, edits=edits)
    lines = sum(size(shown.part, item) for shown in note.parts for item in shown.items)
    assert note.words == frame + lines + sum(map(around, note.parts))
    assert note.words <= MOST


@given(anything(), st.integers(0, MOST))
def test_every_line_is_in_it_once_shown_cut_or_hidden(given: tuple[Records, Edits], frame: int) -> None:
    some, edits = given
    note = compose(some, frame=frame, edits=edits)
    assert keys(note) == keys(unlimited(some, edits))
    every = [key for found in keys(note).values() for key in found]
    assert sorted(every) == sorted(key for found in keys(unlimited(some)).values() for key in found)
    for shown in note.parts:
        assert [one.key for one in shown.entries if one.hidden] == [
            key for key in keys(note)[shown.part] if key in edits.hidden
        ]
        assert len(shown.items) + len(shown.cut) + len(shown.hidden) == len(shown.entries)
        assert not any(one.cut and one.hidden for one in shown.entries)


@given(anything(), st.integers(0, MOST))
def test_what_is_cut_of_a_part_is_what_stands_last_in_it(given: tuple[Records, Edits], frame: int) -> None:
    """By urgency, or as its owner ordered it."""
    some, edits = given
    for shown in compose(some, frame=frame, edits=edits).parts:
        cut = [one.cut for one in seen(shown)]
        assert cut == sorted(cut)


@given(any_records(), st.integers(0, MOST))
def test_what_is_cut_is_never_more_urgent_than_what_stays(some: Records, frame: int) -> None:
    for shown in compose(some, frame=frame).parts:
        calm = [one.calm for one in shown.entries if not one.cut]
        assert not (any(calm) and any(one.cut and not one.calm for one in shown.entries))
    equal = compose(some, frame=frame, size=one_word, rest=0)
    needy_cut = any(one.cut and not one.calm for shown in equal.parts for one in shown.entries)
    for shown in equal.parts:
        stays = [one for one in shown.entries if not one.cut]
        assert not needy_cut or sum(one.calm for one in stays) <= 1, "what needs somebody stays longest"


@given(any_records(), st.integers(0, ROOMY_FRAME))
def test_the_most_urgent_of_every_part_stays(some: Records, frame: int) -> None:
    note = compose(some, frame=frame)
    assert all(shown.items for shown in note.parts)
    assert not any(shown.cut for shown in note.parts if shown.part is Part.METRICS), "metrics go last"


@given(anything(), st.integers(0, MOST))
def test_nothing_is_cut_while_there_is_room(given: tuple[Records, Edits], frame: int) -> None:
    """No part has room for one line more of its own."""
    some, edits = given
    note = compose(some, frame=frame, edits=edits)
    for shown in note.parts:
        cut = [one for one in seen(shown) if one.cut]
        if cut:
            one_more = replace(
                shown, entries=tuple(replace(one, cut=False) if one is cut[0] else one for one in shown.entries)
            )
            assert note.words + cut[0].words + around(one_more) - around(shown) > MOST


@given(any_records(), st.randoms(use_true_random=False))
def test_the_same_records_give_the_same_note_in_whatever_order_they_are_read(some: Records, seed: Any) -> None:
    def shuffled(many: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(seed.sample(many, len(many)))

    changed: dict[str, Any] = {name: shuffled(getattr(some, name)) for name in COUNTS}
    other = replace(some, **changed)
    assert compose(some) == compose(some) == compose(other)


def lengths(some: Records, frame: int, *parts: Part) -> list[int]:
    note = compose(some, frame=frame, size=one_word, rest=0)
    return [len(of(note, part).items) for part in parts]


def test_what_is_calm_gives_way_first_then_what_needs_somebody_and_metrics_last() -> None:
    many = range(1, 9)
    full = records(
        metrics=tuple(metering.noted(number) for number in range(1, 7)),
        bets=tuple(bet(number, Health.AT_RISK, next_promise=promise(number)) for number in many),
        launches=tuple(launch(number) for number in many),
        needed=tuple(decision(number) for number in many),
        made=tuple(decision(number, made_at=NOW) for number in many),
        closed=tuple(closed(number) for number in range(11, 19)),
    )
    read = (Part.METRICS, Part.BETS, Part.CLOSED, Part.LAUNCHES, Part.NEEDED, Part.MADE, Part.PROMISES)
    for left, expected in (
        (54, [6, 8, 8, 8, 8, 8, 8]),
        (49, [6, 8, 8, 8, 8, 3, 8]),
        (44, [6, 8, 3, 8, 8, 3, 8]),
        (39, [6, 8, 3, 8, 8, 3, 3]),
        (37, [6, 8, 3, 8, 8, 1, 3]),
        (35, [6, 8, 1, 8, 8, 1, 3]),
        (33, [6, 8, 1, 8, 8, 1, 1]),
        (30, [6, 5, 1, 8, 8, 1, 1]),
        (25, [6, 5, 1, 3, 8, 1, 1]),
        (22, [6, 5, 1, 3, 5, 1, 1]),
        (20, [6, 3, 1, 3, 5, 1, 1]),
        (12, [6, 1, 1, 1, 1, 1, 1]),
        (11, [6, 1, 1, 1, 1, 0, 1]),
        (7, [6, 0, 0, 0, 1, 0, 0]),
        (6, [6, 0, 0, 0, 0, 0, 0]),
        (1, [1, 0, 0, 0, 0, 0, 0]),
        (0, [0, 0, 0, 0, 0, 0, 0]),
    ):
        assert lengths(full, MOST - left, *read) == expected


def test_calm_bets_give_way_before_promises_and_long_before_those_that_need_somebody() -> None:
    some = records(
        bets=(
            *(bet(number, next_promise=promise(number)) for number in range(1, 9)),
            *(bet(number, Health.AT_RISK) for number in range(11, 16)),
        )
    )
    for left, expected in ((21, [13, 8]), (16, [8, 8]), (13, [5, 8]), (8, [5, 3]), (6, [5, 1]), (2, [1, 1])):
        assert lengths(some, MOST - left, Part.BETS, Part.PROMISES) == expected


def test_a_short_line_takes_the_room_that_a_long_one_left() -> None:
    """The bet that goes is long; with it out, both decisions that went before have room again."""
    some = records(
        bets=(bet(1, Health.AT_RISK), bet(2, Health.AT_RISK)), made=tuple(decision(n, made_at=NOW) for n in range(1, 5))
    )

    def size(part: Part, item: Item) -> int:
        return 100 if part is Part.BETS else 10

    note = compose(some, frame=340 - 135, size=size, rest=0)
    assert (numbers(note, Part.BETS), numbers(note, Part.MADE)) == ([1], [1, 2, 3])


# --- what its owner made of it ---------------------------------------------------------------------------------------


def test_the_owners_order_wins_also_over_what_is_cut() -> None:
    some = records(bets=(bet(1, Health.OFF_TRACK), bet(2, Health.AT_RISK), bet(3), bet(4)))
    edits = Edits(order={"bets": ("bet B-4", "bet B-3", "bet B-2", "bet B-1")})
    assert numbers(unlimited(some, edits), Part.BETS) == [4, 3, 2, 1]
    note = compose(some, frame=MOST - 3, size=one_word, rest=0, edits=edits)
    assert numbers(note, Part.BETS) == [4, 3, 2]
    assert [number_of(one) for one in of(note, Part.BETS).cut] == [1]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ((), "abcde"),
        (("x",), "abcde"),
        (("e", "x", "e", "c", "a"), "ecdab"),
        (("c",), "abcde"),
        (("b", "a"), "bcdea"),
        (("e", "d"), "abced"),
    ],
)
def test_what_came_since_stands_behind_what_it_would_follow(order: tuple[str, ...], expected: str) -> None:
    found = notes.arranged([(one, one.upper()) for one in "abcde"], order)
    assert "".join(key for key, _ in found) == expected
    assert all(value == key.upper() for key, value in found)


def test_hidden_lines_take_no_room_and_stay_in_their_place() -> None:
    some = records(bets=tuple(bet(number, Health.AT_RISK) for number in range(1, 5)))
    edits = Edits(hidden=hidden("bet B-1", "bet B-3", "bet B-9"))
    note = compose(some, frame=MOST - 2, size=one_word, rest=0, edits=edits)
    assert [(one.key, one.hidden, one.cut) for one in of(note, Part.BETS).entries] == [
        ("bet B-1", "later", False),
        ("bet B-2", "", False),
        ("bet B-3", "later", False),
        ("bet B-4", "", False),
    ]


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
    order = [
        (-BADNESS[one.bet.health], not notes.needs_attention(one, NOW), one.bet.confidence, one.bet.number)
        for one in shown
    ]
    assert order == sorted(order)


def test_worst_is_off_track_then_stale_then_unsure() -> None:
    some = (
        *(bet(1), bet(2, Health.AT_RISK, 90), bet(3, confidence=20), bet(4, Health.OFF_TRACK, 95), bet(5)),
        bet(6, confidence=95, updated_at=NOW - WEEK),
    )
    assert numbers(unlimited(records(bets=some)), Part.BETS) == [4, 2, 6, 3, 1, 5]


def blocked(one: NoteBet) -> NoteBet:
    return replace(
        one, bet=replace(one.bet, blockers=(Blocker(number=1, text="legal", owner="U2", by="U1", since=NOW),))
    )


@pytest.mark.parametrize(
    ("item", "sort", "needs"),
    [
        (bet(), "on track", False),
        (bet(health=Health.AT_RISK), "at risk", True),
        (bet(health=Health.OFF_TRACK, updated_at=NOW - WEEK), "off track", True),
        (blocked(bet(updated_at=NOW - WEEK)), "blocked", True),
        (bet(updated_at=NOW - WEEK), "stale", True),
        (replace(bet(), bet=replace(bet().bet, placed_at=NOW - 3 * WEEK)), "stalled", True),
        (decision(due=NOW - WEEK), "overdue", True),
        (decision(due=NOW + WEEK), "more", True),
        (decision(made_at=NOW), "more", False),
        (launch(), "more", True),
        (launch(launched_at=NOW), "more", False),
        (metering.noted(), "more", True),
    ],
)
def test_each_line_knows_what_it_counts_as_and_whether_it_needs_somebody(item: Item, sort: str, needs: bool) -> None:
    assert (notes.sort_of(item, NOW), notes.needs_attention(item, NOW)) == (sort, needs)


def test_the_north_star_comes_first_and_headlines_as_they_were_added() -> None:
    some = (metering.noted(3), metering.noted(1), metering.noted(2, role=Role.NSM))
    assert numbers(unlimited(records(metrics=some)), Part.METRICS) == [2, 1, 3]


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
