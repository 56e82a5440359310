"""The form of a new bet: what it opens with, how it follows what is chosen, what is read from it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import bets as messages
from bot.messages import kit
from bot.messages.bets import words
from bot.messages.bets.placing import DOUBTS, took
from bot.messages.kit import Filled
from bot.rules import bets
from bot.rules.bets import ReferenceClass, Settled
from bot.rules.teams import Team, TeamSettings
from sandbox import blocks, workspace
from sandbox.clock import Clock
from sandbox.state import Timing, World
from tests.world import WORKSPACE

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
TEAM = Team(
    id=1,
    channel="C1",
    settings=TeamSettings(name="Growth", zone="Europe/Lisbon", note_owner="U1", admins=("U1",)),
    set_up_at=NOW,
)
TOKYO = replace(TEAM, id=2, settings=replace(TEAM.settings, name="Tokyo", zone="Asia/Tokyo", work=("debt", "one off")))


@pytest.fixture(scope="module")
def slack() -> World:
    return World(workspace.load(WORKSPACE), Clock(NOW), Timing())


def form(line: str = "", *teams: Team, reference: ReferenceClass | None = None) -> dict[str, Any]:
    of = teams or (TEAM,)
    entered, said = messages.opened(bets.name_new(line, now=NOW, zone=of[0].zone), "U1")
    return messages.placing(entered, of, of[0], said, reference=reference)


def initial(view: dict[str, Any]) -> dict[str, Any]:
    """What each input is filled with, by its name."""
    found = {}
    for block in view["blocks"]:
        for key, value in block.get("element", {}).items():
            if key.startswith("initial_"):
                name = block["block_id"].partition(kit.EDITION)[0]
                found[name] = value.get("value") if isinstance(value, dict) else value
    return found


def entered(**texts: Any) -> Filled:
    keys = {"due": "selected_date", "owner": "selected_user"}
    keys |= dict.fromkeys(("team", "work", "horizon"), "selected_option")
    values = {}
    for name, value in texts.items():
        key = keys.get(name, "value")
        values[name] = {name: {key: {"value": value} if key == "selected_option" else value}}
    return Filled(values)


def text(view: dict[str, Any]) -> str:
    return str(view["blocks"])


def reference(*took: tuple[int, int], kind: str = "platform") -> ReferenceClass:
    """Of bets with this appetite and these actual weeks."""
    many = [
        Settled(number=n, owner="U1", work=kind, appetite=appetite, weeks=weeks, stated=None, came_true=None)
        for n, (appetite, weeks) in enumerate(took, start=1)
    ]
    found = bets.reference_class(bets.record_of(many), kind)
    assert found is not None
    return found


@pytest.mark.parametrize("sign", ["&", "ß", "\N{FAMILY}", "x", '"', "\\"])
def test_the_longest_texts_are_taken(slack: World, sign: str) -> None:
    kinds = tuple(sign * 29 + str(n) for n in range(10))
    long = replace(TEAM, settings=replace(TEAM.settings, name=sign * 80, work=kinds))
    view = form(sign * 3000, long, TOKYO, reference=reference((6, 9), kind=sign * 30))
    blocks.in_view(slack, view, "modal")
    blocks.in_view(slack, form(f"{sign * 3000} 31 feb"), "modal")
    blocks.in_view(slack, form(f"Churn by{' ' * 3000}1 May"), "modal")
    filled = entered(name=sign * 100, what=sign * 300, start=sign * 60, links=sign * 3000, work=kinds[3], team="1")
    again = messages.placing_again(filled, {"team": 2}, "U1", [long, TOKYO], long)
    blocks.in_view(slack, again, "modal")
    assert initial(again)["work"] == kinds[3]


def test_a_line_too_long_for_a_name_is_kept_as_the_outcome() -> None:
    for length, said in ((150, "long_name"), (301, "long_line")):
        view = form("a" * length)
        assert initial(view)["what"][:299] == ("a" * length)[:299]
        assert DOUBTS[said] in text(view)
    assert "what" not in initial(form("short"))


def test_a_typed_day_is_echoed_with_the_zone() -> None:
    view = form("Churn under 5% by 1 May")
    assert initial(view)["due"] == "2027-05-01"
    assert "“by 1 May” is Sat 1 May 2027 (Europe/Lisbon)" in text(view)
    assert "A day in the team's time zone, Europe/Lisbon" in text(form("Churn"))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Churn by 31 feb", "There is no “31 feb”, so it stayed in the name."),
        ("Churn in 9999 weeks", "“in 9999 weeks” is more than five years away"),
        ("Churn today", "“today” is not a day to come"),
        ("Churn 1 May <!here>", "“1 May” is not at the end"),
    ],
)
def test_what_was_not_understood_is_said(line: str, said: str) -> None:
    assert said in text(form(line))


def test_every_doubt_has_words() -> None:
    typed = ("a" * 101, "a" * 301, "x 31 feb", "x 1 May 25:00", "x in 9999 weeks", "x today", "x 1 May y")
    found = {one.code for line in typed for one in bets.name_new(line, now=NOW, zone="UTC").doubts}
    assert found == set(DOUBTS)


def test_the_usual_kinds_of_work_are_offered_while_a_team_has_none_of_its_own() -> None:
    assert offered(form()) == ["feature", "platform", "debt", "discovery"]
    assert offered(form("", TOKYO)) == ["debt", "one off"]


def offered(view: dict[str, Any]) -> list[str]:
    (work,) = [block for block in view["blocks"] if block.get("block_id", "").startswith("work")]
    return [one["value"] for one in work["element"]["options"]]


def test_another_team_brings_its_own_kinds_and_everything_typed_stays() -> None:
    texts = {"name": "Churn", "what": "w", "start": "8%", "target": "5%", "confidence": "7x", "appetite": "?"}
    filled = entered(**texts, owner="U7", horizon="later", due="2027-05-01", links="a b", work="platform", team="2")
    view = messages.placing_again(filled, {"team": 1, "due": None}, "U1", [TEAM, TOKYO], TOKYO)
    expected = texts | {"owner": "U7", "horizon": "later", "due": "2027-05-01", "links": "a b", "team": "2"}
    assert initial(view) == expected, "a kind of work that this team has not is taken back"
    ids = [block["block_id"] for block in view["blocks"] if "block_id" in block]
    assert [one for one in ids if "#" in one] == ["work#1"], "Slack keeps what stands in all other inputs"
    assert offered(view) == ["debt", "one off"]
    assert initial(messages.placing_again(entered(work="debt"), {"team": 1}, "U1", [TEAM, TOKYO], TOKYO))[
        "work"
    ] == "debt"  # fmt: skip


def test_inputs_that_started_again_keep_their_place_afterwards() -> None:
    filled = Filled({"work#1": {"bets.placing_work": {"selected_option": {"value": "debt"}}}, "name": {"name": {}}})
    view = messages.placing_again(filled, {"team": 2}, "U1", [TEAM, TOKYO], TOKYO)
    assert [one["block_id"] for one in view["blocks"] if one.get("block_id", "").startswith("work")] == ["work#1"]
    assert initial(view)["work"] == "debt"


def test_a_day_that_is_another_one_in_that_team_starts_again() -> None:
    metadata = {"team": 1, "due": "2026-11-21", "due_typed": "tomorrow", "doubts": [["past", "x"], ["forged", "y"]]}
    filled = entered(due="2026-11-21", team="2")
    view = messages.placing_again(filled, metadata, "U1", [TEAM, TOKYO], TOKYO, due=date(2026, 11, 22))
    assert initial(view)["due"] == "2026-11-22"
    assert "“tomorrow” is Sun 22 Nov 2026 (Asia/Tokyo)" in text(view)
    assert "“x” is not a day to come" in text(view)
    picked = messages.placing_again(entered(due="2027-01-01"), metadata, "U1", [TEAM], TEAM)
    assert "tomorrow" not in text(picked), "what was picked is no longer what was typed"


@pytest.mark.parametrize(
    ("took_", "said"),
    [
        # 8/5 = 1.6 and the other five around it: 1, 1.5 | 1.6 … the median of six is the mean of the two in the middle.
        (
            [(4, 4), (4, 6), (5, 8), (5, 8), (2, 6), (6, 12)],
            "Your team's last 6 platform bets took 1.6 × their appetite (median; from 1 × to 3 ×).",
        ),
        ([(4, 5)], "Your team's last platform bet took 1.3 × its appetite."),
        ([(4, 8), (3, 6)], "Your team's last 2 platform bets took 2 × their appetite."),
        ([(26, 1), (1, 26)], "(median; from 0.04 × to 26 ×)."),
    ],
)
def test_the_reference_class_in_one_sentence(took_: Iterable[tuple[int, int]], said: str) -> None:
    assert said in took(reference(*took_))
    assert said in text(form("", reference=reference(*took_)))


def test_a_kind_of_work_is_no_markup() -> None:
    assert "&lt;!here&gt; bet took" in took(reference((1, 2), kind="<!here>"))


@pytest.mark.parametrize(
    ("value", "digits", "shown"),
    [
        (1.25, 1, "1.3"),
        (1.05, 1, "1.1"),
        (2.675, 2, "2.68"),
        (2.0, 1, "2"),
        (10.0, 1, "10"),
        (0.25, 2, "0.25"),
        (0.0, 2, "0"),
        (1 / 3, 2, "0.33"),
    ],
)
def test_numbers_are_rounded_as_people_do(value: float, digits: int, shown: str) -> None:
    assert words.number(value, digits) == shown


def test_placing_is_read_as_it_was_entered() -> None:
    filled = entered(
        name=" Churn \n EU ",
        what="w",
        due="2027-05-01",
        owner="U7",
        horizon="later",
        confidence="7 %",
        work="debt",
        appetite="6",
        links="https://a.example\nhttps://b.example https://a.example",
    )
    terms, confidence = messages.read_placing(filled, "U1")
    assert (terms.name, terms.due, terms.owner, terms.horizon) == ("Churn EU", date(2027, 5, 1), "U7", "later")
    assert (terms.work, terms.appetite) == ("debt", 6)
    assert terms.links == ("https://a.example", "https://b.example")
    assert confidence == 7


def test_without_an_owner_it_is_the_author_and_without_a_date_there_is_no_bet() -> None:
    terms, _ = messages.read_placing(entered(name="n", what="w", due="2027-05-01", confidence="7"), "U1")
    assert (terms.owner, terms.work, terms.links) == ("U1", "", ())
    with pytest.raises(UserError) as refused:
        messages.read_placing(entered(name="n", what="w", confidence="7"), "U1")
    assert refused.value.field == "due"


def test_the_first_mistake_of_the_form_is_the_one_that_is_shown() -> None:
    filled = entered(name="n", what="w", due="2027-05-01", confidence="ninety", appetite="50")
    with pytest.raises(UserError) as raised:
        messages.read_placing(filled, "U1")
    assert raised.value.field == "confidence"
