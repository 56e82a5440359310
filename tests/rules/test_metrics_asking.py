"""Who is asked for which numbers and when: six and a half hours before the note, in one's own hours, over weeks."""

import heapq
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules import calendar, metrics
from bot.rules.calendar import Freeze
from bot.rules.metrics import NOT_NOW, Asking, Metric, Source, SourceKind, Wanted
from bot.rules.teams import Pause, Team
from tests import metering
from tests.metering import value
from tests.rules.test_bet_checking_in import (
    ANA,
    DAY,
    HOUR,
    LISBON,
    MONDAY,
    PEOPLES_ZONES,
    STARTS,
    STEP,
    TEAMS_OF_MANY,
    WEEKS,
    is_open,
    note_days,
    nov,
    team,
)

LONG_AGO = datetime(2025, 10, 1, 9, tzinfo=UTC)
JSON = Source(kind=SourceKind.JSON, url="https://x.test", query="a")


def metric(number: int = 1, of: int = 1, last: datetime | None = None, **changes: object) -> Metric:
    kept = value(at=last) if last is not None else None
    return metering.metric(number, f"M{number}", team=of, value=kept, added_at=LONG_AGO, **changes)


def found(
    owned: Sequence[Metric],
    of: Sequence[Team] = (LISBON,),
    zone: str | None = None,
    now: datetime = MONDAY,
    sent: Sequence[Asking] = (),
) -> Asking | None:
    return metrics.next_asking(ANA, zone, owned, {each.id: each for each in of}, sent=sent, now=now)


def at(*arguments: object, **named: object) -> datetime | None:
    one = found(*arguments, **named)  # type: ignore[arg-type]
    return one.at if one is not None else None


def test_six_and_a_half_hours_before_the_note_and_once() -> None:
    first = found([metric(1), metric(2)])
    assert first == Asking(
        to=ANA,
        at=nov(20, 9, 30),
        wanted=(Wanted(metric=1, week="2026-W47"), Wanted(metric=2, week="2026-W47")),
    )
    again = found([metric(1), metric(2)], now=nov(20, 9, 30), sent=[first])
    assert again is not None
    assert (again.at, again.wanted[0].week) == (nov(27, 9, 30), "2026-W48")


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (None, nov(20, 9, 30)),
        (nov(13, 9, 45), nov(20, 9, 30)),
        (nov(14, 9, 29), nov(20, 9, 30)),
        (nov(14, 9, 30), nov(27, 9, 30)),  # six days, and not older
        (nov(20, 9), nov(27, 9, 30)),
    ],
)
def test_only_what_is_older_than_six_days_at_that_moment(last: datetime | None, expected: datetime) -> None:
    assert at([metric(last=last)], now=nov(20, 9, 10)) == expected


@pytest.mark.parametrize("one", [metric(source=JSON), metric(retired_at=MONDAY), metric(of=9)])
def test_what_nobody_types_in_is_not_asked_for(one: Metric) -> None:
    assert found([one]) is None


def test_what_came_to_somebody_after_its_moment_waits_for_the_next_note() -> None:
    assert at([replace(metric(), added_at=nov(20, 11))], now=nov(20, 11)) == nov(27, 9, 30)


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        (None, nov(20, 9, 30)),
        ("Europe/Lisbon", nov(20, 9, 30)),
        ("America/New_York", nov(20, 14)),  # 04:30 there: the next hours begin before the note
        ("America/Los_Angeles", nov(20, 8, 0) - 7 * HOUR),  # they begin after it: Thursday 17:00 there
        ("Asia/Tokyo", nov(20, 8)),  # 18:30 there: earlier that day, with an hour left
        ("Pacific/Auckland", nov(20, 4)),
        ("Europe/Berlin", nov(20, 9, 30)),
    ],
)
def test_in_one_s_own_hours_before_the_note(zone: str | None, expected: datetime) -> None:
    assert at([metric()], zone=zone) == expected


def test_two_teams_of_one_moment_are_one_message_and_others_are_not() -> None:
    madrid = team(2, "Europe/Madrid", note_time=time(17))
    later = team(3, "Europe/Lisbon", note_time=time(17))
    owned = [metric(1), metric(2, of=3), metric(3, of=2)]
    first = found(owned, [LISBON, madrid, later])
    assert first is not None
    assert (first.at, [one.metric for one in first.wanted]) == (nov(20, 9, 30), [1, 3])
    second = found(owned, [LISBON, madrid, later], now=first.at, sent=[first])
    assert second is not None
    assert (second.at, [one.metric for one in second.wanted]) == (nov(20, 10, 30), [2])


def test_a_bot_that_was_down_asks_late_in_hours_and_before_the_note() -> None:
    assert at([metric()], now=nov(20, 9, 34)) == nov(20, 9, 34), "nobody calls that late"
    assert at([metric()], now=nov(20, 12)) == nov(20, 12)
    assert at([metric(last=nov(20, 11))], now=nov(20, 12)) == nov(27, 9, 30)
    assert at([metric()], now=nov(20, 16)) == nov(27, 9, 30)
    assert at([metric()], zone="Asia/Tokyo", now=nov(20, 9, 15)) == nov(27, 8), "it is evening there until the note"


def test_in_a_pause_nothing_is_asked_nor_afterwards() -> None:
    paused = replace(LISBON, pauses=(Pause(start=nov(20, 9), end=nov(20, 11)),))
    assert at([metric()], [paused], now=nov(20, 11)) == nov(27, 9, 30)
    assert at([metric()], [replace(LISBON, pauses=(Pause(start=nov(20, 9)),))]) is None


def test_holidays_move_the_note_and_the_question() -> None:
    # Tuesday 8 December is a holiday in Portugal: a team that posts on Tuesdays posts on Monday.
    tuesdays = team(1, "Europe/Lisbon", country="PT", note_weekday=1)
    assert at([metric()], [tuesdays], now=nov(30, 9) + 3 * DAY) == nov(30, 9, 30) + 7 * DAY
    # A freeze does not stop a note on Friday 27 November; nobody works, so they are asked on their last day before.
    freeze = Freeze(first=date(2026, 11, 21), last=date(2026, 12, 3))
    off = replace(LISBON, settings=replace(LISBON.settings, freezes=(freeze,)))
    assert at([metric()], [off], now=nov(20, 16)) == nov(20, 17)
    after = found([metric()], [off], now=nov(20, 19))
    assert after is not None
    assert (after.at, after.wanted[0].week) == (nov(30, 9, 30) + 4 * DAY, "2026-W49"), "quiet in the freeze"


def test_not_now_comes_again_two_hours_later_and_once() -> None:
    first = found([metric()])
    assert first is not None
    put_off = replace(first, until=nov(20, 9, 40) + NOT_NOW)
    second = found([metric()], now=nov(20, 9, 40), sent=[put_off])
    assert second == Asking(to=ANA, at=nov(20, 11, 40), wanted=first.wanted, again=True)
    assert at([metric()], now=nov(20, 11, 40), sent=[put_off, second]) == nov(27, 9, 30)
    twice = replace(second, until=nov(20, 14))
    assert at([metric()], now=nov(20, 12), sent=[put_off, twice]) == nov(27, 9, 30), "no third time"
    assert at([metric(last=nov(20, 10))], now=nov(20, 10), sent=[put_off]) == nov(27, 9, 30)
    assert metrics.comes_again(put_off, nov(20, 16), LISBON.zone, LISBON) == nov(20, 11, 40)


def test_not_now_too_late_is_nothing_more_before_that_note() -> None:
    first = found([metric()], now=nov(20, 15))
    assert first is not None
    put_off = replace(first, until=nov(20, 15) + NOT_NOW)
    assert at([metric()], now=nov(20, 15), sent=[put_off]) == nov(27, 9, 30)
    assert metrics.comes_again(put_off, nov(20, 16), LISBON.zone, LISBON) is None


# --- against a count -------------------------------------------------------------------------------------------------

Turns = list[tuple[datetime, datetime]]
Owned = dict[int, tuple[int, list[datetime]]]  # metrics by number: the team, and when each was typed in
Sent = list[tuple[datetime, list[int], bool]]


def works(one: Team, at: datetime, zone: str, closes: time = time(18)) -> bool:
    wall = at.astimezone(ZoneInfo(zone))
    is_in = time(9) <= wall.time() < closes or (closes < time(18) and wall.time() == closes)
    return is_in and is_open(one, wall.date())


@cache
def counted_turns(one: Team, zone: str, start: datetime) -> Turns:
    """Each note with the moment of its question, by looking at the clocks on the wall."""
    ticks = [start - 14 * DAY + n * STEP for n in range((WEEKS * 7 + 35) * 24 * 4)]
    here, days = ZoneInfo(one.zone), note_days(one, ticks[0])
    notes = [
        at for at in ticks if (wall := at.astimezone(here)).time() == one.settings.note_time and wall.date() in days
    ]
    found = Turns()
    for before, note in pairwise([ticks[0], *notes]):
        base = note - 6.5 * HOUR
        ahead = (at for at in ticks if base <= at < note and works(one, at, zone))
        behind = (at for at in reversed(ticks) if at <= base and works(one, at, zone, time(17)))
        moment = next(ahead, None) or next(behind, None)
        if moment is not None and moment >= before:
            found.append((note, moment))
    return found


def counted(owned: Owned, of: Sequence[Team], zone: str, start: datetime, end: datetime, *, naps: bool) -> Sent:
    teams = {one.id: one for one in of}
    waiting = [
        (moment, number, note, False)
        for number, (team_id, _) in owned.items()
        for note, moment in counted_turns(replace(teams[team_id], pauses=()), zone, start)
        if moment >= start
    ]
    heapq.heapify(waiting)
    sent = Sent()
    while waiting and waiting[0][0] < end:
        now = waiting[0][0]
        asked = []
        while waiting and waiting[0][0] == now:
            _, number, note, again = heapq.heappop(waiting)
            team_id, typed = owned[number]
            last = max((at for at in typed if at <= now), default=None)
            is_paused = any(one.start <= now and (not one.end or now < one.end) for one in teams[team_id].pauses)
            if not is_paused and (last is None or now - last > 6 * DAY):
                asked.append((number, note, again))
        if asked:
            sent.append((now, sorted(number for number, _, _ in asked), all(again for _, _, again in asked)))
        for number, note, again in asked:
            later = now + 2 * HOUR
            while not works(teams[owned[number][0]], later, zone):
                later += STEP
            if naps and not again and later < note:
                heapq.heappush(waiting, (later, number, note, True))
    return sent


def played(owned: Owned, of: Sequence[Team], zone: str, start: datetime, end: datetime, *, naps: bool) -> Sent:
    """What is sent by a bot that looks only when it said it would, and when somebody types."""
    now, sent = start, list[Asking]()
    typed = sorted(at for _, many in owned.values() for at in many if at > start)
    while now < end:
        many = [
            metric(number, of=team_id, last=max((at for at in when if at <= now), default=None))
            for number, (team_id, when) in owned.items()
        ]
        one = found(many, of, zone, now, sent)
        if one is not None and one.at <= now:
            sent.append(replace(one, until=one.at + NOT_NOW if naps else None))
            continue
        now = min([at for at in typed if at > now] + ([one.at] if one is not None else []), default=end)
    return [(one.at, sorted(each.metric for each in one.wanted), one.again) for one in sent]


@settings(max_examples=60, deadline=None)
@given(
    start=st.sampled_from(STARTS),
    zone=st.sampled_from(PEOPLES_ZONES),
    number_of_teams=st.integers(1, 4),
    first_team=st.integers(0, 3),
    typed=st.lists(st.lists(st.integers(1, WEEKS * 7 * 24 * 4), max_size=5), min_size=1, max_size=4),
    pause=st.none() | st.tuples(st.integers(0, WEEKS * 7 * 24), st.integers(1, 200)),
    naps=st.booleans(),
)
def test_it_is_what_a_count_over_weeks_gives(
    start: datetime,
    zone: str,
    number_of_teams: int,
    first_team: int,
    typed: list[list[int]],
    pause: tuple[int, int] | None,
    naps: bool,
) -> None:
    of = [TEAMS_OF_MANY[(first_team + n) % 4] for n in range(number_of_teams)]
    if pause is not None:
        begins = start + pause[0] * HOUR
        of[0] = replace(of[0], pauses=(Pause(start=begins, end=begins + pause[1] * HOUR),))
    owned = {n + 1: (of[n % len(of)].id, [start + each * STEP for each in many]) for n, many in enumerate(typed)}
    end = start + WEEKS * 7 * DAY
    assert played(owned, of, zone, start, end, naps=naps) == counted(owned, of, zone, start, end, naps=naps)


@given(
    st.integers(0, 365 * 24 * 60).map(lambda minutes: STARTS[0] + timedelta(minutes=minutes)),
    st.sampled_from(PEOPLES_ZONES),
)
def test_the_last_working_moment_before_is_in_hours_and_none_lies_between(at: datetime, zone: str) -> None:
    ours = LISBON.calendar
    found = calendar.working_moment_before(at, zone, calendar=ours)
    assert found <= at
    wall = found.astimezone(ZoneInfo(zone))
    assert time(9) <= wall.time() <= time(18)
    assert is_open(LISBON, wall.date())
    assert found == at or calendar.working_moment(found, zone, calendar=ours) >= at or wall.time() == time(18)
    assert timedelta() <= at - found < 7 * DAY
