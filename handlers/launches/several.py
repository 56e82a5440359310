"""*Tick several*: choose among the open items, then evidence for each, all in one commit.

Where somebody else changed some of them meanwhile, the others are ticked, and the person is told of those.
"""

from datetime import datetime

from bot.messages import launches as messages
from bot.messages.launches import Met
from bot.rules import launches
from bot.rules.launches import Evidence, Launch
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, Replace
from handlers.deps import Deps
from handlers.launches.below import behind, below
from handlers.launches.steps import change, existing, seen
from storage import history
from storage.engine import Tx


async def on_tick_several(call: Call, deps: Deps) -> Answer:
    """*Tick several*: which ones."""
    launch, _, _, team = await seen(call, deps, call.number("id"))
    launches.check_not_ended(launch)
    return Open(messages.choose_form(launch, team, below=below(call)))


async def on_several_chosen(call: Call, deps: Deps) -> Answer:
    """The items were chosen: evidence for each of them."""
    assert call.view is not None
    launch, _, _, team = await seen(call, deps, call.number("id"))
    launches.check_not_ended(launch)
    known = messages.read_seen(call.view.metadata)
    numbers = messages.read_chosen(call.view.filled, known)
    chosen = [launch.item(one) for one in numbers]
    met = await deps.db.read(call.workspace, _met, launch, known)
    return Replace(messages.evidence_form(launch, chosen, team, met=met, below=below(call)))


async def on_ticked_several(call: Call, deps: Deps) -> Answer:
    """The evidence for all of them was submitted."""
    assert call.view is not None
    number, step = call.number("id"), call.number("step", 1)
    _, person, _, team = await seen(call, deps, number)
    known = messages.read_seen(call.view.metadata)
    given = messages.read_evidence(call.view.filled, known)
    launch, left = await deps.commit(call, tick_many, team, number, given, person.id, deps.now())
    fresh = await behind(call, deps, number, team)
    if not left:
        return Done(behind=fresh)
    done = [launch.item(one.item) for one in given if one not in left]
    view = messages.evidence_form(
        launch,
        [launch.item(one.item) for one in left],
        team,
        met=await deps.db.read(call.workspace, _met, launch, {one.item: known[one.item] for one in left}),
        typed={one.item: one.text for one in left},
        done=done,
        step=step + 1,
        below=below(call),
    )
    return Replace(view, behind=fresh)


def tick_many(
    tx: Tx, team: Team, number: int, given: tuple[Evidence, ...], by: str, now: datetime
) -> tuple[Launch, tuple[Evidence, ...]]:
    """One commit and one line for all that are as they were seen; the launch then, and what is left."""
    before = existing(tx, number)
    after, left = launches.tick_many(before, given, by=by, now=now)
    ticked = [after.item(one.item) for one in given if one not in left]
    if ticked:
        one = ticked[0]
        line = messages.ticked_many(ticked, by)
        why = one.evidence if len(ticked) == 1 else None
        change(tx, before, after, team, what="ticked", by=by, now=now, line=line, why=why)
    return after, left


def _met(tx: Tx, launch: Launch, known: messages.Seen) -> Met:
    """What happened to these items since somebody saw them at that version."""
    changed = [number for number, version in known.items() if launch.item(number).version > version]
    changes = history.find_changes(tx, launch.ref) if changed else []
    return {number: launches.turned_since(changes, number, known[number]) for number in changed}
