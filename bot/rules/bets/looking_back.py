"""What did closed bets take, and how often was a stated confidence right?

A record is kept in whole numbers, so that adding a closed bet and taking one out again are exact.
"""

from bisect import insort
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from fractions import Fraction
from statistics import median

from bot.errors import UserError
from bot.rules import calendar
from bot.rules.bets.bet import Bet, Ending, State, Update

STATED_BEFORE = timedelta(days=7)
BINS = 5
"""Of twenty per cent: with some tens of bets, narrower ones hold too few to say anything."""
CALIBRATION_FROM = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What the record takes of a closed bet.

    `appetite` and `weeks` are in weeks; `stated` is the confidence in per cent that counts, None where none was stated
    in time; `came_true` is None for a bet that was stopped.
    """

    number: int
    owner: str
    work: str
    appetite: int | None
    weeks: int | None
    stated: int | None
    came_true: bool | None

    @property
    def is_scored(self) -> bool:
        return self.stated is not None and self.came_true is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """Scored bets of about the same confidence: how many, their percentages added up, how many came true."""

    count: int = 0
    stated: int = 0
    came_true: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What bets of one kind of work took: (appetite, weeks) of each, in order."""

    kind: str
    took: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What closed bets tell together.

    `squares` is the sum of the squared errors in units of a per cent squared, over the `scored` bets.
    """

    closed: int = 0
    scored: int = 0
    squares: int = 0
    bins: tuple[Bin, ...] = (Bin(),) * BINS
    work: tuple[Work, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The median and the range of some numbers."""

    median: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceClass:
    """What bets of a kind of work took: `ratio` is actual weeks over appetite, `count` how many it rests on."""

    kind: str
    count: int
    appetite: Spread
    weeks: Spread
    ratio: Spread


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """A point of the calibration picture: the mean of what was stated and the share that came true, both 0 to 1."""

    stated: float
    came_true: float
    count: int


# --- one bet ---------------------------------------------------------------------------------------------------------


def settled(bet: Bet, updates: Iterable[Update], zone: str) -> Settled | None:
    """What the record takes of a bet; None while it is open, and for one that was placed by mistake.

    Reached came true; partly and not reached did not, for a confidence is the chance that the outcome is reached by
    its date. The confidence that counts is the last one that was stated at least 7 days before that date in the team's
    calendar: what is said when all is known is no forecast.
    """
    if bet.state is not State.CLOSED or bet.closing is None:
        return None
    last_day = bet.terms.due - STATED_BEFORE
    in_time = [one for one in updates if calendar.local(one.at, zone).date() <= last_day]
    ending = bet.closing.ending
    return Settled(
        number=bet.number,
        owner=bet.owner,
        work=bet.terms.work,
        appetite=bet.terms.appetite,
        weeks=bet.closing.weeks,
        stated=max(in_time, key=lambda one: (one.at, one.version)).confidence if in_time else None,
        came_true=None if ending is Ending.STOPPED else ending is Ending.REACHED,
    )


# --- a record, kept ---------------------------------------------------------------------------------------------------


def record_of(many: Iterable[Settled]) -> Record:
    """The record of these bets, at once: the same as if they had been closed one after the other."""
    every = list(many)
    bins, took = list((Bin(),) * BINS), defaultdict[str, list[tuple[int, int]]](list)
    scored = squares = 0
    for one in every:
        if one.appetite is not None and one.weeks is not None:
            took[one.work].append((one.appetite, one.weeks))
        if one.stated is None or one.came_true is None:
            continue
        scored, squares = scored + 1, squares + _square(one.stated, came_true=one.came_true)
        place = bin_of(one.stated)
        old = bins[place]
        bins[place] = Bin(count=old.count + 1, stated=old.stated + one.stated, came_true=old.came_true + one.came_true)
    work = tuple(Work(kind=kind, took=tuple(sorted(took[kind]))) for kind in sorted(took))
    return Record(closed=len(every), scored=scored, squares=squares, bins=tuple(bins), work=work)


def _square(stated: int, *, came_true: bool) -> int:
    """The squared error, in units of a per cent squared."""
    return (stated - 100 * came_true) ** 2


def with_settled(record: Record, one: Settled) -> Record:
    """A bet was closed."""
    return _took(_counted(record, one, 1), one, add=True)


def without_settled(record: Record, one: Settled) -> Record:
    """It was reopened; what it was counted as is given. Raises ValueError for one that was never counted."""
    return _took(_counted(record, one, -1), one, add=False)


def _counted(record: Record, one: Settled, step: int) -> Record:
    if record.closed + step < 0:
        raise ValueError(f"bet {one.number} is not in this record")
    record = replace(record, closed=record.closed + step)
    if one.stated is None or one.came_true is None:
        return record
    place = bin_of(one.stated)
    old = record.bins[place]
    new = Bin(
        count=old.count + step,
        stated=old.stated + step * one.stated,
        came_true=old.came_true + step * one.came_true,
    )
    if min(new.count, new.stated, new.came_true) < 0:
        raise ValueError(f"bet {one.number} is not in this record")
    return replace(
        record,
        scored=record.scored + step,
        squares=record.squares + step * _square(one.stated, came_true=one.came_true),
        bins=(*record.bins[:place], new, *record.bins[place + 1 :]),
    )


def _took(record: Record, one: Settled, *, add: bool) -> Record:
    if one.appetite is None or one.weeks is None:
        return record
    took = {each.kind: list(each.took) for each in record.work}
    same = took.setdefault(one.work, [])
    if add:
        insort(same, (one.appetite, one.weeks))
    else:
        same.remove((one.appetite, one.weeks))
    return replace(record, work=tuple(Work(kind=kind, took=tuple(took[kind])) for kind in sorted(took) if took[kind]))


def bin_of(stated: int) -> int:
    """Five bins of twenty per cent, the last one with both its ends: 0–19, 20–39, … 80–100."""
    return min(stated * BINS // 100, BINS - 1)


# --- what it tells ---------------------------------------------------------------------------------------------------


def brier(record: Record) -> float | None:
    """The Brier score, over `record.scored` bets: 0 is perfect, 0.25 is what always saying 50 % gets, 1 the worst.

    The mean of (f − o)² over all forecasts, where f is the stated probability and o is 1 for what came true, else 0.
    Brier, G. W. (1950), Verification of forecasts expressed in terms of probability, Monthly Weather Review 78:1–3.
    He sums over both classes, "it happens" and "it does not", which doubles it; this is the half that is usual today.
    None while there is nothing to score.
    """
    if not record.scored:
        return None
    return record.squares / (record.scored * 100**2)


def calibration(record: Record) -> tuple[Calibration, ...]:
    """For each bin with bets in it: what was stated, and what came true. Nothing before ten bets are scored.

    The reliability diagram: Murphy, A. H., and Winkler, R. L. (1977), Reliability of subjective probability forecasts
    of precipitation and temperature, Applied Statistics 26:41–47.
    """
    if record.scored < CALIBRATION_FROM:
        return ()
    return tuple(
        Calibration(stated=one.stated / (100 * one.count), came_true=one.came_true / one.count, count=one.count)
        for one in record.bins
        if one.count
    )


def reference_class(record: Record, kind: str) -> ReferenceClass | None:
    """What bets of that kind of work took against their appetite; None when none of them tells.

    The ratio is reckoned for each bet (actual weeks / appetite) and its median taken, so that one long bet does not
    speak for all. It rests on closed bets that have both numbers, whatever came of them. Why a new estimate is held
    against it: Kahneman, D., and Tversky, A. (1979), Intuitive prediction: biases and corrective procedures, TIMS
    Studies in Management Science 12:313–327.
    """
    took = next((one.took for one in record.work if one.kind == kind), ())
    if not took:
        return None
    return ReferenceClass(
        kind=kind,
        count=len(took),
        appetite=_spread(Fraction(appetite) for appetite, _ in took),
        weeks=_spread(Fraction(weeks) for _, weeks in took),
        ratio=_spread(Fraction(weeks, appetite) for appetite, weeks in took),
    )


def _spread(numbers: Iterable[Fraction]) -> Spread:
    found = sorted(numbers)
    return Spread(median=float(median(found)), low=float(found[0]), high=float(found[-1]))


def check_may_look_back(by: str, whose: str | None) -> None:
    """Everybody sees their own record and, without `whose`, that of a team they see. Raises UserError for another's."""
    if whose not in {None, by}:
        raise UserError("record_of_another")
