"""One WebSocket of Socket Mode: is it alive, what arrives on it, and when does it want a successor?"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import aiohttp

from handlers.payloads import decoded
from handlers.tasks import Tasks

log = logging.getLogger(__name__)

# What a write to a connection that is going away raises.
BROKEN = (aiohttp.ClientError, OSError)
PINGS_PER_SILENCE = 3
SHOWN = 40  # of a name that we don't know, in the log


@dataclass(frozen=True, slots=True)
class Envelope:
    """What Slack wants handled. `takes_answer`: its acknowledgement may carry one."""

    id: str
    kind: str
    payload: Any
    takes_answer: bool


Take = Callable[["Link", Envelope], Awaitable[None]]


class Link:
    """A connection that is read until it ends. What it brought is acknowledged on it and nowhere else."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, take: Take, silence: float) -> None:
        self._socket, self._take, self._silence = socket, take, silence
        self.leaving = asyncio.Event()
        self.reason = ""
        self.handling = Tasks()
        self._greeted: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._tasks = Tasks()
        self._reading = self._tasks.start(self._read(), "reading Socket Mode")

    @property
    def is_read(self) -> bool:
        """Slack greeted it, and what it sends is taken; also while it is being left."""
        return self._greeted.done() and self._greeted.result() and not self._reading.done()

    async def greeted(self, seconds: float) -> bool:
        """Whether Slack says hello in time."""
        done, _ = await asyncio.wait([self._greeted], timeout=seconds)
        if not done:
            self.reason = "no hello"
        return bool(done) and self._greeted.result()

    async def ended(self, seconds: float) -> None:
        """Until it is closed from the other side, `seconds` at most."""
        await asyncio.wait([self._reading], timeout=seconds)

    async def acknowledge(self, envelope: Envelope, answer: Any = None) -> bool:
        """Say that it was handled; False when the connection is gone."""
        said = {"envelope_id": envelope.id} | ({} if answer is None else {"payload": answer})
        try:
            await self._socket.send_json(said)
        except BROKEN:
            return False
        return True

    async def end(self, seconds: float) -> None:
        """Take no more, finish and acknowledge what was taken, close."""
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)
        await self.handling.drain(seconds)
        await self._tasks.drain(0)
        await self._socket.close()

    async def _read(self) -> None:
        pinging = self._tasks.start(self._ping(), "pings of Socket Mode")
        try:
            async with asyncio.timeout(self._silence) as patience:
                while await self._on_frame(await self._socket.receive(), patience):
                    patience.reschedule(asyncio.get_running_loop().time() + self._silence)
            self.reason = self.reason or "closed"
        except TimeoutError:
            self.reason = f"nothing heard for {self._silence:g} s"
        except BROKEN as error:
            self.reason = self.reason or type(error).__name__
        finally:
            pinging.cancel()
            self.leaving.set()
            if not self._greeted.done():
                self._greeted.set_result(False)

    async def _ping(self) -> None:
        """Slack answers pings, so silence means that the connection is dead, however idle the workspace is."""
        with contextlib.suppress(*BROKEN):
            while True:
                await asyncio.sleep(self._silence / PINGS_PER_SILENCE)
                await self._socket.ping()

    async def _on_frame(self, frame: aiohttp.WSMessage, patience: asyncio.Timeout) -> bool:
        """Whether there is more to read."""
        match frame.type:
            case aiohttp.WSMsgType.TEXT:
                # While all hands are full nothing is read, which says nothing about the connection.
                patience.reschedule(None)
                await self._on_text(frame.data)
            case aiohttp.WSMsgType.PING:
                await self._socket.pong(frame.data)
            case aiohttp.WSMsgType.CLOSE | aiohttp.WSMsgType.CLOSING | aiohttp.WSMsgType.CLOSED:
                return False
            case aiohttp.WSMsgType.ERROR:
                return False
        return True

    async def _on_text(self, text: str) -> None:
        try:
            said = decoded(text)
        except (ValueError, RecursionError):
            said = None
        if not isinstance(said, Mapping):
            log.warning("Socket Mode: a frame that can't be read")
            return
        match said.get("type"):
            case "hello":
                if not self._greeted.done():
                    self._greeted.set_result(True)
            case "disconnect":
                self.reason = shown(said.get("reason"))
                self.leaving.set()
                if not self._greeted.done():
                    self._greeted.set_result(False)
            case kind if isinstance(said.get("envelope_id"), str):
                takes = said.get("accepts_response_payload") is True
                await self._take(self, Envelope(said["envelope_id"], shown(kind), said.get("payload"), takes))
            case kind:
                log.warning("Socket Mode: a frame of the unknown type %s", shown(kind))


def shown(name: object) -> str:
    """A name of Slack's, safe for a log line."""
    return "".join(letter if letter.isprintable() else "?" for letter in str(name)[:SHOWN])
