"""What is a need? Something that waits for one person, at a record of any ritual, until a moment."""

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from bot.rules.bets import Bet, Blocker
from bot.rules.decisions import Decision
from bot.rules.launches import Item, Launch
from bot.rules.metrics import Metric
from bot.rules.notes import NoteWeek
from bot.rules.teams import Team

SHORT_NAME = 80
"""So much of a name a line of Home shows."""


class Kind(StrEnum):
    """Of which ritual it is."""

    DECISION = "decision"
    BET = "bet"
    LAUNCH = "launch"
    METRIC = "metric"
    NOTE = "note"


class What(StrEnum):
    """What somebody has to do about it."""

    DECIDE = "decide"
    GATE = "go or no-go"
    WITHOUT_GO = "move or end what has no go"
    REOPENING = "answer new evidence"
    RESUBMIT = "resubmit"
    CHASE = "chase the answer"
    INPUT = "add input"
    UPDATE = "update"
    UNBLOCK = "say that it is resolved"
    PROMISE = "answer the promise"
    CHECK_IN = "check in"
    LAUNCHED = "say that it is out"
    ITEM = "do the item"
    LOOK_BACK = "review the decision"
    REVIEW = "review the launch"
    NUMBER = "type in the number"
    NOTE = "post the note or skip it"


KINDS = {
    What.DECIDE: Kind.DECISION,
    What.REOPENING: Kind.DECISION,
    What.RESUBMIT: Kind.DECISION,
    What.CHASE: Kind.DECISION,
    What.INPUT: Kind.DECISION,
    What.LOOK_BACK: Kind.DECISION,
    What.UPDATE: Kind.BET,
    What.UNBLOCK: Kind.BET,
    What.PROMISE: Kind.BET,
    What.CHECK_IN: Kind.BET,
    What.GATE: Kind.LAUNCH,
    What.WITHOUT_GO: Kind.LAUNCH,
    What.LAUNCHED: Kind.LAUNCH,
    What.ITEM: Kind.LAUNCH,
    What.REVIEW: Kind.LAUNCH,
    What.NUMBER: Kind.METRIC,
    What.NOTE: Kind.NOTE,
}


class Urgency(IntEnum):
    OVERDUE = 0
    TODAY = 1
    SOON = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """`at` is until when; `item` of a launch's checklist or `blocker` of a bet is the one that it is about, if any."""

    what: What
    record: Decision | Bet | Launch | Metric | NoteWeek
    team: Team
    at: datetime
    urgency: Urgency
    item: Item | None = None
    blocker: Blocker | None = None

    @property
    def kind(self) -> Kind:
        return KINDS[self.what]

    @property
    def number(self) -> int:
        """Of the record; a note has its team's."""
        return self.record.team if isinstance(self.record, NoteWeek) else self.record.number


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What may concern somebody, in teams that they may see.

    Decisions and launches of any role, but open bets, metrics and the weeks of notes that are theirs. `blocked` are
    open bets of anybody that they may have been named to unblock.
    """

    decisions: tuple[Decision, ...] = ()
    bets: tuple[Bet, ...] = ()
    launches: tuple[Launch, ...] = ()
    blocked: tuple[Bet, ...] = ()
    metrics: tuple[Metric, ...] = ()
    notes: tuple[NoteWeek, ...] = ()
