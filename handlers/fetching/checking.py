"""What may be asked for at all, said before anybody asks."""

import re

import httpx

from bot.errors import UserError

HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,80}")
SECRET = re.compile(r"[!-~](?:[ -~\t]{0,3998}[!-~])?")
# What says how the two ends speak with each other is theirs.
OURS = re.compile(
    r"host|connection|keep-alive|content-.*|transfer-encoding|accept-encoding|te|trailer|upgrade|expect|proxy-.*",
    re.IGNORECASE,
)
LONGEST_URL = 2000


def check_url(text: str) -> httpx.URL:
    """A web address without a name and password in it. Raises UserError."""
    try:
        url = httpx.URL(text.strip()) if len(text) <= LONGEST_URL else None
        host = url.host if url is not None else ""  # a name that can't be one is found out here
    except (httpx.InvalidURL, UnicodeError):
        url, host = None, ""
    if url is None or url.scheme not in {"http", "https"} or not host or not 0 < (url.port or 80) < 65536:
        raise UserError("fetch_url_not_understood")
    if url.userinfo:
        raise UserError("fetch_url_has_password")
    return url.copy_with(fragment=None)


def check_header(name: str) -> None:
    """A header that may carry a secret. Raises UserError."""
    if not HEADER.fullmatch(name):
        raise UserError("fetch_header_not_understood")
    if OURS.fullmatch(name):
        raise UserError("fetch_header_is_ours", detail=name)


def check_secret(secret: str) -> None:
    """What a header can carry. Raises UserError, which does not repeat it."""
    if not SECRET.fullmatch(secret):
        raise UserError("fetch_secret_not_sendable")
