"""A SQLite database as one file: copied in one moment while it is written to, looked at, put in another's place."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from storage.engine import DatabaseError

BUSY_SECONDS = 30


def read_only(path: Path) -> sqlite3.Connection:
    """Open without leaving anything beside it. Raises sqlite3.Error.

    A reader of a file in WAL mode makes the files that go with that, and only a writer takes them away. Where they are
    not there, nobody is writing, and the file alone is the whole database.
    """
    how = "mode=ro" if _wal(path.resolve()).exists() else "mode=ro&immutable=1"
    return sqlite3.connect(f"file:{quote(str(path))}?{how}", uri=True, timeout=BUSY_SECONDS)


def copy(source: Path, target: Path) -> None:
    """A whole copy of one moment, checked, for its owner's eyes alone. Overwrites nothing. Raises DatabaseError."""
    if not source.is_file():
        raise DatabaseError(f"There is no database at {source}.")
    with _beside(target, "written") as part:
        _copy(source, part)
        check(part)
        _keep(part)
        _name(part, target)


def key_of(copied: Path) -> Path:
    """Where the key of a copy is kept: beside it."""
    return copied.with_name(f"{copied.name}.key")


def copy_with_key(source: Path, key: Path, target: Path) -> None:
    """As `copy`, with the key beside it: both are there afterwards, or neither. Raises DatabaseError."""
    if source.is_file() and not key.is_file():
        raise DatabaseError(f"DATA_DIR: there is no {key}, which opens what is stored: name the folder of the bot.")
    if not source.is_file():
        raise DatabaseError(f"There is no database at {source}.")
    copy_key(key, key_of(target))
    try:
        copy(source, target)
    except DatabaseError:
        key_of(target).unlink()
        raise


def copy_key(source: Path, target: Path) -> None:
    """The key as a file of its own, for its owner's eyes alone. Overwrites nothing. Raises DatabaseError."""
    try:
        key = source.read_bytes()
    except OSError as error:
        raise DatabaseError(f"{source} can't be read ({error.strerror}).") from error
    with _beside(target, "written") as part:
        part.write_bytes(key)
        _keep(part)
        _name(part, target)


@contextmanager
def working_copy(source: Path, place: Path) -> Iterator[Path]:
    """A checked copy that stands beside `place`, and is gone afterwards if it is still there. Raises DatabaseError."""
    if not source.is_file():
        raise DatabaseError(f"There is no backup at {source}.")
    if source.resolve() == place.resolve():
        raise DatabaseError(f"{source} is the database itself, and not a backup of it.")
    try:
        owner = (place if place.exists() else place.parent).stat().st_uid
    except OSError as error:
        raise DatabaseError(f"{place} can't be used ({error.strerror}): see that its folder is there.") from error
    if owner != os.geteuid():
        raise DatabaseError(f"{place} is of the user {owner}, and this is user {os.geteuid()}: type it as that user.")
    with _beside(_unused(place.with_name(f"{place.name}.restored")), "restoring") as part:
        _copy(source, part)
        check(part)
        yield part


def check(path: Path) -> None:
    """Raise DatabaseError when SQLite finds the file damaged."""
    try:
        with closing(read_only(path)) as connection:
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(3)")]
    except sqlite3.Error as error:
        raise DatabaseError(f"{path} is no SQLite database, or a damaged one ({error}).") from error
    if found != ["ok"]:
        raise DatabaseError(f"{path} is damaged ({'; '.join(found)}).")


def schema_of(path: Path) -> str:
    """The revision of the schema in this file. Raises DatabaseError where it is no database of Drumbeat's."""
    try:
        with closing(read_only(path)) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error as error:
        raise DatabaseError(f"{path} is no database of Drumbeat ({error}).") from error
    if row is None:
        raise DatabaseError(f"{path} is no database of Drumbeat (it has no schema).")
    return str(row[0])


def put_in_place(new: Path, place: Path, now: datetime) -> Path | None:
    """`new` becomes the database, in one step; answer where the old one is kept, if there was one.

    Whoever calls it holds `place` alone. Raises DatabaseError; then the old one is where it was.
    """
    _alone(new)
    _keep(new)
    aside = _unused(place.with_name(f"{place.name}.before-{now:%Y%m%dT%H%M%SZ}")) if place.exists() else None
    try:
        if aside is not None:
            _set_aside(place, aside)
        new.replace(place)
    except OSError as error:
        if aside is not None and not isinstance(error, FileExistsError):
            _take_back(place, aside)
        raise DatabaseError(f"{place} can't be replaced ({error.strerror}).") from error
    _keep_names(place.parent)
    return aside


def _copy(source: Path, part: Path) -> None:
    """All in one step: a reader sees one moment, and writers neither wait for it nor change it."""
    try:
        with closing(_shared(source)) as old, closing(sqlite3.connect(part)) as new:
            old.backup(new)
    except sqlite3.OperationalError as error:  # no room, or somebody holds it
        raise DatabaseError(f"{source} can't be copied ({error}).") from error
    except sqlite3.DatabaseError as error:
        raise DatabaseError(f"{source} is no SQLite database, or a damaged one ({error}).") from error
    _alone(part)


def _shared(path: Path) -> sqlite3.Connection:
    """Open as one of those who use it: a process that begins to write meanwhile is seen, and waits where it must."""
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return sqlite3.connect(f"file:{quote(str(path))}?mode=rw", uri=True, timeout=BUSY_SECONDS)
    return read_only(path)


def _alone(path: Path) -> None:
    """All of it in the one file, which then can be moved about."""
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        raise DatabaseError(f"{path} can't be used ({error}).") from error


def _set_aside(place: Path, aside: Path) -> None:
    """Keep the old one by another name as well, with what its log holds: in it, or, if it is too damaged, beside it."""
    log, kept = _wal(place), _wal(aside)
    if log.exists():
        _link(log, kept)  # SQLite takes the log of a damaged file for nothing, and away
    try:
        _alone(place)
    except DatabaseError:
        _link(place, aside)
        log.unlink(missing_ok=True)  # one that is left would be taken for the new one's
    else:
        kept.unlink(missing_ok=True)
        _link(place, aside)
    place.with_name(f"{place.name}-shm").unlink(missing_ok=True)


def _take_back(place: Path, aside: Path) -> None:
    """As it was before it was set aside: the log may hold what the file does not."""
    log, kept = _wal(place), _wal(aside)
    if kept.exists() and not log.exists():
        _link(kept, log)
    kept.unlink(missing_ok=True)
    aside.unlink(missing_ok=True)


def _name(part: Path, target: Path) -> None:
    try:
        _link(part, target)
        part.unlink()
        _keep_names(target.parent)
    except FileExistsError:
        raise _there(target) from None
    except OSError as error:
        raise DatabaseError(f"{target} can't be written ({error.strerror}).") from error


def _link(source: Path, target: Path) -> None:
    """Another name for the file, or, on a file system that has no such thing, another file. Overwrites nothing."""
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        shutil.copyfile(source, target)
        _keep(target)


@contextmanager
def _beside(target: Path, what: str) -> Iterator[Path]:
    """An empty file of its owner's in the folder of `target`, gone afterwards. Raises DatabaseError."""
    if target.exists() or target.is_symlink():
        raise _there(target)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=f".{what}", dir=target.parent)
    except OSError as error:
        raise DatabaseError(
            f"{target} can't be written ({error.strerror}): name a file in a folder of yours."
        ) from error
    os.close(handle)
    part = Path(name)
    try:
        yield part
    except OSError as error:
        raise DatabaseError(f"{target} can't be written ({error.strerror}).") from error
    finally:
        for one in (part, _wal(part), part.with_name(f"{part.name}-shm"), part.with_name(f"{part.name}-journal")):
            one.unlink(missing_ok=True)


def _unused(path: Path) -> Path:
    """This name, or this name with the first number that nobody has."""
    number = 1
    found = path
    while found.exists():
        number += 1
        found = path.with_name(f"{path.name}-{number}")
    return found


def _there(target: Path) -> DatabaseError:
    return DatabaseError(f"{target} is there already, and nothing is overwritten: name another file.")


def _wal(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _keep(path: Path) -> None:
    """It outlives a power cut."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _keep_names(folder: Path) -> None:
    _keep(folder)
