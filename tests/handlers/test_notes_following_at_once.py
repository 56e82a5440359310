"""One post for each team, week and channel: two processes, an answer that was lost, and two who correct at once."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import UserError
from bot.rules.notes import Correction
from bot.rules.people import Person
from handlers.notes.correcting import correct
from sandbox.faults import dropped
from storage import notes as stored
from storage import teams
from storage.engine import Tx
from tests.handlers.drafted import FRIDAY, WEEK, posted
from tests.handlers.test_notes import place
from tests.handlers.test_notes_correcting import thread
from tests.handlers.test_notes_following import follow
from tests.waiting import until
from tests.world import World, another_process, tick_together

CHANNELS = ("#growth", "#payload-team")


async def followed(here: World) -> None:
    await here.set_up()
    await here.sandbox.invite("@gus", to="#payload-team", by="ana")
    await follow(here, "#payload-team")
    await place(here)


def corrected(tx: Tx, key: str, seen: int, by: Person) -> None:
    team, posted = teams.get(tx, 1), stored.get(tx, 1, "2026-W47")
    assert team is not None
    assert posted is not None
    wanted = Correction(key=key, text=f"*B-1* {by.name}", words=2, why="w")
    correct(tx, team, "2026-W47", wanted, seen, by, FRIDAY + timedelta(days=1))


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_processes_post_it_once_in_each_channel_and_correct_it_one_after_the_other(
    here: World, database_url: str, tmp_path: Path
) -> None:
    await followed(here)
    ana = here.person("ana")
    people = [Person(id=ana.id, name="Ana"), Person(id=here.person("ben").id, name="Ben")]
    async with another_process(here, database_url, tmp_path) as other:
        await tick_together(here, other, (FRIDAY, FRIDAY + timedelta(minutes=1)))
        assert [len(posted(ana, one)) for one in CHANNELS] == [1, 1]
        ended = await asyncio.gather(
            *(
                bot.db.run(here.sandbox.team_id, corrected, "bet B-1", 1, by)
                for bot, by in zip((here.bot, other), people, strict=True)
            ),
            return_exceptions=True,
        )
        await other.settled()
        await here.settled()
    assert [one.code for one in ended if isinstance(one, UserError)] == ["changed_meanwhile"]
    assert ended.count(None) == 1
    for one in CHANNELS:
        (note,) = posted(ana, one)
        assert len(thread(ana, note, one)) == 1
    assert len(await here.bot.db.read(here.sandbox.team_id, stored.find_versions, 1, "2026-W47")) == 2


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_where_slacks_answer_is_lost_no_channel_gets_it_twice(here: World) -> None:
    """As if the process had died between the post and what it writes of it."""
    await followed(here)
    ana = here.person("ana")
    for one in CHANNELS:
        channel = here.sandbox.world.channel(one).id
        here.sandbox.faults.script("chat.postMessage", dropped(after=True), channel=channel)
    await here.jump(FRIDAY)
    await here.jump(FRIDAY + WEEK)

    async def both_weeks() -> bool:
        return [len(posted(ana, one)) for one in CHANNELS] >= [2, 2]

    await until(both_weeks)  # the first is looked for when it can't land any more, and the second waits behind it
    await here.settled()
    assert [len(posted(ana, one)) for one in CHANNELS] == [2, 2]
