"""What is said about a launch: its form, its card, its gate, a line for each change, the list and the reminders."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from bot.errors import UserError
from bot.messages import kit
from bot.messages.kit import Block, Filled, Message
from bot.rules import calendar, launches
from bot.rules.calendar import GuardKind, GuardReason
from bot.rules.launches import (
    EVIDENCE_LIMIT,
    NAME_LIMIT,
    Draft,
    Gate,
    Item,
    ItemState,
    Launch,
    Phase,
    Reminder,
    Status,
    Verdict,
)
from bot.rules.teams import Team

TICK, UNTICK, GATE, LAUNCHED = "launches.tick", "launches.untick", "launches.gate", "launches.launched"
PLAN = "launches.plan"
ITEMS_SHOWN = 38  # with the rest of the card, within a message's 50 blocks
QUOTED = (EVIDENCE_LIMIT, 200, 80, 0)  # how much of each quote a card shows: as much as Slack takes of all together
LEAST_QUOTED = 80  # of what stands on the card once; nothing may be left of evidence, which the thread has in full
LISTED = 24  # blocks, with room for the words about the rest
NAME_LISTED = 60
WORDS_LIMIT = 1000
HEADINGS = {Phase.BEFORE: "Before", Phase.DAY: "Launch day", Phase.AFTER: "After"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What the form of a new launch is filled with."""

    name: str
    day: date | None
    wall: time
    owner: str


# --- planning --------------------------------------------------------------------------------------------------------


def form(typed: Typed, teams: Sequence[Team], *, metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Plan a launch; the team is asked for where it is open."""
    zone = teams[0].zone if len(teams) == 1 else "the zone of the team that you pick"
    return kit.modal(
        "Plan a launch",
        *kit.team_input([(team.name, team.id) for team in teams]),
        kit.text_input("name", "Name", value=typed.name, limit=NAME_LIMIT, focus=not typed.name),
        kit.day_input("date", "Launch date", value=typed.day),
        kit.time_input("time", "Launch time", value=typed.wall, hint=f"In {zone}"),
        kit.person_input("owner", "Owner", value=typed.owner),
        kit.person_input("approver", "Go / no-go approver", hint="One person, who says go or no-go"),
        kit.text_input(
            "criteria",
            "Success criteria",
            limit=WORDS_LIMIT,
            lines=True,
            optional=True,
            hint="One a line: a metric and its threshold",
        ),
        kit.text_input(
            "because",
            "Launch anyway because",
            limit=EVIDENCE_LIMIT,
            optional=True,
            hint="Only for a Friday, a weekend, a holiday, the day before one or a freeze day. It stays on the card.",
        ),
        callback=PLAN,
        metadata=metadata,
        submit="Plan",
    )


def read_form(filled: Filled, zone: str, by: str) -> Draft:
    """The launch that was typed, its date and time read in the team's zone. Raises UserError at the date's field."""
    day, wall = filled.day("date"), filled.time("time")
    if day is None or wall is None:
        raise UserError("date_missing", field="date")
    lines = (line.strip() for line in filled.text("criteria").splitlines())
    return Draft(
        name=" ".join(filled.text("name").split()),
        at=calendar.instant(day, wall, zone),
        owner=filled.person("owner") or by,
        approver=filled.person("approver") or "",
        criteria=tuple(line for line in lines if line),
        because=filled.text("because"),
    )


# --- the card --------------------------------------------------------------------------------------------------------


def card(launch: Launch, zone: str, today: date) -> Message:
    """The whole truth about a launch, with a button for each item. Long quotes are cut as far as Slack makes us."""
    blocks: list[Block] = []
    for quoted in QUOTED:
        blocks = _card(launch, zone, today, quoted)
        if kit.fits(blocks):
            break
    return Message(text=f"{_name(launch)}: launch {_when(launch, zone)}. {_gate_line(launch)}", blocks=tuple(blocks))


def _card(launch: Launch, zone: str, today: date, quoted: int) -> list[Block]:
    once = max(quoted, LEAST_QUOTED)
    gate = kit.section(_gate_words(launch, once))
    blocks = [kit.header(f"{launch.ref} {launch.name}"), _facts(launch, zone, today), gate]
    if launch.anyway is not None:
        because = kit.quote(kit.cut(launch.anyway.because, once))
        blocks.append(kit.section(f"*Launches {_guarded(launch.anyway.reason)} anyway, because*\n{because}"))
    if launch.criteria:
        criteria = kit.escape(kit.cut("\n".join(f"• {one}" for one in launch.criteria), 2 * once))
        blocks.append(kit.section(f"*Success criteria*\n{criteria}"))
    blocks += _checklist(launch, zone, quoted)
    if pressed := _gate_buttons(launch):
        blocks.append(kit.actions(*pressed))
    return blocks


def _facts(launch: Launch, zone: str, today: date) -> Block:
    approver = kit.person(launch.approver) + (" (also the owner)" if launch.approver == launch.owner else "")
    return kit.fields(
        f"*Launch*\n{_when(launch, zone)}",
        f"*Countdown*\n{_countdown(launch, zone, today)}",
        f"*Owner*\n{kit.person(launch.owner)}",
        f"*Go / no-go approver*\n{approver}",
    )


def _countdown(launch: Launch, zone: str, today: date) -> str:
    if launch.launched_at is not None:
        assert launch.launched_by is not None
        return f"launched {_moment(launch.launched_at, zone)} by {kit.person(launch.launched_by)}"
    days = launches.days_left(launch, zone, today)
    if days < 0:
        return "its day is past"
    left = "today" if days == 0 else f"{days} {'day' if days == 1 else 'days'} to go"
    return f"{left}, as of {calendar.day_text(today)}"


def _gate_line(launch: Launch) -> str:
    asked = launch.approval
    if launch.gate is Gate.WAITING:
        void = f". The go no longer holds, because “{kit.escape(launch.void)}” was opened again" if launch.void else ""
        return f"*Gate:* waiting for {kit.person(asked.approver)}{void}"
    assert asked.decided_by is not None
    return f"*Gate:* {launch.gate.value} by {kit.person(asked.decided_by)}"


def _gate_words(launch: Launch, quoted: int) -> str:
    rationale = kit.cut(launch.approval.rationale, quoted)
    return f"{_gate_line(launch)}\n{kit.quote(rationale)}" if rationale else _gate_line(launch)


def _checklist(launch: Launch, zone: str, quoted: int) -> list[Block]:
    blocks: list[Block] = []
    shown = launch.items[:ITEMS_SHOWN]
    for phase in Phase:
        every = [one for one in launch.items if one.phase is phase]
        if every:
            done = sum(one.state is not ItemState.OPEN for one in every)
            blocks.append(kit.section(f"*{HEADINGS[phase]}* · {done} of {len(every)} done"))
            blocks += [_item(launch, one, zone, quoted) for one in shown if one.phase is phase]
    if len(launch.items) > len(shown):
        blocks.append(kit.context(f"and {len(launch.items) - len(shown)} more items"))
    return blocks


def _item(launch: Launch, item: Item, zone: str, quoted: int) -> Block:
    """In plain words what is open and what is done, with what was given as evidence."""
    accessory = _item_button(launch, item)
    if item.state is ItemState.OPEN:
        facts = f"*open*{', blocking' if item.blocking else ''}"
        if item.due is not None:
            facts += f", due {_moment((launch.launched_at or launch.at) + item.due, zone)}"
        return kit.section(f"{kit.escape(item.text)} · {facts}", accessory=accessory)
    assert item.by is not None
    assert item.at is not None
    head = f"{kit.escape(item.text)} · *{item.state.value}* by {kit.person(item.by)}, {_moment(item.at, zone)}"
    evidence = f"\n{kit.quote(kit.cut(item.evidence, quoted))}" if item.evidence and quoted else ""
    return kit.section(head + evidence, accessory=accessory)


def _item_button(launch: Launch, item: Item) -> Block | None:
    value = kit.pack(id=launch.number, item=item.number)
    if item.state is ItemState.OPEN:
        return kit.button("Tick", TICK, value=value)
    if item.state is ItemState.DONE and launches.may_untick(launch, item):
        return kit.button("Un-tick", UNTICK, value=value)
    return None


def _gate_buttons(launch: Launch) -> list[Block]:
    value = kit.pack(id=launch.number, v=launch.version)
    match launch.status:
        case Status.PLANNED:
            return [kit.button("Go / no-go", GATE, value=value)]
        case Status.GO:
            return [kit.button("Launched", LAUNCHED, value=value)]
        case Status.LAUNCHED:
            return []


# --- small forms -----------------------------------------------------------------------------------------------------


def tick_form(launch: Launch, item: Item) -> dict[str, Any]:
    """Ask for evidence, without which a blocking item is not done."""
    hint = "A link or a sentence that someone else can check"
    evidence = kit.text_input(
        "evidence", "Evidence", limit=EVIDENCE_LIMIT, lines=True, optional=not item.blocking, hint=hint, focus=True
    )
    return _item_form("Tick an item", TICK, launch, item, evidence, submit="Tick")


def untick_form(launch: Launch, item: Item) -> dict[str, Any]:
    why = kit.text_input("why", "Why is it open again?", limit=EVIDENCE_LIMIT, lines=True, focus=True)
    return _item_form("Un-tick an item", UNTICK, launch, item, why, submit="Un-tick")


def _item_form(title: str, callback: str, launch: Launch, item: Item, asked: Block, *, submit: str) -> dict[str, Any]:
    about = kit.section(f"{_name(launch)}\n{kit.escape(item.text)}")
    metadata = {"id": launch.number, "item": item.number}
    return kit.modal(title, about, asked, callback=callback, metadata=metadata, submit=submit)


def gate_form(launch: Launch, zone: str) -> dict[str, Any]:
    """Go, no-go or not yet, with what still blocks before one's eyes."""
    blocking = launch.open_blocking(Phase.BEFORE)
    state = f"Go is possible once these are done:\n{_bullets(blocking)}" if blocking else "Every blocking item is done."
    verdicts = [("Go", Verdict.GO.value), ("No-go", Verdict.NO_GO.value), ("Not yet", Verdict.NOT_YET.value)]
    return kit.modal(
        "Go / no-go",
        kit.section(f"*{_name(launch)}*, {_when(launch, zone)}"),
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


# --- one line for each change ----------------------------------------------------------------------------------------


def ticked(item: Item) -> Message:
    assert item.by is not None
    line = f"{kit.person(item.by)}: {kit.escape(item.text)}, open → done"
    return kit.message(f"{line}\n{kit.quote(item.evidence)}" if item.evidence else line)


def unticked(item: Item, by: str, why: str) -> Message:
    return kit.message(f"{kit.person(by)}: {kit.escape(item.text)}, done → open\n{kit.quote(why)}")


def voided(launch: Launch, by: str, why: str) -> Message:
    """Everybody who was told "go" is told that it no longer holds."""
    return kit.message(
        f"{_name(launch)}: go → waiting for {kit.person(launch.approver)}. The go no longer holds, because "
        f"{kit.person(by)} opened “{kit.escape(launch.void)}” again.\n{kit.quote(why)}"
    )


def decided(launch: Launch, before: Gate, verdict: Verdict, by: str, rationale: str) -> Message:
    """Old → new where the gate changed; a "not yet" changes nothing."""
    change = f"{before.value} → {verdict.value}" if verdict is not Verdict.NOT_YET else verdict.value
    line = f"{_name(launch)}: {change} by {kit.person(by)}"
    return kit.message(f"{line}\n{kit.quote(rationale)}" if rationale else line)


def launched(launch: Launch, by: str) -> Message:
    return kit.message(f"{_name(launch)}: go → launched, says {kit.person(by)}")


# --- lists and reminders ---------------------------------------------------------------------------------------------


def help_text(prefix: str) -> Message:
    """What `/launch` understands, with examples."""
    command = f"/{prefix}launch"
    return kit.message(
        f"What {command} understands",
        kit.section(
            f"`{command}` — plan a launch\n"
            f"`{command} Mobile checkout 2026-12-08` — the same, with its name and date filled in\n"
            f"`{command} L-2` — show one, with its buttons\n"
            f"`{command} list` — launches to come, with their gate and what blocks them\n"
            f"`{command} help` — this"
        ),
    )


def listed(teams: Sequence[tuple[Team, Sequence[Launch]]], today: Mapping[int, date]) -> Message:
    """Launches to come, team by team, the next first; `today` is each team's own."""
    blocks: list[Block] = []
    for number, (team, every) in enumerate(teams):
        room = LISTED - len(blocks)
        if room <= 0:
            blocks.append(kit.context(f"and {len(teams) - number} more teams: ask in their channels"))
            break
        blocks.append(kit.section(f"*Launches of {kit.escape(team.name)}*" + ("" if every else "\nNone is planned.")))
        blocks += [kit.section(_listing(one, team.zone, today[team.id])) for one in every[:room]]
        if len(every) > room:
            blocks.append(kit.context(f"and {len(every) - room} more, later"))
    return Message(text="Launches to come", blocks=tuple(blocks))


def _listing(launch: Launch, zone: str, today: date) -> str:
    past = " (its day is past)" if launches.days_left(launch, zone, today) < 0 else ""
    count = len(launch.open_blocking())
    blocking = f"{count} blocking {'item' if count == 1 else 'items'} open"
    name = kit.escape(kit.cut(launch.name, NAME_LISTED))
    return f"*{launch.ref}* {name} · {_when(launch, zone)}{past} · gate: {launch.gate.value} · {blocking}"


def reminder(launch: Launch, due: Reminder, zone: str) -> Message:
    """In the channel: days left, the gate, and what blocks it."""
    return kit.message(f"{_coming(launch, due, zone)}{_open_items(due.open_items)}")


def owner_reminder(launch: Launch, due: Reminder, zone: str, channel: str) -> Message:
    return kit.message(
        f"{_coming(launch, due, zone)} You own it, in {kit.channel(channel)}.{_open_items(due.open_items)}"
    )


def gate_asked(launch: Launch, zone: str, channel: str) -> Message:
    """To the approver, when the gate opens."""
    blocking = launch.open_blocking(Phase.BEFORE)
    text = (
        f"*{_name(launch)}* in {kit.channel(channel)} is to launch {_when(launch, zone)}. Is it a go?"
        f"{_open_items(blocking)}"
    )
    value = kit.pack(id=launch.number, v=launch.version)
    return kit.message(text, kit.section(text), kit.actions(kit.button("Go / no-go", GATE, value=value)))


def _coming(launch: Launch, due: Reminder, zone: str) -> str:
    left = due.working_days
    when = f"in {left} working {'day' if left == 1 else 'days'}" if left else "today"
    return f"*{_name(launch)}* launches {when}, {_when(launch, zone)}. {_gate_line(launch)}."


def _open_items(items: Sequence[Item]) -> str:
    return f"\n*Open, and blocking the launch*\n{_bullets(items)}" if items else ""


def _bullets(items: Sequence[Item]) -> str:
    return "\n".join(f"• {kit.escape(one.text)}" for one in items)


# --- words -----------------------------------------------------------------------------------------------------------


def _name(launch: Launch) -> str:
    return f"{launch.ref} {kit.escape(launch.name)}"


def _when(launch: Launch, zone: str) -> str:
    return _moment(launch.at, zone)


def _moment(at: datetime, zone: str) -> str:
    return kit.moment(at, calendar.moment_text(at, zone))


def _guarded(reason: GuardReason) -> str:
    detail = kit.escape(reason.detail)
    match reason.kind:
        case GuardKind.FRIDAY | GuardKind.WEEKEND:
            return f"on a {detail}"
        case GuardKind.HOLIDAY:
            return f"on a holiday ({detail})"
        case GuardKind.BEFORE_HOLIDAY:
            return f"the day before a holiday ({detail})"
        case GuardKind.FREEZE:
            return f"on a freeze day ({detail})" if detail else "on a freeze day"
