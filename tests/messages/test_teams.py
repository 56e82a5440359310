"""What is said about a team: within Slack's limits whatever people wrote, and true."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from bot.errors import UserError
from bot.messages import absences
from bot.messages import teams as messages
from bot.messages.kit import Filled, Message
from bot.messages.teams import Coming, Past, Unsent
from bot.rules import calendar, teams
from bot.rules.absences import Why
from bot.rules.calendar import HolidayRule
from bot.rules.teams import Pause, Team, TeamSettings

NOW = datetime(2026, 11, 20, 10, tzinfo=UTC)
NASTY = "<!channel> & *Growth* _squad_ ~x~ `y`"
SETTINGS = TeamSettings(name=NASTY, zone="Europe/Lisbon", note_owner="U1", admins=("U1", "U2"), country="PT")
TEAM = Team(id=1, channel="C1", settings=SETTINGS, set_up_at=NOW)


COMING = Coming(title="Weekly note", at=NOW + timedelta(days=1))


def all_text(message: Message) -> str:
    return f"{message.text}\n{message.blocks}"


def state_of(form: dict[str, Any]) -> dict[str, Any]:
    """What Slack sends back when the form is submitted as it was opened."""
    keys = {
        "initial_value": "value",
        "initial_option": "selected_option",
        "initial_options": "selected_options",
        "initial_user": "selected_user",
        "initial_users": "selected_users",
        "initial_time": "selected_time",
    }
    return {
        block["block_id"]: {
            block["block_id"]: {keys[name]: value for name, value in block["element"].items() if name in keys}
        }
        for block in form["blocks"]
    }


@pytest.mark.parametrize(
    "settings",
    [
        SETTINGS,
        teams.sensible("growth", "U1", None),
        replace(
            SETTINGS,
            subdivision="11",
            country="PT",
            note_weekday=2,
            note_time=time(9, 15),
            on_holiday=HolidayRule.SKIP,
            driver_may_approve=True,
            work=("growth", "one off"),
            hint_words=("low hanging",),
            plain_words=("Blast", "Super Pay"),
            freezes=calendar.freezes("2026-12-18..2027-01-04 year end\n2026-12-24"),
        ),
    ],
)
def test_a_form_that_is_saved_as_it_was_opened_changes_nothing(settings: TeamSettings) -> None:
    form = messages.form(settings, metadata={"channel": "C1"}, is_new=False)
    assert messages.read_form(Filled(state_of(form)), settings) == settings


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("zone", "Mars/Base", "no_such_zone"),
        ("holidays", "Atlantis", "no_such_country"),
        ("freezes", "next week", "freeze_not_understood"),
        ("work", "a,b,c,d,e,f,g,h,i,j,k", "work_list"),
        ("hint_words", "x" * 41, "words_list"),
        ("plain_words", "fine\n--", "words_unreadable"),
    ],
)
def test_a_mistake_is_marked_at_its_field(field: str, typed: str, code: str) -> None:
    state = state_of(messages.form(SETTINGS, metadata={}, is_new=True))
    state[field] = {field: {"value": typed}}
    with pytest.raises(UserError) as raised:
        messages.read_form(Filled(state), SETTINGS)
    assert (raised.value.code, raised.value.field) == (code, field)


def test_a_name_that_a_person_gave_is_only_a_name() -> None:
    pause = Pause(start=NOW)
    for message in (
        messages.set_up(TEAM, "U1", prefix=""),
        messages.paused(TEAM, pause, "U1"),
        messages.skipped("Note", NOW, TEAM),
        messages.trying_again(NASTY),
        messages.taken_as_there(NASTY),
    ):
        assert "<!channel>" not in all_text(message)


def status(*, coming: Sequence[Coming] = (), past: Sequence[Past] = (), unsent: Sequence[Unsent] = ()) -> Message:
    return messages.status(TEAM, now=NOW, coming=coming, past=past, unsent=unsent, prefix="")


def come(title: str, days: int, said: str = "") -> Coming:
    return Coming(title=title, at=NOW + timedelta(days=days), said=said)


def test_a_new_team_has_a_status_too() -> None:
    said = all_text(status())
    assert "Nothing is scheduled." in said
    assert "Nothing fell due yet." in said


def test_status_shows_what_comes_in_order_what_was_and_what_was_not_posted() -> None:
    message = status(
        coming=[come("Note", 2, "held: <why>"), come("Draft", 1)],
        past=[Past(title="Note", at=NOW - timedelta(days=7), outcome="skipped: too late")],
        unsent=[
            Unsent(id=5, about=NASTY, reason="archived", in_doubt=False),
            Unsent(id=6, about="x", reason="timeout", in_doubt=True),
        ],
    )
    said = all_text(message)
    assert said.index("Draft") < said.index("Note")
    assert "skipped: too late" in said
    assert ", held: &lt;why&gt;" in said
    assert "&lt;!channel&gt;" in said
    buttons = [
        element
        for block in message.blocks
        for element in [*block.get("elements", []), *([block["accessory"]] if "accessory" in block else [])]
        if element["type"] == "button"
    ]
    assert [(one["text"]["text"], one["value"]) for one in buttons] == [
        ("Try again", '{"id":5}'),
        ("It's there", '{"id":6}'),
        ("Post again", '{"id":6}'),
        ("History", '{"team":1}'),
    ]


def test_a_long_history_stays_within_one_message() -> None:
    message = status(
        past=[Past(title="T" * 75, at=NOW - timedelta(days=day), outcome="posted") for day in range(200)],
        unsent=[Unsent(id=number, about="x" * 200, reason="archived", in_doubt=True) for number in range(200)],
    )
    assert len(message.blocks) <= 50
    assert "and 190 earlier" in all_text(message)
    assert "and 190 more that could not be posted" in all_text(message)


def test_what_was_skipped_for_one_reason_is_one_line() -> None:
    skipped = [Past(title="Reminders", at=NOW - timedelta(days=day), outcome="skipped: too late") for day in range(8)]
    said = all_text(status(past=[Past(title="Note", at=NOW, outcome="posted"), *skipped]))
    assert said.count("Reminders") == 1
    assert "Reminders, 8 times, last" in said


def test_a_pause_says_how_long() -> None:
    assert "until somebody resumes them" in messages.paused(TEAM, Pause(start=NOW), "U1").text
    paused = replace(TEAM, pauses=(Pause(start=NOW, end=NOW + timedelta(days=1)),))
    assert "What falls due is not posted" in all_text(
        messages.status(paused, now=NOW, coming=[], past=[], unsent=[], prefix="")
    )


def test_what_falls_into_a_pause_is_not_announced_as_coming() -> None:
    team = replace(TEAM, pauses=(Pause(start=NOW, end=NOW + timedelta(days=2)),))
    coming = [come("Draft", 1), come("Note", 3)]
    said = all_text(messages.status(team, now=NOW, coming=coming, past=[], unsent=[], prefix=""))
    draft, note = said.partition("Draft")[2].split("Note")[:2]
    assert "held back by the pause" in draft
    assert "held back" not in note


def test_commands_are_named_with_their_prefix() -> None:
    assert "/acme-rituals setup" in messages.hello("acme-").text
    said = all_text(messages.help_text([("bet NAME | list", "place a bet")], "acme-"))
    assert "*Place a bet*" in said
    assert "`/acme-bet` · `/acme-bet NAME` · `/acme-bet list`" in said


def test_the_notification_of_a_status_pings_nobody() -> None:
    assert "<!channel>" not in status().text


def test_a_name_of_nothing_but_spaces_leaves_the_one_before() -> None:
    """Slack refuses a heading without a letter, and with it the whole status."""
    state = state_of(messages.form(SETTINGS, metadata={}, is_new=True))
    state["name"] = {"name": {"value": "   "}}
    assert messages.read_form(Filled(state), SETTINGS).name == NASTY


# --- the channel can't be posted to, or the set-up was ended ---------------------------------------------------------


@pytest.mark.parametrize("why", [one for one in Why if one is not Why.ENDED])
def test_an_absence_says_why_and_what_to_do(why: Why) -> None:
    away = teams.leave(TEAM, why, NOW)
    assert away.away is not None
    said = all_text(absences.away(away, prefix="acme-"))
    shown = all_text(messages.status(away, now=NOW, coming=[COMING], past=[], unsent=[], prefix="acme-"))
    assert "<!channel>" not in said
    for words in (said, shown):
        assert any(one in words for one in ("/invite @Drumbeat", "Unarchive", "/acme-rituals setup"))
    assert "not posted as it is" in shown
    assert all_text(absences.over(away, NOW))
    assert all_text(absences.back(away, away.away))


def test_an_ended_set_up_says_how_it_begins_again() -> None:
    ended = teams.end(TEAM, NOW)
    assert ended.ended is not None
    shown = all_text(messages.status(ended, now=NOW, coming=[], past=[], unsent=[], prefix="acme-"))
    assert "/acme-rituals setup" in shown
    assert "/acme-rituals setup" in all_text(messages.ended("U1", prefix="acme-"))
    assert "<!channel>" not in all_text(messages.set_up_again(ended, ended.ended, "U1", prefix=""))
    assert len(messages.remove_form(ended)["title"]["text"]) <= 24
