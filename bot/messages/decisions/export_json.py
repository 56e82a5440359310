"""Decisions as one JSON document: every fact as a value of its own. docs/export.md says what each key means."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from bot.rules import calendar, decisions
from bot.rules.approval import Default
from bot.rules.decisions import Change, Input, Option, Reopening, Story, Version

FORMAT = "drumbeat decisions 1"


def document(stories: Iterable[Story], *, asked_at: str) -> bytes:
    """Keys come in the same order each time; a line holds one decision, for there may be a hundred thousand."""
    head = json.dumps({"format": FORMAT, "asked_at": asked_at}, ensure_ascii=False)[:-1]
    lines = b",\n".join(json.dumps(record(one), ensure_ascii=False).encode() for one in stories)
    return b"".join((head.encode(), b', "decisions": [\n', lines, b"\n]}\n"))


def record(story: Story) -> dict[str, Any]:
    decision, asked = story.decision, story.decision.approval
    return {
        "number": decision.ref,
        "team": {"name": story.team.name, "channel": story.team.channel, "zone": story.team.zone},
        "status": decision.status.value,
        "version": decision.version,
        "title": decision.title,
        "driver": _who(story, decision.driver),
        "approver": _who(story, asked.approver),
        "contributors": [_who(story, one) for one in decision.contributors],
        "informed": [_who(story, one) for one in decision.informed],
        "informed_channels": [_who(story, one) for one in decision.informed_channels],
        "logged": {"by": _who(story, decision.logged_by), "at": _at(story, decision.logged_at)},
        "asked_at": _at(story, asked.asked_at),
        "due": _at(story, asked.due),
        **_text(decision.text),
        "answer": _answer(story),
        "delegation": _delegation(story),
        "inputs": [_input(story, one) for one in decision.inputs],
        "commitments": [{"by": _who(story, one.by), "at": _at(story, one.at)} for one in decision.commitments],
        "reopenings": [_reopening(story, one) for one in decision.reopenings],
        "withdrawal": _withdrawal(story),
        "review_on": decision.review_on.isoformat() if decision.review_on else None,
        "review": _review(story),
        "supersedes": _ref(decision.supersedes),
        "superseded_by": _ref(decision.superseded_by),
        "versions": [{"version": one.number, "title": one.title, **_text(one)} for one in story.versions],
        "history": [_change(story, one) for one in story.changes],
    }


def _who(story: Story, one: str | None) -> dict[str, str | None] | None:
    return {"id": one, "name": story.names.get(one)} if one else None


def _at(story: Story, at: datetime | None) -> str | None:
    return calendar.local(at, story.team.zone).isoformat() if at is not None else None


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
        "by": _who(story, asked.decided_by),
        "for": _who(story, asked.decided_for),
        "by_default": asked.by_default,
        "at": _at(story, asked.decided_at),
        "rationale": asked.rationale,
        "conditions": asked.conditions,
    }


def _delegation(story: Story) -> dict[str, Any] | None:
    given = story.decision.approval.delegation
    if given is None:
        return None
    return {"to": _who(story, given.to), "from": _at(story, given.start), "until": _at(story, given.until)}


def _input(story: Story, said: Input) -> dict[str, Any]:
    return {
        "number": said.number,
        "kind": said.kind.value,
        "by": _who(story, said.by),
        "at": _at(story, said.at),
        "version": said.version,
        "text": said.text,
        "steelman": said.steelman,
        "fair": said.fair,
        "fair_by": _who(story, said.fair_by),
        "fair_at": _at(story, said.fair_at),
        "resolved_by": _who(story, said.resolved_by),
        "resolved_at": _at(story, said.resolved_at),
        "resolved_why": said.resolved_why,
    }


def _reopening(story: Story, asked: Reopening) -> dict[str, Any]:
    return {
        "number": asked.number,
        "by": _who(story, asked.by),
        "at": _at(story, asked.at),
        "evidence": asked.evidence,
        "outcome": asked.outcome.value if asked.outcome else None,
        "answered_by": _who(story, asked.answered_by),
        "answered_at": _at(story, asked.answered_at),
        "why": asked.why,
    }


def _withdrawal(story: Story) -> dict[str, Any] | None:
    gone = story.decision.withdrawal
    return {"by": _who(story, gone.by), "at": _at(story, gone.at), "why": gone.why} if gone else None


def _review(story: Story) -> dict[str, Any] | None:
    done = story.decision.review
    if done is None:
        return None
    return {
        "by": _who(story, done.by),
        "at": _at(story, done.at),
        "expected": done.expected,
        "happened": done.happened,
        "lesson": done.lesson,
    }


def _change(story: Story, one: Change) -> dict[str, Any]:
    return {
        "what": one.what,
        "at": _at(story, one.at),
        "by": _who(story, one.by),
        "why": one.why,
        "changes": [
            {"fact": fact, "from": _fact(story, fact, one.before.get(fact)), "to": _fact(story, fact, value)}
            for fact, value in one.after.items()
        ],
    }


def _fact(story: Story, fact: str, value: Any) -> Any:
    if value is not None and decisions.is_moment(fact):
        return _at(story, datetime.fromisoformat(str(value)))
    return value
