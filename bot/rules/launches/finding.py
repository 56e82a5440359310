"""Which lists is a launch in, and what is it found by?"""

from enum import StrEnum

from bot.rules import lists
from bot.rules.launches.launch import Launch


class Stage(StrEnum):
    """Where a launch stands in the lists."""

    COMING = "coming"
    LAUNCHED = "launched"
    ENDED = "ended"


def stage(launch: Launch) -> Stage:
    if launch.ending is not None:
        return Stage.ENDED
    return Stage.COMING if launch.launched_at is None else Stage.LAUNCHED


def searched(launch: Launch) -> tuple[str, ...]:
    """The words of its name and its success criteria."""
    return lists.words_in(" ".join([launch.name, *(one.text for one in launch.terms.criteria)]))


def found_by(launch: Launch) -> frozenset[str]:
    """The beginnings of its words, and its people."""
    words = [term for word in searched(launch) for term in lists.terms(word)]
    people = [lists.person_term("owner", launch.owner), lists.person_term("approver", launch.approver)]
    return frozenset([*words, *people])
