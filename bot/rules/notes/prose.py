"""Which words of a list stand in what somebody wrote?

Whole words and phrases only, and a false alarm is worse than a miss: what is a name, an address, a mention, code or
somebody else's words is no word of the writer, and a phrase that is denied was not claimed.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.rules.notes import emoji

_GONE = "\ufffc"
"""Stands for what is there and is no word: it begins no sentence, and parts a phrase."""
_APART = (
    r"```.*?(?:```|\Z)|`[^`\n]*`",  # code
    r"(?m:^[ \t]*(?:>|&gt;).*$)",  # a line that quotes
    r"“[^“”\n]*”|„[^„“”\n]*[“”]|«[^«»\n]*»|(?<!\w)\"[^\"\n]*\"(?!\w)",  # somebody else's words
    r"<[^<>\n]*>",  # a mention or a link, as Slack writes it
    r"(?<!\w)[@#][\w.-]*\w",  # a mention, as people type it
    r"\S*\w(?:[./\\:@=&]|_+)(?=\w)\S*",  # an address, a path, a name in a program
    r"[^\W_]+\(\)?",  # a call
)
_NO_WORDS = re.compile("|".join(_APART), re.DOTALL)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|%")
_JOINS = frozenset({"-", "‐", "‑"})
_LOOSE = re.compile(r"[^\S\n]*[*_~]*[^\S\n]*[*_~]*")
_ENDS = re.compile(r"[.!?…\n]")
_SHORT = frozenset({"approx", "cf", "dr", "etc", "incl", "mr", "mrs", "ms", "no", "prof", "st", "vs"})
SHOUTED = 4  # letters; longer ones are no short form
_DENIED_WITHIN = 3  # words before a phrase: "not at all", "isn't a very"


@dataclass(frozen=True, slots=True)
class Word:
    """A word where it stands. `joined` by a hyphen to the one before, `follows` it with nothing but room between."""

    text: str
    start: int
    end: int
    joined: bool
    follows: bool
    begins: bool
    """It begins a sentence, so that its capital says nothing."""

    @property
    def folded(self) -> str:
        return self.text.replace("’", "'").casefold()

    @property
    def is_capital(self) -> bool:
        return self.text[:1].isupper()

    @property
    def is_short_form(self) -> bool:
        """WoW, WOW: capitals within, and no word that is shouted."""
        return any(sign.isupper() for sign in self.text[1:]) and (not self.text.isupper() or len(self.text) <= SHOUTED)


@dataclass(frozen=True, slots=True)
class Prose:
    """A text as its words."""

    text: str
    words: tuple[Word, ...]

    @property
    def named(self) -> frozenset[str]:
        """What has a capital inside a sentence: a name, wherever else it stands."""
        return frozenset(one.folded for one in self.words if one.is_capital and not one.begins)


@lru_cache(maxsize=2048)
def read(text: str) -> Prose:
    plain = _NO_WORDS.sub(lambda found: _GONE * len(found.group()), emoji.without(text))
    return Prose(text=plain, words=tuple(_words(plain)))


def _words(plain: str) -> Iterator[Word]:
    before = ""
    end = 0
    for found in _WORD.finditer(plain):
        gap = plain[end : found.start()]
        yield Word(
            text=found.group(),
            start=found.start(),
            end=found.end(),
            joined=bool(before) and gap in _JOINS,
            follows=bool(before) and _LOOSE.fullmatch(gap) is not None,
            begins=_begins(before, gap),
        )
        before, end = found.group(), found.end()


def _begins(before: str, gap: str) -> bool:
    """Whether a sentence begins after this gap: "e.g. Blast" is one sentence, "1. Blast" is an item of a list."""
    ends = [found.end() for found in _ENDS.finditer(gap)]
    if before and not ends:
        return False
    is_short = before.casefold() in _SHORT or (len(before) == 1 and before.isalpha())
    if gap.startswith(".") and len(ends) == 1 and is_short:
        return False
    return _GONE not in gap[ends[-1] if ends else 0 :]


# --- finding ---------------------------------------------------------------------------------------------------------

Phrase = tuple[tuple[str, bool], ...]
"""Its words, each with whether a hyphen joins it to the one before."""


@lru_cache(maxsize=64)
def _phrases(listed: tuple[str, ...]) -> dict[str, tuple[Phrase, ...]]:
    """By the first word."""
    found: dict[str, tuple[Phrase, ...]] = {}
    for one in dict.fromkeys(listed):
        phrase = tuple((word.folded, word.joined) for word in read(one).words)
        if phrase:
            found[phrase[0][0]] = (*found.get(phrase[0][0], ()), phrase)
    return found


@lru_cache(maxsize=64)
def _sequences(names: tuple[str, ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for one in dict.fromkeys(names):
        words = tuple(word.folded for word in read(one).words)
        if words:
            found[words[0]] = (*found.get(words[0], ()), words)
    return found


def find(
    prose: Prose, listed: Sequence[str], *, names: Collection[str], named: Collection[str], denials: Collection[str]
) -> list[str]:
    """The phrases of this list that are in a text, as they were written, each once, in their order.

    `names` are never found, nor what overlaps one of them. `named` are words that are names where they have a capital,
    also at the beginning of a sentence.
    """
    words, apart = prose.words, _named_at(prose.words, tuple(names))
    found = dict[str, str]()
    for start, end in _matches(words, _phrases(tuple(listed))):
        if apart.isdisjoint(range(start, end)) and not (
            _is_name(words[start:end], named) or _is_denied(words, start, denials)
        ):
            written = prose.text[words[start].start : words[end - 1].end]
            said = " ".join(re.sub(r"[*_~]", "", written).split())
            found.setdefault(said.casefold(), said)
    return list(found.values())


def _matches(words: Sequence[Word], phrases: dict[str, tuple[Phrase, ...]]) -> Iterator[tuple[int, int]]:
    """Where a phrase stands; of several that begin at one word the longest, and none within another."""
    reached = 0
    for start, word in enumerate(words):
        if start < reached or word.joined:
            continue
        ends = [start + len(one) for one in phrases.get(word.folded, ()) if _stands(words, start, one)]
        if ends:
            reached = max(ends)
            yield start, reached


def _stands(words: Sequence[Word], start: int, phrase: Phrase) -> bool:
    end = start + len(phrase)
    if end > len(words) or (end < len(words) and words[end].joined):
        return False
    return all(
        word.folded == folded and (n == 0 or (word.joined if joined else word.follows))
        for n, (word, (folded, joined)) in enumerate(zip(words[start:end], phrase, strict=True))
    )


def _named_at(words: Sequence[Word], names: tuple[str, ...]) -> frozenset[int]:
    """Which words belong to a name."""
    of = _sequences(names)
    found = set[int]()
    for start, word in enumerate(words):
        for name in of.get(word.folded, ()):
            end = start + len(name)
            if tuple(one.folded for one in words[start:end]) == name:
                found.update(range(start, end))
    return frozenset(found)


def _is_name(phrase: Sequence[Word], named: Collection[str]) -> bool:
    """A capital inside a sentence makes a name; at its beginning, where the same word is a name elsewhere."""
    first = phrase[0]
    if any(one.is_short_form or (one.is_capital and not one.begins) for one in phrase):
        return True
    return len(phrase) == 1 and first.is_capital and first.folded in named


def _is_denied(words: Sequence[Word], start: int, denials: Collection[str]) -> bool:
    """Somebody says that it is not so: "not basically done"."""
    for at in range(start, max(start - _DENIED_WITHIN, 0), -1):
        before = words[at - 1].folded
        if not words[at].follows:
            return False
        if before in denials or before.endswith("n't"):
            return True
    return False
