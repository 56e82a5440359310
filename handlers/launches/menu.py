"""The menu of a launch's card."""

from collections.abc import Awaitable, Callable, Mapping

from bot.errors import UserError
from handlers.calls import Answer, Call
from handlers.deps import Deps
from handlers.launches.editing import on_edit

DO: Mapping[str, Callable[[Call, Deps], Awaitable[Answer]]] = {
    "edit": on_edit,
}


async def on_menu(call: Call, deps: Deps) -> Answer:
    """What was picked. Raises UserError for what no menu of ours has."""
    does = DO.get(str(call.facts.get("do")))
    if does is None:
        raise UserError("not_yours_to_see")
    return await does(call, deps)
