"""What every change of a decision leaves behind: its row, its history, its cards, and one line in its thread."""

from collections.abc import Collection, Sequence
from datetime import datetime

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages.kit import Message
from bot.rules import decisions
from bot.rules.decisions import Change, Decision
from bot.rules.people import Channel, Person
from bot.rules.teams import Team
from handlers.calls import Call
from handlers.deps import Deps
from storage import decisions as stored
from storage import history, outbox
from storage.engine import Tx
from storage.history import Entry

Around = tuple[Decision, Person, Channel, Team]
"""A decision with who asks, its channel and its team."""
ASKED_TOGETHER = 20


async def seen(call: Call, deps: Deps, number: int) -> Around:
    """A decision that this person may see, and who they are. Raises UserError, the same whether it exists or not."""
    return await deps.record_seen(call, stored.get, number)


def existing(tx: Tx, number: int) -> Decision:
    decision = stored.get(tx, number)
    if decision is None:
        raise UserError("not_yours_to_see")
    return decision


def start(tx: Tx, decision: Decision, team: Team, *, by: str, now: datetime) -> None:
    """A decision begins: its row, its history, its card, and the question to its approver."""
    stored.save(tx, decision)
    remember(tx, decision.ref, decisions.change(None, decision, what="logged", by=by, at=now))
    outbox.put(
        tx,
        key=card_key(decision),
        to=team.channel,
        message=messages.card(decision, zone=team.zone),
        about=f"the card of {decision.ref}",
        at=now,
        team=team.id,
        owner=decision.driver,
    )
    ask_approver(tx, decision, team, now)
    ask_contributors(tx, decision, decisions.newly_named(None, decision, by), team, now)


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
    """Save, remember what changed, and make every card of this version show it. `by` is None for the clock."""
    stored.save(tx, after)
    remember(tx, after.ref, decisions.change(before, after, what=what, by=by, at=now, why=why))
    outbox.update(tx, key=card_key(after), message=messages.card(after, zone=team.zone), at=now)
    outbox.update(tx, key=question_key(before), message=asked(after, before.version, team), at=now)


def ask_approver(tx: Tx, decision: Decision, team: Team, now: datetime) -> None:
    """The first message to an approver goes at once, whatever the hour; quiet hours bind the repeats."""
    outbox.put(
        tx,
        key=question_key(decision),
        to=decision.approval.approver,
        message=asked(decision, decision.version, team),
        about=f"the question to the approver of {decision.ref}",
        at=now,
        team=team.id,
        owner=decision.driver,
    )


def asked(decision: Decision, version: int, team: Team) -> Message:
    """The approver's DM about a version, which whoever logged it or, later, its driver put to them."""
    by = decision.logged_by if version == 1 else decision.driver
    return messages.asked(decision, by, version=version, zone=team.zone)


def inform(tx: Tx, decision: Decision, team: Team, now: datetime) -> None:
    """Once it is decided, and not before. Delivery asks again whether they, or all in there, may see the channel."""
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


def ask_contributors(tx: Tx, decision: Decision, named: Sequence[str], team: Team, now: datetime) -> None:
    """Those who were just named are asked for their input in the thread, by name and once."""
    for first in range(0, len(named), ASKED_TOGETHER):
        some = named[first : first + ASKED_TOGETHER]
        key = f"{decision.ref} asks {' '.join(some)}"
        say_in_thread(tx, decision, team, key, messages.contributors_asked(some), now)


def say_in_thread(tx: Tx, decision: Decision, team: Team, key: str, line: Message, now: datetime) -> None:
    outbox.put(
        tx,
        key=key,
        to=team.channel,
        message=line,
        thread=card_key(decision),
        about=f"a line in the thread of {decision.ref}",
        at=now,
        team=team.id,
        owner=decision.driver,
    )


def remember(tx: Tx, ref: str, change: Change) -> None:
    entry = Entry(
        record=ref,
        what=change.what,
        at=change.at,
        by=change.by,
        before=change.before,
        after=change.after,
        why=change.why,
    )
    history.add(tx, entry)


async def check_concerned(
    call: Call, deps: Deps, draft: decisions.Draft, channel: Channel, *, kept: Collection[str] = ()
) -> None:
    """Who contributes or is informed may see the channel, as who decides may; and so may all of an informed channel.

    Channels that are `kept` were named by somebody who sees them, and are looked at again when they are told. Raises
    UserError at the field.
    """
    everybody = {*draft.contributors, *draft.informed}
    if everybody:
        await deps.people.several(call.workspace, everybody)  # side by side; one after the other takes too long
    for field, many in (("contributors", draft.contributors), ("informed", draft.informed)):
        for named in many:
            await deps.check_named(call, named, channel, field)
    for named in [one for one in draft.informed_channels if one not in kept]:
        await deps.check_channel(call, named, channel, "informed_channels")


def card_key(decision: Decision) -> str:
    return f"{decision.ref} card"


def question_key(decision: Decision) -> str:
    """The approver's DM of this version."""
    return f"{decision.ref} v{decision.version} question"
