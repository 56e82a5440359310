"""Whatever people try in whatever order: nothing is lost, and history tells the same story."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.errors import UserError
from bot.rules import bets
from bot.rules.bets import PLACES, Bet, Change, Ending, Health, Horizon, PromiseKind, Result, State, Terms, Update
from bot.rules.people import Person

START = datetime(2026, 11, 16, 9, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
OWNER, ADMIN, OTHER = "U1", "U2", "U3"
PEOPLE = st.sampled_from([OWNER, ADMIN, OTHER])
TEXTS = st.sampled_from(["", "because", "two\nlines <&> שלום"])
TERMS = Terms(name="Churn", what="share that leaves", due=date(2027, 5, 1), owner=OWNER)
ALL_TERMS = st.builds(
    Terms,
    name=st.sampled_from(["Churn", "Churn EU"]),
    what=st.just("share that leaves"),
    due=st.sampled_from([date(2027, 5, 1), date(2027, 6, 1)]),
    owner=st.sampled_from([OWNER, OTHER]),
    start=TEXTS,
    target=TEXTS,
    horizon=st.sampled_from(Horizon),
    appetite=st.none() | st.integers(1, 26),
    work=st.sampled_from(["", "debt"]),
    links=st.sampled_from([(), ("https://a.example/x", "https://b.example/y")]),
)
CHANGES = st.builds(
    Change,
    health=st.sampled_from(Health),
    confidence=st.sampled_from([0, 60, 80, 100]),
    reason=TEXTS,
    result=st.none() | st.sampled_from(Result),
    result_why=TEXTS,
    promise=TEXTS,
    promise_kind=st.sampled_from(PromiseKind),
    hill=st.none() | st.sampled_from(PLACES),
    blocker=TEXTS,
    blocker_owner=st.none() | PEOPLE,
)


def person(who: str) -> Person:
    return Person(id=who, name=who)


class Life(RuleBasedStateMachine):
    """`changes` is what history keeps, `updates` the bet's course; `seen` is every bet that there was."""

    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.start(TERMS)

    def start(self, terms: Terms) -> None:
        self.bet = bets.place(3, 1, terms, 80, by=OTHER, now=self.now, zone="UTC")
        self.changes = [bets.change(None, self.bet, what="placed", by=OTHER, at=self.now)]
        self.updates = [bets.first_update(self.bet)]
        self.seen = [self.bet]

    def attempt(self, by: str, act: Callable[[], Bet | bets.Updated]) -> bool:
        """Whether it was allowed. A refused act leaves everything as it was."""
        before = self.bet
        try:
            done = act()
        except UserError:
            assert bets.replay(self.changes) == before
            return False
        after = done if isinstance(done, Bet) else done.bet
        if isinstance(done, bets.Updated):
            self.updates.append(done.update)
        self.bet = after
        self.seen.append(after)
        self.changes.append(bets.change(before, after, what="x", by=by, at=self.now))
        assert after.version - before.version in {0, 1}
        assert (after.version == before.version) is (replace(after, updated_by="", updated_at=START) == forgets(before))
        return True

    @property
    def owner_or_admin(self) -> set[str]:
        return {self.bet.owner, ADMIN}

    @initialize(terms=ALL_TERMS)
    def it_is_placed(self, terms: Terms) -> None:
        self.start(terms)

    @rule(hours=st.integers(1, 200))
    def time_passes(self, hours: int) -> None:
        self.now += hours * HOUR

    @rule(change=CHANGES, by=PEOPLE, back=st.integers(0, 1), resolved=st.booleans())
    def somebody_updates(self, change: Change, by: str, back: int, resolved: bool) -> None:
        before = self.bet
        numbers = tuple(one.number for one in before.blockers) if resolved else ()
        change = replace(change, resolved=numbers)
        seen = before.version - back
        if self.attempt(by, lambda: bets.update(before, change, by=by, now=self.now, seen=seen)):
            assert (before.state, back) == (State.OPEN, 0)
            assert (self.bet.updated_by, self.bet.updated_at) == (by, self.now)
            assert (self.bet.terms, self.bet.moves) == (before.terms, before.moves)

    @rule(by=PEOPLE, text=TEXTS, to=PEOPLE)
    def somebody_is_blocked(self, by: str, text: str, to: str) -> None:
        before = self.bet
        if self.attempt(by, lambda: bets.block(before, text, owner=to, by=by, now=self.now)):
            assert (before.state, bool(text)) == (State.OPEN, True)

    @rule(by=PEOPLE)
    def a_blocker_is_resolved(self, by: str) -> None:
        before = self.bet
        if before.blockers:
            self.attempt(by, lambda: bets.unblock(before, before.blockers[0].number, by=by, now=self.now))

    @rule(by=PEOPLE, to=PEOPLE)
    def a_blocker_is_passed_on(self, by: str, to: str) -> None:
        before = self.bet
        if before.blockers:
            self.attempt(by, lambda: bets.pass_blocker(before, before.blockers[0].number, to))

    @rule(by=PEOPLE, terms=ALL_TERMS, cause=TEXTS)
    def somebody_edits(self, by: str, terms: Terms, cause: str) -> None:
        before, allowed = self.bet, self.owner_or_admin
        done = self.attempt(
            by,
            lambda: bets.edit(
                before,
                terms,
                cause=cause,
                by=person(by),
                admins=(ADMIN,),
                seen=before.version,
                now=self.now,
                zone="UTC",
            ),
        )
        if done:
            assert by in allowed
            assert before.state is State.OPEN
            assert before.terms.due == terms.due or cause
            assert self.bet.updated_at == before.updated_at

    @rule(by=PEOPLE, ending=st.sampled_from(Ending), words=TEXTS, weeks=st.none() | st.integers(1, 30))
    def somebody_closes(self, by: str, ending: Ending, words: str, weeks: int | None) -> None:
        before, allowed = self.bet, self.owner_or_admin
        done = self.attempt(
            by,
            lambda: bets.close(
                before,
                ending,
                by=person(by),
                admins=(ADMIN,),
                seen=before.version,
                now=self.now,
                value=words,
                evidence=words,
                weeks=weeks,
                delivered=bool(words),
            ),
        )
        if done:
            assert by in allowed
            assert words or ending in {Ending.NOT_REACHED, Ending.STOPPED}

    @rule(by=PEOPLE)
    def somebody_reopens(self, by: str) -> None:
        before, allowed = self.bet, self.owner_or_admin
        if self.attempt(by, lambda: bets.reopen(before, by=person(by), admins=(ADMIN,), now=self.now)):
            assert by in allowed
            assert before.closing is not None
            assert self.now - before.closing.at <= 14 * DAY

    @rule(by=PEOPLE)
    def it_was_a_mistake(self, by: str) -> None:
        before, allowed = self.bet, self.owner_or_admin
        if before.version < 6:
            return  # else few lives would last
        if self.attempt(by, lambda: bets.take_off(before, by=person(by), admins=(ADMIN,))):
            assert by in allowed

    @invariant()
    def history_replays_to_the_same_bet_at_every_step(self) -> None:
        assert bets.replay(self.changes) == self.bet
        assert [bets.replay(self.changes[: n + 1]) for n in range(len(self.changes))] == self.seen

    @invariant()
    def a_closing_belongs_to_what_is_closed(self) -> None:
        assert (self.bet.closing is not None) is (self.bet.state is State.CLOSED)

    @invariant()
    def blockers_keep_their_numbers_and_words(self) -> None:
        known = {one.number: (one.text, one.owner, one.since) for bet in self.seen for one in bet.blockers}
        assert {one.number: (one.text, one.owner, one.since) for one in self.bet.blockers} == known
        assert list(known) == list(range(1, len(known) + 1))

    @invariant()
    def every_date_stays_on_the_card(self) -> None:
        dates = [self.seen[0].terms.due, *(one.after for one in self.bet.moves)]
        assert [one.before for one in self.bet.moves] == dates[:-1]
        assert self.bet.terms.due == dates[-1]
        assert all(one.why for one in self.bet.moves)

    @invariant()
    def the_course_is_unbroken(self) -> None:
        for earlier, later in zip(self.updates, self.updates[1:], strict=False):
            assert (later.confidence_before, later.health_before) == (earlier.confidence, earlier.health)
            assert (earlier.hill if later.hill_before is None else later.hill_before) == earlier.hill
            assert (later.hill_before is None) is (later.hill == earlier.hill)
        last: Update = self.updates[-1]
        assert (last.confidence, last.health, last.hill) == (self.bet.confidence, self.bet.health, self.bet.hill)
        moved = [one.at for one in self.updates if one.hill_before is not None]
        assert self.bet.hill_at == (moved[-1] if moved else None)


def forgets(bet: Bet) -> Bet:
    """The bet without who looked at it last."""
    return replace(bet, updated_by="", updated_at=START)


Life.TestCase.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)
TestLife = Life.TestCase
