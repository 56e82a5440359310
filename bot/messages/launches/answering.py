"""The approver's answer at the gate: its form, which follows what is chosen in it, and what is said of it."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.messages.launches.gate import GATE, blockers
from bot.messages.launches.moving import Moving, date_inputs
from bot.messages.launches.planning import WORDS_LIMIT
from bot.messages.launches.words import date_of, title, title_in, when
from bot.rules import calendar, text
from bot.rules.facts import Change
from bot.rules.launches import EVIDENCE_LIMIT, Item, Launch, Phase, Trade, Verdict
from bot.rules.teams import Team

FOLLOW_VERDICT, FOLLOW_NO_GO = "launches.gate_verdict", "launches.gate_no_go"
NEW_DATE, CANCELLED = "date", "cancelled"
CHANGES_SHOWN, WHY_SHOWN = 5, 200
VERDICTS = (("Go", Verdict.GO.value), ("No-go", Verdict.NO_GO.value), ("Not yet", Verdict.NOT_YET.value))
INSTEAD = (("A new date", NEW_DATE), ("The launch is cancelled", CANCELLED))


@dataclass(frozen=True, slots=True, kw_only=True)
class GateAnswer:
    """What stands in the form. `moving` is the date of a no-go, `waivers` are reasons by the numbers of items."""

    verdict: Verdict | None = None
    rationale: str = ""
    cancels: bool = False
    moving: Moving | None = None
    waivers: Mapping[int, str] = field(default_factory=dict)


# --- the form --------------------------------------------------------------------------------------------------------


def gate_form(
    launch: Launch, team: Team, entered: GateAnswer, now: datetime, *, notice: Sequence[Block] = ()
) -> dict[str, Any]:
    """Go, no-go or not yet, with what still blocks before one's eyes, and what the answer needs."""
    blocking = blockers(launch, "*Go is possible once these are done or waived*")
    answer = entered.verdict.value if entered.verdict is not None else None
    return kit.modal(
        "Go / no-go",
        *notice,
        kit.section(f"*{title(launch)}*\nLaunches {date_of(launch, team.zone)}"),
        kit.section(blocking.strip() or "Every blocking item before the launch is done or waived."),
        kit.radio_input("verdict", "Your answer", VERDICTS, value=answer, tells=FOLLOW_VERDICT),
        *_needed(launch, team, entered, now),
        callback=GATE,
        metadata={"id": launch.number, "seen": launch.question, "v": launch.version},
        submit="Answer",
    )


def _needed(launch: Launch, team: Team, entered: GateAnswer, now: datetime) -> Iterator[Block]:
    match entered.verdict:
        case Verdict.GO:
            yield from (_waiver(one, entered) for one in launch.open_blocking(Phase.BEFORE))
            yield _rationale(entered)
        case Verdict.NO_GO:
            yield _rationale(entered, optional=False)
            chosen = CANCELLED if entered.cancels else NEW_DATE
            yield kit.radio_input("instead", "What comes of it", INSTEAD, value=chosen, tells=FOLLOW_NO_GO)
            if not entered.cancels:
                yield from date_inputs(entered.moving or Moving(at=offered(launch, team, now)), team.zone)
        case Verdict.NOT_YET:
            yield _rationale(entered, hint="What you wait for: it is said in the thread")
        case None:
            yield _rationale(entered)


def _rationale(entered: GateAnswer, *, optional: bool = True, hint: str | None = None) -> Block:
    return kit.text_input(
        "rationale", "Rationale", value=entered.rationale, limit=WORDS_LIMIT, lines=True, optional=optional, hint=hint
    )


def _waiver(item: Item, entered: GateAnswer) -> Block:
    return kit.text_input(
        _waiver_name(item),
        f"Waive “{item.text}”, because",
        value=entered.waivers.get(item.number, ""),
        limit=EVIDENCE_LIMIT,
        optional=True,
        placeholder="Leave it empty if it has to be done first",
    )


def _waiver_name(item: Item) -> str:
    return f"waive_{item.number}"


def offered(launch: Launch, team: Team, now: datetime) -> datetime:
    """The next day after its own, or after today, on which one launches."""
    day = max(calendar.local(at, team.zone).date() for at in (launch.at, now))
    wall = calendar.local(launch.at, team.zone).time()
    return calendar.instant(calendar.next_allowed_day(team.calendar, day), wall, team.zone)


def gate_following(
    launch: Launch, team: Team, filled: Filled, now: datetime, opened: Mapping[str, Any]
) -> dict[str, Any]:
    """The form while it is being filled in, for the answer that is chosen in it; what is typed stays.

    It stays an answer to what it was `opened` on: whoever sends it has not been told of what changed since.
    """
    form = gate_form(launch, team, read_gate(filled, team.zone), now)
    return kit.keeping({**form, "private_metadata": json.dumps(dict(opened))}, filled)


def read_gate(filled: Filled, zone: str) -> GateAnswer:
    """What stands in the form at this moment; nothing of it has been checked."""
    chosen = filled.choice("verdict")
    named = [(name, re.fullmatch(r"waive_([0-9]{1,4})", name)) for name in filled.names]
    waivers = {int(found[1]): words for name, found in named if found and (words := filled.text(name))}
    return GateAnswer(
        verdict=next((one for one in Verdict if one.value == chosen), None),
        rationale=filled.text("rationale"),
        cancels=filled.choice("instead") == CANCELLED,
        moving=_read_date(filled, zone),
        waivers=waivers,
    )


def _read_date(filled: Filled, zone: str) -> Moving | None:
    day, wall, trade = filled.day("date"), filled.time("time"), filled.choice("trade")
    if day is None or wall is None:
        return None
    return Moving(
        at=calendar.instant(day, wall, zone),
        trade=next((one for one in Trade if one.value == trade), None),
        because=filled.text("because"),
    )


def is_gate_whole(entered: GateAnswer, filled: Filled) -> bool:
    """Whether the form has every input that a no-go needs: it may have been sent before it had followed."""
    if entered.verdict is not Verdict.NO_GO:
        return True
    return filled.has("instead") and (entered.cancels or filled.has("date"))


def shows_blockers(launch: Launch, filled: Filled) -> bool:
    """Whether the form that was sent offers to waive each item that blocks now."""
    return all(filled.has(_waiver_name(one)) for one in launch.open_blocking(Phase.BEFORE))


# --- it changed while the form was open ------------------------------------------------------------------------------


def gate_notice(changes: Sequence[Change], team: Team) -> list[Block]:
    """At the top of a form whose question is another one now: what happened to it since."""
    lines = [_happened(one, team.zone) for one in changes[-CHANGES_SHOWN:]]
    told = "\n".join(["*This changed while you had it open*", *lines])
    return [kit.section(told), kit.context("What you entered is kept below; look at it once more, and answer anew.")]


def _happened(change: Change, zone: str) -> str:
    who = kit.person(change.by) if change.by is not None else "Drumbeat"
    what = kit.escape(change.what)
    if "at" in change.after and change.before:
        old, new = (datetime.fromisoformat(str(facts["at"])) for facts in (change.before, change.after))
        what = f"launch {when(old, zone)} → {when(new, zone)}"
    why = f" — {kit.escape(text.one_line(change.why, WHY_SHOWN))}" if change.why else ""
    return f"• {who}: {what}{why}"


def still_blocked(launch: Launch) -> list[Block]:
    """At the top of a form for a go that something blocks which it did not show yet."""
    return [kit.section(blockers(launch, "*Go is not possible while these are open*").strip())]


# --- what is said of it ----------------------------------------------------------------------------------------------


def decided(
    before: Launch, after: Launch, verdict: Verdict, by: str, rationale: str, zone: str, *, channel: str | None = None
) -> Message:
    """Old → new where the gate changed; a "not yet" changes nothing. Elsewhere than there, with the `channel`."""
    change = f"{before.gate.value} → {verdict.value}" if verdict is not Verdict.NOT_YET else verdict.value
    line = f"{title_in(after, channel)}: {change} by {_answered_by(before, by)}"
    if verdict is Verdict.NO_GO:
        line += _came_of_it(before, after, zone)
    return kit.message(f"{line}\n{kit.quote(rationale)}" if rationale else line)


def _answered_by(before: Launch, by: str) -> str:
    for_whom = f" for {kit.person(before.approver)}" if by != before.approver else ""
    return f"{kit.person(by)}{for_whom}"


def _came_of_it(before: Launch, after: Launch, zone: str) -> str:
    if after.ending is not None:
        return "; the launch is cancelled"
    if after.at == before.at:
        return ""
    return f"; launch {when(before.at, zone)} → {when(after.at, zone)}, {after.moves[-1].trade.value}"
