"""The row of bets."""

from handlers import bets
from handlers.registry.row import Command, Ritual, Shortcut

ROW = Ritual(
    name="bets",
    holds=bets.HOLDS,
    commands={
        "bet": Command(
            handle=bets.on_bet,
            usage="Churn by 1 May | B-3 | B-3 70 waiting on legal | list [mine|stale|all] [words] | hill | record",
            does="place a bet, say how sure you are of it, see the open ones",
        )
    },
    actions={
        "bets.place": bets.on_place,
        "bets.placing_team": bets.on_chosen,
        "bets.placing_work": bets.on_chosen,
        "bets.choose": bets.on_choose,
        "bets.no_change": bets.on_no_change,
        "bets.update": bets.on_update,
        "bets.unblock": bets.on_unblock,
        "bets.hill": bets.on_hill,
        "bets.record": bets.on_record_pressed,
        "bets.clear": bets.on_page,
        "bets.filter": bets.on_filter_pressed,
        "bets.next": bets.on_page,
        "bets.previous": bets.on_page,
        "bets.show": bets.on_show,
        "bets.menu": bets.on_menu,
        "bets.close": bets.on_close,
        "bets.reopen": bets.on_reopen,
        "bets.history": bets.on_history,
        "bets.entry": bets.on_entry,
        "bets.show_all": bets.on_show_all,
        "bets.turn_back": bets.on_turn,
        "bets.turn_on": bets.on_turn,
    },
    pictures={
        "bets.calibration": bets.sketch_calibration,
        "bets.hill": bets.sketch_hill,
        "bets.trend": bets.sketch_trend,
    },
    views={
        "bets.placing": bets.on_placing,
        "bets.choosing": bets.on_choosing,
        "bets.updating": bets.on_updating,
        "bets.blocking": bets.on_blocking,
        "bets.edited": bets.on_edited,
        "bets.mistaken": bets.on_mistaken,
        "bets.closing": bets.on_closing,
        "bets.reopening": bets.on_reopening,
        "bets.filtered": bets.on_filtered,
    },
    shortcuts={
        "bets.update": Shortcut(
            handle=bets.on_choose, name="Update a bet", does="Say how a bet stands, in thirty seconds"
        ),
        "bets.block_message": Shortcut(
            handle=bets.on_block_message,
            name="Add as blocker",
            does="Say that this holds a bet up, and who can unblock it",
            type="message",
        ),
    },
    rings={"B": bets.ring, "check-in": bets.ring_check_in},
)
