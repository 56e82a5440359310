"""Whatever an owner, an admin and the clock do over weeks: one note a week, none for a skipped one, nothing lost."""

import random
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages.notes import mark
from bot.rules import calendar, notes
from bot.rules.notes import NoteWeek, Stage
from bot.rules.people import Person
from bot.rules.teams import Pause, Team
from handlers.notes import editing, holding, posting
from storage import history, teams
from storage import notes as stored
from storage.engine import Tx
from tests.handlers.drafted import DRAFT, HOUR, placed, posted, the_team
from tests.world import World

STEPS = 70
LONG = timedelta(hours=30)


@pytest.mark.parametrize("seed", [1, 7, 47])
async def test_whatever_happens_each_week_has_one_end(here: World, seed: int) -> None:
    await here.set_up()
    await placed(here, "Invites")
    here.sandbox.clock.followers.remove(here.bot)
    dice, now = random.Random(seed), DRAFT - 2 * HOUR
    by_hand: set[str] = set()
    slept = timedelta(0)
    for _ in range(STEPS):
        step = dice.choice([0.2, 0.5, 1, 2, 5, 9]) * HOUR
        slept = LONG if dice.random() < 0.05 else step
        now += slept
        await here.sandbox.clock.jump(now)
        await _acts(here, dice, now, by_hand)
        if dice.random() < 0.9:
            await here.bot.clock.tick()
            await _check(here, now)
    await here.bot.clock.tick()
    await here.settled()
    await _check(here, now)
    titles = [one.text.splitlines()[0] for one in posted(here.person("cy"))]
    assert len(titles) == len(set(titles)), "no week has two"
    for week in await _weeks(here):
        was_skipped = "skipped" in [one.what for one in await _changes(here, week)]
        if was_skipped and week.stage is Stage.POSTED:
            assert week.week in by_hand
        assert (week.stage is Stage.POSTED) == (await _note(here, week.week) is not None)


async def _acts(here: World, dice: random.Random, now: datetime, by_hand: set[str]) -> None:
    """The owner, or an admin, with any of the weeks that they know; or somebody pauses the team."""
    team = await the_team(here)
    who = Person(id=here.person("ana").id, name="Ana")
    weeks = await _weeks(here)
    if not weeks or dice.random() < 0.4:
        return
    week, guide = dice.choice(weeks[-2:]), here.bot.deps.guide
    acts: list[tuple[Any, tuple[Any, ...]]] = [
        (holding.hold, (team, week.week, "wait", who, guide, now)),
        (holding.hold, (team, week.week, "more", who, guide, now)),
        (holding.hold_on, (team, week.week, len(week.sent), who, guide, now)),
        (holding.skip, (team, week.week, "no", who, guide, now)),
        (editing.save_words, (team, week.week, f"w {now:%H %M}", mark(week.edits.words), who, guide, now)),
        (editing.change_line, (team, week.week, "top", "bet B-1", who, guide, now)),
        (editing.hide, (team, week.week, "bet B-1", "x", who, guide, now)),
        (editing.change_line, (team, week.week, "show", "bet B-1", who, guide, now)),
        (posting.post_now, (team, week.week, who, guide, now, True)),
        (_pause, (team, now, now + dice.randint(1, 30) * HOUR)),
    ]
    act, arguments = dice.choice(acts)
    with suppress(UserError):
        await here.bot.db.run(here.sandbox.team_id, act, *arguments)
        if act is posting.post_now:
            by_hand.add(week.week)


def _pause(tx: Tx, team: Team, start: datetime, end: datetime) -> None:
    if not teams.find(tx, [team.id])[team.id].pause_spans or team.pause_spans[-1][1] < start:  # type: ignore[operator]
        teams.save(tx, replace(team, pauses=(*team.pauses, Pause(start=start, end=end))))


async def _check(here: World, now: datetime) -> None:
    """After each tick: a held note is posted or missed by its last moment, and history tells how it all came."""
    team = await the_team(here)
    for week in await _weeks(here):
        assert notes.replay(await _changes(here, week)) == week
        if week.stage is Stage.HELD:
            assert now < notes.last_moment(week, team.calendar), week
        if week.stage is Stage.DRAFT:
            assert now <= week.due + calendar.GRACE, week
        if week.stage is Stage.SKIPPED:
            assert await _note(here, week.week) is None


async def _changes(here: World, week: NoteWeek) -> list[Any]:
    return await here.bot.db.read(here.sandbox.team_id, history.find_changes, notes.record(1, week.week))


async def _note(here: World, week: str) -> object:
    return await here.bot.db.read(here.sandbox.team_id, stored.get, 1, week)


async def _weeks(here: World) -> list[NoteWeek]:
    keys = [f"2026-W{number}" for number in range(45, 54)]
    found = await here.bot.db.read(here.sandbox.team_id, stored.find_weeks, 1, keys)
    return [found[key] for key in sorted(found)]
