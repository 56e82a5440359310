"""Whole decisions for an export: those of some teams, in batches, each with its texts, its history and the names in it.

However many there are, each batch asks the same few questions; who reads one after the other holds one batch at a time.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from sqlmodel import col, func, select

from bot.rules.decisions import Change, Decision, Phase, Story, named
from bot.rules.teams import Team
from storage import workspaces
from storage.decisions.keeping import find_all_versions, load
from storage.decisions.rows import DecisionRow
from storage.engine import Tx
from storage.history import find_all_changes

BATCH = 200


def count_stories(tx: Tx, teams: Collection[int]) -> int:
    """How many decisions `find_stories` finds."""
    query = select(func.count()).where(
        col(DecisionRow.workspace) == tx.workspace,
        col(DecisionRow.team).in_(teams),
        col(DecisionRow.phase) != Phase.MISTAKE.value,
    )
    return tx.one(query) or 0


def find_stories(tx: Tx, teams: Sequence[Team]) -> Iterator[Story]:
    """All decisions of these teams but those that were logged by mistake, team by team, by their number."""
    names: dict[str, str] = {}
    asked: set[str] = set()
    for team in teams:
        for decisions in _batches(tx, team.id):
            texts = find_all_versions(tx, [one.number for one in decisions])
            changes = find_all_changes(tx, [one.ref for one in decisions])
            names |= _names(tx, decisions, changes, asked)
            for one in decisions:
                yield Story(
                    decision=one,
                    versions=tuple(texts.get(one.number, ())),
                    changes=tuple(changes[one.ref]),
                    team=team,
                    names=names,
                )


def _batches(tx: Tx, team: int) -> Iterator[list[Decision]]:
    last = 0
    while True:
        query = tx.rows(DecisionRow).where(
            DecisionRow.team == team, DecisionRow.number > last, col(DecisionRow.phase) != Phase.MISTAKE.value
        )
        rows = tx.all(query.order_by(col(DecisionRow.number)).limit(BATCH))
        if not rows:
            return
        last = rows[-1].number
        yield load(tx, rows)


def _names(
    tx: Tx, decisions: Sequence[Decision], changes: Mapping[str, Sequence[Change]], asked: set[str]
) -> dict[str, str]:
    """Names that nobody asked for before. That of a private channel stays with those who are in it."""
    people: set[str] = set()
    channels: set[str] = set()
    for one in decisions:
        of_people, of_channels = named(one, changes[one.ref])
        people |= of_people - asked
        channels |= of_channels - asked
    asked |= people | channels
    found = {person.id: person.name for person, _ in workspaces.find_people(tx, people).values()}
    known = (channel for channel, _ in workspaces.find_channels(tx, channels).values())
    return found | {one.id: f"#{one.name}" for one in known if not one.private and one.name}
