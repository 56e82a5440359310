"""Promised against delivered: ten weeks turned by the clock, and the line of the preview against a count of our own."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.messages.bets import Ended
from bot.rules import bets
from bot.rules.bets import Change, PromiseKind, Result
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.bets.changing import take_off
from handlers.bets.closing import close
from handlers.bets.steps import existing
from handlers.bets.updating import update
from storage import teams
from storage.engine import Tx
from tests.handlers.drafted import FRIDAY, WEEK
from tests.handlers.test_notes import place
from tests.world import World

WEDNESDAY = FRIDAY - timedelta(days=2, hours=4)
COMMIT, ASPIRE = PromiseKind.COMMIT, PromiseKind.ASPIRE


@dataclass
class Count:
    """Every commit as somebody would note it on paper: of which bet, when it was made, and whether it was kept.

    What was promised in the last note's own week is for the week after: without an answer it is not due yet.
    """

    made: list[tuple[int, datetime]] = field(default_factory=list)
    kept: list[tuple[int, datetime]] = field(default_factory=list)
    answered: set[tuple[int, datetime]] = field(default_factory=set)
    mistakes: set[int] = field(default_factory=set)

    def line(self, until: datetime) -> str | None:
        made, kept = (
            [
                at
                for bet, at in many
                if until - 8 * WEEK < at <= until
                and bet not in self.mistakes
                and ((bet, at) in self.answered or at <= until - WEEK)
            ]
            for many in (self.made, self.kept)
        )
        if not made:
            return None
        return f"Last 8 weeks: kept {len(kept)} of {len(made)} commit{'' if len(made) == 1 else 's'}"


@dataclass
class Weeks:
    """What people say of their bets, and what is noted of it on paper."""

    here: World
    paper: Count = field(default_factory=Count)
    open: dict[int, datetime] = field(default_factory=dict)

    async def _do(self, work: Callable[[Tx, Team, datetime], object]) -> None:
        now = self.here.bot.deps.now()

        def run(tx: Tx) -> None:
            team = teams.get(tx, 1)
            assert team is not None
            work(tx, team, now)

        await self.here.bot.db.run(self.here.sandbox.team_id, run)

    async def says(self, bet: int, result: Result | None = None, promise: PromiseKind | None = None) -> None:
        """What became of the last promise, and the next one."""
        by, now = self.here.person("ana").id, self.here.bot.deps.now()

        def say(tx: Tx, team: Team, now: datetime) -> None:
            one = existing(tx, bet)
            change = Change(
                health=one.health,
                confidence=one.confidence,
                result=result,
                result_why="late" if result in {Result.PARTLY, Result.NOT} else "",
                promise=f"Promise of {now}" if promise else "",
                promise_kind=promise or COMMIT,
            )
            update(tx, one, team, change, one.version, by, now)

        await self._do(say)
        self._answered(bet, result)
        if promise is COMMIT:
            self.paper.made.append((bet, now))
            self.open[bet] = now

    async def closes(self, bet: int, result: Result | None) -> None:
        ana = Person(id=self.here.person("ana").id, name="Ana")

        def end(tx: Tx, team: Team, now: datetime) -> None:
            one = existing(tx, bet)
            ended = Ended(ending=bets.Ending.STOPPED, evidence="x", result=result, result_why="late")
            close(tx, bet, team, ended, one.version, ana, now)

        await self._do(end)
        self._answered(bet, result)

    def _answered(self, bet: int, result: Result | None) -> None:
        if result is None or (at := self.open.pop(bet, None)) is None:
            return
        self.paper.answered.add((bet, at))
        if result is Result.KEPT:
            self.paper.kept.append((bet, at))

    async def takes_off(self, bet: int) -> None:
        ana = Person(id=self.here.person("ana").id, name="Ana")
        await self._do(lambda tx, team, now: take_off(tx, bet, team, "mistake", ana, now))
        self.paper.mistakes.add(bet)

    async def sees_the_line(self, until: datetime) -> None:
        cy = self.here.person("cy")
        await cy.types("/weekly", in_="#growth")
        await self.here.settled()  # the preview comes with its picture, after an older one that is there already
        said = (await cy.sees("Preview, only for you", in_="#growth")).text
        line = next((one for one in said.splitlines() if one.startswith("Last 8 weeks")), None)
        assert line == self.paper.line(until), until


async def test_the_line_is_right_each_week(here: World) -> None:
    await here.set_up()
    for name in ("One", "Two", "Three", "Four"):
        await place(here, name)
    weeks = Weeks(here)
    await here.person("cy").types("/weekly", in_="#growth")
    await here.settled()
    assert "Last 8 weeks" not in (await here.person("cy").sees("Preview", in_="#growth")).text
    kept, partly, missed = Result.KEPT, Result.PARTLY, Result.NOT
    # Of each week what is said of bets one to four: what became of the last promise, and which is the next one.
    said: list[dict[int, tuple[Result | None, PromiseKind | None]]] = [
        {1: (None, COMMIT), 2: (None, ASPIRE), 3: (None, COMMIT), 4: (None, COMMIT)},
        {1: (kept, COMMIT), 2: (kept, COMMIT)},  # of three and four nobody says anything, for two weeks
        {1: (partly, COMMIT), 2: (missed, COMMIT)},
        {1: (kept, COMMIT), 2: (kept, COMMIT), 3: (kept, COMMIT), 4: (missed, COMMIT)},
        {1: (kept, None), 2: (kept, ASPIRE), 3: (partly, COMMIT)},
        {1: (None, COMMIT), 2: (missed, COMMIT)},
        {1: (kept, COMMIT), 2: (kept, COMMIT)},
        {1: (kept, COMMIT), 2: (partly, COMMIT)},
        {1: (missed, COMMIT), 2: (kept, COMMIT)},
        {1: (kept, COMMIT), 2: (kept, COMMIT)},
    ]
    for number, this_week in enumerate(said):
        await here.jump(WEDNESDAY + number * WEEK)
        for bet, (result, promise) in this_week.items():
            await weeks.says(bet, result, promise)
        if number == 5:
            await weeks.closes(3, kept)
        if number == 6:
            await weeks.takes_off(4)
        await weeks.sees_the_line(FRIDAY + (number - 1) * WEEK)
        await here.jump(FRIDAY + number * WEEK)
        await weeks.sees_the_line(FRIDAY + number * WEEK)
    assert weeks.paper.line(FRIDAY + 9 * WEEK) == "Last 8 weeks: kept 11 of 14 commits"
