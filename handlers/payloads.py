"""What we rely on in Slack's payloads. What is of another shape is refused before anything is done with it.

The functions raise ValueError, TypeError, KeyError, AttributeError or RecursionError for it.
"""

import json
import re
from collections.abc import Mapping
from datetime import date, time
from typing import Any

from bot.messages.kit import EDITION, escape, unpack

# No database keeps a NUL in a text, and half a pair is no UTF-8: people see that something was there.
_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
_ESCAPED = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")
INSTEAD = "\ufffd"


def decoded(written: str) -> Any:
    """What stands in a JSON text, with texts that can be kept."""
    found = json.loads(written)
    return _kept(found) if _ESCAPED.search(written) else found


def facts(value: str) -> dict[str, Any]:
    """What a button carries; empty where it carries none of ours."""
    found = unpack(value)
    return {keepable(name): _kept(one) for name, one in found.items()} if _ESCAPED.search(value) else found


def keepable(said: str) -> str:
    return _UNKEEPABLE.sub(INSTEAD, said)


def _kept(part: Any) -> Any:
    match part:
        case str():
            return keepable(part)
        case list():
            return [_kept(one) for one in part]
        case dict():
            return {keepable(name): _kept(one) for name, one in part.items()}
    return part


def text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("a text was expected")
    return value


def text_or_none(value: Any) -> str | None:
    return None if value is None else text(value)


def mapping(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise TypeError("an object was expected")
    return value


def values(found: Any) -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
    """What stands in the inputs of a form, by block and element."""
    for block, elements in mapping(found).items():
        if not re.fullmatch(r"[0-9]{0,6}", block.partition(EDITION)[2], re.ASCII):
            raise ValueError("a block has another edition than ours have")
        for entry in mapping(elements).values():
            _check_entry(mapping(entry))
    return found  # type: ignore[no-any-return]


def _check_entry(entry: Mapping[str, Any]) -> None:
    for name in ("value", "selected_user", "selected_conversation"):
        text_or_none(entry.get(name))
    for name in ("selected_users", "selected_conversations"):
        for one in _several(entry.get(name)):
            text(one)
    chosen = entry.get("selected_option")
    for option in (*_several(entry.get("selected_options")), *([] if chosen is None else [chosen])):
        text(mapping(option)["value"])
    for file in _several(entry.get("files")):
        mapping(file)
    if (day := entry.get("selected_date")) is not None:
        date.fromisoformat(day)
    if (wall := entry.get("selected_time")) is not None:
        time.fromisoformat(wall)


def _several(value: Any) -> list[Any]:
    if not isinstance(value, list | None):
        raise TypeError("a list was expected")
    return value or []


def person(user: Any) -> Mapping[str, Any]:
    """Somebody, as events tell of them."""
    about = mapping(user)
    text(about["id"])
    profile = mapping(about.get("profile") or {})
    for name in ("name", "real_name", "tz", "team_id"):
        text_or_none(about.get(name))
    for name in ("real_name", "display_name"):
        text_or_none(profile.get(name))
    return about


def spoken(part: Any) -> str:
    """The words of blocks and attachments, as Slack writes a message's text."""
    if isinstance(part, list | tuple):
        return "\n".join(words for words in map(spoken, part) if words)
    if not isinstance(part, Mapping):
        return ""
    match part:
        case {"type": "actions"}:
            return ""
        case {"type": "text", "text": str(words)}:
            return escape(words)
        case {"type": "link", "url": url, **rest}:
            return f"<{escape(url)}|{escape(rest['text'])}>" if rest.get("text") else f"<{escape(url)}>"
        case {"type": "user", "user_id": user}:
            return f"<@{user}>"
        case {"type": "channel", "channel_id": channel}:
            return f"<#{channel}>"
        case {"type": "usergroup", "usergroup_id": group}:
            return f"<!subteam^{group}>"
        case {"type": "broadcast", "range": whom}:
            return f"<!{whom}>"
        case {"type": "emoji", "name": name}:
            return f":{name}:"
        case {"type": "mrkdwn" | "plain_text" | "markdown", "text": str(words)}:
            return words
        case {"type": "rich_text_section" | "rich_text_quote" | "rich_text_preformatted", "elements": elements}:
            return "".join(map(spoken, elements))
    inside = [part.get(name) for name in ("title", "pretext", "text", "value", "fields", "elements", "blocks")]
    words_of_each = [one if isinstance(one, str) else spoken(one) for one in inside]
    return "\n".join(words for words in words_of_each if words) or str(part.get("fallback") or "")
