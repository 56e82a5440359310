"""Two people edit at once: whose words stand where, and where do both have to be looked at?"""

from dataclasses import dataclass, fields, replace

from bot.rules.approval import Default
from bot.rules.decisions.record import Draft, Option


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebased:
    """What one person entered, on top of what another changed meanwhile.

    `theirs` are the fields that the other changed; `both` those of them that this person
    changed too, to something else.
    """

    draft: Draft
    theirs: tuple[str, ...]
    both: tuple[str, ...]


def rebase(entered: Draft, opened: Draft, now_is: Draft) -> Rebased:
    """Fields that do not collide take either change. Where they do, what this person entered stands to be looked at.

    A default is the number of an option, so it stays with the list that it was chosen from.
    """
    names = [one.name for one in fields(Draft)]
    theirs = tuple(name for name in names if getattr(opened, name) != getattr(now_is, name))
    mine = {name for name in names if getattr(entered, name) != getattr(opened, name)}
    if "options" in mine:
        mine.add("default")
    elif "default" in mine:
        entered = replace(entered, default=_moved(entered.default, entered.options, now_is.options))
    taken = {name: getattr(now_is, name) for name in theirs if name not in mine}
    both = tuple(name for name in theirs if name in mine and getattr(entered, name) != getattr(now_is, name))
    return Rebased(draft=replace(entered, **taken), theirs=theirs, both=both)


def _moved(default: Default | None, chosen_from: tuple[Option, ...], options: tuple[Option, ...]) -> Default | None:
    """The same option in another list; None where it is in there no more."""
    if default is None or default.option is None:
        return default
    wanted = chosen_from[default.option - 1].name
    found = next((number for number, one in enumerate(options, start=1) if one.name == wanted), None)
    return replace(default, option=found) if found is not None else None
