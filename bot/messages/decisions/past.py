"""What happened to a decision, who did it, when and why? Its history, newest first; each entry can be read whole."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from bot.messages import kit
from bot.messages.decisions import facts
from bot.messages.decisions.cards import card, when
from bot.messages.decisions.facts import Fact, Form
from bot.messages.decisions.pages import SHOWN, book, turns, whole
from bot.messages.kit import Block, Message
from bot.rules import text
from bot.rules.decisions import Change, Decision

ENTRIES = 12  # a page
FACTS, FACT, WHY = 6, 100, 200  # of an entry: how many, and how long; twelve of the longest are still a view
LAST, LAST_WHY = 5, 80


def history(decision: Decision, changes: Sequence[Change], *, zone: str, at: int | None = None) -> dict[str, Any]:
    """A page of `changes`, which are all, the oldest first. `at` is the number of the newest entry that it shows.

    Entries are counted from the oldest, so that a page stays the same while something happens.
    """
    newest = min(max(1, at or len(changes)), len(changes))
    oldest = max(1, newest - ENTRIES + 1)
    leads = {"what": "history", "number": decision.number}
    newer = {**leads, "at": min(newest + ENTRIES, len(changes))} if newest < len(changes) else None
    older = {**leads, "at": oldest - 1} if oldest > 1 else None
    versions = kit.button("Versions", "decisions.versions", value=kit.pack(number=decision.number))
    blocks = [
        kit.section(kit.strong(f"{decision.ref} · {decision.title}")),
        kit.context(f"Entries {newest} to {oldest} of {len(changes)}, the newest first"),
        *(_entry(decision, number, changes[number - 1], zone) for number in range(newest, oldest - 1, -1)),
        *turns(newer, older, labels=("Newer", "Older")),
        kit.actions(versions),
    ]
    return kit.modal(f"{decision.ref} · history", *blocks, callback=SHOWN, metadata={})


def entry(decision: Decision, number: int, change: Change, *, zone: str, at: int = 1) -> dict[str, Any]:
    """One entry with every word of it."""
    groups = [[kit.section(_head(change, zone)), *whole("Why", change.why or "")]]
    groups += [[*_whole(fact)] for fact in facts.read(change, zone)]
    leads = {"what": "entry", "number": decision.number, "n": number}
    return book(f"{decision.ref} · entry {number}"[: kit.TITLE], groups, at=at, facts=leads)


def shown(decision: Decision, last: Sequence[Change], *, zone: str, now: datetime) -> Message:
    """Its card, and below it what happened last, the newest first."""
    standing = card(decision, zone=zone, now=now)
    lines = [_line(one, zone) for one in reversed(last[-LAST:])]
    for many in range(len(lines), 0, -1):
        past = kit.context("*Last in its history*\n" + "\n".join(lines[:many]))
        blocks = (*standing.blocks[:-1], past, standing.blocks[-1])
        if kit.fits(blocks):
            return Message(text=standing.text, blocks=blocks)
    return standing


def _line(change: Change, zone: str) -> str:
    why = f" — {kit.escape(text.one_line(change.why, LAST_WHY))}" if change.why else ""
    return f"{when(change.at, zone)} · {_who(change)} · {kit.escape(change.what)}{why}"


def _head(change: Change, zone: str) -> str:
    return f"{_who(change)} · *{kit.escape(change.what)}* · {when(change.at, zone)}"


def _who(change: Change) -> str:
    return kit.person(change.by) if change.by is not None else "Drumbeat"


def _entry(decision: Decision, number: int, change: Change, zone: str) -> Block:
    """As much as fits at a glance; where that is not all, a button to the rest."""
    found = [*facts.read(change, zone)]
    why = text.one_line(change.why, WHY) if change.why else ""
    lines = [_head(change, zone)]
    if why:
        lines.append(f"> {kit.escape(why)}")
    lines += [_short(fact) for fact in found[:FACTS]]
    if len(found) > FACTS:
        lines.append(f"and {len(found) - FACTS} more")
    said = "\n".join(lines)
    cut = len(said) > kit.SECTION or len(found) > FACTS or any(map(_is_cut, found)) or _is_long(change.why or "", WHY)
    value = kit.pack(number=decision.number, n=number)
    return kit.section(said, accessory=kit.button("Read whole", "decisions.entry", value=value) if cut else None)


def _short(fact: Fact) -> str:
    new = _at_a_glance(fact.new, fact.form)
    return f"*{fact.name}* {new}" if fact.is_new else f"*{fact.name}* {_at_a_glance(fact.old or '', fact.form)} → {new}"


def _at_a_glance(value: str, form: Form) -> str:
    """Words in one line; of people's mentions no half is left, and moments are short enough."""
    match form:
        case Form.WORDS:
            return kit.escape(text.one_line(value, FACT)) if value.strip() else facts.NONE
        case Form.PEOPLE | Form.CHANNELS:
            return str(kit.mrkdwn(value, FACT)["text"])
        case _:
            return value


def _is_cut(fact: Fact) -> bool:
    if fact.form is Form.WORDS:
        return any(_is_long(value, FACT) for value in (fact.old or "", fact.new))
    return fact.form in {Form.PEOPLE, Form.CHANNELS} and max(len(fact.old or ""), len(fact.new)) > FACT


def _is_long(words: str, limit: int) -> bool:
    return len(" ".join(words.split())) > limit


def _whole(fact: Fact) -> Iterator[Block]:
    if fact.form is not Form.WORDS:
        yield kit.section(f"*{fact.name}*")
        yield from _markup(fact.new if fact.is_new else f"{fact.old} → {fact.new}")
        return
    if not fact.is_new:
        yield from whole(f"{fact.name}, before", fact.old or "")
    yield from whole(fact.name, fact.new)


def _markup(value: str) -> Iterator[Block]:
    """People, channels or a moment in as many sections as they need, none of them in halves."""
    line = ""
    for word in value.split(" "):
        if len(line) + len(word) >= kit.SECTION:
            yield kit.section(line)
            line = ""
        line = f"{line} {word}".strip()
    yield kit.section(line)
