"""What does Slack's rich text editor make of what someone writes, marks and all?"""

import re
from collections.abc import Iterator
from typing import Any

from sandbox.state import Json, World
from sandbox.workspace import Member

_ITEM = re.compile(r"^( *)([-•*]|\d+\.) +(.*)$")
_MARKS = {"*": "bold", "_": "italic", "~": "strike"}
_SPAN = re.compile(
    r"`(?P<code>[^`\n]+)`"
    r"|(?<![\w*_~])(?P<mark>[*_~])(?=\S)(?P<marked>.+?)(?<=\S)(?P=mark)(?![\w*_~])"
    r"|\[(?P<label>[^\]\n]+)\]\((?P<target>https?://[^)\s]+)\)"
    r"|(?P<address>https?://[^\s<>|]*[^\s<>|.,;:!?)'\"])"
    r"|(?<![\w@])@(?P<handle>\w[\w.\-]*\w|\w)"
    r"|(?<![\w#&])#(?P<channel>\w[\w\-]*)"
    r"|:(?P<emoji>[a-z0-9_+\-]+):"
)


def rich_text(world: World, person: Member, text: str) -> Json:
    """A `rich_text` with a section, list, quote or code block for every run of lines that belong together."""
    elements: list[Json] = []
    for kind, lines in _runs(text):
        if kind == "code":
            code = "\n".join(lines)
            elements.append({"type": "rich_text_preformatted", "elements": [{"type": "text", "text": code}]})
        elif kind.startswith("list"):
            _, style, indent = kind.split()
            items = [{"type": "rich_text_section", "elements": _inline(world, person, line)} for line in lines]
            elements.append({"type": "rich_text_list", "style": style, "indent": int(indent), "elements": items})
        else:
            inside = _inline(world, person, "\n".join(lines))
            if inside:
                elements.append({"type": f"rich_text_{kind}", "elements": inside})
    return {"type": "rich_text", "elements": elements}


def _runs(text: str) -> Iterator[tuple[str, list[str]]]:
    """Lines that belong together, and as what."""
    kind, run = "", list[str]()
    fenced = False
    for line in text.split("\n"):
        if line.strip() == "```":
            if run:
                yield kind, run
            fenced, kind, run = not fenced, "code" if not fenced else "", []
            continue
        here, words = ("code", line) if fenced else _line(line)
        if run and here != kind:
            yield kind, run
            run = []
        kind = here
        run.append(words)
    if run:
        yield kind, run


def _line(line: str) -> tuple[str, str]:
    item = _ITEM.match(line)
    if item:
        return f"list {'bullet' if item[2] in '-•*' else 'ordered'} {len(item[1]) // 2}", item[3]
    return ("quote", line[1:].lstrip()) if line.startswith(">") else ("section", line)


def _inline(world: World, person: Member, text: str, style: dict[str, bool] | None = None) -> list[Json]:
    found: list[Json] = []
    end = 0
    for match in _SPAN.finditer(text):
        made = _span(world, person, match, style or {})
        if made is None:
            continue
        found += _text(text[end : match.start()], style) + made
        end = match.end()
    return found + _text(text[end:], style)


def _text(words: str, style: dict[str, bool] | None) -> list[Json]:
    return [_styled({"type": "text", "text": words}, style)] if words else []


def _styled(element: Json, style: dict[str, bool] | None) -> Json:
    return element | ({"style": dict(style)} if style else {})


def _span(world: World, person: Member, match: re.Match[str], style: dict[str, bool]) -> list[Json] | None:
    """What stands there instead of words; nothing when it only looks like a mention."""
    part: dict[str, Any] = match.groupdict()
    if part["code"]:
        return [_styled({"type": "text", "text": part["code"]}, style | {"code": True})]
    if part["mark"]:
        return _inline(world, person, part["marked"], style | {_MARKS[part["mark"]]: True})
    if part["target"]:
        return [_styled({"type": "link", "url": part["target"], "text": part["label"]}, style)]
    if part["address"]:
        return [_styled({"type": "link", "url": part["address"]}, style)]
    if part["emoji"]:
        return [_styled({"type": "emoji", "name": part["emoji"]}, style)]
    if part["handle"]:
        return _mention(world, part["handle"], style)
    channel = next((one for one in world.channels.values() if one.name == part["channel"]), None)
    if channel is None or not world.sees_channel(person, channel):
        return None
    return [_styled({"type": "channel", "channel_id": channel.id}, style)]


def _mention(world: World, handle: str, style: dict[str, bool]) -> list[Json] | None:
    if handle in ("here", "channel", "everyone"):
        return [_styled({"type": "broadcast", "range": handle}, style)]
    member = next((one for one in world.members.values() if one.handle == handle), None)
    return [_styled({"type": "user", "user_id": member.id}, style)] if member else None
