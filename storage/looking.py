"""A database that is only looked at: nothing is made, nothing is brought up, nothing is written."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import create_engine, inspect
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.pool import NullPool

from storage import copies, migrations
from storage.engine import EVERYWHERE, DatabaseError, Tx, address_of, file_of
from storage.migrations import queue
from storage.vault import Vault, VaultError

P = ParamSpec("P")
R = TypeVar("R")

MOUNTS = Path("/proc/self/mountinfo")
OVER_THE_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "glusterfs", "lustre", "afs", "fuse.sshfs", "fuse.s3fs"}
    | {"fuse.glusterfs", "fuse.rclone", "virtiofs"}
)


class Schema(Enum):
    """How a database's schema stands to the one that this version of the code expects."""

    MISSING = "missing"
    OLDER = "older"
    CURRENT = "current"
    NEWER = "newer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A PostgreSQL server: its version, such as 16, and what its clock says."""

    version: int
    now: datetime


class Glance:
    """Looking at a database, by its address. Close it. Raises DatabaseError for what is no address."""

    def __init__(self, address: str, vault: Vault) -> None:
        self._vault = vault
        url, file = address_of(address), file_of(address)
        self.is_sqlite = url.get_backend_name() == "sqlite"
        if file is not None:
            self._engine = create_engine("sqlite://", creator=lambda: copies.read_only(file), poolclass=NullPool)
        elif self.is_sqlite:
            self._engine = create_engine(url)
        else:
            options = f"{url.query.get('options', '')} -c default_transaction_read_only=on".strip()
            arguments = {"options": options, "connect_timeout": 10}
            self._engine = create_engine(url, poolclass=NullPool, hide_parameters=True, connect_args=arguments)

    def read(self, workspace: str, work: Callable[Concatenate[Tx, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """Run `work` in one transaction that only reads."""
        with self._engine.connect() as connection:
            tx = Tx(connection, workspace, self._vault, writes=False)
            try:
                return work(tx, *args, **kw)
            finally:
                tx.close()

    def schema(self) -> Schema:
        """Raises DatabaseError when the database can't be reached, or read."""
        try:
            with self._engine.connect() as connection:
                if not inspect(connection).has_table("alembic_version"):
                    return Schema.MISSING
                found = str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or "")
                queue_fits = self.is_sqlite or queue.is_current(connection)
        except OperationalError as error:
            raise DatabaseError(str(error.orig).strip().splitlines()[0]) from error
        except DBAPIError as error:
            raise DatabaseError(f"it can't be read ({type(error.orig).__name__})") from error
        if found > migrations.newest():
            return Schema.NEWER
        return Schema.CURRENT if found == migrations.newest() and queue_fits else Schema.OLDER

    def server(self) -> Server:
        """Of PostgreSQL alone."""
        with self._engine.connect() as connection:
            row = connection.exec_driver_sql(
                "SELECT current_setting('server_version_num')::int / 10000, clock_timestamp()"
            ).one()
        return Server(version=row[0], now=row[1].astimezone(UTC))

    def close(self) -> None:
        self._engine.dispose()


def still_read(address: str, vault: Vault, work: Callable[[Tx], R]) -> R | None:
    """What a database tells, across its workspaces, that may be missing, damaged, of another version or another key.

    None where it does not.
    """
    glance = Glance(address, vault)
    try:
        return glance.read(EVERYWHERE, work) if glance.schema() is Schema.CURRENT else None
    except (DatabaseError, DBAPIError, VaultError, ValueError):
        return None
    finally:
        glance.close()


def network_of(path: Path, mounts: Path = MOUNTS) -> str | None:
    """The kind of network file system that this path is on, if it is on one and this machine tells."""
    try:
        lines = mounts.read_text(encoding="utf-8").splitlines()
    except OSError:
        return None
    where = path.resolve()
    deepest, kind = 0, ""
    for line in lines:
        before, _, after = line.partition(" - ")
        place = Path(before.split()[4].replace("\\040", " "))
        if (where == place or place in where.parents) and len(place.parts) >= deepest:  # a later mount hides an earlier
            deepest, kind = len(place.parts), after.split()[0]
    return kind if kind in OVER_THE_NETWORK else None
