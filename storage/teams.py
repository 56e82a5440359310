"""Channels that were set up."""

from collections.abc import Collection, Sequence
from datetime import datetime
from datetime import time as wall_time
from typing import Any

from sqlalchemy import Row, UniqueConstraint, bindparam
from sqlalchemy import select as core_select
from sqlmodel import Field, SQLModel

from bot.rules.absences import Absence, Why
from bot.rules.calendar import HolidayRule, freezes, freezes_text
from bot.rules.teams import Pause, Team, TeamSettings
from storage import agenda
from storage.columns import instant, json_column
from storage.engine import EVERY_TEAM, Tx
from storage.statements import Query, table_of


class TeamRow(SQLModel, table=True):
    __tablename__ = "teams"
    __table_args__ = (UniqueConstraint("workspace", "channel"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    channel: str
    name: str
    zone: str
    note_weekday: int
    note_time: str
    note_owner: str
    on_holiday: str
    country: str | None = None
    subdivision: str | None = None
    freezes: str
    admins: list[Any] = json_column()
    driver_may_approve: bool
    reminder_time: str
    checkin_time: str
    work: list[Any] = json_column()
    hint_words: list[Any] = json_column()
    plain_words: list[Any] = json_column()
    pauses: list[Any] = json_column()
    absences: list[Any] = json_column()
    version: int
    set_up_at: datetime = instant()

    @staticmethod
    def read(rows: Sequence[Any]) -> Team | None:
        """What a query for one team has found."""
        return _team(rows[0]) if rows else None


class LastUsedRow(SQLModel, table=True):
    __tablename__ = "last_used_teams"

    workspace: str = Field(primary_key=True)
    person: str = Field(primary_key=True)
    team: int


_TEAMS = table_of(TeamRow).c
TEAMS = Query(TeamRow, order_by=[_TEAMS.name, _TEAMS.id])
TEAM = Query(TeamRow, _TEAMS.id == bindparam("team"))
TEAM_OF_CHANNEL = Query(TeamRow, _TEAMS.channel == bindparam("of_channel"))
NUMBERED = Query(TeamRow, _TEAMS.id.in_(bindparam("numbers", expanding=True)))
LAST_USED = Query(LastUsedRow, table_of(LastUsedRow).c.person == bindparam("by"))


def add(tx: Tx, channel: str, settings: TeamSettings, now: datetime) -> Team | None:
    """Set a channel up. None when somebody else just did."""
    if get_by_channel(tx, channel) is not None:
        return None
    row = TeamRow(
        workspace=tx.workspace,
        channel=channel,
        version=1,
        set_up_at=now,
        pauses=[],
        absences=[],
        **_columns(settings),
    )
    tx.add(row)
    tx.touch(EVERY_TEAM)
    team = _team(row)
    agenda.begin(tx, team.id)
    return team


def save(tx: Tx, team: Team) -> None:
    row = tx.one(tx.rows(TeamRow).where(TeamRow.id == team.id))
    if row is None:
        raise LookupError(f"team {team.id} is not there")
    for name, value in _columns(team.settings).items():
        setattr(row, name, value)
    row.pauses = [[pause.start.isoformat(), pause.end.isoformat() if pause.end else None] for pause in team.pauses]
    row.absences = [
        [one.why.value, one.start.isoformat(), one.end.isoformat() if one.end else None] for one in team.absences
    ]
    row.version = team.version
    tx.touch(team.id)
    tx.add(row)


def get(tx: Tx, team_id: int) -> Team | None:
    return TeamRow.read(tx.find(TEAM, team=team_id, lock=True))


def get_by_channel(tx: Tx, channel: str) -> Team | None:
    return TeamRow.read(tx.find(TEAM_OF_CHANNEL, of_channel=channel, lock=True))


def find_all(tx: Tx, *, used_by: str | None = None) -> list[Team]:
    """Every team of the workspace by name; the one that this person used last comes first."""
    used = tx.first(LAST_USED, by=used_by) if used_by else None
    found = [_team(row) for row in tx.find(TEAMS)]
    return sorted(found, key=lambda team: team.id != used.team) if used else found


def find(tx: Tx, numbers: Collection[int]) -> dict[int, Team]:
    """These teams, by number."""
    return {row.id: _team(row) for row in tx.find(NUMBERED, numbers=list(numbers))}


def mark_used(tx: Tx, person: str, team: int) -> None:
    """Remember which team somebody worked with last, to offer it first."""
    tx.upsert(LastUsedRow, person=person, team=team)


def find_all_everywhere(tx: Tx) -> list[Team]:
    """Every team, for whoever turns the clock and has few of them."""
    return [_team(row) for row in tx.session.connection().execute(core_select(*_TEAMS).order_by(_TEAMS.id))]


def find_numbered_everywhere(tx: Tx, numbers: Collection[int]) -> dict[int, Team]:
    """These teams, by number, for the clock."""
    rows = tx.session.connection().execute(core_select(*_TEAMS).where(_TEAMS.id.in_(numbers)))
    return {row.id: _team(row) for row in rows}


def _columns(settings: TeamSettings) -> dict[str, Any]:
    return {
        "name": settings.name,
        "zone": settings.zone,
        "note_weekday": settings.note_weekday,
        "note_time": f"{settings.note_time:%H:%M}",
        "note_owner": settings.note_owner,
        "on_holiday": settings.on_holiday.value,
        "country": settings.country,
        "subdivision": settings.subdivision,
        "freezes": freezes_text(settings.freezes),
        "admins": list(settings.admins),
        "driver_may_approve": settings.driver_may_approve,
        "reminder_time": f"{settings.reminder_time:%H:%M}",
        "checkin_time": f"{settings.checkin_time:%H:%M}",
        "work": list(settings.work),
        "hint_words": list(settings.hint_words),
        "plain_words": list(settings.plain_words),
    }


def _team(row: TeamRow | Row[Any]) -> Team:
    assert row.id is not None
    return Team(
        id=row.id,
        channel=row.channel,
        set_up_at=row.set_up_at,
        version=row.version,
        pauses=tuple(
            Pause(start=datetime.fromisoformat(start), end=datetime.fromisoformat(end) if end else None)
            for start, end in row.pauses
        ),
        absences=tuple(
            Absence(why=Why(why), start=datetime.fromisoformat(start), end=datetime.fromisoformat(end) if end else None)
            for why, start, end in row.absences
        ),
        settings=TeamSettings(
            name=row.name,
            zone=row.zone,
            note_weekday=row.note_weekday,
            note_time=wall_time.fromisoformat(row.note_time),
            note_owner=row.note_owner,
            on_holiday=HolidayRule(row.on_holiday),
            country=row.country,
            subdivision=row.subdivision,
            freezes=freezes(row.freezes),
            admins=tuple(row.admins),
            driver_may_approve=row.driver_may_approve,
            reminder_time=wall_time.fromisoformat(row.reminder_time),
            checkin_time=wall_time.fromisoformat(row.checkin_time),
            work=tuple(row.work),
            hint_words=tuple(row.hint_words),
            plain_words=tuple(row.plain_words),
        ),
    )
