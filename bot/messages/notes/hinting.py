"""Hints beside a draft: each says where, which word, and what would help. None of them holds the note up."""

from collections.abc import Sequence

from bot.messages import kit
from bot.messages.kit import Block
from bot.rules import text
from bot.rules.notes import Hint, HintKind, Where

SHOWN, WORD, OF = 8, 40, 40
PLACES = {
    Where.OWNER: "your words",
    Where.NAME: "the name of {of}",
    Where.TITLE: "the title of {of}",
    Where.CHANGED: "what changed at {of}",
    Where.BLOCKER: "a blocker of {of}",
    Where.PROMISE: "the promise of {of}",
    Where.VALUE: "what came of {of}",
    Where.WHY: "why {of} ended",
}


def hinted(hints: Sequence[Hint]) -> list[Block]:
    """At most eight of them, and how many more there are; nothing where there is none."""
    if not hints:
        return []
    lines = ["*Hints* · only for you, and nothing waits for them", *(f"• {_line(one)}" for one in hints[:SHOWN])]
    if len(hints) > SHOWN:
        lines.append(f"+{len(hints) - SHOWN} more")
    return [kit.section("\n".join(lines))]


def _line(hint: Hint) -> str:
    of = kit.escape(text.one_line(hint.of, OF))
    match hint.kind:
        case HintKind.MARKETING:
            return f"{_quoted(hint)} in {_place(hint, of)}: say what a reader can check instead."
        case HintKind.DONE:
            return f"{_quoted(hint)} in {_place(hint, of)}: say what is left, or what shows that it is done."
        case HintKind.EMOJI:
            return f"{hint.number} emoji in {_place(hint, of)}: fewer read faster."
        case HintKind.NO_RESULT:
            return f"{of}: nobody has said what came of last week's promise, so it counts as not kept."
        case HintKind.NO_APPROVER:
            return f"{of}: {kit.person(hint.word)} can't answer here any more. Name another approver."
        case HintKind.NO_DEADLINE:
            return f"{of}: its deadline passed {hint.number} days ago. Give it a date that somebody keeps."
        case HintKind.NO_VALUE:
            return f"{of}: no value yet, and the note will say so."
        case HintKind.OLD_VALUE:
            days = "a day" if hint.number == 1 else f"{hint.number} days"
            return f"{of}: its value is {days} old, and the note will say so."


def _quoted(hint: Hint) -> str:
    return f"“{kit.escape(text.one_line(hint.word, WORD))}”"


def _place(hint: Hint, of: str) -> str:
    return PLACES[hint.where].format(of=of)
