"""Asking the process that holds a SQLite file to let go of it for a while, and to come back.

Who wants the file locks another one, `….wanted`, as long as it works. That lock goes with its process: one that is
killed leaves nobody waiting. A process id would not do: in another container it means somebody else.
"""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.engine import Database, DatabaseError

LOOKS_SECONDS = 1.0
LOOKS_AT_MOST = 10
LETS_GO_SECONDS = 120.0  # a stop answers and settles what is under way first


def is_held(db: Database) -> bool:
    """Whether a process serves this SQLite file. Nothing is written for that."""
    return _is_locked(_beside(db, "lock"))


def is_wanted(db: Database) -> bool:
    """Whether somebody wants the file to themselves; never so on PostgreSQL, which is shared by design."""
    return _is_locked(_beside(db, "wanted"))


@contextmanager
def taken(db: Database) -> Iterator[None]:
    """Have the file to ourselves inside the block; a process that serves it comes back afterwards. `db` is closed then.

    Raises DatabaseError: somebody else does the same, or the process did not let go.
    """
    path = _beside(db, "wanted")
    if path is None:
        yield
        return
    handle = _locked(path)
    try:
        _hold(db)
        yield
    finally:
        db.close()  # before the other: who comes back then finds the file free
        path.unlink(missing_ok=True)
        os.close(handle)


def _locked(path: Path) -> int:
    handle = _opened(path)
    for _ in range(LOOKS_AT_MOST):  # who looks whether it is locked has it for a moment
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            time.sleep(LOOKS_SECONDS / LOOKS_AT_MOST)
            continue
        if _is_at(path, handle):
            return handle
        os.close(handle)  # who had it took its name away, and nobody would see our lock
        handle = _opened(path)
    os.close(handle)
    raise DatabaseError(f"Another restore is under way: {path} is locked. Wait for its end.")


def _opened(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise DatabaseError(f"{path} can't be written ({error.strerror}).") from error


def _is_at(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except FileNotFoundError:
        return False


def _hold(db: Database) -> None:
    until = time.monotonic() + LETS_GO_SECONDS
    while True:
        try:
            db.hold_alone()
        except DatabaseError:
            if not is_held(db):
                db.hold_alone()  # it let go just now; or it can't be written, which is told
                return
            if time.monotonic() > until:
                raise
            time.sleep(LOOKS_SECONDS / 4)
        else:
            return


def _beside(db: Database, what: str) -> Path | None:
    if db.file is None:
        return None
    return Path(f"{db.file}.{what}")


def _is_locked(path: Path | None) -> bool:
    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC) if path is not None else None
    except (FileNotFoundError, PermissionError):  # somebody else's, who can't be meant
        return False
    if handle is None:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False
