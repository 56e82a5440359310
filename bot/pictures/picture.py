"""What is a picture, and how are its words fitted into what Slack takes?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

ALT_LIMIT = 2000
"""Characters of an image block's `alt_text`."""
_NAME_LENGTHS = (100, 60, 40, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """PNG bytes, and alt text that says the same to who can't see it."""

    png: bytes = field(repr=False)
    alt: str

    def __post_init__(self) -> None:
        if not self.alt or len(self.alt) > ALT_LIMIT:
            raise ValueError(f"alt text of {len(self.alt)} characters: it needs 1 to {ALT_LIMIT}")


def told(head: str, items: Callable[[int], Sequence[str]]) -> str:
    """The head and the items, the most important first; `items` is given how long a name may be.

    Where there is too much, names are cut first, and then the last items are counted instead of told.
    """
    for longest in _NAME_LENGTHS:
        said = items(longest)
        whole = " ".join([head, *said])
        if len(whole) <= ALT_LIMIT:
            return whole
    for left_out in range(1, len(said) + 1):
        shorter = " ".join([head, *said[:-left_out], f"And {left_out} more."])
        if len(shorter) <= ALT_LIMIT:
            return shorter
    raise ValueError(f"a head of {len(head)} characters leaves no room")
