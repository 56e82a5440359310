"""What was sent and put off comes back in its order."""

from datetime import UTC, datetime, timedelta

from bot.rules.reminders import Kind, Reminder, Snooze
from storage import decisions
from storage.engine import Database

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
OURS, STRANGER = "T1", "T2"


async def test_what_was_sent_and_put_off_comes_back(db: Database) -> None:
    sent = [Reminder(kind=kind, to="U2", at=NOW + n * HOUR) for n, kind in enumerate(Kind)]
    snoozes = [Snooze(by="U2", at=NOW + HOUR, until=NOW + 2 * HOUR), Snooze(by="U2", at=NOW, until=None)]
    for one in sent:
        await db.run(OURS, decisions.add_reminder, 1, one)
    for put_off in snoozes:
        await db.run(OURS, decisions.add_snooze, 1, put_off)
    assert await db.read(OURS, decisions.find_reminders, 1) == sent
    assert await db.read(OURS, decisions.find_snoozes, 1) == snoozes
    for workspace, number in ((OURS, 2), (STRANGER, 1)):
        assert await db.read(workspace, decisions.find_reminders, number) == []
        assert await db.read(workspace, decisions.find_snoozes, number) == []
