"""The question at the gate: how it is put to its approver, and how its message is kept true."""

from datetime import datetime

from bot.messages import launches as messages
from bot.rules.approval import State
from bot.rules.launches import Launch
from bot.rules.teams import Team
from storage import outbox
from storage.engine import Tx


def put_question(tx: Tx, launch: Launch, team: Team, now: datetime) -> None:
    """The first message to an approver goes at once, whatever the hour; quiet hours bind the repeats."""
    outbox.put(
        tx,
        key=question_key(launch),
        to=launch.approver,
        message=messages.gate_asked(launch, team.zone, team.channel),
        about=f"the go / no-go question of {launch.ref}",
        at=now,
        team=team.id,
        owner=launch.owner,
    )


def follow(tx: Tx, before: Launch, after: Launch, team: Team, now: datetime) -> None:
    """Who was asked sees how it stands; where it is another question now, it is put."""
    key = question_key(before)
    if before.approval.asked_at is not None and outbox.get(tx, key) is not None:
        outbox.update(tx, key=key, message=messages.gate_asked(after, team.zone, team.channel), at=now)
    asked = after.approval
    if after.is_coming and asked.state is State.OPEN and asked.asked_at is not None and question_key(after) != key:
        put_question(tx, after, team, now)


def question_key(launch: Launch) -> str:
    """The DM of one question: this version, put to this person."""
    asked = launch.approval
    at = asked.asked_at.isoformat() if asked.asked_at is not None else ""
    return f"{launch.ref} v{asked.version} question {at} to {asked.approver}"
