"""What is said when time goes by: short, true when it goes out, without buttons once it is past."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages import kit
from bot.messages import questions as said
from bot.messages.kit import Message
from bot.messages.questions import Escalation
from bot.rules import approval, decisions, questions
from bot.rules.approval import Default, Delegation, State
from bot.rules.decisions import Decision
from bot.rules.people import Person
from bot.rules.reminders import Kind, Reminder
from sandbox import blocks
from tests.messages.test_decisions import (
    DRAFT,
    DUE,
    IDS,
    NASTY,
    NOW,
    SLACK,
    TYPED,
    WHOLE,
    ZONE,
    answered,
    everything,
    logged,
    marked,
    sent,
)

DAY = timedelta(days=1)


def told(kind: Kind, at: datetime = DUE - DAY, to: str = "U2") -> Reminder:
    return Reminder(kind=kind, to=to, at=at)


def shown(decision: Decision, reminder: Reminder, now: datetime | None = None) -> Message:
    return messages.reminded(decision, reminder, zone=ZONE, now=now or reminder.at)


def pressed(message: Message) -> list[str]:
    rows = [block for block in message.blocks if block["type"] == "actions"]
    return [one["action_id"].removeprefix("decisions.") for row in rows for one in row["elements"]]


def naps(message: Message) -> list[str]:
    last = message.blocks[-1]
    elements = last["elements"] if last["type"] == "actions" else [last["accessory"]]
    (menu,) = [one for one in elements if one["type"] == "overflow"]
    return [kit.unpack(one["value"])["nap"] for one in menu["options"]]


@pytest.mark.parametrize("draft", TYPED, ids=IDS)
def test_slack_takes_all_of_it_and_nothing_typed_becomes_markup(draft: Any) -> None:
    one = logged(draft, number=999_999)
    given = Delegation(to="U3", start=NOW, until=DUE + DAY)
    lent = replace(one, approval=replace(one.approval, delegation=given))
    made = answered(State.DECLINED, draft, NASTY)
    note = Escalation(to="U3", note=(NASTY * 30)[: questions.NOTE_LIMIT])
    for message in (
        *(shown(one, told(kind, at)) for kind in Kind for at in (DUE - DAY, DUE, DUE + 6 * DAY)),
        shown(lent, told(Kind.ASK, to="U3")),
        *(shown(made, told(kind)) for kind in Kind),
        messages.asked(one, one.approval, "U1", zone=ZONE),
        said.overdue_line(one.question, zone=ZONE, now=DUE + DAY),
        messages.escalated(one, note, by="U1", admins=(), zone=ZONE, now=DUE + DAY, prefix="acme-"),
        said.escalated_line(one.question, "U3", by="U1"),
        said.snoozed(one.question, told(Kind.DUE), by="U2", zone=ZONE),
    ):
        blocks.in_message(SLACK, list(message.blocks))
        assert 0 < len(message.text) <= kit.NOTIFICATION
        for text in (message.text, *marked(message.blocks)):
            assert "<!channel>" not in text
            assert "<@U9" not in text
    view = messages.escalate_form(one, to="U3", metadata={"number": 999_999})
    blocks.in_view(SLACK, view, "modal")


def test_it_says_by_when_or_how_late() -> None:
    for at, says in (
        (DUE - DAY, "It is due <"),
        (DUE + timedelta(minutes=5), "It is due now, <"),
        (DUE + timedelta(minutes=40), "00 (Europe/Lisbon)>."),
        (DUE + DAY, "and is overdue by 1 day."),
        (DUE + 3 * DAY, "and is overdue by 3 days."),
    ):
        message = shown(logged(), told(Kind.AGAIN, at))
        assert says in message.text
        assert "D-14 · Pick the queue" in message.text
    assert "overdue" not in shown(logged(), told(Kind.DUE, DUE + timedelta(minutes=40))).text


def test_until_due_is_offered_only_before_it_is_due() -> None:
    assert naps(shown(logged(), told(Kind.BEFORE))) == ["1 hour", "tomorrow", "until due"]
    assert naps(shown(logged(), told(Kind.DUE, DUE))) == ["1 hour", "tomorrow"]
    assert naps(messages.asked(logged(), logged().approval, "U1", zone=ZONE)) == ["1 hour", "tomorrow", "until due"]


def test_a_reminder_has_enough_to_know_the_question_and_a_delegate_gets_all_of_it() -> None:
    short = everything(shown(logged(WHOLE), told(Kind.DUE, DUE)))
    assert "1. Redis · 2. Rabbit" in short
    assert "may lose" not in short
    given = Delegation(to="U3", start=NOW, until=DUE)
    lent = replace(logged(WHOLE), approval=replace(logged(WHOLE).approval, delegation=given))
    first = shown(lent, told(Kind.ASK, to="U3"))
    assert "<@U2> lets you decide D-14 for them until" in everything(first)
    assert "may lose" in everything(first)
    assert pressed(first) == ["decide", "snooze"]
    assert "waits for your decision for <@U2>." in shown(lent, told(Kind.BEFORE, to="U3")).text


def test_a_default_stands_at_the_top_of_the_question_and_in_reminders() -> None:
    one = logged(replace(DRAFT, default=Default(state=State.DECLINED)))
    says = "this takes effect: declined*"
    assert says in messages.asked(one, one.approval, "U1", zone=ZONE).blocks[0]["text"]["text"]
    assert says in everything(shown(one, told(Kind.BEFORE)))
    assert "It has a default, which takes effect" in everything(shown(one, told(Kind.AGAIN, DUE + DAY)))
    over = decisions.take_effect(one, now=DUE, pauses=())
    line = "D-14 version 1 is declined. It took effect by default: <@U2> did not answer."
    assert messages.verdict_line(over).text == line
    assert messages.informed(over, zone=ZONE).text == line


def test_what_is_past_has_no_buttons_and_says_how_it_stands() -> None:
    reminder = told(Kind.BEFORE)
    handed = replace(logged(), approval=approval.hand_over(logged().approval, "U3", now=DUE))
    newer = replace(logged(), approval=approval.reopen(logged().approval, now=DUE))
    for one, says in (
        (answered(State.APPROVED), "Approved by <@U2>"),
        (answered(State.CHANGES), "Changes requested by <@U2>"),
        (handed, "<@U3> is asked now."),
        (newer, "Version 2 is below."),
    ):
        message = shown(one, reminder, DUE)
        assert says in message.text
        assert pressed(message) == []


def test_the_driver_of_what_is_overdue_can_do_three_things_until_it_is_not() -> None:
    late = told(Kind.OVERDUE, DUE + 6 * DAY, to="U1")
    message = shown(logged(), late)
    assert "is overdue by 6 days: <@U2> has not answered." in message.text
    assert pressed(message) == ["escalate", "move", "withdraw"]
    moved = replace(logged(), approval=replace(logged().approval, due=DUE + 9 * DAY))
    for one, says in (
        (answered(State.DECLINED), "Declined by <@U2>"),
        (moved, "It is due <"),
        (replace(logged(), driver="U7"), "<@U7> drives it now."),
    ):
        assert says in shown(one, late).text
        assert pressed(shown(one, late)) == []
    assert said.overdue_line(logged().question, zone=ZONE, now=DUE + DAY).text == (
        "D-14 is overdue by 1 day: <@U2> has not answered."
    )
    given = Delegation(to="U3", start=NOW, until=DUE + 9 * DAY)
    lent = replace(logged(), approval=replace(logged().approval, delegation=given))
    assert "<@U3>, for <@U2>, has not answered." in said.overdue_line(lent.question, zone=ZONE, now=DUE + DAY).text


def test_the_review_asks_what_came_of_it_until_it_is_written() -> None:
    one, due = answered(State.APPROVED, WHOLE), told(Kind.REVIEW, DUE + 99 * DAY, to="U1")
    message = shown(one, due)
    assert "Approved: Redis by <@U2>" in message.text
    assert "p95 under 1 s" in everything(message)
    assert pressed(message) == ["review"]
    ana = Person(id="U1", name="Ana")
    written = decisions.review(one, expected="", happened="slow", lesson="", by=ana, admins=(), now=DUE)
    for past, says in ((written, "<@U1> has written its review."), (replace(one, superseded_by=15), "D-15 has taken")):
        assert says in shown(past, due).text
        assert pressed(shown(past, due)) == []
    assert one.review_on is not None
    assert "Its review is due" not in everything(messages.card(one, zone=ZONE))
    assert "Its review is due" not in everything(messages.card(one, zone=ZONE, now=DUE))
    assert "Its review is due: <@U1>" in everything(messages.card(one, zone=ZONE, now=DUE + 99 * DAY))
    assert "Its review is due" not in everything(messages.card(written, zone=ZONE, now=DUE + 99 * DAY))


def test_a_snooze_is_answered_with_what_comes_next() -> None:
    for following, says in (
        (told(Kind.SNOOZED), "D-14 is snoozed. It comes again <!date^"),
        (told(Kind.DUE, to="U3"), "The next reminder goes to <@U3>, <!date^"),
        (None, "none is planned"),
    ):
        text = said.snoozed(logged().question, following, by="U2", zone=ZONE).text
        assert says in text
        assert following is None or "(Europe/Lisbon)" in text


def test_an_escalation_is_read_as_it_was_filled_in() -> None:
    view = messages.escalate_form(logged(), to="U4", metadata={"number": 14})
    assert said.read_escalation(sent(view)) == Escalation(to="U4", note="")
    with pytest.raises(UserError, match="person_missing"):
        said.read_escalation(sent(view, to={"selected_user": None}))
    note = Escalation(to="U4", note="Help\n& soon")
    for admins, says in ((("U4",), "you can name another one as a team admin"), ((), "a team admin can name another")):
        message = messages.escalated(logged(), note, by="U1", admins=admins, zone=ZONE, now=DUE + DAY, prefix="acme-")
        assert says in everything(message)
        assert "> Help\\n> &amp; soon" in everything(message)
        assert "`/acme-decide D-14` shows it" in everything(message)
        assert pressed(message) == ["show"]
