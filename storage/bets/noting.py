"""What a weekly note tells of bets: how each stood at the last one, and what became of what was promised."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import col, func, or_, select

from bot.rules.bets import Bet, NoteBet, Phase, Promise, State, Update
from storage.bets.finding import find_now
from storage.bets.keeping import load
from storage.bets.rows import BetRow, BetUpdateRow, PromiseRow
from storage.engine import Tx
from storage.statements import Query, table_of

_BETS = table_of(BetRow).c
CLOSED_BETS = Query(
    BetRow,
    _BETS.team == bindparam("in_team"),
    _BETS.phase == Phase.CLOSED.value,
    _BETS.heard_at > bindparam("early"),
    _BETS.heard_at <= bindparam("until"),
    order_by=[_BETS.heard_at, _BETS.number],
)

NAMES = Query(BetRow, _BETS.team == bindparam("in_team"), columns=["name"])


def find_names(tx: Tx, team_id: int) -> list[str]:
    """What the bets of a team are called, those that are closed too: a note about others may speak of them."""
    return [row.name for row in tx.find(NAMES, in_team=team_id)]


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
    return {
        row.bet: BetUpdateRow.read(row) for row in tx.all(tx.rows(BetUpdateRow).where(col(BetUpdateRow.id).in_(last)))
    }


def confidence_at(tx: Tx, number: int, moment: datetime) -> int | None:
    """How sure they were then; None before the bet was placed."""
    found = find_before(tx, [number], moment).get(number)
    return found.confidence if found else None


def find_promises(tx: Tx, team_id: int, since: datetime, until: datetime) -> list[Promise]:
    """What was promised on a team's bets from `since` up to `until`, with what became of it; oldest first.

    What was promised on a bet that was closed stays promised; on one that was placed by mistake nothing was.
    """
    ours = select(BetRow.number).where(
        BetRow.workspace == tx.workspace, BetRow.team == team_id, BetRow.state != State.MISTAKE.value
    )
    query = tx.rows(PromiseRow).where(
        col(PromiseRow.bet).in_(ours), PromiseRow.made_at > since, PromiseRow.made_at <= until
    )
    return [PromiseRow.read(row) for row in tx.all(query.order_by(col(PromiseRow.id)))]


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
    query = tx.rows(BetUpdateRow).where(col(BetUpdateRow.bet).in_(bets), BetUpdateRow.version == 1)
    return {row.bet: BetUpdateRow.read(row) for row in tx.all(query.order_by(col(BetUpdateRow.id).desc()))}


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
    return {row.bet: PromiseRow.read(row) for row in tx.all(query)}
