"""Whatever comes over a connection of Socket Mode by chance: it stays open, or is replaced, and people are served."""

import asyncio
import contextlib
import json
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.state import Json
from tests.handlers import front, fuzzing
from tests.handlers.fuzzing import BOUNDED, NESTED, Known, Trouble
from tests.handlers.gathering import Payload
from tests.handlers.test_socket_mode import refreshed, works
from tests.world import World, world

KINDS = {"command": "slash_commands", "interaction": "interactive", "event": "events_api"}


@pytest.fixture
async def here(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[World]:
    url = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'drumbeat.db')}"
    async with world(url, tmp_path, socket_mode=True) as running:
        await running.set_up()
        yield running


def envelopes(here: World) -> Known:
    member = {"user": here.person("cy").id, "channel": here.sandbox.world.channel("#growth").id}
    carried = {"channel": here.sandbox.world.channel("#growth").id, "seen": 0}
    made = [
        Payload("command", dict(front.command(here))),
        Payload("command", dict(front.command(here, "/bet", "Churn by 1 May"))),
        Payload("interaction", front.action(here, "bets.menu", '{"number":1}')),
        Payload("interaction", front.submission(here, "teams.settings", carried=carried)),
        Payload("interaction", front.interaction(here, "shortcut", callback_id="decisions.log")),
        Payload("event", front.event(here, "member_joined_channel", **member)),
        Payload("event", front.event(here, "user_change", user={"id": here.person("cy").id, "name": "cy"})),
    ]
    return fuzzing.known(here, made)


@st.composite
def frame(draw: st.DrawFn, about: Known) -> str | bytes:
    one = draw(st.sampled_from(about.payloads))
    number = draw(st.integers(0, 2**60))
    whole: Any = {"envelope_id": f"{number}", "type": KINDS[one.kind], "payload": fuzzing.fresh(one, number)}
    whole["accepts_response_payload"] = draw(st.booleans())
    for _ in range(draw(st.integers(0, 3))):
        whole = draw(fuzzing.changed(whole, about))
    text = NESTED.sub(fuzzing.nested, json.dumps(whole))
    match draw(st.sampled_from(("", "", "", "cut", "bytes", "binary"))):
        case "cut":
            return text[: draw(st.integers(0, len(text)))]
        case "bytes":
            at = draw(st.integers(0, len(text)))
            return text[:at] + draw(st.text(max_size=4)) + text[at:]
        case "binary":
            return text.encode()
    return text


async def test_odd_frames_are_survived(here: World, trouble: Trouble) -> None:
    about, drawn = envelopes(here), list[str | bytes]()
    # No answer tells when a frame was dealt with. So all are drawn first: Hypothesis sets the interpreter's recursion
    # limit up and down, and a thread that is deeper than a limit just set ends the whole process.
    await asyncio.to_thread(BOUNDED(given(frame(about))(lambda said: drawn.append(said))))
    assert len(drawn) >= BOUNDED.max_examples
    for said in drawn:
        (link,) = here.sandbox.sockets.links
        await (link.socket.send_bytes(said) if isinstance(said, bytes) else link.socket.send_str(said))
    await works(here)
    await here.settled()
    assert len(here.sandbox.sockets.history) == 1, "the connection that it began with"
    assert trouble.seen == []


async def test_a_frame_beyond_all_costs_the_connection_and_no_more(here: World, trouble: Trouble) -> None:
    (link,) = here.sandbox.sockets.links
    envelope: Json = {"envelope_id": "1", "type": "events_api", "payload": {"x": "x" * 5_000_000}}
    with contextlib.suppress(ConnectionError):
        await link.socket.send_json(envelope)
    await refreshed(here, link)
    await works(here)
    assert trouble.seen == []
