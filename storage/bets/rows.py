"""The tables of bets: as they stand, what finds them, their course, promises, who was asked, what closed ones tell."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from bot.rules.bets import Health, Promise, PromiseKind, Result, Update
from storage.columns import instant, json_column


class BetRow(SQLModel, table=True):
    """`phase` says which lists it is in, `rank` and `heard_at` where in them; `words` holds what is searched."""

    __tablename__ = "bets"
    __table_args__ = (
        Index("bets_of_team", "workspace", "team", "state"),
        Index("bets_of_owner", "workspace", "owner", "state"),
        Index("bets_by_rank", "workspace", "team", "phase", "rank", "number"),
        Index("bets_by_owner", "workspace", "team", "owner", "phase", "rank", "number"),
        Index("bets_by_silence", "workspace", "team", "phase", "heard_at", "number", "owner"),
        Index("bets_by_number", "workspace", "team", "number", "phase"),
    )

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
    work: str = ""
    links: list[Any] = json_column()
    confidence: int
    health: str
    reason: str
    hill: int = 0
    hill_at: datetime | None = instant(null=True)
    now_since: datetime | None = instant(null=True)
    blockers: list[Any] = json_column()
    moves: list[Any] = json_column()
    closing: dict[str, Any] | None = json_column(null=True)
    placed_by: str
    placed_at: datetime = instant()
    updated_by: str
    updated_at: datetime = instant()
    state: str
    version: int
    phase: str
    rank: int
    heard_at: datetime = instant()
    words: str


class BetTermRow(SQLModel, table=True):
    """A beginning of a word of a bet, or its owner: what makes a search as fast in a hundred thousand as in ten."""

    __tablename__ = "bet_terms"

    workspace: str = Field(primary_key=True)
    team: int = Field(primary_key=True)
    term: str = Field(primary_key=True)
    phase: str = Field(primary_key=True)
    bet: int = Field(primary_key=True)


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
    hill: int = 0
    hill_before: int | None = None
    blocker: int | None = None
    resolved: list[Any] = json_column()

    @staticmethod
    def read(row: Any) -> Update:
        """From a row of the table, or of a query for its columns."""
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
            hill=row.hill,
            hill_before=row.hill_before,
            blocker=row.blocker,
            resolved=tuple(row.resolved),
        )


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

    @staticmethod
    def read(row: Any) -> Promise:
        """From a row of the table, or of a query for its columns."""
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


class CheckInRow(SQLModel, table=True):
    """A message that asked somebody how their bets stand; `asked` are pairs of a bet and the ISO week of a note."""

    __tablename__ = "check_ins"
    __table_args__ = (Index("check_ins_of_person", "workspace", "person", "at"),)

    id: int | None = Field(default=None, primary_key=True)
    workspace: str
    person: str
    kind: str
    at: datetime = instant()
    asked: list[Any] = json_column()


class NudgeRow(SQLModel, table=True):
    """A blocker that has grown old was told of, once."""

    __tablename__ = "blocker_nudges"

    workspace: str = Field(primary_key=True)
    bet: int = Field(primary_key=True)
    blocker: int = Field(primary_key=True)
    at: datetime = instant()


class SettledRow(SQLModel, table=True):
    """What the record takes of a closed bet; it goes when the bet is reopened."""

    __tablename__ = "settled_bets"
    __table_args__ = (
        Index("settled_bets_of_team", "workspace", "team"),
        Index("settled_bets_of_owner", "workspace", "owner"),
    )

    workspace: str = Field(primary_key=True)
    number: int = Field(primary_key=True)
    team: int
    owner: str
    work: str
    appetite: int | None = None
    weeks: int | None = None
    stated: int | None = None
    came_true: bool | None = None
