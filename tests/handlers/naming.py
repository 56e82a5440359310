"""Every place in a request where the number of something goes in: each command, button and form, with what it may name.

A new command, action, view or shortcut of the registry has to be given its line here, or test_strangers fails.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from bot.rules.home import Section
from bot.rules.texts import Kind
from tests.handlers.strangers import COMMON, Target
from tests.handlers.trying import Facts, at, conversations, day, option, text, user

Many = Callable[[Target], Sequence[Facts]]


# --- commands: what is typed after the word --------------------------------------------------------------------------


def _typed(*lines: str) -> Callable[[Target], Sequence[str]]:
    def of(target: Target) -> Sequence[str]:
        return [line for one in lines for line in _written(one, target)]

    return of


def _written(line: str, target: Target) -> Iterator[str]:
    """For what is open and for what is settled; once where that is the same."""
    both = zip(target.decisions, target.bets, target.launches, strict=True)
    words = {"channel": target.channel, "week": target.week, "metric": target.name}
    yield from dict.fromkeys(line.format(d=d, b=b, l=number, **words) for d, b, number in both)


COMMANDS: Mapping[str, Callable[[Target], Sequence[str]]] = {
    "rituals": _typed(
        *("setup", "status", "pause", "pause until 2026-12-01", "resume", "remove", "help", "nonsense"),
        *(f"find {COMMON}", f'find "{COMMON}"', "find D-{d}", "find B-{b}", "find L-{l}", "find {metric}", "find"),
        *("export", "mydata", "erase", "retention"),
    ),
    "decide": _typed(
        *("", "D-{d}", "d{d}", "{d}", "help", "list", "list mine", "list overdue", "list decided", "list all"),
        *(f"list all {COMMON}", f"{COMMON} by fri", "export", "export csv", "export json", "export adr"),
    ),
    "bet": _typed(
        *("", "B-{b}", "{b}", "B-{b} 20", "B-{b} 20 late", "{b} 20", f"{COMMON} 20", "list", "list all", "list stale"),
        *(f"list all {COMMON}", "list mine", "hill", "record", "record all", "help"),
    ),
    "launch": _typed(
        *("", "L-{l}", "{l}", "list", "list all", f"list all {COMMON}", "list launched", "list mine", "template"),
        *("export", "export csv", "export json", f"{COMMON} 2026-12-08", "help"),
    ),
    "metric": _typed("", "{metric}", "{metric} 6", COMMON, f"{COMMON} 6", "list", "list all", "help"),
    "weekly": _typed(
        *("", "{week}", "last", "list", "export", "export csv", "help", "follow <#{channel}|x>", "follow {channel}"),
        "unfollow <#{channel}|x>",
    ),
}


# --- buttons: what each carries --------------------------------------------------------------------------------------


def _of(numbers: str, name: str, *more: Facts) -> Many:
    """Both records of a kind by this `name`, with each of these beside it."""

    def of(target: Target) -> Sequence[Facts]:
        common = {"v": 1, "seen": 1, "at": 0, "team": target.team, "health": "on track", "confidence": 80}
        return [{**common, **one, name: number} for number in getattr(target, numbers) for one in more or ({},)]

    return of


def _each(*names: str, of: Many) -> Iterator[tuple[str, Many]]:
    return ((name, of) for name in names)


def _of_team(*more: Facts) -> Many:
    def of(target: Target) -> Sequence[Facts]:
        common = {"team": target.team, "week": target.week, "v": 1, "seen": 1, "at": 1}
        return [{**common, **one} for one in more or ({},)]

    return of


def _nothing(_: Target) -> Sequence[Facts]:
    """It names nothing: who presses it is shown their own."""
    return [{}]


def _do(*does: str, **more: Any) -> tuple[Facts, ...]:
    return tuple({"do": one} | more for one in does)


def _turns(*pages: str) -> tuple[Facts, ...]:
    return tuple({"what": one, "n": 1, "at": turn} for one in pages for turn in (0, 1))


def _list_of(*lists: str) -> Many:
    """A page of one team's list, and of all, by words that are in the secrets, and by whom they may be."""

    def of(target: Target) -> Sequence[Facts]:
        of_team: list[Facts] = [{"list": one, "team": target.team} for one in lists]
        narrowed: list[Facts] = [
            {"list": "all", "words": COMMON},
            {"list": "all", "team": target.team, "words": COMMON, "page": 1},
        ]
        return [*of_team, *narrowed, {"list": "all", "team": target.team, "page": 2}]

    return of


DECISION = "decisions", "number"
BET, LAUNCH, METRIC = ("bets", "id"), ("launches", "id"), ("metrics", "id")
ITEM = {"item": 1}
FORMATS = ("csv", "json", "md", "adr")


def _formats(_: Target) -> Sequence[Facts]:
    return [{"format": one} for one in FORMATS]


def _letters(target: Target) -> Sequence[Facts]:
    return [{"id": target.letter}]


def _gone(target: Target) -> Sequence[Facts]:
    """What Ben held, as others were told it."""
    about = {"person": "U1", "at": "2026-11-16T09:00:00+00:00", "told": "U2"}
    of_decisions = (f"decisions approver {target.decisions[0]} 0", f"decisions reopening {target.decisions[1]} 1")
    keys = (*of_decisions, f"bets bet owner {target.bets[0]} 0")
    return [about, *({**about, "key": one} for one in keys)]


def _sought(target: Target) -> Sequence[Facts]:
    every: list[Facts] = [{"words": COMMON}, {"words": COMMON, "team": target.team}, {"words": COMMON, "page": 2}]
    return [*every, *({"words": COMMON, "kind": one.value, "team": target.team} for one in Kind)]


ACTIONS: Mapping[str, Many] = dict(
    [
        *_each("teams.set_up", "teams.choose", "export.my_data", "decisions.log", of=_nothing),
        *_each("teams.change", "teams.status", "teams.history", "notes.preview", "notes.history", of=_of_team()),
        *_each("teams.entry", "notes.entry", of=_of_team({"n": 1})),
        *_each("teams.turn_back", "teams.turn_on", of=_of_team(*_turns("history", "entry", "template", "followers"))),
        *_each("notes.turn_back", "notes.turn_on", of=_of_team(*_turns("history", "entry"))),
        *_each("teams.reassign", "teams.reassign_all", of=_gone),
        *_each("teams.erase", "teams.erase_back", "teams.erase_look", "teams.erase_named", of=_nothing),
        *_each("teams.retention_change", "home.clear", "home.filter", "home.help", "home.look", of=_nothing),
        *_each("home.next", "home.previous", of=lambda _: [{"section": one, "page": 1} for one in Section]),
        *_each("find.open", "find.previous", "find.next", "find.filter", "find.clear", of=_sought),
        *_each("teams.try_again", "teams.it_is_there", of=_letters),
        *_each(
            *("decisions.clear", "decisions.filter", "decisions.next", "decisions.previous"),
            of=_list_of("all", "mine", "overdue", "decided"),
        ),
        *_each(
            *("decisions.decide", "decisions.input", "decisions.move", "decisions.escalate", "decisions.resubmit"),
            *("decisions.history", "decisions.versions", "decisions.show_all", "decisions.commit", "decisions.reopen"),
            *("decisions.review", "decisions.move_review", "decisions.show", "decisions.withdraw"),
            of=_of(*DECISION),
        ),
        *_each("decisions.fair", "decisions.not_my_view", "decisions.resolve", of=_of(*DECISION, {"input": 1})),
        *_each("decisions.entry", "decisions.answer_reopening", of=_of(*DECISION, {"n": 1})),
        *_each(
            "decisions.turn_back",
            "decisions.turn_on",
            of=_of(*DECISION, *_turns("history", "entry", "versions", "whole")),
        ),
        *_each(
            "decisions.menu",
            of=_of(*DECISION, *_do("edit", "move", "reassign", "delegate", "withdraw", "review", "move_review")),
        ),
        *_each("decisions.snooze", of=_of(*DECISION, {"nap": "1 hour"}, {"nap": "until due"})),
        *_each("decisions.export", "launches.export", "notes.export", of=_formats),
        *_each(
            "bets.clear", "bets.filter", "bets.next", "bets.previous", of=_list_of("all", "mine", "stale", "closed")
        ),
        *_each("bets.place", "bets.placing_team", "bets.placing_work", of=_of_team({"line": f"{COMMON} by 1 May"})),
        *_each("bets.choose", of=_of(*BET, {"confidence": "20", "reason": "late"})),
        *_each("bets.no_change", of=_of(*BET, {"on": "2026-11-16T09:00:00+00:00"})),
        *_each("bets.update", "bets.close", "bets.reopen", "bets.history", "bets.show_all", of=_of(*BET)),
        *_each("bets.unblock", of=_of(*BET, {"blocker": 1})),
        *_each("bets.hill", "bets.record", of=_of_team()),
        *_each("bets.show", of=_of("bets", "number")),
        *_each("bets.menu", of=_of(*BET, *_do("edit", "mistake"))),
        *_each("bets.entry", of=_of(*BET, {"n": 1})),
        *_each("bets.turn_back", "bets.turn_on", of=_of(*BET, *_turns("history", "entry", "all"))),
        *_each(
            *("launches.clear", "launches.filter", "launches.next", "launches.previous"),
            of=_list_of("all", "mine", "launched"),
        ),
        *_each("launches.tick", "launches.untick", "launches.help", of=_of(*LAUNCH, ITEM, {"item": 2})),
        *_each(
            *("launches.tick_several", "launches.add_item", "launches.show_all", "launches.items_back"),
            *("launches.items_on", "launches.gate", "launches.gate_no_go", "launches.gate_verdict"),
            *("launches.escalate", "launches.launched", "launches.move", "launches.cancel", "launches.show"),
            *("launches.history", "launches.read_all"),
            of=_of(*LAUNCH),
        ),
        *_each(
            "launches.item",
            of=_of(*LAUNCH, *_do("tick", "untick", "waive", "unwaive", "assign", "help", "review", **ITEM)),
        ),
        *_each("launches.snooze", of=_of(*LAUNCH, {"nap": "1 hour"}, {"nap": "until due"})),
        *_each(
            "launches.menu",
            of=_of(*LAUNCH, *_do("edit", "move", "cancel", "reassign", "delegate", "roll_back", "launched", "review")),
        ),
        *_each("launches.review", of=_of(*LAUNCH, ITEM, {"item": 12})),
        *_each("launches.entry", of=_of(*LAUNCH, {"n": 1})),
        *_each("launches.turn_back", "launches.turn_on", of=_of(*LAUNCH, *_turns("history", "entry", "all"))),
        *_each(
            *("launches.plan_pressed", "launches.planning_team", "launches.planning_day", "launches.pick_allowed"),
            of=_of_team({"day": "2026-12-08"}),
        ),
        *_each(
            *("launches.template_pressed", "launches.template_team", "launches.template_back"),
            *("launches.template_add", "launches.template_export", "launches.template_import"),
            "launches.template_usual",
            of=_of_team({"at": 0}),
        ),
        *_each("launches.template_item", of=_of_team(*_do("edit", "up", "remove", at=0))),
        *_each("launches.not_now", of=_of_team({"at": "2026-11-20T09:30:00+00:00"})),
        *_each(
            "metrics.add", "metrics.adding_team", "metrics.source", "metrics.test", of=_of(*METRIC, {"name": COMMON})
        ),
        *_each("metrics.list", of=_of_team({"every": True}, {"every": False})),
        *_each(
            *("metrics.show", "metrics.fetch_now", "metrics.type_in", "metrics.edit", "metrics.retire"),
            *("metrics.bring_back", "metrics.history"),
            of=_of(*METRIC),
        ),
        *_each(
            *("metrics.type_in_several", "metrics.not_now"),
            of=lambda target: [{"at": "2026-11-20T09:30:00+00:00", "first": one} for one in target.metrics],
        ),
        *_each("metrics.entry", of=_of(*METRIC, {"n": 1})),
        *_each("metrics.turn_back", "metrics.turn_on", of=_of(*METRIC, *_turns("history", "entry"))),
        *_each(
            *("notes.edit", "notes.edit_back", "notes.edit_on", "notes.hold", "notes.hold_on", "notes.post_now"),
            *(
                "notes.skip",
                "notes.full",
                "notes.full_back",
                "notes.full_on",
                "notes.past",
                "notes.list",
                "notes.newer",
            ),
            *("notes.older", "notes.versions", "notes.versions_back", "notes.versions_on", "notes.correct"),
            *("notes.correcting", "notes.followers"),
            of=_of_team({"page": 1}, {"week": "last"}),
        ),
        *_each("notes.version", of=_of_team({"version": 1}, {"version": 2})),
        *_each(
            "notes.line",
            of=lambda target: [
                {"team": target.team, "week": target.week, "do": do, "key": f"bet B-{one}", "part": "bets"}
                for do in ("hide", "up", "top", "show")
                for one in target.bets
            ],
        ),
    ]
)


# --- forms: what each carries, and what is chosen in it --------------------------------------------------------------


def entered(target: Target, me: Any) -> Facts:
    """What is in a form, so that it could be taken: each choice names what is the target's. Ana and Ben are known."""
    team, person = str(target.team), user(me)
    texts = ("name", "title", "what", "text", "why", "cause", "evidence", "reason", "rationale", "value", "words")
    days = ("due", "date", "due_day", "day", "review_day", "from_day", "until_day")
    people = ("owner", "driver", "approver", "delegate", "to", "note_owner", "blocker_owner")
    return {
        **{one: text("5") for one in (*texts, "happened", "lesson", "learned", "wording", "help", "feedback", "yaml")},
        **{one: day("2026-12-09") for one in days},
        **{one: at("10:00") for one in ("time", "due_time", "from_time", "until_time")},
        **dict.fromkeys(people, person),
        "team": option(team),
        "zone": text("UTC"),
        "confidence": text("20"),
        "bet": option(str(target.bets[0])),
        "blocker": text("5"),
        "list": option("all"),
        "verdict": option("approved"),
        "kind": option("concern"),
        "outcome": option("accepted"),
        "ending": option("stopped"),
        "phase": option("after"),
        "trade": option("scope cut"),
        "adopted": option("yes"),
        "good": option("up"),
        "role": option(f"NSM instead {target.metrics[0]}"),
        "source": option("typed in"),
        "line": option(f"bet B-{target.bets[0]}"),
        "item": option("1"),
        "before_1": {"selected_options": [{"value": "1"}]},
        "followers": conversations(target.channel),
        "informed_channels": conversations(target.channel),
    }


def _filters(target: Target) -> Sequence[Facts]:
    return [{"team": target.team}, {}]


def _hands(numbers: str, name: str) -> Many:
    return _of(numbers, name, {"approver": "U1", "driver": "U1", "owner": "U1", "delegation": None, "due": ""})


VIEWS: Mapping[str, Many] = dict(
    [
        *_each("teams.settings", of=lambda target: [{"channel": target.channel, "seen": seen} for seen in (0, 1)]),
        *_each("decisions.filtered", "bets.filtered", "launches.filtered", "home.filtered", of=_filters),
        *_each("find.asked", of=_sought),
        *_each("export.asked", "teams.chosen", "teams.erase_form", "teams.retention", of=_nothing),
        *_each("teams.removed", of=_of_team()),
        *_each("teams.reassigned", "teams.reassigned_all", of=_gone),
        *_each("decisions.form", "bets.placing", "launches.plan", "metrics.adding", of=_of_team()),
        *_each("decisions.delegated", "decisions.reassigned", "decisions.moved", of=_hands(*DECISION)),
        *_each(
            *("decisions.edited", "decisions.escalated", "decisions.resubmitted", "decisions.verdict"),
            *("decisions.withdrawn", "decisions.reopening", "decisions.reviewing", "decisions.review_moved"),
            of=_of(*DECISION),
        ),
        *_each("decisions.inputting", "decisions.resolving", of=_of(*DECISION, {"input": 1})),
        *_each("decisions.reopening_answered", of=_of(*DECISION, {"n": 1})),
        *_each("bets.choosing", "bets.blocking", of=_nothing),
        *_each("bets.updating", "bets.edited", "bets.mistaken", "bets.closing", "bets.reopening", of=_of(*BET)),
        *_each("launches.delegated", "launches.reassigned", of=_hands(*LAUNCH)),
        *_each(
            *("launches.edited", "launches.tick_several", "launches.gate", "launches.escalated", "launches.move"),
            *("launches.cancel", "launches.roll_back", "launches.add_item"),
            of=_of(*LAUNCH),
        ),
        *_each(
            *("launches.tick", "launches.untick", "launches.waive", "launches.unwaive", "launches.assign"),
            *("launches.help", "launches.review"),
            of=_of(*LAUNCH, ITEM, {"item": 2, "list": "V1"}),
        ),
        *_each("launches.tick_chosen", of=_of(*LAUNCH, {"seen": [[1, 1], [3, 1]]})),
        *_each(
            *("launches.template_item", "launches.template_import", "launches.template_apply"),
            of=_of_team({"at": 0, "step": "1"}),
        ),
        *_each("metrics.edited", "metrics.typed", "metrics.retired", of=_of(*METRIC)),
        *_each(
            "metrics.typed_several",
            of=lambda target: [{"seen": [[one, ""] for one in target.metrics], "at": "2026-11-20T09:30:00+00:00"}],
        ),
        *_each("notes.corrected", "notes.followed", of=_of_team({"key": "owner", "shown": []})),
        *_each(
            *("notes.edit", "notes.hold", "notes.skip"),
            of=_of_team({"was": ""}),
        ),
        *_each(
            "notes.hide",
            of=lambda target: [
                {"team": target.team, "week": target.week, "key": f"bet B-{one}", "form": "V1", "block": "words"}
                for one in target.bets
            ],
        ),
    ]
)

SHORTCUTS = {"decisions.log", "decisions.log_message", "bets.update", "bets.block_message"}
"""They carry no number; a message's carry the channel that it is in."""
