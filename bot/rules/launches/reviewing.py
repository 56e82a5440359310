"""What came of a launch: who is asked for a review and when, and what a review leaves behind."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.errors import UserError
from bot.rules import calendar
from bot.rules.calendar import CATCH_UP, GRACE
from bot.rules.launches.ending import check_out
from bot.rules.launches.launch import RESULT_DUE, Item, ItemState, Launch, Review, whose
from bot.rules.reminders import Hours, Kind, Reminder

ASKED_ON = 2
"""So many days somebody is asked for a review: when it is due, and once more on the next working day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A review as its form gives it. `item` is the checklist's review that it answers; without one it stands beside."""

    item: int | None
    adopted: bool
    measured: str = ""
    feedback: str = ""
    change: str = ""


# --- who is asked ----------------------------------------------------------------------------------------------------


def open_reviews(launch: Launch) -> tuple[Item, ...]:
    """The reviews that nobody has written yet, the first due first."""
    found = [one for one in launch.items if one.review and one.is_open]
    return tuple(sorted(found, key=lambda one: (one.due or 0, one.number)))


def review_due(launch: Launch, item: Item) -> datetime | None:
    """So many times 24 hours after it was launched, whatever the clocks did; None while it is not out."""
    return launch.launched_at + timedelta(days=item.due or 0) if launch.launched_at is not None else None


def asked_for(launch: Launch, sent: Reminder) -> tuple[Item, ...]:
    """The reviews that this message asked somebody for, and that are still theirs, written or not."""
    return tuple(
        one
        for one in launch.items
        if one.review and whose(launch, one) == sent.to and _was_due(launch, one, sent.at) and _was_open(one, sent.at)
    )


def _was_due(launch: Launch, item: Item, at: datetime) -> bool:
    due = review_due(launch, item)
    return due is not None and due <= at


def _was_open(item: Item, at: datetime) -> bool:
    return item.is_open or (item.at is not None and item.at > at)


def next_asks(launch: Launch, hours: Hours, *, sent: Collection[Reminder], now: datetime) -> tuple[Reminder, ...]:
    """For each person whose review is missing, when to ask next; due now if that is not after `now`.

    In their hours on a working day of the team. What was missed is asked once, in their hours from now on: one message
    asks for all that is due. Of what has been due for two months the weekly note tells, and nobody is asked any more.
    `sent` is what they were asked before.
    """
    if not launch.is_out:
        return ()
    first: dict[str, datetime] = {}
    for item in open_reviews(launch):
        to = whose(launch, item)
        at = _next(launch, item, to, hours, sent, now) if to not in hours.gone else None
        if at is not None:
            first[to] = min(at, first.get(to, at))
    return tuple(Reminder(kind=Kind.REVIEW, to=to, at=at) for to, at in sorted(first.items()))


def _next(
    launch: Launch, item: Item, to: str, hours: Hours, sent: Collection[Reminder], now: datetime
) -> datetime | None:
    due = review_due(launch, item)
    assert due is not None
    if now - due > CATCH_UP:
        return None
    zone = hours.zone(to)
    told = sorted(calendar.local(one.at, zone) for one in sent if one.to == to and one.at >= due)
    days = sorted({one.date() for one in told})
    if len(days) >= ASKED_ON:
        return None
    at = hours.working(due, to)
    if told:
        day = calendar.next_working_day(hours.calendar, days[-1])
        at = hours.working(calendar.instant(day, told[0].time(), zone), to)
    return at if now - at <= GRACE else hours.working(now, to)


def lacks_result(launch: Launch, now: datetime) -> bool:
    """It has been out for long, and nobody has said a measured result."""
    return (
        launch.is_out
        and not launch.is_measured
        and launch.launched_at is not None
        and (now - launch.launched_at >= RESULT_DUE)
    )


# --- what is written -------------------------------------------------------------------------------------------------


def review(launch: Launch, written: Written, *, by: str, now: datetime) -> Launch:
    """The review is kept, and the checklist's one that it answers is done by it.

    Anybody may write one, once it is out, and a second one too. Raises UserError: not out, or nothing is said.
    """
    check_out(launch)
    if not (written.measured or written.feedback):
        raise UserError("review_empty", field="feedback")
    answered = next((one for one in open_reviews(launch) if one.number == written.item), None)
    made = Review(
        number=len(launch.reviews) + 1,
        item=answered.number if answered else None,
        by=by,
        at=now,
        adopted=written.adopted,
        measured=written.measured,
        feedback=written.feedback,
        change=written.change,
    )
    items = tuple(_done(launch.items, answered, by, now))
    return replace(launch, items=items, reviews=(*launch.reviews, made), version=launch.version + 1)


def _done(items: tuple[Item, ...], answered: Item | None, by: str, now: datetime) -> Iterator[Item]:
    for one in items:
        if one == answered:
            yield replace(one, state=ItemState.DONE, by=by, at=now, help=None, version=one.version + 1)
        else:
            yield one
