"""What a weekly note tells of bets: how each stood at the last one, and what became of what was promised."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import BindParameter, ColumnElement, bindparam
from sqlmodel import func, or_, select

from bot.rules.bets import Bet, NoteBet, Phase, Promise, State, Update
from storage.bets.finding import find_now
from storage.bets.keeping import load
from storage.bets.rows import BetRow, BetUpdateRow, PromiseRow
from storage.engine import Tx
from storage.statements import WORKSPACE, Query, table_of

_BETS = table_of(BetRow).c
CLOSED_BETS = Query(
    BetRow,
    _BETS.team == bindparam("in_team"),
    _BETS.phase == Phase.CLOSED.value,
    _BETS.heard_at > bindparam("early"),
    _BETS.heard_at <= bindparam("until"),
    order_by=[_BETS.heard_at, _BETS.number],
)

_UPDATES, _PROMISES = table_of(BetUpdateRow).c, table_of(PromiseRow).c
_THESE: BindParameter[int] = bindparam("bets", expanding=True)


def _last() -> ColumnElement[bool]:
    """It is the last update of its bet up to that moment."""
    ones = table_of(BetUpdateRow).alias("ones").c
    ours = select(func.max(ones.id)).where(
        ones.workspace == bindparam(WORKSPACE), ones.bet.in_(_THESE), ones.at <= bindparam("moment")
    )
    return _UPDATES.id.in_(ours.group_by(ones.bet))


def _of_team() -> ColumnElement[bool]:
    """It was made on a bet of that team that was not placed by mistake."""
    bets = table_of(BetRow).alias("numbers").c
    ours = bets.workspace == bindparam(WORKSPACE), bets.team == bindparam("in_team"), bets.state != State.MISTAKE.value
    return _PROMISES.bet.in_(select(bets.number).where(*ours))


BEFORE = Query(BetUpdateRow, _last())
PLACINGS = Query(BetUpdateRow, _UPDATES.bet.in_(_THESE), _UPDATES.version == 1, order_by=[_UPDATES.id.desc()])
PROMISED = Query(
    PromiseRow,
    _PROMISES.bet.in_(_THESE),
    _PROMISES.made_at <= bindparam("moment"),
    or_(_PROMISES.answered_at.is_(None), _PROMISES.answered_at > bindparam("moment")),
)
PROMISES = Query(
    PromiseRow,
    _of_team(),
    _PROMISES.made_at > bindparam("since"),
    _PROMISES.made_at <= bindparam("until"),
    order_by=[_PROMISES.id],
)
NAMES = Query(BetRow, _BETS.team == bindparam("in_team"), columns=["name"])


def find_names(tx: Tx, team_id: int) -> list[str]:
    """What the bets of a team are called, those that are closed too: a note about others may speak of them."""
    return [row.name for row in tx.find(NAMES, in_team=team_id)]


def find_before(tx: Tx, bets: Collection[int], moment: datetime) -> dict[int, Update]:
    """For each bet the last update up to that moment; nothing for one that was placed later."""
    rows = tx.find(BEFORE, bets=list(bets), moment=moment) if bets else ()
    return {row.bet: BetUpdateRow.read(row) for row in rows}


def confidence_at(tx: Tx, number: int, moment: datetime) -> int | None:
    """How sure they were then; None before the bet was placed."""
    found = find_before(tx, [number], moment).get(number)
    return found.confidence if found else None


def find_promises(tx: Tx, team_id: int, since: datetime, until: datetime) -> list[Promise]:
    """What was promised on a team's bets from `since` up to `until`, with what became of it; oldest first.

    What was promised on a bet that was closed stays promised; on one that was placed by mistake nothing was.
    """
    return [PromiseRow.read(row) for row in tx.find(PROMISES, in_team=team_id, since=since, until=until)]


def find_for_note(tx: Tx, team_id: int, since: datetime | None) -> list[NoteBet]:
    """The "now" bets of a team, worst first, each with its promises and with how it stood at the last note (`since`).

    One that was placed since then is compared with its placing, so that its first fall is seen too.
    """
    bets = find_now(tx, team_id)
    ids = [bet.number for bet in bets]
    before = _placings(tx, ids) | (find_before(tx, ids, since) if since else {})
    promised = _promised_at(tx, ids, since) if since else {}
    return [_note_bet(bet, before.get(bet.number), promised.get(bet.number), since) for bet in bets]


def find_closed_for_note(tx: Tx, team_id: int, since: datetime, *, early: datetime, now: datetime) -> list[NoteBet]:
    """The bets of a team that were closed after `early`, up to `now`, each with its promise of the last note (`since`).

    `early` lies before that note, for what was closed just before it may have been committed just after.
    """
    bets = load(tx, tx.find(CLOSED_BETS, in_team=team_id, early=early, until=now))
    promised = _promised_at(tx, [bet.number for bet in bets], since)
    return [_note_bet(bet, None, promised.get(bet.number), since) for bet in bets]


def _placings(tx: Tx, bets: Collection[int]) -> dict[int, Update]:
    rows = tx.find(PLACINGS, bets=list(bets)) if bets else ()
    return {row.bet: BetUpdateRow.read(row) for row in rows}


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
    rows = tx.find(PROMISED, bets=list(bets), moment=moment) if bets else ()
    return {row.bet: PromiseRow.read(row) for row in rows}
