"""What is said after a decision: commitments, new evidence, reviews; true, and within Slack's limits."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.errors import UserError
from bot.messages import decisions as messages
from bot.messages import kit
from bot.messages.kit import Message
from bot.rules import calendar, decisions
from bot.rules.approval import State
from bot.rules.decisions import Commitment, Decision, Draft, Kind, Outcome, Reopening
from bot.rules.people import Person
from sandbox import blocks
from tests.messages.test_decisions import (
    DRAFT,
    HISTORY,
    LARGEST,
    NOW,
    REOPEN,
    SLACK,
    WHOLE,
    ZONE,
    answered,
    buttons,
    entries,
    everything,
    logged,
    marked,
    sent,
)

COMMIT = ("decisions.commit", {"number": 14})
REVIEW = ("decisions.review", {"number": 14})
SHOW_ALL = ("decisions.show_all", {"number": 14})
WORST = ["&", "\n&", "<!channel>", "🚀", "x"]


def objected(*who: str, draft: Draft = DRAFT) -> Decision:
    """Decided, over their objections."""
    asked = logged(draft)
    for number, one in enumerate(who):
        asked = decisions.add_input(asked, Kind.OBJECTION, f"no {number}", steelman="fast", by=one, now=NOW, seen=1)
    return replace(asked, approval=answered(State.APPROVED, draft).approval)


def evidenced(words: str = "it costs <more>", draft: Draft = DRAFT) -> tuple[Decision, Reopening]:
    asked = decisions.ask_to_reopen(answered(State.APPROVED, draft), words, by="U3", now=NOW)
    return asked, asked.reopenings[-1]


def accepted(why: str = "", words: str = "it costs more", draft: Draft = DRAFT) -> Decision:
    asked, _ = evidenced(words, draft)
    return decisions.accept_reopening(asked, why, number=15, due=NOW, zone=ZONE, by="U2", now=NOW)[0]


def refused(why: str = "known", words: str = "it costs more", draft: Draft = DRAFT) -> Decision:
    return decisions.refuse_reopening(evidenced(words, draft)[0], why, by="U2", now=NOW)


def reviewed(happened: str = "it held", lesson: str = "measure", draft: Draft = WHOLE) -> Decision:
    return decisions.review(
        answered(State.APPROVED, draft),
        expected=draft.expected,
        happened=happened,
        lesson=lesson,
        by=Person(id="U1", name="Ana"),
        admins=(),
        now=NOW,
    )


# --- within Slack's limits -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sign", WORST)
@pytest.mark.parametrize("draft", [DRAFT, LARGEST], ids=["plain", "largest"])
def test_slack_takes_every_message_and_nothing_typed_becomes_markup(sign: str, draft: Draft) -> None:
    evidence, words = (sign * 1500)[:1500], (sign * 1000)[:1000]
    made, attempt = evidenced(evidence, draft)
    to_another, moved = passed(evidence, draft)
    done = [accepted(words, evidence, draft), refused(words, evidence, draft)]
    many = objected(*(f"U{n}" for n in range(600)), draft=draft)
    said: list[Message] = [
        messages.reopening_question(made, attempt, zone=ZONE),
        messages.reopening_line(made, attempt, asked="U2"),
        messages.reopening_question(to_another, moved, zone=ZONE),
        messages.reopening_passed(to_another, moved),
        messages.reopening_passed_line(made, to_another, by="U1", why=evidence[:500]),
        *(messages.reopening_question(one, one.reopenings[-1], zone=ZONE) for one in done),
        *(messages.reopening_answer_line(one, one.reopenings[-1]) for one in done),
        messages.asked_to_commit(many),
        messages.committed_line(many, "U3"),
        messages.review_line(reviewed(words, words, draft)),
        *(messages.card(one, zone=ZONE) for one in (made, to_another, *done, many, reviewed(words, words, draft))),
    ]
    for shown in said:
        blocks.in_message(SLACK, list(shown.blocks))
        assert kit.fits(shown.blocks)
        assert 0 < len(shown.text) <= kit.NOTIFICATION
        assert not any("<!channel>" in text or "<@U9|" in text for text in (shown.text, *marked(shown.blocks)))
    facts = {"number": 999_999_999, "n": 99}
    for view in (
        messages.reopening_form(replace(made, number=999_999_999), asked="U2", zone=ZONE, metadata=facts),
        messages.answer_form(replace(made, number=999_999_999), attempt, zone=ZONE, metadata=facts),
        messages.review_form(replace(made, number=999_999_999), zone=ZONE, metadata=facts),
        messages.review_day_form(replace(made, number=999_999_999), zone=ZONE, metadata=facts),
    ):
        blocks.in_view(SLACK, view, "modal")
        assert not any("<!channel>" in text for text in marked(view["blocks"]))


# --- disagree and commit ---------------------------------------------------------------------------------------------


def test_who_objected_is_called_each_once_and_until_all_have_said_it() -> None:
    made = objected("U3", "U4", "U3")
    called = messages.asked_to_commit(made)
    assert called.text.startswith("<@U3>, <@U4>: D-14 is decided.")
    assert buttons(called) == [COMMIT]
    assert buttons(messages.card(made, zone=ZONE)) == [COMMIT, REOPEN, SHOW_ALL, HISTORY]
    one = decisions.commit(made, by="U3", now=NOW)
    assert messages.asked_to_commit(one) == called, "the line stays as it was said"
    assert "Disagree and commit: <@U3>" in everything(messages.card(one, zone=ZONE))
    both = decisions.commit(one, by="U4", now=NOW)
    assert buttons(messages.asked_to_commit(both)) == []
    assert COMMIT not in buttons(messages.card(both, zone=ZONE))
    assert "<@U3>, <@U4>" in everything(messages.card(both, zone=ZONE))
    assert messages.committed_line(both, "U4").text == "<@U4> disagrees and commits to D-14."


def test_what_was_superseded_asks_nobody_to_commit() -> None:
    gone = replace(objected("U3"), superseded_by=15)
    assert buttons(messages.asked_to_commit(gone)) == []
    assert messages.asked_to_commit(gone).text == "D-15 has taken the place of D-14.", "and nobody has answered"
    assert buttons(messages.card(gone, zone=ZONE)) == [SHOW_ALL, HISTORY]


# --- new evidence ----------------------------------------------------------------------------------------------------


def test_the_question_shows_the_evidence_and_how_it_stands_and_then_the_answer() -> None:
    made, attempt = evidenced()
    asked = messages.reopening_question(made, attempt, zone=ZONE)
    assert asked.text == "<@U3> has new evidence on D-14 and asks you to reopen it."
    assert "> it costs &lt;more&gt;" in everything(asked)
    assert "Approved by <@U2>" in everything(asked)
    assert buttons(asked) == [("decisions.answer_reopening", {"number": 14, "n": 1}), SHOW_ALL]
    for done, words in (
        (accepted("that changes it"), "<@U2> reopened D-14 as D-15"),
        (refused(), "<@U2> left D-14 as it was decided"),
    ):
        told = messages.reopening_question(done, done.reopenings[-1], zone=ZONE)
        assert told.text == "<@U3> had new evidence on D-14 and asked you to reopen it."
        assert words in everything(told)
        assert f"> {done.reopenings[-1].why}" in everything(told)
        assert buttons(told) == [SHOW_ALL]


def passed(words: str = "it costs more", draft: Draft = DRAFT, to: str = "U6") -> tuple[Decision, Reopening]:
    ana = Person(id="U1", name="Ana")
    asked = evidenced(words, draft)[0]
    after = decisions.pass_reopening(asked, to, by=ana, admins=(), driver_may_approve=False, now=NOW)
    return after, after.reopenings[-1]


def test_whom_it_was_passed_to_reads_why_and_the_one_before_reads_who_answers() -> None:
    asked, attempt = passed()
    question = messages.reopening_question(asked, attempt, zone=ZONE)
    assert question.text == "<@U3> has new evidence on D-14 and asks you to reopen it, in the place of <@U2>."
    assert buttons(question) == [("decisions.answer_reopening", {"number": 14, "n": 1}), SHOW_ALL]
    before = messages.reopening_passed(asked, attempt)
    assert before.text == "<@U3> had new evidence on D-14 and asked you to reopen it. <@U6> answers it now."
    assert buttons(before) == []
    line = messages.reopening_passed_line(evidenced()[0], asked, by="U1", why="<!channel>").text
    assert line == "<@U1> reassigned D-14: answers the new evidence <@U2> → <@U6> — &lt;!channel&gt;"
    assert "the last evidence waits for its answer, by <@U6>" in everything(messages.card(asked, zone=ZONE))
    done = decisions.refuse_reopening(asked, "known", by="U6", now=NOW)
    told = messages.reopening_question(done, done.reopenings[-1], zone=ZONE)
    assert told.text == "<@U3> had new evidence on D-14 and asked you to reopen it, in the place of <@U2>."
    back = replace(asked, reopenings=(replace(attempt, passed_to="U2"),))
    assert messages.reopening_question(back, back.reopenings[-1], zone=ZONE).text.endswith("asks you to reopen it.")


def test_the_thread_tells_who_asked_and_the_driver_each_once() -> None:
    done = refused("known\nsince May")
    line = messages.reopening_answer_line(done, done.reopenings[-1]).text
    assert line == "<@U3> <@U1>: <@U2> left D-14 as it was decided — known since May"
    own = replace(accepted(), driver="U3")
    line = messages.reopening_answer_line(own, own.reopenings[-1]).text
    assert line == "<@U3>: <@U2> reopened D-14 as D-15."


def test_an_answer_is_read_and_none_is_picked_beforehand() -> None:
    made, attempt = evidenced()
    view = messages.answer_form(made, attempt, zone=ZONE, metadata={})
    picked = next(block for block in view["blocks"] if block.get("block_id") == "answer")["element"]
    assert "initial_option" not in picked
    for option, outcome in zip(picked["options"], (Outcome.ACCEPTED, Outcome.REFUSED), strict=True):
        answer = messages.read_answer(sent(view, answer={"selected_option": option}, why={"value": " known "}))
        assert (answer.outcome, answer.why) == (outcome, "known")
    with pytest.raises(UserError) as missing:
        messages.read_answer(sent(view))
    assert (missing.value.code, missing.value.field) == ("answer_missing", "answer")


def test_the_card_counts_the_attempts() -> None:
    said = everything(messages.card(evidenced()[0], zone=ZONE))
    assert "Asked to reopen once; the last evidence waits for its answer" in said
    again = decisions.ask_to_reopen(refused(), "more", by="U4", now=NOW)
    assert "Asked to reopen 2 times; the last" in everything(messages.card(again, zone=ZONE))
    assert "'Asked to reopen once'" in everything(messages.card(refused(), zone=ZONE))
    old = everything(messages.card(accepted(), zone=ZONE))
    assert "Superseded by D-15 · Approved by <@U2>" in old


# --- the review ------------------------------------------------------------------------------------------------------


def test_a_review_may_be_written_from_the_menu_and_has_a_button_when_it_is_due() -> None:
    made = answered(State.APPROVED, WHOLE)
    assert entries(messages.card(made, zone=ZONE)) == ["review", "move_review"]
    for day, offered in ((-1, False), (0, True)):
        now = calendar.instant(date(2027, 2, 14), time(12), ZONE) + timedelta(days=day)
        assert (REVIEW in buttons(messages.card(made, zone=ZONE, now=now))) is offered
    assert entries(messages.card(reviewed(), zone=ZONE)) == []
    assert entries(messages.card(replace(made, superseded_by=15), zone=ZONE)) == []


def test_a_review_is_filled_with_what_was_expected_and_read_as_it_is_sent() -> None:
    view = messages.review_form(answered(State.APPROVED, WHOLE), zone=ZONE, metadata={})
    filled = sent(view, happened={"value": "it held\n"}, lesson={"value": None})
    assert messages.read_review(filled) == {"expected": "p95 under 1 s", "happened": "it held", "lesson": ""}


def test_what_came_of_it_stands_on_the_card_and_in_one_line() -> None:
    done = reviewed("2 s\n<slow>", "measure")
    said = everything(messages.card(done, zone=ZONE))
    for expected in ("*What happened*\\n> 2 s\\n> &lt;slow&gt;", "*Lesson*\\n> measure"):
        assert expected in said
    assert "Expected, says the review" not in said
    other = replace(done, review=replace(done.review, expected="fast")) if done.review else done
    assert "*Expected, says the review*\\n> fast" in everything(messages.card(other, zone=ZONE))
    assert messages.review_line(done).text == "<@U1> reviewed D-14 — 2 s &lt;slow&gt; · Lesson: measure"
    assert messages.review_line(reviewed("ok", "")).text == "<@U1> reviewed D-14 — ok"


def test_another_day_is_said_old_and_new() -> None:
    before = answered(State.APPROVED, WHOLE)
    after = replace(before, review_on=None)
    line = messages.review_moved_line(before, after, by="U1").text
    assert line == "<@U1> moved the review of D-14: Sun 14 Feb 2027 → no review"
    view = messages.review_day_form(before, zone=ZONE, metadata={})
    assert messages.read_review_day(sent(view)) == date(2027, 2, 14)
    assert messages.read_review_day(sent(messages.review_day_form(after, zone=ZONE, metadata={}))) is None


def test_who_committed_is_counted_where_they_are_too_many() -> None:
    many = replace(answered(State.APPROVED), commitments=tuple(Commitment(by=f"U{n}", at=NOW) for n in range(30)))
    card = messages.card(many, zone=ZONE)
    assert "and 10 more" in everything(card)
    assert SHOW_ALL in buttons(card)
