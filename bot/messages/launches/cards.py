"""The card of a launch: the whole truth about it, up to date in place."""

from datetime import date

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.launches.ending import ending
from bot.messages.launches.menu import menu
from bot.messages.launches.moving import moves
from bot.messages.launches.reviewing import reviews
from bot.messages.launches.words import HEADINGS, date_of, gate_line, guarded, title, when
from bot.rules import calendar, launches
from bot.rules.launches import EVIDENCE_LIMIT, Item, ItemState, Launch, Outcome, Phase, Status
from bot.rules.teams import Team

ITEMS_SHOWN = 38  # with the rest of the card, within a message's 50 blocks
QUOTED = (EVIDENCE_LIMIT, 200, 80, 0)  # how much of each quote a card shows: as much as Slack takes of all together
LEAST_QUOTED = 80  # of what stands on the card once; nothing may be left of evidence, which the thread has in full
LEFT = {Outcome.CANCELLED: "cancelled", Outcome.ROLLED_BACK: "rolled back"}


def card(launch: Launch, team: Team, today: date) -> Message:
    """The whole truth about a launch, with a button for each item. Long quotes are cut as far as Slack makes us."""
    blocks: list[Block] = []
    for quoted in QUOTED:
        blocks = _card(launch, team, today, quoted)
        if kit.fits(blocks):
            break
    spoken = f"{title(launch)}: launch {date_of(launch, team.zone)}. {gate_line(launch)}"
    return Message(text=spoken, blocks=tuple(blocks))


def _card(launch: Launch, team: Team, today: date, quoted: int) -> list[Block]:
    once = max(quoted, LEAST_QUOTED)
    gate = kit.section(_gate_words(launch, once))
    blocks = [kit.header(f"{launch.ref} {launch.name}"), _facts(launch, team.zone, today), *ending(launch, once), gate]
    if launch.anyway is not None:
        because = kit.quote(kit.cut(launch.anyway.because, once))
        blocks.append(kit.section(f"*Launches {guarded(launch.anyway.reason)} anyway, because*\n{because}"))
    blocks += moves(launch, team.zone, once)
    blocks += reviews(launch, team.zone, once)
    if launch.terms.criteria:
        criteria = kit.escape(kit.cut("\n".join(f"• {one.text}" for one in launch.terms.criteria), 2 * once))
        blocks.append(kit.section(f"*Success criteria*\n{criteria}"))
    blocks += _checklist(launch, team, quoted)
    if pressed := [*_gate_buttons(launch), *menu(launch)]:
        blocks.append(kit.actions(*pressed))
    return blocks


def _facts(launch: Launch, zone: str, today: date) -> Block:
    approver = kit.person(launch.approver) + (" (also the owner)" if launch.approver == launch.owner else "")
    return kit.fields(
        f"*Launch*\n{date_of(launch, zone)}",
        f"*Countdown*\n{_countdown(launch, zone, today)}",
        f"*Owner*\n{kit.person(launch.owner)}",
        f"*Go / no-go approver*\n{approver}",
    )


def _countdown(launch: Launch, zone: str, today: date) -> str:
    if launch.ending is not None:
        gone = launch.ending
        return f"{LEFT[gone.outcome]} by {kit.person(gone.by)}, {when(gone.at, zone)}"
    if launch.launched_at is not None:
        assert launch.launched_by is not None
        return f"launched {when(launch.launched_at, zone)} by {kit.person(launch.launched_by)}"
    days = launches.days_left(launch, zone, today)
    if days < 0:
        return "its day is past"
    left = "today" if days == 0 else f"{days} {'day' if days == 1 else 'days'} to go"
    return f"{left}, as of {calendar.day_text(today)}"


def _gate_words(launch: Launch, quoted: int) -> str:
    rationale = kit.cut(launch.approval.rationale, quoted)
    return f"{gate_line(launch)}\n{kit.quote(rationale)}" if rationale else gate_line(launch)


def _checklist(launch: Launch, team: Team, quoted: int) -> list[Block]:
    blocks: list[Block] = []
    shown = launch.items[:ITEMS_SHOWN]
    for phase in Phase:
        every = [one for one in launch.items if one.phase is phase]
        if every:
            done = sum(one.state is not ItemState.OPEN for one in every)
            blocks.append(kit.section(f"*{HEADINGS[phase]}* · {done} of {len(every)} done"))
            blocks += [_item(launch, one, team, quoted) for one in shown if one.phase is phase]
    if len(launch.items) > len(shown):
        blocks.append(kit.context(f"and {len(launch.items) - len(shown)} more items"))
    return blocks


def _item(launch: Launch, item: Item, team: Team, quoted: int) -> Block:
    """In plain words what is open and what is done, with what was given as evidence."""
    accessory = _item_button(launch, item)
    if item.state is ItemState.OPEN:
        facts = f"*open*{', blocking' if item.blocking else ''}"
        due = launches.due_at(launch, item, team.calendar)
        if due is not None:
            facts += f", due {when(due, team.zone)}"
        return kit.section(f"{kit.escape(item.text)} · {facts}", accessory=accessory)
    assert item.by is not None
    assert item.at is not None
    head = f"{kit.escape(item.text)} · *{item.state.value}* by {kit.person(item.by)}, {when(item.at, team.zone)}"
    evidence = f"\n{kit.quote(kit.cut(item.evidence, quoted))}" if item.evidence and quoted else ""
    return kit.section(head + evidence, accessory=accessory)


def _item_button(launch: Launch, item: Item) -> Block | None:
    if launch.ending is not None:
        return None
    value = kit.pack(id=launch.number, item=item.number)
    if item.state is ItemState.OPEN:
        return kit.button("Tick", "launches.tick", value=value)
    if item.state is ItemState.DONE and launches.may_untick(launch, item):
        return kit.button("Un-tick", "launches.untick", value=value)
    return None


def _gate_buttons(launch: Launch) -> list[Block]:
    value = kit.pack(id=launch.number, v=launch.version)
    match launch.status:
        case Status.PLANNED:
            return [kit.button("Go / no-go", "launches.gate", value=value)]
        case Status.GO:
            return [kit.button("Launched", "launches.launched", value=value)]
        case _:
            return []
