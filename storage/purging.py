"""Deleting all that is kept of a workspace, in bounded steps: every table that has a workspace column, found by that.

The installation goes last, so a purge that was interrupted is found again; whoever installs the bot meanwhile begins
with nothing, for half of what was there is not "as before".
"""

from collections.abc import Iterator

from sqlalchemy import Table, delete, select, tuple_

from storage import installations, migrations
from storage.engine import Tx
from storage.installations import InstallationRow
from storage.statements import table_of

LAST = table_of(InstallationRow)


def _ours() -> Iterator[Table]:
    for table in reversed(migrations.TABLES.sorted_tables):
        if "workspace" in table.c and table is not LAST:
            yield table
    yield LAST


TABLES = tuple(_ours())
"""Those that hold what is of a workspace, the installations last."""


def begin_anew(tx: Tx) -> None:
    """Before an installation: what was being purged is purged, for half of it is nothing to go on with."""
    if installations.is_being_purged(tx):
        purge_rest(tx)


def purge_some(tx: Tx, most: int) -> bool:
    """Delete at most so many rows of this workspace; whether none is left."""
    left = most
    for table in TABLES:
        left -= _delete(tx, table, left)
        if left <= 0:
            return False
    return True


def purge_rest(tx: Tx) -> None:
    """Delete all that is left of this workspace, at once."""
    for table in TABLES:
        _delete(tx, table, None)
    tx.session.expunge_all()  # what it holds of them is not there any more


def _delete(tx: Tx, table: Table, most: int | None) -> int:
    tx.flush()
    ours = delete(table).where(table.c.workspace == tx.workspace)
    if most is not None:
        key = [*table.primary_key]
        some = select(*key).where(table.c.workspace == tx.workspace).limit(most)
        ours = ours.where(tuple_(*key).in_(some) if len(key) > 1 else key[0].in_(some))
    return int(tx.session.connection().execute(ours).rowcount)
