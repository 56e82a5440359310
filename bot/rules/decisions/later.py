"""What comes after a decision? New evidence that may open it again, and the review of what came of it."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime

from bot.errors import UserError
from bot.rules import approval, people
from bot.rules.approval import Approval
from bot.rules.decisions.asking import CONTEXT_LIMIT, default_review, log
from bot.rules.decisions.record import Decision, Draft, Outcome, Reopening, Review
from bot.rules.people import Person

EVIDENCE_LIMIT, ANSWER_LIMIT = 1500, 1000
HAPPENED_LIMIT, LESSON_LIMIT = 1000, 1000

# --- new evidence ----------------------------------------------------------------------------------------------------


def ask_to_reopen(decision: Decision, evidence: str, *, by: str, now: datetime) -> Decision:
    """Put new evidence to the same approver. Raises UserError."""
    check_may_reopen(decision, now=now)
    if not evidence.strip():
        raise UserError("evidence_missing", field="evidence")
    attempt = Reopening(number=decision.attempts + 1, by=by, at=now, evidence=evidence)
    return replace(decision, reopenings=(*decision.reopenings, attempt))


def check_may_reopen(decision: Decision, *, now: datetime) -> None:
    """It is decided, and no other evidence waits for its answer. Raises UserError."""
    _check_made(decision)
    if pending(decision) is not None:
        raise UserError("reopening_pending", approver=approval.whose_turn(answering(decision), now))


def pending(decision: Decision) -> Reopening | None:
    """The evidence that nobody has answered yet."""
    last = decision.reopenings[-1] if decision.reopenings else None
    return last if last is not None and last.outcome is None else None


def answering(decision: Decision) -> Approval:
    """By whom evidence is answered: the approver or, in their days, the delegate, unless what waits was passed on.

    A delegation was the approver's, so it says nothing about what was passed to somebody else.
    """
    asked = pending(decision)
    if asked is None or asked.passed_to is None:
        return decision.approval
    return replace(decision.approval, approver=asked.passed_to, delegation=None)


def check_may_answer_reopening(decision: Decision, by: str, *, now: datetime, attempt: int | None = None) -> Reopening:
    """What is to be answered, for who may; `attempt` is the one that they saw, where they saw one. Raises UserError."""
    asked = pending(decision)
    if asked is None or attempt not in {None, asked.number}:
        raise UserError("reopening_answered")
    approval.check_is_asked(answering(decision), by, now=now)
    return asked


def pass_reopening(
    decision: Decision, to: str, *, by: Person, admins: Collection[str], driver_may_approve: bool, now: datetime
) -> Decision:
    """Somebody else answers the evidence from now on, and decides anew if they accept it. Raises UserError.

    The driver and team admins may name anybody but the driver, unless the team allows that.
    """
    asked = pending(decision)
    if asked is None:
        raise UserError("reopening_answered")
    people.check_may_change(by, decision.driver, admins)
    if to == answering(decision).approver:
        raise UserError("same_approver", field="approver", person=to)
    approval.check_approver(to, decision.driver, driver_may_approve=driver_may_approve)
    return _last(decision, replace(asked, passed_to=to, passed_at=now))


def refuse_reopening(decision: Decision, why: str, *, by: str, now: datetime) -> Decision:
    """It stays as it was decided; the one who brought evidence reads why. Raises UserError."""
    asked = check_may_answer_reopening(decision, by, now=now)
    if not why.strip():
        raise UserError("rationale_required", field="why")
    return _answered(decision, asked, Outcome.REFUSED, by=by, why=why, now=now)


def accept_reopening(
    decision: Decision, why: str = "", *, number: int, due: datetime, zone: str, by: str, now: datetime
) -> tuple[Decision, Decision]:
    """A new decision on the same question opens, and the old one is superseded by it. Raises UserError."""
    asked = check_may_answer_reopening(decision, by, now=now)
    draft = Draft(
        title=decision.title,
        approver=answering(decision).approver,
        driver=decision.driver,
        context=_context(asked.evidence, decision.context),
        due=due,
        link=decision.link,
        label=decision.label,
        options=decision.options,
        door=decision.approval.door,
        expected=decision.expected,
        review_on=default_review(decision.approval.door, now, zone),
        contributors=decision.contributors,
        informed=decision.informed,
        informed_channels=decision.informed_channels,
    )
    opened = log(draft, number=number, team=decision.team, by=asked.by, now=now, supersedes=decision.number)
    answered = _answered(decision, asked, Outcome.ACCEPTED, by=by, why=why, now=now)
    return replace(answered, superseded_by=number), opened


def _context(evidence: str, context: str) -> str:
    """The evidence first. Where both do not fit, the earlier context stays readable at the decision it belongs to."""
    both = f"{evidence}\n\n{context}" if context else evidence
    return both if len(both) <= CONTEXT_LIMIT else evidence


def _answered(decision: Decision, asked: Reopening, outcome: Outcome, *, by: str, why: str, now: datetime) -> Decision:
    answered = replace(asked, outcome=outcome, answered_by=by, answered_at=now, why=why)
    return _last(decision, answered)


def _last(decision: Decision, attempt: Reopening) -> Decision:
    return replace(decision, reopenings=(*decision.reopenings[:-1], attempt))


# --- the review ------------------------------------------------------------------------------------------------------


def is_review_due(decision: Decision, today: date) -> bool:
    """Whether the driver is to say what came of it; what was superseded is looked at where it is decided anew."""
    return (
        decision.is_made and decision.review is None and decision.review_on is not None and decision.review_on <= today
    )


def check_may_review(decision: Decision, by: Person, admins: Collection[str]) -> None:
    """The driver and team admins, once it is decided. Raises UserError."""
    _check_made(decision)
    people.check_may_change(by, decision.driver, admins)
    if decision.review is not None:
        raise UserError("already_reviewed", person=decision.review.by)


def review(
    decision: Decision,
    *,
    expected: str,
    happened: str,
    lesson: str,
    by: Person,
    admins: Collection[str],
    now: datetime,
) -> Decision:
    """What was expected, what happened, what is learned: with the decision one record. Raises UserError."""
    check_may_review(decision, by, admins)
    if not happened.strip():
        raise UserError("happened_missing", field="happened")
    written = Review(by=by.id, at=now, expected=expected, happened=happened, lesson=lesson)
    return replace(decision, review=written)


def is_to_be_reviewed(decision: Decision) -> bool:
    """Whether its driver has to say what came of it, on a day that may be far."""
    return decision.is_made and decision.review is None and decision.review_on is not None


def pass_review(
    decision: Decision, to: str, *, by: Person, admins: Collection[str], driver_may_approve: bool, now: datetime
) -> Decision:
    """Somebody else drives it from now on, and is asked what came of it. Raises UserError.

    Nobody is to look as if they had approved their own question, or to answer new evidence on it.
    """
    check_may_review(decision, by, admins)
    if to in _deciders(decision, now) and not driver_may_approve:
        raise UserError("driver_decides", field="driver", person=to)
    return replace(decision, driver=to)


def _deciders(decision: Decision, now: datetime) -> set[str]:
    """Who approved it and, while new evidence waits, all who may come to answer that."""
    found, asked = {decision.approval.approver}, answering(decision)
    if pending(decision) is not None:
        found.add(asked.approver)
        if asked.delegation is not None and now < asked.delegation.until:
            found.add(asked.delegation.to)
    return found


def _check_made(decision: Decision) -> None:
    if decision.superseded_by is not None:
        raise UserError("superseded", number=decision.superseded_by)
    if not decision.is_made:
        raise UserError("not_decided", state=decision.status.value)
