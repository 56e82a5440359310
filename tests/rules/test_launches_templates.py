"""A team's checklist: what an item may be, two people at once, and how a new one differs from the old."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules.launches import MOST_ITEMS, Phase, Template, TemplateItem, default_template, items_of, templating
from tests.launching import NOW

USUAL = default_template(3)
ITEM = TemplateItem(text="Legal has read it", phase=Phase.BEFORE, owner="U7", due=-5)


def refused(work: Callable[[], object]) -> tuple[str, str | None]:
    with pytest.raises(UserError) as caught:
        work()
    return caught.value.code, caught.value.field


@pytest.mark.parametrize(
    ("item", "codes"),
    [
        ({}, []),
        ({"text": ""}, ["item_text"]),
        ({"text": "x" * 150}, []),
        ({"text": "x" * 151}, ["item_text"]),
        ({"text": "a\x00b"}, ["item_characters"]),
        ({"text": "a\ud800b"}, ["item_characters"]),
        ({"text": "done 👩‍🚀"}, []),
        ({"due": 0}, []),
        ({"due": 1}, ["due_before"]),
        ({"due": -366}, ["due_before"]),
        ({"phase": Phase.DAY, "due": None}, []),
        ({"phase": Phase.DAY, "due": 0}, []),
        ({"phase": Phase.DAY, "due": -1}, ["due_on_its_day"]),
        ({"phase": Phase.AFTER, "due": 7}, ["after_blocks_nothing"]),
        ({"phase": Phase.AFTER, "due": 7, "blocking": False}, []),
        ({"phase": Phase.AFTER, "due": -7, "blocking": False}, ["due_after"]),
        ({"phase": Phase.AFTER, "due": 366, "blocking": False}, ["due_after"]),
        ({"phase": Phase.AFTER, "due": 7, "blocking": False, "review": True}, []),
        ({"phase": Phase.AFTER, "due": None, "blocking": False, "review": True}, ["review_needs_due"]),
        ({"review": True}, ["review_after_launch"]),
        ({"text": "", "due": 4, "review": True}, ["item_text", "due_before", "review_after_launch"]),
    ],
)
def test_what_an_item_may_be(item: dict[str, Any], codes: list[str]) -> None:
    assert [one.code for one in templating.mistakes(replace(ITEM, **item))] == codes


def test_the_usual_checklist_is_one_that_anybody_could_have_made() -> None:
    assert [error for item in USUAL.items for error in templating.mistakes(item)] == []


@pytest.mark.parametrize(
    ("typed", "due"), [("", None), (" ", None), ("-3", -3), ("–3", -3), ("−3", -3), ("+7", 7), ("007", 7), ("0", 0)]
)
def test_days_are_read(typed: str, due: int | None) -> None:
    assert templating.due_of(typed) == due


@pytest.mark.parametrize("typed", ["three", "3.5", "-", "1e3", "99999", "٣", "3 days"])
def test_what_is_no_number_of_days_is_refused_at_its_field(typed: str) -> None:
    assert refused(lambda: templating.due_of(typed)) == ("due_not_understood", "due")


def test_a_new_item_comes_at_the_end_of_its_phase() -> None:
    after = templating.put(USUAL, ITEM)
    assert after.version == 1
    assert [one.text for one in after.items[6:9]] == ["Beta feedback incorporated", ITEM.text, USUAL.items[7].text]
    assert [one.text for one in items_of(after)] == [one.text for one in after.items]


def test_an_item_is_changed_where_it_stands_and_the_same_changes_nothing() -> None:
    was = USUAL.items[2]
    after = templating.put(USUAL, replace(was, blocking=False), was=was, at=2)
    assert after.items == (*USUAL.items[:2], replace(was, blocking=False), *USUAL.items[3:])
    assert templating.put(USUAL, was, was=was, at=2) == USUAL


def test_an_item_is_found_where_it_moved_to_meanwhile() -> None:
    was = USUAL.items[2]
    moved = templating.move_up(USUAL, 2, seen=0)
    after = templating.put(moved, replace(was, text="Rollback tested"), was=was, at=2)
    assert [one.text for one in after.items[:3]] == ["Telemetry verified", "Rollback tested", USUAL.items[1].text]


def test_an_item_that_was_changed_or_removed_meanwhile_is_not_overwritten() -> None:
    was = USUAL.items[2]
    theirs = templating.put(USUAL, replace(was, due=-2), was=was, at=2)
    for now_is in (theirs, templating.remove(USUAL, 2, seen=0)):
        with pytest.raises(UserError) as caught:
            templating.put(now_is, ITEM, was=was, at=2)
        assert caught.value.code == "changed_meanwhile"
    assert templating.successor(theirs, was, 2) == 2
    assert templating.successor(templating.remove(USUAL, 2, seen=0), was, 2) is None


def test_an_entry_of_an_older_checklist_does_nothing() -> None:
    newer = templating.put(USUAL, ITEM)
    for work in (templating.remove, templating.move_up):
        for at, seen in ((2, 0), (99, 1), (-1, 1)):
            with pytest.raises(UserError) as caught:
                work(newer, at, seen=seen)
            assert caught.value.code == "changed_meanwhile"


def test_moving_up_stays_within_the_phase() -> None:
    assert [at for at in range(len(USUAL.items)) if not templating.may_move_up(USUAL, at)] == [0, 7, 10]
    assert templating.move_up(USUAL, 7, seen=0) == USUAL
    up = templating.move_up(USUAL, 8, seen=0)
    assert (up.items[7], up.items[8]) == (USUAL.items[8], USUAL.items[7])


def test_a_full_checklist_takes_no_more() -> None:
    full = templating.with_items(USUAL, [replace(ITEM, text=f"item {n}") for n in range(MOST_ITEMS)])
    assert refused(lambda: templating.put(full, ITEM)) == ("checklist_full", "text")


# --- what differs ----------------------------------------------------------------------------------------------------

some_items = st.lists(
    st.builds(
        TemplateItem,
        text=st.sampled_from(["a", "A", "b", "c", "d"]),
        phase=st.sampled_from(Phase),
        due=st.sampled_from([None, 0]),
        blocking=st.just(False),
    ),
    max_size=6,
).map(templating.in_order)


@given(before=some_items, after=some_items)
def test_what_differs_makes_the_new_one_of_the_old_one(
    before: tuple[TemplateItem, ...], after: tuple[TemplateItem, ...]
) -> None:
    found = templating.differences(before, after)
    made = list(before)
    for one in (*found.removed, *(was for was, _ in found.changed)):
        made.remove(one)
    made += [*found.added, *(becomes for _, becomes in found.changed)]
    key = repr
    assert sorted(made, key=key) == sorted(after, key=key)
    assert bool(found) is (before != after)
    assert all(was != becomes for was, becomes in found.changed)


def test_history_keeps_each_item_old_and_new() -> None:
    was = USUAL.items[3]
    after = templating.put(USUAL, replace(was, owner="U7", due=-2), was=was, at=3)
    after = templating.remove(templating.put(after, ITEM), 0, seen=2)
    change = templating.template_change(USUAL, after, what="checklist replaced", by="U1", at=NOW)
    assert (change.before["checklist version"], change.after["checklist version"]) == (0, 3)
    assert [(change.before[f"item {n}"], change.after[f"item {n}"]) for n in (1, 2, 3)] == [
        (None, "Legal has read it (before, blocking, owner U7, due -5)"),
        ("Telemetry verified (before, blocking)", None),
        ("Comms drafted (before, blocking)", "Comms drafted (before, blocking, owner U7, due -2)"),
    ]
    moved = templating.template_change(
        USUAL, templating.move_up(USUAL, 1, seen=0), what="checklist item moved up", by="U1", at=NOW
    )
    assert str(moved.after["order"]).startswith("Success criteria documented · Telemetry verified")
    assert str(moved.before["order"]).startswith("Telemetry verified · Success criteria documented")


def test_a_template_is_a_value() -> None:
    assert templating.with_items(USUAL, USUAL.items) == Template(team=3, items=USUAL.items, version=0)
