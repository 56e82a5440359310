"""The gate: the question to the approver, its form, and what is said of the answer."""

from typing import Any

from bot.messages import kit
from bot.messages.kit import Filled, Message
from bot.messages.launches.planning import WORDS_LIMIT
from bot.messages.launches.words import bullets, date_of, open_items, title
from bot.rules.launches import Gate, Launch, Phase, Verdict

GATE = "launches.gate"


def gate_form(launch: Launch, zone: str) -> dict[str, Any]:
    """Go, no-go or not yet, with what still blocks before one's eyes."""
    blocking = launch.open_blocking(Phase.BEFORE)
    state = f"Go is possible once these are done:\n{bullets(blocking)}" if blocking else "Every blocking item is done."
    verdicts = [("Go", Verdict.GO.value), ("No-go", Verdict.NO_GO.value), ("Not yet", Verdict.NOT_YET.value)]
    return kit.modal(
        "Go / no-go",
        kit.section(f"*{title(launch)}*, {date_of(launch, zone)}"),
        kit.section(state),
        kit.radio_input("verdict", "Your answer", verdicts),
        kit.text_input(
            "rationale", "Rationale", limit=WORDS_LIMIT, lines=True, optional=True, hint="Needed for a no-go"
        ),
        callback=GATE,
        metadata={"id": launch.number, "seen": launch.question},
        submit="Answer",
    )


def read_gate(filled: Filled) -> tuple[Verdict, str]:
    return Verdict(filled.choice("verdict") or ""), filled.text("rationale")


def decided(launch: Launch, before: Gate, verdict: Verdict, by: str, rationale: str) -> Message:
    """Old → new where the gate changed; a "not yet" changes nothing."""
    change = f"{before.value} → {verdict.value}" if verdict is not Verdict.NOT_YET else verdict.value
    line = f"{title(launch)}: {change} by {kit.person(by)}"
    return kit.message(f"{line}\n{kit.quote(rationale)}" if rationale else line)


def gate_asked(launch: Launch, zone: str, channel: str) -> Message:
    """To the approver, when the gate opens."""
    blocking = launch.open_blocking(Phase.BEFORE)
    text = (
        f"*{title(launch)}* in {kit.channel(channel)} is to launch {date_of(launch, zone)}. Is it a go?"
        f"{open_items(blocking)}"
    )
    value = kit.pack(id=launch.number, v=launch.version)
    return kit.message(text, kit.section(text), kit.actions(kit.button("Go / no-go", GATE, value=value)))
