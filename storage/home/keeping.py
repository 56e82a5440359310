"""Whose Home is open, what it showed last, and when it has to be looked at again."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, or_
from sqlalchemy import select as core_select

from bot.rules.home import NOTHING_SAID, Looking, looking_of
from storage.engine import Tx
from storage.home.rows import HomeRow
from storage.statements import Change, Query, table_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """As somebody was shown it last. It is kept up to date until `ends_at`; real time, but for `due_at`."""

    person: str
    opened_at: datetime
    ends_at: datetime
    looked_at: datetime
    due_at: datetime | None
    digest: str
    hash: str
    looking: Looking
    teams: frozenset[int]


_ROWS = table_of(HomeRow).c
OF_PERSON = Query(HomeRow, _ROWS.person == bindparam("of_person"))
OPEN = Query(HomeRow, _ROWS.ends_at > bindparam("at"), order_by=[_ROWS.opened_at.desc(), _ROWS.person])
THIS = Change(HomeRow, _ROWS.person == bindparam("of_person"))
AS_SHOWN = Change(HomeRow, _ROWS.person == bindparam("of_person"), _ROWS.hash == bindparam("seen"))
AS_LOOKED_AT = Change(HomeRow, _ROWS.person == bindparam("of_person"), _ROWS.looked_at == bindparam("seen_at"))


def get(tx: Tx, person: str) -> Home | None:
    row = tx.first(OF_PERSON, of_person=person)
    return _home(row) if row is not None else None


def mark_opened(tx: Tx, person: str, looking: Looking | None, *, at: datetime, ends_at: datetime) -> None:
    """Somebody looks at it: from now on it is kept up to date for a while. None leaves what they narrowed as it is."""
    facts: dict[str, Any] = {"opened_at": at, "ends_at": ends_at}
    facts |= {"looking": looking.plain} if looking is not None else {}
    if not tx.change(THIS, of_person=person, **facts):
        fresh = {"looking": NOTHING_SAID.plain, "looked_at": at, "due_at": None, "digest": "", "hash": "", "teams": []}
        tx.insert(HomeRow, person=person, **(fresh | facts))


def save_looking(tx: Tx, person: str, looking: Looking) -> None:
    tx.write(THIS, of_person=person, looking=looking.plain)


def mark_published(
    tx: Tx,
    person: str,
    *,
    seen: str,
    digest: str,
    hash_: str,
    teams: Iterable[int],
    at: datetime,
    due_at: datetime | None,
) -> bool:
    """What they see from now on. False where another process has shown them something since `seen`."""
    facts = {"digest": digest, "hash": hash_, "teams": sorted(teams), "looked_at": at, "due_at": due_at}
    return tx.change(AS_SHOWN, of_person=person, seen=seen, **facts) == 1


def claim_look(
    tx: Tx,
    person: str,
    *,
    seen_at: datetime,
    at: datetime,
    due_at: datetime | None,
    teams: Collection[int] | None = None,
) -> bool:
    """It is looked at now, and made of these `teams` from now on. False where another process just did."""
    facts: dict[str, Any] = {"looked_at": at, "due_at": due_at}
    facts |= {"teams": sorted(teams)} if teams is not None else {}
    return tx.change(AS_LOOKED_AT, of_person=person, seen_at=seen_at, **facts) == 1


def mark_closed(tx: Tx, person: str, at: datetime) -> None:
    """Slack does not take it: nothing is shown until they open it again."""
    tx.write(THIS, of_person=person, ends_at=at)


def follow_again(tx: Tx, person: str, team: int, *, ends_at: datetime, due_at: datetime) -> bool:
    """What they were shown of that team has to go, however long ago they looked. False where they were shown none.

    Should this process die before it went, another one finds it due.
    """
    home = get(tx, person)
    if home is None or team not in home.teams:
        return False
    tx.write(THIS, of_person=person, ends_at=max(home.ends_at, ends_at), due_at=due_at)
    return True


def find_open(tx: Tx, at: datetime) -> list[Home]:
    """Those that are kept up to date at that moment, whoever opened it last first."""
    return [_home(row) for row in tx.find(OPEN, at=at)]


def find_watched_everywhere(tx: Tx, workspaces: Collection[str], at: datetime) -> set[str]:
    """Of these workspaces those in which somebody has it open."""
    query = core_select(_ROWS.workspace).where(_ROWS.workspace.in_(list(workspaces)), _ROWS.ends_at > at).distinct()
    return {workspace for (workspace,) in tx.session.connection().execute(query)}


def find_due_everywhere(tx: Tx, now: datetime, *, at: datetime, before: datetime, most: int) -> list[tuple[str, Home]]:
    """Open ones that read otherwise by `now`, or were not looked at since `before`; each with its workspace."""
    due = or_(_ROWS.due_at <= now, _ROWS.looked_at <= before)
    query = core_select(*_ROWS).where(_ROWS.ends_at > at, due).order_by(_ROWS.ends_at.desc()).limit(most)
    return [(row.workspace, _home(row)) for row in tx.session.connection().execute(query)]


def _home(row: Row[Any]) -> Home:
    return Home(
        person=row.person,
        opened_at=row.opened_at,
        ends_at=row.ends_at,
        looked_at=row.looked_at,
        due_at=row.due_at,
        digest=row.digest,
        hash=row.hash,
        looking=looking_of(row.looking),
        teams=frozenset(row.teams),
    )
