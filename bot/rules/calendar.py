"""When is it due, and is that a working day? Team-local time: slots, clock changes, holidays, freezes, lateness.

Instants come in and go out aware and in UTC; local time exists only in this file."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from types import MappingProxyType
from zoneinfo import ZoneInfo, available_timezones

import holidays
from holidays.registry import COUNTRIES

CATCH_UP = timedelta(days=60)  # how far back `slots` looks: nothing is still worth posting after that
GRACE = timedelta(minutes=5)  # a tick a minute, a busy minute, a restart: nobody calls that late
LONGEST_FREEZE = timedelta(days=366)
_FAR = 3660  # days that a search may cross; ten years without a working day is a mistake, not a calendar
_LONGEST_SHIFT = 21  # days; the longest run of days off in any country is twelve
_AHEAD = 460  # days that `next_slot` looks ahead: the longest freeze, and some weeks

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class HolidayRule(StrEnum):
    """What a note does when its day is a holiday."""

    BEFORE = "before"
    AFTER = "after"
    SKIP = "skip"


class Verdict(StrEnum):
    ON_TIME = "on_time"
    LATE = "late"
    PAUSED = "paused"
    TOO_LATE = "too_late"


class GuardKind(StrEnum):
    FRIDAY = "friday"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    BEFORE_HOLIDAY = "before_holiday"
    FREEZE = "freeze"


class FreezeError(ValueError):
    """A freeze line that cannot be read: `problem` is "date", "order" (ends before it begins) or "long"."""

    def __init__(self, number: int, line: str, problem: str) -> None:
        super().__init__(f"freeze line {number}: {problem}: {line}")
        self.number, self.line, self.problem = number, line, problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Freeze:
    """Days on which a team ships nothing; both ends belong to it."""

    first: date
    last: date
    why: str = ""

    def __post_init__(self) -> None:
        if self.last < self.first or self.last - self.first >= LONGEST_FREEZE:
            raise ValueError(f"a freeze lasts 1 to {LONGEST_FREEZE.days} days, not {self.first}..{self.last}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    zone: str
    country: str | None = None
    subdivision: str | None = None
    freezes: tuple[Freeze, ...] = ()

    def __post_init__(self) -> None:
        if not is_zone(self.zone):
            raise ValueError(f"no such time zone: {self.zone!r}")
        known = subdivisions(self.country) if self.country is not None else ()
        if self.subdivision is not None and self.subdivision not in known:
            raise ValueError(f"no such subdivision of {self.country}: {self.subdivision!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Weekly:
    """Once a week at a local time.

    A holiday or weekend day moves it by `on_holiday`; freeze days do not, for a frozen team still reads its note.
    `working_days_before` then steps back over working days of the team (freezes count), `before` over hours.
    """

    weekday: int
    wall: time
    on_holiday: HolidayRule = HolidayRule.BEFORE
    before: timedelta = timedelta(0)
    working_days_before: int = 0

    def __post_init__(self) -> None:
        _check_wall(self.wall)
        if not 0 <= self.weekday <= 6:
            raise ValueError(f"weekdays run from 0 (Monday) to 6, not {self.weekday}")
        if not timedelta(0) <= self.before <= timedelta(days=7) or not 0 <= self.working_days_before <= 5:
            raise ValueError("an offset lies before its slot, and within a week of it")


@dataclass(frozen=True, slots=True, kw_only=True)
class Daily:
    wall: time
    working_days_only: bool = True

    def __post_init__(self) -> None:
        _check_wall(self.wall)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One occurrence of a post. The key names it for ever (ISO week or date); the instant may move with a setting."""

    key: str
    at: datetime

    def __post_init__(self) -> None:
        _utc(self.at)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardReason:
    """Why a launch day is refused; the detail is the weekday's name, the holiday's, or the freeze's reason."""

    kind: GuardKind
    detail: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.detail}"


# --- local time ------------------------------------------------------------------------------------------------------


def _utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"a naive time says nothing: {moment.isoformat()}")
    return moment.astimezone(UTC)


def _check_wall(wall: time) -> None:
    if wall.tzinfo is not None:
        raise ValueError("a wall time carries no zone; its calendar does")


@cache
def zones() -> frozenset[str]:
    return frozenset(available_timezones() - {"Factory", "localtime"})


def is_zone(name: str) -> bool:
    return name in zones()


def local(instant: datetime, zone: str) -> datetime:
    return _utc(instant).astimezone(ZoneInfo(zone))


def instant(day: date, wall: time, zone: str) -> datetime:
    """The first moment when the local clock shows that time or later.

    So a time that a clock change skips is the first moment after the gap, and one that comes twice is the first.
    """
    _check_wall(wall)
    wanted = datetime.combine(day, wall.replace(fold=0), ZoneInfo(zone))
    found = wanted.astimezone(UTC)
    if found.astimezone(wanted.tzinfo).replace(tzinfo=None) == wanted.replace(tzinfo=None):
        return found
    # In a gap, fold=1 reads the time with the offset after the change and fold=0 with the one before: it lies between.
    wanted = wanted.replace(microsecond=0)  # clocks change on whole seconds
    before, after = wanted.replace(fold=1).astimezone(UTC), wanted.astimezone(UTC)
    old_offset = wanted.utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if middle.astimezone(wanted.tzinfo).utcoffset() == old_offset:
            before = middle
        else:
            after = middle
    return after


def day_text(day: date) -> str:
    """Spelled by hand, because `strftime` speaks the language of the machine."""
    return f"{_DAYS[day.weekday()][:3]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def moment_text(instant: datetime, zone: str) -> str:
    there = local(instant, zone)
    return f"{day_text(there.date())}, {there:%H:%M} ({zone})"


def week(day: date) -> str:
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"


def week_first_day(key: str) -> date:
    parts = re.fullmatch(r"([0-9]{4})-W([0-9]{2})", key)
    try:
        if parts:
            return date.fromisocalendar(int(parts[1]), int(parts[2]), 1)
    except ValueError as error:
        raise ValueError(f"no such week: {key!r}") from error
    raise ValueError(f"not a week like 2026-W47: {key!r}")


# --- the days of a country -------------------------------------------------------------------------------------------

_SPELLED = {
    "AX": "Åland Islands",
    "BL": "Saint Barthélemy",
    "CD": "DR Congo",
    "CI": "Côte d'Ivoire",
    "CW": "Curaçao",
    "GW": "Guinea-Bissau",
    "HK": "Hong Kong",
    "HM": "Heard Island and McDonald Islands",
    "RE": "Réunion",
    "ST": "São Tomé and Príncipe",
    "TL": "Timor-Leste",
}


@cache
def countries() -> Mapping[str, str]:
    """ISO code to English name, by name. The library knows only identifiers like `bosnia_and_herzegovina`."""
    small = {"and", "of", "the", "da"}
    named = {
        code: _SPELLED.get(code) or " ".join(w if w in small else w.capitalize() for w in identifier.split("_"))
        for identifier, (_, code, *_) in COUNTRIES.items()
    }
    return MappingProxyType(dict(sorted(named.items(), key=lambda item: item[1])))


@cache
def subdivisions(code: str) -> Mapping[str, str]:
    """The codes of a country's states or regions with the names that the library has for them, else the code itself."""
    if code not in countries():
        raise ValueError(f"no such country: {code!r}")
    country = holidays.country_holidays(code, expand=False)
    named = dict.fromkeys(country.subdivisions, "")
    for name, subdivision in getattr(country, "subdivisions_aliases", {}).items():
        named[subdivision] = named.get(subdivision) or name
    return MappingProxyType({subdivision: name or subdivision for subdivision, name in named.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Year:
    holidays: Mapping[date, str]
    weekend: frozenset[date]


@lru_cache(maxsize=512)
def _year(country: str, subdivision: str | None, year: int) -> _Year:
    """A finished value per year: the library's own object fills itself while it is read, which threads must not see."""
    # Without a language the library asks the environment for one.
    known = holidays.country_holidays(country, subdiv=subdivision, years=year, expand=False, language="en_US")
    first = date(year, 1, 1)
    days = (first + timedelta(days=n) for n in range(date(year, 12, 31).timetuple().tm_yday))
    weekend = frozenset(day for day in days if known.is_weekend(day) and day not in known.weekend_workdays)
    return _Year(holidays=MappingProxyType(dict(known)), weekend=weekend)


def holiday(calendar: Calendar, day: date) -> str | None:
    if calendar.country is None:
        return None
    return _year(calendar.country, calendar.subdivision, day.year).holidays.get(day)


def is_weekend(calendar: Calendar, day: date) -> bool:
    """The country's own weekend, without the days it has declared worked; Saturday and Sunday if no country is set."""
    if calendar.country is None:
        return day.weekday() >= 5
    return day in _year(calendar.country, calendar.subdivision, day.year).weekend


def _freeze(calendar: Calendar, day: date) -> Freeze | None:
    return next((freeze for freeze in calendar.freezes if freeze.first <= day <= freeze.last), None)


def _is_open(calendar: Calendar, day: date) -> bool:
    return not is_weekend(calendar, day) and holiday(calendar, day) is None


def is_working_day(calendar: Calendar, day: date) -> bool:
    return _is_open(calendar, day) and _freeze(calendar, day) is None


def _search(day: date, step: int, accept: Callable[[date], bool]) -> date:
    """The nearest accepted day before or after this one, this one excluded."""
    try:
        for n in range(1, _FAR):
            if accept(found := day + timedelta(days=step * n)):
                return found
    except OverflowError:
        pass
    raise ValueError(f"too far: no such day within {_FAR} days of {day}")


def next_working_day(calendar: Calendar, day: date, *, inclusive: bool = False) -> date:
    if inclusive and is_working_day(calendar, day):
        return day
    return _search(day, 1, lambda each: is_working_day(calendar, each))


def add_working_days(calendar: Calendar, day: date, n: int) -> date:
    """The n-th working day after this one, or before it if n is negative; with 0 the day itself, worked or not."""
    if abs(n) > _FAR:
        raise ValueError(f"too far: {n} working days")
    for _ in range(abs(n)):
        day = _search(day, 1 if n > 0 else -1, lambda each: is_working_day(calendar, each))
    return day


def working_days_until(calendar: Calendar, start: date, end: date) -> int:
    """How many working days lie after start up to end, negative if end is past: what `add_working_days` undoes."""
    if abs((end - start).days) > _FAR:
        raise ValueError(f"too far: from {start} to {end}")
    if end < start:
        return -sum(is_working_day(calendar, end + timedelta(days=n)) for n in range((start - end).days))
    return sum(is_working_day(calendar, start + timedelta(days=n)) for n in range(1, (end - start).days + 1))


def working_moment(
    at: datetime, zone: str, *, opens: time = time(9), closes: time = time(18), calendar: Calendar | None = None
) -> datetime:
    """`at` itself if it is in a person's hours (closing excluded), else the next moment that is.

    Their days are Monday to Friday, or the working days of the team's calendar if it is given.
    """
    if opens >= closes:
        raise ValueError(f"hours that end before they begin: {opens}–{closes}")
    at, works = _utc(at), _working(calendar)
    day = local(at, zone).date()
    while True:
        begin, end = instant(day, opens, zone), instant(day, closes, zone)
        if works(day) and begin < end and at < end:
            return max(at, begin)
        day = _search(day, 1, works)


def working_moment_before(
    at: datetime, zone: str, *, opens: time = time(9), closes: time = time(18), calendar: Calendar | None = None
) -> datetime:
    """`at` itself if it is in a person's hours (closing included), else the last moment before that is."""
    if opens >= closes:
        raise ValueError(f"hours that end before they begin: {opens}–{closes}")
    at, works = _utc(at), _working(calendar)
    day = local(at, zone).date()
    while True:
        begin, end = instant(day, opens, zone), instant(day, closes, zone)
        if works(day) and begin < end and begin <= at:
            return min(at, end)
        day = _search(day, -1, works)


def _working(calendar: Calendar | None) -> Callable[[date], bool]:
    return lambda day: is_working_day(calendar, day) if calendar else day.weekday() < 5


# --- freezes ---------------------------------------------------------------------------------------------------------

_FREEZE = re.compile(r"([0-9-]+)(?:\s*\.\.\s*(\S+))?(?:\s+(.*))?")


def freezes(text: str) -> tuple[Freeze, ...]:
    """One freeze a line, "2026-12-18..2027-01-04 year end" or "2026-11-27"; empty lines are ignored."""
    lines = enumerate(text.split("\n"), start=1)
    return tuple(_read_freeze(number, line.strip()) for number, line in lines if line.strip())


def _read_freeze(number: int, line: str) -> Freeze:
    parts = _FREEZE.fullmatch(line)
    if parts is None:
        raise FreezeError(number, line, "date")
    try:
        first = _read_day(parts[1])
        last = _read_day(parts[2] or parts[1])
    except ValueError as error:
        raise FreezeError(number, line, "date") from error
    if last < first:
        raise FreezeError(number, line, "order")
    if last - first >= LONGEST_FREEZE:
        raise FreezeError(number, line, "long")
    return Freeze(first=first, last=last, why=" ".join((parts[3] or "").split()))


def _read_day(text: str) -> date:
    """Only 2026-12-18: the library's reader would also take 20261218 and 2026-W51-5."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise ValueError(f"not a date like 2026-12-18: {text!r}")
    return date.fromisoformat(text)


def freezes_text(many: tuple[Freeze, ...]) -> str:
    lines = []
    for freeze in many:
        why = " ".join(freeze.why.split())
        # A reason that itself begins with dots would be read as the end of a range.
        single = freeze.first == freeze.last and not why.startswith("..")
        span = f"{freeze.first}" if single else f"{freeze.first}..{freeze.last}"
        lines.append(f"{span} {why}".rstrip())
    return "\n".join(lines)


# --- slots -----------------------------------------------------------------------------------------------------------


def slots(rhythm: Weekly | Daily, calendar: Calendar, since: datetime, until: datetime) -> tuple[Slot, ...]:
    """What fell due after `since` and up to `until`, in order; never more than the 60 days before `until`."""
    since, until = max(_utc(since), _utc(until) - CATCH_UP), _utc(until)
    due = []
    for slot in _from(rhythm, calendar, since):
        if slot.at > until:
            break
        if slot.at > since:
            due.append(slot)
    return tuple(due)


def next_slot(rhythm: Weekly | Daily, calendar: Calendar, after: datetime) -> Slot | None:
    """None if nothing is due for more than a year, as in a freeze without an end."""
    after = _utc(after)
    return next((slot for slot in _from(rhythm, calendar, after) if slot.at > after), None)


def _from(rhythm: Weekly | Daily, calendar: Calendar, moment: datetime) -> Iterator[Slot]:
    """Slots in order of time, from the moment or somewhat before it to more than a year after it."""
    day = local(moment, calendar.zone).date()
    if isinstance(rhythm, Daily):
        return _daily(rhythm, calendar, day)
    return _weekly(rhythm, calendar, day - timedelta(days=_LONGEST_SHIFT))


def _daily(rhythm: Daily, calendar: Calendar, first: date) -> Iterator[Slot]:
    for day in (first + timedelta(days=n) for n in range(_AHEAD)):
        if not rhythm.working_days_only or is_working_day(calendar, day):
            yield Slot(key=day.isoformat(), at=instant(day, rhythm.wall, calendar.zone))


def _weekly(rhythm: Weekly, calendar: Calendar, first: date) -> Iterator[Slot]:
    nominal = week_first_day(week(first)) + timedelta(days=rhythm.weekday)
    for day in (nominal + timedelta(days=n) for n in range(0, _AHEAD, 7)):
        posted = _posting_day(rhythm, calendar, day)
        if posted is not None:
            yield Slot(key=week(day), at=instant(posted, rhythm.wall, calendar.zone) - rhythm.before)


def _posting_day(rhythm: Weekly, calendar: Calendar, nominal: date) -> date | None:
    day = nominal
    if not _is_open(calendar, day):
        if rhythm.on_holiday is HolidayRule.SKIP and holiday(calendar, day) is not None:
            return None
        # Skipping is for holidays; a weekend day would otherwise never have a note at all.
        step = 1 if rhythm.on_holiday is HolidayRule.AFTER else -1
        day = _search(day, step, lambda each: _is_open(calendar, each))
    return add_working_days(calendar, day, -rhythm.working_days_before)


def verdict(
    slot: Slot, *, now: datetime, lateness: timedelta, paused: Iterable[tuple[datetime, datetime | None]]
) -> Verdict:
    """What becomes of a slot now. A pause holds from its start up to its end; one with no end is still on.

    Paused is what fell due in a pause, for it is not posted afterwards, and what would be posted in one.
    """
    late = _utc(now) - slot.at
    if any(start <= moment and (end is None or moment < end) for start, end in paused for moment in (slot.at, now)):
        return Verdict.PAUSED
    if late <= GRACE:
        return Verdict.ON_TIME
    return Verdict.LATE if late <= lateness else Verdict.TOO_LATE


# --- launch dates ----------------------------------------------------------------------------------------------------


def date_guard(calendar: Calendar, day: date) -> GuardReason | None:
    """Why nothing should be launched on that day; of several reasons the most particular one."""
    tomorrow = day + timedelta(days=1)
    if freeze := _freeze(calendar, day):
        return GuardReason(kind=GuardKind.FREEZE, detail=freeze.why)
    if name := holiday(calendar, day):
        return GuardReason(kind=GuardKind.HOLIDAY, detail=name)
    if is_weekend(calendar, day):
        return GuardReason(kind=GuardKind.WEEKEND, detail=_DAYS[day.weekday()])
    if is_weekend(calendar, tomorrow):
        return GuardReason(kind=GuardKind.FRIDAY, detail=_DAYS[day.weekday()])
    if name := holiday(calendar, tomorrow):
        return GuardReason(kind=GuardKind.BEFORE_HOLIDAY, detail=name)
    return None


def next_allowed_day(calendar: Calendar, day: date) -> date:
    return _search(day, 1, lambda each: date_guard(calendar, each) is None)
