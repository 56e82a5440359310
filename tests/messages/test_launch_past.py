"""Does every fact that history keeps of a launch read well, and does the largest launch fit into what Slack takes?"""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.messages import kit
from bot.messages import launches as messages
from bot.messages.launches.past import FORMERLY, NAMES, OF_MANY, READ
from bot.rules import launches
from bot.rules.approval import Approval, Delegation, State
from bot.rules.calendar import GuardKind, GuardReason
from bot.rules.facts import Change
from bot.rules.launches import (
    MOST_ITEMS,
    Anyway,
    Criterion,
    Ending,
    Help,
    Item,
    ItemState,
    Launch,
    Move,
    Outcome,
    Phase,
    Review,
    Terms,
    Trade,
)
from tests.launching import NOW, TEAM, TUESDAY
from tests.messages.test_bets_past import flat, long, taken
from tests.messages.test_decisions import marked

ZONE = "Europe/Lisbon"
DAY = timedelta(days=1)


def item(number: int, text: str, **more: Any) -> Item:
    """With everything that an item can have."""
    given: dict[str, Any] = {
        "phase": Phase.BEFORE,
        "owner": "U3",
        "due": -3,
        "state": ItemState.WAIVED if number % 2 else ItemState.DONE,
        "evidence": text,
        "by": "U4",
        "at": NOW,
        "help": Help(by="U5", at=NOW, text=text),
    }
    return Item(number=number, text=text[:150], **given | more)


def rich(text: str, items: int = 2, **more: Any) -> Launch:
    """Everything that can be known of a launch, all of it said in this text."""
    review = Item(number=items + 1, text="Review at T+7 d", phase=Phase.AFTER, due=7, blocking=False, review=True)
    given: dict[str, Any] = {
        "number": 7,
        "team": 1,
        "terms": Terms(
            name=" ".join(text.split())[:100] or "x",
            criteria=tuple(Criterion(text=line) for line in text[:1000].splitlines() if line.strip()),
            links=("https://example.com/a?b=1&c=_d_", "https://example.com/2"),
            informed=("U6", "U7"),
            informed_channels=("C2", "C3"),
        ),
        "at": TUESDAY,
        "owner": "U1",
        "approval": Approval(
            approver="U2",
            due=TUESDAY,
            version=3,
            state=State.APPROVED,
            decided_by="U8",
            decided_for="U2",
            decided_at=NOW,
            rationale=text[:1000],
            asked_at=NOW,
            delegation=Delegation(to="U8", start=NOW, until=NOW + DAY),
        ),
        "items": (*(item(number, text[:500]) for number in range(1, items + 1)), review),
        "planned_by": "U1",
        "planned_at": NOW,
        "anyway": Anyway(reason=GuardReason(kind=GuardKind.FREEZE, detail="peak"), because=text[:500]),
        "void": text[:150],
        "moves": (
            Move(by="U1", at=NOW, before=TUESDAY - DAY, after=TUESDAY, cause=text[:500], trade=Trade.SCOPE),
            Move(by="U9", at=NOW, before=TUESDAY - DAY, after=TUESDAY, cause=text[:500], trade=Trade.DATE),
        ),
        "reviews": (
            Review(
                number=1,
                item=items + 1,
                by="U1",
                at=NOW,
                adopted=True,
                measured=text[:1000],
                feedback=text[:1000],
                change=text[:1000],
            ),
            Review(number=2, item=None, by="U9", at=NOW, adopted=False),
        ),
        "launched_at": TUESDAY,
        "launched_by": "U1",
        "ending": Ending(outcome=Outcome.ROLLED_BACK, by="U9", at=TUESDAY + DAY, why=text[:500]),
        "version": 12,
    }
    return Launch(**given | more)


LARGEST = rich(long(1000), MOST_ITEMS - 1, number=999_999_999)


def pages(view: dict[str, Any], turn: Any) -> list[dict[str, Any]]:
    """This page and all that come after it, each of which Slack takes."""
    found = [view]
    while (on := [one for one in elements(found[-1]) if one["action_id"] == "launches.turn_on"]) != []:
        found.append(turn(kit.unpack(on[0]["value"])["at"]))
    for one in found:
        taken(one)
    return found


def elements(view: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for block in view["blocks"] if block["type"] == "actions" for one in block["elements"]]


def said(views: list[dict[str, Any]]) -> str:
    return "\n".join(text for view in views for text in marked(view["blocks"]))


def test_every_fact_that_history_keeps_has_a_name_that_people_read() -> None:
    kept = launches.facts(LARGEST)
    assert {name for name in kept if READ.of(name)[0] == name} == set()
    # What an approval has for decisions alone is named all the same: it is hidden.
    for_decisions = {"approval default state", "approval default option", "approval option"}
    parts = {re.sub(" [0-9]+ ", " ", name) for name in kept if re.search("[0-9]", name)}
    alone = {name for name in kept if not re.search("[0-9]", name)}
    assert alone & set(NAMES) == alone
    assert set(NAMES) - alone == FORMERLY | for_decisions, "no name is left over"
    assert parts == set(OF_MANY)


def test_what_the_first_release_kept_is_read_by_the_names_of_today() -> None:
    planned = {
        "name": "Checkout",
        "at": "2026-12-08T10:00:00+00:00",
        "owner": "U1",
        "approver": "U2",
        "criteria": "Conversion > 3%\np95 < 400 ms",
        "guard": "friday:Friday",
        "anyway": "the fair",
    }
    changes = [
        Change(what="planned", at=NOW, by="U1", before={}, after=planned),
        Change(what="ticked", at=NOW, by="U3", before={"Comms drafted": "open"}, after={"Comms drafted": "done"}),
        Change(
            what="un-ticked",
            at=NOW,
            by="U3",
            before={"Comms drafted": "done", "gate": "go"},
            after={"Comms drafted": "open", "gate": "waiting"},
            why="wrong <list>",
        ),
        Change(what="launched", at=NOW, by="U1", before={"status": "go"}, after={"status": "launched"}),
    ]
    shown = said([messages.history(rich("x"), changes, zone=ZONE)])
    for expected in (
        "*Name* Checkout",
        "*Go / no-go approver* <@U2>",
        "*Success criteria* Conversion &gt; 3% p95 &lt; 400 ms",
        "*It launches anyway, because* the fair",
        "*Comms drafted* open → done",
        "*Comms drafted* done → open",
        "&gt; wrong &lt;list&gt;" if "&gt; wrong" in shown else "> wrong &lt;list&gt;",
        "*Gate* go → waiting",
        "*Status* go → launched",
    ):
        assert expected in shown
    assert "friday:Friday" not in shown


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"at": ("2026-12-08T10:00:00+00:00", "2026-12-09T10:00:00+00:00")}, "→ <!date^1796810400^"),
        ({"approval state": ("open", "approved")}, "*Gate* waiting → go"),
        ({"approval state": ("approved", "changes requested")}, "*Gate* go → no-go"),
        ({"items 1 state": ("open", "waived")}, "*“beta ∗test∗”* open → waived"),
        ({"items 1 owner": (None, "U2")}, "*Owner of “beta ∗test∗”* <@U2>"),
        (
            {"items 1 due": (-3, -1)},
            "*When “beta ∗test∗” is due* 3 working days before the launch → 1 working day before",
        ),
        ({"items 1 due": (0, 7)}, "launch day → 7 days after the launch"),
        ({"items 1 blocking": (True, False)}, "*Whether “beta ∗test∗” blocks the launch* yes → no"),
        ({"items 9 text": (None, "New <item>")}, "*Item 9* New &lt;item&gt;"),
        ({"moves 1 trade": (None, "scope cut")}, "*What is traded* scope cut"),
        ({"reviews 1 adopted": (None, False)}, "*Adopted, says review 1* no"),
        ({"anyway reason kind": (None, "freeze")}, "*It launches anyway on* a freeze day"),
        ({"informed channels": ("C1", "C1 C2")}, "*Channels kept informed* <#C1> → <#C1>, <#C2>"),
        ({"ending outcome": (None, "rolled back")}, "*How it ended* rolled back"),
    ],
)
def test_values_are_peoples_words(facts: dict[str, tuple[Any, Any]], line: str) -> None:
    before, after = ({name: pair[at] for name, pair in facts.items()} for at in (0, 1))
    change = Change(what="x", at=NOW, by="U1", before=before, after=after)
    assert line in said([messages.history(rich("beta *test*"), [change], zone=ZONE)])


def test_an_entry_says_nothing_twice_and_not_what_is_none_any_more() -> None:
    before = rich("x", items=1, ending=None, void="")
    opened = replace(before.items[0], state=ItemState.OPEN, by=None, at=None, evidence="", help=None)
    done = replace(opened, state=ItemState.DONE, by="U3", at=NOW, evidence="the dashboard")
    was, now_is = replace(before, items=(opened,)), replace(before, items=(done,))
    ticked = launches.change(was, now_is, what="ticked", by="U3", at=NOW, why="the dashboard")
    shown = said([messages.history(now_is, [ticked], zone=ZONE)])
    assert shown.count("the dashboard") == 1
    assert "*“x”* open → done" in shown
    again = launches.change(now_is, was, what="un-ticked", by="U4", at=NOW, why="it was empty")
    shown = said([messages.history(was, [again], zone=ZONE)])
    assert "Done or waived" not in shown
    assert "*Evidence of “x”* the dashboard → none" in shown


def test_what_is_as_usual_where_it_is_told_first_says_nothing() -> None:
    begun = rich("x", items=0, approval=Approval(approver="U2", due=TUESDAY))
    planned = launches.change(None, begun, what="planned", by="U1", at=NOW)
    shown = said([messages.entry(begun, 1, planned, zone=ZONE)])
    assert "Review at T+7 d" in shown
    assert "open" not in shown
    assert "waiting" not in shown


def test_the_longest_entries_are_pages_that_slack_takes_and_nothing_is_lost() -> None:
    planned = launches.change(None, LARGEST, what="planned", by="U1", at=NOW, why=long(500))
    for at in (None, 1, 5):
        taken(messages.history(LARGEST, [planned] * 16, zone=ZONE, at=at))

    def turn(at: int) -> dict[str, Any]:
        return messages.entry(LARGEST, 1, planned, zone=ZONE, at=at)

    words = flat(said(pages(turn(1), turn)))
    for value in (*planned.after.values(), planned.why):
        if isinstance(value, str) and "<!channel>" in value:
            assert flat(kit.escape(value)) in words


# --- all of it -------------------------------------------------------------------------------------------------------


def test_all_of_the_largest_launch_is_read_page_by_page() -> None:
    def turn(at: int) -> dict[str, Any]:
        return messages.read_all(LARGEST, TEAM, at=at)

    shown = pages(turn(1), turn)
    words = flat(said(shown))
    assert len(shown) > 1
    assert turn(99) == shown[-1]
    for value in launches.facts(LARGEST).values():
        if isinstance(value, str) and "<!channel>" in value:
            assert flat(kit.escape(value).replace("*", "")) in words.replace("∗", "").replace("*", "")
    for person in ("U1", "U2", "U6", "U7", "U9"):
        assert f"<@{person}>" in said(shown)


def test_who_when_and_why_stand_with_everything() -> None:
    shown = said([messages.read_all(rich("because & so"), TEAM)])
    for expected in (
        "*L-7 because &amp; so*",
        "*Rolled back, because*\n> because &amp; so\nby <@U9>, <!date^",
        "*Launches on a freeze day (peak) anyway, because*",
        "*Kept informed*\n<@U6> · <@U7> · <#C2> · <#C3>",
        "*Because*\n> because &amp; so\nscope cut; <@U1>, ",
        "people use it, says <@U1>",
        "people do not use it yet, says <@U9>",
        "No result measured",
        "*because &amp; so* · waived\n<@U3> · by <@U4>",
        "*Waived, because*\n> because &amp; so",
        "*because &amp; so* · done",
        "*Evidence*\n> because &amp; so",
        "*Help needed*\n> because &amp; so",
        "*Review at T+7 d* · open\n<@U1> · due <!date^",
    ):
        assert expected in shown, expected


def offers(launch: Launch) -> bool:
    return "launches.read_all" in str(messages.card(launch, TEAM, NOW.date()).blocks)


def test_only_a_card_that_left_something_out_offers_to_read_all() -> None:
    bare = rich("short", items=1, moves=(), reviews=(), ending=None)
    assert not offers(bare)
    assert offers(replace(bare, approval=replace(bare.approval, rationale="w " * 400)))
    assert offers(replace(bare, items=(replace(bare.items[0], evidence="&" * 500),) * 13))
