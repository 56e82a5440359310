"""The forms of a decision and the reading of them: log it, resubmit it, answer it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.decisions import offers
from bot.messages.decisions.cards import body, decider
from bot.messages.forms import notice
from bot.messages.kit import Block, Filled
from bot.rules import calendar, decisions
from bot.rules.approval import Door, State
from bot.rules.decisions import Decision, Draft

DOORS = ((Door.TWO_WAY, "Two-way door: it can be taken back"), (Door.ONE_WAY, "One-way door: it can't be taken back"))
OPTIONS_LIMIT, TYPED_SHOWN = 3000, 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the approver filled in; `option` is the number of the one that they picked."""

    state: State
    option: int | None
    rationale: str
    conditions: str


def form(
    draft: Draft,
    *,
    due: datetime,
    zone: str,
    teams: Sequence[tuple[str, int]],
    metadata: Mapping[str, Any],
    due_typed: str = "",
    notices: Sequence[str] = (),
    zones_differ: bool = False,
) -> dict[str, Any]:
    """Log a decision. `due` is shown in the zone of the first team, and read in the zone of the chosen one.

    `due_typed` are the words that `due` was read from, and `notices` say what else to look at. Where `zones_differ`,
    the names of the teams carry them.
    """
    review = kit.day_input(
        "review_day", "Review on", value=draft.review_on, optional=True, hint="A one-way door: in 90 days if empty"
    )
    return kit.modal(
        "Log a decision",
        *notice(notices),
        *kit.team_input(teams),
        title_input(draft.title, focus=not draft.title),
        kit.person_input("approver", "Approver", value=draft.approver, hint="One person. Only they can decide."),
        *due_inputs(due, zone, due_typed, asked_in="the team's zone" if zones_differ else zone),
        kit.person_input("driver", "Driver", value=draft.driver),
        *question_inputs(draft),
        review,
        callback="decisions.form",
        metadata=metadata,
        submit="Log",
    )


def resubmit_form(
    decision: Decision,
    *,
    due: datetime,
    zone: str,
    metadata: Mapping[str, Any],
    entered: Draft | None = None,
    notice: Sequence[Block] = (),
) -> dict[str, Any]:
    """The driver's next version, with what the approver wants changed at the top; or what was entered already."""
    draft = entered or decisions.draft_of(decision)
    return kit.modal(
        "Resubmit",
        *notice,
        kit.section(f"{decider(decision)} asks:\n{kit.quote(decision.approval.rationale)}"),
        title_input(draft.title),
        *due_inputs(due, zone),
        *question_inputs(draft),
        callback="decisions.resubmitted",
        metadata=metadata,
        submit="Resubmit",
    )


def title_input(value: str, *, focus: bool = False) -> Block:
    return kit.text_input("title", "Title", value=value, limit=decisions.TITLE_LIMIT, focus=focus)


def due_inputs(due: datetime, zone: str, typed: str = "", *, asked_in: str = "") -> list[Block]:
    """A moment of the team: a day and a time, and the zone that it is in; `typed` are the words it was read from."""
    local = calendar.local(due, zone)
    read = f"“{kit.cut(typed, TYPED_SHOWN)}” is {calendar.moment_text(due, zone)}" if typed else None
    return [
        kit.day_input("due_day", "Due", value=local.date(), hint=read),
        kit.time_input("due_time", "Due at", value=local.time(), hint=f"Time in {asked_in or zone}"),
    ]


def question_inputs(draft: Draft) -> list[Block]:
    """What belongs to the question besides its title, and whom it concerns: first what has to be chosen."""
    doors = [(label, one.value) for one, label in DOORS]
    return [
        kit.select_input("door", "Reversible?", doors, value=draft.door.value),
        kit.divider(),
        kit.text_input(
            "context", "Context", value=draft.context, limit=decisions.CONTEXT_LIMIT, lines=True, optional=True
        ),
        kit.text_input(
            "options",
            "Options",
            value=decisions.options_text(draft.options),
            limit=OPTIONS_LIMIT,
            lines=True,
            optional=True,
            hint="Empty for a yes or no; else 2 to 6 lines, each: name — trade-off",
        ),
        kit.text_input(
            "default",
            "If nobody answers",
            value=decisions.default_text(draft.default, draft.options),
            limit=decisions.OPTION_LIMIT,
            optional=True,
            hint="What takes effect at the due time, for a two-way door: approve, decline, or an option",
        ),
        kit.text_input(
            "link", "What is signed", value=draft.link, limit=decisions.LINK_LIMIT, optional=True, hint="A link"
        ),
        kit.text_input("label", "Its version", value=draft.label, limit=decisions.LABEL_LIMIT, optional=True),
        kit.text_input(
            "expected", "Expected result", value=draft.expected, limit=decisions.EXPECTED_LIMIT, optional=True
        ),
        kit.people_input("contributors", "Contributors", value=draft.contributors, optional=True),
        kit.people_input("informed", "Informed once it is decided", value=draft.informed, optional=True),
        kit.channels_input(
            "informed_channels",
            "Informed channels",
            value=draft.informed_channels,
            optional=True,
            hint="Everybody in them must be able to see the team's channel",
        ),
    ]


def read_form(filled: Filled, zone: str) -> Draft:
    """What was typed, the due time read in the team's zone. Raises UserError at the field."""
    day, wall = filled.day("due_day"), filled.time("due_time")
    if day is None or wall is None:
        raise UserError("date_missing", field="due_day")
    return replace(
        read_question(filled),
        approver=filled.person("approver"),
        driver=filled.person("driver"),
        due=calendar.instant(day, wall, zone),
        review_on=filled.day("review_day"),
    )


def read_question(filled: Filled) -> Draft:
    """What belongs to the question, and whom it concerns. Raises UserError at the field."""
    options = decisions.parse_options(filled.text("options"))
    return Draft(
        title=filled.text("title"),
        context=filled.text("context"),
        link=filled.text("link"),
        label=filled.text("label"),
        options=options,
        door=kit.one_of(Door, filled.choice("door") or Door.TWO_WAY),
        default=decisions.parse_default(filled.text("default"), options),
        expected=filled.text("expected"),
        contributors=filled.people("contributors"),
        informed=filled.people("informed"),
        informed_channels=filled.channels("informed_channels"),
    )


# --- the answer ------------------------------------------------------------------------------------------------------


def verdict_form(
    decision: Decision,
    *,
    zone: str,
    metadata: Mapping[str, Any],
    entered: Verdict | None = None,
    notice: Sequence[Block] = (),
) -> dict[str, Any]:
    """The approver's answer; with what was entered already, where it has to be given once more."""
    one_way = decision.approval.door is Door.ONE_WAY
    hint = "Required: a one-way door" if one_way else "Required to decline or to request changes"
    why, conditions = (entered.rationale, entered.conditions) if entered else ("", "")
    shown = body(decision, zone)
    rest = offers.reading(decision, shown)
    return kit.modal(
        f"Decide {decision.ref}",
        *notice,
        *shown,
        *([kit.actions(*rest)] if rest else []),
        kit.radio_input("verdict", "Your decision", _verdicts(decision)),
        kit.text_input(
            "rationale", "Why", value=why, limit=decisions.RATIONALE_LIMIT, lines=True, optional=not one_way, hint=hint
        ),
        kit.text_input(
            "conditions", "Conditions", value=conditions, limit=decisions.RATIONALE_LIMIT, lines=True, optional=True
        ),
        callback="decisions.verdict",
        metadata=metadata,
        submit="Decide",
    )


def verdict_notice(seen: int, decision: Decision) -> list[Block]:
    """At the top of an answer that was given to a text which changed meanwhile."""
    return [
        kit.section(
            f"This changed while you had it open: version {seen} → {decision.version}, which is below. "
            "What you wrote is kept; please pick your decision again."
        )
    ]


def _verdicts(decision: Decision) -> list[tuple[str, str]]:
    picks = [(f"{n}. {one.name}", f"option {n}") for n, one in enumerate(decision.options, start=1)]
    yes = picks or [("Approve", State.APPROVED.value)]
    return [*yes, ("Decline", State.DECLINED.value), ("Request changes", State.CHANGES.value)]


def read_verdict(filled: Filled) -> Verdict:
    chosen = filled.choice("verdict") or ""
    picked = chosen.removeprefix("option ")
    option = kit.number_of(range(1, decisions.MOST_OPTIONS + 1), picked) if picked != chosen else None
    return Verdict(
        state=State.APPROVED if option is not None else kit.one_of(State, chosen),
        option=option,
        rationale=filled.text("rationale"),
        conditions=filled.text("conditions"),
    )
