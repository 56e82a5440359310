"""What is said at the gate fits into Slack's limits, is true when it is read, and has the buttons that make sense."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.messages import kit
from bot.messages import launches as messages
from bot.messages.launches import GateAnswer
from bot.messages.questions import overdue_line
from bot.rules import launches
from bot.rules.approval import Delegation
from bot.rules.launches import Gate, Launch, NewDate, Phase, Trade, Verdict
from bot.rules.people import Person
from bot.rules.reminders import Kind, Reminder
from bot.rules.teams import Team
from tests.launching import NOW, TUESDAY, planned
from tests.messages.test_decisions import marked
from tests.messages.test_launches import NASTY, TEAM, all_ticked, opened, taken, words

DAY = timedelta(days=1)
ANA = Person(id="U1", name="Ana")
LATER = NewDate(at=TUESDAY + 7 * DAY, trade=Trade.SCOPE)


def asked(launch: Launch | None = None) -> Launch:
    one = planned() if launch is None else launch
    return replace(one, approval=replace(one.approval, asked_at=NOW))


def told(kind: Kind = Kind.BEFORE, to: str = "U2") -> Reminder:
    return Reminder(kind=kind, to=to, at=TUESDAY - DAY if kind is not Kind.OVERDUE else TUESDAY + 6 * DAY)


def go(launch: Launch, by: str = "U2", rationale: str = "") -> Launch:
    ready = all_ticked(launch, Phase.BEFORE)
    return launches.decide(ready, Verdict.GO, by=by, now=NOW, seen=ready.question, rationale=rationale)


def pressed(message: kit.Message) -> list[str]:
    rows = [block for block in message.blocks if block["type"] == "actions"]
    return [one["action_id"].removeprefix("launches.") for row in rows for one in row["elements"]]


def shown(after: Launch, question: Launch, reminder: Reminder | None = None) -> kit.Message:
    """What was sent about a question, as it reads after something happened."""
    if reminder is None:
        return messages.gate_asked(after, question.approval, TEAM, NOW)
    return messages.gate_reminded(after, reminder, question.approval, TEAM, NOW)


@pytest.mark.parametrize("phrase", [NASTY, "&", "a word ", "<@U1>"])
def test_sixty_items_with_the_longest_words_fit_everywhere(phrase: str) -> None:
    item = planned().item(1)
    many = tuple(
        replace(item, number=n, text=(phrase * 150)[: launches.ITEM_LIMIT]) for n in range(1, launches.MOST_ITEMS + 1)
    )
    one = asked(replace(planned(name=(phrase * 100)[: launches.NAME_LIMIT]), items=many))
    long = (phrase * 1000)[: messages.WORDS_LIMIT]
    lent = replace(one, approval=replace(one.approval, delegation=Delegation(to="U3", start=NOW, until=TUESDAY + DAY)))
    for said in (
        *(shown(each, each, told(kind)) for each in (one, lent) for kind in Kind if kind is not Kind.REVIEW),
        shown(one, one),
        shown(lent, lent),
        messages.decided(one, one, Verdict.NOT_YET, "U2", long, TEAM.zone, channel="C1"),
        overdue_line(launches.gate_question(one), zone=TEAM.zone, now=TUESDAY + 6 * DAY),
    ):
        assert "<!channel>" not in words(taken(said))
    reasons = dict.fromkeys(range(1, 61), long[:500])
    for verdict in (None, *Verdict):
        entered = GateAnswer(verdict=verdict, rationale=long, waivers=reasons)
        view = messages.gate_form(one, TEAM, entered, NOW, notice=messages.still_blocked(one))
        assert not [text for text in marked(opened(view)["blocks"]) if "<!channel>" in text]


def test_a_go_is_told_with_who_said_it_for_whom_and_why() -> None:
    days = Delegation(to="U3", start=NOW, until=TUESDAY)
    before = asked()
    lent = replace(before, approval=replace(before.approval, delegation=days))
    after = go(lent, by="U3", rationale="<clean>")
    said = messages.decided(lent, after, Verdict.GO, "U3", "<clean>", TEAM.zone, channel="C1").text
    assert said == "L-2 Mobile checkout in <#C1>: waiting → go by <@U3> for <@U2>\n> &lt;clean&gt;"
    assert "*Gate:* go by <@U3> for <@U2>" in words(messages.card(after, TEAM, NOW.date()))


def test_what_was_sent_says_what_became_of_it_and_has_no_buttons_then() -> None:
    one = asked()
    ready = go(one, rationale="canary is clean")
    void = launches.untick(ready, 3, why="it failed", now=NOW)
    no = launches.no_go(one, TEAM, LATER, by="U2", now=NOW, seen=1, rationale="legal")
    handed = launches.reassign(one, "U3", "U1", by=ANA, admins=(), driver_may_approve=False, now=NOW)
    out = launches.mark_launched(all_ticked(ready, Phase.DAY), by=ANA, admins=(), now=NOW)
    gone = launches.cancel(one, by="U1", why="off", now=NOW)
    for after, question, expected in (
        (ready, one, "Go by <@U2>.\n> canary is clean"),
        (
            void,
            ready,
            "The go no longer holds, because “Rollback plan tested” was opened after it. <@U2> is asked anew.",
        ),
        (no, one, "It was moved by <@U2>: <!date^"),
        (handed, one, "<@U3> is asked now."),
        (out, ready, "says <@U1>."),
        (gone, one, "Cancelled by <@U1>."),
    ):
        for reminder in (None, told(), told(Kind.DUE)):
            said = shown(after, question, reminder)
            assert expected in said.text
            assert pressed(said) == []


def test_what_is_still_asked_has_its_answer_and_its_snooze() -> None:
    one = asked()
    assert pressed(shown(one, one)) == ["gate", "snooze"]
    assert pressed(shown(one, one, told())) == ["gate", "snooze"]
    assert pressed(shown(one, one, told(Kind.OVERDUE, to="U1"))) == ["move", "cancel", "escalate"]
    assert pressed(shown(replace(one, owner="U3"), one, told(Kind.OVERDUE, to="U1"))) == []


def test_the_form_asks_for_what_each_answer_needs() -> None:
    def asks(launch: Launch, **entered: Any) -> list[str]:
        view = messages.gate_form(launch, TEAM, GateAnswer(**entered), NOW)
        return [block["block_id"] for block in view["blocks"] if block["type"] == "input"]

    one = all_ticked(planned(), Phase.BEFORE)
    two = replace(
        one,
        items=tuple(replace(item, state=planned().item(1).state) if item.number < 3 else item for item in one.items),
    )
    assert asks(one) == ["verdict", "rationale"]
    assert asks(one, verdict=Verdict.GO) == ["verdict", "rationale"]
    assert asks(two, verdict=Verdict.GO) == ["verdict", "waive_1", "waive_2", "rationale"]
    assert asks(two, verdict=Verdict.NO_GO) == [
        "verdict",
        "rationale",
        "instead",
        "date",
        "time",
        "trade",
        "because",
    ]
    assert asks(two, verdict=Verdict.NO_GO, cancels=True) == ["verdict", "rationale", "instead"]
    assert asks(two, verdict=Verdict.NOT_YET) == ["verdict", "rationale"]


def test_the_offered_date_is_one_on_which_one_launches() -> None:
    def first(launch: Launch, team: Team) -> Any:
        view = messages.gate_form(launch, team, GateAnswer(verdict=Verdict.NO_GO), NOW)
        (day,) = [block["element"] for block in view["blocks"] if block.get("block_id") == "date"]
        return day["initial_date"]

    assert first(planned(), TEAM) == "2026-12-09"
    assert first(planned(at=TUESDAY + 2 * DAY), TEAM) == "2026-12-14", "not on the Friday"
    assert first(replace(planned(), at=NOW - 30 * DAY), TEAM) == "2026-11-17", "not in the past"


def test_a_no_go_that_cancels_says_so() -> None:
    one = asked()
    gone = launches.no_go(one, TEAM, None, by="U2", now=NOW, seen=1, rationale="off")
    assert gone.gate is Gate.NO_GO
    said = messages.decided(one, gone, Verdict.NO_GO, "U2", "off", TEAM.zone).text
    assert said == "L-2 Mobile checkout: waiting → no-go by <@U2>; the launch is cancelled\n> off"
