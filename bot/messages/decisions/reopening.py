"""New evidence on what was decided: its form, the question to the approver, and what they say to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.decisions import offers
from bot.messages.decisions.cards import status, when
from bot.messages.handing import reason
from bot.messages.kit import Block, Filled, Message
from bot.messages.pages import pieces
from bot.rules import decisions, text
from bot.rules.decisions import Decision, Outcome, Reopening

ANSWERS = ((Outcome.ACCEPTED, "Reopen it: a new decision is asked"), (Outcome.REFUSED, "Leave it as it was decided"))
LINE = 300  # of somebody's words in one line of the thread


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the approver says to the evidence."""

    outcome: Outcome
    why: str


def reopening_form(decision: Decision, *, asked: str, zone: str, metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Bring new evidence. `asked` is who will answer it."""
    return kit.modal(
        f"Reopen {decision.ref}",
        *_standing(decision, zone),
        kit.text_input(
            "evidence",
            "New evidence",
            limit=decisions.EVIDENCE_LIMIT,
            lines=True,
            hint="What is known now that was not known then",
            focus=True,
        ),
        kit.context(f"{kit.person(asked)} reads it, and opens a new decision or leaves it as it was decided."),
        callback="decisions.reopening",
        metadata=metadata,
        submit="Send",
    )


def _standing(decision: Decision, zone: str) -> list[Block]:
    return [
        kit.section(kit.strong(f"{decision.ref} · {decision.title}")),
        kit.section(status(decision, zone)),
    ]


def reopening_question(decision: Decision, attempt: Reopening, *, zone: str) -> Message:
    """The message of who answers; once it is answered, it says how."""
    by = kit.person(attempt.by)
    if attempt.outcome is None:
        asks = f"{by} has new evidence on {decision.ref} and asks you to reopen it{_in_place_of(decision, attempt)}."
        around = [kit.section(asks), *_standing(decision, zone), *_evidence(attempt.evidence)]
        row = kit.actions(offers.answer_evidence(decision, attempt), offers.show_all(decision))
        return Message(text=asks, blocks=(*around, row))
    past = f"{_asked_you(decision, attempt)}{_in_place_of(decision, attempt)}."
    answered_at = f", {when(attempt.answered_at, zone)}" if attempt.answered_at is not None else ""
    answered = [
        kit.section(f"{_answered(decision, attempt)}{answered_at}"),
        *(kit.section(kit.quote(part)) for part in pieces(attempt.why)),
        kit.actions(offers.show_all(decision)),
    ]
    around = [kit.section(past), *_standing(decision, zone)]
    blocks = [*around, *_evidence(attempt.evidence), *answered]
    if not kit.fits(blocks):
        blocks = [*around, *_evidence(kit.cut(attempt.evidence, LINE)), *answered]
    return Message(text=past, blocks=tuple(blocks))


def _asked_you(decision: Decision, attempt: Reopening) -> str:
    return f"{kit.person(attempt.by)} had new evidence on {decision.ref} and asked you to reopen it"


def _in_place_of(decision: Decision, attempt: Reopening) -> str:
    """For somebody who did not decide it: why they are asked."""
    approver = decision.approval.approver
    return f", in the place of {kit.person(approver)}" if attempt.passed_to not in {None, approver} else ""


def reopening_passed(decision: Decision, attempt: Reopening) -> Message:
    """The message of who was asked before: it is somebody else's to answer."""
    return kit.message(f"{_asked_you(decision, attempt)}. {kit.person(attempt.passed_to or '')} answers it now.")


def _evidence(words: str) -> list[Block]:
    return [kit.section("*New evidence*"), *(kit.section(kit.quote(part)) for part in pieces(words))]


def _answered(decision: Decision, attempt: Reopening) -> str:
    by = kit.person(attempt.answered_by or "")
    if attempt.outcome is Outcome.ACCEPTED and decision.superseded_by is not None:
        return f"{by} reopened {decision.ref} as {decisions.ref(decision.superseded_by)}"
    return f"{by} left {decision.ref} as it was decided"


def answer_form(decision: Decision, attempt: Reopening, *, zone: str, metadata: Mapping[str, Any]) -> dict[str, Any]:
    """The approver answers the evidence."""
    return kit.modal(
        f"Answer {decision.ref}",
        *_standing(decision, zone),
        kit.section(f"{kit.person(attempt.by)}, {when(attempt.at, zone)}:"),
        *_evidence(attempt.evidence),
        kit.radio_input("answer", "Your answer", [(label, one.value) for one, label in ANSWERS]),
        kit.text_input(
            "why", "Why", limit=decisions.ANSWER_LIMIT, lines=True, optional=True, hint="Required to leave it as it was"
        ),
        callback="decisions.reopening_answered",
        metadata=metadata,
        submit="Answer",
    )


def read_answer(filled: Filled) -> Answer:
    """Raises UserError where nothing was picked."""
    chosen = filled.choice("answer")
    if chosen is None:
        raise UserError("answer_missing", field="answer")
    return Answer(outcome=kit.one_of(Outcome, chosen), why=filled.text("why"))


def reopening_line(decision: Decision, attempt: Reopening, *, asked: str) -> Message:
    """One line in the thread: who brought what, and who answers."""
    evidence = kit.escape(text.one_line(attempt.evidence, LINE))
    line = f"{kit.person(attempt.by)} asks to reopen {decision.ref} — {evidence}"
    return kit.message(f"{line}\n{kit.person(asked)} answers it.")


def reopening_passed_line(before: Decision, after: Decision, *, by: str, why: str) -> Message:
    """One line in the thread: whose it was to answer, and whose it is."""
    old, new = (kit.person(decisions.answering(one).approver) for one in (before, after))
    return kit.message(f"{kit.person(by)} reassigned {after.ref}: answers the new evidence {old} → {new}{reason(why)}")


def reopening_answer_line(decision: Decision, attempt: Reopening) -> Message:
    """One line in the thread, to who asked and to the driver."""
    told = " ".join(kit.person(one) for one in dict.fromkeys((attempt.by, decision.driver)))
    why = f" — {kit.escape(text.one_line(attempt.why, LINE))}" if attempt.why else "."
    return kit.message(f"{told}: {_answered(decision, attempt)}{why}")
