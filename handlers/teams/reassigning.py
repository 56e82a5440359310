"""*Reassign*, one by one or all at once: what was somebody's who is gone goes to who is there, as their rituals say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.errors import UserError
from bot.messages import handovers as messages
from bot.messages.handovers import Left
from bot.rules import handovers
from bot.rules.handovers import Departure, Held, Role
from bot.rules.people import Person
from bot.rules.teams import Team
from handlers import gone
from handlers.calls import Answer, Call, Done, Open, Reply
from handlers.deps import Deps, Naming
from handlers.gone import AllHolds, Handover
from handlers.teams import leaving
from storage import handovers as stored
from storage.engine import Tx

NAMED_AS: Mapping[Role, Naming] = {Role.ADMIN: "admin", Role.BLOCKER: "told"}
"""Who can unblock something owns nothing: it may be anybody who sees the channel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Who shall have it, by whom, and why."""

    to: str
    by: Person
    why: str


async def on_reassign(call: Call, deps: Deps) -> Answer:
    """*Reassign* at one of the lines."""
    departure = await _departure(call, deps)
    held, _, team = await _one(call, deps, departure)
    return Open(messages.form(departure, held, team))


async def on_reassigned(call: Call, deps: Deps) -> Answer:
    """Who takes it over was submitted."""
    assert call.view is not None
    departure = await _departure(call, deps)
    held, by, _ = await _one(call, deps, departure)
    to, why = messages.read(call.view.filled)
    await _check_named(call, deps, departure, held, to)
    wanted = Wanted(to=to, by=by, why=why)
    await deps.commit(call, reassign, departure, held, wanted, deps.holds, deps.now())
    return Done()


async def on_reassign_all(call: Call, deps: Deps) -> Answer:
    """*Reassign all*: of what this person still sees."""
    departure = await _departure(call, deps)
    still = await _still(call, deps, departure)
    if not still:
        raise UserError("handed_over_already")
    return Open(messages.form_for_all(departure, still))


async def on_reassigned_all(call: Call, deps: Deps) -> Answer:
    """One person for all that was ticked; what can't be theirs stays, and is told with why."""
    assert call.view is not None
    departure = await _departure(call, deps)
    kinds = messages.read_kinds(call.view.filled)
    to, why = messages.read(call.view.filled)
    still = [held for held in await _still(call, deps, departure) if held.role in kinds]
    if not still:
        raise UserError("handed_over_already")
    by = await deps.people.person(call.workspace, call.user)
    fit, unfit = await _sort(call, deps, departure, still, to)
    wanted = Wanted(to=to, by=by, why=why)
    some = await deps.commit(call, reassign_all, departure, fit, unfit, wanted, deps.holds, deps.now())
    return Reply(messages.left(len(still) - len(some), to, some, prefix=deps.prefix)) if some else Done()


# --- who may, and what ----------------------------------------------------------------------------------------------


async def _departure(call: Call, deps: Deps) -> Departure:
    """What this person was told; in a channel, what its team was. Raises UserError for anybody else."""
    carried = call.view.metadata if call.kind == "view" and call.view is not None else call.facts
    person, at, told = (str(carried.get(name)) for name in ("person", "at", "told"))
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        raise UserError("not_yours_to_see") from None
    if moment.tzinfo is None:
        raise UserError("not_yours_to_see")
    found = await deps.db.read(call.workspace, stored.get, person, moment, told)
    if found is None:
        raise UserError("handed_over_already")
    if told != call.user and (await deps.team_seen(call, found.held[0].team))[2].channel != told:
        raise UserError("not_yours_to_see")
    return found


async def _one(call: Call, deps: Deps, departure: Departure) -> tuple[Held, Person, Team]:
    """The line that was pressed, by somebody who may see it and hand it over. Raises UserError."""
    carried = call.view.metadata if call.kind == "view" and call.view is not None else call.facts
    if not any(one.key == carried.get("key") for one in departure.held):
        raise UserError("not_yours_to_see")
    still = await deps.db.read(call.workspace, _open, departure, deps.holds, deps.now())
    held = next((one for one in still if one.key == carried.get("key")), None)
    if held is None:
        raise UserError("handed_over_already")
    by, channel, team = await deps.team_seen(call, held.team)
    where = await deps.db.read(call.workspace, gone.around, team, held.runs)
    handovers.check_may_hand_over(held, by, where.acting, channel)
    return held, by, team


async def _still(call: Call, deps: Deps, departure: Departure) -> list[Held]:
    """What is still to be handed over, in the teams that this person sees and may do that in."""
    by = await deps.people.person(call.workspace, call.user)
    seen = {team.id for team in await deps.teams_seen(call, by)}
    every = await deps.db.read(call.workspace, _open, departure, deps.holds, deps.now())
    still = [one for one in every if one.team in seen]
    where = await deps.db.read(call.workspace, leaving.look_around, still)
    found = []
    for held in still:
        if held.team in where and (channel := where[held.team].channel) is not None:
            try:
                handovers.check_may_hand_over(held, by, where[held.team].acting, channel)
            except UserError:
                continue
            found.append(held)
    return found


def _open(tx: Tx, departure: Departure, holds: AllHolds, now: datetime) -> list[Held]:
    """What was told and is still theirs, as it is now: who runs it may be another one since."""
    told = {held.key for held in departure.held}
    return [held for held in leaving.find(tx, departure.person, now, holds) if held.key in told]


async def _check_named(call: Call, deps: Deps, departure: Departure, held: Held, to: str) -> None:
    """Who takes it over is there and may see its channel. Raises UserError at the field."""
    if to == departure.person:
        raise UserError("handover_to_gone", field="to")
    _, channel, _ = await deps.team_seen(call, held.team)
    await deps.check_named(call, to, channel, "to", named_as=NAMED_AS.get(held.role, "owner"))


async def _sort(
    call: Call, deps: Deps, departure: Departure, still: Sequence[Held], to: str
) -> tuple[list[Held], list[Left]]:
    """What this person could take over, and what not. Raises UserError at the field where it is nothing at all."""
    fit, unfit = list[Held](), list[Left]()
    for held in still:
        try:
            await _check_named(call, deps, departure, held, to)
        except UserError as error:
            if error.code == "slack_slow":
                raise
            unfit.append(Left(held=held, why=error))
        else:
            fit.append(held)
    if not fit:
        raise unfit[0].why
    return fit, unfit


# --- one commit ------------------------------------------------------------------------------------------------------


def reassign(tx: Tx, departure: Departure, held: Held, wanted: Wanted, holds: AllHolds, now: datetime) -> None:
    """One thing. Raises UserError at the field."""
    try:
        _hand_over(tx, departure, held, wanted, holds, now)
    except UserError as error:
        raise (error if error.code == "handed_over_already" else error.at("to")) from None
    leaving.follow(tx, departure.person, now, holds)


def reassign_all(
    tx: Tx,
    departure: Departure,
    fit: Sequence[Held],
    unfit: Sequence[Left],
    wanted: Wanted,
    holds: AllHolds,
    now: datetime,
) -> list[Left]:
    """All that can be; what can't is left, with the reason. A rule says no before anything of it is written.

    Raises UserError at the field where nothing could.
    """
    some = list(unfit)
    for held in sorted(fit, key=lambda one: (one.ritual, one.number, one.role, one.item)):
        try:
            _hand_over(tx, departure, held, wanted, holds, now)
        except UserError as error:
            some.append(Left(held=held, why=error))
    if len(some) == len(fit) + len(unfit):
        raise some[-1].why.at("to")
    leaving.follow(tx, departure.person, now, holds)
    return some


def _hand_over(tx: Tx, departure: Departure, held: Held, wanted: Wanted, holds: AllHolds, now: datetime) -> None:
    ritual = holds[held.ritual]
    if not any(one.key == held.key for one in ritual.find(tx, departure.person, now)):
        raise UserError("handed_over_already")
    team = leaving.look_around(tx, [held]).get(held.team)
    if team is None:
        raise UserError("set_up_ended")
    given = Handover(
        held=held,
        team=team.team,
        of=departure.person,
        to=wanted.to,
        by=wanted.by,
        admins=(*team.acting, wanted.by.id),
        why=wanted.why,
        now=now,
    )
    ritual.hand_over(tx, given)
