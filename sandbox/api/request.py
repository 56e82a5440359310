"""What was a Web API method called with? Query, form, multipart and JSON all become the same arguments."""

import base64
import binascii
import json
from collections.abc import Sequence
from typing import Any, TypeVar

from aiohttp import web

from sandbox.errors import ApiError
from sandbox.state import Json

T = TypeVar("T")


class Args(dict[str, Any]):
    """The arguments of a call, read with Slack's leniency about how they were encoded."""

    def text(self, name: str) -> str:
        value = self.get(name)
        return "" if value is None else str(value)

    def required(self, name: str) -> str:
        value = self.text(name)
        if not value:
            raise ApiError("invalid_arguments", **messages([f"[ERROR] missing required field: {name}"]))
        return value

    def flag(self, name: str) -> bool:
        return self.get(name) in (True, 1, "1", "true", "True")

    def parsed(self, name: str, error: str) -> Any:
        """A structure: as it is in a JSON body, as JSON text in a form."""
        value = self.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except json.JSONDecodeError as problem:
            raise ApiError(error) from problem

    def integer(self, name: str, default: int) -> int:
        value = self.text(name)
        if not value:
            return default
        try:
            return int(value)
        except ValueError as problem:
            raise ApiError(f"invalid_{name}") from problem

    def names(self, name: str) -> list[str]:
        """A list, which travels as text with commas."""
        value = self.get(name)
        parts = value if isinstance(value, list) else self.text(name).split(",")
        return [part.strip() for part in parts if part.strip()]

    def page(self, items: Sequence[T], *, default: int = 100, most: int = 1000) -> tuple[Sequence[T], Json]:
        """The part that was asked for, and the cursor of what follows."""
        limit = self.integer("limit", default)
        if not 1 <= limit <= most:
            raise ApiError("invalid_limit")
        start = _from_cursor(self.text("cursor"))
        end = start + limit
        following = _to_cursor(end) if end < len(items) else ""
        return items[start:end], {"response_metadata": {"next_cursor": following}}


def messages(lines: list[str]) -> Json:
    return {"response_metadata": {"messages": lines}}


def _to_cursor(offset: int) -> str:
    return base64.b64encode(f"next:{offset}".encode()).decode()


def _from_cursor(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        word, _, offset = base64.b64decode(cursor, validate=True).decode().partition(":")
        if word != "next":
            raise ApiError("invalid_cursor")
        return int(offset)
    except (binascii.Error, ValueError) as problem:
        raise ApiError("invalid_cursor") from problem


async def read(request: web.Request) -> tuple[Args, str | None]:
    """The arguments and the token."""
    args = Args(request.query)
    if request.content_type == "application/json":
        try:
            body = json.loads(await request.text() or "{}")
        except json.JSONDecodeError as problem:
            raise ApiError("invalid_json") from problem
        if not isinstance(body, dict):
            raise ApiError("json_not_object")
        args |= body
    elif request.method == "POST":
        form = await request.post()
        args |= {name: value.file.read() if isinstance(value, web.FileField) else value for name, value in form.items()}
    in_args = args.pop("token", None)
    return args, bearer(request) or in_args


def bearer(request: web.Request) -> str | None:
    """The token in the header."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token if scheme == "Bearer" else None
