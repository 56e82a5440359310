"""Answers to mistakes: they say what to do next, keep what was typed, and let nobody's words become markup."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.messages import errors, kit
from bot.rules.retries import Reason

NOT_UNDERSTOOD = "rituals_not_understood"


def test_the_prefix_stands_in_every_command_that_is_named() -> None:
    for code, words in errors.WORDS.items():
        assert "`/rituals" not in words, f"{code} names a command without its prefix"
    assert "`/acme-rituals setup`" in errors.words(UserError("no_team_here"), prefix="acme-")


def test_people_and_channels_are_mentioned() -> None:
    assert "<@U1> and <@U2>" in errors.words(UserError("admins_only", admins=("U1", "U2")))
    assert "<@U1>." in errors.words(UserError("admins_only", admins=("U1",)))
    assert "<#C1>" in errors.words(UserError("join_first", channel="C1"))
    assert "<@U1>" in errors.words(UserError("approver_only", approver="U1"))


def test_at_a_field_nobody_reads_an_id() -> None:
    said = errors.words(UserError("same_approver", field="approver", person="U1"), plain=True)
    assert said == "That person is the approver already. Pick somebody else."


def test_a_zone_that_is_nearly_right_is_offered() -> None:
    said = errors.words(UserError("no_such_zone", typed="Lisbon", near=("Europe/Lisbon", "Atlantic/Azores")))
    assert "Did you mean Europe/Lisbon or Atlantic/Azores?" in said
    assert "such as Europe/Lisbon" in errors.words(UserError("no_such_zone", typed="x", near=()))


@given(st.text(min_size=1, max_size=60))
def test_what_was_typed_can_not_become_markup(typed: str) -> None:
    said = errors.words(UserError(NOT_UNDERSTOOD, typed=typed))
    assert "<" not in said
    assert ">" not in said


@pytest.mark.parametrize("typed", ["{0}", "{prefix}", "{", "%s"])
def test_braces_that_were_typed_are_only_braces(typed: str) -> None:
    assert f"“{typed}”" in errors.words(UserError(NOT_UNDERSTOOD, typed=typed))


def test_an_answer_keeps_what_was_typed() -> None:
    message = errors.answer(UserError(NOT_UNDERSTOOD, typed="x"), typed="/rituals `x` &lt;!here&gt;")
    kept = message.blocks[-1]["elements"][0]["text"]
    assert kept == "You typed: `/rituals ˋxˋ &lt;!here&gt;`"
    assert len(errors.answer(UserError(NOT_UNDERSTOOD, typed="x")).blocks) == 1


def test_a_very_long_command_is_still_answered() -> None:
    typed = "<&>" * 3000
    for message in (
        errors.answer(UserError(NOT_UNDERSTOOD, typed=typed), typed=typed),
        errors.unexpected("abc", typed=typed),
        errors.form_not_opened(typed),
    ):
        for block in message.blocks:
            assert all(len(text) <= 3000 for text in texts(block))


def texts(block: dict[str, Any]) -> list[str]:
    found = [block["text"]] if "text" in block else block.get("elements", [])
    return [one["text"] for one in found if isinstance(one.get("text"), str)]


def test_a_channel_that_is_not_set_up_gets_the_button() -> None:
    message = errors.answer(UserError("not_set_up"))
    assert message.blocks[1]["elements"][0]["action_id"] == errors.SET_UP


def test_an_unexpected_fault_gives_a_reference_and_no_cause() -> None:
    assert "abc123" in errors.unexpected("abc123").text
    assert "abc123" in str(errors.unexpected_modal("abc123")["blocks"])


def test_where_nobody_can_tell_whether_it_was_saved_it_does_not_say_that_nothing_was() -> None:
    for said in (errors.unexpected("ab12", unsure=True).text, str(errors.unexpected_modal("ab12", unsure=True))):
        assert "I can't tell whether it was saved: please look first" in said
        assert "nothing was changed" not in said
    assert "nothing was changed" in errors.unexpected("ab12").text


def test_a_modal_over_the_form_says_it() -> None:
    shown = errors.modal(UserError("already_set_up"))
    assert "set this channel up" in str(shown["blocks"])
    assert "submit" not in shown


def test_the_owner_reads_what_could_not_be_posted_and_why() -> None:
    message = errors.could_not_post("the card of <B-3>", "C1", Reason.ARCHIVED, prefix="acme-")
    assert message.text.startswith("I could not post the card of &lt;B-3&gt; to <#C1>: the channel is archived.")
    assert "`/acme-rituals status`" in message.text
    assert "<@U1>" in errors.could_not_post("x", "U1", Reason.PERSON_GONE, prefix="").text


def test_what_was_typed_is_shown_as_it_was_typed() -> None:
    shown = errors.answer(UserError("slack_slow"), typed="/bet R&amp;D &lt;b&gt; <@U1|ana> `x`")
    assert "`/bet R&amp;D &lt;b&gt; @ana ˋxˋ`" in str(shown.blocks)


def test_at_a_field_there_is_no_markup_to_escape_from() -> None:
    error = UserError("no_such_zone", typed="R&D <x>", near=())
    assert "“R&D <x>”" in errors.words(error, plain=True)
    assert "“R&amp;D &lt;x&gt;”" in errors.words(error)


def test_a_field_shows_no_marks_of_ours() -> None:
    said = errors.words(UserError("approver_is_driver"), prefix="acme-", plain=True)
    assert said.endswith("A team admin can allow it in /acme-rituals setup.")
    blocked = UserError("go_blocked", items=("Q&A ready", "`curl` tried"))
    assert " Q&A ready and `curl` tried. " in errors.words(blocked, plain=True)


def test_a_file_that_was_refused_is_sent_again_from_where_it_is_said() -> None:
    told = errors.could_not_post("your export <x>", "U1", Reason.SCOPE_MISSING, prefix="acme-", again=7)
    assert told.text.startswith("I could not post your export &lt;x&gt; to <@U1>: the app was installed without")
    assert "files:write" in told.text
    assert told.text.endswith("then press *Try again*.")
    (button,) = told.blocks[-1]["elements"]
    assert (button["action_id"], kit.unpack(button["value"])) == ("teams.try_again", {"id": 7})
    elsewhere = errors.could_not_post("a note", "C1", Reason.SCOPE_MISSING, prefix="acme-")
    assert elsewhere.text.endswith("in `/acme-rituals status`.")
    assert "a file can't be looked for" in errors.may_be_there(7, "x", "U1", is_file=True).text
