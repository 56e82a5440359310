"""What can be seen on this machine: the data folder, the key, the database, the port."""

import os
import socket
import stat
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import aiohttp

from handlers.doctor.finding import Finding, ok, unknown, wrong
from handlers.restoring import check_key
from storage.engine import EVERYWHERE, DatabaseError, file_of
from storage.looking import Glance, Schema, network_of
from storage.vault import KEY_FILE, VaultError, read_key

OLDEST_SERVER = 13  # what the queue's schema needs
SKEW = timedelta(seconds=30)
AS_THE_BOT = "Type this as the user that the bot runs as."


def data_folder(folder: Path, *, key_is_given: bool) -> Iterator[Finding]:
    """The folder and the key in it; nothing is made."""
    try:
        is_there = folder.exists()
    except OSError as error:
        yield wrong("DATA_DIR", f"{folder} can't be looked at ({error.strerror}).", AS_THE_BOT)
        return
    if not is_there:
        if os.access(folder.absolute().parent, os.W_OK):
            yield unknown("DATA_DIR", f"{folder} is not there yet; the first start makes it.")
        else:
            yield wrong(
                "DATA_DIR", f"{folder} is not there and can't be made.", "Name a folder that Drumbeat may write to."
            )
    elif not (folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)):
        yield wrong("DATA_DIR", f"{folder} can't be written to by this user.", f"Type: chown {os.getuid()} {folder}")
    else:
        yield ok("DATA_DIR", f"{folder} can be written to.")
    yield _key(folder / KEY_FILE, key_is_given=key_is_given)


def _key(file: Path, *, key_is_given: bool) -> Finding:
    if key_is_given:
        return ok("encryption key", "it is in ENCRYPTION_KEY.")
    try:
        mode = stat.S_IMODE(file.stat().st_mode)
        read_key(file)
    except FileNotFoundError:
        return unknown("encryption key", f"{file} is not there yet; the first start makes it.")
    except OSError as error:
        return wrong("encryption key", f"{file} can't be looked at ({error.strerror}).", AS_THE_BOT)
    except VaultError as error:
        says, _, do = str(error).partition(": ")
        return wrong("encryption key", f"{says}.", f"{do[:1].upper()}{do[1:]}")
    if mode & 0o077:
        return wrong("encryption key", f"others on this machine can read {file}.", f"Type: chmod 600 {file}")
    return ok("encryption key", f"it is in {file}, for its owner alone.")


def database(glance: Glance, address: str) -> Iterator[Finding]:
    """Reachable, of this version, opened by the key."""
    file = file_of(address)
    if file is not None:
        try:
            is_there = file.exists()
        except OSError as error:
            yield wrong("database", f"{file} can't be looked at ({error.strerror}).", AS_THE_BOT)
            return
        if not is_there:
            yield unknown("database", f"{file} is not there yet; the first start makes it.")
            return
        yield from _place(file)
    elif glance.is_sqlite:
        yield wrong(
            "database", "it is in memory, and forgets everything with each stop.", "Name a file in DATABASE_URL."
        )
        return
    try:
        schema = glance.schema()
    except DatabaseError as error:
        yield wrong("database", f"it can't be used ({error}).", "See that it runs and that DATABASE_URL is right.")
        return
    yield _schema(schema, is_sqlite=glance.is_sqlite)
    if schema is Schema.CURRENT:
        yield _opens(glance)


def _place(file: Path) -> Iterator[Finding]:
    if not os.access(file, os.W_OK):
        yield wrong("database", f"{file} can't be written to by this user.", f"Type: chown {os.getuid()} {file}")
    if (kind := network_of(file)) is not None:
        yield wrong(
            "database",
            f"{file} is on a network file system ({kind}), where SQLite's locks can't be relied on.",
            "Set DATA_DIR to a folder on a disk of this machine, or DATABASE_URL to a PostgreSQL database.",
        )


def _schema(schema: Schema, *, is_sqlite: bool) -> Finding:
    match schema:
        case Schema.CURRENT:
            return ok("database", "it can be reached, and its schema is this version's.")
        case Schema.NEWER:
            return wrong(
                "database", "a newer version of Drumbeat wrote it.", "Install that version, or restore a backup."
            )
        case _ if is_sqlite:
            return unknown("database", "its schema is older than this version; the next start brings it up.")
        case Schema.MISSING:
            return wrong("database", "it can be reached and has no tables.", "Type: python app.py migrate")
        case _:
            return wrong("database", "its schema is older than this version.", "Type: python app.py migrate")


def _opens(glance: Glance) -> Finding:
    try:
        glance.read(EVERYWHERE, check_key)
    except VaultError as error:
        return wrong("encryption key", str(error), "Put back the key that it was written with, from your backup.")
    return ok("encryption key", "it opens what is stored.")


def server(glance: Glance, now: datetime) -> Iterator[Finding]:
    """Of PostgreSQL: its version and its clock."""
    found = glance.server()
    if found.version < OLDEST_SERVER:
        yield wrong("PostgreSQL", f"it is version {found.version}.", f"Use {OLDEST_SERVER} or newer.")
    else:
        yield ok("PostgreSQL", f"it is version {found.version}.")
    yield clock("the database's clock", found.now - now, "Set its machine's clock: timedatectl set-ntp true")


def clock(check: str, ahead: timedelta, do: str, *, fails: str = "") -> Finding:
    seconds = round(ahead.total_seconds())
    if abs(ahead) < SKEW:
        return ok(check, "it agrees with this machine's.")
    return wrong(check, f"it is {abs(seconds)} s {'ahead of' if seconds > 0 else 'behind'} this machine's.{fails}", do)


async def port(number: int) -> Finding:
    """Whether the bot listens there, or could."""
    try:
        timeout = aiohttp.ClientTimeout(total=5)
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(f"http://127.0.0.1:{number}/healthz") as answer,
        ):
            if answer.status == 200 and await answer.text() == "ok":
                return ok("PORT", f"the bot answers on {number}.")
    except aiohttp.ClientConnectorError:
        return _free(number)
    except (aiohttp.ClientError, TimeoutError, UnicodeDecodeError):
        pass
    return wrong("PORT", f"something else listens on {number}.", "Stop that, or set PORT to another.")


def _free(number: int) -> Finding:
    try:
        socket.create_server(("0.0.0.0", number)).close()  # noqa: S104 - where the bot would listen
    except OSError as error:
        return wrong("PORT", f"{number} can't be used ({os.strerror(error.errno or 0)}).", "Set PORT to another.")
    return ok("PORT", f"{number} is free; the bot is not running here.")
