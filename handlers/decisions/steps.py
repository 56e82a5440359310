"""What every change of a decision leaves behind: its row, its history, its cards, and one line in its thread."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages.kit import Message
from bot.rules import approval, decisions, people
from bot.rules.approval import Approval
from bot.rules.decisions import Decision, Reopening
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from handlers import cards, gone, noting
from handlers.calls import Call
from handlers.decisions.alarms import set_anew
from handlers.decisions.reminded import keep_true
from handlers.deps import Deps
from handlers.informing import check_told
from storage import decisions as stored
from storage import history, outbox
from storage.engine import Tx

Around = tuple[Decision, Person, Channel, Team]
"""A decision with who asks, its channel and its team."""
ASKED_TOGETHER = 20


async def seen(call: Call, deps: Deps, number: int) -> Around:
    """A decision that this person may see, and who they are. Raises UserError, the same whether it exists or not."""
    return await deps.record_seen(call, stored.get, number)


async def seen_to_decide(call: Call, deps: Deps, number: int) -> Around:
    """As `seen`, for its approver or delegate; by id they are asked for in the transaction. Raises UserError."""
    decision, person, channel, team = await seen(call, deps, number)
    _check_decides(person, decision.approval, decision, deps.now())
    return decision, person, channel, team


async def seen_to_answer(call: Call, deps: Deps, number: int) -> Around:
    """As `seen_to_decide`, for who answers the evidence that waits, which may have been passed on."""
    decision, person, channel, team = await seen(call, deps, number)
    _check_decides(person, decisions.answering(decision), decision, deps.now())
    return decision, person, channel, team


def _check_decides(person: Person, asked: Approval, decision: Decision, now: datetime) -> None:
    people.check_decides(person, (asked.approver, approval.delegate_now(asked, now)), decision.driver)


def existing(tx: Tx, number: int) -> Decision:
    decision = stored.get(tx, number)
    if decision is None:
        raise UserError("not_yours_to_see")
    return decision


def start(tx: Tx, decision: Decision, team: Team, *, by: str, now: datetime) -> None:
    """A decision begins: its row, its history, its card, the question to its approver, and its first alarm."""
    stored.save(tx, decision)
    history.add_change(tx, decision.ref, decisions.change(None, decision, what="logged", by=by, at=now))
    cards.put_card(tx, decision, team, messages.card(decision, zone=team.zone), now, owner=decision.driver)
    ask_approver(tx, decision, team, now)
    ask_contributors(tx, decision, decisions.newly_named(None, decision, by), team, now)
    set_anew(tx, decision, now)
    noting.look_anew(tx, decision.team)


def change(
    tx: Tx,
    before: Decision,
    after: Decision,
    team: Team,
    *,
    what: str,
    by: str | None,
    now: datetime,
    why: str | None = None,
) -> None:
    """Save, remember what changed, and make every card of this version and every reminder of it show it.

    `by` is None for the clock, which reckons anew when it has to look next.
    """
    stored.save(tx, after)
    history.add_change(tx, after.ref, decisions.change(before, after, what=what, by=by, at=now, why=why))
    outbox.update(tx, key=cards.card_key(after), message=messages.card(after, zone=team.zone, now=now), at=now)
    _refresh_question(tx, before, after, team, now)
    keep_true(tx, before, after, team, now)
    set_anew(tx, after, now)
    noting.look_anew(tx, after.team)


def _refresh_question(tx: Tx, before: Decision, after: Decision, team: Team, now: datetime) -> None:
    """Who was asked sees how it stands; a question from before it had a key of its own kept its version's."""
    message = asked(after, before.approval, team)
    for key in (question_key(before), f"{before.ref} v{before.version} question"):
        if outbox.get(tx, key) is not None:
            outbox.update(tx, key=key, message=message, at=now)
            return


def ask_approver(tx: Tx, decision: Decision, team: Team, now: datetime) -> None:
    """The first message to an approver goes at once, whatever the hour; quiet hours bind the repeats.

    Who is gone is asked nothing; once they are back they are reminded, and whoever takes it over is asked.
    """
    if gone.is_gone(tx, decision.approval.approver):
        return
    outbox.put(
        tx,
        key=question_key(decision),
        to=decision.approval.approver,
        message=asked(decision, decision.approval, team),
        about=f"the question to the approver of {decision.ref}",
        at=now,
        team=team.id,
        owner=decision.driver,
    )


def asked(decision: Decision, question: Approval, team: Team) -> Message:
    """The DM of a question, which whoever logged it or, later, its driver put to somebody."""
    by = decision.logged_by if question.version == 1 else decision.driver
    return messages.asked(decision, question, by, zone=team.zone)


def inform(tx: Tx, decision: Decision, team: Team, now: datetime) -> None:
    """Once it is decided, and not before: who objected is asked to commit, and the informed are told.

    Delivery asks again whether they, or all who are in a channel, may see this one.
    """
    if decisions.to_commit(decision):
        line = messages.asked_to_commit(decision)
        say_in_thread(tx, decision, team, commitment_key(decision), line, now)
    for place in (*decision.informed, *decision.informed_channels):
        outbox.put(
            tx,
            key=f"{decision.ref} informs {place}",
            to=place,
            message=messages.informed(decision, zone=team.zone),
            about=f"the outcome of {decision.ref}",
            at=now,
            team=team.id,
            owner=decision.driver,
        )


def update_if_said(tx: Tx, key: str, message: Message, now: datetime) -> None:
    """Newer words for a message that not every decision has."""
    if outbox.get(tx, key) is not None:
        outbox.update(tx, key=key, message=message, at=now)


def ask_contributors(tx: Tx, decision: Decision, named: Sequence[str], team: Team, now: datetime) -> None:
    """Those who were just named are asked for their input in the thread, by name and once."""
    for first in range(0, len(named), ASKED_TOGETHER):
        some = named[first : first + ASKED_TOGETHER]
        key = f"{decision.ref} asks {' '.join(some)}"
        say_in_thread(tx, decision, team, key, messages.contributors_asked(some), now)


def say_in_thread(tx: Tx, decision: Decision, team: Team, key: str, line: Message, now: datetime) -> None:
    cards.say_in_thread(tx, decision, team, key, line, now, owner=decision.driver)


async def check_concerned(
    call: Call, deps: Deps, draft: decisions.Draft, channel: Channel, *, kept: Collection[str] = ()
) -> None:
    """Who contributes or is informed may see the channel, as who decides may; and so may all of an informed channel.

    Channels that are `kept` were named by somebody who sees them, and are looked at again when they are told. Raises
    UserError at the field.
    """
    told = {"contributors": draft.contributors, "informed": draft.informed}
    await check_told(call, deps, channel, told, {"informed_channels": draft.informed_channels}, kept=kept)


def question_key(decision: Decision) -> str:
    """The DM of one question: this version, put to this person."""
    asked = decision.approval
    if asked.asked_at is None:
        return f"{decision.ref} v{asked.version} question"
    return f"{decision.ref} v{asked.version} question {asked.asked_at.isoformat()} to {asked.approver}"


def commitment_key(decision: Decision) -> str:
    """The line that calls who objected."""
    return f"{decision.ref} asks to commit"


def reopening_key(decision: Decision, attempt: Reopening) -> str:
    """The message about new evidence to who answers it: the approver, or whom it was passed to."""
    key = f"{decision.ref} reopening {attempt.number}"
    if attempt.passed_at is None:
        return key
    return f"{key} passed {attempt.passed_at.isoformat()} to {attempt.passed_to}"
