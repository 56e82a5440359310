"""What arrives at the door by chance: whole payloads of Slack's with something wrong in them, signed as Slack signs."""

import copy
import json
import logging
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from sandbox.state import Json
from tests.handlers.front import FORM, JSON
from tests.handlers.gathering import Payload
from tests.world import World

LONG = "long " * 2000
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**31, 2**63, 10**30, 1e308, float("inf"), float("nan"), 0.5),
    *(
        "",
        " ",
        "x",
        "0",
        "-1",
        "null",
        "[]",
        "{}",
        '"',
        "\x00",
        "a\x00b",
        "\ud800",
        "\udfff x",
        "\u202e",
        "😀" * 80,
        LONG,
    ),
    *("2026-13-45", "0001-01-01", "9999-12-31", "25:61", "23:59", "T0", "U0", "C0", "E0", "@ana", "<@U0>", "%s", "{0}"),
    *([], {}, [[]], [{}], [None], {"id": None}, {"id": ["U0"]}, {"value": []}, {"": {"": {}}}, [1, "x", {}]),
)
DEEP = (100, 400, 900)
WORDS = (
    *(
        "help",
        "list",
        "list all",
        "list overdue @ana x",
        "export",
        "export csv",
        "export xml",
        "setup",
        "status",
        "resume",
    ),
    *(
        "pause",
        "pause until 2026-12-01",
        "pause until 99999-99-99",
        "pause until 0001-01-01",
        "template",
        "hill",
        "record",
    ),
    *("B-1", "B-1 70 waiting", "B-1 999 x", "B-1 -5", "B-99999999999999999999", "B-٣ 70 x", "D-1", "D-0", "L-1", "L-²"),
    *("2026-W46", "2026-W99", "9999-W53", "0000-W00", "follow", "follow #growth", "follow <#C0|x>", "unfollow #growth"),
    *(
        "Teams active each week",
        "WAU 12430",
        "WAU 1e999",
        "WAU NaN",
        "WAU " + "9" * 400,
        "x fri",
        "x 2026-02-30",
        "@",
        "<",
    ),
    *(
        "Pick the queue @ana fri",
        "Churn under 5% by 31 feb",
        "Churn by 1 May 99999",
        "x <@U0|y> fri",
        "\x00",
        "a\x00b fri",
    ),
)
# Dozens in the suite, the same each time; `make fuzz` asks for thousands of new ones.
EXAMPLES = int(os.environ.get("FUZZ", "0"))
BOUNDED = settings(
    max_examples=EXAMPLES or 150,
    derandomize=not EXAMPLES,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


TRIGGER, RESPONSE = "a.new.trigger", "a.new.response.url"


@dataclass(frozen=True, slots=True)
class Sent:
    """A body with the headers that say what it is."""

    body: bytes
    headers: dict[str, str]

    def at_once(self, here: World) -> bytes:
        """With a trigger and a response URL that are a moment old."""
        world, ana = here.sandbox.world, here.person("ana").id
        trigger = world.new_trigger(ana)
        url = quote(world.new_response_url(ana, world.channel("#growth").id), safe="")
        return self.body.replace(TRIGGER.encode(), trigger.encode()).replace(RESPONSE.encode(), url.encode())


class Trouble(logging.Handler):
    """Whatever is logged as a fault of ours: an error, or anything with a trace."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.levelno >= logging.ERROR or record.exc_info:
            self.seen.append(logging.Formatter().format(record))


@dataclass(frozen=True, slots=True, repr=False)
class Known:
    """What stands in payloads, to be put where something else belongs."""

    payloads: Sequence[Payload]
    strings: Sequence[str]


def known(here: World, found: Sequence[Payload]) -> Known:
    rituals = here.bot.registry.rituals
    names = {name for ritual in rituals for name in (*ritual.actions, *ritual.views, *ritual.shortcuts)}
    strings = {text for one in found for text in _strings(one.says) if len(text) < 500}
    return Known(found, sorted(strings | names | set(here.sandbox.world.members) | set(here.sandbox.world.channels)))


def _strings(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    for one in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from _strings(one)


def anything(about: Known) -> st.SearchStrategy[Any]:
    nested = st.builds(
        "{}×{}".format, st.sampled_from(("", "event", "authorizations", "user", "blocks")), st.sampled_from(DEEP)
    )
    plain = st.one_of(st.sampled_from(ODD), st.sampled_from(about.strings), st.text(max_size=8))
    return st.one_of(plain, st.lists(plain, max_size=3), nested).map(copy.deepcopy)  # they are changed in place


NESTED = re.compile(r'"([a-z]*)\\u00d7([0-9]+)"')
"""Written out only in the bytes: nothing here could go through it either."""


def nested(found: re.Match[str]) -> str:
    name, depth = found[1], int(found[2])
    opened, closed = {"": ("[", "]"), "authorizations": ('{"authorizations":[', "]}")}.get(name, (f'{{"{name}":', "}"))
    return opened * depth + '"x"' + closed * depth


@st.composite
def sent(draw: st.DrawFn, about: Known) -> Sent:
    """A payload as the bot knows it, with up to three things wrong in it, and then perhaps in its bytes."""
    one = draw(st.sampled_from(about.payloads))
    payload = fresh(one, draw(st.integers(0, 2**60)))
    if one.kind == "command" and draw(st.booleans()):
        payload["text"] = draw(st.one_of(st.sampled_from(WORDS), st.text(max_size=20)))
    for _ in range(draw(st.integers(0, 3))):
        payload = draw(changed(payload, about))
    return draw(in_bytes(one.kind, payload))


def fresh(one: Payload, number: int) -> Json:
    """The payload once more, as if it had just happened: nothing in it was seen before."""
    payload = copy.deepcopy(one.says)
    if "trigger_id" in payload:
        payload["trigger_id"] = TRIGGER
    if "response_url" in payload:
        payload["response_url"] = RESPONSE
    if "event_id" in payload:
        payload["event_id"] = f"Ev{number}"
    if "view" in payload:
        payload["view"]["id"] = f"V{number}"
    return payload


@st.composite
def changed(draw: st.DrawFn, payload: Any, about: Known) -> Any:
    """Something of it dropped, made another type, repeated, wrapped, or taken from elsewhere; also inside of texts."""
    places = list(_places(payload))
    if not places:
        return draw(anything(about))
    *path, last = draw(st.sampled_from(places))
    part = payload
    for step in path:
        part = part[step]
    inside = _unpacked(part[last])
    if inside is not None and draw(st.booleans()):
        part[last] = json.dumps(draw(changed(inside, about)))
        return payload
    match draw(st.sampled_from(("drop", "other", "other", "repeat", "wrap", "more"))):
        case "drop":
            del part[last]
        case "repeat":
            part[last] = part[last] * 40 if isinstance(part[last], str | list) else [part[last]] * 40
        case "wrap":
            part[last] = draw(st.sampled_from(([part[last]], {"id": part[last]}, {"": part[last]})))
        case "more" if isinstance(part[last], dict):
            part[last][draw(st.sampled_from(about.strings))] = draw(anything(about))
        case _:
            part[last] = draw(anything(about))
    return payload


def _places(part: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if len(path) > 12:
        return
    items = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for name, value in items:
        yield (*path, name)
        yield from _places(value, (*path, name))


def _unpacked(value: Any) -> Any:
    try:
        found = json.loads(value) if isinstance(value, str) else None
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict | list) and found else None


@st.composite
def in_bytes(draw: st.DrawFn, kind: str, payload: Any) -> Sent:
    as_form = kind != "event"
    if kind == "command" and isinstance(payload, dict):
        body = urlencode({str(name): _as_text(one) for name, one in payload.items()}, errors="surrogatepass").encode()
    else:
        text = NESTED.sub(nested, json.dumps(payload)).encode()
        body = urlencode({"payload": text}).encode() if as_form else text
    match draw(st.sampled_from(("", "", "", "", "", "", "cut", "twice", "bytes", "other type"))):
        case "cut":
            body = body[: draw(st.integers(0, len(body)))]
        case "twice":
            body = body + b"&" + body if as_form else body[:-1] + b"," + body[1:]
        case "bytes":
            at = draw(st.integers(0, len(body)))
            body = body[:at] + draw(st.binary(max_size=6)) + body[at + draw(st.integers(0, 3)) :]
        case "other type":
            other = draw(
                st.sampled_from(("application/json", "text/plain", "", "multipart/form-data; boundary=x", "a" * 9000))
            )
            return Sent(body, {"content-type": other})
    return Sent(body, FORM if as_form else JSON)


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
