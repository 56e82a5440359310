"""What a source answered, read as text or as JSON, and what a number of it may look like."""

import json
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from bot.errors import UserError

QUOTED = 80
LONGEST_QUOTED = 5000
"""Longer than a secret: what repeats one is cut after that was taken out, lest half of it stays."""
LONGEST = 30
"""So many digits before the point, and as many behind it, are a number that somebody means."""
HIDDEN = "(hidden)"
SHORTEST_HIDDEN = 4
OK = 200
DENIED = {401, 403}
FOR_NOW = {408, 425, 429}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """`type` is what the source calls it."""

    status: int
    body: bytes
    type: str = ""

    def text(self) -> str:
        """Its words, of an answer that is there and no page for people. Raises UserError."""
        self.check_status()
        try:
            text = self.body.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise UserError("fetch_not_text") from None
        if not text.strip():
            raise UserError("fetch_empty")
        if self.type.startswith("text/html") or text.lstrip()[:20].lower().startswith(("<!doctype html", "<html")):
            raise UserError("fetch_web_page")
        return text

    def check_status(self) -> None:
        """Raises UserError unless the source says that all is well."""
        if self.status == OK:
            return
        if self.status in DENIED:
            raise UserError("fetch_denied", detail=str(self.status))
        passes = self.status >= 500 or self.status in FOR_NOW
        raise UserError("fetch_down" if passes else "fetch_status", detail=str(self.status))


def quoted(text: str) -> str:
    """What a source said, on one line; it is cut to what is told by `told`."""
    return " ".join("".join(one if one.isprintable() else " " for one in text[:LONGEST_QUOTED]).split())


def told(said: str, secret: str | None) -> str:
    """A little of what a source said, without the secret that it was sent, which it may repeat."""
    words = [one for one in (secret or "").split() if len(one) >= SHORTEST_HIDDEN]
    for hidden in sorted([*([secret] if secret else []), *words], key=len, reverse=True):
        said = said.replace(hidden, HIDDEN)
    return said if len(said) <= QUOTED else said[: QUOTED - 1].rstrip() + "…"


def as_json(text: str) -> Any:
    """JSON with its numbers as they were written. Raises UserError."""
    try:
        return json.loads(text, parse_float=Decimal, parse_int=Decimal, parse_constant=_refuse)
    except RecursionError:
        raise UserError("fetch_too_deep") from None
    except InvalidOperation:
        raise UserError("fetch_number_too_long") from None
    except ValueError:
        raise UserError("fetch_not_json", detail=quoted(text)) from None


def _refuse(constant: str) -> Decimal:
    """Python's reader would take NaN and Infinity, which JSON has not."""
    raise ValueError(constant)


def sensible(number: Decimal) -> Decimal:
    """A number that can be shown: finite, of a length to read, and without a power of ten. Raises UserError."""
    if not number.is_finite():
        raise UserError("fetch_not_finite", detail=str(number))
    exponent = number.as_tuple().exponent
    behind = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    if (number and number.adjusted() >= LONGEST) or behind > LONGEST:
        raise UserError("fetch_number_too_long")
    return Decimal(f"{number:f}")
