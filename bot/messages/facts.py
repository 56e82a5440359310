"""How does a person read what history keeps of a record? Each fact has a name, and its values people's words."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from bot.messages import kit
from bot.rules import calendar
from bot.rules.facts import Change, Plain

NONE = "none"
_NUMBERED = re.compile(r"([a-z]+) ([0-9]+) ([a-z ]+)")


class Form(StrEnum):
    """How values of a fact are written. HIDDEN ones say nothing to a person that the rest does not say.

    Of a YES, a no says no more than that nothing was said; of an ANSWER it says something.
    """

    WORDS = "words"
    PEOPLE = "people"
    CHANNELS = "channels"
    MOMENT = "moment"
    DAY = "day"
    YES = "yes"
    ANSWER = "answer"
    HIDDEN = "hidden"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What a person reads for the facts of one ritual, in the order in which they are read.

    `one` are facts of the record itself, `around` what happened around it; `many` those of its numbered parts, named
    without the number, which stands for {n}; {called} is what such a part is called, by its name and number, as Slack
    takes it. `causes` are how facts end that say why, as the entry itself does;
    `news` are facts that are told although they say who did it, for nothing else tells that it was done;
    `details` go with the fact that they are details of, which is told: that they are none any more says nothing.
    `said` are words for values that have their own. `usual` is what a fact is as long as nobody changed it: that says
    nothing where it is told for the first time.
    """

    one: Mapping[str, tuple[str, Form]]
    many: Mapping[str, tuple[str, Form]]
    around: Mapping[str, tuple[str, Form]] = field(default_factory=dict)
    causes: tuple[str, ...] = ("why",)
    news: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    said: Mapping[str, Callable[[Plain], str]] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)
    usual: Mapping[str, Plain] = field(default_factory=dict)

    def of(self, fact: str) -> tuple[str, Form]:
        """What a person reads for it; a fact that nobody named is read as it is kept."""
        if known := self.one.get(fact) or self.around.get(fact):
            return known
        if found := _NUMBERED.fullmatch(fact):
            name, form = self.many.get(_key(fact), (fact, Form.WORDS))
            part = f"{found[1]} {found[2]}"
            return name.format(n=found[2], called=self.called.get(part, part)), form
        return fact, Form.WORDS

    def read(self, change: Change, zone: str) -> Iterator[Fact]:
        """What changed, without what the entry says anyway: who, when and why. Words are whole, and plain."""
        # History does not keep an order: a database may give facts back in any.
        for fact, new in sorted(change.after.items(), key=lambda one: self._rank(one[0])):
            old = change.before.get(fact)
            name, form = self.of(fact)
            if form is Form.HIDDEN or _says_nothing(old, new, form) or self._repeats(fact, new, change):
                continue
            if new in {None, ""} and _key(fact) in self.details:
                continue
            if old is None and new is not None and new == self.usual.get(_key(fact)):
                continue
            yield Fact(
                name=name,
                form=form,
                old=self._written(fact, old, form, zone) if change.before else None,
                new=self._written(fact, new, form, zone),
            )

    def _rank(self, fact: str) -> tuple[int, str, int, int]:
        """Facts of the record itself, then those of its options, its inputs and so on, each of them together."""
        ranks = [*self.one, *self.many]
        found = _NUMBERED.fullmatch(fact)
        key = fact if fact in self.one else _key(fact)
        rank = ranks.index(key) if key in ranks else len(ranks)
        if found is None or fact in self.one:
            return 0, "", 0, rank
        return 1, found[1], int(found[2]), rank

    def _repeats(self, fact: str, new: Plain, change: Change) -> bool:
        if _key(fact) in self.news:
            return False
        if fact.endswith(" by"):
            return new == change.by
        if fact.endswith(" at"):
            return new == change.at.isoformat()
        return fact.endswith(self.causes) and bool(change.why) and new == change.why

    def _written(self, fact: str, value: Plain, form: Form, zone: str) -> str:
        if value is None or value == "":
            return NONE
        say = self.said.get(fact if fact in self.one else _key(fact))
        try:
            return say(value) if say else _write(value, form, zone)
        except (ValueError, LookupError, ArithmeticError):  # a fact that was once deleted with the words
            return str(value)


def _key(fact: str) -> str:
    """A fact of a numbered part, without the number."""
    found = _NUMBERED.fullmatch(fact)
    return f"{found[1]} {found[3]}" if found else fact


def _says_nothing(old: Plain, new: Plain, form: Form) -> bool:
    """Neither was there, or what was not set is not set."""
    empty: tuple[Plain, ...] = (None, "") if form is Form.ANSWER else (None, "", False)
    return old in empty and new in empty


def _write(value: Plain, form: Form, zone: str) -> str:
    match form:
        case Form.PEOPLE:
            return ", ".join(map(kit.person, str(value).split()))
        case Form.CHANNELS:
            return ", ".join(map(kit.channel, str(value).split()))
        case Form.MOMENT:
            moment = datetime.fromisoformat(str(value))
            return kit.moment(moment, calendar.moment_text(moment, zone))
        case Form.DAY:
            return calendar.day_text(date.fromisoformat(str(value)))
        case Form.YES:
            return "yes" if value else "no"
        case _:
            return str(value)
