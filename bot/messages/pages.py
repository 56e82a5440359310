"""How is a long text shown whole? In pieces that Slack takes, on as many pages of a modal as they need."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from bot.messages import kit
from bot.messages.kit import Block

MOST_BLOCKS = 80
MOST_BYTES = 100_000  # Slack takes views of 250 KB
SHOWN = "errors.shown"  # a modal that only says something


def pieces(text: str) -> Iterator[str]:
    """The text in parts of which each fits into a section when quoted; joined they are the text again."""
    while text:
        end = _end(text)
        yield text[:end]
        text = text[end:]


def _end(text: str) -> int:
    """Where the first part ends: after its last space or line, if it has one."""
    if len(kit.quote(text)) <= kit.SECTION:
        return len(text)
    used = len(kit.quote(""))
    for at, sign in enumerate(text):
        starts_line = sign.isspace() and sign != " "
        used += len(kit.escape(sign)) + (len(kit.quote("")) if starts_line else 0)
        if used > kit.SECTION:
            return max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1 or at
    return len(text)


def whole(name: str, text: str) -> list[Block]:
    """A person's words under their name, none left out; nothing where there are none."""
    if not text.strip():
        return []
    return [kit.section(f"*{name}*"), *(kit.section(kit.quote(part)) for part in pieces(text))]


def paged(groups: Sequence[Sequence[Block]]) -> list[list[Block]]:
    """All blocks on pages that Slack takes. A group stays together where a page can hold it."""
    pages: list[list[Block]] = [[]]
    left = _Room()
    for group in groups:
        if pages[-1] and not left.holds(group):
            pages.append([])
            left = _Room()
        for block in group:
            if not left.holds([block]):
                pages.append([])
                left = _Room()
            left.take(block)
            pages[-1].append(block)
    return pages


class _Room:
    """What a page can still hold."""

    def __init__(self) -> None:
        self.blocks, self.bytes = MOST_BLOCKS, MOST_BYTES

    def holds(self, group: Sequence[Block]) -> bool:
        return len(group) <= self.blocks and sum(map(_bytes, group)) <= self.bytes

    def take(self, block: Block) -> None:
        self.blocks -= 1
        self.bytes -= _bytes(block)


def _bytes(block: Block) -> int:
    return len(json.dumps(block))


Turn = tuple[str, str]
"""The ids of the buttons that turn a ritual's pages, back and on."""


def book(
    title: str, groups: Sequence[Sequence[Block]], *, at: int, facts: Mapping[str, Any], turn: Turn
) -> dict[str, Any]:
    """One page of a modal that only says something, with buttons to the others.

    `at` is the page, from 1; one that is not there (any more) is the nearest. `facts` say what it is a page of.
    """
    pages = paged(groups)
    at = max(1, min(at, len(pages)))
    back = {**facts, "at": at - 1} if at > 1 else None
    on = {**facts, "at": at + 1} if at < len(pages) else None
    of = [kit.context(f"Page {at} of {len(pages)}")] if len(pages) > 1 else []
    return kit.modal(title, *of, *pages[at - 1], *turns(back, on, turn), callback=SHOWN, metadata={})


def turns(
    back: Mapping[str, Any] | None,
    on: Mapping[str, Any] | None,
    turn: Turn,
    labels: tuple[str, str] = ("Previous", "Next"),
) -> list[Block]:
    """The buttons that turn the page; each carries what it leads to."""
    row = [
        kit.button(label, action, value=kit.pack(**facts))
        for label, action, facts in zip(labels, turn, (back, on), strict=True)
        if facts is not None
    ]
    return [kit.actions(*row)] if row else []


# --- what is left out ------------------------------------------------------------------------------------------------


def leave_out(shown: Sequence[Block], written: Iterable[str]) -> bool:
    """Whether some of what was written, as Slack has it, is not in these blocks whole."""
    texts = "\n".join(_texts(shown))
    # What stands there word for word needs no second look, and that is nearly everything.
    doubtful = [one for one in written if one not in texts]
    if not doubtful:
        return False
    said = _flat(texts)
    return any(_flat(one) not in said for one in doubtful)


def _flat(text: str) -> str:
    """A text without its quotation marks, asterisks and line breaks: how it is laid out does not matter here."""
    line = " ".join(line.removeprefix("> ") for line in text.splitlines())
    return " ".join(line.replace("*", "").replace("∗", "").split())


def _texts(part: Mapping[str, Any] | Sequence[Any]) -> list[str]:
    found = []
    for name, one in part.items() if isinstance(part, Mapping) else enumerate(part):
        if isinstance(one, dict | list):
            found += _texts(one)
        elif name == "text":
            found.append(one)
    return found
