"""Whole decisions for an export: those of some teams, in batches, each with its texts, its history and the names in it.

However many there are, each batch asks the same few questions; who reads one after the other holds one batch at a time.
"""

from collections.abc import Collection, Iterator, Sequence

from bot.rules.decisions import Phase, Story, named
from bot.rules.teams import Team
from storage import stories
from storage.decisions.keeping import find_all_versions, load
from storage.decisions.rows import DecisionRow
from storage.engine import Tx
from storage.history import find_all_changes
from storage.statements import table_of
from storage.stories import Exported, Names

IS_NO_MISTAKE = table_of(DecisionRow).c.phase != Phase.MISTAKE.value
EXPORTED = Exported(DecisionRow, IS_NO_MISTAKE)


def count_stories(tx: Tx, teams: Collection[int]) -> int:
    """How many decisions `find_stories` finds."""
    return stories.count(tx, DecisionRow, teams, IS_NO_MISTAKE)


def find_stories(tx: Tx, teams: Sequence[Team]) -> Iterator[Story]:
    """All decisions of these teams but those that were logged by mistake, team by team, by their number."""
    names = Names()
    for team in teams:
        for rows in stories.in_batches(tx, EXPORTED, team.id):
            decisions = load(tx, rows)
            texts = find_all_versions(tx, [one.number for one in decisions])
            changes = find_all_changes(tx, [one.ref for one in decisions])
            stories.find_names(tx, names, (named(one, changes[one.ref]) for one in decisions))
            for one in decisions:
                yield Story(
                    decision=one,
                    versions=tuple(texts.get(one.number, ())),
                    changes=tuple(changes[one.ref]),
                    team=team,
                    names=names.known,
                )
