"""The clock looks at a decision when something of it is due, and never misses it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.rules import decisions
from bot.rules.approval import Default, State
from bot.rules.calendar import Calendar
from bot.rules.decisions import Decision, Draft
from bot.rules.people import Person
from bot.rules.reminders import Hours, Kind, Reminder

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)
DUE = datetime(2026, 11, 19, 17, tzinfo=UTC)
DAY = timedelta(days=1)
HOURS = Hours(calendar=Calendar(zone="Europe/Lisbon"), zones={"U1": "America/New_York"})
DRAFT = Draft(title="Pick the queue", approver="U2", driver="U1", due=DUE, review_on=date(2027, 1, 9))


def logged(draft: Draft = DRAFT) -> Decision:
    return decisions.log(draft, number=14, team=1, by="U1", now=NOW)


def alarm(decision: Decision, *sent: Reminder, hours: Hours = HOURS, review_asked: bool = False) -> datetime | None:
    return decisions.alarm(decision, hours, sent=sent, snoozes=(), review_asked=review_asked, now=NOW)


def test_it_is_the_next_reminder() -> None:
    assert alarm(logged()) == DUE - DAY
    assert alarm(logged(), Reminder(kind=Kind.BEFORE, to="U2", at=DUE - DAY)) == DUE


def test_or_the_default_that_takes_effect() -> None:
    night = datetime(2026, 11, 19, 22, tzinfo=UTC)
    with_default = logged(replace(DRAFT, due=night, default=Default(state=State.DECLINED)))
    told = Reminder(kind=Kind.BEFORE, to="U2", at=datetime(2026, 11, 19, 9, tzinfo=UTC))
    assert alarm(with_default, told) == night, "it waits for nobody's morning"
    paused = replace(HOURS, pauses=((DUE, DUE + 3 * DAY),))
    assert alarm(with_default, told, hours=paused) == datetime(2026, 11, 22, 22, tzinfo=UTC)


def test_or_the_review_in_the_drivers_hours() -> None:
    made = decisions.decide(logged(), State.APPROVED, by="U2", now=NOW, seen=1, rationale="")
    monday = datetime(2027, 1, 11, 14, tzinfo=UTC)  # 9 January is a Saturday; 09:00 in New York
    assert alarm(made) == decisions.review_at(made, HOURS) == monday
    assert alarm(made, review_asked=True) is None
    ana = Person(id="U1", name="Ana")
    done = decisions.review(made, expected="", happened="slow", lesson="", by=ana, admins=(), now=NOW)
    assert alarm(done) is None
    assert alarm(replace(made, superseded_by=15)) is None
    assert alarm(decisions.withdraw(logged(), by=ana, admins=(), why="x", now=NOW)) is None


def made(review_on: date = date(2027, 1, 9)) -> Decision:
    one = decisions.decide(logged(), State.APPROVED, by="U2", now=NOW, seen=1, rationale="")
    return replace(one, review_on=review_on)


def test_a_review_whose_moment_was_missed_waits_for_the_drivers_next_hours() -> None:
    monday = datetime(2027, 1, 11, 14, tzinfo=UTC)
    for now, asked in (
        (monday - DAY, monday),
        (monday + timedelta(minutes=4), monday),
        (monday + timedelta(hours=2), monday + timedelta(hours=2)),
        (monday + timedelta(hours=12), monday + DAY),
    ):
        assert decisions.ask_review_at(made(), HOURS, now=now) == asked
    assert decisions.ask_review_at(logged(), HOURS, now=monday) is None


def test_a_review_is_asked_for_once_for_each_day_that_is_set() -> None:
    sent = Reminder(kind=Kind.REVIEW, to="U1", at=datetime(2027, 1, 11, 14, tzinfo=UTC))
    other = replace(sent, kind=Kind.AGAIN)
    assert decisions.is_review_asked(made(), [sent], "Europe/Lisbon")
    assert not decisions.is_review_asked(made(), [other], "Europe/Lisbon")
    assert not decisions.is_review_asked(made(date(2027, 1, 12)), [sent], "Europe/Lisbon"), "its day was moved"
    assert not decisions.is_review_asked(replace(made(), review_on=None), [sent], "Europe/Lisbon")
    assert not decisions.is_review_asked(replace(made(), driver="U9"), [sent], "Europe/Lisbon"), "another one drives it"
