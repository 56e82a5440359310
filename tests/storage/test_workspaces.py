"""What is known of people and channels: with its age, and only of one's own workspace."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.rules.people import Channel, Person
from storage import workspaces
from storage.engine import Database, Tx

NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)
OURS, STRANGER = "T1", "T2"
MINUTE = timedelta(minutes=1)
ANA = Person(id="U1", name="Ana", zone="Europe/Lisbon", guest=True, workspace_admin=True)
GROWTH = Channel(id="C1", name="growth", private=True, has_bot=True, members=frozenset({"U2", "U1"}))


async def test_people_and_channels_come_back_with_their_age(db: Database) -> None:
    await db.run(OURS, workspaces.save_person, ANA, NOW)
    await db.run(OURS, workspaces.save_channel, GROWTH, NOW)
    assert await db.read(OURS, workspaces.get_person, "U1") == (ANA, NOW)
    assert await db.read(OURS, workspaces.get_channel, "C1") == (GROWTH, NOW)
    later = NOW + timedelta(hours=1)
    gone = replace(ANA, deactivated=True, zone=None, guest=False, external=True, bot=True)
    shut = replace(GROWTH, archived=True, shared=True, direct=True, private=False, members=frozenset())
    await db.run(OURS, workspaces.save_person, gone, later)
    await db.run(OURS, workspaces.save_channel, shut, later)
    assert await db.read(OURS, workspaces.get_person, "U1") == (gone, later)
    assert await db.read(OURS, workspaces.find_person, "U1") == gone
    assert await db.read(OURS, workspaces.get_channel, "C1") == (shut, later)


async def test_a_stranger_sees_and_forgets_nothing(db: Database) -> None:
    await db.run(OURS, workspaces.save_person, ANA, NOW)
    await db.run(OURS, workspaces.save_channel, GROWTH, NOW)
    assert await db.read(STRANGER, workspaces.get_person, "U1") is None
    assert await db.read(STRANGER, workspaces.find_person, "U1") is None
    assert await db.read(STRANGER, workspaces.get_channel, "C1") is None
    await db.run(STRANGER, workspaces.forget_channel, "C1")
    await db.run(STRANGER, workspaces.save_person, replace(ANA, name="Theirs"), NOW)
    assert await db.read(OURS, workspaces.get_person, "U1") == (ANA, NOW)
    assert await db.read(OURS, workspaces.get_channel, "C1") == (GROWTH, NOW)


async def test_several_people_come_back_at_once_and_only_ours(db: Database) -> None:
    ben = replace(ANA, id="U2", name="Ben")
    await db.run(OURS, workspaces.save_people, [ANA, ben], NOW)
    found = await db.read(OURS, workspaces.find_people, ["U1", "U2", "U3"])
    assert found == {"U1": (ANA, NOW), "U2": (ben, NOW)}
    assert await db.read(OURS, workspaces.find_people, []) == {}
    assert await db.read(STRANGER, workspaces.find_people, ["U1", "U2"]) == {}


async def test_a_forgotten_channel_is_asked_again(db: Database) -> None:
    await db.run(OURS, workspaces.forget_channel, "C1")
    await db.run(OURS, workspaces.save_channel, GROWTH, NOW)
    await db.run(OURS, workspaces.forget_channel, "C1")
    assert await db.read(OURS, workspaces.get_channel, "C1") is None


async def test_what_slack_was_asked_before_a_change_is_not_kept_after_it(db: Database) -> None:
    await db.run(OURS, workspaces.save_channel, GROWTH, NOW)
    await db.run(OURS, workspaces.forget_channel, "C1", NOW + MINUTE)
    await db.run(OURS, workspaces.save_channel, GROWTH, NOW + MINUTE / 2)
    assert await db.read(OURS, workspaces.get_channel, "C1") is None
    assert await db.read(OURS, workspaces.find_channels, ["C1"]) == {}
    await db.run(OURS, workspaces.save_channel, GROWTH, NOW + 2 * MINUTE)
    assert await db.read(OURS, workspaces.get_channel, "C1") == (GROWTH, NOW + 2 * MINUTE)


async def test_an_answer_that_comes_after_a_later_one_is_not_kept(db: Database) -> None:
    later = replace(GROWTH, members=frozenset({"U1"}))
    assert await db.run(OURS, workspaces.save_channel, later, NOW + MINUTE) is None
    assert await db.run(OURS, workspaces.save_channel, GROWTH, NOW) is None
    assert await db.read(OURS, workspaces.get_channel, "C1") == (later, NOW + MINUTE)
    assert await db.run(OURS, workspaces.save_channel, GROWTH, NOW + 2 * MINUTE) == later


async def test_how_a_channel_was_known_before_is_told_also_where_it_was_forgotten(db: Database) -> None:
    await db.run(OURS, workspaces.save_channel, GROWTH, NOW)
    await db.run(OURS, workspaces.forget_channel, "C1", NOW + MINUTE)
    assert await db.run(STRANGER, workspaces.save_channel, GROWTH, NOW + 2 * MINUTE) is None
    shut = replace(GROWTH, private=False)
    assert await db.run(OURS, workspaces.save_channel, shut, NOW + 2 * MINUTE) == GROWTH


async def test_who_may_see_a_channel_changed_without_a_word_and_whoever_looks_is_shown_it(db: Database) -> None:
    def touched(tx: Tx, channel: Channel, at: datetime) -> bool:
        workspaces.save_channel(tx, channel, at)
        return bool(tx.touched)

    assert not await db.run(OURS, touched, GROWTH, NOW)
    assert not await db.run(OURS, touched, replace(GROWTH, name="other"), NOW + MINUTE)
    assert await db.run(OURS, touched, replace(GROWTH, members=frozenset({"U1"})), NOW + 2 * MINUTE)
    assert await db.run(OURS, touched, replace(GROWTH, private=False), NOW + 3 * MINUTE)


async def test_a_stranger_forgets_and_marks_nobody_of_ours(db: Database) -> None:
    await db.run(OURS, workspaces.save_person, ANA, NOW)
    await db.run(STRANGER, workspaces.forget_person, "U1")
    await db.run(STRANGER, workspaces.mark_asked, "U1", NOW + MINUTE)
    assert await db.read(OURS, workspaces.get_person, "U1") == (ANA, NOW)
    assert await db.read(STRANGER, workspaces.find_unasked, NOW + MINUTE, 9) == []


async def test_who_was_not_asked_for_long_comes_first(db: Database) -> None:
    await db.run(OURS, workspaces.save_people, [ANA, replace(ANA, id="U2")], NOW)
    await db.run(OURS, workspaces.forget_person, "U2")
    assert await db.read(OURS, workspaces.find_unasked, NOW + MINUTE, 9) == ["U2", "U1"]
    await db.run(OURS, workspaces.mark_asked, "U2", NOW + MINUTE)
    assert await db.read(OURS, workspaces.find_unasked, NOW + MINUTE, 1) == ["U1"]
