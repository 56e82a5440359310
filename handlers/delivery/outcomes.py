"""What a message's end means for others: its owner is told or asked, its method is held back, its workspace is gone."""

from collections.abc import Mapping
from datetime import datetime

from bot.messages import errors
from bot.rules.retries import Reason
from handlers import absences
from handlers.delivery.uploads import is_person
from storage import installations, outbox
from storage.engine import Tx
from storage.outbox import Kind, Letter, Sent, Status

NOTICE = "!"  # in the key of word about another message


def put_off(tx: Tx, letter: Letter, due_at: datetime, error: str, *, hold: bool) -> None:
    """Slack wants it later; if it said so of the method, that holds for every process."""
    outbox.mark_retry(tx, letter, due_at=due_at, error=error)
    if hold:
        outbox.hold(tx, letter.kind, due_at)


def give_up(tx: Tx, letter: Letter, reason: str, prefix: str) -> None:
    """Slack refuses for good: keep it for *Try again*, and tell its owner once, unless it was for them.

    Of a file they are told in any case, and each time: words may get through where a file does not, and they wait.
    That somebody can't be reached with the reminders of a record, they are told once, and not each time; nor are they
    told again of a channel that refused the last one of the same for the same reason, such as last week's note.
    """
    if reason == Reason.CHANNEL_GONE and _has_moved(tx, letter):
        outbox.mark_retry(tx, letter, due_at=letter.at, error=reason)
        return
    outbox.mark_dead(tx, letter, error=reason)
    if letter.team is not None:
        absences.refused(tx, letter.team, letter.conversation, reason, now=letter.at, prefix=prefix)
    if _is_known(tx, letter, reason):
        return
    is_file = letter.kind is Kind.FILE
    refused = f"{letter.about} to {letter.conversation} {reason}" if is_person(letter.conversation) else letter.key
    if letter.owner is not None and (is_file or letter.owner != letter.conversation):
        outbox.put(
            tx,
            key=f"{letter.key}{NOTICE}refused {letter.edition}" if is_file else f"{refused}{NOTICE}refused",
            to=letter.owner,
            message=errors.could_not_post(
                letter.about, letter.conversation, reason, prefix=prefix, again=letter.id if is_file else None
            ),
            about=f"word that {letter.about} could not be posted",
            at=letter.at,
            team=letter.team,
        )


def _has_moved(tx: Tx, letter: Letter) -> bool:
    """Its channel got another id while it was being sent."""
    now_is = outbox.get_by_id(tx, letter.id)
    return now_is is not None and now_is.conversation != letter.conversation


def _is_known(tx: Tx, letter: Letter, reason: str) -> bool:
    if letter.kind is not Kind.POST or letter.thread is not None or is_person(letter.conversation):
        return False
    last = outbox.find_last_alike(tx, letter)
    return last is not None and last.status is Status.DEAD and last.error == reason


def ask_owner(tx: Tx, letter: Letter) -> None:
    """Nobody but a person can tell whether it arrived: ask the record's owner, once, and send nothing meanwhile."""
    outbox.mark_look_later(tx, letter, look_at=None)
    if letter.owner is not None:
        outbox.put(
            tx,
            key=f"{letter.key}{NOTICE}in doubt {letter.edition}.{letter.attempts}",
            to=letter.owner,
            message=errors.may_be_there(letter.id, letter.about, letter.conversation, is_file=letter.kind is Kind.FILE),
            about=f"the question whether {letter.about} arrived",
            at=letter.at,
            team=letter.team,
        )


def disconnect(tx: Tx, letter: Letter, now: datetime, error: str) -> None:
    """The token is dead: posting stops at once, and the message waits for the next install."""
    if letter.status is Status.IN_DOUBT:
        outbox.mark_look_later(tx, letter, look_at=now)
    else:
        outbox.mark_retry(tx, letter, due_at=now, error=error)
    installations.mark_disconnected(tx, now, error)


def leave(_: Tx) -> None:
    """Another process took it over, and settles it."""


HOW: Mapping[object, str] = {
    outbox.fold: "folded",
    outbox.mark_absent: "not_there",
    outbox.mark_found: "found",
    outbox.mark_in_doubt: "in_doubt",
    outbox.mark_look_later: "looked_for_later",
    outbox.mark_parted: "parted",
    ask_owner: "asked",
    disconnect: "disconnected",
    give_up: "dead",
    leave: "taken_over",
    put_off: "put_off",
}


def how(settle: object) -> str:
    """How it went with a message, in one word, by what is written of it."""
    return "sent" if isinstance(settle, Sent) else HOW.get(getattr(settle, "func", settle), "other")


def is_notice(letter: Letter) -> bool:
    """Word about another message, which tells no more than its name."""
    return NOTICE in letter.key
