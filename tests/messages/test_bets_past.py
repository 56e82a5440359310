"""Does every fact that history keeps of a bet read well, and does the largest bet fit into what Slack takes?"""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.messages import bets as messages
from bot.messages import kit
from bot.messages.bets import Ended
from bot.messages.bets.past import FORMERLY, NAMES, OF_MANY, READ
from bot.rules import bets
from bot.rules.bets import (
    Bet,
    Blocker,
    Closing,
    Ending,
    Health,
    Move,
    Promise,
    PromiseKind,
    Result,
    State,
    Terms,
    Update,
)
from bot.rules.editing import rebase
from bot.rules.facts import Change, Plain
from bot.rules.people import Person
from bot.rules.teams import WORK
from sandbox import blocks
from tests.messages.test_decisions import SLACK, TEAM, marked

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
ZONE = "Europe/Lisbon"
NASTY = "<!channel> & *bold* `code` "


def long(limit: int) -> str:
    return (NASTY * (limit // len(NASTY) + 1))[:limit].strip().ljust(limit, "&")


LARGEST = Bet(
    number=999_999_999,
    team=1,
    terms=Terms(
        name=long(100),
        what=long(300),
        start=long(60),
        target=long(60),
        due=date(2027, 5, 1),
        owner="U1",
        appetite=26,
        work=long(30),
        links=tuple(f"https://example.com/{n}/{'x' * 500}" for n in range(5)),
    ),
    confidence=80,
    placed_by="U1",
    placed_at=NOW,
    updated_by="U2",
    updated_at=NOW + timedelta(days=1),
    health=Health.AT_RISK,
    reason=long(500),
    promise=Promise(
        bet=999_999_999,
        text=long(300),
        kind=PromiseKind.ASPIRE,
        made_by="U1",
        made_at=NOW,
        result=Result.NOT,
        why=long(300),
        answered_by="U2",
        answered_at=NOW,
    ),
    hill=50,
    hill_at=NOW,
    now_since=NOW,
    blockers=(
        Blocker(
            number=1,
            text=long(300),
            owner="U2",
            by="U1",
            since=NOW,
            link="https://example.com",
            resolved_by="U1",
            resolved_at=NOW,
        ),
    ),
    moves=(Move(before=date(2027, 4, 1), after=date(2027, 5, 1), why=long(500), by="U1", at=NOW),),
    closing=Closing(
        by="U1",
        at=NOW,
        ending=Ending.PARTLY,
        value=long(60),
        evidence=long(1000),
        weeks=260,
        learned=long(1000),
        delivered=True,
        adopted=True,
    ),
    state=State.CLOSED,
)


def pages(view: dict[str, Any], turn: Any) -> list[dict[str, Any]]:
    """This page and all that come after it."""
    found = [view]
    while (on := [one for one in elements(found[-1]) if one["action_id"] == "bets.turn_on"]) != []:
        found.append(turn(kit.unpack(on[0]["value"])["at"]))
    return found


def elements(view: dict[str, Any]) -> list[dict[str, Any]]:
    rows = [one for block in view["blocks"] if block["type"] == "actions" for one in block["elements"]]
    return rows + [block["accessory"] for block in view["blocks"] if "accessory" in block]


def taken(view: dict[str, Any]) -> None:
    """Slack takes it, and nobody is called by what somebody wrote."""
    blocks.in_view(SLACK, view, "modal")
    assert not any("<!channel>" in text for text in marked(view["blocks"]))


def test_every_fact_that_history_keeps_has_a_name_that_people_read() -> None:
    kept = bets.facts(LARGEST)
    assert {name for name in kept if READ.of(name)[0] == name} == set()
    answered = {"answered result", "answered why"}
    assert {name for name in kept if " 1 " not in name} | answered == set(NAMES) - FORMERLY, "no name is left over"
    assert {name.replace(" 1 ", " ") for name in kept if " 1 " in name} == set(OF_MANY)


def test_what_earlier_releases_kept_is_read_by_the_names_of_today() -> None:
    today = {NAMES[name] for name in NAMES if name not in FORMERLY}
    assert {READ.of(name) for name in FORMERLY} <= today
    assert set(NAMES) >= FORMERLY


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"confidence": (80, 70)}, "*Confidence* 80 % → 70 %"),
        ({"hill": (0, 50)}, "*On the hill* Figuring out: at the foot → At the top: we know what to do"),
        ({"appetite": (None, 1)}, "*Appetite* 1 week"),
        ({"closing weeks": (None, 6)}, "*Actual weeks* 6 weeks"),
        ({"answered result": (None, "not")}, "*The last promise was* not kept"),
        ({"result": (None, "partly")}, "*The last promise was* partly"),
        ({"due": ("2027-05-01", "2027-06-01")}, "*By* Sat 1 May 2027 → Tue 1 Jun 2027"),
        ({"owner": ("U2", "U3")}, "*Owner* <@U2> → <@U3>"),
        ({"closing delivered": (None, True)}, "*Delivered* yes"),
        ({"closing ending": (None, "partly")}, "*What came of it* partly reached"),
        ({"blockers 2 text": (None, "<legal>")}, "*Blocker 2* &lt;legal&gt;"),
        ({"blockers 2 resolved by": (None, "U1")}, "*Blocker 2 resolved by* <@U1>"),
        ({"links": (None, "https://a https://b")}, "*Links* https://a https://b"),
    ],
)
def test_values_are_peoples_words(facts: dict[str, tuple[Any, Any]], line: str) -> None:
    before, after = ({name: pair[at] for name, pair in facts.items()} for at in (0, 1))
    change = Change(what="x", at=NOW, by="U1", before=before, after=after)
    assert line in "\n".join(marked(messages.history(LARGEST, [change], zone=ZONE)["blocks"]))


def test_what_goes_with_what_is_told_is_not_told_apart() -> None:
    """What an ending was stands in the entry of the closing; a reopening only says that it is open again."""
    before: dict[str, Plain] = {
        "state": "closed",
        "closing ending": "partly",
        "closing evidence": "the board",
        "closing adopted": True,
    }
    change = Change(what="reopened", at=NOW, by="U1", before=before, after=dict.fromkeys(before) | {"state": "open"})
    said = "\n".join(marked(messages.history(LARGEST, [change], zone=ZONE)["blocks"]))
    assert "*Status* closed → open" in said
    assert "none" not in said


def test_an_update_does_not_say_its_reason_twice() -> None:
    change = Change(what="updated", at=NOW, by="U1", before={"reason": "old"}, after={"reason": "legal"}, why="legal")
    said = "\n".join(marked(messages.history(LARGEST, [change], zone=ZONE)["blocks"]))
    assert said.count("legal") == 1
    assert "What changed" not in said


def test_the_longest_entries_are_pages_that_slack_takes_and_nothing_is_lost() -> None:
    placed = bets.change(None, LARGEST, what="placed", by="U1", at=NOW)
    emptied = replace(LARGEST, closing=None, promise=None, reason="", blockers=(), moves=())
    changes = [placed, bets.change(LARGEST, emptied, what="reopened", by="U1", at=NOW, why=long(500))] * 8
    for at in (None, 1, 5):
        taken(messages.history(LARGEST, changes, zone=ZONE, at=at))
    # What is no more when it is reopened is read where it was said.
    for number, change in enumerate(changes[:2], start=1):
        shown = messages.entry(LARGEST, number, change, zone=ZONE)
        views = pages(
            shown, lambda at, number=number, change=change: messages.entry(LARGEST, number, change, zone=ZONE, at=at)
        )
        for view in views:
            taken(view)
        said = flat("\n".join(text for view in views for text in marked(view["blocks"])))
        kept = (fact for fact in change.before if not fact.startswith("closing"))
        for value in (*(change.before[fact] for fact in kept), *change.after.values(), change.why):
            if isinstance(value, str) and "<!channel>" in value:
                assert flat(kit.escape(value)) in said


def flat(text: str) -> str:
    return "".join(text.replace("> ", "").split())


# --- forms -----------------------------------------------------------------------------------------------------------


OTHER = replace(LARGEST.terms, name=long(99), what=long(299), owner="U3", horizon=bets.Horizon.LATER, links=())
ENDED = Ended(
    ending=Ending.PARTLY,
    value=long(60),
    evidence=long(1000),
    weeks=260,
    delivered=True,
    learned=long(1000),
    result=Result.NOT,
    result_why=long(300),
)
UPDATE = Update(
    bet=1, version=2, at=NOW, by="U2", confidence=1, health=Health.AT_RISK, confidence_before=2, reason=long(500)
)


def test_forms_of_the_largest_bet_are_taken() -> None:
    rebased = rebase(OTHER, opened=replace(LARGEST.terms, name="a", what="b", owner="U9"), now_is=LARGEST.terms)
    assert {"name", "what", "owner"} <= {*rebased.both}
    edited = Change(what="edited", at=NOW, by="U3", before={}, after={})
    unpromised = replace(LARGEST, promise=None)
    for view in (
        messages.editing(LARGEST, WORK),
        messages.edited_meanwhile(LARGEST, WORK, rebased, long(500), "U3"),
        messages.mistaken(LARGEST),
        messages.closing(LARGEST, ENDED),
        messages.closing_meanwhile(unpromised, ENDED, [UPDATE] * 20, [edited] * 20),
        messages.reopening(LARGEST),
    ):
        taken(view)
        assert len(view["title"]["text"]) <= kit.TITLE


def test_what_another_made_of_the_same_field_is_seen_whole() -> None:
    rebased = rebase(OTHER, opened=replace(LARGEST.terms, what="b"), now_is=LARGEST.terms)
    said = "\n".join(marked(messages.edited_meanwhile(LARGEST, WORK, rebased, "", "U3")["blocks"]))
    assert flat(kit.escape(LARGEST.terms.what)) in flat(said)


def test_lines_of_the_largest_bet_are_taken() -> None:
    after = bets.edit(
        replace(LARGEST, state=State.OPEN),
        replace(OTHER, due=date(2027, 6, 1)),
        cause=long(500),
        by=Person(id="U1", name="Ana"),
        admins=(),
        seen=LARGEST.version,
        now=NOW,
        zone=ZONE,
    )
    assert LARGEST.closing is not None
    for line in (
        messages.edited_line(LARGEST, after, by="U1"),
        messages.mistaken_line(LARGEST, by="U1", why=long(500)),
        messages.closed_line(LARGEST, LARGEST.closing),
        messages.reopened_line(LARGEST, by="U1", why=long(500)),
    ):
        blocks.in_message(SLACK, list(line.blocks))
        assert "<!channel>" not in line.text


def test_the_card_of_the_largest_bet_is_taken_whatever_became_of_it() -> None:
    assert LARGEST.closing is not None
    most = replace(
        LARGEST,
        terms=replace(LARGEST.terms, name="&" * 100, what="&" * 300),
        reason="&" * 500,
        moves=LARGEST.moves * 9,
        blockers=tuple(replace(LARGEST.blockers[0], number=n, text="&" * 300, resolved_at=None) for n in range(1, 9)),
        closing=replace(LARGEST.closing, evidence="&" * 1000, learned="\n" * 500 + "&" * 500),
    )
    for bet in (LARGEST, most, replace(most, closing=None, state=State.OPEN), replace(most, state=State.MISTAKE)):
        shown = messages.card(bet, TEAM)
        blocks.in_message(SLACK, list(shown.blocks))
        said = "\n".join(marked(shown.blocks))
        assert "bets.show_all" in str(shown.blocks) or bet is LARGEST, "what is cut here can be read whole"
        assert "<!channel>" not in said
        shown_links = re.findall(r"<(https://example\.com/\d[^>|]*)>", said)
        assert len(shown_links) == said.count("<https://example.com/"), "no half of a link"
        assert {*shown_links} <= {*bet.terms.links}
        assert len(shown_links) == 5 or f"and {5 - len(shown_links)} links too long to show here" in said


def test_the_card_of_a_usual_bet_has_every_word() -> None:
    usual = replace(
        LARGEST, promise=None, blockers=(), moves=(), terms=replace(LARGEST.terms, links=("https://a.example",))
    )
    assert usual.closing is not None
    usual = replace(usual, closing=replace(usual.closing, learned="w " * 400))
    said = flat("\n".join(marked(messages.card(usual, TEAM).blocks)))
    assert flat(kit.escape(usual.closing.evidence if usual.closing else "")) in said
    assert "cut here" not in said
