"""Bets as a company of some years has them: a hundred thousand in a few teams, most of them closed."""

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bench.seed_decisions import NOW, PEOPLE, TEAMS, add_all, texts
from bot.rules import bets as rules
from bot.rules.bets import Bet, Closing, Ending, Health, Horizon, State, Terms
from bot.rules.teams import WORK
from storage import bets
from storage.engine import Database

OPEN_SHARE, WORDS_IN_NAME, WORDS_IN_OUTCOME = 0.1, 4, 6
HORIZONS = (Horizon.NOW, Horizon.NOW, Horizon.NEXT, Horizon.LATER)
HEALTHS = (Health.ON_TRACK, Health.ON_TRACK, Health.ON_TRACK, Health.AT_RISK, Health.OFF_TRACK)
ENDINGS = tuple(Ending)
YEARS = timedelta(days=3 * 365)
QUIET_DAYS = 14  # an open one was updated at some time in so many days


async def fill(db: Database, count: int) -> None:
    """`count` bets, a few of them with the rare word in their names, one in twenty with the common one."""
    await add_all(db, many(count), bets.add_many)


def many(count: int) -> Iterator[Bet]:
    source = random.Random(13)  # noqa: S311 - nothing secret, and the same in every run
    said = texts(source, count, in_name=WORDS_IN_NAME, in_rest=WORDS_IN_OUTCOME)
    for number, (name, what) in enumerate(said, start=1):
        yield _bet(source, number, name, what, YEARS * ((count - number) / count))


def _bet(source: random.Random, number: int, name: str, what: str, age: timedelta) -> Bet:
    at = NOW - age - timedelta(minutes=1)
    (owner,) = source.choices(PEOPLE, [1 / (n + 2) for n in range(len(PEOPLE))])
    due = (NOW + timedelta(days=source.randrange(1, 200))).date()
    horizon, work = source.choice(HORIZONS), source.choice(WORK)
    terms = Terms(name=name, what=what, due=due, owner=owner, horizon=horizon, work=work, appetite=6)
    team, confidence = source.choice(TEAMS), source.randrange(101)
    bet = rules.place(number, team, terms, confidence, by=owner, now=at, zone="UTC")
    heard = max(at, NOW - timedelta(minutes=source.randrange(QUIET_DAYS * 24 * 60)))
    bet = replace(bet, health=source.choice(HEALTHS), updated_at=heard)
    if source.random() < OPEN_SHARE:
        return bet
    ended = min(at + timedelta(days=source.randrange(1, 90)), NOW)
    closing = Closing(by=owner, at=ended, ending=source.choice(ENDINGS))
    return replace(bet, state=State.CLOSED, closing=closing)
