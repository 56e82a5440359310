"""What is wrong with a value? Small checks that add up to Block Kit, in Slack's own words."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from typing import Any, Literal

from sandbox.state import Json

Surface = Literal["message", "modal", "home"]


@dataclass
class Findings:
    """What was found on one surface, each with a JSON pointer to its place."""

    surface: Surface
    files: Collection[str] = ()
    lines: list[str] = field(default_factory=list)

    def add(self, path: str, words: str) -> None:
        self.lines.append(f"{words} [json-pointer:{path}]")


Check = Callable[[Any, str, Findings], None]
Rule = Callable[[Json, str, Findings], None]


@dataclass(frozen=True)
class Shape:
    """An object: what it must have, what it may have, and what has to hold between its parts."""

    required: Mapping[str, Check] = field(default_factory=dict)
    optional: Mapping[str, Check] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    surfaces: tuple[Surface, ...] = ("message", "modal", "home")

    def __call__(self, value: Any, path: str, found: Findings) -> None:
        if not isinstance(value, dict):
            found.add(path, "must provide an object")
            return
        before = len(found.lines)
        for name in self.required:
            if value.get(name) is None:
                found.add(path, f"missing required field: {name}")
        for name, part in value.items():
            check = self.required.get(name) or self.optional.get(name)
            if name == "type":
                continue
            if check is None:
                found.add(path, f"invalid additional property: {name}")
            elif part is not None:
                check(part, f"{path}/{name}", found)
        # What holds between the parts can only be asked of parts that are sound.
        if len(found.lines) == before:
            for rule in self.rules:
                rule(value, path, found)


def kinds(shapes: Mapping[str, Shape], only: Collection[str] | None = None) -> Check:
    """An object whose `type` says which shape it has."""

    def check(value: Any, path: str, found: Findings) -> None:
        kind = value.get("type") if isinstance(value, dict) else None
        if kind is None:
            found.add(path, "missing required field: type")
        elif not isinstance(kind, str) or kind not in shapes or (only is not None and kind not in only):
            found.add(f"{path}/type", f"unsupported type: {kind}")
        elif found.surface not in shapes[kind].surfaces:
            found.add(f"{path}/type", f"unsupported type in a {found.surface}: {kind}")
        else:
            shapes[kind](value, path, found)

    return check


def string(most: int, least: int = 1, pattern: str | None = None) -> Check:
    def check(value: Any, path: str, found: Findings) -> None:
        if not isinstance(value, str):
            found.add(path, "must provide a string")
        elif len(value) > most:
            found.add(path, f"must be less than {most + 1} characters")
        elif len(value) < least:
            found.add(path, f"must be more than {least - 1} characters")
        elif pattern and not re.fullmatch(pattern, value):
            found.add(path, f"failed to match the pattern {pattern}")

    return check


def integer(least: int, most: int) -> Check:
    def check(value: Any, path: str, found: Findings) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            found.add(path, "must provide an integer")
        elif not least <= value <= most:
            found.add(path, f"must be between {least} and {most}")

    return check


def flag(value: Any, path: str, found: Findings) -> None:
    if not isinstance(value, bool):
        found.add(path, "must provide a boolean")


def one_of(*allowed: str) -> Check:
    def check(value: Any, path: str, found: Findings) -> None:
        if value not in allowed:
            found.add(path, f"must be a valid enum value: {', '.join(allowed)}")

    return check


def many(check_one: Check, most: int, least: int = 1) -> Check:
    def check(value: Any, path: str, found: Findings) -> None:
        if not isinstance(value, list):
            found.add(path, "must provide an array")
            return
        if len(value) > most:
            found.add(path, f"no more than {most} items allowed")
        if len(value) < least:
            found.add(path, f"no fewer than {least} items allowed")
        for index, one in enumerate(value):
            check_one(one, f"{path}/{index}", found)

    return check


def text(most: int, *, plain_only: bool = False, least: int = 1) -> Check:
    """A text object."""
    plain = Shape({"text": string(most, least)}, {"emoji": flag})
    marked = Shape({"text": string(most, least)}, {"verbatim": flag})
    return kinds({"plain_text": plain} if plain_only else {"plain_text": plain, "mrkdwn": marked})


def plain(most: int) -> Check:
    return text(most, plain_only=True)


def _parses(value: Any, pattern: str, parse: Callable[[str], object]) -> bool:
    if not isinstance(value, str) or not re.fullmatch(pattern, value):
        return False
    try:
        parse(value)
    except ValueError:
        return False
    return True


def day(value: Any, path: str, found: Findings) -> None:
    if not _parses(value, r"\d{4}-\d{2}-\d{2}", date.fromisoformat):
        found.add(path, "must be a date of the form YYYY-MM-DD")


def time_of_day(value: Any, path: str, found: Findings) -> None:
    if not _parses(value, r"\d{2}:\d{2}", time.fromisoformat):
        found.add(path, "must be a time of the form HH:mm")


def exactly_one(*names: str) -> Rule:
    def rule(value: Json, path: str, found: Findings) -> None:
        given = [name for name in names if value.get(name) is not None]
        if len(given) != 1:
            found.add(path, f"must define exactly one of {', '.join(names)}")

    return rule


def at_least_one(*names: str) -> Rule:
    def rule(value: Json, path: str, found: Findings) -> None:
        if all(value.get(name) is None for name in names):
            found.add(path, f"must define either {' or '.join(f'`{name}`' for name in names)}")

    return rule
