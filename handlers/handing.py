"""A question is handed over: may whoever is newly named take part?"""

from bot.messages.handing import Handover
from bot.rules.people import Channel
from bot.rules.questions import Question
from handlers.calls import Call
from handlers.deps import Deps


async def check_newly_named(call: Call, deps: Deps, channel: Channel, asked: Question, handover: Handover) -> None:
    """Who shall decide or drive it from now on. Raises UserError at the field."""
    for field, named, former in (
        ("approver", handover.approver, asked.approval.approver),
        ("driver", handover.driver, asked.driver),
    ):
        if named != former:
            await deps.check_named(call, named, channel, field)
