"""Editing a decision's text: the form, what somebody else changed meanwhile, and what differs in the end."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.messages import kit
from bot.messages.decisions.cards import when
from bot.messages.decisions.forms import question_inputs, title_input
from bot.messages.forms import meanwhile
from bot.messages.kit import Block, Message
from bot.rules import calendar, decisions, text
from bot.rules.decisions import Decision, Draft
from bot.rules.editing import Rebased

FIELDS = {
    "title": "title",
    "approver": "approver",
    "driver": "driver",
    "context": "context",
    "due": "due",
    "link": "link",
    "label": "version label",
    "options": "options",
    "door": "door",
    "default": "default",
    "expected": "expected result",
    "review_on": "review day",
    "contributors": "contributors",
    "informed": "informed people",
    "informed_channels": "informed channels",
}
SHOWN = 80


def edit_form(
    draft: Draft, decision: Decision, *, metadata: Mapping[str, Any], notice: Sequence[Block] = ()
) -> dict[str, Any]:
    """The text while it waits for its answer; what is saved is the next version."""
    return kit.modal(
        f"Edit {decision.ref}",
        *notice,
        kit.context("Another text is the next version, and its approver is asked about that one."),
        title_input(draft.title),
        *question_inputs(draft),
        callback="decisions.edited",
        metadata=metadata,
        submit="Save",
    )


def text_of(decision: Decision) -> Draft:
    """What the form has of a decision; who decides, who drives and by when have forms of their own."""
    return replace(decisions.draft_of(decision), approver=None, driver=None, due=None)


def edit_notice(rebased: Rebased[Draft], now_is: Decision, people: Sequence[str]) -> list[Block]:
    """What somebody else changed meanwhile; where both changed the same, theirs is shown."""
    text = text_of(now_is)

    def theirs(name: str) -> str:
        return _field_text(text, name)

    editor, now = people[-1] if people else None, f"; it is version {now_is.version} now"
    return meanwhile(rebased, FIELDS, theirs, editor=editor, now=now)


def _field_text(draft: Draft, name: str) -> str:
    """A field as a person reads it, set apart."""
    match name:
        case "options":
            value = decisions.options_text(draft.options)
        case "default":
            value = decisions.default_text(draft.default, draft.options)
        case "contributors" | "informed":
            return f"> {', '.join(map(kit.person, getattr(draft, name))) or 'none'}"
        case "informed_channels":
            return f"> {', '.join(map(kit.channel, draft.informed_channels)) or 'none'}"
        case _:
            value = str(getattr(draft, name))
    return kit.quote(value or "none")


def edited_line(before: Decision, after: Decision, *, by: str, zone: str) -> Message:
    """One line in the thread: what changed, old → new."""
    return kit.message(f"{kit.person(by)} edited {after.ref}: {' · '.join(differences(before, after, zone))}")


def resubmitted_line(before: Decision, after: Decision, *, by: str, zone: str) -> Message:
    """One line in the thread: what changed, old → new."""
    return kit.message(f"{kit.person(by)} resubmitted {after.ref}: {' · '.join(differences(before, after, zone))}")


def differences(before: Decision, after: Decision, zone: str) -> Iterator[str]:
    """What differs, old → new where that is short."""
    if before.version != after.version:
        yield f"version {before.version} → {after.version}"
    if before.title != after.title:
        yield f"title {_short(before.title)} → {_short(after.title)}"
    old, new = decisions.draft_of(before), decisions.draft_of(after)
    for name in ("context", "options", "link", "label", "expected", "default", "contributors"):
        if getattr(old, name) != getattr(new, name):
            yield f"{FIELDS[name]} edited"
    if old.door != new.door:
        yield f"{old.door.value} → {new.door.value} door"
    if after.review_on is not None and before.review_on != after.review_on:
        yield f"review on {calendar.day_text(after.review_on)}"
    if (old.informed, old.informed_channels) != (new.informed, new.informed_channels):
        yield "informed edited"
    if before.approval.due != after.approval.due:
        yield f"due {when(before.approval.due, zone)} → {when(after.approval.due, zone)}"


def _short(words: str) -> str:
    return f"“{kit.escape(text.one_line(words, SHOWN))}”"
