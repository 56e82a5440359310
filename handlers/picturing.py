"""A private answer with its picture: in it where Slack has the picture already, else it follows once it is drawn."""

from collections.abc import Sequence

from bot.messages import pictures
from bot.messages.kit import Message
from bot.rules.teams import Team
from handlers.calls import Answer, Call, Done, Reply
from handlers.deps import Deps
from storage.outbox import Recipe


async def answered(
    call: Call,
    deps: Deps,
    seen: Sequence[Team],
    recipe: Recipe | None,
    *,
    bare: Message,
    whole: Message,
    follows: Message,
    about: str,
) -> Answer:
    """`bare` says it without a picture, `whole` with it, `follows` is the picture alone. No recipe: nothing to draw."""
    url = call.response_url
    found = await deps.pictures.look(call.workspace, seen, recipe) if url is not None and recipe is not None else None
    if url is None or found is None:
        return Reply(bare)
    drawing, known = found
    if known is None:
        deps.tasks.start(deps.pictures.answer(call.workspace, url, follows, drawing, said=True), f"picture of {about}")
        return Reply(bare)
    # An acknowledgement can't tell whether Slack takes the picture; the response URL can, and the words are safe.
    deps.tasks.start(deps.pictures.answer(call.workspace, url, whole, drawing), about)
    return Done()


async def card(call: Call, deps: Deps, shown: Message, recipe: Recipe, team: Team, *, about: str) -> Answer:
    """A card with its picture; `about` says of what that is, where it follows by itself."""
    return await answered(
        call,
        deps,
        [team],
        recipe,
        bare=shown,
        whole=pictures.in_card(shown),
        follows=pictures.alone(about),
        about=about,
    )
