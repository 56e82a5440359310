"""What the channel hears of each launch that comes near, every morning and on its day."""

from datetime import date, datetime, timedelta

from bot.messages import launches as messages
from bot.rules import calendar, launches
from bot.rules.calendar import Slot
from bot.rules.launches import Launch
from bot.rules.teams import Team
from handlers.cards import card_key
from handlers.launches.days_off import reminder_at, reminder_key
from handlers.launches.steps import card
from storage import launches as stored
from storage import outbox, slots
from storage.engine import Tx

POST = "launches.reminders"
LOOK_BACK = timedelta(days=31)  # a card says that its day is past, though holidays lay in between


def queue_reminders(tx: Tx, team: Team, slot: Slot, now: datetime, late: bool) -> str:
    """Each launch on its days, and every card's countdown. They are held, so that a tick meanwhile is not overwritten.

    What is said is about the slot's day, late or not.
    """
    near = stored.find_near(tx, team.id, since=slot.at - LOOK_BACK)
    today = calendar.local(now, team.zone).date()
    said = False
    past = [launch for launch in near if launches.days_left(launch, team.zone, today) < 0]
    known = _counted_down(tx, team, slot) if past else None
    for launch in near:
        if launch not in past or known is None or launches.days_left(launch, team.zone, known) >= 0:
            _count_down(tx, team, launch, now)
        said = remind(tx, team, launch, slot.at, now) or said
    return slots.POSTED if said else slots.NOTHING_TO_SAY


def look(tx: Tx, launch: Launch, team: Team, now: datetime) -> Launch:
    """On a day off no morning's post says that a launch is today. The launch as it is then."""
    at = reminder_at(tx, launch, team, now)
    if at is not None and at <= now:
        _count_down(tx, team, launch, now)
        remind(tx, team, launch, at, now)
    return launch


def remind(tx: Tx, team: Team, launch: Launch, at: datetime, now: datetime) -> bool:
    """What the channel hears of a launch on the day of that moment, once; whether there is anything to say.

    What is so late that the day is another one by now is not said of a launch whose own day it was.
    """
    day = calendar.local(at, team.zone).date()
    due = launches.reminder(launch, team.calendar, day)
    if due is None or launches.days_left(launch, team.zone, calendar.local(now, team.zone).date()) < 0:
        return False
    return outbox.put(
        tx,
        key=reminder_key(launch, team, due.working_days),
        to=team.channel,
        message=messages.reminder(launch, due, team, now),
        about=f"a reminder of {launch.ref}",
        at=now,
        team=team.id,
        owner=launch.owner,
    )


def _count_down(tx: Tx, team: Team, launch: Launch, now: datetime) -> None:
    outbox.update(tx, key=card_key(launch), message=card(launch, team, now), at=now)


def _counted_down(tx: Tx, team: Team, slot: Slot) -> date | None:
    """The day of the last countdown, after which a card that says that its day is past says nothing else."""
    before = slots.find_before(tx, team.id, POST, slot.at)
    return calendar.local(before.due_at, team.zone).date() if before is not None else None
