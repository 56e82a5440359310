"""Asking the sources of metrics for their numbers: a noun that rituals share, and the only place that asks them."""

from handlers.fetching.asking import Fetch
from handlers.fetching.checking import check_header, check_secret, check_url
from handlers.fetching.expressions import check_expression
from handlers.fetching.fetcher import Fetcher, Keep

__all__ = ["Fetch", "Fetcher", "Keep", "check_expression", "check_header", "check_secret", "check_url"]
