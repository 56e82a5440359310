"""A team's week as a rule: how far a note gets, when somebody is asked, whose it is, what is done to its lines."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import calendar, notes
from bot.rules.calendar import Calendar, Freeze, Slot
from bot.rules.facts import Change
from bot.rules.notes import NoteWeek, Stage, Word
from bot.rules.people import Channel, Person
from bot.rules.teams import Team, TeamSettings

FRIDAY = datetime(2026, 11, 20, 16, tzinfo=UTC)
DRAFT, MONDAY = FRIDAY - timedelta(hours=6), datetime(2026, 11, 23, 10, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LISBON = Calendar(zone="Europe/Lisbon")
SETTINGS = TeamSettings(name="Growth", zone="Europe/Lisbon", note_owner="U1", admins=("U2", "U3"))
TEAM = Team(id=1, channel="C1", settings=SETTINGS, set_up_at=FRIDAY - 30 * DAY)
WEEK = NoteWeek(team=1, week="2026-W47", due=FRIDAY, changed_at=DRAFT)
HELD = notes.hold(WEEK, "wait", by="U1", now=DRAFT)


# --- how far it gets -------------------------------------------------------------------------------------------------

ACTS: dict[str, Callable[[NoteWeek], NoteWeek]] = {
    "hold": lambda week: notes.hold(week, "wait", by="U1", now=DRAFT),
    "skip": lambda week: notes.skip(week, "no", by="U1", now=DRAFT),
    "post": lambda week: notes.post(week, by="U1", now=DRAFT),
}
MAY = {
    Stage.DRAFT: {"hold", "skip", "post"},
    Stage.HELD: {"hold", "skip", "post"},
    Stage.SKIPPED: {"post"},
    Stage.MISSED: {"skip", "post"},
    Stage.POSTED: set[str](),
}


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize("act", list(ACTS))
def test_what_can_be_done_at_each_stage(stage: Stage, act: str) -> None:
    week = replace(WEEK, stage=stage, by="U2" if stage in {Stage.SKIPPED, Stage.POSTED} else None)
    if act in MAY[stage]:
        after = ACTS[act](week)
        assert (after.version, after.by, after.changed_at) == (2, "U1", DRAFT)
    else:
        with pytest.raises(UserError):
            ACTS[act](week)


@pytest.mark.parametrize("why", ["", "  \n ", "x" * 201])
def test_a_reason_is_asked_for_and_short(why: str) -> None:
    for act in (notes.hold, notes.skip):
        with pytest.raises(UserError) as refused:
            act(WEEK, why, by="U1", now=DRAFT)
        assert (refused.value.code, refused.value.field) == ("note_why", "why")
    assert notes.hold(WEEK, f"  {'x' * 200}\n", by="U1", now=DRAFT).why == "x" * 200


# --- when ------------------------------------------------------------------------------------------------------------


def test_the_owner_is_asked_two_hours_after_each_hold_once_in_their_hours_before_the_last_moment() -> None:
    def asked(week: NoteWeek, zone: str = "Europe/Lisbon", after: datetime = DRAFT) -> datetime | None:
        return notes.ask_again_at(week, LISBON, zone, after=after)

    assert asked(HELD) == DRAFT + 2 * HOUR
    assert asked(HELD, after=DRAFT + 5 * HOUR) == DRAFT + 5 * HOUR
    assert asked(HELD, after=FRIDAY + 3 * HOUR) == MONDAY - HOUR
    assert asked(HELD, "America/New_York") == datetime(2026, 11, 20, 14, tzinfo=UTC), "at nine there"
    assert asked(HELD, "America/New_York", FRIDAY + 8 * HOUR) is None, "nine there is after the last moment"
    told = notes.tell(HELD, Word.STILL_HELD, "U1", DRAFT + 2 * HOUR)
    assert asked(told) is None
    again = notes.hold(told, "more", by="U1", now=DRAFT + 3 * HOUR)
    assert asked(again) == DRAFT + 5 * HOUR
    assert asked(WEEK) is None


@given(
    day=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    hour=st.integers(0, 23),
    zone=st.sampled_from(["Europe/Lisbon", "America/New_York", "Asia/Tokyo", "Pacific/Apia"]),
    frozen=st.integers(0, 9),
)
def test_the_last_moment_is_ten_on_the_first_working_day_after(day: date, hour: int, zone: str, frozen: int) -> None:
    """Against a walk from day to day."""
    freezes = (Freeze(first=day, last=day + frozen * DAY),) if frozen else ()
    its = Calendar(zone=zone, freezes=freezes)
    due = calendar.instant(day, time(hour), zone)
    found = notes.last_moment(replace(WEEK, due=due), its).astimezone(ZoneInfo(zone))
    walked = due.astimezone(ZoneInfo(zone)).date() + DAY
    while walked.weekday() > 4 or (frozen and day <= walked <= day + frozen * DAY):
        walked += DAY
    assert (found.date(), found.hour, found.minute) == (walked, 10, 0)


def test_a_moved_note_comes_at_its_new_time_if_that_lies_ahead() -> None:
    def moved(at: datetime, week: NoteWeek = WEEK, now: datetime = DRAFT + HOUR) -> datetime:
        return notes.move(week, Slot(key="2026-W47", at=at), now).due

    assert moved(FRIDAY + HOUR) == FRIDAY + HOUR
    assert moved(DRAFT + 2 * HOUR) == DRAFT + 2 * HOUR
    assert moved(DRAFT) == FRIDAY, "past: it comes as its draft said"
    assert notes.move(WEEK, None, DRAFT) == WEEK
    assert moved(FRIDAY + 9 * HOUR, now=FRIDAY) == FRIDAY, "it is due"
    assert moved(FRIDAY + HOUR, replace(WEEK, stage=Stage.POSTED)) == FRIDAY


# --- whose -----------------------------------------------------------------------------------------------------------


def person(id_: str, *, deactivated: bool = False) -> Person:
    return Person(id=id_, name=id_, deactivated=deactivated)


@pytest.mark.parametrize(
    ("gone", "members", "keeper"),
    [
        (set[str](), None, "U1"),
        ({"U1"}, None, "U2"),
        ({"U1", "U2"}, None, "U3"),
        ({"U1", "U2", "U3"}, None, None),
        (set[str](), {"U1", "U2"}, "U1"),
        (set[str](), {"U3"}, "U3"),
        ({"U3"}, {"U3"}, None),
    ],
)
def test_whose_the_draft_is(gone: set[str], members: set[str] | None, keeper: str | None) -> None:
    people = {id_: person(id_, deactivated=id_ in gone) for id_ in ("U1", "U2", "U3")}
    channel = None if members is None else Channel(id="C1", name="c", private=True, members=frozenset(members))
    assert notes.keeper(TEAM, people, channel) == keeper


def test_who_is_not_known_counts_as_there() -> None:
    assert notes.keeper(TEAM, {}, Channel(id="C1", name="c", private=True)) == "U1"


# --- lines and words -------------------------------------------------------------------------------------------------

KEYS = [f"bet B-{n}" for n in range(1, 6)]


@given(st.lists(st.tuples(st.sampled_from(KEYS), st.booleans()), max_size=12))
def test_moving_lines_keeps_every_line_once_and_goes_up(moves: Sequence[tuple[str, bool]]) -> None:
    week, now = WEEK, list(KEYS)
    for key, to_top in moves:
        place = now.index(key)
        week = notes.raise_line(week, "bets", now, key, to_top=to_top)
        after = list(week.edits.order.get("bets", now))
        assert sorted(after) == sorted(KEYS)
        assert after.index(key) == (0 if to_top else max(place - 1, 0))
        assert [one for one in after if one != key] == [one for one in now if one != key]
        now = after


def test_words_are_counted_as_a_reader_reads_them() -> None:
    with pytest.raises(UserError) as refused:
        notes.edit_words(WEEK, "one — two & three <@U1> four", most=3)
    assert (refused.value.field, refused.value.facts["number"]) == ("words", 5)
    assert notes.edit_words(WEEK, "one — two three", most=3).edits.words == "one — two three"
    assert notes.edit_words(WEEK, "", most=3) == WEEK


def test_what_was_posted_is_not_edited() -> None:
    week = replace(WEEK, stage=Stage.POSTED)
    acts: tuple[Callable[[], NoteWeek], ...] = (
        lambda: notes.edit_words(week, "x", most=3),
        lambda: notes.raise_line(week, "bets", KEYS, KEYS[1], to_top=True),
        lambda: notes.hide_line(week, KEYS[1], "x", by="U1", now=DRAFT),
        lambda: notes.show_line(week, KEYS[1]),
    )
    for act in acts:
        with pytest.raises(UserError):
            act()


# --- history ---------------------------------------------------------------------------------------------------------


@given(st.lists(st.sampled_from(["hold", "skip", "post", "words", "hide", "show", "up", "tell", "miss"]), max_size=15))
def test_history_replays_to_the_week(names: Sequence[str]) -> None:
    week = WEEK
    changes: list[Change] = [notes.week_change(None, week, what="begun", by=None, at=DRAFT)]
    more: dict[str, Callable[[NoteWeek], NoteWeek]] = {
        "words": lambda one: notes.edit_words(one, f"words, {one.version}", most=9),
        "hide": lambda one: notes.hide_line(one, f"bet B-{one.version % 3 + 1}", "by at", by="U1", now=DRAFT),
        "show": lambda one: notes.show_line(one, "bet B-1"),
        "up": lambda one: notes.raise_line(one, "bets", one.edits.order.get("bets", KEYS), KEYS[3], to_top=False),
        "tell": lambda one: notes.tell(one, list(Word)[one.version % 3], "U1", DRAFT),
        "miss": lambda one: notes.miss(one, "down", now=FRIDAY) if one.stage is Stage.DRAFT else one,
    }
    for at, name in enumerate(names):
        try:
            after = (ACTS | more)[name](week)
        except UserError:
            continue
        if after != week:
            assert after.version == week.version + 1
            changes.append(notes.week_change(week, after, what=name, by="U1", at=DRAFT + at * HOUR))
            week = after
    assert notes.replay(changes) == week
