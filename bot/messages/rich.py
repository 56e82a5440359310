"""Our own markup as rich text: Slack sets it in lists that hang, and takes no sign of people's words for a mark.

What is understood is what we write: bold, mentions, dates and links. Everything else is plain words.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from bot.messages.kit import Block
from bot.rules.text import unescape

_MARK = re.compile(r"<(?P<token>[^<>\n]+)>|(?<![\w*])\*(?=\S)(?P<bold>[^*<>\n]+)(?<=\S)\*(?![\w*])")
_DATE = re.compile(r"!date\^(?P<seconds>[0-9]+)\^(?P<format>[^^|]+)(?:\|(?P<fallback>.*))?")

Run = dict[str, Any]


def text(*parts: Block) -> Block:
    """A block of sections and lists."""
    return {"type": "rich_text", "elements": list(parts)}


def section(markup: str) -> Block:
    return {"type": "rich_text_section", "elements": list(runs(markup))}


def words(written: str) -> Block:
    """What somebody wrote, as it stands."""
    return {"type": "rich_text_section", "elements": [{"type": "text", "text": written}]}


def bullets(items: Iterable[str]) -> Block:
    """A list; further lines of an item stand below its first one."""
    return {"type": "rich_text_list", "style": "bullet", "indent": 0, "elements": [section(one) for one in items]}


def runs(markup: str) -> Iterator[Run]:
    """The pieces of a line, each in its own look."""
    end = 0
    for found in _MARK.finditer(markup):
        yield from _plain(markup[end : found.start()])
        yield from _token(found["token"]) if found["token"] else _plain(found["bold"], bold=True)
        end = found.end()
    yield from _plain(markup[end:])


def _plain(markup: str, *, bold: bool = False) -> Iterator[Run]:
    """A percent sign stays with its number, however narrow the line is."""
    if markup:
        said = unescape(markup).replace(" %", "\u00a0%")
        yield {"type": "text", "text": said} | ({"style": {"bold": True}} if bold else {})


def _token(token: str) -> Iterator[Run]:
    target, _, label = token.partition("|")
    date = _DATE.fullmatch(token)
    if date is not None:
        said = {"timestamp": int(date["seconds"]), "format": date["format"]}
        yield {"type": "date", **said, "fallback": unescape(date["fallback"] or "")}
    elif target[:1] == "@":
        yield {"type": "user", "user_id": target[1:]}
    elif target[:1] == "#":
        yield {"type": "channel", "channel_id": target[1:]}
    elif target[:1] == "!":
        yield {"type": "text", "text": unescape(f"<{token}>")}
    else:
        yield {"type": "link", "url": unescape(target)} | ({"text": unescape(label)} if label else {})
