"""What was sent to whom: check-ins, and word of blockers that have grown old."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import col

from bot.rules.bets import Asked, CheckIn, CheckInKind
from storage.bets.rows import CheckInRow, NudgeRow
from storage.engine import Tx


def add_check_in(tx: Tx, sent: CheckIn) -> None:
    asked = [[one.bet, one.week] for one in sent.asked]
    tx.insert(CheckInRow, person=sent.to, kind=sent.kind.value, at=sent.at, asked=asked)


def find_check_ins(tx: Tx, person: str, since: datetime) -> list[CheckIn]:
    """What was sent to somebody since then, oldest first."""
    query = tx.rows(CheckInRow).where(CheckInRow.person == person, CheckInRow.at >= since)
    return [_check_in(row) for row in tx.all(query.order_by(col(CheckInRow.at), col(CheckInRow.id)))]


def mark_nudged(tx: Tx, bet: int, blocker: int, at: datetime) -> None:
    """Somebody was told of that old blocker; a second mark changes nothing."""
    tx.insert_once(NudgeRow, bet=bet, blocker=blocker, at=at)


def find_nudged(tx: Tx, bet: int) -> Collection[int]:
    """The numbers of a bet's blockers that were told of."""
    return {row.blocker for row in tx.all(tx.rows(NudgeRow).where(NudgeRow.bet == bet))}


def _check_in(row: CheckInRow) -> CheckIn:
    asked = tuple(Asked(bet=bet, week=week) for bet, week in row.asked)
    return CheckIn(kind=CheckInKind(row.kind), to=row.person, at=row.at, asked=asked)
