"""A channel that was set up: sensible settings, changes, pauses, and what `/rituals` understands."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import UserError
from bot.rules import calendar, teams
from bot.rules.absences import Why, why_away
from bot.rules.calendar import HolidayRule
from bot.rules.people import Channel
from bot.rules.teams import NAME_LIMIT, Ask, Pause, Team, TeamSettings

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
SETTINGS = TeamSettings(name="Growth", zone="Europe/Lisbon", note_owner="U1", admins=("U1",))
TEAM = Team(id=1, channel="C1", settings=SETTINGS, set_up_at=NOW)


def code(call: object, *args: object, **kw: object) -> str:
    assert callable(call)
    with pytest.raises(UserError) as raised:
        call(*args, **kw)
    return raised.value.code


@given(st.text(max_size=200), st.none() | st.text(max_size=30))
def test_the_form_is_filled_with_something_that_works(channel: str, zone: str | None) -> None:
    settings = teams.sensible(channel, "U1", zone)
    assert 0 < len(settings.name) <= NAME_LIMIT
    assert calendar.is_zone(settings.zone)
    assert (settings.note_owner, settings.admins) == ("U1", ("U1",))


def test_a_sensible_name_and_zone_come_from_the_channel_and_the_person() -> None:
    settings = teams.sensible("growth-squad", "U1", "Europe/Lisbon")
    assert (settings.name, settings.zone) == ("Growth squad", "Europe/Lisbon")
    assert teams.sensible("", "U1", "Mars/Base").zone == "UTC"


def test_settings_change_only_as_they_were_seen() -> None:
    changed = teams.change(TEAM, replace(SETTINGS, name="New"), seen=1)
    assert (changed.name, changed.version) == ("New", 2)
    assert code(teams.change, changed, SETTINGS, seen=1) == "changed_meanwhile"


def test_differences_are_old_and_new_as_text() -> None:
    freezes = calendar.freezes("2026-12-18..2027-01-04 year end")
    after = replace(SETTINGS, name="New", note_time=time(15), admins=("U1", "U2"), freezes=freezes, country="PT")
    assert teams.differences(SETTINGS, after) == {
        "name": ("Growth", "New"),
        "note_time": ("16:00", "15:00"),
        "admins": ("U1", "U1 U2"),
        "freezes": ("", "2026-12-18..2027-01-04 year end"),
        "country": ("", "PT"),
    }
    assert teams.differences(SETTINGS, SETTINGS) == {}


def test_a_pause_runs_until_its_end_or_until_somebody_resumes() -> None:
    paused = teams.pause(TEAM, NOW + timedelta(days=1), NOW)
    assert teams.paused(paused, NOW + timedelta(hours=23)) is not None
    assert teams.paused(paused, NOW + timedelta(days=1)) is None
    endless = teams.pause(TEAM, None, NOW)
    assert teams.paused(endless, NOW + timedelta(days=9999)) is not None
    resumed = teams.resume(endless, NOW + timedelta(days=3))
    assert teams.paused(resumed, NOW + timedelta(days=3)) is None
    assert resumed.pause_spans == ((NOW, NOW + timedelta(days=3)),), "what fell due in it stays paused"


def test_a_pause_changed_on_the_way_keeps_its_start() -> None:
    later = NOW + timedelta(days=1)
    again = teams.pause(teams.pause(TEAM, None, NOW), later + timedelta(days=1), later)
    assert again.pause_spans == ((NOW, later + timedelta(days=1)),)


def test_what_can_not_be_paused_or_resumed() -> None:
    assert code(teams.pause, TEAM, NOW, NOW) == "pause_in_past"
    assert code(teams.resume, TEAM, NOW) == "not_paused"


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 48), st.none() | st.integers(1, 200)), min_size=1, max_size=8))
def test_a_span_that_was_paused_stays_paused(acts: list[tuple[bool, int, int | None]]) -> None:
    team, now = TEAM, NOW
    for pauses, hours, ends in acts:
        now += timedelta(hours=hours)
        before = teams.paused(team, now) is not None
        try:
            team = (
                teams.pause(team, now + timedelta(hours=ends) if ends else None, now)
                if pauses
                else teams.resume(team, now)
            )
        except UserError:
            assert not pauses
            assert not before
            continue
        assert (teams.paused(team, now) is not None) is pauses
        spans = team.pause_spans
        assert all(end is None or start <= end for start, end in spans)
        assert [start for start, _ in spans] == sorted(start for start, _ in spans)
        assert all(end is not None for _, end in spans[:-1]), "at most the last has no end"


def test_the_draft_comes_six_hours_before_the_note() -> None:
    start = datetime(2026, 11, 16, tzinfo=UTC)
    (note,) = calendar.slots(teams.note_rhythm(TEAM), TEAM.calendar, start, start + timedelta(days=7))
    (draft,) = calendar.slots(teams.draft_rhythm(TEAM), TEAM.calendar, start, start + timedelta(days=7))
    assert note.at == datetime(2026, 11, 20, 16, tzinfo=UTC)
    assert note.at - draft.at == timedelta(hours=6)
    assert note.key == draft.key


def test_reminders_come_on_working_days() -> None:
    start = datetime(2026, 11, 16, tzinfo=UTC)
    found = calendar.slots(teams.reminder_rhythm(TEAM), TEAM.calendar, start, start + timedelta(days=7))
    assert [one.at.weekday() for one in found] == [0, 1, 2, 3, 4]
    assert {one.at.time() for one in found} == {time(9, 30)}


@pytest.mark.parametrize(
    ("typed", "ask"),
    [
        ("", Ask(what="help")),
        ("  HELP ", Ask(what="help")),
        ("setup", Ask(what="setup")),
        ("status", Ask(what="status")),
        ("Resume", Ask(what="resume")),
        ("pause", Ask(what="pause")),
        ("pause   until 2026-12-01", Ask(what="pause", until=datetime(2026, 12, 1, tzinfo=UTC))),
    ],
)
def test_what_is_understood(typed: str, ask: Ask) -> None:
    assert teams.parse(typed, now=NOW, zone="Europe/Lisbon") == ask


@pytest.mark.parametrize(
    ("typed", "refused"),
    [
        ("pauze", "rituals_not_understood"),
        ("set up", "rituals_not_understood"),
        ("pause tomorrow", "rituals_not_understood"),
        ("pause until the cows come home", "date_not_understood"),
        ("pause until 2026-02-30", "date_not_understood"),
    ],
)
def test_what_is_not(typed: str, refused: str) -> None:
    assert code(teams.parse, typed, now=NOW, zone="UTC") == refused


@given(st.text(max_size=80))
def test_whatever_is_typed_is_understood_or_refused_in_words(typed: str) -> None:
    for line in (typed, f"pause until {typed}"):
        outcome = understood(line)
        if isinstance(outcome, Ask):
            assert outcome.until is None or outcome.until.utcoffset() == timedelta(0)
        else:
            assert outcome in {"rituals_not_understood", "date_not_understood"}


def understood(line: str) -> Ask | str:
    try:
        return teams.parse(line, now=NOW, zone="America/New_York")
    except UserError as error:
        return error.code


def test_a_zone_is_found_by_its_name_and_guessed_by_its_city() -> None:
    assert teams.zone_of(" Europe/Lisbon ") == "Europe/Lisbon"
    assert teams.zone_of("America/New York") == "America/New_York"
    with pytest.raises(UserError) as raised:
        teams.zone_of("lisbon")
    assert raised.value.facts["near"] == ("Europe/Lisbon",)


def test_holidays_of_a_country_or_a_part_of_it() -> None:
    assert teams.holidays_of("") == (None, None)
    assert teams.holidays_of("pt") == ("PT", None)
    assert teams.holidays_of("us-ca") == ("US", "CA")
    assert code(teams.holidays_of, "Atlantis") == "no_such_country"
    assert code(teams.holidays_of, "DE-XX") == "no_such_subdivision"


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [
        ("", ()),
        (" , \n", ()),
        ("Growth, Platform\ngrowth,  one  off ", ("Growth", "Platform", "one off")),
        (",".join("abcdefghij"), tuple("abcdefghij")),
        ("x" * 30, ("x" * 30,)),
    ],
)
def test_a_team_has_its_own_short_list_of_kinds_of_work(typed: str, kinds: tuple[str, ...]) -> None:
    assert teams.work_of(typed) == kinds


@pytest.mark.parametrize("typed", ["x" * 31, ",".join("abcdefghijk")])
def test_the_list_of_kinds_of_work_is_short(typed: str) -> None:
    assert code(teams.work_of, typed) == "work_list"


def test_a_team_without_its_own_kinds_of_work_has_the_usual_ones() -> None:
    assert TEAM.kinds_of_work == ("feature", "platform", "debt", "discovery")
    own = replace(TEAM, settings=replace(SETTINGS, work=("growth", "one off")))
    assert own.kinds_of_work == ("growth", "one off")
    assert teams.differences(SETTINGS, own.settings) == {"work": ("", "growth, one off")}


def test_sources_are_asked_half_an_hour_before_each_note_and_for_no_other() -> None:
    """A note that moves takes them along, and one that is skipped for a holiday, as on Good Friday, has none."""
    first, last, before = datetime(2027, 3, 1, tzinfo=UTC), datetime(2027, 4, 15, tzinfo=UTC), teams.FETCH_BEFORE
    for rule, count in ((HolidayRule.BEFORE, 6), (HolidayRule.AFTER, 6), (HolidayRule.SKIP, 5)):
        team = replace(TEAM, settings=replace(SETTINGS, zone="Europe/Lisbon", country="PT", on_holiday=rule))
        notes = calendar.slots(teams.note_rhythm(team), team.calendar, first, last)
        asked = calendar.slots(teams.fetch_rhythm(team), team.calendar, first, last)
        assert [(one.key, one.at + before) for one in asked] == [(one.key, one.at) for one in notes]
        assert len(asked) == count


# --- the channel can't be posted to, or the set-up was ended ---------------------------------------------------------


GROWTH = Channel(id="C1", name="growth", has_bot=True)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("channel", "known", "expected"),
    [
        (GROWTH, None, None),
        (GROWTH, Why.REMOVED, None),
        (replace(GROWTH, archived=True, has_bot=False), None, Why.ARCHIVED),
        (replace(GROWTH, has_bot=False), None, Why.REMOVED),
        (None, None, Why.UNSEEN),
        (None, Why.ARCHIVED, Why.UNSEEN),
        (None, Why.DELETED, Why.DELETED),
        (None, Why.REMOVED, Why.REMOVED),
    ],
)
def test_why_a_channel_can_not_be_posted_to(channel: Channel | None, known: Why | None, expected: Why | None) -> None:
    assert why_away(channel, known=known) is expected


def test_an_absence_silences_as_a_pause_does_and_stays_known() -> None:
    away = teams.leave(TEAM, Why.ARCHIVED, NOW)
    assert teams.paused(away, NOW) == Pause(start=NOW)
    assert teams.pause_of(away, NOW) is None
    assert teams.leave(away, Why.ARCHIVED, NOW + DAY) == away
    back = teams.come_back(away, NOW + DAY)
    assert back.away is None
    assert back.pause_spans == ((NOW, NOW + DAY),)
    assert teams.paused(back, NOW + DAY) is None
    assert teams.come_back(back, NOW + 2 * DAY) == back


def test_another_reason_ends_the_one_before() -> None:
    away = teams.leave(teams.leave(TEAM, Why.ARCHIVED, NOW), Why.DELETED, NOW + DAY)
    assert [(one.why, one.end) for one in away.absences] == [(Why.ARCHIVED, NOW + DAY), (Why.DELETED, None)]


def test_a_pause_and_an_absence_leave_each_other_alone() -> None:
    both = teams.leave(teams.pause(TEAM, None, NOW), Why.REMOVED, NOW + DAY)
    resumed = teams.resume(both, NOW + 2 * DAY)
    assert resumed.away is not None
    assert teams.pause_of(resumed, NOW + 2 * DAY) is None
    back = teams.come_back(both, NOW + 2 * DAY)
    assert teams.pause_of(back, NOW + 2 * DAY) == Pause(start=NOW)


def test_a_set_up_ends_once_and_can_be_revived_whatever_its_channel_is() -> None:
    ended = teams.end(teams.leave(TEAM, Why.ARCHIVED, NOW), NOW)
    assert code(teams.end, ended, NOW) == "set_up_ended"
    assert code(teams.check_not_ended, ended) == "set_up_ended"
    revived = teams.revive(ended, NOW + DAY)
    assert revived.ended is None
    assert revived.away is not None
    assert teams.revive(TEAM, NOW) == TEAM


def test_remove_is_understood() -> None:
    assert teams.parse("Remove", now=NOW, zone="UTC") == Ask(what="remove")
