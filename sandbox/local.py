"""Is it a page of this machine that asks? Others must not look or act here."""

from aiohttp import web


def only_here(request: web.Request) -> None:
    """Pages of other sites must not act here: neither by their own name for this address nor across origins."""
    host = request.host.rpartition(":")[0] or request.host
    origin = request.headers.get("Origin")
    if host not in ("127.0.0.1", "localhost") or origin not in (None, f"http://{request.host}"):
        raise web.HTTPForbidden(text="This page is for this machine.")
