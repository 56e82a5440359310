"""Which channels follow a team's notes: what becomes of the list when somebody changes it."""

from collections.abc import Collection
from dataclasses import dataclass

MOST_FOLLOWERS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscribed:
    """What a form makes of the followers: who begins, who ends; both in the order in which they were picked."""

    begins: tuple[str, ...]
    ends: tuple[str, ...]


def subscribed(*, shown: Collection[str], picked: Collection[str]) -> Subscribed:
    """A form showed some followers, and others were picked in it. Who came meanwhile, or was not shown, stays."""
    return Subscribed(
        begins=tuple(dict.fromkeys(one for one in picked if one not in shown)),
        ends=tuple(one for one in shown if one not in picked),
    )
