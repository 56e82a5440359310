"""Who may see a file? The app, and each person, by where it was shared or shown."""

from collections.abc import Iterable, Iterator
from typing import Any

from sandbox.state import File, Message, View, World
from sandbox.workspace import Member


def to_app(world: World, file: File) -> bool:
    """Its own uploads, what people gave it in its modals, and what is in a conversation where its bot is."""
    if file.user in ("", world.bot.id) or not file.channels:
        return True
    return any(world.bot.id in world.channels[channel].members for channel in file.channels)


def to_person(world: World, person: Member, file: File) -> bool:
    """Their own, what is shared where they look, and what is shown in a message or view before them."""
    if file.user == person.id:
        return True
    if any(world.sees_channel(person, world.channels[channel]) for channel in file.channels):
        return True
    return any(file.id in pictured for pictured in map(_pictured, _before(world, person)))


def _before(world: World, person: Member) -> Iterator[Message | View]:
    yield from world.stacks.get(person.id, [])
    if person.id in world.homes:
        yield world.homes[person.id]
    for channel in world.channels.values():
        if world.sees_channel(person, channel):
            yield from (one for one in world.in_channel(channel.id) if one.only_for in (None, person.id))


def _pictured(shown: Message | View) -> set[str]:
    return set(pictures(shown.blocks))


def pictures(value: Any) -> Iterator[str]:
    """The ids, and the addresses, of files that blocks show."""
    if isinstance(value, list):
        for one in value:
            yield from pictures(one)
    elif isinstance(value, dict):
        file = value.get("slack_file")
        if isinstance(file, dict):
            yield from _ids(file.values())
        for one in value.values():
            yield from pictures(one)


def _ids(references: Iterable[Any]) -> Iterator[str]:
    """A file is named by its id, or by an address of which the id is a part."""
    for reference in references:
        yield from str(reference).split("/")


def named(world: World, reference: Any) -> File | None:
    """The file that a `slack_file` object means."""
    if not isinstance(reference, dict):
        return None
    parts = list(_ids(reference.values()))
    return next((world.files[part] for part in parts if part in world.files), None)
