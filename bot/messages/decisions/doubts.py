"""What does the form of a new decision open with: what to look at, and the message that it is about?"""

from collections.abc import Mapping
from datetime import datetime

from bot.errors import UserError
from bot.messages import errors, kit
from bot.rules import calendar
from bot.rules.decisions import CONTEXT_LIMIT, Doubt

TYPED_SHOWN, NAMED_SHOWN = 80, 5
NO_DAY = "There is no “{typed}”, so it stayed in the title. Check when it is due."
DOUBTS: Mapping[str, str] = {
    "several_people": "You named {people}. One person decides: pick who; the others can contribute.",
    "unknown_name": "Slack knows nobody called {typed}, so that stayed in the title.",
    "group": "{typed} is a group, and a group can't decide: pick one person.",
    "everybody": "{typed} is everybody, and only one person can decide: pick who.",
    "no_such_day": NO_DAY,
    "no_such_time": NO_DAY,
    "too_far": "“{typed}” is more than five years away, so it stayed in the title. Check when it is due.",
    "past": "“{typed}” is past: {moment}. Pick a moment to come.",
    "not_at_end": "“{typed}” is not at the end, so it stayed in the title. Check when it is due.",
    "long_title": "That is too long for a title, so all of it stands in the context. Shorten the title.",
}
# These words would not name whom they are about.
NAMELESS: Mapping[str, str] = {
    "named_bot": "{person} is a bot, and a bot can't decide. Pick a person.",
    "no_such_person": "Slack knows nobody behind {person}. Pick somebody from the list.",
}


def doubt(one: Doubt, *, due: datetime, zone: str) -> str:
    """One sentence or two: what was understood, and what to change."""
    people = [kit.person(person) for person in one.people[:NAMED_SHOWN]]
    named = [*people, "others"] if len(one.people) > NAMED_SHOWN else people
    return DOUBTS[one.code].format(
        typed=kit.escape(kit.cut(one.typed, TYPED_SHOWN)),
        people=" and ".join(part for part in (", ".join(named[:-1]), *named[-1:]) if part),
        moment=kit.escape(calendar.moment_text(due, zone)),
    )


def refused_approver(error: UserError, approver: str, *, prefix: str) -> str:
    """Why whom somebody named is not in the form."""
    if error.code in NAMELESS:
        return NAMELESS[error.code].format(person=kit.person(approver))
    return errors.words(error, prefix=prefix)


def quoted(author: str, said: str, link: str) -> str:
    """A message as the context of a decision: cut visibly where it is too long, with room for its link."""
    head = f"{author} wrote:" if author else "A message:"
    room = CONTEXT_LIMIT - len(head) - len(link) - 2
    lines = "\n".join(f"> {line}" for line in said.strip().splitlines()) or "> (no text)"
    return "\n".join(part for part in (head, kit.cut(lines, room), link) if part)
