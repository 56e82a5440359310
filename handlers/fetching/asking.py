"""One number from one source, within ten seconds and a megabyte, or the reason why there is none, in words.

Nothing that is said or logged holds the secret, or the part of an address behind its host.
"""

import asyncio
import logging
import ssl
from collections.abc import Awaitable, Callable, Mapping
from decimal import Decimal

import httpcore
import httpx

from bot.errors import UserError
from bot.rules.metrics import Source, SourceKind
from handlers.fetching import bodies, csv_column, expressions, prometheus
from handlers.fetching.answers import Answer, told
from handlers.fetching.checking import check_header, check_secret, check_url
from handlers.fetching.door import Allowed, Door, Resolve, resolve
from handlers.watching.measures import Measures

log = logging.getLogger(__name__)

SECONDS = 10.0
MOST_BYTES = 1_000_000
MOST_REDIRECTS = 3
EVALUATED_AT_ONCE = 4  # each is a process, which may take a quarter of a gigabyte
REDIRECTS = frozenset({301, 302, 303, 307, 308})
Reader = Callable[[str, Answer], Awaitable[Decimal]]
READERS: Mapping[SourceKind, Reader] = {
    SourceKind.PROMETHEUS: prometheus.number,
    SourceKind.JSON: expressions.number,
    SourceKind.CSV: csv_column.number,
}

# At DEBUG it tells each header of an answer, and an address to go on to may hold a token.
logging.getLogger("httpcore").setLevel(logging.WARNING)


class Fetch:
    """Asks sources. No proxy, cookie or password of this machine takes part, and no connection is kept."""

    def __init__(
        self,
        allowed: Allowed = (),
        *,
        resolve: Resolve = resolve,
        seconds: float = SECONDS,
        most: int = MOST_BYTES,
        trusted: ssl.SSLContext | None = None,
        measures: Measures | None = None,
    ) -> None:
        """`allowed` hosts may lie inside; `trusted` is who may vouch for a host, the usual authorities if left out."""
        self._door = Door(allowed, resolve)
        self._seconds = seconds
        self._most = most
        self._trusted = trusted
        self._measures = measures or Measures()
        self._pool: httpcore.AsyncConnectionPool | None = None
        self._evaluating = asyncio.Semaphore(EVALUATED_AT_ONCE)

    async def number(self, source: Source, secret: str | None) -> Decimal:
        """The number that this source gives now. Raises UserError with the reason."""
        url = ask_at(source)
        header = _header(source, secret)
        try:
            async with asyncio.timeout(self._seconds):
                number = await self._read(source, await self._get(url, header))
                self._measures.fetched("number")
                return number
        except TimeoutError:
            error = UserError("fetch_slow", detail=url.host)
        except UserError as reason:
            error = _without(reason, secret)
        except httpcore.LocalProtocolError:  # says what it would have sent
            error = UserError("fetch_secret_not_sendable")
        except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, OSError) as failure:
            error = _error(failure, url.host)
        log.info("asked %s: %s", url.host, error.code)
        self._measures.fetched(error.code)
        raise error from None

    async def _get(self, url: httpx.URL, header: tuple[str, str] | None) -> Answer:
        """What stands at an address, or where that leads. Raises UserError, httpcore's errors, OSError."""
        first = url
        for _ in range(MOST_REDIRECTS + 1):
            if _origin(url) != _origin(first):
                header = None  # it was given for that one, and nobody else says where there it goes
            secret = [header] if header is not None else []
            async with self._opened().stream("GET", _wire(url), headers=[*_headers(url), *secret]) as response:
                onward = bodies.header(response, b"location") if response.status in REDIRECTS else ""
                if not onward:
                    return Answer(
                        status=response.status,
                        body=await bodies.read(response, url.host, self._most),
                        type=bodies.header(response, b"content-type").lower(),
                    )
            url = _next(url, onward)
        raise UserError("fetch_redirected", detail=first.host)

    async def _read(self, source: Source, answer: Answer) -> Decimal:
        """The number in an answer. Raises UserError."""
        if source.kind is not SourceKind.JSON:
            return await READERS[source.kind](source.query, answer)
        async with self._evaluating:
            return await READERS[source.kind](source.query, answer)

    def _opened(self) -> httpcore.AsyncConnectionPool:
        """Made when it is needed: who may vouch for hosts takes long to read."""
        if self._pool is None:
            self._pool = httpcore.AsyncConnectionPool(
                ssl_context=self._trusted or _usual(),
                max_connections=None,
                max_keepalive_connections=0,
                network_backend=self._door,
            )
        return self._pool

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.aclose()
        self._door.close()


def ask_at(source: Source) -> httpx.URL:
    """The address that is asked for this source. Raises UserError."""
    url = check_url(source.url)
    if source.kind is not SourceKind.PROMETHEUS:
        return url
    return prometheus.ask_at(url, source.query)


def _usual() -> ssl.SSLContext:
    """The authorities that browsers trust, and those that this machine does."""
    context = httpcore.default_ssl_context()
    context.load_default_certs()
    return context


def _header(source: Source, secret: str | None) -> tuple[str, str] | None:
    if not secret or not source.header:
        return None
    check_header(source.header)
    check_secret(secret)
    return source.header, secret


def _headers(url: httpx.URL) -> list[tuple[str, str]]:
    return [
        ("Host", url.netloc.decode("ascii")),
        ("Accept", "*/*"),
        ("Accept-Encoding", "identity"),
        ("User-Agent", "Drumbeat"),
        ("Connection", "close"),
    ]


def _wire(url: httpx.URL) -> httpcore.URL:
    return httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)


def _origin(url: httpx.URL) -> tuple[str, str, int]:
    return url.scheme, url.host, url.port or (443 if url.scheme == "https" else 80)


def _next(url: httpx.URL, onward: str) -> httpx.URL:
    """Where an answer leads. Raises UserError for what may not be asked."""
    try:
        found = check_url(str(url.join(onward)))
    except (httpx.InvalidURL, UserError):
        raise UserError("fetch_redirected_nowhere", detail=url.host) from None
    if (url.scheme, found.scheme) == ("https", "http"):
        raise UserError("fetch_redirected_unsafely", detail=url.host)
    return found


def _error(failure: Exception, host: str) -> UserError:
    """Why a connection came to nothing."""
    if not isinstance(failure, httpcore.ConnectError | httpcore.ConnectTimeout):
        return UserError("fetch_broken_off", detail=host)
    untrusted = isinstance(_cause(failure), ssl.SSLError)
    return UserError("fetch_not_trusted" if untrusted else "fetch_unreachable", detail=host)


def _cause(failure: BaseException) -> BaseException:
    """What was the matter at first."""
    while (before := failure.__cause__ or failure.__context__) is not None:
        failure = before
    return failure


def _without(error: UserError, secret: str | None) -> UserError:
    """The same reason, with as little of the source's own words as may be told."""
    detail = str(error.facts.get("detail", ""))
    return error.saying(detail=told(detail, secret)) if detail else error
