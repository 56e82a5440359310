"""What is looked for in all records, and is it in this one? Words, phrases and people, and where they were found.

All of them have to be found: a word at the beginning of one, words in quotes next to each other, somebody in a role.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from bot.errors import UserError
from bot.rules import text, texts
from bot.rules.lists import SHORT
from bot.rules.people import Person
from bot.rules.texts import Doc, Kind, Text, Word

TYPED_LIMIT = 200
MOST_PARTS = 12
NAMESAKES = 10
"""Of more people than that with a name, those with the shortest names are meant."""
LAST_PAGE = 10  # who looks farther is better served by one more word
_QUOTED = re.compile('["“”„«»]([^"“”„«»]*)["“”„«»]')
MENTION = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>")
_LETTERS = {"D": Kind.DECISION, "B": Kind.BET, "L": Kind.LAUNCH}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing that a record has to have: these words in a row, or one of these people.

    The last word may go on, unless it was quoted.
    """

    words: tuple[str, ...] = ()
    people: frozenset[str] = frozenset()
    quoted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What somebody looks for, as it was typed, and in which kind and team; None for all that they may see."""

    typed: str
    kind: Kind | None = None
    team: int | None = None
    parts: tuple[Part, ...] = field(default=(), compare=False)

    @property
    def number(self) -> tuple[Kind, int] | None:
        """The record whose number is all that was typed."""
        wanted = self.typed.strip()
        found = {kind: text.record_number(wanted, letter) for letter, kind in _LETTERS.items()}
        return next(((kind, number) for kind, number in found.items() if number is not None), None)

    @property
    def name(self) -> str:
        """What a record would be called that is meant by all that was typed."""
        return texts.name_unit(text.unescape(self.typed))

    @property
    def is_narrowed(self) -> bool:
        return self.kind is not None or self.team is not None

    @property
    def mentioned(self) -> frozenset[str]:
        """Who is mentioned in it, by id."""
        return frozenset(MENTION.findall(self.typed))

    @property
    def has_short(self) -> bool:
        """Whether there is a word in it that is too short to be the beginning of another."""
        last = (part.words[-1] for part in self.parts if part.words and not part.quoted)
        return any(len(one) < SHORT and not texts.is_unspaced(one) for one in last)


def read_query(typed: str, *, kind: Kind | None = None, team: int | None = None) -> Query:
    """Raises UserError: nothing that can be looked for, or too much of it."""
    typed = " ".join(typed.split())
    if len(typed) > TYPED_LIMIT:
        raise UserError("find_long", field="words", most=TYPED_LIMIT)
    parts = [*_parts(typed)]
    if not parts:
        raise UserError("find_no_words" if typed else "find_nothing", field="words", typed=text.unescape(typed))
    if len(parts) > MOST_PARTS:
        raise UserError("find_many_words", field="words", most=MOST_PARTS)
    return Query(typed=typed, kind=kind, team=team, parts=tuple(dict.fromkeys(parts)))


def _parts(typed: str) -> Iterable[Part]:
    yield from (Part(people=frozenset({one})) for one in MENTION.findall(typed))
    plain = text.unescape(MENTION.sub(" ", typed))
    for quoted in _QUOTED.findall(plain):
        if found := texts.folded(quoted):
            yield Part(words=found, quoted=True)
    yield from (Part(words=(one,)) for one in texts.folded(_QUOTED.sub(" ", plain)))


def with_people(query: Query, people: Iterable[Person]) -> Query:
    """The same, where a word also means those people in whose names it stands."""
    known = [(one, texts.folded(one.name)) for one in people if not one.bot]
    return replace(query, parts=tuple(_with_people(part, known) for part in query.parts))


def _with_people(part: Part, known: Sequence[tuple[Person, tuple[str, ...]]]) -> Part:
    if not part.words:
        return part
    named = [(len(name), one.id) for one, name in known if _at(part, name) is not None]
    return replace(part, people=frozenset(who for _, who in sorted(named)[:NAMESAKES]))


def looked_up(query: Query) -> list[tuple[str, ...]]:
    """What each record that may be meant has: one term of each of these."""
    found: dict[tuple[str, ...], None] = {}
    for part in query.parts:
        people = tuple(texts.person_unit(one) for one in sorted(part.people))
        terms = [one for word in part.words for one in texts.looked_up(word)]
        if people and len(terms) > 1:
            terms = terms[:1]  # somebody's name, or these words: the first of them tells
        found |= dict.fromkeys([(*texts.spellings(one), *people) for one in terms] or [people])
    return list(found)


def is_called(query: Query, doc: Doc) -> bool:
    """Whether all that was typed is its name."""
    return texts.name_unit(doc.name) == query.name


# --- is it in this record? -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Snippet:
    """Where it was found, and which stretches of that text are what was looked for; or who was, in a role."""

    place: str
    said: str = ""
    marks: tuple[tuple[int, int], ...] = ()
    person: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A record that is meant. `snippet` is where most of it was found; None where its name says it all."""

    doc: Doc
    snippet: Snippet | None = None


def match(query: Query, doc: Doc) -> Match | None:
    """Whether all of it is in this record, and where that shows best; None where it is not."""
    name = Text(place="name", said=doc.name)
    read = [(one, texts.folded(one.said)) for one in (name, *doc.texts)]
    places = [[at for at, (_, words) in enumerate(read) if _at(part, words) is not None] for part in query.parts]
    roles = [[role for role, one in doc.people if one in part.people] for part in query.parts]
    if not all(found or named for found, named in zip(places, roles, strict=True)):
        return None
    untold = [n for n, found in enumerate(places) if 0 not in found]
    if not untold:
        return Match(doc=doc)
    return Match(doc=doc, snippet=_best(query, read, places, untold) or _role(query, doc, roles, untold))


Read = list[tuple[Text, tuple[str, ...]]]
"""Texts with their words; where each of those stands is looked up in the one that is shown."""


def _best(query: Query, read: Read, places: Sequence[Sequence[int]], untold: Sequence[int]) -> Snippet | None:
    """The text that has most of what the name does not say; of several the first."""
    counts = {place: sum(place in places[n] for n in untold) for place in range(1, len(read))}
    best = max(counts, key=lambda place: (counts[place], -place), default=None)
    if best is None or not counts[best]:
        return None
    found, _ = read[best]
    words = texts.words(found.said)
    marks = {mark for part in query.parts for mark in _spans(part, words)}
    return Snippet(found.place, found.said, tuple(sorted(marks)))


def _role(query: Query, doc: Doc, roles: Sequence[Sequence[str]], untold: Sequence[int]) -> Snippet | None:
    """Nothing but people: who in which role."""
    for n in untold:
        for role in roles[n]:
            person = next(one for of, one in doc.people if of == role and one in query.parts[n].people)
            return Snippet(role, person=person)
    return None


def _spans(part: Part, words: Sequence[Word]) -> list[tuple[int, int]]:
    """Where in a text its words stand in a row."""
    folded = [one.folded for one in words]
    found, start = [], 0
    while part.words and (at := _at(part, folded, start)) is not None:
        found.append(_span(part, words[at], words[at + len(part.words) - 1]))
        start = at + 1
    return found


def _span(part: Part, first: Word, last: Word) -> tuple[int, int]:
    """The whole word that begins so; of what has no spaces just those signs."""
    if first is last and first.is_unspaced and last.end - first.start == len(first.folded):
        start = first.start + first.folded.index(part.words[0])
        return start, start + len(part.words[0])
    return first.start, last.end


def _at(part: Part, words: Sequence[str], start: int = 0) -> int | None:
    """From which word on they stand there."""
    count = len(part.words)
    if not count:
        return None
    for at in range(start, len(words) - count + 1):
        if all(_is(part, n, words[at + n]) for n in range(count)):
            return at
    return None


def _is(part: Part, n: int, word: str) -> bool:
    wanted = part.words[n]
    if texts.is_unspaced(wanted):
        return wanted in word
    if not (wanted.isascii() and word.isascii()):
        wanted, word = texts.plain(wanted), texts.plain(word)
    goes_on = not part.quoted and n == len(part.words) - 1 and len(wanted) >= SHORT
    return word.startswith(wanted) if goes_on else word == wanted


def shortened(snippet: Snippet, limit: int) -> Snippet:
    """As much of it as has the first mark in its middle, in one line; what is left out shows as "…"."""
    said, marks = snippet.said, snippet.marks
    if len(said) > limit and marks:
        first = marks[0][0]
        start = max(0, min(first - limit // 3, len(said) - limit))
        start = said.rfind(" ", 0, start + 1) + 1 or start
        end = min(len(said), start + limit)
        before, after = ("… " if start else ""), (" …" if end < len(said) else "")
        moved = [(a - start + len(before), b - start + len(before)) for a, b in marks if a >= start and b <= end]
        said, marks = before + said[start:end] + after, tuple(moved)
    elif len(said) > limit:
        said = text.one_line(said, limit)
    return replace(snippet, said=said, marks=marks)
