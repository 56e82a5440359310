"""Launches with their checklists, as a search reads them."""

from collections.abc import Collection

from bot.rules.launches.texts import doc
from bot.rules.texts import Doc
from storage.engine import Tx
from storage.launches.finding import NUMBERED
from storage.launches.keeping import load


def find_docs(tx: Tx, numbers: Collection[int]) -> list[Doc]:
    """Of these those that are there."""
    return [doc(one) for one in load(tx, tx.find(NUMBERED, numbers=list(numbers)))]
