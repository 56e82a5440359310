"""The morning's reminders: what each launch that comes near needs said in the channel and to its owner."""

from datetime import datetime, timedelta

from bot.messages import launches as messages
from bot.messages.kit import Message
from bot.rules import calendar, launches
from bot.rules.calendar import Slot
from bot.rules.launches import Launch, Reminder
from bot.rules.teams import Team
from handlers.launches.steps import card, card_key, existing
from storage import launches as stored
from storage import outbox, slots
from storage.engine import Tx

LOOK_BACK = timedelta(days=31)  # a card says that its day is past, though holidays lay in between


def queue_reminders(tx: Tx, team: Team, slot: Slot, now: datetime, late: bool) -> str:
    """Each launch on its days, and every card's countdown; what is said is about the slot's day, late or not."""
    day = calendar.local(slot.at, team.zone).date()
    said = False
    for found in stored.find_planned(tx, team.id, since=slot.at - LOOK_BACK):
        launch = existing(tx, found.number)  # held, so that a tick at this moment is not overwritten on the card
        outbox.update(tx, key=card_key(launch), message=card(launch, team, now), at=now)
        said = _remind(tx, team, launch, launches.reminder(launch, team.calendar, day), slot.key, now) or said
    return slots.POSTED if said else slots.NOTHING_TO_SAY


def _remind(tx: Tx, team: Team, launch: Launch, due: Reminder | None, slot: str, now: datetime) -> bool:
    if due is None:
        return False
    if due.in_channel:
        message = messages.reminder(launch, due, team.zone)
        _say(tx, team, launch, f"reminder {slot}", to=team.channel, message=message, about="a reminder", now=now)
    if due.to_owner:
        message = messages.owner_reminder(launch, due, team.zone, team.channel)
        about = "the owner's reminder"
        _say(tx, team, launch, f"owner {slot}", to=launch.owner, message=message, about=about, now=now)
    return True


def _say(
    tx: Tx, team: Team, launch: Launch, what: str, *, to: str, message: Message, about: str, now: datetime
) -> None:
    """Something of its own about a launch, said once."""
    outbox.put(
        tx,
        key=f"{launch.ref} {what}",
        to=to,
        message=message,
        about=f"{about} of {launch.ref}",
        at=now,
        team=team.id,
        owner=launch.owner,
    )
