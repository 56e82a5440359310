"""A team with as much as a team may have a year after it began: what its note of this week is made of."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from bench.plan import Plan
from bench.seed_decisions import PEOPLE, WORKSPACE, texts
from bot.messages.kit import message
from bot.rules import bets as bet_rules
from bot.rules import decisions as decision_rules
from bot.rules import teams as team_rules
from bot.rules.approval import Approval, State
from bot.rules.bets import Bet, Change, Health, PromiseKind, Result, Terms
from bot.rules.decisions import Decision, Draft
from bot.rules.launches import Launch, default_checklist
from bot.rules.launches import Terms as LaunchTerms
from bot.rules.metrics import Metric, Role, SourceKind, Value
from bot.rules.people import Person
from storage import bets, decisions, launches, metrics, notes, teams, workspaces
from storage.engine import Database, Tx

FRIDAY = datetime(2026, 11, 20, 16, tzinfo=UTC)
WEEK, DAY = timedelta(days=7), timedelta(days=1)
LAST_WEEK, THIS_WEEK = "2026-W46", "2026-W47"
UPDATES, LAUNCHES, METRICS, DAYS = 12, 20, 6, 365
OPEN_SHARE = 0.1
HEALTHS = (*[Health.ON_TRACK] * 6, *[Health.AT_RISK] * 3, Health.OFF_TRACK)
TEAM = 1


async def fill(db: Database, plan: Plan) -> None:
    """Bets of "now" that were updated every week, decisions of a year, launches to come, metrics with daily values."""
    await db.run(WORKSPACE, _begin)
    names = iter(texts(random.Random(23), plan.note_bets + plan.note_decisions, in_name=5, in_rest=8))  # noqa: S311
    for number in range(1, plan.note_bets + 1):
        await db.run(WORKSPACE, live, TEAM, number, *next(names))
    made = [_decision(number, next(names)[0], plan.note_decisions) for number in range(1, plan.note_decisions + 1)]
    await db.run(WORKSPACE, decisions.add_many, made)
    await db.run(WORKSPACE, launches.add_many, list(_launches()))
    for number in range(1, METRICS + 1):
        await db.run(WORKSPACE, _measure, number)


def _begin(tx: Tx) -> None:
    """The team, its people, and the note of last week."""
    at = FRIDAY - timedelta(days=DAYS)
    workspaces.save_people(tx, [Person(id=one, name=f"Person {one}", zone="UTC") for one in PEOPLE], at)
    assert teams.add(tx, "C00001", team_rules.sensible("growth", PEOPLE[0], "UTC"), at) is not None
    notes.add(tx, team=TEAM, week=LAST_WEEK, until=FRIDAY - WEEK, words=300, message=message("last week"))


def live(
    tx: Tx, team: int, number: int, name: str, what: str, *, people: Sequence[str] = PEOPLE, hour: int | None = None
) -> None:
    """A bet with a weekly update each, its promises answered, one in four of them blocked.

    `hour` is that of its updates, so long before the note's.
    """
    source = random.Random(number)  # noqa: S311 - as above
    hours = source.randrange(1, 100) if hour is None else 24 * source.randrange(1, 4) + hour
    owner, begun = source.choice(people), FRIDAY - UPDATES * WEEK - timedelta(hours=hours)
    terms = Terms(name=name, what=what, due=(FRIDAY + 90 * DAY).date(), owner=owner, work="feature", appetite=6)
    bet = bet_rules.place(number, team, terms, 70, by=owner, now=begun, zone="UTC")
    bets.add(tx, bet)
    for week in range(UPDATES):
        at = begun + week * WEEK + DAY
        updated = bet_rules.update(bet, _change(source, bet, what), by=owner, now=at, seen=bet.version)
        bets.save_update(tx, updated, before=bet)
        bet = updated.bet
    if number % 4 == 0:
        blocked = bet_rules.block(bet, f"waits for {name}", owner=source.choice(people), by=owner, now=FRIDAY - 3 * DAY)
        bets.save(tx, blocked, seen=bet.version)


def _change(source: random.Random, bet: Bet, what: str) -> Change:
    answered = source.choice(list(Result)) if bet.promise is not None else None
    return Change(
        health=source.choice(HEALTHS),
        confidence=source.randrange(101),
        reason=f"because {what}",
        hill=source.choice(bet_rules.PLACES),
        result=answered,
        result_why="so" if answered not in (None, Result.KEPT) else "",
        promise=what,
        promise_kind=source.choice(list(PromiseKind)),
    )


def _decision(number: int, title: str, count: int) -> Decision:
    """A tenth of them nobody has made yet; the others were made over the year, some in this week."""
    source = random.Random(number)  # noqa: S311 - as above
    at = FRIDAY - DAY * DAYS * (count - number) / count - timedelta(hours=1)
    approver, driver = source.sample(PEOPLE, 2)
    due = FRIDAY + timedelta(hours=source.randrange(-200, 200))
    draft = Draft(title=title, approver=approver, driver=driver, context="why " * 40, due=max(due, at + DAY))
    logged = decision_rules.log(draft, number=number, team=TEAM, by=driver, now=at)
    if source.random() < OPEN_SHARE:
        return logged
    verdict = source.choice((State.APPROVED, State.DECLINED))
    return decision_rules.decide(logged, verdict, by=approver, now=at + timedelta(minutes=30), seen=1, rationale="so")


def _launches() -> Iterator[Launch]:
    for number in range(1, LAUNCHES + 1):
        at = FRIDAY + timedelta(hours=12 * number)
        yield Launch(
            number=number,
            team=TEAM,
            terms=LaunchTerms(name=f"Launch of something {number}"),
            at=at,
            items=tuple(default_checklist()),
            owner=PEOPLE[0],
            approval=Approval(approver=PEOPLE[1], due=at),
            planned_by=PEOPLE[0],
            planned_at=FRIDAY - 30 * DAY,
        )


def _measure(tx: Tx, number: int) -> None:
    at = FRIDAY - timedelta(days=DAYS)
    role = Role.NSM if number == 1 else Role.HEADLINE
    metric = Metric(
        number=metrics.claim_number(tx), team=TEAM, name=f"Metric {number}", owner=PEOPLE[0], role=role, unit="teams",
        added_by=PEOPLE[0], added_at=at, target=Decimal(20_000),
    )  # fmt: skip
    values = [
        Value(number=Decimal(10_000 + 7 * day), at=at + day * DAY, by=PEOPLE[0], origin=SourceKind.TYPED)
        for day in range(DAYS)
    ]
    metrics.add(tx, replace(metric, value=values[-1]))
    for one in values:
        metrics.add_value(tx, metric.number, one)
