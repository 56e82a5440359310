"""What an export says of people, times and what happened, for tables and documents: plain text, nothing left out.

Times are ISO 8601 with the offset of the team's zone.
"""

from collections.abc import Iterable
from datetime import datetime

from bot.rules import calendar
from bot.rules.approval import Delegation
from bot.rules.facts import Change, Plain, moment_of
from bot.rules.stories import Kinds, Told


def name(story: Told, who: str | None) -> str:
    """Somebody, or a channel, by name and id; by the id alone where no name is known."""
    if not who:
        return ""
    known = story.names.get(who)
    return f"{known} ({who})" if known else who


def names(story: Told, many: Iterable[str]) -> str:
    return ", ".join(name(story, one) for one in many)


def moment(story: Told, at: datetime | None) -> str:
    return calendar.local(at, story.team.zone).isoformat(timespec="seconds") if at is not None else ""


def delegation(story: Told, given: Delegation | None) -> str:
    """Who decides for the approver, and from when until when."""
    if given is None:
        return ""
    return f"{name(story, given.to)} from {moment(story, given.start)} until {moment(story, given.until)}"


def history(story: Told, kinds: Kinds) -> list[str]:
    """Every change, the first first: when, what, by whom and why, and each fact with its old and new value."""
    return [_change(story, one, kinds) for one in story.changes]


def _change(story: Told, one: Change, kinds: Kinds) -> str:
    by = name(story, one.by) if one.by else "the clock"
    why = f" — {one.why}" if one.why else ""
    facts = [
        f"{fact}: {_fact(story, fact, one.before.get(fact), kinds)} → {_fact(story, fact, one.after.get(fact), kinds)}"
        if one.before
        else f"{fact}: {_fact(story, fact, one.after[fact], kinds)}"
        for fact in one.after
    ]
    return "\n".join([f"{moment(story, one.at)} {one.what} by {by}{why}", *facts])


def _fact(story: Told, fact: str, value: Plain, kinds: Kinds) -> str:
    if value is None:
        return "nothing"
    if kinds.names_people(fact) or kinds.names_channels(fact):
        return names(story, str(value).split())
    if kinds.is_moment(fact):
        instant = moment_of(value)
        return moment(story, instant) if instant is not None else str(value)
    return str(value)
