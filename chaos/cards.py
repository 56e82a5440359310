"""The cards that stand, beside how the bot would show their records now: the one thing that only it can word."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from bot.messages import bets as bet_words
from bot.messages import decisions as decision_words
from bot.messages import launches as launch_words
from bot.messages.kit import Message as Words
from bot.rules.teams import Team
from chaos.checker import Card
from chaos.evidence import Said
from chaos.expected import Ledger
from sandbox.person import Person
from sandbox.server import Sandbox
from sandbox.state import Message
from storage import bets, decisions, launches, teams
from storage.engine import Database, Tx
from storage.vault import Vault

KEY_FILE = "encryption.key"
Show = Callable[[Tx, int, Team, datetime], Sequence[Words]]


async def cards(sandbox: Sandbox, said: Sequence[Said], ledger: Ledger, url: str, data: Path) -> list[Card]:
    """Each record's card, as somebody reads it."""
    db = Database(url, Vault((data / KEY_FILE).read_text().strip()))
    reader = sandbox.person("ana")
    try:
        return [
            await _card(db, sandbox, reader, ledger, one, record)
            for one in said
            if (record := _record(one, ledger)) is not None
        ]
    finally:
        db.close()


def _record(one: Said, ledger: Ledger) -> str | None:
    """Of which record this is the card."""
    found = re.match(r"(([DBL])-\d+) (.*)\n(.*)\n", one.text)
    if found is None or one.thread is not None or one.place.startswith("D"):
        return None
    is_card = {"D": found[4] == "Status", "B": found[4].startswith("share of"), "L": found[4] == "Launch"}[found[2]]
    return found[1] if is_card else None


async def _card(db: Database, sandbox: Sandbox, reader: Person, ledger: Ledger, one: Said, record: str) -> Card:
    kind, _, number = record.partition("-")
    team = next(team for team in ledger.teams.values() if team.channel == one.place)
    now = sandbox.clock.now()

    def look(tx: Tx) -> Sequence[Words]:
        found = teams.get(tx, team.number)
        assert found is not None
        return SHOWS[kind](tx, int(number), found, now)

    should = await db.read(sandbox.team_id, look)
    return Card(record=record, shows=one.text, should=[_read(sandbox, reader, one, words) for words in should])


def _read(sandbox: Sandbox, reader: Person, one: Said, words: Words) -> str:
    blocks = [dict(block) for block in words.blocks]
    return reader.read.message(Message(one.ts, one.place, sandbox.bot_user_id, words.text, blocks=blocks))


def _decision(tx: Tx, number: int, team: Team, now: datetime) -> Sequence[Words]:
    """Whether its review is due is said from its morning on."""
    found = decisions.get(tx, number)
    assert found is not None
    return [decision_words.card(found, zone=team.zone, now=moment) for moment in (now, None)]


def _bet(tx: Tx, number: int, team: Team, now: datetime) -> Sequence[Words]:
    found = bets.get(tx, number)
    assert found is not None
    return [bet_words.card(found, team)]


def _launch(tx: Tx, number: int, team: Team, now: datetime) -> Sequence[Words]:
    """It counts the days, anew each working day."""
    found = launches.get(tx, number)
    assert found is not None
    return [launch_words.card(found, team, day) for day in _days(now)]


def _days(now: datetime) -> Iterator[datetime]:
    for back in range(8):
        yield (now - timedelta(days=back)).date()  # type: ignore[misc]


SHOWS: dict[str, Show] = {"D": _decision, "B": _bet, "L": _launch}
