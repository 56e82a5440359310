"""What do others say to it? Support, concerns, objections with a steel-man, and going along in the end."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.rules.approval import check_not_final
from bot.rules.decisions.record import Commitment, Decision, Input, Kind

INPUT_LIMIT, STEELMAN_LIMIT = 1000, 1000


def add_input(
    decision: Decision, kind: Kind, text: str, *, steelman: str = "", by: str, now: datetime, seen: int
) -> Decision:
    """Say something to the version that was seen, also when there is a newer one meanwhile: the input names its own.

    Raises UserError: it is decided, words are missing, an objection does not first state the case for it, or they have
    said just that to this version, as somebody does who got no answer.
    """
    check_not_final(decision.approval)
    if kind is Kind.OBJECTION and not steelman.strip():
        raise UserError("steelman_required", field="steelman")
    if kind is not Kind.SUPPORT and not text.strip():
        raise UserError("input_missing", field="text")
    if not 1 <= seen <= decision.version:
        raise UserError("not_yours_to_see")
    again = (by, kind, seen, text.strip(), steelman.strip())
    if any((one.by, one.kind, one.version, one.text.strip(), one.steelman.strip()) == again for one in _open(decision)):
        raise UserError("input_said", field="text")
    said = Input(
        number=len(decision.inputs) + 1,
        kind=kind,
        by=by,
        at=now,
        version=seen,
        text=text,
        steelman=steelman,
    )
    return replace(decision, inputs=(*decision.inputs, said))


def _open(decision: Decision) -> Iterator[Input]:
    """Support too: there is nothing to settle in it."""
    return (one for one in decision.inputs if one.resolved_by is None)


def get_input(decision: Decision, number: int) -> Input:
    """Raises UserError for one that nobody gave."""
    if not 1 <= number <= len(decision.inputs):
        raise UserError("not_yours_to_see")
    return decision.inputs[number - 1]


def answer_steelman(decision: Decision, number: int, *, fair: bool, by: str, now: datetime) -> Decision:
    """Whoever proposed says whether the case for it was put as they would put it. The last word shows.

    Raises UserError for anybody else.
    """
    said = get_input(decision, number)
    if said.kind is not Kind.OBJECTION:
        raise UserError("not_yours_to_see")
    if by not in {decision.driver, decision.logged_by}:
        raise UserError("proposer_only", person=decision.driver)
    if by == said.by:
        raise UserError("own_steelman")
    return _with_input(decision, replace(said, fair=fair, fair_by=by, fair_at=now))


def check_may_resolve(decision: Decision, number: int, *, by: str) -> Input:
    """What is to be settled, for whoever raised it and for the driver. Raises UserError."""
    said = get_input(decision, number)
    if said.kind is Kind.SUPPORT:
        raise UserError("not_yours_to_see")
    if said.resolved_by is not None:
        raise UserError("already_resolved", person=said.resolved_by)
    if by not in {said.by, decision.driver}:
        raise UserError("resolver_only", person=said.by, owner=decision.driver)
    return said


def resolve(decision: Decision, number: int, *, by: str, why: str = "", now: datetime) -> Decision:
    """Whoever raised it says that it is settled; the driver may, with a reason. Nothing is deleted.

    Raises UserError.
    """
    said = check_may_resolve(decision, number, by=by)
    if by != said.by and not why.strip():
        raise UserError("rationale_required", field="why")
    return _with_input(decision, replace(said, resolved_by=by, resolved_at=now, resolved_why=why))


def _with_input(decision: Decision, changed: Input) -> Decision:
    inputs = tuple(changed if one.number == changed.number else one for one in decision.inputs)
    return replace(decision, inputs=inputs)


def objectors(decision: Decision) -> tuple[str, ...]:
    """Who still objects, each once, in the order in which they did."""
    return tuple(dict.fromkeys(one.by for one in decision.inputs if one.kind is Kind.OBJECTION and one.is_open))


def to_commit(decision: Decision) -> tuple[str, ...]:
    """Who is asked to disagree and commit: those who object to what was decided, and have not said so yet."""
    if not decision.is_made:
        return ()
    committed = {one.by for one in decision.commitments}
    return tuple(one for one in objectors(decision) if one not in committed)


def commit(decision: Decision, *, by: str, now: datetime) -> Decision:
    """Disagree and commit. Raises UserError: not decided yet, said already, or this person never objected."""
    if decision.superseded_by is not None:
        raise UserError("superseded", number=decision.superseded_by)
    if not decision.is_made:
        raise UserError("not_decided", state=decision.status.value)
    if any(one.by == by for one in decision.commitments):
        raise UserError("already_committed")
    if not any(one.by == by and one.kind is Kind.OBJECTION for one in decision.inputs):
        raise UserError("objectors_only")
    return replace(decision, commitments=(*decision.commitments, Commitment(by=by, at=now)))
