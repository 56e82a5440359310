"""The row of metrics."""

from bot.rules import teams as team_rules
from handlers import metrics
from handlers.registry.row import Command, Post, Ritual

ROW = Ritual(
    name="metrics",
    holds=metrics.HOLDS,
    commands={
        "metric": Command(
            handle=metrics.on_metric,
            usage="WAU 12430 | WAU | list [all] | help",
            does="keep the numbers that matter: value, change, target, source and age",
        )
    },
    posts={
        "metrics.fetch": Post(
            title="Metrics from their sources",
            rhythm=team_rules.fetch_rhythm,
            lateness=team_rules.NOTE_LATENESS,
            queue=metrics.queue_fetch,
        )
    },
    fetched=metrics.keep_fetched,
    actions={
        "metrics.add": metrics.on_add,
        "metrics.adding_team": metrics.on_chosen,
        "metrics.source": metrics.on_chosen,
        "metrics.test": metrics.on_test,
        "metrics.show": metrics.on_show,
        "metrics.list": metrics.on_list_pressed,
        "metrics.fetch_now": metrics.on_fetch_now,
        "metrics.type_in": metrics.on_type_in,
        "metrics.type_in_several": metrics.on_type_in_several,
        "metrics.not_now": metrics.on_not_now,
        "metrics.edit": metrics.on_edit,
        "metrics.retire": metrics.on_retire,
        "metrics.bring_back": metrics.on_bring_back,
        "metrics.history": metrics.on_history,
        "metrics.entry": metrics.on_entry,
        "metrics.turn_back": metrics.on_turn,
        "metrics.turn_on": metrics.on_turn,
    },
    views={
        "metrics.adding": metrics.on_adding,
        "metrics.edited": metrics.on_edited,
        "metrics.typed": metrics.on_typed,
        "metrics.typed_several": metrics.on_typed_several,
        "metrics.retired": metrics.on_retired,
    },
    pictures={"metrics.series": metrics.sketch_series},
    rings={"metrics": metrics.ring_metrics},
)
