"""Everything about one decision: how it stands, every text that it had, what happened to it, and who is who in it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.rules.decisions.past import Change, Facts, facts
from bot.rules.decisions.record import Decision, Version
from bot.rules.teams import Team


class Form(StrEnum):
    """What an export can be: a table, one document, or a Markdown file for each decision."""

    CSV = "csv"
    JSON = "json"
    ADR = "adr"


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """`names` are those of people and channels by their id; who is not known there goes by the id alone."""

    decision: Decision
    versions: tuple[Version, ...]
    changes: tuple[Change, ...]
    team: Team
    names: Mapping[str, str]


PEOPLE = {"driver", "approver", "decided for", "contributors", "informed", "delegation to", "escalated to"}
CHANNELS = {"informed channels"}
MOMENTS = {"due", "delegation start", "delegation until", "snoozed until"}


def names_people(fact: str) -> bool:
    """Whether a fact of history is a person, or several with spaces between them."""
    return fact in PEOPLE or (fact.endswith(" by") and fact != "superseded by")


def names_channels(fact: str) -> bool:
    return fact in CHANNELS


def is_moment(fact: str) -> bool:
    return fact in MOMENTS or fact.endswith(" at")


def named(decision: Decision, changes: Sequence[Change]) -> tuple[set[str], set[str]]:
    """The ids of all people and of all channels that the story tells of."""
    people = {one.by for one in changes if one.by is not None}
    channels: set[str] = set()
    for known in _all_facts(decision, changes):
        for fact, value in known.items():
            if names_people(fact):
                people.update(str(value or "").split())
            elif names_channels(fact):
                channels.update(str(value or "").split())
    return people, channels


def _all_facts(decision: Decision, changes: Sequence[Change]) -> Iterator[Facts]:
    yield facts(decision)
    for one in changes:
        yield one.before
        yield one.after
