"""What is said about a decision: its card, the question to its approver, one line for each thing that happens."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.rules import calendar, decisions, text
from bot.rules.approval import Door, State
from bot.rules.decisions import Decision

SAID = {State.APPROVED: "approved", State.DECLINED: "declined", State.CHANGES: "requested changes to"}
STATUS = {
    State.OPEN: "Open",
    State.CHANGES: "Changes requested",
    State.APPROVED: "Approved",
    State.DECLINED: "Declined",
    State.WITHDRAWN: "Withdrawn",
}
CONTEXT_SHOWN, LEAST_SHOWN, PEOPLE_SHOWN, LABEL_SHOWN = 600, 40, 20, 80
AROUND = 2000  # what a message says around the body: who asks, what was answered, the buttons


def card(decision: Decision, *, zone: str) -> Message:
    """The decision as it stands: in the channel, and whenever it is asked for."""
    asked = decision.approval
    blocks = body(decision, zone)
    if asked.state is State.OPEN:
        blocks.append(_decide_button(decision))
    if asked.state is State.CHANGES:
        value = kit.pack(number=decision.number, v=decision.version)
        blocks.append(kit.actions(kit.button("Edit and resubmit", "decisions.resubmit", value=value)))
    spoken = f"{decision.ref} {kit.escape(decision.title)}: {status(decision, zone)}"
    return Message(text=spoken, blocks=tuple(blocks))


def _decide_button(decision: Decision) -> Block:
    value = kit.pack(number=decision.number, v=decision.version)
    return kit.actions(kit.button("Decide", "decisions.decide", value=value, style="primary"))


def body(decision: Decision, zone: str) -> list[Block]:
    """How it stands, without buttons. Long words are cut shorter until Slack takes it together with what is around."""
    around = kit.section("." * AROUND)
    tries = (_body(decision, zone, limit=CONTEXT_SHOWN // shorter) for shorter in (1, 2, 4, 8))
    return next((blocks for blocks in tries if kit.fits([*blocks, around])), _body(decision, zone, limit=LEAST_SHOWN))


def _body(decision: Decision, zone: str, *, limit: int) -> list[Block]:
    asked = decision.approval
    blocks = [
        kit.section(f"*{decision.ref} · {kit.escape(decision.title)}*"),
        kit.fields(
            f"*Status*\n{status(decision, zone)}",
            f"*Approver*\n{kit.person(asked.approver)}",
            f"*Driver*\n{kit.person(decision.driver)}",
            f"*Due*\n{when(asked.due, zone)}",
        ),
    ]
    if decision.options:
        lines = (_option(decision, number, limit // 4) for number in range(1, len(decision.options) + 1))
        blocks.append(kit.section("\n".join(lines)))
    if decision.context:
        blocks.append(kit.section(kit.quote(kit.cut(decision.context, limit))))
    # An answer is quoted whole as long as there is room for it.
    answer = decisions.RATIONALE_LIMIT if limit == CONTEXT_SHOWN else limit
    for name, words, room in (
        ("Expected result", decision.expected, limit),
        ("Why", asked.rationale, answer),
        ("Conditions", asked.conditions, answer),
    ):
        if words:
            blocks.append(kit.section(f"*{name}*\n{kit.quote(kit.cut(words, room))}"))
    if small := [*_small_print(decision, zone)]:
        blocks.append(kit.context(*small))
    return blocks


def _option(decision: Decision, number: int, limit: int) -> str:
    one = decision.options[number - 1]
    mark = "*✓ " if decision.chosen == one else "*"
    return f"{mark}{number}. {kit.escape(one.name)}* — {kit.escape(kit.cut(one.tradeoff, limit))}"


def _small_print(decision: Decision, zone: str) -> Iterator[str]:
    asked = decision.approval
    if decision.link:
        label = kit.escape(kit.cut(decision.label or decision.link, LABEL_SHOWN))
        yield f"Signed is <{kit.escape(decision.link)}|{label}>"
    if asked.door is Door.ONE_WAY:
        yield "One-way door: it can't be taken back"
    if asked.default is not None and asked.state is State.OPEN:
        yield f"If nobody answers by {when(asked.due, zone)}, this takes effect: {_default(decision)}"
    if decision.contributors:
        yield f"Contributors: {_people(decision.contributors)}"
    if decision.informed or decision.informed_channels:
        told = [kit.person(one) for one in decision.informed], [kit.channel(one) for one in decision.informed_channels]
        yield f"Informed once it is decided: {', '.join(_some(many) for many in told if many)}"
    if decision.review_on is not None:
        yield f"Review on {calendar.day_text(decision.review_on)}"
    if asked.approver == decision.driver:
        yield "The driver approves this themselves; the team allows that."


def _default(decision: Decision) -> str:
    chosen = decision.approval.default
    if chosen is None or chosen.state is State.DECLINED:
        return "declined"
    return kit.escape(decision.options[chosen.option - 1].name) if chosen.option is not None else "approved"


def _people(many: Sequence[str]) -> str:
    return _some([kit.person(one) for one in many])


def _some(many: Sequence[str]) -> str:
    shown = ", ".join(many[:PEOPLE_SHOWN])
    return f"{shown} and {len(many) - PEOPLE_SHOWN} more" if len(many) > PEOPLE_SHOWN else shown


def status(decision: Decision, zone: str) -> str:
    asked = decision.approval
    version = f" (version {decision.version})" if decision.version > 1 else ""
    stands = f"{STATUS[asked.state]}{version}"
    if decision.chosen is not None:
        stands += f": {kit.escape(decision.chosen.name)}"
    if asked.decided_at is None:
        return stands
    at = when(asked.decided_at, zone)
    if asked.by_default:
        return f"{stands} by default: {kit.person(asked.approver)} did not answer, {at}"
    return f"{stands} by {_decider(decision)}, {at}"


def _decider(decision: Decision) -> str:
    asked = decision.approval
    by = kit.person(asked.decided_by or "")
    return f"{by} for {kit.person(asked.decided_for)}" if asked.decided_for else by


def asked(decision: Decision, by: str, *, version: int, zone: str) -> Message:
    """The approver's own message about one version: who asked, how it stands, and *Decide* while it is open."""
    spoken = f"You are asked to decide {decision.ref} {kit.escape(decision.title)}"
    if version < decision.version:
        now_asked = f"Version {decision.version} is below."
        past = f"{kit.person(by)} asked you to decide {decision.ref}, version {version}. {now_asked}"
        return Message(text=spoken, blocks=(kit.section(past),))
    if decision.approval.state is State.OPEN:
        asks = f"{kit.person(by)} asks you to decide {decision.ref}, due {when(decision.approval.due, zone)}."
        return Message(text=spoken, blocks=(kit.section(asks), *body(decision, zone), _decide_button(decision)))
    asks = f"{kit.person(by)} asked you to decide {decision.ref}."
    return Message(text=spoken, blocks=(kit.section(asks), *body(decision, zone)))


def contributors_asked(named: Sequence[str]) -> Message:
    """One line in the thread for those who were just named."""
    return kit.message(f"{', '.join(kit.person(one) for one in named)}: your input is asked.")


def informed(decision: Decision, *, zone: str) -> Message:
    """For those who hear of it once it is decided."""
    line = verdict_line(decision).text
    return Message(text=line, blocks=(kit.section(line), *body(decision, zone)))


def verdict_line(decision: Decision) -> Message:
    """One line in the thread; where changes are requested, it calls the one whose turn it is."""
    given = decision.approval
    option = f": {kit.escape(decision.chosen.name)}" if decision.chosen else ""
    said = f"{_decider(decision)} {SAID[given.state]} {decision.ref} version {decision.version}{option}"
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
    if before.options != after.options:
        changes.append("options edited")
    if before.approval.due != after.approval.due:
        changes.append(f"due {when(before.approval.due, zone)} → {when(after.approval.due, zone)}")
    return kit.message(f"{kit.person(by)} resubmitted {after.ref}: {' · '.join(changes)}")


def when(instant: datetime, zone: str) -> str:
    return kit.moment(instant, calendar.moment_text(instant, zone))
