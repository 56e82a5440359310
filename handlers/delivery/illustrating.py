"""Saying words with their picture. Where there is none, or Slack refuses it, the words are said without it, once."""

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from bot.messages import pictures as places
from bot.messages.kit import Message
from bot.pictures.picture import Drawing
from bot.rules import retries
from bot.rules.retries import GiveUp, Reason
from bot.rules.teams import Team
from handlers.delivery.pictures import Pictures, Shown
from handlers.delivery.slack import Slack, SlackError
from handlers.delivery.uploads import is_channel, seen_in
from handlers.people import People
from storage import teams
from storage.engine import Database
from storage.outbox import Letter, Recipe

log = logging.getLogger(__name__)

GONE = {"file_not_found", "file_deleted", "invalid_slack_file", "slack_file_not_found"}


class Illustrator:
    """Pictures in what is posted from the outbox, and in what a handler answers privately."""

    def __init__(self, db: Database, slack: Slack, people: People, pictures: Pictures) -> None:
        self._db = db
        self._slack = slack
        self._people = people
        self._pictures = pictures

    # --- posts -------------------------------------------------------------------------------------------------------

    async def call(
        self, workspace: str, method: str, letter: Letter, *, check: Callable[[], Awaitable[None]], **arguments: Any
    ) -> Mapping[str, Any]:
        """Post or update a letter, with its picture if it has one; `check` raises where it may not be said any more.

        Raises SlackError as if it had no picture.
        """
        wanted = letter.file is not None and places.has_place(letter.blocks)
        drawing = await self._drawing(workspace, letter) if wanted else None
        shown = await self._pictures.ready(workspace, drawing, share=letter.attempts) if drawing else None
        while shown is not None:
            blocks = places.shown(letter.blocks, shown.file, shown.alt)
            await check()
            try:
                return await self._slack.call(workspace, method, text=letter.text, blocks=blocks, **arguments)
            except SlackError as error:
                if not is_about_the_picture(error.error):
                    raise
                assert drawing is not None
                shown = await self._another(workspace, drawing, shown, error.error)
        blocks = places.left_out(letter.blocks)
        await check()
        return await self._slack.call(workspace, method, text=letter.text, blocks=blocks, **arguments)

    async def _drawing(self, workspace: str, letter: Letter) -> Drawing | None:
        """Of what may be seen where it is posted, at this moment.

        A channel that is not the team's own shows what the letter is about: whether all in it may see that was asked
        when its words were let through, just now.
        """
        assert letter.file is not None
        seen = await seen_in(self._db, self._people, workspace, letter.conversation)
        if letter.team is not None and is_channel(letter.conversation):
            team = await self._db.read(workspace, teams.get, letter.team)
            seen = [*seen, *([team] if team is not None and team not in seen else [])]
        return await self._pictures.look(workspace, seen, letter.file)

    async def _another(self, workspace: str, drawing: Drawing, shown: Shown, error: str) -> Shown | None:
        """Slack does not show this one. One that it had for long may be gone: made again. A fresh one is left out."""
        log.warning("Slack does not show the picture %s: %s", drawing.name, error)
        await self._pictures.forget(workspace, shown)
        return None if shown.fresh else await self._pictures.ready(workspace, drawing)

    # --- private answers ---------------------------------------------------------------------------------------------

    async def look(self, workspace: str, seen: Sequence[Team], recipe: Recipe) -> tuple[Drawing, Shown | None] | None:
        """What is to be drawn of these teams, with the picture if Slack has it already. None: there is nothing."""
        drawing = await self._pictures.look(workspace, seen, recipe)
        return (drawing, await self._pictures.known(workspace, drawing)) if drawing is not None else None

    async def answer(self, workspace: str, url: str, message: Message, drawing: Drawing, *, said: bool = False) -> None:
        """Answer privately by a response URL, as soon as the picture is there.

        Where it can't be had: the words alone, or, when they were `said` already, nothing.
        """
        shown = await self._pictures.ready(workspace, drawing)
        while shown is not None:
            if await self._respond(url, message, places.shown(message.blocks, shown.file, shown.alt)):
                return
            shown = await self._another(workspace, drawing, shown, "response URL")
        if not said:
            await self._respond(url, message, places.left_out(message.blocks))

    async def _respond(self, url: str, message: Message, blocks: Sequence[Mapping[str, Any]]) -> bool:
        private = {"response_type": "ephemeral", "replace_original": False}
        return await self._slack.respond(url, private | {"text": message.text, "blocks": list(blocks)})


def is_about_the_picture(error: str) -> bool:
    """Whether what Slack refused may be the picture alone. It said nothing then, so the words may be said again."""
    outcome = retries.decide(error, attempts=1)
    return error in GONE or (isinstance(outcome, GiveUp) and outcome.reason is Reason.NOT_SENDABLE)
