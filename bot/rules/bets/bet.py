"""What is a bet? Its terms, how it stands, what was said about it, what was promised next."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

LETTER = "B"
STEEP_FALL = 20


class Health(StrEnum):
    ON_TRACK = "on track"
    AT_RISK = "at risk"
    OFF_TRACK = "off track"


class Horizon(StrEnum):
    NOW = "now"
    NEXT = "next"
    LATER = "later"


class State(StrEnum):
    OPEN = "open"


class PromiseKind(StrEnum):
    COMMIT = "commit"
    ASPIRE = "aspire"


class Result(StrEnum):
    KEPT = "kept"
    PARTLY = "partly"
    NOT = "not"


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
    """What the bet is about: the outcome (`what`, from `start` to `target`, by the day `due`) and who owns it."""

    name: str
    what: str
    due: date
    owner: str
    start: str = ""
    target: str = ""
    horizon: Horizon = Horizon.NOW
    appetite: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bet:
    """A bet as it stands. `version` goes up with every change, so that nobody overwrites what they have not seen."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What somebody says in an update. An empty text says nothing."""

    health: Health
    confidence: int
    reason: str = ""
    result: Result | None = None
    result_why: str = ""
    promise: str = ""
    promise_kind: PromiseKind = PromiseKind.COMMIT


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """One update as it is kept: old and new. The placing is the first, with nothing before it."""

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
