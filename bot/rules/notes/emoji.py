"""How many emoji does a text hold, and how does it read without them?

Slack's :names: and Unicode's own; one with a skin tone, a flag, a family or a keycap is one.
"""

import re

# Slack's name is not the middle of a time or a ratio, so no letter or digit stands right before it.
_NAME = r"(?<!\w):(?:[+-]1|100|1234|(?=[\w+'-]*[a-z])[a-z0-9_+'-]+):(?::skin-tone-[2-6]:)?"
_TONE, _PICTURE, _JOINER = "[\U0001f3fb-\U0001f3ff]", "\ufe0f", "\u200d"
# What is a picture by itself, and what becomes one by the sign that follows it, such as ✔.
_BY_ITSELF = (
    "[\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1\u26aa\u26ab\u26bd"
    "\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b\u2728\u274c\u274e"
    "\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\U0001f004\U0001f0cf\U0001f18e"
    "\U0001f191-\U0001f19a\U0001f201\U0001f21a\U0001f22f\U0001f232-\U0001f236\U0001f238-\U0001f23a\U0001f250\U0001f251"
    "\U0001f300-\U0001f3fa\U0001f400-\U0001faff]"
)
_ONE = rf"(?:{_BY_ITSELF}{_PICTURE}?{_TONE}?|[\u261d\u26f9\u270c\u270d]{_TONE}|[\xa9\xae\u203c-\u3299]{_PICTURE})"
_FLAG = "[\U0001f1e6-\U0001f1ff]{2}"
_KEYCAP = rf"[0-9#*]{_PICTURE}?\u20e3"
_TAGS = "[\U000e0020-\U000e007f]*"
_EMOJI = re.compile(rf"{_NAME}|{_FLAG}|{_KEYCAP}|{_ONE}{_TAGS}(?:{_JOINER}{_ONE}{_TAGS})*")


def count(text: str) -> int:
    return len(_EMOJI.findall(text))


def without(text: str) -> str:
    """The words of a text, with room where an emoji was."""
    return _EMOJI.sub(" ", text)
