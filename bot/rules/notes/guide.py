"""What a note keeps to, as data: how long it takes to read, and at which words its owner gets a hint.

It is read from a file at the start and passed in; a team adds words of its own in its settings.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.rules.teams import TeamSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """`words_a_minute` makes the reading time. `marketing` and `done` are words and phrases, in lower case.

    `plain` are names and words that are fine: they are never hinted at, such as a product called "Blast".
    `denials` are words after which nothing is claimed: "not basically done".
    `most_emoji` is how many a text may hold, `owner_words` how many words the owner may add.
    """

    words_a_minute: int
    most_words: int
    owner_words: int
    most_emoji: int
    marketing: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()


def read(data: Mapping[str, Any]) -> Guide:
    """The guide of a parsed file. Raises ValueError, which names what is wrong in it."""
    try:
        reading, hints = _table("reading", data["reading"]), _table("hints", data["hints"])
        numbers = {name: _number(name, reading[name]) for name in ("words_a_minute", "most_words", "owner_words")}
        return Guide(
            **numbers,
            most_emoji=_number("most_emoji", hints["most_emoji"]),
            marketing=_words("marketing", hints["marketing"]),
            done=_words("done", hints["done"]),
            plain=_words("plain", hints.get("plain", [])),
            denials=_words("denials", hints.get("denials", [])),
        )
    except KeyError as error:
        raise ValueError(f"{error.args[0]} is missing") from error


def of_team(guide: Guide, settings: TeamSettings) -> Guide:
    """The guide with a team's own words."""
    return replace(
        guide,
        marketing=(*guide.marketing, *map(str.lower, settings.hint_words)),
        plain=(*guide.plain, *settings.plain_words),
    )


def _table(name: str, value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ValueError(f"{name} is not a section")  # noqa: TRY004 - what is wrong in a file is one kind of error
    return value


def _number(name: str, value: object) -> int:
    if type(value) is not int or not 0 < value < 10_000:
        raise ValueError(f"{name} is not a whole number above 0")
    return value


def _words(name: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(one, str) and one.strip() for one in value):
        raise ValueError(f"{name} is not a list of words")
    return tuple(" ".join(one.lower().split()) for one in value)
