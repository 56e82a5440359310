"""A typed line that can be read in more than one way: nothing of it is lost, and what is unsure is named."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules import decisions
from bot.rules.approval import Default, State
from bot.rules.decisions import Ask, Doubt, Draft, Option
from bot.rules.text import find_when

MONDAY = datetime(2026, 11, 16, 9, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 20, 17, tzinfo=UTC)


def parse(typed: str, now: datetime = MONDAY, zone: str = "Europe/Lisbon") -> Ask:
    return decisions.parse(typed, now=now, zone=zone)


@pytest.mark.parametrize(
    ("typed", "doubt", "title"),
    [
        ("Lead it <@U2|ben> <@U3|cy>", Doubt(code="several_people", people=("U2", "U3")), "Lead it @ben @cy"),
        ("Lead it @nobody", Doubt(code="unknown_name", typed="@nobody"), "Lead it @nobody"),
        ("Lead it @ana.b.", Doubt(code="unknown_name", typed="@ana.b"), "Lead it @ana.b."),
        ("Page <!subteam^S1|@eng>", Doubt(code="group", typed="@eng"), "Page @eng"),
        ("Page <!subteam^S1>", Doubt(code="group", typed="@S1"), "Page @S1"),
        ("Ask <!here> about it", Doubt(code="everybody", typed="@here"), "Ask @here about it"),
        ("Ask <!channel|@channel>", Doubt(code="everybody", typed="@channel"), "Ask @channel"),
        ("Ship it 31 feb", Doubt(code="no_such_day", typed="31 feb"), "Ship it 31 feb"),
        ("Ship it today at 25:00", Doubt(code="no_such_time", typed="today at 25:00"), "Ship it today at 25:00"),
        ("Ship it in 9999 weeks", Doubt(code="too_far", typed="in 9999 weeks"), "Ship it in 9999 weeks"),
        ("Ship it fri please", Doubt(code="not_at_end", typed="fri"), "Ship it fri please"),
        ("Ship it 8 Dec 10:00 or so", Doubt(code="not_at_end", typed="8 Dec 10:00"), "Ship it 8 Dec 10:00 or so"),
    ],
)
def test_what_is_not_understood_is_named_and_stays_in_the_title(typed: str, doubt: Doubt, title: str) -> None:
    assert parse(typed) == Ask(what="new", draft=Draft(title=title), doubts=(doubt,))


@pytest.mark.parametrize(
    "typed",
    [
        "Upgrade @angular/core",
        "Read https://example.com/@ana/post",
        "Write to ana@example.com",
        "<mailto:ana@example.com|ana@example.com> writes",
        "See <#C1|growth> and <https://example.com|@home>",
        "Who sat in the sun and may wed",
        "Ship on Friday, or wait",
        "Costs &lt; 5 @ 3 each",
    ],
)
def test_what_only_looks_like_a_name_or_a_date_raises_no_doubt(typed: str) -> None:
    assert parse(typed).doubts == ()


def test_a_group_beside_a_person_is_what_the_question_is_about() -> None:
    asked = parse("Who pages <!subteam^S1|@eng> <@U2|ben> fri")
    assert (asked.draft, asked.doubts) == (Draft(title="Who pages @eng", approver="U2", due=FRIDAY), ())


def test_the_same_person_twice_is_one() -> None:
    asked = parse("Lead it <@U2|ben> <@U2|ben>")
    assert (asked.draft, asked.doubts) == (Draft(title="Lead it", approver="U2"), ())


@pytest.mark.parametrize(
    ("typed", "due_typed", "due"),
    [
        ("Lead it <@U2|ben> by fri", "by fri", FRIDAY),
        ("Lead it by fri <@U2|ben>", "by fri", FRIDAY),
        ("fri", "fri", FRIDAY),
        ("Lead it", "", None),
    ],
)
def test_the_words_that_became_the_due_time_are_known(typed: str, due_typed: str, due: datetime | None) -> None:
    asked = parse(typed)
    assert (asked.due_typed, asked.draft.due, asked.doubts) == (due_typed, due, ())


def test_friday_on_a_friday_is_today_until_five_and_then_next_week() -> None:
    assert parse("Lead it fri", FRIDAY.replace(hour=16, minute=59)).draft.due == FRIDAY
    assert parse("Lead it fri", FRIDAY).draft.due == FRIDAY.replace(day=27)


def test_a_moment_that_is_past_is_read_and_named() -> None:
    for typed, due in (("today 08:00", MONDAY.replace(hour=8)), ("2025-01-02", datetime(2025, 1, 2, 17, tzinfo=UTC))):
        asked = parse(f"Lead it {typed}")
        assert asked.draft == Draft(title="Lead it", due=due)
        assert asked.doubts == (Doubt(code="past", typed=typed),)


def test_a_title_that_is_too_long_is_named() -> None:
    asked = parse("x" * 151 + " <@U2|ben>")
    assert (asked.draft.approver, asked.draft.context, asked.doubts) == ("U2", "x" * 151, (Doubt(code="long_title"),))


LINES = st.lists(
    st.sampled_from(
        ["<@U1|ana>", "<@U2>", "@who", "<!here>", "<!subteam^S1|@eng>", "fri", "31 feb", "today 08:00", "by", "title"]
    ),
    max_size=8,
).map(" ".join)


@given(LINES | st.text(max_size=80))
def test_whatever_is_typed_opens_a_form_that_holds_every_word(typed: str) -> None:
    asked = parse(typed)
    if asked.what != "new":
        return
    kept = f"{asked.draft.title} {asked.due_typed}".split()
    if "@" not in typed and "<" not in typed and "&" not in typed:
        assert kept == typed.split()
    assert (asked.draft.approver is None) or not any(one.code == "several_people" for one in asked.doubts)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("a fri b tomorrow c", "fri"),
        ("a fri", None),
        ("by 8 Dec 2026 at 10:00 am then", "8 Dec 2026 at 10:00 am"),
        ("", None),
    ],
)
def test_a_date_inside_a_line_is_found_as_it_was_typed(line: str, found: str | None) -> None:
    assert find_when(line) == found


NAMES = st.sampled_from(["Redis", "1", "2", "option 2", "no", "Decline", "approve", "Rabbit  MQ"])
OPTIONS = st.lists(NAMES, min_size=2, max_size=4, unique_by=str.casefold).map(
    lambda names: tuple(Option(name=" ".join(name.split()), tradeoff="x") for name in names)
)


@given(st.one_of(st.just(()), OPTIONS), st.integers(0, 4))
def test_a_default_is_written_as_it_is_read(options: tuple[Option, ...], pick: int) -> None:
    if 0 < pick <= len(options):
        default = Default(state=State.APPROVED, option=pick)
    else:
        default = Default(state=State.DECLINED if options or pick else State.APPROVED)
    written = decisions.default_text(default, options)
    # Where the name of one option is the number of another, nothing is left to tell them apart.
    if {one.name for one in options}.isdisjoint({"1", "2", "option 2"}):
        assert decisions.parse_default(written, options) == default
    assert decisions.default_text(None, options) == ""
