"""What did people write about a decision, every word of it? *Show all*, and every version that was asked."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.messages import kit
from bot.messages.decisions.buttons import TURN
from bot.messages.decisions.cards import default_text, status, when
from bot.messages.decisions.forms import DOORS
from bot.messages.decisions.inputs import NAMES
from bot.messages.kit import Block
from bot.messages.pages import book, whole
from bot.rules.approval import Default
from bot.rules.decisions import Decision, Input, Kind, Option, Outcome, Reopening, Version

SAYS = {Kind.SUPPORT: "Says", Kind.CONCERN: "Says", Kind.OBJECTION: "Objects because"}
OUTCOMES = {Outcome.ACCEPTED: "Accepted", Outcome.REFUSED: "Refused"}


def show_all(decision: Decision, *, zone: str, at: int = 1) -> dict[str, Any]:
    """Everything that was written about it, on as many pages as that needs."""
    groups = [group for group in _groups(decision, zone) if group]
    leads = {"what": "whole", "number": decision.number}
    return book(f"{decision.ref} · all of it", groups, at=at, facts=leads, turn=TURN)


def versions(decision: Decision, texts: Sequence[Version], *, at: int = 1) -> dict[str, Any]:
    """Every text that was put to the approver, the latest first."""
    groups = [[*_version(one, is_current=one.number == decision.version)] for one in reversed(texts)]
    leads = {"what": "versions", "number": decision.number}
    return book(f"{decision.ref} · versions", groups, at=at, facts=leads, turn=TURN)


def _groups(decision: Decision, zone: str) -> Iterator[list[Block]]:
    asked = decision.approval
    yield [
        kit.section(kit.strong(f"{decision.ref} · {decision.title}")),
        kit.section(f"*Status*\n{status(decision, zone)}"),
        kit.section(
            f"*Approver* {kit.person(asked.approver)}\n*Driver* {kit.person(decision.driver)}\n"
            f"*Due* {when(asked.due, zone)}\n"
            f"*Logged by* {kit.person(decision.logged_by)}, {when(decision.logged_at, zone)}"
        ),
    ]
    yield whole("Why", asked.rationale)
    yield whole("Conditions", asked.conditions)
    chosen = asked.option if decision.chosen is not None else None
    yield from _text(decision.text, chosen=chosen)
    yield _mentions("Contributors", [kit.person(one) for one in decision.contributors])
    informed = [*map(kit.person, decision.informed), *map(kit.channel, decision.informed_channels)]
    yield _mentions("Informed once it is decided", informed)
    yield from (_input(one, zone) for one in decision.inputs)
    committed = [f"{kit.person(one.by)}, {when(one.at, zone)}" for one in decision.commitments]
    yield _mentions("Disagree and commit", committed)
    yield from (_attempt(one, zone) for one in decision.reopenings)
    yield from _ends(decision, zone)


def _ends(decision: Decision, zone: str) -> Iterator[list[Block]]:
    if (review := decision.review) is not None:
        yield [
            kit.section(f"*Review* by {kit.person(review.by)}, {when(review.at, zone)}"),
            *whole("Expected", review.expected),
            *whole("What happened", review.happened),
            *whole("Lesson", review.lesson),
        ]
    if (gone := decision.withdrawal) is not None:
        mistake = ": it was logged by mistake" if gone.mistake else ""
        yield [
            kit.section(f"*Withdrawn* by {kit.person(gone.by)}, {when(gone.at, zone)}{mistake}"),
            *whole("Why it was withdrawn", gone.why),
        ]


def _version(text: Version, *, is_current: bool) -> Iterator[Block]:
    yield kit.header(f"Version {text.number}" + (" · the current one" if is_current else ""))
    yield kit.section(kit.strong(text.title))
    for group in _text(text, chosen=None):
        yield from group


def _text(text: Version, *, chosen: int | None) -> Iterator[list[Block]]:
    """What the approver answers, without its title."""
    yield whole("Context", text.context)
    for number, option in enumerate(text.options, start=1):
        mark = "✓ " if number == chosen else ""
        yield whole(f"{mark}{number}. {kit.escape(option.name)}", option.tradeoff)
    yield whole(f"What is signed: {kit.escape(text.label)}" if text.label else "What is signed", text.link)
    yield whole("Expected result", text.expected)
    yield [kit.context(dict(DOORS)[text.door], *_default(text.default, text.options))]


def _default(default: Default | None, options: Sequence[Option]) -> list[str]:
    return [f"If nobody answers, this takes effect: {default_text(default, options)}"] if default is not None else []


def _input(said: Input, zone: str) -> list[Block]:
    head = f"*{NAMES[said.kind]}* by {kit.person(said.by)} to version {said.version}, {when(said.at, zone)}"
    blocks = [
        kit.divider(),
        kit.section(head),
        *whole("The strongest case for it", said.steelman),
        *whole(SAYS[said.kind], said.text),
    ]
    if said.fair_by is not None and said.fair_at is not None:
        answer = "fair" if said.fair else "not my view"
        blocks.append(kit.context(f"{kit.person(said.fair_by)}: {answer}, {when(said.fair_at, zone)}"))
    if said.resolved_by is not None and said.resolved_at is not None:
        blocks.append(kit.context(f"Resolved by {kit.person(said.resolved_by)}, {when(said.resolved_at, zone)}"))
        blocks += whole("How it was resolved", said.resolved_why)
    return blocks


def _attempt(attempt: Reopening, zone: str) -> list[Block]:
    blocks = [
        kit.divider(),
        *whole(f"New evidence from {kit.person(attempt.by)}, {when(attempt.at, zone)}", attempt.evidence),
    ]
    if attempt.passed_to is not None and attempt.passed_at is not None:
        blocks.append(kit.context(f"Reassigned to {kit.person(attempt.passed_to)}, {when(attempt.passed_at, zone)}"))
    if attempt.outcome is None or attempt.answered_by is None or attempt.answered_at is None:
        return [*blocks, kit.context("Not answered yet")]
    answer = f"{OUTCOMES[attempt.outcome]} by {kit.person(attempt.answered_by)}, {when(attempt.answered_at, zone)}"
    return [*blocks, kit.context(answer), *whole("Why", attempt.why)]


def _mentions(name: str, many: Sequence[str]) -> list[Block]:
    """All of them, however many."""
    if not many:
        return []
    parts = [many[0]]
    for one in many[1:]:
        longer = f"{parts[-1]} · {one}"
        if len(longer) <= kit.SECTION:
            parts[-1] = longer
        else:
            parts.append(one)
    return [kit.section(f"*{name}*"), *map(kit.section, parts)]
