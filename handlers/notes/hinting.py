"""Hints for the owner of a note: read beside its records, and reckoned from the page as it stands."""

from datetime import datetime

from bot.rules import notes, people
from bot.rules.approval import whose_turn
from bot.rules.notes import Beside, Guide, Hint, Records
from bot.rules.teams import Team
from handlers.notes.composing import Made
from storage import bets, launches, workspaces
from storage.engine import Tx


def hints(tx: Tx, team: Team, made: Made, guide: Guide, at: datetime) -> tuple[Hint, ...]:
    """What the owner may want to look at before the note is posted `at` that moment."""
    beside = Beside(
        at=at,
        names=(team.name, *bets.find_names(tx, team.id), *launches.find_names(tx, team.id)),
        changed=_changed(tx, made.records),
        gone=_gone(tx, team, made.records, at),
    )
    return notes.hints(made.page, made.records, notes.of_team(guide, team.settings), beside)


def _changed(tx: Tx, records: Records) -> dict[int, str]:
    """What was said to change since the last note, where it was the last that was said."""
    last = bets.find_before(tx, [one.bet.number for one in records.bets], records.now)
    return {number: update.reason for number, update in last.items() if update.reason and update.at > records.since}


def _gone(tx: Tx, team: Team, records: Records, at: datetime) -> frozenset[str]:
    """Who is asked, and is deactivated or may not see the channel any more, as far as it is known."""
    asked = {whose_turn(one.approval, at) for one in records.needed}
    known, channel = workspaces.find_people(tx, asked), workspaces.get_channel(tx, team.channel)
    return frozenset(
        person.id
        for person, _ in known.values()
        if person.deactivated or (channel is not None and not people.may_see(person, channel[0]))
    )
