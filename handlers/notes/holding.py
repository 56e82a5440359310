"""*Hold*, *Hold on* and *Skip this week*: the note does not go out at its time, and somebody said why."""

from datetime import datetime

from bot.messages import notes as messages
from bot.rules import notes
from bot.rules.notes import Guide, NoteWeek, Stage
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, Reply
from handlers.deps import Deps
from handlers.notes import steps
from storage import outbox
from storage.engine import Tx


async def on_hold(call: Call, deps: Deps) -> Answer:
    """*Hold*, or *Hold again*: asks why."""
    _, team, key = await steps.asked_of(call, deps)
    week = await deps.db.read(call.workspace, _openly, team, key, deps.now())
    return Open(messages.hold_form(team, week, told=_told(call)))


async def on_held(call: Call, deps: Deps) -> Answer:
    """The reason was given."""
    assert call.view is not None
    person, team, key = await steps.asked_of(call, deps)
    why = messages.read_why(call.view.filled)
    week = await deps.commit(call, hold, team, key, why, person, deps.guide, deps.now())
    return _answer(call, team, week)


async def on_hold_on(call: Call, deps: Deps) -> Answer:
    """*Hold on*, when asked again: another two hours, for the same reason."""
    person, team, key = await steps.asked_of(call, deps)
    number = call.number("n")
    return await deps.commit(call, hold_on, team, key, number, person, deps.guide, deps.now())


async def on_skip(call: Call, deps: Deps) -> Answer:
    """*Skip this week*: asks why."""
    _, team, key = await steps.asked_of(call, deps)
    week = await deps.db.read(call.workspace, _openly, team, key, deps.now())
    notes.skip(week, "asked below", by=call.user, now=deps.now())  # who can't is told before they write why
    return Open(messages.skip_form(team, week, told=_told(call)))


async def on_skipped(call: Call, deps: Deps) -> Answer:
    """The reason was given."""
    assert call.view is not None
    person, team, key = await steps.asked_of(call, deps)
    why = messages.read_why(call.view.filled)
    week = await deps.commit(call, skip, team, key, why, person, deps.guide, deps.now())
    return _answer(call, team, week)


def hold(tx: Tx, team: Team, key: str, why: str, by: Person, guide: Guide, now: datetime) -> NoteWeek:
    """Nothing is posted at its time; its owner is asked again. Raises UserError."""
    before = _drafted(tx, team, key, now)
    return _hold(tx, team, before, why, by, guide, now)


def hold_on(tx: Tx, team: Team, key: str, number: int, by: Person, guide: Guide, now: datetime) -> Answer:
    """`number` is that of the question: one that was answered holds nothing anew. Raises UserError."""
    week = _drafted(tx, team, key, now)
    if not 1 <= number <= len(week.sent) or not notes.asks_of_hold(week, week.sent[number - 1]):
        return Reply(messages.settled(team, week, messages.stands(team, week)))
    _hold(tx, team, week, week.why, by, guide, now)
    return Done()


def skip(tx: Tx, team: Team, key: str, why: str, by: Person, guide: Guide, now: datetime) -> NoteWeek:
    """There is no note this week, and the channel reads who skips it and why. Raises UserError."""
    before = _drafted(tx, team, key, now)
    after = steps.keep(
        tx, before, notes.skip(before, why, by=by.id, now=now), what="skipped", by=by.id, now=now, why=why
    )
    steps.mark_slot(tx, team, after)
    steps.follow(tx, team, after, guide, now)
    outbox.put(
        tx,
        key=f"{steps.note_key(team, key)} skipped v{after.version}",
        to=team.channel,
        message=messages.skipped_line(team, after),
        about=f"word that the weekly note of {team.name} is skipped",
        at=now,
        team=team.id,
        owner=by.id,
    )
    return after


def _hold(tx: Tx, team: Team, before: NoteWeek, why: str, by: Person, guide: Guide, now: datetime) -> NoteWeek:
    what = "held again" if before.stage is Stage.HELD else "held"
    after = steps.keep(tx, before, notes.hold(before, why, by=by.id, now=now), what=what, by=by.id, now=now, why=why)
    steps.follow(tx, team, after, guide, now)
    return after


def _drafted(tx: Tx, team: Team, key: str, now: datetime) -> NoteWeek:
    week = steps.open_week(tx, team, key, now)
    steps.check_drafted(week, now)
    return week


def _openly(tx: Tx, team: Team, key: str, now: datetime) -> NoteWeek:
    """The week that a form is about; nothing is kept. Raises UserError where it can't be changed any more."""
    week = steps.seen_open(tx, team, key, now)
    steps.check_drafted(week, now)
    return week


def _told(call: Call) -> bool:
    return bool(steps.carried(call).get("told"))


def _answer(call: Call, team: Team, week: NoteWeek) -> Answer:
    """Who pressed it at a message sees there how it stands; below a preview it is said."""
    return Done() if _told(call) else Reply(messages.settled(team, week, messages.stands(team, week)))
