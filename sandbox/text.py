"""How does text travel: what Slack makes of what a person types?"""

import re

from sandbox.state import World
from sandbox.workspace import Member

_MENTION = re.compile(r"(?<![\w@])@([\w][\w.\-]*)")
_CHANNEL = re.compile(r"(?<![\w#&])#([\w][\w\-]*)")
_ADDRESS = re.compile(r"https?://[^\s<>|]+")
_WORDS_FOR_ALL = ("here", "channel", "everyone")


def escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def typed(world: World, person: Member, text: str, *, names: bool) -> str:
    """What arrives when this person types `text`; `names` says whether mentions and channels become ids."""
    parts: list[str] = []
    end = 0
    for address in _ADDRESS.finditer(text):
        parts.append(_words(world, person, text[end : address.start()], names=names))
        parts.append(f"<{escape(address[0])}>" if names else escape(address[0]))
        end = address.end()
    parts.append(_words(world, person, text[end:], names=names))
    return "".join(parts)


def said(world: World, person: Member, text: str) -> str:
    """A plain message: its mentions carry the id alone."""
    return re.sub(r"<@(\w+)\|[^>]*>", r"<@\1>", typed(world, person, text, names=True))


def _words(world: World, person: Member, text: str, *, names: bool) -> str:
    text = escape(text)
    if not names:
        return text

    def mention(match: re.Match[str]) -> str:
        handle = match[1].rstrip(".-")
        rest = match[1][len(handle) :]
        if handle in _WORDS_FOR_ALL:
            return f"<!{handle}>{rest}"
        found = next((member for member in world.members.values() if member.handle == handle), None)
        return f"<@{found.id}|{found.handle}>{rest}" if found else match[0]

    def channel(match: re.Match[str]) -> str:
        found = next((one for one in world.channels.values() if one.name == match[1]), None)
        visible = found is not None and world.sees_channel(person, found)
        return f"<#{found.id}|{found.name}>" if found and visible else match[0]

    return _CHANNEL.sub(channel, _MENTION.sub(mention, text))
