"""The clock asks what came of a launch: whom, when, and how what it sent is kept true."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.messages import launches as messages
from bot.rules import launches
from bot.rules.launches import Launch, whose
from bot.rules.reminders import Kind, Reminder
from bot.rules.teams import Team
from handlers import gone
from storage import launches as stored
from storage import outbox, reminders
from storage.engine import Tx


def next_at(tx: Tx, launch: Launch, team: Team, now: datetime) -> datetime | None:
    """When somebody is asked for a review next; None if nobody is."""
    return min((one.at for one in _asks(tx, launch, team, now)), default=None)


def waits(tx: Tx, launch: Launch) -> bool:
    """Somebody would be asked who is gone."""
    return launch.is_out and any(gone.is_gone(tx, whose(launch, one)) for one in launches.open_reviews(launch))


def look(tx: Tx, launch: Launch, team: Team, now: datetime) -> Launch:
    """Ask whose review is due, each in one message for all of theirs. It changes nothing of the launch."""
    for due in _asks(tx, launch, team, now):
        if due.at <= now:
            _ask(tx, launch, team, replace(due, at=now))
    return launch


def follow(tx: Tx, before: Launch, after: Launch, team: Team, now: datetime) -> None:
    """What was asked shows how it stands, and loses its button with the last review."""
    if after.launched_at is not None and _told(before) != _told(after):
        for sent in _sent(tx, after):
            outbox.update(tx, key=_key(after, sent), message=messages.review_asked(after, sent, team), at=now)


def _told(launch: Launch) -> tuple[object, ...]:
    """All that the question tells of."""
    return (launch.name, launch.owner, launch.ending, [one for one in launch.items if one.review])


def _asks(tx: Tx, launch: Launch, team: Team, now: datetime) -> Sequence[Reminder]:
    missing = launches.open_reviews(launch)
    if not launch.is_out or not missing:
        return ()
    hours = reminders.find_hours(tx, team, {whose(launch, one) for one in missing})
    return launches.next_asks(launch, hours, sent=_sent(tx, launch), now=now)


def _ask(tx: Tx, launch: Launch, team: Team, sent: Reminder) -> None:
    reminders.add(tx, stored.REMINDED, launch.number, sent)
    outbox.put(
        tx,
        key=_key(launch, sent),
        to=sent.to,
        message=messages.review_asked(launch, sent, team),
        about=f"the question for the review of {launch.ref}",
        at=sent.at,
        team=team.id,
        owner=launch.owner,
    )


def _sent(tx: Tx, launch: Launch) -> list[Reminder]:
    return [one for one in reminders.find(tx, stored.REMINDED, launch.number) if one.kind is Kind.REVIEW]


def _key(launch: Launch, sent: Reminder) -> str:
    """One look asks somebody once."""
    return f"{launch.ref} review asked {sent.at.isoformat()} of {sent.to}"
