"""The channels that get a team's notes too."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import col, delete

from storage.engine import Tx
from storage.notes.rows import FollowerRow
from storage.statements import Query, table_of

_ROWS = table_of(FollowerRow).c
OF_TEAM = Query(FollowerRow, _ROWS.team == bindparam("of_team"), order_by=[_ROWS.at, _ROWS.channel])


@dataclass(frozen=True, slots=True, kw_only=True)
class Follower:
    """A channel that follows a team's notes, since when, and who subscribed it."""

    channel: str
    at: datetime
    by: str


def add_follower(tx: Tx, team: int, channel: str, *, by: str, at: datetime) -> bool:
    """Whether it is new."""
    return tx.insert_once(FollowerRow, team=team, channel=channel, by=by, at=at)


def drop_follower(tx: Tx, team: int, channel: str) -> bool:
    """Whether it followed."""
    ours = (
        col(FollowerRow.workspace) == tx.workspace,
        col(FollowerRow.team) == team,
        col(FollowerRow.channel) == channel,
    )
    return tx.session.exec(delete(FollowerRow).where(*ours)).rowcount == 1


def find_followers(tx: Tx, team: int) -> list[Follower]:
    """Who followed first comes first."""
    rows = tx.find(OF_TEAM, of_team=team)
    return [Follower(channel=row.channel, at=row.at, by=row.by) for row in rows]
