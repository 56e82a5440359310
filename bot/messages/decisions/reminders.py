"""What is said when time goes by: a reminder, that it is overdue, that its review is due."""

from collections.abc import Iterator
from datetime import datetime

from bot.messages import kit, questions
from bot.messages.decisions import buttons
from bot.messages.decisions.cards import body, default_line, status, when
from bot.messages.kit import Block, Message
from bot.messages.questions import due_line
from bot.rules import approval, calendar, decisions, text
from bot.rules.approval import State
from bot.rules.decisions import Decision
from bot.rules.reminders import Kind, Reminder

CONTEXT_SHOWN, EXPECTED_SHOWN = 200, 1000


def reminded(decision: Decision, sent: Reminder, *, zone: str, now: datetime) -> Message:
    """A DM that the clock sent at `sent.at`, as it reads now: once it is not true any more it has no buttons."""
    match sent.kind:
        case Kind.OVERDUE:
            return _overdue(decision, sent, zone)
        case Kind.REVIEW:
            return _review(decision, sent, zone)
    if past := _past(decision, sent, zone, now):
        return kit.message(f"{_title(decision)}\n{past}")
    if sent.kind is Kind.ASK:
        return _ask(decision, sent, zone)
    return _reminder(decision, sent, zone)


def _title(decision: Decision) -> str:
    return kit.strong(f"{decision.ref} · {decision.title}")


def _past(decision: Decision, sent: Reminder, zone: str, now: datetime) -> str:
    """Why this is not theirs to answer here any more; empty while it is."""
    asked = decision.approval
    if asked.state is not State.OPEN:
        return status(decision, zone)
    if sent.to not in {asked.approver, approval.delegate_now(asked, now)}:
        return f"{kit.person(approval.whose_turn(asked, now))} is asked now."
    if asked.asked_at is not None and sent.at < asked.asked_at:
        return f"Version {decision.version} is below."
    return ""


def _ask(decision: Decision, sent: Reminder, zone: str) -> Message:
    """A delegate's first message has what the approver's has."""
    asked = decision.approval
    until = f" until {when(asked.delegation.until, zone)}" if asked.delegation is not None else ""
    line = f"{kit.person(asked.approver)} lets you decide {decision.ref} for them{until}. {due_line(asked, sent, zone)}"
    if asked.default is not None:
        line += f"\n*{_default(decision, sent, zone)}*"
    spoken = f"You are asked to decide {decision.ref} {kit.escape(decision.title)}"
    return Message(text=spoken, blocks=(kit.section(line), *body(decision, zone), _answers(decision, sent)))


def _reminder(decision: Decision, sent: Reminder, zone: str) -> Message:
    asked = decision.approval
    for_whom = f" for {kit.person(asked.approver)}" if sent.to != asked.approver else ""
    line = f"{_title(decision)} waits for your decision{for_whom}. {due_line(asked, sent, zone)}"
    blocks: list[Block] = [kit.section(line)]
    if asked.default is not None:
        blocks.append(kit.section(f"*{_default(decision, sent, zone)}*"))
    if lines := [*_question(decision)]:
        blocks.append(kit.section("\n".join(lines)))
    return Message(text=kit.cut(line, kit.NOTIFICATION), blocks=(*blocks, _answers(decision, sent)))


def _question(decision: Decision) -> Iterator[str]:
    """Enough to know which question it is; all of it is one press away."""
    if decision.context:
        yield kit.quote(text.one_line(decision.context, CONTEXT_SHOWN))
    if decision.options:
        yield " · ".join(f"{n}. {kit.escape(one.name)}" for n, one in enumerate(decision.options, start=1))
    yield f"Driver: {kit.person(decision.driver)}"


def _answers(decision: Decision, sent: Reminder) -> Block:
    ahead = sent.at < decision.approval.due
    return kit.actions(buttons.decide(decision), buttons.snooze(decision, until_due=ahead))


def _default(decision: Decision, sent: Reminder, zone: str) -> str:
    """Past its due time a default still waits where the team was paused."""
    if sent.at < decision.approval.due:
        return default_line(decision, zone)
    return "It has a default, which takes effect if nobody answers."


# --- overdue ---------------------------------------------------------------------------------------------------------


def _overdue(decision: Decision, sent: Reminder, zone: str) -> Message:
    """The driver's own message: what they can do now."""
    asked = decision.approval
    title = _title(decision)
    if asked.state is not State.OPEN:
        return kit.message(f"{title}\n{status(decision, zone)}")
    if sent.to != decision.driver:
        return kit.message(f"{title}\n{kit.person(decision.driver)} drives it now.")
    if sent.at < asked.due:
        return kit.message(f"{title}\nIt is due {when(asked.due, zone)}.")
    value = kit.pack(number=decision.number, v=decision.version)
    actions = (
        kit.button("Escalate", "decisions.escalate", value=value),
        kit.button("Move the date", "decisions.move", value=value),
        kit.button("Withdraw", "decisions.withdraw", value=value),
    )
    return questions.overdue(decision.question, sent, actions, zone=zone)


# --- the review ------------------------------------------------------------------------------------------------------


def _review(decision: Decision, sent: Reminder, zone: str) -> Message:
    """To the driver, on the review day."""
    title = _title(decision)
    if decision.review is not None:
        return kit.message(f"{title}\n{kit.person(decision.review.by)} has written its review.")
    if decision.superseded_by is not None:
        return kit.message(f"{title}\n{decisions.ref(decision.superseded_by)} has taken its place.")
    if decision.review_on is None:
        return kit.message(f"{title}\nIt is not to be reviewed any more.")
    if sent.to != decision.driver:
        return kit.message(f"{title}\n{kit.person(decision.driver)} drives it now, and is asked what came of it.")
    if calendar.local(sent.at, zone).date() < decision.review_on:
        return kit.message(f"{title}\nIts review is on {calendar.day_text(decision.review_on)} now.")
    line = f"{title} is to be reviewed: what came of it?\n{status(decision, zone)}"
    blocks = [kit.section(line)]
    if decision.expected:
        blocks.append(kit.section(f"*Expected result*\n{kit.quote(kit.cut(decision.expected, EXPECTED_SHOWN))}"))
    write = kit.button("Write the review", "decisions.review", value=kit.pack(number=decision.number), style="primary")
    return kit.message(line, *blocks, kit.actions(write))
