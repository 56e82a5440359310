"""A message that is to become a decision, as its context."""

from bot.messages import decisions as messages
from handlers import quoting
from handlers.calls import Call
from handlers.deps import Deps


async def quote(call: Call, deps: Deps) -> str:
    """The message with its author and link, as people saw it; what Slack does not say in time is left out."""
    found = await quoting.quoted(call, deps)
    return messages.quoted(found.author, found.said, found.link) if found is not None else ""
