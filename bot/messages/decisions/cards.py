"""What is said about a decision: its card, the question to its approver, one line for each thing that happens."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.messages import kit
from bot.messages.decisions import buttons, inputs, offers
from bot.messages.kit import Block, Message
from bot.messages.questions import when as when
from bot.rules import calendar, decisions, text
from bot.rules.approval import UNDECIDED, Approval, Default, Door, State
from bot.rules.decisions import Decision, Option

SAID = {State.APPROVED: "approved", State.DECLINED: "declined", State.CHANGES: "requested changes to"}
STATUS = {
    State.OPEN: "Open",
    State.CHANGES: "Changes requested",
    State.APPROVED: "Approved",
    State.DECLINED: "Declined",
    State.WITHDRAWN: "Withdrawn",
}
MENU = (
    ("Edit", "edit"),
    ("Move the due date", "move"),
    ("Reassign", "reassign"),
    ("Delegate", "delegate"),
    ("Withdraw", "withdraw"),
)
MENU_MADE = (("Write the review", "review"), ("Move the review date", "move_review"))
CONTEXT_SHOWN, LEAST_SHOWN, PEOPLE_SHOWN, LABEL_SHOWN = 600, 40, 20, 80
SMALL = 10  # lines of small print in one block
AROUND = 2000  # what a message says around the body: who asks, what was answered, the buttons


def card(decision: Decision, *, zone: str, now: datetime | None = None) -> Message:
    """The decision as it stands: in the channel, and whenever it is asked for. From `now` on its review may be due."""
    blocks = body(decision, zone)
    review_due = now is not None and decisions.is_review_due(decision, calendar.local(now, zone).date())
    acts = _acts(decision, blocks, review_due=review_due)
    if review_due:
        blocks.append(kit.context(f"Its review is due: {kit.person(decision.driver)} is asked what came of it."))
    spoken = f"{decision.ref} {kit.escape(decision.title)}: {status(decision, zone)}"
    return Message(text=spoken, blocks=(*blocks, acts))


def _acts(decision: Decision, shown: Sequence[Block], *, review_due: bool) -> Block:
    """What may be done and read now, whoever it is that looks; who presses and may not is told who can."""
    value = kit.pack(number=decision.number, v=decision.version)
    row: list[Block] = []
    if decision.approval.state is State.OPEN:
        row.append(buttons.decide(decision))
    if decision.approval.state is State.CHANGES:
        row.append(kit.button("Edit and resubmit", "decisions.resubmit", value=value))
    if decision.approval.state in UNDECIDED:
        row.append(kit.button("Add input", "decisions.input", value=value))
    row += offers.once_made(decision, review_due=review_due)
    return kit.actions(*row, *offers.reading(decision, shown), offers.history(decision), *_menu(decision))


def _menu(decision: Decision) -> Iterator[Block]:
    """An overflow menu holds five; Slack keeps what was picked in any other menu of a message."""
    entries: Sequence[tuple[str, str]] = ()
    if decision.approval.state in UNDECIDED:
        entries = [one for one in MENU if one[1] != "edit" or decision.approval.state is State.OPEN]
    elif decision.is_made and decision.review is None:
        entries = MENU_MADE
    if entries:
        choices = [(label, kit.pack(number=decision.number, do=does)) for label, does in entries]
        yield kit.overflow("decisions.menu", choices)


def body(decision: Decision, zone: str) -> list[Block]:
    """How it stands, without buttons. Long words are cut shorter until Slack takes it together with what is around."""
    around = kit.section("." * AROUND)
    tries = (_body(decision, zone, limit=CONTEXT_SHOWN // shorter) for shorter in (1, 2, 4, 8))
    return next((blocks for blocks in tries if kit.fits([*blocks, around])), _body(decision, zone, limit=LEAST_SHOWN))


def _body(decision: Decision, zone: str, *, limit: int) -> list[Block]:
    asked = decision.approval
    blocks = [
        kit.section(kit.strong(f"{decision.ref} · {decision.title}")),
        kit.fields(
            f"*Status*\n{status(decision, zone)}",
            f"*Approver*\n{_approver(asked, zone)}",
            f"*Driver*\n{kit.person(decision.driver)}",
            f"*Due*\n{when(asked.due, zone)}",
        ),
    ]
    if decision.context:
        blocks.append(kit.section(kit.quote(kit.cut(decision.context, limit))))
    if decision.options:
        lines = (_option(decision, number, limit // 4) for number in range(1, len(decision.options) + 1))
        blocks.append(kit.section("\n".join(lines)))
    # An answer is quoted whole as long as there is room for it.
    answer = decisions.RATIONALE_LIMIT if limit == CONTEXT_SHOWN else limit
    for name, words, room in (
        ("Expected result", decision.expected, limit),
        ("Why", decision.withdrawal.why if decision.withdrawal else asked.rationale, answer),
        ("Conditions", asked.conditions, answer),
    ):
        if words:
            blocks.append(kit.section(f"*{name}*\n{kit.quote(kit.cut(words, room))}"))
    if decision.inputs:
        blocks.append(kit.section(inputs.on_card(decision, limit=limit // 4)))
    blocks += _reviewed(decision, limit)
    small = [*_small_print(decision, zone), *_aftermath(decision)]
    blocks += (kit.context(*small[at : at + SMALL]) for at in range(0, len(small), SMALL))
    return blocks


def _reviewed(decision: Decision, limit: int) -> Iterator[Block]:
    """What came of it; what was expected stands above, unless the review says something else."""
    review = decision.review
    if review is None:
        return
    expected = review.expected if review.expected != decision.expected else ""
    for name, words in (
        ("Expected, says the review", expected),
        ("What happened", review.happened),
        ("Lesson", review.lesson),
    ):
        if words:
            yield kit.section(f"*{name}*\n{kit.quote(kit.cut(words, limit))}")


def _option(decision: Decision, number: int, limit: int) -> str:
    one = decision.options[number - 1]
    mark = "✓ " if decision.chosen == one else ""
    return f"{kit.strong(f'{mark}{number}. {one.name}')} — {kit.escape(kit.cut(one.tradeoff, limit))}"


def _approver(asked: Approval, zone: str) -> str:
    given = asked.delegation
    if given is None or asked.state not in UNDECIDED:
        return kit.person(asked.approver)
    days = f"from {when(given.start, zone)} until {when(given.until, zone)}"
    return f"{kit.person(asked.approver)}\n{kit.person(given.to)} decides for them {days}"


def _small_print(decision: Decision, zone: str) -> Iterator[str]:
    asked = decision.approval
    if decision.link:
        label = kit.escape(kit.cut(decision.label or decision.link, LABEL_SHOWN))
        yield f"What is signed: <{kit.escape(decision.link)}|{label}>"
    if asked.door is Door.ONE_WAY:
        yield "One-way door: it can't be taken back"
    if asked.default is not None and asked.state is State.OPEN:
        yield default_line(decision, zone)
    if decision.contributors:
        yield f"Contributors: {_people(decision.contributors)}"
    if decision.informed or decision.informed_channels:
        told = [kit.person(one) for one in decision.informed], [kit.channel(one) for one in decision.informed_channels]
        yield f"Informed once it is decided: {', '.join(_some(many) for many in told if many)}"
    if decision.review_on is not None:
        yield f"Review on {calendar.day_text(decision.review_on)}"
    if asked.approver == decision.driver:
        yield "The driver approves this themselves; the team allowed that."


def _aftermath(decision: Decision) -> Iterator[str]:
    if decision.supersedes is not None:
        yield f"Takes the place of {decisions.ref(decision.supersedes)}"
    if decision.commitments:
        yield f"Disagree and commit: {_people([one.by for one in decision.commitments])}"
    if decision.attempts:
        times = "once" if decision.attempts == 1 else f"{decision.attempts} times"
        yield f"Asked to reopen {times}{_waiting(decision)}"


def _waiting(decision: Decision) -> str:
    asked = decisions.pending(decision)
    if asked is None:
        return ""
    by = f", by {kit.person(asked.passed_to)}" if asked.passed_to is not None else ""
    return f"; the last evidence waits for its answer{by}"


def default_line(decision: Decision, zone: str) -> str:
    """What happens if nobody answers: whoever is asked must know it from the first message on."""
    chosen = decision.approval.default
    effect = default_text(chosen, decision.options) if chosen is not None else "nothing"
    return f"If nobody answers by {when(decision.approval.due, zone)}, this takes effect: {effect}"


def default_text(chosen: Default, options: Sequence[Option]) -> str:
    """What takes effect if nobody answers."""
    if chosen.state is State.DECLINED:
        return "declined"
    return kit.escape(options[chosen.option - 1].name) if chosen.option is not None else "approved"


def _people(many: Sequence[str]) -> str:
    return _some([kit.person(one) for one in many])


def _some(many: Sequence[str]) -> str:
    shown = ", ".join(many[:PEOPLE_SHOWN])
    return f"{shown} and {len(many) - PEOPLE_SHOWN} more" if len(many) > PEOPLE_SHOWN else shown


def status(decision: Decision, zone: str) -> str:
    asked = decision.approval
    version = f" (version {decision.version})" if decision.version > 1 else ""
    later = f"Superseded by {decisions.ref(decision.superseded_by)} · " if decision.superseded_by is not None else ""
    stands = f"{later}{STATUS[asked.state]}{version}"
    if decision.chosen is not None:
        stands += f": {kit.escape(decision.chosen.name)}"
    if decision.withdrawal is not None:
        return f"{stands} by {kit.person(decision.withdrawal.by)}, {when(decision.withdrawal.at, zone)}"
    if asked.decided_at is None:
        return stands
    at = when(asked.decided_at, zone)
    if asked.by_default:
        return f"{stands} by default: {kit.person(asked.approver)} did not answer, {at}"
    return f"{stands} by {decider(decision)}, {at}"


def decider(decision: Decision) -> str:
    """Who answered, and for whom."""
    asked = decision.approval
    by = kit.person(asked.decided_by or "")
    return f"{by} for {kit.person(asked.decided_for)}" if asked.decided_for else by


def asked(decision: Decision, question: Approval, by: str, *, zone: str) -> Message:
    """The message to whom one question was put: who asked, how it stands, and what they may do while it is theirs."""
    spoken = f"You are asked to decide {decision.ref} {kit.escape(decision.title)}"
    if question.approver != decision.approval.approver:
        now_asked = f"{kit.person(decision.approval.approver)} was asked instead."
        return Message(text=spoken, blocks=(kit.section(f"{_asked(by, decision)}. {now_asked}"),))
    if question.version < decision.version:
        past = f"{_asked(by, decision)}, version {question.version}. Version {decision.version} is below."
        return Message(text=spoken, blocks=(kit.section(past),))
    if decision.approval.state is State.OPEN:
        asker = f"{kit.person(by)} asks you to" if by != question.approver else "You"
        asks = f"{asker} decide {decision.ref}, due {when(decision.approval.due, zone)}."
        if decision.approval.default is not None:
            asks += f"\n*{default_line(decision, zone)}*"
        later = kit.section("Not now? Snooze its reminders:", accessory=buttons.snooze(decision, until_due=True))
        return Message(text=spoken, blocks=(kit.section(asks), *card(decision, zone=zone).blocks, later))
    if _is_yet_to_be_asked(decision):
        awaits = (
            f"You are the approver of {decision.ref} now. Changes were requested: you are asked once it is resubmitted."
        )
        return Message(text=awaits, blocks=(kit.section(awaits), *_to_read(decision, zone)))
    return Message(text=spoken, blocks=(kit.section(f"{_asked(by, decision)}."), *_to_read(decision, zone)))


def _is_yet_to_be_asked(decision: Decision) -> bool:
    """It was handed over while it waits for its next version: the one before was answered by somebody else."""
    given = decision.approval
    if given.state is not State.CHANGES or given.decided_at is None or given.asked_at is None:
        return False
    return given.asked_at > given.decided_at


def _asked(by: str, decision: Decision) -> str:
    if by == decision.approval.approver:
        return f"You were asked to decide {decision.ref}"
    return f"{kit.person(by)} asked you to decide {decision.ref}"


def _to_read(decision: Decision, zone: str) -> list[Block]:
    """How it stands, with nothing to do about it but to read the rest."""
    blocks = body(decision, zone)
    row = offers.reading(decision, blocks)
    return [*blocks, kit.actions(*row)] if row else blocks


def contributors_asked(named: Sequence[str]) -> Message:
    """One line in the thread for those who were just named."""
    return kit.message(f"{', '.join(kit.person(one) for one in named)}: your input is asked.")


def informed(decision: Decision, *, zone: str) -> Message:
    """For those who hear of it once it is decided."""
    line = verdict_line(decision).text
    return Message(text=line, blocks=(kit.section(line), *_to_read(decision, zone)))


def verdict_line(decision: Decision) -> Message:
    """One line in the thread; where changes are requested, it calls the one whose turn it is."""
    given = decision.approval
    option = f": {kit.escape(decision.chosen.name)}" if decision.chosen else ""
    if given.by_default:
        stands = f"{decision.ref} version {decision.version} is {SAID[given.state]}{option}"
        return kit.message(f"{stands}. It took effect by default: {kit.person(given.approver)} did not answer.")
    said = f"{decider(decision)} {SAID[given.state]} {decision.ref} version {decision.version}{option}"
    why = kit.escape(text.one_line(given.rationale, decisions.RATIONALE_LIMIT)) if given.rationale else ""
    turn = f"\n{kit.person(decision.driver)}, press *Edit and resubmit* on the card."
    line = f"{said} — {why}" if why else f"{said}."
    return kit.message(line + turn if given.state is State.CHANGES else line)
