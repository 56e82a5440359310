"""What is typed after /weekly, how a page is corrected, what was delivered: rules on values alone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import calendar, notes
from bot.rules.bets import Promise, PromiseKind, Result
from bot.rules.notes import Correction, Counts, Do, Line, Page, Part, Section, What
from bot.rules.notes.asking import Asking

TODAY = date(2026, 11, 27)  # a Friday of week 48
FRIDAY = datetime(2026, 11, 20, 16, tzinfo=UTC)
WEEK = timedelta(days=7)


def week(typed: str, today: date = TODAY) -> str | None:
    ask = notes.parse(typed)
    assert ask.what is What.PAST
    assert ask.week is not None
    return notes.week_key(ask.week, today)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("2026-W46", "2026-W46"),
        ("2026-w46", "2026-W46"),
        ("2026–W46", "2026-W46"),
        ("2026w46", "2026-W46"),
        ("2026 W46", "2026-W46"),
        ("2026-W5", "2026-W05"),
        ("W46", "2026-W46"),
        ("w 46", None),
        ("46", "2026-W46"),
        ("week 46", "2026-W46"),
        ("48", "2026-W48"),
        ("49", "2025-W49"),
        ("2027-W03", "2027-W03"),
        ("2026-W53", "2026-W53"),
        ("last", None),
        ("LAST", None),
    ],
)
def test_a_week_is_understood_where_it_is_plain(typed: str, key: str | None) -> None:
    if typed == "w 46":
        with pytest.raises(UserError):
            notes.parse(typed)
        return
    assert week(typed) == key


@pytest.mark.parametrize("typed", ["2026-W54", "2025-W53", "2026-W00", "0", "54", "99", "W99", "0000-W10", "53"])
def test_there_is_no_such_week(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        week(typed)
    assert caught.value.code == "no_such_week"
    assert caught.value.facts["typed"] == typed


@pytest.mark.parametrize("typed", ["2026-11", "202646", "2026-W", "W", "week", "2026-W461", "46.", "20 Nov", "٤٦"])
def test_what_is_no_week_is_not_guessed(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        notes.parse(typed)
    assert caught.value.code in {"week_not_understood", "weekly_not_understood"}


def test_the_other_words() -> None:
    assert notes.parse("") == Asking(what=What.PREVIEW)
    assert notes.parse(" List ") == Asking(what=What.LIST)
    assert notes.parse("help") == Asking(what=What.HELP)
    assert notes.parse("follow <#C1|leads>") == Asking(what=What.FOLLOW, channel="C1")
    assert notes.parse("UNFOLLOW <#G1>") == Asking(what=What.UNFOLLOW, channel="G1")
    assert notes.parse("follow") == Asking(what=What.FOLLOW)
    assert notes.parse("export") == Asking(what=What.EXPORT)
    exported = notes.parse("export  last").week
    assert exported is not None
    assert exported.number is None
    for typed, code in (
        ("follow #leads", "channel_not_picked"),
        ("follow <#C1|a> <#C2|b>", "channel_not_picked"),
        ("follow <@U1>", "channel_not_picked"),
        ("export all", "week_not_understood"),
        ("list of ours", "weekly_not_understood"),
        ("followers", "weekly_not_understood"),
        ("past", "weekly_not_understood"),
    ):
        with pytest.raises(UserError) as caught:
            notes.parse(typed)
        assert caught.value.code == code, typed


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 53))
def test_a_bare_number_is_the_last_such_week_up_to_this_one(today: date, number: int) -> None:
    this = calendar.week(today)
    every = [f"{year}-W{number:02}" for year in (today.year - 2, today.year - 1, today.year, today.year + 1)]
    real = [one for one in every if notes.is_week(one) and one <= this]
    recent = [one for one in real if int(one[:4]) >= int(this[:4]) - 1]
    if not recent:
        with pytest.raises(UserError):
            week(str(number), today)
    else:
        assert week(str(number), today) == max(recent)


# --- correcting ------------------------------------------------------------------------------------------------------

ONE = Line(key="bet B-1", text="*B-1 A* · 80 %", words=4)
CUT = Line(key="bet B-2", text="*B-2 B* · 70 %", words=4, cut=True)
OUT = Line(key="bet B-3", text="*B-3 C* · 60 %", words=4, hidden="no")
PAGE = Page(
    week="2026-W47",
    since=FRIDAY - WEEK,
    until=FRIDAY,
    sections=(Section(part=Part.BETS, lines=(ONE, CUT, OUT)),),
    words=100,
    kept=1,
    made=2,
)


def corrected(page: Page, key: str = "bet B-1", **more: object) -> Page:
    wanted = replace(Correction(key=key, text="*B-1 A* · 50 %", words=6, why="w"), **more)  # type: ignore[arg-type]
    return notes.correct(page, wanted, by="Ana", at=FRIDAY + WEEK)


def test_a_corrected_line_says_so_and_is_shown() -> None:
    assert corrected(PAGE).line("bet B-1") == replace(ONE, text="*B-1 A* · 50 %", words=6, corrected=True)
    assert corrected(PAGE, do=Do.HIDE).line("bet B-1") == replace(ONE, hidden="w", corrected=True)
    for hidden in (CUT, OUT):
        shown = corrected(PAGE, hidden.key, text=hidden.text, words=hidden.words)
        line = shown.line(hidden.key)
        assert line is not None
        assert line.is_shown


def test_what_changed_is_told_in_reading_order_and_adds_up() -> None:
    first = corrected(PAGE, counts=Counts(kept=2, made=2, troubled=0, needed=0))
    assert [(one.key, one.old, one.new) for one in notes.differences(PAGE, first)] == [
        ("counts", "kept 1 of 2 commits", "kept 2 of 2 commits"),
        ("bet B-1", "*B-1 A* · 80 %", "*B-1 A* · 50 %"),
    ]
    second = corrected(first, notes.OWNER, text="Calm & <b>", words=2)
    assert [(one.old, one.new) for one in notes.differences(first, second)] == [(None, "Calm &amp; &lt;b&gt;")]
    third = corrected(second, do=Do.HIDE)
    assert [(one.old, one.new) for one in notes.differences(second, third)] == [("*B-1 A* · 50 %", None)]
    assert third.corrected is not None
    assert third.corrected.keys == ("counts", "bet B-1", "owner")


def test_what_changes_nothing_is_no_correction() -> None:
    for key, more in (
        ("bet B-1", {"text": ONE.text, "words": ONE.words}),
        ("counts", {"counts": Counts.of(PAGE)}),
        ("owner", {"text": ""}),
        ("bet B-2", {"do": Do.HIDE}),
    ):
        with pytest.raises(UserError) as caught:
            corrected(PAGE, key, **more)
        assert caught.value.code == "wording_unchanged", key
    with pytest.raises(UserError) as caught:
        corrected(PAGE, "bet B-9")
    assert caught.value.code == "line_missing"
    with pytest.raises(UserError) as caught:
        corrected(PAGE, counts=Counts(kept=3, made=2, troubled=0, needed=0))
    assert (caught.value.code, caught.value.field) == ("kept_above_made", "kept")


# --- what was delivered ----------------------------------------------------------------------------------------------


def made(at: datetime, result: Result | None, kind: PromiseKind = PromiseKind.COMMIT) -> Promise:
    return Promise(bet=1, text="x", kind=kind, made_by="U1", made_at=at, result=result)


def test_each_commit_of_eight_weeks_counts_once_and_only_kept_ones_as_kept() -> None:
    promises = [
        made(FRIDAY, Result.KEPT),
        made(FRIDAY - timedelta(hours=1), Result.PARTLY),
        made(FRIDAY - 3 * WEEK, Result.NOT),
        made(FRIDAY - 8 * WEEK + timedelta(seconds=1), None),
        made(FRIDAY - WEEK, Result.KEPT, PromiseKind.ASPIRE),
        made(FRIDAY - 8 * WEEK, Result.KEPT),
        made(FRIDAY + timedelta(seconds=1), Result.KEPT),
    ]
    found = notes.delivered(promises, since=FRIDAY - WEEK, until=FRIDAY)
    assert (found.kept, found.made) == (1, 4)


def test_what_is_not_due_yet_is_not_counted_as_broken() -> None:
    promises = [
        made(FRIDAY - WEEK, None),
        made(FRIDAY - WEEK + timedelta(seconds=1), None),
        made(FRIDAY, None),
        made(FRIDAY, Result.NOT),
    ]
    found = notes.delivered(promises, since=FRIDAY - WEEK, until=FRIDAY)
    assert (found.kept, found.made) == (0, 2)
