"""Slack's requests over HTTP: the signature is checked on the raw body before anything is parsed."""

from collections.abc import AsyncIterator, Callable, Sequence
from time import perf_counter
from typing import Any
from urllib.parse import parse_qsl

from slack_bolt.async_app import AsyncApp
from slack_sdk.signature import SignatureVerifier
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from handlers.payloads import decoded, keepable
from handlers.transport import bolt
from handlers.watching.measures import Measures
from handlers.watching.trail import Doing

LARGEST_BODY = 1_000_000  # bytes; a view has at most 250 KB, and Slack sends nothing near this


class RefusedError(Exception):
    """A request that is not answered, with the HTTP status for it."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


Failed = Callable[[Request, Exception], Response]
"""What is shown where something was not foreseen; its trace is logged all the same."""


def build(
    app: AsyncApp,
    signing_secret: str,
    more: Sequence[Route] = (),
    measures: Measures | None = None,
    failed: Failed | None = None,
) -> Starlette:
    """The ASGI app: /slack/events for everything of Slack's; `more` is for whoever watches it or installs it."""
    events = Events(app, SignatureVerifier(signing_secret), measures or Measures())
    routes = [Route("/slack/events", events, methods=["POST"]), *more]
    return Starlette(routes=routes, exception_handlers={Exception: failed} if failed is not None else {})


class Events:
    """The endpoint for everything of Slack's; an ASGI app itself, which spares each request a wrapper."""

    def __init__(self, app: AsyncApp, verifier: SignatureVerifier, measures: Measures) -> None:
        self._app = app
        self._verifier = verifier
        self._measures = measures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with Doing("request") as doing:
            try:
                payload = await self._payload(Request(scope, receive))
            except RefusedError as refused:
                self._measures.refused(refused.status)
                await PlainTextResponse("", status_code=refused.status)(scope, receive, send)
                return
            began = perf_counter()  # the body may have come slowly, which is not ours
            answer = await self._answer(payload)
            await answer(scope, receive, send)
            self._measures.acked(doing, perf_counter() - began, answer.status_code)

    async def _payload(self, request: Request) -> dict[str, Any]:
        """What Slack says. Raises RefusedError where it is not Slack, or not to be read."""
        body = await _read(request)
        _check_signature(self._verifier, request, body)
        return parse(body, request.headers.get("content-type", ""))

    async def _answer(self, payload: dict[str, Any]) -> Response:
        answer = await bolt.dispatch(self._app, payload)
        headers = {name: values[0] for name, values in answer.headers.items()}
        return Response(content=answer.body, status_code=answer.status, headers=headers)


async def _read(request: Request) -> bytes:
    declared = request.headers.get("content-length", "0")
    if not declared.isdigit() or int(declared) > LARGEST_BODY:
        raise RefusedError(413 if declared.isdigit() else 400)
    chunks, size = [], 0
    stream: AsyncIterator[bytes] = request.stream()
    try:
        async for chunk in stream:
            size += len(chunk)
            if size > LARGEST_BODY:
                raise RefusedError(413)
            chunks.append(chunk)
    except ClientDisconnect as error:
        raise RefusedError(400) from error
    return b"".join(chunks)


def _check_signature(verifier: SignatureVerifier, request: Request, body: bytes) -> None:
    timestamp = request.headers.get("x-slack-request-timestamp", "")
    signature = request.headers.get("x-slack-signature", "")
    # The SDK turns the timestamp into a number without looking, and joins body and time as text.
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) <= 12 and signature.isascii()):
        raise RefusedError(401)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusedError(401) from error
    if not verifier.is_valid(text, timestamp, signature):
        raise RefusedError(401)


def parse(body: bytes, content_type: str) -> dict[str, Any]:
    """The payload of a verified body. Raises RefusedError.

    Bolt would look for the word "payload" anywhere in a form, and lose a command that contains it.
    """
    try:
        text = body.decode("utf-8")
        if content_type.startswith("application/json"):
            payload = decoded(text)
        else:
            form = {name: keepable(value) for name, value in parse_qsl(text, keep_blank_values=True)}
            payload = decoded(form["payload"]) if "payload" in form else form
    except (ValueError, RecursionError) as error:
        raise RefusedError(400) from error
    if not isinstance(payload, dict) or not payload:
        raise RefusedError(400)
    return payload
