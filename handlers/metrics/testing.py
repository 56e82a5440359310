"""*Test* in the form, which asks the source with what stands there now."""

from bot.errors import UserError
from bot.messages import errors
from bot.messages import metrics as messages
from bot.messages.metrics import About
from bot.rules import metrics
from handlers.calls import Answer, Call, Replace, View, Working
from handlers.deps import Deps
from handlers.metrics.adding import about
from handlers.metrics.asking import check_askable
from storage import metrics as stored


async def on_test(call: Call, deps: Deps) -> Answer:
    """The value or the reason comes beside the button; nothing is kept."""
    view = call.view
    if view is None:
        raise UserError("not_yours_to_see")
    of = await about(call, deps)

    def shown(result: str) -> Replace:
        return Replace(messages.again(view.filled, view.metadata, call.user, of, result=result), anyway=True)

    async def test() -> Replace:
        try:
            return shown(await _tested(call, deps, view, of))
        except UserError as error:
            return shown(messages.not_tested(errors.words(error, prefix=deps.prefix)))

    return Working(shown(messages.TESTING), test)


async def _tested(call: Call, deps: Deps, view: View, of: About) -> str:
    """Of a metric that is edited the stored secret is used, where it may be. Raises UserError with the reason."""
    source, metric = messages.read_source(view.filled), of.metric
    if not source.is_fetched:
        raise UserError("not_yours_to_see")
    metrics.check_source(source)
    secret, forget = messages.read_secret(view.filled)
    settled = metrics.settle(metric.source if metric else None, source, secret=secret, forget=forget)
    check_askable(settled.source, secret)
    known = settled.secret
    if settled.kept and metric is not None:
        stands = await deps.db.read(call.workspace, stored.get_source, metric.number)
        if stands is None or stands[0] != metric.source:  # then the secret is another source's
            raise UserError("changed_meanwhile", what="this metric")
        known = stands[1]
    return messages.tested(await deps.fetch.number(settled.source, known), view.filled.text("unit"))
