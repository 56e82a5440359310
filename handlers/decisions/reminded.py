"""What the clock has sent to people about a decision, and how it is kept true."""

from datetime import datetime

from bot.messages import decisions as messages
from bot.rules.decisions import Decision
from bot.rules.reminders import Kind, Reminder
from bot.rules.teams import Team
from storage import decisions as stored
from storage import outbox
from storage.engine import Tx

AT_MOST = 20  # of who snoozes from hour to hour, older ones stay as they were
ABOUT = {
    Kind.OVERDUE: "word to the driver that {ref} is overdue",
    Kind.REVIEW: "the question for the review of {ref}",
}


def send(tx: Tx, decision: Decision, team: Team, reminder: Reminder) -> str:
    """Put a reminder into the outbox and remember it; answers the key of its message. Only the holder of the decision.

    Its number among those of the decision is its key, so whoever comes second has another one, or nothing to send.
    """
    key = _key(decision, len(stored.find_reminders(tx, decision.number)) + 1)
    stored.add_reminder(tx, decision.number, reminder)
    outbox.put(
        tx,
        key=key,
        to=reminder.to,
        message=messages.reminded(decision, reminder, zone=team.zone, now=reminder.at),
        about=ABOUT.get(reminder.kind, "a reminder of {ref}").format(ref=decision.ref),
        at=reminder.at,
        team=team.id,
        owner=decision.driver,
    )
    return key


def keep_true(tx: Tx, before: Decision, after: Decision, team: Team, now: datetime) -> None:
    """The reminders of what was asked show how it stands, and lose their buttons with it."""
    if _asked(before) == _asked(after):
        return
    since = before.approval.asked_at
    told = [
        (number, sent)
        for number, sent in enumerate(stored.find_reminders(tx, before.number), start=1)
        if (since is None or sent.at >= since) and (sent.kind is Kind.REVIEW) == before.is_made
    ]
    for number, sent in told[-AT_MOST:]:
        message = messages.reminded(after, sent, zone=team.zone, now=now)
        outbox.update(tx, key=_key(after, number), message=message, at=now)


def _asked(decision: Decision) -> tuple[object, ...]:
    """All that a reminder tells of."""
    return (
        decision.approval,
        decision.text,
        decision.driver,
        decision.review,
        decision.review_on,
        decision.superseded_by,
    )


def _key(decision: Decision, number: int) -> str:
    return f"{decision.ref} reminder {number}"
