"""Web addresses that people give: each once, and such that a click leads somewhere."""

import re
from collections.abc import Sequence

from bot.errors import UserError

MOST_LINKS, LINK_LIMIT = 5, 2000

_LINK = re.compile(r"https?://[^\s<>|]+")


def links_of(typed: str) -> tuple[str, ...]:
    """Web addresses, each once; `check_links` looks at them."""
    return tuple(dict.fromkeys(typed.split()))


def check_links(links: Sequence[str], field: str = "links") -> None:
    """Raises UserError at the field."""
    if len(links) > MOST_LINKS:
        raise UserError("too_many_links", field=field, most=MOST_LINKS)
    if not all(_LINK.fullmatch(one) and len(one) <= LINK_LIMIT for one in links):
        raise UserError("link_not_understood", field=field)
