"""The steps that every question to a named person shares: reminding who is missing, what was sent, what is put off."""

from collections.abc import Callable
from datetime import datetime, timedelta

from bot.errors import UserError
from bot.messages import questions as messages
from bot.messages.kit import Message
from bot.messages.questions import Escalation
from bot.rules import reminders
from bot.rules.approval import Approval
from bot.rules.questions import Question
from bot.rules.reminders import Hours, Nap, Reminder, Snooze
from bot.rules.teams import Team
from handlers import gone
from storage import history, outbox
from storage import reminders as stored
from storage.engine import Tx
from storage.history import Entry
from storage.reminders import Kept

AT_MOST = 5  # in one look: who is asked and the driver may both be due
KEPT_TRUE = 20  # of who snoozes from hour to hour, older ones stay as they were
SAME = timedelta(minutes=1)  # an hour from now, and from a moment later, is one wish pressed twice


def hours(tx: Tx, asked: Question, team: Team) -> Hours:
    """When the team and those who may be reminded work."""
    given = asked.approval.delegation
    return stored.find_hours(tx, team, {asked.approval.approver, asked.driver, *([given.to] if given else [])})


def following(tx: Tx, asked: Question, kept: Kept, around: Hours, now: datetime) -> Reminder | None:
    """The next reminder, or the one that is due now."""
    return reminders.next_reminder(
        asked.approval,
        asked.driver,
        around,
        sent=stored.find(tx, kept, asked.number),
        snoozes=stored.find_snoozes(tx, kept, asked.number),
        now=now,
    )


def remind(
    tx: Tx, asked: Question, kept: Kept, around: Hours, now: datetime, say: Callable[[Reminder], object]
) -> None:
    """Say all that is due now; `say` sends it, so that it is not due any more."""
    for _ in range(AT_MOST):
        due = following(tx, asked, kept, around, now)
        if due is None or due.at > now:
            return
        say(Reminder(kind=due.kind, to=due.to, at=now))


def send(tx: Tx, asked: Question, kept: Kept, team: Team, sent: Reminder, message: Message, about: str) -> str:
    """Put a reminder into the outbox and remember it; answers the key of its message. Only the holder of the record.

    Its number among those of the record is its key, so whoever comes second has another one, or nothing to send.
    """
    key = key_of(asked.ref, len(stored.find(tx, kept, asked.number)) + 1)
    stored.add(tx, kept, asked.number, sent)
    if gone.is_gone(tx, sent.to):  # word that it is overdue, to a driver: the thread says it to the others
        return key
    outbox.put(tx, key=key, to=sent.to, message=message, about=about, at=sent.at, team=team.id, owner=asked.driver)
    return key


def keep_true(tx: Tx, asked: Question, kept: Kept, now: datetime, shows: Callable[[Reminder], Message | None]) -> None:
    """The last of what was sent shows what it `shows` now; what it shows nothing of stays as it is."""
    told = list(enumerate(stored.find(tx, kept, asked.number), start=1))
    shown = [(number, message) for number, sent in told if (message := shows(sent)) is not None]
    for number, message in shown[-KEPT_TRUE:]:
        key = key_of(asked.ref, number)
        if outbox.get(tx, key) is not None:
            outbox.update(tx, key=key, message=message, at=now)


def key_of(ref: str, number: int) -> str:
    return f"{ref} reminder {number}"


# --- putting it off --------------------------------------------------------------------------------------------------


def read_nap(chosen: object) -> Nap:
    """What was picked in the menu. Raises UserError for what none of ours offers."""
    for nap in Nap:
        if nap.value == chosen:
            return nap
    raise UserError("not_yours_to_see")


def snooze(tx: Tx, asked: Question, kept: Kept, around: Hours, nap: Nap, *, by: str, now: datetime) -> bool:
    """Record it; False for one that was pressed twice. Raises UserError for whoever is not asked."""
    wanted = reminders.snooze(asked.approval, nap, by=by, hours=around, now=now)
    if _is_repeated(tx, asked, kept, wanted):
        return False
    stored.add_snooze(tx, kept, asked.number, wanted)
    after = {"snoozed until": (wanted.until or asked.approval.due).isoformat()}
    history.add(tx, Entry(record=asked.ref, what="snoozed", at=now, by=by, before={}, after=after))
    return True


def _is_repeated(tx: Tx, asked: Question, kept: Kept, wanted: Snooze) -> bool:
    """Whether the last snooze of this version was by the same person for the same."""
    known = stored.find_snoozes(tx, kept, asked.number)
    last, since = known[-1] if known else None, asked.approval.asked_at
    if last is None or last.by != wanted.by or (since is not None and last.at < since):
        return False
    if last.until is None or wanted.until is None:
        return last.until == wanted.until
    return abs(wanted.until - last.until) < SAME


# --- turning to somebody ---------------------------------------------------------------------------------------------


def escalate(
    tx: Tx, asked: Question, team: Team, asked_for: Escalation, message: Message, *, by: str, now: datetime
) -> tuple[str, Message]:
    """Tell whom the driver turns to, once for each approver and due time; answers the thread's line and its key.

    Raises UserError.
    """
    to = asked_for.to
    key = f"{_of(asked.ref, asked.approval)} escalated to {to}"
    if outbox.get(tx, key) is not None:
        raise UserError("already_escalated", field="to", person=to)
    why = asked_for.note or None
    history.add(
        tx,
        Entry(record=asked.ref, what="escalated", at=now, by=by, before={}, after={"escalated to": to}, why=why),
    )
    outbox.put(
        tx, key=key, to=to, message=message, about=f"the escalation of {asked.ref}", at=now, team=team.id, owner=by
    )
    return f"{key} thread", messages.escalated_line(asked, to, by=by)


def _of(ref: str, asked: Approval) -> str:
    return f"{ref} v{asked.version} {asked.approver} due {asked.due.isoformat()}"
