"""What is a launch? Its date, its checklist, the question at its gate, what became of it and what it brought."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.errors import UserError
from bot.rules.approval import Approval, State
from bot.rules.calendar import GuardReason

LETTER = "L"
RESULT_DUE = timedelta(days=30)
"""From then on a launch without a measured result is listed as such."""


class Phase(StrEnum):
    """When an item belongs to: before the launch, on its day, or after it."""

    BEFORE = "before"
    DAY = "launch day"
    AFTER = "after"


class ItemState(StrEnum):
    OPEN = "open"
    DONE = "done"
    WAIVED = "waived"


class Gate(StrEnum):
    WAITING = "waiting"
    GO = "go"
    NO_GO = "no-go"


class Verdict(StrEnum):
    GO = "go"
    NO_GO = "no-go"
    NOT_YET = "not yet"


class Status(StrEnum):
    """planned → go → launched → reviewed; a go that no longer holds, or another date, leads back to planned."""

    PLANNED = "planned"
    GO = "go"
    LAUNCHED = "launched"
    REVIEWED = "reviewed"
    CANCELLED = "cancelled"
    ROLLED_BACK = "rolled back"


class Outcome(StrEnum):
    """How a launch ends that nobody looks forward to any more."""

    CANCELLED = "cancelled"
    ROLLED_BACK = "rolled back"


class Trade(StrEnum):
    """What another date costs, or keeps: one of the three that a plan can give."""

    SCOPE = "scope cut"
    QUALITY = "quality protected"
    DATE = "date moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """What it takes to call the launch a success: a metric and its threshold, in one line."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """Somebody can't get an item done alone."""

    by: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to have done.

    `due` is in days relative to the launch, so that it moves with it: working days before it (-3), 0 for its day, days
    after it (7). Whose it is: the `owner`'s, or without one the launch's owner's. A `review` is asked for after the
    launch and answered with its own form. `evidence` is what was given when it was done, or why it was waived, `by`
    and `at` by whom and when; `version` counts the changes of its state.
    """

    number: int
    text: str
    phase: Phase
    owner: str | None = None
    due: int | None = None
    blocking: bool = True
    review: bool = False
    state: ItemState = ItemState.OPEN
    evidence: str = ""
    by: str | None = None
    at: datetime | None = None
    help: Help | None = None
    version: int = 1

    @property
    def is_open(self) -> bool:
        return self.state is ItemState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Anyway:
    """A day that the date guard refuses, and why it was taken all the same."""

    reason: GuardReason
    because: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The launch moved from one moment to another: who did it, when, why, and what was traded."""

    by: str
    at: datetime
    before: datetime
    after: datetime
    cause: str
    trade: Trade


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What a launch brought, as of one look back. `item` is the checklist's review that it answers, if any.

    `measured` has a line for each success criterion that was measured, "criterion: value"; empty if none was.
    `change` is what to change in how we launch.
    """

    number: int
    item: int | None = None
    by: str
    at: datetime
    adopted: bool
    measured: str = ""
    feedback: str = ""
    change: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """Why it is cancelled, or was rolled back."""

    outcome: Outcome
    by: str
    at: datetime
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What its owner may edit: words, and who is kept informed. `links` are web addresses."""

    name: str
    criteria: tuple[Criterion, ...] = ()
    links: tuple[str, ...] = ()
    informed: tuple[str, ...] = ()
    informed_channels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """`void` names the item that ended a go; `version` counts the changes."""

    number: int
    team: int
    terms: Terms
    at: datetime
    owner: str
    approval: Approval
    items: tuple[Item, ...]
    planned_by: str
    planned_at: datetime
    anyway: Anyway | None = None
    void: str = ""
    moves: tuple[Move, ...] = ()
    reviews: tuple[Review, ...] = ()
    launched_at: datetime | None = None
    launched_by: str | None = None
    ending: Ending | None = None
    version: int = 1

    @property
    def ref(self) -> str:
        return f"{LETTER}-{self.number}"

    @property
    def name(self) -> str:
        return self.terms.name

    @property
    def approver(self) -> str:
        return self.approval.approver

    @property
    def gate(self) -> Gate:
        # A no-go asks for changes and is no last word: once something has changed, the same person may be asked again.
        return {State.APPROVED: Gate.GO, State.CHANGES: Gate.NO_GO}.get(self.approval.state, Gate.WAITING)

    @property
    def question(self) -> int:
        """Which version of the go / no-go question an answer would be to now; it goes up with a no-go or a void go."""
        return self.approval.version + (self.gate is Gate.NO_GO)

    @property
    def status(self) -> Status:
        if self.ending is not None:
            return Status(self.ending.outcome.value)
        if self.launched_at is not None:
            return Status.REVIEWED if self.is_reviewed else Status.LAUNCHED
        return Status.GO if self.gate is Gate.GO else Status.PLANNED

    @property
    def is_coming(self) -> bool:
        """Not out yet, and still to come out."""
        return self.launched_at is None and self.ending is None

    @property
    def is_out(self) -> bool:
        """Launched, and not rolled back."""
        return self.launched_at is not None and self.ending is None

    @property
    def is_reviewed(self) -> bool:
        """Every review of its checklist is answered or waived, or, where that has none, one was written."""
        planned = [one for one in self.items if one.review]
        return not any(one.is_open for one in planned) and bool(planned or self.reviews)

    @property
    def is_measured(self) -> bool:
        """Whether any review says a measured result."""
        return any(one.measured for one in self.reviews)

    @property
    def is_unfinished(self) -> bool:
        """Whether something of its checklist is left to do after the launch, or to be reviewed then."""
        return any(one.is_open and one.phase is Phase.AFTER for one in self.items)

    def item(self, number: int) -> Item:
        found = next((one for one in self.items if one.number == number), None)
        if found is None:
            raise UserError("changed_meanwhile", what="the checklist")
        return found

    def open_blocking(self, *phases: Phase) -> tuple[Item, ...]:
        """What still blocks, in these phases or in all."""
        return tuple(one for one in self.items if one.blocking and one.is_open and (not phases or one.phase in phases))


def ref(number: int) -> str:
    return f"{LETTER}-{number}"


def whose(launch: Launch, item: Item) -> str:
    """Who has to see an item done: its owner, or without one the launch's."""
    return item.owner or launch.owner
