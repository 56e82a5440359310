"""The checklist on a launch's card: each item with its button, or where there is no room, what presses most."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.messages import kit
from bot.messages.kit import Block
from bot.messages.launches.items import item_text
from bot.messages.launches.reviewing import REVIEW
from bot.messages.launches.showing import progress, show_all_button
from bot.messages.launches.turning import FORMS
from bot.messages.launches.words import HEADINGS
from bot.rules import launches, text
from bot.rules.launches import Item, ItemState, Launch, Phase, Turn
from bot.rules.teams import Team

DONE_LINE, DONE_NAME = 200, 40
"""How long one line of what is done is, and each name in it."""


def card_checklist(launch: Launch, team: Team, today: date, quoted: int, room: int | None) -> list[Block]:
    """Every item one by one; with `room` for so many, the open ones that press most, and the rest in a line."""
    if room is None:
        return [block for phase in Phase for block in _whole(launch, team, today, phase, quoted)]
    shown = _pressing(launch, team, today)[:room]
    return [block for phase in Phase for block in _short(launch, team, today, phase, quoted, shown)]


def _of(launch: Launch, phase: Phase) -> list[Item]:
    return [one for one in launch.items if one.phase is phase]


def _whole(launch: Launch, team: Team, today: date, phase: Phase, quoted: int) -> Iterator[Block]:
    every = _of(launch, phase)
    if every:
        yield kit.section(f"*{HEADINGS[phase]}* · {progress(launch, phase)}")
        yield from (_item(launch, one, team, today, quoted) for one in every)


def _short(
    launch: Launch, team: Team, today: date, phase: Phase, quoted: int, shown: Sequence[Item]
) -> Iterator[Block]:
    every = _of(launch, phase)
    if not every:
        return
    yield kit.section(f"*{HEADINGS[phase]}* · {progress(launch, phase)}")
    mine = [one for one in shown if one.phase is phase]
    yield from (_item(launch, one, team, today, quoted) for one in mine)
    left_out = sum(one.is_open for one in every) - len(mine)
    if left_out:
        said = f"+{left_out} more open" if mine else f"{left_out} open"
        yield kit.section(said, accessory=show_all_button(launch))
    settled = [text.one_line(one.text, DONE_NAME) for one in every if not one.is_open]
    if settled:
        yield kit.context(f"Done or waived: {kit.escape(_named(settled))}")


def _named(names: Sequence[str]) -> str:
    """As many as a line has room for, and how many there are beside these."""
    room = DONE_LINE
    for shown, name in enumerate(names):
        room -= len(name)
        if room < 0:
            return f"{' · '.join(names[:shown])} and {len(names) - shown} more"
    return " · ".join(names)


def _pressing(launch: Launch, team: Team, today: date) -> list[Item]:
    """What is open, what blocks and is overdue first, then by when it is due."""
    order = list(Phase)

    def rank(item: Item) -> tuple[object, ...]:
        late = launches.is_overdue(launch, item, team.calendar, today)
        due = launches.has_to_be_done_by(launch, item, team.calendar)
        return (not item.blocking, not late, order.index(item.phase), due is None, due or launch.at, item.number)

    return sorted((one for one in launch.items if one.is_open), key=rank)


def _item(launch: Launch, item: Item, team: Team, today: date, quoted: int) -> Block:
    return kit.section(item_text(launch, item, team, today, quoted), accessory=_button(launch, item))


def _button(launch: Launch, item: Item) -> Block | None:
    """The one thing that most people do about it; the rest is in *Show all*."""
    value = kit.pack(id=launch.number, item=item.number, v=item.version)
    if launch.ending is not None:
        return None
    if item.is_open and item.review:
        return kit.button("Write the review", REVIEW, value=value) if launch.is_out else None
    if item.is_open:
        return kit.button("Tick", FORMS[Turn.TICK].callback, value=value)
    if launches.may_untick(launch, item) and item.state is ItemState.DONE:
        return kit.button("Un-tick", FORMS[Turn.UNTICK].callback, value=value)
    return None
