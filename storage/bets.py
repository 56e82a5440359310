"""Bets, the course of each one, and what was promised on it."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, Row, UniqueConstraint, bindparam
from sqlmodel import Field, SQLModel, col, func, or_, select

from bot.rules.bets import (
    LETTER,
    Bet,
    Health,
    Horizon,
    NoteBet,
    Promise,
    PromiseKind,
    Result,
    State,
    Terms,
    Update,
    Updated,
    first_update,
    worst_first,
)
from storage import numbers
from storage.columns import instant
from storage.engine import Tx
from storage.statements import Change, Query, table_of


class BetRow(SQLModel, table=True):
    __tablename__ = "bets"
    __table_args__ = (Index("bets_of_team", "workspace", "team", "state"),)

    workspace: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    team: int
    name: str
    what: str
    start: str
    target: str
    due: date
    owner: str
    horizon: str
    appetite: int | None = None
    confidence: int
    health: str
    reason: str
    placed_by: str
    placed_at: datetime = instant()
    updated_by: str
    updated_at: datetime = instant()
    state: str
    version: int


class BetUpdateRow(SQLModel, table=True):
    __tablename__ = "bet_updates"
    __table_args__ = (Index("bet_updates_of_bet", "workspace", "bet", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    bet: int
    version: int
    at: datetime = instant()
    by: str
    confidence: int
    health: str
    confidence_before: int | None = None
    health_before: str | None = None
    reason: str
    result: str | None = None
    promise: str
    promise_kind: str | None = None


class PromiseRow(SQLModel, table=True):
    __tablename__ = "promises"
    # A bet's promises come with its versions, one at a time.
    __table_args__ = (UniqueConstraint("workspace", "bet", "version"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    bet: int
    version: int
    text: str
    kind: str
    made_by: str
    made_at: datetime = instant()
    result: str | None = None
    why: str
    answered_by: str | None = None
    answered_at: datetime | None = instant(null=True)


_BETS, _PROMISES = table_of(BetRow).c, table_of(PromiseRow).c
BET = Query(BetRow, _BETS.number == bindparam("number"))
OPEN_BETS = Query(BetRow, _BETS.team.in_(bindparam("teams", expanding=True)), _BETS.state == State.OPEN)
BET_AS_SEEN = Change(BetRow, _BETS.number == bindparam("of_number"), _BETS.version == bindparam("seen"))
OPEN_PROMISES = Query(PromiseRow, _PROMISES.bet.in_(bindparam("bets", expanding=True)), _PROMISES.answered_at.is_(None))
OPEN_PROMISE = Change(PromiseRow, _PROMISES.bet == bindparam("of_bet"), _PROMISES.answered_at.is_(None))


class OutdatedError(LookupError):
    """The bet is not there as it was when it was read."""


def claim_number(tx: Tx) -> int:
    return numbers.claim_next(tx, LETTER)


def add(tx: Tx, bet: Bet) -> None:
    """Keep a bet that was just placed, with the first point of its course."""
    tx.insert(BetRow, number=bet.number, **_columns(bet))
    _add_update(tx, first_update(bet))


def get(tx: Tx, number: int) -> Bet | None:
    row = tx.first(BET, number=number, lock=True)
    return next(iter(_bets(tx, [row])), None) if row else None


def save_update(tx: Tx, updated: Updated) -> None:
    """Keep what an update made: the bet, the update itself, the promise that it answered and the one that it made.

    Raises OutdatedError, with nothing written, when the bet changed since the version that the update was made from.
    """
    bet = updated.bet
    if not tx.change(BET_AS_SEEN, of_number=bet.number, seen=bet.version - updated.is_news, **_columns(bet)):
        raise OutdatedError(f"{bet.ref} is not there as it was seen")
    _add_update(tx, updated.update)
    if updated.answered is not None:
        _answer(tx, updated.answered)
    if updated.made is not None:
        _add_promise(tx, updated.made, bet.version)


def find_open(tx: Tx, teams: Collection[int]) -> list[Bet]:
    """Open bets of these teams, worst first."""
    return worst_first(_bets(tx, tx.find(OPEN_BETS, teams=list(teams))))


def find_now(tx: Tx, team_id: int) -> list[Bet]:
    """The bets that updates and notes are about, worst first."""
    return [bet for bet in find_open(tx, [team_id]) if bet.terms.horizon is Horizon.NOW]


def find_updates(tx: Tx, number: int, *, after_version: int = 0) -> list[Update]:
    """The course of a bet, oldest first; with `after_version`, what changed since somebody saw that one."""
    query = tx.rows(BetUpdateRow).where(BetUpdateRow.bet == number, BetUpdateRow.version > after_version)
    return [_update(row) for row in tx.all(query.order_by(col(BetUpdateRow.id)))]


def find_before(tx: Tx, bets: Collection[int], moment: datetime) -> dict[int, Update]:
    """For each bet the last update up to that moment; nothing for one that was placed later."""
    last = (
        select(func.max(BetUpdateRow.id))
        .where(
            BetUpdateRow.workspace == tx.workspace,
            col(BetUpdateRow.bet).in_(bets),
            BetUpdateRow.at <= moment,
        )
        .group_by(col(BetUpdateRow.bet))
    )
    return {row.bet: _update(row) for row in tx.all(tx.rows(BetUpdateRow).where(col(BetUpdateRow.id).in_(last)))}


def confidence_at(tx: Tx, number: int, moment: datetime) -> int | None:
    """How sure they were then; None before the bet was placed."""
    found = find_before(tx, [number], moment).get(number)
    return found.confidence if found else None


def find_promises(tx: Tx, team_id: int, since: datetime, until: datetime) -> list[Promise]:
    """What was promised on a team's bets from `since` up to `until`, with what became of it; oldest first."""
    ours = select(BetRow.number).where(BetRow.workspace == tx.workspace, BetRow.team == team_id)
    query = tx.rows(PromiseRow).where(
        col(PromiseRow.bet).in_(ours), PromiseRow.made_at > since, PromiseRow.made_at <= until
    )
    return [_promise(row) for row in tx.all(query.order_by(col(PromiseRow.id)))]


def find_for_note(tx: Tx, team_id: int, since: datetime | None) -> list[NoteBet]:
    """The "now" bets of a team, worst first, each with its promises and with how it stood at the last note (`since`).

    One that was placed since then is compared with its placing, so that its first fall is seen too.
    """
    bets = find_now(tx, team_id)
    ids = [bet.number for bet in bets]
    before = _placings(tx, ids) | (find_before(tx, ids, since) if since else {})
    promised = _promised_at(tx, ids, since) if since else {}
    return [_note_bet(bet, before.get(bet.number), promised.get(bet.number), since) for bet in bets]


def _placings(tx: Tx, bets: Collection[int]) -> dict[int, Update]:
    query = tx.rows(BetUpdateRow).where(col(BetUpdateRow.bet).in_(bets), BetUpdateRow.version == 1)
    return {row.bet: _update(row) for row in tx.all(query.order_by(col(BetUpdateRow.id).desc()))}


def _note_bet(bet: Bet, before: Update | None, promised: Promise | None, since: datetime | None) -> NoteBet:
    made_since = bet.promise is not None and (since is None or bet.promise.made_at > since)
    return NoteBet(
        bet=bet,
        confidence_before=before.confidence if before else None,
        health_before=before.health if before else None,
        promised=promised,
        next_promise=bet.promise if made_since else None,
    )


def _promised_at(tx: Tx, bets: Collection[int], moment: datetime) -> dict[int, Promise]:
    """The promise of each bet that was open then, with what has become of it since."""
    query = tx.rows(PromiseRow).where(
        col(PromiseRow.bet).in_(bets),
        PromiseRow.made_at <= moment,
        or_(col(PromiseRow.answered_at).is_(None), col(PromiseRow.answered_at) > moment),
    )
    return {row.bet: _promise(row) for row in tx.all(query)}


def _add_promise(tx: Tx, made: Promise, version: int) -> None:
    tx.insert(
        PromiseRow,
        bet=made.bet,
        version=version,
        text=made.text,
        kind=made.kind.value,
        made_by=made.made_by,
        made_at=made.made_at,
        why="",
    )


def _answer(tx: Tx, answered: Promise) -> None:
    if answered.result is None:
        raise ValueError("an answer says what became of the promise")
    written = tx.change(
        OPEN_PROMISE,
        of_bet=answered.bet,
        result=answered.result.value,
        why=answered.why,
        answered_by=answered.answered_by,
        answered_at=answered.answered_at,
    )
    if not written:
        raise LookupError(f"no promise of {LETTER}-{answered.bet} is open")


def _add_update(tx: Tx, update: Update) -> None:
    tx.insert(
        BetUpdateRow,
        bet=update.bet,
        version=update.version,
        at=update.at,
        by=update.by,
        confidence=update.confidence,
        health=update.health.value,
        confidence_before=update.confidence_before,
        health_before=update.health_before.value if update.health_before else None,
        reason=update.reason,
        result=update.result.value if update.result else None,
        promise=update.promise,
        promise_kind=update.promise_kind.value if update.promise_kind else None,
    )


def _columns(bet: Bet) -> dict[str, Any]:
    terms = bet.terms
    return {
        "team": bet.team,
        "name": terms.name,
        "what": terms.what,
        "start": terms.start,
        "target": terms.target,
        "due": terms.due,
        "owner": terms.owner,
        "horizon": terms.horizon.value,
        "appetite": terms.appetite,
        "confidence": bet.confidence,
        "health": bet.health.value,
        "reason": bet.reason,
        "placed_by": bet.placed_by,
        "placed_at": bet.placed_at,
        "updated_by": bet.updated_by,
        "updated_at": bet.updated_at,
        "state": bet.state.value,
        "version": bet.version,
    }


def _bets(tx: Tx, rows: Sequence[Row[Any]]) -> list[Bet]:
    """Rows as bets, each with its open promise."""
    if not rows:
        return []
    found = tx.find(OPEN_PROMISES, bets=[row.number for row in rows])
    open_promises = {row.bet: _promise(row) for row in found}
    return [_bet(row, open_promises.get(row.number)) for row in rows]


def _bet(row: Row[Any], promise: Promise | None) -> Bet:
    terms = Terms(
        name=row.name,
        what=row.what,
        start=row.start,
        target=row.target,
        due=row.due,
        owner=row.owner,
        horizon=Horizon(row.horizon),
        appetite=row.appetite,
    )
    return Bet(
        number=row.number,
        team=row.team,
        terms=terms,
        confidence=row.confidence,
        health=Health(row.health),
        reason=row.reason,
        placed_by=row.placed_by,
        placed_at=row.placed_at,
        updated_by=row.updated_by,
        updated_at=row.updated_at,
        promise=promise,
        state=State(row.state),
        version=row.version,
    )


def _promise(row: PromiseRow | Row[Any]) -> Promise:
    return Promise(
        bet=row.bet,
        text=row.text,
        kind=PromiseKind(row.kind),
        made_by=row.made_by,
        made_at=row.made_at,
        result=Result(row.result) if row.result else None,
        why=row.why,
        answered_by=row.answered_by,
        answered_at=row.answered_at,
    )


def _update(row: BetUpdateRow) -> Update:
    return Update(
        bet=row.bet,
        version=row.version,
        at=row.at,
        by=row.by,
        confidence=row.confidence,
        health=Health(row.health),
        confidence_before=row.confidence_before,
        health_before=Health(row.health_before) if row.health_before else None,
        reason=row.reason,
        result=Result(row.result) if row.result else None,
        promise=row.promise,
        promise_kind=PromiseKind(row.promise_kind) if row.promise_kind else None,
    )
