"""A checklist on its card, in its list and in its forms: whole where it fits, what presses first where it does not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import kit
from bot.messages import launches as messages
from bot.messages.kit import Filled
from bot.rules import launches
from bot.rules.calendar import GuardKind, GuardReason
from bot.rules.launches import (
    Anyway,
    Assignment,
    Evidence,
    Help,
    Item,
    ItemState,
    Launch,
    Move,
    Phase,
    Review,
    Trade,
    Turn,
    Turned,
)
from bot.rules.people import Person
from tests.launching import NOW, TUESDAY, planned, renumbered
from tests.messages.test_launches import NASTY, TEAM, TODAY, buttons, card, opened, taken, with_go, words

LONG = 150, 500


def longest(phrase: str, *, done: bool, count: int = 60) -> Launch:
    """As much as forms let people write, and every part that a card can have."""
    text, said = ((phrase * 500)[:limit] for limit in LONG)
    state = ItemState.DONE if done else ItemState.OPEN
    items = [
        replace(
            planned().item(1),
            text=text,
            phase=list(Phase)[n * 3 // count],
            owner="U7",
            due=-3 if n * 3 < count else None,
            state=state,
            evidence=said if done else "",
            by="U3" if done else None,
            at=NOW if done else None,
            help=None if done else Help(by="U3", at=NOW, text=said),
        )
        for n in range(count)
    ]
    launch = planned(name=(phrase * 50)[:100], criteria=(said, said), items=renumbered(items))
    move = Move(by="U1", at=NOW, before=NOW, after=TUESDAY, cause=said, trade=Trade.SCOPE)
    review = Review(number=1, item=None, by="U1", at=NOW, adopted=True, measured=said, feedback=said, change=said)
    guard = GuardReason(kind=GuardKind.FREEZE, detail="peak")
    return replace(
        launch,
        moves=(move,) * 9,
        reviews=(review,) * 3,
        anyway=Anyway(reason=guard, because=said),
        void=text,
        terms=replace(launch.terms, links=("https://example.com/" + "x" * 200,) * 5, informed=("U1",) * 30),
    )


PHRASES = [NASTY, "a word ", "&", "\n", "ü"]


@pytest.mark.parametrize("phrase", PHRASES)
@pytest.mark.parametrize("done", [True, False])
@pytest.mark.parametrize("count", [3, 13, 40, 60])
def test_a_card_of_any_length_fits(phrase: str, done: bool, count: int) -> None:
    shown = taken(card(longest(phrase, done=done, count=count)))
    assert kit.fits(shown.blocks)
    assert "<!channel>" not in words(replace(shown, blocks=shown.blocks[1:])), "the header is plain text"
    assert "launches.show_all" in [name for name, _ in buttons(shown) if name != "launches.menu"]
    if not done:
        assert "launches.tick" in [name for name, _ in buttons(shown)], "it is still of use"


def mixed(count: int = 60) -> Launch:
    """Every third is done, every second blocks, some are due early."""
    usual = planned().item(1)
    items = [
        replace(
            usual,
            text=f"Item {n}",
            blocking=n % 2 == 0,
            due=-(n % 10) or None,
            state=ItemState.DONE if n % 3 == 0 else ItemState.OPEN,
            by="U3" if n % 3 == 0 else None,
            at=NOW if n % 3 == 0 else None,
        )
        for n in range(1, count + 1)
    ]
    return planned(items=renumbered(items))


def test_where_all_have_no_room_what_blocks_and_is_overdue_comes_first() -> None:
    launch = mixed()
    shown = card(launch, (TUESDAY - timedelta(days=5)).date())
    said = words(shown)
    ticks = [launch.item(facts["item"]) for name, facts in buttons(shown) if name == "launches.tick"]
    assert len(ticks) == 20
    assert all(one.blocking for one in ticks), "twenty of them block"
    late = [launches.is_overdue(launch, one, TEAM.calendar, (TUESDAY - timedelta(days=5)).date()) for one in ticks]
    assert any(late)
    assert late == sorted(late, reverse=True), "what is overdue comes before what is not"
    assert "+20 more open" in said
    assert "Done or waived: Item 3 · Item 6 · Item 9" in said
    assert "*Before* · 20 of 60 done" in said
    assert [name for name, _ in buttons(shown)].count("launches.show_all") == 2


def test_up_to_forty_are_shown_one_by_one() -> None:
    shown = card(mixed(40))
    assert len([1 for name, _ in buttons(shown) if name in {"launches.tick", "launches.untick"}]) == 40
    assert "more open" not in words(shown)


@pytest.mark.parametrize("phrase", PHRASES)
@pytest.mark.parametrize("done", [True, False])
def test_the_list_shows_every_item_once_and_whole(phrase: str, done: bool) -> None:
    launch = longest(phrase, done=done)
    menus: list[dict[str, Any]] = []
    at, pages = 1, 9
    while at <= pages:
        view = opened(messages.show_all(launch, TEAM, TODAY, at=at))
        found = [kit.unpack(one["accessory"]["options"][0]["value"]) for one in view["blocks"] if "accessory" in one]
        menus += found
        said = words(view)
        pages = int(said.partition(f"Page {at} of ")[2].split()[0]) if "Page " in said else 1
        at += 1
    assert [one["item"] for one in menus] == list(range(1, 61))
    assert messages.show_all(launch, TEAM, TODAY, at=99) == messages.show_all(launch, TEAM, TODAY, at=pages)


def choices(view: dict[str, Any], item: int) -> list[str]:
    found = [option for one in view["blocks"] if "accessory" in one for option in one["accessory"]["options"]]
    return [one["text"]["text"] for one in found if kit.unpack(one["value"])["item"] == item]


def test_each_item_offers_what_can_be_done_about_it() -> None:
    launch = launches.tick(planned(), 1, by="U3", now=NOW, evidence="seen")
    launch = launches.waive(launch, 2, by="U2", now=NOW, why="not needed")
    view = messages.show_all(launch, TEAM, TODAY)
    assert [choices(view, one) for one in (1, 2, 3, 11)] == [
        ["Un-tick"],
        ["Take the waiver back"],
        ["Tick", "Assign", "Waive", "Need help"],
        ["Assign", "Need help"],
    ]
    over = replace(launch, launched_at=NOW, launched_by="U1")
    assert [choices(messages.show_all(over, TEAM, TODAY), one) for one in (1, 2)] == [[], []]


def test_what_ends_a_go_says_so_before_it_does() -> None:
    go, waiting = with_go(), planned()
    says = "This ends the go, and everybody who was told of it is told so."
    assert says in words(messages.turn_form(Turn.UNTICK, go, go.item(1), TEAM))
    assert says not in words(messages.turn_form(Turn.UNTICK, go, replace(go.item(8), by="U1", at=NOW), TEAM))
    assert says not in words(messages.turn_form(Turn.UNTICK, waiting, waiting.item(1), TEAM))
    assert "ends the go" in words(messages.add_form(go))
    assert "ends the go" not in words(messages.add_form(waiting))


def happened(phrase: str, count: int) -> Sequence[Turned]:
    said = (phrase * 500)[:500]
    one = Turned(by="U3", at=NOW, before=ItemState.OPEN, after=ItemState.DONE, words=said)
    return [one, replace(one, by=None)] * count


@pytest.mark.parametrize("phrase", PHRASES)
def test_forms_take_the_longest_texts_and_a_long_past(phrase: str) -> None:
    for done in (True, False):
        launch = longest(phrase, done=done)
        item, said = launch.item(1), (phrase * 500)[:500]
        for turn in Turn:
            opened(messages.turn_form(turn, launch, item, TEAM, happened=happened(phrase, 9), typed=said))
            opened(messages.overtaken(turn, launch, item, TEAM, said="x", happened=happened(phrase, 9), typed=said))
        entered = Assignment(owner="U1", due=-365)
        opened(messages.assign_form(launch, item, entered, TEAM, anybody=True, notice="x"))
        opened(messages.help_form(launch, item))
        opened(messages.add_form(launch))


@pytest.mark.parametrize("phrase", PHRASES)
def test_sixty_are_offered_and_thirty_ticked_at_once(phrase: str) -> None:
    launch = longest(phrase, done=False)
    view = opened(messages.choose_form(launch, TEAM, below={"list": "V" * 20, "at": 3}))
    assert [block["label"]["text"] for block in view["blocks"] if block["type"] == "input"][:3] == [
        "Before",
        "Before, 11 to 20",
        "Launch day",
    ]
    said = (phrase * 500)[:500]
    typed = {one.number: said for one in launch.items}
    for count in (1, 9):
        met = {one.number: happened(phrase, count) for one in launch.items}
        for every in (launch, longest(phrase, done=True)):
            opened(
                messages.evidence_form(every, every.items[:30], TEAM, met=met, typed=typed, done=launch.items, step=2)
            )
    taken(messages.ticked_many(longest(phrase, done=True).items, "U1"))


def test_nothing_is_left_to_choose_where_all_is_done() -> None:
    with pytest.raises(UserError) as caught:
        messages.choose_form(longest("x", done=True), TEAM)
    assert caught.value.code == "nothing_to_tick"


def filled(**values: Any) -> Filled:
    return Filled({name: {name: value} for name, value in values.items()})


def test_chosen_are_only_those_that_the_form_offered() -> None:
    boxes = {"selected_options": [{"value": "2"}, {"value": "7"}, {"value": "x"}]}
    assert messages.read_chosen(filled(before_1=boxes), {1: 1, 2: 4}) == (2,)
    assert messages.read_evidence(filled(evidence_2={"value": " seen "}), {2: 4}) == (
        Evidence(item=2, text="seen", seen=4),
    )


def test_thirty_at_once_are_enough() -> None:
    boxes = [{"selected_options": [{"value": str(n)} for n in range(first, first + 10)]} for first in (1, 11, 21, 31)]
    every = dict.fromkeys(range(1, 61), 1)
    assert len(messages.read_chosen(filled(before_1=boxes[0], before_2=boxes[1], before_3=boxes[2]), every)) == 30
    with pytest.raises(UserError) as caught:
        messages.read_chosen(filled(before_1=boxes[0], before_2=boxes[1], day_1=boxes[2], day_2=boxes[3]), every)
    assert (caught.value.code, caught.value.field) == ("too_many_chosen", "before_1")


@pytest.mark.parametrize("seen", [None, "x", [1], [[1]], [["1", 1]], [[True, 1]], {"1": 1}])
def test_a_form_that_is_none_of_ours_is_refused(seen: object) -> None:
    with pytest.raises(UserError) as caught:
        messages.read_seen({"seen": seen})
    assert caught.value.code == "not_yours_to_see"


def test_lines_say_old_and_new() -> None:
    launch = planned()
    entered, was = Assignment(owner="U7", due=-3), Assignment(owner=None, due=None)
    owner = Person(id=launch.owner, name="Ana")
    after = launches.assign(launch, 1, entered, opened=was, by=owner, admins=())
    said = messages.assigned(launch, after, 1, "U1", TEAM).text
    assert said.startswith("<@U1>: Telemetry verified, owner the launch's → <@U7> · due no day → <!date^")
    helped = launches.ask_help(launch, 1, "a <hand>", by="U3", now=NOW)
    assert messages.help_asked(helped, helped.item(1)).text == (
        "<@U3> needs help with “Telemetry verified”. <@U1>, can you?\n> a &lt;hand&gt;"
    )
    new: Item = replace(launch.item(1), owner="U7", due=-1)
    assert messages.added(launch, new, "U1", TEAM).text.startswith(
        "<@U1> added an item: Telemetry verified · before, blocking, <@U7>, due <!date^".replace(", ", " · ")
    )
