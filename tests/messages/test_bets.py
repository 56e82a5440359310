"""What is said about bets: it fits Slack's limits whatever people type, and it says the whole truth."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import bets as messages
from bot.messages import errors
from bot.messages.kit import Filled, Message
from bot.rules import bets
from bot.rules.bets import Bet, Change, Health, Listing, Promise, PromiseKind, Query, Result, Terms, Update
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
NASTY = "<!here> & *b* _i_ ~s~ `c` :tada: <@U9> \u202e"
PROMISE = Promise(bet=3, text="ship the survey", kind=PromiseKind.COMMIT, made_by="U2", made_at=NOW)


def bet(name: str = "Churn", **changed: Any) -> Bet:
    terms = Terms(name=name, what="share that leaves", start="8%", target="5%", due=date(2027, 5, 1), owner="U1")
    return replace(bets.place(3, 1, terms, 80, by="U1", now=NOW, zone="UTC"), **changed)


def longest(sign: str) -> Bet:
    """Every text as long as it may be, of a sign that grows when it is escaped."""
    terms = Terms(
        name=sign * bets.NAME_LIMIT,
        what=sign * bets.WHAT_LIMIT,
        start=sign * bets.VALUE_LIMIT,
        target=sign * bets.VALUE_LIMIT,
        due=date(2027, 5, 1),
        owner="U1",
        appetite=26,
    )
    promise = replace(PROMISE, text=sign * bets.PROMISE_LIMIT)
    return bet(terms=terms, reason=sign * bets.REASON_LIMIT, promise=promise)


def an_update(**changed: Any) -> Update:
    made = Update(
        bet=3,
        version=2,
        at=NOW,
        by="U2",
        confidence=70,
        health=Health.AT_RISK,
        confidence_before=80,
        health_before=Health.ON_TRACK,
        reason="waiting on legal",
    )
    return replace(made, **changed)


@pytest.fixture(scope="module")
def slack() -> World:
    return World(workspace.load(WORKSPACE), Clock(NOW), Timing())


def taken(slack: World, said: Message) -> str:
    """Slack takes the message; everything in it as one text."""
    blocks.in_message(slack, list(said.blocks))
    assert 0 < len(said.text) <= 4000
    return str(said.blocks)


def sought(listing: Listing = Listing.OPEN, *, page: int = 1, **narrowed: Any) -> messages.Sought:
    return messages.Sought(query=Query(listing=listing, me="U1", **narrowed), page=page)


def listed(
    found: Sequence[Bet],
    *,
    sought: messages.Sought = messages.Sought(query=Query(listing=Listing.OPEN, me="U1")),
    teams: Sequence[Team] = (TEAM,),
    more: bool = False,
    now: datetime = NOW,
) -> Message:
    return messages.page(found, sought, {one.id: one for one in teams}, more=more, now=now, prefix="x")


def test_the_card_says_all_of_it(slack: World) -> None:
    text = taken(slack, messages.card(bet(reason="waiting on legal", promise=PROMISE), TEAM))
    for part in ("B-3 Churn", "share that leaves, 8% → 5%, by Sat 1 May 2027", "<@U1>", "80 %", "on track", "now"):
        assert part in text
    for part in ("> waiting on legal", "*Next promise* (commit)\\n> ship the survey", "Placed by <@U1>", "bets.update"):
        assert part in text


def test_a_bare_card_leaves_out_what_there_is_not(slack: World) -> None:
    text = taken(slack, messages.card(bet(), TEAM))
    assert "Last change" not in text
    assert "Next promise" not in text


@pytest.mark.parametrize("sign", ["&", "ß", "\N{FAMILY}", "x"])
def test_the_longest_texts_are_taken(slack: World, sign: str) -> None:
    one = longest(sign)
    taken(slack, messages.card(one, TEAM))
    update = an_update(reason=sign * bets.REASON_LIMIT, promise=sign * bets.PROMISE_LIMIT, promise_kind="aspire")
    taken(slack, messages.line(one, update))
    taken(slack, listed([one] * 10, sought=sought(words=sign * 200, owner="U1", team=1, page=2), more=True))
    taken(slack, listed([one] * 10, teams=(TEAM, replace(TEAM, id=2))))
    ask = replace(bets.parse("B-3 so"), line=sign * 3000, reason=sign * 3000, confidence=70)
    taken(slack, messages.unsure(ask, [one] * 60))
    taken(slack, messages.unsure(ask, []))
    entered = Change(health=Health.AT_RISK, confidence=0, reason=sign * 500, result_why=sign * 300, promise=sign * 300)
    for form in (
        messages.updating(one, entered),
        messages.changed_meanwhile(replace(one, promise=None), entered, [update] * 60),
        messages.choosing([replace(one, number=n) for n in range(100)], more=True, confidence=100, reason=sign * 500),
    ):
        blocks.in_view(slack, form, "modal")


def test_what_people_type_mentions_nobody_and_links_nothing(slack: World) -> None:
    one = bet(NASTY, reason=NASTY, promise=replace(PROMISE, text=NASTY))
    said = [
        messages.card(one, TEAM),
        messages.line(one, an_update(reason=NASTY, promise=NASTY, promise_kind=PromiseKind.COMMIT)),
        listed([one], sought=sought(words=NASTY)),
        messages.unsure(replace(bets.parse("B-3 so"), line=NASTY, reason=NASTY), [one]),
    ]
    for message in said:
        taken(slack, message)
        marked = [message.text, *(text for block in message.blocks for text in _mrkdwn(block))]
        assert not any("<!here>" in text or "<@U9>" in text for text in marked)


def _mrkdwn(part: Any) -> list[str]:
    if isinstance(part, dict):
        own = [part["text"]] if part.get("type") == "mrkdwn" else []
        return own + [text for one in part.values() for text in _mrkdwn(one)]
    return [text for one in part for text in _mrkdwn(one)] if isinstance(part, list) else []


@pytest.mark.parametrize(
    ("update", "said"),
    [
        (an_update(), "B-3 Churn · 80 → 70 % · on track → at risk — waiting on legal (<@U2>)"),
        (an_update(health=Health.ON_TRACK), "B-3 Churn · 80 → 70 % — waiting on legal (<@U2>)"),
        (an_update(confidence=80), "B-3 Churn · on track → at risk — waiting on legal (<@U2>)"),
        (
            an_update(confidence=80, health=Health.ON_TRACK, reason="", result=Result.NOT),
            "B-3 Churn · 80 % · promise not kept (<@U2>)",
        ),
        (an_update(reason="two\n\nlines"), "B-3 Churn · 80 → 70 % · on track → at risk — two lines (<@U2>)"),
    ],
)
def test_an_update_is_one_line(update: Update, said: str) -> None:
    assert messages.line(bet(), update).text == said


def _initial(form: dict[str, Any]) -> dict[str, Any]:
    """What each input is filled with, by its name."""
    found = {}
    for block in form["blocks"]:
        for key, value in block.get("element", {}).items():
            if key.startswith("initial_"):
                found[block["element"]["action_id"]] = value.get("value") if isinstance(value, dict) else value
    return found


def entered(**texts: Any) -> Filled:
    keys = dict.fromkeys(("health", "result", "promise_kind"), "selected_option")
    values = {}
    for name, value in texts.items():
        key = keys.get(name, "value")
        values[name] = {name: {key: {"value": value} if key == "selected_option" else value}}
    return Filled(values)


@pytest.mark.parametrize(("bets_named", "ways"), [(0, "two"), (1, "two"), (2, "several"), (9, "several")])
def test_as_many_readings_as_are_offered_are_spoken_of(bets_named: int, ways: str) -> None:
    message = messages.unsure(bets.parse("churn 70 so"), [bet()] * bets_named)
    assert message.blocks[0]["text"]["text"] == f"“churn 70 so” can be read in {ways} ways:"


def test_an_update_is_read_as_it_was_entered() -> None:
    filled = entered(
        health="off track", confidence="0", reason=" r ", result="partly", result_why="w", promise="p",
        promise_kind="aspire",
    )  # fmt: skip
    assert messages.read_updating(filled) == Change(
        health=Health.OFF_TRACK,
        confidence=0,
        reason="r",
        result=Result.PARTLY,
        result_why="w",
        promise="p",
        promise_kind=PromiseKind.ASPIRE,
    )


def test_the_form_remembers_how_the_bet_stood_when_it_was_opened() -> None:
    typed = Change(health=Health.ON_TRACK, confidence=70)
    form = messages.updating(bet(version=5), typed)
    assert '"seen":5' in form["private_metadata"]
    assert '"confidence":80' in form["private_metadata"]
    assert _initial(form)["confidence"] == "70"


def test_a_form_shown_again_starts_from_what_it_is_filled_with() -> None:
    form = messages.changed_meanwhile(bet(version=5), Change(health=Health.AT_RISK, confidence=60), [an_update()])
    inputs = [block for block in form["blocks"] if block["type"] == "input"]
    assert inputs
    assert all(block["block_id"] == f"{block['element']['action_id']}#5" for block in inputs)
    filled = Filled({block["block_id"]: {block["element"]["action_id"]: {"value": "61"}} for block in inputs})
    assert filled.text("confidence") == "61"
    assert filled.block("confidence") == "confidence#5"
    assert filled.block("elsewhere") == "elsewhere"


def test_every_mistake_has_its_words() -> None:
    mistakes = [
        UserError("bet_date_past", zone="UTC"),
        UserError("confidence_range", typed="<101>"),
        UserError("confidence_not_a_number", typed="<high>"),
        UserError("confidence_not_whole", typed="70.5"),
        UserError("appetite_range", typed="99", longest=26),
        UserError("reason_too_long", longest=500),
        UserError("no_open_bets"),
    ]
    for mistake in mistakes:
        said = errors.words(mistake, prefix="x")
        assert "{" not in said
        assert "<" not in said


def test_an_updated_card_says_who_and_when(slack: World) -> None:
    later = bet(updated_by="U2", updated_at=NOW + timedelta(days=1))
    assert "Updated by <@U2>, <!date^" in taken(slack, messages.card(later, TEAM))


def test_beyond_a_hundred_bets_the_form_says_how_to_reach_the_rest() -> None:
    form = messages.choosing([bet(number=n) for n in range(messages.OFFERED)], more=True, prefix="x")
    assert len(form["blocks"][0]["element"]["options"]) == 100
    assert "There are more: type `/xbet` and the number" in str(form["blocks"])
    assert len(messages.choosing([bet()] * 100)["blocks"]) == 1
