"""Pictures that Slack keeps for us: what was drawn, and the file that shows it."""

from datetime import datetime

from sqlmodel import Field, SQLModel, col, delete

from storage.columns import instant
from storage.engine import Tx


class PictureRow(SQLModel, table=True):
    """`digest` stands for everything that was drawn; `alt` says the same in words."""

    __tablename__ = "pictures"

    workspace: str = Field(primary_key=True)
    digest: str = Field(primary_key=True)
    file: str
    alt: str
    at: datetime = instant()


def get(tx: Tx, digest: str) -> tuple[str, str] | None:
    """The file that shows it, and its alt text."""
    row = tx.one(tx.rows(PictureRow).where(PictureRow.digest == digest))
    return (row.file, row.alt) if row else None


def save(tx: Tx, digest: str, *, file: str, alt: str, at: datetime) -> None:
    """The file of a picture that was just uploaded, or uploaded again."""
    tx.upsert(PictureRow, digest=digest, file=file, alt=alt, at=at)


def forget(tx: Tx, digest: str, file: str) -> None:
    """Slack does not show this file (any more). One that was uploaded meanwhile stays."""
    same = (col(PictureRow.workspace) == tx.workspace, col(PictureRow.digest) == digest, col(PictureRow.file) == file)
    tx.session.exec(delete(PictureRow).where(*same))
