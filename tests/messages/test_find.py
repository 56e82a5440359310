"""What was found, as it is said: names, snippets with what was looked for in bold, nobody's markup, Slack's limits."""

from datetime import UTC, datetime

import pytest

from bot.errors import UserError
from bot.messages import find as messages
from bot.messages import kit
from bot.messages.find import Sought
from bot.messages.kit import Filled
from bot.rules import find
from bot.rules.find import Match, Snippet
from bot.rules.teams import Team, TeamSettings
from bot.rules.texts import Doc, Kind

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
TEAM = Team(
    id=1,
    channel="C1",
    settings=TeamSettings(name="Growth & <Co>", zone="UTC", note_owner="U1", admins=("U1",)),
    set_up_at=NOW,
)


def match(name: str = "Churn", snippet: Snippet | None = None, kind: Kind = Kind.BET, number: int = 3) -> Match:
    doc = Doc(kind=kind, number=number, team=1, name=name, is_open=True, at=NOW, state="at risk, 60%")
    return Match(doc=doc, snippet=snippet)


def page(*found: Match, typed: str = "legal", number: int = 1, more: bool = False, cut: bool = False) -> kit.Message:
    sought = Sought(query=find.read_query(typed), page=number)
    return messages.page(found, sought, {1: TEAM}, more=more, cut=cut, prefix="")


def line(found: Match) -> str:
    return str(page(found).blocks[1]["text"]["text"])


def test_a_line_says_what_where_and_how_it_stands() -> None:
    said = line(match(snippet=Snippet("blocker", "waiting on legal, still", ((11, 16),))))
    assert said == (
        "*B-3 · Churn*\nBet · at risk, 60% · Growth &amp; &lt;Co&gt;\n> Blocker: waiting on *legal*\u200b, still"
    )


@pytest.mark.parametrize(
    ("snippet", "said"),
    [
        (Snippet("reason", "<!here> *a* & legal", ((14, 19),)), "> Reason: &lt;!here&gt; ∗a∗ &amp; *legal*"),
        (Snippet("reason", "東京決済", ((2, 4),)), "> Reason: 東京\u200b*決済*"),
        (Snippet("reason", "a*b", ((0, 3),)), "> Reason: *a∗b*"),
        (Snippet("reason", "one\ntwo", ((4, 7),)), "> Reason: one *two*"),
        (Snippet("owner", person="U1"), "> Owner: <@U1>"),
    ],
)
def test_what_was_looked_for_is_bold_and_no_markup_of_people_is(snippet: Snippet, said: str) -> None:
    assert line(match(snippet=snippet)).splitlines()[-1] == said


@pytest.mark.parametrize(
    ("kind", "number", "action", "value"),
    [
        (Kind.DECISION, 14, "decisions.show", {"number": 14}),
        (Kind.BET, 3, "bets.show", {"number": 3}),
        (Kind.LAUNCH, 2, "launches.show", {"id": 2}),
        (Kind.METRIC, 1, "metrics.show", {"id": 1}),
        (Kind.NOTE, 202646, "notes.past", {"team": 1, "week": "2026-W46"}),
    ],
)
def test_each_kind_has_its_way(kind: Kind, number: int, action: str, value: dict[str, object]) -> None:
    button = page(match(kind=kind, number=number)).blocks[1]["accessory"]
    assert (button["action_id"], kit.unpack(button["value"])) == (action, value)


def test_ten_of_the_longest_fit() -> None:
    long = Snippet("evidence for " + "&" * 200, "&" * 5000 + "legal", ((5000, 5005),))
    shown = page(*(match("<" * 500, long) for _ in range(10)), typed="&" * 1 + "x" * 190, more=True)
    assert kit.fits(list(shown.blocks))
    assert len(messages.in_modal(shown)["blocks"]) == len(shown.blocks)


def test_what_was_typed_is_shown_as_it_was_and_nobody_is_called() -> None:
    assert "Found for “@channel a∗b”" in str(page(typed="<!channel> a*b").blocks[0])
    assert "Found for “<@U1> x”" in str(page(typed="<@U1|ana> x").blocks[0])


def test_where_it_ends_is_said() -> None:
    assert "Nothing that you can see has all of it" in str(page().blocks)
    assert "There may be more" in str(page(match(), cut=True).blocks)
    assert "There may be more" in str(page(match(), number=find.LAST_PAGE, more=True).blocks)
    assert "There may be more" not in str(page(match(), more=True).blocks)


def test_what_a_button_carries_is_read_again() -> None:
    sought = Sought(query=find.read_query("legal “a b”", kind=Kind.BET, team=7), page=2, edition=3)
    assert messages.read_sought(kit.unpack(sought.pack())) == sought


def test_the_form_is_read_as_it_was_filled() -> None:
    filled = Filled(
        {
            "words": {"words": {"value": "legal"}},
            "kind": {"kind": {"selected_option": {"value": "D"}}},
            "team": {"team": {"selected_option": {"value": "1"}}},
        }
    )
    sought = messages.read_form(filled, {})
    assert (sought.query.typed, sought.query.kind, sought.query.team, sought.edition) == ("legal", Kind.DECISION, 1, 2)
    with pytest.raises(UserError):
        messages.read_form(Filled({"words": {"words": {"value": ""}}}), {})
