"""Editing what is said of a launch: the form, what somebody else changed meanwhile, and one line for the thread."""

from collections.abc import Collection, Iterator
from typing import Any

from bot.messages import kit
from bot.messages.forms import meanwhile
from bot.messages.kit import Block, Filled, Message
from bot.messages.launches.terms import informed, name_input, read_terms, terms_inputs
from bot.messages.launches.words import title
from bot.rules import launches, text
from bot.rules.editing import Rebased
from bot.rules.launches import Launch, Terms

EDITED = "launches.edited"
FIELDS = {
    "name": "name",
    "criteria": "success criteria",
    "links": "links",
    "informed": "people kept informed",
    "informed_channels": "channels kept informed",
}
IN_LINE = 150


def editing(launch: Launch, entered: Terms | None = None, *, notice: Collection[Block] = ()) -> dict[str, Any]:
    """What is said of a launch as it is, or as it was entered already."""
    terms = entered or launch.terms
    return kit.modal(
        f"Edit {launch.ref}",
        *notice,
        name_input(terms.name),
        *terms_inputs(
            criteria=launches.criteria_text(terms.criteria),
            links="\n".join(terms.links),
            informed=terms.informed,
            informed_channels=terms.informed_channels,
        ),
        callback=EDITED,
        metadata={"id": launch.number, "seen": launch.version},
        submit="Save",
    )


def read_editing(filled: Filled) -> Terms:
    """Raises UserError at the field."""
    return read_terms(filled)


def edited_meanwhile(launch: Launch, rebased: Rebased[Terms], editor: str | None) -> dict[str, Any]:
    """The form again: what was entered on top of what it is now, and what somebody else made of the same fields."""

    def theirs(name: str) -> str:
        return _whole(launch.terms, name)

    notice = meanwhile(rebased, FIELDS, theirs, editor=editor)
    return kit.afresh(editing(launch, rebased.merged, notice=notice), launch.version)


def edited_line(before: Launch, after: Launch, *, by: str) -> Message:
    """One line in the thread: what changed, old → new."""
    return kit.message(f"{kit.person(by)} edited {title(after)}: {' · '.join(_differences(before.terms, after.terms))}")


def _differences(old: Terms, new: Terms) -> Iterator[str]:
    for name, called in FIELDS.items():
        if getattr(old, name) == getattr(new, name):
            continue
        yield f"{called} {_short(old, name)} → {_short(new, name)}"


def _short(terms: Terms, name: str) -> str:
    """In one line, as far as there is room."""
    match name:
        case "name":
            return f"“{kit.escape(text.one_line(terms.name, IN_LINE))}”"
        case "criteria":
            said = " · ".join(one.text for one in terms.criteria)
            return f"“{kit.escape(text.one_line(said, IN_LINE))}”" if said else "none"
        case "links":
            count = len(terms.links)
            return f"{count} {'link' if count == 1 else 'links'}" if count != 1 else f"<{kit.escape(terms.links[0])}>"
        case "informed":
            return informed(Terms(name="", informed=terms.informed)) or "none"
        case _:
            return informed(Terms(name="", informed_channels=terms.informed_channels)) or "none"


def _whole(terms: Terms, name: str) -> str:
    """Set apart, line by line."""
    match name:
        case "name":
            return kit.quote(terms.name)
        case "criteria":
            return kit.quote(launches.criteria_text(terms.criteria) or "none")
        case "links":
            return kit.quote("\n".join(terms.links) or "none")
        case _:
            return f"> {_short(terms, name)}"
