"""Which addresses may be asked: each that a name stands for is looked at, and the connection made to that very one.

So a name that is resolved to something else a moment later finds nothing. What lies inside this machine or a private
network is refused, unless the operator allowed that host by name.
"""

import asyncio
import socket
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

import httpcore
from httpcore import AsyncNetworkBackend, AsyncNetworkStream

from bot.errors import UserError

Address = IPv4Address | IPv6Address
Resolve = Callable[[str], Sequence[str]]
"""A host's name to its addresses, in the order in which they are tried. Raises OSError."""
Allowed = Collection[tuple[str, int | None]]
"""Hosts by their name in lower case, each with one port or with any (None)."""

ALL_OF_IPV6 = IPv6Network("2000::/3")
SET_ASIDE = (  # not for hosts of the internet; some versions of Python say otherwise
    IPv4Network("192.0.0.0/24"),
    IPv4Network("192.88.99.0/24"),
    IPv6Network("2001::/23"),
    IPv6Network("3fff::/20"),
)
TRANSLATED = IPv6Network("64:ff9b::/96")  # NAT64: an address of IPv4 in its last 32 bits
NEXT_AFTER_SECONDS = 3.0
SIDE_BY_SIDE = 8


def resolve(host: str) -> Sequence[str]:
    """As this machine reads a name, and as it reads 0x7f.1 or 2130706433. Raises OSError."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def is_public(text: str) -> bool:
    """Whether it is an address of the open internet, and no way around to one that is not."""
    try:
        address = ip_address(text)
    except ValueError:
        return False
    return all(_is_public(one) for one in (address, *_inner(address)))


def _is_public(address: Address) -> bool:
    if isinstance(address, IPv6Address):
        if address.ipv4_mapped is not None:
            return True  # what is mapped is judged
        if address in TRANSLATED:
            return True
        if address not in ALL_OF_IPV6:
            return False
    if any(address.version == one.version and address in one for one in SET_ASIDE):
        return False
    unusable = address.is_multicast or address.is_reserved or address.is_unspecified
    return address.is_global and not (unusable or address.is_loopback or address.is_link_local or address.is_private)


def _inner(address: Address) -> Iterable[IPv4Address]:
    """The addresses that this one leads to by being mapped, tunnelled or translated."""
    if isinstance(address, IPv4Address):
        return
    if address.ipv4_mapped is not None:
        yield address.ipv4_mapped
    if address.sixtofour is not None:
        yield address.sixtofour
    if address.teredo is not None:
        yield from address.teredo
    if address in TRANSLATED:
        yield IPv4Address(int(address) & 0xFFFFFFFF)


class Door(AsyncNetworkBackend):
    """How httpcore connects: by this way alone, also after a redirect. TLS still knows the host by its name."""

    def __init__(self, allowed: Allowed, resolve: Resolve = resolve) -> None:
        self._allowed = frozenset(allowed)
        self._resolve = resolve
        self._sockets = httpcore.AnyIOBackend()
        # Threads of its own: names that take long to resolve keep nobody else from theirs.
        self._resolving = ThreadPoolExecutor(SIDE_BY_SIDE, "resolving")

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - as httpcore calls it
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> AsyncNetworkStream:
        """Connect to the first address that answers. Raises UserError, httpcore.ConnectError."""
        *others, last = await self.addresses(host, port)
        for address in others:
            try:
                return await self._sockets.connect_tcp(
                    address, port, timeout=NEXT_AFTER_SECONDS, socket_options=socket_options
                )
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._sockets.connect_tcp(last, port, timeout=timeout, socket_options=socket_options)

    async def addresses(self, host: str, port: int) -> Sequence[str]:
        """All that a host stands for. Raises UserError where there is none, or one of them may not be asked."""
        try:
            found = await asyncio.get_running_loop().run_in_executor(self._resolving, self._resolve, host)
        except (OSError, UnicodeError):  # the second is of a name that can be none
            found = ()
        if not found:
            raise UserError("fetch_no_such_host", detail=host)
        if not self._is_allowed(host, port) and not all(is_public(address) for address in found):
            raise UserError("fetch_refused", detail=host)
        return found

    def _is_allowed(self, host: str, port: int) -> bool:
        name = host.lower().rstrip(".")
        return (name, None) in self._allowed or (name, port) in self._allowed

    def close(self) -> None:
        self._resolving.shutdown(wait=False, cancel_futures=True)
