"""JSON over HTTP: a JMESPath expression that yields one number.

An expression of a few words can ask for the work of years, and no thread of Python can be stopped: so it runs in a
process of its own, which knows nothing else, may take little, and is ended when its time is over.
"""

import asyncio
import contextlib
import json
import sys
import warnings
from decimal import Decimal
from pathlib import Path

import jmespath
from jmespath.exceptions import JMESPathError

from bot.errors import UserError
from handlers.fetching.answers import Answer, quoted, sensible

LONGEST_EXPRESSION = 500
SECONDS = 8.0  # by the clock; its own time on the processor is a quarter of that
NO_NUMBER = {
    "too deep": UserError("fetch_too_deep"),
    "too long": UserError("fetch_number_too_long"),
    "too heavy": UserError("fetch_expression_heavy"),
    "mistaken": UserError("fetch_expression_failed", detail=""),
    "nothing": UserError("fetch_gave_nothing"),
    "truth": UserError("fetch_gave_truth", detail=""),
    "text": UserError("fetch_gave_text", detail=""),
    "list": UserError("fetch_gave_list", detail=""),
    "object": UserError("fetch_gave_object"),
}
"""What the other process found instead."""
PROGRAM = Path(__file__).with_name("evaluating.py")


def check_expression(text: str) -> None:
    """Whether it is JMESPath. Raises UserError."""
    if not text.strip() or len(text) > LONGEST_EXPRESSION:
        raise UserError("fetch_expression_length", detail=str(LONGEST_EXPRESSION))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", PendingDeprecationWarning)  # of literals, which are still understood
            jmespath.compile(text)
    except (JMESPathError, RecursionError, ValueError):
        raise UserError("fetch_expression_not_understood", detail=quoted(text)) from None


async def number(expression: str, answer: Answer) -> Decimal:
    """The one number that the expression finds. Raises UserError."""
    check_expression(expression)
    text = answer.text()
    try:
        async with asyncio.timeout(SECONDS):
            found = await _evaluated(expression, text)
    except TimeoutError:
        raise UserError("fetch_expression_heavy") from None
    if found is None:
        raise UserError("fetch_expression_heavy")
    if found["is"] == "number":
        return sensible(Decimal(found["detail"]))
    if found["is"] == "no JSON":
        raise UserError("fetch_not_json", detail=quoted(text))
    raise NO_NUMBER[found["is"]].saying(detail=quoted(found["detail"]))


async def _evaluated(expression: str, text: str) -> dict[str, str] | None:
    """What the other process says; None where it was ended for taking too much."""
    # Without this process' environment, in which there are secrets.
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-I",
        str(PROGRAM),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={},
    )
    try:
        said, _ = await process.communicate(json.dumps([expression, text]).encode())
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await asyncio.shield(process.wait())
    return json.loads(said) if process.returncode == 0 else None
