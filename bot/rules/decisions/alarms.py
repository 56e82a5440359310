"""When does the clock have to look at a decision next: a reminder, a default that takes effect, a review?"""

from collections.abc import Collection
from datetime import datetime

from bot.rules import approval, calendar, reminders
from bot.rules.calendar import GRACE
from bot.rules.decisions.record import Decision
from bot.rules.reminders import OPENS, Hours, Kind, Reminder, Snooze


def review_at(decision: Decision, hours: Hours) -> datetime | None:
    """When the driver is asked what came of it: on its day, as soon as they work. None if nothing is to be asked."""
    if not decision.is_made or decision.review is not None or decision.review_on is None:
        return None
    begins = calendar.instant(decision.review_on, OPENS, hours.calendar.zone)
    return hours.working(begins, decision.driver)


def ask_review_at(decision: Decision, hours: Hours, *, now: datetime) -> datetime | None:
    """As `review_at`; where that moment was missed, the driver's next hours from now on. Who is gone is not asked."""
    at = review_at(decision, hours) if decision.driver not in hours.gone else None
    return at if at is None or now - at <= GRACE else hours.working(now, decision.driver)


def is_review_asked(decision: Decision, sent: Collection[Reminder], zone: str) -> bool:
    """Whether its driver was asked on its day or later; a day that was moved since asks once more."""
    day = decision.review_on
    return day is not None and any(
        one.kind is Kind.REVIEW and one.to == decision.driver and calendar.local(one.at, zone).date() >= day
        for one in sent
    )


def alarm(
    decision: Decision,
    hours: Hours,
    *,
    sent: Collection[Reminder],
    snoozes: Collection[Snooze],
    review_asked: bool,
    now: datetime,
) -> datetime | None:
    """The earliest of them; past if something is due now, None if nothing will be until somebody changes something."""
    reminder = reminders.next_reminder(decision.approval, decision.driver, hours, sent=sent, snoozes=snoozes, now=now)
    moments = (
        reminder.at if reminder is not None else None,
        approval.effective_at(decision.approval, hours.pauses),
        None if review_asked else ask_review_at(decision, hours, now=now),
    )
    return min((one for one in moments if one is not None), default=None)
