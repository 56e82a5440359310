"""What is a bet? Its terms, how it stands, what was said about it, what was promised next."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.errors import UserError

LETTER = "B"
STEEP_FALL = 20

# The nine places on the hill that can be chosen: the top is 50, each side has four more, as far apart as can be.
PLACES = (0, 12, 25, 38, 50, 62, 75, 88, 100)
TOP = 50


class Health(StrEnum):
    ON_TRACK = "on track"
    AT_RISK = "at risk"
    OFF_TRACK = "off track"


class Horizon(StrEnum):
    NOW = "now"
    NEXT = "next"
    LATER = "later"


class State(StrEnum):
    """A bet that was placed by mistake leaves the lists and the record, and stays in the history."""

    OPEN = "open"
    CLOSED = "closed"
    MISTAKE = "placed by mistake"


class PromiseKind(StrEnum):
    COMMIT = "commit"
    ASPIRE = "aspire"


class Result(StrEnum):
    KEPT = "kept"
    PARTLY = "partly"
    NOT = "not"


class Ending(StrEnum):
    """What came of a bet."""

    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not reached"
    STOPPED = "stopped"


class Side(StrEnum):
    """Where a place on the hill lies; the top belongs to the second side, for nothing is left to figure out there."""

    FIGURING_OUT = "figuring out"
    EXECUTING = "executing"


BADNESS = {Health.ON_TRACK: 0, Health.AT_RISK: 1, Health.OFF_TRACK: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """What will be done next. It is open until somebody says what became of it."""

    bet: int
    text: str
    kind: PromiseKind
    made_by: str
    made_at: datetime
    result: Result | None = None
    why: str = ""
    answered_by: str | None = None
    answered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What the bet is about: the outcome (`what`, from `start` to `target`, by the day `due`) and who owns it.

    `appetite` is in weeks; `work` is the kind of work, one of the team's own list or empty; `links` are web addresses.
    """

    name: str
    what: str
    due: date
    owner: str
    start: str = ""
    target: str = ""
    horizon: Horizon = Horizon.NOW
    appetite: int | None = None
    work: str = ""
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocker:
    """What holds a bet up, and who can unblock it (`owner`). It is open until somebody says that it is resolved."""

    number: int
    text: str
    owner: str
    by: str
    since: datetime
    link: str = ""
    resolved_by: str | None = None
    resolved_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.resolved_at is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The date of a bet was moved, and why: old and new stay on its card."""

    before: date
    after: date
    why: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """What came of a bet: the actual value, how that can be checked, how many weeks it took, what was learned.

    What was delivered need not be adopted.
    """

    by: str
    at: datetime
    ending: Ending
    value: str = ""
    evidence: str = ""
    weeks: int | None = None
    learned: str = ""
    delivered: bool = False
    adopted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bet:
    """A bet as it stands. `version` goes up with every change, so that nobody overwrites what they have not seen.

    `hill_at` is when it came to its place on the hill and `now_since` when its horizon became "now" or it was reopened;
    both are None while that is when it was placed.
    """

    number: int
    team: int
    terms: Terms
    confidence: int
    placed_by: str
    placed_at: datetime
    updated_by: str
    updated_at: datetime
    health: Health = Health.ON_TRACK
    reason: str = ""
    promise: Promise | None = None
    hill: int = 0
    hill_at: datetime | None = None
    now_since: datetime | None = None
    blockers: tuple[Blocker, ...] = ()
    moves: tuple[Move, ...] = ()
    closing: Closing | None = None
    state: State = State.OPEN
    version: int = 1

    @property
    def ref(self) -> str:
        return f"{LETTER}-{self.number}"

    @property
    def name(self) -> str:
        return self.terms.name

    @property
    def owner(self) -> str:
        return self.terms.owner

    @property
    def is_now(self) -> bool:
        """Open and of now: it is asked about, and can be stale or stalled."""
        return self.state is State.OPEN and self.terms.horizon is Horizon.NOW

    @property
    def open_blockers(self) -> tuple[Blocker, ...]:
        return tuple(one for one in self.blockers if one.is_open)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What somebody says in an update. An empty text says nothing, nor does a place on the hill that is None.

    `blocker` is a new one, with who can unblock it; `resolved` are the numbers of those that are resolved.
    """

    health: Health
    confidence: int
    reason: str = ""
    result: Result | None = None
    result_why: str = ""
    promise: str = ""
    promise_kind: PromiseKind = PromiseKind.COMMIT
    hill: int | None = None
    blocker: str = ""
    blocker_owner: str | None = None
    resolved: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """One update as it is kept: old and new. The placing is the first, with nothing before it.

    `hill_before` is None where it stayed at its place; `blocker` is the number of a new one, `resolved` are those that
    were resolved.
    """

    bet: int
    version: int
    at: datetime
    by: str
    confidence: int
    health: Health
    confidence_before: int | None = None
    health_before: Health | None = None
    reason: str = ""
    result: Result | None = None
    promise: str = ""
    promise_kind: PromiseKind | None = None
    hill: int = 0
    hill_before: int | None = None
    blocker: int | None = None
    resolved: tuple[int, ...] = ()

    @property
    def is_alarming(self) -> bool:
        """Health got worse, or confidence fell steeply: the channel hears of it too."""
        if self.confidence_before is None or self.health_before is None:
            return False
        fell = self.confidence_before - self.confidence >= STEEP_FALL
        return fell or BADNESS[self.health] > BADNESS[self.health_before]


@dataclass(frozen=True, slots=True, kw_only=True)
class Updated:
    """What an update makes of a bet: the bet, the update, and the promises that it answered and made.

    `is_news` is False for "no change", which only tells that somebody has looked.
    """

    bet: Bet
    update: Update
    is_news: bool
    answered: Promise | None = None
    made: Promise | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteBet:
    """A bet in the weekly note. `before` is when the week began, or its placing where it was placed since.

    `promised` was open when the week began, with what became of it; `next_promise` was made since and is open.
    """

    bet: Bet
    confidence_before: int | None
    health_before: Health | None
    promised: Promise | None
    next_promise: Promise | None


def check_open(bet: Bet) -> None:
    """Raise UserError for a bet that is not open any more, and say what can be done."""
    if bet.state is State.CLOSED:
        raise UserError("bet_closed")
    if bet.state is State.MISTAKE:
        raise UserError("bet_was_mistake")


def check_seen(bet: Bet, seen: int) -> None:
    """Raise UserError when the bet changed since that version of it was shown."""
    if seen != bet.version:
        raise UserError("changed_meanwhile", what="this bet")


def side(place: int) -> Side:
    return Side.FIGURING_OUT if place < TOP else Side.EXECUTING
