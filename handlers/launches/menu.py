"""The card's menu: each entry is what a button with the same words does."""

from collections.abc import Awaitable, Callable, Mapping

from bot.errors import UserError
from handlers.calls import Answer, Call
from handlers.deps import Deps
from handlers.launches.editing import on_edit
from handlers.launches.ending import on_cancel, on_roll_back
from handlers.launches.handing import on_delegate, on_reassign
from handlers.launches.looking_back import on_review
from handlers.launches.moving import on_move

DO: Mapping[str, Callable[[Call, Deps], Awaitable[Answer]]] = {
    "edit": on_edit,
    "move": on_move,
    "cancel": on_cancel,
    "review": on_review,
    "roll_back": on_roll_back,
    "reassign": on_reassign,
    "delegate": on_delegate,
}


async def on_menu(call: Call, deps: Deps) -> Answer:
    """An entry was picked; who may is asked by what it does. Raises UserError for what no menu of ours has."""
    chosen = DO.get(str(call.facts.get("do")))
    if chosen is None:
        raise UserError("not_yours_to_see")
    return await chosen(call, deps)
