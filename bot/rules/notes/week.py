"""A team's week: what its owner did to the note before it is posted, and how far it got.

    draft ──▶ posted            at its time, or by *Post now*
      ├─▶ held ──▶ posted       let go by its owner, or on the next working day at 10:00, late
      ├─▶ skipped               with a reason that the channel reads
      └─▶ missed ──▶ posted     the bot was down for more than a day, or paused: its owner decides

Skipped and missed ones can still be posted until the next week's draft; what is held then is missed.

When a team moves its note while a draft is open, the open note moves along, to a moment that lies ahead. Where it
would have been due before now, it stays when its draft said that it comes: nobody is surprised by a note that goes out
because of a setting, and none is lost. From the next week on the new day and time hold.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.errors import UserError
from bot.rules import calendar, text
from bot.rules.calendar import Calendar, Slot
from bot.rules.notes.reading import count_words
from bot.rules.people import Channel, Person, may_see
from bot.rules.teams import DRAFT_BEFORE, Team

WHY_LIMIT, HIDDEN_LIMIT = 200, 100
ASKED_AFTER = timedelta(hours=2)
AT_THE_LATEST = time(10)


class Stage(StrEnum):
    DRAFT = "draft"
    HELD = "held"
    SKIPPED = "skipped"
    MISSED = "missed"
    POSTED = "posted"


class Word(StrEnum):
    """What its owner was sent: the draft; the question whether it is still held; word that it was not posted."""

    DRAFT = "draft"
    STILL_HELD = "still held"
    NOT_POSTED = "not posted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A message with buttons, to whom and when. It is kept true for as long as anything can be done."""

    kind: Word
    to: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Hidden:
    """A line that was taken out, by whom and why."""

    why: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Edits:
    """What the owner did to the note: their words, the order of lines in a part (by key), what is hidden (by key)."""

    words: str = ""
    order: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hidden: Mapping[str, Hidden] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWeek:
    """`due` is when the note is, or was, to be posted. `sent` is what its owner was sent, the first message first.

    `why`, `by` and `changed_at` tell of the last hold, skip, miss or post: by nobody, where the clock did it.
    `version` goes up with every change.
    """

    team: int
    week: str
    due: datetime
    stage: Stage = Stage.DRAFT
    edits: Edits = Edits()
    why: str = ""
    by: str | None = None
    changed_at: datetime
    sent: tuple[Sent, ...] = ()
    version: int = 1


# --- how far it gets -------------------------------------------------------------------------------------------------


def hold(week: NoteWeek, why: str, *, by: str, now: datetime) -> NoteWeek:
    """It is not posted at its time. Once more: its owner is asked again two hours after this one. Raises UserError."""
    check_not_posted(week)
    if week.stage is Stage.SKIPPED:
        raise UserError("note_skipped", person=week.by or "")
    if week.stage is Stage.MISSED:
        raise UserError("note_missed")
    return _turned(week, Stage.HELD, _reason(why), by, now)


def skip(week: NoteWeek, why: str, *, by: str, now: datetime) -> NoteWeek:
    """There is no note this week, unless somebody posts it after all. Raises UserError."""
    check_not_posted(week)
    if week.stage is Stage.SKIPPED:
        raise UserError("note_skipped", person=week.by or "")
    return _turned(week, Stage.SKIPPED, _reason(why), by, now)


def miss(week: NoteWeek, why: str, *, now: datetime) -> NoteWeek:
    """Its time went by without it."""
    return _turned(week, Stage.MISSED, why, None, now)


def post(week: NoteWeek, *, by: str | None, now: datetime) -> NoteWeek:
    """It goes out; `by` is None for the clock. Raises UserError where it did already."""
    check_not_posted(week)
    return _turned(week, Stage.POSTED, "", by, now)


def move(week: NoteWeek, slot: Slot | None, now: datetime) -> NoteWeek:
    """The team's day or time may be another one now: an open note comes then, if that lies ahead."""
    is_open = week.stage in {Stage.DRAFT, Stage.HELD, Stage.SKIPPED} and now < week.due
    if not is_open or slot is None or slot.at <= now or slot.at == week.due:
        return week
    return replace(week, due=slot.at, version=week.version + 1)


def tell(week: NoteWeek, kind: Word, to: str, now: datetime) -> NoteWeek:
    """Remember that this is sent."""
    return replace(week, sent=(*week.sent, Sent(kind=kind, to=to, at=now)), version=week.version + 1)


def due_if_late(week: NoteWeek, now: datetime) -> datetime | None:
    """When it was due, for a note that comes late now; None in the minutes that nobody calls so."""
    return week.due if now > week.due + calendar.GRACE else None


def check_not_posted(week: NoteWeek) -> None:
    """What was posted stands. Raises UserError."""
    if week.stage is Stage.POSTED:
        if week.by is None:
            raise UserError("note_posted")
        raise UserError("note_posted_by", person=week.by)


def _turned(week: NoteWeek, stage: Stage, why: str, by: str | None, now: datetime) -> NoteWeek:
    return replace(week, stage=stage, why=why, by=by, changed_at=now, version=week.version + 1)


def _reason(why: str, limit: int = WHY_LIMIT) -> str:
    reason = " ".join(why.split())
    if not 0 < len(reason) <= limit:
        raise UserError("note_why", field="why", limit=limit)
    return reason


# --- when ------------------------------------------------------------------------------------------------------------


def has_draft(week: NoteWeek, now: datetime) -> bool:
    """Whether its draft is out, or would be."""
    return now >= week.due - DRAFT_BEFORE


def last_moment(week: NoteWeek, team_calendar: Calendar) -> datetime:
    """When a held note is posted at the latest: the next working day after its own, at 10:00. No hold moves that."""
    day = calendar.local(week.due, team_calendar.zone).date()
    return calendar.instant(calendar.next_working_day(team_calendar, day), AT_THE_LATEST, team_calendar.zone)


def ask_again_at(week: NoteWeek, team_calendar: Calendar, zone: str, *, after: datetime) -> datetime | None:
    """When the owner of a held note, in that zone, is asked whether it still is; not before `after`.

    Two hours after the hold, in their working hours. None: they were asked, or it is too late for that.
    """
    if week.stage is not Stage.HELD or any(asks_of_hold(week, one) for one in week.sent):
        return None
    at = calendar.working_moment(max(week.changed_at + ASKED_AFTER, after), zone, calendar=team_calendar)
    return at if at < last_moment(week, team_calendar) else None


def asks_of_hold(week: NoteWeek, one: Sent) -> bool:
    """Whether that message asks of the hold that is on now."""
    return week.stage is Stage.HELD and one.kind is Word.STILL_HELD and one.at >= week.changed_at


# --- whose -----------------------------------------------------------------------------------------------------------


def keeper(team: Team, people: Mapping[str, Person], channel: Channel | None) -> str | None:
    """Who gets the draft: the note's owner, or the first admin who is there. None: nobody is.

    Gone is who is known to be: deactivated, or no member of a private channel any more.
    """
    every = dict.fromkeys([team.settings.note_owner, *team.admins])
    return next((one for one in every if _is_there(people.get(one), channel)), None)


def _is_there(person: Person | None, channel: Channel | None) -> bool:
    if person is None:
        return True
    return not person.deactivated and (channel is None or may_see(person, channel))


# --- what the owner does to it ---------------------------------------------------------------------------------------


def edit_words(week: NoteWeek, words: str, *, most: int) -> NoteWeek:
    """What the owner adds. Raises UserError at the field where it is longer than so many words."""
    check_not_posted(week)
    count = count_words(text.escape(words))
    if count > most:
        raise UserError("owner_words_many", field="words", most=most, number=count)
    return _edited(week, replace(week.edits, words=words))


def raise_line(week: NoteWeek, part: str, keys: Sequence[str], key: str, *, to_top: bool) -> NoteWeek:
    """A line of this part one up, or first; `keys` are all lines of the part as they stand now."""
    check_not_posted(week)
    place = keys.index(key)
    rest = [one for one in keys if one != key]
    rest.insert(0 if to_top else max(place - 1, 0), key)
    if list(keys) == rest:
        return week
    return _edited(week, replace(week.edits, order={**week.edits.order, part: tuple(rest)}))


def hide_line(week: NoteWeek, key: str, why: str, *, by: str, now: datetime) -> NoteWeek:
    """Take a line out; the note says why. Raises UserError where somebody has already."""
    check_not_posted(week)
    reason = _reason(why, HIDDEN_LIMIT)
    if (known := week.edits.hidden.get(key)) is not None:
        raise UserError("note_line_hidden", field="why", person=known.by)
    hidden = {**week.edits.hidden, key: Hidden(why=reason, by=by, at=now)}
    return _edited(week, replace(week.edits, hidden=hidden))


def show_line(week: NoteWeek, key: str) -> NoteWeek:
    """Put it back; one that is shown stays."""
    check_not_posted(week)
    if key not in week.edits.hidden:
        return week
    left = {one: hidden for one, hidden in week.edits.hidden.items() if one != key}
    return _edited(week, replace(week.edits, hidden=left))


def _edited(week: NoteWeek, edits: Edits) -> NoteWeek:
    return week if edits == week.edits else replace(week, edits=edits, version=week.version + 1)
