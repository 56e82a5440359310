"""Everything about one decision: how it stands, every text that it had, what happened to it, and who is who in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.rules.decisions.past import Change, facts
from bot.rules.decisions.record import Decision, Version
from bot.rules.stories import Kinds
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


KINDS = Kinds(
    people=frozenset(
        {
            *("driver", "approver", "decided for", "contributors", "informed", "delegation to", "escalated to"),
            "reopenings passed to",
        }
    ),
    channels=frozenset({"informed channels"}),
    moments=frozenset({"due", "delegation start", "delegation until", "snoozed until"}),
    others=frozenset({"superseded by"}),
)


def named(decision: Decision, changes: Sequence[Change]) -> tuple[set[str], set[str]]:
    """The ids of all people and of all channels that the story tells of."""
    return KINDS.named(facts(decision), changes)
