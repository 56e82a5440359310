"""Bets as they stand, the course of each one, and what was promised on it."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam
from sqlmodel import col

from bot.rules import bets as rules
from bot.rules.bets import (
    LETTER,
    Bet,
    Blocker,
    Closing,
    Ending,
    Health,
    Horizon,
    Move,
    Promise,
    State,
    Terms,
    Update,
    Updated,
    first_update,
)
from bot.rules.bets.texts import doc, named, told
from storage import numbers, terms, texts
from storage.bets.rows import BetRow, BetTermRow, BetUpdateRow, PromiseRow
from storage.engine import Tx
from storage.statements import Change, Query, table_of
from storage.terms import Found, Index

INDEX = Index(terms=BetTermRow, record="bet", records=BetRow)
_BETS, _PROMISES = table_of(BetRow).c, table_of(PromiseRow).c
BET = Query(BetRow, _BETS.number == bindparam("number"))
NOW_BETS = Query(BetRow, _BETS.team == bindparam("team"), _BETS.phase == bindparam("phase"))
OWNED_BETS = Query(BetRow, _BETS.owner == bindparam("of_owner"), _BETS.state == State.OPEN)
NUMBERED_BETS = Query(BetRow, _BETS.number.in_(bindparam("numbers", expanding=True)))
BET_AS_SEEN = Change(BetRow, _BETS.number == bindparam("of_number"), _BETS.version == bindparam("seen"))
BET_AS_HEARD = Change(
    BetRow,
    _BETS.number == bindparam("of_number"),
    _BETS.version == bindparam("seen"),
    _BETS.updated_at == bindparam("heard"),
)
OPEN_PROMISES = Query(PromiseRow, _PROMISES.bet.in_(bindparam("bets", expanding=True)), _PROMISES.answered_at.is_(None))
ITS_PROMISE = Query(PromiseRow, _PROMISES.bet == bindparam("of_bet"), _PROMISES.answered_at.is_(None))
OPEN_PROMISE = Change(PromiseRow, _PROMISES.bet == bindparam("of_bet"), _PROMISES.answered_at.is_(None))


class OutdatedError(LookupError):
    """The bet is not there as it was when it was read."""


def claim_number(tx: Tx) -> int:
    return numbers.claim_next(tx, LETTER)


def add(tx: Tx, bet: Bet) -> None:
    """Keep a bet that was just placed, with the first point of its course."""
    tx.touch(bet.team)
    tx.insert(BetRow, number=bet.number, **_columns(bet))
    terms.save(tx, INDEX, bet.number, None, _found(bet))
    texts.add(tx, doc(bet))
    _add_update(tx, first_update(bet))


def add_many(tx: Tx, bets: Sequence[Bet]) -> None:
    """As `add`, with a few statements for all of them: new ones, to which nothing was said yet, or closed ones."""
    tx.insert_many(BetRow, [{"number": one.number, **_columns(one)} for one in bets])
    tx.insert_many(BetUpdateRow, [_update_columns(first_update(one)) for one in bets])
    found = [
        {"team": one.team, "phase": rules.phase(one).value, "term": term, "bet": one.number}
        for one in bets
        for term in rules.found_by(one)
    ]
    tx.insert_many(BetTermRow, found)
    texts.add_many(tx, [doc(one) for one in bets])


def get(tx: Tx, number: int) -> Bet | None:
    found, promises = tx.find_together((BET, {"number": number}), (ITS_PROMISE, {"of_bet": number}), lock=True)
    return _bet(found[0], PromiseRow.read(promises[0]) if promises else None) if found else None


def save(tx: Tx, bet: Bet, *, seen: int) -> None:
    """Keep a bet that was changed otherwise than by an update. Raises OutdatedError, as `save_update` does."""
    tx.touch(bet.team)
    kept = tx.first(BET, number=bet.number)
    if not tx.change(BET_AS_SEEN, of_number=bet.number, seen=seen, **_columns(bet)):
        raise OutdatedError(f"{bet.ref} is not there as it was seen")
    if kept is not None:
        known = _bet(kept, None)
        terms.save(tx, INDEX, bet.number, _found(known), _found(bet))
        texts.save(tx, doc(bet), doc(known))


def save_update(tx: Tx, updated: Updated, *, before: Bet) -> None:
    """Keep what an update made: the bet, the update itself, the promise that it answered and the one that it made.

    What lists find the bet by stays: its name, outcome, kind of work, owner, horizon and state; a search finds it by
    what was said now too, and by who can unblock it. Raises OutdatedError, with nothing written, when the bet is not
    there any more as it was `before`, of which the update was made. "No change" makes no version, but it is heard too.
    """
    bet = updated.bet
    tx.touch(bet.team)
    if not tx.change(BET_AS_HEARD, of_number=bet.number, seen=before.version, heard=before.updated_at, **_columns(bet)):
        raise OutdatedError(f"{bet.ref} is not there as it was seen")
    _add_update(tx, updated.update)
    texts.append(tx, doc(bet), told(updated), named(updated))
    if updated.answered is not None:
        _answer(tx, updated.answered)
    if updated.made is not None:
        _add_promise(tx, updated.made, bet.version)


def save_reworded(tx: Tx, before: Bet, after: Bet) -> None:
    """Words of a bet that is held were changed in its row: what it is found by follows, and its version stays."""
    tx.write(BET_AS_SEEN, of_number=after.number, seen=after.version, **_columns(after))
    terms.save(tx, INDEX, after.number, _found(before), _found(after))


def find_answered(tx: Tx, number: int, since: datetime) -> list[Promise]:
    """Promises of a bet that were answered since then, oldest first."""
    query = tx.rows(PromiseRow).where(PromiseRow.bet == number, col(PromiseRow.answered_at) >= since)
    return [PromiseRow.read(row) for row in tx.all(query.order_by(col(PromiseRow.id)))]


def find_updates(tx: Tx, number: int, *, after_version: int = 0) -> list[Update]:
    """The course of a bet, oldest first; with `after_version`, what changed since somebody saw that one."""
    query = tx.rows(BetUpdateRow).where(BetUpdateRow.bet == number, BetUpdateRow.version > after_version)
    return [BetUpdateRow.read(row) for row in tx.all(query.order_by(col(BetUpdateRow.id)))]


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
    tx.insert(BetUpdateRow, **_update_columns(update))


def _update_columns(update: Update) -> dict[str, Any]:
    return {
        "bet": update.bet,
        "version": update.version,
        "at": update.at,
        "by": update.by,
        "confidence": update.confidence,
        "health": update.health.value,
        "confidence_before": update.confidence_before,
        "health_before": update.health_before.value if update.health_before else None,
        "reason": update.reason,
        "result": update.result.value if update.result else None,
        "promise": update.promise,
        "promise_kind": update.promise_kind.value if update.promise_kind else None,
        "hill": update.hill,
        "hill_before": update.hill_before,
        "blocker": update.blocker,
        "resolved": list(update.resolved),
    }


def _found(bet: Bet) -> Found:
    return Found(bet.team, rules.phase(bet).value, frozenset(rules.found_by(bet)))


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
        "work": terms.work,
        "links": list(terms.links),
        "confidence": bet.confidence,
        "health": bet.health.value,
        "reason": bet.reason,
        "hill": bet.hill,
        "hill_at": bet.hill_at,
        "now_since": bet.now_since,
        "blockers": [_plain(one) for one in bet.blockers],
        "moves": [_plain(one) for one in bet.moves],
        "closing": _plain(bet.closing) if bet.closing else None,
        "placed_by": bet.placed_by,
        "placed_at": bet.placed_at,
        "updated_by": bet.updated_by,
        "updated_at": bet.updated_at,
        "state": bet.state.value,
        "version": bet.version,
        "phase": rules.phase(bet).value,
        "rank": rules.rank(bet),
        "heard_at": rules.heard_at(bet),
        "words": "".join(f" {word}" for word in rules.searched(bet)),
    }


def load(tx: Tx, rows: Sequence[Row[Any]]) -> list[Bet]:
    """Rows as bets, each with its open promise."""
    if not rows:
        return []
    found = tx.find(OPEN_PROMISES, bets=[row.number for row in rows])
    open_promises = {row.bet: PromiseRow.read(row) for row in found}
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
        work=row.work,
        links=tuple(row.links),
    )
    return Bet(
        number=row.number,
        team=row.team,
        terms=terms,
        confidence=row.confidence,
        health=Health(row.health),
        reason=row.reason,
        hill=row.hill,
        hill_at=row.hill_at,
        now_since=row.now_since,
        blockers=tuple(_blocker(one) for one in row.blockers),
        moves=tuple(_move(one) for one in row.moves),
        closing=_closing(row.closing) if row.closing else None,
        placed_by=row.placed_by,
        placed_at=row.placed_at,
        updated_by=row.updated_by,
        updated_at=row.updated_at,
        promise=promise,
        state=State(row.state),
        version=row.version,
    )


def _plain(part: Blocker | Move | Closing) -> dict[str, Any]:
    """A part of a bet as JSON; days and instants as text."""
    return {
        one.name: value.isoformat() if isinstance(value := getattr(part, one.name), date) else value
        for one in fields(part)
    }


def _instant(kept: str | None) -> Any:
    return datetime.fromisoformat(kept) if kept is not None else None


def _blocker(kept: Mapping[str, Any]) -> Blocker:
    moments = {name: _instant(kept[name]) for name in ("since", "resolved_at")}
    return Blocker(**{**kept, **moments})


def _move(kept: Mapping[str, Any]) -> Move:
    days = {name: date.fromisoformat(kept[name]) for name in ("before", "after")}
    return Move(**{**kept, **days, "at": _instant(kept["at"])})


def _closing(kept: Mapping[str, Any]) -> Closing:
    return Closing(**{**kept, "at": _instant(kept["at"]), "ending": Ending(kept["ending"])})
