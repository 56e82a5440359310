"""What does a decision offer to do and to read as it stands? And does what is shown of it leave something out?"""

from collections.abc import Iterator, Sequence

from bot.messages import kit, pages
from bot.messages.kit import Block
from bot.rules import decisions
from bot.rules.decisions import Decision, Reopening


def history(decision: Decision) -> Block:
    return kit.button("History", "decisions.history", value=kit.pack(number=decision.number))


def show_all(decision: Decision) -> Block:
    return kit.button("Show all", "decisions.show_all", value=kit.pack(number=decision.number))


def disagree_and_commit(decision: Decision) -> Block:
    return kit.button("Disagree and commit", "decisions.commit", value=kit.pack(number=decision.number))


def write_review(decision: Decision) -> Block:
    return kit.button("Write the review", "decisions.review", value=kit.pack(number=decision.number))


def once_made(decision: Decision, *, review_due: bool) -> Iterator[Block]:
    """What there is to do about a decision that is made; nothing before, and nothing when it is superseded.

    A review may be written at any time, and is offered in the menu; a button comes when it is due.
    """
    if not decision.is_made:
        return
    if decisions.to_commit(decision):
        yield disagree_and_commit(decision)
    if review_due:
        yield write_review(decision)
    asked = decisions.pending(decision)
    if asked is not None:
        yield answer_evidence(decision, asked)
    else:
        yield kit.button("Reopen", "decisions.reopen", value=kit.pack(number=decision.number))


def answer_evidence(decision: Decision, asked: Reopening) -> Block:
    value = kit.pack(number=decision.number, n=asked.number)
    return kit.button("Answer the evidence", "decisions.answer_reopening", value=value, style="primary")


def reading(decision: Decision, shown: Sequence[Block]) -> list[Block]:
    """*Show all*, only where what is shown left something out."""
    return [show_all(decision)] if is_cut(decision, shown) else []


# --- what is left out ------------------------------------------------------------------------------------------------


def is_cut(decision: Decision, shown: Sequence[Block]) -> bool:
    """Whether some of what people wrote, or somebody who takes part, is not in there whole."""
    people = (*decision.contributors, *decision.informed, *(one.by for one in decision.commitments))
    named = [*map(kit.person, people), *map(kit.channel, decision.informed_channels)]
    return pages.leave_out(shown, [*map(kit.escape, _written(decision)), *named])


def _written(decision: Decision) -> Iterator[str]:
    """Everything that *Show all* shows in people's own words."""
    asked = decision.approval
    yield from (decision.title, decision.context, decision.link, decision.label, decision.expected)
    yield from (asked.rationale, asked.conditions)
    for option in decision.options:
        yield from (option.name, option.tradeoff)
    for said in decision.inputs:
        yield from (said.text, said.steelman, said.resolved_why)
    for attempt in decision.reopenings:
        yield from (attempt.evidence, attempt.why)
    if decision.review is not None:
        yield from (decision.review.expected, decision.review.happened, decision.review.lesson)
    if decision.withdrawal is not None:
        yield decision.withdrawal.why
