"""`/launch …`: help, a list, one launch by its number, or a new one."""

from bot.messages import launches as messages
from bot.rules import launches
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from handlers.launches.finding import on_list, show
from handlers.launches.planning import open_planning


async def on_launch(call: Call, deps: Deps) -> Answer:
    """`/launch [name date] | L-2 | list … | help`."""
    ask = launches.parse(call.text)
    match ask.what:
        case "help":
            return Reply(messages.help_text(deps.prefix))
        case "show":
            return await show(call, deps, ask.number)
        case "list":
            return await on_list(call, deps, ask)
    return await open_planning(call, deps, ask.line)
