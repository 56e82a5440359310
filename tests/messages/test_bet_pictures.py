"""Words around the pictures of bets: the same said twice, within Slack's limits, with a place for the picture."""

from dataclasses import replace
from typing import Any

from bot.messages import bets as messages
from bot.messages import kit, pictures
from bot.messages.kit import Message
from bot.rules import bets
from bot.rules.bets import Climb
from sandbox import blocks, workspace
from sandbox.clock import Clock
from sandbox.state import File, Timing, World
from tests.messages.test_bets import NASTY, NOW, TEAM, bet
from tests.world import WORKSPACE


def slack() -> World:
    """Where there is a picture F1."""
    world = World(workspace.load(WORKSPACE), Clock(NOW), Timing())
    world.files["F1"] = File("F1", "hill.png", "hill.png", "", 1, 0, b"x", completed=0.0)
    return world


def check(message: Message) -> list[list[dict[str, Any]]]:
    """Slack takes it with its picture and without."""
    both = [pictures.shown(message.blocks, "F1", "A hill"), pictures.left_out(message.blocks)]
    assert 0 < len(message.text) <= 4000
    assert all(kit.fits(found) for found in both)
    return [blocks.in_message(slack(), found) for found in both]


def climbs(count: int, name: str = "Churn") -> list[Climb]:
    return [Climb(bet=replace(bet(name), number=number), stalled_days=15) for number in range(1, count + 1)]


def test_a_hill_says_in_words_what_it_shows() -> None:
    at_top = replace(bet("Pricing"), number=4, hill=50)
    odd = replace(bet("Search"), number=5, hill=77)
    shown = messages.hill(
        [Climb(bet=bet(), stalled_days=1), Climb(bet=at_top), Climb(bet=odd)], TEAM, by="U2", now=NOW, left_out=1
    )
    said = [
        "B-3 Churn, figuring out: at the foot, stalled: not moved for 1 day",
        "B-4 Pricing, at the top: we know what to do",
        "B-5 Search, executing: at 77",
    ]
    assert shown.text == (
        f"Hill chart of Growth, as of Fri 20 Nov 2026, 12:00 (Europe/Lisbon): {'; '.join(said)}. "
        "And 1 more, which stand better than these."
    )
    with_picture, without = check(shown)
    assert [one["type"] for one in with_picture] == ["section", "image", "context"]
    assert [one["type"] for one in without] == ["section", "section", "context"]
    assert with_picture[0]["text"]["text"] == "Hill chart of Growth · 4 “now” bets"
    assert without[1]["text"]["text"].splitlines() == [
        "B-3 Churn · figuring out: at the foot · stalled: not moved for 1 day",
        "B-4 Pricing · at the top: we know what to do",
        "B-5 Search · executing: at 77",
    ]


def test_as_many_as_there_can_be_with_the_longest_names_fit() -> None:
    nasty = ("&" * bets.NAME_LIMIT, NASTY, "x" * bets.NAME_LIMIT)
    for count, name in ((count, name) for count in (12, 40) for name in nasty):
        _, without = check(messages.hill(climbs(count, name), TEAM, by="U1", now=NOW, left_out=12))
        lines = "\n".join(one["text"]["text"] for one in without if one["type"] == "section").splitlines()
        assert len(lines) == count + 1
        assert all("not moved for 15 days" in line for line in lines[1:]), "none is cut"


def test_what_people_typed_is_said_as_they_typed_it() -> None:
    team = replace(TEAM, settings=replace(TEAM.settings, name=NASTY))
    said = messages.hill(climbs(1, NASTY), team, by="U1", now=NOW)
    for one in (
        said,
        messages.hill_coming(team, here=True),
        messages.hill_asked_already(team),
        messages.no_hill(team, ""),
    ):
        assert "<!here>" not in one.text
        assert "<@U9>" not in one.text
    assert "<!here>" not in str(said.blocks)


def test_who_asks_learns_where_it_comes() -> None:
    assert "It comes here" in messages.hill_coming(TEAM, here=True).text
    assert "It comes as a direct message" in messages.hill_coming(TEAM, here=False).text
    assert "`/acme-bet list`" in messages.no_hill(TEAM, "acme-").text


def test_a_card_has_its_trend_above_what_can_be_done() -> None:
    card = messages.card(bet(), TEAM)
    with_picture, without = check(pictures.in_card(card))
    assert [one["type"] for one in with_picture[-2:]] == ["image", "actions"]
    assert [one["type"] for one in without] == [one["type"] for one in card.blocks]
    done = Message(text="closed", blocks=card.blocks[:-1])
    assert check(pictures.in_card(done))[0][-1]["type"] == "image"


def test_what_follows_a_card_is_its_trend_and_nothing_else() -> None:
    follows = pictures.alone(messages.trend(bet(NASTY)))
    assert follows.text.startswith("Confidence of B-3 &lt;!here&gt;")
    assert [one["type"] for one in pictures.shown(follows.blocks, "F1", "x")] == ["image"]
    assert pictures.left_out(follows.blocks) == []
