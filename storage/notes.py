"""Weekly notes that were posted: one per team and week, with its words and its cut-off."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel, col

from storage.columns import instant, json_column
from storage.engine import Tx
from storage.outbox import Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """A note as it was posted. The next one tells what happened since `until`, but for what it `told` by its ref."""

    team: int
    week: str
    until: datetime
    told: Sequence[str]
    words: int
    text: str
    blocks: Sequence[Mapping[str, Any]]


class NoteRow(SQLModel, table=True):
    __tablename__ = "notes"

    workspace: str = Field(primary_key=True)
    team: int = Field(primary_key=True)
    week: str = Field(primary_key=True)
    until: datetime = instant()
    told: list[Any] = json_column()
    words: int
    text: str
    blocks: list[Any] = json_column()


def add(tx: Tx, *, team: int, week: str, until: datetime, words: int, message: Said, told: Sequence[str] = ()) -> None:
    tx.add(
        NoteRow(
            workspace=tx.workspace,
            team=team,
            week=week,
            until=until,
            told=list(told),
            words=words,
            text=message.text,
            blocks=[dict(block) for block in message.blocks],
        )
    )


def find_last(tx: Tx, team: int) -> Posted | None:
    """The team's newest note; None before the first."""
    row = tx.one(tx.rows(NoteRow).where(NoteRow.team == team).order_by(col(NoteRow.until).desc()).limit(1))
    if row is None:
        return None
    return Posted(
        team=row.team,
        week=row.week,
        until=row.until,
        told=row.told,
        words=row.words,
        text=row.text,
        blocks=row.blocks,
    )
