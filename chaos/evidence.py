"""What was said, as the sandbox's channels hold it, and what happened, as the database's history holds it.

The database is read with plain SQL, and not through the bot's own code.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import psycopg

from sandbox.server import Sandbox


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One message of the bot, where somebody reads it. `key` is the mark that it bears for its own look-ups."""

    place: str
    ts: str
    thread: str | None
    text: str
    key: str | None
    broadcast: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One entry of the history. `id` grows with each; `at` is the team's turned time, when it was asked for."""

    id: int
    record: str
    what: str
    at: datetime
    by: str | None
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    why: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    number: int
    channel: str
    name: str
    zone: str
    owner: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A message that was not sent, though nothing is thrown any more."""

    key: str
    status: str
    conversation: str
    error: str | None


def said(sandbox: Sandbox) -> list[Said]:
    """Everything that the bot said and that stands now, in the order in which Slack took it."""
    world = sandbox.world
    found = []
    for channel, messages in world.messages.items():
        reader = sandbox.person(next(one for one in world.channels[channel].members if one != world.bot.id))
        for one in messages:
            if one.from_app and one.only_for is None:
                payload = (one.metadata or {}).get("event_payload") or {}
                found.append(
                    Said(
                        place=channel,
                        ts=one.ts,
                        thread=one.thread_ts,
                        text=reader.read.message(one),
                        key=payload.get("key"),
                        broadcast=one.broadcast,
                    )
                )
    return sorted(found, key=lambda one: one.ts)


class Database:
    """The bot's database, read only."""

    def __init__(self, url: str) -> None:
        self._url = url

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        if self._url.startswith("sqlite:///"):
            connection = sqlite3.connect(self._url.removeprefix("sqlite:///"), timeout=10)
            try:
                return list(connection.execute(query))
            finally:
                connection.close()
        with psycopg.connect(self._url) as server:
            return list(server.execute(query.encode()))

    def history(self) -> list[Happened]:
        query = 'SELECT id, record, what, at, "by", before, after, why FROM history ORDER BY id'
        return [
            Happened(
                id=row[0],
                record=row[1],
                what=row[2],
                at=_moment(row[3]),
                by=row[4],
                before=_json(row[5]),
                after=_json(row[6]),
                why=row[7],
            )
            for row in self.rows(query)
        ]

    def is_quiet(self) -> bool:
        """Nothing waits to be said, is being said or looked for."""
        return not self.rows(
            "SELECT 1 FROM outbox WHERE status IN ('waiting', 'sending') "
            "OR (status = 'in doubt' AND due_at IS NOT NULL) LIMIT 1"
        )

    def unfinished(self) -> list[Unfinished]:
        query = "SELECT key, status, conversation, error FROM outbox WHERE status <> 'sent' ORDER BY id"
        return [Unfinished(key=row[0], status=row[1], conversation=row[2], error=row[3]) for row in self.rows(query)]


def _json(found: Any) -> Mapping[str, Any]:
    value: Mapping[str, Any] = json.loads(found) if isinstance(found, str) else found
    return value


def _moment(found: Any) -> datetime:
    moment = datetime.fromisoformat(found) if isinstance(found, str) else found
    assert isinstance(moment, datetime)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def words(values: Sequence[Any]) -> str:
    return " ".join(str(one) for one in values if one is not None)
