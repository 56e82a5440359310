"""Decisions as one JSON document: every fact as a value of its own."""

from collections.abc import Iterable
from typing import Any

from bot.messages.exporting import documents
from bot.messages.exporting.documents import at, delegation, history, team, who
from bot.rules import decisions
from bot.rules.approval import Default
from bot.rules.decisions import KINDS, Input, Option, Reopening, Story, Version


def document(stories: Iterable[Story], *, asked_at: str) -> bytes:
    return documents.document("decisions", map(record, stories), asked_at=asked_at)


def record(story: Story) -> dict[str, Any]:
    decision, asked = story.decision, story.decision.approval
    return {
        "number": decision.ref,
        "team": team(story),
        "status": decision.status.value,
        "version": decision.version,
        "title": decision.title,
        "driver": who(story, decision.driver),
        "approver": who(story, asked.approver),
        "contributors": [who(story, one) for one in decision.contributors],
        "informed": [who(story, one) for one in decision.informed],
        "informed_channels": [who(story, one) for one in decision.informed_channels],
        "logged": {"by": who(story, decision.logged_by), "at": at(story, decision.logged_at)},
        "asked_at": at(story, asked.asked_at),
        "due": at(story, asked.due),
        **_text(decision.text),
        "answer": _answer(story),
        "delegation": delegation(story, story.decision.approval.delegation),
        "inputs": [_input(story, one) for one in decision.inputs],
        "commitments": [{"by": who(story, one.by), "at": at(story, one.at)} for one in decision.commitments],
        "reopenings": [_reopening(story, one) for one in decision.reopenings],
        "withdrawal": _withdrawal(story),
        "review_on": decision.review_on.isoformat() if decision.review_on else None,
        "review": _review(story),
        "supersedes": _ref(decision.supersedes),
        "superseded_by": _ref(decision.superseded_by),
        "versions": [{"version": one.number, "title": one.title, **_text(one)} for one in story.versions],
        "history": history(story, KINDS),
    }


def _ref(number: int | None) -> str | None:
    return decisions.ref(number) if number is not None else None


def _text(text: Version) -> dict[str, Any]:
    return {
        "context": text.context,
        "link": text.link,
        "label": text.label,
        "options": [_option(number, one) for number, one in enumerate(text.options, start=1)],
        "door": text.door.value,
        "default": _default(text.default),
        "expected": text.expected,
    }


def _option(number: int, one: Option) -> dict[str, Any]:
    return {"number": number, "name": one.name, "tradeoff": one.tradeoff}


def _default(default: Default | None) -> dict[str, Any] | None:
    return {"state": default.state.value, "option": default.option} if default else None


def _answer(story: Story) -> dict[str, Any] | None:
    asked, chosen = story.decision.approval, story.decision.chosen
    if asked.decided_at is None:
        return None
    return {
        "state": asked.state.value,
        "option": asked.option,
        "option_name": chosen.name if chosen else None,
        "by": who(story, asked.decided_by),
        "for": who(story, asked.decided_for),
        "by_default": asked.by_default,
        "at": at(story, asked.decided_at),
        "rationale": asked.rationale,
        "conditions": asked.conditions,
    }


def _input(story: Story, said: Input) -> dict[str, Any]:
    return {
        "number": said.number,
        "kind": said.kind.value,
        "by": who(story, said.by),
        "at": at(story, said.at),
        "version": said.version,
        "text": said.text,
        "steelman": said.steelman,
        "fair": said.fair,
        "fair_by": who(story, said.fair_by),
        "fair_at": at(story, said.fair_at),
        "resolved_by": who(story, said.resolved_by),
        "resolved_at": at(story, said.resolved_at),
        "resolved_why": said.resolved_why,
    }


def _reopening(story: Story, asked: Reopening) -> dict[str, Any]:
    return {
        "number": asked.number,
        "by": who(story, asked.by),
        "at": at(story, asked.at),
        "evidence": asked.evidence,
        "passed_to": who(story, asked.passed_to),
        "passed_at": at(story, asked.passed_at),
        "outcome": asked.outcome.value if asked.outcome else None,
        "answered_by": who(story, asked.answered_by),
        "answered_at": at(story, asked.answered_at),
        "why": asked.why,
    }


def _withdrawal(story: Story) -> dict[str, Any] | None:
    gone = story.decision.withdrawal
    return {"by": who(story, gone.by), "at": at(story, gone.at), "why": gone.why} if gone else None


def _review(story: Story) -> dict[str, Any] | None:
    done = story.decision.review
    if done is None:
        return None
    return {
        "by": who(story, done.by),
        "at": at(story, done.at),
        "expected": done.expected,
        "happened": done.happened,
        "lesson": done.lesson,
    }
