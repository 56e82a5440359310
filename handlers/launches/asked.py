"""What was asked at the gate of a launch: how it is put, when somebody is reminded next, how it is kept true."""

from datetime import datetime

from bot.messages import launches as messages
from bot.messages.kit import Message
from bot.rules import launches
from bot.rules.launches import Launch
from bot.rules.reminders import Hours, Kind, Reminder
from bot.rules.teams import Team
from handlers import gone, reminding
from storage import launches as stored
from storage import outbox
from storage.engine import Tx


def hours(tx: Tx, launch: Launch, team: Team) -> Hours:
    return reminding.hours(tx, launches.gate_question(launch), team)


def next_at(tx: Tx, launch: Launch, team: Team, now: datetime) -> datetime | None:
    """When the gate opens; once it is open, when somebody is reminded of it."""
    if not launches.is_asked(launch):
        return launches.gate_asks_at(launch, team, now)
    asked = launches.gate_question(launch)
    due = reminding.following(tx, asked, stored.REMINDED, hours(tx, launch, team), now)
    return due.at if due is not None else None


def put_question(tx: Tx, launch: Launch, team: Team, now: datetime) -> None:
    """The first message to an approver goes at once, whatever the hour; quiet hours bind the repeats.

    Who is gone is asked nothing; once they are back they are reminded, and whoever takes it over is asked.
    """
    if gone.is_gone(tx, launch.approver):
        return
    outbox.put(
        tx,
        key=question_key(launch),
        to=launch.approver,
        message=messages.gate_asked(launch, launch.approval, team, now),
        about=f"the go / no-go question of {launch.ref}",
        at=now,
        team=team.id,
        owner=launch.owner,
    )


def send(tx: Tx, launch: Launch, team: Team, sent: Reminder) -> str:
    """Remind somebody of the question; answers the key of the message."""
    overdue = sent.kind is Kind.OVERDUE
    about = f"word to the owner that {launch.ref} is overdue" if overdue else f"a reminder of {launch.ref}"
    message = messages.gate_reminded(launch, sent, launch.approval, team, sent.at)
    return reminding.send(tx, launches.gate_question(launch), stored.REMINDED, team, sent, message, about)


def follow(tx: Tx, before: Launch, after: Launch, team: Team, now: datetime) -> None:
    """Who was asked sees how it stands; where it is another question now, it is put."""
    key = question_key(before)
    if before.approval.asked_at is not None and _told(before) != _told(after):
        if outbox.get(tx, key) is not None:
            outbox.update(tx, key=key, message=messages.gate_asked(after, before.approval, team, now), at=now)
        _keep_true(tx, before, after, team, now)
    if launches.is_asked(after) and question_key(after) != key:
        put_question(tx, after, team, now)


def _keep_true(tx: Tx, before: Launch, after: Launch, team: Team, now: datetime) -> None:
    since = before.approval.asked_at

    def shows(sent: Reminder) -> Message | None:
        if sent.kind is Kind.REVIEW or since is None or sent.at < since:
            return None
        return messages.gate_reminded(after, sent, before.approval, team, now)

    reminding.keep_true(tx, launches.gate_question(after), stored.REMINDED, now, shows)


def _told(launch: Launch) -> tuple[object, ...]:
    """All that the question and its reminders tell of."""
    blocking = [(one.text, launches.whose(launch, one)) for one in launch.open_blocking(launches.Phase.BEFORE)]
    return (launch.name, launch.at, launch.owner, launch.approval, blocking, launch.launched_at, launch.ending)


def question_key(launch: Launch) -> str:
    """The DM of one question: this version, put to this person."""
    asked = launch.approval
    at = asked.asked_at.isoformat() if asked.asked_at is not None else ""
    return f"{launch.ref} v{asked.version} question {at} to {asked.approver}"
