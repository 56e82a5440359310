"""What a connection may cost before it has said who it is: so many bytes before a body, and so many seconds."""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LARGEST_HEAD = 65_536  # bytes of a request's line and headers; Slack's are below two thousand
WHOLE_SECONDS = 10.0  # until a request is whole; Slack itself waits three for the answer


class Bounded(HttpToolsProtocol):
    """uvicorn's protocol; by itself it takes headers without an end, and waits for the rest without an end."""

    seconds = WHOLE_SECONDS
    _head = 0
    _in_head = True
    _passed = False
    """A head or a body ended in what came last: most of that is a body, which has a bound of its own."""
    _patience: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._expect()

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self._be_patient()

    def data_received(self, data: bytes) -> None:
        self._passed = False
        super().data_received(data)
        if self._in_head and not self._passed and not self.transport.is_closing():
            self._head += len(data)
            if self._head > LARGEST_HEAD:
                self.send_400_response("Too much before the body.")

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._head, self._in_head = 0, True
        self._expect()

    def on_headers_complete(self) -> None:
        self._in_head, self._passed = False, True
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._head, self._in_head, self._passed = 0, True, True
        self._be_patient()

    def _expect(self) -> None:
        self._be_patient()
        self._patience = self.loop.call_later(self.seconds, self.transport.close)

    def _be_patient(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None
