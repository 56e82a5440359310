"""The menu of a launch's card: what is changed seldom. Who picks and may not is told who can."""

from collections.abc import Iterator

from bot.messages import kit
from bot.messages.kit import Block
from bot.rules.launches import Launch

MENU = "launches.menu"


def menu(launch: Launch) -> Iterator[Block]:
    """The menu, where it has any entry."""
    entries = [(label, kit.pack(id=launch.number, do=does)) for label, does in _entries(launch)]
    if entries:
        yield kit.overflow(MENU, entries)


def _entries(launch: Launch) -> Iterator[tuple[str, str]]:
    """At most five at a time, with what each does."""
    if launch.ending is None:
        yield "Edit", "edit"
