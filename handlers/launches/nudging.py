"""Owners and their items: the clock reminds them of what is due, and they may put it off until tomorrow."""

from dataclasses import replace
from datetime import datetime

from bot.errors import UserError
from bot.rules import launches, people, reminders
from bot.rules.launches import Launch, Nudge
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done
from handlers.deps import Deps
from handlers.launches import nudged
from storage import alarms, outbox, teams, workspaces
from storage import launches as stored
from storage.engine import Tx


def ring_items(tx: Tx, which: str, now: datetime) -> None:
    """Look at this person's items: remind of what is due, and say when to look again. A second process waits here."""
    record = nudged.record(which)
    alarms.hold(tx, record)
    theirs = stored.find_with_items_of(tx, which)
    of = teams.find(tx, {launch.team for launch in theirs})
    theirs = [launch for launch in theirs if launch.team in of]
    person = workspaces.find_person(tx, which)
    if not theirs or (person is not None and person.deactivated):
        alarms.set_alarm(tx, record, alarms.EVERY_TEAM, None)  # until something is theirs, or they are back
        return
    zone = people.zone_of(person) or of[theirs[0].team].zone
    while (due := _next(tx, which, zone, theirs, of, now)) is not None and due.at <= now:
        nudged.say(tx, replace(due, at=now), theirs, of)
    alarms.set_alarm(tx, record, alarms.EVERY_TEAM, due.at if due is not None else None)


def _next(tx: Tx, person: str, zone: str, theirs: list[Launch], of: dict[int, Team], now: datetime) -> Nudge | None:
    sent = stored.find_nudges(tx, person, now - launches.REMEMBERED)
    return launches.next_nudge(person, zone, theirs, of, sent=sent, now=now)


async def on_not_now(call: Call, deps: Deps) -> Answer:
    """*Not now* below a reminder: the same items come once more on the next working day."""
    await deps.commit(call, put_off, call.user, str(call.facts.get("at")), deps.now())
    return Done()


def put_off(tx: Tx, by: str, of: str, now: datetime) -> None:
    """`of` is the moment of the reminder. Raises UserError where nothing was sent to this person then."""
    if not alarms.hold(tx, nudged.record(by)):
        raise UserError("not_yours_to_see")
    sent = next(
        (one for one in stored.find_nudges(tx, by, now - launches.REMEMBERED) if one.at.isoformat() == of), None
    )
    if sent is None:
        raise UserError("not_yours_to_see")
    found = stored.find_numbered(tx, {one.launch for one in sent.items})
    of_teams = teams.find(tx, {launch.team for launch in found.values()})
    zone = people.zone_of(workspaces.find_person(tx, by)) or of_teams[found[sent.items[0].launch].team].zone
    until = reminders.tomorrow(now, zone)
    if sent.until == until:
        return
    stored.mark_put_off(tx, by, sent.at, until)
    alarms.set_alarm(tx, nudged.record(by), alarms.EVERY_TEAM, alarms.AT_ONCE)
    after = replace(sent, until=until)
    outbox.update(tx, key=nudged.key(sent), message=nudged.message(tx, after, now), at=now)
