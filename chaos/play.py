"""One run: people act, trouble befalls, the clock jumps; then all goes well again, and everything comes to rest."""

import asyncio
import random
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from itertools import count, islice

from chaos import weather
from chaos.acts import ACTS
from chaos.evidence import Database
from chaos.people import Diary, Somebody
from chaos.stage import Stage
from chaos.town import BEGINS, TEAM_CHANNELS
from chaos.weather import Round, Trouble

JUMP_SECONDS = 15.0
REST_SECONDS = 150.0
STILL_SECONDS = 1.5
LOOKS_SECONDS = 0.25
TRIED_AFTER = timedelta(minutes=7)
NAMES = ("heron", "otter", "maple", "cedar", "amber", "cobalt", "linnet", "willow", "quartz", "saffron")


class RestlessError(Exception):
    """With all faults off, something still waits to be said at the deadline."""


async def play(
    stage: Stage, seed: int, rounds: int, diary: Diary, took: dict[str, float], *, calm: bool = False
) -> None:
    """So many rounds; `calm` throws nothing. What takes how many seconds is written into `took`."""
    began = time.monotonic()
    people = _people(stage, seed, diary)
    if not calm:
        weather.throw(stage.sandbox.faults, seed)
    plan = weather.rounds(
        seed,
        begins=BEGINS,
        processes=len(stage.processes),
        can_restart=not stage.store.url.startswith("sqlite"),
    )
    for one in islice(plan, rounds):
        await _round(stage, people, one, calm)
    took["rounds"] = time.monotonic() - began
    await rest(stage)
    took["rest"] = time.monotonic() - began - took["rounds"]


def _people(stage: Stage, seed: int, diary: Diary) -> Sequence[Somebody]:
    numbers = count(1)
    words = (f"{NAMES[number % len(NAMES)]}{number}x" for number in numbers)
    return [
        Somebody(
            sandbox=stage.sandbox,
            name=name,
            chance=random.Random(f"{seed} {name}"),  # noqa: S311 - to be drawn again
            words=words,
            diary=diary,
            team=TEAM_CHANNELS[number % len(TEAM_CHANNELS)],
        )
        for number, name in enumerate(weather.PEOPLE)
    ]


async def _round(stage: Stage, people: Sequence[Somebody], round_: Round, calm: bool) -> None:
    async with asyncio.TaskGroup() as group:
        for one in people:
            group.create_task(_lives(one, round_.acts[one.name]))
        if not calm:
            group.create_task(_befalls(stage, round_.troubles))
        group.create_task(_turns(stage, round_))
    await stage.see_to_it()


async def _lives(somebody: Somebody, acts: Sequence[str]) -> None:
    for act in acts:
        await somebody.does(act, ACTS[act])


async def _befalls(stage: Stage, troubles: Sequence[Trouble]) -> None:
    """Each at its moment, whatever else is under way."""
    async with asyncio.TaskGroup() as group:
        for trouble in troubles:
            group.create_task(_befall(stage, trouble))


async def _befall(stage: Stage, trouble: Trouble) -> None:
    await asyncio.sleep(trouble.after_seconds)
    await stage.suffer(trouble)


async def _turns(stage: Stage, round_: Round) -> None:
    """The clock walks there while all that goes on; where it can't in time, it stands where it got to."""
    await asyncio.sleep(1.0)
    with suppress(TimeoutError):
        async with asyncio.timeout(JUMP_SECONDS):
            await stage.sandbox.clock.jump(max(round_.to, stage.sandbox.clock.now()))


async def rest(stage: Stage) -> None:
    """All goes well from now on; until nothing is left to say, and the clocks have looked at what was done last."""
    sandbox = stage.sandbox
    sandbox.faults.clear()
    await stage.see_to_it()
    if any(one.what == weather.TOKEN_REFUSED for one in stage.thrown):
        await _tried_again(stage)
    for _ in range(2):
        await _quiet(stage)
        await _followed(stage)
        async with asyncio.timeout(REST_SECONDS):
            await sandbox.clock.jump(sandbox.clock.now() + timedelta(minutes=1))
    await _quiet(stage)


async def _tried_again(stage: Stage) -> None:
    """A token that was refused is tried anew after some minutes, and what waited for that is said."""
    await _followed(stage)
    async with asyncio.timeout(REST_SECONDS):
        await stage.sandbox.clock.jump(stage.sandbox.clock.now() + TRIED_AFTER)


async def _followed(stage: Stage) -> None:
    """Until each process takes part in the clock: who does not would look at it but once a minute."""
    async with asyncio.timeout(REST_SECONDS):
        while len(stage.sandbox.clock.followers) < len(stage.processes):  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(LOOKS_SECONDS)


async def _quiet(stage: Stage) -> None:
    database = Database(stage.store.url)
    deadline = time.monotonic() + REST_SECONDS
    since: float | None = None
    while time.monotonic() < deadline:
        quiet = await asyncio.to_thread(database.is_quiet)
        since = (since or time.monotonic()) if quiet else None
        if since is not None and time.monotonic() - since > STILL_SECONDS:
            return
        await asyncio.sleep(LOOKS_SECONDS)
    left = [f"{one.key}: {one.status}" for one in database.unfinished()]
    raise RestlessError(f"after {REST_SECONDS:.0f} s there still waits: {', '.join(left)}")
