"""THE TABLE: which ritual answers to which command, click, modal, shortcut, event and due slot.

Help, the Slack app manifest, the routing and the clock are made from it; there is no second list.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from bot.messages import errors
from bot.rules import teams as team_rules
from bot.rules.calendar import Daily, Slot, Weekly
from bot.rules.teams import Team
from handlers import bets, decisions, launches, notes, teams
from handlers.calls import Answer, Call
from handlers.delivery.pictures import Sketch
from handlers.delivery.uploads import Make
from handlers.deps import CommandHelp, Deps, Scheduled
from storage.engine import Tx

Handler = Callable[[Call, Deps], Awaitable[Answer]]
Queue = Callable[[Tx, Team, Slot, datetime, bool], str]
Ring = Callable[[Tx, str, datetime], None]
"""Look at this one now: say what is due, and set its next alarm, which lies ahead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A slash command: `usage` is how it is typed, after the word; `does` is one line for people."""

    handle: Handler
    usage: str
    does: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """A shortcut: what Slack's menu shows, at most 24 characters. It is in the menu of a message, or of everywhere."""

    handle: Handler
    name: str
    does: str
    type: Literal["global", "message"] = "global"


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Something the clock posts. `queue` puts it into the outbox and answers with what became of the slot.

    `lateness`: how late it may still be posted. `owner` is told when it was too late, where there is one to tell.
    """

    title: str
    rhythm: Callable[[Team], Weekly | Daily]
    lateness: timedelta
    queue: Queue
    owner: Callable[[Team], str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ritual:
    """One row of the grid: its file has this name in every folder.

    `files` make what is sent as a file, `pictures` read what is drawn.
    """

    name: str
    commands: Mapping[str, Command] = field(default_factory=dict)
    actions: Mapping[str, Handler] = field(default_factory=dict)
    views: Mapping[str, Handler] = field(default_factory=dict)
    shortcuts: Mapping[str, Shortcut] = field(default_factory=dict)
    events: Mapping[str, Handler] = field(default_factory=dict)
    posts: Mapping[str, Post] = field(default_factory=dict)
    files: Mapping[str, Make] = field(default_factory=dict)
    pictures: Mapping[str, Sketch] = field(default_factory=dict)
    rings: Mapping[str, Ring] = field(default_factory=dict)
    """By the letter of its records, such as the D of D-14, or by what is asked of a person: check-in-U7."""


RITUALS = (
    Ritual(
        name="teams",
        commands={
            "rituals": Command(
                handle=teams.on_rituals,
                usage="setup | status | pause until 2026-12-01 | resume | help",
                does="set this channel up, see what is posted when, pause it",
            )
        },
        actions={
            errors.SET_UP: teams.on_set_up,
            "teams.try_again": teams.on_try_again,
            "teams.it_is_there": teams.on_it_is_there,
        },
        views={"teams.settings": teams.on_settings},
        events={
            "member_joined_channel": teams.on_joined,
            "member_left_channel": teams.on_left,
            "user_change": teams.on_person_changed,
        },
    ),
    Ritual(
        name="decisions",
        commands={
            "decide": Command(
                handle=decisions.on_decide,
                usage="Pick the queue @ana fri | D-14 | list [mine|overdue|decided|all] [words, who] | export | help",
                does="log a decision with one named approver, or show one",
            )
        },
        shortcuts={
            "decisions.log": Shortcut(
                handle=decisions.on_log, name="Log a decision", does="Name who decides, and by when"
            ),
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
    ),
    Ritual(
        name="bets",
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
    ),
    Ritual(
        name="launches",
        commands={
            "launch": Command(
                handle=launches.on_launch,
                usage="Mobile checkout 2026-12-08 | L-2 | list [mine|launched|all] [words] | export | template | help",
                does="plan a launch with its checklist and its go / no-go",
            )
        },
        actions={
            "launches.tick": launches.on_tick,
            "launches.untick": launches.on_untick,
            "launches.tick_several": launches.on_tick_several,
            "launches.add_item": launches.on_add_item,
            "launches.help": launches.on_help,
            "launches.show_all": launches.on_show_all,
            "launches.item": launches.on_item,
            "launches.items_back": launches.on_items_page,
            "launches.items_on": launches.on_items_page,
            "launches.gate": launches.on_gate,
            "launches.gate_no_go": launches.on_gate_chosen,
            "launches.gate_verdict": launches.on_gate_chosen,
            "launches.snooze": launches.on_snooze,
            "launches.escalate": launches.on_escalate,
            "launches.launched": launches.on_launched,
            "launches.menu": launches.on_menu,
            "launches.move": launches.on_move,
            "launches.cancel": launches.on_cancel,
            "launches.review": launches.on_review,
            "launches.plan_pressed": launches.on_plan_pressed,
            "launches.planning_team": launches.on_chosen,
            "launches.planning_day": launches.on_chosen,
            "launches.pick_allowed": launches.on_chosen,
            "launches.template_pressed": launches.on_template_pressed,
            "launches.template_team": launches.on_template_team,
            "launches.template_back": launches.on_template_back,
            "launches.template_add": launches.on_template_add,
            "launches.template_item": launches.on_template_item,
            "launches.template_export": launches.on_template_export,
            "launches.template_import": launches.on_template_import,
            "launches.template_usual": launches.on_template_usual,
            "launches.not_now": launches.on_not_now,
            "launches.clear": launches.on_page,
            "launches.filter": launches.on_filter_pressed,
            "launches.next": launches.on_page,
            "launches.previous": launches.on_page,
            "launches.show": launches.on_show,
            "launches.export": launches.on_export_pressed,
            "launches.history": launches.on_history,
            "launches.entry": launches.on_entry,
            "launches.read_all": launches.on_read_all,
            "launches.turn_back": launches.on_turn,
            "launches.turn_on": launches.on_turn,
        },
        views={
            "launches.filtered": launches.on_filtered,
            "launches.plan": launches.on_plan,
            "launches.edited": launches.on_edited,
            "launches.template_item": launches.on_template_saved,
            "launches.template_import": launches.on_template_imported,
            "launches.template_apply": launches.on_template_applied,
            "launches.tick": launches.on_ticked,
            "launches.untick": launches.on_unticked,
            "launches.waive": launches.on_waived,
            "launches.unwaive": launches.on_unwaived,
            "launches.tick_several": launches.on_several_chosen,
            "launches.tick_chosen": launches.on_ticked_several,
            "launches.assign": launches.on_assigned,
            "launches.help": launches.on_help_asked,
            "launches.add_item": launches.on_item_added,
            "launches.gate": launches.on_decided,
            "launches.delegated": launches.on_delegated,
            "launches.escalated": launches.on_escalated,
            "launches.reassigned": launches.on_reassigned,
            "launches.move": launches.on_moved,
            "launches.cancel": launches.on_cancelled,
            "launches.roll_back": launches.on_rolled_back,
            "launches.review": launches.on_reviewed,
        },
        posts={
            "launches.reminders": Post(
                title="Launch reminders",
                rhythm=team_rules.reminder_rhythm,
                lateness=team_rules.REMINDER_LATENESS,
                queue=launches.queue_reminders,
            )
        },
        files={"launches.export": launches.make_export, "launches.template": launches.make_template},
        rings={"L": launches.ring, "items": launches.ring_items},
    ),
    Ritual(
        name="notes",
        commands={
            "weekly": Command(
                handle=notes.on_weekly, usage="help", does="see the weekly note as it would be posted now, only for you"
            )
        },
        posts={
            "notes.draft": Post(
                title="Draft of the weekly note",
                rhythm=team_rules.draft_rhythm,
                lateness=team_rules.DRAFT_LATENESS,
                queue=notes.queue_draft,
            ),
            "notes.note": Post(
                title="Weekly note",
                rhythm=team_rules.note_rhythm,
                lateness=team_rules.NOTE_LATENESS,
                queue=notes.queue_note,
                owner=lambda team: team.settings.note_owner,
            ),
        },
    ),
)


class Registry:
    """The table, looked up by exact name: the hundredth action costs what the first did."""

    def __init__(self, rituals: tuple[Ritual, ...] = RITUALS) -> None:
        self.rituals = rituals
        self.commands = {name: one for ritual in rituals for name, one in ritual.commands.items()}
        self.shortcuts = {name: one for ritual in rituals for name, one in ritual.shortcuts.items()}
        self.posts = {name: one for ritual in rituals for name, one in ritual.posts.items()}
        self.files = {name: one for ritual in rituals for name, one in ritual.files.items()}
        self.pictures = {name: one for ritual in rituals for name, one in ritual.pictures.items()}
        self.rings = {letter: one for ritual in rituals for letter, one in ritual.rings.items()}
        self._handlers: dict[tuple[str, str], Handler] = {
            **{("command", name): one.handle for name, one in self.commands.items()},
            **{("shortcut", name): one.handle for name, one in self.shortcuts.items()},
            **{("action", name): one for ritual in rituals for name, one in ritual.actions.items()},
            **{("view", name): one for ritual in rituals for name, one in ritual.views.items()},
            **{("event", name): one for ritual in rituals for name, one in ritual.events.items()},
        }

    @property
    def events(self) -> list[str]:
        return sorted(name for kind, name in self._handlers if kind == "event")

    def find(self, kind: str, name: str) -> Handler | None:
        return self._handlers.get((kind, name))

    def help(self) -> list[CommandHelp]:
        return [
            CommandHelp(word=word, usage=f"{word} {one.usage}".strip(), does=one.does)
            for word, one in self.commands.items()
        ]

    def scheduled(self) -> list[Scheduled]:
        return [Scheduled(name=name, title=one.title, rhythm=one.rhythm) for name, one in self.posts.items()]
