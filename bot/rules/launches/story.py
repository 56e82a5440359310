"""Everything about one launch: how it stands, what happened to it, and who is who in it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.rules.facts import Change
from bot.rules.launches.launch import Launch
from bot.rules.launches.past import facts
from bot.rules.stories import Kinds
from bot.rules.teams import Team


class Form(StrEnum):
    """What an export can be: a table of checklists, one document, or a Markdown file for each launch."""

    CSV = "csv"
    JSON = "json"
    MD = "md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """`names` are those of people and channels by their id; who is not known there goes by the id alone."""

    launch: Launch
    changes: tuple[Change, ...]
    team: Team
    names: Mapping[str, str]


KINDS = Kinds(
    people=frozenset(
        {
            "owner",
            "approver",
            "informed",
            "items owner",
            "approval approver",
            "approval decided for",
            "approval delegation to",
        }
    ),
    channels=frozenset({"informed channels"}),
    moments=frozenset(
        {
            "at",
            "approval due",
            "approval delegation start",
            "approval delegation until",
            "moves before",
            "moves after",
        }
    ),
)

EXPORT = re.compile(rf"export(?:\s+(?P<form>{'|'.join(Form)}))?", re.IGNORECASE)
"""A line that asks for an export; "export of data" is the name of a launch."""


def named(launch: Launch, changes: Sequence[Change]) -> tuple[set[str], set[str]]:
    """The ids of all people and of all channels that the story tells of."""
    return KINDS.named(facts(launch), changes)
