"""A program: reads an expression and a JSON text, and writes the number that the one finds in the other, or why not.

It runs alone, so it imports nothing of ours.
"""

import json
import resource
import sys
from decimal import Decimal, InvalidOperation
from typing import Any

import jmespath
from jmespath import functions
from jmespath.exceptions import JMESPathError

MOST_MEMORY = 256 * 2**20
MOST_SECONDS = 2
SAID = 5000  # longer than a secret, which is looked for in it


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    expression, text = json.load(sys.stdin)
    json.dump(evaluated(expression, text), sys.stdout)


def evaluated(expression: str, text: str) -> dict[str, str]:
    """What is found: a number as it was written, or something else, and a word of it."""
    try:
        found = json.loads(text, parse_float=Decimal, parse_int=Decimal, parse_constant=_refuse)
    except RecursionError:
        return _is("too deep")
    except InvalidOperation:
        return _is("too long")
    except ValueError:
        return _is("no JSON")
    _know_decimals()
    try:
        return _said(jmespath.search(expression, found))
    except JMESPathError as error:
        return _is("mistaken", str(error).partition("\n")[0])
    except (TypeError, ValueError, ArithmeticError, AttributeError, RecursionError) as error:
        return _is("mistaken", type(error).__name__)  # the library lets some through
    except MemoryError:
        return _is("too heavy")


def _said(found: Any) -> dict[str, str]:
    match found:
        case None:
            return _is("nothing")
        case bool():
            return _is("truth", "true" if found else "false")
        case int() | float() | Decimal():
            return _is("number", str(found))
        case str():
            return _is("text", found)
        case list():
            return _is("list", str(len(found)))
    return _is("object")


def _is(what: str, detail: str = "") -> dict[str, str]:
    return {"is": what, "detail": detail[:SAID]}


def _refuse(constant: str) -> Decimal:
    raise ValueError(constant)


def _know_decimals() -> None:
    """The library's functions know numbers by the names of their types."""
    functions.TYPES_MAP["Decimal"] = "number"
    functions.REVERSE_TYPES_MAP["number"] += ("Decimal",)


if __name__ == "__main__":
    main()
