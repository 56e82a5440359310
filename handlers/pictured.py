"""A card with its picture, privately: in the card if Slack has it, else following it once it is drawn."""

from bot.messages import pictures
from bot.messages.kit import Message
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Reply
from handlers.deps import Deps
from storage.outbox import Recipe


async def card(call: Call, deps: Deps, shown: Message, recipe: Recipe, team: Team, *, about: str) -> Answer:
    """`about` says of what the picture is, where it follows by itself; without a picture the card comes alone."""
    url = call.response_url
    found = await deps.pictures.look(call.workspace, [team], recipe) if url is not None else None
    if url is None or found is None:
        return Reply(shown)
    drawing, known = found
    if known is None:
        follows = deps.pictures.answer(call.workspace, url, pictures.alone(about), drawing, said=True)
        deps.tasks.start(follows, f"picture after {about}")
        return Reply(shown)
    # An acknowledgement can't tell whether Slack takes the picture; the response URL can, and the words are safe.
    both = deps.pictures.answer(call.workspace, url, pictures.in_card(shown), drawing)
    deps.tasks.start(both, f"card with {about}")
    return Done()
