"""A team in five time zones over clock changes, holidays and a pause, against a count that looks at clocks on walls.

The count knows no rule of the bot: it goes through the time minute by minute and asks what a person would, with the
holidays written down by hand.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from sandbox.person import Person
from tests.handlers.checking import asked, place, settings
from tests.world import world

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
STEP = timedelta(minutes=30)  # all clocks of these zones show full and half hours at the same moments
ZONES = {
    "ana": "Europe/Lisbon",
    "ben": "America/New_York",
    "gus": "America/Sao_Paulo",
    "olga": "Asia/Kolkata",
    "cy": "Pacific/Auckland",
}


@dataclass(frozen=True, kw_only=True)
class Note:
    """A team's note: at 16:00 in Lisbon on that weekday; `holidays` as they stand in a calendar on the wall."""

    weekday: int
    holidays: frozenset[date]
    pause: tuple[datetime, datetime] | None = None

    def is_open(self, day: date) -> bool:
        return day.weekday() < 5 and day not in self.holidays

    def day_before(self, day: date) -> date:
        day -= DAY
        while not self.is_open(day):
            day -= DAY
        return day

    def days(self, first: date, last: date) -> Iterator[date]:
        """The days on which it is posted: where that is a holiday, on the working day before."""
        day = first
        while day <= last:
            if day.weekday() == self.weekday:
                yield day if self.is_open(day) else self.day_before(day)
            day += DAY

    def is_paused(self, at: datetime) -> bool:
        return self.pause is not None and self.pause[0] <= at < self.pause[1]


@dataclass(frozen=True, kw_only=True)
class Owned:
    """A bet: its number, the note that it belongs to, and when it was updated."""

    ref: str
    note: str
    updates: tuple[datetime, ...]

    def age(self, at: datetime) -> timedelta:
        return at - max(one for one in self.updates if one <= at)


def ticks(first: datetime, last: datetime) -> Iterable[datetime]:
    return (first + n * STEP for n in range((last - first) // STEP))


def moments(note: Note, zone: str, first: datetime, last: datetime) -> list[tuple[datetime, datetime, datetime | None]]:
    """For each note: when it is posted, the first question to somebody in that zone, and the last one."""
    found = []
    for day in note.days(first.date(), last.date()):
        posted = next(
            at for at in every_wall(first, last, "Europe/Lisbon", day) if wall(at, "Europe/Lisbon").time() == time(16)
        )
        before = note.day_before(day)
        asks = next(at for at in every_wall(first, last, zone, before) if wall(at, zone).time() == time(10))
        again = next(
            (
                at
                for at in ticks(posted - 6 * HOUR, posted)
                if time(9) <= wall(at, zone).time() < time(18) and note.is_open(wall(at, zone).date())
            ),
            None,
        )
        found.append((posted, asks, again if again and again > asks else None))
    return found


def every_wall(first: datetime, last: datetime, zone: str, day: date) -> list[datetime]:
    return [at for at in ticks(first - 2 * DAY, last + 2 * DAY) if wall(at, zone).date() == day]


def wall(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone))


def counted(
    notes: dict[str, Note], owned: list[Owned], zone: str, first: datetime, last: datetime
) -> set[tuple[datetime, str]]:
    """Every (moment, bet) that somebody is asked about, going through the time."""
    turns = {name: moments(note, zone, first, last + 7 * DAY) for name, note in notes.items()}
    told, said = set[tuple[datetime, str]](), set[tuple[str, datetime, bool]]()
    for at in ticks(first, last):
        for is_repeat in (False, True):
            wanted = list[tuple[Owned, datetime, bool]]()
            for bet in owned:
                posted, asks, again = next(one for one in turns[bet.note] if one[0] > at)
                own = again if is_repeat else asks
                if own is None or not own - 3 * DAY < at <= own or notes[bet.note].is_paused(at):
                    continue
                if (bet.ref, posted, is_repeat) in said or max(bet.updates[:1]) > at:
                    continue
                if is_repeat:
                    is_wanted = (asks <= at or (bet.ref, posted, False) in said) and bet.age(at) + (
                        posted - at
                    ) >= 7 * DAY
                else:
                    is_wanted = bet.age(at) >= 3 * DAY
                if is_wanted:
                    wanted.append((bet, posted, own == at))
            if any(is_own for _, _, is_own in wanted):
                told |= {(at, bet.ref) for bet, _, _ in wanted}
                said |= {(bet.ref, posted, is_repeat) for bet, posted, _ in wanted}
    return told


def heard(person: Person) -> set[tuple[datetime, str]]:
    return {(at, ref) for at, refs in asked(person) for ref in refs}


PORTUGAL = frozenset({date(2026, 10, 5), date(2026, 12, 1), date(2026, 12, 8), date(2026, 12, 25), date(2027, 3, 26)})


@pytest.mark.parametrize(
    ("start", "frozen"),
    [
        # Lisbon's clocks change on 25 October, New York's on 1 November; 5 November is frozen.
        (datetime(2026, 10, 19, 6, tzinfo=UTC), date(2026, 11, 5)),
        # New York's clocks change on 14 March 2027, Lisbon's on the 28th, Auckland's on 4 April; 26 March is a holiday.
        (datetime(2027, 3, 8, 6, tzinfo=UTC), date(2027, 3, 18)),
    ],
)
async def test_five_zones_over_a_clock_change(start: datetime, frozen: date, database_url: str, tmp_path: Path) -> None:
    """Two teams, of which one pauses for some days; one bet each of everybody, and a second one of Ana's."""
    async with world(database_url, tmp_path, at=start) as here:
        for handle, zone in ZONES.items():
            await here.sandbox.change(f"@{handle}", tz=zone)
        await here.settled()
        for channel in ("#growth", "#payload-team"):
            await here.set_up(channel)
        usual = {"Public holidays of": "PT", "Freeze days": f"{frozen}"}
        await settings(here, usual)
        await settings(here, usual | {"Weekly note on": "Wednesday"}, in_="#payload-team")
        owned: dict[str, list[Owned]] = {handle: [] for handle in ZONES}

        async def bet(handle: str, note: str = "#growth") -> None:
            number = 1 + sum(map(len, owned.values()))
            before = here.sandbox.clock.now()
            await place(here, f"Of {handle} {number}", in_=note, Owner=f"@{handle}")
            owned[handle].append(Owned(ref=f"B-{number}", note=note, updates=(before,)))

        async def update(handle: str, which: int = 0) -> None:
            one = owned[handle][which]
            await here.person("ana").types(f"/bet {one.ref} {len(one.updates)} said", in_=one.note)
            updated = (*one.updates, here.sandbox.clock.now())
            owned[handle][which] = Owned(ref=one.ref, note=one.note, updates=updated)

        for handle in ZONES:
            await bet(handle)
        await bet("ana", "#payload-team")
        await bet("ben", "#payload-team")
        pause = (start + 24 * DAY, start + 26 * DAY + 3 * HOUR)
        for days, handle, which in (
            (2, "ben", 0),
            (8, "cy", 0),
            (9, "ana", 1),
            (16, "olga", 0),
            (17, "gus", 0),
            (18, "ana", 0),
        ):
            await here.jump(start + days * DAY + 3 * HOUR)
            await update(handle, which)
        await here.jump(pause[0])
        await here.person("ana").types("/rituals pause", in_="#growth")
        await here.jump(pause[1])
        await here.person("ana").types("/rituals resume", in_="#growth")
        end = start + 33 * DAY
        await here.jump(end)
        holidays = PORTUGAL | {frozen}
        notes = {
            "#growth": Note(weekday=4, holidays=holidays, pause=pause),
            "#payload-team": Note(weekday=2, holidays=holidays),
        }
        for handle, zone in ZONES.items():
            told = counted(notes, owned[handle], zone, start, end)
            assert heard(here.person(handle)) == told, handle
            assert len(told) >= 3, "they were asked at all"
