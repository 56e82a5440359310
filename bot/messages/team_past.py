"""What happened to a team? Its settings, pauses, admins, followers and checklist: each change in people's words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.messages import past
from bot.messages.facts import Form, Names
from bot.messages.past import Whose
from bot.messages.teams import DAYS, ON_HOLIDAY
from bot.rules import calendar
from bot.rules.calendar import HolidayRule
from bot.rules.facts import Change, Plain
from bot.rules.launches import MOST_ITEMS
from bot.rules.text import NOBODY

WORDS, PEOPLE, HIDDEN = Form.WORDS, Form.PEOPLE, Form.HIDDEN
ENTRY, TURN = "teams.entry", ("teams.turn_back", "teams.turn_on")
OWNER = re.compile(r"owner ([UW][A-Z0-9]+)")

# In this order they are read.
NAMES: Mapping[str, tuple[str, Form]] = {
    "name": ("Name", WORDS),
    "zone": ("Time zone", WORDS),
    "note_weekday": ("Weekly note on", WORDS),
    "note_time": ("Weekly note at", WORDS),
    "note_owner": ("Note owner", PEOPLE),
    "admins": ("Team admins", PEOPLE),
    "country": ("Public holidays of", WORDS),
    "subdivision": ("Part of that country", WORDS),
    "on_holiday": ("When the note's day is a holiday", WORDS),
    "freezes": ("Freeze days", WORDS),
    "reminder_time": ("Launch reminders at", WORDS),
    "checkin_time": ("Bet check-in at", WORDS),
    "work": ("Kinds of work", WORDS),
    "driver_may_approve": ("The driver may approve", WORDS),
    "hint_words": ("Words to hint at", WORDS),
    "plain_words": ("Names and words that are fine", WORDS),
    "until": ("Paused until", WORDS),
    "private": ("Private channel", WORDS),
    "follower": ("Follows the weekly note", Form.CHANNELS),
    "error": ("Why it was not posted", HIDDEN),
    "checklist version": ("Version", HIDDEN),
    **{f"item {number}": ("Checklist item", WORDS) for number in range(1, 2 * MOST_ITEMS + 1)},
    "order": ("Order of the checklist", WORDS),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamPast:
    """A team whose past is read: its record in the history, and the names of people who own a checklist's items."""

    team: int
    name: str
    names: Mapping[str, str] = field(default_factory=lambda: NOBODY)

    @property
    def ref(self) -> str:
        return f"team {self.team}"


def named_in(changes: Sequence[Change]) -> set[str]:
    """People whose names are needed to read these."""
    values = [str(one) for change in changes for side in (change.before, change.after) for one in side.values()]
    return {who for one in values for who in OWNER.findall(one)}


def history(of: TeamPast, changes: Sequence[Change], *, zone: str, at: int | None = None) -> dict[str, Any]:
    """A page of it, the newest first."""
    return past.history(_whose(of, zone), changes, at=at)


def entry(of: TeamPast, number: int, change: Change, *, zone: str, at: int = 1) -> dict[str, Any]:
    """One entry with every word of it."""
    return past.entry(_whose(of, zone), number, change, at=at)


def _whose(of: TeamPast, zone: str) -> Whose:
    names = Names(one=NAMES, many={}, said=_said(of, zone))
    return Whose(ref="Team", name=of.name, facts={"team": of.team}, names=names, zone=zone, entry=ENTRY, turn=TURN)


def _said(of: TeamPast, zone: str) -> dict[str, Any]:
    def item(value: Plain) -> str:
        return OWNER.sub(lambda found: f"owner {of.names.get(found[1], 'somebody')}", str(value))

    def until(value: Plain) -> str:
        """A moment, or the words that stand where there is none."""
        try:
            return calendar.moment_text(datetime.fromisoformat(str(value)), zone)
        except ValueError:
            return str(value)

    return {
        "note_weekday": lambda value: DAYS[int(value)],
        "on_holiday": lambda value: ON_HOLIDAY[HolidayRule(value)],
        "driver_may_approve": lambda value: "yes" if value == "True" else "no",
        "until": until,
        **{f"item {number}": item for number in range(1, 2 * MOST_ITEMS + 1)},
    }
