"""Launches as a company of some years has them: a hundred thousand in a few teams, most of them out."""

import random
from collections.abc import Iterator
from datetime import timedelta

from bench.seed_decisions import NOW, PEOPLE, TEAMS, add_all, texts
from bot.rules.approval import Approval
from bot.rules.launches import Criterion, Ending, Item, Launch, Outcome, Phase, Terms
from storage import launches
from storage.engine import Database

COMING_SHARE, ENDED_SHARE = 0.1, 0.1
WORDS_IN_NAME, WORDS_IN_CRITERIA = 4, 6
YEARS = timedelta(days=3 * 365)
AHEAD_DAYS = 180
# As many as a line of a list has to look at; a launch of a team has more, which a list loads as well.
ITEMS = tuple(
    Item(number=number, text=text, phase=Phase.BEFORE)
    for number, text in enumerate(("Telemetry verified", "Rollback plan tested", "Comms drafted"), start=1)
)


async def fill(db: Database, count: int) -> None:
    """`count` launches, a few of them with the rare word in their names, one in twenty with the common one."""
    await add_all(db, many(count), launches.add_many)


def many(count: int) -> Iterator[Launch]:
    source = random.Random(17)  # noqa: S311 - nothing secret, and the same in every run
    said = texts(source, count, in_name=WORDS_IN_NAME, in_rest=WORDS_IN_CRITERIA)
    for number, (name, criterion) in enumerate(said, start=1):
        terms = Terms(name=name, criteria=(Criterion(text=criterion),))
        yield _launch(source, number, terms, YEARS * ((count - number) / count))


def _launch(source: random.Random, number: int, terms: Terms, age: timedelta) -> Launch:
    planned_at = NOW - age - timedelta(minutes=1)
    weights = [1 / (n + 2) for n in range(len(PEOPLE))]
    owner, approver = source.choices(PEOPLE, weights, k=2)
    fate = source.random()
    is_coming = fate < COMING_SHARE
    at = NOW + timedelta(days=source.randrange(1, AHEAD_DAYS), minutes=number) if is_coming else planned_at
    has_ended = COMING_SHARE <= fate < COMING_SHARE + ENDED_SHARE
    gone = Ending(outcome=Outcome.CANCELLED, by=owner, at=at, why="no budget") if has_ended else None
    is_out = not is_coming and gone is None
    return Launch(
        number=number,
        team=source.choice(TEAMS),
        terms=terms,
        at=at,
        owner=owner,
        approval=Approval(approver=approver, due=at),
        items=ITEMS,
        planned_by=owner,
        planned_at=planned_at,
        launched_at=at if is_out else None,
        launched_by=owner if is_out else None,
        ending=gone,
    )
