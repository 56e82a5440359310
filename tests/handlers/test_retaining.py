"""`/rituals retention`: words of what was closed long ago go, after a word to whoever wanted it, nothing else."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update
from sqlmodel import col

from bot.rules import chain, decisions
from bot.rules.decisions import Decision
from bot.rules.retention import DELETED, NOTICE, closed_before
from storage import alarms, history, retentions
from storage import bets as stored_bets
from storage import decisions as stored
from storage.decisions.rows import DecisionRow
from storage.engine import Tx
from storage.outbox import OutboxRow, Status
from tests.handlers.drafted import placed
from tests.handlers.test_decisions.living import approved, log
from tests.handlers.test_erasing import chain_holds, holding
from tests.world import MONDAY, World

DAY = timedelta(days=1)


async def chooses(here: World, years: str, who: str = "olga") -> None:
    person = here.person(who)
    await person.types("/rituals retention", in_="@drumbeat")
    await person.modal("Keep words for")
    await person.fills({"Keep words": years})
    await person.submits()
    await here.settled()


async def test_words_of_old_decisions_go_two_weeks_after_a_word_and_open_ones_stay(here: World) -> None:
    await here.set_up()
    await approved(here, "/decide Keep the orchid queue @ben fri")
    await placed(here, "Tulip bet")
    await here.jump(MONDAY + 400 * DAY)
    await log(here.person("ana"), "/decide An open question of tulips @ben fri")
    await here.settled()
    now = here.bot.deps.now()
    await chooses(here, "1 year after they were closed")
    olga = here.person("olga")
    assert "Nothing is deleted before" in (await olga.modal()).text
    await here.jump(now + timedelta(minutes=5))
    told = await olga.sees("I delete the words of", in_="@drumbeat")
    assert "1 decision" in told.text
    before = await here.bot.db.read(here.sandbox.team_id, stored.get, 1)
    assert before is not None
    await here.jump(now + NOTICE - DAY)
    assert await here.bot.db.read(here.sandbox.team_id, stored.get, 1) == before
    await here.jump(now + NOTICE + DAY)
    after = await here.bot.db.read(here.sandbox.team_id, stored.get, 1)
    assert after is not None
    assert (after.title, after.approval.rationale) == (DELETED, DELETED)
    assert (after.approval.state, after.approval.decided_by) == (before.approval.state, before.approval.decided_by)
    assert (after.approval.decided_at, after.driver) == (before.approval.decided_at, before.driver)
    assert decisions.replay(await here.bot.db.read(here.sandbox.team_id, history.find_changes, "D-1")) == after
    assert await holding(here, "orchid") == []
    assert await holding(here, "tulips") != []
    bet = await here.bot.db.read(here.sandbox.team_id, stored_bets.get, 1)
    assert bet is not None
    assert bet.name == "Tulip bet"
    assert await chain_holds(here) > 0
    *_, last = await here.bot.db.read(here.sandbox.team_id, history.find, chain.WORKSPACE)
    assert (last.what, last.by, last.why) == (chain.ERASED, None, "retention")
    await here.person("ana").types("/decide D-1", in_="#growth")
    await here.person("ana").sees(DELETED, in_="#growth")


async def test_who_changes_it_in_time_keeps_them(here: World) -> None:
    await here.set_up()
    await approved(here)
    await here.jump(MONDAY + 400 * DAY)
    now = here.bot.deps.now()
    await chooses(here, "1 year after they were closed")
    await here.jump(now + timedelta(minutes=5))
    olga = here.person("olga")
    await olga.clicks("Keep them longer", on=await olga.sees("I delete the words of", in_="@drumbeat"))
    await olga.modal("Keep words for")
    await olga.fills({"Keep words": "For ever"})
    await olga.submits()
    await here.settled()
    await here.jump(now + NOTICE + 2 * DAY)
    kept = await here.bot.db.read(here.sandbox.team_id, stored.get, 1)
    assert kept is not None
    assert kept.title == "Pick the queue"
    assert await here.bot.db.read(here.sandbox.team_id, retentions.get) is None
    changes = await here.bot.db.read(here.sandbox.team_id, history.find, chain.WORKSPACE)
    assert [(one.what, one.before, one.after) for one in changes] == [
        ("retention", {"years": None}, {"years": 1}),
        ("retention", {"years": 1}, {"years": None}),
    ]


async def test_where_who_set_it_is_gone_another_admin_is_told_first(here: World) -> None:
    """Nobody was told, so nothing is deleted; then somebody is, and has two weeks as well."""
    await here.set_up()
    await old(here)
    await here.sandbox.change("ben", admin=True)
    await here.settled()
    await here.person("ben").types("/rituals status", in_="#growth")  # who is not known can't be told
    now = here.bot.deps.now()
    await chooses(here, "1 year after they were closed")
    await here.sandbox.deactivate("olga")
    await here.jump(now + timedelta(minutes=5))
    await here.jump(now + NOTICE + timedelta(hours=1))
    ben = here.person("ben")
    assert (await titled(here)).title == "Keep the orchid queue"
    await here.jump(now + NOTICE + timedelta(hours=2))
    assert "1 decision" in (await ben.sees("I delete the words of", in_="@drumbeat")).text
    await here.jump(now + 2 * NOTICE)
    assert (await titled(here)).title == "Keep the orchid queue"
    await here.jump(now + 2 * NOTICE + DAY)
    assert (await titled(here)).title == DELETED
    assert len([one for one in ben.reads("@drumbeat") if "I delete the words of" in one.text]) == 1


async def test_where_nobody_else_can_be_told_nothing_is_deleted(here: World) -> None:
    await here.set_up()
    await old(here)
    now = here.bot.deps.now()
    await chooses(here, "1 year after they were closed")
    await here.sandbox.deactivate("olga")
    for days in (0, 15, 17):
        await here.jump(now + days * DAY + timedelta(minutes=5))
    assert (await titled(here)).title == "Keep the orchid queue"


async def old(here: World) -> None:
    """D-1 was decided 400 days ago; to live through them takes a minute."""
    await approved(here, "/decide Keep the orchid queue @ben fri")

    def ages(tx: Tx) -> None:
        tx.session.execute(update(DecisionRow).values(decided_at=here.bot.deps.now() - 400 * DAY))

    await here.bot.db.run(here.sandbox.team_id, ages)


async def titled(here: World) -> Decision:
    kept = await here.bot.db.read(here.sandbox.team_id, stored.get, 1)
    assert kept is not None
    return kept


async def test_nothing_is_said_while_nothing_is_old(here: World) -> None:
    await here.set_up()
    await approved(here)
    await chooses(here, "3 years after they were closed")
    await here.jump(MONDAY + 3 * DAY)
    assert not [one for one in here.person("olga").reads("@drumbeat") if "I delete" in one.text]
    assert await here.bot.db.read(here.sandbox.team_id, alarms.is_due, "retention-words", MONDAY + 9 * DAY)


@pytest.mark.parametrize("who", ["ana", "gus"])
async def test_only_an_admin_of_the_workspace_may(here: World, who: str) -> None:
    await here.set_up()
    await here.person(who).types("/rituals retention", in_="#growth")
    await here.person(who).sees("Only an admin of this Slack workspace", in_="#growth")


async def test_the_same_choice_twice_changes_nothing(here: World) -> None:
    await here.set_up()
    for _ in range(2):
        await chooses(here, "2 years after they were closed")
    changes = await here.bot.db.read(here.sandbox.team_id, history.find, chain.WORKSPACE)
    assert len(changes) == 1


def test_a_year_before_a_leap_day_there_is_one_too() -> None:
    assert closed_before(1, datetime(2028, 2, 29, 12, tzinfo=UTC)) == datetime(2027, 2, 28, 12, tzinfo=UTC)
    assert closed_before(7, datetime(2026, 11, 16, tzinfo=UTC)) == datetime(2019, 11, 16, tzinfo=UTC)


async def late_word(here: World, said_after: timedelta) -> datetime:
    """The word of what is deleted soon waits so long, for Slack can't be reached; answers when it was said."""
    await here.set_up()
    await old(here)
    now = here.bot.deps.now()
    await chooses(here, "1 year after they were closed")
    await here.jump(now + timedelta(minutes=5))
    await with_word(here, status=Status.WAITING, due_at=datetime(2100, 1, 1, tzinfo=UTC), ts=None, sent_at=None)
    await here.jump(now + said_after)
    assert (await titled(here)).title == "Keep the orchid queue"
    await with_word(here, due_at=None)
    await here.settled()
    return now + said_after


async def with_word(here: World, **changed: object) -> None:
    olga = here.person("olga").id

    def change(tx: Tx) -> None:
        of = (col(OutboxRow.conversation) == olga, col(OutboxRow.about) == "word of what is deleted soon")
        tx.session.execute(update(OutboxRow).where(*of).values(**changed))
        tx.said_to.add(olga)

    await here.bot.db.run(here.sandbox.team_id, change)


async def test_after_an_outage_the_word_names_another_day_and_two_weeks_follow(here: World) -> None:
    said = await late_word(here, NOTICE + 3 * DAY)
    *_, told = [one for one in here.person("olga").reads("@drumbeat") if "I delete the words of" in one.text]
    kept = await here.bot.db.read(here.sandbox.team_id, retentions.get)
    assert kept is not None
    assert kept.begins is not None
    assert kept.begins > said + NOTICE - 4 * DAY
    assert f"{kept.begins:%b %-d, %Y}" in told.text
    await here.jump(said + NOTICE - timedelta(hours=1))
    assert (await titled(here)).title == "Keep the orchid queue"
    await here.jump(said + NOTICE + timedelta(hours=1))
    assert (await titled(here)).title == DELETED


async def test_a_word_that_came_late_gives_two_weeks_all_the_same(here: World) -> None:
    said = await late_word(here, NOTICE - DAY)
    await here.jump(said + NOTICE - timedelta(hours=1))
    assert (await titled(here)).title == "Keep the orchid queue"
    await here.jump(said + NOTICE + timedelta(hours=1))
    assert (await titled(here)).title == DELETED
