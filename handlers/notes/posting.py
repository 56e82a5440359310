"""The note goes out: one for each team, week and channel, whoever posts it and however often it is tried."""

from datetime import datetime, timedelta

from bot.messages import notes as messages
from bot.rules import calendar, notes
from bot.rules.calendar import Slot, Verdict
from bot.rules.notes import Guide, NoteWeek, Page, Stage, Word
from bot.rules.people import Person
from bot.rules.teams import NOTE_LATENESS, Team, note_rhythm
from handlers import noting
from handlers.calls import Answer, Call, Done, Reply
from handlers.deps import Deps
from handlers.notes import owning, steps
from handlers.notes.composing import make
from handlers.notes.picturing import of_posted
from handlers.notes.steps import note_key
from storage import alarms, outbox, slots
from storage import notes as stored
from storage.engine import Tx

DOUBLE_CLICK = timedelta(minutes=1)


# --- by the clock ----------------------------------------------------------------------------------------------------


def queue_note(tx: Tx, team: Team, slot: Slot, now: datetime, late: bool, *, guide: Guide) -> str:
    """At its time the note goes out, edited or not, unless somebody held, skipped or posted it before."""
    week = steps.begun_by_clock(tx, team, slot, now)
    owning.close_before(tx, team, slot.key, guide, now)
    if week.stage is Stage.POSTED:
        slots.mark_later(
            tx, team=team.id, post=steps.SLOT, slot=slot.key, outcome=slots.POSTED, claimed_at=week.changed_at
        )
    if week.stage is not Stage.DRAFT:
        return messages.outcome(team, week)
    post(tx, team, week, now, guide, due=slot.at if late else None)
    return slots.POSTED


def miss_note(tx: Tx, team: Team, slot: Slot, now: datetime, judged: Verdict, *, guide: Guide) -> str | None:
    """Nothing goes out at its time: in a pause, or because the bot was down for more than a day. Its owner decides.

    In a pause nobody is told who has no draft; of several that were missed, word is sent of the last.
    """
    paused = judged is Verdict.PAUSED
    if paused and stored.get_week(tx, team.id, slot.key) is None:
        return None
    week = steps.begun_by_clock(tx, team, slot, now)
    owning.close_before(tx, team, slot.key, guide, now)
    if week.stage is not Stage.DRAFT:
        return messages.outcome(team, week)
    coming = calendar.next_slot(note_rhythm(team), team.calendar, slot.at)
    is_last = coming is None or coming.at > now
    why = messages.missed_because(team, judged, slot.at, now)
    miss(tx, team, week, why, guide, now, tells=is_last and not paused)
    return None


def miss(tx: Tx, team: Team, week: NoteWeek, why: str, guide: Guide, now: datetime, *, tells: bool) -> None:
    """It was not posted; where it `tells`, its owner gets word of that, and the buttons to decide."""
    was_held = week.stage is Stage.HELD
    week = steps.keep(tx, week, notes.miss(week, why, now=now), what="missed", by=None, now=now, why=why)
    if was_held:
        steps.mark_slot(tx, team, week)
    owner = owning.owner_of(tx, team)
    if tells and owner is not None:
        week = steps.tell(tx, week, Word.NOT_POSTED, owner.id, now)
    owning.follow(tx, team, week, guide, now)


def let_go(tx: Tx, team: Team, week: NoteWeek, guide: Guide, now: datetime) -> None:
    """The last moment of a held note: it goes out, late. Not in a pause, nor a day after; then its owner decides."""
    last = Slot(key=week.week, at=notes.last_moment(week, team.calendar))
    judged = calendar.verdict(last, now=now, lateness=NOTE_LATENESS, paused=team.pause_spans)
    if judged in {Verdict.PAUSED, Verdict.TOO_LATE}:
        why = messages.missed_because(team, judged, last.at, now)
        miss(tx, team, week, why, guide, now, tells=True)
    else:
        after_its_time(tx, team, week, now, guide)


def after_its_time(tx: Tx, team: Team, week: NoteWeek, now: datetime, guide: Guide, *, by: str | None = None) -> None:
    """A note that was held, skipped or missed goes out; its slot says so, if it had one."""
    after = post(tx, team, week, now, guide, by=by, due=notes.due_if_late(week, now))
    steps.mark_slot(tx, team, after, claimed_at=now)
    if week.stage is Stage.SKIPPED and by is not None:
        line = messages.unskipped_line(week, by)
        outbox.update(tx, key=steps.skipped_key(team, week.week), message=line, at=now)


# --- by hand ---------------------------------------------------------------------------------------------------------


async def on_post_now(call: Call, deps: Deps) -> Answer:
    """*Post now*: its owner or an admin, from the draft on, until the next week's draft."""
    person, team, week = await steps.asked_of(call, deps)
    return await deps.commit(call, post_now, team, week, person, deps.guide, deps.now(), bool(call.facts.get("told")))


def post_now(tx: Tx, team: Team, key: str, by: Person, guide: Guide, now: datetime, told: bool) -> Answer:
    """The cut-off is now. Raises UserError; pressed twice it is posted once."""
    found = stored.get_week(tx, team.id, key)
    if (
        found is not None
        and found.stage is Stage.POSTED
        and found.by == by.id
        and now - found.changed_at < DOUBLE_CLICK
    ):
        return Done()
    week = steps.open_week(tx, team, key, now)
    steps.check_drafted(week, now)
    after_its_time(tx, team, week, now, guide, by=by.id)
    return Done() if told else Reply(messages.posted_now(team))


# --- either way ------------------------------------------------------------------------------------------------------


def post(
    tx: Tx,
    team: Team,
    week: NoteWeek,
    now: datetime,
    guide: Guide,
    *,
    by: str | None = None,
    due: datetime | None = None,
) -> NoteWeek:
    """Keep the note of a week that is held in this transaction, and send it, to its channel and to those that follow.

    `by` posts it by hand; `due` is when it was due, if it comes late. Raises UserError where it was posted.
    """
    after = notes.post(week, by=by, now=now)
    made = make(tx, team, week.week, guide, now, due=due, edits=week.edits)
    page, message = made.page, messages.note(made.page, team)
    followers = [one.channel for one in stored.find_followers(tx, team.id)]
    stored.add(
        tx,
        team=team.id,
        week=week.week,
        until=now,
        told=made.told,
        words=page.words,
        message=message,
        page=page,
        by=by,
        sent_to=followers,
    )
    steps.keep(tx, week, after, what="posted late" if due is not None else "posted", by=by, now=now)
    alarms.hold(tx, noting.record(team.id))  # before what is said, as everybody takes them
    _say(tx, team, page, team.channel, note_key(team, week.week), now)
    for follower in followers:
        _say(tx, team, page, follower, note_key(team, week.week, follower), now)
    owning.follow(tx, team, after, guide, now)
    return after


def _say(tx: Tx, team: Team, page: Page, to: str, key: str, now: datetime) -> None:
    outbox.put(
        tx,
        key=key,
        to=to,
        message=messages.note(page, team, picture=True),
        about=f"the weekly note of {team.name}",
        at=now,
        team=team.id,
        owner=team.settings.note_owner,
        picture=of_posted(page, team),
    )
