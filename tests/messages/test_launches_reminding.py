"""What reminders say, however much there is, and to whom they say what of which team."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.messages import kit
from bot.messages import launches as messages
from bot.messages.kit import Message
from bot.messages.launches import NudgedItem
from bot.rules import launches
from bot.rules.launches import (
    MOST_ITEMS,
    Ending,
    Item,
    ItemState,
    Launch,
    Nudge,
    Nudged,
    NudgeKind,
    Outcome,
    Terms,
    Verdict,
)
from tests.launching import NOW, TEAM, TUESDAY, item, planned
from tests.messages.test_launches import buttons, taken, words

NASTY = "<!channel> & *b* `c`\n"
SENT = datetime(2026, 12, 3, 9, 30, tzinfo=UTC)
SALES = replace(TEAM, id=2, settings=replace(TEAM.settings, name="Sales <x>"))


def launch(*items: Item, number: int = 2, team: int = 1) -> Launch:
    return replace(planned(number, items=items or [item(1)]), team=team)


def posted(of: Launch, day: date = date(2026, 12, 3), now: datetime = SENT) -> Message:
    due = launches.reminder(of, TEAM.calendar, day)
    assert due is not None
    return taken(messages.reminder(of, due, TEAM, now))


def nudged(*many: Launch, now: datetime = SENT, to: str = "U1", until: datetime | None = None) -> Message:
    of = [(one, each) for one in many for each in one.items]
    due = tuple(
        Nudged(launch=one.number, item=each.number, kind=NudgeKind.DUE_IN_3, due=TUESDAY.date()) for one, each in of
    )
    teams = {1: TEAM, 2: SALES}
    every = [NudgedItem(launch=one, item=each, team=teams[one.team]) for one, each in of]
    return taken(messages.nudged(Nudge(to=to, at=SENT, items=due, until=until), every, now))


# --- the channel -----------------------------------------------------------------------------------------------------


def test_a_post_says_how_far_it_is_the_gate_and_what_blocks_by_owner() -> None:
    said = posted(launch(item(1), item(2, owner="U7"), item(3, due=-5), item(4, blocking=False)))
    text = words(said)
    for part in (
        "*L-2 Mobile checkout* launches in 3 working days, <!date^",
        "*Gate:* waiting for <@U2>",
        "blocking the launch* · 3",
        "Item 3 · *overdue*, was due <!date^",
    ):
        assert part in text
    assert "Item 4" not in text
    assert (
        text.index("<@U1>") < text.index("Item 3") < text.index("Item 1") < text.index("<@U7>") < text.index("Item 2")
    )
    assert [name for name, _ in buttons(said)] == ["launches.tick"] * 3 + ["launches.show_all"]
    assert buttons(said)[0] == ("launches.tick", {"id": 2, "item": 3, "v": 1})
    assert said.text.endswith("3 blocking items open.")


def test_on_the_day_without_a_go_it_asks_for_one_or_a_date_or_an_end() -> None:
    said = posted(launch(), TUESDAY.date(), TUESDAY - timedelta(minutes=30))
    assert "launches today, <!date^1796724000^{date_short} at {time}|" in words(said), "not: today, today at ten"
    assert "There is no go. It takes one from <@U2>, or <@U1> gives it a new date or cancels it." in words(said)
    expected = ["launches.tick", "launches.gate", "launches.move", "launches.cancel", "launches.show_all"]
    assert [name for name, _ in buttons(said)] == expected
    assert "was to launch today" in words(posted(launch(), TUESDAY.date(), TUESDAY))


def test_with_everything_done_it_is_one_line() -> None:
    ready = launches.tick(launch(), 1, by="U3", now=NOW, evidence="seen")
    going = launches.decide(ready, Verdict.GO, by="U2", now=NOW, seen=1, rationale="")
    said = posted(going, TUESDAY.date(), TUESDAY - timedelta(minutes=30))
    assert len(said.blocks) == 1
    assert "launches today" in words(said)


@pytest.mark.parametrize("phrase", [NASTY, "a word ", "&"])
def test_the_most_items_with_the_longest_texts_fit(phrase: str) -> None:
    long = (phrase * 200)[:150]
    many = [item(n, text=long, owner=f"U{n:09}", due=-5) for n in range(1, MOST_ITEMS + 1)]
    full = replace(launch(*many), terms=Terms(name=long[:100]), void=long)
    said = posted(full)
    assert "<!channel>" not in words(said)
    assert " more" in words(said)
    dm = nudged(replace(full, owner="U1", items=tuple(replace(one, owner=None) for one in full.items)))
    assert "<!channel>" not in words(dm)
    assert "more of L-2 that wait for you" in words(dm)


# --- owners ----------------------------------------------------------------------------------------------------------


def test_a_reminder_names_each_launch_once_and_offers_what_can_be_done_at_each_item() -> None:
    said = nudged(launch(item(1), item(2, due=-5)), launch(number=3))
    text = words(said)
    assert text.count("*L-2 Mobile checkout* · launches <!date^") == 1
    assert "Item 2 · *overdue*, was due " in text
    assert [name for name, _ in buttons(said)] == ["launches.tick", "launches.help"] * 3 + ["launches.not_now"]
    assert buttons(said)[-1] == ("launches.not_now", {"at": SENT.isoformat()})
    assert "Growth" not in text, "where it is about one team, that goes without saying"


def test_what_is_about_a_team_is_told_apart_and_the_rest_names_nothing() -> None:
    said = nudged(launch(), launch(number=3, team=2))
    assert "Sales &lt;x&gt;" in words(said)
    of_nobody = [block for block in said.blocks if kit.team_of(block) is None]
    told = words(Message(text=said.text, blocks=tuple(of_nobody)))
    assert not [one for one in ("L-2", "L-3", "Item", "Mobile", "Sales") if one in said.text + told]
    ids = [block["block_id"] for block in said.blocks if "block_id" in block]
    assert len(ids) == len(set(ids))


def test_what_became_of_an_item_takes_the_place_of_its_buttons() -> None:
    mine: dict[str, Any] = {"by": "U1", "at": SENT}
    other: dict[str, Any] = {"by": "U7", "at": SENT}
    items = [
        item(1, state=ItemState.DONE, **mine),
        item(2, state=ItemState.DONE, **other),
        item(3, state=ItemState.WAIVED, **other),
        item(4, owner="U7"),
    ]
    said = nudged(launch(*items))
    for part in (
        "Item 1 · done by you, ",
        "Item 2 · done by <@U7>, ",
        "Item 3 · waived by <@U7>, ",
        "<@U7> owns it now",
    ):
        assert part in words(said)
    assert "Nothing is left to do here." in words(said)
    assert buttons(said) == []


def test_of_a_launch_that_ended_or_is_out_nothing_is_asked_any_more() -> None:
    ending = Ending(outcome=Outcome.CANCELLED, by="U1", at=SENT, why="no budget")
    gone = nudged(replace(launch(), ending=ending))
    assert "· cancelled\n" in words(gone)
    assert "Item 1 · cancelled by you, " in words(gone)
    out = nudged(replace(launch(), launched_at=SENT, launched_by="U1"))
    assert "Item 1 · launched without it" in words(out)
    assert buttons(gone) == buttons(out) == []


def test_put_off_it_says_until_when_instead_of_asking() -> None:
    said = nudged(launch(), until=SENT + timedelta(hours=24))
    assert "Put off: it comes again from <!date^" in words(said)
    assert "launches.not_now" not in [name for name, _ in buttons(said)]
