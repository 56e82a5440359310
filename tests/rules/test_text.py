"""What people type: mentions, numbers, percentages, moments, and text that Slack has escaped."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rules.calendar import instant, local
from bot.rules.text import (
    ParseError,
    channel_mention,
    escape,
    mention,
    nameless,
    one_line,
    percent,
    record_number,
    split_mentions,
    split_when,
    unescape,
    when,
    words,
)

FRIDAY_NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
FIVE = time(17)
moments = st.datetimes(
    datetime.fromisoformat("2005-01-01"), datetime.fromisoformat("2035-12-31"), timezones=st.just(UTC)
)
zones = st.sampled_from(["Europe/Lisbon", "Pacific/Apia", "Australia/Lord_Howe", "America/Santiago", "Africa/Cairo"])
typed = st.text(st.characters(codec="utf-8"), max_size=60) | st.text("<>@#|!^&;ltgamp:/xU1C .-\n", max_size=60)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def read(text: str, now: datetime = FRIDAY_NOON, zone: str = "UTC") -> datetime | None:
    return when(text, now=now, zone=zone, default_wall=FIVE)


# --- names and numbers -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "user"),
    [
        ("<@U123|ana>", "U123"),
        (" <@W0A9> ", "W0A9"),
        ("<@U123|>", "U123"),
        ("@ana", None),
        ("U123", None),
        ("<@U123> please", None),
        ("<#C1|x>", None),
        ("<@u123>", None),
    ],
)
def test_mention(text: str, user: str | None) -> None:
    assert mention(text) == user


@pytest.mark.parametrize(
    ("text", "channel"),
    [("<#C1|growth>", "C1"), ("<#C1|>", "C1"), ("<#G1>", "G1"), ("#growth", None), ("<@U1>", None)],
)
def test_channel_mention(text: str, channel: str | None) -> None:
    assert channel_mention(text) == channel


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("D-14", 14),
        ("d14", 14),
        (" d-14 ", 14),
        ("D–14", 14),
        ("D-0", None),
        ("D-014", None),
        ("B-14", None),
        ("D-14x", None),
        ("14", None),
        ("D-" + "9" * 30, None),
        ("D-١٤", None),
    ],
)
def test_record_number(text: str, number: int | None) -> None:
    assert record_number(text, "D") == number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("70%", 70),
        ("70", 70),
        (" 70 % ", 70),
        ("0", 0),
        ("100%", 100),
        ("007", 7),
        ("70.5", None),
        ("-5", None),
        ("", None),
    ],
)
def test_percent(text: str, value: int | None) -> None:
    assert percent(text) == value


@pytest.mark.parametrize("text", ["170%", "101", "9" * 5000])
def test_a_percentage_beyond_100_says_so(text: str) -> None:
    with pytest.raises(ParseError) as caught:
        percent(text)
    assert (caught.value.code, caught.value.facts) == ("percent_range", {"text": text})


# --- moments ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("fri", "2026-11-20T17:00"),
        ("Friday 15:00", "2026-11-20T15:00"),
        ("friday 09:00", "2026-11-27T09:00"),
        ("fri 12:00", "2026-11-27T12:00"),
        ("thu", "2026-11-26T17:00"),
        ("tues at 9:30", "2026-11-24T09:30"),
        ("sat, 10:00", "2026-11-21T10:00"),
        ("tomorrow", "2026-11-21T17:00"),
        ("tomorrow 3pm", "2026-11-21T15:00"),
        ("tomorrow 12:15 am", "2026-11-21T00:15"),
        ("tomorrow 12pm", "2026-11-21T12:00"),
        ("today 17:30", "2026-11-20T17:30"),
        ("today 08:00", "2026-11-20T08:00"),
        ("2026-12-08", "2026-12-08T17:00"),
        ("2026-12-08 09:30", "2026-12-08T09:30"),
        ("2026-12-08T09:30", "2026-12-08T09:30"),
        ("2025-01-02", "2025-01-02T17:00"),
        ("1 may", "2027-05-01T17:00"),
        ("8 Dec", "2026-12-08T17:00"),
        ("8th December 10:00", "2026-12-08T10:00"),
        ("Dec 8", "2026-12-08T17:00"),
        ("december 8, 2027", "2027-12-08T17:00"),
        ("8 dec 2027 10:00", "2027-12-08T10:00"),
        ("20 nov", "2026-11-20T17:00"),
        ("20 nov 11:00", "2027-11-20T11:00"),
        ("29 feb", "2028-02-29T17:00"),
        ("in 3 days", "2026-11-23T17:00"),
        ("in 1 day 10:00", "2026-11-21T10:00"),
        ("in a week", "2026-11-27T17:00"),
        ("In 2 Weeks", "2026-12-04T17:00"),
        ("FRI\u00a015:00", "2026-11-20T15:00"),
    ],
)
def test_moments(text: str, expected: str) -> None:
    assert read(text) == at(expected)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "17:00",
        "soon",
        "next",
        "may",
        "45 may",
        "fri fri",
        "friday the 13th",
        "2026-12",
        "in days",
        "in 3",
        "8",
        "٣ may",
        "ſat",
        "frit10:00",
    ],
)
def test_what_is_not_a_moment(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2026-02-30", "no_such_day"),
        ("31 feb", "no_such_day"),
        ("29 feb 2027", "no_such_day"),
        ("2026-12-08 25:00", "no_such_time"),
        ("fri 10:75", "no_such_time"),
        ("fri 13pm", "no_such_time"),
        ("2126-12-08", "too_far"),
        ("0001-01-01", "too_far"),
        ("9999-12-31 23:59", "too_far"),
        ("in 999999999 days", "too_far"),
        ("in " + "9" * 5000 + " weeks", "too_far"),
    ],
)
def test_a_moment_that_cannot_be_says_why(text: str, code: str) -> None:
    with pytest.raises(ParseError) as caught:
        read(text)
    assert caught.value.code == code
    assert caught.value.facts["text"] == text


def test_a_moment_is_read_in_the_teams_zone() -> None:
    late = at("2026-11-20T23:30")  # already Saturday in Tokyo
    assert read("today 10:00", late, "Asia/Tokyo") == at("2026-11-21T01:00")
    assert read("fri", late, "Asia/Tokyo") == at("2026-11-27T08:00")
    assert read("2026-03-29 01:30", late, "Europe/Lisbon") == at("2026-03-29T01:00")
    with pytest.raises(ValueError, match="naive"):
        read("fri", datetime.fromisoformat("2026-11-20T12:00"))


@given(st.sampled_from(["mon", "tuesday", "wed", "thurs", "fri", "sat", "sunday"]), moments, zones, st.times())
def test_a_weekday_is_the_next_one_that_is_still_ahead(name: str, now: datetime, zone: str, wall: time) -> None:
    wall = wall.replace(second=0, microsecond=0)
    found = when(f"{name} {wall:%H:%M}", now=now, zone=zone, default_wall=FIVE)
    assert found is not None
    assert found > now
    today = local(now, zone).date()
    weekday = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].index(name[:3])
    ahead = (weekday - today.weekday()) % 7
    nearest = instant(today + timedelta(days=ahead), wall, zone)
    assert found == (nearest if nearest > now else instant(today + timedelta(days=ahead + 7), wall, zone))


@given(st.dates(FRIDAY_NOON.date(), FRIDAY_NOON.date() + timedelta(days=364)), zones, st.times())
def test_a_date_however_written_is_the_same_moment(day: datetime, zone: str, wall: time) -> None:
    clock = f"{wall:%H:%M}"
    moment = read(f"{day:%Y-%m-%d} {clock}", zone=zone)
    assert moment is not None
    written = [f"{day:%d %B %Y} {clock}", f"{day:%b} {day.day} {day.year} at {clock}"]
    if moment > FRIDAY_NOON:
        written.append(f"{day.day} {day:%b} {clock}")
    assert {read(text, zone=zone) for text in written} == {moment}


@pytest.mark.parametrize(
    ("text", "rest", "expected"),
    [
        ("Pick the queue fri", "Pick the queue", "2026-11-20T17:00"),
        ("Mobile checkout 2026-12-08 09:30", "Mobile checkout", "2026-12-08T09:30"),
        ("Mobile  checkout\nby 8 dec 2026 at 10:00 ", "Mobile  checkout", "2026-12-08T10:00"),
        ("Retire v2 in 3 days", "Retire v2", "2026-11-23T17:00"),
        ("until 2026-12-01", "", "2026-12-01T17:00"),
        ("fri", "", "2026-11-20T17:00"),
        ("Friday deploys are off", "Friday deploys are off", None),
        ("Move the stand-up to 17:00", "Move the stand-up to 17:00", None),
        ("Things we may", "Things we may", None),
        ("", "", None),
    ],
)
def test_a_trailing_date_is_taken_off_a_line(text: str, rest: str, expected: str | None) -> None:
    taken = split_when(text, now=FRIDAY_NOON, zone="UTC", default_wall=FIVE)
    assert taken == (rest, at(expected) if expected else None)


def test_a_trailing_date_that_cannot_be_is_not_made_part_of_the_title() -> None:
    with pytest.raises(ParseError):
        split_when("Mobile checkout 2026-02-30", now=FRIDAY_NOON, zone="UTC", default_wall=FIVE)


PARTS = (
    "in a 3 999999999 days weeks 29 31 0 feb may dec 8th fri sat today 2026-12-08 2026-02-30 9999-12-31 0000-00-00 "
    "0001 9999 2028 at , 15:00 25:00 12am 13pm am by on until 2026-12-08t09:30 title"
)
phrases = st.lists(st.sampled_from(PARTS.split()), max_size=8).map(" ".join)


@given(typed | phrases, moments, zones)
def test_whatever_is_typed_is_read_or_refused(text: str, now: datetime, zone: str) -> None:
    try:
        rest, moment = split_when(text, now=now, zone=zone, default_wall=FIVE)
    except ParseError:
        return
    assert text.strip().startswith(rest)
    assert moment is not None or rest == text.strip()


# --- Slack's text ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pick the queue <@U1|ana> fri", ("Pick the queue fri", ("U1",))),
        ("<@U1> <@U2|ben> and <@U1>", ("and", ("U1", "U2"))),
        ("Ask <@U1>, then <@U2>.", ("Ask, then.", ("U1", "U2"))),
        ("two\nlines <@U1>\nhere", ("two\nlines\nhere", ("U1",))),
        ("nobody  here", ("nobody  here", ())),
    ],
)
def test_mentions_are_taken_out(text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    assert split_mentions(text) == expected


@pytest.mark.parametrize(
    ("slack", "plain"),
    [
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
        ("&amp;lt;", "&lt;"),
        ("<@U1|ana> and <@U2>", "@ana and @U2"),
        ("<#C1|growth> <#C2|> <#C3>", "#growth #C2 #C3"),
        ("<https://x.example/a?b=1&amp;c=2>", "https://x.example/a?b=1&c=2"),
        ("<https://x.example|the doc &amp; more>", "the doc & more"),
        ("<mailto:a@x.example|a@x.example>", "a@x.example"),
        ("<!here> <!subteam^S1|@eng> <!subteam^S2>", "@here @eng @S2"),
        ("<!date^1763654400^{date}|20 Nov>", "20 Nov"),
        ("1 <> 2", "1 <> 2"),
        ("<|label> <@> <!>", "label @ @"),
    ],
)
def test_slacks_text_becomes_plain(slack: str, plain: str) -> None:
    assert unescape(slack) == plain


def test_a_mention_without_a_name_is_given_one() -> None:
    names = {"U1": "Ana Silva", "C1": "growth"}
    typed = "<@U1> <@U1|ana> <@U2> <#C1> <#C1|> <#C2> <!here>"
    assert unescape(typed, names) == "@Ana Silva @ana @U2 #growth #growth #C2 @here"
    assert nameless(typed) == ({"U1", "U2"}, {"C1", "C2"})
    assert nameless("<@U1|ana> <#C1|growth> &lt;@U2&gt; <!subteam^S1>") == (set(), set())


@given(st.text("<>|@#!^&;ampltU1 ", max_size=20))
def test_any_text_from_slack_has_a_plain_form(text: str) -> None:
    assert isinstance(unescape(text), str)
    assert words(text) <= len(text)


@given(typed)
def test_escaped_text_comes_back_and_can_mention_nobody(text: str) -> None:
    escaped = escape(text)
    assert unescape(escaped) == text
    assert "<" not in escaped
    assert ">" not in escaped
    assert split_mentions(escaped)[1] == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Onboarding: 60 → 70 %, on track", 5),
        ("don't re-open · D-14 – yet", 4),
        ("<https://x.example|the doc> by <@U1|ana>", 4),
        ("*Bets* & launches", 2),
        ("Größe 東京", 2),
    ],
)
def test_words_are_what_a_reader_reads(text: str, count: int) -> None:
    assert words(text) == count


def test_one_line() -> None:
    assert one_line(" a\n b\t c ", 10) == "a b c"
    assert one_line("abcdefghij", 10) == "abcdefghij"
    assert one_line("abcdefghijk", 10) == "abcdefghi…"
    assert one_line("abcd efghij", 6) == "abcd…"
    with pytest.raises(ValueError, match="limit"):
        one_line("abc", 0)


@given(typed, st.integers(1, 40))
def test_one_line_fits_and_shows_what_it_cut(text: str, limit: int) -> None:
    line = one_line(text, limit)
    whole = " ".join(text.split())
    assert len(line) <= limit
    assert "\n" not in line
    assert line == whole or (line.endswith("…") and whole.startswith(line[:-1]))
