"""*Show all*: the whole checklist in a modal. Forms open on top of it, and it is fresh when one comes back to it."""

from bot.errors import UserError
from bot.messages import errors
from bot.messages import launches as messages
from bot.rules.launches import Turn
from handlers.calls import Answer, Call, Open, Replace
from handlers.deps import Deps
from handlers.launches import assigning, checking
from handlers.launches.below import behind, show
from handlers.launches.looking_back import on_review
from handlers.launches.steps import seen


async def on_show_all(call: Call, deps: Deps) -> Answer:
    """*Show all*, wherever a launch is told of."""
    launch, _, _, team = await seen(call, deps, call.number("id"))
    return Open(show(launch, team, deps))


async def on_items_page(call: Call, deps: Deps) -> Answer:
    """*Previous*, *Next*: another page in place of this one; whether they may see it is asked again."""
    launch, _, _, team = await seen(call, deps, call.number("id"))
    return Replace(show(launch, team, deps, call.number("at")))


async def on_item(call: Call, deps: Deps) -> Answer:
    """An entry of an item's menu. Who can't is told why on top of the list, and that shows how it stands."""
    _, _, _, team = await seen(call, deps, call.number("id"))
    try:
        return await _form(call, deps)
    except UserError as error:
        view = errors.modal(error, prefix=deps.prefix)
        return Open(view, behind=await behind(call, deps, call.number("id"), team))


async def _form(call: Call, deps: Deps) -> Answer:
    match call.facts.get("do"):
        case messages.ASSIGN_ITEM:
            return await assigning.ask_assign(call, deps)
        case messages.HELP_ITEM:
            return await assigning.on_help(call, deps)
        case messages.REVIEW_ITEM:
            return await on_review(call, deps)
        case str(do) if do in set(Turn):
            return await checking.ask(call, deps, Turn(do))
    raise UserError("not_yours_to_see")
