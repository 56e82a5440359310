"""When the gate opens, by counting on one's fingers; who may be asked in whose place; what a no-go leaves behind."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import holidays
import pytest

from bot.errors import UserError
from bot.rules import launches
from bot.rules.approval import Delegation, State
from bot.rules.calendar import Freeze
from bot.rules.launches import Gate, Launch, NewDate, Outcome, Phase, Status, Trade, Verdict
from bot.rules.people import Person
from bot.rules.teams import Pause, Team
from tests.launching import NOW, TEAM, TUESDAY, launch, planned

ANA, BEN, CY, DOT = (Person(id=one, name=one) for one in ("U1", "U2", "U3", "U4"))
ADMIN = Person(id="U9", name="U9")
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
PLACES = (
    ("PT", "Europe/Lisbon", {5, 6}),
    ("US", "America/New_York", {5, 6}),
    ("AE", "Asia/Dubai", {5, 6}),
    ("IL", "Asia/Jerusalem", {4, 5}),
    ("JP", "Asia/Tokyo", {5, 6}),
)
FREEZE = Freeze(first=date(2026, 12, 18), last=date(2027, 1, 4))


# --- when it opens ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("country", "zone", "weekend"), PLACES, ids=[one[0] for one in PLACES])
def test_it_opens_three_working_days_before_as_one_counts_them(country: str, zone: str, weekend: set[int]) -> None:
    team = _team(country=country, zone=zone, freezes=(FREEZE,))
    closed = holidays.country_holidays(country, years=range(2026, 2029))
    for n in range(2 * 365):
        day = date(2026, 12, 1) + n * DAY
        at = datetime.combine(day, time(15, 30), ZoneInfo(zone))
        asked = launches.gate_asks_at(launch(at=at.astimezone(UTC)), team, NOW)
        left, before = 3, day
        while left:
            before -= DAY
            frozen = FREEZE.first <= before <= FREEZE.last
            left -= not (before.weekday() in weekend or before in closed or frozen)
        assert asked == datetime.combine(before, time(9, 30), ZoneInfo(zone)).astimezone(UTC), day


def test_in_a_pause_it_waits_until_the_last_one_ends_minute_by_minute() -> None:
    dice = random.Random(7)
    for _ in range(60):
        pauses = tuple(_pause(dice) for _ in range(dice.randrange(4)))
        team = replace(TEAM, pauses=pauses)
        now = NOW + timedelta(minutes=dice.randrange(20 * 24 * 60))
        opens = launches.gate_opens_at(launch(), team)
        asked = launches.gate_asks_at(launch(), team, now)
        at = max(opens, now)
        while any(one.start <= at and (one.end is None or at < one.end) for one in pauses) and at < NOW + 60 * DAY:
            at += MINUTE
        assert asked == (at if at < NOW + 60 * DAY else None), (pauses, now)


def _pause(dice: random.Random) -> Pause:
    start = NOW + timedelta(minutes=dice.randrange(20 * 24 * 60))
    ends = dice.random() < 0.9
    return Pause(start=start, end=start + timedelta(minutes=dice.randrange(1, 5 * 24 * 60)) if ends else None)


def _team(**settings: Any) -> Team:
    return replace(TEAM, settings=replace(TEAM.settings, **settings))


def test_it_opens_once_and_not_for_what_is_answered_out_or_ended() -> None:
    one = ready()
    gone = launches.cancel(one, by="U1", why="no", now=NOW)
    out = launches.mark_launched(_go(one), by=ANA, admins=(), now=NOW)
    for each in (_asked(one), _go(one), gone, out):
        assert launches.gate_asks_at(each, TEAM, NOW) is None
    assert launches.gate_asks_at(one, TEAM, TUESDAY + DAY) == TUESDAY + DAY, "never later than at once"


def test_the_day_without_a_go_is_its_own_and_each_after_it() -> None:
    one, day = ready(), TUESDAY.date()
    said = [launches.is_without_go(one, TEAM.calendar, day + n * DAY) for n in (-1, 0, 9)]
    assert said == [False, True, True]
    assert not launches.is_without_go(_go(one), TEAM.calendar, day)


# --- a no-go ---------------------------------------------------------------------------------------------------------


def test_a_no_go_has_a_new_date_in_the_same_change() -> None:
    one = _asked(ready())
    later = NewDate(at=TUESDAY + 7 * DAY, trade=Trade.QUALITY)
    moved = launches.no_go(one, TEAM, later, by="U2", now=NOW, seen=one.question, rationale="legal")
    assert (moved.version, moved.at, moved.status, moved.gate) == (3, later.at, Status.PLANNED, Gate.WAITING)
    assert (moved.approval.asked_at, moved.approval.due) == (None, later.at)
    (kept,) = moved.moves
    assert (kept.by, kept.cause, kept.trade) == ("U2", "legal", Trade.QUALITY)
    with pytest.raises(UserError, match="changed_meanwhile"):
        launches.decide(moved, Verdict.GO, by="U2", now=NOW, seen=one.question, rationale="")


def test_or_it_ends_the_launch() -> None:
    one = _asked(ready())
    gone = launches.no_go(one, TEAM, None, by="U2", now=NOW, seen=1, rationale="the fair is cancelled")
    assert gone.ending is not None
    assert (gone.ending.outcome, gone.ending.by, gone.ending.why) == (Outcome.CANCELLED, "U2", "the fair is cancelled")
    assert (gone.version, gone.gate) == (3, Gate.NO_GO)


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"rationale": ""}, "rationale_required", "rationale"),
        ({"by": "U1"}, "approver_only", None),
        ({"seen": 7}, "changed_meanwhile", None),
        ({"instead": NewDate(at=TUESDAY + 7 * DAY, trade=None)}, "trade_missing", "trade"),
        ({"instead": NewDate(at=TUESDAY, trade=Trade.DATE)}, "launch_not_moved", "date"),
        ({"instead": NewDate(at=NOW - DAY, trade=Trade.DATE)}, "launch_in_past", "date"),
        ({"instead": NewDate(at=TUESDAY + 3 * DAY, trade=Trade.DATE)}, "launch_on_friday", "date"),
    ],
)
def test_a_no_go_that_cannot_be_is_told_where_it_is_wrong(changes: dict[str, Any], code: str, field: str) -> None:
    one = _asked(ready())
    given: dict[str, Any] = {
        "instead": NewDate(at=TUESDAY + 7 * DAY, trade=Trade.DATE),
        "by": "U2",
        "seen": 1,
        "rationale": "legal",
    }
    asked = given | changes
    with pytest.raises(UserError) as raised:
        launches.no_go(one, TEAM, asked.pop("instead"), now=NOW, **asked)
    assert (raised.value.code, raised.value.field) == (code, field)


# --- who is asked ----------------------------------------------------------------------------------------------------


def test_a_new_approver_is_asked_at_once_only_where_the_gate_is_open() -> None:
    for one, asked_at, state in (
        (ready(), None, State.OPEN),
        (_asked(ready()), NOW + DAY, State.OPEN),
        (_go(_asked(ready())), NOW, State.APPROVED),
    ):
        after = _reassign(one, approver="U3", by=ANA)
        assert (after.approver, after.approval.asked_at, after.approval.state) == ("U3", asked_at, state)
        assert after.version == one.version + 1
    assert _reassign(_go(ready()), approver="U3", by=ANA).approval.decided_by == "U2", "who said go, said it"


def test_who_may_hand_over_what() -> None:
    one = ready()
    assert _reassign(one, approver="U3", by=BEN).approver == "U3"
    assert _reassign(one, owner="U3", by=ADMIN).owner == "U3"
    assert _reassign(one, by=ANA) is one
    for by, given in ((BEN, {"owner": "U3"}), (CY, {"approver": "U3"})):
        assert _refused(one, by=by, **given) == ("owner_or_admins_only", None)
    assert _refused(one, approver="U1", by=ANA) == ("approver_is_owner", "approver")
    assert _refused(one, owner="U2", by=ANA) == ("owner_decides", "driver")
    out = launches.mark_launched(_go(one), by=ANA, admins=(), now=NOW)
    assert _reassign(out, owner="U3", by=ANA).owner == "U3", "whoever owns it is asked for its reviews"
    assert _refused(out, approver="U3", by=BEN) == ("owner_or_admins_only", None)
    assert _refused(out, approver="U3", by=ANA) == ("already_launched", None)
    assert _refused(launches.cancel(one, by="U1", why="no", now=NOW), owner="U3", by=ANA) == ("launch_ended", None)


def test_a_delegate_decides_in_their_days_and_it_says_for_whom() -> None:
    days = Delegation(to="U3", start=NOW, until=NOW + DAY)
    lent = launches.delegate(_asked(ready()), days, by="U2", driver_may_approve=False, now=NOW)
    for at, expected in ((NOW - MINUTE, "approver_only"), (NOW + DAY, "approver_only")):
        with pytest.raises(UserError, match=expected):
            launches.decide(lent, Verdict.GO, by="U3", now=at, seen=1, rationale="")
    said = launches.decide(lent, Verdict.GO, by="U3", now=NOW, seen=1, rationale="").approval
    assert (said.decided_by, said.decided_for) == ("U3", "U2")
    back = launches.delegate(lent, None, by="U2", driver_may_approve=False, now=NOW)
    assert (back.approval.delegation, back.version) == (None, lent.version + 1)
    assert launches.delegate(lent, days, by="U2", driver_may_approve=False, now=NOW) is lent


def test_after_a_go_the_approver_still_lends_what_they_may_waive() -> None:
    days = Delegation(to="U3", start=NOW, until=NOW + DAY)
    lent = launches.delegate(_go(ready()), days, by="U2", driver_may_approve=False, now=NOW)
    assert (lent.gate, lent.approval.delegation) == (Gate.GO, days)


def test_only_their_own_and_not_to_the_owner() -> None:
    days = Delegation(to="U3", start=NOW, until=NOW + DAY)

    def code(one: Launch, given: Delegation, by: str) -> str:
        with pytest.raises(UserError) as raised:
            launches.delegate(one, given, by=by, driver_may_approve=False, now=NOW)
        return raised.value.code

    assert code(ready(), days, "U1") == "own_gate_only"
    assert code(ready(), days, "U3") == "own_gate_only"
    assert code(ready(), replace(days, to="U1"), "U2") == "delegate_is_owner"
    assert code(ready(), replace(days, to="U2"), "U2") == "delegate_is_approver"
    assert code(launches.cancel(ready(), by="U1", why="no", now=NOW), days, "U2") == "launch_ended"
    out = launches.mark_launched(_go(ready()), by=ANA, admins=(), now=NOW)
    assert code(out, days, "U2") == "already_launched"


def ready() -> Launch:
    """Planned, with everything done that blocks."""
    one = planned()
    for item in one.open_blocking(Phase.BEFORE, Phase.DAY):
        one = launches.tick(one, item.number, by="U3", now=NOW, evidence="seen")
    return replace(one, version=1)


def _asked(one: Launch) -> Launch:
    return replace(one, approval=replace(one.approval, asked_at=NOW), version=2)


def _go(one: Launch) -> Launch:
    return launches.decide(one, Verdict.GO, by="U2", now=NOW, seen=one.question, rationale="")


def _reassign(one: Launch, *, by: Person, approver: str = "U2", owner: str = "U1") -> Launch:
    return launches.reassign(one, approver, owner, by=by, admins=TEAM.admins, driver_may_approve=False, now=NOW + DAY)


def _refused(one: Launch, *, by: Person, **given: str) -> tuple[str, str | None]:
    with pytest.raises(UserError) as raised:
        _reassign(one, by=by, **given)
    return raised.value.code, raised.value.field
