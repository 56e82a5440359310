"""A metric's source can be asked, before anybody relies on it."""

from collections.abc import Callable

from bot.errors import UserError
from bot.rules import metrics
from bot.rules.metrics import Source, SourceKind
from handlers import fetching


def check_askable(source: Source, secret: str) -> None:
    """What of it is mistaken is told before it is asked. Raises UserError at the field."""
    if not source.is_fetched:
        return
    _at("url", fetching.check_url, source.url)
    if not metrics.host_of(source.url):  # what is told of it later, and where its secret belongs
        raise UserError("fetch_url_not_understood", field="url")
    if source.kind is SourceKind.JSON:
        _at("query", fetching.check_expression, source.query)
    if source.header:
        _at("header", fetching.check_header, source.header)
    if secret:
        _at("secret", fetching.check_secret, secret)


def _at(field: str, check: Callable[[str], object], typed: str) -> None:
    try:
        check(typed)
    except UserError as error:
        raise error.at(field) from None
