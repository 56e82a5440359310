"""Somebody is gone from Slack, or back: whoever runs what was theirs is told, each in one message that is kept true.

Reckoned from what is recorded, so a look too many says nothing, and of two processes one says it.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.messages import handovers as messages
from bot.messages.kit import Message
from bot.rules import handovers
from bot.rules.handovers import Departure, Held, Line
from handlers import gone
from handlers.gone import AllHolds, Around
from storage import alarms, outbox, teams
from storage import handovers as stored
from storage.engine import Tx

LOOKS_WHO_IS_THERE = timedelta(minutes=5)


def ring(tx: Tx, which: str, now: datetime, *, holds: AllHolds) -> None:
    """Look at this person, who is gone or just came back. A second process waits here, and leaves it to the first.

    The alarm that both saw is dropped by then, and what stands in its place is another one, for later.
    """
    if not alarms.hold(tx, gone.record(which)):
        return
    alarms.drop(tx, gone.record(which))
    follow(tx, which, now, holds)
    for other in stored.find_told_by(tx, which):  # what they were to see to, others have to
        follow(tx, other, now, holds)


def ring_team(tx: Tx, which: str, now: datetime, *, holds: AllHolds) -> None:
    """Something changed in this team of which somebody was told what to reassign. A second process waits, as above."""
    record = gone.of_team(int(which))
    if not alarms.hold(tx, record):
        return
    for person in stored.find_gone_from(tx, int(which)):
        follow(tx, person, now, holds)
    if stored.find_gone_from(tx, int(which)):
        alarms.set_alarm(tx, record, int(which), None)
    else:
        alarms.drop(tx, record)


def follow(tx: Tx, person: str, now: datetime, holds: AllHolds) -> None:
    """What was told of this person shows how it stands, and who has not heard of something of theirs hears of it.

    A little later it is looked at once more: by then Slack has said whether who was told may see it at all.
    """
    if not gone.is_gone(tx, person):
        for one in stored.find_of(tx, person):
            _keep(tx, one, replace(one, is_open=False, back_at=now), holds, now)
        return
    around = look_around(tx, find(tx, person, now, holds))
    _watch(tx, around)
    before = stored.find_of(tx, person)  # once nobody else looks at these teams: of what was told meanwhile, too
    every = find(tx, person, now, holds)
    after = {one.told: _as_now(one, every) for one in before}
    for held in every:
        if held.team in around and not _is_told(held, before, around[held.team]):
            _tell(after, held, person, around[held.team], now)
    was = {one.told: one for one in before}
    if after != was:
        alarms.set_alarm(tx, gone.record(person), alarms.EVERY_TEAM, now + LOOKS_WHO_IS_THERE)
    for one in after.values():
        _keep(tx, was.get(one.told), one, holds, now)


def find(tx: Tx, person: str, now: datetime, holds: AllHolds) -> list[Held]:
    """All that is open and theirs, in every ritual."""
    return [held for one in holds.values() for held in one.find(tx, person, now)]


def look_around(tx: Tx, every: Iterable[Held]) -> dict[int, Around]:
    """The teams of these, but those whose set-up was ended: nobody runs anything there."""
    runs: dict[int, set[str]] = {}
    for held in every:
        runs.setdefault(held.team, set()).update(held.runs)
    found = teams.find(tx, set(runs))
    return {number: gone.around(tx, team, runs[number]) for number, team in found.items() if team.ended is None}


def _watch(tx: Tx, around: Iterable[int]) -> None:
    """Whatever changes in these teams from now on rings us; before anything of them is read."""
    for team in sorted(around):
        alarms.begin(tx, gone.of_team(team), team)
        alarms.hold(tx, gone.of_team(team))


def _as_now(departure: Departure, every: Iterable[Held]) -> Departure:
    """What is still theirs as it is called and due now; what was settled stays as it was told."""
    now = {one.key: one for one in every}
    return replace(departure, held=tuple(now.get(one.key, one) for one in departure.held))


def _is_told(held: Held, before: Iterable[Departure], where: Around) -> bool:
    """Whether somebody who is still there was told of it."""
    told = (one.told for one in before if any(each.key == held.key for each in one.held))
    return any(one == where.team.channel or handovers.is_there(where.known.get(one), where.channel) for one in told)


def _tell(after: dict[str, Departure], held: Held, person: str, where: Around, now: datetime) -> None:
    """Add it to what its teller-to-be is told, in one message for all."""
    to = handovers.told_of(held, where.acting, where.known, where.channel, where.team.channel)
    if to is None:
        return
    one = after.get(to) or Departure(person=person, at=now, told=to, held=())
    others = tuple(each for each in one.held if each.key != held.key)
    after[to] = replace(one, held=(*others, held))


def lines(tx: Tx, departure: Departure, holds: AllHolds) -> list[Line]:
    """What somebody was told of, as it stands."""
    whose: dict[str, str] = {}
    for name, one in holds.items():
        if some := [held for held in departure.held if held.ritual == name]:
            whose |= one.holders(tx, some, departure.person)
    theirs = {key for key, person in whose.items() if person == departure.person and departure.back_at is None}
    return [
        Line(held=held, is_open=held.key in theirs, now=whose.get(held.key) if held.key not in theirs else None)
        for held in departure.held
    ]


def _keep(tx: Tx, before: Departure | None, after: Departure, holds: AllHolds, now: datetime) -> None:
    """The row, and the message where it reads otherwise now."""
    found = teams.find(tx, {held.team for held in after.held})
    of = {number: team for number, team in found.items() if team.ended is None}
    every = [line for line in lines(tx, after, holds) if line.held.team in of]
    after = replace(after, is_open=after.back_at is None and any(line.is_open for line in every))
    if after != before:
        stored.save(tx, after)
    message = messages.told(after, every, of)
    is_channel = next((team.id for team in of.values() if team.channel == after.told), None)
    is_new = outbox.put(
        tx,
        key=key(after),
        to=after.told,
        message=message,
        about="word of what has to be reassigned",
        at=now,
        team=is_channel,
    )
    if not is_new and _differs(tx, key(after), message):
        outbox.update(tx, key=key(after), message=message, at=now)


def key(departure: Departure) -> str:
    return f"departure of {departure.person} {departure.at.isoformat()} to {departure.told}"


def _differs(tx: Tx, key: str, message: Message) -> bool:
    there = outbox.get_latest(tx, key)
    return there is None or _flat(there.text, there.blocks) != _flat(message.text, message.blocks)


def _flat(text: str, blocks: Sequence[Mapping[str, object]]) -> str:
    return json.dumps([text, list(blocks)], sort_keys=True, default=list)
