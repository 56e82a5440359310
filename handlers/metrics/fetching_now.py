"""*Fetch now*: the source is asked while somebody waits, and what it says is kept."""

from bot.errors import UserError
from bot.messages import errors
from bot.messages import metrics as messages
from handlers.calls import Answer, Call, Reply, Working
from handlers.deps import Deps
from handlers.metrics.fetched import fetch_now
from handlers.metrics.showing import show
from handlers.metrics.steps import seen
from storage import metrics as stored


async def on_fetch_now(call: Call, deps: Deps) -> Answer:
    """The card comes with the value or the reason: in the place of the card, if it was pressed there."""
    metric, _, _, team = await seen(call, deps, call.number("id"))
    on_card = call.facts.get("card") is True

    async def fetch() -> Reply:
        try:
            after = await fetch_now(deps, call.workspace, metric.number, call.user)
        except UserError as error:
            is_now = await deps.db.read(call.workspace, stored.get, metric.number) or metric
            said = messages.not_fetched(is_now, errors.words(error, prefix=deps.prefix))
            return await show(call, deps, is_now, team, said=said, in_place=on_card)
        return await show(call, deps, after, team, said=messages.fetched(after), in_place=on_card)

    return Working(
        Reply(messages.fetching(metric), in_place=True) if on_card and metric.source.is_fetched else None, fetch
    )
