"""What happened to the note of a week? What its owner did to its draft, when it was posted, and what was corrected."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.messages import past
from bot.messages.facts import Form, Names
from bot.messages.notes.past import week_name
from bot.messages.past import Whose
from bot.rules import notes
from bot.rules.facts import Change, Plain
from bot.rules.notes.texts import number_of
from bot.rules.text import unescape

ENTRY, TURN = "notes.entry", ("notes.turn_back", "notes.turn_on")
HIDDEN = Form.HIDDEN
NAMES: Mapping[str, tuple[str, Form]] = {
    "team": ("Team", HIDDEN),
    "week": ("Week", HIDDEN),
    "version": ("Version", HIDDEN),
    "changed at": ("Changed at", HIDDEN),
    "by": ("By", HIDDEN),
    "stage": ("It is", Form.WORDS),
    "due": ("Due", Form.MOMENT),
    "words": ("From the owner", Form.WORDS),
    "why": ("Why", Form.WORDS),
}
# How facts are called that are named by what they are about, by how they begin; the longer ones come first.
ABOUT = {
    "hidden by ": ("", HIDDEN),
    "hidden at ": ("", HIDDEN),
    "hidden ": ("Taken out: {}, because", Form.WORDS),
    "order ": ("Order of {}", Form.WORDS),
    "sent ": ("", HIDDEN),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class NotePast:
    """The note of a week whose past is read. `names` are those of the people that its lines mention."""

    team: int
    week: str
    names: Mapping[str, str]

    @property
    def ref(self) -> str:
        return notes.record(self.team, self.week)


def history(of: NotePast, changes: Sequence[Change], *, zone: str, at: int | None = None) -> dict[str, Any]:
    """A page of it, the newest first."""
    return past.history(_whose(of, changes, zone), changes, at=at)


def entry(of: NotePast, number: int, change: Change, *, zone: str, at: int = 1) -> dict[str, Any]:
    """One entry with every word of it."""
    return past.entry(_whose(of, [change], zone), number, change, at=at)


def _whose(of: NotePast, changes: Sequence[Change], zone: str) -> Whose:
    others = {fact for change in changes for fact in change.after if fact not in NAMES}
    lines = {fact for fact in others if _about(fact) is None}

    def line(value: Plain) -> str:
        return unescape(str(value), of.names)

    names = Names(
        one={**NAMES, **{fact: _about(fact) or (fact[:1].upper() + fact[1:], Form.WORDS) for fact in sorted(others)}},
        many={},
        said=dict.fromkeys(lines, line),
    )
    facts = {"team": of.team, "number": number_of(of.week)}
    name = week_name(of.week)
    return Whose(ref="Note", name=name, facts=facts, names=names, zone=zone, entry=ENTRY, turn=TURN)


def _about(fact: str) -> tuple[str, Form] | None:
    for begins, (name, form) in ABOUT.items():
        if fact.startswith(begins):
            return name.format(fact.removeprefix(begins)), form
    return None
