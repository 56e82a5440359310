"""Installs that somebody began and Slack has not sent them back from: of no workspace yet, so none sees another's.

Only digests are kept: who reads the database can't end somebody else's install.
"""

from datetime import datetime

from sqlmodel import Field, SQLModel, col, delete

from storage.columns import instant
from storage.engine import Tx


class BegunRow(SQLModel, table=True):
    __tablename__ = "installs_begun"

    state: str = Field(primary_key=True)
    browser: str
    ends_at: datetime = instant()


def add_everywhere(tx: Tx, state: str, browser: str, ends_at: datetime) -> None:
    tx.session.add(BegunRow(state=state, browser=browser, ends_at=ends_at))


def claim_everywhere(tx: Tx, state: str, browser: str, now: datetime) -> bool:
    """True for the first who comes back with it, in the browser that began it, and in time."""
    ours = delete(BegunRow).where(
        col(BegunRow.state) == state, col(BegunRow.browser) == browser, col(BegunRow.ends_at) > now
    )
    return tx.session.exec(ours).rowcount == 1


def forget_everywhere(tx: Tx, now: datetime) -> None:
    """Those from which nobody came back in time."""
    tx.session.exec(delete(BegunRow).where(col(BegunRow.ends_at) <= now))
