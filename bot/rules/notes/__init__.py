"""The weekly note: records in, note out; from the owner's draft to what was posted."""

from bot.rules.notes.composing import (
    GIVES_WAY,
    LAUNCHES_AHEAD,
    Entry,
    Note,
    Records,
    Shown,
    Sizes,
    Step,
    compose,
    days_overdue,
    kept,
    promised,
    told_as,
)
from bot.rules.notes.guide import Guide, of_team, read
from bot.rules.notes.ordering import Ended, Item, Promised, arranged, key, needs_attention, sort_of, worst_first
from bot.rules.notes.page import MORE, Climber, Line, Page, Part, Section
from bot.rules.notes.reading import count_words, first_words
from bot.rules.notes.week import Edits, Hidden, NoteWeek, Stage

__all__ = [
    "GIVES_WAY",
    "LAUNCHES_AHEAD",
    "MORE",
    "Climber",
    "Edits",
    "Ended",
    "Entry",
    "Guide",
    "Hidden",
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
    "Sizes",
    "Stage",
    "Step",
    "arranged",
    "compose",
    "count_words",
    "days_overdue",
    "first_words",
    "kept",
    "key",
    "needs_attention",
    "of_team",
    "promised",
    "read",
    "sort_of",
    "told_as",
    "worst_first",
]
