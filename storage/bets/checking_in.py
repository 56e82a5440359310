"""What was sent to whom: check-ins, and word of blockers that have grown old."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam

from bot.rules.bets import Asked, CheckIn, CheckInKind
from storage.bets.rows import CheckInRow, NudgeRow
from storage.engine import Tx
from storage.statements import Query, table_of

_CHECK_INS = table_of(CheckInRow).c
CHECK_INS = Query(
    CheckInRow,
    _CHECK_INS.person == bindparam("of_person"),
    _CHECK_INS.at >= bindparam("since"),
    order_by=[_CHECK_INS.at, _CHECK_INS.id],
)


def add_check_in(tx: Tx, sent: CheckIn) -> None:
    asked = [[one.bet, one.week] for one in sent.asked]
    tx.insert(CheckInRow, person=sent.to, kind=sent.kind.value, at=sent.at, asked=asked)


def find_check_ins(tx: Tx, person: str, since: datetime) -> list[CheckIn]:
    """What was sent to somebody since then, oldest first."""
    return [_check_in(row) for row in tx.find(CHECK_INS, of_person=person, since=since)]


def mark_nudged(tx: Tx, bet: int, blocker: int, at: datetime) -> None:
    """Somebody was told of that old blocker; a second mark changes nothing."""
    tx.insert_once(NudgeRow, bet=bet, blocker=blocker, at=at)


def find_nudged(tx: Tx, bet: int) -> Collection[int]:
    """The numbers of a bet's blockers that were told of."""
    return {row.blocker for row in tx.all(tx.rows(NudgeRow).where(NudgeRow.bet == bet))}


def _check_in(row: Row[Any]) -> CheckIn:
    asked = tuple(Asked(bet=bet, week=week) for bet, week in row.asked)
    return CheckIn(kind=CheckInKind(row.kind), to=row.person, at=row.at, asked=asked)
