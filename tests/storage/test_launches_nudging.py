"""Whose items are left to do, and what somebody was sent: of every team, and of no other workspace."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.rules.launches import Ending, Item, ItemState, Launch, Nudge, Nudged, NudgeKind, Outcome, Phase
from storage import launches, slots, teams
from storage.engine import Database, Tx
from storage.slots import Claimed
from tests import launching
from tests.launching import NOW, TEAM, TUESDAY, item

OURS, STRANGER = "T1", "T2"
DAY = timedelta(days=1)
SENT = Nudge(
    to="U1",
    at=NOW,
    items=(Nudged(launch=1, item=2, kind=NudgeKind.OVERDUE, due=TUESDAY.date()),),
)


def launch(number: int, *items: Item, owner: str = "U1", **parts: Any) -> Launch:
    made = launching.launch(number, items=items or [item()], owner=owner)
    return replace(made, **parts)


async def theirs(db: Database, person: str, workspace: str = OURS) -> set[int]:
    return {one.number for one in await db.read(workspace, launches.find_with_items_of, person)}


async def test_launches_with_items_of_somebody_are_found_in_every_team(db: Database) -> None:
    ended = Ending(outcome=Outcome.CANCELLED, by="U1", at=NOW, why="no budget")
    out: dict[str, Any] = {"launched_at": NOW, "launched_by": "U1"}
    after = item(2, phase=Phase.AFTER, due=7)
    for one in (
        launch(1),
        launch(2, team=2),
        launch(3, owner="U9"),
        launch(4, item(owner="U1"), owner="U9"),
        launch(5, item(owner="U1", state=ItemState.DONE, by="U1", at=NOW), owner="U9"),
        launch(6, ending=ended),
        launch(7, **out),
        launch(8, item(), after, **out),
        launch(9, item(), replace(after, review=True), **out),
        launch(10, replace(after, owner="U1"), owner="U9", **out),
    ):
        await db.run(OURS, launches.add, one)
    assert await theirs(db, "U1") == {1, 2, 4, 8, 10}
    assert await theirs(db, "U9") == {3, 4, 5, 10}
    assert await theirs(db, "U1", STRANGER) == set()
    found = await db.read(OURS, launches.find_numbered, [1, 6, 99])
    assert (sorted(found), found[6].ending) == ([1, 6], ended)
    assert await db.read(STRANGER, launches.find_numbered, [1]) == {}


async def test_what_was_sent_comes_back_as_it_was_and_can_be_put_off(db: Database) -> None:
    later = replace(SENT, at=NOW + DAY)
    for one in (later, SENT, replace(SENT, to="U2")):
        await db.run(OURS, launches.add_nudge, one)
    assert await db.read(OURS, launches.find_nudges, "U1", NOW) == [SENT, later]
    assert await db.read(OURS, launches.find_nudges, "U1", NOW + DAY) == [later]
    await db.run(OURS, launches.mark_put_off, "U1", NOW, TUESDAY)
    assert await db.read(OURS, launches.find_nudges, "U1", NOW) == [replace(SENT, until=TUESDAY), later]
    assert await db.read(OURS, launches.find_nudges, "U2", NOW) == [replace(SENT, to="U2")]
    assert await db.read(STRANGER, launches.find_nudges, "U1", NOW) == []
    for workspace, person in ((STRANGER, "U1"), (OURS, "U3")):
        with pytest.raises(LookupError):
            await db.run(workspace, launches.mark_put_off, person, NOW, TUESDAY)


async def test_the_slot_before_is_the_last_one_that_was_looked_after(db: Database) -> None:
    def claim(tx: Tx, days: int, outcome: str) -> None:
        due = NOW + days * DAY
        claimed = Claimed(team=1, post="p", slot=str(days), due_at=due, claimed_at=due, outcome=outcome)
        assert slots.claim(tx, claimed)

    for days, outcome in ((1, slots.POSTED), (2, slots.NOTHING_TO_SAY), (3, "skipped: paused"), (4, "claimed")):
        await db.run(OURS, claim, days, outcome)

    async def before(days: int, workspace: str = OURS) -> str | None:
        found = await db.read(workspace, slots.find_before, 1, "p", NOW + days * DAY)
        return found.slot if found is not None else None

    assert [await before(days) for days in (1, 2, 3, 4)] == [None, "1", "2", "2"]
    assert await before(4, STRANGER) is None


async def test_teams_are_found_by_their_numbers(db: Database) -> None:
    made = await db.run(OURS, teams.add, "C1", TEAM.settings, NOW)
    assert made is not None
    assert await db.read(OURS, teams.find, [made.id, 99]) == {made.id: made}
    assert await db.read(STRANGER, teams.find, [made.id]) == {}
