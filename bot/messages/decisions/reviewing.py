"""What came of a decision: the form of its review, the day on which it is asked for, and what others read of it."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.messages import kit
from bot.messages.decisions.cards import status
from bot.messages.kit import Filled, Message
from bot.rules import calendar, decisions, text
from bot.rules.decisions import Decision

LINE = 300


def review_form(decision: Decision, *, zone: str, metadata: Mapping[str, Any]) -> dict[str, Any]:
    """What was expected, what happened, what is learned."""
    move = kit.button("Move the review date", "decisions.move_review", value=kit.pack(number=decision.number))
    return kit.modal(
        f"Review {decision.ref}",
        kit.section(kit.strong(f"{decision.ref} · {decision.title}")),
        kit.section(status(decision, zone)),
        kit.text_input(
            "expected",
            "What was expected",
            value=decision.expected,
            limit=decisions.EXPECTED_LIMIT,
            lines=True,
            optional=True,
        ),
        kit.text_input("happened", "What happened", limit=decisions.HAPPENED_LIMIT, lines=True, focus=True),
        kit.text_input("lesson", "Lesson", limit=decisions.LESSON_LIMIT, lines=True, optional=True),
        kit.actions(move),
        callback="decisions.reviewing",
        metadata=metadata,
        submit="Save",
    )


def read_review(filled: Filled) -> dict[str, str]:
    """As `rules.decisions.review` takes it."""
    return {name: filled.text(name) for name in ("expected", "happened", "lesson")}


def review_day_form(decision: Decision, *, zone: str, metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Another day for the review, or none."""
    return kit.modal(
        f"Review {decision.ref} on",
        kit.section(kit.strong(f"{decision.ref} · {decision.title}")),
        kit.day_input(
            "review_day",
            "Review on",
            value=decision.review_on,
            optional=True,
            hint=f"A day in {zone}, on which the driver is asked what came of it; empty for no review",
        ),
        callback="decisions.review_moved",
        metadata=metadata,
        submit="Move",
    )


def read_review_day(filled: Filled) -> date | None:
    return filled.day("review_day")


def review_line(decision: Decision) -> Message:
    """One line in the thread: what came of it."""
    review = decision.review
    assert review is not None
    lesson = f" · Lesson: {kit.escape(text.one_line(review.lesson, LINE))}" if review.lesson else ""
    happened = kit.escape(text.one_line(review.happened, LINE))
    return kit.message(f"{kit.person(review.by)} reviewed {decision.ref} — {happened}{lesson}")


def review_moved_line(before: Decision, after: Decision, *, by: str) -> Message:
    """One line in the thread, old → new."""
    days = f"{_day(before.review_on)} → {_day(after.review_on)}"
    return kit.message(f"{kit.person(by)} moved the review of {after.ref}: {days}")


def _day(day: date | None) -> str:
    return calendar.day_text(day) if day is not None else "no review"
