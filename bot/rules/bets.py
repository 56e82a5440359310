"""Bets: how sure is somebody of an outcome by its date, what changed that, and what was promised next?"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from enum import StrEnum

from bot.errors import UserError
from bot.rules import calendar, text

LETTER = "B"
NAME_LIMIT, WHAT_LIMIT, VALUE_LIMIT, REASON_LIMIT, PROMISE_LIMIT = 100, 300, 60, 500, 300
LONGEST_APPETITE = 26
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


def place(number: int, team: int, terms: Terms, confidence: int, *, by: str, now: datetime, zone: str) -> Bet:
    """Place a bet. Raises UserError, marked at the field that is to blame."""
    if not terms.name:
        raise UserError("bet_name_required", field="name")
    if not terms.what:
        raise UserError("bet_outcome_required", field="what")
    if terms.due <= calendar.local(now, zone).date():
        raise UserError("bet_date_past", field="due", zone=zone)
    return Bet(
        number=number,
        team=team,
        terms=terms,
        confidence=confidence,
        placed_by=by,
        placed_at=now,
        updated_by=by,
        updated_at=now,
    )


def first_update(bet: Bet) -> Update:
    """The placing, as the start of the bet's course."""
    return Update(
        bet=bet.number,
        version=bet.version,
        at=bet.placed_at,
        by=bet.placed_by,
        confidence=bet.confidence,
        health=bet.health,
    )


def update(bet: Bet, change: Change, *, by: str, now: datetime, seen: int) -> Updated:
    """Say how it stands. Raises UserError: changed since it was seen, or words are missing."""
    if seen != bet.version:
        raise UserError("changed_meanwhile", what="this bet")
    moved = change.confidence != bet.confidence or change.health is not bet.health
    if moved and not change.reason:
        raise UserError("reason_required", field="reason")
    if len(change.reason) > REASON_LIMIT:
        raise UserError("reason_too_long", field="reason", longest=REASON_LIMIT)
    answered = _answer(bet, change, by, now)
    made = _make(bet, change, by, now)
    is_news = moved or answered is not None or made is not None or change.reason not in {"", bet.reason}
    after = replace(
        bet,
        confidence=change.confidence,
        health=change.health,
        reason=change.reason or bet.reason,
        promise=made or (None if answered else bet.promise),
        updated_by=by,
        updated_at=now,
        version=bet.version + is_news,
    )
    kept = Update(
        bet=bet.number,
        version=after.version,
        at=now,
        by=by,
        confidence=after.confidence,
        health=after.health,
        confidence_before=bet.confidence,
        health_before=bet.health,
        reason=change.reason,
        result=answered.result if answered else None,
        promise=made.text if made else "",
        promise_kind=made.kind if made else None,
    )
    return Updated(bet=after, update=kept, is_news=is_news, answered=answered, made=made)


def _answer(bet: Bet, change: Change, by: str, now: datetime) -> Promise | None:
    """The open promise, with what became of it."""
    if bet.promise is None or change.result is None:
        if bet.promise is not None and change.result_why:
            raise UserError("result_required", field="result")
        return None
    if change.result is not Result.KEPT and not change.result_why:
        raise UserError("result_why_required", field="result_why")
    return replace(bet.promise, result=change.result, why=change.result_why, answered_by=by, answered_at=now)


def _make(bet: Bet, change: Change, by: str, now: datetime) -> Promise | None:
    """The next promise; only one is open at a time, so that each gets its answer."""
    if not change.promise:
        return None
    if bet.promise is not None and change.result is None:
        raise UserError("promise_unanswered", field="result")
    return Promise(bet=bet.number, text=change.promise, kind=change.promise_kind, made_by=by, made_at=now)


def rebase(change: Change, *, opened: Change, now_is: Change) -> Change:
    """What was entered, on top of what somebody else changed meanwhile: what was not touched follows them."""
    return replace(
        change,
        health=now_is.health if change.health is opened.health else change.health,
        confidence=now_is.confidence if change.confidence == opened.confidence else change.confidence,
    )


def no_change(bet: Bet) -> Change:
    """How the bet stands, as a form is filled with it."""
    return Change(health=bet.health, confidence=bet.confidence)


def worst_first(bets: Iterable[Bet]) -> list[Bet]:
    return sorted(bets, key=lambda bet: (-BADNESS[bet.health], bet.confidence, bet.number))


def own_first(bets: Iterable[Bet], person: str) -> list[Bet]:
    return sorted(worst_first(bets), key=lambda bet: bet.owner != person)


def confidence_of(typed: str) -> int:
    """A percentage, such as 70 or 70 %. Raises UserError."""
    try:
        found = text.percent(typed)
    except text.ParseError:
        raise UserError("confidence_range", field="confidence", typed=typed) from None
    if found is None:
        raise UserError("confidence_not_a_number", field="confidence", typed=typed)
    return found


def appetite_of(typed: str) -> int | None:
    """Whole weeks, or nothing. Raises UserError."""
    if not typed:
        return None
    weeks = int(typed) if re.fullmatch(r"[0-9]{1,3}", typed) else 0
    if not 1 <= weeks <= LONGEST_APPETITE:
        raise UserError("appetite_range", field="appetite", typed=typed, longest=LONGEST_APPETITE)
    return weeks


# --- what `/bet …` asks for ------------------------------------------------------------------------------------------


class What(StrEnum):
    HELP = "help"
    LIST = "list"
    SHOW = "show"
    PLACE = "place"
    UPDATE = "update"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """`numbers` are the bets it may be about; `line` is the whole line, for a bet that may be placed by it."""

    what: What
    line: str = ""
    numbers: tuple[int, ...] = ()
    confidence: int | None = None
    reason: str = ""


_UPDATE = re.compile(r"(?P<confidence>[0-9]+ ?%?)(?:[,:]? +(?:[-–—] +)?(?P<reason>.+))?")


def parse(typed: str) -> Ask:
    """Understand `/bet …` as far as the words alone tell. Raises UserError for a confidence that can't be."""
    line = " ".join(typed.split())
    if line.lower() in {What.HELP, What.LIST}:
        return Ask(what=What(line.lower()))
    first, _, rest = line.partition(" ")
    number = text.record_number(first, LETTER)
    if number is None:
        return Ask(what=What.PLACE, line=line)
    if not rest:
        return Ask(what=What.SHOW, line=line, numbers=(number,))
    found = _UPDATE.fullmatch(rest)
    if found is None:
        return Ask(what=What.UNSURE, line=line, numbers=(number,), reason=rest)
    confidence = confidence_of(found["confidence"])
    return Ask(what=What.UPDATE, line=line, numbers=(number,), confidence=confidence, reason=found["reason"] or "")


def may_be_update(line: str) -> bool:
    """Whether a line without a number has a confidence in it at all."""
    return any(True for _ in _readings(line))


def understand(line: str, bets: Collection[Bet], now: datetime) -> Ask:
    """A line without a number: a new bet's name, or "churn 70 waiting on legal" about one of these.

    With exactly one match it is an update; a date at the end speaks for a new bet, so then it is asked.
    """
    readings = [(named(bets, name), confidence, reason) for name, confidence, reason in _readings(line)]
    if not bets or not readings:
        return Ask(what=What.PLACE, line=line)
    readings.reverse()  # the longest name first: "Reach 100 teams 55" is about the teams
    best = next((one for one in readings if len(one[0]) == 1), None)
    best = best or next((one for one in readings if one[0]), readings[-1])
    found, confidence, reason = best
    dated = _ends_with_a_date(line, now)
    if dated and not found:
        return Ask(what=What.PLACE, line=line)
    is_sure = len(found) == 1 and not dated and not named(bets, line)
    what = What.UPDATE if is_sure else What.UNSURE
    numbers = tuple(bet.number for bet in found)
    return Ask(what=what, line=line, numbers=numbers, confidence=confidence, reason=reason)


def named(bets: Iterable[Bet], typed: str) -> list[Bet]:
    """Bets that are called this; where none is, those with it in their name."""
    wanted, known = typed.casefold(), worst_first(bets)
    exactly = [bet for bet in known if bet.name.casefold() == wanted]
    return exactly or [bet for bet in known if wanted in bet.name.casefold()]


def _readings(line: str) -> Iterable[tuple[str, int, str]]:
    """Every way to read a line as name, confidence, reason."""
    words = line.split()
    for n in range(1, len(words)):
        found = _UPDATE.fullmatch(" ".join(words[n:])) if words[n][0].isdigit() else None
        if found is None:
            continue
        try:
            yield " ".join(words[:n]), confidence_of(found["confidence"]), found["reason"] or ""
        except UserError:
            continue  # 2027 is a year, not a confidence


def split_due(line: str, *, now: datetime, zone: str) -> tuple[str, date | None]:
    """A new bet's name, and the day that stands at the end of the line."""
    try:
        name, moment = text.split_when(line, now=now, zone=zone, default_wall=time(0))
    except text.ParseError:
        return line, None
    return name, calendar.local(moment, zone).date() if moment else None


def _ends_with_a_date(line: str, now: datetime) -> bool:
    return split_due(line, now=now, zone=str(UTC))[1] is not None
