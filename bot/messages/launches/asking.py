"""What the approver of a launch is asked, and how it reads once it is answered, void, moved or somebody else's."""

from datetime import datetime

from bot.messages import kit, questions
from bot.messages.kit import Block, Message
from bot.messages.launches.gate import GATE, blockers, void_words, way_out
from bot.messages.launches.words import date_of, decider, title, when
from bot.messages.questions import due_line
from bot.rules import approval, launches
from bot.rules.approval import Approval
from bot.rules.launches import Gate, Launch, gate_question
from bot.rules.reminders import Kind, Nap, Reminder
from bot.rules.teams import Team

SNOOZE = "launches.snooze"


def gate_asked(launch: Launch, question: Approval, team: Team, now: datetime) -> Message:
    """To the approver, when the gate opens or a go is void; `question` is the one that this message put."""
    name = f"*{title(launch)}*"
    if past := _past(launch, question.version, question.approver, team, now):
        return kit.message(f"{name} in {kit.channel(team.channel)}\n{past}")
    asks = f"{name} in {kit.channel(team.channel)} is to launch {date_of(launch, team.zone)}. Is it a go?"
    if launch.void:
        asks += f"\n{void_words(launch)}."
    if (delegate := approval.delegate_now(launch.approval, now)) is not None:
        assert launch.approval.delegation is not None
        until = when(launch.approval.delegation.until, team.zone)
        asks += f"\n{kit.person(delegate)} decides it for you until {until}; you still can."
    return _asking(launch, asks, question.approver, until_due=now < launch.approval.due)


def gate_reminded(launch: Launch, sent: Reminder, question: Approval, team: Team, now: datetime) -> Message:
    """A DM that the clock sent at `sent.at` about that question, as it reads now."""
    past = _past(launch, question.version, sent.to if sent.kind is not Kind.OVERDUE else None, team, now)
    if past:
        return kit.message(f"*{title(launch)}*\n{past}")
    match sent.kind:
        case Kind.OVERDUE:
            return _overdue(launch, sent, team)
        case Kind.ASK:
            return _lent(launch, sent, team)
    asked = launch.approval
    for_whom = f" for {kit.person(asked.approver)}" if sent.to != asked.approver else ""
    line = f"*{title(launch)}* waits for your go or no-go{for_whom}. {due_line(asked, sent, team.zone)}"
    return _asking(launch, line, sent.to, until_due=sent.at < asked.due)


def _lent(launch: Launch, sent: Reminder, team: Team) -> Message:
    """A delegate's first message has what the approver's has."""
    asked = launch.approval
    until = f" until {when(asked.delegation.until, team.zone)}" if asked.delegation is not None else ""
    line = (
        f"{kit.person(asked.approver)} lets you say go or no-go for them{until}: *{title(launch)}* in "
        f"{kit.channel(team.channel)} is to launch {date_of(launch, team.zone)}. Is it a go?"
    )
    return _asking(launch, line, sent.to, until_due=sent.at < asked.due)


def _asking(launch: Launch, line: str, to: str, *, until_due: bool) -> Message:
    """With what blocks, whose it is, and what may be done about it."""

    def carried(nap: Nap) -> str:
        return kit.pack(id=launch.number, nap=nap.value)

    text = f"{line}{blockers(launch, reader=to)}"
    answer = kit.button("Go / no-go", GATE, value=kit.pack(id=launch.number, v=launch.version), style="primary")
    snooze = questions.snooze(SNOOZE, carried, until_due=until_due)
    return kit.message(text, kit.section(text), kit.actions(answer, snooze))


def _overdue(launch: Launch, sent: Reminder, team: Team) -> Message:
    """The owner's own message: what they can do now."""
    if sent.to != launch.owner:
        return kit.message(f"*{title(launch)}*\n{kit.person(launch.owner)} owns it now.")
    return questions.overdue(gate_question(launch), sent, [*way_out(launch), escalate(launch)], zone=team.zone)


def escalate(launch: Launch) -> Block:
    return kit.button("Escalate", "launches.escalate", value=kit.pack(id=launch.number, v=launch.version))


# --- it is not asked any more ----------------------------------------------------------------------------------------


def _past(launch: Launch, version: int, to: str | None, team: Team, now: datetime) -> str:
    """Why this is not theirs to answer here any more; empty while it is. `to` is None where nobody is asked."""
    asked = launch.approval
    if launch.ending is not None:
        return f"{launch.ending.outcome.value.capitalize()} by {kit.person(launch.ending.by)}."
    if launch.launched_at is not None:
        assert launch.launched_by is not None
        return f"Launched {when(launch.launched_at, team.zone)}, says {kit.person(launch.launched_by)}."
    if version < asked.version:
        return _anew(launch, team)
    if launch.gate is not Gate.WAITING:
        rationale = f"\n{kit.quote(kit.cut(asked.rationale, RATIONALE_SHOWN))}" if asked.rationale else ""
        return f"{launch.gate.value.capitalize()} by {decider(launch)}.{rationale}"
    if to is not None and to not in {asked.approver, approval.delegate_now(asked, now)}:
        return f"{kit.person(approval.whose_turn(asked, now))} is asked now."
    return ""


RATIONALE_SHOWN = 500


def _anew(launch: Launch, team: Team) -> str:
    """The question changed: the go no longer holds, or it launches on another day."""
    if launch.void:
        return f"{void_words(launch)}. {kit.person(launch.approver)} is asked anew."
    if launch.moves:
        last = launch.moves[-1]
        moved = f"moved by {kit.person(last.by)}: {when(last.before, team.zone)} → {when(last.after, team.zone)}"
        again = f"{kit.person(launch.approver)} is asked anew {launches.GATE_OPENS} working days before it."
        return f"It was {moved}. {again}"
    return f"{kit.person(launch.approver)} is asked anew."
