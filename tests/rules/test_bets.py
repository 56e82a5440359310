"""Bets: what may be said of one, what follows from it, and how a typed line is read."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import bets
from bot.rules.bets import Bet, Change, Health, Horizon, Listing, PromiseKind, Result, Terms, What

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
ZONE = "Europe/Lisbon"
TERMS = Terms(name="Churn", what="share of teams that leave", due=date(2027, 5, 1), owner="U1", start="8%", target="5%")


def placed(number: int = 3, name: str = "Churn", confidence: int = 80, **terms: Any) -> Bet:
    changed = replace(TERMS, name=name, **terms)
    return bets.place(number, 1, changed, confidence, by="U1", now=NOW, zone=ZONE)


def change(confidence: int = 80, health: Health = Health.ON_TRACK, **said: Any) -> Change:
    return replace(Change(health=health, confidence=confidence), **said)


def say(bet: Bet, what: Change, by: str = "U2") -> bets.Updated:
    return bets.update(bet, what, by=by, now=NOW + timedelta(days=1), seen=bet.version)


def code(refused: pytest.ExceptionInfo[UserError]) -> tuple[str, str | None]:
    return refused.value.code, refused.value.field


# --- placing ---------------------------------------------------------------------------------------------------------


def test_a_new_bet_is_on_track_and_starts_its_course() -> None:
    bet = placed()
    assert (bet.ref, bet.health, bet.confidence, bet.terms.horizon) == ("B-3", Health.ON_TRACK, 80, Horizon.NOW)
    first = bets.first_update(bet)
    assert (first.confidence_before, first.confidence, first.at, first.is_alarming) == (None, 80, NOW, False)


@pytest.mark.parametrize(
    ("terms", "wrong"),
    [
        (replace(TERMS, name=""), ("bet_name_required", "name")),
        (replace(TERMS, what=""), ("bet_outcome_required", "what")),
        (replace(TERMS, due=date(2026, 11, 20)), ("bet_date_past", "due")),
        (replace(TERMS, due=date(2026, 11, 19)), ("bet_date_past", "due")),
    ],
)
def test_what_can_not_be_placed_is_marked_at_its_field(terms: Terms, wrong: tuple[str, str]) -> None:
    with pytest.raises(UserError) as refused:
        bets.place(1, 1, terms, 50, by="U1", now=NOW, zone=ZONE)
    assert code(refused) == wrong


def test_after_today_means_after_the_teams_today() -> None:
    tomorrow = replace(TERMS, due=date(2026, 11, 21))
    late = datetime(2026, 11, 20, 23, 30, tzinfo=UTC)
    assert bets.place(1, 1, tomorrow, 50, by="U1", now=late, zone="UTC").terms.due == tomorrow.due
    with pytest.raises(UserError):
        bets.place(1, 1, tomorrow, 50, by="U1", now=late, zone="Asia/Tokyo")


@pytest.mark.parametrize(("typed", "weeks"), [("", None), ("1", 1), ("26", 26)])
def test_an_appetite(typed: str, weeks: int | None) -> None:
    assert bets.appetite_of(typed) == weeks


@pytest.mark.parametrize("typed", ["0", "27", "six", "-1", "1.5", "9" * 5000, "٣"])
def test_what_is_no_appetite(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        bets.appetite_of(typed)
    assert code(refused) == ("appetite_range", "appetite")


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [(text, "confidence_range") for text in ("101", "9" * 5000, "-1", "−5 %", "-0.5")]
    + [(text, "confidence_not_whole") for text in ("70.5", "70,5 %")]
    + [(text, "confidence_not_a_number") for text in ("", "high", "1e2", "70 80")],
)
def test_what_is_no_confidence(typed: str, wrong: str) -> None:
    with pytest.raises(UserError) as refused:
        bets.confidence_of(typed)
    assert code(refused) == (wrong, "confidence")


# --- updating --------------------------------------------------------------------------------------------------------


def test_an_update_keeps_old_and_new() -> None:
    done = say(placed(), change(70, Health.AT_RISK, reason="waiting on legal"))
    assert (done.bet.confidence, done.bet.health, done.bet.reason) == (70, Health.AT_RISK, "waiting on legal")
    assert (done.bet.updated_by, done.bet.version) == ("U2", 2)
    kept = done.update
    assert (kept.confidence_before, kept.confidence, kept.version) == (80, 70, 2)
    assert (kept.health_before, kept.health) == (Health.ON_TRACK, Health.AT_RISK)


@pytest.mark.parametrize("what", [change(79), change(80, Health.AT_RISK)])
def test_a_change_needs_its_reason(what: Change) -> None:
    with pytest.raises(UserError) as refused:
        say(placed(), what)
    assert code(refused) == ("reason_required", "reason")


def test_no_change_tells_only_that_somebody_looked() -> None:
    bet = say(placed(), change(70, reason="legal")).bet
    for same in (change(70), change(70, reason="legal")):
        done = say(bet, same, by="U9")
        assert not done.is_news
        assert done.bet == replace(bet, updated_by="U9", updated_at=done.update.at)


def test_a_reason_alone_is_news() -> None:
    done = say(placed(), change(reason="the pilot goes well"))
    assert done.is_news
    assert done.bet.reason == "the pilot goes well"


def test_what_was_not_seen_is_not_overwritten() -> None:
    with pytest.raises(UserError) as refused:
        bets.update(placed(), change(), by="U2", now=NOW, seen=0)
    assert refused.value.code == "changed_meanwhile"


@pytest.mark.parametrize(
    ("before", "after", "is_alarming"),
    [
        ((80, Health.ON_TRACK), (61, Health.ON_TRACK), False),
        ((80, Health.ON_TRACK), (60, Health.ON_TRACK), True),
        ((80, Health.ON_TRACK), (80, Health.AT_RISK), True),
        ((80, Health.AT_RISK), (80, Health.OFF_TRACK), True),
        ((80, Health.OFF_TRACK), (61, Health.AT_RISK), False),
        ((20, Health.AT_RISK), (90, Health.AT_RISK), False),
    ],
)
def test_the_channel_hears_of_worse_health_and_of_a_steep_fall(
    before: tuple[int, Health], after: tuple[int, Health], is_alarming: bool
) -> None:
    bet = replace(placed(), confidence=before[0], health=before[1])
    assert say(bet, change(*after, reason="why")).update.is_alarming is is_alarming


def test_a_promise_is_made_answered_and_followed_by_the_next() -> None:
    bet = say(placed(), change(promise="ship the survey")).bet
    assert bet.promise is not None
    assert (bet.promise.text, bet.promise.kind, bet.promise.made_by) == ("ship the survey", PromiseKind.COMMIT, "U2")
    done = say(
        bet, change(result=Result.PARTLY, result_why="half sent", promise="all", promise_kind=PromiseKind.ASPIRE)
    )
    assert done.answered is not None
    assert (done.answered.text, done.answered.result, done.answered.why) == (
        bet.promise.text,
        Result.PARTLY,
        "half sent",
    )
    assert done.bet.promise == done.made
    assert (done.update.result, done.update.promise, done.update.promise_kind) == ("partly", "all", "aspire")


@pytest.mark.parametrize(
    ("what", "wrong"),
    [
        (change(promise="another"), ("promise_unanswered", "result")),
        (change(result=Result.NOT), ("result_why_required", "result_why")),
        (change(result=Result.PARTLY), ("result_why_required", "result_why")),
        (change(result_why="it rained"), ("result_required", "result")),
        (change(reason="x" * 501), ("reason_too_long", "reason")),
    ],
)
def test_what_is_missing_is_marked(what: Change, wrong: tuple[str, str]) -> None:
    bet = say(placed(), change(promise="ship the survey")).bet
    with pytest.raises(UserError) as refused:
        say(bet, what)
    assert code(refused) == wrong


def test_an_answer_without_an_open_promise_says_nothing() -> None:
    done = say(placed(), change(result=Result.KEPT))
    assert done.answered is None
    assert not done.is_news


def test_what_was_not_touched_follows_the_others_change() -> None:
    opened, now_is = change(80), change(60, Health.AT_RISK)
    mine = change(80, Health.OFF_TRACK, reason="mine")
    assert bets.rebase(mine, opened=opened, now_is=now_is) == change(60, Health.OFF_TRACK, reason="mine")
    mine = change(75, reason="mine")
    assert bets.rebase(mine, opened=opened, now_is=now_is) == change(75, Health.AT_RISK, reason="mine")


words = st.sampled_from(["", "legal", "the pilot"])
changes = st.builds(
    Change,
    health=st.sampled_from(Health),
    confidence=st.integers(0, 100),
    reason=words,
    result=st.none() | st.sampled_from(Result),
    result_why=words,
    promise=words,
    promise_kind=st.sampled_from(PromiseKind),
)


@given(st.lists(st.tuples(changes, st.booleans()), max_size=12))
def test_any_sequence_of_updates_leaves_an_unbroken_course(said: list[tuple[Change, bool]]) -> None:
    bet = placed()
    unanswered = 0
    for n, (what, is_stale) in enumerate(said):
        try:
            done = bets.update(bet, what, by="U2", now=NOW + timedelta(hours=n), seen=bet.version - is_stale)
        except UserError:
            continue
        assert not is_stale
        kept = done.update
        assert (kept.confidence_before, kept.health_before) == (bet.confidence, bet.health)
        moved = (bet.confidence, bet.health) != (done.bet.confidence, done.bet.health)
        assert not moved or (done.is_news and done.bet.reason == what.reason != "")
        assert done.bet.version == bet.version + done.is_news
        unanswered += (done.made is not None) - (done.answered is not None)
        assert unanswered == (done.bet.promise is not None)
        assert done.bet.promise is None or done.bet.promise.result is None
        bet = done.bet


def test_worst_first() -> None:
    good, risky = placed(1, confidence=90), replace(placed(2, confidence=95), health=Health.AT_RISK)
    many = [good, risky, placed(3, confidence=30), placed(4, owner="U2", confidence=99)]
    assert [bet.number for bet in bets.worst_first(many)] == [2, 3, 1, 4]


# --- what was typed --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("", What.PLACE),
        ("help", What.HELP),
        (" List ", What.LIST),
        ("list of vendors", What.PLACE),
        ("hill", What.HILL),
        (" HILL ", What.HILL),
        ("hill climbing", What.PLACE),
        ("B-3", What.SHOW),
        ("b3", What.SHOW),
        ("B–3", What.SHOW),
        ("help me", What.PLACE),
        ("B-side", What.PLACE),
        ("B-3 waiting on legal", What.UNSURE),
        ("B-3 soon 70", What.UNSURE),
        ("B-3 2.6 s now", What.UNSURE),
        ("B-3 -5 teams", What.UNSURE),
        ("B-3:", What.SHOW),
    ],
)
def test_a_line_is_a_sub_command_only_if_all_of_it_is(typed: str, what: What) -> None:
    assert bets.parse(typed).what is what


@pytest.mark.parametrize(
    ("typed", "confidence", "reason"),
    [
        ("B-3 70 waiting on legal", 70, "waiting on legal"),
        ("b3 70%", 70, ""),
        ("B-3  70 %  — waiting", 70, "waiting"),
        ("B-3 70: legal, again", 70, "legal, again"),
        ("B-3 0 gone", 0, "gone"),
        ("B-3: 70 waiting", 70, "waiting"),
        ("B-3, 70%", 70, ""),
    ],
)
def test_number_confidence_and_reason(typed: str, confidence: int, reason: str) -> None:
    ask = bets.parse(typed)
    assert (ask.what, ask.numbers, ask.confidence, ask.reason) == (What.UPDATE, (3,), confidence, reason)


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [
        ("B-3 170 wow", "confidence_range", "170"),
        ("B-3 -5", "confidence_range", "-5"),
        ("B-3 −5% gone", "confidence_range", "−5%"),
        ("B-3 70.5", "confidence_not_whole", "70.5"),
        ("b3 70,5 % so", "confidence_not_whole", "70,5 %"),
        ("B-3: 70.5", "confidence_not_whole", "70.5"),
    ],
)
def test_a_confidence_that_can_not_be_is_said(typed: str, code: str, said: str) -> None:
    with pytest.raises(UserError) as refused:
        bets.parse(typed)
    assert (refused.value.code, refused.value.facts["typed"]) == (code, said)


KNOWN = [placed(1, "Churn EU"), placed(2, "Churn US"), placed(3, "Onboarding"), placed(4, "Reach 100 teams")]


@pytest.mark.parametrize(
    ("line", "what", "numbers", "confidence", "reason"),
    [
        ("onboarding 70 waiting on 3 teams", What.UPDATE, (3,), 70, "waiting on 3 teams"),
        ("CHURN eu 70%", What.UPDATE, (1,), 70, ""),
        ("reach 100 teams 55 slow", What.UPDATE, (4,), 55, "slow"),
        ("reach 100 teams", What.UNSURE, (4,), 100, "teams"),
        ("churn 70 legal", What.UNSURE, (1, 2), 70, "legal"),
        ("Reach 50", What.UPDATE, (4,), 50, ""),
        ("Retention 40", What.UNSURE, (), 40, ""),
        ("Retention by 2027", What.PLACE, (), None, ""),
        ("Retention 170%", What.PLACE, (), None, ""),
        ("churn 170", What.PLACE, (), None, ""),
        ("onboarding 170 slow", What.UNSURE, (3,), None, ""),
        ("Reach 100 teams 170", What.UNSURE, (4,), None, ""),
        ("Onboarding", What.PLACE, (), None, ""),
        ("Onboarding under 5% by 1 May", What.PLACE, (), None, ""),
        ("Onboarding 5% by 1 May", What.UNSURE, (3,), 5, "by 1 May"),
        ("70 percent faster", What.PLACE, (), None, ""),
    ],
)
def test_a_line_that_may_name_a_bet(
    line: str, what: What, numbers: tuple[int, ...], confidence: int | None, reason: str
) -> None:
    ask = bets.understand(line, KNOWN, NOW)
    assert (ask.what, ask.numbers, ask.confidence, ask.reason) == (what, numbers, confidence, reason)
    assert ask.line == line


@pytest.mark.parametrize("line", ["onboarding 170%", "Churn EU 101 % so", "reach 100 teams 250%"])
def test_a_percentage_that_can_not_be_after_a_whole_name_is_said(line: str) -> None:
    assert bets.may_be_update(line)
    with pytest.raises(UserError) as refused:
        bets.understand(line, KNOWN, NOW)
    assert refused.value.code == "confidence_range"


def test_another_bet_may_be_meant_where_any_is_open() -> None:
    """Only those that the line may name are known; whether others are open is told."""
    assert bets.understand("Retention 40", [], NOW, others=True).what is What.UNSURE
    assert bets.understand("Retention 40", [], NOW).what is What.PLACE
    assert bets.understand("Retention by 2027", [], NOW, others=True).what is What.PLACE


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("churn 70 slow", ["churn", "churn 70 slow"]),
        ("reach 100 teams 55", ["reach", "reach 100 teams", "reach 100 teams 55"]),
        ("Retention by 2027", ["Retention by", "Retention by 2027"]),
        ("Onboarding", []),
    ],
)
def test_what_may_be_a_name_in_a_line(line: str, names: list[str]) -> None:
    assert bets.names_in(line) == names
    assert bets.may_be_update(line) is bool(names)


@pytest.mark.parametrize(
    ("typed", "listing", "narrowed"),
    [
        ("list", Listing.OPEN, ""),
        (" LIST  Stale ", Listing.STALE, ""),
        ("list all <@U2|ben> queue", Listing.ALL, "<@U2|ben> queue"),
        ("list now hiring", Listing.NOW, "hiring"),
        *((f"list {one}", one, "") for one in Listing),
    ],
)
def test_a_list_is_named_and_may_be_narrowed(typed: str, listing: Listing, narrowed: str) -> None:
    ask = bets.parse(typed)
    assert (ask.what, ask.listing, ask.narrowed) == (What.LIST, listing, narrowed)


def test_a_list_is_narrowed_by_owner_and_words() -> None:
    query = bets.read_query("queue <@U2> of &amp; it", listing=Listing.ALL, me="U1")
    assert query == bets.Query(listing=Listing.ALL, me="U1", words="queue of & it", owner="U2")
    assert query.is_narrowed
    assert bets.read_query("owner: <@U2|ben>", listing=Listing.OPEN, me="U1").owner == "U2"
    assert not bets.read_query("", listing=Listing.OPEN, me="U1").is_narrowed
    with pytest.raises(UserError, match="filter_twice"):
        bets.read_query("<@U2> owner <@U3>", listing=Listing.OPEN, me="U1")


def test_what_is_typed_is_unescaped_once() -> None:
    assert bets.parse("R&amp;D &amp;lt; 5").line == "R&D &lt; 5"


def test_with_no_bet_to_update_every_line_places_one() -> None:
    assert bets.understand("Grow to 50 teams", [], NOW).what is What.PLACE


def test_a_whole_name_wins_over_a_part_of_one() -> None:
    churn = placed(9, "Churn")
    assert bets.understand("churn 70", [*KNOWN, churn], NOW).numbers == (9,)


@pytest.mark.parametrize(
    ("line", "name", "due", "due_typed", "doubts"),
    [
        ("Churn under 5% by 1 May", "Churn under 5%", date(2027, 5, 1), "by 1 May", []),
        ("Churn under 5%", "Churn under 5%", None, "", []),
        ("Churn by 31 Feb", "Churn by 31 Feb", None, "", [("no_such_day", "31 Feb")]),
        ("Churn in 9999 weeks", "Churn in 9999 weeks", None, "", [("too_far", "in 9999 weeks")]),
        ("Churn 1 May please", "Churn 1 May please", None, "", [("not_at_end", "1 May")]),
        ("Churn today", "Churn", NOW.date(), "today", [("past", "today")]),
        ("Churn by 2026-01-05", "Churn", date(2026, 1, 5), "by 2026-01-05", [("past", "by 2026-01-05")]),
        ("by 1 May", "", date(2027, 5, 1), "by 1 May", []),
        ("x" * 101, "x" * 101, None, "", [("long_name", "")]),
        ("x" * 100, "x" * 100, None, "", []),
    ],
)
def test_a_line_names_a_new_bet_and_its_day(
    line: str, name: str, due: date | None, due_typed: str, doubts: list[tuple[str, str]]
) -> None:
    found = bets.name_new(line, now=NOW, zone=ZONE)
    assert (found.name, found.due, found.due_typed) == (name, due, due_typed)
    assert [(one.code, one.typed) for one in found.doubts] == doubts


def test_the_words_of_a_day_are_read_again_for_another_zone() -> None:
    late = datetime(2026, 11, 20, 22, tzinfo=UTC)
    assert bets.day_of("tomorrow", now=late, zone="Europe/Lisbon") == date(2026, 11, 21)
    assert bets.day_of("tomorrow", now=late, zone="Asia/Tokyo") == date(2026, 11, 22)
    assert bets.day_of("", now=late, zone="Asia/Tokyo") is None


@pytest.mark.parametrize(
    ("typed", "whose"),
    [
        ("record", "U1"),
        (" Record  ", "U1"),
        ("record <@U2|ben>", "U2"),
        ("record <@U1>", "U1"),
        ("record @nobody", "@nobody"),
        ("record <!here>", "<!here>"),
        ("record <!subteam^S1|@eng>", "<!subteam^S1|@eng>"),
        ("record <#C1|growth>", None),
        ("record sales", None),
        ("record <@U2|ben> sales", None),
        ("record @ sales", None),
        ("records", None),
        ("", None),
        ("B-3", None),
    ],
)
def test_a_record_is_asked_for_only_by_the_whole_line(typed: str, whose: str | None) -> None:
    assert bets.record_of_whom(typed, "U1") == whose


@given(st.text("bB-3 07%,:—churnléx", max_size=30) | st.text(max_size=60))
def test_a_line_without_a_number_is_always_understood(line: str) -> None:
    ask = bets.understand(line, KNOWN, NOW)
    assert ask.what in {What.PLACE, What.UPDATE, What.UNSURE}
    assert ask.what is not What.UPDATE or (len(ask.numbers) == 1 and ask.confidence is not None)
    assert bets.may_be_update(line) or ask.what is What.PLACE
