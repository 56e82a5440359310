"""Looking back: reference class, Brier score, calibration, and a record that is kept bet by bet."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.errors import UserError
from bot.rules import bets
from bot.rules.bets import Bet, Ending, Record, Settled, Spread, State, Terms, Update
from bot.rules.facts import Change
from bot.rules.people import Person

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY = timedelta(days=1)
TERMS = Terms(name="Churn", what="share of teams that leave", due=date(2026, 12, 31), owner="U1")
BET = bets.place(3, 1, TERMS, 80, by="U1", now=NOW, zone="UTC")
OWNER = Person(id="U1", name="Ana")


def one(stated: int | None = 70, came_true: bool | None = True, **more: object) -> Settled:
    usual = Settled(number=1, owner="U1", work="debt", appetite=4, weeks=6, stated=stated, came_true=came_true)
    return replace(usual, **more)  # type: ignore[arg-type]


def score(*forecasts: tuple[int, bool]) -> float | None:
    return bets.brier(bets.record_of(one(stated, came_true) for stated, came_true in forecasts))


# --- the Brier score -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stated", "came_true", "wanted"),
    # Single forecasts of rain, as encyclopaedias give them (Wikipedia, "Brier score").
    [(100, True, 0.0), (100, False, 1.0), (70, True, 0.09), (30, True, 0.49), (50, True, 0.25), (50, False, 0.25)],
)
def test_one_forecast(stated: int, came_true: bool, wanted: float) -> None:
    assert score((stated, came_true)) == pytest.approx(wanted)


def test_several_forecasts() -> None:
    # scikit-learn's documentation of brier_score_loss: y_true 0 1 1 0, y_prob .1 .9 .8 .3 give 0.037.
    found = score((10, False), (90, True), (80, True), (30, False))
    assert found == pytest.approx(0.0375)
    # By hand: (0.8 - 1)², (0.6 - 0)², (0.9 - 1)² are 0.04, 0.36, 0.01.
    assert score((80, True), (60, False), (90, True)) == pytest.approx(0.41 / 3)


@given(st.lists(st.tuples(st.integers(0, 100), st.booleans()), min_size=1, max_size=30))
def test_it_is_half_of_what_brier_summed_over_both_classes(forecasts: list[tuple[int, bool]]) -> None:
    original = Fraction(0)
    for stated, came_true in forecasts:
        for probability, happened in ((Fraction(stated, 100), came_true), (1 - Fraction(stated, 100), not came_true)):
            original += (probability - int(happened)) ** 2
    found = score(*forecasts)
    assert found == pytest.approx(float(original / len(forecasts) / 2))
    assert found is not None
    assert 0 <= found <= 1


def test_stopped_bets_and_those_without_a_forecast_are_left_out() -> None:
    record = bets.record_of([one(80), one(10, None), one(None, False)])
    assert (record.closed, record.scored) == (3, 1)
    assert bets.brier(record) == pytest.approx(0.04)
    assert bets.brier(Record()) is None
    assert bets.brier(bets.record_of([one(10, None)])) is None


# --- which confidence counts -----------------------------------------------------------------------------------------


def closed(ending: Ending = Ending.REACHED, bet: Bet = BET, weeks: int | None = 6) -> Bet:
    return bets.close(
        bet, ending, by=OWNER, admins=(), seen=bet.version, now=NOW + 40 * DAY, evidence="seen", weeks=weeks
    )


def said(confidence: int, at: datetime) -> Update:
    return replace(bets.first_update(BET), confidence=confidence, at=at, version=2)


@pytest.mark.parametrize(
    ("zone", "at", "stated"),
    [
        ("UTC", datetime(2026, 12, 24, 23, 59, tzinfo=UTC), 30),
        ("UTC", datetime(2026, 12, 25, 0, 0, tzinfo=UTC), 80),
        ("Asia/Tokyo", datetime(2026, 12, 24, 15, 0, tzinfo=UTC), 80),
        ("America/New_York", datetime(2026, 12, 25, 4, 59, tzinfo=UTC), 30),
    ],
)
def test_the_last_confidence_seven_days_before_the_date_counts(zone: str, at: datetime, stated: int) -> None:
    found = bets.settled(closed(), [said(30, at), bets.first_update(BET), said(5, NOW + 39 * DAY)], zone)
    assert found is not None
    assert found.stated == stated


def test_a_bet_that_was_placed_too_late_has_no_forecast() -> None:
    late = replace(bets.first_update(BET), at=NOW + 38 * DAY)
    found = bets.settled(closed(), [late], "UTC")
    assert found is not None
    assert (found.stated, found.is_scored) == (None, False)


@pytest.mark.parametrize(
    ("ending", "came_true"),
    [(Ending.REACHED, True), (Ending.PARTLY, False), (Ending.NOT_REACHED, False), (Ending.STOPPED, None)],
)
def test_what_came_true(ending: Ending, came_true: bool | None) -> None:
    found = bets.settled(closed(ending), [bets.first_update(BET)], "UTC")
    assert found is not None
    assert (found.came_true, found.is_scored) == (came_true, came_true is not None)


def test_what_is_open_or_was_a_mistake_is_in_no_record() -> None:
    assert bets.settled(BET, [bets.first_update(BET)], "UTC") is None
    assert bets.settled(replace(BET, state=State.MISTAKE), [bets.first_update(BET)], "UTC") is None


# --- the reference class ---------------------------------------------------------------------------------------------


def test_a_kind_of_work_took_so_much_of_its_appetite() -> None:
    took = [(5, 8), (4, 4), (2, 6), (10, 15), (10, 17), (6, 9)]  # 1.6, 1, 3, 1.5, 1.7, 1.5
    record = bets.record_of(one(appetite=appetite, weeks=weeks, work="platform") for appetite, weeks in took)
    found = bets.reference_class(record, "platform")
    assert found is not None
    assert (found.kind, found.count) == ("platform", 6)
    assert found.ratio == Spread(median=1.55, low=1.0, high=3.0)
    assert found.appetite == Spread(median=5.5, low=2.0, high=10.0)
    assert found.weeks == Spread(median=8.5, low=4.0, high=17.0)


def test_only_bets_of_that_kind_with_both_numbers_tell() -> None:
    record = bets.record_of([one(appetite=None), one(weeks=None), one(work="feature"), one(appetite=5, weeks=8)])
    found = bets.reference_class(record, "debt")
    assert found is not None
    assert (found.count, found.ratio.median) == (1, 1.6)
    assert bets.reference_class(record, "discovery") is None
    assert bets.reference_class(Record(), "debt") is None


# --- calibration -----------------------------------------------------------------------------------------------------


def test_calibration_is_shown_from_ten_bets_on() -> None:
    nine = [one(75, n % 3 == 0) for n in range(9)]
    assert bets.calibration(bets.record_of(nine)) == ()
    assert bets.calibration(bets.record_of([*nine, one(10, None)])) == ()
    high, low = bets.calibration(bets.record_of([*nine, one(100, True)]))[::-1]
    assert (low.stated, low.count) == (0.75, 9)
    assert low.came_true == pytest.approx(1 / 3)
    assert (high.stated, high.came_true, high.count) == (1.0, 1.0, 1)


def test_a_bin_holds_twenty_per_cent_and_the_last_one_both_its_ends() -> None:
    record = bets.record_of(one(stated) for stated in range(101))
    assert [each.count for each in record.bins] == [20] * 4 + [21]
    assert [each.count for each in bets.calibration(record)] == [20] * 4 + [21]


# --- whose -----------------------------------------------------------------------------------------------------------


def test_nobody_reads_another_persons_record() -> None:
    bets.check_may_look_back("U1", None)
    bets.check_may_look_back("U1", "U1")
    with pytest.raises(UserError) as refused:
        bets.check_may_look_back("U1", "U2")
    assert refused.value.code == "record_of_another"


# --- a record that is kept -------------------------------------------------------------------------------------------

settleds = st.builds(
    Settled,
    number=st.integers(1, 99),
    owner=st.just("U1"),
    work=st.sampled_from(["", "debt", "platform"]),
    appetite=st.none() | st.integers(1, 26),
    weeks=st.none() | st.integers(1, 99),
    stated=st.none() | st.integers(0, 100),
    came_true=st.none() | st.booleans(),
)


@given(st.lists(settleds, max_size=15))
def test_the_order_says_nothing_and_what_is_taken_out_leaves_no_trace(many: list[Settled]) -> None:
    whole = bets.record_of(many)
    assert bets.record_of(reversed(many)) == whole
    for n, each in enumerate(many):
        assert bets.without_settled(whole, each) == bets.record_of(many[:n] + many[n + 1 :])


@pytest.mark.parametrize("record", [Record(), bets.record_of([one(appetite=5)]), bets.record_of([one(20)])])
def test_what_was_never_counted_can_not_be_taken_out(record: Record) -> None:
    with pytest.raises(ValueError, match="not in"):
        bets.without_settled(record, one())


class Team(RuleBasedStateMachine):
    """Bets are placed, updated, closed and reopened; `record` is kept along the way, `history` keeps what happened."""

    def __init__(self) -> None:
        super().__init__()
        self.now = NOW
        self.bets: list[Bet] = []
        self.history: list[list[Change]] = []
        self.course: list[list[Update]] = []
        self.record = Record()

    def attempt(self, which: int, act: Callable[[Bet], Bet | bets.Updated]) -> None:
        if not self.bets:
            return
        n = which % len(self.bets)
        before = self.bets[n]
        counted = bets.settled(before, self.course[n], "UTC")
        try:
            done = act(before)
        except UserError:
            return
        if isinstance(done, bets.Updated):
            self.course[n].append(done.update)
        after = done if isinstance(done, Bet) else done.bet
        self.bets[n] = after
        self.history[n].append(bets.change(before, after, what="x", by="U1", at=self.now))
        counts = bets.settled(after, self.course[n], "UTC")
        if counted is not None and counts is None:
            self.record = bets.without_settled(self.record, counted)
        if counts is not None and counted is None:
            self.record = bets.with_settled(self.record, counts)

    @rule(confidence=st.integers(0, 100), days=st.integers(2, 40), appetite=st.none() | st.integers(1, 9))
    def one_is_placed(self, confidence: int, days: int, appetite: int | None) -> None:
        number = len(self.bets) + 1
        work = ("debt", "platform", "")[number % 3]
        terms = replace(TERMS, due=(self.now + days * DAY).date(), appetite=appetite, work=work)
        bet = bets.place(number, 1, terms, confidence, by="U1", now=self.now, zone="UTC")
        self.bets.append(bet)
        self.course.append([bets.first_update(bet)])
        self.history.append([bets.change(None, bet, what="placed", by="U1", at=self.now)])

    @rule(hours=st.integers(1, 300))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(which=st.integers(0, 9), confidence=st.integers(0, 100))
    def one_is_updated(self, which: int, confidence: int) -> None:
        def act(bet: Bet) -> bets.Updated:
            change = replace(bets.standing(bet), confidence=confidence, reason="why")
            return bets.update(bet, change, by="U2", now=self.now, seen=bet.version)

        self.attempt(which, act)

    @rule(which=st.integers(0, 9), ending=st.sampled_from(Ending), weeks=st.none() | st.integers(1, 30))
    def one_is_closed(self, which: int, ending: Ending, weeks: int | None) -> None:
        def act(bet: Bet) -> Bet:
            return bets.close(
                bet, ending, by=OWNER, admins=(), seen=bet.version, now=self.now, evidence="seen", weeks=weeks
            )

        self.attempt(which, act)

    @rule(which=st.integers(0, 9))
    def one_is_reopened(self, which: int) -> None:
        self.attempt(which, lambda bet: bets.reopen(bet, by=OWNER, admins=(), now=self.now))

    @rule(which=st.integers(0, 9))
    def one_was_a_mistake(self, which: int) -> None:
        self.attempt(which, lambda bet: bets.take_off(bet, by=OWNER, admins=()))

    @invariant()
    def the_record_is_what_history_tells(self) -> None:
        told = [
            bets.settled(bets.replay(changes), course, "UTC")
            for changes, course in zip(self.history, self.course, strict=True)
        ]
        known = [each for each in told if each is not None]
        assert self.record == bets.record_of(known)
        self.check_by_hand(known)

    def check_by_hand(self, known: list[Settled]) -> None:
        """The same numbers straight from their definitions."""
        scored = [(each.stated, each.came_true) for each in known if each.stated is not None]
        errors = [(Fraction(stated, 100) - came_true) ** 2 for stated, came_true in scored if came_true is not None]
        assert self.record.scored == len(errors)
        wanted = float(sum(errors) / len(errors)) if errors else None
        assert bets.brier(self.record) == (wanted if wanted is None else pytest.approx(wanted))
        for kind in ("debt", "platform", ""):
            ratios = [
                each.weeks / each.appetite for each in known if each.work == kind and each.weeks and each.appetite
            ]
            found = bets.reference_class(self.record, kind)
            assert (found is None) is (not ratios)
            if found is not None:
                assert found.count == len(ratios)
                assert found.ratio.median == pytest.approx(median(ratios))


Team.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestTeam = Team.TestCase
