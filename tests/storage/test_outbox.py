"""The outbox: said once, in order, the latest card wins."""

import asyncio
import threading
from collections.abc import Collection
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from bot.messages import kit
from storage import outbox
from storage.engine import Database, Tx
from storage.outbox import Kind, Letter, Recipe, Sent, Status
from tests.waiting import until

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
LATER = NOW + timedelta(minutes=1)
OURS, STRANGER = "T1", "T2"


def say(tx: Tx, key: str, text: str, to: str = "C1", thread: str | None = None) -> None:
    outbox.put(tx, key=key, to=to, message=kit.message(text), about=text, at=NOW, thread=thread, team=1)


def show(tx: Tx, key: str, text: str) -> None:
    outbox.update(tx, key=key, message=kit.message(text), at=NOW)


async def claim(db: Database, conversation: str = "C1", now: datetime = NOW) -> Letter | None:
    others = {"C1", "C2", "C3"} - {conversation}
    turns = await db.run(OURS, outbox.claim_heads, now, limit=1, busy=others)
    return turns[0].letter if turns else None


async def due(db: Database, workspace: str = OURS, held: Collection[str] = ()) -> list[str]:
    """The conversations whose turn it is; nothing is claimed."""

    class LookedError(Exception):
        pass

    found: list[str] = []

    def look(tx: Tx) -> None:
        found.extend(turn.letter.conversation for turn in outbox.claim_heads(tx, NOW, limit=10, held=held))
        raise LookedError

    with pytest.raises(LookedError):
        await db.run(workspace, look)
    return found


async def letter(db: Database, key: str) -> Letter:
    found = await db.read(OURS, outbox.get, key)
    assert found is not None
    return found


async def must_claim(db: Database, conversation: str = "C1") -> Letter:
    letter = await claim(db, conversation)
    assert letter is not None
    return letter


async def send(db: Database, ts: str, conversation: str = "C1") -> Letter:
    letter = await must_claim(db, conversation)
    await db.run(OURS, outbox.mark_sent, letter, channel=conversation, ts=ts, at=NOW)
    return letter


async def test_a_key_is_said_once(db: Database) -> None:
    await db.run(OURS, say, "a", "first")
    await db.run(OURS, say, "a", "again")
    assert (await send(db, "1.0")).text == "first"
    assert await claim(db) is None


async def test_a_conversation_keeps_its_order_and_others_go_on(db: Database) -> None:
    await db.run(OURS, say, "a", "one")
    await db.run(OURS, say, "b", "two")
    await db.run(OURS, say, "c", "elsewhere", "C2")
    first = await must_claim(db)
    assert await claim(db) is None, "the second waits while the first is being sent"
    assert await due(db) == ["C2"]
    await db.run(OURS, outbox.mark_retry, first, due_at=NOW + timedelta(seconds=30), error="http_503")
    assert await claim(db) is None, "and while the first waits for its time"
    await must_claim(db, "C2")
    assert await db.read(OURS, outbox.next_due, NOW) == NOW + timedelta(seconds=30)
    later = await claim(db, now=NOW + timedelta(seconds=30))
    assert later is not None
    assert (later.text, later.attempts) == ("one", 2)


async def test_a_held_kind_waits(db: Database) -> None:
    await db.run(OURS, say, "a", "one")
    assert await db.run(OURS, outbox.claim_heads, NOW, limit=1, held={Kind.POST}) == []
    assert await due(db, held={Kind.POST}) == []
    assert await due(db) == ["C1"]


async def test_updates_of_a_card_collapse_into_the_latest(db: Database) -> None:
    await db.run(OURS, say, "card", "v1")
    await db.run(OURS, show, "card", "v2")
    assert (await send(db, "1.0")).text == "v2", "an update before the post changes the post"
    for text in ("v3", "v4"):
        await db.run(OURS, show, "card", text)
    update = await send(db, "1.0")
    assert (update.kind, update.text, update.thread) == (Kind.UPDATE, "v4", "card")
    assert await claim(db) is None


async def test_an_update_while_an_update_is_sent_goes_out_after_it(db: Database) -> None:
    await db.run(OURS, say, "card", "v1")
    await send(db, "1.0")
    await db.run(OURS, show, "card", "v2")
    sending = await must_claim(db)
    await db.run(OURS, show, "card", "v3")
    await db.run(OURS, outbox.mark_sent, sending, channel="C1", ts="1.0", at=NOW)
    assert (await send(db, "1.0")).text == "v3"
    assert await claim(db) is None


async def test_what_a_dead_process_was_sending_is_looked_for_and_holds_its_conversation_up(db: Database) -> None:
    await db.run(OURS, say, "a", "one")
    await db.run(OURS, say, "b", "two")
    await must_claim(db)
    assert await db.read(OURS, outbox.is_sending)
    look_at = NOW + timedelta(seconds=5)
    (abandoned,) = await db.run(OURS, outbox.mark_abandoned, look_at=look_at)
    assert (abandoned.key, abandoned.status) == ("a", Status.IN_DOUBT)
    assert await claim(db) is None
    assert await db.read(OURS, outbox.next_due, NOW) == look_at
    assert await db.run(OURS, outbox.mark_again, abandoned.id) is None, "nobody need be asked while we can look"
    doubtful = await claim(db, now=look_at)
    assert doubtful is not None
    assert (doubtful.key, doubtful.status) == ("a", Status.IN_DOUBT)
    await db.run(OURS, outbox.mark_absent, doubtful, due_at=NOW)
    assert (await send(db, "1.0")).text == "one"
    assert (await send(db, "2.0")).text == "two"


async def test_who_lost_a_message_to_another_settles_nothing_of_what_that_one_claimed(db: Database) -> None:
    await db.run(OURS, say, "a", "one")
    lost = await must_claim(db)
    assert await db.read(OURS, outbox.is_claimed, lost)
    (doubtful,) = await db.run(OURS, outbox.mark_abandoned, look_at=NOW)
    assert not await db.read(OURS, outbox.is_claimed, lost)
    await db.run(OURS, outbox.mark_absent, doubtful, due_at=NOW)
    theirs = await must_claim(db)
    assert not await db.read(OURS, outbox.is_claimed, lost)
    assert not await db.read(STRANGER, outbox.is_claimed, theirs)
    with pytest.raises(LookupError):
        await db.run(OURS, outbox.mark_sent, lost, channel="C1", ts="1.0", at=NOW)
    with pytest.raises(LookupError):
        await db.run(OURS, outbox.mark_retry, lost, due_at=LATER, error="ratelimited")
    await db.run(OURS, outbox.mark_sent, theirs, channel="C1", ts="2.0", at=NOW)
    assert (await letter(db, "a")).ts == "2.0"


async def test_a_look_from_before_another_attempt_settles_nothing_of_that_one(db: Database) -> None:
    """Else what is in doubt anew would be sent once more while it may still land."""
    await db.run(OURS, say, "a", "one")
    await must_claim(db)
    (looked_for,) = await db.run(OURS, outbox.mark_abandoned, look_at=NOW)
    await db.run(OURS, outbox.mark_absent, looked_for, due_at=NOW)
    await db.run(OURS, outbox.mark_in_doubt, await must_claim(db), error="timeout", look_at=LATER)
    with pytest.raises(LookupError):
        await db.run(OURS, outbox.mark_absent, looked_for, due_at=NOW)
    assert (await letter(db, "a")).status is Status.IN_DOUBT


# SQLite has one writer.
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_what_is_being_settled_just_then_is_not_taken_for_abandoned(db: Database, database_url: str) -> None:
    await db.run(OURS, say, "a", "one")
    sending = await must_claim(db)
    settled, goes_on = threading.Event(), threading.Event()

    def settle(tx: Tx) -> None:
        outbox.mark_sent(tx, sending, channel="C1", ts="1.0", at=NOW)
        settled.set()
        goes_on.wait(10)

    async def waits() -> bool:
        query = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
        with psycopg.connect(database_url) as sql:
            return sql.execute(query).fetchone() is not None

    settling = asyncio.create_task(db.run(OURS, settle))
    await asyncio.to_thread(settled.wait, 10)
    abandoning = asyncio.create_task(db.run(OURS, outbox.mark_abandoned, look_at=NOW))
    await until(waits)
    goes_on.set()
    assert await abandoning == []
    await settling
    assert (await letter(db, "a")).status is Status.SENT


async def test_what_is_found_is_sent(db: Database) -> None:
    await db.run(OURS, say, "a", "one")
    await must_claim(db)
    (doubtful,) = await db.run(OURS, outbox.mark_abandoned, look_at=NOW)
    await db.run(OURS, outbox.mark_found, doubtful, channel="C1", ts="1.0", at=NOW)
    found = await db.read(OURS, outbox.get, "a")
    assert found is not None
    assert (found.status, found.ts) == (Status.SENT, "1.0")
    assert await claim(db) is None


async def test_what_nobody_can_look_for_waits_for_a_person_and_holds_nothing_up(db: Database) -> None:
    await db.run(OURS, say, "a", "one")
    await db.run(OURS, say, "b", "two")
    await must_claim(db)
    (doubtful,) = await db.run(OURS, outbox.mark_abandoned, look_at=NOW)
    await db.run(OURS, outbox.mark_look_later, doubtful, look_at=None)
    assert [one.key for one in await db.read(OURS, outbox.find_not_posted, 1)] == ["a"]
    assert (await send(db, "2.0")).text == "two"
    again = await db.run(OURS, outbox.mark_again, doubtful.id)
    assert again is not None
    assert await db.run(OURS, outbox.mark_again, doubtful.id) is None, "a double click sends it once"
    assert (await send(db, "3.0")).text == "one"


async def test_an_abandoned_update_simply_goes_again(db: Database) -> None:
    await db.run(OURS, say, "card", "v1")
    await send(db, "1.0")
    await db.run(OURS, show, "card", "v2")
    await must_claim(db)
    await db.run(OURS, outbox.mark_abandoned, look_at=NOW)
    assert (await send(db, "1.0")).text == "v2"


async def test_a_card_that_never_arrived_is_sent_again_with_its_latest_words(db: Database) -> None:
    await db.run(OURS, say, "card", "v1")
    sending = await must_claim(db)
    await db.run(OURS, show, "card", "v2")
    await db.run(OURS, outbox.mark_dead, sending, error="archived")
    update = await must_claim(db)
    await db.run(OURS, outbox.fold, update)
    (dead,) = await db.read(OURS, outbox.find_not_posted, 1)
    await db.run(OURS, outbox.mark_again, dead.id)
    assert (await send(db, "1.0")).text == "v2"


async def test_settling_needs_a_claim(db: Database) -> None:
    await db.run(OURS, say, "a", "one")
    letter = await send(db, "1.0")
    try:
        await db.run(OURS, outbox.mark_sent, letter, channel="C1", ts="2.0", at=NOW)
    except LookupError:
        return
    raise AssertionError("a message was settled twice")


async def test_in_doubt_can_be_taken_as_there(db: Database) -> None:
    await db.run(OURS, say, "a", "one")
    letter = await must_claim(db)
    await db.run(OURS, outbox.mark_in_doubt, letter, error="timeout", look_at=NOW)
    await db.run(OURS, outbox.mark_look_later, letter, look_at=None)
    assert await db.run(OURS, outbox.mark_there, letter.id) is not None
    assert await db.run(OURS, outbox.mark_there, letter.id) is None
    assert await db.run(OURS, outbox.mark_again, letter.id) is None


async def test_a_stranger_sees_and_changes_nothing(db: Database) -> None:
    await db.run(OURS, say, "a", "one")
    letter = await must_claim(db)
    await db.run(OURS, outbox.mark_dead, letter, error="archived")
    assert await db.read(STRANGER, outbox.get, "a") is None
    assert await db.read(STRANGER, outbox.find_not_posted, 1) == []
    assert await db.run(STRANGER, outbox.mark_again, letter.id) is None
    assert await db.run(STRANGER, outbox.mark_there, letter.id) is None
    assert await db.read(STRANGER, outbox.get_by_id, letter.id) is None
    assert not await db.read(STRANGER, outbox.is_sending)
    await db.run(STRANGER, say, "a", "their own")
    assert await due(db, STRANGER) == ["C1"]
    assert await due(db) == []
    assert await db.read("*", outbox.find_workspaces_everywhere, NOW) == [STRANGER]


# SQLite has one writer, so the second one reads after the first one's commit.
@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_two_who_send_it_again_at_once_say_it_once(db: Database) -> None:
    """Both read it as dead; the second one's lock shows what became of it meanwhile."""
    await db.run(OURS, say, "a", "one")
    letter = await must_claim(db)
    await db.run(OURS, outbox.mark_dead, letter, error="archived")
    read, sent = threading.Event(), threading.Event()

    def second(tx: Tx) -> Letter | None:
        outbox.get_by_id(tx, letter.id)
        read.set()
        assert sent.wait(5)
        return outbox.mark_again(tx, letter.id)

    late = asyncio.create_task(db.run(OURS, second))
    assert await asyncio.to_thread(read.wait, 5)
    assert await db.run(OURS, outbox.mark_again, letter.id) is not None
    await send(db, "1.0")
    sent.set()
    assert await late is None
    assert await claim(db) is None


async def test_a_newer_card_during_doubt_is_shown_once_the_old_one_is_found(db: Database) -> None:
    await db.run(OURS, say, "card", "v1")
    letter = await must_claim(db)
    await db.run(OURS, outbox.mark_in_doubt, letter, error="timeout", look_at=NOW)
    await db.run(OURS, show, "card", "v2")
    doubtful = await must_claim(db)
    await db.run(OURS, outbox.mark_found, doubtful, channel="C1", ts="1.0", at=NOW)
    newer = await must_claim(db)
    assert (newer.kind, newer.text, newer.thread) == (Kind.UPDATE, "v2", "card")


async def test_what_waits_behind_another_or_is_held_does_not_ring(db: Database) -> None:
    """A moment that is past while nothing may be said would wake delivery again and again."""
    await db.run(OURS, say, "card", "one")
    await send(db, "1.0")
    await db.run(OURS, say, "b", "two")
    later = await must_claim(db)
    await db.run(OURS, outbox.mark_retry, later, due_at=NOW - timedelta(minutes=1), error="http_503")
    assert await db.read(OURS, outbox.next_due, NOW) == NOW
    assert await db.read(OURS, outbox.next_due, NOW, held={Kind.POST}) is None
    await db.run(OURS, show, "card", "newer")
    head = await must_claim(db)
    await db.run(OURS, outbox.mark_retry, head, due_at=NOW + timedelta(minutes=9), error="http_503")
    assert await db.read(OURS, outbox.next_due, NOW) == NOW + timedelta(minutes=9)


CSV = Recipe(name="decisions.export", facts={"format": "csv", "teams": [1], "words": "שלום <&>"})


def send_file(tx: Tx, key: str, to: str = "C1") -> None:
    outbox.put(tx, key=key, to=to, message=kit.message("here"), about="a file", at=NOW, owner="U1", file=CSV)


async def test_a_message_carries_how_its_file_is_made(db: Database) -> None:
    for _ in range(2):
        await db.run(OURS, send_file, "a")
    await db.run(OURS, say, "b", "b")
    letter = await must_claim(db)
    assert (letter.key, letter.kind, letter.text, letter.file) == ("a", Kind.FILE, "here", CSV)
    assert await db.read(STRANGER, outbox.get, "a") is None
    assert await db.run(OURS, outbox.mark_all_sent, [Sent(letter=letter, channel="C1", ts=None, at=NOW)]) == []
    assert await db.run(OURS, outbox.mark_all_sent, [Sent(letter=letter, channel="C1", ts=None, at=LATER)]) == ["a"]
    sent = await db.read(OURS, outbox.get, "a")
    assert sent is not None
    assert (sent.status, sent.channel, sent.ts, sent.sent_at) == (Status.SENT, "C1", None, NOW)
    assert (await must_claim(db)).file is None


async def test_a_file_whose_sender_died_is_in_doubt_and_keeps_its_place_in_the_pace(db: Database) -> None:
    await db.run(OURS, send_file, "a")
    await must_claim(db)
    (abandoned,) = await db.run(OURS, outbox.mark_abandoned, look_at=NOW)
    assert (abandoned.status, abandoned.file) == (Status.IN_DOUBT, CSV)
    assert await db.run(OURS, outbox.mark_there, abandoned.id) is None, "it is to be looked for"
    await db.run(OURS, outbox.mark_look_later, abandoned, look_at=None)
    again = await db.run(OURS, outbox.mark_again, abandoned.id)
    assert again is not None
    assert again.edition == abandoned.edition + 1
    await db.run(OURS, outbox.mark_sent, await must_claim(db), channel="C1", ts=None, at=NOW)
    await db.run(OURS, say, "b", "b")
    (turn,) = await db.run(OURS, outbox.claim_heads, NOW, limit=1)
    assert turn.spoke_at == NOW


async def test_files_are_held_back_apart_from_messages(db: Database) -> None:
    await db.run(OURS, send_file, "a", "C1")
    await db.run(OURS, say, "b", "b", "C2")
    await db.run(OURS, outbox.hold, Kind.FILE, LATER)
    held = await db.read(OURS, outbox.find_held, NOW)
    assert await due(db, held=held) == ["C2"]


async def test_what_waited_for_a_workspace_to_move_goes_out_and_nothing_is_held(db: Database) -> None:
    await db.run(OURS, say, "a", "hello")
    await db.run(OURS, outbox.hold, Kind.POST, LATER)
    await db.run(STRANGER, outbox.hold, Kind.POST, LATER)
    letter = await claim(db)
    assert letter is not None
    await db.run(OURS, outbox.mark_retry, letter, due_at=LATER, error="team_added_to_org")
    await db.run(STRANGER, outbox.hurry, NOW)
    assert await db.read(OURS, outbox.find_held, NOW) == {Kind.POST: LATER}
    assert await claim(db) is None
    await db.run(OURS, outbox.hurry, NOW)
    assert await db.read(OURS, outbox.find_held, NOW) == {}
    assert await claim(db) is not None
