"""Decisions as a table: one row each."""

from collections.abc import Callable, Iterable, Mapping

from bot.messages.decisions import export_words as words
from bot.messages.exporting import tables
from bot.messages.exporting.tables import paragraphs
from bot.messages.exporting.words import history, moment, name, names
from bot.rules.decisions import KINDS, Story, ref

COLUMNS: Mapping[str, Callable[[Story], str]] = {
    "Number": lambda one: one.decision.ref,
    "Team": lambda one: one.team.name,
    "Time zone": lambda one: one.team.zone,
    "Title": lambda one: one.decision.title,
    "Status": lambda one: one.decision.status.value,
    "Version": lambda one: str(one.decision.version),
    "Driver": lambda one: name(one, one.decision.driver),
    "Approver": lambda one: name(one, one.decision.approval.approver),
    "Due": lambda one: moment(one, one.decision.approval.due),
    "Context": lambda one: one.decision.context,
    "Signed link": lambda one: one.decision.link,
    "Signed version": lambda one: one.decision.label,
    "Options": lambda one: words.options(one.decision.options),
    "Reversible": lambda one: words.DOORS[one.decision.approval.door],
    "If nobody answers": words.default,
    "Expected result": lambda one: one.decision.expected,
    "Contributors": lambda one: names(one, one.decision.contributors),
    "Informed": lambda one: names(one, one.decision.informed),
    "Informed channels": lambda one: names(one, one.decision.informed_channels),
    "Logged by": lambda one: name(one, one.decision.logged_by),
    "Logged at": lambda one: moment(one, one.decision.logged_at),
    "Asked at": lambda one: moment(one, one.decision.approval.asked_at),
    "Answer": words.answer,
    "Chosen option": lambda one: one.decision.chosen.name if one.decision.chosen else "",
    "Decided by": lambda one: name(one, one.decision.approval.decided_by),
    "Decided for": lambda one: name(one, one.decision.approval.decided_for),
    "Decided at": lambda one: moment(one, one.decision.approval.decided_at),
    "Why": lambda one: one.decision.approval.rationale,
    "Conditions": lambda one: one.decision.approval.conditions,
    "Delegation": words.delegation,
    "Inputs": lambda one: paragraphs(words.inputs(one)),
    "Commitments": lambda one: "\n".join(words.commitments(one)),
    "Reopenings": lambda one: paragraphs(words.reopenings(one)),
    "Withdrawal": words.withdrawal,
    "Review on": lambda one: one.decision.review_on.isoformat() if one.decision.review_on else "",
    "Review": words.review,
    "Supersedes": lambda one: ref(one.decision.supersedes) if one.decision.supersedes else "",
    "Superseded by": lambda one: ref(one.decision.superseded_by) if one.decision.superseded_by else "",
    "Earlier versions": lambda one: paragraphs(words.earlier_versions(one)),
    "History": lambda one: paragraphs(history(one, KINDS)),
}


def table(stories: Iterable[Story]) -> bytes:
    return tables.table(stories, COLUMNS)
