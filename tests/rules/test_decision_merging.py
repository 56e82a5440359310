"""Two people edit at once: nobody's words are lost, and only what collides is asked about."""

from dataclasses import fields, replace

from hypothesis import given
from hypothesis import strategies as st

from bot.rules.approval import Default, State
from bot.rules.decisions import Draft, Option, rebase

OPENED = Draft(title="Pick the queue", context="why", contributors=("U1",))
WORDS = st.sampled_from(["", "a", "b"])
DRAFTS = st.builds(Draft, title=WORDS, context=WORDS, link=WORDS, contributors=st.sampled_from([(), ("U1",), ("U2",)]))


def test_different_fields_take_both_changes() -> None:
    done = rebase(replace(OPENED, context="mine"), OPENED, replace(OPENED, title="theirs"))
    assert (done.merged.title, done.merged.context) == ("theirs", "mine")
    assert (done.theirs, done.both) == (("title",), ())


def test_the_same_field_keeps_what_was_entered_and_is_named() -> None:
    done = rebase(replace(OPENED, title="mine"), OPENED, replace(OPENED, title="theirs"))
    assert done.merged.title == "mine"
    assert (done.theirs, done.both) == (("title",), ("title",))


def test_the_same_change_by_both_collides_with_nothing() -> None:
    same = replace(OPENED, title="same")
    assert rebase(same, OPENED, same).both == ()


A, B, C = (Option(name=name, tradeoff="so") for name in "ABC")


def by_default(number: int) -> Default:
    return Default(state=State.APPROVED, option=number)


def test_a_default_stays_with_the_list_that_it_was_chosen_from() -> None:
    opened = replace(OPENED, options=(A, B), default=by_default(2))
    longer = replace(opened, options=(A, C, B), default=by_default(3))
    done = rebase(replace(opened, options=(A, replace(B, tradeoff="mine"))), opened, longer)
    assert done.merged.default == by_default(2)
    done = rebase(replace(opened, default=by_default(1)), opened, replace(longer, options=(C, B, A)))
    assert (done.merged.options, done.merged.default) == ((C, B, A), by_default(3))
    done = rebase(replace(opened, default=by_default(1)), opened, replace(opened, options=(C, B)))
    assert done.merged.default is None


@given(DRAFTS, DRAFTS, DRAFTS)
def test_whatever_two_people_do_each_change_stands_or_is_named(entered: Draft, opened: Draft, now_is: Draft) -> None:
    done = rebase(entered, opened, now_is)
    for name in (one.name for one in fields(Draft)):
        mine, was, theirs, is_now = (getattr(one, name) for one in (entered, opened, now_is, done.merged))
        if mine != was:
            assert is_now == mine
        else:
            assert is_now == theirs
        lost = was != theirs != is_now
        assert (name in done.both) is lost
