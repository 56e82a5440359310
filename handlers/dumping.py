"""Everything that is kept of a workspace as a file on this machine, for its operator: private channels too."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from bot.messages.files import Archive
from handlers.delivery.uploads import Make, write
from storage import installations, teams
from storage.engine import EVERYWHERE, Database, DatabaseError, Tx

EVERYTHING: Mapping[str, Any] = {"format": "both", "teams": [], "since": None, "by": None}


async def to_file(db: Database, make: Make, to: Path, workspace: str | None, now: datetime) -> str:
    """Write it to a file that is not there yet, for its owner's eyes alone; answers what the workspace is called.

    Raises DatabaseError: no such workspace, several to choose from, or no place for the file. Nothing is left then.
    """
    named = await db.read(EVERYWHERE, installations.find_named_everywhere)
    known = {one: about.name for one, about in named.items()}
    chosen = _chosen(known, workspace)
    with _new(to) as file:
        await db.read_at_once(chosen, lambda tx: write(_whole(tx, make, now), file))
    return known[chosen]


@contextmanager
def _new(to: Path) -> Iterator[IO[bytes]]:
    """A file that was not there, which is gone again where it could not be written whole. Raises DatabaseError."""
    try:
        handle = os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise DatabaseError(f"{to} is there already: name a new file.") from error
    except OSError as error:
        raise DatabaseError(f"{to} can't be written ({error.strerror}).") from error
    with ExitStack() as unless_whole:
        unless_whole.callback(to.unlink)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
        except OSError as error:
            raise DatabaseError(f"{to} can't be written ({error.strerror}).") from error
        unless_whole.pop_all()


def _chosen(known: Mapping[str, str], workspace: str | None) -> str:
    if workspace is not None and workspace in known:
        return workspace
    if workspace is None and len(known) == 1:
        return next(iter(known))
    names = ", ".join(f"{one} ({name})" for one, name in sorted(known.items())) or "none yet"
    raise DatabaseError(f"Say which workspace with --workspace. Known: {names}.")


def _whole(tx: Tx, make: Make, now: datetime) -> Archive:
    made = make(tx, teams.find_all(tx), {**EVERYTHING, "asked_at": now.isoformat()})
    if not isinstance(made, Archive):
        raise TypeError("the export of a workspace is an archive")
    return made
