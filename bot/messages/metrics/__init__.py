"""What is said of metrics. Each file is one thing that is said: the card, a form and its reading, a list."""

from bot.messages.metrics.asking import (
    NOT_NOW,
    TYPE_IN,
    AskedMetric,
    Kept,
    asked,
    is_waiting,
    kept_several,
    nothing_waits,
    read_typed_several,
    typing_in_several,
)
from bot.messages.metrics.cards import Standing, card, course, fetched, fetching, not_fetched
from bot.messages.metrics.failing import failing, no_longer_failing
from bot.messages.metrics.form import TESTING, About, again, form, merged, not_tested, opened, tested
from bot.messages.metrics.listing import Listed, in_order, listed
from bot.messages.metrics.meanwhile import changed
from bot.messages.metrics.numbers import moved, shown
from bot.messages.metrics.past import entry, history
from bot.messages.metrics.reading import Entered, Read, read_form, read_secret, read_source
from bot.messages.metrics.retiring import added, brought_back, edited, read_why, retired, retiring
from bot.messages.metrics.talking import help_text, unsure
from bot.messages.metrics.typing_in import read_typed, typed_in, typing_in

__all__ = [
    "NOT_NOW",
    "TESTING",
    "TYPE_IN",
    "About",
    "AskedMetric",
    "Entered",
    "Kept",
    "Listed",
    "Read",
    "Standing",
    "added",
    "again",
    "asked",
    "brought_back",
    "card",
    "changed",
    "course",
    "edited",
    "entry",
    "failing",
    "fetched",
    "fetching",
    "form",
    "help_text",
    "history",
    "in_order",
    "is_waiting",
    "kept_several",
    "listed",
    "merged",
    "moved",
    "no_longer_failing",
    "not_fetched",
    "not_tested",
    "nothing_waits",
    "opened",
    "read_form",
    "read_secret",
    "read_source",
    "read_typed",
    "read_typed_several",
    "read_why",
    "retired",
    "retiring",
    "shown",
    "tested",
    "typed_in",
    "typing_in",
    "typing_in_several",
    "unsure",
]
