"""The approver's answer at the gate: its form, and the commit with all that comes of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.errors import UserError
from bot.messages import launches as messages
from bot.messages.launches import GateAnswer
from bot.rules import launches
from bot.rules.facts import Change
from bot.rules.launches import Launch, NewDate, Phase, Turn, Verdict
from bot.rules.teams import Team
from handlers.calls import LARGEST, Answer, Call, Done, Open, Replace, again
from handlers.deps import Deps
from handlers.launches.asking import look
from handlers.launches.checking import WHAT
from handlers.launches.steps import change, existing, keep, say_in_thread, seen, seen_to_decide
from storage import history, workspaces
from storage.engine import Tx

NAMED = 5  # at the field, for the form names all of them
CHANGED = "approval version"
"""The fact of a launch's history that says that the question became another one."""


async def on_gate(call: Call, deps: Deps) -> Answer:
    """*Go / no-go*, on the card or in the approver's message."""
    launch, person, _, team = await seen_to_decide(call, deps, call.number("id"))
    launches.check_may_decide(launch, person.id, now=deps.now())
    return Open(messages.gate_form(launch, team, GateAnswer(), deps.now()))


async def on_gate_chosen(call: Call, deps: Deps) -> Answer:
    """An answer was chosen in the form, or what comes of a no-go: it follows, and what is typed in it stays."""
    number = call.view.metadata.get("id") if call.view is not None else None
    if call.view is None or type(number) is not int or not 0 <= number <= LARGEST:
        raise UserError("not_yours_to_see")
    launch, person, _, team = await seen_to_decide(call, deps, number)
    launches.check_may_decide(launch, person.id, now=deps.now())
    form = messages.gate_following(launch, team, call.view.filled, deps.now(), call.view.metadata)
    return Replace(form, anyway=True)


async def on_decided(call: Call, deps: Deps) -> Answer:
    """The approver's answer was submitted. Where it can't be taken as it is, the form comes again, filled in."""
    assert call.view is not None
    number, known = call.number("id"), call.number("seen")
    launch, person, _, team = await seen_to_decide(call, deps, number)
    entered = messages.read_gate(call.view.filled, team.zone)
    if not messages.is_gate_whole(entered, call.view.filled):
        return again(call, messages.gate_form(launch, team, entered, deps.now()))
    try:
        await deps.commit(call, decide, team, number, entered, person.id, known, deps.now())
    except UserError as error:
        if error.code == "go_blocked":
            return await _blocked(call, deps, number, entered)
        if error.code == "changed_meanwhile":
            return await _changed(call, deps, number, entered)
        raise
    return Done()


def decide(tx: Tx, team: Team, number: int, entered: GateAnswer, by: str, known: int, now: datetime) -> Launch:
    """One commit: the answer and one line for it, the waivers that a go needs, the new date or end of a no-go."""
    before = first = existing(tx, number)
    verdict, why = entered.verdict, entered.rationale
    if verdict is None:
        raise UserError("verdict_missing", field="verdict")
    launches.check_question(before, by, seen=known, now=now)
    if verdict is Verdict.GO:
        before = _waive(tx, before, team, entered.waivers, by, now)
    if verdict is Verdict.NO_GO:
        after = launches.no_go(before, team, _instead(entered), by=by, now=now, seen=known, rationale=why)
    else:
        after = launches.decide(before, verdict, by=by, now=now, seen=known, rationale=why)
    is_news = verdict is not Verdict.NOT_YET
    line = messages.decided(before, after, verdict, by, why, team.zone)
    informs = messages.decided(before, after, verdict, by, why, team.zone, channel=team.channel) if is_news else None
    change(
        tx,
        before,
        after,
        team,
        what=verdict.value,
        by=by,
        now=now,
        line=line,
        why=why,
        broadcast=is_news,
        informs=informs,
        since=first,
    )
    return look(tx, after, team, now)  # a date that is near already is asked about at once


def _instead(entered: GateAnswer) -> NewDate | None:
    if entered.cancels:
        return None
    if entered.moving is None:
        raise UserError("date_missing", field="date")
    return NewDate(at=entered.moving.at, trade=entered.moving.trade, because=entered.moving.because)


def _waive(tx: Tx, launch: Launch, team: Team, reasons: Mapping[int, str], by: str, now: datetime) -> Launch:
    """One by one, each with its reason; what is done meanwhile needs no waiver any more."""
    for item in launch.open_blocking(Phase.BEFORE):
        if why := reasons.get(item.number, ""):
            after = launches.waive(launch, item.number, by=by, now=now, why=why)
            line = messages.turned(item, after.item(item.number), by, why)
            keep(tx, launch, after, what=WHAT[Turn.WAIVE], by=by, now=now, why=why)
            say_in_thread(tx, after, team, f"{after.ref} v{after.version} {WHAT[Turn.WAIVE]}", line, now)
            launch = after
    return launch


# --- it can't be taken as it is --------------------------------------------------------------------------------------


async def _blocked(call: Call, deps: Deps, number: int, entered: GateAnswer) -> Answer:
    """A go while something blocks: named with its owner at the answer; what the form lacked is shown in it."""
    assert call.view is not None
    launch, _, _, team = await seen(call, deps, number)
    if not messages.shows_blockers(launch, call.view.filled):
        notice = messages.still_blocked(launch)
        return again(call, messages.gate_form(launch, team, entered, deps.now(), notice=notice))
    named = await deps.db.read(call.workspace, _named, launch, entered.waivers)
    raise UserError("go_blocked", field="verdict", items=named)


def _named(tx: Tx, launch: Launch, waived: Mapping[int, str]) -> tuple[str, ...]:
    """What blocks and has no waiver, each with its owner's name: at a field, Slack shows no mention."""
    items = [one for one in launch.open_blocking(Phase.BEFORE) if one.number not in waived]
    known = workspaces.find_people(tx, {launches.whose(launch, one) for one in items})

    def owner(person: str) -> str:
        return f" ({known[person][0].name})" if person in known else ""

    told = [f"{one.text}{owner(launches.whose(launch, one))}" for one in items]
    return tuple([*told[:NAMED], f"{len(told) - NAMED} more"] if len(told) > NAMED else told)


async def _changed(call: Call, deps: Deps, number: int, entered: GateAnswer) -> Answer:
    """It was another question that was answered: what happened to it stands above what was entered."""
    assert call.view is not None
    launch, person, _, team = await seen_to_decide(call, deps, number)
    launches.check_may_decide(launch, person.id, now=deps.now())
    changes = await deps.db.read(call.workspace, _since, launch, call.number("v", 0))
    notice = messages.gate_notice(changes, team)
    return again(call, messages.gate_form(launch, team, entered, deps.now(), notice=notice))


def _since(tx: Tx, launch: Launch, known: int) -> Sequence[Change]:
    """What made it another question after that version of the launch."""
    every = history.find_changes(tx, launch.ref)
    return [one for one in every if launches.version_after(one) > known and CHANGED in one.after]
