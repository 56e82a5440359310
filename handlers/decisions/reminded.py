"""What the clock has sent to people about a decision, and how it is kept true."""

from datetime import datetime

from bot.messages import decisions as messages
from bot.messages.kit import Message
from bot.rules.decisions import Decision
from bot.rules.reminders import Kind, Reminder
from bot.rules.teams import Team
from handlers import reminding
from storage import decisions as stored
from storage.engine import Tx

ABOUT = {
    Kind.OVERDUE: "word to the driver that {ref} is overdue",
    Kind.REVIEW: "the question for the review of {ref}",
}


def send(tx: Tx, decision: Decision, team: Team, reminder: Reminder) -> str:
    """Put a reminder into the outbox and remember it; answers the key of its message."""
    message = messages.reminded(decision, reminder, zone=team.zone, now=reminder.at)
    about = ABOUT.get(reminder.kind, "a reminder of {ref}").format(ref=decision.ref)
    return reminding.send(tx, decision.question, stored.REMINDED, team, reminder, message, about)


def keep_true(tx: Tx, before: Decision, after: Decision, team: Team, now: datetime) -> None:
    """The reminders of what was asked show how it stands, and lose their buttons with it."""
    if _asked(before) == _asked(after):
        return
    since = before.approval.asked_at

    def shows(sent: Reminder) -> Message | None:
        if (since is None or sent.at >= since) and (sent.kind is Kind.REVIEW) == before.is_made:
            return messages.reminded(after, sent, zone=team.zone, now=now)
        return None

    reminding.keep_true(tx, after.question, stored.REMINDED, now, shows)


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
