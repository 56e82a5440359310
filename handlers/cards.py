"""A record's card in its team's channel, and the lines of its thread. Its owner is told what can't be posted."""

from datetime import datetime
from typing import Protocol

from bot.messages.kit import Message
from bot.rules.teams import Team
from storage import outbox
from storage.engine import Tx


class Record(Protocol):
    @property
    def ref(self) -> str: ...


def card_key(record: Record) -> str:
    return f"{record.ref} card"


def put_card(tx: Tx, record: Record, team: Team, card: Message, now: datetime, *, owner: str) -> None:
    outbox.put(
        tx,
        key=card_key(record),
        to=team.channel,
        message=card,
        about=f"the card of {record.ref}",
        at=now,
        team=team.id,
        owner=owner,
    )


def say_in_thread(
    tx: Tx, record: Record, team: Team, key: str, line: Message, now: datetime, *, owner: str, broadcast: bool = False
) -> None:
    """`broadcast` shows it in the channel too."""
    outbox.put(
        tx,
        key=key,
        to=team.channel,
        message=line,
        about=f"a line in the thread of {record.ref}",
        at=now,
        team=team.id,
        owner=owner,
        thread=card_key(record),
        broadcast=broadcast,
    )
