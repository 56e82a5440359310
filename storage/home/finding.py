"""What concerns somebody in the teams that they may see: each statement goes by the person, and by what is not over.

So what is decided, closed or launched long ago is not walked through, however much of it there is.
"""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy import bindparam

from bot.rules import calendar
from bot.rules.bets import Bet, State
from bot.rules.decisions import Decision, Phase
from bot.rules.launches import ItemState, Launch, Stage
from bot.rules.lists import person_term
from bot.rules.metrics import Metric
from bot.rules.notes import NoteWeek
from bot.rules.notes import Stage as NoteStage
from storage.bets.keeping import load as load_bets
from storage.bets.rows import BetRow
from storage.decisions.finding import MAY_BE_ASKED
from storage.decisions.keeping import load as load_decisions
from storage.decisions.rows import DecisionRow, ReopeningRow, TermRow
from storage.engine import Tx
from storage.launches.keeping import load as load_launches
from storage.launches.rows import ItemRow, LaunchRow
from storage.metrics.rows import MetricRow
from storage.notes.weeks import find_newest
from storage.statements import WORKSPACE, Query, table_of

MOST = 200
"""So many of a kind are read; whoever has more is told that there are more."""
OUT_FOR = timedelta(days=180)
"""So long after a launch something of its checklist may wait for somebody: reviews are not asked for longer."""
NOTES_FOR = timedelta(days=28)
"""So long after its week a note may wait for somebody, where no next one is begun."""

_DECISIONS, _TERMS = table_of(DecisionRow).c, table_of(TermRow).c
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


_IS_OPEN, _BY_DUE = _DECISIONS.phase == Phase.OPEN.value, [_DECISIONS.due, _DECISIONS.number]
_IS_MADE = _DECISIONS.phase == Phase.MADE.value
_ME: sa.BindParameter[Any] = bindparam("me")
ASKED = tuple(
    _decisions(_DECISIONS[role] == _ME, _IS_OPEN, order_by=_BY_DUE) for role in ("approver", "delegate", "driver")
)
CONTRIBUTING = _decisions(_DECISIONS.number.in_(_numbers_asked()), order_by=_BY_DUE)
# Those that follow go by one index each. A condition on the teams would offer another one, over all that was ever made
# or launched in them: so whose team it is, is looked at afterwards.
TO_REVIEW = Query(
    DecisionRow,
    _DECISIONS.driver == _ME,
    _IS_MADE,
    _DECISIONS.reviewed_at.is_(None),
    _DECISIONS.review_on <= bindparam("today"),
    order_by=[_DECISIONS.review_on, _DECISIONS.number],
    limited=True,
)
PENDING = Query(ReopeningRow, *MAY_BE_ASKED, columns=["decision", "passed_to"], limited=True)
NUMBERED = Query(DecisionRow, _DECISIONS.number.in_(bindparam("numbers", expanding=True)))
BETS = Query(BetRow, _BETS.owner == _ME, _BETS.state == State.OPEN, order_by=[_BETS.rank, _BETS.number], limited=True)
_BY_DATE = [_LAUNCHES.at, _LAUNCHES.number]
_IS_COMING = _LAUNCHES.phase == Stage.COMING.value
COMING = tuple(
    Query(
        LaunchRow,
        _LAUNCHES.team.in_(_teams()),
        _LAUNCHES[role] == _ME,
        _IS_COMING,
        order_by=_BY_DATE,
        limited=True,
    )
    for role in ("owner", "approver", "delegate")
)
OUT = Query(
    LaunchRow,
    _LAUNCHES.owner == _ME,
    _LAUNCHES.phase == Stage.LAUNCHED.value,
    _LAUNCHES.unfinished.is_(True),
    _LAUNCHES.launched_at >= bindparam("since"),
    order_by=_BY_DATE,
    limited=True,
)
ITEMS = Query(ItemRow, _ITEMS.owner == _ME, _ITEMS.state == ItemState.OPEN.value, columns=["launch"], limited=True)
LAUNCHES = Query(LaunchRow, _LAUNCHES.number.in_(bindparam("numbers", expanding=True)))
METRICS = Query(
    MetricRow, _METRICS.owner == _ME, _METRICS.retired_at.is_(None), order_by=[_METRICS.number], limited=True
)
MANY = 5 * MOST
"""So many open items of somebody are looked at, and so many reopenings that wait in a workspace."""


def find_decisions(tx: Tx, me: str, teams: Collection[int], now: datetime) -> list[Decision]:
    """Open ones that somebody decides, drives or is asked about, and made ones that wait for their word."""
    seen, values = set(teams), {"me": me, "teams": list(teams), "most": MOST}
    asked = [(query, values) for query in ASKED]
    asked.append((CONTRIBUTING, {"asked": person_term("contributor", me), "teams": list(teams), "most": MOST}))
    # The day of the farthest zone; what is due there is due in no team before.
    asked.append((TO_REVIEW, {"me": me, "today": (now + timedelta(hours=14)).date(), "most": MOST}))
    asked.append((PENDING, {"by_whom": me, "most": MANY}))
    *found, pending = tx.find_together(*asked)
    rows = {row.number: row for many in found for row in many}
    passed = {row.decision: row.passed_to for row in pending}
    if numbers := sorted(passed.keys() - rows.keys()):
        again = tx.find(NUMBERED, numbers=numbers)
        rows |= {row.number: row for row in again if _waits_for(me, row, passed[row.number])}
    return load_decisions(tx, [row for row in rows.values() if row.team in seen])


def _waits_for(me: str, row: sa.Row[Any], passed_to: str | None) -> bool:
    """Whether new evidence on this decision is, or will be in their days, somebody's to answer."""
    asked = {passed_to} if passed_to is not None else {row.approver, row.delegate}
    return me in asked and bool(row.phase == Phase.MADE)


def find_bets(tx: Tx, me: str, teams: Collection[int]) -> list[Bet]:
    """Open ones of theirs, the worst first."""
    seen = set(teams)
    return load_bets(tx, [row for row in tx.find(BETS, me=me, most=MOST) if row.team in seen])


def find_launches(tx: Tx, me: str, teams: Collection[int], now: datetime) -> list[Launch]:
    """To come: theirs, those they approve, those with items of theirs; out lately: what may wait for their review."""
    seen, since = set(teams), now - OUT_FOR
    asked: list[tuple[Query, dict[str, Any]]] = [
        *((query, {"me": me, "teams": list(teams), "most": MOST}) for query in COMING),
        (OUT, {"me": me, "since": since, "most": MOST}),
        (ITEMS, {"me": me, "most": MANY}),
    ]
    *found, items = tx.find_together(*asked)
    rows = {row.number: row for many in found for row in many}
    if numbers := sorted({row.launch for row in items} - rows.keys()):
        rows |= {row.number: row for row in tx.find(LAUNCHES, numbers=numbers) if _waits(row, since)}
    return load_launches(tx, [row for row in rows.values() if row.team in seen])


def _waits(row: sa.Row[Any], since: datetime) -> bool:
    """Whether a launch is to come, or came out lately: one that ended waits for nobody."""
    if row.phase == Stage.COMING:
        return True
    return bool(row.phase == Stage.LAUNCHED and row.launched_at >= since)


def find_notes(tx: Tx, teams: Collection[int], now: datetime) -> list[NoteWeek]:
    """The newest week of each of these teams, where it was held or missed, and is not long over."""
    found = find_newest(tx, teams, since=calendar.week((now - NOTES_FOR).date()))
    return [one for one in found if one.stage in {NoteStage.HELD, NoteStage.MISSED}]


def find_metrics(tx: Tx, me: str, teams: Collection[int]) -> list[Metric]:
    seen = set(teams)
    return [MetricRow.read(row) for row in tx.find(METRICS, me=me, most=MOST) if row.team in seen]
