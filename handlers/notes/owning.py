"""What the owner of a note was sent, kept true: the draft, the questions; and when the clock looks at them again."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.messages import notes as messages
from bot.messages import pictures
from bot.messages.kit import Block, Message
from bot.messages.notes import Posting
from bot.rules import notes, people
from bot.rules import teams as team_rules
from bot.rules.notes import Guide, NoteWeek, Page, Sent, Stage, Word
from bot.rules.teams import Team
from handlers import noting
from handlers.notes import hinting
from handlers.notes.picturing import of_draft
from handlers.notes.steps import as_it_stands, asked_key, keep, mark_slot, note_key
from storage import alarms, outbox, workspaces
from storage import notes as stored
from storage.engine import Tx
from storage.outbox import Recipe, Status

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


def owner_of(tx: Tx, team: Team) -> Owner | None:
    """Who gets the draft, as far as is known of people; None where nobody is there."""
    known = workspaces.find_people(tx, [team.settings.note_owner, *team.admins])
    found = {id_: aged[0] for id_, aged in known.items()}
    channel = workspaces.get_channel(tx, team.channel)
    owner = notes.keeper(team, found, channel[0] if channel is not None else None)
    if owner is None:
        return None
    return Owner(id=owner, zone=people.zone_of(found.get(owner)) or team.zone)


def follow(tx: Tx, team: Team, week: NoteWeek, guide: Guide, now: datetime) -> None:
    """What its owner was sent shows it as it is now, and the clock knows when to look at it next.

    The alarm is held before records are read: what changes later rings it again.
    """
    record = noting.record(team.id)
    alarms.hold(tx, record)
    owner = owner_of(tx, team)
    posting = _posting(tx, team, week)
    made = as_it_stands(tx, team, week, guide, now) if week.sent and week.stage is not Stage.POSTED else None
    around = Around(
        page=made.page if made is not None else None,
        hints=messages.hinted(hinting.hints(tx, team, made, guide, max(week.due, now))) if made is not None else (),
        posting=posting,
        owner=owner.id if owner is not None else None,
    )
    if week.stage is Stage.POSTED and (posting.arrived or not week.sent):
        alarms.drop(tx, record)
    else:
        is_out = week.stage is Stage.POSTED
        alarms.set_alarm(tx, record, team.id, next_look(team, week, owner, now), after_posts=is_out)
    _send(tx, team, week, _say(team, week, around), now, of_draft(made.page, team) if made is not None else None)


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


def _say(team: Team, week: NoteWeek, around: Around) -> dict[int, Message]:
    """What each message says now, by its number."""
    last = max((number for number, one in _numbered(week) if one.kind is Word.DRAFT), default=0)
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
