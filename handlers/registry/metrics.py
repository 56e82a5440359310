"""The row of metrics."""

from handlers import metrics
from handlers.registry.row import Command, Ritual

ROW = Ritual(
    name="metrics",
    commands={
        "metric": Command(
            handle=metrics.on_metric,
            usage="WAU 12430 | WAU | list | help",
            does="keep the numbers that matter: value, change, target, source and age",
        )
    },
)
