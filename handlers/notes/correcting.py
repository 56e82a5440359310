"""*Correct*: a note that was posted says something else from now on, wherever it was sent, and tells so."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import notes as messages
from bot.messages.kit import Filled
from bot.messages.notes import Recorded, Standing
from bot.rules import notes
from bot.rules.notes import Correction, Counts, Difference, Guide, Page
from bot.rules.people import Person, check_may_change
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, Replace
from handlers.deps import Deps
from handlers.notes.composing import make_anew
from handlers.notes.past import names_in, week_of
from handlers.notes.picturing import of_posted
from handlers.notes.steps import note_key
from storage import history, outbox
from storage import notes as stored
from storage.engine import Tx
from storage.history import Entry
from storage.notes import Posted
from storage.outbox import Status


async def on_correct(call: Call, deps: Deps) -> Answer:
    """*Correct*: the form, in which nothing is chosen yet."""
    team, _ = await _allowed(call, deps)
    standing = await deps.db.read(call.workspace, stand, team, week_of(call), deps.guide)
    return Open(messages.correcting(standing))


async def on_correcting(call: Call, deps: Deps) -> Answer:
    """Something was chosen in the form: it says how that stands, and what its record says now."""
    if call.view is None:
        raise UserError("not_yours_to_see")
    filled = call.view.filled
    call = replace(call, facts=call.view.metadata)  # what is chosen carries the key of a line alone
    team, _ = await _allowed(call, deps)
    key, week = messages.read_corrected_key(filled), week_of(call)
    found = await deps.db.read(call.workspace, look, team, week, key, deps.guide)
    return Replace(messages.correcting_again(found.standing, key, found.recorded, filled), anyway=True)


async def on_corrected(call: Call, deps: Deps) -> Answer:
    """The form was submitted. Where somebody corrected the note meanwhile, it comes again and shows that."""
    assert call.view is not None
    team, person = await _allowed(call, deps)
    filled, week, now = call.view.filled, week_of(call), deps.now()
    key, seen = messages.read_corrected_key(filled), call.number("seen")
    found = await deps.db.read(call.workspace, look, team, week, key, deps.guide)
    if call.view.metadata.get("key") != key:  # sent before the form could follow what was chosen
        return Replace(messages.correcting_again(found.standing, key, found.recorded, filled))
    if found.standing.version == seen:
        wanted = messages.read_correction(found.standing, filled)
        if await deps.committed(call, correct, team, week, wanted, seen, person, now):
            return Done()
    theirs = await deps.db.read(call.workspace, since, team, week, key, seen, deps.guide)
    return Replace(_again(theirs, filled, key))


def _again(theirs: "Theirs", filled: Filled, key: str) -> dict[str, Any]:
    found = theirs.found
    return messages.corrected_meanwhile(found.standing, filled, key, found.recorded, theirs.changes, theirs.by)


async def _allowed(call: Call, deps: Deps) -> tuple[Team, Person]:
    """Who asks, and the team, for the note's owner and team admins. Raises UserError."""
    person, _, team = await deps.team_seen(call, call.number("team"))
    check_may_change(person, team.settings.note_owner, team.admins)
    return team, person


# --- how it stands ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A note as it reads now, and what the records say now."""

    standing: Standing
    recorded: Recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class Theirs:
    """What others corrected since a form was opened, and who did it last."""

    found: Found
    changes: tuple[Difference, ...]
    by: str | None


def stand(tx: Tx, team: Team, week: str, guide: Guide) -> Standing:
    """Raises UserError for a week without a note, and for a note that is older than pages."""
    posted, page = _posted(tx, team, week)
    return Standing(team=team, page=page, version=posted.version, names=names_in(tx, [page]), guide=guide)


def _posted(tx: Tx, team: Team, week: str) -> tuple[Posted, Page]:
    """The note of a week, held until the commit by whoever may write."""
    posted = stored.get(tx, team.id, week)
    if posted is None:
        raise UserError("note_not_posted")
    if posted.page is None:
        raise UserError("note_too_old")
    return posted, posted.page


def look(tx: Tx, team: Team, week: str, key: str, guide: Guide) -> Found:
    standing = stand(tx, team, week, guide)
    anew = make_anew(tx, team, standing.page, guide)
    line = anew.line(key)
    recorded = Recorded(text=line.text if line is not None else None, counts=Counts.of(anew))
    names = {**standing.names, **names_in(tx, [anew])}
    return Found(standing=replace(standing, names=names), recorded=recorded)


def since(tx: Tx, team: Team, week: str, key: str, seen: int, guide: Guide) -> Theirs:
    every = stored.find_versions(tx, team.id, week)
    known = next((one for one in every if one.version == seen), every[0])
    changes = notes.differences(known.page, every[-1].page)
    return Theirs(found=look(tx, team, week, key, guide), changes=changes, by=every[-1].by)


# --- the correction --------------------------------------------------------------------------------------------------


def correct(tx: Tx, team: Team, week: str, wanted: Correction, seen: int, by: Person, now: datetime) -> None:
    """One commit: the next version, its history, the posts, and their threads. Raises UserError."""
    posted, before = _posted(tx, team, week)
    if posted.version != seen:
        raise UserError("changed_meanwhile", what="this note")
    after = messages.counted(notes.correct(before, wanted, by=by.name, at=now), team)
    changes = notes.differences(before, after)
    message = messages.note(after, team)
    stored.save_corrected(tx, posted, after, message=message, at=now, by=by.id, why=wanted.why)
    _keep(tx, team, week, changes, wanted.why, by, now)
    for channel in (None, *posted.sent_to):
        _tell(tx, team, week, channel, after, changes, wanted.why, by, now, posted.version + 1)


def _keep(tx: Tx, team: Team, week: str, changes: tuple[Difference, ...], why: str, by: Person, now: datetime) -> None:
    old = {one.key: one.old for one in changes}
    new = {one.key: one.new for one in changes}
    entry = Entry(
        record=notes.record(team.id, week), what="corrected", at=now, by=by.id, before=old, after=new, why=why
    )
    history.add(tx, entry)


def _tell(
    tx: Tx,
    team: Team,
    week: str,
    follower: str | None,
    page: Page,
    changes: tuple[Difference, ...],
    why: str,
    by: Person,
    now: datetime,
    version: int,
) -> None:
    """The post changes, and its thread says how. One that was never posted takes the new words, and has no thread."""
    key = note_key(team, week, follower)
    there = outbox.get(tx, key)
    if there is None:
        return
    message, picture = messages.note(page, team, picture=True), of_posted(page, team, version)
    outbox.update(tx, key=key, message=message, at=now, picture=picture)
    if there.status is Status.DEAD:
        return
    outbox.put(
        tx,
        key=f"{key} corrected {version}",
        to=there.conversation,
        message=messages.corrected_line(changes, by=by.id, why=why),
        about=f"what was corrected in the weekly note of {team.name}",
        at=now,
        team=team.id,
        owner=team.settings.note_owner,
        thread=key,
    )
