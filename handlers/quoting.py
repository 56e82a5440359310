"""A message that becomes a record, or part of one: which team it is about, and what it says."""

import asyncio
from dataclasses import dataclass, replace

from bot.errors import UserError
from bot.rules import text
from bot.rules.people import Person, may_see
from handlers.calls import Call
from handlers.deps import Deps, Place

ELSEWHERE = {"not_set_up", "bot_not_in_channel", "not_yours_to_see"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A message as people saw it; what Slack does not say in time is empty."""

    author: str
    said: str
    link: str


async def place_of_message(call: Call, deps: Deps) -> Place:
    """The team of the message's channel; where it has none, the teams that this person sees. Raises UserError."""
    try:
        return await deps.place_to_add(call)
    except UserError as error:
        if error.code not in ELSEWHERE:
            raise
    return await deps.place_to_add(replace(call, channel=None))


async def quoted(call: Call, deps: Deps) -> Quoted | None:
    """The message whose menu was used, with its author and link; None where there is none."""
    picked = call.picked
    if picked is None or call.channel is None:
        return None
    users, channels = text.nameless(picked.text)
    by = await _by(call, deps) if channels else None
    author = {picked.author} if picked.author else set()
    people, places, link = await asyncio.gather(
        _people(call, deps, users | author),
        asyncio.gather(*(_place(call, deps, by, one) for one in channels)),
        deps.people.link_to(call.workspace, call.channel, picked.ts),
    )
    names = people | {one: name for one, name in zip(channels, places, strict=True) if name}
    who = picked.name or people.get(picked.author or "", "")
    return Quoted(author=who, said=text.unescape(picked.text, names), link=link or "")


async def _people(call: Call, deps: Deps, person_ids: set[str]) -> dict[str, str]:
    try:
        return {one.id: one.name for one in await deps.people.several(call.workspace, person_ids)}
    except UserError:
        return {}


async def _by(call: Call, deps: Deps) -> Person | None:
    try:
        return await deps.people.person(call.workspace, call.user)
    except UserError:
        return None


async def _place(call: Call, deps: Deps, by: Person | None, channel_id: str) -> str | None:
    """A channel's name, if whoever quotes it sees it."""
    try:
        channel = await deps.people.channel(call.workspace, channel_id)
    except UserError:
        return None
    return channel.name if by is not None and may_see(by, channel) else None
