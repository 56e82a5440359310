"""What needs somebody now? Each ritual's own rules say so; here it is put together, the worst first.

Overdue comes before today, today before what is soon; in each the longest due first. What counts in days, as an item or
a review, is overdue from the next day on, in the team's zone.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta

from bot.rules import approval, bets, calendar, decisions, launches, metrics, notes, teams
from bot.rules.approval import Approval, State
from bot.rules.bets import Bet
from bot.rules.calendar import CATCH_UP
from bot.rules.decisions import Decision
from bot.rules.home.need import Found, Need, Urgency, What
from bot.rules.launches import Gate, Launch
from bot.rules.metrics import Metric
from bot.rules.notes import NoteWeek, Stage, Word
from bot.rules.reminders import OPENS
from bot.rules.teams import Team

SOON = timedelta(days=7)
"""Items of a checklist that are due later than that wait for nobody yet."""
FRESH = timedelta(days=3)
"""A bet that was updated since is not asked about before the note."""
DAY = timedelta(days=1)


def needs(found: Found, me: str, of_teams: Mapping[int, Team], zone: str | None, now: datetime) -> tuple[Need, ...]:
    """What waits for this person at records of these teams; `zone` is their own, else each team's counts."""
    every: list[Need] = []
    coming = _notes_ahead(found, of_teams, now)
    for decision in found.decisions:
        if (team := of_teams.get(decision.team)) is not None:
            every += _of_decision(decision, me, team, zone, now)
    for bet in found.bets:
        if (team := of_teams.get(bet.team)) is not None and bet.owner == me:
            every += _of_bet(bet, team, coming[team.id], zone, now)
    for bet in found.blocked:
        if (team := of_teams.get(bet.team)) is not None:
            every += _to_unblock(bet, me, team, now)
    for launch in found.launches:
        if (team := of_teams.get(launch.team)) is not None:
            every += _of_launch(launch, me, team, zone, now)
    for metric in found.metrics:
        if (team := of_teams.get(metric.team)) is not None and metric.owner == me:
            every += _of_metric(metric, team, coming[team.id], zone, now)
    for week in found.notes:
        if (team := of_teams.get(week.team)) is not None:
            every += _of_note(week, team, zone, now)
    return tuple(sorted(every, key=_worst_first))


def _worst_first(need: Need) -> tuple[object, ...]:
    return (
        need.urgency,
        need.at,
        list(What).index(need.what),
        need.number,
        need.item.number if need.item else 0,
        need.blocker.number if need.blocker else 0,
    )


def _by_moment(at: datetime, zone: str, now: datetime) -> Urgency:
    return Urgency.OVERDUE if at <= now else _ahead(at, zone, now)


def _by_day(at: datetime, zone: str, now: datetime) -> Urgency:
    return Urgency.OVERDUE if _day(at, zone) < _day(now, zone) else _ahead(at, zone, now)


def _ahead(at: datetime, zone: str, now: datetime) -> Urgency:
    return Urgency.TODAY if _day(at, zone) == _day(now, zone) else Urgency.SOON


def _day(at: datetime, zone: str) -> date:
    return calendar.local(at, zone).date()


# --- decisions -------------------------------------------------------------------------------------------------------


def _of_decision(decision: Decision, me: str, team: Team, zone: str | None, now: datetime) -> Iterator[Need]:
    """One of them at most, but for a driver who is asked for something else as well."""
    asked, of = decision.approval, zone or team.zone
    mine = approval.whose_turn(asked, now) == me

    def need(what: What, at: datetime, urgency: Urgency) -> Need:
        return Need(what=what, record=decision, team=team, at=at, urgency=urgency)

    urgency = _by_moment(asked.due, of, now)
    if asked.state is State.OPEN and mine:
        yield need(What.DECIDE, asked.due, urgency)
    elif asked.state is State.OPEN and decision.driver == me and urgency is Urgency.OVERDUE:
        yield need(What.CHASE, asked.due, urgency)
    elif asked.state is State.CHANGES and decision.driver == me:
        yield need(What.RESUBMIT, asked.due, urgency)
    elif asked.state is State.OPEN and _is_asked_for_input(decision, me):
        yield need(What.INPUT, asked.due, urgency)
    elif decision.is_made:
        attempt = decisions.pending(decision)
        if attempt is not None and approval.whose_turn(decisions.answering(decision), now) == me:
            yield need(What.REOPENING, attempt.at, Urgency.TODAY)
        if decision.driver == me and decisions.is_review_due(decision, _day(now, team.zone)):
            assert decision.review_on is not None
            at = calendar.instant(decision.review_on, OPENS, team.zone)
            yield need(What.LOOK_BACK, at, _by_day(at, team.zone, now))


def _is_asked_for_input(decision: Decision, me: str) -> bool:
    return me in decision.contributors and all(one.by != me for one in decision.inputs)


# --- bets ------------------------------------------------------------------------------------------------------------


def stale_at(bet: Bet) -> datetime:
    return max(bet.updated_at, bets.now_since(bet)) + bets.STALE_AFTER


Note = tuple[datetime, datetime]
"""When a note is posted, and from when on its people are asked for it."""


def _notes_ahead(found: Found, of_teams: Mapping[int, Team], now: datetime) -> dict[int, Note | None]:
    """The next one of each team that has something to tell in it."""
    numbers = {one.team for one in found.bets} | {one.team for one in found.metrics}
    return {number: _note_ahead(of_teams[number], now) for number in numbers if number in of_teams}


def _note_ahead(team: Team, now: datetime) -> Note | None:
    """None where there is none, or a pause holds it."""
    slot = calendar.next_slot(teams.note_rhythm(team), team.calendar, now)
    if slot is None or teams.paused(team, slot.at) is not None:
        return None
    day = calendar.add_working_days(team.calendar, _day(slot.at, team.zone), -1)
    return slot.at, calendar.instant(day, team.settings.checkin_time, team.zone)


def _of_bet(bet: Bet, team: Team, ahead: Note | None, zone: str | None, now: datetime) -> Iterator[Need]:
    """An owner updates it once, for whichever reason: it is stale, a promise waits for its answer, the note comes."""
    of = zone or team.zone
    if bets.is_stale(bet, now):
        yield Need(what=What.UPDATE, record=bet, team=team, at=stale_at(bet), urgency=Urgency.OVERDUE)
        return
    if ahead is None:
        return
    note, asks = ahead
    what: What | None = None
    if bet.promise is not None and (now >= asks or _was_for_a_note_before(bet.promise.made_at, team, now)):
        what = What.PROMISE
    elif bet.is_now and now >= asks and now - bet.updated_at >= FRESH and now - bets.now_since(bet) >= FRESH:
        what = What.CHECK_IN
    if what is not None:
        yield Need(what=what, record=bet, team=team, at=note, urgency=_by_moment(note, of, now))


def _was_for_a_note_before(made_at: datetime, team: Team, now: datetime) -> bool:
    return bool(calendar.slots(teams.note_rhythm(team), team.calendar, made_at, now))


def _to_unblock(bet: Bet, me: str, team: Team, now: datetime) -> Iterator[Need]:
    """Once it is so old that they are told of it."""
    for one in bet.open_blockers:
        at = bets.old_at(one, team.calendar)
        if one.owner == me and at <= now:
            urgency = _by_day(at, team.zone, now)
            yield Need(what=What.UNBLOCK, record=bet, team=team, at=at, urgency=urgency, blocker=one)


# --- launches --------------------------------------------------------------------------------------------------------


def _of_launch(launch: Launch, me: str, team: Team, zone: str | None, now: datetime) -> Iterator[Need]:
    of = zone or team.zone
    at = launch.approval.due
    if _waits_for_gate(launch, me, team, now):
        yield Need(what=What.GATE, record=launch, team=team, at=at, urgency=_by_moment(at, of, now))
    elif launch.owner == me and launches.is_without_go(launch, team.calendar, _day(now, team.zone)):
        yield Need(what=What.WITHOUT_GO, record=launch, team=team, at=at, urgency=_by_moment(at, of, now))
    if launch.is_coming and launch.gate is Gate.GO and launch.owner == me and launch.at <= now:
        yield Need(what=What.LAUNCHED, record=launch, team=team, at=launch.at, urgency=_by_day(launch.at, of, now))
    for item in launch.items:
        if launches.whose(launch, item) != me:
            continue
        if item.review and item.is_open and launch.is_out:
            due = launches.review_due(launch, item)
            if due is not None and timedelta(0) <= now - due <= CATCH_UP:
                yield Need(what=What.REVIEW, record=launch, team=team, at=due, urgency=_by_day(due, of, now), item=item)
        elif launches.is_asked_about(launch, item):
            due = launches.has_to_be_done_by(launch, item, team.calendar)
            if due is not None and due <= now + SOON:
                urgency = _by_day(due, team.zone, now)
                yield Need(what=What.ITEM, record=launch, team=team, at=due, urgency=urgency, item=item)


def _waits_for_gate(launch: Launch, me: str, team: Team, now: datetime) -> bool:
    if not launch.is_coming or launch.gate is not Gate.WAITING or approval.whose_turn(launch.approval, now) != me:
        return False
    # A go that is void is asked for anew at once, however long before the gate opens.
    return launches.is_asked(launch) or launches.gate_opens_at(launch, team) <= now


# --- metrics ---------------------------------------------------------------------------------------------------------


def _of_metric(metric: Metric, team: Team, ahead: Note | None, zone: str | None, now: datetime) -> Iterator[Need]:
    """From the working day before a note on, where its value would be old by then."""
    if ahead is None or not metrics.is_asked_for(metric):
        return
    note, asks = ahead
    is_old = metric.value is None or note - metrics.BEFORE_NOTE - metric.value.at > metrics.OLD_AFTER
    if now >= asks and is_old:
        urgency = _by_moment(note, zone or team.zone, now)
        yield Need(what=What.NUMBER, record=metric, team=team, at=note, urgency=urgency)


# --- weekly notes ----------------------------------------------------------------------------------------------------


def _of_note(week: NoteWeek, team: Team, zone: str | None, now: datetime) -> Iterator[Need]:
    """One that was held, until it goes out by itself; one that was missed, where its owner had word of that."""
    if team.ended is not None:
        return
    if week.stage is Stage.HELD:
        at = notes.last_moment(week, team.calendar)
        yield Need(what=What.NOTE, record=week, team=team, at=at, urgency=_by_moment(at, zone or team.zone, now))
    elif week.stage is Stage.MISSED and any(one.kind is Word.NOT_POSTED for one in week.sent):
        yield Need(what=What.NOTE, record=week, team=team, at=week.due, urgency=Urgency.OVERDUE)


# --- when it reads otherwise -----------------------------------------------------------------------------------------


def changes_at(found: Found, me: str, of_teams: Mapping[int, Team], zone: str | None, now: datetime) -> datetime:
    """The first moment at which time alone makes this read otherwise: a day turns, or something falls due."""
    moments = [_next_day(one, now) for one in {zone} - {None} | {team.zone for team in of_teams.values()} | {"UTC"}]
    for decision in found.decisions:
        moments += _of_question(decision.approval)
    for bet in found.bets:
        moments.append(stale_at(bet))
        moments.append(bet.updated_at + FRESH)
    for bet in found.blocked:
        if (team := of_teams.get(bet.team)) is not None:
            moments += [bets.old_at(one, team.calendar) for one in bet.open_blockers]
    for launch in found.launches:
        moments += [launch.at, *_of_question(launch.approval)]
        if (team := of_teams.get(launch.team)) is not None:
            moments.append(launches.gate_opens_at(launch, team))
        moments += [at for item in launches.open_reviews(launch) if (at := launches.review_due(launch, item))]
    for ahead in _notes_ahead(found, of_teams, now).values():
        moments += ahead or ()
    for week in found.notes:
        if (team := of_teams.get(week.team)) is not None:
            moments.append(notes.last_moment(week, team.calendar))
    for team in of_teams.values():
        moments += [at for pause in team.pauses for at in (pause.start, pause.end) if at is not None]
    return min(at for at in moments if at > now)


def _of_question(asked: Approval) -> Iterator[datetime]:
    yield asked.due
    if asked.delegation is not None:
        yield from (asked.delegation.start, asked.delegation.until)


def _next_day(zone: str | None, now: datetime) -> datetime:
    zone = zone or "UTC"
    return calendar.instant(_day(now, zone) + DAY, time(0), zone)
