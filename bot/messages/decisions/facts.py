"""How does a person read what history keeps? Each fact has a name, and its values are people, moments or words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.messages import kit
from bot.messages.decisions.cards import when
from bot.rules import calendar, decisions
from bot.rules.decisions import Change

Plain = str | int | float | bool | None


class Form(StrEnum):
    """How values of a fact are written. HIDDEN ones say nothing to a person that the rest does not say."""

    WORDS = "words"
    PEOPLE = "people"
    CHANNELS = "channels"
    MOMENT = "moment"
    DAY = "day"
    YES = "yes"
    FAIR = "fair"
    REF = "ref"
    HIDDEN = "hidden"


WORDS, PEOPLE, MOMENT, HIDDEN = Form.WORDS, Form.PEOPLE, Form.MOMENT, Form.HIDDEN

# In this order they are read: what matters most comes first.
NAMES: Mapping[str, tuple[str, Form]] = {
    "number": ("Number", HIDDEN),
    "team": ("Team", HIDDEN),
    "title": ("Title", WORDS),
    "state": ("Status", WORDS),
    "option": ("Decided option", WORDS),
    "by default": ("By default", Form.YES),
    "decided by": ("Decided by", PEOPLE),
    "decided for": ("Decided for", PEOPLE),
    "decided at": ("Decided at", MOMENT),
    "conditions": ("Conditions", WORDS),
    "approver": ("Approver", PEOPLE),
    "driver": ("Driver", PEOPLE),
    "due": ("Due", MOMENT),
    "delegation to": ("Delegate", PEOPLE),
    "delegation start": ("Delegated from", MOMENT),
    "delegation until": ("Delegated until", MOMENT),
    "review on": ("Review on", Form.DAY),
    "version": ("Version", WORDS),
    "context": ("Context", WORDS),
    "rationale": ("Why", WORDS),
    "door": ("Door", WORDS),
    "default state": ("If nobody answers", WORDS),
    "default option": ("If nobody answers, option", WORDS),
    "asked at": ("Asked at", MOMENT),
    "logged by": ("Logged by", PEOPLE),
    "logged at": ("Logged at", MOMENT),
    "link": ("What is signed", WORDS),
    "label": ("Its version", WORDS),
    "expected": ("Expected result", WORDS),
    "contributors": ("Contributors", PEOPLE),
    "informed": ("Informed", PEOPLE),
    "informed channels": ("Informed channels", Form.CHANNELS),
    "withdrawal by": ("Withdrawn by", PEOPLE),
    "withdrawal at": ("Withdrawn at", MOMENT),
    "withdrawal why": ("Why it was withdrawn", WORDS),
    "withdrawal mistake": ("Logged by mistake", Form.YES),
    "review by": ("Reviewed by", PEOPLE),
    "review at": ("Reviewed at", MOMENT),
    "review expected": ("Expected, says the review", WORDS),
    "review happened": ("What happened", WORDS),
    "review lesson": ("Lesson", WORDS),
    "supersedes": ("Takes the place of", Form.REF),
    "superseded by": ("Superseded by", Form.REF),
}

# What happened around a decision and is no part of it.
AROUND: Mapping[str, tuple[str, Form]] = {
    "escalated to": ("Escalated to", PEOPLE),
    "snoozed until": ("Snoozed until", MOMENT),
}

OF_MANY: Mapping[str, tuple[str, Form]] = {
    "options name": ("Option {n}", WORDS),
    "options tradeoff": ("Trade-off of option {n}", WORDS),
    "inputs number": ("Input", HIDDEN),
    "inputs kind": ("Input {n}", WORDS),
    "inputs by": ("Input {n} by", PEOPLE),
    "inputs at": ("Input {n} at", MOMENT),
    "inputs version": ("Input {n} is to version", WORDS),
    "inputs text": ("Input {n} says", WORDS),
    "inputs steelman": ("The strongest case for it, in input {n}", WORDS),
    "inputs fair": ("That case is", Form.FAIR),
    "inputs fair by": ("Says so", PEOPLE),
    "inputs fair at": ("Said at", MOMENT),
    "inputs resolved by": ("Input {n} resolved by", PEOPLE),
    "inputs resolved at": ("Input {n} resolved at", MOMENT),
    "inputs resolved why": ("How input {n} was resolved", WORDS),
    "commitments by": ("Disagrees and commits", PEOPLE),
    "commitments at": ("Committed at", MOMENT),
    "reopenings number": ("Attempt to reopen", HIDDEN),
    "reopenings by": ("New evidence {n} by", PEOPLE),
    "reopenings at": ("New evidence {n} at", MOMENT),
    "reopenings evidence": ("New evidence {n}", WORDS),
    "reopenings outcome": ("New evidence {n} is", WORDS),
    "reopenings answered by": ("New evidence {n} answered by", PEOPLE),
    "reopenings answered at": ("New evidence {n} answered at", MOMENT),
    "reopenings why": ("Answer to new evidence {n}", WORDS),
}

_NUMBERED = re.compile(r"([a-z]+) ([0-9]+) ([a-z ]+)")
_RANKS = {name: rank for rank, name in enumerate((*NAMES, *OF_MANY))}
NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that changed, in people's words. `old` is None where nothing was there before the record."""

    name: str
    form: Form
    old: str | None
    new: str

    @property
    def is_new(self) -> bool:
        return self.old in {None, NONE}


def name_of(fact: str) -> tuple[str, Form]:
    """What a person reads for it; a fact that nobody named is read as it is kept."""
    if known := NAMES.get(fact) or AROUND.get(fact):
        return known
    if found := _NUMBERED.fullmatch(fact):
        name, form = OF_MANY.get(f"{found[1]} {found[3]}", (fact, WORDS))
        return name.format(n=found[2]), form
    return fact, WORDS


def read(change: Change, zone: str) -> Iterator[Fact]:
    """What changed, without what the entry says anyway: who, when and why. Words are whole, and plain."""
    # History does not keep an order: a database may give facts back in any.
    for fact, new in sorted(change.after.items(), key=lambda one: _rank(one[0])):
        old = change.before.get(fact)
        name, form = name_of(fact)
        if form is HIDDEN or _says_nothing(old, new, form) or _repeats(fact, new, change):
            continue
        yield Fact(
            name=name,
            form=form,
            old=_written(old, form, zone) if change.before else None,
            new=_written(new, form, zone),
        )


def _rank(fact: str) -> tuple[int, str, int, int]:
    """Facts of the decision itself, then those of its options, its inputs and so on, each of them together."""
    found = _NUMBERED.fullmatch(fact)
    if found is None or fact in NAMES:
        return 0, "", 0, _RANKS.get(fact, len(_RANKS))
    return 1, found[1], int(found[2]), _RANKS.get(f"{found[1]} {found[3]}", len(_RANKS))


def _says_nothing(old: Plain, new: Plain, form: Form) -> bool:
    """Neither was there, or what was not set is not set; that a case is not fair does say something."""
    empty: tuple[Plain, ...] = (None, "") if form is Form.FAIR else (None, "", False)
    return old in empty and new in empty


def _repeats(fact: str, new: Plain, change: Change) -> bool:
    if fact.endswith(" by"):
        return new == change.by
    if fact.endswith(" at"):
        return new == change.at.isoformat()
    return fact.endswith(("rationale", "why")) and bool(change.why) and new == change.why


def _written(value: Plain, form: Form, zone: str) -> str:
    if value is None or value == "":
        return NONE
    match form:
        case Form.PEOPLE:
            return ", ".join(map(kit.person, str(value).split()))
        case Form.CHANNELS:
            return ", ".join(map(kit.channel, str(value).split()))
        case Form.MOMENT:
            return when(datetime.fromisoformat(str(value)), zone)
        case Form.DAY:
            return calendar.day_text(date.fromisoformat(str(value)))
        case Form.YES:
            return "yes" if value else "no"
        case Form.FAIR:
            return "fair" if value else "not my view"
        case Form.REF:
            return decisions.ref(int(value))
        case _:
            return str(value)
