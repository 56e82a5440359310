"""Decisions with all that was said to them, as a search reads them."""

from collections.abc import Collection

from sqlalchemy import bindparam

from bot.rules.decisions.texts import doc
from bot.rules.texts import Doc
from storage.decisions.keeping import load
from storage.decisions.rows import DecisionRow
from storage.engine import Tx
from storage.statements import Query, table_of

NUMBERED = Query(DecisionRow, table_of(DecisionRow).c.number.in_(bindparam("numbers", expanding=True)))


def find_docs(tx: Tx, numbers: Collection[int]) -> list[Doc]:
    """Of these those that are there, without what was logged by mistake."""
    found = load(tx, tx.find(NUMBERED, numbers=list(numbers)))
    return [doc(one) for one in found if not one.is_mistake]
