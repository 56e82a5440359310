"""What does a record say, and which words is it found by? Every text of it by its place, and the folding of words.

Words are folded: no case, no accents. A word of a script that puts no spaces between words is looked up by its signs
and its pairs of signs; any other by its beginnings, as in lists. A word with a letter such as "ł" is kept with
"l" too.
"""

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import pairwise

from bot.rules import lists

UNIT = 40  # what is longer is no word, and found by how it begins
NAME = 120  # of a longer name its beginning is what it is called


class Kind(StrEnum):
    """What a record is, by the letter of its number. A weekly note has none that people type."""

    DECISION = "D"
    BET = "B"
    LAUNCH = "L"
    NOTE = "N"
    METRIC = "M"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What stands at one place of a record, such as its "reason"."""

    place: str
    said: str


People = tuple[tuple[str, str], ...]
"""People, each by the role in which they have to do with a record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doc:
    """A record as it is found: `at` is since when it is there, `people` are who has to do with it, by their role.

    `state` is how it stands, in a word or two; `number` tells it apart from others of its kind and team.
    """

    kind: Kind
    number: int
    team: int
    name: str
    is_open: bool
    at: datetime
    texts: tuple[Text, ...] = ()
    people: People = ()
    state: str = ""

    @property
    def is_numbered(self) -> bool:
        """Whether people call it by its number."""
        return self.kind in {Kind.DECISION, Kind.BET, Kind.LAUNCH}

    @property
    def ref(self) -> str:
        return f"{self.kind.value}-{self.number}"


def texts(*said: tuple[str, str]) -> tuple[Text, ...]:
    """Pairs of a place and what stands there; empty ones are none."""
    return tuple(Text(place=place, said=one) for place, one in said if one.strip())


def people(*roles: tuple[str, str | None]) -> People:
    return tuple((role, one) for role, one in roles if one)


# --- folding ---------------------------------------------------------------------------------------------------------

VOICED = "\u3099\u309a"  # they make another sound, and no accent
PICTURED = frozenset(map(chr, range(0xFE00, 0xFE10)))  # they stand behind a sign, such as many emoji
# Written without spaces, or with particles at the end of words: Thai, Lao, Burmese, Khmer, kana, Han, Hangul.
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uac00-\ud7a3\U00020000-\U0003ffff"
)
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_RUN = re.compile(rf"[{_UNSPACED}]+|[^ {_UNSPACED}]+")

# Letters of their own, and no others with accents; who has no key for them types these.
_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)


def fold(said: str) -> str:
    """The same without case and accents; whatever is not part of a word is a space."""
    if said.isascii():
        return re.sub(r"[\W_]", " ", said.lower())
    return "".join(_folded(sign) for _, sign in _signs(said))


def _signs(said: str) -> Iterator[tuple[int, str]]:
    """Each sign with its place. One that was written in parts, as a Mac does in names of files, is one."""
    if unicodedata.is_normalized("NFC", said):
        yield from enumerate(said)
        return
    at = 0
    while at < len(said):
        end, whole = at + 1, said[at]
        while end < len(said) and len(longer := unicodedata.normalize("NFC", said[at : end + 1])) == 1:
            end, whole = end + 1, longer
        yield at, whole
        at = end


@functools.lru_cache(4096)
def _folded(sign: str) -> str:
    """What one sign becomes; a mark that stands on the one before, and is no vowel, nothing."""
    bare = [one for one in unicodedata.normalize("NFKD", sign.casefold()) if not _is_accent(one)]
    return "".join(
        one if one.isalnum() or unicodedata.category(one)[0] == "M" else " "
        for one in unicodedata.normalize("NFC", "".join(bare))
    )


def _is_accent(sign: str) -> bool:
    """A mark that makes no other letter: an accent, what surrounds a sign, or what asks for its picture."""
    if sign in PICTURED or unicodedata.category(sign) == "Me":
        return True
    return unicodedata.combining(sign) != 0 and sign not in VOICED


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word, and from where to where it stands in the text."""

    folded: str
    start: int
    end: int

    @property
    def is_unspaced(self) -> bool:
        return is_unspaced(self.folded)


def words(said: str) -> list[Word]:
    """The words of a text in their order, each as often as it stands there."""
    whole, places = "", list[int]()
    begins = list[int]()
    for place, sign in _signs(said):
        found = _folded(sign)
        whole += found
        places += [place] * len(found)
        if found:  # an accent that stands alone belongs to its letter
            begins.append(place)
    ends = dict(pairwise([*begins, len(said)]))
    return [Word(one.group(), places[one.start()], ends[places[one.end() - 1]]) for one in _RUN.finditer(whole)]


def plain(word: str) -> str:
    """A folded word as somebody types it who has no key for its letters: "lodz" for "łodz"."""
    return word if word.isascii() else word.translate(_PLAIN)


def is_unspaced(word: str) -> bool:
    return _IS_UNSPACED.match(word) is not None


# --- what it is found by ---------------------------------------------------------------------------------------------


def folded(said: str) -> tuple[str, ...]:
    """The words of a text in their order, without their places."""
    return tuple(_RUN.findall(fold(said)))


def units(said: str) -> set[str]:
    """The words of a text, as they are kept."""
    found = folded(said)
    every = found if said.isascii() else (*found, *map(plain, found))
    return {one if is_unspaced(one) else one[:UNIT] for one in every}


def name_unit(name: str) -> str:
    """All of a name as one: who types it whole means this record."""
    return "=" + "-".join(folded(name))[:NAME]


def person_unit(person: str) -> str:
    return f"@{person}"


def units_of(doc: Doc) -> set[str]:
    """Everything that a record is found by, before `terms` makes beginnings of it."""
    return {*units(doc.name), name_unit(doc.name), *units_said(doc.texts, doc.people)}


def units_said(said: Iterable[Text], named: People) -> set[str]:
    """What these texts and people are found by."""
    return {*(unit for one in said for unit in units(one.said)), *(person_unit(one) for _, one in named)}


def terms(unit: str) -> tuple[str, ...]:
    """What a word is looked up by."""
    if unit[0] in "=@":
        return (unit,)
    if is_unspaced(unit):
        return tuple({*unit, *(unit[at : at + 2] for at in range(len(unit) - 1))})
    return lists.terms(unit)


def terms_of(every: Iterable[str]) -> set[str]:
    return {one for unit in every for one in terms(unit)}


def looked_up(word: str) -> tuple[str, ...]:
    """What every record with a word that begins so has: one beginning, or the pairs of signs."""
    if not is_unspaced(word):
        return (lists.term(word),)
    pairs = (word[at : at + 2] for at in range(len(word) - 1))
    return tuple(dict.fromkeys(pairs)) or (word,)


def spellings(term: str) -> tuple[str, ...]:
    """A term of what was typed as it stands and plain: what was kept before words were kept plain too has only one."""
    return tuple(dict.fromkeys((term, lists.term(plain(term)))))
