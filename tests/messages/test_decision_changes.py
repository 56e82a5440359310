"""The forms that change a decision, and the lines that say what changed: within Slack's limits, and read as shown."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages.handing import Delegating, Handover, read_delegate
from bot.rules import decisions
from bot.rules.approval import Default, Delegation, State
from bot.rules.decisions import Draft, Kind, rebase
from sandbox import blocks
from tests.messages.test_decisions import (
    DRAFT,
    DUE,
    IDS,
    LARGEST,
    NASTY,
    NOW,
    SLACK,
    TYPED,
    WHOLE,
    ZONE,
    everything,
    logged,
    marked,
    sent,
)

BY_LAST = Default(state=State.APPROVED, option=len(WHOLE.options))
ENTERED = Delegating(to="U3", start=NOW, until=DUE, ends=False, why="on leave")


@pytest.mark.parametrize("draft", TYPED, ids=IDS)
def test_slack_takes_every_form_that_changes_something(draft: Draft) -> None:
    decision = logged(draft)
    given = Delegation(to="U3", start=NOW, until=DUE)
    delegated = replace(decision, approval=replace(decision.approval, delegation=given))
    said = decisions.add_input(
        decision, Kind.OBJECTION, (NASTY * 30)[:1000], steelman="&" * 1000, by="U4", now=NOW, seen=1
    )
    other = replace(draft, title="x", context="&" * 3000, options=())
    rebased = rebase(draft, messages.text_of(logged(DRAFT)), messages.text_of(logged(other)))
    for form in (
        messages.edit_form(draft, decision, metadata={"number": 14}),
        messages.edit_form(draft, decision, metadata={}, notice=messages.edit_notice(rebased, logged(other), ["U9"])),
        messages.move_form(decision, due=DUE, zone=ZONE, metadata={}, why="w" * 500),
        messages.reassign_form(decision, may_change_driver=True, metadata={}),
        messages.delegate_form(delegated, ENTERED, zone=ZONE, metadata={}),
        messages.withdraw_form(decision, metadata={}),
        messages.input_form(decision, metadata={}),
        messages.resolve_form(said, said.inputs[0], is_own=False, metadata={}),
    ):
        blocks.in_view(SLACK, form, "modal")
        assert not [text for text in marked(form) if "<!channel>" in text]
    line = messages.said(said, 1)
    blocks.in_message(SLACK, list(line.blocks))
    assert "<!channel>" not in everything(line)


def test_a_form_that_is_sent_as_it_was_opened_changes_nothing() -> None:
    for draft in (DRAFT, WHOLE, replace(LARGEST, context=LARGEST.context.strip())):
        decision = logged(draft)
        shown = messages.text_of(decision)
        assert messages.read_question(sent(messages.edit_form(shown, decision, metadata={}))) == shown
    decision = logged()
    due, why = messages.read_move(sent(messages.move_form(decision, due=DUE, zone=ZONE, metadata={})), ZONE)
    assert (due, why) == (DUE, "")
    for is_driver in (True, False):
        form = messages.reassign_form(decision, may_change_driver=is_driver, metadata={})
        assert messages.read_reassign(sent(form), decision) == Handover(approver="U2", driver="U1", why="")
    form = messages.delegate_form(decision, ENTERED, zone=ZONE, metadata={})
    assert read_delegate(sent(form), ZONE) == ENTERED


@pytest.mark.parametrize(
    ("entered", "wrong"),
    [
        (replace(ENTERED, to=None), ("person_missing", "delegate")),
        (replace(ENTERED, until=NOW), ("delegation_backwards", "until_day")),
    ],
)
def test_a_delegation_that_can_not_be_is_marked(entered: Delegating, wrong: tuple[str, str]) -> None:
    with pytest.raises(UserError) as refused:
        assert entered.given
    assert (refused.value.code, refused.value.field) == wrong
    assert replace(entered, ends=True).given is None


def test_what_is_emptied_is_asked_for() -> None:
    decision = logged()
    form = messages.reassign_form(decision, may_change_driver=True, metadata={})
    for name in ("approver", "driver"):
        with pytest.raises(UserError) as refused:
            messages.read_reassign(sent(form, **{name: {"selected_user": None}}), decision)
        assert (refused.value.code, refused.value.field) == ("person_missing", name)
    with pytest.raises(UserError) as refused:
        messages.read_move(
            sent(messages.move_form(decision, due=DUE, zone=ZONE, metadata={}), due_day={"selected_date": None}), ZONE
        )
    assert refused.value.field == "due_day"


def test_a_line_says_old_and_new_and_why() -> None:
    before = logged(WHOLE)
    later = DUE + timedelta(days=1)
    moved = messages.moved_line(
        before, replace(before, approval=replace(before.approval, due=later)), by="U1", zone=ZONE, why="<b> away"
    ).text
    assert moved.index("Fri 20 Nov 2026") < moved.index("Sat 21 Nov 2026") < moved.index("— &lt;b&gt; away")
    handed = replace(before, driver="U8", approval=replace(before.approval, approver="U9"))
    line = messages.reassigned_line(before, handed, by="U1", why="").text
    assert line == "<@U1> reassigned D-14: approver <@U2> → <@U9> · driver <@U1> → <@U8>"


def test_whose_words_would_be_replaced_is_quoted() -> None:
    opened, mine = logged(DRAFT), replace(messages.text_of(logged(DRAFT)), title="Mine", options=WHOLE.options)
    theirs = logged(replace(DRAFT, title="Theirs <&>", context="new"))
    rebased = rebase(mine, messages.text_of(opened), messages.text_of(theirs))
    notice = str(messages.edit_notice(rebased, theirs, ["U9"]))
    assert "<@U9> changed the title, context while you had this open" in notice
    assert "*Their title*, which yours would replace:\\n> Theirs &lt;&amp;&gt;" in notice
    assert "Their context" not in notice
    assert rebased.merged.context == "new"


def test_what_somebody_else_changed_is_read_as_people_write_it() -> None:
    opened = replace(DRAFT, options=WHOLE.options, default=Default(state=State.APPROVED, option=1))
    theirs = logged(replace(opened, options=WHOLE.options[::-1], default=BY_LAST, contributors=("U7", "U8")))
    mine = replace(messages.text_of(logged(opened)), options=(), default=None, contributors=("U6",))
    rebased = rebase(mine, messages.text_of(logged(opened)), messages.text_of(theirs))
    notice = str(messages.edit_notice(rebased, theirs, ["U9"]))
    assert f"*Their default*, which yours would replace:\\n> {WHOLE.options[0].name}" in notice
    assert "*Their contributors*, which yours would replace:\\n> <@U7>, <@U8>" in notice


def test_the_card_names_first_what_still_has_to_be_settled() -> None:
    decision = logged()
    for number, kind in enumerate((Kind.SUPPORT, Kind.CONCERN, Kind.OBJECTION, *[Kind.SUPPORT] * 4)):
        decision = decisions.add_input(decision, kind, f"words {number}", steelman="case", by="U4", now=NOW, seen=1)
    shown = everything(messages.card(decision, zone=ZONE))
    assert "1 objection · 1 concern · 5 support" in shown
    assert shown.index("Objection, <@U4>") < shown.index("Concern, <@U4>") < shown.index("Support, <@U4>")
    assert "and 2 more" in shown
    settled = decisions.resolve(decision, 3, by="U4", now=NOW)
    shown = everything(messages.card(settled, zone=ZONE))
    assert "1 objection (1 resolved)" in shown
    assert shown.index("Concern, <@U4>") < shown.index("Support, <@U4>")
