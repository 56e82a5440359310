"""Everything about one record that an export tells: what happened to it, whose it is, and who is who in it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.rules.facts import Change, Facts
from bot.rules.teams import Team

_NUMBER = re.compile(" [0-9]+ ")


class Told(Protocol):
    """`names` are those of people and channels by their id; who is not known there goes by the id alone."""

    @property
    def changes(self) -> Sequence[Change]: ...
    @property
    def team(self) -> Team: ...
    @property
    def names(self) -> Mapping[str, str]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinds:
    """Which facts of a record's history are people, channels and moments; of a numbered part without the number.

    Without being named here, what ends with "by" is people, and what ends with "at" a moment, but for the `others`.
    """

    people: frozenset[str]
    channels: frozenset[str]
    moments: frozenset[str]
    others: frozenset[str] = frozenset()

    def names_people(self, fact: str) -> bool:
        """Whether a fact is a person, or several with spaces between them."""
        key = _key(fact)
        return key in self.people or (fact.endswith(" by") and key not in self.others)

    def names_channels(self, fact: str) -> bool:
        return _key(fact) in self.channels

    def is_moment(self, fact: str) -> bool:
        key = _key(fact)
        return key in self.moments or (fact.endswith(" at") and key not in self.others)

    def named(self, now_is: Facts, changes: Iterable[Change]) -> tuple[set[str], set[str]]:
        """The ids of all people and of all channels that a record and its history tell of."""
        many = list(changes)
        people = {one.by for one in many if one.by is not None}
        channels: set[str] = set()
        for known in (now_is, *(facts for one in many for facts in (one.before, one.after))):
            for fact, value in known.items():
                if self.names_people(fact):
                    people.update(str(value or "").split())
                elif self.names_channels(fact):
                    channels.update(str(value or "").split())
        return people, channels


def _key(fact: str) -> str:
    return _NUMBER.sub(" ", fact)
