"""Pictures as files that Slack can show: each is drawn and uploaded once, and kept while nothing changed.

A picture is an addition to words. Whatever goes wrong on its way is logged and costs the picture, never the words.
"""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.messages.files import File
from bot.pictures.picture import Drawing
from bot.rules import retries
from bot.rules.teams import Team
from handlers.delivery.slack import NotInstalledError, Slack, SlackError, real_now
from handlers.delivery.uploads import upload
from handlers.tasks import Tasks
from storage import pictures as stored
from storage.engine import Database, Tx
from storage.outbox import Recipe

log = logging.getLogger(__name__)

Sketch = Callable[[Tx, Sequence[Team], Mapping[str, Any]], Drawing | None]
"""Reads what a picture shows, by the facts of its recipe: of these teams and no others. None: there is nothing to draw.

It only reads, and draws nothing: it has a database's thread.
"""

PATIENCE = timedelta(seconds=15)
"""How long words wait for their picture."""
GIVES_UP_SECONDS = 60.0
"""How long it is tried to get a picture ready; one that came too late for its words is there for the next."""
MOST_UNDER_WAY = 100
"""So many are drawn in the time for which words wait: of more, the next ones would not be ready for theirs."""
FIRST_LOOK_SECONDS, LONGEST_LOOK_SECONDS = 0.2, 2.0
UNSEEN_SECONDS = 3.0
"""Without the scope to look at files: how long Slack is given to process one."""
CANNOT_LOOK = {"missing_scope", "not_allowed_token_type", "no_permission", "access_denied"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A picture that Slack has. `fresh`: it was uploaded just now."""

    digest: str
    file: str
    alt: str
    fresh: bool


class Pictures:
    """`sketches` by the names that recipes give. One picture at a time is drawn, in a thread of its own.

    MOST_UNDER_WAY at the most are being made; in a rush the words of the others go at once.
    """

    def __init__(
        self,
        db: Database,
        slack: Slack,
        tasks: Tasks,
        sketches: Mapping[str, Sketch],
        *,
        patience: timedelta = PATIENCE,
    ) -> None:
        self._db = db
        self._slack = slack
        self._tasks = tasks
        self._sketches = sketches
        self._patience = patience
        self._pen = ThreadPoolExecutor(1, "pictures")
        self._under_way: dict[tuple[str, str], asyncio.Task[Shown | None]] = {}
        self._quiet: dict[str, float] = {}
        """Until when, on the loop's clock, Slack wants no uploads in a workspace."""

    async def look(self, workspace: str, seen: Sequence[Team], recipe: Recipe) -> Drawing | None:
        """What is to be drawn now, of these teams; None when there is nothing, or nobody knows how."""
        sketch = self._sketches.get(recipe.name)
        if sketch is None:
            log.error("nobody knows how to draw %s", recipe.name)
            return None
        try:
            return await self._db.read(workspace, sketch, seen, recipe.facts)
        except Exception:
            log.exception("%s could not be drawn", recipe.name)
            return None

    async def known(self, workspace: str, drawing: Drawing) -> Shown | None:
        """The picture, if Slack has it already."""
        found = await self._db.read(workspace, stored.get, drawing.digest)
        if found is None:
            return None
        file, alt = found
        return Shown(digest=drawing.digest, file=file, alt=alt, fresh=False)

    async def ready(self, workspace: str, drawing: Drawing, *, share: int = 1) -> Shown | None:
        """The picture as Slack can show it, or None when that takes longer than there is patience, or fails.

        `share` is how often the words were to be said: each further time they wait less for the picture.
        """
        return await self.known(workspace, drawing) or await self._made(workspace, drawing, self._patience / share)

    async def forget(self, workspace: str, shown: Shown) -> None:
        """Slack does not show it (any more)."""
        await self._db.run(workspace, stored.forget, shown.digest, shown.file)

    async def _made(self, workspace: str, drawing: Drawing, patience: timedelta) -> Shown | None:
        """Whoever wants the same meanwhile waits for the same."""
        key = (workspace, drawing.digest)
        making = self._under_way.get(key)
        if making is None and len(self._under_way) >= MOST_UNDER_WAY:
            log.warning("the picture %s is left out: %d others are under way", drawing.name, len(self._under_way))
            return None
        if making is None:
            making = self._tasks.start(self._make(workspace, drawing), f"picture {drawing.name}")
            self._under_way[key] = making
            making.add_done_callback(lambda _: self._under_way.pop(key, None))
        done, _ = await asyncio.wait([making], timeout=patience.total_seconds())
        if not done:
            log.warning("the picture %s is not ready in time", drawing.name)
            return None
        return None if making.cancelled() else making.result()

    async def _make(self, workspace: str, drawing: Drawing) -> Shown | None:
        try:
            async with asyncio.timeout(GIVES_UP_SECONDS):
                return await self._drawn_and_uploaded(workspace, drawing)
        except (SlackError, NotInstalledError) as error:
            log.warning("the picture %s could not be uploaded: %s", drawing.name, error)
        except TimeoutError:
            log.warning("the picture %s was not ready after %.0f seconds", drawing.name, GIVES_UP_SECONDS)
        except Exception:
            log.exception("the picture %s could not be drawn", drawing.name)
        return None

    async def _drawn_and_uploaded(self, workspace: str, drawing: Drawing) -> Shown:
        picture = await asyncio.get_running_loop().run_in_executor(self._pen, drawing.draw)
        name = f"{drawing.name}.png"
        file = await self._uploaded(workspace, File(name=name, title=name, data=picture.png))
        await self._db.run(workspace, stored.save, drawing.digest, file=file, alt=picture.alt, at=real_now())
        return Shown(digest=drawing.digest, file=file, alt=picture.alt, fresh=True)

    async def _uploaded(self, workspace: str, file: File) -> str:
        """Unshared, and processed. All of it may be done again, for nobody sees it. Raises SlackError."""
        loop = asyncio.get_running_loop()
        attempts = 0
        while True:
            attempts += 1
            wait = self._quiet.get(workspace, 0.0) - loop.time()
            if wait > self._patience.total_seconds():
                raise SlackError("ratelimited", retry_after=wait)
            await asyncio.sleep(max(0.0, wait))
            try:
                return await self._upload_once(workspace, file)
            except SlackError as error:
                outcome = retries.decide(error.error, attempts=attempts, idempotent=True, retry_after=error.retry_after)
                if not isinstance(outcome, retries.RetryAt):
                    raise
                if outcome.hold_method:
                    self._quiet[workspace] = loop.time() + outcome.delay.total_seconds()
                elif outcome.delay > self._patience:
                    raise
                else:
                    await asyncio.sleep(outcome.delay.total_seconds())

    async def _upload_once(self, workspace: str, file: File) -> str:
        file_id = await upload(self._slack, workspace, file)
        await self._slack.call(workspace, "files.completeUploadExternal", files=[{"id": file_id, "title": file.title}])
        await self._processed(workspace, file_id)
        return file_id

    async def _processed(self, workspace: str, file_id: str) -> None:
        """Until Slack has looked at the file: only then it knows its type, and shows it. Raises SlackError."""
        pause = FIRST_LOOK_SECONDS
        while True:
            try:
                found = await self._slack.call(workspace, "files.info", file=file_id)
            except SlackError as error:
                if error.error not in CANNOT_LOOK:
                    raise
                log.info("without the scope files:read a picture is shown without seeing that it is ready")
                await asyncio.sleep(UNSEEN_SECONDS)
                return
            if (found.get("file") or {}).get("mimetype"):
                return
            await asyncio.sleep(pause)
            pause = min(pause * 1.5, LONGEST_LOOK_SECONDS)
