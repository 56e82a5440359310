"""THE TABLE: which ritual answers to which command, click, modal, shortcut, event and due slot.

Help, the Slack app manifest, the routing and the clock are made from it; there is no second list. Each ritual's row
stands in the file of its name.
"""

from bot.rules.notes import Guide
from handlers.deps import CommandHelp, Scheduled
from handlers.fetching import Keep
from handlers.gone import AllHolds
from handlers.publishing import Compose
from handlers.registry import bets, decisions, export, find, home, launches, metrics, notes, teams
from handlers.registry.row import Command, Handler, Post, Queue, Ring, Ritual, Shortcut

__all__ = ["Command", "Handler", "Post", "Queue", "Registry", "Ring", "Ritual", "Shortcut", "rituals"]


def rituals(guide: Guide) -> tuple[Ritual, ...]:
    """The table. `guide` is what a weekly note keeps to, which is read at the start."""
    others = (decisions.ROW, bets.ROW, launches.ROW, metrics.ROW, notes.row(guide), home.ROW, find.ROW, export.ROW)
    return (teams.row({one.name: one.holds for one in others if one.holds is not None}), *others)


class Registry:
    """The table, looked up by exact name: the hundredth action costs what the first did."""

    def __init__(self, rituals: tuple[Ritual, ...]) -> None:
        self.rituals = rituals
        self.commands = {name: one for ritual in rituals for name, one in ritual.commands.items()}
        self.shortcuts = {name: one for ritual in rituals for name, one in ritual.shortcuts.items()}
        self.posts = {name: one for ritual in rituals for name, one in ritual.posts.items()}
        self.files = {name: one for ritual in rituals for name, one in ritual.files.items()}
        self.pictures = {name: one for ritual in rituals for name, one in ritual.pictures.items()}
        self.rings = {letter: one for ritual in rituals for letter, one in ritual.rings.items()}
        self._handlers: dict[tuple[str, str], Handler] = {
            **{("command", name): one.handle for name, one in self.commands.items()},
            **{("shortcut", name): one.handle for name, one in self.shortcuts.items()},
            **{("action", name): one for ritual in rituals for name, one in ritual.actions.items()},
            **{("view", name): one for ritual in rituals for name, one in ritual.views.items()},
            **{("event", name): one for ritual in rituals for name, one in ritual.events.items()},
        }

    @property
    def holds(self) -> AllHolds:
        """What somebody holds who is gone, by ritual."""
        return {one.name: one.holds for one in self.rituals if one.holds is not None}

    @property
    def fetched(self) -> Keep:
        """What becomes of what a source answered."""
        return next(one.fetched for one in self.rituals if one.fetched is not None)

    @property
    def home(self) -> Compose:
        """What somebody sees on their Home tab."""
        return next(one.home for one in self.rituals if one.home is not None)

    @property
    def events(self) -> list[str]:
        return sorted(name for kind, name in self._handlers if kind == "event")

    def find(self, kind: str, name: str) -> Handler | None:
        return self._handlers.get((kind, name))

    def help(self) -> list[CommandHelp]:
        return [
            CommandHelp(word=word, usage=f"{word} {one.usage}".strip(), does=one.does)
            for word, one in self.commands.items()
        ]

    def scheduled(self) -> list[Scheduled]:
        return [
            Scheduled(name=name, title=one.title, rhythm=one.rhythm, stands=one.stands)
            for name, one in self.posts.items()
        ]
