"""Whom the clock reminds of their items: when it looks at them again, and what it has sent, kept true.

One alarm for each person, for they are reminded of the items of all their launches and teams at once.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from bot.messages import launches as messages
from bot.messages.kit import Message
from bot.messages.launches import NudgedItem
from bot.rules import launches
from bot.rules.launches import Launch, Nudge
from bot.rules.teams import Team
from storage import alarms, outbox, teams
from storage import launches as stored
from storage.engine import Tx

SHOWN_FOR = timedelta(days=14)
"""So long after it was sent a reminder shows what became of its items."""


def record(person: str) -> str:
    return f"items-{person}"


def look_anew(tx: Tx, before: Launch | None, after: Launch) -> None:
    """Whose turns may be earlier now: the clock looks at them at once, and reckons."""
    for person in sorted(_owners(after)):
        _look_anew(tx, person, before, after)


def _look_anew(tx: Tx, person: str, before: Launch | None, after: Launch) -> None:
    """What was ticked, or taken from somebody, makes no turn earlier, so the clock finds out by itself."""
    was = launches.turns_of(before, person) if before is not None else frozenset()
    if launches.turns_of(after, person) - was:
        alarms.set_alarm(tx, record(person), alarms.EVERY_TEAM, alarms.AT_ONCE)


def follow(tx: Tx, before: Launch, after: Launch, now: datetime) -> None:
    """After a change of a launch: what its people were reminded of shows how it stands, and the clock looks anew.

    One person after the other, in their order, as everybody takes several: so no two wait for each other.
    """
    concerned = _concerned(before, after)
    for person in sorted(_owners(after) | concerned):
        _look_anew(tx, person, before, after)
        for sent in find_shown(tx, person, now) if person in concerned else ():
            if any(one.launch == after.number for one in sent.items):
                outbox.update(tx, key=key(sent), message=message(tx, sent, now), at=now)


def _owners(launch: Launch) -> set[str]:
    return {launches.whose(launch, one) for one in launch.items}


def _concerned(before: Launch, after: Launch) -> set[str]:
    """Whose items read otherwise now."""
    if _facts(before) != _facts(after):
        return _owners(before) | _owners(after)
    of = {one.number: one for one in before.items}
    changed = [one for one in after.items if one != of.get(one.number)]
    old = [of[one.number] for one in changed if one.number in of]
    return {launches.whose(after, one) for one in changed} | {launches.whose(before, one) for one in old}


def _facts(launch: Launch) -> tuple[object, ...]:
    """What a reminder tells of a launch, beside its items."""
    return (launch.name, launch.at, launch.owner, launch.launched_at, launch.ending)


def find_shown(tx: Tx, person: str, now: datetime) -> list[Nudge]:
    """The reminders of somebody that still show what becomes of their items.

    They are held until the commit: two items of one message may be ticked at once, and both have to be seen in it.
    """
    return stored.find_nudges(tx, person, now - SHOWN_FOR) if alarms.hold(tx, record(person)) else []


def message(tx: Tx, sent: Nudge, now: datetime) -> Message:
    """What somebody was reminded of, as it reads now."""
    found = stored.find_numbered(tx, {one.launch for one in sent.items})
    return _message(sent, found, teams.find(tx, {launch.team for launch in found.values()}), now)


def _message(sent: Nudge, found: Mapping[int, Launch], of: Mapping[int, Team], now: datetime) -> Message:
    shown = dict.fromkeys((one.launch, one.item) for one in sent.items)
    every = [
        NudgedItem(launch=found[number], item=found[number].item(item), team=of[found[number].team])
        for number, item in shown
        if number in found and found[number].team in of
    ]
    return messages.nudged(sent, every, now)


def say(tx: Tx, sent: Nudge, theirs: Iterable[Launch], of: Mapping[int, Team]) -> None:
    """Put a reminder into the outbox, and remember it. Delivery says of each team only what its reader may see.

    If somebody can't be reached, the owner of the first launch is told.
    """
    stored.add_nudge(tx, sent)
    found = {launch.number: launch for launch in theirs}
    told = [found[one.launch] for one in sent.items]
    about = {launch.team for launch in told}
    outbox.put(
        tx,
        key=key(sent),
        to=sent.to,
        message=_message(sent, found, of, sent.at),
        about="a reminder of launch items",
        at=sent.at,
        team=about.pop() if len(about) == 1 else None,
        owner=told[0].owner,
    )


def key(sent: Nudge) -> str:
    """Two may go out at one moment, after the bot was down; an item is in one of them."""
    first = sent.items[0]
    return f"{record(sent.to)} {sent.at.isoformat()} {launches.ref(first.launch)} {first.item}"
