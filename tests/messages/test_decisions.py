"""What is said about a decision: within Slack's limits whatever people wrote, true, and read as it was typed."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages import kit
from bot.messages.decisions import Sought, Verdict
from bot.messages.kit import Filled, Message
from bot.rules import decisions, lists
from bot.rules.approval import Default, Delegation, Door, State
from bot.rules.decisions import Decision, Doubt, Draft, Listing, Option, Query
from bot.rules.teams import Team, TeamSettings
from sandbox import blocks
from sandbox.clock import Clock
from sandbox.state import Timing, World
from sandbox.workspace import load

SLACK = World(load("people: {ana: {}}"), Clock(), Timing())
NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
DUE = datetime(2026, 11, 20, 17, tzinfo=UTC)
ZONE = "Europe/Lisbon"
TEAMS = [("Growth", 1)]
TEAM = Team(
    id=1,
    channel="C1",
    settings=TeamSettings(name="R&D", zone=ZONE, note_owner="U1", admins=("U1",)),
    set_up_at=NOW,
)
NASTY = "<!channel> & *bold* _it_ ~no~ `code` 🚀 שלום עולם <@U9|x>"
DRAFT = Draft(title="Pick the queue", approver="U2", driver="U1", context="why", due=DUE)
LONGEST = replace(DRAFT, title=(NASTY * 9)[:150], context=("&<>\n" * 750))
OPTIONS = (Option(name="Redis", tradeoff="may lose"), Option(name="Rabbit", tradeoff="slow"))
WHOLE = replace(
    DRAFT,
    options=OPTIONS,
    door=Door.ONE_WAY,
    link="https://example.com/prd?a=1&b=2",
    label="PRD v3",
    expected="p95 under 1 s",
    review_on=date(2027, 2, 14),
    contributors=("U3", "U4"),
    informed=("U5",),
)
WITH_DEFAULT = replace(
    DRAFT, options=OPTIONS, default=Default(state=State.APPROVED, option=2), informed_channels=("C7", "C8")
)
LARGEST = replace(
    LONGEST,
    options=tuple(Option(name=f"{n}" + "&" * 74, tradeoff="<" * 300) for n in range(6)),
    link="https://example.com/" + "&" * 1900,
    label=(NASTY * 2)[:80],
    expected="&" * 1000,
    contributors=tuple(f"U{n}" for n in range(100, 160)),
    informed=tuple(f"U{n}" for n in range(200, 260)),
    informed_channels=tuple(f"C{n}" for n in range(300, 360)),
)
ABOUT = {"number": 14, "v": 1}
TYPED = [
    DRAFT,
    replace(DRAFT, title="t" * 150, context="c" * 3000),
    replace(DRAFT, title=NASTY, context=NASTY),
    LONGEST,
    WHOLE,
    LARGEST,
    WITH_DEFAULT,
]
IDS = ["plain", "full", "nasty", "longest", "whole", "largest", "default"]

HISTORY = ("decisions.history", {"number": 14})
REOPEN = ("decisions.reopen", {"number": 14})


def logged(draft: Draft = DRAFT, number: int = 14) -> Decision:
    return decisions.log(draft, number=number, team=1, by="U1", now=NOW)


def answered(verdict: State, draft: Draft = DRAFT, why: str = "because") -> Decision:
    option = 1 if draft.options and verdict is State.APPROVED else None
    return decisions.decide(logged(draft), verdict, by="U2", now=NOW, seen=1, rationale=why, option=option)


def again(draft: Draft = DRAFT, after: Draft = DRAFT) -> Decision:
    return decisions.resubmit(answered(State.CHANGES, draft), after, by="U1", seen=1)


def form(draft: Draft = DRAFT, *, zone: str = ZONE, teams: list[tuple[str, int]] | None = None) -> dict[str, Any]:
    return messages.form(draft, due=DUE, zone=zone, teams=teams or TEAMS, metadata={"team": 1})


def everything(shown: Message | dict[str, Any]) -> str:
    return f"{shown.text}\n{shown.blocks}" if isinstance(shown, Message) else str(shown)


def marked(part: Any) -> list[str]:
    """Every text that Slack reads as markup."""
    if isinstance(part, list | tuple):
        return [text for one in part for text in marked(one)]
    if not isinstance(part, dict):
        return []
    return [part["text"]] if part.get("type") == "mrkdwn" else marked(list(part.values()))


def buttons(shown: Message) -> list[tuple[str, dict[str, Any]]]:
    rows = [block for block in shown.blocks if block["type"] == "actions"]
    found = [one for row in rows for one in row["elements"] if one["type"] == "button"]
    return [(one["action_id"], kit.unpack(one.get("value", ""))) for one in found]


def entries(shown: Message) -> list[str]:
    """What the card's menu offers."""
    rows = [block for block in shown.blocks if block["type"] == "actions"]
    menus = [one for row in rows for one in row["elements"] if one["type"] == "overflow"]
    return [kit.unpack(option["value"])["do"] for menu in menus for option in menu["options"]]


def sent(view: dict[str, Any], **changed: dict[str, Any]) -> Filled:
    """What Slack sends when a form is submitted as it was opened, but for what was changed."""
    keys = {
        "initial_value": "value",
        "initial_user": "selected_user",
        "initial_users": "selected_users",
        "initial_date": "selected_date",
        "initial_time": "selected_time",
        "initial_option": "selected_option",
        "initial_conversations": "selected_conversations",
    }
    inputs = {block["block_id"]: block["element"] for block in view["blocks"] if block["type"] == "input"}
    values = {name: {keys[key]: value for key, value in one.items() if key in keys} for name, one in inputs.items()}
    return Filled({name: {name: value} for name, value in (values | changed).items()})


def sought(listing: Listing = Listing.ALL, *, page: int = 1, **narrowed: Any) -> Sought:
    return Sought(query=Query(listing=listing, me="U1", **narrowed), page=page)


def listed(*found: Decision, sought: Sought, more: bool = False, many: bool = False) -> Message:
    teams = {1: TEAM} | ({2: replace(TEAM, id=2)} if many else {})
    return messages.page(found, sought, teams, more=more, now=NOW, prefix="acme-")


def filter_form(shown: Sought, *teams: Team) -> dict[str, Any]:
    return messages.filter_form(shown, teams or (TEAM,))


# --- within Slack's limits, and only words ---------------------------------------------------------------------------


@pytest.mark.parametrize("draft", TYPED, ids=IDS)
def test_slack_takes_every_message_and_nothing_typed_becomes_markup(draft: Draft) -> None:
    why = (NASTY * 30)[: decisions.RATIONALE_LIMIT]
    given = [answered(verdict, draft, why) for verdict in (State.APPROVED, State.DECLINED, State.CHANGES)]
    given = [replace(one, approval=replace(one.approval, conditions="&" * 1000)) for one in given]
    for shown in (
        *(messages.card(one, zone=ZONE) for one in (logged(draft), again(draft), *given)),
        messages.asked(logged(draft), logged(draft).approval, "U1", zone=ZONE),
        messages.informed(given[0], zone=ZONE),
        *(messages.verdict_line(one) for one in given),
        messages.resubmitted_line(given[2], again(draft, LONGEST), by="U1", zone=ZONE),
        listed(*[given[0]] * 10, sought=sought(words="&" * 200, approver="U" * 60), more=True, many=True),
    ):
        blocks.in_message(SLACK, list(shown.blocks))
        assert 0 < len(shown.text) <= kit.NOTIFICATION
        for text in (shown.text, *marked(shown.blocks)):
            assert "<!channel>" not in text
            assert "<@U9" not in text
            assert not text.endswith(("&", "&a…", "&am…", "&amp…", "&l…", "&lt…"))


@pytest.mark.parametrize("draft", TYPED, ids=IDS)
def test_slack_takes_every_form(draft: Draft) -> None:
    asked = answered(State.CHANGES, draft, "&" * decisions.RATIONALE_LIMIT)
    for view in (
        form(draft, teams=[(NASTY, 1), ("x" * 80, 2)]),
        messages.verdict_form(logged(draft, number=999_999_999), zone=ZONE, metadata={"number": 999_999_999, "v": 99}),
        messages.resubmit_form(asked, due=DUE, zone=ZONE, metadata={"number": 14, "v": 1}),
    ):
        blocks.in_view(SLACK, view, "modal")
        assert not any("<!channel>" in text for text in marked(view["blocks"]))


def test_long_context_is_cut_where_it_shows_and_whole_where_it_is_edited() -> None:
    asked = answered(State.CHANGES, replace(DRAFT, context="c" * 3000))
    assert "c" * 599 + "…'" in everything(messages.card(asked, zone=ZONE))
    view = messages.resubmit_form(asked, due=DUE, zone=ZONE, metadata={})
    assert messages.read_form(sent(view), ZONE).context == "c" * 3000


# --- the card --------------------------------------------------------------------------------------------------------


def test_an_open_card_says_who_decides_until_when_and_has_the_button() -> None:
    card = messages.card(logged(), zone=ZONE)
    said = everything(card)
    for expected in (
        "*D-14 · Pick the queue*",
        "*Status*\\nOpen'",
        "<@U2>",
        "<@U1>",
        "Fri 20 Nov 2026, 17:00 (Europe/Lisbon)",
        "> why",
    ):
        assert expected in said
    assert buttons(card) == [("decisions.decide", ABOUT), ("decisions.input", ABOUT), HISTORY]
    assert entries(card) == ["edit", "move", "reassign", "delegate", "withdraw"]
    asked = messages.asked(logged(), logged().approval, "U3", zone=ZONE)
    assert "<@U3> asks you to decide D-14" in everything(asked)
    assert asked.blocks[1:-1] == card.blocks, "and below it a way to put it off"


@pytest.mark.parametrize(
    ("verdict", "status", "pressed"),
    [
        (State.APPROVED, "Approved by <@U2>", [REOPEN]),
        (State.DECLINED, "Declined by <@U2>", [REOPEN]),
        (State.CHANGES, "Changes requested by <@U2>", [("decisions.resubmit", ABOUT), ("decisions.input", ABOUT)]),
    ],
)
def test_a_card_that_was_answered_says_by_whom_and_why_and_can_not_be_decided(
    verdict: State, status: str, pressed: list[tuple[str, dict[str, Any]]]
) -> None:
    card = messages.card(answered(verdict), zone=ZONE)
    assert status in everything(card)
    assert "*Why*\\n> because" in everything(card)
    assert buttons(card) == [*pressed, HISTORY]


def test_the_next_version_is_open_again_and_its_button_carries_it() -> None:
    card = messages.card(again(), zone=ZONE)
    assert "Open (version 2)" in everything(card)
    assert "because" not in everything(card)
    about = {"number": 14, "v": 2}
    assert buttons(card) == [("decisions.decide", about), ("decisions.input", about), HISTORY]


def test_a_driver_who_approves_is_told_openly() -> None:
    words = "The driver approves this themselves"
    assert words in everything(messages.card(logged(replace(DRAFT, driver="U2")), zone=ZONE))
    assert words not in everything(messages.card(logged(), zone=ZONE))


def test_who_asks_themselves_is_not_asked_by_their_own_name() -> None:
    own = logged(replace(DRAFT, approver="U1"))
    assert "You decide D-14, due" in everything(messages.asked(own, own.approval, "U1", zone=ZONE))
    done = decisions.decide(own, State.APPROVED, by="U1", now=NOW, seen=1, rationale="")
    assert "You were asked to decide D-14." in everything(messages.asked(done, own.approval, "U1", zone=ZONE))


def test_a_card_shows_what_is_asked_whole() -> None:
    said = everything(messages.card(logged(WHOLE), zone=ZONE))
    for expected in (
        "*1. Redis* — may lose\\n*2. Rabbit* — slow",
        "What is signed: <https://example.com/prd?a=1&amp;b=2|PRD v3>",
        "One-way door",
        "*Expected result*\\n> p95 under 1 s",
        "Contributors: <@U3>, <@U4>",
        "Informed once it is decided: <@U5>",
        "Review on Sun 14 Feb 2027",
    ):
        assert expected in said
    assert "and 40 more" in everything(messages.card(logged(LARGEST), zone=ZONE))


def test_a_card_names_who_contributes_and_who_is_told() -> None:
    said = everything(messages.card(logged(replace(WITH_DEFAULT, informed=("U5",), contributors=("U3",))), zone=ZONE))
    assert "Contributors: <@U3>" in said
    assert "Informed once it is decided: <@U5>, <#C7>, <#C8>" in said
    assert "this takes effect: Rabbit" in said
    many = everything(messages.card(logged(LARGEST), zone=ZONE))
    assert "<#C319> and 40 more" in many


def test_contributors_are_asked_by_name() -> None:
    assert messages.contributors_asked(["U3", "U4"]).text == "<@U3>, <@U4>: your input is asked."


def test_a_card_says_which_option_was_decided_by_whom_for_whom_and_how() -> None:
    away = Delegation(to="U6", start=NOW, until=DUE)
    asked = decisions.delegate(logged(WHOLE), away, by="U2", driver_may_approve=False, now=NOW)
    done = decisions.decide(
        asked, State.APPROVED, by="U6", now=NOW, seen=1, rationale="safe", option=2, conditions="by <May>"
    )
    said = everything(messages.card(done, zone=ZONE))
    assert "Approved: Rabbit by <@U6> for <@U2>" in said
    assert "*✓ 2. Rabbit*" in said
    assert "*Conditions*\\n> by &lt;May&gt;" in said
    assert messages.verdict_line(done).text == "<@U6> for <@U2> approved D-14 version 1: Rabbit — safe"
    assert messages.informed(done, zone=ZONE).text == messages.verdict_line(done).text


def test_a_default_is_announced_and_is_nobodys_decision() -> None:
    asked = logged(replace(DRAFT, options=OPTIONS, default=Default(state=State.APPROVED, option=2)))
    assert "this takes effect: Rabbit" in everything(messages.asked(asked, asked.approval, "U1", zone=ZONE))
    done = everything(messages.card(decisions.take_effect(asked, now=DUE, pauses=()), zone=ZONE))
    assert "Approved: Rabbit by default: <@U2> did not answer" in done
    assert "by <@U2>" not in done


# --- one line for each thing that happens ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verdict", "why", "line"),
    [
        (State.APPROVED, "", "<@U2> approved D-14 version 1."),
        (State.DECLINED, "Too\n\ndear", "<@U2> declined D-14 version 1 — Too dear"),
        (
            State.CHANGES,
            "Cost?",
            "<@U2> requested changes to D-14 version 1 — Cost?\n<@U1>, press *Edit and resubmit* on the card.",
        ),
    ],
)
def test_an_answer_says_who_and_why_and_whose_turn_it_is(verdict: State, why: str, line: str) -> None:
    assert messages.verdict_line(answered(verdict, why=why)).text == line


def test_a_new_version_says_what_changed_old_and_new() -> None:
    later = DUE + timedelta(days=3)
    before = answered(State.CHANGES)
    after = again(after=replace(DRAFT, title="Pick <one>", context="more", due=later))
    said = messages.resubmitted_line(before, after, by="U1", zone=ZONE).text
    assert said.startswith(
        "<@U1> resubmitted D-14: version 1 → 2 · title “Pick the queue” → “Pick &lt;one&gt;” · context edited · due "
    )
    assert said.index("Fri 20 Nov 2026") < said.index(" → <!date") < said.index("Mon 23 Nov 2026")
    same = messages.resubmitted_line(before, again(), by="U1", zone=ZONE).text
    assert same == "<@U1> resubmitted D-14: version 1 → 2"


# --- reading what was filled in --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "zone", ["Europe/Lisbon", "Asia/Tokyo", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati"]
)
@pytest.mark.parametrize("draft", [*TYPED[:3], WHOLE, WITH_DEFAULT], ids=["plain", "full", "nasty", "whole", "default"])
def test_a_form_that_is_sent_as_it_was_opened_says_what_it_showed(zone: str, draft: Draft) -> None:
    assert messages.read_form(sent(form(draft, zone=zone)), zone) == draft


def test_the_due_time_is_read_in_the_teams_zone_and_the_form_names_it() -> None:
    view = form(zone="Asia/Tokyo")
    elements = {block["block_id"]: block for block in view["blocks"] if block["type"] == "input"}
    assert (elements["due_day"]["element"]["initial_date"], elements["due_time"]["element"]["initial_time"]) == (
        "2026-11-21",
        "02:00",
    )
    assert elements["due_time"]["hint"]["text"] == "Time in Asia/Tokyo"
    typed = {"due_day": {"selected_date": "2026-12-01"}, "due_time": {"selected_time": "10:30"}}
    assert messages.read_form(sent(view, **typed), "Asia/Tokyo").due == datetime(2026, 12, 1, 1, 30, tzinfo=UTC)
    assert messages.read_form(sent(view, **typed), "America/New_York").due == datetime(2026, 12, 1, 15, 30, tzinfo=UTC)


def test_a_time_that_the_clock_skips_is_the_first_moment_after() -> None:
    typed = {"due_day": {"selected_date": "2027-03-28"}, "due_time": {"selected_time": "01:30"}}
    assert messages.read_form(sent(form(), **typed), ZONE).due == datetime(2027, 3, 28, 1, tzinfo=UTC)


@pytest.mark.parametrize("empty", ["due_day", "due_time"])
def test_a_due_time_that_was_emptied_is_asked_for(empty: str) -> None:
    with pytest.raises(UserError) as refused:
        messages.read_form(sent(form(), **{empty: {}}), ZONE)
    assert (refused.value.code, refused.value.field) == ("date_missing", "due_day")


def test_what_was_typed_as_the_due_time_is_echoed_with_its_zone() -> None:
    view = messages.form(DRAFT, due=DUE, zone="Asia/Tokyo", teams=TEAMS, metadata={}, due_typed="by fri")
    day = next(block for block in view["blocks"] if block.get("block_id") == "due_day")
    assert day["hint"]["text"] == "“by fri” is Sat 21 Nov 2026, 02:00 (Asia/Tokyo)"


def test_a_form_says_first_what_to_look_at_and_keeps_what_is_required_above_the_line() -> None:
    view = messages.form(DRAFT, due=DUE, zone=ZONE, teams=TEAMS, metadata={}, notices=["One.", "Two."])
    assert view["blocks"][0]["text"]["text"] == "• One.\n• Two."
    inputs = [block.get("optional") for block in view["blocks"]]
    line = [block["type"] for block in view["blocks"]].index("divider")
    assert not any(inputs[:line])
    assert all(inputs[line + 1 :])


@pytest.mark.parametrize("code", messages.DOUBTS)
def test_a_doubt_says_what_was_read_and_what_to_change(code: str) -> None:
    one = Doubt(code=code, typed=NASTY * 3, people=("U2", "U3", "U4", "U5", "U6", "U7"))
    said = messages.doubt(one, due=DUE, zone=ZONE)
    assert "<!channel>" not in said
    assert "<@U9" not in said
    assert "{" not in said
    assert len(said) < 400


def test_of_many_people_a_few_are_named() -> None:
    many = Doubt(code="several_people", people=tuple(f"U{n}" for n in range(9)))
    assert "<@U4> and others. One person decides" in messages.doubt(many, due=DUE, zone=ZONE)


def test_who_can_not_be_the_approver_is_named() -> None:
    for code, said in (
        ("named_bot", "<@U7> is a bot, and a bot can't decide. Pick a person."),
        ("no_such_person", "Slack knows nobody behind <@U7>."),
        ("named_deactivated", "D &amp; E is deactivated in Slack."),
    ):
        refused = UserError(code, field="approver", person="U7", name="D & E")
        assert said in messages.refused_approver(refused, "U7", prefix="")


@pytest.mark.parametrize("link", ["", "https://acorn.example/archives/C1/p1"])
@pytest.mark.parametrize("said", ["", "one\n\ntwo", "x" * 5000, "y\n" * 3000, NASTY * 200])
@pytest.mark.parametrize("author", ["", "Ana Silva"])
def test_a_quoted_message_fits_into_the_context_with_its_link(author: str, said: str, link: str) -> None:
    context = messages.quoted(author, said, link)
    assert len(context) <= decisions.CONTEXT_LIMIT
    assert context.endswith(link)
    lines = context.removesuffix(f"\n{link}" if link else "").splitlines()
    assert lines[0] == (f"{author} wrote:" if author else "A message:")
    assert all(line.startswith(">") for line in lines[1:])
    assert lines[-1].endswith("…") is (len(said) > 2900)
    assert lines[1:] == ["> (no text)"] if not said else lines[1]


def test_a_default_is_read_with_the_options() -> None:
    def read(typed: str, draft: Draft = WITH_DEFAULT) -> Default | None:
        return messages.read_form(sent(form(draft), default={"value": typed}), ZONE).default

    assert read("1") == read("redis") == Default(state=State.APPROVED, option=1)
    assert read("decline") == Default(state=State.DECLINED)
    assert read("approve", DRAFT) == Default(state=State.APPROVED)
    assert read("") is None
    with pytest.raises(UserError) as refused:
        read("maybe")
    assert (refused.value.code, refused.value.field) == ("default_of_options", "default")


def test_a_team_is_asked_only_where_that_is_open() -> None:
    assert form()["blocks"][0]["block_id"] == "title"
    assert form(teams=[("Growth", 1), ("Leads", 2)])["blocks"][0]["block_id"] == "team"


def test_a_verdict_is_read_with_its_reason() -> None:
    view = messages.verdict_form(logged(), zone=ZONE, metadata={})
    asked = next(block for block in view["blocks"] if block.get("block_id") == "verdict")
    assert "initial_option" not in asked["element"], "nobody approves by pressing once too often"
    for option, state in zip(asked["element"]["options"], (State.APPROVED, State.DECLINED, State.CHANGES), strict=True):
        filled = sent(view, verdict={"selected_option": option}, rationale={"value": " because\n"})
        expected = Verdict(state=state, option=None, rationale="because", conditions="")
        assert messages.read_verdict(filled) == expected


def test_one_option_is_picked_or_none() -> None:
    view = messages.verdict_form(logged(WHOLE), zone=ZONE, metadata={})
    inputs = {block["block_id"]: block for block in view["blocks"] if block["type"] == "input"}
    choices = inputs["verdict"]["element"]["options"]
    labels = [one["text"]["text"] for one in choices]
    assert labels == ["1. Redis", "2. Rabbit", "Decline", "Request changes"]
    assert not inputs["rationale"]["optional"], "a one-way door needs a reason"
    for choice, state, option in (
        (choices[1], State.APPROVED, 2),
        (choices[2], State.DECLINED, None),
        (choices[3], State.CHANGES, None),
    ):
        filled = sent(view, verdict={"selected_option": choice}, conditions={"value": "by May"})
        expected = Verdict(state=state, option=option, rationale="", conditions="by May")
        assert messages.read_verdict(filled) == expected


def test_options_that_can_not_be_read_are_marked_at_their_field() -> None:
    with pytest.raises(UserError) as refused:
        messages.read_form(sent(form(), options={"value": "Redis"}), ZONE)
    assert (refused.value.code, refused.value.field) == ("option_not_understood", "options")


# --- lists -----------------------------------------------------------------------------------------------------------


def test_a_page_says_what_it_lists_and_how_each_stands() -> None:
    shown = listed(
        logged(LARGEST),
        answered(State.APPROVED, WHOLE),
        answered(State.DECLINED),
        again(),
        answered(State.CHANGES),
        sought=sought(words=NASTY[:40], page=2, approver="U2", driver="U1"),
        more=True,
    )
    blocks.in_message(SLACK, list(shown.blocks))
    said = everything(shown)
    assert "All decisions of R&amp;D with “&lt;!channel&gt;" in said
    assert "” · approver <@U2> · driver <@U1> · page 2" in shown.text
    assert "Approved: Redis by <@U2>" in said
    assert "Declined by <@U2>" in said
    assert said.count("· changes requested") == 1
    elsewhere = everything(listed(logged(), sought=sought(), many=True))
    assert "'*All decisions*'" in elsewhere
    assert "> · R&amp;D'" in elsewhere


def test_overdue_is_counted_in_the_days_of_the_team() -> None:
    def late(**by: int) -> str:
        return everything(listed(logged(replace(DRAFT, due=NOW - timedelta(**by))), sought=sought()))

    assert "overdue since today" in late(minutes=1)
    assert "overdue by 1 day'" in late(hours=10)
    assert "overdue by 3 days'" in late(days=3)
    assert "overdue" not in late(minutes=-1)


def test_who_is_asked_in_the_days_of_a_delegate_is_the_delegate() -> None:
    away = Delegation(to="U8", start=NOW - timedelta(days=1), until=NOW + timedelta(days=1))
    asked = replace(logged(), approval=replace(logged().approval, delegation=away))
    assert "<@U8> for <@U2> · due" in everything(listed(asked, sought=sought()))


def test_each_line_leads_to_its_card_and_the_buttons_carry_what_is_listed() -> None:
    shown = listed(logged(), sought=sought(words="a", approver="U2", team=1, page=2), more=True)
    (line,) = [block["accessory"] for block in shown.blocks if "accessory" in block]
    assert (line["action_id"], messages.read_number(kit.unpack(line["value"]))) == ("decisions.show", 14)
    state = {"list": "all", "words": "a", "approver": "U2", "team": 1, "edition": 1}
    assert buttons(shown) == [
        ("decisions.previous", state | {"page": 1}),
        ("decisions.next", state | {"page": 3}),
        ("decisions.filter", state | {"page": 1}),
        ("decisions.clear", {"list": "all", "team": 1, "edition": 1, "page": 1}),
        ("decisions.export", {}),
    ]
    for _, facts in buttons(shown)[:3]:
        assert messages.read_sought(facts, "U1") == sought(words="a", approver="U2", team=1, page=facts["page"])
    assert [name for name, _ in buttons(listed(logged(), sought=sought()))] == ["decisions.filter", "decisions.export"]


def test_a_list_ends_where_it_says_so() -> None:
    last = listed(logged(), sought=sought(page=lists.LAST_PAGE), more=True)
    assert "A list ends here." in everything(last)
    assert [name for name, _ in buttons(last)] == ["decisions.previous", "decisions.filter", "decisions.export"]


@pytest.mark.parametrize(
    ("shown", "says"),
    [
        (sought(Listing.OPEN), "None. Log one with `/acme-decide`; `/acme-decide list all` shows"),
        (sought(Listing.ALL), "None yet. Log one with `/acme-decide`."),
        (sought(Listing.OPEN, words="queue"), "None. Take something out of the filter, or clear it."),
        (sought(Listing.OPEN, words="x"), "or clear it. A word of fewer than 3 letters is found only whole."),
        (sought(Listing.OPEN, words="採用 `<b>`"), "`/acme-rituals find 採用 ˋ&lt;b&gt;ˋ` looks inside of it too."),
        (sought(Listing.DECIDED, driver="U1"), "None. Take something out of the filter, or clear it."),
    ],
)
def test_an_empty_list_says_what_to_do_next(shown: Sought, says: str) -> None:
    assert says in everything(listed(sought=shown))


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"list": "every"},
        {"list": ["all"]},
        {"list": None},
        {"list": "all", "page": 0},
        {"list": "all", "page": -1},
        {"list": "all", "page": "2"},
        {"list": "all", "page": True},
        {"list": "all", "page": 1.5},
        {"list": "all", "page": 10**30},
        {"list": "all", "team": 0},
        {"list": "all", "team": 10**30},
        {"list": "all", "team": None},
        {"list": "all", "words": 7},
        {"list": "all", "approver": "ana"},
        {"list": "all", "driver": ["U1"]},
        {"list": "all", "edition": "x"},
    ],
)
def test_a_value_that_no_button_has_is_refused(facts: dict[str, Any]) -> None:
    with pytest.raises(UserError) as refused:
        messages.read_sought(facts, "U1")
    assert refused.value.code == "list_not_readable"


def test_a_page_that_is_too_far_is_the_last_one_and_too_many_words_are_cut() -> None:
    read = messages.read_sought({"list": "all", "page": 10**9, "words": "x" * 5000}, "U1")
    assert (read.page, len(read.query.words)) == (lists.LAST_PAGE, lists.WORDS_LIMIT)
    assert messages.read_number({"number": 14}) == 14
    for number in (0, -1, "14", None, 10**30):
        with pytest.raises(UserError, match="not_yours_to_see"):
            messages.read_number({"number": number})


def test_the_filter_is_filled_with_what_is_listed_and_reads_the_same() -> None:
    narrowed: dict[str, Any] = {"words": NASTY[:40], "approver": "U2", "driver": "U1"}
    other = replace(TEAM, id=2)
    for shown, teams in (
        (sought(Listing.MINE, **narrowed, team=2), (TEAM, other)),
        (sought(Listing.ALL), (TEAM, other)),
        (sought(Listing.OVERDUE, team=1), (TEAM,)),
        (sought(Listing.DECIDED, team=250), tuple(replace(TEAM, id=n) for n in range(1, 300))),
    ):
        view = filter_form(shown, *teams)
        blocks.in_view(SLACK, view, "modal")
        metadata = json.loads(view["private_metadata"])
        assert messages.read_filter(sent(view), metadata, "U1") == replace(shown, edition=2)
        assert ("All that you can see" in str(view)) is (len(teams) > 1)
    every = {"selected_option": {"value": "every"}}
    filled = sent(filter_form(sought(team=2), TEAM, other), team=every)
    assert messages.read_filter(filled, {"team": 2}, "U1").query.team is None


@pytest.mark.parametrize("picked", ["x", "-1", "9" * 40, "٣"])
def test_a_team_that_is_none_is_refused(picked: str) -> None:
    with pytest.raises(UserError, match="list_not_readable"):
        messages.read_filter(sent(filter_form(sought()), team={"selected_option": {"value": picked}}), {}, "U1")


def test_help_says_how_lists_are_narrowed() -> None:
    said = everything(messages.help_text("acme-"))
    assert "`/acme-decide D-14`" in said
    assert "a name alone is the approver" in said
