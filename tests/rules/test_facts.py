"""Records as facts: what is kept comes back, whatever it was, and what was kept before a fact existed too."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.facts import Change, Kept

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    number: int
    text: str
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trunk:
    height: int
    colour: Colour = Colour.RED


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    name: str
    trunk: Trunk
    planted: date
    leaves: tuple[Leaf, ...] = ()
    links: tuple[str, ...] = ()
    last: Leaf | None = None
    is_old: bool = False


KEPT = Kept(inline="trunk")
TREE = Tree(name="Oak", trunk=Trunk(height=3), planted=date(2026, 11, 20))

leaves = st.builds(Leaf, number=st.integers(0, 9), text=st.text(max_size=5), seen_at=st.sampled_from([None, NOW]))
trees = st.builds(
    Tree,
    name=st.text(max_size=5),
    trunk=st.builds(Trunk, height=st.integers(), colour=st.sampled_from(Colour)),
    planted=st.dates(),
    leaves=st.lists(leaves, max_size=3).map(tuple),
    links=st.lists(st.sampled_from(["https://a.example/x", "https://b.example/y"]), max_size=3).map(tuple),
    last=st.none() | leaves,
    is_old=st.booleans(),
)


def test_facts_are_named_by_the_words_of_the_fields() -> None:
    tree = replace(TREE, leaves=(Leaf(number=1, text="first", seen_at=NOW),))
    assert KEPT.facts(tree) == {
        "name": "Oak",
        "height": 3,
        "colour": "red",
        "planted": "2026-11-20",
        "leaves 1 number": 1,
        "leaves 1 text": "first",
        "leaves 1 seen at": "2026-11-20T12:00:00+00:00",
        "is old": False,
    }


@given(st.lists(trees, min_size=1, max_size=5))
def test_whatever_becomes_of_a_record_comes_back(course: list[Tree]) -> None:
    changes = list[Change]()
    before: Tree | None = None
    for tree in course:
        changes.append(KEPT.change(before, tree, what="grown", by="U1", at=NOW))
        before = tree
        assert KEPT.replay(Tree, changes) == tree


def test_a_change_keeps_only_what_differs() -> None:
    found = KEPT.change(TREE, replace(TREE, name="Elm"), what="renamed", by=None, at=NOW, why="")
    assert (found.before, found.after, found.by, found.why) == ({"name": "Oak"}, {"name": "Elm"}, None, None)


def test_a_record_that_was_kept_before_a_fact_existed_has_its_default() -> None:
    known = {name: value for name, value in KEPT.facts(TREE).items() if name not in {"colour", "is old"}}
    assert KEPT.read(Tree, known) == TREE


def test_what_is_no_plain_value_is_refused() -> None:
    with pytest.raises(TypeError):
        KEPT.facts(replace(TREE, name=1.5))  # type: ignore[arg-type]
