"""What does a decision say, and who has to do with it? All that a search looks through."""

from collections.abc import Iterator

from bot.rules.decisions.finding import Phase, phase
from bot.rules.decisions.record import Decision
from bot.rules.texts import Doc, Kind, people, texts


def doc(decision: Decision) -> Doc:
    given = decision.approval.delegation
    return Doc(
        kind=Kind.DECISION,
        number=decision.number,
        team=decision.team,
        name=decision.title,
        is_open=phase(decision) is Phase.OPEN,
        at=decision.logged_at,
        texts=texts(*_asked(decision), *_talked(decision), *_ended(decision)),
        people=people(
            ("driver", decision.driver),
            ("approver", decision.approval.approver),
            ("delegate", given.to if given else None),
            *(("contributor", one) for one in decision.contributors),
            *((one.kind.value, one.by) for one in decision.inputs),
        ),
        state=decision.status.value,
    )


def _asked(decision: Decision) -> Iterator[tuple[str, str]]:
    yield "context", decision.context
    yield "to be signed", f"{decision.label} {decision.link}"
    for one in decision.options:
        yield "option", f"{one.name} — {one.tradeoff}" if one.tradeoff else one.name
    yield "expected", decision.expected


def _talked(decision: Decision) -> Iterator[tuple[str, str]]:
    for one in decision.inputs:
        yield one.kind.value, one.text
        yield "the case for it", one.steelman
        yield "settled", one.resolved_why
    for attempt in decision.reopenings:
        yield "new evidence", attempt.evidence
        yield "answer to new evidence", attempt.why


def _ended(decision: Decision) -> Iterator[tuple[str, str]]:
    yield "reason", decision.approval.rationale
    yield "conditions", decision.approval.conditions
    if decision.withdrawal is not None:
        yield "why withdrawn", decision.withdrawal.why
    if decision.review is not None:
        yield "expected", decision.review.expected
        yield "what happened", decision.review.happened
        yield "lesson", decision.review.lesson
