"""Whom the clock asks how their bets stand: when it looks at them again, and what it has asked, kept true.

One alarm for each person, for they are asked about the bets of all their teams at once.
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.messages import bets as messages
from bot.messages.bets import AskedBet
from bot.messages.kit import Message
from bot.rules import turns
from bot.rules.bets import Bet, CheckIn
from bot.rules.teams import Team
from storage import alarms, outbox, teams
from storage import bets as stored
from storage.engine import Tx

SHOWN_FOR = timedelta(days=14)
"""So long after it was sent a check-in shows the answers: its note is past by then, however holidays moved it."""


def record(person: str) -> str:
    return f"check-in-{person}"


def look_anew(tx: Tx, *changed: Bet) -> None:
    """Who is to be asked about what may be others: the clock looks at these owners at once, and reckons."""
    for person in sorted({bet.owner for bet in changed}):
        alarms.set_alarm(tx, record(person), alarms.EVERY_TEAM, alarms.AT_ONCE)


def follow(tx: Tx, before: Bet, after: Bet, now: datetime) -> None:
    """After a change of a bet: what was asked about it shows how it stands, and the clock looks anew if it must.

    An update makes the next question later and never earlier, so the clock finds out by itself.
    """
    if _turns(before) != _turns(after):
        look_anew(tx, before, after)
    for person in sorted({before.owner, after.owner}):
        for sent in find_shown(tx, person, after.number, now):
            outbox.update(tx, key=key(sent), message=message(tx, sent, now), at=now)


def _turns(bet: Bet) -> tuple[object, ...]:
    """What says whether and when somebody's turn comes, beside the updates."""
    return (bet.owner, bet.is_now, bet.now_since)


def find_shown(tx: Tx, person: str, number: int, now: datetime) -> list[CheckIn]:
    """The check-ins of somebody about this bet that still show its answers.

    They are held until the commit: two bets of one message may be answered at once, and both have to be seen in it.
    """
    if not alarms.hold(tx, record(person)):
        return []
    sent = stored.find_check_ins(tx, person, now - SHOWN_FOR)
    return [one for one in sent if any(each.bet == number for each in one.asked)]


def message(tx: Tx, sent: CheckIn, now: datetime) -> Message:
    """What was asked of somebody, as it reads now."""
    numbers = [one.bet for one in sent.asked]
    found = stored.find_numbered(tx, numbers)
    before, last = (stored.find_before(tx, numbers, moment) for moment in (sent.at, now))
    of = {team.id: team for team in teams.find_all(tx)}
    every = [
        AskedBet(
            bet=bet,
            team=team,
            note=turns.note_at(team, one.week, sent.at),
            before=before.get(one.bet),
            last=last.get(one.bet),
        )
        for one in sent.asked
        if (bet := found.get(one.bet)) is not None and (team := of.get(bet.team)) is not None
    ]
    return messages.checked_in(sent, every)


def say(tx: Tx, sent: CheckIn, of: Collection[Team]) -> None:
    """Put a check-in into the outbox, and remember it. Delivery says of each team only what its reader may see.

    If somebody can't be reached, the owner of a note that waits for them is told.
    """
    stored.add_check_in(tx, sent)
    one, *others = of
    outbox.put(
        tx,
        key=key(sent),
        to=sent.to,
        message=message(tx, sent, sent.at),
        about="the check-in on bets",
        at=sent.at,
        team=None if others else one.id,
        owner=one.settings.note_owner,
    )


def key(sent: CheckIn) -> str:
    """Two may go out at one moment, after the bot was down; a bet is asked about in one of them."""
    first = sent.asked[0]
    return f"{record(sent.to)} {sent.kind} {sent.at.isoformat()} B-{first.bet} {first.week}"
