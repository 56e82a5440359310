"""What every change of a team's week leaves behind: its row, its history, what its owner has before them, an alarm.

Whoever changes a week holds it until the commit; of two weeks the older one first, and both before the alarm.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.errors import UserError
from bot.messages import notes as messages
from bot.messages import pictures
from bot.messages.kit import Block, Message
from bot.messages.notes import Posting
from bot.rules import calendar, notes, people
from bot.rules import teams as team_rules
from bot.rules.calendar import Slot
from bot.rules.notes import Guide, NoteWeek, Page, Sent, Stage, Word
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers import noting
from handlers.calls import Call
from handlers.deps import Deps
from handlers.notes import hinting
from handlers.notes.composing import Made, make
from handlers.notes.past import week_of
from handlers.notes.picturing import of_draft
from storage import alarms, history, outbox, slots, workspaces
from storage import notes as stored
from storage.engine import Tx
from storage.outbox import Recipe, Status

SLOT = "notes.note"
LOOKS_AT_POST, LOOKS_LATER = timedelta(minutes=1), timedelta(hours=1)
LOOKS_WHO_IS_THERE = timedelta(minutes=5)
"""By then Slack has said whether who was sent a draft may see it at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who gets the draft, and where their working hours are."""

    id: str
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the messages of a week tell: the note as it stands, None once it was posted, and whose it is."""

    page: Page | None
    hints: Sequence[Block]
    posting: Posting
    owner: str | None


# --- who asks about which week ---------------------------------------------------------------------------------------


async def asked_of(call: Call, deps: Deps) -> tuple[Person, Team, str]:
    """Who changes the note of a week: its owner or a team admin. Raises UserError."""
    week = week_of(call)
    person, _, team = await deps.team_seen(call, call.number("team"))
    people.check_may_change(person, team.settings.note_owner, team.admins)
    return person, team, week


def carried(call: Call) -> Mapping[str, Any]:
    """What the button or the form carries."""
    return call.view.metadata if call.kind == "view" and call.view is not None else call.facts


def current(tx: Tx, team: Team, now: datetime) -> Slot | None:
    """The note that somebody thinks of now: the one that is held, or else the next one that was not posted yet."""
    last = stored.find_last_week(tx, team.id)
    if last is not None and (last.stage is Stage.HELD or (last.stage is not Stage.POSTED and now < last.due)):
        return Slot(key=last.week, at=last.due)
    rhythm, after = team_rules.note_rhythm(team), now
    while (slot := calendar.next_slot(rhythm, team.calendar, after)) is not None:
        if last is None or slot.key > last.week or (slot.key == last.week and last.stage is not Stage.POSTED):
            return slot
        after = slot.at
    return None


def shown(tx: Tx, team: Team, slot: Slot, now: datetime) -> NoteWeek:
    """That week as it is, or as it would begin; nothing is kept."""
    return stored.get_week(tx, team.id, slot.key) or _new(team, slot, now)


def open_week(tx: Tx, team: Team, week: str, now: datetime) -> NoteWeek:
    """A week that may still be changed, held until the commit; it begins, where it has not. Raises UserError."""
    found = seen_open(tx, team, week, now)
    return begun(tx, team, Slot(key=week, at=found.due), now)


def seen_open(tx: Tx, team: Team, week: str, now: datetime) -> NoteWeek:
    """A week that may still be changed, held until the commit if it has begun. Raises UserError."""
    found = stored.get_week(tx, team.id, week)
    if found is None:
        slot = current(tx, team, now)
        if slot is None or slot.key != week:
            raise UserError("note_over" if stored.get(tx, team.id, week) is None else "note_posted")
        found = _new(team, slot, now)
    notes.check_not_posted(found)
    newest = stored.find_last_week(tx, team.id)
    if newest is not None and newest.week > week and notes.has_draft(newest, now):
        raise UserError("note_over")  # the next week's draft came
    return found


def check_drafted(week: NoteWeek, now: datetime) -> None:
    """Holding, skipping and posting is for a note whose draft is out. Raises UserError."""
    if not notes.has_draft(week, now):
        raise UserError("note_not_drafted")


def as_it_stands(tx: Tx, team: Team, week: NoteWeek, guide: Guide, now: datetime) -> Made:
    """The note as it would be posted now."""
    late = now > week.due + calendar.GRACE
    return make(tx, team, week.week, guide, now, due=week.due if late else None)


# --- the row and its history -----------------------------------------------------------------------------------------


def begun(tx: Tx, team: Team, slot: Slot, now: datetime) -> NoteWeek:
    """The week of this slot, held until the commit; it begins here, where it has not."""
    found = stored.get_week(tx, team.id, slot.key)
    if found is None:
        week = _new(team, slot, now)
        posted = stored.get(tx, team.id, slot.key)  # by a version that kept no weeks
        if posted is not None:
            week = replace(week, stage=Stage.POSTED, by=posted.posted_by, changed_at=posted.until)
        if stored.add_week(tx, week):
            _keep_history(tx, None, week, what="begun", by=None, now=now)
        found = stored.get_week(tx, team.id, slot.key)
        assert found is not None
    return found


def _new(team: Team, slot: Slot, now: datetime) -> NoteWeek:
    return NoteWeek(team=team.id, week=slot.key, due=slot.at, changed_at=now)


def keep(
    tx: Tx, before: NoteWeek, after: NoteWeek, *, what: str, by: str | None, now: datetime, why: str | None = None
) -> NoteWeek:
    """The row and its history; what changed nothing leaves nothing behind. `by` is None for the clock."""
    if after != before:
        stored.save_week(tx, after)
        _keep_history(tx, before, after, what=what, by=by, now=now, why=why)
    return after


def _keep_history(
    tx: Tx,
    before: NoteWeek | None,
    after: NoteWeek,
    *,
    what: str,
    by: str | None,
    now: datetime,
    why: str | None = None,
) -> None:
    change = notes.week_change(before, after, what=what, by=by, at=now, why=why)
    history.add_change(tx, notes.record(after.team, after.week), change)


def tell(tx: Tx, week: NoteWeek, kind: Word, to: str, now: datetime) -> NoteWeek:
    """Remember that this is sent; `follow` sends it."""
    what = {Word.DRAFT: "draft sent", Word.STILL_HELD: "asked again", Word.NOT_POSTED: "told"}[kind]
    return keep(tx, week, notes.tell(week, kind, to, now), what=what, by=None, now=now)


def mark_slot(tx: Tx, team: Team, week: NoteWeek, *, claimed_at: datetime | None = None) -> None:
    """What became of a note after its time; nothing where its time is still to come."""
    said = messages.outcome(team, week)
    slots.mark_later(tx, team=team.id, post=SLOT, slot=week.week, outcome=said, claimed_at=claimed_at)


# --- what its owner has before them ----------------------------------------------------------------------------------


def owner_of(tx: Tx, team: Team) -> Owner | None:
    """Who gets the draft, as far as is known of people; None where nobody is there."""
    known = workspaces.find_people(tx, [team.settings.note_owner, *team.admins])
    found = {id_: aged[0] for id_, aged in known.items()}
    channel = workspaces.get_channel(tx, team.channel)
    owner = notes.keeper(team, found, channel[0] if channel is not None else None)
    if owner is None:
        return None
    zone = found[owner].zone if owner in found else None
    return Owner(id=owner, zone=zone if zone is not None and calendar.is_zone(zone) else team.zone)


def follow(tx: Tx, team: Team, week: NoteWeek, guide: Guide, now: datetime) -> None:
    """What its owner was sent shows it as it is now, and the clock knows when to look at it next.

    The alarm is held before records are read: what changes later rings it again.
    """
    record = noting.record(team.id)
    alarms.hold(tx, record)
    owner = owner_of(tx, team)
    posting = _posting(tx, team, week)
    made = as_it_stands(tx, team, week, guide, now) if week.sent and week.stage is not Stage.POSTED else None
    said = _say(tx, team, week, owner, posting, made, guide, now)
    if week.stage is Stage.POSTED and (posting.arrived or not week.sent):
        alarms.drop(tx, record)
    else:
        alarms.set_alarm(tx, record, team.id, next_look(team, week, owner, now))
    _send(tx, team, week, said, now, of_draft(made.page, team) if made is not None else None)


def close_before(tx: Tx, team: Team, week: str, guide: Guide, now: datetime) -> None:
    """The draft of this week comes: what is open of the one before it ends, and what was sent about that says so."""
    last = stored.find_last_week(tx, team.id, before=week)
    if last is None or last.stage is Stage.POSTED:
        return
    if last.stage in {Stage.HELD, Stage.DRAFT}:
        last = keep(tx, last, notes.miss(last, messages.NEXT_CAME, now=now), what="missed", by=None, now=now)
        mark_slot(tx, team, last)
    alarms.hold(tx, noting.record(team.id))
    _send(tx, team, last, {number: messages.over(team, last) for number, _ in _numbered(last)}, now)


def _numbered(week: NoteWeek) -> list[tuple[int, Sent]]:
    return list(enumerate(week.sent, start=1))


def _say(
    tx: Tx,
    team: Team,
    week: NoteWeek,
    owner: Owner | None,
    posting: Posting,
    made: Made | None,
    guide: Guide,
    now: datetime,
) -> dict[int, Message]:
    """What each message says now, by its number."""
    page, hints = None, list[Block]()
    if made is not None:
        page, hints = made.page, messages.hinted(hinting.hints(tx, team, made, guide, max(week.due, now)))
    last = max((number for number, one in _numbered(week) if one.kind is Word.DRAFT), default=0)
    around = Around(page=page, hints=hints, posting=posting, owner=owner.id if owner is not None else None)
    return {n: _words(team, week, one, n, around, is_last=n >= last) for n, one in _numbered(week)}


def _words(team: Team, week: NoteWeek, one: Sent, number: int, around: Around, *, is_last: bool) -> Message:
    page = around.page
    if page is None:
        return messages.posted(team, week, around.posting, is_draft=one.kind is Word.DRAFT and is_last)
    if one.to != around.owner:
        return messages.handed_on(team, week, around.owner)
    match one.kind:
        case Word.DRAFT:
            return messages.draft(page, team, week, hints=around.hints) if is_last else messages.newer(team, week)
        case Word.STILL_HELD if notes.asks_of_hold(week, one):
            return messages.still_held(team, week, number)
        case Word.NOT_POSTED if week.stage is Stage.MISSED:
            return messages.not_posted(team, week)
        case _:
            return messages.settled(team, week, messages.stands(team, week))


def _send(
    tx: Tx, team: Team, week: NoteWeek, said: Mapping[int, Message], now: datetime, hill: Recipe | None = None
) -> None:
    """Nothing is sent where nothing changed. `hill` stands where there is a place for it."""
    for number, one in _numbered(week):
        key, message = asked_key(team, week.week, number), said[number]
        picture = hill if pictures.has_place(message.blocks) else None
        is_new = outbox.put(
            tx,
            key=key,
            to=one.to,
            message=message,
            about=f"the draft of the weekly note of {team.name}",
            at=now,
            team=team.id,
            owner=next((admin for admin in team.admins if admin != one.to), None),
            picture=picture,
        )
        if not is_new and _differs(tx, key, message, picture):
            outbox.update(tx, key=key, message=message, at=now, picture=picture)


def _differs(tx: Tx, key: str, message: Message, picture: Recipe | None) -> bool:
    there = outbox.get_latest(tx, key)
    if there is None or (picture is not None and _drawn(there.file) != _drawn(picture)):
        return True
    return _flat(there.text, there.blocks) != _flat(message.text, message.blocks)


def _drawn(picture: Recipe | None) -> object:
    """What is on it; the moment at which it was made is none of that."""
    return json.dumps(picture.facts.get("hill"), default=list) if picture is not None else None


def _flat(text: str, blocks: object) -> str:
    return json.dumps([text, blocks], sort_keys=True, default=list)


def _posting(tx: Tx, team: Team, week: NoteWeek) -> Posting:
    """How far the note got on its way to the channel."""
    if week.stage is not Stage.POSTED:
        return Posting()
    letter = outbox.get(tx, note_key(team, week.week))
    arrived = letter is None or letter.status is Status.SENT
    return Posting(arrived=arrived, refused=letter is not None and letter.status is Status.DEAD)


# --- when it is looked at next ---------------------------------------------------------------------------------------


def next_look(team: Team, week: NoteWeek, owner: Owner | None, now: datetime) -> datetime | None:
    """None: when something changes."""
    match week.stage:
        case Stage.POSTED:
            return now + (LOOKS_AT_POST if now - week.changed_at < LOOKS_WHO_IS_THERE else LOOKS_LATER)
        case Stage.HELD:
            moments = [notes.last_moment(week, team.calendar), asks_at(team, week, owner, now)]
        case Stage.DRAFT:
            moments = [week.due]
        case _:
            moments = []
    sent = [one.at + LOOKS_WHO_IS_THERE for one in week.sent[-1:]]
    return min((at for at in (*moments, *sent) if at is not None and at > now), default=None)


def asks_at(team: Team, week: NoteWeek, owner: Owner | None, now: datetime) -> datetime | None:
    """When the owner of a held note is asked, from now on; in a pause nobody is."""
    pause, after = team_rules.paused(team, now), now
    if pause is not None:
        if pause.end is None:
            return None
        after = pause.end
    return notes.ask_again_at(week, team.calendar, owner.zone, after=after) if owner is not None else None


# --- keys ------------------------------------------------------------------------------------------------------------


def note_key(team: Team, week: str, follower: str | None = None) -> str:
    """How the outbox knows the note of a week, in its channel or in one that follows."""
    return f"team {team.id} note {week}" + (f" for {follower}" if follower else "")


def asked_key(team: Team, week: str, number: int) -> str:
    """How the outbox knows what its owner was sent."""
    return f"team {team.id} draft {week} {number}"
