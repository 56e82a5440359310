"""What is said about a launch stays within Slack's limits, whatever people wrote, and says what is so."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import errors, kit
from bot.messages import launches as messages
from bot.messages.kit import Filled, Message
from bot.messages.launches import GateAnswer
from bot.messages.launches.gate import GATE
from bot.rules import launches
from bot.rules.calendar import GuardKind, GuardReason
from bot.rules.editing import rebase
from bot.rules.launches import Anyway, Criterion, Launch, Phase, TemplateItem, Terms, Turn, Verdict
from bot.rules.people import Person
from bot.rules.teams import Team, TeamSettings
from sandbox import blocks
from sandbox.clock import Clock
from sandbox.state import Timing, World
from sandbox.workspace import load
from tests.launching import NOW, draft, planned

TODAY = NOW.date()
SLACK = World(load("people: {ana: {}}"), Clock(), Timing())
NASTY = "<!channel> & *bold* _it_ ~no~ `code`"
TEAM = Team(
    id=1,
    channel="C1",
    settings=TeamSettings(name=NASTY, zone="Europe/Lisbon", note_owner="U1", admins=("U1",)),
    set_up_at=NOW,
)


def all_ticked(launch: Launch, *phases: Phase, evidence: str = "seen") -> Launch:
    for item in launch.items:
        if item.phase in phases and not item.review:
            launch = launches.tick(launch, item.number, by="U3", now=NOW, evidence=evidence)
    return launch


def with_go() -> Launch:
    ready = all_ticked(planned(), Phase.BEFORE)
    return launches.decide(ready, Verdict.GO, by="U2", now=NOW, seen=1, rationale="")


def card(launch: Launch, today: date = TODAY) -> Message:
    return messages.card(launch, TEAM, today)


def words(message: Message | dict[str, Any]) -> str:
    """Everything that is written in it."""
    return "\n".join(_texts(message.blocks if isinstance(message, Message) else message["blocks"]))


def _texts(part: Any) -> list[str]:
    if isinstance(part, list | tuple):
        return [text for one in part for text in _texts(one)]
    if not isinstance(part, dict):
        return []
    own = part.get("text")
    return [own] if isinstance(own, str) else _texts(list(part.values()))


def buttons(message: Message) -> list[tuple[str, dict[str, Any]]]:
    found = [block["accessory"] for block in message.blocks if "accessory" in block]
    found += [one for block in message.blocks if block["type"] == "actions" for one in block["elements"]]
    return [(one["action_id"], kit.unpack(one["value"])) for one in found if one["type"] == "button"]


def of_gate(launch: Launch) -> list[str]:
    return [one for one, _ in buttons(card(launch)) if one in {GATE, "launches.launched"}]


def taken(message: Message) -> Message:
    """As Slack takes it; ApiError where it would refuse."""
    blocks.in_message(SLACK, list(message.blocks))
    assert len(message.text) <= kit.NOTIFICATION
    return message


def opened(view: dict[str, Any]) -> dict[str, Any]:
    blocks.in_view(SLACK, view, "modal")
    return view


def test_a_card_shows_the_launch_and_a_button_for_each_item() -> None:
    said = words(card(planned(criteria=("Conversion over 3%", "p95 under 400 ms"))))
    assert said.startswith("L-2 Mobile checkout")
    for expected in (
        "Tue 8 Dec 2026, 10:00 (Europe/Lisbon)",
        "22 days to go, as of Mon 16 Nov 2026",
        "<@U1>",
        "*Gate:* waiting for <@U2>",
        "• Conversion over 3%\n• p95 under 400 ms",
        "*Before* · 0 of 7 done",
        "*Launch day* · 0 of 3 done",
        "*After* · 0 of 3 done",
        "Rollback plan tested · *open*, blocking",
        "Review at T+24 h · *open*\n<@U1> · due",
        "Wed 9 Dec 2026, 10:00",
    ):
        assert expected in said
    pressed = buttons(card(planned()))
    below = [
        GATE,
        "launches.tick_several",
        "launches.add_item",
        "launches.show_all",
        "launches.history",
    ]
    assert [one for one, _ in pressed] == ["launches.tick"] * 10 + below, "a review is not ticked"
    assert [facts["item"] for _, facts in pressed[:10]] == list(range(1, 11))


def test_a_done_item_shows_who_and_its_evidence_and_can_be_unticked() -> None:
    launch = launches.tick(planned(), 3, by="U3", now=NOW, evidence="https://example.com/run/1")
    said = words(card(launch))
    assert "Rollback plan tested · *done* by <@U3>" in said
    assert "> https://example.com/run/1" in said
    assert "*Before* · 1 of 7 done" in said
    assert buttons(card(launch))[2] == ("launches.untick", {"id": 2, "item": 3, "v": 2})


@pytest.mark.parametrize(
    ("today", "countdown"),
    [
        (date(2026, 12, 7), "1 day to go, as of Mon 7 Dec 2026"),
        (date(2026, 12, 8), "today, as of Tue 8 Dec 2026"),
        (date(2026, 12, 9), "its day is past"),
    ],
)
def test_the_countdown(today: date, countdown: str) -> None:
    assert countdown in words(card(planned(), today))


def test_the_gate_is_always_the_truth() -> None:
    go = with_go()
    assert "*Gate:* go by <@U2>" in words(card(go))
    assert of_gate(go) == ["launches.launched"]
    void = launches.untick(go, 3, why="it failed", now=NOW)
    assert "The go no longer holds, because “Rollback plan tested” was opened after it" in words(card(void))
    assert of_gate(void) == [GATE]
    stopped = launches.decide(planned(), Verdict.NO_GO, by="U2", now=NOW, seen=1, rationale="latency\nand cost")
    assert "*Gate:* no-go by <@U2>\n> latency\n> and cost" in words(card(stopped))


def test_after_the_launch_only_what_comes_after_it_changes() -> None:
    ready = all_ticked(with_go(), Phase.DAY)
    owner = Person(id="U1", name="Ana")
    out = launches.mark_launched(ready, by=owner, admins=(), now=NOW)
    new = TemplateItem(text="Thank support", phase=Phase.AFTER)
    out = launches.add_item(out, new, by=owner, admins=(), now=NOW)
    assert [facts["item"] for _, facts in buttons(card(out)) if "item" in facts] == [11, 12, 13, 14]
    assert "launched <!date^" in words(card(out))
    assert "due <!date^" + str(int((NOW + timedelta(hours=24)).timestamp())) in words(card(out))


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        (GuardReason(kind=GuardKind.FRIDAY, detail="Friday"), "Launches on a Friday anyway, because"),
        (GuardReason(kind=GuardKind.WEEKEND, detail="Sunday"), "Launches on a Sunday anyway"),
        (GuardReason(kind=GuardKind.HOLIDAY, detail="Christmas Day"), "on a holiday (Christmas Day) anyway"),
        (
            GuardReason(kind=GuardKind.BEFORE_HOLIDAY, detail="Christmas Day"),
            "the day before a holiday (Christmas Day)",
        ),
        (GuardReason(kind=GuardKind.FREEZE, detail="year <end>"), "on a freeze day (year &lt;end&gt;) anyway"),
        (GuardReason(kind=GuardKind.FREEZE, detail=""), "on a freeze day anyway"),
    ],
)
def test_the_reason_for_a_bad_day_stays_on_the_card(reason: GuardReason, expected: str) -> None:
    said = words(card(replace(planned(), anyway=Anyway(reason=reason, because="contract <x>"))))
    assert expected in said
    assert "> contract &lt;x&gt;" in said


EMPTY = Terms(name="")
OTHER = Terms(
    name="y",
    criteria=(Criterion(text="y"),),
    links=("https://y.example",),
    informed=("U7",),
    informed_channels=("C7",),
)


def longest(phrase: str) -> Launch:
    """Everything that people can type, as long as its form lets them."""
    long = (phrase * 1000)[:1000]
    criteria = tuple((f"{number} {long}")[:150] for number in range(10))
    links = tuple(f"https://example.com/{number}".ljust(2000, "&") for number in range(5))
    people, channels = tuple(f"U{number:010}" for number in range(60)), tuple(f"C{number:010}" for number in range(60))
    launch = planned(name=long[:100], criteria=criteria, links=links, informed=people, informed_channels=channels)
    launch = all_ticked(launch, *Phase, evidence=long[:500])
    launch = launches.decide(launch, Verdict.NO_GO, by="U2", now=NOW, seen=1, rationale=long)
    return replace(launch, anyway=Anyway(reason=GuardReason(kind=GuardKind.FREEZE, detail="peak"), because=long[:500]))


@pytest.mark.parametrize("phrase", [NASTY, "a word ", "&", "\n"])
def test_the_longest_texts_fit_and_nothing_that_people_type_becomes_markup(phrase: str) -> None:
    launch = longest(phrase)
    shown = taken(card(launch))
    assert "<!channel>" not in words(replace(shown, blocks=shown.blocks[1:])), "the header is plain text"
    assert not [one for one in _texts(shown.blocks) if one.endswith(("&…", "&am…", "&amp…"))]
    due = launches.reminder(launch, TEAM.calendar, date(2026, 12, 8))
    assert due is not None
    for said in (
        messages.turned(launch.item(11), launch.item(1), "U1", launch.item(1).evidence),
        messages.turned(launch.item(1), launch.item(11), "U1", (phrase * 500)[:500]),
        messages.decided(launch, launch, Verdict.NO_GO, "U2", launch.approval.rationale, "UTC"),
        messages.launched(launch, "U1"),
        messages.reminder(launch, due, TEAM, NOW),
        messages.gate_asked(launch, launch.approval, TEAM, NOW),
        messages.help_text(""),
    ):
        assert "<!channel>" not in words(taken(said))
    for view in (
        *(messages.turn_form(one, launch, launch.item(1), TEAM) for one in Turn),
        messages.gate_form(launch, TEAM, GateAnswer(), NOW),
        messages.editing(launch),
        messages.edited_meanwhile(launch, rebase(EMPTY, opened=EMPTY, now_is=launch.terms), None),
        messages.edited_meanwhile(launch, rebase(OTHER, opened=EMPTY, now_is=launch.terms), "U3"),
    ):
        assert "<!channel>" not in words(opened(view))


def test_ordinary_evidence_is_shown_in_full_and_the_longest_is_cut_visibly() -> None:
    assert f"> {'x' * 300}\n" in words(card(all_ticked(planned(), Phase.BEFORE, evidence="x" * 300))) + "\n"
    shown = words(card(longest("&")))
    assert "Telemetry verified · *done* by" in shown
    assert f"> {'&amp;' * 79}…" in shown


def test_the_form_is_filled_and_names_the_zone() -> None:
    named = launches.name_new("Mobile checkout on 8 Dec", now=NOW, zone=TEAM.zone)
    typed, line = messages.opened(named, "U1", TEAM.zone)
    form = opened(messages.planning(typed, [TEAM], TEAM, line))
    elements = {block["block_id"]: block for block in form["blocks"] if "block_id" in block}
    assert elements["name"]["element"]["initial_value"] == "Mobile checkout"
    assert elements["date"]["element"]["initial_date"] == "2026-12-08"
    assert elements["time"]["element"]["initial_time"] == "10:00"
    assert elements["date"]["hint"]["text"] == "“on 8 Dec” is Tue 8 Dec 2026, 10:00 (Europe/Lisbon)"
    assert elements["time"]["hint"]["text"] == "In Europe/Lisbon"
    assert elements["owner"]["element"]["initial_user"] == "U1"
    assert "team" not in elements
    two = messages.planning(typed, [TEAM, replace(TEAM, id=2)], TEAM, line)
    assert two["blocks"][0]["block_id"] == "team"


def test_the_form_is_read_in_the_teams_zone() -> None:
    values: dict[str, Any] = {
        "name": {"value": "  Mobile   checkout "},
        "date": {"selected_date": "2026-12-08"},
        "time": {"selected_time": "10:30"},
        "owner": {"selected_user": "U1"},
        "approver": {"selected_user": "U2"},
        "criteria": {"value": "Conversion over 3%\n\n p95 under 400 ms "},
        "because": {"value": None},
    }
    filled = Filled({name: {name: value} for name, value in values.items()})
    assert messages.read_form(filled, "Asia/Tokyo", "U9") == draft(
        name="Mobile checkout",
        at=datetime(2026, 12, 8, 1, 30, tzinfo=UTC),
        owner="U1",
        approver="U2",
        criteria=("Conversion over 3%", "p95 under 400 ms"),
    )


def test_evidence_is_asked_for_where_it_blocks_and_offered_elsewhere() -> None:
    launch = planned()
    forms = {number: messages.turn_form(Turn.TICK, launch, launch.item(number), TEAM) for number in (1, 11)}
    asked = {number: form["blocks"][1]["optional"] for number, form in forms.items()}
    assert asked == {1: False, 11: True}


def test_the_gate_form_shows_what_blocks() -> None:
    launch = launches.tick(planned(), 1, by="U3", now=NOW, evidence="seen")
    said = words(messages.gate_form(launch, TEAM, GateAnswer(), NOW))
    assert "*Go is possible once these are done or waived*\n• Success criteria documented — <@U1>" in said
    assert "Telemetry verified" not in said
    ready = messages.gate_form(all_ticked(planned(), Phase.BEFORE), TEAM, GateAnswer(), NOW)
    assert "Every blocking item before the launch is done or waived." in words(ready)


def test_lines_say_old_and_new() -> None:
    stopped = launches.decide(planned(), Verdict.NO_GO, by="U2", now=NOW, seen=1, rationale="latency")
    said = messages.decided(planned(), stopped, Verdict.NO_GO, "U2", "latency", "UTC").text
    assert said == "L-2 Mobile checkout: waiting → no-go by <@U2>\n> latency"
    assert "not yet by <@U2>" in messages.decided(planned(), planned(), Verdict.NOT_YET, "U2", "", "UTC").text
    go = with_go()
    void = launches.untick(go, 3, why="it failed", now=NOW)
    how = messages.opened_how(go.item(3), void.item(3))
    said = messages.voided(void, "U1", how, "it failed").text
    assert "go → waiting for <@U2>" in said
    assert "<@U1> opened “Rollback plan tested” again.\n> it failed" in said


def test_a_cut_leaves_no_half_of_anything_behind() -> None:
    for sign in ("&", "<@U1>", "<!date^1^{time}|noon>"):
        text = kit.escape(sign) if sign == "&" else sign
        for before in range(len(text) + 1):
            cut = kit.mrkdwn("x" * before + text * 1000)["text"]
            assert len(cut) <= kit.SECTION
            assert cut.removesuffix("…").replace(text, "") == "x" * before


def test_the_approver_is_asked_with_one_button_and_may_put_it_off() -> None:
    one = planned()
    asked = messages.gate_asked(one, one.approval, TEAM, NOW)
    assert buttons(asked) == [(GATE, {"id": 2, "v": 1})]
    assert asked.blocks[-1]["elements"][-1]["type"] == "overflow"


@pytest.mark.parametrize("code", [code for code in errors.WORDS if "{otherwise}" in errors.WORDS[code]])
def test_a_refused_day_is_told_with_the_next_free_one(code: str) -> None:
    error = UserError(code, field="date", day="Fri", detail="<x>", allowed="Mon 14 Dec 2026")
    said = errors.words(error)
    assert "The next free day is Mon 14 Dec 2026. To launch anyway, say why below." in said
    assert "<x>" not in said


def test_what_blocks_a_go_is_listed_in_words() -> None:
    error = UserError("go_blocked", field="verdict", items=("Telemetry <verified>", "Comms drafted", "Support trained"))
    listed = "Go is not possible while these are open: Telemetry &lt;verified&gt;, Comms drafted and Support trained."
    assert errors.words(error) == f"{listed} Have them done first, or say below why they can be waived."
