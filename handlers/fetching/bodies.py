"""What a source answers, read within bounds: never more than so much, also once it is unpacked."""

import zlib

import httpcore

from bot.errors import UserError

PLAIN, GZIP, DEFLATE = frozenset({"", "identity"}), frozenset({"gzip", "x-gzip"}), frozenset({"deflate"})
EITHER_HEADER = zlib.MAX_WBITS + 32  # of gzip or of zlib, as is found
NO_HEADER = -zlib.MAX_WBITS  # what some servers call deflate
DIGITS = 20
MOST_MEMBERS = 100


async def read(response: httpcore.Response, host: str, most: int) -> bytes:
    """The whole body, unpacked. Raises UserError."""
    encoding = header(response, b"content-encoding").lower()
    if encoding not in PLAIN | GZIP | DEFLATE:
        raise UserError("fetch_packed", detail=encoding[:DIGITS])
    declared = header(response, b"content-length")[:DIGITS]
    if declared.isdigit() and int(declared) > most:
        raise UserError("fetch_too_large", detail=host)
    unpacked = _Unpacked(host, most) if encoding not in PLAIN else None
    body = bytearray()
    async for part in response.aiter_stream():
        body += part
        if len(body) > most:
            raise UserError("fetch_too_large", detail=host)
        if unpacked is not None:
            unpacked.add(part)
    return unpacked.end() if unpacked is not None and body else bytes(body)


def header(response: httpcore.Response, name: bytes) -> str:
    """The value of a header, if it has one."""
    return next((value.decode("latin-1").strip() for key, value in response.headers if key.lower() == name), "")


class _Unpacked:
    """What was packed with gzip or deflate, in pieces: a bomb is noticed when it has grown to `most`."""

    def __init__(self, host: str, most: int) -> None:
        self._host = host
        self._most = most
        self._body = bytearray()
        self._begun = False
        self._members = 1
        self._packing = zlib.decompressobj(EITHER_HEADER)

    def add(self, part: bytes) -> None:
        """Raises UserError."""
        while part:
            if self._packing.eof:  # a file of gzip may have several members
                self._packing = zlib.decompressobj(EITHER_HEADER)
                self._members += 1
            room = self._most - len(self._body) + 1
            try:
                self._body += self._begin(part, room) if not self._begun else self._packing.decompress(part, room)
            except zlib.error:
                raise UserError("fetch_packed_badly", detail=self._host) from None
            self._begun = True
            if len(self._body) > self._most or self._members > MOST_MEMBERS:
                raise UserError("fetch_too_large", detail=self._host)
            part = self._packing.unused_data if self._packing.eof else self._packing.unconsumed_tail

    def _begin(self, part: bytes, room: int) -> bytes:
        try:
            return self._packing.decompress(part, room)
        except zlib.error:
            self._packing = zlib.decompressobj(NO_HEADER)
            return self._packing.decompress(part, room)

    def end(self) -> bytes:
        """All of it. Raises UserError where the end is missing."""
        if not self._packing.eof:
            raise UserError("fetch_broken_off", detail=self._host)
        return bytes(self._body)
