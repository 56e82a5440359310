"""What concerns somebody in the teams that they may see: each statement goes by the person, and by what is not over.

So what is decided, closed or launched long ago is not walked through, however much of it there is.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.rules.bets import Bet, State
from bot.rules.decisions import Decision, Phase
from bot.rules.launches import ItemState, Launch, Stage
from bot.rules.lists import person_term
from bot.rules.metrics import Metric
from storage.bets.keeping import load as load_bets
from storage.bets.rows import BetRow
from storage.decisions.keeping import load as load_decisions
from storage.decisions.rows import DecisionRow, ReopeningRow, TermRow
from storage.engine import Tx
from storage.launches.keeping import load as load_launches
from storage.launches.rows import ItemRow, LaunchRow
from storage.metrics.rows import MetricRow
from storage.statements import WORKSPACE, Query, table_of

MOST = 200
"""So many of a kind are read; whoever has more is told that there are more."""
OUT_FOR = timedelta(days=180)
"""So long after a launch something of its checklist may wait for somebody: reviews are not asked for longer."""

_DECISIONS, _TERMS, _REOPENINGS = table_of(DecisionRow).c, table_of(TermRow).c, table_of(ReopeningRow).c
_BETS, _LAUNCHES, _ITEMS = table_of(BetRow).c, table_of(LaunchRow).c, table_of(ItemRow).c
_METRICS = table_of(MetricRow).c


def _teams() -> sa.BindParameter[Any]:
    return bindparam("teams", expanding=True)


def _decisions(*where: sa.ColumnElement[bool], order_by: Sequence[sa.ColumnElement[Any]]) -> Query:
    return Query(DecisionRow, _DECISIONS.team.in_(_teams()), *where, order_by=order_by, limited=True)


def _numbers_asked() -> sa.Select[Any]:
    """Open ones to which somebody is asked for input, by their terms."""
    ours = (_TERMS.workspace == bindparam(WORKSPACE), _TERMS.team.in_(_teams()))
    return sa.select(_TERMS.decision).where(*ours, _TERMS.term == bindparam("asked"), _TERMS.phase == Phase.OPEN.value)


def _numbers_pending() -> sa.Select[Any]:
    """Those of which new evidence waits for an answer."""
    ours = _REOPENINGS.workspace == bindparam(WORKSPACE)
    return sa.select(_REOPENINGS.decision).where(ours, _REOPENINGS.outcome.is_(None))


_IS_OPEN, _BY_DUE = _DECISIONS.phase == Phase.OPEN.value, [_DECISIONS.due, _DECISIONS.number]
_IS_MADE = _DECISIONS.phase == Phase.MADE.value
_ME: sa.BindParameter[Any] = bindparam("me")
ASKED = tuple(
    _decisions(_DECISIONS[role] == _ME, _IS_OPEN, order_by=_BY_DUE) for role in ("approver", "delegate", "driver")
)
CONTRIBUTING = _decisions(_DECISIONS.number.in_(_numbers_asked()), order_by=_BY_DUE)
TO_REVIEW = _decisions(
    _DECISIONS.driver == _ME,
    _IS_MADE,
    _DECISIONS.reviewed_at.is_(None),
    _DECISIONS.review_on <= bindparam("today"),
    order_by=[_DECISIONS.review_on, _DECISIONS.number],
)
REOPENED = tuple(
    _decisions(_DECISIONS.number.in_(_numbers_pending()), _DECISIONS[role] == _ME, _IS_MADE, order_by=_BY_DUE)
    for role in ("approver", "delegate")
)
BETS = Query(
    BetRow,
    _BETS.owner == _ME,
    _BETS.state == State.OPEN,
    _BETS.team.in_(_teams()),
    order_by=[_BETS.rank, _BETS.number],
    limited=True,
)


def _numbers_with_items() -> sa.Select[Any]:
    """Launches with an open item of theirs."""
    ours = (_ITEMS.workspace == bindparam(WORKSPACE), _ITEMS.owner == bindparam("me"))
    return sa.select(_ITEMS.launch).where(*ours, _ITEMS.state == ItemState.OPEN.value)


_BY_DATE = [_LAUNCHES.at, _LAUNCHES.number]
_IS_COMING = _LAUNCHES.phase == Stage.COMING.value
_IS_OUT = (_LAUNCHES.phase == Stage.LAUNCHED.value, _LAUNCHES.launched_at >= bindparam("since"))


def _launches(*where: sa.ColumnElement[bool]) -> Query:
    return Query(LaunchRow, _LAUNCHES.team.in_(_teams()), *where, order_by=_BY_DATE, limited=True)


COMING = tuple(_launches(_LAUNCHES[role] == _ME, _IS_COMING) for role in ("owner", "approver", "delegate"))
WITH_ITEMS = _launches(_LAUNCHES.number.in_(_numbers_with_items()), _IS_COMING)
OUT = _launches(_LAUNCHES.owner == _ME, _LAUNCHES.unfinished.is_(True), *_IS_OUT)
OUT_WITH_ITEMS = _launches(_LAUNCHES.number.in_(_numbers_with_items()), *_IS_OUT)
METRICS = Query(
    MetricRow,
    _METRICS.owner == _ME,
    _METRICS.retired_at.is_(None),
    _METRICS.team.in_(_teams()),
    order_by=[_METRICS.number],
    limited=True,
)


def find_decisions(tx: Tx, me: str, teams: Collection[int], now: datetime) -> list[Decision]:
    """Open ones that somebody decides, drives or is asked about, and made ones that wait for their word."""
    values = {"me": me, "teams": list(teams), "most": MOST}
    asked = [(query, values) for query in (*ASKED, *REOPENED)]
    asked.append((CONTRIBUTING, {"asked": person_term("contributor", me), "teams": list(teams), "most": MOST}))
    # The day of the farthest zone; what is due there is due in no team before.
    asked.append((TO_REVIEW, {**values, "today": (now + timedelta(hours=14)).date()}))
    return load_decisions(tx, _each_once(tx, asked))


def find_bets(tx: Tx, me: str, teams: Collection[int]) -> list[Bet]:
    """Open ones of theirs, the worst first."""
    return load_bets(tx, tx.find(BETS, me=me, teams=list(teams), most=MOST))


def find_launches(tx: Tx, me: str, teams: Collection[int], now: datetime) -> list[Launch]:
    """To come: theirs, those they approve, those with items of theirs; out lately: what may wait for their review."""
    values = {"me": me, "teams": list(teams), "most": MOST}
    asked = [(query, values) for query in (*COMING, WITH_ITEMS)]
    asked += [(query, {**values, "since": now - OUT_FOR}) for query in (OUT, OUT_WITH_ITEMS)]
    return load_launches(tx, _each_once(tx, asked))


def find_metrics(tx: Tx, me: str, teams: Collection[int]) -> list[Metric]:
    return [MetricRow.read(row) for row in tx.find(METRICS, me=me, teams=list(teams), most=MOST)]


def _each_once(tx: Tx, asked: Sequence[tuple[Query, dict[str, Any]]]) -> list[sa.Row[Any]]:
    """Asked in one trip; what several find comes once."""
    return list({row.number: row for rows in tx.find_together(*asked) for row in rows}.values())
