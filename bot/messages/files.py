"""A file as it is given to people: its name, its bytes, and the words that stand for it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """`title` is what Slack shows; the name is that of a download, with its ending."""

    name: str
    title: str
    data: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if not self.name or not self.title or not self.data:
            raise ValueError("a file needs a name, a title and something in it: Slack takes no empty one")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """Several files that go out as one, packed together: pairs of name and bytes, no name twice."""

    name: str
    title: str
    files: tuple[tuple[str, bytes], ...] = field(repr=False)


Entry = tuple[str, Iterable[bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """Several files that are packed together while they are made, for they may be larger than memory.

    Each entry is a name and its bytes in pieces; one is read to its end before the next one is asked for.
    """

    name: str
    title: str
    entries: Iterator[Entry] = field(repr=False)
