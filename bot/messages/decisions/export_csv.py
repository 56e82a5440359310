"""Decisions as a table: one row each, read by Excel and by anything that reads CSV."""

import csv
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Mapping

from bot.messages.decisions import export_words as words
from bot.messages.kit import cut
from bot.rules.decisions import Story, ref

CELL = 32_000
"""Excel takes 32,767 characters in a cell, and breaks the row after them. What is cut ends with "…"."""
# The wide ones mean the same to Excel where Chinese, Japanese or Korean is spoken.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
MARK = "'"


def _lines(many: Iterable[str]) -> str:
    return "\n\n".join(many)


COLUMNS: Mapping[str, Callable[[Story], str]] = {
    "Number": lambda one: one.decision.ref,
    "Team": lambda one: one.team.name,
    "Time zone": lambda one: one.team.zone,
    "Title": lambda one: one.decision.title,
    "Status": lambda one: one.decision.status.value,
    "Version": lambda one: str(one.decision.version),
    "Driver": lambda one: words.name(one, one.decision.driver),
    "Approver": lambda one: words.name(one, one.decision.approval.approver),
    "Due": lambda one: words.moment(one, one.decision.approval.due),
    "Context": lambda one: one.decision.context,
    "Signed link": lambda one: one.decision.link,
    "Signed version": lambda one: one.decision.label,
    "Options": lambda one: words.options(one.decision.options),
    "Reversible": lambda one: words.DOORS[one.decision.approval.door],
    "If nobody answers": words.default,
    "Expected result": lambda one: one.decision.expected,
    "Contributors": lambda one: words.names(one, one.decision.contributors),
    "Informed": lambda one: words.names(one, one.decision.informed),
    "Informed channels": lambda one: words.names(one, one.decision.informed_channels),
    "Logged by": lambda one: words.name(one, one.decision.logged_by),
    "Logged at": lambda one: words.moment(one, one.decision.logged_at),
    "Asked at": lambda one: words.moment(one, one.decision.approval.asked_at),
    "Answer": words.answer,
    "Chosen option": lambda one: one.decision.chosen.name if one.decision.chosen else "",
    "Decided by": lambda one: words.name(one, one.decision.approval.decided_by),
    "Decided for": lambda one: words.name(one, one.decision.approval.decided_for),
    "Decided at": lambda one: words.moment(one, one.decision.approval.decided_at),
    "Why": lambda one: one.decision.approval.rationale,
    "Conditions": lambda one: one.decision.approval.conditions,
    "Delegation": words.delegation,
    "Inputs": lambda one: _lines(words.inputs(one)),
    "Commitments": lambda one: "\n".join(words.commitments(one)),
    "Reopenings": lambda one: _lines(words.reopenings(one)),
    "Withdrawal": words.withdrawal,
    "Review on": lambda one: one.decision.review_on.isoformat() if one.decision.review_on else "",
    "Review": words.review,
    "Supersedes": lambda one: ref(one.decision.supersedes) if one.decision.supersedes else "",
    "Superseded by": lambda one: ref(one.decision.superseded_by) if one.decision.superseded_by else "",
    "Earlier versions": lambda one: _lines(words.earlier_versions(one)),
    "History": lambda one: _lines(words.history(one)),
}


def table(stories: Iterable[Story]) -> bytes:
    """With a header row, in UTF-8 with the mark by which Excel knows it."""
    kept = _Kept()
    writer = csv.writer(kept, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for one in stories:
        writer.writerow([harmless(read(one)) for read in COLUMNS.values()])
    return b"".join(kept.parts)


def harmless(cell: str) -> str:
    """No cell is a formula: one that begins like it gets an apostrophe before it, which spreadsheets take for text.

    So does one that begins with an apostrophe. Whoever reads the file by program takes one off where there is one.
    """
    cell = cut(cell, CELL)
    return MARK + cell if cell.startswith((*FORMULA, MARK)) else cell


class _Kept:
    """Where the csv module writes to: it wants something with `write`."""

    def __init__(self) -> None:
        self.parts = [BOM_UTF8]

    def write(self, text: str) -> None:
        self.parts.append(text.encode())
