"""Support, concerns and objections: the form, each one's own line in the thread, and how they stand on the card."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.rules import decisions, text
from bot.rules.decisions import Decision, Input, Kind

KINDS = {
    Kind.SUPPORT: "Support",
    Kind.CONCERN: "Concern",
    Kind.OBJECTION: "Objection: state the strongest case for it first",
}
NAMES = {Kind.SUPPORT: "Support", Kind.CONCERN: "Concern", Kind.OBJECTION: "Objection"}
SAYS = {Kind.SUPPORT: "supports", Kind.CONCERN: "has a concern about", Kind.OBJECTION: "objects to"}
ON_CARD, LEAST = 5, 20
WEIGHT = {Kind.OBJECTION: 0, Kind.CONCERN: 1, Kind.SUPPORT: 2}


def form(decision: Decision, *, metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Say something to the version that is shown."""
    title = kit.strong(f"{decision.ref} · {decision.title}")
    return kit.modal(
        f"Input to {decision.ref}",
        kit.section(f"{title} · version {decision.version}"),
        kit.radio_input("kind", "Your input", [(label, one.value) for one, label in KINDS.items()]),
        kit.text_input(
            "steelman",
            "The strongest case for it",
            limit=decisions.STEELMAN_LIMIT,
            lines=True,
            optional=True,
            hint="Required for an objection: say it as its supporters would",
        ),
        kit.text_input(
            "text",
            "What you want to say",
            limit=decisions.INPUT_LIMIT,
            lines=True,
            optional=True,
            hint="Required for a concern or an objection: what would settle it?",
        ),
        callback="decisions.inputting",
        metadata=metadata,
        submit="Add",
    )


def read_form(filled: Filled) -> tuple[Kind, str, str]:
    """What kind, what was said, and the case for what is objected to."""
    return kit.one_of(Kind, filled.choice("kind") or Kind.SUPPORT), filled.text("text"), filled.text("steelman")


def resolve_form(decision: Decision, said: Input, *, is_own: bool, metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Settle what somebody raised; whoever did not raise it says why."""
    return kit.modal(
        "Resolve",
        kit.section(f"{kit.person(said.by)} {SAYS[said.kind]} {decision.ref}:\n{kit.quote(said.text)}"),
        kit.text_input(
            "why", "What settles it", limit=decisions.INPUT_LIMIT, lines=True, optional=is_own, focus=not is_own
        ),
        callback="decisions.resolving",
        metadata=metadata,
        submit="Resolve",
    )


def said(decision: Decision, number: int) -> Message:
    """One input in the thread, as it stands, with what may be answered to it."""
    one = decisions.get_input(decision, number)
    line = f"{kit.person(one.by)} {SAYS[one.kind]} {decision.ref}, version {one.version}"
    words = f"{line} — {kit.escape(text.one_line(one.text, decisions.INPUT_LIMIT))}" if one.text else f"{line}."
    blocks = [kit.section(words)]
    if one.steelman:
        blocks.append(kit.section(f"*The strongest case for it*\n{kit.quote(one.steelman)}"))
    if stands := [*_stands(one)]:
        blocks.append(kit.context(" · ".join(stands)))
    elif one.kind is Kind.OBJECTION and (proposer := _proposer(decision, one)):
        blocks.append(kit.context(f"{kit.person(proposer)}, is that a fair case for it?"))
    if buttons := [*_buttons(decision, one)]:
        blocks.append(kit.actions(*buttons))
    return Message(text=kit.cut(words, kit.NOTIFICATION), blocks=tuple(blocks))


def _proposer(decision: Decision, one: Input) -> str | None:
    """Who says whether the case is fair: the driver, or whoever logged it; nobody of their own objection."""
    return next((who for who in (decision.driver, decision.logged_by) if who != one.by), None)


def _buttons(decision: Decision, one: Input) -> Iterator[Block]:
    value = kit.pack(number=decision.number, input=one.number)
    if one.kind is Kind.OBJECTION and one.fair is None and _proposer(decision, one):
        yield kit.button("Fair", "decisions.fair", value=value)
        yield kit.button("Not my view", "decisions.not_my_view", value=value)
    if one.is_open:
        yield kit.button("Resolve", "decisions.resolve", value=value)


def _stands(one: Input) -> Iterator[str]:
    """What was answered to it."""
    if one.fair is not None and one.fair_by is not None:
        answer = "a fair case for it" if one.fair else "not my view"
        yield f"{kit.person(one.fair_by)}: {answer}"
    if one.resolved_by is not None:
        why = f": {kit.escape(text.one_line(one.resolved_why, 200))}" if one.resolved_why else ""
        yield f"resolved by {kit.person(one.resolved_by)}{why}"


def on_card(decision: Decision, *, limit: int) -> str:
    """How many of each, and the few that matter most, each in one line of at most `limit` characters of its words."""
    counts = (f"{_many(decision, kind)}" for kind in (Kind.OBJECTION, Kind.CONCERN, Kind.SUPPORT))
    lines = [f"*Input* · {' · '.join(count for count in counts if count)}"]
    ordered = sorted(decision.inputs, key=lambda one: (not one.is_open, WEIGHT[one.kind], -one.number))
    lines += [_line(one, limit) for one in ordered[:ON_CARD]]
    if len(ordered) > ON_CARD:
        lines.append(f"and {len(ordered) - ON_CARD} more")
    shown = "\n".join(lines)
    # Escaped signs take up to five characters each, so what fits is known only once it stands there.
    return shown if len(shown) <= kit.SECTION or limit < LEAST else on_card(decision, limit=limit // 2)


def _many(decision: Decision, kind: Kind) -> str:
    of_kind = [one for one in decision.inputs if one.kind is kind]
    if not of_kind:
        return ""
    settled = sum(not one.is_open for one in of_kind) if kind is not Kind.SUPPORT else 0
    noun = kind.value if len(of_kind) == 1 or kind is Kind.SUPPORT else f"{kind.value}s"
    return f"{len(of_kind)} {noun}" + (f" ({settled} resolved)" if settled else "")


def _line(one: Input, limit: int) -> str:
    words = f" — {kit.escape(text.one_line(one.text, limit))}" if one.text else ""
    stands = ""
    if one.resolved_by is not None:
        stands = f" (resolved by {kit.person(one.resolved_by)})"
    elif one.fair is not None:
        stands = " (a fair case for it)" if one.fair else " (the case for it: not the proposer's view)"
    return f"• {NAMES[one.kind]}, {kit.person(one.by)}{words}{stands}"


def answered_already(one: Input) -> Message:
    answer = "fair" if one.fair else "not their view"
    return kit.message(f"{kit.person(one.fair_by or '')} has said already that it is {answer}.")
