"""Launches as a table: one row for each item of their checklists, with the facts of its launch."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from bot.messages.exporting import tables
from bot.messages.exporting.tables import paragraphs
from bot.messages.exporting.words import moment, name, names
from bot.messages.launches import export_words as words
from bot.rules.launches import Item, Story

OF_LAUNCH: Mapping[str, Callable[[Story], str]] = {
    "Number": lambda one: one.launch.ref,
    "Team": lambda one: one.team.name,
    "Time zone": lambda one: one.team.zone,
    "Name": lambda one: one.launch.name,
    "Status": lambda one: one.launch.status.value,
    "Launch at": lambda one: moment(one, one.launch.at),
    "Times moved": lambda one: str(len(one.launch.moves)),
    "Owner": lambda one: name(one, one.launch.owner),
    "Approver": lambda one: name(one, one.launch.approver),
    "Gate": words.gate,
    "Why": lambda one: one.launch.approval.rationale,
    "Delegation": words.delegation,
    "Success criteria": words.criteria,
    "Links": lambda one: "\n".join(one.launch.terms.links),
    "Informed": lambda one: names(one, one.launch.terms.informed),
    "Informed channels": lambda one: names(one, one.launch.terms.informed_channels),
    "Planned by": lambda one: name(one, one.launch.planned_by),
    "Planned at": lambda one: moment(one, one.launch.planned_at),
    "Launches anyway": words.anyway,
    "Moves": lambda one: paragraphs(words.moves(one)),
    "Launched by": lambda one: name(one, one.launch.launched_by),
    "Launched at": lambda one: moment(one, one.launch.launched_at),
    "Ended": words.ending,
    "Result measured": lambda one: _yes(one.launch.is_measured),
    "Reviews": lambda one: paragraphs(words.reviews(one)),
}
OF_ITEM: Mapping[str, Callable[[Story, Item], str]] = {
    "Item": lambda _, item: str(item.number),
    "Item text": lambda _, item: item.text,
    "Phase": lambda _, item: item.phase.value,
    "Item owner": lambda one, item: name(one, item.owner),
    "Due": words.due,
    "Blocking": lambda _, item: _yes(item.blocking),
    "Review": lambda _, item: _yes(item.review),
    "State": lambda _, item: item.state.value,
    "Evidence": lambda _, item: item.evidence,
    "Item by": lambda one, item: name(one, item.by),
    "Item at": lambda one, item: moment(one, item.at),
    "Help needed": words.help_needed,
}
Row = tuple[Story, Item | None]
"""An item of a launch; None for a launch without any."""


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


def _of_launch(read: Callable[[Story], str]) -> Callable[[Row], str]:
    return lambda row: read(row[0])


def _of_item(read: Callable[[Story, Item], str]) -> Callable[[Row], str]:
    return lambda row: read(row[0], row[1]) if row[1] is not None else ""


COLUMNS: Mapping[str, Callable[[Row], str]] = {
    **{name: _of_launch(read) for name, read in OF_LAUNCH.items()},
    **{name: _of_item(read) for name, read in OF_ITEM.items()},
}


def table(stories: Iterable[Story]) -> bytes:
    return tables.table(_rows(stories), COLUMNS)


def _rows(stories: Iterable[Story]) -> Iterator[Row]:
    for story in stories:
        yield from ((story, item) for item in story.launch.items or (None,))
