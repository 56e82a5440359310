"""Two people edit a decision at once: its default stays with the options that it was chosen from."""

from collections.abc import Collection
from dataclasses import replace

from bot.rules import editing
from bot.rules.approval import Default
from bot.rules.decisions.record import Draft, Option
from bot.rules.editing import Rebased


def rebase(entered: Draft, opened: Draft, now_is: Draft) -> Rebased[Draft]:
    """Fields that do not collide take either change. Where they do, what this person entered stands to be looked at.

    A default is the number of an option, so it stays with the list that it was chosen from.
    """
    mine: Collection[str] = ()
    if entered.options != opened.options:
        mine = ("default",)
    elif entered.default != opened.default:
        entered = replace(entered, default=_moved(entered.default, entered.options, now_is.options))
        mine = ("default",)
    return editing.rebase(entered, opened=opened, now_is=now_is, mine=mine)


def _moved(default: Default | None, chosen_from: tuple[Option, ...], options: tuple[Option, ...]) -> Default | None:
    """The same option in another list; None where it is in there no more."""
    if default is None or default.option is None:
        return default
    wanted = chosen_from[default.option - 1].name
    found = next((number for number, one in enumerate(options, start=1) if one.name == wanted), None)
    return replace(default, option=found) if found is not None else None
