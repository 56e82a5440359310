"""Decisions come back as they were, the most urgent first, and only to their own workspace."""

import asyncio
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.engine import Connection

from bot.errors import UserError
from bot.rules import decisions as rules
from bot.rules.approval import Default, Delegation, Door, State
from bot.rules.decisions import Decision, Draft, Kind, Listing, Option, Query
from bot.rules.lists import LAST_PAGE
from bot.rules.people import Person
from storage import decisions
from storage.engine import Database, Tx
from storage.vault import Vault
from tests.conftest import KEY
from tests.storage.asking import asked_of

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
DUE = NOW + timedelta(days=4)
OURS, STRANGER = "T1", "T2"
ANA = Person(id="U1", name="Ana")
SOON = timedelta(microseconds=1)


def logged(number: int = 1, *, team: int = 1, due: datetime = DUE) -> Decision:
    draft = Draft(title=f"Question {number} <&> שלום 🚀", approver="U2", driver="U1", context="a\nb", due=due)
    return rules.log(draft, number=number, team=team, by="U3", now=NOW)


def answered(decision: Decision, verdict: State, at: datetime = NOW) -> Decision:
    return rules.decide(decision, verdict, by="U2", now=at, seen=decision.version, rationale="because")


def decide(tx: Tx, number: int, verdict: State) -> Decision:
    before = decisions.get(tx, number)
    assert before is not None
    after = answered(before, verdict)
    decisions.save(tx, after)
    return after


@pytest.fixture
def sqlite(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "plans.db"
    shutil.copy(sqlite_template, path)
    db = Database(f"sqlite:///{path}", Vault(KEY))
    yield db
    db.close()


async def kept(db: Database, *many: Decision) -> None:
    for one in many:
        await db.run(OURS, decisions.save, one)


async def needed(db: Database, team: int = 1) -> list[int]:
    return [one.number for one in await db.read(OURS, decisions.find_needed, team)]


async def made(db: Database, since: datetime, until: datetime, team: int = 1) -> list[int]:
    return [one.number for one in await db.read(OURS, decisions.find_made, team, since=since, until=until)]


async def test_a_decision_comes_back_as_it_was_through_its_whole_life(db: Database) -> None:
    decision = logged()
    asked = answered(decision, State.CHANGES)
    draft = Draft(title="Better", context="", due=DUE + timedelta(days=1))
    again = rules.resubmit(asked, draft, by="U1", seen=1)
    for one in (decision, asked, again, answered(again, State.APPROVED, NOW + SOON)):
        await kept(db, one)
        assert await db.read(OURS, decisions.get, 1) == one
    assert await db.read(OURS, decisions.get, 2) is None


def whole_life() -> list[Decision]:
    """One after the other, each thing that can happen to a decision."""
    options = (Option(name="Redis <&>", tradeoff="שלום"), Option(name="Rabbit", tradeoff="slow 🚀"))
    draft = Draft(
        title="Pick the queue",
        approver="U2",
        driver="U1",
        context="a\nb",
        due=DUE,
        link="https://example.com/prd",
        label="PRD v3",
        options=options,
        default=Default(state=State.APPROVED, option=2),
        expected="p95",
        review_on=date(2027, 2, 1),
        contributors=("U7", "U8"),
        informed=("U9",),
        informed_channels=("C2",),
    )
    steps = [rules.log(draft, number=1, team=1, by="U3", now=NOW)]

    def then(after: Decision) -> None:
        steps.append(after)

    away = Delegation(to="U4", start=NOW, until=DUE)
    then(rules.delegate(steps[-1], away, by="U2", driver_may_approve=False, now=NOW))
    then(rules.add_input(steps[-1], Kind.OBJECTION, "slow", steelman="safe", by="U5", now=NOW, seen=1))
    then(rules.add_input(steps[-1], Kind.CONCERN, "dear", by="U6", now=NOW, seen=1))
    then(rules.answer_steelman(steps[-1], 1, fair=False, by="U1", now=NOW))
    then(rules.resolve(steps[-1], 2, by="U1", why="cheaper now", now=NOW))
    then(rules.decide(steps[-1], State.CHANGES, by="U4", now=NOW, seen=1, rationale="more"))
    again = replace(rules.draft_of(steps[-1]), title="Pick one queue", door=Door.ONE_WAY, default=None)
    then(rules.resubmit(steps[-1], again, by="U1", seen=1, now=NOW))
    then(
        rules.decide(
            steps[-1], State.APPROVED, by="U4", now=NOW + SOON, seen=2, rationale="ok", option=1, conditions="by May"
        )
    )
    then(rules.commit(steps[-1], by="U5", now=NOW))
    then(rules.ask_to_reopen(steps[-1], "it fell over", by="U5", now=NOW))
    then(rules.pass_reopening(steps[-1], "U6", by=ANA, admins=(), driver_may_approve=False, now=NOW + SOON))
    then(rules.refuse_reopening(steps[-1], "known", by="U6", now=NOW))
    then(rules.review(steps[-1], expected="p95", happened="p99", lesson="measure", by=ANA, admins=(), now=NOW))
    then(rules.ask_to_reopen(steps[-1], "it fell over again", by="U5", now=NOW))
    old, new = rules.accept_reopening(steps[-1], number=2, due=DUE, zone="UTC", by="U2", now=NOW)
    return [*steps, old, new, rules.withdraw(new, by=ANA, admins=(), why="", mistake=True, now=NOW)]


async def test_everything_about_a_decision_comes_back(db: Database) -> None:
    for one in whole_life():
        await kept(db, one)
        assert await db.read(OURS, decisions.get, one.number) == one


async def test_every_text_stays_readable(db: Database) -> None:
    steps = whole_life()
    for one in steps:
        await kept(db, one)
    texts = await db.read(OURS, decisions.find_versions, 1)
    assert texts == [steps[0].text, steps[-3].text]
    assert [one.title for one in texts] == ["Pick the queue", "Pick one queue"]


async def test_numbers_count_up_in_each_workspace(db: Database) -> None:
    assert [await db.run(OURS, decisions.claim_number) for _ in range(3)] == [1, 2, 3]
    assert await db.run(STRANGER, decisions.claim_number) == 1


async def test_what_is_needed_comes_most_urgent_first(db: Database) -> None:
    withdrawn = rules.withdraw(logged(6), by=ANA, admins=(), why="x", now=NOW)
    await kept(
        db,
        logged(1, due=DUE + timedelta(days=1)),
        logged(2),
        answered(logged(3, due=NOW + timedelta(hours=1)), State.CHANGES),
        answered(logged(4), State.APPROVED),
        answered(logged(5), State.DECLINED),
        withdrawn,
        logged(7, team=2),
        logged(8),
    )
    assert await needed(db) == [3, 2, 8, 1], "a request for changes still waits for its decision"
    assert await needed(db, team=2) == [7]
    assert await needed(db, team=3) == []


async def test_a_decision_falls_into_one_window_and_never_into_two(db: Database) -> None:
    friday, week = NOW, timedelta(days=7)
    await kept(
        db,
        answered(logged(1), State.APPROVED, friday - SOON),
        answered(logged(2), State.DECLINED, friday),
        answered(logged(3), State.APPROVED, friday + SOON),
        answered(logged(4), State.CHANGES, friday),
        answered(logged(5, team=2), State.APPROVED, friday),
        logged(6),
    )
    assert await made(db, friday - week, friday) == [1, 2], "oldest first, with what was made at the cut-off itself"
    assert await made(db, friday, friday + week) == [3]
    assert await made(db, friday - week, friday, team=2) == [5]


async def test_of_two_answers_at_once_one_wins_and_the_other_is_told(db: Database) -> None:
    await kept(db, logged())
    tries = [db.run(OURS, decide, 1, verdict) for verdict in (State.APPROVED, State.DECLINED)]
    results = await asyncio.gather(*tries, return_exceptions=True)
    (lost,) = [one for one in results if isinstance(one, UserError)]
    (won,) = [one for one in results if isinstance(one, Decision)]
    assert (lost.code, lost.facts["state"]) == ("already_decided", won.approval.state.value)
    assert await db.read(OURS, decisions.get, 1) == won


async def test_a_stranger_sees_and_changes_nothing(db: Database) -> None:
    ours = answered(logged(), State.APPROVED)
    await kept(db, ours, logged(2))
    assert await db.read(STRANGER, decisions.get, 1) is None
    assert await db.read(STRANGER, decisions.find_needed, 1) == []
    week = timedelta(days=7)
    assert await db.read(STRANGER, decisions.find_made, 1, since=NOW - week, until=NOW + week) == []
    await db.run(STRANGER, decisions.save, replace(logged(), title="Theirs"))
    assert await db.read(OURS, decisions.get, 1) == ours
    assert await needed(db) == [2]
    assert await db.read(STRANGER, decisions.find_versions, 1) == [replace(logged(), title="Theirs").text]
    assert (await db.read(OURS, decisions.find_versions, 1)) == [ours.text]
    for listing in Listing:
        page = await db.read(STRANGER, decisions.find_page, Query(listing=listing, me="U1"), [1], now=NOW)
        assert {one.title for one in page.decisions} <= {"Theirs"}


# --- lists -----------------------------------------------------------------------------------------------------------


async def listed(
    db: Database, query: Query | Listing, teams: tuple[int, ...] = (1,), *, number: int = 1
) -> tuple[list[int], bool]:
    wanted = Query(listing=query, me="U9") if isinstance(query, Listing) else query
    page = await db.read(OURS, decisions.find_page, wanted, teams, now=NOW, number=number)
    assert page.number == number
    return [one.number for one in page.decisions], page.more


def titled(number: int, title: str, *, team: int = 1) -> Decision:
    return replace(logged(number, team=team), title=title)


async def test_a_list_holds_what_it_says_in_its_order(db: Database) -> None:
    late = logged(5, due=NOW - timedelta(days=1))
    gone = rules.withdraw(logged(6), by=ANA, admins=(), why="x", now=NOW)
    mistake = rules.withdraw(logged(7), by=ANA, admins=(), why="", mistake=True, now=NOW)
    await kept(
        db,
        logged(1),
        answered(logged(2, due=NOW + timedelta(days=1)), State.CHANGES),
        answered(logged(3), State.APPROVED, NOW + timedelta(hours=2)),
        answered(logged(4), State.DECLINED, NOW + timedelta(hours=1)),
        late,
        gone,
        mistake,
        logged(8, team=2),
    )
    assert await listed(db, Listing.OPEN) == ([5, 2, 1], False)
    assert await listed(db, Listing.OVERDUE) == ([5], False)
    assert await listed(db, Listing.DECIDED) == ([3, 4], False)
    assert await listed(db, Listing.ALL) == ([6, 5, 4, 3, 2, 1], False)
    assert await listed(db, Listing.OPEN, (1, 2)) == ([5, 2, 1, 8], False)
    assert await listed(db, Listing.ALL, (2, 1)) == ([8, 6, 5, 4, 3, 2, 1], False)
    assert await listed(db, Listing.ALL, ()) == ([], False), "who sees no channel sees no decision"


async def test_mine_is_what_i_decide_drive_or_decide_for_somebody(db: Database) -> None:
    theirs, driven, asked = (replace(logged(n), driver="U8") for n in (1, 2, 3))
    away = Delegation(to="U9", start=NOW - timedelta(days=2), until=DUE)
    past = replace(away, until=NOW)
    await kept(
        db,
        theirs,
        replace(driven, driver="U9"),
        replace(asked, approval=replace(asked.approval, approver="U9", due=NOW)),
        replace(logged(4), approval=replace(logged(4).approval, delegation=away)),
        replace(logged(5), approval=replace(logged(5).approval, delegation=past)),
        replace(answered(logged(6), State.APPROVED), driver="U9"),
        replace(logged(7, team=2), driver="U9"),
        replace(logged(8), driver="U9", approval=replace(logged(8).approval, approver="U9")),
    )
    assert await listed(db, Listing.MINE) == ([3, 2, 4, 8], False)


async def test_many_new_ones_are_kept_as_each_alone_would_be(db: Database) -> None:
    many = [logged(1), answered(titled(2, "queue"), State.APPROVED), logged(3, team=2)]
    await db.run(OURS, decisions.add_many, many)
    assert [await db.read(OURS, decisions.get, one.number) for one in many] == many
    assert await db.read(OURS, decisions.find_versions, 2) == [many[1].text]
    assert await listed(db, Query(listing=Listing.DECIDED, me="U9", words="que")) == ([2], False)
    assert await listed(db, Listing.MINE) == ([], False)
    assert await db.read(STRANGER, decisions.get, 1) is None


async def test_ten_a_page_and_each_once(db: Database) -> None:
    for number in range(1, 24):
        await kept(db, logged(number, team=1 + number % 2))
    pages = [await listed(db, Listing.ALL, (1, 2), number=n) for n in (1, 2, 3, 4)]
    assert [more for _, more in pages] == [True, True, False, False]
    assert [len(numbers) for numbers, _ in pages] == [10, 10, 3, 0]
    assert [one for numbers, _ in pages for one in numbers] == list(range(23, 0, -1))


async def test_words_find_what_begins_with_them(db: Database) -> None:
    options = (Option(name="RabbitMQ", tradeoff="slow"), Option(name="Kafka", tradeoff="ops-heavy"))
    await kept(
        db,
        titled(1, "Pick the queue"),
        titled(2, "Über die Migration entscheiden"),
        replace(titled(3, "Pricing"), options=options, label="PRD v3"),
        titled(4, "Queueing discipline 50% <b>"),
        titled(5, "A queue of another team", team=2),
        answered(titled(6, "The old queue"), State.APPROVED),
        titled(7, "Migrate the UI"),
    )
    for words, numbers in {
        "queue": [6, 4, 1],
        "QUE": [6, 4, 1],
        "queueing": [4],
        "uber": [2],
        "über entscheiden": [2],
        "entscheiden pick": [],
        "migr": [7, 2],
        "migrat": [7, 2],
        "migration": [2],
        "ui": [7],
        "u": [],
        "rabbit heavy": [3],
        "prd": [3],
        "50% <b>": [4],
        "50": [4],
        "ueue": [],
        "_": [7, 6, 4, 3, 2, 1],
    }.items():
        assert (await listed(db, Query(listing=Listing.ALL, me="U9", words=words)))[0] == numbers, words
    assert await listed(db, Query(listing=Listing.OPEN, me="U9", words="queue")) == ([4, 1], False)
    assert await listed(db, Query(listing=Listing.OPEN, me="U9", words="queue"), (1, 2)) == ([5, 4, 1], False)
    await kept(db, rules.withdraw(titled(4, "Queueing"), by=ANA, admins=(), why="x", now=NOW))
    assert await listed(db, Query(listing=Listing.ALL, me="U9", words="queue")) == ([6, 4, 1], False)
    assert await listed(db, Query(listing=Listing.OPEN, me="U9", words="queue")) == ([1], False)
    await kept(db, titled(1, "Pick the broker"))
    assert await listed(db, Query(listing=Listing.OPEN, me="U9", words="queue")) == ([], False)
    for me, found in (("U1", [1]), ("U2", [1]), ("U3", [])):
        assert await listed(db, Query(listing=Listing.MINE, me=me, words="broker")) == (found, False)
    assert await listed(db, Query(listing=Listing.OPEN, me="U9", words="broker")) == ([1], False)


async def test_approver_and_driver_narrow_a_list(db: Database) -> None:
    await kept(db, logged(1), replace(logged(2), driver="U8"), replace(titled(3, "queue"), driver="U8"))
    for query, numbers in (
        (Query(listing=Listing.OPEN, me="U9", driver="U8"), [2, 3]),
        (Query(listing=Listing.OPEN, me="U9", driver="U8", words="queue"), [3]),
        (Query(listing=Listing.ALL, me="U9", approver="U2", driver="U1"), [1]),
        (Query(listing=Listing.MINE, me="U8", approver="U7"), []),
        (Query(listing=Listing.MINE, me="U8", approver="U2"), [2, 3]),
    ):
        assert (await listed(db, query))[0] == numbers


async def test_people_among_what_was_decided_are_looked_up_and_follow_their_decision(db: Database) -> None:
    await kept(
        db,
        answered(logged(1), State.APPROVED),
        answered(replace(titled(2, "queue"), driver="U8"), State.DECLINED),
        logged(3),
        answered(logged(4, team=2), State.APPROVED),
    )
    decided = Query(listing=Listing.DECIDED, me="U9")
    for narrowed, numbers in (
        (replace(decided, approver="U2"), [2, 1]),
        (replace(decided, driver="U8", approver="U2"), [2]),
        (replace(decided, driver="U8", words="queue"), [2]),
        (replace(decided, driver="U1", words="queue"), []),
        (replace(decided, approver="U7"), []),
        (replace(decided, listing=Listing.ALL, driver="U1"), [3, 1]),
    ):
        assert await listed(db, narrowed) == (numbers, False)
    await kept(db, replace(logged(3), driver="U8"))
    assert await listed(db, replace(decided, listing=Listing.ALL, driver="U1")) == ([1], False)
    assert await listed(db, replace(decided, listing=Listing.ALL, driver="U8")) == ([3, 2], False)


async def test_what_terms_can_not_tell_is_looked_at(db: Database) -> None:
    """How a long word goes on, what is overdue, and whether a delegate's days are over."""
    away = Delegation(to="U9", start=NOW - timedelta(days=2), until=DUE)
    past = replace(away, until=NOW)
    await kept(
        db,
        titled(1, "The migrational plan"),
        titled(2, "The migrations"),
        replace(titled(3, "Plan"), approval=replace(logged(3).approval, due=NOW - SOON)),
        replace(titled(4, "Plan"), approval=replace(logged(4).approval, delegation=away)),
        replace(titled(5, "Plan"), approval=replace(logged(5).approval, delegation=past)),
    )
    for listing, words, numbers in (
        (Listing.ALL, "migration", [2, 1]),
        (Listing.ALL, "migrationa", [1]),
        (Listing.ALL, "migrationa migrations", []),
        (Listing.ALL, "plan migrational", [1]),
        (Listing.OVERDUE, "plan", [3]),
        (Listing.MINE, "plan", [4]),
    ):
        assert await listed(db, Query(listing=listing, me="U9", words=words)) == (numbers, False), words


async def test_there_is_no_page_after_the_last_one(db: Database) -> None:
    await kept(db, *(logged(number) for number in range(1, 12)))
    page = await db.read(OURS, decisions.find_page, Query(listing=Listing.ALL, me="U9"), [1], now=NOW, number=10**9)
    assert (page.number, page.decisions, page.more) == (LAST_PAGE, (), False)


NARROWED: tuple[dict[str, str], ...] = (
    {},
    {"words": "queue"},
    {"words": "migration plan"},
    {"words": "internationalization plan"},
    {"approver": "U2"},
    {"driver": "U1"},
    {"approver": "U2", "driver": "U1"},
    {"approver": "U2", "words": "queue"},
)


async def test_a_list_reads_an_index_in_its_order(sqlite: Database) -> None:
    """What it costs does not grow with what is there: no table is walked through, and nothing is sorted."""
    asked = asked_of(sqlite)
    await kept(sqlite, titled(1, "queue migration plan internationalization"))
    for listing in Listing:
        for narrowed in NARROWED:
            await listed(sqlite, Query(listing=listing, me="U1", **narrowed))  # type: ignore[arg-type]
    with sqlite._reader.connect() as connection:
        lists = [one for one in asked if "ORDER BY decision" in one[0] and "LIMIT" in one[0]]
        counts = [one for one in asked if one[0].startswith("SELECT (SELECT count")]
        assert len(lists) > len(Listing) * len(NARROWED)
        assert len(counts) >= len(Listing) * 2
        for statement, parameters in lists:
            steps = _plan(connection, statement, parameters)
            assert not [one for one in steps if one.startswith("SCAN") or "TEMP B-TREE" in one], (statement, steps)
            if "FROM decisions" in statement.partition("WHERE")[0]:
                whose = [who for who in ("approver", "driver", "delegate") if f"decisions.{who} = ?" in statement]
                assert not whose or any(f"INDEX decisions_by_{who}" in steps[0] for who in whose)
            else:
                assert "INDEX" in steps[0]
                assert all("decision=?" in one for one in steps if "term_" in one), "looked up, not walked through"
        for statement, parameters in counts:
            steps = _plan(connection, statement, parameters)
            assert not [one for one in steps if one.startswith("SCAN decision")], (statement, steps)


def _plan(connection: Connection, statement: str, parameters: tuple[object, ...]) -> list[str]:
    return [str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]


async def test_what_somebody_has_to_review_is_found_by_its_driver(db: Database) -> None:
    day = date(2027, 2, 16)

    def made(number: int) -> Decision:
        return answered(replace(logged(number), review_on=day), State.APPROVED)

    reviewed = rules.review(made(3), expected="", happened="slow", lesson="", by=ANA, admins=(), now=NOW)
    unasked, asked = answered(logged(4), State.APPROVED), replace(logged(5), review_on=day)
    elsewhere = replace(made(6), driver="U9")
    await kept(db, made(1), made(2), reviewed, unasked, asked, elsewhere)
    assert await db.read(OURS, decisions.find_to_review, "U1") == [made(1), made(2)]
    assert await db.read(OURS, decisions.find_to_review, "U9") == [elsewhere]
    assert await db.read(STRANGER, decisions.find_to_review, "U1") == []


async def test_evidence_that_waits_is_found_by_who_answers_it(db: Database) -> None:
    def asked(number: int, to: str | None = None, team: int = 1) -> Decision:
        made = rules.ask_to_reopen(answered(logged(number, team=team), State.APPROVED), "new", by="U5", now=NOW)
        if to is None:
            return made
        return rules.pass_reopening(made, to, by=ANA, admins=(), driver_may_approve=False, now=NOW)

    refused = rules.refuse_reopening(asked(3, "U6"), "known", by="U6", now=NOW)
    again = rules.ask_to_reopen(replace(refused, number=4), "newer", by="U5", now=NOW)
    await kept(db, asked(1), asked(2, "U6", team=2), refused, again, answered(logged(5), State.APPROVED))
    assert await db.read(OURS, decisions.find_to_answer, "U2") == [asked(1), again], "whose approval it was"
    assert await db.read(OURS, decisions.find_to_answer, "U6") == [asked(2, "U6", team=2)]
    assert await db.read(OURS, decisions.find_to_answer, "U1") == []
    assert await db.read(STRANGER, decisions.find_to_answer, "U2") == []


async def test_evidence_that_waits_is_found_without_walking_through_what_was_answered(sqlite: Database) -> None:
    asked = asked_of(sqlite)
    await kept(sqlite, rules.ask_to_reopen(answered(logged(), State.APPROVED), "new", by="U5", now=NOW))
    assert len(await sqlite.read(OURS, decisions.find_to_answer, "U2")) == 1
    with sqlite._reader.connect() as connection:
        plans = [_plan(connection, *one) for one in asked if one[0].startswith("SELECT")]
    assert any("INDEX reopenings_by_outcome" in one for plan in plans for one in plan)
    assert not [one for plan in plans for one in plan if one.startswith("SCAN")]
