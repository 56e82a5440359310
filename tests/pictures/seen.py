"""A picture as it is seen: its size and its pixels."""

import io
import struct

from PIL import Image

from bot.pictures.lettering import FINENESS

Pixel = tuple[int, ...]


def size(png: bytes) -> tuple[int, int]:
    """Pixels across and down, by the head of the file."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGBA")


def pixel(image: Image.Image, x: float, y: float) -> Pixel:
    """At so many units from the lower left corner."""
    found = image.getpixel((int(x * FINENESS), image.height - 1 - int(y * FINENESS)))
    assert isinstance(found, tuple)
    return tuple(int(one) for one in found)


def is_like(found: Pixel, colour: str) -> bool:
    """About that colour, as an edge or a seam may have softened it."""
    wanted = tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return all(abs(one - other) <= 24 for one, other in zip(found[:3], wanted, strict=True))
