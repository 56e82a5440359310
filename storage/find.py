"""Looking through all records at once, of every ritual, in the teams that somebody may see.

What is found by its terms is read whole and looked at again: a record that has changed, words next to each other, and
words longer than a term are judged by what it says now.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from bot.rules import find as rules
from bot.rules.find import LAST_PAGE, Match, Query
from bot.rules.lists import PAGE
from bot.rules.texts import Doc, Kind
from storage import texts, workspaces
from storage.bets.texts import find_docs as find_bets
from storage.decisions.texts import find_docs as find_decisions
from storage.engine import Tx
from storage.launches.texts import find_docs as find_launches
from storage.metrics.texts import find_docs as find_metrics
from storage.notes.texts import find_docs as find_notes
from storage.texts import Place

MOST_READ = 250
"""So many records are read for one page at most; nearly all that is found by its terms is meant."""
READERS = {
    Kind.DECISION: find_decisions,
    Kind.BET: find_bets,
    Kind.LAUNCH: find_launches,
    Kind.METRIC: find_metrics,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of what was found; `more` when another one follows. `cut`: not all that may be meant was read."""

    matches: tuple[Match, ...]
    number: int
    more: bool
    cut: bool = False


def find_page(tx: Tx, query: Query, teams: Collection[int], *, number: int = 1) -> Page:
    """A page of what somebody looks for, in these teams alone.

    First what is called so, by its number or all of its name; then what has all of it, open ones before closed ones,
    of each the newest first. There is none after LAST_PAGE, so that the cost of a page is bounded.
    """
    number = min(number, LAST_PAGE)
    kinds = [query.kind] if query.kind is not None else list(Kind)
    wanted = [team for team in teams if query.team in {None, team}]
    query = rules.with_people(query, workspaces.find_everybody(tx))
    exact = list({_key(one.doc): one for one in _called(tx, query, wanted, kinds)}.values())
    last = number * PAGE + 1
    found, cut = _found(tx, query, wanted, kinds, last, {_key(one.doc) for one in exact})
    every = [*exact, *found]
    return Page(
        matches=tuple(every[(number - 1) * PAGE : number * PAGE]), number=number, more=len(every) >= last, cut=cut
    )


def _called(tx: Tx, query: Query, teams: Sequence[int], kinds: Sequence[Kind]) -> Iterator[Match]:
    """What is meant by all that was typed: a number, or a whole name."""
    if query.number is not None and query.number[0] in kinds:
        kind, number = query.number
        yield from (Match(doc=one) for one in READERS[kind](tx, [number]) if one.team in teams)
    named = texts.find(tx, [(query.name,)], teams, kinds, most=PAGE)
    yield from (Match(doc=one) for one in _read(tx, named, teams) if rules.is_called(query, one))


def _found(
    tx: Tx, query: Query, teams: Sequence[int], kinds: Sequence[Kind], most: int, known: set[tuple[Kind, int, int]]
) -> tuple[list[Match], bool]:
    """So many of what has all of it, and whether some of what may be meant was not read."""
    wanted, matches, step = rules.looked_up(query), list[Match](), min(most + PAGE, MOST_READ)
    for skip in range(0, MOST_READ, step):
        places = texts.find(tx, wanted, teams, kinds, most=step, skip=skip)
        for doc in _read(tx, places, teams):
            if _key(doc) not in known and (match := rules.match(query, doc)) is not None:
                known.add(_key(doc))
                matches.append(match)
        if len(matches) >= most or len(places) < step:
            return matches[:most], False
    return matches, True


def _key(doc: Doc) -> tuple[Kind, int, int]:
    return doc.kind, doc.number, doc.team


def _read(tx: Tx, places: Sequence[Place], teams: Collection[int]) -> list[Doc]:
    """What stands there, in that order, read anew; of these teams alone, wherever it was found."""
    found = dict[tuple[Kind, int, int], Doc]()
    for kind, read in READERS.items():
        if numbers := [one.number for one in places if one.kind == kind]:
            found |= {_key(one): one for one in read(tx, numbers)}
    for team in {one.team for one in places if one.kind == Kind.NOTE}:
        numbers = [one.number for one in places if (one.kind, one.team) == (Kind.NOTE, team)]
        found |= {_key(one): one for one in find_notes(tx, team, numbers)}
    keys = dict.fromkeys(one.key for one in places)
    return [found[key] for key in keys if key in found and found[key].team in teams]
