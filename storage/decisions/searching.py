"""Decisions that have all these words and people, by their terms; in the list of one's own, in any of three roles."""

from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import bindparam

from bot.rules.decisions import Listing
from bot.rules.decisions import Query as Wanted
from bot.rules.lists import person_term
from storage import terms
from storage.decisions.rows import DecisionRow, TermRow
from storage.engine import Tx
from storage.statements import table_of
from storage.terms import Asked, Index

_DECISIONS = table_of(DecisionRow).c
INDEX = Index(terms=TermRow, record="decision", records=DecisionRow)
OVERDUE = _DECISIONS.due < bindparam("now")
DELEGATED = _DECISIONS.delegate_until > bindparam("now")


def ask(tx: Tx, query: Wanted, teams: Collection[int], phases: Sequence[str], wanted: Sequence[str]) -> Iterator[Asked]:
    """What together finds their numbers: a query for each team and phase, and each role that belongs to the list."""
    overdue = (OVERDUE,) if query.listing is Listing.OVERDUE else ()
    for role in ("approver", "driver", "delegate") if query.listing is Listing.MINE else (None,):
        own = [person_term(role, query.me)] if role else []
        rest = (*overdue, *((DELEGATED,) if role == "delegate" else ()))
        yield from terms.ask(tx, INDEX, teams, phases, [*wanted, *own], words=query.words, rest=rest)
