"""Launches as a company of some years has them: a hundred thousand in a few teams, most of them out."""

import random
from collections.abc import Iterator
from datetime import timedelta

from bench.seed_decisions import COMMON, NOW, PEOPLE, RARE, SHORT, TEAMS, TOGETHER, WORKSPACE, vocabulary
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
    made = many(count)
    while batch := [one for _, one in zip(range(TOGETHER), made, strict=False)]:
        await db.run(WORKSPACE, launches.add_many, batch)


def many(count: int) -> Iterator[Launch]:
    source = random.Random(17)  # noqa: S311 - nothing secret, and the same in every run
    words = vocabulary()
    # Some words are said every day and most hardly ever.
    weights = [1 / (rank + 10) for rank in range(len(words))]
    together = WORDS_IN_NAME + WORDS_IN_CRITERIA
    said = source.choices(words, weights, k=count * together)
    rare = {count // 7, count // 3, count - 3}
    for number in range(1, count + 1):
        mine = said[(number - 1) * together : number * together]
        name = mine[:WORDS_IN_NAME]
        name += [word for word, share in ((COMMON, 0.05), (SHORT, 0.02)) if source.random() < share]
        name += [RARE] if number in rare else []
        terms = Terms(name=" ".join(name), criteria=(Criterion(text=" ".join(mine[WORDS_IN_NAME:])),))
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
