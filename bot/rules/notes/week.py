"""A team's week: what its owner did to the note before it is posted, and how far it got.

    draft ──▶ posted            at its time, or by *Post now*
      ├─▶ held ──▶ posted       let go by its owner, or on the next working day at 10:00, late
      ├─▶ skipped               with a reason that the channel reads
      └─▶ missed ──▶ posted     the bot was down for more than a day: its owner decides

Skipped and missed ones can still be posted until the next week's draft.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Stage(StrEnum):
    DRAFT = "draft"
    HELD = "held"
    SKIPPED = "skipped"
    MISSED = "missed"
    POSTED = "posted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """A line that was taken out, by whom and why."""

    why: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """What the owner did to the note: their words, the order of lines in a part (by key), what is hidden (by key)."""

    words: str = ""
    order: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hidden: Mapping[str, Hidden] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWeek:
    """`due` is when the note is, or was, to be posted. `why` and `by` are of the last hold or skip.

    `asked_at` is when the owner of a held note was asked again. `version` goes up with every change.
    """

    team: int
    week: str
    due: datetime
    stage: Stage = Stage.DRAFT
    edits: Edits = Edits()
    why: str = ""
    by: str | None = None
    changed_at: datetime
    asked_at: datetime | None = None
    version: int = 1
