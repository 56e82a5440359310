"""Many rows in one statement: put in, put in where they are new, and taken out."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from storage.engine import Database, Tx
from storage.texts import FoundRow

OURS, THEIRS = "T1", "T2"
PLACE = {"closed": False, "age": -5, "kind": "bet", "number": 1, "team": 1}


def terms(*words: str, **place: Any) -> list[dict[str, Any]]:
    return [{**PLACE, **place, "term": word} for word in words]


def kept(tx: Tx) -> list[tuple[str, int]]:
    return sorted((row.term, row.team) for row in tx.all(tx.rows(FoundRow)))


async def test_each_row_is_put_in_with_what_all_share_and_what_is_its_own(db: Database) -> None:
    await db.run(
        OURS, lambda tx: tx.insert_many(FoundRow, [*terms("it's", "ü%s", '"a"', "{b}", "\\"), *terms("z", team=2)])
    )
    found = await db.read(OURS, kept)
    assert found == sorted([("it's", 1), ("ü%s", 1), ('"a"', 1), ("{b}", 1), ("\\", 1), ("z", 2)])
    assert await db.read(THEIRS, kept) == []


async def test_one_row_alone_and_no_row_at_all(db: Database) -> None:
    await db.run(OURS, lambda tx: tx.insert_many(FoundRow, terms("one")))
    await db.run(OURS, lambda tx: tx.insert_many(FoundRow, []))
    await db.run(OURS, lambda tx: tx.insert_new_many(FoundRow, []))
    await db.run(OURS, lambda tx: tx.delete_many(FoundRow, []))
    assert await db.read(OURS, kept) == [("one", 1)]


async def test_a_row_that_is_there_is_refused_or_left_out(db: Database) -> None:
    await db.run(OURS, lambda tx: tx.insert_many(FoundRow, terms("a", "b")))
    with pytest.raises(IntegrityError):
        await db.run(OURS, lambda tx: tx.insert_many(FoundRow, terms("c", "b")))
    assert await db.read(OURS, kept) == [("a", 1), ("b", 1)]
    await db.run(OURS, lambda tx: tx.insert_new_many(FoundRow, terms("c", "b", "c")))
    assert await db.read(OURS, kept) == [("a", 1), ("b", 1), ("c", 1)]


async def test_only_rows_that_are_like_one_of_these_go_and_none_of_others(db: Database) -> None:
    for workspace in (OURS, THEIRS):
        await db.run(workspace, lambda tx: tx.insert_many(FoundRow, [*terms("a", "b", "c"), *terms("a", team=2)]))
    await db.run(OURS, lambda tx: tx.delete_many(FoundRow, terms("a", "c", "no such")))
    assert await db.read(OURS, kept) == [("a", 2), ("b", 1)]
    await db.run(OURS, lambda tx: tx.delete_many(FoundRow, [*terms("a", team=2), *terms("b")]))
    assert await db.read(OURS, kept) == []
    assert len(await db.read(THEIRS, kept)) == 4


async def test_what_is_asked_next_sees_it(db: Database) -> None:
    def work(tx: Tx) -> list[list[tuple[str, int]]]:
        seen = []
        tx.insert_new_many(FoundRow, terms("a", "b"))
        seen.append(kept(tx))
        tx.delete_many(FoundRow, terms("a"))
        seen.append(kept(tx))
        return seen

    assert await db.run(OURS, work) == [[("a", 1), ("b", 1)], [("b", 1)]]


@pytest.mark.parametrize("wrong", [{"workspace": THEIRS}, {"colour": "red"}])
@pytest.mark.parametrize("way", [Tx.insert_many, Tx.insert_new_many, Tx.delete_many])
async def test_a_column_that_is_none_or_says_the_workspace_is_refused(
    db: Database, way: Callable[..., None], wrong: dict[str, str]
) -> None:
    with pytest.raises(TypeError, match="no such columns"):
        await db.run(OURS, way, FoundRow, [{**PLACE, **wrong}])
