"""What the channel hears of a launch that comes near: how far it is, its gate, and what blocks it, by owner."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.launches.gate import go_or_not, way_out
from bot.messages.launches.showing import show_all_button
from bot.messages.launches.turning import TICK
from bot.messages.launches.words import by_due, due_words, gate_line, plain_when, title
from bot.rules import calendar, launches
from bot.rules.launches import Gate, Item, Launch, Reminder
from bot.rules.teams import Team

TICKED_HERE = 5
LISTED = (20, 10, 5)
"""So many items are named, as far as Slack takes their words; the rest is counted."""


def reminder(launch: Launch, due: Reminder, team: Team, now: datetime) -> Message:
    """One post: with a tick for the first few items, and all there is room for by owner.

    On the launch day without a go it asks for what is left to do: go, another date, or an end.
    """
    line = f"*{title(launch)}* {_when(launch, due, now)}, {kit.dated(launch.at, plain_when(launch.at, team.zone))}."
    asks = due.working_days == 0 and launch.gate is not Gate.GO
    head = "\n".join([line, gate_line(launch), *([_asked(launch)] if asks else [])])
    today = calendar.local(now, team.zone).date()
    blocks: list[Block] = []
    for listed in LISTED:
        blocks = [kit.section(head), *_items(launch, due.items, team, today, listed)]
        if buttons := [
            *([go_or_not(launch), *way_out(launch)] if asks else ()),
            *([show_all_button(launch)] if due.items else ()),
        ]:
            blocks.append(kit.actions(*buttons))
        if kit.fits(blocks):
            break
    return Message(text=f"{line} {gate_line(launch)}.{_count(due.items)}", blocks=tuple(blocks))


def _when(launch: Launch, due: Reminder, now: datetime) -> str:
    left = due.working_days
    if left:
        return f"launches in {left} working {'day' if left == 1 else 'days'}"
    return "launches today" if launch.at > now else "was to launch today"


def _asked(launch: Launch) -> str:
    return (
        f"There is no go. It takes one from {kit.person(launch.approver)}, or {kit.person(launch.owner)} gives it a "
        "new date or cancels it."
    )


def _count(items: Sequence[Item]) -> str:
    if not items:
        return ""
    return f" {len(items)} blocking {'item' if len(items) == 1 else 'items'} open."


def _items(launch: Launch, items: Sequence[Item], team: Team, today: date, listed: int) -> Iterator[Block]:
    """By owner, who has something due first coming first; the first few with a button, as far as there is room."""
    if not items:
        return
    yield kit.section(f"*Open, and blocking the launch* · {len(items)}")
    room = TICKED_HERE
    for owner, theirs in _by_owner(launch, by_due(launch, items, team)[:listed]).items():
        here, rest = theirs[:room], [f"• {_said(launch, one, team, today)}" for one in theirs[room:]]
        room -= len(here)
        if here:
            yield kit.context(kit.person(owner))
            yield from (_with_tick(launch, one, team, today) for one in here)
        else:
            rest.insert(0, kit.person(owner))
        if rest:
            yield kit.section("\n".join(rest))
    if len(items) > listed:
        yield kit.context(f"and {len(items) - listed} more")


def _by_owner(launch: Launch, items: Sequence[Item]) -> Mapping[str, Sequence[Item]]:
    found: dict[str, list[Item]] = {}
    for one in items:
        found.setdefault(launches.whose(launch, one), []).append(one)
    return found


def _with_tick(launch: Launch, item: Item, team: Team, today: date) -> Block:
    value = kit.pack(id=launch.number, item=item.number, v=item.version)
    return kit.section(_said(launch, item, team, today), accessory=kit.button("Tick", TICK, value=value))


def _said(launch: Launch, item: Item, team: Team, today: date) -> str:
    return f"{kit.escape(item.text)}{due_words(launch, item, team, today)}"
