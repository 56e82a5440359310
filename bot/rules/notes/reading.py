"""How many words does somebody read? A note promises how long it takes, in whatever script it is written."""

import math
import re
from bisect import bisect_left

from bot.rules import text

LONGEST_WORD = 30
"""Characters, in scripts with spaces: what is longer counts as several words, for Slack takes only so many."""
SIGNS_A_WORD = 2
"""Of scripts without spaces: about two signs of Chinese or Japanese are read in the time of one English word."""

# Thai, Lao, Burmese and Khmer; kana; Chinese characters with their extensions.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


def count_words(written: str) -> int:
    """Words of a text as Slack has it; a mention counts as one, so put names in first."""
    least = max(text.words(written), math.ceil(len(written) / LONGEST_WORD))
    plain = text.unescape(written)
    unspaced = len(_UNSPACED.findall(plain))
    if not unspaced:
        return least
    spaced = text.words(text.escape(_UNSPACED.sub(" ", plain)))
    return max(least, spaced + math.ceil(unspaced / SIGNS_A_WORD))


def first_words(written: str, most: int) -> str:
    """The beginning of plain text that has at most so many words, with a visible "…" where something was cut.

    It ends with a word; only where the first one is too long by itself, or there are no spaces, within it.
    """

    def beginning(end: int) -> str:
        return written[:end].rstrip() + "…"

    def fits(end: int) -> bool:
        return count_words(text.escape(beginning(end))) <= most

    if count_words(text.escape(written)) <= most:
        return written
    ends = [found.end() for found in re.finditer(r"\S+", written)]
    if not fits(ends[0]):
        ends = list(range(len(written)))
    return beginning(ends[bisect_left(ends, True, key=lambda end: not fits(end)) - 1])
