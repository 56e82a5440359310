"""`/weekly follow`: channels that get a team's notes too, and what it takes for one to begin."""

from datetime import datetime
from typing import Any

from bot.errors import UserError
from bot.messages import notes as messages
from bot.rules import notes
from bot.rules.notes import Subscribed
from bot.rules.people import Channel, check_administers, may_see
from bot.rules.teams import Team, check_not_ended
from handlers.calls import Answer, Call, Done, Open, Reply
from handlers.deps import Deps
from storage import history, outbox
from storage import notes as stored
from storage.engine import Tx
from storage.history import Entry

FIELD = "followers"


async def on_follow(call: Call, deps: Deps, channel: str | None) -> Answer:
    """`/weekly follow #leadership`; without a channel the form."""
    _, team = await deps.person_and_team(call)
    home = await _home(call, deps, team.id)
    if channel is None:
        return Open(await _form(call, deps, team))
    await _check(call, deps, team, home, channel)
    is_new = await deps.commit(
        call, subscribe, team, Subscribed(begins=(channel,), ends=()), call.user, deps.now(), deps.prefix
    )
    return Reply(messages.follows(team, channel, is_new=is_new))


async def on_unfollow(call: Call, deps: Deps, channel: str | None) -> Answer:
    """`/weekly unfollow #leadership`: of any channel, also one that is gone or that this person can't see."""
    _, team = await deps.person_and_team(call)
    await _home(call, deps, team.id)
    if channel is None:
        return Open(await _form(call, deps, team))
    did_follow = await deps.commit(
        call, subscribe, team, Subscribed(begins=(), ends=(channel,)), call.user, deps.now(), deps.prefix
    )
    return Reply(messages.ended(team, channel, did_follow=did_follow))


async def on_followers(call: Call, deps: Deps) -> Answer:
    """*Followers*: the form."""
    _, _, team = await deps.team_seen(call, call.number("team"))
    await _home(call, deps, team.id)
    return Open(await _form(call, deps, team))


async def on_followed(call: Call, deps: Deps) -> Answer:
    """The form was submitted: each channel that is new in it is looked at."""
    assert call.view is not None
    _, _, team = await deps.team_seen(call, call.number("team"))
    home = await _home(call, deps, team.id)
    shown, picked, ends_unseen = messages.read_followers(call.view.filled, call.view.metadata)
    if ends_unseen:
        shown = [*shown, *(one for one in await _unseen(call, deps, team) if one not in shown)]
    wanted = notes.subscribed(shown=shown, picked=picked)
    for channel in wanted.begins:
        await _check(call, deps, team, home, channel)
    await deps.commit(call, subscribe, team, wanted, call.user, deps.now(), deps.prefix)
    return Done()


async def _home(call: Call, deps: Deps, team_id: int) -> Channel:
    """The team's channel, for its admins. Raises UserError for anybody else."""
    person, home, team = await deps.team_seen(call, team_id)
    check_administers(person, team.admins)
    return home


async def _check(call: Call, deps: Deps, team: Team, home: Channel, channel: str) -> None:
    """Whether a channel may follow. Raises UserError, which says why not."""
    check_not_ended(team)
    if channel == team.channel:
        raise UserError("follower_is_home", field=FIELD)
    await deps.check_channel(call, channel, home, FIELD)


async def _form(call: Call, deps: Deps, team: Team) -> dict[str, Any]:
    followers = [one.channel for one in await deps.db.read(call.workspace, stored.find_followers, team.id)]
    unseen = await _unseen(call, deps, team)
    return messages.followers_form(team, [one for one in followers if one not in unseen], unseen=len(unseen))


async def _unseen(call: Call, deps: Deps, team: Team) -> list[str]:
    """Followers that this person may not see, or that I can't see any more, so that I can't tell."""
    person = await deps.people.person(call.workspace, call.user)
    unseen = []
    for one in await deps.db.read(call.workspace, stored.find_followers, team.id):
        try:
            if not may_see(person, await deps.people.channel(call.workspace, one.channel)):
                unseen.append(one.channel)
        except UserError as error:
            if error.code == "slack_slow":
                raise
            unseen.append(one.channel)
    return unseen


def subscribe(tx: Tx, team: Team, wanted: Subscribed, by: str, now: datetime, prefix: str) -> bool:
    """One commit: who follows, the team's history, and one line in each channel that begins. Whether it changed."""
    changed = [_begin(tx, team, channel, by, now, prefix) for channel in wanted.begins]
    changed += [_end(tx, team, channel, by, now) for channel in wanted.ends]
    if len(stored.find_followers(tx, team.id)) > notes.MOST_FOLLOWERS:
        raise UserError("too_many_followers", field=FIELD, most=notes.MOST_FOLLOWERS)
    return any(changed)


def _begin(tx: Tx, team: Team, channel: str, by: str, now: datetime, prefix: str) -> bool:
    if not stored.add_follower(tx, team.id, channel, by=by, at=now):
        return False
    _keep(tx, team, "follower added", by, now, before=None, after=channel)
    outbox.put(
        tx,
        key=f"team {team.id} followed by {channel} {now.isoformat()}",
        to=channel,
        message=messages.began(team, by, prefix=prefix),
        about=f"word that it follows the weekly note of {team.name}",
        at=now,
        team=team.id,
        owner=by,
    )
    return True


def _end(tx: Tx, team: Team, channel: str, by: str, now: datetime) -> bool:
    if not stored.drop_follower(tx, team.id, channel):
        return False
    _keep(tx, team, "follower removed", by, now, before=channel, after=None)
    return True


def _keep(tx: Tx, team: Team, what: str, by: str, now: datetime, *, before: str | None, after: str | None) -> None:
    old, new = {"follower": before}, {"follower": after}
    history.add(tx, Entry(record=f"team {team.id}", what=what, at=now, by=by, before=old, after=new))
