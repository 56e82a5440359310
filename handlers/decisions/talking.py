"""What others say to a decision: support, concerns and objections, whether a case was fair, what is settled."""

from datetime import datetime

from bot.messages import decisions as messages
from bot.messages.kit import Message
from bot.rules import decisions
from bot.rules.approval import check_not_final
from bot.rules.decisions import Decision, Kind
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Open, Reply
from handlers.cards import card_key
from handlers.decisions.steps import change, commitment_key, existing, seen, update_if_said
from handlers.deps import Deps
from storage import outbox
from storage.engine import Tx


async def on_input(call: Call, deps: Deps) -> Answer:
    """*Add input*: anybody who may see the channel."""
    decision, _, _, _ = await seen(call, deps, call.number("number"))
    check_not_final(decision.approval)
    return Open(messages.input_form(decision, metadata={"number": decision.number, "v": decision.version}))


async def on_inputting(call: Call, deps: Deps) -> Answer:
    """The form was submitted. The input names the version that was seen, also when there is a newer one meanwhile."""
    assert call.view is not None
    number, version = call.number("number"), call.number("v")
    _, person, _, team = await seen(call, deps, number)
    kind, text, steelman = messages.read_input(call.view.filled)
    await deps.commit(call, add_input, number, team, kind, text, steelman, version, person.id, deps.now())
    return Done()


def add_input(
    tx: Tx, number: int, team: Team, kind: Kind, text: str, steelman: str, version: int, by: str, now: datetime
) -> None:
    """One commit: the input, its history, the cards, and its own message in the thread."""
    before = existing(tx, number)
    after = decisions.add_input(before, kind, text, steelman=steelman, by=by, now=now, seen=version)
    change(tx, before, after, team, what=kind.value, by=by, now=now)
    said = after.inputs[-1].number
    outbox.put(
        tx,
        key=_input_key(after, said),
        to=team.channel,
        message=messages.said(after, said),
        thread=card_key(after),
        about=f"an input to {after.ref}",
        at=now,
        team=team.id,
        owner=after.driver,
    )


async def on_fair(call: Call, deps: Deps) -> Answer:
    """*Fair*: the case was put as its supporters would put it."""
    return await _answer(call, deps, fair=True)


async def on_not_my_view(call: Call, deps: Deps) -> Answer:
    """*Not my view*."""
    return await _answer(call, deps, fair=False)


async def _answer(call: Call, deps: Deps, *, fair: bool) -> Answer:
    number, said = call.number("number"), call.number("input")
    _, person, _, team = await seen(call, deps, number)
    late = await deps.commit(call, answer_steelman, number, team, said, fair, person.id, deps.now())
    return Reply(late) if late else Done()


def answer_steelman(tx: Tx, number: int, team: Team, said: int, fair: bool, by: str, now: datetime) -> Message | None:
    """What the proposer says to the case; words for who pressed a button that was answered meanwhile."""
    before = existing(tx, number)
    after = decisions.answer_steelman(before, said, fair=fair, by=by, now=now)
    answered = decisions.get_input(before, said)
    if answered.fair is not None:
        return messages.answered_already(answered)
    change(tx, before, after, team, what="steel-man answered", by=by, now=now)
    _refresh(tx, after, said, now)
    return None


async def on_resolve(call: Call, deps: Deps) -> Answer:
    """*Resolve*: whoever raised it, or the driver with a reason."""
    number, said = call.number("number"), call.number("input")
    decision, person, _, _ = await seen(call, deps, number)
    one = decisions.check_may_resolve(decision, said, by=person.id)
    metadata = {"number": number, "input": said}
    return Open(messages.resolve_form(decision, one, is_own=person.id == one.by, metadata=metadata))


async def on_resolving(call: Call, deps: Deps) -> Answer:
    assert call.view is not None
    number, said = call.number("number"), call.number("input")
    _, person, _, team = await seen(call, deps, number)
    await deps.commit(call, resolve, number, team, said, call.view.filled.text("why"), person.id, deps.now())
    return Done()


def resolve(tx: Tx, number: int, team: Team, said: int, why: str, by: str, now: datetime) -> None:
    before = existing(tx, number)
    after = decisions.resolve(before, said, by=by, why=why, now=now)
    change(tx, before, after, team, what="input resolved", by=by, now=now, why=why)
    _refresh(tx, after, said, now)
    update_if_said(tx, commitment_key(after), messages.asked_to_commit(after), now)


def _refresh(tx: Tx, decision: Decision, said: int, now: datetime) -> None:
    outbox.update(tx, key=_input_key(decision, said), message=messages.said(decision, said), at=now)


def _input_key(decision: Decision, said: int) -> str:
    return f"{decision.ref} input {said}"
