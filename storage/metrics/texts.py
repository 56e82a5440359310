"""Metrics, as a search reads them."""

from collections.abc import Collection

from bot.rules.metrics.texts import doc
from bot.rules.texts import Doc
from storage.engine import Tx
from storage.metrics.asking import NUMBERED
from storage.metrics.rows import MetricRow


def find_docs(tx: Tx, numbers: Collection[int]) -> list[Doc]:
    """Of these those that are there."""
    return [doc(MetricRow.read(row)) for row in tx.find(NUMBERED, numbers=list(numbers))]
