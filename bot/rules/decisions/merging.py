"""Two people edit at once: whose words stand where, and where do both have to be looked at?"""

from dataclasses import dataclass, fields, replace

from bot.rules.decisions.record import Draft


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
    """Fields that do not collide take either change. Where they do, what this person entered stands to be looked at."""
    names = [one.name for one in fields(Draft)]
    theirs = tuple(name for name in names if getattr(opened, name) != getattr(now_is, name))
    mine = {name for name in names if getattr(entered, name) != getattr(opened, name)}
    taken = {name: getattr(now_is, name) for name in theirs if name not in mine}
    both = tuple(name for name in theirs if name in mine and getattr(entered, name) != getattr(now_is, name))
    return Rebased(draft=replace(entered, **taken), theirs=theirs, both=both)
