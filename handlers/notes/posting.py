"""The note goes out: one for each team, week and channel, whoever posts it and however often it is tried."""

from datetime import datetime

from bot.messages import notes as messages
from bot.rules.calendar import Slot
from bot.rules.notes import Guide, Page
from bot.rules.teams import Team
from handlers.notes.composing import make
from handlers.notes.picturing import of_posted
from storage import history, outbox, slots
from storage import notes as stored
from storage.engine import Tx
from storage.history import Entry


def queue_note(tx: Tx, team: Team, slot: Slot, now: datetime, late: bool, *, guide: Guide) -> str:
    """At its time the note goes out, edited or not."""
    post(tx, team, slot.key, now, guide, due=slot.at if late else None)
    return slots.POSTED


def post(
    tx: Tx, team: Team, week: str, now: datetime, guide: Guide, *, by: str | None = None, due: datetime | None = None
) -> None:
    """Keep the note and send it, to its channel and to those that follow. `by` posts it before its time."""
    made = make(tx, team, week, guide, now, due=due)
    page, message = made.page, messages.note(made.page, team)
    stored.add(
        tx, team=team.id, week=week, until=now, told=made.told, words=page.words, message=message, page=page, by=by
    )
    after: dict[str, str | int] = {"week": week, "words": page.words, "late": due is not None}
    history.add(tx, Entry(record=f"team {team.id}", what="weekly note", at=now, by=by, before={}, after=after))
    _say(tx, team, page, team.channel, note_key(team, week), now)
    for follower in stored.find_followers(tx, team.id):
        _say(tx, team, page, follower.channel, note_key(team, week, follower.channel), now)


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


def note_key(team: Team, week: str, follower: str | None = None) -> str:
    """How the outbox knows the note of a week, in its channel or in one that follows."""
    return f"team {team.id} note {week}" + (f" for {follower}" if follower else "")
