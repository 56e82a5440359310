"""Where does a picture stand in a message, and what stands there while there is none?

A message is put together before its picture is drawn, so it has a place for it: a block of our own, which never goes
to Slack. Delivery puts the picture there, or the words instead.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.messages.kit import Block, Message

PLACE = "picture"


def place(*instead: Block) -> Block:
    """Here goes the picture; `instead` says the same where there is none."""
    return {"type": PLACE, "instead": list(instead)}


def in_card(card: Message) -> Message:
    """The card with a picture, above what can be done."""
    blocks = list(card.blocks)
    acts: list[Block] = [blocks.pop()] if blocks[-1]["type"] == "actions" else []
    return Message(text=card.text, blocks=(*blocks, place(), *acts))


def alone(about: str) -> Message:
    """A picture that follows a card which came without it."""
    return Message(text=about, blocks=(place(),))


def has_place(blocks: Iterable[Mapping[str, Any]]) -> bool:
    return any(block["type"] == PLACE for block in blocks)


def shown(blocks: Iterable[Mapping[str, Any]], file: str, alt: str) -> list[Block]:
    """The blocks with this picture, which is a file that Slack has."""
    picture: Block = {"type": "image", "slack_file": {"id": file}, "alt_text": alt}
    return [picture if block["type"] == PLACE else dict(block) for block in blocks]


def left_out(blocks: Iterable[Mapping[str, Any]]) -> list[Block]:
    """The blocks with words instead of the picture."""
    return [dict(one) for block in blocks for one in (block["instead"] if block["type"] == PLACE else [block])]
