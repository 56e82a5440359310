"""Whole launches for an export: those of some teams, in batches, each with its checklist, its history and its names."""

from collections.abc import Collection, Iterator, Sequence

from bot.rules.launches import Story, named
from bot.rules.teams import Team
from storage import stories
from storage.engine import Tx
from storage.history import find_all_changes
from storage.launches.keeping import load
from storage.launches.rows import LaunchRow
from storage.stories import Exported, Names

EXPORTED = Exported(LaunchRow)


def count_stories(tx: Tx, teams: Collection[int]) -> int:
    """How many launches `find_stories` finds."""
    return stories.count(tx, LaunchRow, teams)


def find_stories(tx: Tx, teams: Sequence[Team]) -> Iterator[Story]:
    """All launches of these teams, cancelled ones too, team by team, by their number."""
    names = Names()
    for team in teams:
        for rows in stories.in_batches(tx, EXPORTED, team.id):
            launches = load(tx, rows)
            changes = find_all_changes(tx, [one.ref for one in launches])
            stories.find_names(tx, names, (named(one, changes[one.ref]) for one in launches))
            for one in launches:
                yield Story(launch=one, changes=tuple(changes[one.ref]), team=team, names=names.known)
