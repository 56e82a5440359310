"""An archive that is larger than memory is made piece by piece, and nothing of it is left."""

import hashlib
import tracemalloc
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.messages.files import Archive
from handlers.delivery.uploads import spooled

MB = 2**20


def pieces(count: int) -> Iterator[bytes]:
    for number in range(count):
        yield hashlib.shake_128(str(number).encode()).digest(MB // 4)


def archive(count: int) -> Archive:
    return Archive(name="a.zip", title="A", entries=iter([("one.bin", pieces(count)), ("two.txt", [b"x"])]))


def test_it_takes_no_more_memory_than_a_piece(tmp_path: Path) -> None:
    tracemalloc.start()
    made = spooled(archive(80), tmp_path / "data")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert made.size > 20 * MB
    assert peak < 6 * MB
    with zipfile.ZipFile(made.data) as packed:
        assert packed.namelist() == ["one.bin", "two.txt"]
        assert packed.testzip() is None
    assert list((tmp_path / "data").iterdir()) == [], "it has no name"
    made.data.close()


def test_what_could_not_be_made_leaves_nothing(tmp_path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield b"x"
        raise LookupError("the database went away")

    with pytest.raises(LookupError):
        spooled(Archive(name="a.zip", title="A", entries=iter([("one", broken())])), tmp_path)
    assert list(tmp_path.iterdir()) == []
