"""HTTP/1.1 with as little between us and the socket as can be: a client library would be what is measured."""

import asyncio
import json
import re
from typing import Any, Self

ENDS = b"\r\n\r\n"
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


def message(buffer: bytes) -> tuple[bytes, bytes, bytes] | None:
    """Head, body and what comes after the first message of a buffer; None while it is not complete."""
    head, found, rest = buffer.partition(ENDS)
    if not found:
        return None
    stated = LENGTH.search(head)
    length = int(stated[1]) if stated else 0
    return (head, rest[:length], rest[length:]) if len(rest) >= length else None


def status(head: bytes) -> int:
    """Of a response."""
    return int(head[9:12])


def request(method: str, path: str, headers: dict[str, str] | None = None, body: bytes = b"") -> bytes:
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", f"Content-Length: {len(body)}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    return "\r\n".join(lines).encode() + ENDS + body


class Connection:
    """One kept connection, one request at a time."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._buffer = b""

    @classmethod
    async def open(cls, port: int) -> Self:
        return cls(*await asyncio.open_connection("127.0.0.1", port))

    async def send(self, raw: bytes) -> tuple[int, bytes]:
        """Status and body of the answer. Raises ConnectionError when it never comes."""
        self._writer.write(raw)
        while (found := message(self._buffer)) is None:
            more = await self._reader.read(65536)
            if not more:
                raise ConnectionError("closed before it was answered")
            self._buffer += more
        head, body, self._buffer = found
        return status(head), body

    async def close(self) -> None:
        self._writer.close()
        await self._writer.wait_closed()


async def ask(port: int, raw: bytes) -> Any:
    """One request over a connection of its own, and the JSON that it is answered with."""
    connection = await Connection.open(port)
    try:
        _, body = await connection.send(raw)
    finally:
        await connection.close()
    return json.loads(body)
