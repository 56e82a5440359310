"""An item of a checklist in words: what it is, whose, until when, and what became of it."""

from datetime import date

from bot.messages import kit
from bot.messages.launches.words import plain_when, when
from bot.rules import launches
from bot.rules.launches import Item, ItemState, Launch, Phase
from bot.rules.teams import Team


def item_text(launch: Launch, item: Item, team: Team, today: date, quoted: int) -> str:
    """In plain words what is open and what is done, with up to so many characters of what was written about it."""
    if item.is_open:
        return _open(launch, item, team, today, quoted)
    assert item.by is not None
    assert item.at is not None
    head = f"{kit.escape(item.text)} · *{item.state.value}* by {kit.person(item.by)}, {when(item.at, team.zone)}"
    because = ", because" if item.state is ItemState.WAIVED and quoted else ""
    return head + because + _quote(item.evidence, quoted)


def _open(launch: Launch, item: Item, team: Team, today: date, quoted: int) -> str:
    facts = [kit.person(launches.whose(launch, item))]
    if launch.ending is not None:  # it waits for nobody and holds nothing up any more
        return f"{kit.escape(item.text)} · *open*\n{facts[0]}"
    blocking = ", blocking" if blocks(item) else ""
    due = launches.due_at(launch, item, team.calendar)
    if due is not None:
        facts.append(f"due {when(due, team.zone)}")
    if launches.is_overdue(launch, item, team.calendar, today):
        facts.append("*overdue*")
    line = f"{kit.escape(item.text)} · *open*{blocking}\n{' · '.join(facts)}"
    if item.help is None:
        return line
    return f"{line}\n*{kit.person(item.help.by)} needs help*{_quote(item.help.text, quoted)}"


def _quote(words: str, limit: int) -> str:
    return f"\n{kit.quote(kit.cut(words, limit))}" if words and limit else ""


def facts_of(item: Item, *, launch: Launch, team: Team) -> str:
    """The same in short, where Slack knows no markup."""
    due = launches.due_at(launch, item, team.calendar)
    blocking = "Blocking" if blocks(item) else "Not blocking"
    return blocking if due is None else f"{blocking}, due {plain_when(due, team.zone)}"


def blocks(item: Item) -> bool:
    """What comes after a launch never holds it up, though evidence may be asked for."""
    return item.blocking and item.phase is not Phase.AFTER
