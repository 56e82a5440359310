"""What a decision may ask: options, defaults, doors, links; and how its text and its people change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import decisions
from bot.rules.approval import Default, Delegation, Door, State
from bot.rules.decisions import Decision, Draft, Option, Status
from bot.rules.people import Person

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)  # a Monday
DUE = datetime(2026, 11, 20, 17, tzinfo=UTC)
DAY = timedelta(days=1)
ANA, BEN, CY, DEE = (Person(id=f"U{n}", name=name) for n, name in enumerate(("Ana", "Ben", "Cy", "Dee"), start=1))
ADMINS = (DEE.id,)
REDIS, RABBIT = Option(name="Redis", tradeoff="fast, may lose"), Option(name="Rabbit", tradeoff="safe, slow")
DRAFT = Draft(title="Pick the queue", approver=BEN.id, driver=ANA.id, context="why", due=DUE)
WITH_OPTIONS = replace(DRAFT, options=(REDIS, RABBIT))


def logged(draft: Draft = DRAFT) -> Decision:
    return decisions.log(draft, number=14, team=1, by=ANA.id, now=NOW)


def answered(verdict: State, draft: Draft = DRAFT) -> Decision:
    return decisions.decide(logged(draft), verdict, by=BEN.id, now=NOW, seen=1, rationale="because")


def refused(act: Callable[[], object]) -> tuple[str, str | None]:
    with pytest.raises(UserError) as raised:
        act()
    return raised.value.code, raised.value.field


# --- options ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        "Redis — fast, may lose\nRabbit — safe, slow",
        "Redis - fast, may lose\n\n  Rabbit – safe, slow  ",
        "1. Redis -- fast, may lose\n2) Rabbit—safe, slow",
        "- Redis   —  fast, may lose\r\n• Rabbit - safe, slow",
    ],
)
def test_options_are_read_as_people_type_them(typed: str) -> None:
    assert decisions.parse_options(typed) == (REDIS, RABBIT)


@pytest.mark.parametrize("typed", ["", "  \n "])
def test_no_options_is_a_yes_or_no(typed: str) -> None:
    assert decisions.parse_options(typed) == ()


def test_a_name_may_hold_a_hyphen_and_a_trade_off_a_dash() -> None:
    (first, second) = decisions.parse_options("Multi-region — safe — but dear\nSingle-region — cheap")
    assert (first.name, first.tradeoff) == ("Multi-region", "safe — but dear")
    assert second.name == "Single-region"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Redis — fast", "options_count"),
        ("\n".join(f"Option {n} — x" for n in range(7)), "options_count"),
        ("Redis — fast\nRabbit", "option_not_understood"),
        ("Redis — fast\nRabbit —", "option_not_understood"),
        ("Redis — fast\nRabbit-safe", "option_not_understood"),
        ("Redis — fast\nREDIS — slow", "option_twice"),
        (f"{'x' * 76} — fast\nRabbit — safe", "option_too_long"),
        (f"Redis — {'x' * 301}\nRabbit — safe", "option_too_long"),
    ],
)
def test_what_is_no_list_of_options_is_marked(typed: str, code: str) -> None:
    assert refused(lambda: decisions.parse_options(typed)) == (code, "options")


WORDS = st.text("abcdefghij שלום🚀&<>'", min_size=1, max_size=40).map(lambda one: " ".join(one.split())).filter(bool)


@given(st.lists(st.tuples(WORDS, WORDS), min_size=2, max_size=6, unique_by=lambda one: one[0].casefold()))
def test_options_come_back_from_their_own_text(pairs: list[tuple[str, str]]) -> None:
    options = tuple(Option(name=name, tradeoff=tradeoff) for name, tradeoff in pairs)
    assert decisions.parse_options(decisions.options_text(options)) == options


@pytest.mark.parametrize(
    ("verdict", "option", "chosen"),
    [(State.APPROVED, 2, RABBIT), (State.DECLINED, None, None), (State.CHANGES, None, None)],
)
def test_one_option_is_decided_or_none(verdict: State, option: int | None, chosen: Option | None) -> None:
    done = decisions.decide(
        logged(WITH_OPTIONS), verdict, by=BEN.id, now=NOW, seen=1, rationale="x", option=option, conditions="by May"
    )
    assert (done.chosen, done.approval.conditions) == (chosen, "by May")


def test_a_yes_to_several_options_says_which() -> None:
    def decide(option: int | None, by: Person = BEN, seen: int = 1) -> Callable[[], Decision]:
        return lambda: decisions.decide(
            logged(WITH_OPTIONS), State.APPROVED, by=by.id, now=NOW, seen=seen, rationale="", option=option
        )

    assert refused(decide(None)) == ("option_missing", "verdict")
    assert refused(decide(None, by=CY))[0] == "approver_only", "who may not decide is not asked which"
    assert refused(decide(None, seen=2))[0] == "changed_meanwhile"
    for number in (0, 3):
        with pytest.raises(ValueError, match="no option"):
            decide(number)()


# --- defaults, doors, links ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "options", "default"),
    [
        ("", (), None),
        (" ", (REDIS, RABBIT), None),
        ("Approve", (), Default(state=State.APPROVED)),
        ("no", (), Default(state=State.DECLINED)),
        ("2", (REDIS, RABBIT), Default(state=State.APPROVED, option=2)),
        ("option 1", (REDIS, RABBIT), Default(state=State.APPROVED, option=1)),
        (" RABBIT ", (REDIS, RABBIT), Default(state=State.APPROVED, option=2)),
        ("decline", (REDIS, RABBIT), Default(state=State.DECLINED)),
    ],
)
def test_a_default_is_read(typed: str, options: tuple[Option, ...], default: Default | None) -> None:
    assert decisions.parse_default(typed, options) == default


@pytest.mark.parametrize(
    ("typed", "options", "code"),
    [
        ("maybe", (), "default_not_understood"),
        ("1", (), "default_not_understood"),
        ("approve", (REDIS, RABBIT), "default_of_options"),
        ("3", (REDIS, RABBIT), "default_of_options"),
    ],
)
def test_a_default_that_means_nothing_is_marked(typed: str, options: tuple[Option, ...], code: str) -> None:
    assert refused(lambda: decisions.parse_default(typed, options)) == (code, "default")


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        (replace(DRAFT, title=" "), ("title_missing", "title")),
        (replace(DRAFT, title="x" * 151), ("too_long", "title")),
        (replace(DRAFT, context="x" * 3001), ("too_long", "context")),
        (replace(DRAFT, expected="x" * 1001), ("too_long", "expected")),
        (replace(DRAFT, link="example.com/prd"), ("link_not_understood", "link")),
        (replace(DRAFT, link="https://example.com/a|b"), ("link_not_understood", "link")),
        (replace(DRAFT, link="javascript:alert(1)"), ("link_not_understood", "link")),
        (replace(DRAFT, label="PRD v3"), ("link_missing", "link")),
        (replace(DRAFT, options=(REDIS,)), ("options_count", "options")),
        (replace(DRAFT, door=Door.ONE_WAY, default=Default(state=State.APPROVED)), ("default_one_way", "default")),
        (replace(WITH_OPTIONS, default=Default(state=State.APPROVED)), ("default_of_options", "default")),
        (replace(DRAFT, default=Default(state=State.APPROVED, option=1)), ("default_of_options", "default")),
        (replace(DRAFT, review_on=NOW.date()), ("review_in_past", "review_day")),
    ],
)
def test_what_can_not_be_asked_is_marked_at_its_field(draft: Draft, wrong: tuple[str, str]) -> None:
    assert refused(lambda: decisions.check(draft, now=NOW, driver_may_approve=False)) == wrong


def test_what_can_be_asked_is_kept_whole() -> None:
    draft = replace(
        WITH_OPTIONS,
        title="x" * 150,
        link="https://example.com/prd?v=3#top",
        label="PRD v3",
        default=Default(state=State.APPROVED, option=2),
        expected="p95 under 1 s",
        review_on=NOW.date() + DAY,
        contributors=("U7", "U8", "U7"),
        informed=("U9", "U9"),
        informed_channels=("C2", "C2"),
    )
    decisions.check(draft, now=NOW, driver_may_approve=False)
    decision = logged(draft)
    assert (decision.text.link, decision.text.label, decision.text.options) == (draft.link, "PRD v3", draft.options)
    assert (decision.contributors, decision.informed, decision.informed_channels) == (("U7", "U8"), ("U9",), ("C2",))
    assert (decision.expected, decision.review_on) == (draft.expected, draft.review_on)
    assert (decision.approval.default, decision.approval.asked_at) == (draft.default, NOW)


def test_only_those_who_were_just_named_are_asked_for_input() -> None:
    before = logged(replace(DRAFT, contributors=("U7", "U8")))
    after = replace(before, contributors=("U8", "U9", "U1"))
    assert decisions.newly_named(None, before, "U8") == ["U7"]
    assert decisions.newly_named(before, after, "U1") == ["U9"]
    assert decisions.newly_named(before, before, "U1") == []


def test_a_review_day_is_one_of_the_teams_zone() -> None:
    late = datetime(2026, 11, 16, 23, tzinfo=UTC)  # in Tokyo it is the 17th
    draft = replace(DRAFT, review_on=date(2026, 11, 17), due=DUE)
    decisions.check(draft, now=late, driver_may_approve=False, zone="UTC")
    wrong = refused(lambda: decisions.check(draft, now=late, driver_may_approve=False, zone="Asia/Tokyo"))
    assert wrong == ("review_in_past", "review_day")


def test_a_one_way_door_is_reviewed_in_90_days() -> None:
    assert decisions.default_review(Door.ONE_WAY, NOW, "Europe/Lisbon") == date(2027, 2, 14)
    assert decisions.default_review(Door.ONE_WAY, NOW + timedelta(hours=15), "Asia/Tokyo") == date(2027, 2, 15)
    assert decisions.default_review(Door.TWO_WAY, NOW, "Europe/Lisbon") is None


# --- changes ---------------------------------------------------------------------------------------------------------


def edit(decision: Decision, draft: Draft, by: Person = ANA, seen: int | None = None) -> Decision:
    version = decision.version if seen is None else seen
    return decisions.edit(decision, draft, by=by, admins=ADMINS, seen=version, now=NOW + DAY)


@pytest.mark.parametrize("by", [ANA, DEE])
def test_another_text_is_the_next_version_and_is_asked_anew(by: Person) -> None:
    again = edit(logged(), replace(DRAFT, context="better", approver="U9", driver="U9", due=DUE + DAY), by)
    assert (again.context, again.version, again.approval.asked_at) == ("better", 2, NOW + DAY)
    assert (again.approval.approver, again.driver, again.approval.due) == (BEN.id, ANA.id, DUE)
    late = refused(lambda: decisions.decide(again, State.APPROVED, by=BEN.id, now=NOW, seen=1, rationale=""))
    assert late[0] == "changed_meanwhile", "nobody signs what they did not see"


def test_other_contributors_are_no_other_text() -> None:
    again = edit(logged(), replace(DRAFT, contributors=("U7",), informed=("U8",), informed_channels=("C2",)))
    assert (again.version, again.approval) == (1, logged().approval)
    assert (again.contributors, again.informed, again.informed_channels) == (("U7",), ("U8",), ("C2",))


def test_who_may_not_edit() -> None:
    assert refused(lambda: edit(logged(), DRAFT, BEN))[0] == "owner_or_admins_only"
    assert refused(lambda: edit(logged(), DRAFT, seen=2))[0] == "changed_meanwhile"
    assert refused(lambda: edit(logged(), replace(DRAFT, title="")))[0] == "title_missing"
    assert refused(lambda: edit(answered(State.CHANGES), DRAFT))[0] == "resubmit_instead"
    for verdict in (State.APPROVED, State.DECLINED):
        assert refused(partial(edit, answered(verdict), DRAFT))[0] == "already_decided"


def test_a_default_is_only_taken_out_later() -> None:
    second = Default(state=State.APPROVED, option=2)
    with_default = replace(WITH_OPTIONS, default=second)
    turned = replace(with_default, options=(RABBIT, REDIS))
    same = edit(logged(with_default), replace(turned, default=Default(state=State.APPROVED, option=1)))
    assert same.approval.default == Default(state=State.APPROVED, option=1), "the same option, at another place"
    assert edit(logged(with_default), WITH_OPTIONS).approval.default is None
    for before, after in (
        (DRAFT, replace(DRAFT, default=Default(state=State.APPROVED))),
        (with_default, turned),
        (with_default, replace(with_default, default=Default(state=State.DECLINED))),
        (replace(DRAFT, default=Default(state=State.APPROVED)), with_default),
    ):
        assert refused(partial(edit, logged(before), after)) == ("default_named_later", "default")


def test_past_its_due_time_a_default_leaves_no_time_for_another_text() -> None:
    """It may still wait, for the team was paused."""
    past = replace(DRAFT, default=Default(state=State.APPROVED), due=NOW + DAY)
    other = replace(past, title="Another text")
    assert refused(partial(edit, logged(past), other)) == ("default_leaves_no_time", "default")
    assert edit(logged(past), replace(other, default=None)).version == 2
    assert edit(logged(past), replace(past, contributors=("U9",))).contributors == ("U9",)


def test_who_is_who_changes_by_those_who_may() -> None:
    def hand_over(to: str, by: Person, allowed: bool = False) -> Decision:
        return decisions.reassign(logged(), to, by=by, admins=ADMINS, driver_may_approve=allowed, now=NOW + DAY)

    for by in (ANA, BEN, DEE):
        assert hand_over(CY.id, by).approval.approver == CY.id
    assert refused(lambda: hand_over(CY.id, CY))[0] == "owner_or_admins_only"
    assert refused(lambda: hand_over(ANA.id, BEN)) == ("approver_is_driver", "approver")
    assert hand_over(ANA.id, BEN, allowed=True).approval.approver == ANA.id

    def drive(to: str, by: Person = ANA, allowed: bool = False) -> Decision:
        return decisions.change_driver(logged(), to, by=by, admins=ADMINS, driver_may_approve=allowed, now=NOW)

    assert drive(CY.id).driver == drive(CY.id, DEE).driver == CY.id
    assert refused(lambda: drive(CY.id, BEN))[0] == "owner_or_admins_only"
    assert refused(lambda: drive(BEN.id)) == ("driver_decides", "driver")
    assert drive(BEN.id, allowed=True).driver == BEN.id


def test_the_driver_is_no_delegate_unless_the_team_allows_it() -> None:
    to_ana = Delegation(to=ANA.id, start=NOW, until=DUE)

    def delegate(given: Delegation, allowed: bool = False) -> Decision:
        return decisions.delegate(logged(), given, by=BEN.id, driver_may_approve=allowed, now=NOW)

    assert refused(lambda: delegate(to_ana)) == ("delegate_is_driver", "delegate")
    assert delegate(to_ana, allowed=True).approval.delegation == to_ana
    to_cy = delegate(replace(to_ana, to=CY.id))
    made_driver = refused(
        lambda: decisions.change_driver(to_cy, CY.id, by=ANA, admins=ADMINS, driver_may_approve=False, now=NOW)
    )
    assert made_driver == ("driver_decides", "driver")


def test_what_is_withdrawn_says_why_or_that_it_was_a_mistake() -> None:
    def withdraw(why: str, by: Person = ANA, *, mistake: bool = False) -> Decision:
        return decisions.withdraw(logged(), by=by, admins=ADMINS, why=why, mistake=mistake, now=NOW)

    assert refused(lambda: withdraw(" ")) == ("rationale_required", "why")
    assert refused(lambda: withdraw("x", BEN))[0] == "owner_or_admins_only"
    gone = withdraw("we leave that market", DEE)
    assert (gone.status, decisions.is_listed(gone)) == (Status.WITHDRAWN, True)
    assert gone.withdrawal is not None
    assert (gone.withdrawal.by, gone.withdrawal.why) == (DEE.id, "we leave that market")
    assert not decisions.is_listed(withdraw("", mistake=True))
    made = answered(State.APPROVED)
    kept = refused(lambda: decisions.withdraw(made, by=ANA, admins=ADMINS, why="x", now=NOW))
    assert kept[0] == "already_decided"


def test_the_due_and_the_review_day_move() -> None:
    moved = decisions.move_due(logged(), DUE + DAY, by=ANA, admins=ADMINS, now=NOW)
    assert moved == replace(logged(), approval=replace(logged().approval, due=DUE + DAY))
    who = refused(lambda: decisions.move_due(logged(), DUE + DAY, by=BEN, admins=ADMINS, now=NOW))
    assert who[0] == "owner_or_admins_only", "the approver has no say in how long they have"

    def review_on(day: date | None, decision: Decision) -> Decision:
        return decisions.move_review(decision, day, by=ANA, admins=ADMINS, now=NOW, zone="UTC")

    later = NOW.date() + 9 * DAY
    assert review_on(later, answered(State.APPROVED)).review_on == later
    assert review_on(None, answered(State.APPROVED)).review_on is None
    assert refused(lambda: review_on(NOW.date(), logged())) == ("review_in_past", "review_day")
    gone = decisions.withdraw(logged(), by=ANA, admins=ADMINS, why="x", now=NOW)
    assert refused(lambda: review_on(later, gone))[0] == "already_withdrawn"
