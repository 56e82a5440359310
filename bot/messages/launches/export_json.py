"""Launches as one JSON document: every fact as a value of its own."""

from collections.abc import Iterable
from typing import Any

from bot.messages.exporting import documents
from bot.messages.exporting.documents import at, delegation, history, team, who
from bot.rules import launches
from bot.rules.launches import KINDS, Item, Move, Review, Story


def document(stories: Iterable[Story], *, asked_at: str) -> bytes:
    return documents.document("launches", map(record, stories), asked_at=asked_at)


def record(story: Story) -> dict[str, Any]:
    launch = story.launch
    return {
        "number": launch.ref,
        "team": team(story),
        "status": launch.status.value,
        "version": launch.version,
        "name": launch.name,
        "at": at(story, launch.at),
        "owner": who(story, launch.owner),
        "approver": who(story, launch.approver),
        "criteria": [one.text for one in launch.terms.criteria],
        "links": list(launch.terms.links),
        "informed": [who(story, one) for one in launch.terms.informed],
        "informed_channels": [who(story, one) for one in launch.terms.informed_channels],
        "planned": {"by": who(story, launch.planned_by), "at": at(story, launch.planned_at)},
        "anyway": _anyway(story),
        "gate": _gate(story),
        "delegation": delegation(story, story.launch.approval.delegation),
        "items": [_item(story, one) for one in launch.items],
        "moves": [_move(story, one) for one in launch.moves],
        "launched": _launched(story),
        "ending": _ending(story),
        "measured": launch.is_measured,
        "reviews": [_review(story, one) for one in launch.reviews],
        "history": history(story, KINDS),
    }


def _anyway(story: Story) -> dict[str, Any] | None:
    taken = story.launch.anyway
    if taken is None:
        return None
    return {"day": taken.reason.kind.value, "detail": taken.reason.detail, "because": taken.because}


def _gate(story: Story) -> dict[str, Any]:
    launch, asked = story.launch, story.launch.approval
    return {
        "state": launch.gate.value,
        "question": asked.version,
        "asked_at": at(story, asked.asked_at),
        "by": who(story, asked.decided_by),
        "for": who(story, asked.decided_for),
        "answered_at": at(story, asked.decided_at),
        "rationale": asked.rationale,
        "void": launch.void,
    }


def _item(story: Story, item: Item) -> dict[str, Any]:
    asked = item.help
    return {
        "number": item.number,
        "text": item.text,
        "phase": item.phase.value,
        "owner": who(story, item.owner),
        "due": item.due,
        "due_at": at(story, launches.due_at(story.launch, item, story.team.calendar)),
        "blocking": item.blocking,
        "review": item.review,
        "state": item.state.value,
        "evidence": item.evidence,
        "by": who(story, item.by),
        "at": at(story, item.at),
        "help": {"by": who(story, asked.by), "at": at(story, asked.at), "text": asked.text} if asked else None,
        "version": item.version,
    }


def _move(story: Story, one: Move) -> dict[str, Any]:
    return {
        "by": who(story, one.by),
        "at": at(story, one.at),
        "before": at(story, one.before),
        "after": at(story, one.after),
        "cause": one.cause,
        "trade": one.trade.value,
    }


def _launched(story: Story) -> dict[str, Any] | None:
    launch = story.launch
    if launch.launched_at is None:
        return None
    return {"by": who(story, launch.launched_by), "at": at(story, launch.launched_at)}


def _ending(story: Story) -> dict[str, Any] | None:
    gone = story.launch.ending
    if gone is None:
        return None
    return {"outcome": gone.outcome.value, "by": who(story, gone.by), "at": at(story, gone.at), "why": gone.why}


def _review(story: Story, one: Review) -> dict[str, Any]:
    return {
        "number": one.number,
        "item": one.item,
        "by": who(story, one.by),
        "at": at(story, one.at),
        "adopted": one.adopted,
        "measured": one.measured,
        "feedback": one.feedback,
        "change": one.change,
    }
