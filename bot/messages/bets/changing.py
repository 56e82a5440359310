"""Changing what a bet is about, and taking off what was placed by mistake: the forms, and one line for each."""

from collections.abc import Collection, Iterator
from typing import Any

from bot.messages import kit
from bot.messages.bets import words
from bot.messages.bets.terms import effort_inputs, outcome_inputs, owner_inputs, read_terms, work_input
from bot.messages.forms import meanwhile
from bot.messages.kit import Block, Filled, Message
from bot.rules import bets, calendar, text
from bot.rules.bets import Bet, Terms
from bot.rules.editing import Rebased

FIELDS = {
    "name": "name",
    "what": "outcome",
    "start": "start",
    "target": "target",
    "due": "date",
    "owner": "owner",
    "horizon": "horizon",
    "appetite": "appetite",
    "work": "kind of work",
    "links": "links",
}
WHY_LIMIT, OUTCOME_IN_LINE = 500, 150


# --- what it is about ------------------------------------------------------------------------------------------------


def editing(
    bet: Bet, kinds: Collection[str], entered: Terms | None = None, *, cause: str = "", notice: Collection[Block] = ()
) -> dict[str, Any]:
    """The terms of a bet as they are, or as they were entered already."""
    terms = entered or bet.terms
    return kit.modal(
        f"Edit {bet.ref}",
        *notice,
        *outcome_inputs(name=terms.name, what=terms.what, start=terms.start, target=terms.target),
        kit.day_input("due", "By", value=terms.due),
        kit.text_input(
            "cause",
            "Why the date moves",
            value=cause,
            limit=bets.CAUSE_LIMIT,
            optional=True,
            hint="Needed when the date changes: the old date, the new one and why stay on the card",
        ),
        *owner_inputs(owner=terms.owner, horizon=terms.horizon),
        work_input(tuple(dict.fromkeys((*kinds, bet.terms.work) if bet.terms.work else kinds)), terms.work),
        *effort_inputs(appetite="" if terms.appetite is None else str(terms.appetite), links="\n".join(terms.links)),
        callback="bets.edited",
        metadata={"id": bet.number, "seen": bet.version, "owner": bet.owner},
        submit="Save",
    )


def read_editing(filled: Filled) -> tuple[Terms, str]:
    """The terms, and why the date moves. Raises UserError, marked at its input."""
    return read_terms(filled), filled.text("cause")


def edited_meanwhile(
    bet: Bet, kinds: Collection[str], rebased: Rebased[Terms], cause: str, editor: str | None
) -> dict[str, Any]:
    """The form again: what was entered on top of what it is now, and what somebody else made of the same fields."""

    def theirs(name: str) -> str:
        return f"> {_value(bet.terms, name, bets.WHAT_LIMIT)}"

    notice = meanwhile(rebased, FIELDS, theirs, editor=editor)
    return kit.afresh(editing(bet, kinds, rebased.merged, cause=cause, notice=notice), bet.version)


def edited_line(before: Bet, after: Bet, *, by: str, why: str = "") -> Message:
    """One line in the thread: what changed, old → new; and why, where that was said, or the date moved."""
    moved = after.moves[len(before.moves) :]
    cause = moved[-1].why if moved else why
    because = f" — {kit.escape(text.one_line(cause, words.CAUSE_IN_LINE))}" if cause else ""
    changes = " · ".join(_differences(before.terms, after.terms))
    return kit.message(f"{kit.person(by)} edited {words.name(after)}: {changes}{because}")


def _differences(old: Terms, new: Terms) -> Iterator[str]:
    for name, called in FIELDS.items():
        if name == "links" and old.links != new.links:
            yield "links edited"
        elif getattr(old, name) != getattr(new, name):
            yield f"{called} {_value(old, name)} → {_value(new, name)}"


def _value(terms: Terms, name: str, limit: int = OUTCOME_IN_LINE) -> str:
    """A part of the terms as people read it, in one line."""
    value = getattr(terms, name)
    match name:
        case "due":
            return calendar.day_text(value)
        case "owner":
            return kit.person(value)
        case "appetite":
            return "none" if value is None else words.weeks(value)
        case "links":
            return ", ".join(f"<{kit.escape(one)}>" for one in value) or "none"
        case "name" | "what":
            return f"“{kit.escape(text.one_line(value, limit))}”"
        case _:
            return kit.escape(str(value)) or "none"


# --- placed by mistake -----------------------------------------------------------------------------------------------


def mistaken(bet: Bet) -> dict[str, Any]:
    """Asks before a bet leaves the lists, for it does not come back."""
    says = "It leaves the lists, the check-ins and the record, for good. Its card and its history stay readable."
    return kit.modal(
        "Placed by mistake",
        kit.section(f"*{words.name(bet)}*\n{words.outcome(bet.terms)}"),
        kit.context(f"{says} A bet that was lost or given up is closed instead, so that the record stays true."),
        _why(),
        callback="bets.mistaken",
        metadata={"id": bet.number},
        submit="Take it off",
    )


def read_why(filled: Filled) -> str:
    return filled.text("why")


def mistaken_line(bet: Bet, *, by: str, why: str) -> Message:
    return kit.message(f"{kit.person(by)} took {words.name(bet)} off the lists: placed by mistake{reason(why)}")


# --- both ------------------------------------------------------------------------------------------------------------


def _why() -> Block:
    return kit.text_input("why", "Why", limit=WHY_LIMIT, lines=True, optional=True)


def reason(why: str) -> str:
    return f" — {kit.escape(text.one_line(why, WHY_LIMIT))}" if why else ""
