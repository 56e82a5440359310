"""The row of decisions."""

from handlers import decisions
from handlers.registry.row import Command, Ritual, Shortcut

ROW = Ritual(
    name="decisions",
    commands={
        "decide": Command(
            handle=decisions.on_decide,
            usage="Pick the queue @ana fri | D-14 | list [mine|overdue|decided|all] [words, who] | export | help",
            does="log a decision with one named approver, or show one",
        )
    },
    shortcuts={
        "decisions.log": Shortcut(handle=decisions.on_log, name="Log a decision", does="Name who decides, and by when"),
        "decisions.log_message": Shortcut(
            handle=decisions.on_log_message,
            name="Log as decision",
            does="Ask for a decision with this message as its context",
            type="message",
        ),
    },
    actions={
        "decisions.clear": decisions.on_page,
        "decisions.decide": decisions.on_decide_pressed,
        "decisions.filter": decisions.on_filter_pressed,
        "decisions.next": decisions.on_page,
        "decisions.previous": decisions.on_page,
        "decisions.fair": decisions.on_fair,
        "decisions.input": decisions.on_input,
        "decisions.menu": decisions.on_menu,
        "decisions.move": decisions.on_move,
        "decisions.not_my_view": decisions.on_not_my_view,
        "decisions.export": decisions.on_export_pressed,
        "decisions.escalate": decisions.on_escalate,
        "decisions.resolve": decisions.on_resolve,
        "decisions.resubmit": decisions.on_resubmit_pressed,
        "decisions.history": decisions.on_history,
        "decisions.entry": decisions.on_entry,
        "decisions.versions": decisions.on_versions,
        "decisions.show_all": decisions.on_show_all,
        "decisions.turn_back": decisions.on_turn,
        "decisions.turn_on": decisions.on_turn,
        "decisions.commit": decisions.on_commit,
        "decisions.reopen": decisions.on_reopen,
        "decisions.answer_reopening": decisions.on_answer_pressed,
        "decisions.review": decisions.on_review,
        "decisions.move_review": decisions.on_move_review,
        "decisions.show": decisions.on_show,
        "decisions.snooze": decisions.on_snooze,
        "decisions.withdraw": decisions.on_withdraw,
    },
    views={
        "decisions.delegated": decisions.on_delegated,
        "decisions.edited": decisions.on_edited,
        "decisions.escalated": decisions.on_escalated,
        "decisions.filtered": decisions.on_filtered,
        "decisions.form": decisions.on_form,
        "decisions.inputting": decisions.on_inputting,
        "decisions.moved": decisions.on_moved,
        "decisions.reassigned": decisions.on_reassigned,
        "decisions.resolving": decisions.on_resolving,
        "decisions.resubmitted": decisions.on_resubmitted,
        "decisions.verdict": decisions.on_verdict,
        "decisions.withdrawn": decisions.on_withdrawn,
        "decisions.reopening": decisions.on_reopening,
        "decisions.reopening_answered": decisions.on_reopening_answered,
        "decisions.reviewing": decisions.on_reviewing,
        "decisions.review_moved": decisions.on_review_moved,
    },
    files={"decisions.export": decisions.make_export},
    rings={"D": decisions.ring},
)
