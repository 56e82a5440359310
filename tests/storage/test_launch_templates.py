"""A team's checklist is kept whole, one change follows the other, and no other workspace sees it."""

import asyncio
from dataclasses import replace

from bot.errors import UserError
from bot.rules.launches import Phase, Template, TemplateItem, default_template, templating
from storage import launches
from storage.engine import Database, Tx
from tests.launching import NOW

OURS, STRANGER = "T1", "T2"
ITEM = TemplateItem(text="Legal has read it 👩‍🚀", phase=Phase.BEFORE, owner="U7", due=-5, blocking=False)
REVIEW = TemplateItem(text="Look back", phase=Phase.AFTER, due=14, blocking=False, review=True)
TEMPLATE = Template(team=3, items=(ITEM, REVIEW), version=4)


def remove(tx: Tx, at: int, seen: int) -> Template:
    template = launches.get_template(tx, 3)
    changed = templating.remove(template, at, seen=seen)
    launches.save_template(tx, changed)
    return changed


async def test_a_team_has_the_usual_checklist_until_it_has_its_own(db: Database) -> None:
    assert await db.read(OURS, launches.get_template, 3) == default_template(3)
    await db.run(OURS, launches.save_template, TEMPLATE)
    assert await db.read(OURS, launches.get_template, 3) == TEMPLATE
    assert await db.read(OURS, launches.get_template, 4) == default_template(4)
    emptied = replace(TEMPLATE, items=(), version=5)
    await db.run(OURS, launches.save_template, emptied)
    assert await db.read(OURS, launches.get_template, 3) == emptied


async def test_of_two_changes_of_what_both_saw_one_is_told(db: Database) -> None:
    await db.run(OURS, launches.save_template, TEMPLATE)
    results = await asyncio.gather(*(db.run(OURS, remove, at, 4) for at in (0, 1)), return_exceptions=True)
    assert sorted(type(one).__name__ for one in results) == ["Template", "UserError"]
    (lost,) = [one for one in results if isinstance(one, UserError)]
    assert lost.code == "changed_meanwhile"
    assert len((await db.read(OURS, launches.get_template, 3)).items) == 1


async def test_what_somebody_is_about_to_import_is_the_last_that_they_were_shown(db: Database) -> None:
    assert await db.read(OURS, launches.get_import, 3, "U1", "first") is None
    await db.run(OURS, launches.save_import, 3, "U1", "first", [ITEM], NOW)
    await db.run(OURS, launches.save_import, 3, "U2", "theirs", [], NOW)
    assert await db.read(OURS, launches.get_import, 3, "U1", "first") == (ITEM,)
    await db.run(OURS, launches.save_import, 3, "U1", "second", [ITEM, REVIEW], NOW)
    assert await db.read(OURS, launches.get_import, 3, "U1", "first") is None
    assert await db.read(OURS, launches.get_import, 3, "U1", "second") == (ITEM, REVIEW)
    assert await db.read(OURS, launches.get_import, 3, "U2", "theirs") == ()
    assert await db.read(OURS, launches.get_import, 4, "U1", "second") is None


async def test_a_stranger_sees_and_changes_nothing(db: Database) -> None:
    await db.run(OURS, launches.save_template, TEMPLATE)
    await db.run(OURS, launches.save_import, 3, "U1", "first", [ITEM], NOW)
    assert await db.read(STRANGER, launches.get_template, 3) == default_template(3)
    assert await db.read(STRANGER, launches.get_import, 3, "U1", "first") is None
    await db.run(STRANGER, launches.save_template, replace(TEMPLATE, items=()))
    await db.run(STRANGER, launches.save_import, 3, "U1", "first", [], NOW)
    assert await db.read(OURS, launches.get_template, 3) == TEMPLATE
    assert await db.read(OURS, launches.get_import, 3, "U1", "first") == (ITEM,)
