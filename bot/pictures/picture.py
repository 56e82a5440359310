"""What is a picture, by what is it known again, and how are its words fitted into what Slack takes?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from hashlib import blake2s
from typing import Generic, TypeVar

Value = TypeVar("Value")

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """What is to be drawn. The same `digest` is the same picture; `alt` is known before it is drawn.

    `draw` takes some tenths of a second, and in a process that never drew before a second more.
    """

    name: str
    digest: str
    alt: str
    draw: Callable[[], Picture] = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart(Generic[Value]):
    """A kind of picture: how its values are drawn and told. `version` goes up when the same value is drawn otherwise.

    A value is a frozen dataclass whose `repr` says all that is drawn of it.
    """

    name: str
    version: int
    draw: Callable[[Value], Picture]
    tell: Callable[[Value], str]

    def of(self, value: Value) -> Drawing:
        said = f"{self.name} {self.version} {value!r}".encode()
        return Drawing(
            name=self.name,
            digest=blake2s(said, digest_size=16).hexdigest(),
            alt=self.tell(value),
            draw=partial(self.draw, value),
        )


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
