"""Prometheus: an instant query that has exactly one number for an answer."""

import asyncio
from decimal import Decimal, InvalidOperation
from typing import Any

import httpx

from bot.errors import UserError
from handlers.fetching.answers import OK, Answer, as_json, quoted, sensible

PATH = "api/v1/query"
SAYS_WHY = {400, 422, 503}
"""It answers so to a query that it does not understand, or can't carry out."""


def ask_at(base: httpx.URL, query: str) -> httpx.URL:
    """The address of a query at a server, which may stand below a path."""
    return base.copy_with(path=f"{base.path.rstrip('/')}/{PATH}").copy_merge_params({"query": query})


async def number(query: str, answer: Answer) -> Decimal:
    """The one number of an answer. Raises UserError."""
    return await asyncio.to_thread(_read, answer)


def _read(answer: Answer) -> Decimal:
    if answer.status != OK:
        if answer.status in SAYS_WHY and (why := _why(answer)):
            raise UserError("fetch_query_down" if answer.status >= 500 else "fetch_query_refused", detail=why)
        answer.check_status()
    found = as_json(answer.text())
    match found:
        case {"status": "success", "data": {"resultType": "scalar", "result": sample}}:
            return _value(sample)
        case {"status": "success", "data": {"resultType": "vector", "result": []}}:
            raise UserError("fetch_query_empty")
        case {"status": "success", "data": {"resultType": "vector", "result": [series]}}:
            return _value(series.get("value") if isinstance(series, dict) else None)
        case {"status": "success", "data": {"resultType": "vector", "result": [*several]}}:
            raise UserError("fetch_query_several", detail=str(len(several)))
        case {"status": "success", "data": {"resultType": str(other)}}:
            raise UserError("fetch_query_other", detail=quoted(other))
        case {"status": "error", "error": str(why)}:
            raise UserError("fetch_query_refused", detail=quoted(why))
    raise UserError("fetch_no_prometheus")


def _why(answer: Answer) -> str:
    """Its own words, if there are any."""
    try:
        found = as_json(answer.body.decode("utf-8"))
    except (UserError, UnicodeDecodeError):
        return ""
    said = found.get("error") if isinstance(found, dict) else None
    return quoted(said) if isinstance(said, str) else ""


def _value(sample: Any) -> Decimal:
    """The number of a moment and a number."""
    match sample:
        case [_, str(written)]:
            try:
                return sensible(Decimal(written))
            except InvalidOperation:
                raise UserError("fetch_gave_text", detail=quoted(written)) from None
    raise UserError("fetch_query_other", detail="histogram")
