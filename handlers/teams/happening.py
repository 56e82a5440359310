"""What Slack tells of channels and people: what is remembered is asked anew, and a team's channel is looked at.

An event may come late, twice, or after the one that followed it: so it says only that something happened, and how it is
now Slack is asked.
"""

import asyncio
import logging
from contextlib import suppress
from datetime import datetime, timedelta

from bot.errors import UserError
from bot.messages import teams as messages
from bot.rules.absences import Why
from handlers import absences, moving
from handlers.calls import Answer, Call, Done
from handlers.delivery.slack import real_now
from handlers.deps import Deps
from storage import outbox
from storage import teams as stored
from storage.engine import Tx

log = logging.getLogger(__name__)

LATE = timedelta(minutes=1)
"""What an event says of a person is believed for so long; then Slack is asked."""
AGAIN_SECONDS = (2.0, 10.0, 60.0)
HOLDS = timedelta(minutes=1)
HINTS = {
    "channel_deleted": Why.DELETED,
    "group_deleted": Why.DELETED,
    "channel_left": Why.REMOVED,
    "group_left": Why.REMOVED,
}


async def on_joined(call: Call, deps: Deps) -> Answer:
    """Somebody came into a channel. When it is the bot itself, it says one line, or goes on."""
    if call.channel is None:
        return Done()
    await deps.people.forget_channel(call.workspace, call.channel)
    if call.user == await deps.people.bot_user(call.workspace):
        await deps.commit(call, say_hello, call.channel, call.repeat_key or "", deps.prefix, deps.now())
        await look(call, deps, call.channel)
    return Done()


async def on_left(call: Call, deps: Deps) -> Answer:
    """Somebody left a channel: what they may see is asked again. When it is the bot itself, nothing is posted there."""
    if call.channel is None:
        return Done()
    await deps.people.forget_channel(call.workspace, call.channel)
    if call.user == await deps.people.bot_user(call.workspace):
        await look(call, deps, call.channel, hint=Why.REMOVED)
    elif (team := await deps.db.read(call.workspace, stored.get_by_channel, call.channel)) is not None:
        await deps.homes.left(call.workspace, call.user, team.id)
    return Done()


async def on_channel_changed(call: Call, deps: Deps) -> Answer:
    """Archived or not, renamed, deleted, shared or not, or the bot was removed from it."""
    if call.channel is not None:
        await deps.people.forget_channel(call.workspace, call.channel)
        await look(call, deps, call.channel, hint=HINTS.get(call.name))
    return Done()


async def on_id_changed(call: Call, deps: Deps) -> Answer:
    """The same channel has another id from now on, and so has all that is recorded of it."""
    before, after = str(call.event["old_channel_id"]), str(call.event["new_channel_id"])
    await deps.commit(call, moving.move, before, after, deps.now())
    await look(call, deps, after)
    return Done()


async def on_person_changed(call: Call, deps: Deps) -> Answer:
    """Somebody was deactivated, renamed, made a guest, or is new: known at once. Of what comes late Slack is asked."""
    if call.happened_at is not None and real_now() - call.happened_at > LATE:
        await deps.people.forget_person(call.workspace, str(call.event["user"]["id"]))
        with suppress(UserError):  # then whoever needs to know asks
            await deps.people.person(call.workspace, str(call.event["user"]["id"]))
    else:
        await deps.people.learn(call.workspace, call.event["user"])
    return Done()


async def on_migration(call: Call, deps: Deps) -> Answer:
    """The workspace moves into an organisation, and Slack refuses for a while: nothing is sent in the beginning.

    What Slack refuses then comes again later, as its error says; at the end it comes at once.
    """
    begins = call.name == "grid_migration_started"
    log.info("workspace %s: %s", call.workspace, call.name)
    await deps.commit(call, hold_back if begins else let_go, real_now())
    return Done()


def hold_back(tx: Tx, now: datetime) -> None:
    for kind in outbox.Kind:
        outbox.hold(tx, kind, now + HOLDS)


def let_go(tx: Tx, now: datetime) -> None:
    outbox.hurry(tx, now)


def say_hello(tx: Tx, channel: str, event: str, prefix: str, now: datetime) -> None:
    if stored.get_by_channel(tx, channel) is None:
        outbox.put(
            tx, key=f"hello {channel} {event}", to=channel, message=messages.hello(prefix), about="a greeting", at=now
        )


async def look(call: Call, deps: Deps, channel: str, hint: Why | None = None) -> None:
    """Whether a team's channel can be posted to now. Where Slack does not say, it is asked a little later."""
    if await deps.db.read(call.workspace, stored.get_by_channel, channel) is None:
        return
    try:
        await _look(deps, call.workspace, channel, hint)
    except UserError:
        deps.tasks.start(_keep_looking(deps, call.workspace, channel, hint), f"a look at {channel}")


async def _look(deps: Deps, workspace: str, channel: str, hint: Why | None) -> None:
    found, asked_at = await deps.people.whereabouts(workspace, channel)
    now, prefix = deps.now(), deps.prefix
    await deps.db.run(workspace, absences.settle, channel, found, asked_at=asked_at, now=now, prefix=prefix, hint=hint)


async def _keep_looking(deps: Deps, workspace: str, channel: str, hint: Why | None) -> None:
    for seconds in AGAIN_SECONDS:
        await asyncio.sleep(seconds)
        try:
            await _look(deps, workspace, channel, hint)
        except UserError:
            continue
        return
    log.warning("Slack did not say how channel %s of %s is; it is looked at later", channel, workspace)
