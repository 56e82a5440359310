"""Metrics: typed in or fetched, and always with their change, their source and their age."""

from handlers.metrics.adding import on_add, on_adding, on_chosen
from handlers.metrics.editing import on_edit, on_edited
from handlers.metrics.fetched import keep_fetched, queue_fetch
from handlers.metrics.fetching_now import on_fetch_now
from handlers.metrics.held import HOLDS
from handlers.metrics.picturing import on_show, sketch_series
from handlers.metrics.reading import on_entry, on_history, on_turn
from handlers.metrics.reminding import on_not_now, on_type_in_several, on_typed_several, ring_metrics
from handlers.metrics.retiring import on_bring_back, on_retire, on_retired
from handlers.metrics.showing import on_list_pressed
from handlers.metrics.talking import on_metric
from handlers.metrics.testing import on_test
from handlers.metrics.typing_in import on_type_in, on_typed

__all__ = [
    "HOLDS",
    "keep_fetched",
    "on_add",
    "on_adding",
    "on_bring_back",
    "on_chosen",
    "on_edit",
    "on_edited",
    "on_entry",
    "on_fetch_now",
    "on_history",
    "on_list_pressed",
    "on_metric",
    "on_not_now",
    "on_retire",
    "on_retired",
    "on_show",
    "on_test",
    "on_turn",
    "on_type_in",
    "on_type_in_several",
    "on_typed",
    "on_typed_several",
    "queue_fetch",
    "ring_metrics",
    "sketch_series",
]
