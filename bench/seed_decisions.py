"""Decisions as a company of some years has them: a hundred thousand in a few teams, most of them made."""

import random
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from bot.rules import decisions as rules
from bot.rules.approval import State
from bot.rules.decisions import Decision, Draft, Option
from storage import decisions
from storage.engine import Database, Tx

WORKSPACE = "T0000"
NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
TEAMS = (1, 2, 3, 4, 5)
PEOPLE = tuple(f"U{number:03}" for number in range(40))
BUSY = PEOPLE[0]
OPEN_SHARE, OVERDUE_SHARE, WORDS_IN_TITLE = 0.1, 0.3, 5
TOGETHER = 2000
SYLLABLES = ("ka", "lo", "mi", "ru", "te", "va", "no", "pe", "shi", "da", "bo", "ce", "fu", "gi", "ho", "ja", "qua")
VOCABULARY = 3000
RARE = "zymurgy"
COMMON = "queue"
SHORT = "ui"


def vocabulary() -> list[str]:
    """Words of two to four syllables, the same in every run; many begin alike, as words do."""
    source = random.Random(7)  # noqa: S311 - nothing secret, and the same in every run
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        words["".join(source.choice(SYLLABLES) for _ in range(source.choice((2, 2, 3, 3, 4))))] = None
    return list(words)


Made = TypeVar("Made")


async def fill(db: Database, count: int) -> None:
    """`count` decisions, a few of them with the rare word, one in twenty with the common one."""
    await add_all(db, many(count), decisions.add_many)


async def add_all(db: Database, made: Iterator[Made], add_many: Callable[[Tx, Sequence[Made]], None]) -> None:
    while batch := [one for _, one in zip(range(TOGETHER), made, strict=False)]:
        await db.run(WORKSPACE, add_many, batch)


def texts(source: random.Random, count: int, *, in_name: int, in_rest: int = 0) -> Iterator[tuple[str, str]]:
    """A name for each of so many records, and whatever else it says, of so many words each.

    A few have the rare word in their name, one in twenty the common one.
    """
    words = vocabulary()
    # Some words are said every day and most hardly ever.
    weights = [1 / (rank + 10) for rank in range(len(words))]
    together = in_name + in_rest
    said = source.choices(words, weights, k=count * together)
    rare = {count // 7, count // 3, count - 3}
    for number in range(1, count + 1):
        mine = said[(number - 1) * together : number * together]
        name = mine[:in_name]
        name += [word for word, share in ((COMMON, 0.05), (SHORT, 0.02)) if source.random() < share]
        name += [RARE] if number in rare else []
        yield " ".join(name), " ".join(mine[in_name:])


def many(count: int) -> Iterator[Decision]:
    source = random.Random(11)  # noqa: S311 - as above
    for number, (title, _) in enumerate(texts(source, count, in_name=WORDS_IN_TITLE), start=1):
        yield _decision(source, number, title, age=count - number)


def _decision(source: random.Random, number: int, title: str, *, age: int) -> Decision:
    at = NOW - timedelta(minutes=5 * age + 1)
    approver, driver = (source.choices(PEOPLE, [1 / (n + 2) for n in range(len(PEOPLE))])[0] for _ in "ab")
    options = (Option(name="yes, as it is", tradeoff="soon"), Option(name="later", tradeoff="with less risk"))
    late = source.random() < OVERDUE_SHARE
    due = NOW + timedelta(minutes=source.randrange(1, 10_000)) * (-1 if late else 1)
    draft = Draft(title=title, approver=approver, driver=driver, context="why " * 40, due=due, options=options)
    decision = rules.log(draft, number=number, team=source.choice(TEAMS), by=driver, now=at)
    if source.random() < OPEN_SHARE:
        return decision
    decided = min(at + timedelta(hours=source.randrange(1, 200)), NOW)
    verdict = State.APPROVED if source.random() < 0.8 else State.DECLINED
    option = 1 if verdict is State.APPROVED else None
    return rules.decide(decision, verdict, by=approver, now=decided, seen=1, rationale="because", option=option)
