"""What a row of the table says: a ritual, and what answers to it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from bot.rules.calendar import Daily, Slot, Verdict, Weekly
from bot.rules.teams import Team
from handlers.calls import Answer, Call
from handlers.delivery.pictures import Sketch
from handlers.delivery.uploads import Make
from handlers.deps import Deps, Stands
from handlers.fetching import Keep
from handlers.gone import Holds
from handlers.publishing import Compose
from storage.engine import Tx

Handler = Callable[[Call, Deps], Awaitable[Answer]]
Queue = Callable[[Tx, Team, Slot, datetime, bool], str]
Missed = Callable[[Tx, Team, Slot, datetime, Verdict], str | None]
"""Do what has to be done where it is not posted; answers what became of the slot, where that is not the usual."""
Ring = Callable[[Tx, str, datetime], None]
"""Look at this one now: say what is due, and set its next alarm, which lies ahead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A slash command: `usage` is how it is typed, after the word; `does` is one line for people."""

    handle: Handler
    usage: str
    does: str


def by_first_word(words: Mapping[str, Handler], otherwise: Handler) -> Handler:
    """A command whose first word says whose it is; any other line is the `otherwise`'s."""

    async def handle(call: Call, deps: Deps) -> Answer:
        return await words.get(call.text.partition(" ")[0].lower(), otherwise)(call, deps)

    return handle


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """A shortcut: what Slack's menu shows, at most 24 characters. It is in the menu of a message, or of everywhere."""

    handle: Handler
    name: str
    does: str
    type: Literal["global", "message"] = "global"


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Something the clock posts. `queue` puts it into the outbox and answers with what became of the slot.

    `lateness`: how late it may still be posted. `owner` is told when it was too late, where there is one to tell; a
    post that is `missed` in its own way says so itself. `stands` tells what becomes of the next one, for the status.
    """

    title: str
    rhythm: Callable[[Team], Weekly | Daily]
    lateness: timedelta
    queue: Queue
    owner: Callable[[Team], str] | None = None
    missed: Missed | None = None
    stands: Stands | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ritual:
    """One row of the grid: its file has this name in every folder.

    `files` make what is sent as a file, `pictures` read what is drawn.
    """

    name: str
    commands: Mapping[str, Command] = field(default_factory=dict)
    actions: Mapping[str, Handler] = field(default_factory=dict)
    views: Mapping[str, Handler] = field(default_factory=dict)
    shortcuts: Mapping[str, Shortcut] = field(default_factory=dict)
    events: Mapping[str, Handler] = field(default_factory=dict)
    posts: Mapping[str, Post] = field(default_factory=dict)
    files: Mapping[str, Make] = field(default_factory=dict)
    pictures: Mapping[str, Sketch] = field(default_factory=dict)
    rings: Mapping[str, Ring] = field(default_factory=dict)
    """By the letter of its records, such as the D of D-14, or by what is asked of a person: check-in-U7."""
    holds: Holds | None = None
    """What of its records somebody holds, for when they are gone."""
    fetched: Keep | None = None
    """What becomes of what a source answered, for the one ritual that has sources."""
    home: Compose | None = None
    """What somebody sees on their Home tab, for the one row that it is."""
