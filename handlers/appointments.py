"""What a team's calendar asks of the clock: the slots that fell due, each taken once, and when to look again.

The moment to look at a team again is moved last in its transaction, and whoever changes the team's settings sets it
last too: so neither waits for the other.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.messages import teams as messages
from bot.messages.absences import BECAUSE
from bot.rules import calendar
from bot.rules.absences import why_then
from bot.rules.calendar import Slot, Verdict
from bot.rules.teams import Team
from handlers.delivery.slack import real_now
from handlers.registry import Post
from storage import agenda, outbox, receipts, slots, teams
from storage.agenda import Due
from storage.engine import Tx
from storage.slots import Claimed

REPEATS_END = timedelta(days=2)
MOMENT_BEFORE = timedelta(microseconds=1)
LOOKS_ANYWAY = timedelta(days=30)
"""Nothing may be due for more than a year, as in a freeze without an end."""
SKIPPED = {Verdict.PAUSED: "skipped: paused", Verdict.TOO_LATE: "skipped: too late"}
Posts = Mapping[str, Post]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A team whose moment has come; all that fell due up to `since` was looked after."""

    due: Due
    team: Team
    since: datetime


def find_looks(tx: Tx, now: datetime, most: int, without: Collection[tuple[str, int]]) -> list[Look]:
    """The teams to look at now. Before the first tick ever nothing fell due."""
    last = slots.last_tick_everywhere(tx) or now
    due = agenda.find_due_everywhere(tx, now, most, without)
    found = teams.find_numbered_everywhere(tx, [one.team for one in due])
    return [
        Look(due=one, team=found[one.team], since=last if one.is_anew else one.at - MOMENT_BEFORE)
        for one in due
        if one.team in found
    ]


def look_at(look: Look, posts: Posts, now: datetime) -> Iterator[tuple[str, Slot]]:
    """What fell due, post by post, each by the name of its post."""
    team, since = look.team, max(look.since, look.team.set_up_at)
    for name, post in posts.items():
        for slot in calendar.slots(post.rhythm(team), team.calendar, since, now):
            yield name, slot


def next_moment(team: Team, posts: Posts, after: datetime) -> datetime:
    """When to look at it again."""
    return min((slot.at for slot in _next_slots(team, posts, after)), default=after + LOOKS_ANYWAY)


def next_slot_everywhere(tx: Tx, posts: Posts, after: datetime) -> datetime | None:
    """When the next post of any team falls due."""
    every = (slot.at for team in teams.find_all_everywhere(tx) for slot in _next_slots(team, posts, after))
    return min(every, default=None)


def _next_slots(team: Team, posts: Posts, after: datetime) -> Iterator[Slot]:
    for post in posts.values():
        slot = calendar.next_slot(post.rhythm(team), team.calendar, after)
        if slot is not None:
            yield slot


def find_earlier(tx: Tx, posts: Posts, most: int, after: int, now: datetime) -> tuple[list[Due], int | None]:
    """Of so many teams, those after that number, the ones that are due before the moment that is kept of them.

    And the last of them, where there may be more.
    """
    last = slots.last_tick_everywhere(tx) or now
    every = agenda.find_everywhere(tx, most, after)
    found = teams.find_numbered_everywhere(tx, [one.team for one in every])
    earlier = [
        one
        for one in every
        if not one.is_anew and one.team in found and next_moment(found[one.team], posts, last) < one.at
    ]
    return earlier, every[-1].team if len(every) == most else None


def finish_tick(tx: Tx, now: datetime) -> None:
    """Remember up to when every team was looked after, by whomever, and drop what no repeat can ask for any more."""
    last, left = slots.last_tick_everywhere(tx), agenda.first_due_everywhere(tx, now)
    finished = now if left is None else min(now, left - MOMENT_BEFORE)
    slots.mark_tick_everywhere(tx, max(finished, last or now))
    receipts.forget_everywhere(tx, real_now() - REPEATS_END)


def take_slot(
    tx: Tx, due: Due, name: str, post: Post, slot: Slot, now: datetime, *, then: datetime | None
) -> Verdict | None:
    """Claim a slot and put its post into the outbox, in one commit. None when another process was first.

    `then`: it is the last one of its team that is due, which is to be looked at again then. The team is read again
    here, because its settings and pauses may have changed since the tick began. It is not held: a post may hold its
    records, and whoever changes one of those holds it before the team.
    """
    if not agenda.is_as_seen(tx, due):
        return None
    team = teams.find(tx, [due.team]).get(due.team)
    if team is None:
        return None
    judged = None
    claimed = Claimed(team=team.id, post=name, slot=slot.key, due_at=slot.at, claimed_at=now, outcome="claimed")
    if slots.claim(tx, claimed):
        judged = calendar.verdict(slot, now=now, lateness=post.lateness, paused=team.pause_spans)
        outcome = _post(tx, team, name, post, slot, now, judged)
        slots.mark(tx, team=team.id, post=name, slot=slot.key, outcome=outcome)
    if then is not None:
        agenda.move(tx, due, then)
    return judged


def _post(tx: Tx, team: Team, name: str, post: Post, slot: Slot, now: datetime, judged: Verdict) -> str:
    """What becomes of it."""
    if judged not in SKIPPED:
        return post.queue(tx, team, slot, now, judged is Verdict.LATE)
    if post.missed is not None:
        return post.missed(tx, team, slot, now, judged) or _skipped(team, slot, judged, now)
    if judged is Verdict.TOO_LATE and post.owner is not None:
        _tell_skipped(tx, team, name, post.title, post.owner(team), slot, now)
    return _skipped(team, slot, judged, now)


def _skipped(team: Team, slot: Slot, judged: Verdict, now: datetime) -> str:
    """Why: nobody paused it where the channel could not be posted to."""
    why = why_then(team.absences, slot.at, now) if judged is Verdict.PAUSED else None
    return f"skipped: {BECAUSE[why]}" if why is not None else SKIPPED[judged]


def _tell_skipped(tx: Tx, team: Team, name: str, title: str, owner: str, slot: Slot, now: datetime) -> None:
    outbox.put(
        tx,
        key=f"team {team.id} {name} {slot.key} skipped",
        to=owner,
        message=messages.skipped(title, slot.at, team),
        about=f"word that a post of {team.name} was too late",
        at=now,
        team=team.id,
    )
