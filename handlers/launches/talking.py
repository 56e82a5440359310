"""`/launch …`: help, a list, an export, one launch by its number, or a new one."""

from bot.messages import launches as messages
from bot.rules import launches
from handlers.calls import Answer, Call, Reply
from handlers.deps import Deps
from handlers.launches.exporting import on_export
from handlers.launches.finding import on_list, show
from handlers.launches.planning import open_planning
from handlers.launches.templates import open_template


async def on_launch(call: Call, deps: Deps) -> Answer:
    """`/launch [name date] | L-2 | list … | export … | template | help`."""
    ask = launches.parse(call.text)
    match ask.what:
        case "help":
            return Reply(messages.help_text(deps.prefix))
        case "show":
            return await show(call, deps, ask.number)
        case "list":
            return await on_list(call, deps, ask)
        case "export":
            return await on_export(call, deps, ask.form)
        case "template":
            return await open_template(call, deps)
    return await open_planning(call, deps, ask.line)
