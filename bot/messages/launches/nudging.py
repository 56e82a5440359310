"""The reminder of one's own items: one message about all that are due, kept true as these are done."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.messages import kit
from bot.messages.kit import Block, Message
from bot.messages.launches.assigning import HELP
from bot.messages.launches.showing import show_all_button
from bot.messages.launches.turning import TICK
from bot.messages.launches.words import by_due, date_of, due_words, when
from bot.rules import calendar, launches
from bot.rules.launches import Item, ItemState, Launch, Nudge
from bot.rules.teams import Team

NOT_NOW = "launches.not_now"
SHOWN = 20  # items, two blocks each


@dataclass(frozen=True, slots=True, kw_only=True)
class NudgedItem:
    """An item that somebody was reminded of, as it stands, with its launch and team."""

    launch: Launch
    item: Item
    team: Team


def nudged(sent: Nudge, every: Sequence[NudgedItem], now: datetime) -> Message:
    """A reminder that was sent at `sent.at`, as it reads now: what is done says so, and has no buttons any more.

    What is about a team is told apart from what is about another, so that its reader gets what they may see of it. The
    words for notifications therefore name no launch. Of more items than a message takes, what still waits comes first
    and the rest is counted.
    """
    answers = {(one.launch.number, one.item.number): _answer(sent, one) for one in every}
    waiting = [one for one in every if not answers[one.launch.number, one.item.number]]
    by_need = [*waiting, *(one for one in every if one not in waiting)]
    several = len({one.team.id for one in every}) > 1
    blocks: list[Block] = []
    for count in range(min(len(every), SHOWN), -1, -1):
        blocks = [kit.section(f"*Your launch items*\n{_headline(waiting)}")]
        for launch, team, theirs in _by_launch(by_need[:count]):
            blocks.append(_heading(launch, team, several=several))
            for one in theirs:
                blocks += _item(sent, one, answers[launch.number, one.item.number], now)
        blocks += _more(waiting[count:])
        blocks += _put_off(sent, every, waits=bool(waiting))
        if kit.fits(blocks):
            break
    spoken = "Some of your launch items are due." if waiting else "Your launch items: nothing is left to do here."
    return Message(text=spoken, blocks=tuple(blocks))


def _headline(waiting: Sequence[NudgedItem]) -> str:
    if not waiting:
        return "Nothing is left to do here."
    return "These wait for you. *Done* asks for a link or a sentence that someone else can check."


def _by_launch(every: Sequence[NudgedItem]) -> Iterator[tuple[Launch, Team, list[NudgedItem]]]:
    """The next launch first, in each what has to be done first."""
    of = {one.launch.number: one for one in every}
    for one in sorted(of.values(), key=lambda one: (one.launch.at, one.launch.number)):
        theirs = {each.item.number: each for each in every if each.launch.number == one.launch.number}
        items = by_due(one.launch, [each.item for each in theirs.values()], one.team)
        yield one.launch, one.team, [theirs[item.number] for item in items]


def _heading(launch: Launch, team: Team, *, several: bool) -> Block:
    of = f" · {kit.escape(team.name)}" if several else ""
    text = f"{kit.strong(f'{launch.ref} {launch.name}')}{of} · {_date(launch, team.zone)}"
    return kit.of_team(kit.section(text), team.id, launch.ref)


def _date(launch: Launch, zone: str) -> str:
    if launch.ending is not None:
        return launch.ending.outcome.value
    if launch.launched_at is not None:
        return f"launched {when(launch.launched_at, zone)}"
    return f"launches {date_of(launch, zone)}"


def _item(sent: Nudge, one: NudgedItem, answer: str, now: datetime) -> Iterator[Block]:
    launch, item, team = one.launch, one.item, one.team
    name = f"{launch.ref} {item.number}"
    if answer:
        yield kit.of_team(kit.section(f"{kit.escape(item.text)} · {answer}"), team.id, name)
        return
    today = calendar.local(now, team.zone).date()
    said = f"{kit.escape(item.text)}{due_words(launch, item, team, today)}"
    if item.help is not None:
        said += f"\nHelp was asked for by {_who(item.help.by, sent)}, {when(item.help.at, team.zone)}"
    yield kit.of_team(kit.section(said), team.id, name)
    value = kit.pack(id=launch.number, item=item.number, v=item.version)
    pressed = kit.actions(kit.button("Done", TICK, value=value), kit.button("Need help", HELP, value=value))
    yield kit.of_team(pressed, team.id, f"{name} answers")


def _answer(sent: Nudge, one: NudgedItem) -> str:
    """What has become of an item; empty while it waits for this person."""
    launch, item, zone = one.launch, one.item, one.team.zone
    if item.state is not ItemState.OPEN:
        assert item.by is not None
        assert item.at is not None
        return f"{item.state} by {_who(item.by, sent)}, {when(item.at, zone)}"
    if launch.ending is not None:
        return f"{launch.ending.outcome.value} by {_who(launch.ending.by, sent)}, {when(launch.ending.at, zone)}"
    if not launches.is_asked_about(launch, item):
        return "launched without it" if launch.is_out else "waits for the launch"
    owner = launches.whose(launch, item)
    return "" if owner == sent.to else f"{kit.person(owner)} owns it now"


def _who(person: str, sent: Nudge) -> str:
    return "you" if person == sent.to else kit.person(person)


def _more(left: Sequence[NudgedItem]) -> Iterator[Block]:
    """What finds no room, launch by launch, is a press away."""
    for launch, team, theirs in _by_launch(left):
        said = f"and {len(theirs)} more of {launch.ref} that {'waits' if len(theirs) == 1 else 'wait'} for you"
        yield kit.of_team(kit.section(said, accessory=show_all_button(launch)), team.id, f"{launch.ref} more")


def _put_off(sent: Nudge, every: Sequence[NudgedItem], *, waits: bool) -> Iterator[Block]:
    """*Not now*, or until when it was put off; in words that tell of no team."""
    if not waits:
        return
    if sent.until is None:
        yield kit.divider()
        yield kit.actions(kit.button("Not now", NOT_NOW, value=kit.pack(at=sent.at.isoformat())))
    else:
        zone = every[0].team.zone
        yield kit.context(f"Put off: it comes again from {when(sent.until, zone)}")
