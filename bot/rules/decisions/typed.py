"""What did somebody ask for with a typed line, and what of it was not understood?"""

import re
from dataclasses import dataclass, field
from datetime import datetime

from bot.rules import text
from bot.rules.decisions.asking import DUE_WALL, TITLE_LIMIT
from bot.rules.decisions.finding import Listing
from bot.rules.decisions.record import LETTER, Draft
from bot.rules.decisions.story import Form

# Words and people only after the name of a list: "list of vendors" is a title.
_LIST = re.compile(rf"list(?:\s+(?P<listing>{'|'.join(Listing)})(?:\s+(?P<narrowed>.+))?)?", re.IGNORECASE)
# So "export of data" is a title too.
_EXPORT = re.compile(rf"export(?:\s+(?P<form>{'|'.join(Form)}))?", re.IGNORECASE)

_GROUP = re.compile(r"<!subteam\^[A-Z0-9]+(?:\|[^<>]*)?>")
_EVERYBODY = re.compile(r"<!(?:here|channel|everyone)(?:\|[^<>]*)?>")
_ANGLED = re.compile(r"<[^<>]*>")
# A name that Slack does not know stays as it was typed; in an address or a package's name it is none.
_NAME = re.compile(r"(?<![\w@./:;&-])@\w[\w.\-]*(?!/)\b(?!/)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """What somebody may have meant otherwise: a code for its words, what they typed, and whom they named."""

    code: str
    typed: str = ""
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What `/decide …` asks for: help, a list and what narrows it, an export, one decision by number, or a new one.

    An export without a form is yet to be told which. `due_typed` are the words that were read as its due time.
    """

    what: str
    number: int = 0
    listing: Listing = Listing.OPEN
    narrowed: str = ""
    form: Form | None = None
    draft: Draft = field(default_factory=Draft)
    due_typed: str = ""
    doubts: tuple[Doubt, ...] = ()


def parse(typed: str, *, now: datetime, zone: str) -> Ask:
    """A line is a sub-command only if all of it parses as one; everything else is a title.

    One that is too long for a title is kept whole as the context.
    """
    line = " ".join(typed.split())
    if line.lower() == "help":
        return Ask(what="help")
    if wanted := _LIST.fullmatch(line):
        listing = Listing((wanted["listing"] or Listing.OPEN).lower())
        return Ask(what="list", listing=listing, narrowed=wanted["narrowed"] or "")
    if wanted := _EXPORT.fullmatch(line):
        return Ask(what="export", form=Form(wanted["form"].lower()) if wanted["form"] else None)
    number = text.record_number(line, LETTER)
    if number is not None:
        return Ask(what="show", number=number)
    return _parse_new(line, now=now, zone=zone)


def _parse_new(line: str, *, now: datetime, zone: str) -> Ask:
    rest, people = text.split_mentions(line)
    if len(people) > 1:
        rest = line  # who of them decides is asked; what was typed stays
    rest, due, due_typed, about_due = _due(rest, now=now, zone=zone)
    title = text.unescape(rest).strip()
    doubts = [*_about_people(line, people), *about_due]
    if len(title) > TITLE_LIMIT:
        doubts.append(Doubt(code="long_title"))
    approver = people[0] if len(people) == 1 else None
    context = title if len(title) > TITLE_LIMIT else ""
    draft = Draft(title=title, approver=approver, context=context, due=due)
    return Ask(what="new", draft=draft, due_typed=due_typed, doubts=tuple(doubts))


def _about_people(line: str, people: tuple[str, ...]) -> list[Doubt]:
    """Who was named besides one person. A group beside a person is what the question is about."""
    doubts = [Doubt(code="several_people", people=people)] if len(people) > 1 else []
    if not people:
        for code, form in (("group", _GROUP), ("everybody", _EVERYBODY)):
            if found := form.search(line):
                doubts.append(Doubt(code=code, typed=text.unescape(found[0])))
    if found := _NAME.search(_ANGLED.sub(" ", line)):
        doubts.append(Doubt(code="unknown_name", typed=found[0]))
    return doubts


def _due(line: str, *, now: datetime, zone: str) -> tuple[str, datetime | None, str, list[Doubt]]:
    """A line without its due time, that moment, the words that were read as it, and what may be meant otherwise."""
    try:
        rest, due = text.split_when(line, now=now, zone=zone, default_wall=DUE_WALL)
    except text.ParseError as error:
        return line, None, "", [Doubt(code=error.code, typed=str(error.facts["text"]))]
    if due is None:
        inside = text.find_when(line)
        return line, None, "", [Doubt(code="not_at_end", typed=inside)] if inside else []
    typed = line.strip()[len(rest) :].strip()
    return rest, due, typed, [Doubt(code="past", typed=typed)] if due <= now else []
