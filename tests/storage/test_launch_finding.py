"""Lists of launches: in their order, by words and people, each in its own workspace."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.rules.launches import Criterion, Ending, Launch, Listing, Outcome, Query, Terms
from bot.rules.lists import LAST_PAGE
from storage import launches
from storage.engine import Database
from tests import launching
from tests.launching import NOW, TUESDAY

OURS, STRANGER = "T1", "T2"
DAY = timedelta(days=1)


def launch(number: int, name: str = "Checkout", *, approver: str = "U2", **more: Any) -> Launch:
    made = launching.launch(number, name, **{"at": TUESDAY, **more})
    return replace(made, approval=replace(made.approval, approver=approver))


def out(number: int, **more: Any) -> Launch:
    return launch(number, **{"launched_at": NOW, "launched_by": "U1", **more})


def ended(number: int, **more: Any) -> Launch:
    return launch(number, ending=Ending(outcome=Outcome.CANCELLED, by="U1", at=NOW, why="x"), **more)


async def kept(db: Database, *many: Launch) -> None:
    await db.run(OURS, launches.add_many, many)


async def listed(
    db: Database, query: Query | Listing, teams: tuple[int, ...] = (1,), *, number: int = 1, workspace: str = OURS
) -> list[int]:
    wanted = Query(listing=query, me="U9") if isinstance(query, Listing) else query
    page = await db.read(workspace, launches.find_page, wanted, teams, number=number)
    return [one.number for one in page.launches]


def by(listing: Listing = Listing.ALL, **narrowed: Any) -> Query:
    return Query(listing=listing, me=narrowed.pop("me", "U9"), **narrowed)


async def test_a_list_holds_what_it_says_in_its_order(db: Database) -> None:
    await kept(
        db,
        launch(1, at=TUESDAY + DAY),
        launch(2),
        launch(3, at=TUESDAY - 30 * DAY),
        launch(4, owner="U9", approver="U9", at=TUESDAY + 2 * DAY),
        launch(5, approver="U9"),
        out(6, launched_at=NOW - DAY),
        out(7, owner="U9"),
        out(8, launched_at=NOW - DAY),
        ended(9, at=TUESDAY),
        ended(10, launched_at=NOW, launched_by="U1", at=TUESDAY + DAY),
        launch(11, team=2, at=TUESDAY),
    )
    for listing, numbers in (
        (Listing.COMING, [3, 2, 5, 1, 4]),
        (Listing.MINE, [5, 4]),
        (Listing.LAUNCHED, [7, 8, 6]),
        (Listing.ENDED, [10, 9]),
        (Listing.ALL, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]),
    ):
        assert await listed(db, listing) == numbers, listing
        assert await listed(db, listing, workspace=STRANGER) == []
        assert await listed(db, listing, ()) == [], "who sees no channel sees no launch"
    assert await listed(db, Listing.COMING, (2, 1)) == [3, 2, 5, 11, 1, 4]


async def test_people_and_words_narrow_each_list(db: Database) -> None:
    await kept(
        db,
        launch(1, "Über-Checkout for internationalization", at=TUESDAY + DAY),
        launch(2, "Beta", owner="U3", terms=Terms(name="Beta", criteria=(Criterion(text="Conversion over 3%"),))),
        launch(3, "Beta two", owner="U3", approver="U9", at=TUESDAY - DAY),
        out(4, name="Beta three", owner="U3", launched_at=NOW - DAY),
        out(5, name="Beta four", owner="U3", approver="U3"),
        ended(6, name="Beta five", owner="U4"),
        launch(7, "Beta", team=2),
    )
    for query, numbers in (
        (by(Listing.COMING, owner="U3"), [3, 2]),
        (by(Listing.COMING, owner="U3", approver="U2"), [2]),
        (by(Listing.COMING, approver="U9"), [3]),
        (by(Listing.COMING, words="beta"), [3, 2]),
        (by(Listing.COMING, words="conv"), [2]),
        (by(Listing.COMING, words="uber internationalization"), [1]),
        (by(Listing.COMING, words="internationals"), []),
        (by(Listing.MINE, owner="U3"), [3]),
        (by(Listing.MINE, words="two"), [3]),
        (by(Listing.MINE, words="beta", me="U3", approver="U2"), [2]),
        (by(Listing.MINE, me="U3"), [3, 2]),
        (by(Listing.LAUNCHED, owner="U3"), [5, 4]),
        (by(Listing.LAUNCHED, owner="U3", approver="U3", words="be fo"), []),
        (by(Listing.LAUNCHED, owner="U3", approver="U3", words="bet fou"), [5]),
        (by(Listing.ENDED, words="five"), [6]),
        (by(words="beta"), [6, 5, 4, 3, 2]),
        (by(words="beta", owner="U3"), [5, 4, 3, 2]),
    ):
        assert await listed(db, query) == numbers, query
        assert await listed(db, query, workspace=STRANGER) == []
    assert await listed(db, by(words="beta"), (1, 2)) == [7, 6, 5, 4, 3, 2]


async def test_ten_a_page_and_each_once(db: Database) -> None:
    await kept(db, *(launch(n, team=1 + n % 2, at=TUESDAY + n * DAY, owner="U9", approver="U9") for n in range(1, 24)))
    for listing, order in (
        (Listing.COMING, range(1, 24)),
        (Listing.MINE, range(1, 24)),
        (Listing.ALL, range(23, 0, -1)),
    ):
        pages = [await db.read(OURS, launches.find_page, by(listing), (1, 2), number=n) for n in (1, 2, 3, 4)]
        assert [one.more for one in pages] == [True, True, False, False]
        assert [one.number for page in pages for one in page.launches] == list(order)
    far = await db.read(OURS, launches.find_page, by(), [1], number=10**9)
    assert (far.number, far.launches, far.more) == (LAST_PAGE, (), False)


async def test_a_launch_moves_between_lists_and_is_found_by_its_new_words(db: Database) -> None:
    before = launch(1, "Checkout")
    await kept(db, before)
    after = replace(before, terms=Terms(name="Payments"), owner="U5", launched_at=NOW, launched_by="U1", version=2)
    await db.run(OURS, launches.save, before, after)
    assert await listed(db, Listing.COMING) == []
    assert await listed(db, Listing.LAUNCHED) == [1]
    for query, numbers in (
        (by(words="checkout"), []),
        (by(words="pay"), [1]),
        (by(owner="U1"), []),
        (by(owner="U5"), [1]),
    ):
        assert await listed(db, query) == numbers
