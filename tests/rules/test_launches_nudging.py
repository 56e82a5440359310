"""Owners and channels over random weeks: moves, ticks, other owners, pauses, with the clock stepped hour by hour."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.rules import launches, reminders
from bot.rules.calendar import Freeze
from bot.rules.launches import Ending, Gate, Item, ItemState, Launch, Move, Nudge, NudgeKind, Outcome, Phase, Trade
from bot.rules.teams import Pause, Team
from tests.launching import NOW, TEAM, item, planned

DAY, HOUR, HALF = timedelta(days=1), timedelta(hours=1), timedelta(minutes=30)
ANA, BEN = "U1", "U3"
TUESDAY = datetime(2026, 12, 8, 10, tzinfo=UTC)


def at(day: int, hour: int = 9, minute: int = 30, month: int = 12) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def launch(*items: Item, number: int = 2, when: datetime = TUESDAY, team: int = 1) -> Launch:
    return replace(planned(number, items=items or (item(),)), at=when, team=team)


def team(number: int = 1, zone: str = "UTC", **settings: Any) -> Team:
    return replace(TEAM, id=number, settings=replace(TEAM.settings, zone=zone, **settings))


def course(
    *many: Launch, of: Sequence[Team] = (TEAM,), zone: str = "UTC", now: datetime = NOW, sent: Sequence[Nudge] = ()
) -> list[Nudge]:
    """What ana is sent from now on if nobody does anything."""
    told = list(sent)
    while (one := found(*many, of=of, zone=zone, now=now, sent=told)) is not None:
        now = max(now, one.at)
        told.append(replace(one, at=now))
        assert len(told) < 50
    return told[len(sent) :]


def found(
    *many: Launch, of: Sequence[Team] = (TEAM,), zone: str = "UTC", now: datetime = NOW, sent: Sequence[Nudge] = ()
) -> Nudge | None:
    return launches.next_nudge(ANA, zone, many, {one.id: one for one in of}, sent=sent, now=now)


def moments(nudges: Sequence[Nudge]) -> list[datetime]:
    return [one.at for one in nudges]


# --- when ------------------------------------------------------------------------------------------------------------


def test_an_item_has_its_turns_before_it_is_due_and_on_the_working_day_after() -> None:
    assert moments(course(launch())) == [at(3), at(7), at(9)]
    early = course(launch(item(due=-5)))  # due on Tuesday 1 December
    assert moments(early) == [at(26, month=11), at(30, month=11), at(2), at(3), at(7)]
    assert [each.kind.value for one in early for each in one.items] == [
        "due in 3",
        "due in 1",
        "overdue",
        "launch in 3",
        "launch in 1",
    ]


def test_what_is_for_after_the_launch_has_turns_once_it_is_out_and_the_rest_has_none_any_more() -> None:
    items = (item(1, blocking=False), item(2, phase=Phase.AFTER, due=7), item(3, phase=Phase.AFTER, due=7, review=True))
    coming = launch(*items)
    assert {each.item for one in course(coming) for each in one.items} == {1}
    out = replace(coming, launched_at=TUESDAY, launched_by=ANA)
    assert moments(course(out, now=TUESDAY)) == [at(10), at(14), at(16)]
    assert {each.item for one in course(out) for each in one.items} == {2}
    ending = Ending(outcome=Outcome.ROLLED_BACK, by=ANA, at=TUESDAY, why="errors")
    assert course(replace(out, ending=ending)) == []
    assert course(replace(coming, ending=replace(ending, outcome=Outcome.CANCELLED))) == []


def test_without_a_day_of_its_own_what_is_for_afterwards_has_no_turn() -> None:
    out = replace(launch(item(phase=Phase.AFTER)), launched_at=TUESDAY, launched_by=ANA)
    assert course(out) == []


def test_nobody_hears_of_what_is_done_waived_or_anothers() -> None:
    done, waived = item(1, state=ItemState.DONE), item(2, state=ItemState.WAIVED)
    assert course(launch(done, waived, item(3, owner=BEN))) == []
    assert course(launch(item(1, owner=ANA), number=3)) != []


def test_it_comes_in_ones_own_hours() -> None:
    assert moments(course(launch(), zone="America/Los_Angeles"))[0] == at(3, 17, 0), "at nine there"
    assert moments(course(launch(), zone="Pacific/Auckland"))[0] == at(3, 20, 0), "at nine on the day after, there"


def test_what_was_missed_is_said_late_on_the_same_day_and_not_afterwards() -> None:
    assert moments(course(launch(), now=at(3, 9, 36)))[0] == at(3, 9, 36)
    assert moments(course(launch(), now=at(3, 17, 59)))[0] == at(3, 17, 59)
    assert moments(course(launch(), now=at(3, 18, 0)))[0] == at(7)
    early = team(reminder_time=time(6))
    assert moments(course(launch(), of=[early], now=at(3, 7, 0)))[0] == at(3, 9, 0)


def test_what_was_planned_or_moved_that_day_has_no_turn_of_that_morning() -> None:
    planned_today = replace(launch(), planned_at=at(3, 10))
    assert moments(course(planned_today, now=at(3, 10, 1))) == [at(7), at(9)]
    move = Move(by=ANA, at=at(3, 10), before=TUESDAY - DAY, after=TUESDAY, cause="legal", trade=Trade.DATE)
    assert moments(course(replace(launch(), moves=(move,)), now=at(3, 10, 1))) == [at(7), at(9)]


def test_in_a_pause_and_after_it_nothing_of_it_is_said() -> None:
    paused = replace(TEAM, pauses=(Pause(start=at(3, 9), end=at(3, 12)),))
    assert moments(course(launch(), of=[paused], now=at(3, 12))) == [at(7), at(9)]
    forever = replace(TEAM, pauses=(Pause(start=at(4), end=None),))
    assert moments(course(launch(), of=[forever])) == [at(3)]


def test_of_several_teams_the_earliest_counts_and_the_rest_of_the_day_goes_along() -> None:
    of = [team(1), team(2, reminder_time=time(14)), team(3, zone="Asia/Tokyo")]
    many = [launch(number=1), launch(number=2, team=2), launch(number=3, team=3, when=TUESDAY + DAY)]
    heard = course(*many, of=of)
    assert [(one.at, [each.launch for each in one.items]) for one in heard] == [
        (at(3), [1, 2]),
        (at(4, 9, 0), [3]),
        (at(7), [1, 2]),
        (at(8, 9, 0), [3]),
        (at(9), [1, 2]),
        (at(10, 9, 0), [3]),
    ]
    halted = replace(of[1], pauses=(Pause(start=at(3, 9), end=at(3, 13)),))
    first, second, *_ = course(*many, of=[of[0], halted, of[2]])
    assert [(one.at, [each.launch for each in one.items]) for one in (first, second)] == [
        (at(3), [1]),
        (at(3, 14, 0), [2]),
    ]


# --- said once -------------------------------------------------------------------------------------------------------


def test_a_date_that_comes_back_says_nothing_twice_and_another_one_has_its_own_turns() -> None:
    there = launch()
    said = [one for one in course(there) if one.at < at(4)]
    assert moments(course(there, now=at(3, 10), sent=said)) == [at(7), at(9)]
    later = replace(there, at=TUESDAY + 2 * DAY)
    assert moments(course(later, now=at(3, 10), sent=said)) == [at(7), at(9), at(11)]
    sooner = replace(there, at=TUESDAY - DAY)  # one more day before: the same item, on the same day
    assert moments(course(sooner, now=at(3, 10), sent=said)) == [at(4), at(8)]


def test_an_item_that_was_named_today_is_not_named_again_whatever_its_due_day_is_now() -> None:
    said = [one for one in course(launch()) if one.at < at(4)]
    other = launch(item(due=-1))  # due on the 7th: today would be two days before
    assert moments(course(launch(item(due=-2)), now=at(3, 10), sent=said))[0] == at(7), "one day before is today"
    assert moments(course(other, now=at(3, 10), sent=said))[0] == at(4)


def test_what_is_put_off_comes_once_more_on_the_next_working_day() -> None:
    (said, *_) = course(launch())
    until = reminders.tomorrow(at(3, 12), "UTC")
    again = course(launch(), now=at(3, 12), sent=[replace(said, until=until)])
    assert moments(again) == [at(4, 9, 0), at(7), at(9)]
    assert [each.kind for each in again[0].items] == [NudgeKind.SNOOZED]
    friday = replace(course(launch())[0], at=at(4), until=reminders.tomorrow(at(4, 12), "UTC"))
    (monday, *_) = course(launch(), now=at(4, 12), sent=[friday])
    assert (monday.at, [each.kind for each in monday.items]) == (
        at(7, 9, 0),
        [NudgeKind.DUE_IN_1, NudgeKind.SNOOZED],
    )
    missed = course(launch(), now=at(5, 12), sent=[replace(said, until=until)])
    assert moments(missed)[0] == at(7, 9, 0), "whoever asked for it is not forgotten"
    assert course(launch(item(state=ItemState.DONE)), now=at(3, 12), sent=[replace(said, until=until)]) == []


# --- whatever happens ------------------------------------------------------------------------------------------------

FIRST, WEEKS = datetime(2026, 11, 23, tzinfo=UTC), 3
ZONES = ("UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Auckland")
PEOPLE = {ANA: "Europe/Lisbon", BEN: "Pacific/Auckland", "U4": "America/New_York"}


@dataclass
class Weeks:
    """Launches as they stand, and what was said: of what, to whom, when, as they stood then."""

    teams: dict[int, Team]
    launches: dict[int, Launch]
    sent: list[Nudge] = field(default_factory=list)
    named: list[tuple[str, str, date, int, int]] = field(default_factory=list)
    """The kind of message, its audience, their day, launch and item."""
    keys: set[tuple[int, date, int]] = field(default_factory=set)
    alarms: dict[str, datetime | None] = field(default_factory=dict)
    """When the clock looks at somebody next; at who is missing, at once."""

    def tick(self, now: datetime) -> None:
        """What a clock does: the slots and the alarms of the last hour."""
        for launch in self.launches.values():
            of = self.teams[launch.team]
            there = now.astimezone(ZoneInfo(of.zone))
            slot = datetime.combine(there.date(), of.settings.reminder_time, ZoneInfo(of.zone)).astimezone(UTC)
            off = launches.day_off_reminder_at(launch, of)
            if is_open(of, there.date()) and slot <= now < slot + HOUR:
                assert off is None or off.astimezone(ZoneInfo(of.zone)).date() != there.date()
                self.post(launch, there.date())
            elif off is not None and off <= now < off + HOUR:
                self.post(launch, there.date())
        for person, zone in PEOPLE.items():
            alarm = self.alarms.get(person, now)
            if alarm is not None and alarm <= now:
                self.remind(person, zone, now)

    def post(self, launch: Launch, day: date) -> None:
        due = launches.reminder(launch, self.teams[launch.team].calendar, day)
        key = (launch.number, local_day(launch.at, self.teams[launch.team].zone), due.working_days if due else 0)
        if due is None or key in self.keys:
            return
        self.keys.add(key)
        assert launch.is_coming
        assert due.items or due.working_days == 0 or launch.gate is not Gate.GO
        for one in due.items:
            assert (one.state, one.blocking) == (ItemState.OPEN, True)
            self.named.append(("post", str(launch.team), day, launch.number, one.number))
        self.named.append(("launch", str(launch.team), day, launch.number, 0))

    def remind(self, person: str, zone: str, now: datetime) -> None:
        for _ in range(3):
            mine = [one for one in self.sent if one.to == person]
            due = launches.next_nudge(person, zone, self.launches.values(), self.teams, sent=mine, now=now)
            self.alarms[person] = due.at if due is not None else None
            if due is None or due.at > now:
                break
            self.sent.append(replace(due, at=now))
            there = now.astimezone(ZoneInfo(zone))
            assert time(9) <= there.time() < time(18)
            for number, one in {(each.launch, each.item) for each in due.items}:
                launch = self.launches[number]
                told = launch.item(one)
                assert told.state is ItemState.OPEN
                assert launch.is_coming
                assert (told.owner or launch.owner) == person
                assert is_open(self.teams[launch.team], there.date())
                self.named.append(("nudge", person, there.date(), number, one))
        else:
            raise AssertionError("it does not come to an end")

    def act(self, kind: str, which: int, item_number: int, days: int, person: str, now: datetime) -> None:
        launch = self.launches[which]
        there = launch.item(min(item_number, len(launch.items)))
        item_number = there.number
        self.alarms.clear()
        match kind:
            case "tick" if there.is_open:
                launch = launches.tick(launch, item_number, by=ANA, now=now, evidence="seen")
            case "untick" if there.state is ItemState.DONE:
                launch = launches.untick(launch, item_number, why="empty", now=now)
            case "assign" | "due":
                new = replace(there, owner=person) if kind == "assign" else replace(there, due=-(days % 6))
                launch = replace(launch, items=tuple(new if one.number == item_number else one for one in launch.items))
            case "move" if launch.at + days * DAY > now:
                to = launch.at + days * DAY
                move = Move(by=ANA, at=now, before=launch.at, after=to, cause="legal", trade=Trade.DATE)
                launch = replace(launch, at=to, moves=(*launch.moves, move))
            case "back" if launch.moves and launch.moves[-1].before > now:
                move = replace(launch.moves[-1], at=now, before=launch.at, after=launch.moves[-1].before)
                launch = replace(launch, at=move.after, moves=(*launch.moves, move))
            case "snooze":
                mine = [index for index, one in enumerate(self.sent) if one.to == person]
                if mine:
                    until = reminders.tomorrow(now, PEOPLE[person])
                    self.sent[mine[-1]] = replace(self.sent[mine[-1]], until=until)
        self.launches[which] = launch


def local_day(moment: datetime, zone: str) -> date:
    return moment.astimezone(ZoneInfo(zone)).date()


def is_open(of: Team, day: date) -> bool:
    """By the calendar on the wall: no country, so Saturdays, Sundays and the freeze."""
    return day.weekday() < 5 and not any(one.first <= day <= one.last for one in of.settings.freezes)


TEAMS = st.builds(
    lambda zone, wall, freezes: replace(
        TEAM, settings=replace(TEAM.settings, zone=zone, reminder_time=wall, freezes=tuple(freezes))
    ),
    st.sampled_from(ZONES),
    st.sampled_from([time(9, 30), time(6), time(23, 30)]),
    st.lists(
        st.builds(
            lambda start, length: Freeze(first=start, last=start + length * DAY),
            st.dates(FIRST.date(), FIRST.date() + 20 * DAY),
            st.integers(0, 3),
        ),
        max_size=1,
    ),
)
ITEMS = st.tuples(
    st.sampled_from([None, *PEOPLE]),
    st.one_of(st.none(), st.integers(-7, 0)),
    st.booleans(),
    st.sampled_from([Phase.BEFORE, Phase.DAY]),
)
LAUNCHES = st.tuples(st.integers(1, 2), st.integers(24, 20 * 24), st.lists(ITEMS, min_size=2, max_size=3))
ACTS = st.tuples(
    # In the hours in which reminders are said, so that much happens soon after one.
    st.builds(lambda day, hour: 24 * day + hour, st.integers(0, WEEKS * 7), st.integers(8, 18)),
    st.sampled_from(["tick", "untick", "assign", "due", "due", "move", "back", "snooze"]),
    st.integers(1, 3),
    st.integers(1, 2),
    st.integers(-3, 6),
    st.sampled_from(list(PEOPLE)),
)


@settings(max_examples=30, deadline=None)
@given(
    of=st.tuples(TEAMS, TEAMS),
    many=st.lists(LAUNCHES, min_size=3, max_size=3),
    acts=st.lists(ACTS, min_size=20, max_size=60),
    offset=st.integers(0, 59),
)
def test_nothing_is_named_twice_in_a_day_and_nothing_is_said_where_there_is_nothing(
    of: tuple[Team, Team],
    many: list[tuple[int, int, list[tuple[str | None, int | None, bool, Phase]]]],
    acts: list[tuple[int, str, int, int, int, str]],
    offset: int,
) -> None:
    dated = {}
    for number, (team_id, hours, parts) in enumerate(many, start=1):
        items = [
            item(n, owner=owner, due=due, blocking=blocking, phase=phase)
            for n, (owner, due, blocking, phase) in enumerate(parts, start=1)
        ]
        made = launch(*items, number=number, when=FIRST + hours * HOUR, team=team_id)
        dated[number] = replace(made, planned_at=FIRST - DAY)
    weeks = Weeks(teams={n: replace(one, id=n) for n, one in enumerate(of, start=1)}, launches=dated)
    for step in range(WEEKS * 7 * 24):
        now = FIRST + step * HOUR + timedelta(minutes=offset)
        for _, kind, which, number, days, person in (one for one in acts if one[0] == step):
            weeks.act(kind, which, number, days, person, now)
        weeks.tick(now)
    assert [one for one, times in Counter(weeks.named).items() if times > 1] == []
