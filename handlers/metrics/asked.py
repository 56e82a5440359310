"""Whom the clock asks for numbers: when it looks at them again, and what it has asked, kept true.

One alarm for each person, for they are asked for the metrics of all their teams at once.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta

from bot.messages import metrics as messages
from bot.messages.kit import Message
from bot.messages.metrics import AskedMetric
from bot.rules import metrics, turns
from bot.rules.metrics import Asking, Metric
from bot.rules.teams import Team
from handlers import noting
from storage import alarms, outbox, teams
from storage import metrics as stored
from storage.engine import Tx

SHOWN_FOR = timedelta(days=14)
"""So long after it was sent a message shows what became of its metrics."""


def record(person: str) -> str:
    return f"metrics-{person}"


def hold(tx: Tx, changing: Collection[Metric]) -> None:
    """Whoever changes several metrics in one commit holds them, and then what follows of all, before the first change.

    That is the drafts of their teams, and after these what their owners were asked; each by name, as everybody does.
    """
    for note in sorted({noting.record(one.team) for one in changing}):
        alarms.hold(tx, note)
    _hold_people(tx, changing)


def _hold_people(tx: Tx, changing: Iterable[Metric]) -> list[str]:
    people = sorted({one.owner for one in changing})
    for person in people:
        alarms.hold(tx, record(person))
    return people


def follow(tx: Tx, before: Metric | None, after: Metric, now: datetime) -> None:
    """After a change of a metric: what was asked about it shows how it stands, and the clock looks anew if it must.

    A value makes the next question later and never earlier, so the clock finds out by itself.
    """
    people = _hold_people(tx, [one for one in (before, after) if one is not None])
    if metrics.is_asked_for(after) and (before is None or _turns(before) != _turns(after)):
        alarms.set_alarm(tx, record(after.owner), alarms.EVERY_TEAM, alarms.AT_ONCE)
    for person in people:
        for sent in find_shown(tx, person, now) if before is not None else ():
            if any(one.metric == after.number for one in sent.wanted):
                outbox.update(tx, key=key(sent), message=message(tx, sent), at=now)


def _turns(metric: Metric) -> tuple[object, ...]:
    """What says whether and when somebody's turn comes, beside the values."""
    return (metric.owner, metrics.is_asked_for(metric))


def find_shown(tx: Tx, person: str, now: datetime) -> list[Asking]:
    """What somebody was asked and still shows what becomes of it.

    It is held until the commit: two metrics of one message may be typed in at once, and both have to be seen in it.
    """
    return stored.find_askings(tx, person, now - SHOWN_FOR) if alarms.hold(tx, record(person)) else []


def every(tx: Tx, sent: Asking) -> list[AskedMetric]:
    """What was asked for, as it stands."""
    found = stored.find_numbered(tx, [one.metric for one in sent.wanted])
    return _every(sent, found, teams.find(tx, {one.team for one in found.values()}))


def _every(sent: Asking, found: Mapping[int, Metric], of: Mapping[int, Team]) -> list[AskedMetric]:
    return [
        AskedMetric(metric=metric, team=team, note=turns.note_at(team, one.week, sent.at))
        for one in sent.wanted
        if (metric := found.get(one.metric)) is not None and (team := of.get(metric.team)) is not None
    ]


def message(tx: Tx, sent: Asking) -> Message:
    """What was asked of somebody, as it reads now."""
    return messages.asked(sent, every(tx, sent))


def say(tx: Tx, sent: Asking, owned: Iterable[Metric], of: Mapping[int, Team]) -> None:
    """Put a question into the outbox, and remember it. Delivery says of each team only what its reader may see.

    If somebody can't be reached, the owner of a note that waits for it is told.
    """
    stored.add_asking(tx, sent)
    asked_for = _every(sent, {one.number: one for one in owned}, of)
    about = {one.team.id: one.team for one in asked_for}
    one, *others = about.values()
    outbox.put(
        tx,
        key=key(sent),
        to=sent.to,
        message=messages.asked(sent, asked_for),
        about="the question for numbers",
        at=sent.at,
        team=None if others else one.id,
        owner=one.settings.note_owner,
    )


def key(sent: Asking) -> str:
    """Two may go out at one moment; a metric is asked for in one of them."""
    first = sent.wanted[0]
    return f"{record(sent.to)} {sent.at.isoformat()} M-{first.metric} {first.week}"
