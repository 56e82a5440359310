"""Sending a file: it is made when it is sent, uploaded unshared, and shared with its words by one last call.

Everything before that call may be done again: Slack throws away what nobody shared. A lost answer of the call itself
leaves the file in doubt, and nobody but its reader can say whether it is there.
"""

import asyncio
import logging
import tempfile
import zipfile
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from bot.errors import UserError
from bot.messages.files import Archive, File, Folder
from bot.messages.kit import Message
from bot.rules import retries
from bot.rules.teams import Team
from handlers.delivery.slack import BeforeSendingError, Slack, SlackError
from handlers.people import People
from storage import teams
from storage.engine import Database, Tx
from storage.outbox import Letter, Recipe

log = logging.getLogger(__name__)

Make = Callable[[Tx, Sequence[Team], Mapping[str, Any]], File | Folder | Archive | Message]
"""Makes a file from the facts of its recipe, of what the reader may see at that moment: of these teams and no others.

A message is what is said instead when there is nothing to make it of. It only reads, and waits for nothing.
"""

# No file of ours has a time of its own, and the same export has the same bytes.
NO_TIME = (1980, 1, 1, 0, 0, 0)


class NotMadeError(Exception):
    """There is no file: its maker failed, or is known to another version of the bot alone. Nothing was said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A file that is ready to be sent; whoever has it closes it, and then it is gone."""

    name: str
    title: str
    size: int
    data: IO[bytes]


class Uploads:
    """`makers` by the names that recipes give. One file at a time is made: it takes a database's thread for a while.

    What may be larger than memory is made in a file without a name in the `folder`, of which nothing is left, whatever
    happens.
    """

    def __init__(
        self, db: Database, slack: Slack, people: People, makers: Mapping[str, Make], folder: Path | None = None
    ) -> None:
        self._db = db
        self._folder = folder
        self._slack = slack
        self._people = people
        self._makers = makers
        self._turn = asyncio.Semaphore(1)

    async def send(
        self,
        workspace: str,
        letter: Letter,
        *,
        channel: str,
        thread_ts: str | None,
        check: Callable[[], Awaitable[None]],
    ) -> None:
        """Share the letter's file in a channel or an open DM; `check` raises where it may not be shared any more.

        Raises SlackError, NotMadeError.
        """
        if letter.file is None:
            raise NotMadeError(letter.key)
        made = await self._make(workspace, letter, letter.file)
        if isinstance(made, Message):
            said = {"text": made.text, "blocks": list(made.blocks)}
            await check()
            await self._slack.call(workspace, "chat.postMessage", channel=channel, thread_ts=thread_ts, **said)
            return
        try:
            file_id = await upload(self._slack, workspace, made)
        except SlackError as error:
            raise BeforeSendingError(error.error, retry_after=error.retry_after) from error
        finally:
            made.data.close()
        await check()
        await self._slack.call(
            workspace,
            "files.completeUploadExternal",
            files=[{"id": file_id, "title": made.title}],
            channel_id=channel,
            thread_ts=thread_ts,
            initial_comment=letter.text,
        )

    async def _make(self, workspace: str, letter: Letter, recipe: Recipe) -> Made | Message:
        make = self._makers.get(recipe.name)
        if make is None:
            raise NotMadeError(recipe.name)
        async with self._turn:
            # Asked in its turn: who waited in line may have left a private channel meanwhile.
            seen = await seen_in(self._db, self._people, workspace, letter.conversation)
            try:
                return await self._db.read_at_once(workspace, made, make, seen, recipe.facts, self._folder)
            except Exception as error:
                log.exception("the file of message %s could not be made", letter.id)
                raise NotMadeError(letter.key) from error


async def seen_in(db: Database, people: People, workspace: str, conversation: str) -> list[Team]:
    """The teams of which a person may see something; in a channel it is the one whose channel it is.

    Raises SlackError when Slack can't tell now.
    """
    if not is_person(conversation):
        team = await db.read(workspace, teams.get_by_channel, conversation)
        return [team] if team is not None else []
    try:
        person = await people.person(workspace, conversation)
        return await people.teams_seen(workspace, person)
    except UserError as error:
        if error.code == "no_such_person":
            return []
        raise BeforeSendingError(retries.UNREACHABLE) from error


async def upload(slack: Slack, workspace: str, file: File | Made) -> str:
    """A file's bytes to Slack, seen by nobody yet; answers its id. Raises SlackError."""
    ready = opened(file) if isinstance(file, File) else file
    where = await slack.call(workspace, "files.getUploadURLExternal", filename=ready.name, length=ready.size)
    await slack.upload(where["upload_url"], ready.data)
    return str(where["file_id"])


def made(
    tx: Tx, make: Make, seen: Sequence[Team], facts: Mapping[str, Any], folder: Path | None = None
) -> Made | Message:
    """What the maker made, several files as one. In the database's thread, for packing takes its time too."""
    whole = make(tx, seen, facts)
    if isinstance(whole, Message):
        return whole
    if isinstance(whole, Archive):
        return spooled(whole, folder)
    return opened(pack(whole) if isinstance(whole, Folder) else whole)


def opened(file: File) -> Made:
    return Made(name=file.name, title=file.title, size=len(file.data), data=BytesIO(file.data))


def spooled(archive: Archive, folder: Path | None) -> Made:
    """An archive in a file without a name, made entry by entry."""
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as unless_made:
        data = unless_made.enter_context(tempfile.TemporaryFile(dir=folder))
        write(archive, data)
        size = data.tell()
        data.seek(0)
        unless_made.pop_all()  # it is closed once it was sent
    return Made(name=archive.name, title=archive.title, size=size, data=data)


def write(archive: Archive, to: IO[bytes]) -> None:
    """All entries, one after the other, piece by piece."""
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, pieces in archive.entries:
            about = zipfile.ZipInfo(name, NO_TIME)
            about.compress_type = zipfile.ZIP_DEFLATED
            with packed.open(about, "w", force_zip64=True) as entry:
                for piece in pieces:
                    entry.write(piece)


def pack(folder: Folder) -> File:
    """Several files as one zip."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in folder.files:
            archive.writestr(zipfile.ZipInfo(name, NO_TIME), data, zipfile.ZIP_DEFLATED)
    return File(name=folder.name, title=folder.title, data=packed.getvalue())


def is_channel(conversation: str) -> bool:
    return conversation[:1] in {"C", "G"}


def is_person(conversation: str) -> bool:
    return conversation[:1] in {"U", "W"}
