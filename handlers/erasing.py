"""`/rituals erase`: a workspace's admin has a person's name taken out of all texts."""

import asyncio
from functools import partial

from bot.errors import UserError
from bot.messages import erasing as messages
from bot.rules.erasing import FIELD, Names, read_spellings
from bot.rules.people import check_administers_workspace
from handlers.calls import Answer, Call, Open, Replace, Working
from handlers.deps import Deps
from handlers.eraser import count_of, find
from storage import erasures

PATIENCE_SECONDS = 1.5
"""Slack waits three for what becomes of a form."""


async def on_erase_typed(call: Call, deps: Deps) -> Answer:
    """`/rituals erase`."""
    await _check(call, deps)
    return Open(messages.form())


async def on_named(call: Call, deps: Deps) -> Answer:
    """Somebody was chosen: the form is filled with the names that Slack has of them."""
    await _check(call, deps)
    filled = call.view.filled if call.view is not None else None
    person = filled.person(messages.PERSON) if filled is not None else None
    if filled is None or person is None:
        raise UserError("not_yours_to_see")
    return Replace(messages.named(filled, await deps.people.names(call.workspace, person)), anyway=True)


async def on_form(call: Call, deps: Deps) -> Answer:
    """*Look*: how many there are, and *Erase*; where that takes longer than Slack waits, it is done afterwards."""
    await _check(call, deps)
    assert call.view is not None
    filled = call.view.filled
    names, person = Names(read_spellings(filled.text(FIELD))), filled.person(messages.PERSON)
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await _looked(call, deps, names, person)
    except TimeoutError:
        return Replace(messages.much(names.spellings, person))


async def on_look(call: Call, deps: Deps) -> Answer:
    """*Look for them*, where there is much."""
    await _check(call, deps)
    names, person = _carried(call)
    return Working(Replace(messages.looking()), partial(_looked, call, deps, names, person))


async def _looked(call: Call, deps: Deps, names: Names, person: str | None) -> Replace:
    count = (await find(deps.db, call.workspace, names)).count
    if count.is_nothing:
        return Replace(messages.nowhere(names.spellings, person))
    return Replace(messages.found(count, names.spellings, person))


def _carried(call: Call) -> tuple[Names, str | None]:
    """What the form carries. Raises UserError for what none of ours does."""
    spellings, person = messages.carried_spellings(call.view.metadata if call.view is not None else {})
    try:
        return Names(read_spellings(spellings)), person
    except UserError as error:
        raise UserError("not_yours_to_see") from error


async def on_back(call: Call, deps: Deps) -> Answer:
    """*Change the spellings*."""
    await _check(call, deps)
    spellings, person = messages.carried_spellings(call.view.metadata if call.view is not None else {})
    return Replace(messages.form_again(person, spellings))


async def on_erase(call: Call, deps: Deps) -> Answer:
    """*Erase*. What is asked for is kept first: whatever happens to this process, it is carried out."""
    await _check(call, deps)
    names, _ = _carried(call)
    number = await deps.commit(call, erasures.begin, names.spellings, call.user, deps.now())

    async def erase() -> Replace:
        done = await deps.eraser.carry_out(call.workspace, number)
        return Replace(messages.erased(count_of(done)) if done is not None else messages.erasing())

    return Working(Replace(messages.erasing()), erase)


async def _check(call: Call, deps: Deps) -> None:
    """Raise UserError for whoever does not administer the workspace: texts of every channel are changed."""
    check_administers_workspace(await deps.people.person(call.workspace, call.user))
