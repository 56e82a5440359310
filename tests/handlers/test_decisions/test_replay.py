"""Whatever people do in whatever order: what is stored is what history tells, and nobody decides but who may."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.errors import UserError
from bot.messages.decisions import Verdict, text_of
from bot.messages.handing import Delegating, Handover
from bot.rules import decisions
from bot.rules import teams as team_rules
from bot.rules.approval import MADE, State
from bot.rules.decisions import Decision, Draft, Kind, Option
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.decisions import answering, asking, changing, editing, talking
from storage import decisions as stored
from storage import history, teams
from storage.engine import Database, Tx

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
PEOPLE = ("U1", "U2", "U3", "U4")
STEPS = 60
DRAFT = Draft(
    title="Pick the queue",
    approver="U2",
    driver="U1",
    due=NOW + timedelta(days=4),
    options=(Option(name="Redis", tradeoff="fast"), Option(name="Rabbit", tradeoff="safe")),
)


class Life:
    """One decision, and somebody who does something to it."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.now = NOW
        self.team: Team

    def start(self, tx: Tx) -> None:
        team = teams.add(tx, "C1", team_rules.sensible("growth", "U4", "UTC"), NOW)
        assert team is not None
        self.team = team
        asking.log(tx, DRAFT, team, "U1", NOW)

    def act(self, tx: Tx) -> str | None:
        """Who decided in this step, if anybody did."""
        self.now += timedelta(hours=self.chance.randint(1, 5))
        who = self.chance.choice(PEOPLE)
        before = stored.get(tx, 1)
        assert before is not None
        act = self.chance.choices([one for one, _ in ACTS], [weight for _, weight in ACTS])[0]
        act(self, tx, before, who)
        return who if act is Life.decides else None

    def decides(self, tx: Tx, before: Decision, who: str) -> None:
        state = self.chance.choice([State.APPROVED, State.DECLINED, State.CHANGES, State.CHANGES, State.CHANGES])
        option = 1 if state is State.APPROVED else None
        verdict = Verdict(state=state, option=option, rationale="because", conditions="")
        answering.decide(tx, 1, self.team, verdict, before.version - self.chance.randint(0, 1), who, self.now)

    def resubmits(self, tx: Tx, before: Decision, who: str) -> None:
        draft = replace(DRAFT, context=f"at {self.now}", due=self.now + timedelta(days=3))
        answering.resubmit(tx, 1, self.team, draft, before.version, None, who, self.now)

    def edits(self, tx: Tx, before: Decision, who: str) -> None:
        about = {"v": before.version, "happened": len(history.find_changes(tx, "D-1"))}
        draft = replace(text_of(before), title=self.chance.choice(["One", "Two"]), contributors=(who,))
        editing.edit(tx, 1, self.team, draft, about, person(who), self.now)

    def moves(self, tx: Tx, before: Decision, who: str) -> None:
        due = self.now + timedelta(days=self.chance.randint(-1, 5))
        changing.move(tx, 1, self.team, due, before.approval.due.isoformat(), "why", person(who), self.now)

    def reassigns(self, tx: Tx, before: Decision, who: str) -> None:
        handover = Handover(approver=self.chance.choice(PEOPLE), driver=self.chance.choice(PEOPLE), why="away")
        was = (before.approval.approver, before.driver)
        changing.reassign(tx, 1, self.team, handover, was, person(who), self.now)

    def delegates(self, tx: Tx, before: Decision, who: str) -> None:
        given = before.approval.delegation
        was = [given.to, given.start.isoformat(), given.until.isoformat()] if given else None
        entered = Delegating(
            to=self.chance.choice(PEOPLE),
            start=self.now,
            until=self.now + timedelta(days=1),
            ends=given is not None and self.chance.random() < 0.5,
            why="",
        )
        changing.delegate(tx, 1, self.team, entered, was, who, self.now)

    def says(self, tx: Tx, before: Decision, who: str) -> None:
        kind = self.chance.choice(list(Kind))
        talking.add_input(tx, 1, self.team, kind, "words", "the case", before.version, who, self.now)

    def answers(self, tx: Tx, before: Decision, who: str) -> None:
        for one in before.inputs[-1:]:
            if one.kind is Kind.OBJECTION:
                talking.answer_steelman(tx, 1, self.team, one.number, self.chance.random() < 0.5, who, self.now)
            elif one.kind is Kind.CONCERN:
                talking.resolve(tx, 1, self.team, one.number, "settled", who, self.now)

    def withdraws(self, tx: Tx, before: Decision, who: str) -> None:
        changing.withdraw(tx, 1, self.team, "not needed", self.chance.random() < 0.5, person(who), self.now)


ACTS: list[tuple[Callable[[Life, Tx, Decision, str], None], float]] = [
    (Life.decides, 3),
    (Life.resubmits, 3),
    (Life.edits, 2),
    (Life.moves, 2),
    (Life.reassigns, 2),
    (Life.delegates, 2),
    (Life.says, 2),
    (Life.answers, 2),
    (Life.withdraws, 0.05),
]


def person(who: str) -> Person:
    return Person(id=who, name=who)


@pytest.mark.parametrize("seed", range(5))
async def test_what_is_stored_is_what_history_tells(db: Database, seed: int) -> None:
    life = Life(seed)
    await db.run("T1", life.start)
    for _ in range(STEPS):
        before = await db.read("T1", stored.get, 1)
        assert before is not None
        decider = None
        try:
            decider = await db.run("T1", life.act)
        except UserError:
            assert await db.read("T1", stored.get, 1) == before, "what is refused changes nothing"
        after = await db.read("T1", stored.get, 1)
        assert after is not None
        assert decisions.replay(await db.read("T1", history.find_changes, "D-1")) == after
        assert await db.read("T1", stored.find_versions, 1) == decisions.versions(
            await db.read("T1", history.find_changes, "D-1")
        )
        if after.approval.state in MADE and before.approval.state not in MADE:
            given = before.approval.delegation
            stands_in = given.to if given and given.start <= life.now < given.until else None
            assert decider in {before.approval.approver, stands_in}
