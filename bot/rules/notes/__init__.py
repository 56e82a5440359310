"""The weekly note: records in, note out; from the owner's draft to what was posted."""

from bot.rules.notes.composing import (
    LAUNCHES_AHEAD,
    WORDS_LIMIT,
    CountWords,
    Ended,
    Item,
    Note,
    Promised,
    Records,
    Shown,
    compose,
    days_overdue,
    kept,
    key,
    promised,
    told_as,
)
from bot.rules.notes.guide import Guide, of_team, read
from bot.rules.notes.hints import Beside, Hint, HintKind, Where, hints
from bot.rules.notes.page import Climber, Line, Page, Part, Section
from bot.rules.notes.week import Edits, Hidden, NoteWeek, Stage

__all__ = [
    "LAUNCHES_AHEAD",
    "WORDS_LIMIT",
    "Beside",
    "Climber",
    "CountWords",
    "Edits",
    "Ended",
    "Guide",
    "Hidden",
    "Hint",
    "HintKind",
    "Item",
    "Line",
    "Note",
    "NoteWeek",
    "Page",
    "Part",
    "Promised",
    "Records",
    "Section",
    "Shown",
    "Stage",
    "Where",
    "compose",
    "days_overdue",
    "hints",
    "kept",
    "key",
    "of_team",
    "promised",
    "read",
    "told_as",
]
