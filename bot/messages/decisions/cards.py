"""What is said about a decision: its form, its card, the approver's modal, one line for each thing that happens."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.rules import approval, calendar, decisions, text
from bot.rules.approval import State
from bot.rules.decisions import Decision, Draft
from bot.rules.teams import Team

VERDICTS = ((State.APPROVED, "Approve"), (State.DECLINED, "Decline"), (State.CHANGES, "Request changes"))
SAID = {State.APPROVED: "approved", State.DECLINED: "declined", State.CHANGES: "requested changes to"}
STATUS = {
    State.OPEN: "Open",
    State.CHANGES: "Changes requested",
    State.APPROVED: "Approved",
    State.DECLINED: "Declined",
    State.WITHDRAWN: "Withdrawn",
}
LISTED = 20
CONTEXT_SHOWN = 600


def form(
    draft: Draft, *, due: datetime, zone: str, teams: Sequence[tuple[str, int]], metadata: Mapping[str, Any]
) -> dict[str, Any]:
    """Log a decision. `due` is shown in the zone of the first team, and read in the zone of the chosen one."""
    return kit.modal(
        "Log a decision",
        *kit.team_input(teams),
        kit.text_input("title", "Title", value=draft.title, limit=decisions.TITLE_LIMIT, focus=not draft.title),
        kit.person_input("approver", "Approver", value=draft.approver, hint="One person. Only they can decide."),
        kit.person_input("driver", "Driver", value=draft.driver),
        _context(draft.context),
        *_due(due, zone),
        callback="decisions.form",
        metadata=metadata,
        submit="Log",
    )


def _context(value: str) -> Block:
    return kit.text_input("context", "Context", value=value, limit=decisions.CONTEXT_LIMIT, lines=True, optional=True)


def _due(due: datetime, zone: str) -> list[Block]:
    local = calendar.local(due, zone)
    return [
        kit.day_input("due_day", "Due", value=local.date()),
        kit.time_input("due_time", "Due at", value=local.time(), hint=f"Time in {zone}"),
    ]


def read_form(filled: Filled, zone: str) -> Draft:
    """What was typed, the due time read in the team's zone. Raises UserError at the field."""
    day, wall = filled.day("due_day"), filled.time("due_time")
    if day is None or wall is None:
        raise UserError("date_missing", field="due_day")
    return Draft(
        title=filled.text("title"),
        approver=filled.person("approver"),
        driver=filled.person("driver"),
        context=filled.text("context"),
        due=calendar.instant(day, wall, zone),
    )


def resubmit_form(decision: Decision, *, due: datetime, zone: str, metadata: Mapping[str, Any]) -> dict[str, Any]:
    """The driver's next version, with what the approver wants changed at the top."""
    return kit.modal(
        "Resubmit",
        kit.section(f"{kit.person(decision.approval.approver)} asks:\n{kit.quote(decision.approval.rationale)}"),
        kit.text_input("title", "Title", value=decision.title, limit=decisions.TITLE_LIMIT),
        _context(decision.context),
        *_due(due, zone),
        callback="decisions.resubmitted",
        metadata=metadata,
        submit="Resubmit",
    )


def verdict_form(decision: Decision, *, zone: str, metadata: Mapping[str, Any]) -> dict[str, Any]:
    """The approver's answer."""
    choices = [(label, state.value) for state, label in VERDICTS]
    return kit.modal(
        f"Decide {decision.ref}",
        *_body(decision, zone),
        kit.radio_input("verdict", "Your decision", choices),
        kit.text_input(
            "rationale",
            "Why",
            limit=decisions.RATIONALE_LIMIT,
            lines=True,
            optional=True,
            hint="Required to decline or to request changes",
        ),
        callback="decisions.verdict",
        metadata=metadata,
        submit="Decide",
    )


def read_verdict(filled: Filled) -> tuple[State, str]:
    return State(filled.choice("verdict") or ""), filled.text("rationale")


def card(decision: Decision, *, zone: str) -> Message:
    """The decision as it stands: in the channel, and whenever it is asked for."""
    asked = decision.approval
    blocks = _body(decision, zone)
    if asked.state is State.OPEN:
        blocks.append(_decide_button(decision))
    if asked.state is State.CHANGES:
        value = kit.pack(number=decision.number, v=decision.version)
        blocks.append(kit.actions(kit.button("Edit and resubmit", "decisions.resubmit", value=value)))
    spoken = f"{decision.ref} {kit.escape(decision.title)}: {_status(decision, zone)}"
    return Message(text=spoken, blocks=tuple(blocks))


def _decide_button(decision: Decision) -> Block:
    value = kit.pack(number=decision.number, v=decision.version)
    return kit.actions(kit.button("Decide", "decisions.decide", value=value, style="primary"))


def _body(decision: Decision, zone: str) -> list[Block]:
    asked = decision.approval
    blocks = [
        kit.section(f"*{decision.ref} · {kit.escape(decision.title)}*"),
        kit.fields(
            f"*Status*\n{_status(decision, zone)}",
            f"*Approver*\n{kit.person(asked.approver)}",
            f"*Driver*\n{kit.person(decision.driver)}",
            f"*Due*\n{when(asked.due, zone)}",
        ),
    ]
    if decision.context:
        blocks.append(kit.section(kit.quote(kit.cut(decision.context, CONTEXT_SHOWN))))
    if asked.rationale:
        blocks.append(kit.section(f"*Why*\n{kit.quote(asked.rationale)}"))
    if asked.approver == decision.driver:
        blocks.append(kit.context("The driver approves this themselves; the team allows that."))
    return blocks


def _status(decision: Decision, zone: str) -> str:
    asked = decision.approval
    version = f" (version {decision.version})" if decision.version > 1 else ""
    if asked.decided_by is None or asked.decided_at is None:
        return f"{STATUS[asked.state]}{version}"
    return f"{STATUS[asked.state]}{version} by {kit.person(asked.decided_by)}, {when(asked.decided_at, zone)}"


def asked(decision: Decision, by: str, *, version: int, zone: str) -> Message:
    """The approver's own message about one version: who asked, how it stands, and *Decide* while it is open."""
    spoken = f"You are asked to decide {decision.ref} {kit.escape(decision.title)}"
    if version < decision.version:
        now_asked = f"Version {decision.version} is below."
        past = f"{kit.person(by)} asked you to decide {decision.ref}, version {version}. {now_asked}"
        return Message(text=spoken, blocks=(kit.section(past),))
    if decision.approval.state is State.OPEN:
        asks = f"{kit.person(by)} asks you to decide {decision.ref}, due {when(decision.approval.due, zone)}."
        return Message(text=spoken, blocks=(kit.section(asks), *_body(decision, zone), _decide_button(decision)))
    asks = f"{kit.person(by)} asked you to decide {decision.ref}."
    return Message(text=spoken, blocks=(kit.section(asks), *_body(decision, zone)))


def verdict_line(decision: Decision) -> Message:
    """One line in the thread; where changes are requested, it calls the one whose turn it is."""
    given = decision.approval
    said = f"{kit.person(given.decided_by or '')} {SAID[given.state]} {decision.ref} version {decision.version}"
    why = kit.escape(text.one_line(given.rationale, decisions.RATIONALE_LIMIT)) if given.rationale else ""
    turn = f"\n{kit.person(decision.driver)}, press *Edit and resubmit* on the card."
    line = f"{said} — {why}" if why else f"{said}."
    return kit.message(line + turn if given.state is State.CHANGES else line)


def resubmitted_line(before: Decision, after: Decision, *, by: str, zone: str) -> Message:
    """One line in the thread: what changed, old → new."""
    changes = [f"version {before.version} → {after.version}"]
    if before.title != after.title:
        changes.append(f"title {kit.escape(before.title)} → {kit.escape(after.title)}")
    if before.context != after.context:
        changes.append("context edited")
    if before.approval.due != after.approval.due:
        changes.append(f"due {when(before.approval.due, zone)} → {when(after.approval.due, zone)}")
    return kit.message(f"{kit.person(by)} resubmitted {after.ref}: {' · '.join(changes)}")


def listed(found: Sequence[tuple[Team, Sequence[Decision]]], *, now: datetime, prefix: str) -> Message:
    """Open decisions, team by team, the most urgent first."""
    blocks: list[Block] = []
    for team, needed in found:
        room = max(0, LISTED - len(blocks))
        blocks.append(kit.section(f"*Open decisions of {kit.escape(team.name)}*" + ("" if needed else "\nNone.")))
        blocks += [kit.section(_line(one, now=now, zone=team.zone)) for one in needed[:room]]
        if len(needed) > room:
            blocks.append(kit.context(f"and {len(needed) - room} more"))
    if len(blocks) > kit.MESSAGE_BLOCKS - 1:
        blocks[kit.MESSAGE_BLOCKS - 2 :] = [kit.context("and more teams: ask in their channels")]
    first = next((needed[0] for _, needed in found if needed), None)
    shows = f"`/{prefix}decide {first.ref}` shows the first, with its button" if first else ""
    blocks.append(kit.context(shows or f"Log one with `/{prefix}decide`."))
    return Message(text="Open decisions", blocks=tuple(blocks))


def _line(decision: Decision, *, now: datetime, zone: str) -> str:
    asked = decision.approval
    late = " · overdue" if approval.is_overdue(asked, now) else ""
    title = kit.escape(kit.cut(decision.title, 80))
    return f"*{decision.ref}* {title} · {kit.person(asked.approver)} · due {when(asked.due, zone)}{late}"


def help_text(prefix: str) -> Message:
    lines = (
        f"`/{prefix}decide` — log a decision",
        f"`/{prefix}decide Pick the queue @ana fri` — the same, filled in: title, approver, due",
        f"`/{prefix}decide D-14` — show a decision",
        f"`/{prefix}decide list` — what is open here",
    )
    return kit.message("What /decide understands", kit.section("\n".join(lines)))


def when(instant: datetime, zone: str) -> str:
    return kit.moment(instant, calendar.moment_text(instant, zone))
