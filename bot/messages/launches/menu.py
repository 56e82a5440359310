"""The card's menu: what is done to a launch as a whole, and seldom. Who picks and may not is told who can."""

from collections.abc import Iterator

from bot.messages import kit
from bot.messages.kit import Block
from bot.rules.launches import Launch

MENU = "launches.menu"


def menu(launch: Launch) -> Iterator[Block]:
    """At most five entries, as many as Slack shows; none once nothing of it changes any more."""
    entries = list(_entries(launch))
    if entries:
        yield kit.overflow(MENU, [(label, kit.pack(id=launch.number, do=do)) for do, label in entries])


def _entries(launch: Launch) -> Iterator[tuple[str, str]]:
    if launch.ending is None:
        yield "edit", "Edit"
    if launch.is_coming:
        yield "move", "Move the date"
        yield "cancel", "Cancel the launch"
        yield "reassign", "Reassign"
        yield "delegate", "Delegate go / no-go"
    if launch.is_out:
        yield "review", "Write a review"
        yield "reassign", "Reassign"
        yield "roll_back", "Rolled back"
