"""What a note keeps to, read from data: a mistake in it is named."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

import app
from bot.rules import notes, teams
from bot.rules.notes import Guide
from tests.registered import GUIDE
from tests.rules.test_teams import SETTINGS, code

READING = {"words_a_minute": 230, "most_words": 340, "owner_words": 60}
HINTS = {"most_emoji": 2, "marketing": ["Super ", "game  changer"], "done": []}


def test_words_are_read_in_small_letters_and_with_single_spaces() -> None:
    assert notes.read({"reading": READING, "hints": HINTS}) == Guide(
        words_a_minute=230, most_words=340, owner_words=60, most_emoji=2, marketing=("super", "game changer")
    )


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({}, "reading is missing"),
        ({"reading": 1, "hints": HINTS}, "reading is not a section"),
        ({"reading": READING}, "hints is missing"),
        ({"reading": READING | {"most_words": "many"}, "hints": HINTS}, "most_words is not a whole number"),
        ({"reading": READING | {"words_a_minute": True}, "hints": HINTS}, "words_a_minute is not a whole number"),
        ({"reading": READING | {"owner_words": 0}, "hints": HINTS}, "owner_words is not a whole number above 0"),
        ({"reading": READING, "hints": HINTS | {"marketing": "super"}}, "marketing is not a list of words"),
        ({"reading": READING, "hints": HINTS | {"done": ["", "x"]}}, "done is not a list of words"),
        ({"reading": READING, "hints": HINTS | {"denials": [1]}}, "denials is not a list of words"),
    ],
)
def test_what_is_wrong_is_named(data: Mapping[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        notes.read(data)


def test_the_guide_of_the_release_names_each_word_once() -> None:
    lists = tomllib.loads(app.GUIDE.read_text(encoding="utf-8"))["hints"]
    for name in ("marketing", "done", "plain", "denials"):
        assert lists[name] == sorted(set(lists[name])), name
        assert lists[name] == list(getattr(GUIDE, name)), name


def test_a_team_adds_words_and_names() -> None:
    own = notes.of_team(GUIDE, replace(SETTINGS, hint_words=("Low hanging",), plain_words=("Blast",)))
    assert own.marketing == (*GUIDE.marketing, "low hanging")
    assert own.plain == (*GUIDE.plain, "Blast")
    assert own.done == GUIDE.done


@pytest.mark.parametrize(
    ("typed", "words"),
    [("", ()), (" \n,", ()), ("Low  hanging, basically\nLOW HANGING", ("Low hanging", "basically"))],
)
def test_a_team_s_words_are_one_a_line_or_between_commas(typed: str, words: tuple[str, ...]) -> None:
    assert teams.words_of(typed, "hint_words") == words


def test_a_team_s_lists_are_bounded_and_readable() -> None:
    most = ",".join(f"word {number}" for number in range(teams.MOST_WORDS))
    assert len(teams.words_of(most, "hint_words")) == teams.MOST_WORDS
    for typed, wrong in ((f"{most},more", "words_list"), ("x" * 41, "words_list"), ("fine, !!!", "words_unreadable")):
        assert code(teams.words_of, typed, "hint_words") == wrong
