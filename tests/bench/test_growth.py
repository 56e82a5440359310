"""The growth of lists is measured over records as there are: of all of them together, and of the slowest."""

from pathlib import Path

import pytest

from bench import (
    finding,
    growth,
    lists_of_bets,
    lists_of_decisions,
    lists_of_launches,
    seed_bets,
    seed_decisions,
    seed_launches,
)
from bench.databases import Sqlite, opened, prepared
from bench.growth import Lists, Taken
from bench.plan import TINY
from bot.rules import bets as bet_rules
from bot.rules import launches as launch_rules
from bot.rules.decisions import Listing, Phase, Query, phase, searched
from storage import bets, decisions, launches


def test_the_decisions_are_most_of_them_made_and_the_same_in_every_run() -> None:
    many = list(seed_decisions.many(500))
    assert many == list(seed_decisions.many(500))
    assert [one.number for one in many] == list(range(1, 501))
    made = sum(phase(one) is Phase.MADE for one in many)
    assert 0.85 < made / len(many) < 1
    assert {one.team for one in many} == set(seed_decisions.TEAMS)
    for word, least, most in ((seed_decisions.RARE, 3, 3), (seed_decisions.COMMON, 10, 50)):
        assert least <= sum(word in searched(one) for one in many) <= most


async def test_what_is_seeded_is_what_would_have_been_saved(tmp_path: Path) -> None:
    few = 30
    url = await prepared(Sqlite(tmp_path), lambda db: seed_decisions.fill(db, few))
    async with opened(url) as db:
        for one in seed_decisions.many(few):
            assert await db.read(seed_decisions.WORKSPACE, decisions.get, one.number) == one
        query = Query(listing=Listing.ALL, me="U1", words=seed_decisions.RARE)
        found = await db.read(
            seed_decisions.WORKSPACE, decisions.find_page, query, seed_decisions.TEAMS, now=seed_decisions.NOW
        )
        assert len(found.decisions) == 3


def test_every_list_is_measured_plain_narrowed_and_turned() -> None:
    every = lists_of_decisions.cases()
    assert {query.listing for query, _, _ in every.values()} == set(Listing)
    assert any(query.words and query.approver for query, _, _ in every.values())
    assert max(number for _, _, number in every.values()) > 10


PLAIN = {"all": Taken(shown=10, seconds=[3.0, 2.0]), growth.EMPTY_PAGE: Taken(shown=0, seconds=[1.0, 4.0])}


def test_the_quickest_rounds_are_compared_and_what_few_lack_of_a_page_is_loaded() -> None:
    few = PLAIN | {"all rare": Taken(shown=5, seconds=[9.0, 1.5])}
    many = {"all": Taken(shown=10, seconds=[2.5]), "all rare": Taken(shown=5, seconds=[3.0])}
    assert growth.grown(few, many) == {"all": (1.25, 2.0), "all rare": (2.0, 1.5)}
    many = {"all rare": Taken(shown=10, seconds=[3.0])}
    assert growth.grown(few, many) == {"all rare": (1.5, 2.0)}


def test_all_of_them_together_are_compared_by_their_median_rounds() -> None:
    few = PLAIN | {"all rare": Taken(shown=10, seconds=[1.0, 1.0, 9.0])}
    many = {name: Taken(shown=one.shown, seconds=[second * 2 for second in one.seconds]) for name, one in few.items()}
    assert growth.overall(few, many) == (2.0, 2.5 + 2.5 + 1.0)


@pytest.mark.parametrize(
    "lists",
    [lists_of_decisions.lists(), lists_of_bets.lists(), lists_of_launches.lists(), finding.lists()],
    ids=["decisions", "bets", "launches", "find"],
)
async def test_each_case_is_timed_in_each_round_over_few_and_over_many(tmp_path: Path, lists: Lists) -> None:
    few, many = await growth.times(lists, Sqlite(tmp_path), TINY)
    assert few.keys() == many.keys() == lists.cases.keys()
    assert {growth.FULL_PAGE, growth.EMPTY_PAGE} < few.keys()
    assert (few[growth.FULL_PAGE].shown, few[growth.EMPTY_PAGE].shown) == (10, 0)
    assert all(len(one.seconds) == TINY.list_rounds for one in (*few.values(), *many.values()))


def test_the_bets_are_most_of_them_closed_and_the_same_in_every_run() -> None:
    many = list(seed_bets.many(500))
    assert many == list(seed_bets.many(500))
    phases = [bet_rules.phase(one) for one in many]
    assert 0.85 < phases.count(bet_rules.Phase.CLOSED) / len(many) < 1
    assert set(phases) == set(bet_rules.Phase) - {bet_rules.Phase.MISTAKE}
    stale = [one for one in many if bet_rules.is_stale(one, seed_decisions.NOW)]
    assert 0 < len(stale) < phases.count(bet_rules.Phase.NOW)
    for word, least, most in ((seed_decisions.RARE, 3, 3), (seed_decisions.COMMON, 10, 50)):
        assert least <= sum(word in bet_rules.searched(one) for one in many) <= most


async def test_seeded_bets_are_what_would_have_been_saved(tmp_path: Path) -> None:
    few = 30
    url = await prepared(Sqlite(tmp_path), lambda db: seed_bets.fill(db, few))
    async with opened(url) as db:
        for one in seed_bets.many(few):
            assert await db.read(seed_decisions.WORKSPACE, bets.get, one.number) == one
        found, _ = await db.read(seed_decisions.WORKSPACE, bets.find_named, seed_decisions.TEAMS, [seed_decisions.RARE])
        assert len(found) <= 3


def test_every_list_of_bets_is_measured_plain_narrowed_and_turned() -> None:
    every = lists_of_bets.cases()
    assert {query.listing for query, _, _ in every.values()} == set(bet_rules.Listing)
    assert any(query.words and query.owner for query, _, _ in every.values())
    assert max(number for _, _, number in every.values()) > 10


def test_the_launches_are_most_of_them_out_and_the_same_in_every_run() -> None:
    many = list(seed_launches.many(500))
    assert many == list(seed_launches.many(500))
    stages = [launch_rules.stage(one) for one in many]
    assert 0.7 < stages.count(launch_rules.Stage.LAUNCHED) / len(many) < 0.9
    assert set(stages) == set(launch_rules.Stage)
    for word, least, most in ((seed_decisions.RARE, 3, 3), (seed_decisions.COMMON, 10, 50)):
        assert least <= sum(word in launch_rules.searched(one) for one in many) <= most


async def test_seeded_launches_are_what_would_have_been_saved(tmp_path: Path) -> None:
    few = 30
    url = await prepared(Sqlite(tmp_path), lambda db: seed_launches.fill(db, few))
    async with opened(url) as db:
        for one in seed_launches.many(few):
            assert await db.read(seed_decisions.WORKSPACE, launches.get, one.number) == one


def test_every_list_of_launches_is_measured_plain_narrowed_and_turned() -> None:
    every = lists_of_launches.cases()
    assert {query.listing for query, _, _ in every.values()} == set(launch_rules.Listing)
    assert any(query.words and query.approver for query, _, _ in every.values())
    assert max(number for _, _, number in every.values()) > 10
