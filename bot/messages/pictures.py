"""Where does a picture stand in a message, and what stands there while there is none?

A message is put together before its picture is drawn, so it has a place for it: a block of our own, which never goes
to Slack. Delivery puts the picture there, or the words instead.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.messages.kit import Block

PLACE = "picture"


def place(instead: Block | None = None) -> Block:
    """Here goes the picture; `instead` is the one block that says the same where there is none."""
    return {"type": PLACE, "instead": instead}


def has_place(blocks: Iterable[Mapping[str, Any]]) -> bool:
    return any(block["type"] == PLACE for block in blocks)


def shown(blocks: Iterable[Mapping[str, Any]], file: str, alt: str) -> list[Mapping[str, Any]]:
    """The blocks with this picture, which is a file that Slack has."""
    picture = {"type": "image", "slack_file": {"id": file}, "alt_text": alt}
    return [picture if block["type"] == PLACE else block for block in blocks]


def left_out(blocks: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The blocks with words instead of the picture."""
    found = (block["instead"] if block["type"] == PLACE else block for block in blocks)
    return [block for block in found if block is not None]
