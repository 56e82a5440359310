"""Who is to hear of a record: may they, and may all who are in a channel?"""

from collections.abc import Collection, Mapping

from bot.rules.people import Channel
from handlers.calls import Call
from handlers.deps import Deps


async def check_told(
    call: Call,
    deps: Deps,
    home: Channel,
    people: Mapping[str, Collection[str]],
    channels: Mapping[str, Collection[str]],
    *,
    kept: Collection[str] = (),
) -> None:
    """Who is told of a record, by input, may see its channel, and so may all who are in a channel that is told.

    Those that are `kept` were named by somebody who sees them, and are looked at again when they are told. Raises
    UserError at the input.
    """
    everybody = {one for many in people.values() for one in many if one not in kept}
    if everybody:
        await deps.people.several(call.workspace, everybody)  # side by side; one after the other takes too long
    for field, many in people.items():
        for named in (one for one in many if one not in kept):
            await deps.check_named(call, named, home, field, named_as="told")
    for field, many in channels.items():
        for named in (one for one in many if one not in kept):
            await deps.check_channel(call, named, home, field)
