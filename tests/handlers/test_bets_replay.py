"""Whatever people do in whatever order: what is stored is what history tells, and so is the record of closed bets."""

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest

from bot.errors import UserError
from bot.messages.bets import Ended
from bot.rules import bets, calendar
from bot.rules import teams as team_rules
from bot.rules.bets import (
    Bet,
    Change,
    Ending,
    Health,
    Horizon,
    PromiseKind,
    Record,
    Result,
    Settled,
    State,
    Terms,
    Update,
)
from bot.rules.facts import Change as Entry
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers import bets as acts
from storage import bets as stored
from storage import history, teams
from storage.engine import Database, Tx

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
ZONE = "America/New_York"
PEOPLE = ("U1", "U2", "U3")
STEPS, BETS = 70, 3
T = TypeVar("T")
TERMS = Terms(name="Churn", what="share that leaves", due=(NOW + timedelta(days=40)).date(), owner="U1", appetite=6)


class Life:
    """A few bets, and somebody who does something to one of them."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.now = NOW
        self.done: set[str] = set()
        self.team: Team

    def start(self, tx: Tx) -> None:
        team = teams.add(tx, "C1", team_rules.sensible("growth", "U3", ZONE), NOW)
        assert team is not None
        self.team = team
        for number in range(1, BETS + 1):
            acts.place(tx, team, replace(TERMS, name=f"Bet {number}"), 50, "U1", NOW)

    def act(self, tx: Tx) -> None:
        self.now += timedelta(hours=self.chance.randint(1, 40))
        bet = stored.get(tx, self.chance.randint(1, BETS))
        assert bet is not None
        act = self.chance.choices([one for one, _ in ACTS], [weight for _, weight in ACTS])[0]
        if bet.state is State.CLOSED and self.chance.random() < 0.4:
            act = Life.reopens
        act(self, tx, bet, self.chance.choice((*PEOPLE, bet.owner, bet.owner)))
        self.done.add(act.__name__)

    def some(self, *choices: T) -> T:
        return self.chance.choice(choices)

    def updates(self, tx: Tx, bet: Bet, who: str) -> None:
        change = Change(
            health=self.some(*Health),
            confidence=self.chance.randint(0, 100),
            reason=self.some("", "because", "a\nb  c"),
            result=self.some(None, *Result),
            result_why=self.some("", "half"),
            promise=self.some("", "", "ship it"),
            promise_kind=self.some(*PromiseKind),
            hill=self.some(None, *bets.PLACES),
            blocker=self.some("", "", "legal"),
            blocker_owner=self.some(*PEOPLE),
            resolved=tuple(one.number for one in bet.open_blockers if self.chance.random() < 0.5),
        )
        acts.update(tx, bet, self.team, change, bet.version - self.some(0, 0, 0, 1), who, self.now)

    def says(self, tx: Tx, bet: Bet, who: str) -> None:
        acts.say(tx, bet, self.team, self.some(bet.confidence, 10, 90), "so it is", who, self.now)

    def edits(self, tx: Tx, bet: Bet, who: str) -> None:
        today = calendar.local(self.now, ZONE).date()
        terms = replace(
            bet.terms,
            name=self.some("One", "Two"),
            target=self.some("", "5%"),
            due=self.some(bet.terms.due, bet.terms.due, today + timedelta(days=self.chance.randint(-1, 40))),
            owner=self.some(*PEOPLE),
            horizon=self.some(*Horizon),
            appetite=self.some(None, 2, 8),
            work=self.some("", "feature", "platform", "elsewhere"),
            links=self.some((), ("https://example.com/a", "https://example.com/b")),
        )
        known = max(1, bet.version - self.chance.randint(0, 2))
        acts.edit(tx, bet.number, self.team, terms, self.some("", "slips"), known, person(who), self.now)

    def closes(self, tx: Tx, bet: Bet, who: str) -> None:
        ended = Ended(
            ending=self.some(*Ending),
            value=self.some("", "4.8%"),
            evidence=self.some("", "the board", "the board"),
            weeks=self.some(None, bets.weeks_taken(bet, self.now)),
            delivered=self.some(True, False),
            adopted=self.some(True, False),
            learned=self.some("", "call earlier"),
            result=self.some(None, *Result),
            result_why=self.some("", "half"),
        )
        acts.close(tx, bet.number, self.team, ended, bet.version - self.some(0, 0, 0, 1), person(who), self.now)

    def reopens(self, tx: Tx, bet: Bet, who: str) -> None:
        acts.reopen(tx, bet.number, self.team, "not yet", bet.version, person(who), self.now)

    def takes_off(self, tx: Tx, bet: Bet, who: str) -> None:
        acts.take_off(tx, bet.number, self.team, "twice", person(who), self.now)


ACTS: list[tuple[Callable[[Life, Tx, Bet, str], None], float]] = [
    (Life.updates, 5),
    (Life.says, 2),
    (Life.edits, 4),
    (Life.closes, 3),
    (Life.reopens, 1),
    (Life.takes_off, 0.05),
]


def person(who: str) -> Person:
    return Person(id=who, name=who)


Kept = tuple[list[Bet], list[Sequence[Entry]], dict[int, Settled]]


def look(tx: Tx) -> Kept:
    """The bets, all that happened to them, and what the record takes of those that are closed."""
    found = [stored.get(tx, number) for number in range(1, BETS + 1)]
    every = [team.id for team in teams.find_all(tx)]
    rows = stored.find_settled(tx, every)
    for who in PEOPLE:
        assert stored.find_settled(tx, every, owner=who) == [one for one in rows if one.owner == who]
    return (
        [one for one in found if one is not None],
        [history.find_changes(tx, f"B-{number}") for number in range(1, BETS + 1)],
        {one.number: one for one in rows},
    )


def step(record: Record, before: Mapping[int, Settled], after: Mapping[int, Settled]) -> Record:
    """The record kept on: what is gone is taken out of it, what has come is added."""
    for number, one in before.items():
        if after.get(number) != one:
            record = bets.without_settled(record, one)
    for number, one in after.items():
        if before.get(number) != one:
            record = bets.with_settled(record, one)
    return record


def course(changes: Sequence[Entry]) -> Iterator[Update]:
    """What was said about a bet, told from its history alone."""
    for number, one in enumerate(changes, start=1):
        if "updated at" in one.after:
            bet = bets.replay(changes[:number])
            yield Update(
                bet=bet.number,
                version=bet.version,
                at=bet.updated_at,
                by=bet.updated_by,
                confidence=bet.confidence,
                health=bet.health,
            )


def told(past: Sequence[Sequence[Entry]]) -> dict[int, Settled]:
    """What the record takes of closed bets, reckoned from history alone."""
    found = [bets.settled(bets.replay(one), course(one), ZONE) for one in past]
    return {one.number: one for one in found if one is not None}


@pytest.mark.parametrize("seed", range(5))
async def test_what_is_stored_and_the_record_are_what_history_tells(db: Database, seed: int) -> None:
    life, record, most = Life(seed), Record(), 0
    await db.run("T1", life.start)
    before = await db.read("T1", look)
    for _ in range(STEPS):
        try:
            await db.run("T1", life.act)
        except UserError:
            assert await db.read("T1", look) == before, "what is refused changes nothing"
            continue
        known, past, closed = after = await db.read("T1", look)
        assert [bets.replay(one) for one in past] == known
        assert closed == told(past)
        record = step(record, before[2], closed)
        assert record == bets.record_of(closed.values()) == bets.record_of(told(past).values())
        assert record.closed == sum(bet.state is State.CLOSED for bet in known)
        before, most = after, max(most, record.closed)
    assert most, "no bet was ever closed"
    assert {"updates", "says", "edits", "closes", "reopens"} <= life.done


@pytest.mark.parametrize("seed", range(5))
async def test_the_course_that_is_kept_is_the_one_that_history_tells(db: Database, seed: int) -> None:
    life = Life(seed)
    await db.run("T1", life.start)
    for _ in range(STEPS):
        try:
            await db.run("T1", life.act)
        except UserError:
            continue
    for number in range(1, BETS + 1):
        kept = await db.read("T1", stored.find_updates, number)
        changes = await db.read("T1", history.find_changes, f"B-{number}")
        assert [(one.at, one.by, one.version, one.confidence, one.health) for one in kept] == [
            (one.at, one.by, one.version, one.confidence, one.health) for one in course(changes)
        ]
