"""Who is asked for a review and when, and what a review leaves behind."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import launches
from bot.rules.calendar import Calendar, Freeze
from bot.rules.launches import Item, ItemState, Launch, Phase, Status, Written
from bot.rules.reminders import Hours, Kind, Reminder
from tests.launching import TUESDAY, launch, planned

LISBON = Calendar(zone="Europe/Lisbon", country="PT")
DAY = timedelta(days=1)


def item(number: int, due: int | None, owner: str | None = None) -> Item:
    return Item(
        number=number, text=f"Review {number}", phase=Phase.AFTER, due=due, blocking=False, review=True, owner=owner
    )


REVIEWS = (item(1, 1), item(2, 7), item(3, 30))


def out(at: datetime = TUESDAY, items: Iterable[Item] = REVIEWS, **parts: Any) -> Launch:
    return replace(launch(items=tuple(items)), launched_at=at, launched_by="U1", **parts)


def hours(zone: str = "Europe/Lisbon", calendar: Calendar = LISBON, **zones: str) -> Hours:
    return Hours(calendar=calendar, zones={"U1": zone, **zones})


def asked(launch: Launch, around: Hours, *, since: datetime, until: datetime, steps: int = 10**6) -> list[Reminder]:
    """What is sent if the clock looks whenever something is due, from `since` on."""
    sent: list[Reminder] = []
    now = since
    for _ in range(steps):
        due = launches.next_asks(launch, around, sent=sent, now=now)
        sent += [replace(one, at=now) for one in due if one.at <= now]
        ahead = [one.at for one in launches.next_asks(launch, around, sent=sent, now=now)]
        if not ahead or min(ahead) > until:
            break
        assert min(ahead) > now
        now = min(ahead)
    return sent


def moments(sent: Iterable[Reminder], zone: str = "Europe/Lisbon") -> list[str]:
    return [f"{one.at.astimezone(ZoneInfo(zone)):%a %d %b %H:%M}" for one in sent]


def test_each_review_is_asked_for_when_it_is_due_and_once_more_the_next_working_day() -> None:
    sent = asked(out(), hours(), since=TUESDAY, until=TUESDAY + 60 * DAY)
    assert moments(sent) == [
        "Wed 09 Dec 10:00",
        "Thu 10 Dec 10:00",
        "Tue 15 Dec 10:00",
        "Wed 16 Dec 10:00",
        "Thu 07 Jan 10:00",
        "Fri 08 Jan 10:00",
    ]
    assert {(one.kind, one.to) for one in sent} == {(Kind.REVIEW, "U1")}


def test_weekends_holidays_freezes_and_nights_move_it_to_the_next_working_moment() -> None:
    friday_night = datetime(2026, 12, 4, 22, tzinfo=UTC)
    sent = asked(out(friday_night, [item(1, 1), item(2, 3)]), hours(), since=friday_night, until=friday_night + 9 * DAY)
    # Saturday and Sunday; the 8th is a holiday in Portugal, so the evening of the 7th waits until the 9th.
    assert moments(sent) == ["Mon 07 Dec 09:00", "Wed 09 Dec 09:00", "Thu 10 Dec 09:00"]
    frozen = replace(LISBON, freezes=(Freeze(first=date(2026, 12, 9), last=date(2026, 12, 15), why="fair"),))
    sent = asked(out(items=[item(1, 1)]), hours(calendar=frozen), since=TUESDAY, until=TUESDAY + 20 * DAY)
    assert moments(sent) == ["Wed 16 Dec 09:00", "Thu 17 Dec 09:00"]


def test_it_is_the_owners_hours_that_count_on_the_teams_working_days() -> None:
    sent = asked(out(items=[item(1, 1)]), hours("America/New_York"), since=TUESDAY, until=TUESDAY + 9 * DAY)
    assert moments(sent, "America/New_York") == ["Wed 09 Dec 09:00", "Thu 10 Dec 09:00"]
    sent = asked(out(items=[item(1, 1)]), hours("Asia/Tokyo"), since=TUESDAY, until=TUESDAY + 9 * DAY)
    assert moments(sent, "Asia/Tokyo") == ["Thu 10 Dec 09:00", "Fri 11 Dec 09:00"]


def test_a_day_is_24_hours_though_the_clocks_change() -> None:
    saturday = datetime(2027, 3, 27, 10, 30, tzinfo=UTC)  # Lisbon's clocks go forward in the night
    launched = out(saturday, [item(1, 2)])
    assert launches.review_due(launched, launched.items[0]) == saturday + 2 * DAY
    sent = asked(launched, hours(), since=saturday, until=saturday + 9 * DAY)
    assert moments(sent) == ["Mon 29 Mar 11:30", "Tue 30 Mar 11:30"]


def test_several_that_were_missed_are_one_message_and_one_more() -> None:
    woken = TUESDAY + 40 * DAY + timedelta(hours=12)
    sent = asked(out(), hours(), since=woken, until=woken + 30 * DAY)
    assert moments(sent) == ["Mon 18 Jan 09:00", "Tue 19 Jan 09:00"]
    first = sent[0]
    assert [one.number for one in launches.asked_for(out(), first)] == [1, 2, 3]


def test_what_has_been_due_for_two_months_is_not_asked_for_any_more() -> None:
    woken = TUESDAY + 75 * DAY
    (due,) = launches.next_asks(out(), hours(), sent=(), now=woken)
    assert due.at == datetime(2027, 2, 22, 9, tzinfo=UTC)
    assert launches.next_asks(out(), hours(), sent=(), now=TUESDAY + 91 * DAY) == ()


def test_two_that_fall_on_one_day_are_asked_for_once_more_together() -> None:
    saturday = datetime(2027, 1, 9, 15, tzinfo=UTC)
    sent = asked(out(saturday - DAY, [item(1, 1), item(2, 3)]), hours(), since=saturday, until=saturday + 9 * DAY)
    assert moments(sent) == ["Mon 11 Jan 09:00", "Mon 11 Jan 15:00", "Tue 12 Jan 09:00"]


def test_what_is_written_waived_rolled_back_or_not_out_is_not_asked_for() -> None:
    done = replace(item(1, 1), state=ItemState.DONE, by="U2", at=TUESDAY)
    waived = replace(item(2, 7), state=ItemState.WAIVED, by="U2", at=TUESDAY)
    later = TUESDAY + 50 * DAY
    assert launches.next_asks(out(items=[done, waived]), hours(), sent=(), now=later) == ()
    assert launches.next_asks(launch(items=REVIEWS), hours(), sent=(), now=later) == ()
    gone = launches.roll_back(out(), by="U1", why="errors", now=later)
    assert launches.next_asks(gone, hours(), sent=(), now=later) == ()


def test_handing_it_over_moves_the_asking() -> None:
    told = [Reminder(kind=Kind.REVIEW, to="U1", at=TUESDAY + n * DAY) for n in (1, 2)]
    now = TUESDAY + 2 * DAY + timedelta(hours=1)
    assert [one.to for one in launches.next_asks(replace(out(), owner="U5"), hours(), sent=told, now=now)] == ["U5"]
    (due,) = launches.next_asks(replace(out(), owner="U5"), hours(), sent=told, now=now)
    assert due.at == now
    mixed = out(items=[item(1, 1, "U6"), item(2, 7)])
    assert [(one.to, one.at) for one in launches.next_asks(mixed, hours(), sent=(), now=TUESDAY)] == [
        ("U1", TUESDAY + 7 * DAY),
        ("U6", TUESDAY + DAY),
    ]
    sent = Reminder(kind=Kind.REVIEW, to="U6", at=TUESDAY + 8 * DAY)
    assert [one.number for one in launches.asked_for(mixed, sent)] == [1]


@given(
    st.integers(0, 3 * 365 * 24),
    st.lists(st.integers(0, 40), min_size=1, max_size=5, unique=True),
    st.sampled_from(["Europe/Lisbon", "America/New_York", "Asia/Tokyo", "Pacific/Auckland", "Asia/Kathmandu"]),
    st.sampled_from([LISBON, Calendar(zone="Asia/Dubai", country="AE"), Calendar(zone="America/New_York")]),
    st.integers(0, 45),
)
def test_whatever_is_due_is_asked_for_on_at_most_two_days_and_never_out_of_hours(
    launched_after: int, dues: list[int], zone: str, calendar: Calendar, slept: int
) -> None:
    at = datetime(2026, 1, 1, 0, 30, tzinfo=UTC) + timedelta(hours=launched_after)
    launched = out(at, [item(number, due) for number, due in enumerate(dues, start=1)])
    since = at + slept * DAY
    sent = asked(launched, hours(zone, calendar), since=since, until=since + 120 * DAY, steps=200)
    for one in sent:
        there = one.at.astimezone(ZoneInfo(zone))
        assert 9 <= there.hour < 18
        assert one.at >= since
    for each in launched.items:
        days = {one.at.astimezone(ZoneInfo(zone)).date() for one in sent if each in launches.asked_for(launched, one)}
        assert len(days) >= 2
    assert len({one.at.astimezone(ZoneInfo(zone)).date() for one in sent}) <= 2 * len(dues)


# --- what is written -------------------------------------------------------------------------------------------------


def test_a_review_is_kept_and_does_the_item_that_it_answers() -> None:
    written = Written(item=2, adopted=True, measured="Conversion: 3.4 %", feedback="people like it", change="ask sales")
    after = launches.review(out(), written, by="U3", now=TUESDAY + DAY)
    (made,) = after.reviews
    assert (made.number, made.item, made.by, made.adopted) == (1, 2, "U3", True)
    assert after.item(2).state is ItemState.DONE
    assert (after.is_measured, after.status, after.version) == (True, Status.LAUNCHED, 2)
    again = launches.review(after, written, by="U4", now=TUESDAY + 2 * DAY)
    assert (again.reviews[1].item, again.item(2).by) == (None, "U3")
    for number in (1, 3):
        again = launches.review(again, replace(written, item=number), by="U1", now=TUESDAY + 3 * DAY)
    assert again.status is Status.REVIEWED
    assert launches.open_reviews(again) == ()


def test_a_review_answers_no_other_item() -> None:
    before = replace(planned(), launched_at=TUESDAY, launched_by="U1")
    after = launches.review(before, Written(item=1, adopted=False, feedback="none"), by="U1", now=TUESDAY)
    assert after.reviews[0].item is None
    assert after.items == before.items


def test_an_empty_one_is_refused_and_so_is_one_of_what_is_not_out() -> None:
    with pytest.raises(UserError) as error:
        launches.review(out(), Written(item=1, adopted=True, change="more time"), by="U1", now=TUESDAY)
    assert (error.value.code, error.value.field) == ("review_empty", "feedback")
    said = Written(item=1, adopted=True, feedback="good")
    for gone, code in (
        (planned(), "not_launched"),
        (launches.roll_back(out(), by="U1", why="x", now=TUESDAY), "launch_ended"),
    ):
        with pytest.raises(UserError) as error:
            launches.review(gone, said, by="U1", now=TUESDAY)
        assert error.value.code == code
