"""Locking every secret anew with the first key, in one transaction, whoever else writes meanwhile."""

from collections.abc import Iterator

from sqlalchemy import Column, Table, select, update

from storage import migrations
from storage.columns import LOCKED
from storage.engine import Tx


def _locked() -> Iterator[tuple[Table, list[Column[str]]]]:
    for table in migrations.TABLES.sorted_tables:
        if columns := [one for one in table.c if one.info.get(LOCKED)]:
            yield table, columns


LOCKED_COLUMNS = tuple(_locked())
"""Every column that holds secrets, by table: those that are declared as such."""


def lock_anew_everywhere(tx: Tx) -> int:
    """How many secrets are locked with the first key now. Raises VaultError when none of the keys opens one of them."""
    count = 0
    for table, columns in LOCKED_COLUMNS:
        key = [*table.primary_key]
        rows = tx.session.connection().execute(select(*key, *columns).order_by(*key).with_for_update()).all()
        for row in rows:
            values = row._mapping  # noqa: SLF001 - how SQLAlchemy gives a row by its columns
            anew = {one.name: tx.vault.lock_anew(values[one]) for one in columns if values[one] is not None}
            if anew:
                ours = [one == values[one] for one in key]
                tx.session.connection().execute(update(table).where(*ours).values(anew))
            count += len(anew)
    return count
