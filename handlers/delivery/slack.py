"""Calling Slack: one shared session, no transport retries, and errors sorted by what may have happened.

Slack has no idempotency key, so a call is made once; what to do after a failure is decided in bot/rules/retries.
"""

import asyncio
import base64
import io
import json
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import perf_counter
from typing import IO, Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.rules import retries
from handlers.delivery.errors import BeforeSendingError, NotInstalledError, SlackError
from handlers.delivery.tokens import Tokens
from handlers.watching.measures import Measures
from storage.engine import Database
from storage.installations import Installation

log = logging.getLogger(__name__)

TIMEOUT_SECONDS = 10  # what a dead process was calling is left alone that long, so it holds up a take-over
UPLOAD_SECONDS = 180  # a stop waits for what is being sent
OF_A_TEAM = frozenset({"users.list", "users.conversations", "bots.info"})
"""With an org's token Slack has to be told of which of its workspaces."""

__all__ = ["BeforeSendingError", "Client", "NotInstalledError", "Slack", "SlackError", "real_now"]


@dataclass(frozen=True, slots=True)
class Client:
    """The app itself, as Slack knows it: what installs, and refreshes tokens."""

    id: str
    secret: str = field(repr=False)


class Slack:
    """Slack's Web API for every workspace, over one session. Made inside the running loop; close it."""

    def __init__(
        self, db: Database | None, api_url: str, measures: Measures | None = None, client: Client | None = None
    ) -> None:
        """Without a database there are no installations, and each call is given its token.

        Without a `client` no token can be refreshed.
        """
        self._measures = measures or Measures()
        self._session = aiohttp.ClientSession(
            # Delivery bounds what it sends itself, and a person who waits must not queue behind it.
            connector=aiohttp.TCPConnector(limit=0),
            timeout=aiohttp.ClientTimeout(total=TIMEOUT_SECONDS),
        )
        self._client = AsyncWebClient(
            base_url=api_url, session=self._session, retry_handlers=[], timeout=TIMEOUT_SECONDS
        )
        self._app = client
        self.tokens = Tokens(db, self.exchange if client is not None else None) if db is not None else None

    @property
    def proxy(self) -> str | None:
        """The proxy on the way to Slack, if this machine has one."""
        return self._client.proxy

    async def installation(self, workspace: str, org: str | None = None) -> Installation:
        """The workspace's installation, remembered until `forget`; `org` is the one that Slack says is asked.

        Raises NotInstalledError.
        """
        if self.tokens is None:
            raise NotInstalledError(workspace)
        return await self.tokens.installation(workspace, org)

    def forget(self, workspace: str) -> None:
        """After an install, an uninstall or a revocation."""
        if self.tokens is not None:
            self.tokens.forget(workspace)

    async def call(self, workspace: str, method: str, **arguments: Any) -> Mapping[str, Any]:
        """Call a method with the workspace's bot token. Raises SlackError, NotInstalledError.

        With a token that Slack refused nothing happened: where there is another by now, it is called with that.
        """
        held = await self._living(workspace)
        if held.org is not None and method in OF_A_TEAM:
            arguments = {"team_id": workspace, **arguments}
        try:
            return await self.call_with(held.token, method, **arguments)
        except SlackError as error:
            if retries.family(error.error) is not retries.Family.DISCONNECTED or self.tokens is None:
                raise
            another = await self.tokens.after_refusal(held, error.error)
            if another is None:
                raise
            return await self.call_with(another.token, method, **arguments)

    async def _living(self, workspace: str) -> Installation:
        """With a token that lives. Raises SlackError, NotInstalledError."""
        if self.tokens is None:
            raise NotInstalledError(workspace)
        try:
            return await self.tokens.living(workspace)
        except SlackError as error:  # between two tokens: nothing was said yet
            raise BeforeSendingError(retries.UNREACHABLE) from error

    async def exchange(self, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Ask oauth.v2.access as the app, with a code or a refresh token. Raises SlackError."""
        if self._app is None:
            raise SlackError("invalid_client_id")
        pair = base64.b64encode(f"{self._app.id}:{self._app.secret}".encode()).decode()
        return (await self._ask("oauth.v2.access", f"Basic {pair}", arguments))[0]

    async def call_with(self, token: str, method: str, **arguments: Any) -> Mapping[str, Any]:
        """Call a method once with this token. Raises SlackError."""
        return (await self.ask_with(token, method, **arguments))[0]

    async def ask_with(self, token: str, method: str, **arguments: Any) -> tuple[Mapping[str, Any], Mapping[str, str]]:
        """As `call_with`, with the headers of the answer, their names in lower case. Raises SlackError."""
        return await self._ask(method, f"Bearer {token}", arguments)

    async def _ask(
        self, method: str, authorization: str, arguments: Mapping[str, Any]
    ) -> tuple[Mapping[str, Any], Mapping[str, str]]:
        with self._counted(method):
            try:
                answer = await self._client.api_call(
                    method, data=_form(arguments), headers={"Authorization": authorization}
                )
            except SlackApiError as error:
                raise _refusal(error) from error
            except BROKEN as error:
                raise _no_answer(error) from error
        headers = {name.lower(): str(value) for name, value in answer.headers.items()}
        return (answer.data if isinstance(answer.data, dict) else {}), headers

    async def upload(self, url: str, data: bytes | IO[bytes]) -> None:
        """Send bytes, or a file from where it stands on, to where Slack wants them: an address of its own for each.

        The file may be closed then. Raises SlackError.
        """
        timeout = aiohttp.ClientTimeout(total=UPLOAD_SECONDS, sock_connect=TIMEOUT_SECONDS, sock_read=60)
        body = io.BytesIO(data) if isinstance(data, bytes) else data
        with self._counted("upload"):
            try:
                async with self._session.post(url, data=body, timeout=timeout, proxy=self.proxy) as answer:
                    if answer.status != 200:
                        after = _seconds(answer.headers.get("Retry-After"))
                        raise SlackError(f"http_{answer.status}", retry_after=after)
            except BROKEN as error:
                raise _no_answer(error) from error

    async def download(self, workspace: str, url: str, *, most: int) -> bytes:
        """A file that somebody gave, if it has at most so many bytes. Raises SlackError, NotInstalledError.

        The token goes nowhere but to Slack itself, over a connection as safe as that to its methods.
        """
        if not self._is_slacks(url):
            raise SlackError("not_of_slack")
        token = (await self._living(workspace)).token
        headers = {"Authorization": f"Bearer {token}"}
        try:
            async with self._session.get(url, headers=headers, allow_redirects=False, proxy=self.proxy) as answer:
                if answer.status != 200:
                    # Slack sends whoever has no right to a page where people sign in.
                    code = "missing_scope" if 300 <= answer.status < 400 else f"http_{answer.status}"
                    raise SlackError(code, retry_after=_seconds(answer.headers.get("Retry-After")))
                data = await _at_most(answer.content, most)
        except BROKEN as error:
            raise _no_answer(error) from error
        if data is None:
            raise SlackError("file_too_large")
        return data

    def _is_slacks(self, url: str) -> bool:
        """Whether an address is one of Slack's own: of its methods, or of its files."""
        try:
            asked, ours = (_origin(one) for one in (url, self._client.base_url))
        except ValueError:
            return False
        hosts = {ours[2], f"files.{ours[2]}"}
        return asked[:2] == ours[:2] and asked[2] in hosts

    async def respond(self, url: str, payload: Mapping[str, Any]) -> bool:
        """Answer privately by a response URL. Slack allows five within thirty minutes; a refusal is only logged.

        False when Slack surely did not take it.
        """
        try:
            with self._counted("response_url"):
                await self._respond(url, payload)
        except SlackError as error:
            log.warning("response URL: %s", error)
            return error.error in {retries.TIMEOUT, retries.DROPPED}
        return True

    async def _respond(self, url: str, payload: Mapping[str, Any]) -> None:
        try:
            async with self._session.post(url, json=payload, proxy=self.proxy) as answer:
                if answer.status >= 400:
                    raise SlackError(f"http_{answer.status}")
        except (aiohttp.ClientError, TimeoutError) as error:
            raise _no_answer(error) from error

    @contextmanager
    def _counted(self, method: str) -> Iterator[None]:
        began = perf_counter()
        try:
            yield
        except SlackError as error:
            self._measures.called(method, perf_counter() - began, error.error)
            raise
        self._measures.called(method, perf_counter() - began)

    async def close(self) -> None:
        if self.tokens is not None:
            await self.tokens.stop()
        await self._session.close()


def _origin(url: str) -> tuple[str, int | None, str]:
    """Scheme, port and host. Raises ValueError for what is no address."""
    parts = urlsplit(url)
    return parts.scheme, parts.port, parts.hostname or ""


async def _at_most(content: aiohttp.StreamReader, most: int) -> bytes | None:
    """All that is read, or None as soon as it is more."""
    data = bytearray()
    async for part in content.iter_any():
        data += part
        if len(data) > most:
            return None
    return bytes(data)


BROKEN = (aiohttp.ClientError, TimeoutError, asyncio.IncompleteReadError)


def _no_answer(error: Exception) -> SlackError:
    if isinstance(error, aiohttp.ClientConnectorError):
        return SlackError(retries.UNREACHABLE)
    late = isinstance(error, TimeoutError) and not isinstance(error, aiohttp.ClientError)
    return SlackError(retries.TIMEOUT if late else retries.DROPPED)


def _form(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Form fields, which every method takes (the reading ones take no JSON body); structures go in as JSON."""
    given = {name: value for name, value in arguments.items() if value is not None}
    return {
        name: json.dumps(value) if isinstance(value, dict | list | tuple) else value for name, value in given.items()
    }


def _refusal(error: SlackApiError) -> SlackError:
    """Slack's own code where it gave one, else the HTTP status; with Retry-After in seconds."""
    answer = error.response
    headers = {name.lower(): value for name, value in getattr(answer, "headers", {}).items()}
    after = headers.get("retry-after")
    status = getattr(answer, "status_code", None) or getattr(answer, "status", 0)
    data = getattr(answer, "data", None)
    code = data.get("error") if isinstance(data, dict) else None
    if code is None:
        code = retries.UNREADABLE if status == 200 else f"http_{status}"
    return SlackError(code, retry_after=_seconds(after))


def _seconds(after: str | None) -> float | None:
    return float(after) if after and after.isdigit() else None


def real_now() -> datetime:
    """Leases, retries and Retry-After keep real time, even where the team's clock is turned."""
    return datetime.now(UTC)
